#include "rolerights.h"

#include "serverwords.h"
#include "stage.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The acts that many resources share; each has a column, after the one with the names.
const QStringList &verbs()
{
    static const QStringList list{u"read"_s, u"create"_s, u"update"_s, u"submit"_s, u"approve"_s};
    return list;
}

/// As the work goes; what is not here comes after it.
const QStringList &known()
{
    static const QStringList list{
        u"orders"_s,    u"customers"_s,  u"customer_terms"_s,  u"inventory"_s, u"quotations"_s,
        u"stock"_s,     u"dispatches"_s, u"purchase_orders"_s, u"invoices"_s,  u"payments"_s,
        u"dashboard"_s, u"audit"_s,      u"users"_s,           u"roles"_s,     u"approval_rules"_s,
        u"branches"_s,  u"settings"_s,   u"imports"_s};
    return list;
}

QString plainWords(QString name)
{
    return serverWords(name.replace(u'_', u' '));
}

/// For which rows a right counts: read_own of read is "own", the plain right is "".
QString rowsOf(const QString &verb, const QString &action)
{
    return action.mid(verb.size() + 1);
}

/// From few rows to all of them.
int reach(const QString &verb, const QString &action)
{
    static const QStringList order{u"own"_s, u"seen"_s};
    const auto place = order.indexOf(rowsOf(verb, action));
    return static_cast<int>(place < 0 ? order.size() : place);
}

/// Whether a right gives an act for some of the rows, or for all. What begins at a stage is a right
/// of its own: it is no more and no less than one's own rows.
bool isOf(const QString &verb, const QString &action)
{
    static const QStringList reaches{u"own"_s, u"all"_s, u"seen"_s};
    return action == verb ||
           (action.startsWith(verb + u'_') && reaches.contains(rowsOf(verb, action)));
}

QString reachWords(const QString &verb, const QString &action)
{
    const auto rows = rowsOf(verb, action);
    if (rows == u"own")
        return RoleRights::tr("own");
    return rows == u"seen" ? RoleRights::tr("seen") : RoleRights::tr("all");
}

/// The words of a right that has no column.
QString nameWords(const QString &action)
{
    static const auto fromStage = u"read_from_"_s;
    const auto stage = stageFromCode(action.mid(fromStage.size()));
    return action.startsWith(fromStage) && stage
               ? RoleRights::tr("from “%1”").arg(stageShortName(*stage))
               : plainWords(action);
}

/// What a cell goes through. The server asks for one's own rows and for all of them apart, so that
/// both can be held together.
QList<QStringList> steps(const QStringList &given)
{
    QList<QStringList> list{QStringList()};
    for (const auto &action : given) {
        if (action == given.last() && given.size() > 1)
            list.append(QStringList{given.first(), action});
        list.append(QStringList{action});
    }
    return list;
}

} // namespace

RoleRights::RoleRights(QObject *parent) : QAbstractTableModel(parent) {}

// --- What stands where ----------------------------------------------------------------------

RoleRights::Held RoleRights::heldIn(const QJsonObject &permissions)
{
    Held held;
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        for (const auto &action : it.value().toArray())
            held[it.key()].insert(action.toString());
    return held;
}

void RoleRights::show(const QJsonObject &role, const QList<QJsonObject> &allRoles)
{
    m_before = heldIn(role[u"permissions"].toObject());
    m_held = m_before;
    m_offered.clear();
    for (const auto &other : allRoles) {
        const auto theirs = heldIn(other[u"permissions"].toObject());
        for (auto it = theirs.cbegin(); it != theirs.cend(); ++it)
            m_offered[it.key()].unite(*it);
    }
    buildRows();
}

/// Every right that is held has a cell, also one that nobody offers any more.
void RoleRights::buildRows()
{
    beginResetModel();
    auto all = m_offered;
    for (const auto *held : {&m_before, &m_held})
        for (auto it = held->cbegin(); it != held->cend(); ++it)
            all[it.key()].unite(*it);
    m_rows.clear();
    for (const auto &resource : known())
        if (const auto actions = all.take(resource); !actions.isEmpty())
            addRows(resource, actions);
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        addRows(it.key(), *it);
    endResetModel();
}

/// The shared acts in their columns; the others fill the rows below, or the first one when it is
/// empty.
void RoleRights::addRows(const QString &resource, const QSet<QString> &actions)
{
    QList<Cell> first{{resource}};
    auto own = actions;
    for (const auto &verb : verbs()) {
        Cell cell{resource, verb, {}, true};
        for (const auto &action : actions)
            if (isOf(verb, action) && own.remove(action))
                cell.given.append(action);
        std::sort(cell.given.begin(), cell.given.end(), [&](const auto &a, const auto &b) {
            return std::pair(reach(verb, a), a) < std::pair(reach(verb, b), b);
        });
        first.append(cell.given.isEmpty() ? Cell() : cell);
    }
    QList<QList<Cell>> rows{first};
    QStringList names(own.cbegin(), own.cend());
    names.sort();
    auto place = own.size() == actions.size() ? 0 : verbs().size();
    for (const auto &name : std::as_const(names)) {
        if (place == verbs().size()) {
            rows.append(QList<Cell>(verbs().size() + 1));
            place = 0;
        }
        rows.last()[++place] = Cell{resource, name, {name}, false};
    }
    m_rows += rows;
}

RoleRights::Cell RoleRights::cell(const QModelIndex &index) const
{
    return m_rows.value(index.row()).value(index.column());
}

QModelIndex RoleRights::find(const QString &resource, const QString &action) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 1; column < columnCount(); ++column)
            if (const auto &at = m_rows.at(row).at(column);
                at.resource == resource && at.given.contains(action))
                return index(row, column);
    return {};
}

// --- What is held ---------------------------------------------------------------------------

QStringList RoleRights::held(const Cell &cell, const Held &held) const
{
    const auto all = held.value(cell.resource);
    QStringList here;
    std::copy_if(cell.given.begin(), cell.given.end(), std::back_inserter(here),
                 [&](const auto &action) { return all.contains(action); });
    return here;
}

void RoleRights::set(const QString &resource, const QString &action, bool on)
{
    auto &actions = m_held[resource];
    if (on)
        actions.insert(action);
    else
        actions.remove(action);
    if (actions.isEmpty())
        m_held.remove(resource);
}

void RoleRights::step(const QModelIndex &index)
{
    const auto at = cell(index);
    if (at.given.isEmpty())
        return;
    const auto here = held(at, m_held);
    const auto all = steps(at.given);
    for (const auto &action : here)
        set(at.resource, action, false);
    for (const auto &action : all.at((all.indexOf(here) + 1) % all.size()))
        set(at.resource, action, true);
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
}

void RoleRights::give(const QJsonObject &before, const QJsonObject &after)
{
    const auto had = heldIn(before);
    const auto has = heldIn(after);
    for (auto it = had.cbegin(); it != had.cend(); ++it)
        for (const auto &action : *it - has.value(it.key()))
            set(it.key(), action, false);
    for (auto it = has.cbegin(); it != has.cend(); ++it)
        for (const auto &action : *it - had.value(it.key()))
            set(it.key(), action, true);
    buildRows();
    Q_EMIT changed();
}

QJsonObject RoleRights::permissions() const
{
    QJsonObject permissions;
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it) {
        QStringList actions(it->cbegin(), it->cend());
        actions.sort();
        permissions.insert(it.key(), QJsonArray::fromStringList(actions));
    }
    return permissions;
}

void RoleRights::markSaved()
{
    m_before = m_held;
    buildRows();
}

// --- As a table -----------------------------------------------------------------------------

QString RoleRights::words(const QModelIndex &index, const Held &held) const
{
    const auto at = cell(index);
    QStringList parts;
    for (const auto &action : this->held(at, held))
        parts << (action == at.verb && at.given.size() == 1 ? tr("yes")
                                                            : reachWords(at.verb, action));
    return parts.join(u", "_s);
}

int RoleRights::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoleRights::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(verbs().size()) + 1;
}

QVariant RoleRights::data(const QModelIndex &index, int role) const
{
    const auto at = cell(index);
    auto resource = plainWords(at.resource);
    resource.replace(0, 1, resource.left(1).toUpper());
    if (at.given.isEmpty())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? resource : QVariant();
    const auto now = value(index);
    switch (role) {
    case Qt::DisplayRole:
        return at.hasColumn ? now : nameWords(at.verb);
    case Qt::CheckStateRole:
        return now.isEmpty() ? Qt::Unchecked : Qt::Checked;
    case Qt::ToolTipRole:
        return tr("%1 %2").arg(plainWords(at.verb), resource);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(resource, plainWords(at.verb), now.isEmpty() ? tr("none") : now);
    default:
        return {};
    }
}

QVariant RoleRights::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Resource") : plainWords(verbs().value(section - 1));
}

/// The arrows walk the cells that hold a right.
Qt::ItemFlags RoleRights::flags(const QModelIndex &index) const
{
    if (cell(index).given.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace desk
