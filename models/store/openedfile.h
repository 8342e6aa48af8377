#pragma once

#include "result.h"

#include <QString>

namespace desk {

struct AttachedFile;

/// A name for the file that a system takes for nothing else than what its content is: without
/// folders, with the ending of its kind. "invoice.desktop" that holds words becomes
/// "invoice.desktop.txt".
QString safeFileName(const QString &name, const QString &mediaType);

/// Writes a copy that a program of the desktop may open: in a folder of this account alone, mode
/// 0600, under a safe name. Gives its path. Validation when nobody knows what it is. Copies of
/// earlier days are removed. For any thread.
Result<QString> writeToOpen(const AttachedFile &file);

} // namespace desk
