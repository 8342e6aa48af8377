#pragma once

#include "sheet.h"

#include <QList>
#include <QStringList>

namespace desk::paper {

/// A small table below the lines: the first column from the left, the others right-aligned at their
/// edges, which are counted from the table's left, in millimetres.
class SmallTable
{
public:
    SmallTable(Sheet &sheet, double left, double y, double width, QList<double> edges);

    void head(const QStringList &cells);
    void row(const QStringList &cells);
    /// A hairline below the row before, where the rate changes.
    void separate();
    void total(const QStringList &cells);

    [[nodiscard]] double end() const { return m_y + 0.8; }
    /// How many rows fit into this height, with head and total.
    [[nodiscard]] static qsizetype rowsFitting(double height);

private:
    void put(const QStringList &cells, const TextStyle &style);

    Sheet &m_sheet;
    double m_left, m_y, m_width;
    QList<double> m_edges;
};

} // namespace desk::paper
