#include "boxlines.h"

#include "decimaltext.h"
#include "indianformat.h"
#include "linedelegate.h"
#include "linegrid.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_weightDecimals = 3;

/// Three numbers of centimetres with anything between that is none: "60 x 40 × 40".
std::optional<QStringList> sizeOf(const QString &text)
{
    static const QRegularExpression shape(
        u"^\\s*(\\d{1,4})\\s*[x×*, ]\\s*(\\d{1,4})\\s*[x×*, ]\\s*(\\d{1,4})\\s*(cm)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto numbers = match.capturedTexts().mid(1, 3);
    const bool possible = std::all_of(numbers.cbegin(), numbers.cend(), [](const QString &number) {
        return number.toInt() >= 1 && number.toInt() <= 1000;
    });
    return possible ? std::optional(numbers) : std::nullopt;
}

/// Grams.
std::optional<qint64> weightOf(const QString &text)
{
    const auto reading = readDecimal(text);
    if (!reading.number || reading.number->negative)
        return std::nullopt;
    const auto grams = scaledDecimal(*reading.number, s_weightDecimals, 5);
    return grams && *grams > 0 ? grams : std::nullopt;
}

} // namespace

void BoxLines::show(const QJsonArray &items, const QJsonArray &packing)
{
    beginResetModel();
    forgetSteps();
    m_items = items;
    m_boxes.clear();
    for (const auto &value : packing) {
        Box box;
        if (value[u"length_cm"].isDouble())
            box.size = u"%1 × %2 × %3"_s.arg(value[u"length_cm"].toInt())
                           .arg(value[u"width_cm"].toInt())
                           .arg(value[u"height_cm"].toInt());
        box.weight = value[u"weight_kg"].toString();
        QStringList held;
        for (const auto &item : value[u"items"].toArray())
            for (int n = 0; n < m_items.size(); ++n)
                if (m_items.at(n)[u"id"] == item[u"dispatch_item_id"])
                    held << u"%1 × %2"_s.arg(n + 1).arg(item[u"quantity"].toInt());
        box.contents = held.join(u", "_s);
        m_boxes << box;
    }
    endResetModel();
}

void BoxLines::setCount(int count)
{
    const auto isFilled = [](const Box &box) {
        return !(box.size + box.weight + box.contents).trimmed().isEmpty();
    };
    while (m_boxes.size() > count && !isFilled(m_boxes.last())) {
        beginRemoveRows({}, this->count() - 1, this->count() - 1);
        m_boxes.removeLast();
        endRemoveRows();
    }
    while (m_boxes.size() < count) {
        beginInsertRows({}, this->count(), this->count());
        m_boxes << Box();
        endInsertRows();
    }
}

bool BoxLines::isEmpty() const
{
    return std::all_of(m_boxes.cbegin(), m_boxes.cend(), [](const Box &box) {
        return (box.size + box.weight + box.contents).trimmed().isEmpty();
    });
}

bool BoxLines::hasContents() const
{
    return std::any_of(m_boxes.cbegin(), m_boxes.cend(),
                       [](const Box &box) { return !box.contents.trimmed().isEmpty(); });
}

std::optional<QList<BoxLines::Held>> BoxLines::read(const QString &contents) const
{
    static const QRegularExpression part(u"^(\\d{1,4})(?:\\s*[x×*]\\s*(\\d{1,8}))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QList<Held> held;
    for (const auto &word : contents.split(u',', Qt::SkipEmptyParts)) {
        if (word.trimmed().isEmpty())
            continue;
        const auto match = part.match(word.trimmed());
        const int item = match.captured(1).toInt() - 1;
        if (!match.hasMatch() || item < 0 || item >= m_items.size())
            return std::nullopt;
        const int pieces = match.captured(2).isEmpty() ? -1 : match.captured(2).toInt();
        if (pieces == 0)
            return std::nullopt;
        held << Held{item, pieces};
    }
    return held;
}

QList<QList<BoxLines::Held>> BoxLines::holdings() const
{
    QHash<int, int> left;
    for (int n = 0; n < m_items.size(); ++n)
        left[n] = m_items.at(n)[u"quantity"].toInt();
    QList<QList<Held>> all;
    for (const auto &box : m_boxes) {
        all << read(box.contents).value_or(QList<Held>());
        for (const auto &held : std::as_const(all.last()))
            left[held.item] -= qMax(0, held.pieces);
    }
    for (auto &box : all) {
        for (auto &held : box)
            if (held.pieces < 0)
                held.pieces = std::exchange(left[held.item], 0);
        box.removeIf([](const Held &held) { return held.pieces <= 0; });
    }
    return all;
}

int BoxLines::packed(int item) const
{
    int pieces = 0;
    for (const auto &box : holdings())
        for (const auto &held : box)
            pieces += held.item == item ? held.pieces : 0;
    return pieces;
}

bool BoxLines::isWhole() const
{
    if (!hasContents())
        return true;
    for (int n = 0; n < m_items.size(); ++n)
        if (packed(n) != m_items.at(n)[u"quantity"].toInt())
            return false;
    return true;
}

QString BoxLines::sumWords() const
{
    qint64 grams = 0;
    for (const auto &box : m_boxes)
        grams += weightOf(box.weight).value_or(0);
    auto words = tr("%n box(es)", nullptr, count());
    if (grams > 0)
        words = tr("%1, %2 kg").arg(words, fixedPointText(grams, s_weightDecimals, 1));
    if (!hasContents())
        return words;
    if (isWhole())
        return tr("%1. Every piece is in a box.").arg(words);
    for (int n = 0; n < m_items.size(); ++n) {
        const int over = packed(n) - m_items.at(n)[u"quantity"].toInt();
        if (over > 0)
            return tr("%1. The boxes hold %2 of goods %3 too many.")
                .arg(words, countText(over), QString::number(n + 1));
        if (over < 0)
            return tr("%1. %2 of goods %3 are in no box.")
                .arg(words, countText(-over), QString::number(n + 1));
    }
    return words;
}

bool BoxLines::isRight() const
{
    for (int row = 0; row < count(); ++row)
        for (const auto column : {Size, Weight, Contents})
            if (!problem(row, column).isEmpty())
                return false;
    return true;
}

QJsonArray BoxLines::toJson() const
{
    QJsonArray packing;
    const auto all = holdings();
    for (int row = 0; row < count(); ++row) {
        QJsonObject box;
        if (const auto size = sizeOf(m_boxes.at(row).size)) {
            box.insert(u"length_cm"_s, size->at(0));
            box.insert(u"width_cm"_s, size->at(1));
            box.insert(u"height_cm"_s, size->at(2));
        }
        if (const auto grams = weightOf(m_boxes.at(row).weight))
            box.insert(u"weight_kg"_s, fixedPointText(*grams, s_weightDecimals, 0));
        QJsonArray items;
        for (const auto &held : all.at(row))
            items.append(QJsonObject{{u"dispatch_item_id"_s, m_items.at(held.item)[u"id"]},
                                     {u"quantity"_s, QString::number(held.pieces)}});
        box.insert(u"items"_s, items);
        packing.append(box);
    }
    return packing;
}

bool BoxLines::isEditable(int row, int column) const
{
    return !m_readOnly && row >= 0 && row < count() && column > Number && column < Columns;
}

QString BoxLines::typed(int row, int column) const
{
    const auto &box = m_boxes.at(row);
    return column == Size ? box.size : column == Weight ? box.weight : box.contents;
}

QString BoxLines::contentsProblem(int row) const
{
    if (m_boxes.at(row).contents.trimmed().isEmpty())
        return {};
    if (!read(m_boxes.at(row).contents))
        return tr("Write the numbers of the goods, as in 1, 2 x 40.");
    const auto all = holdings();
    for (const auto &held : all.at(row))
        if (packed(held.item) > m_items.at(held.item)[u"quantity"].toInt())
            return tr("Of goods %1 there are only %2.")
                .arg(QString::number(held.item + 1),
                     countText(m_items.at(held.item)[u"quantity"].toInt()));
    return {};
}

QString BoxLines::problem(int row, int column) const
{
    if (!isEditable(row, column))
        return {};
    const auto &box = m_boxes.at(row);
    if (column == Contents)
        return contentsProblem(row);
    if (column == Size && !box.size.trimmed().isEmpty() && !sizeOf(box.size))
        return tr("Write length, width and height in cm, as in 60 x 40 x 40.");
    if (column == Weight && !box.weight.trimmed().isEmpty() && !weightOf(box.weight))
        return tr("Write the weight in kg, as in 14.2.");
    return {};
}

void BoxLines::take(int row, int column, const QString &text)
{
    auto &box = m_boxes[row];
    (column == Size ? box.size : column == Weight ? box.weight : box.contents) = text;
}

int BoxLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int BoxLines::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant BoxLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == ErrorRole || role == Qt::ToolTipRole)
        return problem(index.row(), index.column());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Number)
        return index.row() + 1;
    return typed(index.row(), index.column());
}

QVariant BoxLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Weight ? Qt::AlignRight : Qt::AlignLeft));
    const QStringList titles{tr("Box"), tr("Size, cm"), tr("Kg"), tr("Holds goods")};
    return role == Qt::DisplayRole ? titles.value(section) : QVariant();
}

void BoxLines::dress(LineGrid *grid)
{
    grid->setLines(this);
    grid->setWidths({44, 112, 64, 0});
    grid->cells()->setKind(Number, ColumnKind::Secondary);
    for (const auto column : {Size, Weight, Contents})
        grid->cells()->setLook(column, [this, column](const QModelIndex &index, CellLook &look) {
            look.right = column == Weight;
            if (!problem(index.row(), column).isEmpty())
                look.tone = Tone::Red;
        });
}

} // namespace desk
