-- The dashboard.

-- How long orders stood in each stage, by the day they left it and by branch: from the trail, which has each change of a
-- stage. Reading it through takes seconds on a large trail, so it is kept, and made anew beside the readers every quarter
-- of an hour at most.
create materialized view internal.turnaround as
select o.branch_id, (m.left_at at time zone 'Asia/Kolkata')::date as day, m.stage, count(*)::integer as orders,
       sum(extract(epoch from m.left_at - m.entered_at) / 3600)::numeric(15, 2) as hours
from (select a.entity_id, a.new_values ->> 'workflow_stage' as stage, a.created_at as entered_at,
             lead(a.created_at) over (partition by a.entity_id order by a.created_at) as left_at
      from public.audit_logs a
      where a.entity_type = 'orders' and a.new_values ? 'workflow_stage' and a.created_at > now() - interval '460 days') m
join public.orders o on o.id = m.entity_id
where m.left_at is not null
group by 1, 2, 3
with no data;
create unique index turnaround_key on internal.turnaround (branch_id, day, stage);
refresh materialized view internal.turnaround;

-- Whoever comes first after a quarter of an hour does it; readers are not kept waiting, nor is a second one.
create function internal.refresh_turnaround() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    insert into internal.journal as j (name, value) values ('turnaround', '{}')
    on conflict (name) do update set updated_at = now() where j.updated_at < now() - interval '15 minutes';
    if found then
        refresh materialized view concurrently internal.turnaround;
    end if;
end $$;

-- Hours that an order took for each step on the way, on average over those that left its stages in the last `days`:
-- [{"step", "hours", "orders"}], in the order of the way. The hospital's own time is not among them.
create function internal.time_taken(days integer) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    return (
    select coalesce(jsonb_agg(jsonb_build_object('step', x.step, 'hours', round(x.hours / x.orders, 2), 'orders', x.orders) order by x.place), '[]')
    from (select s.place, s.step, sum(t.hours) as hours, max(t.orders) as orders
          from (values (1, 'request_to_decoded', array['order_request', 'decoding']),
                       (2, 'decoded_to_quoted', array['quotation']),
                       (3, 'approvals', array['decoding_approval', 'quotation_approval', 'po_approval', 'invoice_approval']),
                       (4, 'po_to_invoice', array['po_received', 'inventory_check', 'invoice_request']),
                       (5, 'invoice_to_dispatch', array['invoiced'])) as s (place, step, stages)
          join (select u.stage, sum(u.hours) as hours, sum(u.orders) as orders from internal.turnaround u
                where u.day > internal.today() - time_taken.days group by u.stage) t on t.stage = any (s.stages)
          group by s.place, s.step) x);
end $$;

-- The figures of the dashboard: orders by stage and age, what they are worth, what is owed, what runs low, and what the
-- last `days` (1 to 400) brought. Counted when asked: only open orders and unpaid invoices are looked at, which a million
-- finished orders do not make slower; the time that stages took comes from internal.turnaround.
create function api.dashboard(days integer default 90) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
    since timestamptz;
    open_stages text[] := array(select s.name from public.stages s where s.rank < 14);
begin
    perform internal.demand('dashboard', 'read');
    days := least(greatest(coalesce(days, 90), 1), 400);
    since := now() - days * interval '1 day';
    return jsonb_build_object(
        'pipeline', (select jsonb_agg(jsonb_build_object('stage', s.name, 'title', s.title, 'rank', s.rank,
                'count', coalesce(n.total, 0), 'day', coalesce(n.day, 0), 'three_days', coalesce(n.three_days, 0),
                'older', coalesce(n.older, 0), 'value', coalesce(n.value, 0)::text) order by s.rank)
            from public.stages s
            left join (select o.workflow_stage, count(*) as total,
                    count(*) filter (where o.stage_since > now() - interval '1 day') as day,
                    count(*) filter (where o.stage_since between now() - interval '3 days' and now() - interval '1 day') as three_days,
                    count(*) filter (where o.stage_since < now() - interval '3 days') as older,
                    sum(q.total_amount) as value
                from public.orders o
                left join lateral (select x.total_amount from public.quotations x where x.order_id = o.id
                    and x.status in ('draft', 'pending_approval', 'approved', 'sent', 'accepted') limit 1) q on true
                where o.workflow_stage = any (open_stages) group by o.workflow_stage) n on n.workflow_stage = s.name
            where s.rank < 14),
        'days', days,
        'invoiced', (select jsonb_build_object('count', count(*), 'amount', coalesce(sum(i.total_amount), 0)::text)
                     from public.invoices i where i.status = 'approved' and i.issued_at > since),
        'turnaround', internal.time_taken(days),
        'quoted', (select count(*) from public.quotations q where q.sent_at > since),
        'won', (select count(*) from public.quotations q where q.sent_at > since and q.status = 'accepted'),
        'outstanding', (select coalesce(sum(i.balance), 0)::text from public.invoices i where i.status = 'approved' and i.balance > 0),
        'overdue', (select coalesce(sum(i.balance), 0)::text from public.invoices i where i.status = 'approved' and i.balance > 0 and i.due_date < internal.today()),
        'low_stock', (select count(*) from public.inventory i where i.is_active and i.available_quantity <= i.reorder_level),
        'waiting', (select count(*) from public.approvals a where a.status = 'pending'));
end $$;

grant execute on function api.dashboard(integer) to indentdesk_person;
