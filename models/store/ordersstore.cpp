#include "ordersstore.h"

#include "database.h"
#include "numberorid.h"
#include "requestcall.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Back to the rep is a draft that was further on before.
const auto mineSql = uR"(
select v.id::text, v.order_number, v.hospital_name, v.city, v.workflow_stage, v.stage_rank, v.priority,
       v.stage_since, v.created_at, v.version, v.customer_id::text, v.rep_name, v.promised_date,
       v.total_amount, v.pieces,
       v.workflow_stage = 'order_request' and o.reached > 1 as is_back
from api.order_list v join public.orders o on o.id = v.id
where v.sales_rep_id = $1::uuid
  and (v.workflow_stage not in ('completed', 'cancelled') or v.stage_since > now() - interval '7 days')
order by v.stage_since desc, v.id limit 500)"_s;

const auto stagesSql = uR"(
select coalesce(a.new_values ->> 'workflow_stage', 'order_request') as stage, a.created_at as at
from public.audit_logs a
where a.entity_type = 'orders' and a.entity_id = $1::uuid
  and (a.action = 'create' or a.new_values ? 'workflow_stage')
order by a.created_at)"_s;

const auto recentSql = uR"(
select o.id::text, o.order_number, o.created_at, o.workflow_stage,
       (select coalesce(jsonb_agg(jsonb_build_object('words', l.item_description,
                                                     'quantity', trim_scale(l.asked_quantity)::text)), '[]')
        from public.order_items l where l.order_id = o.id and l.parent_id is null) as lines
from public.orders o
where o.customer_id = $1::uuid and o.id::text <> $2 and o.created_at > now() - interval '3 days'
  and o.workflow_stage <> 'cancelled'
order by o.created_at desc limit 10)"_s;

const auto questionSql = uR"(
select n.message, n.created_at from public.notifications n
where n.user_id = $1::uuid and n.type = 'alert' and n.link = 'indentdesk://order/' || $2
order by n.created_at desc limit 1)"_s;

Error notFound()
{
    return {ErrorKind::NotFound,
            {},
            QCoreApplication::translate("desk::OrdersStore",
                                        "There is no such order, or it is not yours to see."),
            {}};
}

Result<QJsonObject> orNotFound(const Result<QJsonObject> &answer)
{
    return answer && answer->isEmpty() ? Result<QJsonObject>(notFound()) : answer;
}

} // namespace

OrdersStore::OrdersStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<Records>> OrdersStore::mine() const
{
    return m_database->records(mineSql, {m_database->session().userId.toString()});
}

QFuture<Result<QString>> OrdersStore::find(const QString &numberOrId) const
{
    return m_database
        ->query(u"select id::text from public.orders where order_number = $1 or id = $2::uuid"_s,
                numberOrIdBinds(numberOrId))
        .then([](const Result<Rows> &rows) -> Result<QString> {
            if (!rows)
                return rows.error();
            if (rows->rows.isEmpty())
                return notFound();
            return rows->first().toString();
        });
}

QFuture<Result<QJsonObject>> OrdersStore::detail(const QString &id) const
{
    return m_database->call(u"order_detail"_s, {{u"id"_s, id}})
        .then([](const Result<QJsonObject> &answer) { return orNotFound(answer); });
}

QFuture<Result<Rows>> OrdersStore::stages(const QString &id) const
{
    return m_database->query(stagesSql, {id});
}

QFuture<Result<Rows>> OrdersStore::question(const QString &number) const
{
    return m_database->query(questionSql, {m_database->session().userId.toString(), number});
}

QFuture<Result<Rows>> OrdersStore::recentOf(const QString &customerId,
                                            const QString &exceptOrder) const
{
    return m_database->query(recentSql, {customerId, exceptOrder});
}

QFuture<Result<QJsonObject>> OrdersStore::quotation(const QString &id) const
{
    return m_database->call(u"quotation_detail"_s, {{u"id"_s, id}})
        .then([](const Result<QJsonObject> &answer) { return orNotFound(answer); });
}

QFuture<Result<QJsonObject>> OrdersStore::save(const QJsonObject &document,
                                               const QString &request) const
{
    if (!request.isEmpty())
        return m_database->call(u"save_order"_s,
                                {{u"document"_s, document}, {u"request"_s, request}});
    return callOnce(m_database, m_requests, u"save_order"_s, {{u"document"_s, document}});
}

QFuture<Result<QJsonObject>> OrdersStore::sheetColumns(const QString &customerId,
                                                       const QString &form) const
{
    return m_database->call(u"sheet_columns"_s,
                            {{u"customer_id"_s, customerId}, {u"form"_s, form}});
}

QFuture<Result<QJsonObject>> OrdersStore::rememberSheet(const QString &customerId,
                                                        const QString &form,
                                                        const QString &columns) const
{
    return callOnce(m_database, m_requests, u"remember_sheet"_s,
                    {{u"customer_id"_s, customerId}, {u"form"_s, form}, {u"columns"_s, columns}});
}

QFuture<Result<QJsonObject>> OrdersStore::answerOf(const QString &request) const
{
    return m_database->call(u"request_answer"_s, {{u"request_id"_s, request}})
        .then([](const Result<QJsonObject> &answer) -> Result<QJsonObject> {
            if (!answer)
                return answer.error();
            const auto known = answer->value(u"answer"_s).toObject();
            return known.isEmpty() ? Result<QJsonObject>(notFound()) : known;
        });
}

QFuture<Result<QJsonObject>> OrdersStore::act(const QString &kind, const QString &id,
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

} // namespace desk
