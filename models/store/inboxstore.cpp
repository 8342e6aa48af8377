#include "inboxstore.h"

#include "database.h"

#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto readCredit =
    u"select t.credit_limit, t.payment_days, coalesce(sum(i.balance), 0) as outstanding, "
    "coalesce(sum(i.balance) filter (where i.due_date < "
    "(now() at time zone 'Asia/Kolkata')::date), 0) as overdue "
    "from public.customers c left join public.customer_terms t on t.customer_id = c.id "
    "left join api.owed_invoices i on i.customer_id = c.id "
    "where c.id = $1::uuid group by t.credit_limit, t.payment_days"_s;

const auto readToday = u"select count(*) filter (where status = 'approved')::integer as approved, "
                       "count(*) filter (where status = 'rework_required')::integer as sent_back, "
                       "count(*) filter (where status = 'rejected')::integer as rejected "
                       "from public.approvals where approver_id = $1::uuid "
                       "and approved_at >= date_trunc('day', now() at time zone 'Asia/Kolkata') "
                       "at time zone 'Asia/Kolkata'"_s;

Result<CustomerCredit> toCredit(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    return CustomerCredit{
        rows->at(0, u"credit_limit"_s).toString(), rows->at(0, u"outstanding"_s).toString(),
        rows->at(0, u"overdue"_s).toString(), rows->at(0, u"payment_days"_s).toInt()};
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
    for (const auto &id : decision.lines)
        lines.append(QJsonObject{{u"id"_s, id}, {u"comment"_s, decision.comment}});
    if (!lines.isEmpty())
        arguments.insert(u"lines"_s, lines);
    return arguments;
}

} // namespace

InboxStore::InboxStore(Database *database) : m_database(database) {}

QFuture<Result<Rows>> InboxStore::waiting()
{
    return m_database->list(u"inbox"_s);
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

QFuture<Result<CustomerCredit>> InboxStore::credit(const QString &customerId)
{
    return m_database->query(readCredit, {customerId}).then(toCredit);
}

QFuture<Result<DecidedToday>> InboxStore::today(const UserId &person)
{
    return m_database->query(readToday, {person.toString()}).then(toToday);
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
