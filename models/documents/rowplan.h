#pragma once

#include <QList>

namespace desk::paper {

/// What the rows of a table are spread over, in millimetres.
struct Room
{
    double first = 0; ///< for rows on the first page, below the table's head
    double next = 0;  ///< on every further page, below "Brought forward"
    double carry = 0; ///< what "Carried forward" takes at the end of a page
    double end = 0;   ///< what follows the last row and may not be parted from it
};

/// How many rows go on each page. The last count is of the page on which the end stands: with at
/// least three rows where there are as many, so that totals never stand alone. Never loses a row,
/// however high.
QList<qsizetype> planRows(const QList<double> &heights, const Room &room);

} // namespace desk::paper
