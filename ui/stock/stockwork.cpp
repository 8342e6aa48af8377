#include "stockwork.h"

#include "indianformat.h"
#include "stockdesk.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// How far it is: "13 of 15" lines there to check, boxes to dispatch, who carries it.
QString readyWords(const QJsonObject &row)
{
    const auto work = row[u"work"].toString();
    if (work == u"to_check")
        return StockDesk::tr("%1 of %2").arg(row[u"ready"].toInt()).arg(row[u"lines"].toInt());
    if (work != u"to_dispatch")
        return row[u"courier_name"].toString();
    if (row[u"boxes"].toInt() < 1)
        return StockDesk::tr("to pack");
    return StockDesk::tr("%n box(es)", nullptr, row[u"boxes"].toInt());
}

QJsonObject named(QJsonObject row)
{
    row.insert(u"name"_s, StockDesk::tr("%1, %2").arg(row[u"hospital_name"].toString(),
                                                      row[u"city"].toString()));
    row.insert(u"ready"_s, readyWords(row));
    return row;
}

} // namespace

QList<RecordGroup> StockWork::groups() const
{
    const auto empty = [](const QString &name, const QString &title) {
        return RecordGroup{name, title, Tone::Secondary, {}, {}, {}};
    };
    QList<RecordGroup> groups{empty(u"asked"_s, StockDesk::tr("New SKUs asked for")),
                              empty(u"answered"_s, StockDesk::tr("Answered last")),
                              empty(u"to_check"_s, StockDesk::tr("To check")),
                              empty(u"to_dispatch"_s, StockDesk::tr("To dispatch")),
                              empty(u"on_the_way"_s, StockDesk::tr("On the way")),
                              empty(u"returned"_s, StockDesk::tr("Returned")),
                              empty(u"low"_s, StockDesk::tr("Low stock")),
                              empty(u"delivered"_s, StockDesk::tr("Delivered last"))};
    for (const auto &row : orders)
        for (auto &group : groups)
            if (group.name == row[u"work"].toString())
                group.rows.append(named(row));
    for (auto row : asked) {
        const bool isOpen = row[u"status"].toString() == u"open";
        row.insert(u"name"_s, row[u"wish"]);
        row.insert(u"ready"_s, row[isOpen ? u"order_number"_s : u"sku"_s]);
        row.insert(u"stage_since"_s, row[isOpen ? u"created_at"_s : u"answered_at"_s]);
        groups[isOpen ? 0 : 1].rows.append(row);
    }
    for (auto row : low) {
        row.insert(u"name"_s, row[u"item_name"]);
        row.insert(u"ready"_s, u"%1 / %2"_s.arg(countText(row[u"available_quantity"].toInt()),
                                                countText(row[u"reorder_level"].toInt())));
        groups[6].rows.append(row);
    }
    for (auto row : delivered) {
        row.insert(u"stage_since"_s, row[u"delivered_at"]);
        groups[7].rows.append(named(row));
    }
    groups.move(1, groups.size() - 1);
    return groups;
}

int StockWork::waiting() const
{
    auto count =
        static_cast<int>(std::count_if(asked.begin(), asked.end(), [](const QJsonObject &row) {
            return row[u"status"].toString() == u"open";
        }));
    for (const auto &row : orders)
        count +=
            row[u"work"].toString() == u"to_check" || row[u"work"].toString() == u"to_dispatch";
    return count;
}

QString StockWork::rowOf(const QString &id) const
{
    for (const auto &rows : {asked, orders, delivered})
        for (const auto &row : rows)
            if (row[u"order_id"].toString() == id || row[u"id"].toString() == id)
                return row[u"id"].toString();
    return {};
}

} // namespace desk
