#pragma once

#include "ordercolumns.h"
#include "ordertext.h"

#include <QStringList>

namespace desk {

/// A cell and, in tables that are drawn with blanks, where it stands.
struct OrderCell
{
    QString text;
    qsizetype start = -1;
    qsizetype end = -1;
    /// Of a sheet's cell that lies over several rows: which of them this is, and of how many.
    int part = 1;
    int parts = 1;
};

/// Rows of cells, as pasted from a spreadsheet, as CSV, or drawn with bars or wide blanks.
/// Remembers the head once it has passed.
class OrderTable
{
public:
    OrderTable() = default;
    /// A table whose columns somebody has chosen.
    OrderTable(const QHash<OrderColumn, int> &columns, qsizetype width);

    /// The line's cells; none when it is not a row.
    [[nodiscard]] QList<OrderCell> cellsOf(const QString &rawLine);
    static QString joined(const QList<OrderCell> &cells);
    static qsizetype filled(const QList<OrderCell> &cells);

    /// Takes the row as the head of the columns when it is one.
    bool readHead(const QList<OrderCell> &cells);
    /// The item of a row; nothing where the row has no words.
    [[nodiscard]] std::optional<ParsedLine> readRow(const QList<OrderCell> &cells) const;

private:
    [[nodiscard]] QList<OrderCell> underHead(const QList<OrderCell> &cells) const;
    [[nodiscard]] std::optional<ParsedLine> byHead(const QList<OrderCell> &cells) const;
    [[nodiscard]] static std::optional<ParsedLine> byGuess(const QList<OrderCell> &cells);

    QList<OrderCell> m_head;
    QChar m_separator;
    qsizetype m_item = -1;
    qsizetype m_size = -1;
    qsizetype m_quantity = -1;
    qsizetype m_unit = -1;
    qsizetype m_free = -1;
    bool m_isChosen = false;
};

} // namespace desk
