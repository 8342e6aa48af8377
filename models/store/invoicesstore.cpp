#include "invoicesstore.h"

#include "database.h"
#include "numberorid.h"
#include "requestcall.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto listSql = uR"(
select 'order' as kind, o.id::text, null::text as invoice_number, o.order_number,
       (select c.hospital_name from api.customer_names c where c.id = o.customer_id) as hospital_name,
       (select c.city from api.customer_names c where c.id = o.customer_id) as city,
       'to_invoice' as status, null::date as invoice_date, null::date as due_date,
       o.po_amount as total_amount, null::numeric as balance, null::text as payment_status,
       o.stage_since as since, o.workflow_stage, o.priority, o.version
from public.orders o
where o.workflow_stage in ('invoice_request', 'invoice_approval', 'invoiced', 'dispatched')
  and exists (select from public.order_items l join public.reservations r on r.order_item_id = l.id
              where l.order_id = o.id and r.status = 'active' and r.invoice_item_id is null)
union all
select 'invoice', i.id::text, i.invoice_number, i.order_number, i.hospital_name, i.city, i.status,
       i.invoice_date, i.due_date, i.total_amount, i.balance, i.payment_status, i.created_at,
       i.workflow_stage, i.priority, i.version
from api.invoice_list i
where i.status in ('draft', 'pending_approval')
   or (i.status = 'approved' and i.balance > 0)
   or (i.status in ('approved', 'cancelled') and i.created_at > now() - interval '31 days')
union all
select 'earlier', e.id::text, e.invoice_number, null, c.hospital_name, c.city, 'approved',
       e.invoice_date, e.due_date, e.total_amount, e.balance,
       case when e.balance = 0 then 'paid'
            when e.due_date < (now() at time zone 'Asia/Kolkata')::date then 'overdue'
            when e.balance < e.total_amount then 'partial' else 'unpaid' end,
       e.created_at, null, null, e.version
from public.earlier_invoices e
left join lateral (select n.* from api.customer_names n where n.id = e.customer_id limit 1) c on true
where e.balance > 0 or e.updated_at > now() - interval '31 days'
order by due_date, since, id limit 2000)"_s;

const auto ageingSql = uR"(
select case when late <= 0 then 0 when late <= 30 then 1 when late <= 60 then 2 when late <= 90 then 3
            else 4 end as bucket, count(*) as invoices, sum(balance)::text as balance
from (select (now() at time zone 'Asia/Kolkata')::date - i.due_date as late, i.balance
      from api.owed_invoices i) as t
group by 1 order by 1)"_s;

const auto owedJson =
    uR"(jsonb_build_object('invoices', count(*), 'balance', coalesce(sum(v.balance), 0)::text,
        'late', coalesce(sum(v.balance) filter (where v.due_date <
                (now() at time zone 'Asia/Kolkata')::date), 0)::text))"_s;

const auto readSql = uR"(
select coalesce(api.invoice_detail($1::uuid) || jsonb_build_object(
    'batches', (select coalesce(jsonb_object_agg(b.invoice_item_id, b.list), '{}') from (
        select r.invoice_item_id, jsonb_agg(jsonb_build_object('batch', b.batch_number,
               'expiry', b.expiry_date, 'quantity', r.quantity) order by b.expiry_date) as list
        from public.reservations r join public.batches b on b.id = r.batch_id
        join public.invoice_items l on l.id = r.invoice_item_id
        where l.invoice_id = $1::uuid group by 1) as b),
    'transport', (select jsonb_agg(jsonb_build_object('number', d.dispatch_number, 'status', d.status,
        'date', d.dispatch_date, 'courier', d.courier_name, 'tracking', d.tracking_number,
        'id', d.id) order by d.created_at)
        from public.dispatches d where d.invoice_id = $1::uuid),
    'owed', (select %1 from api.owed_invoices v where v.customer_id =
            (select x.customer_id from public.invoices i join public.orders x on x.id = i.order_id
             where i.id = $1::uuid))),
    api.earlier_invoice_detail($1::uuid) || jsonb_build_object(
    'owed', (select %1 from api.owed_invoices v where v.customer_id =
            (select e.customer_id from public.earlier_invoices e where e.id = $1::uuid)))) as detail)"_s
                         .arg(owedJson);

const auto orderSql = uR"(
select jsonb_build_object(
    'order', jsonb_build_object('id', o.id, 'number', o.order_number, 'version', o.version,
        'stage', o.workflow_stage, 'priority', o.priority, 'po_number', o.po_number,
        'po_date', o.po_date, 'po_amount', o.po_amount::text, 'since', o.stage_since),
    'customer', jsonb_build_object('hospital_name', c.hospital_name, 'city', c.city,
        'gst_number', f.gst_number, 'state', f.state),
    'lines', (select coalesce(jsonb_agg(to_jsonb(x) order by x.line_number, x.id), '[]') from (
        select l.id, l.line_number, i.sku, i.item_name, i.unit_of_measure as unit,
               l.item_description as words, l.quantity as ordered, l.unit_price::text,
               l.discount_percentage::text, sum(r.quantity)::integer as reserved
        from public.order_items l
        join public.inventory i on i.id = l.inventory_id
        join public.reservations r on r.order_item_id = l.id and r.status = 'active'
             and r.invoice_item_id is null
        where l.order_id = o.id group by l.id, i.id) as x),
    'actions', api.actions('orders', o.id)) as detail
from public.orders o
left join lateral (select n.* from api.customer_names n where n.id = o.customer_id limit 1) c on true
left join public.customers f on f.id = o.customer_id
where o.id = $1::uuid)"_s;

Error notFound()
{
    return {ErrorKind::NotFound,
            {},
            QCoreApplication::translate("desk::InvoicesStore",
                                        "There is no such document, or it is not yours to see."),
            {}};
}

QFuture<Result<QJsonObject>> detail(Database *database, const QString &sql, const QString &id)
{
    return database->query(sql, {id}).then([](const Result<Rows> &rows) -> Result<QJsonObject> {
        if (!rows)
            return rows.error();
        const auto found = rows->first().toJsonObject();
        if (found.isEmpty())
            return notFound();
        return found;
    });
}

} // namespace

InvoicesStore::InvoicesStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<Records>> InvoicesStore::list() const
{
    return m_database->records(listSql);
}

QFuture<Result<Rows>> InvoicesStore::ageing() const
{
    return m_database->query(ageingSql);
}

QFuture<Result<QString>> InvoicesStore::find(const QString &numberOrId) const
{
    return m_database
        ->query(u"select id::text from public.invoices where invoice_number = $1 or id = $2::uuid "
                "union all select id::text from public.earlier_invoices "
                "where upper(invoice_number) = upper($1) or id = $2::uuid limit 1"_s,
                numberOrIdBinds(numberOrId))
        .then([](const Result<Rows> &rows) -> Result<QString> {
            if (!rows)
                return rows.error();
            if (rows->rows.isEmpty())
                return notFound();
            return rows->first().toString();
        });
}

QFuture<Result<QJsonObject>> InvoicesStore::read(const QString &id) const
{
    return detail(m_database, readSql, id);
}

QFuture<Result<QJsonObject>> InvoicesStore::readOrder(const QString &orderId) const
{
    return detail(m_database, orderSql, orderId);
}

QFuture<Result<QJsonObject>> InvoicesStore::draft(const QString &orderId, Version seen,
                                                  const QJsonArray &lines) const
{
    const auto arguments = lines.isEmpty() ? QJsonObject() : QJsonObject{{u"lines"_s, lines}};
    return callOnce(m_database, m_requests, u"act"_s,
                    {{u"kind"_s, u"orders"_s},
                     {u"document_id"_s, orderId},
                     {u"action"_s, u"draft_invoice"_s},
                     {u"version"_s, seen.number},
                     {u"arguments"_s, arguments}});
}

QFuture<Result<QJsonObject>> InvoicesStore::act(const QString &invoiceId, const QString &action,
                                                Version seen, const QJsonObject &arguments) const
{
    return callOnce(m_database, m_requests, u"act"_s,
                    {{u"kind"_s, u"invoices"_s},
                     {u"document_id"_s, invoiceId},
                     {u"action"_s, action},
                     {u"version"_s, seen.number},
                     {u"arguments"_s, arguments}});
}

QFuture<Result<QJsonObject>> InvoicesStore::recordPayment(const QString &invoiceId,
                                                          const PaymentWords &payment) const
{
    return callOnce(m_database, m_requests, u"record_payment"_s,
                    {{u"invoice_id"_s, invoiceId},
                     {u"amount"_s, payment.amount},
                     {u"paid_on"_s, payment.day.toString(Qt::ISODate)},
                     {u"method"_s, payment.method},
                     {u"reference"_s, payment.reference}});
}

} // namespace desk
