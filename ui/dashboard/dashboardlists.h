#pragma once

#include "recordmodel.h"

namespace desk {

class RowList;

/// The columns of the lists behind the pictures.
QList<RecordColumn> pipelineColumns();
QList<RecordColumn> invoiceColumns();
QList<RecordColumn> quotationColumns();
QList<RecordColumn> lowStockColumns(bool brief);
/// Amber and red where little or nothing is free.
void dressLowStock(RowList *list, const RecordModel *model);

} // namespace desk
