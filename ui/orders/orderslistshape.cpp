#include "orderslistshape.h"

#include "orderslist.h"
#include "stage.h"
#include "statuschip.h"

#include <QHash>

namespace desk {

using namespace Qt::StringLiterals;

// What the orders' list consists of: columns, view, filters.

QList<RecordColumn> orderColumns()
{
    QList<RecordColumn> all{
        {u"order_number"_s, OrdersList::tr("Order"), ColumnKind::Number, 128},
        {u"hospital_name"_s, OrdersList::tr("Hospital"), ColumnKind::Text, 0, true},
        {u"workflow_stage"_s, OrdersList::tr("Stage"), ColumnKind::Stage, 118},
        {u"stage_since"_s, OrdersList::tr("Age"), ColumnKind::Age, 58, false, 0,
         OrdersList::tr("How long the order has been in its stage")},
        {u"total_amount"_s, OrdersList::tr("Value ₹"), ColumnKind::Money, 112, false, 0,
         OrdersList::tr("Their PO, or what was offered last"), u"%1"_s},
        {u"pieces"_s,
         OrdersList::tr("Pieces"),
         ColumnKind::Count,
         76,
         false,
         0,
         {},
         OrdersList::tr("%1 pieces")},
        {u"city"_s, OrdersList::tr("City"), ColumnKind::Text, 110},
        {u"priority"_s, OrdersList::tr("Priority"), ColumnKind::Priority, 84},
        {u"rep_name"_s, OrdersList::tr("Rep"), ColumnKind::Text, 128},
        {u"promised_date"_s, OrdersList::tr("Promised"), ColumnKind::Date, 100},
        {u"created_at"_s, OrdersList::tr("Entered"), ColumnKind::Age, 72}};
    for (qsizetype i = 4; i < all.size(); ++i)
        all[i].hidden = true;
    return all;
}

ListSpec allOrders()
{
    static const QHash<QString, QString> ranks{{u"workflow_stage"_s, u"stage_rank"_s},
                                               {u"priority"_s, u"priority_rank"_s}};
    static const QStringList always{u"order_number"_s, u"workflow_stage"_s, u"stage_since"_s,
                                    u"priority"_s,     u"created_at"_s,     u"hospital_name"_s};
    static const QStringList reckoned{u"pieces"_s, u"rep_name"_s};
    ListSpec spec;
    spec.view = u"api.order_list"_s;
    for (const auto &column : orderColumns())
        spec.columns.append({column.key, column.title, ranks.value(column.key),
                             !always.contains(column.key), reckoned.contains(column.key)});
    spec.also = {u"version"_s};
    spec.sortBy = u"created_at"_s;
    spec.searchFunction = u"api.search_orders"_s;
    spec.tables = {u"orders"_s};
    spec.most = mostOrders;
    return spec;
}

namespace {

QList<FilterValue> stages()
{
    QList<FilterValue> values;
    for (const auto stage : allStages())
        values.append({stageCode(stage), stageShortName(stage)});
    return values;
}

} // namespace

QList<FilterField> OrdersList::filterFields()
{
    using Kind = FilterField::Kind;
    using Source = FilterStore::Source;
    QList<FilterValue> priorities;
    for (const auto &code : {u"urgent"_s, u"high"_s, u"medium"_s, u"low"_s})
        priorities.append({code, statusWords(code)});
    return {{u"stage"_s, tr("Stage"), Kind::Choice, u"workflow_stage"_s, stages()},
            {u"priority"_s, tr("Priority"), Kind::Choice, u"priority"_s, priorities},
            {u"age"_s, tr("Age in its stage"), Kind::Age, u"stage_since"_s, ages()},
            {u"hospital"_s, tr("Hospital"), Kind::Lookup, u"customer_id"_s, {}, Source::Hospitals},
            {u"rep"_s, tr("Rep"), Kind::Lookup, u"sales_rep_id"_s, {}, Source::People},
            {u"branch"_s, tr("Branch"), Kind::Lookup, u"branch_id"_s, {}, Source::Branches},
            {u"entered"_s, tr("Entered"), Kind::Dates, u"created_at"_s, pastDays()},
            {u"promised"_s, tr("Promised"), Kind::Dates, u"promised_date"_s, comingDays(),
             Source::Hospitals, false}};
}

} // namespace desk
