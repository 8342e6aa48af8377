#include "demo.h"

#include "company.h"
#include "log.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto password = u"Demo-2026!"_s;

} // namespace

Demo::Demo()
    : m_options{.directory = PrivateCluster::defaultDirectory(u"demo-cluster"_s),
                .tcpPort = 0,
                .durable = true}
{
}

// The people of resources/database/demo/10_company.sql; a test signs each of them in.
QList<PersonToBe> Demo::people()
{
    return {{u"sales@demo.example"_s, u"Asha Kulkarni"_s, u"sales_rep"_s, password},
            {u"decoder@demo.example"_s, u"Ravi Deshmukh"_s, u"decoder"_s, password},
            {u"quoter@demo.example"_s, u"Meera Nair"_s, u"quoter"_s, password},
            {u"executive@demo.example"_s, u"Vikram Sharma"_s, u"executive"_s, password},
            {u"inventory@demo.example"_s, u"Sunil Pawar"_s, u"inventory_admin"_s, password},
            {u"accounts@demo.example"_s, u"Leela Iyer"_s, u"accounts"_s, password},
            {u"admin@demo.example"_s, u"Joseph Mathew"_s, u"administrator"_s, password},
            {u"sales2@demo.example"_s, u"Nikhil Joshi"_s, u"sales_rep"_s, password},
            {u"decoder2@demo.example"_s, u"Anita Pillai"_s, u"decoder"_s, password},
            {u"executive2@demo.example"_s, u"Farah Khan"_s, u"executive"_s, password}};
}

QString Demo::file(const QString &name) const
{
    return m_options.directory + u'/' + name;
}

QFuture<Result<Profile>> Demo::start()
{
    return QtConcurrent::run([this] { return startNow(); });
}

Result<Profile> Demo::startNow()
{
    const auto ran = PrivateCluster(m_options).status().running;
    const auto status = Company(m_options).startDemo();
    if (!status)
        return status.error();
    QFile mark(file(u"started-by-desktop"_s));
    if (!ran && !mark.open(QIODevice::WriteOnly))
        qCWarning(lcApp) << "the demo's server will go on running:" << mark.errorString();
    auto lock = FolderLock::take(file(u"desktops.lock"_s), std::chrono::seconds(1),
                                 FolderLock::Mode::Together);
    if (lock)
        m_lock = std::move(lock).value();
    return Profile{.name = QCoreApplication::translate("desk::Demo", "Demo"),
                   .hosts = status->host,
                   .port = status->port,
                   .database = status->database,
                   .user = {},
                   .tlsMode = {},
                   .rootCertificate = {}};
}

void Demo::stopIfLast()
{
    if (!m_lock.isHeld())
        return;
    m_lock = {};
    const auto alone = FolderLock::take(file(u"desktops.lock"_s), std::chrono::seconds(0));
    if (!alone || !QFile::exists(file(u"started-by-desktop"_s)))
        return;
    QFile::remove(file(u"started-by-desktop"_s));
    if (const auto done = PrivateCluster(m_options).stop(); !done)
        qCWarning(lcApp) << "the demo's server did not stop:" << done.error().message;
}

} // namespace desk
