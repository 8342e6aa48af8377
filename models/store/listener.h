#pragma once

#include "change.h"
#include "connectionsettings.h"
#include "interrupt.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace desk {

class Connection;

/// Holds the connection on which changes arrive, and with it the knowledge whether the server is
/// there: it notices a loss, tries again with growing pauses, and listens anew.
class Listener
{
public:
    /// Called on the listener's own thread.
    struct Tell
    {
        std::function<void(const Change &)> changed;
        std::function<void(ConnectionState, const QString &sentence, int secondsToNextTry)> state;
    };

    Listener(const ConnectionSettings &settings, Tell tell);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Looks at once whether the connection still stands, or tries to get it back without waiting.
    void check();
    /// How it connects the next time.
    void use(const ConnectionSettings &settings);

private:
    void live();
    bool connect();
    void listen();
    bool answers();
    void pause(const QString &why);

    std::mutex m_mutex;
    ConnectionSettings m_settings; ///< under the mutex
    const Tell m_tell;
    Interrupt m_interrupt;
    std::atomic_bool m_stopping = false;
    std::unique_ptr<Connection> m_connection;
    std::chrono::seconds m_pause{0};
    std::thread m_thread;
};

} // namespace desk
