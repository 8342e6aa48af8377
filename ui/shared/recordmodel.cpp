#include "recordmodel.h"

#include "records.h"
#include "rows.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QJsonObject &record)
{
    return record.value(u"id"_s).toVariant().toString();
}

bool sameIds(const QList<QJsonObject> &a, const QList<QJsonObject> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &x, const auto &y) { return idOf(x) == idOf(y); });
}

} // namespace

bool isRightAligned(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Count:
    case ColumnKind::Quantity:
    case ColumnKind::Money:
    case ColumnKind::MoneySign:
    case ColumnKind::Percent:
    case ColumnKind::Age:
        return true;
    default:
        return false;
    }
}

RecordModel::RecordModel(QList<RecordColumn> columns, QObject *parent)
    : QAbstractItemModel(parent), m_columns(std::move(columns)), m_groups(1)
{
}

int RecordModel::column(const QString &key) const
{
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i).key == key)
            return i;
    return -1;
}

void RecordModel::setRows(const QList<QJsonObject> &rows)
{
    RecordGroup only;
    only.rows = rows;
    put({only}, false);
}

void RecordModel::setRows(const QJsonArray &rows)
{
    setRows(recordsFrom(rows));
}

void RecordModel::setRows(const Rows &rows)
{
    setRows(recordsFrom(rows));
}

void RecordModel::setGroups(const QList<RecordGroup> &groups)
{
    auto filled = groups;
    filled.removeIf([](const RecordGroup &group) { return group.rows.isEmpty(); });
    put(filled, true);
}

bool RecordModel::sameShape(const QList<RecordGroup> &groups, bool grouped) const
{
    return grouped == m_grouped &&
           std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
                      [](const RecordGroup &a, const RecordGroup &b) {
                          return a.name == b.name && sameIds(a.rows, b.rows);
                      });
}

void RecordModel::put(QList<RecordGroup> groups, bool grouped)
{
    QHash<QString, QJsonObject> before;
    for (const auto &group : std::as_const(m_groups))
        for (const auto &row : group.rows)
            before.insert(idOf(row), row);
    if (sameShape(groups, grouped)) {
        putInPlace(std::move(groups));
    } else {
        beginResetModel();
        m_groups = std::move(groups);
        m_grouped = grouped;
        endResetModel();
    }
    const auto now = m_groups;
    for (const auto &group : now)
        for (const auto &row : group.rows)
            if (const auto old = before.constFind(idOf(row));
                old != before.constEnd() && *old != row)
                Q_EMIT rowChanged(row);
}

/// The same rows at the same places: only cells that differ are painted anew.
void RecordModel::putInPlace(QList<RecordGroup> groups)
{
    const auto before = std::exchange(m_groups, std::move(groups));
    const auto last = columnCount() - 1;
    for (int g = 0; g < m_groups.size(); ++g) {
        const auto top = m_grouped ? index(g, 0) : QModelIndex();
        if (m_grouped)
            Q_EMIT dataChanged(top, index(g, last));
        for (int row = 0; row < m_groups.at(g).rows.size(); ++row)
            if (m_groups.at(g).rows.at(row) != before.at(g).rows.at(row))
                Q_EMIT dataChanged(index(row, 0, top), index(row, last, top));
    }
}

bool RecordModel::replace(const QJsonObject &record)
{
    const auto at = find(idOf(record));
    if (!at.isValid())
        return false;
    const auto other = std::exchange(m_groups[groupOf(at)].rows[at.row()], record) != record;
    Q_EMIT dataChanged(at, at.siblingAtColumn(columnCount() - 1));
    if (other)
        Q_EMIT rowChanged(record);
    return true;
}

bool RecordModel::remove(const QString &id)
{
    const auto at = find(id);
    if (!at.isValid())
        return false;
    beginRemoveRows(at.parent(), at.row(), at.row());
    m_groups[groupOf(at)].rows.removeAt(at.row());
    endRemoveRows();
    return true;
}

bool RecordModel::isHeading(const QModelIndex &index) const
{
    return m_grouped && index.isValid() && index.internalId() == 0;
}

qsizetype RecordModel::groupOf(const QModelIndex &index) const
{
    if (!m_grouped)
        return 0;
    return index.internalId() == 0 ? index.row() : static_cast<qsizetype>(index.internalId()) - 1;
}

QJsonObject RecordModel::record(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index))
        return {};
    return m_groups.at(groupOf(index)).rows.value(index.row());
}

QModelIndex RecordModel::find(const QString &id) const
{
    for (int g = 0; g < m_groups.size(); ++g) {
        const auto &rows = m_groups.at(g).rows;
        for (int row = 0; row < rows.size(); ++row)
            if (idOf(rows.at(row)) == id)
                return m_grouped ? index(row, 0, index(g, 0)) : index(row, 0);
    }
    return {};
}

int RecordModel::count() const
{
    qsizetype sum = 0;
    for (const auto &group : m_groups)
        sum += group.rows.size();
    return static_cast<int>(sum);
}

QModelIndex RecordModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex RecordModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    if (!m_grouped)
        return parent.isValid() || m_groups.isEmpty()
                   ? 0
                   : static_cast<int>(m_groups.first().rows.size());
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return isHeading(parent) && parent.column() == 0
               ? static_cast<int>(m_groups.at(parent.row()).rows.size())
               : 0;
}

int RecordModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_columns.size());
}

QVariant RecordModel::headingData(const RecordGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %n row(s)", nullptr, static_cast<int>(group.rows.size())).arg(group.title);
    case GroupRole:
        return group.name;
    case GroupActionRole:
        return group.action;
    case GroupActionKeyRole:
        return group.actionKey;
    case GroupCountRole:
        return static_cast<int>(group.rows.size());
    default:
        return {};
    }
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isHeading(index))
        return headingData(m_groups.at(index.row()), role);
    const auto row = record(index);
    switch (role) {
    case RecordRole:
        return row;
    case IdRole:
        return idOf(row);
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.value(m_columns.at(index.column()).key).toVariant();
    case Qt::AccessibleTextRole: {
        const auto &column = m_columns.at(index.column());
        return spoken(lookOf(column.kind, row.value(column.key).toVariant()));
    }
    case Qt::TextAlignmentRole:
        return isRightAligned(m_columns.at(index.column()).kind)
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.tip;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (isRightAligned(column.kind) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    if (isHeading(index))
        return Qt::ItemIsEnabled;
    return QAbstractItemModel::flags(index);
}

} // namespace desk
