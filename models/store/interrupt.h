#pragma once

#include <atomic>
#include <chrono>

namespace desk {

/// Wakes a thread that waits on a server's socket. Raised from any thread, looked at by one.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    void raise();
    /// Whether it was raised since the last time; lowers it.
    bool take();
    [[nodiscard]] bool isRaised() const { return m_raised; }
    /// Readable while raised; for poll().
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    std::atomic_bool m_raised = false;
    int m_descriptor = -1;
};

enum class Woken { Never, BySocket, ByInterrupt };

/// Waits until the socket is ready for `events` (as for poll) or the interrupt, which may be
/// missing, is raised.
Woken waitFor(int socket, short events, const Interrupt *interrupt,
              std::chrono::steady_clock::time_point deadline);

} // namespace desk
