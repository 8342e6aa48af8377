#pragma once

#include "result.h"

#include <QString>

#include <chrono>

namespace desk {

/// A lock on a file that ends with its holder, however that ends. Programs started meanwhile do not
/// inherit it.
class FolderLock
{
public:
    enum class Mode { Alone, Together };

    FolderLock() = default;
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;

    /// Waits until the lock on the file is free. Error: State when it is not free in time.
    static Result<FolderLock> take(const QString &file, std::chrono::seconds patience,
                                   Mode mode = Mode::Alone);
    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace desk
