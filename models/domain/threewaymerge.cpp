#include "threewaymerge.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Side = ThreeWayMerge::Side;
using Choice = ThreeWayMerge::Choice;

/// A line of mine that the server has not given an id has its place for one.
QString newId(qsizetype place)
{
    return u"new %1"_s.arg(place);
}

} // namespace

const QJsonValue &ThreeWayMerge::Change::on(Side side) const
{
    return side == Side::Was ? was : side == Side::Mine ? mine : theirs;
}

const QJsonObject &ThreeWayMerge::Item::on(Side side) const
{
    return side == Side::Was ? was : side == Side::Mine ? mine : theirs;
}

bool ThreeWayMerge::Item::canBeBoth() const
{
    if (mine.isEmpty() || theirs.isEmpty())
        return false;
    const auto clashes = [](const Change &change) { return change.clashes; };
    return !std::any_of(changes.begin(), changes.end(), clashes);
}

QJsonObject ThreeWayMerge::Item::result(Choice taken) const
{
    if (taken == Choice::Mine || taken == Choice::Theirs)
        return taken == Choice::Mine ? mine : theirs;
    if (taken == Choice::Open)
        return was;
    auto both = theirs;
    for (const auto &change : changes)
        if (change.isMine)
            both.insert(change.field, change.mine);
    return both;
}

ThreeWayMerge::ThreeWayMerge(const QJsonObject &was, const QJsonObject &mine,
                             const QJsonObject &theirs, const Rules &rules)
    : m_rules(rules), m_was(was), m_mine(mine), m_theirs(theirs)
{
    order();
    readLines();
    readHead();
}

bool ThreeWayMerge::same(const QString &field, const QJsonValue &a, const QJsonValue &b) const
{
    const auto isNothing = [](const QJsonValue &value) {
        return value.isNull() || value.isUndefined() || value == u""_s;
    };
    if (a == b || (isNothing(a) && isNothing(b)))
        return true;
    return m_rules.same && m_rules.same(field, a, b);
}

QList<QJsonObject> ThreeWayMerge::linesOf(const QJsonObject &document) const
{
    QList<QJsonObject> lines;
    for (const auto &line : document.value(m_rules.lines).toArray())
        lines.append(line.toObject());
    return lines;
}

QStringList ThreeWayMerge::idsOf(const QList<QJsonObject> &lines) const
{
    QStringList ids;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto id = lines.at(i).value(m_rules.id).toString();
        ids.append(id.isEmpty() ? newId(i) : id);
    }
    return ids;
}

/// Lines stand as mine do where I moved any, else as theirs; those that this side does not have
/// come after the line that they come after on their own side.
void ThreeWayMerge::order()
{
    const auto was = idsOf(linesOf(m_was));
    const auto mine = idsOf(linesOf(m_mine));
    const auto theirs = idsOf(linesOf(m_theirs));
    const QSet<QString> had(was.begin(), was.end());
    const auto staying = [&had](const QStringList &ids, const QStringList &others) {
        const QSet<QString> there(others.begin(), others.end());
        QStringList kept;
        for (const auto &id : ids)
            if (had.contains(id) && there.contains(id))
                kept.append(id);
        return kept;
    };
    const auto iMoved = staying(mine, was) != staying(was, mine);
    m_order = iMoved ? mine : theirs;
    QSet<QString> placed(m_order.begin(), m_order.end());
    for (const auto &other : {iMoved ? theirs : mine, was}) {
        for (qsizetype i = 0; i < other.size(); ++i) {
            if (placed.contains(other.at(i)))
                continue;
            const auto after = i == 0 ? -1 : m_order.indexOf(other.at(i - 1));
            m_order.insert(after + 1, other.at(i));
            placed.insert(other.at(i));
        }
    }
}

void ThreeWayMerge::readLines()
{
    const auto byId = [this](const QJsonObject &document) {
        QHash<QString, QJsonObject> lines;
        const auto all = linesOf(document);
        const auto ids = idsOf(all);
        for (qsizetype i = 0; i < all.size(); ++i)
            lines.insert(ids.at(i), all.at(i));
        return lines;
    };
    const auto was = byId(m_was);
    const auto mine = byId(m_mine);
    const auto theirs = byId(m_theirs);
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const auto &id = m_order.at(i);
        readLine(id, static_cast<int>(i) + 1, was.value(id), mine.value(id), theirs.value(id));
    }
}

QList<ThreeWayMerge::Change> ThreeWayMerge::changesOf(const QStringList &fields,
                                                      const QJsonObject &was,
                                                      const QJsonObject &mine,
                                                      const QJsonObject &theirs) const
{
    QList<Change> changes;
    for (const auto &field : fields) {
        Change change{field, was.value(field), mine.value(field), theirs.value(field)};
        change.isMine = !same(field, change.was, change.mine);
        change.isTheirs = !same(field, change.was, change.theirs);
        change.clashes =
            change.isMine && change.isTheirs && !same(field, change.mine, change.theirs);
        if (change.isMine || change.isTheirs)
            changes.append(change);
    }
    return changes;
}

void ThreeWayMerge::readLine(const QString &id, int number, const QJsonObject &was,
                             const QJsonObject &mine, const QJsonObject &theirs)
{
    Item item;
    item.id = id;
    item.number = number;
    item.was = was;
    item.mine = mine;
    item.theirs = theirs;
    if (mine.isEmpty() && theirs.isEmpty())
        return; // both removed it
    if (was.isEmpty() && (mine.isEmpty() || theirs.isEmpty()))
        return sort(item, false, theirs.isEmpty() ? Choice::Mine : Choice::Theirs);
    // a side that removed the line changed none of its fields
    item.changes =
        changesOf(m_rules.line, was, mine.isEmpty() ? was : mine, theirs.isEmpty() ? was : theirs);
    const auto isMine = mine.isEmpty() || std::any_of(item.changes.begin(), item.changes.end(),
                                                      [](const auto &c) { return c.isMine; });
    const auto isTheirs = theirs.isEmpty() || std::any_of(item.changes.begin(), item.changes.end(),
                                                          [](const auto &c) { return c.isTheirs; });
    if (!isMine && !isTheirs)
        return;
    const auto differs = mine.isEmpty() || theirs.isEmpty() ||
                         std::any_of(item.changes.begin(), item.changes.end(), [](const auto &c) {
                             return c.isMine != c.isTheirs || c.clashes;
                         });
    sort(item, isMine && isTheirs && differs, isMine ? Choice::Mine : Choice::Theirs);
}

void ThreeWayMerge::readHead()
{
    for (const auto &change : changesOf(m_rules.head, m_was, m_mine, m_theirs)) {
        Item item;
        item.was = {{change.field, change.was}};
        item.mine = {{change.field, change.mine}};
        item.theirs = {{change.field, change.theirs}};
        item.changes = {change};
        sort(item, change.clashes, change.isMine ? Choice::Mine : Choice::Theirs);
    }
}

void ThreeWayMerge::sort(const Item &item, bool clashes, Choice without)
{
    if (clashes)
        return m_clashes.append(item);
    m_merged.append(item);
    m_merged.last().choice = without;
}

void ThreeWayMerge::choose(int clash, Choice choice)
{
    if (clash < 0 || clash >= m_clashes.size())
        return;
    auto &item = m_clashes[clash];
    if (choice != Choice::Both || item.canBeBoth())
        item.choice = choice;
}

void ThreeWayMerge::chooseAll(Choice choice)
{
    for (int i = 0; i < m_clashes.size(); ++i)
        choose(i, choice);
}

void ThreeWayMerge::takeChoices(const ThreeWayMerge &earlier)
{
    for (auto &item : m_clashes)
        for (const auto &before : earlier.m_clashes)
            if (before.id == item.id && before.mine == item.mine && before.theirs == item.theirs)
                item.choice = before.choice;
}

int ThreeWayMerge::open() const
{
    return static_cast<int>(std::count_if(m_clashes.begin(), m_clashes.end(), [](const Item &item) {
        return item.choice == Choice::Open;
    }));
}

int ThreeWayMerge::nextOpen(int clash) const
{
    const auto count = static_cast<int>(m_clashes.size());
    for (int step = 1; step <= count; ++step)
        if (const auto at = (clash + step) % count; m_clashes.at(at).choice == Choice::Open)
            return at;
    return -1;
}

QJsonObject ThreeWayMerge::result() const
{
    auto result = m_theirs;
    QHash<QString, QJsonObject> lines;
    const auto theirs = linesOf(m_theirs);
    const auto ids = idsOf(theirs);
    for (qsizetype i = 0; i < theirs.size(); ++i)
        lines.insert(ids.at(i), theirs.at(i));
    for (const auto &items : {m_merged, m_clashes})
        for (const auto &item : items) {
            const auto taken = item.result(item.choice);
            if (item.isLine())
                lines.insert(item.id, taken);
            else
                result.insert(item.changes.first().field, taken.value(item.changes.first().field));
        }
    QJsonArray ordered;
    for (const auto &id : m_order)
        if (const auto line = lines.value(id); !line.isEmpty())
            ordered.append(line);
    result.insert(m_rules.lines, ordered);
    return result;
}

} // namespace desk
