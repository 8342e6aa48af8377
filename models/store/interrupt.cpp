#include "interrupt.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

namespace desk {

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

} // namespace desk
