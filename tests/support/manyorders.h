#pragma once

#include "testdatabase.h"

#include <QString>

namespace desk::test {

/// Fills the company with so many orders of its hospitals, a minute apart, in all stages; each
/// tenth waits in decoding. Triggers are left out: it is data to read, not work that was done.
inline void makeOrders(const TestDatabase &database, int count)
{
    const auto keeper = database.asKeeper();
    const auto run = [&keeper](const QString &sql) {
        const auto done = keeper->run(sql);
        if (!done)
            qFatal("%s", qPrintable(done.error().message + u'\n' + done.error().details));
    };
    run(QStringLiteral("set session_replication_role = replica"));
    run(QStringLiteral(R"(
insert into public.orders (order_number, customer_id, sales_rep_id, branch_id, status, workflow_stage, reached,
                           priority, source, created_at, stage_since, stage_rank, hospital_sort, city_sort)
select 'TST-2025-' || lpad(n::text, 7, '0'), c.id, coalesce(c.sales_rep_id, u.id), b.id, s.order_status, s.name, s.rank,
       (array['low', 'medium', 'high', 'urgent'])[1 + n % 4], 'phone',
       timestamptz '2020-01-01 00:00+05:30' + n * interval '1 minute',
       timestamptz '2020-01-01 00:00+05:30' + n * interval '1 minute', s.rank, c.hospital_name, c.city
from generate_series(1, %1) n
join (select *, row_number() over (order by id) - 1 as place, count(*) over () as many from public.customers) c
    on c.place = n % c.many
join (select *, row_number() over (order by rank, name) - 1 as place, count(*) over () as many
      from public.stages) s on s.place = n % s.many
cross join (select id from public.branches where is_head) b
cross join (select id from public.users where email = 'sales@demo.example') u)")
            .arg(count));
    run(QStringLiteral("analyze public.orders"));
}

/// So many orders of one line, made, decoded and submitted by the acts themselves: they wait for
/// an executive. `mark` stands in their notes.
inline void makeDecisions(const TestDatabase &database, int count, const QString &mark)
{
    const auto ask = [&database](const QString &person, const QString &sql,
                                 const QVariantList &binds) {
        const auto done = database.as(person)->query(sql, binds);
        if (!done)
            qFatal("%s", qPrintable(done.error().message + u'\n' + done.error().details));
    };
    const auto submit =
        QStringLiteral("select count(api.act('orders', o.id, 'submit', o.version, "
                       "gen_random_uuid())) from public.orders o where o.notes = $1");
    ask(QStringLiteral("sales"), QStringLiteral(R"(
select count(api.save_order(jsonb_build_object('customer_id', c.id, 'notes', $1::text, 'lines', jsonb_build_array(
       jsonb_build_object('item_description', 'gauze', 'asked_quantity', '1'))), gen_random_uuid()))
from (select x.id from public.customers x where x.is_active order by x.hospital_name limit 1) c, generate_series(1, $2))"),
        {mark, count});
    ask(QStringLiteral("sales"), submit, {mark});
    ask(QStringLiteral("decoder"), QStringLiteral(R"(
select count(api.decode_lines(l.order_id, jsonb_build_array(jsonb_build_object('id', l.id, 'version', l.version, 'quantity', 1,
       'inventory_id', (select i.id from public.inventory i where i.is_active order by i.sku limit 1))), gen_random_uuid()))
from public.order_items l join public.orders o on o.id = l.order_id where o.notes = $1)"),
        {mark});
    ask(QStringLiteral("decoder"), submit, {mark});
}

} // namespace desk::test
