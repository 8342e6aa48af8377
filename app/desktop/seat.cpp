#include "seat.h"

#include "desks.h"
#include "mainwindow.h"

namespace desk {

Seat::Seat(QObject *parent) : QObject(parent), m_database(new Database(this)) {}

Seat::~Seat()
{
    m_window.reset(); // before the database that it reads from
}

QFuture<Result<Session>> Seat::signIn(const Profile &profile, const QString &email,
                                      const QString &password)
{
    return m_database->signIn(profile, email, password)
        .then(this, [this](const Result<Session> &session) {
            if (session)
                open(*session);
            return session;
        });
}

MainWindow *Seat::open(const Session &session)
{
    m_window = std::make_unique<MainWindow>(m_database, session, allDesks());
    // Queued: the window must not go away inside its own signal.
    connect(
        m_window.get(), &MainWindow::signOutAsked, this, [this] { Q_EMIT left({}); },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::signedOut, this, &Seat::left, Qt::QueuedConnection);
    return m_window.get();
}

void Seat::leave()
{
    m_window.reset();
    m_database->signOut();
}

} // namespace desk
