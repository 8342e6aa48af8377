#include "ordersheet.h"

#include "ordercells.h"
#include "orderchatter.h"
#include "ordernumbering.h"
#include "ordertable.h"
#include "orderunits.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

constexpr int LongestTitle = 40;    ///< rows above the heads
constexpr int Sample = 60;          ///< rows that are looked at
constexpr qsizetype WholeShare = 2; ///< of so many lines at least one is a row

QList<QStringList> sampleOf(const QString &text, int *lines)
{
    QList<QStringList> rows;
    *lines = 0;
    for (const auto &line : QStringView(text).split(u'\n')) {
        if (rows.size() >= Sample)
            break;
        if (line.trimmed().isEmpty()) {
            rows.append(QStringList());
            continue;
        }
        ++*lines;
        QStringList cells;
        for (const auto &cell : OrderCells::byTabs(line.toString()))
            cells.append(cell.text);
        rows.append(cells);
    }
    return rows;
}

bool isSheet(const QList<QStringList> &rows, int lines)
{
    const auto wide = std::count_if(rows.begin(), rows.end(),
                                    [](const QStringList &cells) { return cells.size() > 1; });
    return wide > 1 && wide * WholeShare >= lines;
}

bool byHeads(OrderSheet &sheet, const QList<QStringList> &rows)
{
    for (qsizetype i = 0; i < qMin(rows.size(), qsizetype(LongestTitle)); ++i) {
        QHash<OrderColumn, int> found;
        for (qsizetype k = 0; k < rows.at(i).size(); ++k) {
            const auto what = columnOf(rows.at(i).at(k));
            if (what != OrderColumn::Other && !found.contains(what))
                found.insert(what, int(k));
        }
        if (!found.contains(OrderColumn::Item) || !found.contains(OrderColumn::Quantity))
            continue;
        sheet.columns = found;
        sheet.heads = rows.at(i);
        sheet.headLine = int(i) + 1;
        return true;
    }
    return false;
}

struct Column
{
    int words = 0;   ///< letters in it
    int numbers = 0; ///< cells that are whole numbers, but not 1, 2, 3 …
    int units = 0;
};

QList<Column> weigh(const QList<QStringList> &rows)
{
    static const QRegularExpression whole(QStringLiteral("^\\d{1,3}(?:,?\\d{2,3})*$"));
    QList<Column> columns;
    int counted = 0;
    for (const auto &cells : rows) {
        columns.resize(qMax(columns.size(), cells.size()));
        counted += cells.size() > 1 ? 1 : 0;
        for (qsizetype k = 0; k < cells.size(); ++k) {
            const QString figures = asciiDigits(cells.at(k));
            columns[k].words += int(std::count_if(figures.begin(), figures.end(),
                                                  [](QChar c) { return c.isLetter(); }));
            columns[k].units += canonicalUnit(cells.at(k)).isEmpty() ? 0 : 1;
            if (whole.match(figures).hasMatch() && figures != QString::number(counted))
                ++columns[k].numbers;
        }
    }
    return columns;
}

void byContent(OrderSheet &sheet, const QList<QStringList> &rows)
{
    const auto columns = weigh(rows);
    qsizetype item = 0;
    for (qsizetype k = 0; k < columns.size(); ++k)
        item = columns.at(k).words > columns.at(item).words ? k : item;
    sheet.columns.insert(OrderColumn::Item, int(item));
    const auto best = [&](int Column::*weight, qsizetype except) {
        qsizetype at = -1;
        for (qsizetype k = 0; k < columns.size(); ++k) {
            if (k != item && k != except && columns.at(k).*weight > 0 &&
                (at < 0 || columns.at(k).*weight > columns.at(at).*weight))
                at = k;
        }
        return at;
    };
    const auto quantity = best(&Column::numbers, -1);
    const auto unit = best(&Column::units, quantity);
    if (quantity >= 0)
        sheet.columns.insert(OrderColumn::Quantity, int(quantity));
    if (unit >= 0)
        sheet.columns.insert(OrderColumn::Unit, int(unit));
    for (const auto &cells : rows)
        for (qsizetype k = 0; k < cells.size(); ++k) {
            sheet.heads.resize(qMax(sheet.heads.size(), cells.size()));
            if (sheet.heads.at(k).isEmpty())
                sheet.heads[k] = cells.at(k);
        }
}

bool saysNone(const QString &quantity)
{
    static const QRegularExpression none(QStringLiteral("^(?:0+(?:\\.0*)?|-+|–|nil|na|n/a)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return none.match(asciiDigits(quantity.trimmed())).hasMatch();
}

// A printed form names everything, and what is asked for has a quantity.
QList<ParsedLine> withoutBlankForm(QList<ParsedLine> lines)
{
    const auto isBlank = [](const ParsedLine &line) {
        return !line.quantity && line.shared.isEmpty();
    };
    const auto blank = std::count_if(lines.begin(), lines.end(), isBlank);
    if (blank < lines.size() && blank * 2 > lines.size())
        lines.removeIf(isBlank);
    return lines;
}

constexpr OrderColumn Chosen[] = {OrderColumn::Item, OrderColumn::Quantity, OrderColumn::Unit,
                                  OrderColumn::Size, OrderColumn::Free};

} // namespace

QString OrderSheet::form() const
{
    return heads.join(u'\t').toLower();
}

QString OrderSheet::choice() const
{
    QStringList numbers;
    for (const auto what : Chosen)
        numbers.append(QString::number(column(what)));
    return numbers.join(u' ');
}

void OrderSheet::apply(const QString &choice)
{
    const QStringList numbers = choice.split(u' ');
    if (numbers.size() != std::ssize(Chosen))
        return;
    columns.clear();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int column = numbers.at(i).toInt();
        if (column >= 0 && column < heads.size())
            columns.insert(Chosen[i], column);
    }
}

OrderSheet findOrderSheet(const QString &text)
{
    OrderSheet sheet;
    int lines = 0;
    const auto rows = sampleOf(text, &lines);
    if (isSheet(rows, lines) && !byHeads(sheet, rows))
        byContent(sheet, rows);
    return sheet;
}

QList<ParsedLine> parseOrderSheet(const QString &text, const OrderSheet &sheet,
                                  const ReadingGoesOn &goesOn)
{
    QList<ParsedLine> lines;
    const OrderTable table(sheet.columns, sheet.heads.size());
    const auto rows = cleanText(text).split(u'\n');
    for (int i = sheet.headLine; i < rows.size(); ++i) {
        if (goesOn && i % ReadingStep == 0 && !goesOn(i))
            break;
        const auto cells = OrderCells::byTabs(rows.at(i));
        if (cells.isEmpty() || chatterOf(OrderTable::joined(cells)) == Chatter::Never)
            continue;
        auto line = table.readRow(cells);
        if (!line || OrderTable::filled(cells) < 2)
            continue;
        line->text = withoutNumbering(line->text);
        line->sourceLine = i + 1;
        const QString asked = cells.value(sheet.column(OrderColumn::Quantity)).text;
        if (!saysNone(asked))
            lines.append(std::move(*line));
    }
    return withoutBlankForm(lines);
}

} // namespace desk
