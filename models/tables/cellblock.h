#pragma once

#include <QList>
#include <QStringList>

namespace desk {

/// Cells as a spreadsheet puts them on the clipboard: tabs between cells, line breaks between rows,
/// quotes around cells that hold either.
QList<QStringList> readCells(const QString &text);
QString writeCells(const QList<QStringList> &rows);

} // namespace desk
