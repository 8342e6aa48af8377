#include "ordertable.h"

#include "ordercells.h"
#include "ordercolumns.h"
#include "orderextras.h"
#include "orderunits.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

const QRegularExpression &letters()
{
    static const QRegularExpression expression(QStringLiteral("\\p{L}"));
    return expression;
}

bool hasLetters(const QString &text)
{
    return letters().match(text).hasMatch();
}

// The number, and the unit where one is written with it, of a cell such as "50", "50 box", "50
// +10FREE".
struct CellQuantity
{
    std::optional<Quantity> quantity;
    QString unit;
};

std::optional<CellQuantity> quantityOf(const QString &cell)
{
    static const QRegularExpression expression(
        QStringLiteral("^\\s*(?<n>%1)\\s*(?<u>%2\\.?)?(?:only)?(?:\\s*\\+.*)?\\s*[./-]*$")
            .arg(OrderWords::numberPattern(), OrderWords::unitPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = expression.match(asciiDigits(cell));
    if (!match.hasMatch())
        return std::nullopt;
    const auto quantity = Quantity::fromText(numeralText(match.captured(u"n")));
    return CellQuantity{quantity.ok() ? std::optional(*quantity) : std::nullopt,
                        canonicalUnit(match.captured(u"u"))};
}

// How a value that lies over several rows stands to the item of this row.
enum class Stand {
    Alone,   // it is this item's and nobody else's
    Shared,  // it stands beside other items too
    Counted, // this row only goes on with an item and a value of a row above
};

Stand standOf(const OrderCell &item, const OrderCell &value)
{
    if (value.part > 1)
        return item.part >= value.part ? Stand::Counted : Stand::Shared;
    return value.parts <= item.parts - item.part + 1 ? Stand::Alone : Stand::Shared;
}

// False where the row is none of its own: it goes on with the one above.
bool readQuantity(ParsedLine &line, const OrderCell &item, const OrderCell &value)
{
    const auto stand = standOf(item, value);
    if (stand == Stand::Counted || (item.part > 1 && value.text.isEmpty()))
        return false;
    auto cell = value.text;
    const auto free = takeFreeGoods(cell);
    const auto quantity = quantityOf(cell);
    line.freeGoods = free.said;
    if (stand == Stand::Shared) {
        line.shared = value.text;
        line.unit = quantity ? quantity->unit : QString();
        return true;
    }
    line.freeQuantity = free.quantity;
    if (quantity) {
        line.quantity = quantity->quantity;
        line.unit = quantity->unit;
    }
    return true;
}

QString unitOf(const QString &cell)
{
    const QString known = canonicalUnit(cell);
    return known.isEmpty() ? cleanLine(cell).toLower() : known;
}

} // namespace

OrderTable::OrderTable(const QHash<OrderColumn, int> &columns, qsizetype width)
    : m_head(width),
      m_item(columns.value(OrderColumn::Item, -1)),
      m_size(columns.value(OrderColumn::Size, -1)),
      m_quantity(columns.value(OrderColumn::Quantity, -1)),
      m_unit(columns.value(OrderColumn::Unit, -1)),
      m_free(columns.value(OrderColumn::Free, -1)),
      m_isChosen(true)
{
}

QList<OrderCell> OrderTable::cellsOf(const QString &rawLine)
{
    if (auto cells = OrderCells::byTabs(rawLine); !cells.isEmpty())
        return cells;
    if (auto cells = OrderCells::byBars(rawLine); !cells.isEmpty())
        return cells;
    if (!m_separator.isNull()) {
        if (auto cells = OrderCells::bySeparator(rawLine, m_separator); !cells.isEmpty())
            return cells;
    }
    // Two blanks may be a slip of the thumb; below a head, or in one, they part cells.
    auto narrow = OrderCells::byBlanks(rawLine, 2);
    if (m_item >= 0 && m_head.first().start >= 0 ? narrow.size() > 1
                                                 : OrderTable().readHead(narrow))
        return narrow;
    for (const QChar separator : {QChar(u','), QChar(u';')}) {
        auto cells = OrderCells::bySeparator(rawLine, separator);
        if (OrderTable().readHead(cells)) {
            m_separator = separator;
            return cells;
        }
    }
    return OrderCells::byBlanks(rawLine, 3);
}

QString OrderTable::joined(const QList<OrderCell> &cells)
{
    QString text;
    for (const auto &cell : cells)
        text += cell.text + u' ';
    return text.trimmed();
}

qsizetype OrderTable::filled(const QList<OrderCell> &cells)
{
    return std::count_if(cells.begin(), cells.end(),
                         [](const OrderCell &cell) { return !cell.text.isEmpty(); });
}

bool OrderTable::readHead(const QList<OrderCell> &cells)
{
    OrderTable head;
    const auto note = [](qsizetype &column, qsizetype here) {
        if (column < 0)
            column = here;
    };
    for (qsizetype i = 0; i < cells.size(); ++i) {
        switch (columnOf(cells.at(i).text)) {
        case OrderColumn::Item:
            note(head.m_item, i);
            break;
        case OrderColumn::Quantity:
            note(head.m_quantity, i);
            break;
        case OrderColumn::Unit:
            note(head.m_unit, i);
            break;
        case OrderColumn::Size:
            note(head.m_size, i);
            break;
        case OrderColumn::Free:
            note(head.m_free, i);
            break;
        case OrderColumn::Other:
            break;
        }
    }
    if (head.m_item < 0 || head.m_quantity < 0)
        return false;
    head.m_head = cells;
    head.m_separator = m_separator;
    *this = head;
    return true;
}

// Cells between wide blanks belong under the head that they stand nearest to, since empty ones
// leave no trace.
QList<OrderCell> OrderTable::underHead(const QList<OrderCell> &cells) const
{
    if (cells.first().start < 0 || m_head.first().start < 0)
        return cells;
    QList<OrderCell> placed(m_head.size());
    qsizetype from = 0;
    for (const auto &cell : cells) {
        const auto distance = [&cell](const OrderCell &head) {
            return qMin(qAbs(head.start - cell.start), qAbs(head.end - cell.end));
        };
        qsizetype best = qMin(from, m_head.size() - 1);
        for (qsizetype i = from; i < m_head.size(); ++i)
            best = distance(m_head.at(i)) < distance(m_head.at(best)) ? i : best;
        auto &text = placed[best].text;
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + cell.text;
        from = best;
    }
    return placed;
}

std::optional<ParsedLine> OrderTable::readRow(const QList<OrderCell> &cells) const
{
    if (m_item >= 0) {
        const auto placed = underHead(cells);
        if (m_isChosen || (placed.size() > m_item && placed.size() <= m_head.size()))
            return byHead(placed);
    }
    return byGuess(cells);
}

std::optional<ParsedLine> OrderTable::byHead(const QList<OrderCell> &cells) const
{
    const auto textAt = [&cells](qsizetype column) { return cells.value(column).text; };
    ParsedLine line;
    line.text = textAt(m_item);
    if (!hasLetters(line.text))
        return std::nullopt;
    if (m_size >= 0 && !textAt(m_size).isEmpty())
        line.text += u' ' + textAt(m_size);
    if (!readQuantity(line, cells.value(m_item), cells.value(m_quantity)))
        return std::nullopt;
    if (m_unit >= 0 && !textAt(m_unit).isEmpty())
        line.unit = unitOf(textAt(m_unit));
    if (m_free >= 0) {
        const auto free = freeGoodsOf(textAt(m_free));
        line.freeGoods = line.freeGoods || free.said;
        if (free.quantity && standOf(cells.value(m_item), cells.value(m_free)) == Stand::Alone)
            line.freeQuantity = free.quantity;
    }
    return line;
}

std::optional<ParsedLine> OrderTable::byGuess(const QList<OrderCell> &cells)
{
    const auto textAt = [&cells](qsizetype column) { return cells.at(column).text; };
    qsizetype words = 0;
    while (words < cells.size() && (!hasLetters(textAt(words)) || quantityOf(textAt(words))))
        ++words;
    if (words == cells.size())
        return std::nullopt;

    // The unit tells its neighbour; else the first whole number behind the words, since prices come
    // later.
    qsizetype quantity = -1;
    qsizetype unit = -1;
    for (qsizetype i = words + 1; i < cells.size(); ++i) {
        const auto cell = quantityOf(textAt(i));
        const bool isUnit = !canonicalUnit(textAt(i)).isEmpty();
        if (isUnit && unit < 0) {
            unit = i;
            if (quantityOf(textAt(i - 1)) && i - 1 > words)
                quantity = i - 1;
        } else if (cell && !cell->unit.isEmpty() && unit < 0) {
            quantity = unit = i;
        } else if (cell && quantity < 0 && !textAt(i).contains(u'.')) {
            quantity = i;
        }
    }

    ParsedLine line;
    line.text = textAt(words);
    for (qsizetype i = words + 1; i < qMax(quantity, unit); ++i) {
        if (i != quantity && i != unit && !textAt(i).isEmpty())
            line.text += u' ' + textAt(i);
    }
    if (!readQuantity(line, cells.at(words), cells.value(quantity)))
        return std::nullopt;
    if (unit >= 0 && unit != quantity)
        line.unit = canonicalUnit(textAt(unit));
    return line;
}

} // namespace desk
