#include "benchproxy.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_longestPause = 20; // ms: how soon a changed mode is noticed

sockaddr_un socketAddress(const QString &folder, int port)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto path = u"%1/.s.PGSQL.%2"_s.arg(folder).arg(port).toUtf8();
    std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
    return address;
}

int connectLocally(const QString &folder, int port)
{
    const int made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = socketAddress(folder, port);
    if (::connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return made;
    ::close(made);
    return -1;
}

int connectByName(const QString &host, int port)
{
    addrinfo *found = nullptr;
    addrinfo wish{};
    wish.ai_socktype = SOCK_STREAM;
    if (::getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &wish,
                      &found) != 0)
        return -1;
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owned(found, freeaddrinfo);
    for (const auto *one = found; one; one = one->ai_next) {
        const int made = ::socket(one->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(made, one->ai_addr, one->ai_addrlen) == 0)
            return made;
        ::close(made);
    }
    return -1;
}

} // namespace

DelayingProxy::DelayingProxy(QString host, int port) : m_host(std::move(host)), m_port(port) {}

Result<std::unique_ptr<DelayingProxy>> DelayingProxy::open(const QString &host, int port)
{
    std::unique_ptr<DelayingProxy> proxy(new DelayingProxy(host, port));
    if (const auto done = proxy->listen(); !done)
        return done.error();
    proxy->m_thread = std::thread([raw = proxy.get()] { raw->run(); });
    return proxy;
}

DelayingProxy::~DelayingProxy()
{
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
    for (auto &pair : m_pairs) {
        ::close(pair.there.from);
        ::close(pair.there.to);
    }
    if (m_listener >= 0)
        ::close(m_listener);
}

Result<Done> DelayingProxy::listen()
{
    m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = socketAddress(folder(), s_port);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(m_listener, 64) != 0)
        return Error{ErrorKind::Internal,
                     {},
                     u"No socket could be made in %1."_s.arg(folder()),
                     QString::fromLocal8Bit(std::strerror(errno))};
    return Done{};
}

int DelayingProxy::connectToServer() const
{
    return m_host.startsWith(u'/') ? connectLocally(m_host, m_port) : connectByName(m_host, m_port);
}

void DelayingProxy::accept()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    const int server = connectToServer();
    if (server < 0) {
        ::close(client);
        return;
    }
    m_pairs.push_back(Pair{.there = {client, server}, .back = {server, client}});
}

void DelayingProxy::take(Pair &pair, Way &way) const
{
    std::array<char, 65536> buffer{};
    const auto size = ::recv(way.from, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    way.ended = size <= 0;
    pair.broken = pair.broken || size < 0;
    way.parcels.push_back({Clock::now() + std::chrono::milliseconds(m_delay),
                           size > 0 ? QByteArray(buffer.data(), size) : QByteArray()});
}

void DelayingProxy::deliver(Pair &pair, Way &way)
{
    while (!way.parcels.empty() && way.parcels.front().due <= Clock::now()) {
        auto &parcel = way.parcels.front();
        if (parcel.bytes.isEmpty()) {
            pair.broken = true;
            return;
        }
        const auto sent =
            ::send(way.to, parcel.bytes.constData(), static_cast<std::size_t>(parcel.bytes.size()),
                   MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR)
            pair.broken = true;
        if (sent <= 0)
            return;
        parcel.bytes.remove(0, sent);
        if (parcel.bytes.isEmpty())
            way.parcels.pop_front();
    }
}

int DelayingProxy::untilNext() const
{
    auto soonest = Clock::now() + std::chrono::milliseconds(s_longestPause);
    for (const auto &pair : m_pairs)
        for (const auto *way : {&pair.there, &pair.back})
            if (!way->parcels.empty())
                soonest = std::min(soonest, way->parcels.front().due);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(soonest - Clock::now()).count();
    return static_cast<int>(std::clamp<std::chrono::milliseconds::rep>(left, 1, s_longestPause));
}

void DelayingProxy::run()
{
    while (!m_stopping) {
        if (m_silent) {
            std::this_thread::sleep_for(std::chrono::milliseconds(s_longestPause));
            continue;
        }
        std::vector<pollfd> watched{{m_listener, POLLIN, 0}};
        for (auto &pair : m_pairs)
            for (auto *way : {&pair.there, &pair.back})
                watched.push_back({way->ended ? -1 : way->from, POLLIN, 0});
        ::poll(watched.data(), watched.size(), untilNext());
        std::size_t place = 1;
        for (auto &pair : m_pairs)
            for (auto *way : {&pair.there, &pair.back}) {
                if (watched.at(place++).revents != 0)
                    take(pair, *way);
                deliver(pair, *way);
            }
        m_pairs.remove_if([](const Pair &pair) {
            if (pair.broken) {
                ::close(pair.there.from);
                ::close(pair.there.to);
            }
            return pair.broken;
        });
        if (watched.front().revents != 0)
            accept();
    }
}

} // namespace desk::admin
