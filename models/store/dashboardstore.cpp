#include "dashboardstore.h"

#include "database.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto today = u"(now() at time zone 'Asia/Kolkata')::date"_s;

/// Days late as the bucket that the ageing bars show.
const auto bucket =
    u"case when due_date >= %1 then 0 when due_date >= %1 - 30 then 1 "
    "when due_date >= %1 - 60 then 2 when due_date >= %1 - 90 then 3 else 4 end"_s.arg(today);

const auto owed = u"from api.owed_invoices i"_s;

const auto invoiceColumns =
    u"select id::text, invoice_number, "
    "(select c.hospital_name from api.customer_names c where c.id = i.customer_id) as "
    "hospital_name, "
    "(select c.city from api.customer_names c where c.id = i.customer_id) as city, "
    "invoice_date, due_date, total_amount, balance, "
    "case when due_date < %1 then 'overdue' when paid_amount > 0 then 'partial' else 'unpaid' end "
    "as payment_status, greatest(0, %1 - due_date) as days_late "_s.arg(today);

const auto readHits =
    u"select date_trunc('month', sent_at at time zone 'Asia/Kolkata')::date as month, "
    "count(*)::integer as sent, count(*) filter (where status = 'accepted')::integer as won "
    "from public.quotations where sent_at >= date_trunc('month', now()) - interval '5 months' "
    "group by 1 order by 1"_s;

const auto readOrders =
    u"select id::text, order_number, hospital_name, city, workflow_stage, priority, rep_name, "
    "line_count, created_at, stage_since from api.order_list where workflow_stage = $1 "
    "order by stage_since, id limit 500"_s;

const auto readLowStock =
    u"select id::text, sku, item_name, manufacturer, unit_of_measure, available_quantity, "
    "stock_quantity, reserved_quantity, reorder_level from api.inventory_list "
    "where is_low and is_active "
    "order by available_quantity::numeric / nullif(reorder_level, 0) nulls last, item_name, id "
    "limit $1::integer"_s;

const auto readSent =
    u"select q.id::text, q.quote_number, l.hospital_name, l.city, q.status, q.total_amount, "
    "q.sent_at, l.quoter_name from public.quotations q join api.quotation_list l on l.id = q.id "
    "where q.sent_at > now() - $1::integer * interval '1 day' order by q.sent_at desc, q.id limit 500"_s;

} // namespace

DashboardStore::DashboardStore(Database *database) : m_database(database) {}

QFuture<Result<QJsonObject>> DashboardStore::figures(int days)
{
    return m_database->call(u"dashboard"_s, {{u"days"_s, days}});
}

QFuture<Result<Rows>> DashboardStore::owedByAge()
{
    return m_database->query(u"select %1 as bucket, count(*)::integer as invoices, "
                             "sum(balance) as amount %2 group by 1 order by 1"_s.arg(bucket, owed));
}

QFuture<Result<Rows>> DashboardStore::hitRateByMonth()
{
    return m_database->query(readHits);
}

QFuture<Result<Rows>> DashboardStore::ordersAt(const QString &stage)
{
    return m_database->query(readOrders, {stage});
}

QFuture<Result<Rows>> DashboardStore::owedInvoices(bool onlyOverdue)
{
    const auto late = onlyOverdue ? u" where due_date < %1"_s.arg(today) : QString();
    return m_database->query(invoiceColumns + owed + late + u" order by due_date, id limit 500"_s);
}

QFuture<Result<Rows>> DashboardStore::owedInvoicesOf(int number)
{
    return m_database->query(
        invoiceColumns + owed +
            u" where %1 = $1::integer order by due_date, id limit 500"_s.arg(bucket),
        {number});
}

QFuture<Result<Rows>> DashboardStore::lowStock(int maximum)
{
    return m_database->query(readLowStock, {maximum});
}

QFuture<Result<Rows>> DashboardStore::sentQuotations(int days)
{
    return m_database->query(readSent, {days});
}

} // namespace desk
