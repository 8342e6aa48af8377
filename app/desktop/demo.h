#pragma once

#include "folderlock.h"
#include "peoplelist.h"
#include "privatecluster.h"
#include "result.h"

#include <QFuture>

namespace desk {

/// The demo company on a private cluster. It is started off the GUI thread and stopped with the
/// last desktop that uses it, unless somebody had started it by hand.
class Demo
{
public:
    Demo();

    /// Who one can be; the passwords are known to everybody.
    static QList<PersonToBe> people();
    /// Makes the company at the first time and starts it; the way in when it is ready.
    QFuture<Result<Profile>> start();
    /// Blocks for a moment: only after the event loop has ended.
    void stopIfLast();

private:
    Result<Profile> startNow();
    [[nodiscard]] QString file(const QString &name) const;

    ClusterOptions m_options;
    FolderLock m_lock;
};

} // namespace desk
