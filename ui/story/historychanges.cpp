#include "historychanges.h"

#include "changewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype s_most = 12;
constexpr qint64 s_sameAct = 2'000; // ms: rows of one act follow each other at once

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::HistoryChanges)
};

QString placeWords(const QJsonObject &change)
{
    const auto kind = change.value(u"kind"_s).toString();
    const auto label = change.value(u"label"_s).toString();
    if (kind == u"order_items" || kind == u"quotation_items")
        return Words::tr("Line %1").arg(label);
    return kind == u"orders" ? QString() : label;
}

QList<Difference> differencesIn(const QJsonObject &change)
{
    const auto was = change.value(u"was"_s).toObject();
    const auto now = change.value(u"now"_s).toObject();
    const auto action = change.value(u"action"_s).toString();
    const auto isLine = change.value(u"kind"_s).toString() == u"order_items";
    const auto described = u"item_description"_s;
    if (isLine && action == u"create")
        return {{placeWords(change),
                 u"line"_s,
                 Words::tr("added"),
                 {},
                 valueWords(described, now.value(described))}};
    if (isLine && action == u"delete")
        return {{placeWords(change),
                 u"line"_s,
                 Words::tr("removed"),
                 valueWords(described, was.value(described)),
                 {}}};
    QList<Difference> differences;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto column = columnWords(it.key());
        if (!column.isEmpty() && was.contains(it.key()))
            differences << Difference{placeWords(change), it.key(), column,
                                      valueWords(it.key(), was.value(it.key())),
                                      valueWords(it.key(), it.value())};
    }
    return differences;
}

QString differenceWords(const Difference &one)
{
    if (one.key == u"line")
        return Words::tr("%1 %2: %3").arg(one.place, one.column, one.was + one.now);
    return Words::tr("%1, %2: %3 → %4")
        .arg(one.place.isEmpty() ? Words::tr("Order") : one.place, one.column, one.was, one.now);
}

/// What the work itself moves, or what another part of the screen shows.
bool isByTheWay(const QString &kind, const QString &column)
{
    static const QSet<QString> always{u"status"_s,         u"po_number"_s,    u"po_amount"_s,
                                      u"closing_reason"_s, u"paid_amount"_s,  u"invoice_number"_s,
                                      u"rework_comment"_s, u"courier_name"_s, u"tracking_number"_s};
    return always.contains(column) || (kind == u"order_items" && column == u"unit_price");
}

/// The entry that a change led to: the first one of the person's own that is not before it. The
/// entries are the newest first.
HistoryEntry *entryOf(QList<HistoryEntry> &entries, const QString &who, const QDateTime &at)
{
    for (auto i = entries.size() - 1; i >= 0; --i)
        if (entries.at(i).who == who && entries.at(i).at.addMSecs(s_sameAct) >= at)
            return &entries[i];
    return nullptr;
}

} // namespace

void addChanges(QList<HistoryEntry> &entries, const QJsonArray &changes)
{
    QHash<HistoryEntry *, int> more;
    for (const auto &value : changes) {
        const auto change = value.toObject();
        const auto at = QDateTime::fromString(change.value(u"at"_s).toString(), Qt::ISODateWithMs);
        auto *entry = entryOf(entries, change.value(u"who_id"_s).toString(), at);
        if (!entry)
            continue;
        for (const auto &one : differencesIn(change))
            if (entry->changes.size() < s_most)
                entry->changes << differenceWords(one);
            else
                ++more[entry];
    }
    for (auto it = more.begin(); it != more.end(); ++it)
        it.key()->changes << Words::tr("and %n more.", nullptr, it.value());
}

QList<Difference> differencesSince(const QJsonArray &changes, const QDateTime &since)
{
    QList<Difference> all;
    for (const auto &value : changes) {
        const auto change = value.toObject();
        const auto at = QDateTime::fromString(change.value(u"at"_s).toString(), Qt::ISODateWithMs);
        if (since.msecsTo(at) <= s_sameAct)
            continue;
        for (const auto &one : differencesIn(change)) {
            if (isByTheWay(change.value(u"kind"_s).toString(), one.key))
                continue;
            const auto earlier = std::find_if(all.begin(), all.end(), [&](const auto &other) {
                return other.place == one.place && other.key == one.key;
            });
            if (earlier == all.end())
                all << one;
            else
                earlier->now = one.now;
        }
    }
    all.removeIf([](const auto &one) { return one.was == one.now; });
    return all;
}

} // namespace desk
