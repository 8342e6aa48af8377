#include "smtpserver.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace desk::test {

namespace {

constexpr int s_patience = 30'000; // ms

} // namespace

SmtpServer::SmtpServer() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_socket, 8) != 0 ||
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port for the mail server");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { live(); });
}

SmtpServer::~SmtpServer()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_socket);
}

QList<QByteArray> SmtpServer::mails()
{
    const std::lock_guard lock(m_lock);
    return m_mails;
}

QByteArray SmtpServer::heard()
{
    const std::lock_guard lock(m_lock);
    return m_heard;
}

void SmtpServer::live()
{
    while (!m_stopping) {
        pollfd door{m_socket, POLLIN, 0};
        if (::poll(&door, 1, 50) <= 0)
            continue;
        const int client = ::accept(m_socket, nullptr, nullptr);
        if (client < 0)
            continue;
        ++m_callers;
        serve(client);
        ::close(client);
    }
}

bool SmtpServer::say(int client, const QByteArray &line)
{
    const auto bytes = line + "\r\n";
    return ::send(client, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) ==
           bytes.size();
}

/// Empty when the client is gone.
QByteArray SmtpServer::line(int client)
{
    QByteArray bytes;
    for (char letter = 0; !m_stopping && !bytes.endsWith("\r\n"); bytes += letter) {
        pollfd ear{client, POLLIN, 0};
        if (::poll(&ear, 1, s_patience) <= 0 || ::recv(client, &letter, 1, 0) <= 0)
            return {};
    }
    return bytes;
}

QByteArray SmtpServer::mail(int client)
{
    QByteArray all;
    for (auto next = line(client); !next.isEmpty() && next != ".\r\n"; next = line(client))
        all += next.startsWith('.') ? next.mid(1) : next;
    return all;
}

void SmtpServer::serve(int client)
{
    const Mood mood = m_mood;
    if (mood == Mood::Silent) {
        (void)line(client);
        return;
    }
    if (mood == Mood::Busy) {
        (void)say(client, "421 mail.example.org is busy");
        return;
    }
    if (!say(client, "220 mail.example.org ESMTP"))
        return;
    for (auto words = line(client); !words.isEmpty(); words = line(client)) {
        {
            const std::lock_guard lock(m_lock);
            m_heard += words;
        }
        const auto verb = words.left(4).toUpper();
        if (verb == "QUIT") {
            (void)say(client, "221 goodbye");
            return;
        }
        QByteArray answer = "250 very well";
        if (verb == "MAIL" && mood == Mood::WantsLogin)
            answer = "530 authentication required";
        else if (verb == "RCPT" && mood == Mood::Later)
            answer = "450 the mailbox is busy";
        else if (verb == "RCPT" && mood == Mood::Refuses)
            answer = "550 there is nobody of that name";
        if (verb != "DATA") {
            if (!say(client, answer))
                return;
            continue;
        }
        (void)say(client, "354 go on");
        const auto text = mail(client);
        {
            const std::lock_guard lock(m_lock);
            m_mails << text;
        }
        if (mood == Mood::HangsUp)
            return;
        (void)say(client, mood == Mood::RefusesAll ? "550 not such words" : "250 taken");
    }
}

} // namespace desk::test
