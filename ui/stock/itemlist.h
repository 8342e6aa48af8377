#pragma once

#include "filterset.h"
#include "listspec.h"
#include "recordmodel.h"

namespace desk {

// What the list of the stock's items consists of.

/// Its columns, most of them hidden until somebody wants them.
QList<RecordColumn> itemColumns();
ListSpec itemSpec();
QList<FilterField> itemFilters();

/// The batches of all items, the first to expire first.
QList<RecordColumn> batchColumns();
ListSpec allBatchesSpec();

} // namespace desk
