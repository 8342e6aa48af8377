#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace desk {

/// Files that are this account's alone: nobody else may read or have written them. Errors are the
/// system's words, for the log.
class OwnFile
{
public:
    /// Makes the folder with mode 0700, or gives it that; the problem, empty when it is ours.
    static QString makeFolder(const QString &path);
    /// A real folder of this account that nobody else can write.
    [[nodiscard]] static bool isOurFolder(const QString &path);
    /// Replaces the file, mode 0600; on the disk when it returns. The problem, empty when done.
    static QString write(const QString &path, const QByteArray &bytes);
    /// The bytes of an ordinary file of this account; anything else is refused, unopened where it
    /// could hang or follow. `message` of the error ends a sentence: "it belongs to somebody else".
    static Result<QByteArray> read(const QString &path, qint64 largest);
};

} // namespace desk
