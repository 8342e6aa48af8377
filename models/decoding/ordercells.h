#pragma once

#include "ordertable.h"

namespace desk {

/// The ways in which a line of text can be a row of cells. Each gives no cells when the line is
/// none.
struct OrderCells
{
    static QList<OrderCell> byTabs(const QString &line);
    /// How a cell of a sheet that lies over several rows is written in each of them, for byTabs():
    /// "60 ↕2/3".
    static QString overRows(const QString &text, int part, int parts);
    static QList<OrderCell> byBars(const QString &line);
    /// Cells that so many blanks part.
    static QList<OrderCell> byBlanks(const QString &line, int blanks);
    /// With quotation marks around cells that contain the separator.
    static QList<OrderCell> bySeparator(const QString &line, QChar separator);
};

} // namespace desk
