#include "itemlist.h"

#include "stockdesk.h"

namespace desk {

using namespace Qt::StringLiterals;

QList<RecordColumn> itemColumns()
{
    QList<RecordColumn> all{
        {u"item_name"_s, StockDesk::tr("Item"), ColumnKind::Strong, 0, true},
        {u"available_quantity"_s,
         StockDesk::tr("Free"),
         ColumnKind::Count,
         72,
         false,
         0,
         {},
         StockDesk::tr("%1 pieces free")},
        {u"reorder_level"_s, StockDesk::tr("Reorder at"), ColumnKind::Count, 88, false, 1},
        {u"sku"_s, StockDesk::tr("SKU"), ColumnKind::Number, 110},
        {u"category"_s, StockDesk::tr("Category"), ColumnKind::Text, 120},
        {u"manufacturer"_s, StockDesk::tr("Make"), ColumnKind::Text, 120},
        {u"stock_quantity"_s, StockDesk::tr("In stock"), ColumnKind::Count, 80},
        {u"reserved_quantity"_s, StockDesk::tr("Reserved"), ColumnKind::Count, 80},
        {u"nearest_expiry"_s, StockDesk::tr("Nearest expiry"), ColumnKind::Date, 110},
        {u"expected_quantity"_s, StockDesk::tr("Expected"), ColumnKind::Count, 80},
        {u"expected_on"_s, StockDesk::tr("Expected on"), ColumnKind::Date, 110},
        {u"unit_price"_s, StockDesk::tr("Price ₹"), ColumnKind::Money, 90}};
    for (qsizetype i = 3; i < all.size(); ++i)
        all[i].hidden = true;
    return all;
}

ListSpec itemSpec()
{
    ListSpec spec;
    spec.view = u"api.inventory_list"_s;
    static const QStringList maybe{u"category"_s, u"manufacturer"_s, u"nearest_expiry"_s,
                                   u"expected_quantity"_s, u"expected_on"_s};
    static const QStringList reckoned{u"nearest_expiry"_s, u"expected_quantity"_s,
                                      u"expected_on"_s};
    for (const auto &column : itemColumns())
        spec.columns.append({column.key,
                             column.title,
                             {},
                             maybe.contains(column.key),
                             reckoned.contains(column.key)});
    spec.also = {u"unit_of_measure"_s, u"is_low"_s, u"is_active"_s, u"version"_s};
    spec.sortBy = u"item_name"_s;
    spec.order = Qt::AscendingOrder;
    spec.searchFunction = u"api.search_inventory"_s;
    spec.tables = {u"inventory"_s};
    return spec;
}

QList<FilterField> itemFilters()
{
    using Kind = FilterField::Kind;
    using Source = FilterStore::Source;
    return {{u"low"_s,
             StockDesk::tr("Stock"),
             Kind::Choice,
             u"is_low"_s,
             {{u"true"_s, StockDesk::tr("to reorder")}, {u"false"_s, StockDesk::tr("enough")}}},
            {u"category"_s,
             StockDesk::tr("Category"),
             Kind::Lookup,
             u"category"_s,
             {},
             Source::Categories},
            {u"make"_s, StockDesk::tr("Make"), Kind::Lookup, u"manufacturer"_s, {}, Source::Makes},
            {u"expiry"_s, StockDesk::tr("Nearest expiry"), Kind::Dates, u"nearest_expiry"_s,
             comingDays(), Source::Hospitals, false}};
}

QList<RecordColumn> batchColumns()
{
    return {
        {u"item_name"_s, StockDesk::tr("Item"), ColumnKind::Strong, 0, true},
        {u"batch_number"_s, StockDesk::tr("Batch"), ColumnKind::Number, 80},
        {u"expiry_date"_s, StockDesk::tr("Expires"), ColumnKind::Date, 100},
        {u"free"_s, StockDesk::tr("Free"), ColumnKind::Count, 64, false, 1},
        {u"status"_s, StockDesk::tr("State"), ColumnKind::Status, 96, false, 0, {}, {}, true},
        {u"quantity"_s, StockDesk::tr("Quantity"), ColumnKind::Count, 80, false, 0, {}, {}, true},
        {u"sku"_s, StockDesk::tr("SKU"), ColumnKind::Number, 96, false, 0, {}, {}, true}};
}

ListSpec allBatchesSpec()
{
    ListSpec spec;
    spec.view = u"api.batch_list"_s;
    for (const auto &column : batchColumns())
        spec.columns.append({column.key, column.title, {}, column.key == u"expiry_date"});
    spec.also = {u"inventory_id"_s};
    spec.joined = {u"item_name"_s, u"sku"_s};
    spec.sortBy = u"expiry_date"_s;
    spec.order = Qt::AscendingOrder;
    spec.sortNullable = true;
    spec.tables = {u"batches"_s};
    return spec;
}

} // namespace desk
