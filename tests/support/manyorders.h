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
                           priority, source, created_at, stage_since, stage_rank, hospital_sort)
select 'TST-2025-' || lpad(n::text, 7, '0'), c.id, coalesce(c.sales_rep_id, u.id), b.id, s.order_status, s.name, s.rank,
       (array['low', 'medium', 'high', 'urgent'])[1 + n % 4], 'phone',
       timestamptz '2020-01-01 00:00+05:30' + n * interval '1 minute',
       timestamptz '2020-01-01 00:00+05:30' + n * interval '1 minute', s.rank, c.hospital_name
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

} // namespace desk::test
