#pragma once

#include "importkind.h"
#include "importreport.h"
#include "result.h"

namespace desk {

class Connection;

namespace admin {

/// Loads a whole sheet for good, and nobody else loads one of its kind meanwhile. It is read to its
/// end before the first row is stored, so that a damaged one changes nothing. Items are stored for
/// good every ten thousand rows: a load that was killed goes on from there when the same sheet is
/// loaded again within a day. The other kinds come in whole or not at all.
Result<ImportReport> loadWholeSheet(Connection &connection, const QString &file,
                                    const ImportKind &kind);

} // namespace admin
} // namespace desk
