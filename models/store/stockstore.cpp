#include "stockstore.h"

#include "database.h"
#include "numberorid.h"
#include "requestcall.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto workSql = uR"(
with work as materialized (
    select * from api.stock_orders order by priority_rank desc, stage_since, id limit 1000)
select coalesce(w.dispatch_id, w.id)::text as id, w.id::text as order_id, w.order_number, w.hospital_name, w.city, w.work,
       w.priority, w.stage_since, w.version, w.dispatch_id::text, w.dispatch_number, w.dispatch_version, w.courier_name,
       w.promised_date, w.boxes, r.lines, r.ready
from work w
left join api.lines_ready(array(select x.id from work x where x.work = 'to_check')) r
    on r.order_id = w.id and w.work = 'to_check'
order by w.priority_rank desc, w.stage_since, w.id)"_s;

const auto itemColumns = uR"(
select id::text, sku, item_name, available_quantity, reserved_quantity, reorder_level, unit_of_measure,
       expected_quantity, expected_on, nearest_expiry, is_active, version
from api.inventory_list
)"_s;

const auto lowSql = itemColumns + uR"(
where is_active and is_low
order by available_quantity - reorder_level, item_name limit 200)"_s;

const auto deliveredSql = uR"(
select d.id::text, d.order_id::text, d.dispatch_number, d.id::text as dispatch_id, d.delivered_at,
       (select c.hospital_name from api.customer_names c where c.id = o.customer_id) as hospital_name,
       (select c.city from api.customer_names c where c.id = o.customer_id) as city, o.priority
from public.dispatches d join public.orders o on o.id = d.order_id
where d.status = 'delivered' order by d.delivered_at desc limit 30)"_s;

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

QFuture<Result<Records>> StockStore::work() const
{
    return m_database->records(workSql);
}

QFuture<Result<Records>> StockStore::lowStock() const
{
    return m_database->records(lowSql);
}

QFuture<Result<Records>> StockStore::item(const QString &inventoryId) const
{
    return m_database->records(itemColumns + u"where id = $1::uuid"_s, {inventoryId});
}

QFuture<Result<Records>> StockStore::delivered() const
{
    return m_database->records(deliveredSql);
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

QFuture<Result<QJsonObject>> StockStore::expect(const QJsonObject &goods) const
{
    return callOnce(m_database, m_requests, u"expect_goods"_s, {{u"document"_s, goods}});
}

QFuture<Result<QJsonObject>> StockStore::dropExpected(const QString &id, Version seen) const
{
    return callOnce(m_database, m_requests, u"drop_expected"_s,
                    {{u"expected_id"_s, id}, {u"version"_s, seen.number}});
}

QFuture<Result<QJsonObject>> StockStore::askShelfLife(const QString &customerId,
                                                      std::optional<int> months, Version seen) const
{
    return callOnce(m_database, m_requests, u"ask_shelf_life"_s,
                    {{u"customer_id"_s, customerId},
                     {u"months"_s, months ? QJsonValue(*months) : QJsonValue()},
                     {u"version"_s, seen.number}});
}

QFuture<Result<QJsonObject>> StockStore::attachProof(const QString &dispatchId, const QString &name,
                                                     const QByteArray &bytes) const
{
    return callOnce(m_database, m_requests, u"attach"_s,
                    {{u"kind"_s, u"dispatches"_s},
                     {u"document_id"_s, dispatchId},
                     {u"name"_s, name},
                     {u"content_base64"_s, QString::fromLatin1(bytes.toBase64())}});
}

QFuture<Result<Records>> StockStore::skuRequests() const
{
    return m_database->records(u"select * from api.sku_requests()"_s);
}

QFuture<Result<QJsonObject>> StockStore::answerSkuRequest(const QJsonObject &answer) const
{
    return callOnce(m_database, m_requests, u"answer_sku_request"_s, {{u"document"_s, answer}});
}

QFuture<Result<QJsonObject>> StockStore::retire(const QJsonObject &item) const
{
    return callOnce(m_database, m_requests, u"retire_item"_s, {{u"document"_s, item}});
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
