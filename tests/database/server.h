#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace desk::test {

/// A PostgreSQL of the test's own, gone with it: a socket in a temporary folder, no network, people
/// by password. As root it runs as the operating-system user postgres, since PostgreSQL refuses
/// root.
class Server
{
public:
    /// `settings` are lines of postgresql.conf.
    explicit Server(const QStringList &settings = {});
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    Server(Server &&) = delete;
    Server &operator=(Server &&) = delete;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Why it does not run.
    [[nodiscard]] QString failure() const { return m_failure; }
    /// As the superuser.
    [[nodiscard]] QString keeper(const QString &database) const;
    /// As a person; the password is everybody's.
    [[nodiscard]] QString person(const QString &email, const QString &database) const;
    [[nodiscard]] static QString password() { return QStringLiteral("Hundred-8-monsoons"); }

    /// Ends it at once, as a power cut does, and waits until it is gone.
    bool kill();
    /// Starts it again; recovers what the end left behind.
    bool start();

private:
    bool run(const QString &program, const QStringList &arguments);
    bool make(const QStringList &settings);
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    QString m_failure;
    bool m_running = false;
};

} // namespace desk::test
