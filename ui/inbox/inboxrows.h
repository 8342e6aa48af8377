#pragma once

#include "recordmodel.h"

namespace desk {

class RowDelegate;

/// The columns of the inbox, and how its rows look: the icon of the kind, the flag as a chip, own
/// work plain, late ones red.
QList<RecordColumn> inboxColumns();
void dressInboxRows(RowDelegate *rows);

} // namespace desk
