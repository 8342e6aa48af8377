#include "ordertable.h"

#include "orderunits.h"
#include "quantityfinder.h"
#include "text.h"

#include <QRegularExpression>

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

bool isOneOf(const QString &head, const char16_t *names)
{
    QString bare;
    for (const QChar c : head) {
        if (c.isLetter())
            bare += c.toLower();
    }
    return !bare.isEmpty() && QString::fromUtf16(names).split(u' ').contains(bare);
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
        QStringLiteral("^\\s*(?<n>%1)\\s*(?<u>%2\\.?)?(?:\\s*\\+.*)?\\s*$")
            .arg(OrderWords::numberPattern(), OrderWords::unitPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = expression.match(asciiDigits(cell));
    if (!match.hasMatch())
        return std::nullopt;
    const auto quantity = Quantity::fromText(numeralText(match.captured(u"n")));
    return CellQuantity{quantity.ok() ? std::optional(*quantity) : std::nullopt,
                        canonicalUnit(match.captured(u"u"))};
}

QString unitOf(const QString &cell)
{
    const QString known = canonicalUnit(cell);
    return known.isEmpty() ? cleanLine(cell).toLower() : known;
}

} // namespace

QStringList OrderTable::cellsOf(const QString &rawLine)
{
    static const QRegularExpression wideBlank(QStringLiteral(" {3,}"));
    QString line = rawLine;
    if (line.count(u'|') >= 2)
        line = line.replace(u'|', u'\t').trimmed();
    else if (!line.contains(u'\t'))
        line.replace(wideBlank, QStringLiteral("\t"));
    if (!line.contains(u'\t'))
        return {};
    QStringList cells = line.split(u'\t');
    for (QString &cell : cells)
        cell = cleanLine(cell);
    // Blanks at the end of a line make no row.
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells.size() > 1 ? cells : QStringList();
}

bool OrderTable::readHead(const QStringList &cells)
{
    OrderTable head;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &cell = cells.at(i);
        if (head.m_item < 0 &&
            isOneOf(cell,
                    u"item items itemname itemdescription product products productname description "
                    "particulars particular material name nameofitem nameoftheitem medicine"))
            head.m_item = i;
        else if (isOneOf(cell, u"qty quantity order orderqty reqqty requiredqty qtyrequired "
                               u"required reqdqty indentqty "
                               "orderquantity qtyreqd"))
            head.m_quantity = i;
        else if (isOneOf(cell, u"unit uom units"))
            head.m_unit = i;
        else if (isOneOf(cell, u"size spec specification specifications strength"))
            head.m_size = i;
    }
    if (head.m_item < 0 || head.m_quantity < 0)
        return false;
    head.m_columns = cells.size();
    *this = head;
    return true;
}

std::optional<ParsedLine> OrderTable::readRow(const QStringList &cells) const
{
    return m_item >= 0 && cells.size() <= m_columns && cells.size() > m_item ? byHead(cells)
                                                                             : byGuess(cells);
}

std::optional<ParsedLine> OrderTable::byHead(const QStringList &cells) const
{
    ParsedLine line;
    line.text = cells.value(m_item);
    if (!hasLetters(line.text))
        return std::nullopt;
    if (m_size >= 0 && !cells.value(m_size).isEmpty())
        line.text += u' ' + cells.value(m_size);
    if (const auto quantity = quantityOf(cells.value(m_quantity))) {
        line.quantity = quantity->quantity;
        line.unit = quantity->unit;
    }
    if (m_unit >= 0 && !cells.value(m_unit).isEmpty())
        line.unit = unitOf(cells.value(m_unit));
    return line;
}

std::optional<ParsedLine> OrderTable::byGuess(const QStringList &cells)
{
    qsizetype words = 0;
    while (words < cells.size() && (!hasLetters(cells.at(words)) || quantityOf(cells.at(words))))
        ++words;
    if (words == cells.size())
        return std::nullopt;

    // The unit tells its neighbour; else the first whole number behind the words, since prices come
    // later.
    qsizetype quantity = -1;
    qsizetype unit = -1;
    for (qsizetype i = words + 1; i < cells.size(); ++i) {
        const auto cell = quantityOf(cells.at(i));
        const bool isUnit = !canonicalUnit(cells.at(i)).isEmpty();
        if (isUnit && unit < 0) {
            unit = i;
            if (quantityOf(cells.at(i - 1)) && i - 1 > words)
                quantity = i - 1;
        } else if (cell && !cell->unit.isEmpty() && unit < 0) {
            quantity = unit = i;
        } else if (cell && quantity < 0 && !cells.at(i).contains(u'.')) {
            quantity = i;
        }
    }

    ParsedLine line;
    line.text = cells.at(words);
    for (qsizetype i = words + 1; i < qMax(quantity, unit); ++i) {
        if (i != quantity && i != unit && !cells.at(i).isEmpty())
            line.text += u' ' + cells.at(i);
    }
    if (quantity >= 0) {
        const auto cell = quantityOf(cells.at(quantity));
        line.quantity = cell->quantity;
        line.unit = cell->unit;
    }
    if (unit >= 0 && unit != quantity)
        line.unit = canonicalUnit(cells.at(unit));
    return line;
}

} // namespace desk
