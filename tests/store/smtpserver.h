#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <mutex>
#include <thread>

namespace desk::test {

/// A mail server of the test's own, on this machine, that speaks as much SMTP as a client needs to
/// hand one mail over, and misbehaves as it is told.
class SmtpServer
{
public:
    enum class Mood {
        Takes,      ///< 250 to everything
        Busy,       ///< 421 before anything
        Later,      ///< 450 to the recipient
        Refuses,    ///< 550 to the recipient
        RefusesAll, ///< 550 to what was sent
        Silent,     ///< not a word
        HangsUp,    ///< takes the mail and is gone before it says so
        WantsLogin, ///< 530 to the sender
    };

    SmtpServer();
    ~SmtpServer();
    SmtpServer(const SmtpServer &) = delete;
    SmtpServer &operator=(const SmtpServer &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    void setMood(Mood mood) { m_mood = mood; }
    /// What came after DATA, each.
    [[nodiscard]] QList<QByteArray> mails();
    /// How many clients came.
    [[nodiscard]] int callers() const { return m_callers; }
    /// Everything that clients said, but the mails.
    [[nodiscard]] QByteArray heard();

private:
    void live();
    void serve(int client);
    [[nodiscard]] bool say(int client, const QByteArray &line);
    [[nodiscard]] QByteArray line(int client);
    [[nodiscard]] QByteArray mail(int client);

    std::atomic<Mood> m_mood = Mood::Takes;
    std::atomic<int> m_callers = 0;
    std::atomic<bool> m_stopping = false;
    int m_socket = -1;
    int m_port = 0;
    std::mutex m_lock;
    QList<QByteArray> m_mails;
    QByteArray m_heard;
    std::thread m_thread;
};

} // namespace desk::test
