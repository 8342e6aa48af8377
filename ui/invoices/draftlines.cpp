#include "draftlines.h"

#include "jsonnumber.h"
#include "linedelegate.h"
#include "linegrid.h"
#include "quantity.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

void DraftLines::setLines(const QJsonArray &lines)
{
    QHash<QString, QString> typedBefore;
    for (const auto &line : std::as_const(m_lines))
        if (line.now != QString::number(line.reserved))
            typedBefore.insert(line.id, line.now);
    beginResetModel();
    forgetSteps();
    m_lines.clear();
    for (const auto &value : lines) {
        const auto json = value.toObject();
        Line line;
        line.id = json.value(u"id"_s).toString();
        line.item = json.value(u"item_name"_s).toString();
        line.words =
            u"“%1” · %2"_s.arg(json.value(u"words"_s).toString(), json.value(u"sku"_s).toString());
        line.price = decimalText(json.value(u"unit_price"_s));
        line.ordered = json.value(u"ordered"_s).toInt();
        line.reserved = json.value(u"reserved"_s).toInt();
        line.now = typedBefore.value(line.id, QString::number(line.reserved));
        m_lines.append(line);
    }
    endResetModel();
}

QJsonArray DraftLines::wanted() const
{
    if (!isDirty())
        return {};
    QJsonArray wanted;
    for (const auto &line : m_lines)
        if (line.now != u"0" && !line.now.isEmpty())
            wanted.append(QJsonObject{{u"order_item_id"_s, line.id}, {u"quantity"_s, line.now}});
    return wanted;
}

bool DraftLines::isDirty() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const Line &line) { return line.now != QString::number(line.reserved); });
}

QString DraftLines::firstProblem() const
{
    bool any = false;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (const auto wrong = problem(row, Now); !wrong.isEmpty())
            return wrong;
        any |= m_lines.at(row).now != u"0" && !m_lines.at(row).now.isEmpty();
    }
    return any ? QString() : tr("Take at least one piece onto the invoice.");
}

bool DraftLines::isEditable(int row, int column) const
{
    return column == Now && row >= 0 && row < m_lines.size();
}

QString DraftLines::typed(int row, int column) const
{
    return column == Now ? m_lines.at(row).now : QString();
}

QString DraftLines::problem(int row, int column) const
{
    if (column != Now)
        return {};
    const auto &line = m_lines.at(row);
    if (line.now.isEmpty() || line.now == u"0")
        return {};
    const auto quantity = Quantity::fromText(line.now);
    if (!quantity)
        return quantity.error().message;
    if (!quantity->whole())
        return tr("Only whole pieces can be invoiced.");
    return *quantity->whole() > line.reserved
               ? tr("Only %n piece(s) of this line are reserved.", nullptr, line.reserved)
               : QString();
}

void DraftLines::take(int row, int, const QString &text)
{
    m_lines[row].now = text.trimmed();
}

int DraftLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DraftLines::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant DraftLines::shown(int row, int column) const
{
    const auto &line = m_lines.at(row);
    switch (column) {
    case Number:
        return row + 1;
    case Item:
        return line.item;
    case Ordered:
        return line.ordered;
    case Reserved:
        return line.reserved;
    case Price:
        return line.price;
    default:
        return line.now;
    }
}

QVariant DraftLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return shown(index.row(), index.column());
    if (role == ErrorRole || role == Qt::ToolTipRole)
        return problem(index.row(), index.column());
    return {};
}

QVariant DraftLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section <= Item ? Qt::AlignLeft : Qt::AlignRight));
    const QStringList titles{tr("#"),        tr("Item"),        tr("Ordered"),
                             tr("Reserved"), tr("Invoice now"), tr("Price ₹")};
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

void DraftLines::dress(LineGrid *grid)
{
    grid->setTwoLines(true);
    grid->setWidths({44, 0, 76, 80, 100, 96}, {Ordered});
    auto *cells = grid->cells();
    for (const auto column : {Ordered, Reserved, Now})
        cells->setKind(column, ColumnKind::Count);
    cells->setKind(Number, ColumnKind::Secondary);
    cells->setKind(Price, ColumnKind::Money);
    cells->setLook(Item, [this](const QModelIndex &index, CellLook &look) {
        const auto wrong = problem(index.row(), Now);
        look.second = wrong.isEmpty() ? m_lines.at(index.row()).words : wrong;
        look.tone = wrong.isEmpty() ? Tone::Plain : Tone::Red;
    });
    cells->setLook(Now, [this](const QModelIndex &index, CellLook &look) {
        const auto &line = m_lines.at(index.row());
        if (!problem(index.row(), Now).isEmpty()) {
            look.text = line.now;
            look.tone = Tone::Red;
        }
        look.strong = true;
    });
}

} // namespace desk
