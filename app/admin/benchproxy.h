#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <deque>
#include <list>
#include <memory>
#include <thread>

namespace desk::admin {

/// Stands between a client and a server, on a socket of its own and a thread of its own, and makes
/// the way long: every byte arrives later by the delay, in each direction, or not at all.
class DelayingProxy
{
public:
    /// `host` is a name, an address or the folder of a socket.
    static Result<std::unique_ptr<DelayingProxy>> open(const QString &host, int port);
    ~DelayingProxy();
    DelayingProxy(const DelayingProxy &) = delete;
    DelayingProxy &operator=(const DelayingProxy &) = delete;

    /// Where clients connect: the folder of a socket, and a port that names it.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    static constexpr int s_port = 5432;

    /// One way, in milliseconds.
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    /// As a server that has stopped answering while its connections stay open.
    void setSilent(bool silent) { m_silent = silent; }

private:
    using Clock = std::chrono::steady_clock;
    struct Parcel
    {
        Clock::time_point due;
        QByteArray bytes; ///< empty: the other end has closed
    };
    struct Way
    {
        int from = -1;
        int to = -1;
        std::deque<Parcel> parcels = {};
        bool ended = false;
    };
    struct Pair
    {
        Way there;
        Way back;
        bool broken = false;
    };

    DelayingProxy(QString host, int port);
    [[nodiscard]] Result<Done> listen();
    [[nodiscard]] int connectToServer() const;
    void run();
    void accept();
    void take(Pair &pair, Way &way) const;
    static void deliver(Pair &pair, Way &way);
    [[nodiscard]] int untilNext() const;

    QTemporaryDir m_folder;
    const QString m_host;
    const int m_port;
    int m_listener = -1;
    std::atomic_int m_delay = 0;
    std::atomic_bool m_silent = false;
    std::atomic_bool m_stopping = false;
    std::list<Pair> m_pairs;
    std::thread m_thread;
};

} // namespace desk::admin
