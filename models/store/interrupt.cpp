#include "interrupt.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace desk {

namespace {

int millisecondsUntil(std::chrono::steady_clock::time_point deadline)
{
    if (deadline == std::chrono::steady_clock::time_point::max())
        return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return static_cast<int>(std::max<std::chrono::milliseconds::rep>(0, left.count()));
}

} // namespace

Interrupt::Interrupt() : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Interrupt::~Interrupt()
{
    ::close(m_descriptor);
}

void Interrupt::raise()
{
    m_raised = true;
    const std::uint64_t one = 1;
    // a counter that is full already wakes the reader just as well
    [[maybe_unused]] const auto written = ::write(m_descriptor, &one, sizeof one);
}

bool Interrupt::take()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = ::read(m_descriptor, &count, sizeof count);
    return m_raised.exchange(false);
}

Woken waitFor(int socket, short events, const Interrupt *interrupt,
              std::chrono::steady_clock::time_point deadline)
{
    std::array<pollfd, 2> descriptors{pollfd{socket, events, 0},
                                      pollfd{interrupt ? interrupt->descriptor() : -1, POLLIN, 0}};
    if (::poll(descriptors.data(), descriptors.size(), millisecondsUntil(deadline)) == 0)
        return Woken::Never;
    return descriptors[1].revents != 0 ? Woken::ByInterrupt : Woken::BySocket;
}

} // namespace desk
