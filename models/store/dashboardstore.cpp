#include "dashboardstore.h"

#include "database.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto readOrders =
    u"select id::text, order_number, hospital_name, city, workflow_stage, priority, rep_name, "
    "line_count, total_amount, stage_since, over_allowed from api.open_orders "
    "where workflow_stage = any (string_to_array($1, ',')) "
    "and ($2 = '' or branch_id = nullif($2, '')::uuid) order by stage_since, id limit 500"_s;

/// `%1` is a further condition.
const auto readOwed =
    u"select id::text, invoice_number, hospital_name, city, invoice_date, due_date, total_amount, "
    "balance, payment_status, days_late from api.owed_by_age "
    "where ($1 = '' or branch_id = nullif($1, '')::uuid)%1 order by due_date, id limit 500"_s;

const auto readIssued =
    u"select id::text, invoice_number, hospital_name, city, invoice_date, due_date, total_amount, "
    "balance, margin from api.issued_invoices "
    "where issued_at >= ($1 || ' 00:00+05:30')::timestamptz "
    "and issued_at < ($2 || ' 00:00+05:30')::timestamptz "
    "and ($3 = '' or branch_id = nullif($3, '')::uuid) order by issued_at desc, id limit 500"_s;

const auto readSent =
    u"select l.id::text, l.quote_number, l.hospital_name, l.city, l.status, l.total_amount, "
    "q.sent_at, l.quoter_name from api.quotation_list l join public.quotations q on q.id = l.id "
    "where q.sent_at >= ($1 || ' 00:00+05:30')::timestamptz "
    "and q.sent_at < ($2 || ' 00:00+05:30')::timestamptz "
    "and ($3 = '' or l.branch_id = nullif($3, '')::uuid) order by q.sent_at desc, q.id limit 500"_s;

const auto readLowStock =
    u"select id::text, sku, item_name, manufacturer, unit_of_measure, available_quantity, "
    "reserved_quantity, reorder_level, wanted, short_by, days_left from api.low_stock "
    "order by short_by > 0 desc, level nulls last, item_name, id limit 500"_s;

QString isoText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

DashboardStore::DashboardStore(Database *database) : m_database(database) {}

QFuture<Result<QJsonObject>> DashboardStore::figures(int days, const QString &branch)
{
    return m_database->call(
        u"dashboard"_s,
        {{u"days"_s, days}, {u"branch"_s, branch.isEmpty() ? QJsonValue() : branch}});
}

QFuture<Result<Records>> DashboardStore::ordersAt(const QStringList &stages, const QString &branch)
{
    return m_database->records(readOrders, {stages.join(u','), branch});
}

QFuture<Result<Records>> DashboardStore::owedInvoices(const QString &branch)
{
    return m_database->records(readOwed.arg(QString()), {branch});
}

QFuture<Result<Records>> DashboardStore::lateInvoices(const QString &branch)
{
    return m_database->records(readOwed.arg(u" and bucket > 0"_s), {branch});
}

QFuture<Result<Records>> DashboardStore::lateInvoicesOf(const QString &customer,
                                                        const QString &branch)
{
    return m_database->records(readOwed.arg(u" and bucket > 0 and customer_id = $2::uuid"_s),
                               {branch, customer});
}

QFuture<Result<Records>> DashboardStore::owedInvoicesOf(int bucket, const QString &branch)
{
    return m_database->records(readOwed.arg(u" and bucket = $2::integer"_s), {branch, bucket});
}

QFuture<Result<Records>> DashboardStore::issuedInvoices(const QDate &first, const QDate &last,
                                                        const QString &branch)
{
    return m_database->records(readIssued, {isoText(first), isoText(last.addDays(1)), branch});
}

QFuture<Result<Records>> DashboardStore::sentQuotations(const QDate &first, const QDate &last,
                                                        const QString &branch)
{
    return m_database->records(readSent, {isoText(first), isoText(last.addDays(1)), branch});
}

QFuture<Result<Records>> DashboardStore::lowStock()
{
    return m_database->records(readLowStock);
}

} // namespace desk
