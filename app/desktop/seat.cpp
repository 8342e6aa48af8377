#include "seat.h"

#include "desks.h"
#include "mainwindow.h"
#include "whendone.h"

namespace desk {

Seat::Seat(QObject *parent) : QObject(parent), m_database(new Database(this)) {}

Seat::~Seat()
{
    m_window.reset(); // before the database that it reads from
}

void Seat::signIn(const Profile &profile, const QString &email, const QString &password,
                  const std::function<void(const Result<Session> &)> &done)
{
    whenDone(m_database->signIn(profile, email, password), this,
             [this, done](const Result<Session> &session) {
                 if (session)
                     open(*session);
                 done(session);
             });
}

MainWindow *Seat::open(const Session &session)
{
    m_window = std::make_unique<MainWindow>(m_database, session, allDesks());
    // Queued: the window must not go away inside its own signal.
    connect(
        m_window.get(), &MainWindow::signOutAsked, this, [this] { Q_EMIT left({}); },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::renewalAsked, this, &Seat::renewalAsked,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::signedOut, this, &Seat::left, Qt::QueuedConnection);
    return m_window.get();
}

void Seat::reopen()
{
    const auto geometry = m_window->saveGeometry();
    auto *window = open(m_database->session());
    window->restoreGeometry(geometry);
    window->show();
    window->activateWindow();
}

void Seat::leave()
{
    m_window.reset();
    m_database->signOut();
}

} // namespace desk
