#pragma once

#include "chip.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace desk {

/// What a column holds, which decides how its raw value is shown: numbers to the right, ages in
/// words, stages as chips. The raw value is the model's Qt::EditRole, or else its Qt::DisplayRole.
enum class ColumnKind {
    Text,
    Strong, ///< the one thing that matters on the row
    Secondary,
    Number,   ///< a document's number: left, elided in the middle, never cut before other columns
    Count,    ///< a whole number, Indian grouping, right
    Quantity, ///< a number that may have decimals, right
    Money, ///< numeric text as ₹ without the sign (the head carries it), right, negative red in
           ///< parentheses
    MoneySign, ///< the same with ₹
    Percent,   ///< "18" as "18 %", right
    Date,      ///< 20 Nov 2026
    Age,       ///< a time, shown as "3 h" with the exact time in the tip, right
    Stage,     ///< a stage's code as a chip
    Status,    ///< any other status code as a chip
    Priority,  ///< urgent, high, normal as a chip
    Icon,      ///< the name of an icon
};

/// How one cell is painted. RowDelegate fills it from the column's kind; a desk changes what it
/// wants to.
struct CellLook
{
    QString text = {};
    QString struck = {}; ///< the old value, struck out before the text
    QString second = {}; ///< a second line in 9 pt (rows of 36 px)
    QString icon = {};   ///< before the text
    Tone iconTone = Tone::Secondary;
    QString trailing = {};  ///< words in 9 pt after the text
    QList<Chip> chips = {}; ///< after the text
    Tone tone = Tone::Plain;
    bool strong = false;
    bool right = false;
    bool small = false;
    Qt::TextElideMode elide = Qt::ElideRight;
    QString priority = {}; ///< urgent or high: the bar at the left edge of a first column
    bool unread = false;   ///< the dot at the left edge of a first column
    int percent = -1;      ///< 0 to 100 draws a bar under the text
    QString tip = {};
};

/// What a raw value looks like in a column of this kind.
CellLook lookOf(ColumnKind kind, const QVariant &value);
/// The words of a cell for somebody who hears them.
QString spoken(const CellLook &look);

} // namespace desk
