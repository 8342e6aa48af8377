#include "quotationsstore.h"

#include "database.h"
#include "numberorid.h"
#include "requestcall.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto listSql = uR"(
select id::text, quote_number, revision, order_id::text, order_number, hospital_name, city, status,
       total_amount, valid_until, workflow_stage, priority, stage_since, version, order_version,
       quoter_name, is_expired, is_rework
from api.quotation_list
where status in ('draft', 'pending_approval', 'approved', 'sent')
order by stage_since, id limit 1000)"_s;

const auto readSql = uR"(
select api.quotation_detail($1::uuid) as detail,
       coalesce((select value from public.settings where name = 'round_to_rupee'), 'true') as rounds)"_s;

const auto lastPricesSql = uR"(
select w.sku::text as inventory_id, p.*
from unnest($2::uuid[]) as w (sku)
cross join lateral (
    select q.quote_number, coalesce(q.issued_on, q.created_at::date) as day, l.quantity, l.unit_price,
           l.discount_percentage, q.status
    from public.quotation_items l
    join public.quotations q on q.id = l.quotation_id
    join public.orders o on o.id = q.order_id
    where l.inventory_id = w.sku and o.customer_id = $1::uuid and q.id <> $3::uuid
      and q.status in ('sent', 'accepted', 'rejected')
    order by 2 desc, q.quote_number desc limit 5) as p)"_s;

Error notFound()
{
    return {ErrorKind::NotFound,
            {},
            QCoreApplication::translate("desk::QuotationsStore",
                                        "There is no such quotation, or it is not yours to see."),
            {}};
}

} // namespace

QuotationsStore::QuotationsStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<Records>> QuotationsStore::list() const
{
    return m_database->records(listSql);
}

QFuture<Result<QString>> QuotationsStore::find(const QString &numberOrId) const
{
    return m_database
        ->query(
            u"select id::text from public.quotations where quote_number = $1 or id = $2::uuid"_s,
            numberOrIdBinds(numberOrId))
        .then([](const Result<Rows> &rows) -> Result<QString> {
            if (!rows)
                return rows.error();
            if (rows->rows.isEmpty())
                return notFound();
            return rows->first().toString();
        });
}

QFuture<Result<QuotationReading>> QuotationsStore::read(const QString &id) const
{
    return m_database->query(readSql, {id})
        .then([](const Result<Rows> &rows) -> Result<QuotationReading> {
            if (!rows)
                return rows.error();
            const auto detail = rows->at(0, u"detail"_s).toJsonObject();
            if (detail.isEmpty())
                return notFound();
            return QuotationReading{detail, rows->at(0, u"rounds"_s).toBool()};
        });
}

QFuture<Result<Rows>> QuotationsStore::lastPrices(const QString &customerId,
                                                  const QStringList &skuIds,
                                                  const QString &exceptQuotation) const
{
    return m_database->query(lastPricesSql, {customerId, skuIds, exceptQuotation});
}

QFuture<Result<QJsonObject>> QuotationsStore::price(const QJsonObject &document) const
{
    return m_database->call(u"price_document"_s, {{u"document"_s, document}});
}

QFuture<Result<QJsonObject>> QuotationsStore::save(const QJsonObject &document) const
{
    return callOnce(m_database, m_requests, u"save_quotation"_s, {{u"document"_s, document}});
}

QFuture<Result<QJsonObject>> QuotationsStore::act(const QString &orderId, const QString &action,
                                                  Version seen, const QJsonObject &arguments) const
{
    return callOnce(m_database, m_requests, u"act"_s,
                    {{u"kind"_s, u"orders"_s},
                     {u"document_id"_s, orderId},
                     {u"action"_s, action},
                     {u"version"_s, seen.number},
                     {u"arguments"_s, arguments}});
}

} // namespace desk
