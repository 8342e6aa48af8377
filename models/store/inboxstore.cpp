#include "inboxstore.h"

#include "database.h"

#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto readStanding =
    u"with mine as (select o.id, o.created_at >= now() - interval '12 months' as is_recent, "
    "o.workflow_stage from public.orders o where o.customer_id = $1::uuid), "
    "bills as (select i.*, m.is_recent from mine m join public.invoices i on i.order_id = m.id "
    "where i.status = 'approved') "
    "select t.credit_limit, coalesce(t.payment_days, 0) as payment_days, "
    "(select coalesce(sum(w.balance), 0) from api.owed_invoices w where w.customer_id = $1::uuid) "
    "as outstanding, (select coalesce(sum(w.balance), 0) from api.owed_invoices w "
    "where w.customer_id = $1::uuid and w.due_date < (now() at time zone 'Asia/Kolkata')::date) "
    "as overdue, "
    "(select round(avg(p.paid_on - b.invoice_date))::integer from bills b "
    "join public.payments p on p.invoice_id = b.id where b.is_recent) as paid_in, "
    "(select count(*) from mine m where m.is_recent and m.workflow_stage <> 'cancelled')::integer "
    "as orders, "
    "(select coalesce(sum(b.total_amount), 0) from bills b where b.is_recent) as invoiced, "
    "q.answered, q.won, p.received, p.differing, d.sent, d.returned, "
    "(select (s.value #>> '{}')::numeric::integer from public.settings s "
    "where s.name = 'margin_floor') as margin_floor "
    "from (select 1) one left join public.customer_terms t on t.customer_id = $1::uuid "
    "cross join (select count(*) filter (where q.status in ('accepted', 'rejected'))::integer "
    "as answered, count(*) filter (where q.status = 'accepted')::integer as won "
    "from mine m join public.quotations q on q.order_id = m.id where m.is_recent) q "
    "cross join (select count(*)::integer as received, count(*) filter (where exists (select from "
    "public.purchase_order_items x join public.quotation_items y on y.id = x.quotation_item_id "
    "where x.purchase_order_id = p.id and (x.quantity <> y.quantity or x.unit_price <> "
    "y.unit_price)))::integer as differing from mine m join public.purchase_orders p "
    "on p.order_id = m.id where m.is_recent and p.status <> 'withdrawn') p "
    "cross join (select coalesce(sum(x.quantity), 0) as sent, "
    "coalesce(sum(x.quantity) filter (where d.status = 'returned'), 0) as returned from mine m "
    "join public.dispatches d on d.order_id = m.id and d.status <> 'pending' "
    "join public.dispatch_items x on x.dispatch_id = d.id where m.is_recent) d"_s;

const auto readToday = u"select count(*) filter (where status = 'approved')::integer as approved, "
                       "count(*) filter (where status = 'rework_required')::integer as sent_back, "
                       "count(*) filter (where status = 'rejected')::integer as rejected "
                       "from public.approvals where approver_id = $1::uuid "
                       "and approved_at >= date_trunc('day', now() at time zone 'Asia/Kolkata') "
                       "at time zone 'Asia/Kolkata'"_s;

Result<CustomerStanding> toStanding(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    const auto at = [&](const QString &column) { return rows->at(0, column); };
    CustomerStanding standing;
    standing.limit = at(u"credit_limit"_s).toString();
    standing.outstanding = at(u"outstanding"_s).toString();
    standing.overdue = at(u"overdue"_s).toString();
    standing.paymentDays = at(u"payment_days"_s).toInt();
    standing.paidIn = at(u"paid_in"_s).isNull() ? -1 : at(u"paid_in"_s).toInt();
    standing.orders = at(u"orders"_s).toInt();
    standing.invoiced = at(u"invoiced"_s).toString();
    standing.answered = at(u"answered"_s).toInt();
    standing.won = at(u"won"_s).toInt();
    standing.purchaseOrders = at(u"received"_s).toInt();
    standing.differing = at(u"differing"_s).toInt();
    standing.sentPieces = at(u"sent"_s).toLongLong();
    standing.returnedPieces = at(u"returned"_s).toLongLong();
    standing.marginFloor = at(u"margin_floor"_s).toInt();
    return standing;
}

Result<DecidedToday> toToday(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    return DecidedToday{rows->at(0, u"approved"_s).toInt(), rows->at(0, u"sent_back"_s).toInt(),
                        rows->at(0, u"rejected"_s).toInt()};
}

QJsonObject argumentsOf(const Decision &decision)
{
    QJsonObject arguments;
    if (!decision.comment.isEmpty())
        arguments.insert(u"comment"_s, decision.comment);
    QJsonArray lines;
    for (const auto &line : decision.lines)
        lines.append(
            QJsonObject{{u"id"_s, line.id},
                        {u"comment"_s, line.comment.isEmpty() ? decision.comment : line.comment}});
    if (!lines.isEmpty())
        arguments.insert(u"lines"_s, lines);
    if (!decision.signature.isEmpty())
        arguments.insert(u"signature"_s, decision.signature);
    return arguments;
}

/// Ids and codes as an array of the database.
QString arrayOf(const QStringList &words)
{
    return u'{' + words.join(u',') + u'}';
}

} // namespace

InboxStore::InboxStore(Database *database) : m_database(database) {}

QFuture<Result<Records>> InboxStore::waiting(int first)
{
    return m_database->records(u"select * from api.inbox($1)"_s,
                               {first > 0 ? QVariant(first) : QVariant()});
}

QFuture<Result<QJsonObject>> InboxStore::order(const QString &id)
{
    return detail(u"order_detail"_s, id);
}

QFuture<Result<QJsonObject>> InboxStore::quotation(const QString &id)
{
    return detail(u"quotation_detail"_s, id);
}

QFuture<Result<QJsonObject>> InboxStore::invoice(const QString &id)
{
    return detail(u"invoice_detail"_s, id);
}

QFuture<Result<QJsonObject>> InboxStore::detail(const QString &function, const QString &id)
{
    return m_database->call(function, {{u"id"_s, id}});
}

QFuture<Result<CustomerStanding>> InboxStore::standing(const QString &customerId)
{
    return m_database->query(readStanding, {customerId}).then(toStanding);
}

QFuture<Result<DecidedToday>> InboxStore::today(const UserId &person)
{
    return m_database->query(readToday, {person.toString()}).then(toToday);
}

QFuture<Result<Rows>> InboxStore::deciders(const QString &approval)
{
    return m_database->list(u"deciders"_s, {{u"approval_id"_s, approval}});
}

QFuture<Result<QJsonObject>> InboxStore::delegate(const QString &approval, const QString &person,
                                                  const QString &words, const RequestId &request)
{
    return m_database->call(u"delegate_decision"_s, {{u"approval_id"_s, approval},
                                                     {u"person"_s, person},
                                                     {u"words"_s, words},
                                                     {u"request"_s, request.toString()}});
}

QFuture<Result<Rows>> InboxStore::delegates(const QStringList &kinds)
{
    return m_database->list(u"delegates"_s, {{u"kinds"_s, arrayOf(kinds)}});
}

QFuture<Result<Rows>> InboxStore::delegations()
{
    return m_database->list(u"my_delegations"_s);
}

QFuture<Result<QJsonObject>> InboxStore::delegateWork(const DelegatedWork &work,
                                                      const RequestId &request)
{
    return m_database->call(u"delegate_work"_s, {{u"person"_s, work.person},
                                                 {u"from_day"_s, work.from.toString(Qt::ISODate)},
                                                 {u"until_day"_s, work.until.toString(Qt::ISODate)},
                                                 {u"kinds"_s, arrayOf(work.kinds)},
                                                 {u"words"_s, work.words},
                                                 {u"request"_s, request.toString()}});
}

QFuture<Result<QJsonObject>> InboxStore::endDelegation(const QString &id, const RequestId &request)
{
    return m_database->call(u"end_delegation"_s,
                            {{u"delegation_id"_s, id}, {u"request"_s, request.toString()}});
}

QFuture<Result<QJsonObject>> InboxStore::takeInHand(const QStringList &approvals)
{
    return m_database->call(u"take_in_hand"_s, {{u"approval_ids"_s, arrayOf(approvals)}});
}

QFuture<Result<QJsonObject>> InboxStore::decide(const Decision &decision, const RequestId &request)
{
    return m_database->call(u"act"_s, {{u"kind"_s, decision.kind},
                                       {u"document_id"_s, decision.id},
                                       {u"action"_s, decision.action},
                                       {u"version"_s, decision.version},
                                       {u"request"_s, request.toString()},
                                       {u"arguments"_s, argumentsOf(decision)}});
}

} // namespace desk
