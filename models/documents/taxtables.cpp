#include "taxtables.h"

#include "pricedtable.h"
#include "smalltable.h"

#include <algorithm>
#include <map>

namespace desk::paper {

namespace {

constexpr double kColumnWidth = 91.0;
constexpr double kColumnGap = 6.0;

QString plain(Money money)
{
    return money.displayPlain();
}

/// By rate, then by code: equal rates stand together.
QList<HsnRow> sorted(const Snapshot &paper)
{
    auto rows = paper.hsn;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.rate < b.rate; });
    return rows;
}

Sums sumOf(const QList<HsnRow> &rows)
{
    Sums sums;
    for (const auto &row : rows)
        sums += row.sums;
    return sums;
}

QString head(const Snapshot &paper, const QString &suffix)
{
    return paper.localHead + suffix;
}

QStringList headCells(const Snapshot &paper)
{
    const auto title = QStringLiteral("HSN summary");
    if (!paper.taxed())
        return {title, QStringLiteral("Value ₹")};
    const auto taxable = QStringLiteral("Taxable value ₹");
    if (paper.interState)
        return {title, taxable, QStringLiteral("IGST rate"), QStringLiteral("IGST ₹")};
    return {title,
            taxable,
            QStringLiteral("CGST %"),
            QStringLiteral("CGST ₹"),
            head(paper, QStringLiteral(" %")),
            head(paper, QStringLiteral(" ₹")),
            QStringLiteral("Total tax ₹")};
}

QStringList rowCells(const Snapshot &paper, const HsnRow &row)
{
    const auto code = row.hsn.isEmpty() ? QStringLiteral("–") : row.hsn;
    if (!paper.taxed())
        return {code, plain(row.sums.taxable)};
    if (paper.interState)
        return {code, plain(row.sums.taxable), rateText(row.rate), plain(row.sums.igst)};
    const auto half = rateText(row.rate, true);
    return {code,
            plain(row.sums.taxable),
            half,
            plain(row.sums.cgst),
            half,
            plain(row.sums.sgst),
            plain(row.sums.tax())};
}

QStringList totalCells(const Snapshot &paper, const Sums &sums, const QString &label)
{
    if (!paper.taxed())
        return {label, plain(sums.taxable)};
    if (paper.interState)
        return {label, plain(sums.taxable), {}, plain(sums.igst)};
    return {
        label, plain(sums.taxable), {}, plain(sums.cgst), {}, plain(sums.sgst), plain(sums.tax())};
}

/// A part of the HSN rows in one table; a hairline where the rate changes.
void putRows(SmallTable &table, const Snapshot &paper, const QList<HsnRow> &rows)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (at > 0 && rows.at(at).rate != rows.at(at - 1).rate)
            table.separate();
        table.row(rowCells(paper, rows.at(at)));
    }
}

QString rateLabel(Percentage rate)
{
    return rate.isZero() ? QStringLiteral("Nil rated") : QStringLiteral("At ") + rate.display();
}

/// Two columns are narrower: both halves of the local tax share a rate and stand in one figure.
QStringList narrowCells(const Snapshot &paper, const QStringList &cells)
{
    if (paper.interState || !paper.taxed())
        return cells;
    return {cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(5)};
}

QList<double> narrowEdges(const Snapshot &paper)
{
    if (!paper.taxed())
        return {60.0};
    return paper.interState ? QList<double>{55.2, 71.5, 90.0}
                            : QList<double>{40.0, 53.0, 71.5, 90.0};
}

double setColumn(Sheet &sheet, double left, double y, const Snapshot &paper,
                 const QList<HsnRow> &rows, bool continued)
{
    SmallTable table(sheet, left, y, kColumnWidth, narrowEdges(paper));
    auto cells = narrowCells(paper, headCells(paper));
    if (cells.size() > 4) { // five columns leave less room for their heads
        cells[0] = QStringLiteral("HSN");
        cells[1] = QStringLiteral("Taxable ₹");
    }
    if (continued)
        cells[0] += QStringLiteral(", cont.");
    table.head(cells);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (at > 0 && rows.at(at).rate != rows.at(at - 1).rate)
            table.separate();
        table.row(narrowCells(paper, rowCells(paper, rows.at(at))));
    }
    return table.end();
}

} // namespace

double setHsnBeside(Sheet &sheet, double y, const Snapshot &paper)
{
    const auto rows = sorted(paper);
    const bool wide = paper.taxed() && !paper.interState;
    const auto width = paper.taxed() ? kColumnWidth : 61.0;
    SmallTable table(sheet, kLeft, y, wide ? 118.0 : width,
                     wide ? QList<double>{44.1, 56.7, 72.2, 84.7, 100.1, 117.0}
                          : narrowEdges(paper));
    table.head(headCells(paper));
    putRows(table, paper, rows);
    table.total(totalCells(paper, sumOf(rows), QStringLiteral("Total")));
    return table.end();
}

double setByRate(Sheet &sheet, double y, const Snapshot &paper)
{
    std::map<Percentage, Sums> rates;
    for (const auto &line : paper.lines)
        if (!line.optional)
            rates[line.rate] += line.sums;
    SmallTable table(sheet, kLeft, y, kColumnWidth, {43.0, 65.0, 90.0});
    const auto tax = paper.interState ? QStringLiteral("IGST ₹")
                                      : QStringLiteral("CGST + %1 ₹").arg(paper.localHead);
    if (!paper.taxed())
        return y;
    table.head({QStringLiteral("Tax by rate"), QStringLiteral("Taxable value ₹"), tax,
                QStringLiteral("With tax ₹")});
    Sums sums;
    for (const auto &[rate, part] : rates) {
        table.row({rateLabel(rate), plain(part.taxable), plain(part.tax()),
                   plain(part.taxable + part.tax())});
        sums += part;
    }
    table.total({QStringLiteral("Total"), plain(sums.taxable), plain(sums.tax()),
                 plain(sums.taxable + sums.tax())});
    return table.end();
}

double setHsnColumns(Sheet &sheet, double y, const Snapshot &paper, qsizetype first,
                     qsizetype count)
{
    const auto rows = sorted(paper);
    const auto half = (count + 1) / 2;
    const auto right = kLeft + kColumnWidth + kColumnGap;
    const auto end = setColumn(sheet, kLeft, y, paper, rows.mid(first, half), first > 0);
    if (count > half)
        setColumn(sheet, right, y, paper, rows.mid(first + half, count - half), true);
    if (first + count < rows.size())
        return end;
    SmallTable table(sheet, right, end - 0.8, kColumnWidth, narrowEdges(paper));
    const auto label = QStringLiteral("Total, %1 codes").arg(rows.size());
    table.total(narrowCells(paper, totalCells(paper, sumOf(rows), label)));
    return table.end();
}

qsizetype hsnRowsFitting(double height)
{
    return 2 * SmallTable::rowsFitting(height);
}

} // namespace desk::paper
