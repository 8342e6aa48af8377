#pragma once

#include "recordmodel.h"

#include <functional>

namespace desk {

class RowDelegate;

/// The columns of the inbox, and how its rows look: the icon of the kind, the flag as a chip, what
/// one has not looked at bold, late ones red.
QList<RecordColumn> inboxColumns();
/// `inHandOf` names who else has one open to decide on.
void dressInboxRows(RowDelegate *rows, const std::function<bool(const QString &)> &isSeen,
                    const std::function<QString(const QString &)> &inHandOf);

} // namespace desk
