#include "mainjob.h"

#include "mainwindow.h"
#include "seat.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settled = std::chrono::milliseconds(700); // what a desk needs to read and paint

} // namespace

MainJob::MainJob(const Profile &profile, const QList<PersonToBe> &people, const QString &folder,
                 QObject *parent)
    : QObject(parent), m_profile(profile), m_people(people), m_folder(folder)
{
}

MainJob::~MainJob() = default;

void MainJob::start()
{
    if (!QDir().mkpath(m_folder))
        return fail(tr("The folder %1 cannot be made.").arg(m_folder));
    nextPerson();
}

void MainJob::nextPerson()
{
    m_seat.reset();
    if (m_people.isEmpty())
        return Q_EMIT finished(0);
    m_now = m_people.takeFirst();
    m_seat = std::make_unique<Seat>();
    m_seat->signIn(m_profile, m_now.email, m_now.password, [this](const Result<Session> &session) {
        if (!session)
            return fail(session.error().message);
        m_seat->window()->resize(1440, 900);
        m_seat->window()->show();
        nextDesk(0);
    });
}

void MainJob::nextDesk(int index)
{
    const auto desks = m_seat->window()->desks();
    if (index >= desks.size())
        return QTimer::singleShot(0, this, &MainJob::nextPerson);
    const auto name = desks.at(index).name;
    m_seat->window()->openDesk(name);
    QTimer::singleShot(settled, this, [this, name, index] {
        picture(u"%1-%2"_s.arg(m_now.email.section(u'@', 0, 0), name));
        nextDesk(index + 1);
    });
}

void MainJob::picture(const QString &name)
{
    const auto file = u"%1/%2.png"_s.arg(m_folder, name);
    if (!m_seat->window()->grab().save(file))
        return fail(tr("%1 cannot be written.").arg(file));
    std::printf("%s\n", qPrintable(file));
}

void MainJob::fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    Q_EMIT finished(1);
}

} // namespace desk
