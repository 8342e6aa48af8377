#include "stockstore.h"

#include "database.h"
#include "numberorid.h"
#include "requestcall.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto workSql = uR"(
select coalesce(dispatch_id, id)::text as id, id::text as order_id, order_number, hospital_name, city, work, priority,
       stage_since, version, dispatch_id::text, dispatch_number, dispatch_version, courier_name, promised_date
from api.stock_orders
order by priority_rank desc, stage_since, id limit 1000)"_s;

const auto lowSql = uR"(
select id::text, sku, item_name, available_quantity, reserved_quantity, reorder_level, unit_of_measure
from api.inventory_list
where is_active and is_low
order by available_quantity - reorder_level, item_name limit 200)"_s;

const auto findSql = uR"(
select o.id::text from public.orders o where o.order_number = $1
union all
select d.order_id::text from public.dispatches d where d.dispatch_number = $1
union all
select o.id::text from public.orders o
where o.id = $2::uuid
limit 1)"_s;

} // namespace

StockStore::StockStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<Rows>> StockStore::work() const
{
    return m_database->query(workSql);
}

QFuture<Result<Rows>> StockStore::lowStock() const
{
    return m_database->query(lowSql);
}

QFuture<Result<QJsonObject>> StockStore::check(const QString &orderId) const
{
    return m_database->call(u"stock_check"_s, {{u"order_id"_s, orderId}});
}

QFuture<Result<QJsonObject>> StockStore::act(const QString &kind, const QString &id,
                                             const QString &action, Version seen,
                                             const QJsonObject &arguments) const
{
    return callOnce(m_database, m_requests, u"act"_s,
                    {{u"kind"_s, kind},
                     {u"document_id"_s, id},
                     {u"action"_s, action},
                     {u"version"_s, seen.number},
                     {u"arguments"_s, arguments}});
}

QFuture<Result<QJsonObject>> StockStore::receive(const QJsonObject &goods) const
{
    return callOnce(m_database, m_requests, u"receive_stock"_s, {{u"document"_s, goods}});
}

QFuture<Result<QString>> StockStore::findOrder(const QString &name) const
{
    return m_database->query(findSql, numberOrIdBinds(name))
        .then(m_database, [](const Result<Rows> &rows) -> Result<QString> {
            if (!rows)
                return rows.error();
            return rows->first().toString();
        });
}

} // namespace desk
