#include "testdatabase.h"

#include "company.h"
#include "testserver.h"

#include <QCoreApplication>

#include <atomic>

using namespace Qt::StringLiterals;

namespace desk::test {

TestDatabase::TestDatabase()
{
    static std::atomic_int count = 0;
    auto &server = TestServer::instance();
    m_name = u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    const auto alone = TestServer::lock();
    const auto keeper = server.keeper(u"postgres"_s);
    expect(keeper->run(u"drop database if exists %1 with (force)"_s.arg(m_name)), "clearing away");
    expect(keeper->run(u"create database %1 template %2"_s.arg(m_name, server.base())),
           "copying the base");
    // rights on a database stay behind when it is copied
    expect(desk::admitPeople(*asKeeper()), "admitting people");
}

TestDatabase::~TestDatabase()
{
    const auto done = TestServer::instance()
                          .keeper(u"postgres"_s)
                          ->run(u"drop database if exists %1 with (force)"_s.arg(m_name));
    if (!done)
        qWarning("the test database stays behind");
}

Profile TestDatabase::profile() const
{
    const auto &status = TestServer::instance().status();
    return {.name = u"Test"_s,
            .hosts = status.host,
            .port = status.port,
            .database = m_name,
            .user = {},
            .tlsMode = {},
            .rootCertificate = {}};
}

QString TestDatabase::conninfo() const
{
    const auto &status = TestServer::instance().status();
    return u"%1 dbname=%2"_s.arg(QString(status.conninfo).remove(u"dbname=indentdesk"_s), m_name);
}

std::unique_ptr<Connection> TestDatabase::as(const QString &person) const
{
    return expect(
        Connection::open(ConnectionSettings::forPerson(profile(), address(person), password())),
        qPrintable(u"connecting as "_s + person));
}

std::unique_ptr<Connection> TestDatabase::asKeeper() const
{
    return TestServer::instance().keeper(m_name);
}

QVariant TestDatabase::ask(const QString &sql, const QVariantList &binds) const
{
    return expect(asKeeper()->query(sql, binds), "asking").first();
}

QString TestDatabase::address(const QString &person)
{
    return person.contains(u'@') ? person : person + u"@demo.example"_s;
}

QString TestDatabase::password()
{
    return u"Demo-2026!"_s;
}

} // namespace desk::test
