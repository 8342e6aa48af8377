#pragma once

#include "database.h"

#include <QObject>

#include <functional>
#include <memory>

namespace desk {

class MainWindow;

/// One person at work: a connection of their own and the window over it. A program may hold several
/// seats, as the main job does, which is many people one after another.
class Seat : public QObject
{
    Q_OBJECT

public:
    explicit Seat(QObject *parent = nullptr);
    ~Seat() override;

    [[nodiscard]] Database *database() const { return m_database; }
    /// Null until somebody is signed in.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

    /// Signs in without the sign-in window; `done` is called when window() is there, or why not.
    void signIn(const Profile &profile, const QString &email, const QString &password,
                const std::function<void(const Result<Session> &)> &done);
    /// Makes the window for somebody whom the database has already let in; it is not shown yet.
    MainWindow *open(const Session &session);
    /// Makes the window anew over the same connection: what was chosen for a window's whole life,
    /// the language, has changed.
    void reopen();
    /// Takes the window away and ends the connection.
    void leave();

Q_SIGNALS:
    /// The person asked to leave, or the server will not have them any more (`sentence` says why).
    void left(const QString &sentence);
    void renewalAsked();

private:
    Database *m_database;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace desk
