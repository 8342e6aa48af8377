#include "folderlock.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk {

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Result<FolderLock> FolderLock::take(const QString &file, std::chrono::seconds patience, Mode mode)
{
    FolderLock lock;
    lock.m_descriptor = ::open(QFile::encodeName(file).constData(),
                               O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock.m_descriptor < 0)
        return Error{
            ErrorKind::Permission,
            u"directory"_s,
            QCoreApplication::translate("desk::FolderLock", "“%1” cannot be written.").arg(file),
            {}};
    const int operation = (mode == Mode::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB;
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (::flock(lock.m_descriptor, operation) != 0) {
        if (std::chrono::steady_clock::now() >= deadline)
            return Error{
                ErrorKind::State,
                {},
                QCoreApplication::translate("desk::FolderLock", "Another program is busy with it."),
                file};
        std::this_thread::sleep_for(50ms);
    }
    return lock;
}

} // namespace desk
