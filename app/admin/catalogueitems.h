#pragma once

#include "catalogueitem.h"
#include "result.h"

#include <QList>
#include <QString>

namespace desk {

class Connection;

namespace admin {

/// The SKUs of a sheet with at least the columns sku and item_name. Error: as SheetReader, or
/// Validation where a column is missing.
Result<QList<CatalogueItem>> catalogueOfSheet(const QString &file);

/// The SKUs of the database, active or not.
Result<QList<CatalogueItem>> catalogueOfDatabase(Connection &connection);

/// What was confirmed and sent back, summed up by words, SKU and hospital.
Result<QList<Confirmation>> confirmationsOfDatabase(Connection &connection);

} // namespace admin
} // namespace desk
