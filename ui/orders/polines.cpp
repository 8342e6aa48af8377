#include "polines.h"

#include "decimaltext.h"
#include "indianformat.h"
#include "jsonnumber.h"
#include "linedelegate.h"
#include "linegrid.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_wholeDigits = 9;

/// A PO may order none of a line, so 0 is right here.
std::optional<qint64> pieces(const QString &text)
{
    const auto reading = readDecimal(text);
    if (!reading.number || reading.number->negative || !reading.number->fraction.isEmpty())
        return std::nullopt;
    return scaledDecimal(*reading.number, 0, s_wholeDigits);
}

Money times(Money price, qint64 quantity)
{
    const auto exact = Quantity::fromThousandths(quantity * 1000);
    if (!exact)
        return {};
    const auto product = price.times(*exact);
    return product ? *product : Money();
}

} // namespace

void PoLines::show(const QJsonArray &quotationLines, const QJsonArray &poLines)
{
    QHash<QString, QJsonObject> recorded;
    for (const auto &line : poLines)
        recorded.insert(line[u"quotation_item_id"_s].toString(), line.toObject());
    beginResetModel();
    forgetSteps();
    m_lines.clear();
    for (const auto &value : quotationLines) {
        const auto json = value.toObject();
        if (json.value(u"is_optional"_s).toBool())
            continue;
        Line line;
        line.id = json.value(u"id"_s).toString();
        line.number = json.value(u"line_number"_s).toInt();
        line.description = json.value(u"description"_s).toString();
        line.quotedQuantity = json.value(u"quantity"_s).toInteger();
        const auto price = Money::fromNumeric(decimalText(json.value(u"unit_price"_s)));
        line.quotedPrice = price ? *price : Money();
        const auto before = recorded.value(line.id);
        line.quantity = QString::number(before.isEmpty() ? line.quotedQuantity
                                                         : before.value(u"quantity"_s).toInteger());
        line.price = before.isEmpty() ? line.quotedPrice.toText()
                                      : decimalText(before.value(u"unit_price"_s));
        m_lines << line;
    }
    endResetModel();
    Q_EMIT edited();
}

bool PoLines::differs(const Line &line) const
{
    const auto price = Money::fromText(line.price);
    return pieces(line.quantity) != line.quotedQuantity || !price || *price != line.quotedPrice;
}

Money PoLines::total(const Line &line) const
{
    const auto price = Money::fromText(line.price);
    const auto quantity = pieces(line.quantity);
    return price && quantity ? times(*price, *quantity) : Money();
}

Money PoLines::sum() const
{
    Money sum;
    for (const auto &line : m_lines)
        sum += total(line);
    return sum;
}

Money PoLines::quotedSum() const
{
    Money sum;
    for (const auto &line : m_lines)
        sum += times(line.quotedPrice, line.quotedQuantity);
    return sum;
}

int PoLines::differing() const
{
    int count = 0;
    for (const auto &line : m_lines)
        count += differs(line);
    return count;
}

bool PoLines::isRight() const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (!problem(row, Quantity).isEmpty() || !problem(row, Price).isEmpty())
            return false;
    return true;
}

QJsonArray PoLines::toJson() const
{
    QJsonArray json;
    for (const auto &line : m_lines) {
        const auto price = Money::fromText(line.price);
        const auto quantity = pieces(line.quantity);
        if (differs(line) && price && quantity)
            json << QJsonObject{{u"quotation_item_id"_s, line.id},
                                {u"quantity"_s, QString::number(*quantity)},
                                {u"unit_price"_s, price->toText()}};
    }
    return json;
}

int PoLines::rowOfSent(int n) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (differs(m_lines.at(row)) && n-- == 0)
            return row;
    return -1;
}

void PoLines::tell(int row, const QString &sentence)
{
    if (row < 0 || row >= m_lines.size())
        return;
    m_lines[row].told = sentence;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

bool PoLines::isEditable(int row, int column) const
{
    return row >= 0 && row < m_lines.size() && (column == Quantity || column == Price);
}

QString PoLines::typed(int row, int column) const
{
    if (!isEditable(row, column))
        return {};
    return column == Quantity ? m_lines.at(row).quantity : m_lines.at(row).price;
}

QString PoLines::problem(int row, int column) const
{
    if (!isEditable(row, column))
        return {};
    const auto &line = m_lines.at(row);
    if (column == Quantity)
        return pieces(line.quantity) ? line.told
                                     : tr("“%1” is not a whole number. 0 means not ordered.")
                                           .arg(line.quantity.trimmed());
    const auto price = Money::fromText(line.price);
    if (!price)
        return price.error().message;
    return price->isNegative() ? tr("A price is not negative.") : QString();
}

void PoLines::take(int row, int column, const QString &text)
{
    auto &line = m_lines[row];
    line.told.clear();
    (column == Quantity ? line.quantity : line.price) = text;
}

int PoLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PoLines::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant PoLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == ErrorRole || role == Qt::ToolTipRole)
        return problem(index.row(), index.column());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto &line = m_lines.at(index.row());
    switch (index.column()) {
    case Number:
        return line.number;
    case Item:
        return line.description;
    case QuotedQuantity:
        return line.quotedQuantity;
    case QuotedPrice:
        return line.quotedPrice.toText();
    case Difference: {
        const auto difference = total(line) - times(line.quotedPrice, line.quotedQuantity);
        return difference.isZero() ? QString() : difference.toText();
    }
    default:
        return typed(index.row(), index.column());
    }
}

QVariant PoLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (section == Item || section == Number ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("#"),       tr("Item"),        tr("Quoted"),      tr("On the PO"),
                             tr("Price ₹"), tr("On the PO ₹"), tr("Difference ₹")};
    return titles.value(section);
}

void PoLines::dress(LineGrid *grid)
{
    grid->setLines(this);
    grid->setWidths({48, 0, 76, 88, 96, 108, 112}, {Number});
    auto *cells = grid->cells();
    cells->setKind(Number, ColumnKind::Secondary);
    cells->setKind(QuotedQuantity, ColumnKind::Count);
    cells->setKind(QuotedPrice, ColumnKind::Money);
    cells->setKind(Difference, ColumnKind::Money);
    for (const auto column : {QuotedQuantity, QuotedPrice})
        cells->setLook(column,
                       [](const QModelIndex &, CellLook &look) { look.tone = Tone::Secondary; });
    for (const auto column : {Quantity, Price})
        cells->setLook(column, [this](const QModelIndex &index, CellLook &look) {
            look.right = true;
            look.strong = differs(m_lines.at(index.row()));
            look.text = groupDigits(typed(index.row(), index.column()));
            if (!problem(index.row(), index.column()).isEmpty()) {
                look.tone = Tone::Red;
                look.text = typed(index.row(), index.column());
            }
        });
}

} // namespace desk
