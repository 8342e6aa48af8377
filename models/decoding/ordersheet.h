#pragma once

#include "ordercolumns.h"
#include "ordertext.h"

#include <QHash>
#include <QStringList>

namespace desk {

/// Which column of an order's sheet holds what. Rows are lines of text, cells are parted by tabs.
struct OrderSheet
{
    QStringList heads; ///< what stands above each column, or its first cell; empty when no sheet
    int headLine = 0;  ///< the line of the heads, from 1; 0 when the sheet has none
    QHash<OrderColumn, int> columns; ///< from 0

    [[nodiscard]] bool isSheet() const { return !heads.isEmpty(); }
    [[nodiscard]] int column(OrderColumn what) const { return columns.value(what, -1); }
    /// The heads as one text, for knowing the same form again.
    [[nodiscard]] QString form() const;
    /// The choice as a text that applies() reads.
    [[nodiscard]] QString choice() const;
    /// Takes a choice that was made for a sheet of the same form.
    void apply(const QString &choice);

    friend bool operator==(const OrderSheet &, const OrderSheet &) = default;
};

/// Finds the columns by their heads, which may stand below a title, or by what is in the cells.
/// A message that is no sheet, or only holds a table, gives none.
OrderSheet findOrderSheet(const QString &text);

/// Reads the rows by these columns. `goesOn` is told how many lines are read and may end it.
QList<ParsedLine> parseOrderSheet(const QString &text, const OrderSheet &sheet,
                                  const ReadingGoesOn &goesOn = {});

} // namespace desk
