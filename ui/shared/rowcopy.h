#pragma once

#include "recordmodel.h"
#include "sheetwriter.h"

class QMimeData;

namespace desk {

/// A column of a list as a spreadsheet takes it: codes in words, ages as times, amounts as numbers.
SheetColumn sheetColumn(const RecordColumn &column);

/// Records as a table for the clipboard, head first: tab-separated text, and HTML for those who
/// take it. Texts that a spreadsheet would calculate are made harmless.
QMimeData *tableOf(const QList<RecordColumn> &columns, const QList<QJsonObject> &records);

} // namespace desk
