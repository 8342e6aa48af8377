#pragma once

#include "recordmodel.h"

namespace desk {

class RowList;

/// The columns of the lists behind the pictures.
QList<RecordColumn> pipelineColumns();
QList<RecordColumn> invoiceColumns();
QList<RecordColumn> issuedColumns(bool withMargin);
QList<RecordColumn> quotationColumns();
QList<RecordColumn> lowStockColumns(bool brief);
/// The hospitals that are latest: name, days, amount.
QList<RecordColumn> latestColumns();
/// Amber over what a stage allows, red over twice of it.
void dressPipeline(RowList *list, const RecordModel *model);
/// Red where more is wanted than is free, amber where it does not last a week.
void dressLowStock(RowList *list, const RecordModel *model);
/// Amber, and red after 30 days.
void dressLatest(RowList *list, const RecordModel *model);

} // namespace desk
