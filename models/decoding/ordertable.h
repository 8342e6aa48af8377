#pragma once

#include "ordertext.h"

#include <QStringList>

namespace desk {

/// Rows of cells, as pasted from a spreadsheet or drawn with wide blanks. Remembers the head once
/// it has passed.
class OrderTable
{
public:
    /// The line's cells; none when it is not a row.
    static QStringList cellsOf(const QString &rawLine);

    /// Takes the row as the head of the columns when it is one.
    bool readHead(const QStringList &cells);
    /// The item of a row; nothing where the row has no words.
    [[nodiscard]] std::optional<ParsedLine> readRow(const QStringList &cells) const;

private:
    [[nodiscard]] std::optional<ParsedLine> byHead(const QStringList &cells) const;
    [[nodiscard]] static std::optional<ParsedLine> byGuess(const QStringList &cells);

    qsizetype m_columns = 0;
    qsizetype m_item = -1;
    qsizetype m_size = -1;
    qsizetype m_quantity = -1;
    qsizetype m_unit = -1;
};

} // namespace desk
