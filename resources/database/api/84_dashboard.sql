-- The dashboard: what is kept of the past, and all its figures in one answer.

-- How long orders stood in each stage, and how long they were allowed to, by the day they left it and by branch: from the
-- trail, which has each change of a stage. Reading it through takes seconds on a large trail, so it is kept, and made anew
-- beside the readers every quarter of an hour at most.
create materialized view internal.turnaround as
select o.branch_id, (m.left_at at time zone 'Asia/Kolkata')::date as day, m.stage, count(*)::integer as orders,
       sum(extract(epoch from m.left_at - m.entered_at) / 3600)::numeric(15, 2) as hours,
       sum(s.allowed_hours)::numeric(15, 2) as allowed
from (select a.entity_id, a.new_values ->> 'workflow_stage' as stage, a.created_at as entered_at,
             lead(a.created_at) over (partition by a.entity_id order by a.created_at) as left_at
      from public.audit_logs a
      where a.entity_type = 'orders' and a.new_values ? 'workflow_stage' and a.created_at > now() - interval '460 days') m
join public.orders o on o.id = m.entity_id
left join api.stage_allowances s on s.stage = m.stage and s.priority = o.priority
where m.left_at is not null
group by 1, 2, 3
with no data;
create unique index turnaround_key on internal.turnaround (branch_id, day, stage);
refresh materialized view internal.turnaround;

-- What issued invoices brought and what their items cost us at the present cost, by day and branch; lines whose cost is
-- not known are left out of both.
create materialized view internal.margins as
select i.branch_id, (i.issued_at at time zone 'Asia/Kolkata')::date as day, sum(l.taxable_value) as taxable,
       sum(l.quantity * k.cost_price) as cost
from public.invoices i
join public.invoice_items l on l.invoice_id = i.id
join public.inventory_costs k on k.inventory_id = l.inventory_id
where i.status = 'approved' and i.issued_at > now() - interval '460 days'
group by 1, 2
with no data;
create unique index margins_key on internal.margins (branch_id, day);
refresh materialized view internal.margins;

-- Whoever comes first after a quarter of an hour does it; readers are not kept waiting, nor is a second one.
create function internal.refresh_figures() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    insert into internal.journal as j (name, value) values ('figures', '{}')
    on conflict (name) do update set updated_at = now() where j.updated_at < now() - interval '15 minutes';
    if found then
        refresh materialized view concurrently internal.turnaround;
        refresh materialized view concurrently internal.margins;
    end if;
end $$;

-- Hours that an order took for each step on the way, and was allowed to take, on average over those that left its stages
-- in these days: [{"step", "stages", "hours", "allowed", "orders"}], in the order of the way. The hospital's own time is not among
-- them.
create function internal.time_taken(first date, last date, branch uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    return (
    select coalesce(jsonb_agg(jsonb_build_object('step', x.step, 'stages', x.stages, 'hours', round(x.hours / x.orders, 2),
               'allowed', round(x.allowed / x.orders, 2), 'orders', x.orders) order by x.place), '[]')
    from (select s.place, s.step, s.stages, sum(t.hours) as hours, sum(t.allowed) as allowed, max(t.orders) as orders
          from (values (1, 'request_to_decoded', array['order_request', 'decoding']),
                       (2, 'decoded_to_quoted', array['quotation']),
                       (3, 'approvals', array['decoding_approval', 'quotation_approval', 'po_approval', 'invoice_approval']),
                       (4, 'po_to_invoice', array['po_received', 'inventory_check', 'invoice_request']),
                       (5, 'invoice_to_dispatch', array['invoiced'])) as s (place, step, stages)
          join (select u.stage, sum(u.hours) as hours, sum(u.allowed) as allowed, sum(u.orders) as orders
                from internal.turnaround u
                where u.day between time_taken.first and time_taken.last
                  and (time_taken.branch is null or u.branch_id = time_taken.branch)
                group by u.stage) t on t.stage = any (s.stages)
          group by s.place, s.step, s.stages) x);
end $$;

-- What these days brought: quoted, won, invoiced, steps, turnaround and target in hours, margin in percent.
create function internal.period_figures(first date, last date, branch uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    since timestamptz := first::timestamp at time zone 'Asia/Kolkata';
    until timestamptz := (last + 1)::timestamp at time zone 'Asia/Kolkata';
    steps jsonb := internal.time_taken(first, last, branch);
begin
    return jsonb_build_object('steps', steps,
        'turnaround', (select sum((s ->> 'hours')::numeric) from jsonb_array_elements(steps) s),
        'target', (select sum((s ->> 'allowed')::numeric) from jsonb_array_elements(steps) s))
    || (select jsonb_build_object('quoted', count(*), 'won', count(*) filter (where q.status = 'accepted'))
        from public.quotations q
        where q.sent_at >= since and q.sent_at < until and (branch is null or q.branch_id = branch))
    || (select jsonb_build_object('invoiced', jsonb_build_object('count', count(*), 'amount', coalesce(sum(i.total_amount), 0)::text))
        from public.invoices i
        where i.status = 'approved' and i.issued_at >= since and i.issued_at < until and (branch is null or i.branch_id = branch))
    || (select jsonb_build_object('margin', case when internal.may('inventory', 'read_cost')
                   then round(100 * (sum(m.taxable) - sum(m.cost)) / nullif(sum(m.taxable), 0), 1) end)
        from internal.margins m
        where m.day between first and last and (branch is null or m.branch_id = branch));
end $$;

-- Open orders by stage: how many are within, over and over twice of what they are allowed, and what they are worth.
-- mine where the stage is the work of the caller's role.
create function internal.pipeline(branch uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    my_role text := (select r.name from public.users u join public.roles r on r.id = u.role_id where u.id = internal.me());
begin
    return (
    select jsonb_agg(jsonb_build_object('stage', s.name, 'title', s.title, 'mine', s.works = my_role,
               'within', coalesce(n.within, 0), 'over', coalesce(n.over, 0), 'over_twice', coalesce(n.over_twice, 0),
               'value', coalesce(n.value, 0)::text) order by s.rank)
    from public.stages s
    left join (select o.workflow_stage, count(*) filter (where o.over_allowed = 0) as within,
                      count(*) filter (where o.over_allowed = 1) as over,
                      count(*) filter (where o.over_allowed = 2) as over_twice, sum(o.total_amount) as value
               from api.open_orders o
               where pipeline.branch is null or o.branch_id = pipeline.branch
               group by o.workflow_stage) n on n.workflow_stage = s.name
    where s.rank < 14);
end $$;

-- What is owed: buckets by age, and the hospitals that are latest.
create function internal.owed(branch uuid, maximum integer) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object(
        'buckets', (select coalesce(jsonb_agg(jsonb_build_object('bucket', x.bucket, 'invoices', x.invoices, 'amount', x.amount::text)
                        order by x.bucket), '[]')
                    from (select w.bucket, count(*) as invoices, sum(w.balance) as amount from api.owed_by_age w
                          where owed.branch is null or w.branch_id = owed.branch group by w.bucket) x),
        'latest', (select coalesce(jsonb_agg(jsonb_build_object('id', x.customer_id, 'hospital', c.hospital_name, 'city', c.city,
                        'days', x.days, 'amount', x.amount::text) order by x.days desc, x.amount desc, x.customer_id), '[]')
                   from (select w.customer_id, max(w.days_late) as days, sum(w.balance) as amount from api.owed_by_age w
                         where w.bucket > 0 and (owed.branch is null or w.branch_id = owed.branch)
                         group by w.customer_id order by 2 desc, 3 desc, 1 limit maximum) x
                   join public.customers c on c.id = x.customer_id));
end $$;

-- Quotations sent in each of the last six months and how many of them were won; months without any are not there.
create function internal.hits_by_month(branch uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    since timestamptz := (date_trunc('month', internal.today()::timestamp) - interval '5 months') at time zone 'Asia/Kolkata';
begin
    return (
    select coalesce(jsonb_agg(jsonb_build_object('month', x.month, 'sent', x.sent, 'won', x.won) order by x.month), '[]')
    from (select date_trunc('month', q.sent_at at time zone 'Asia/Kolkata')::date as month, count(*) as sent,
                 count(*) filter (where q.status = 'accepted') as won
          from public.quotations q
          where q.sent_at >= since and (hits_by_month.branch is null or q.branch_id = hits_by_month.branch)
          group by 1) x);
end $$;

-- All figures of the dashboard in one answer, of all branches or of one: what is open now, and what today and the days
-- before it (1 to 400 in all) brought, beside last month. What is open is counted when asked, which finished orders do not
-- make slower; the time that stages took and what was earned are read from what is kept of them.
create function api.dashboard(days integer default 30, branch uuid default null) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    today date := internal.today();
    this_month date := date_trunc('month', today::timestamp)::date;
    last_month date := (this_month - interval '1 month')::date;
begin
    perform internal.demand('dashboard', 'read');
    days := least(greatest(coalesce(days, 30), 1), 400);
    return jsonb_build_object(
        'branches', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by not b.is_head, b.name), '[]')
                     from public.branches b where b.is_active),
        'reads_costs', internal.may('inventory', 'read_cost'),
        'margin_floor', internal.setting('margin_floor', 'null'),
        'pipeline', internal.pipeline(branch),
        'period', internal.period_figures(today - days + 1, today, branch),
        'last_month', internal.period_figures(last_month, this_month - 1, branch) || jsonb_build_object('month', last_month),
        'months', internal.hits_by_month(branch),
        'owed', internal.owed(branch, 3),
        'low_stock', jsonb_build_object(
            'count', (select count(*) from public.inventory i where i.is_active and i.available_quantity <= i.reorder_level),
            'items', (select coalesce(jsonb_agg(to_jsonb(x)), '[]')
                      from (select * from api.low_stock s order by s.short_by > 0 desc, s.level nulls last, s.item_name, s.id limit 5) x)),
        'waiting', (select count(*) from public.approvals a join public.orders o on o.id = a.order_id
                    where a.status = 'pending' and (dashboard.branch is null or o.branch_id = dashboard.branch)));
end $$;

grant execute on function api.dashboard(integer, uuid) to indentdesk_person;
