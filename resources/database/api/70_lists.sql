-- The lists of the desks. Views run with the caller's own rights; rows are read in pages by (sort column, id). What
-- belongs to a row beside its own table is looked up by key for the rows that are shown: a join to a view of names reads
-- all of them for every page (measured with 20,000 hospitals: 280 ms against 4), and is worked through even to count.

-- Colleagues' names are known to everybody who works with them.
create view api.people_names with (security_barrier = true) as
select u.id, u.full_name, u.email, r.name as role_name, u.is_active
from public.users u join public.roles r on r.id = u.role_id
where (select internal.may('users', 'names'));

-- How many lines an order has and how many are undecided. Whoever sees the order's row may know; as this schema is closed
-- to people, they come here through the lists alone, and no policy is asked for each line.
create view internal.line_counts with (security_barrier = true) as
select l.order_id, count(*) as total, count(*) filter (where l.status = 'pending') as open, sum(l.quantity) as pieces
from public.order_items l where l.parent_id is null group by l.order_id;
grant select on internal.line_counts to indentdesk_person;

create view api.order_list with (security_invoker = true) as
select o.id, o.order_number, o.hospital_sort as hospital_name, o.city_sort as city,
       o.workflow_stage, s.title as stage_title,
       s.short_title as stage_short, o.stage_rank, o.status, o.priority,
       case o.priority when 'urgent' then 4 when 'high' then 3 when 'medium' then 2 else 1 end as priority_rank,
       (select p.full_name from api.people_names p where p.id = o.sales_rep_id) as rep_name, o.sales_rep_id, o.customer_id,
       o.branch_id, o.source, o.promised_date, o.po_number,
       o.created_at, o.stage_since, o.version,
       coalesce((select n.total from internal.line_counts n where n.order_id = o.id), 0) as line_count,
       coalesce((select n.pieces from internal.line_counts n where n.order_id = o.id), 0) as pieces,
       -- what it is worth: their PO, or what was offered last
       coalesce(o.po_amount, (select q.total_amount from public.quotations q where q.order_id = o.id
                              and q.status not in ('superseded', 'rejected') order by q.revision desc limit 1)) as total_amount
from public.orders o
join public.stages s on s.name = o.workflow_stage;

-- How many hours an order of each priority may stand in a stage; null where nobody is waited for. The factors are read
-- once, however many orders are joined to it.
create view api.stage_allowances with (security_invoker = true) as
with factors as materialized (
    select p.priority, coalesce((select (t.value ->> p.priority)::numeric from public.settings t
                                 where t.name = 'priority_factors'), 1) as factor
    from (values ('low'), ('medium'), ('high'), ('urgent')) as p (priority))
select s.name as stage, f.priority, s.allowed_hours * f.factor as allowed_hours
from public.stages s
cross join factors f;

create view api.decoding_queue with (security_invoker = true) as
select o.id, o.order_number,
       (select c.hospital_name from api.customer_names c where c.id = o.customer_id) as hospital_name,
       (select c.city from api.customer_names c where c.id = o.customer_id) as city,
       o.workflow_stage, o.priority,
       case o.priority when 'urgent' then 4 when 'high' then 3 when 'medium' then 2 else 1 end as priority_rank,
       o.stage_since, o.created_at, o.version, coalesce(n.total, 0) as line_count, coalesce(n.open, 0) as lines_left,
       exists (select from public.order_items l where l.order_id = o.id
               and l.decoded_by = (select internal.me())) as is_mine
from public.orders o
left join lateral (select x.total, x.open from internal.line_counts x where x.order_id = o.id limit 1) n on true
where o.workflow_stage = 'decoding';

create view api.quotation_list with (security_invoker = true) as
select q.id, q.quote_number, q.base_number, q.revision, q.order_id, o.order_number,
       o.hospital_sort as hospital_name, o.city_sort as city,
       q.status,
       q.total_amount, q.valid_until, q.created_at, q.version, o.workflow_stage, o.priority, o.stage_since,
       o.version as order_version, q.created_by, (select p.full_name from api.people_names p where p.id = q.created_by) as quoter_name,
       q.status = 'sent' and q.valid_until < (now() at time zone 'Asia/Kolkata')::date as is_expired,
       q.status = 'draft' and exists (select from public.approvals a where a.entity_type = 'quotations' and a.entity_id = q.id
               and a.status = 'rework_required') as is_rework,
       o.customer_id, q.branch_id, o.sales_rep_id, q.taxable_amount
from public.quotations q
join public.orders o on o.id = q.order_id;

create view api.invoice_list with (security_invoker = true) as
select i.id, i.invoice_number, i.order_id, o.order_number,
       o.hospital_sort as hospital_name, o.city_sort as city,
       i.status, i.invoice_date, i.due_date,
       i.total_amount, i.paid_amount, i.balance,
       case when i.payment_status in ('unpaid', 'partial') and i.due_date < (now() at time zone 'Asia/Kolkata')::date
            then 'overdue' else i.payment_status end as payment_status,
       -- sorted by this, what is late comes first, then what will be due, then what is paid
       case when i.payment_status = 'paid' then date 'infinity' else i.due_date end as settle_by,
       i.created_at, i.version, o.workflow_stage, o.version as order_version, o.priority,
       o.customer_id, i.branch_id, o.sales_rep_id
from public.invoices i
join public.orders o on o.id = i.order_id;

-- What the accounts desk may draft an invoice from.
create view api.to_invoice with (security_invoker = true) as
select o.id, o.order_number,
       (select c.hospital_name from api.customer_names c where c.id = o.customer_id) as hospital_name,
       (select c.city from api.customer_names c where c.id = o.customer_id) as city,
       o.workflow_stage, o.priority, o.stage_since, o.created_at, o.version,
       o.po_number, o.po_amount
from public.orders o where o.workflow_stage = 'invoice_request'
  and not exists (select from public.invoices i where i.order_id = o.id and i.status in ('draft', 'pending_approval'));

-- How many lines of each order there are to give, and of how many all that is still wanted is free or set aside. Orders
-- that are not the caller's to see are left out.
create function api.lines_ready(order_ids uuid[]) returns table (order_id uuid, lines integer, ready integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    seen uuid[] := array(select o.id from public.orders o where o.id = any (order_ids) and internal.sees_order(o));
begin
    return query
    select l.order_id, count(*)::integer, (count(*) filter (where l.pieces <= i.available_quantity))::integer
    from internal.lines_outstanding(seen) l join public.inventory i on i.id = l.inventory_id
    group by l.order_id;
end $$;
grant execute on function api.lines_ready(uuid[]) to indentdesk_person;

-- What the stock desk has to do: an order to check, and each of its dispatches that is not delivered; an order may stand
-- in both, because what is there leaves while the rest is waited for. Two parts, so that each begins at its own index.
create view api.stock_orders with (security_invoker = true) as
select o.id, o.order_number,
       (select c.hospital_name from api.customer_names c where c.id = o.customer_id) as hospital_name,
       (select c.city from api.customer_names c where c.id = o.customer_id) as city,
       o.workflow_stage, o.priority,
       case o.priority when 'urgent' then 4 when 'high' then 3 when 'medium' then 2 else 1 end as priority_rank,
       o.stage_since, o.created_at, o.version, o.promised_date, w.dispatch_id, w.dispatch_number, w.dispatch_status,
       w.dispatch_version, w.dispatch_date, w.courier_name, w.tracking_number, w.work, w.boxes, w.is_packed
from (select x.id as order_id, null::uuid as dispatch_id, null::varchar as dispatch_number, null::varchar as dispatch_status,
             null::integer as dispatch_version, null::date as dispatch_date, null::varchar as courier_name,
             null::varchar as tracking_number, 'to_check' as work, null::integer as boxes, false as is_packed
      from public.orders x where x.workflow_stage = 'inventory_check'
      union all
      select d.order_id, d.id, d.dispatch_number, d.status, d.version, d.dispatch_date, d.courier_name, d.tracking_number,
             case d.status when 'pending' then 'to_dispatch' when 'in_transit' then 'on_the_way' else 'returned' end,
             d.boxes, exists (select from public.dispatch_boxes b where b.dispatch_id = d.id)
      from public.dispatches d where d.status in ('pending', 'in_transit', 'returned')) w
join public.orders o on o.id = w.order_id;

create view api.inventory_list with (security_invoker = true) as
select i.id, i.sku, i.item_name, i.category, i.manufacturer, i.unit_price, i.price_known, i.mrp, i.hsn_code,
       i.unit_of_measure, i.pack_size, i.pack_name, i.stock_quantity, i.reserved_quantity, i.available_quantity,
       i.reorder_level, i.available_quantity <= i.reorder_level as is_low, i.is_active, i.version, i.created_at,
       (select min(b.expiry_date) from public.batches b where b.inventory_id = i.id and b.status = 'saleable' and b.quantity > 0) as nearest_expiry,
       (select sum(greatest(0, e.quantity - e.received)) from public.expected_goods e where e.inventory_id = i.id and e.status = 'open') as expected_quantity,
       (select min(e.expected_on) from public.expected_goods e where e.inventory_id = i.id and e.status = 'open') as expected_on
from public.inventory i;

create view api.batch_list with (security_invoker = true) as
select b.id, b.inventory_id, i.sku, i.item_name, b.batch_number, b.expiry_date, b.mrp, b.quantity, b.reserved,
       b.quantity - b.reserved as free, b.status, b.created_at
from public.batches b join public.inventory i on i.id = b.inventory_id;

-- Number and lines of an invoice, without a price: what packing needs.
create view api.invoice_lines with (security_barrier = true) as
select i.id as invoice_id, i.invoice_number, i.order_id, l.line_number, l.inventory_id, l.description, l.quantity
from public.invoices i join public.invoice_items l on l.invoice_id = i.id
where (select internal.may('invoices', 'read_lines')) or (select internal.may('invoices', 'read_all'));

grant select on all tables in schema api to indentdesk_person;

-- The newest orders of these hospitals, from a stage on, newest first. As many of each hospital as are needed to be sure
-- of the day before which none can be among them come first; then all since that day.
create function internal.newest_orders(hospitals uuid[], from_rank smallint, maximum integer)
returns setof public.orders language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    of_each integer := ceil(maximum::numeric / greatest(1, cardinality(hospitals)));
    since timestamptz;
begin
    select x.created_at into since
    from unnest(hospitals) h
    cross join lateral (select o.created_at from public.orders o
                        where o.customer_id = h and o.reached >= from_rank order by o.created_at desc limit of_each) x
    order by x.created_at desc offset maximum - 1 limit 1;
    return query
    select x.* from unnest(hospitals) h
    cross join lateral (select o.* from public.orders o
                        where o.customer_id = h and o.created_at >= coalesce(since, '-infinity') and o.reached >= from_rank
                        order by o.created_at desc limit maximum) x
    order by x.created_at desc, x.id desc limit maximum;
end $$;

-- The newest orders of a rep for hospitals whose words hold all the patterns: those of the hospitals the rep holds, and
-- those the rep entered for hospitals that somebody else holds. Custom plans, because the way to the latter depends on
-- how far back they are looked for.
create function internal.newest_own_orders(patterns text[], rep uuid, maximum integer)
returns setof public.orders language plpgsql stable set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan as $$
declare
    held uuid[];
    of_held public.orders[] := array(
        select x from internal.newest_orders(
            array(select c.id from public.customers c
                  where c.sales_rep_id = rep and internal.customer_words(c) like all (patterns)), 0::smallint, maximum) x);
    others uuid[];
begin
    return query select * from unnest(of_held);
    if cardinality(of_held) < maximum then
        others := array(select c.id from public.customers c
                        where internal.customer_words(c) like patterns[1] and internal.customer_words(c) like all (patterns)
                          and c.sales_rep_id is distinct from rep limit 2001);
    end if;
    if cardinality(others) <= 2000 then
        return query
        select o.* from public.orders o
        where o.sales_rep_id = rep and o.customer_id = any (others) order by o.created_at desc limit maximum;
    else
        held := array(select c.id from public.customers c where c.sales_rep_id = rep);
        return query
        select o.* from public.orders o
        where o.sales_rep_id = rep and o.created_at >= coalesce((of_held[maximum]).created_at, '-infinity')
          and o.customer_id <> all (held)
          and exists (select from public.customers c where c.id = o.customer_id and internal.customer_words(c) like all (patterns))
        order by o.created_at desc, o.id desc limit maximum;
    end if;
end $$;

-- Orders found by number, or by any part of the hospital's name, newest first. Few hospitals are found first and their
-- orders by index; what a thousand hospitals have in their name is met among the newest orders soon enough. So words
-- that nothing has, and words that everything has, answer as fast as others.
create function api.search_orders(words text, maximum integer default 50)
returns table (id uuid, order_number text, hospital_name text, city text, workflow_stage text, priority text, created_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    wanted text := lower(btrim(left(coalesce(words, ''), 200)));
    reads_all boolean := internal.may('orders', 'read_all');
    reads_from smallint := internal.reads_orders_from();
    reads_own boolean := internal.may('orders', 'read_own');
    caller uuid := internal.me();
    patterns text[] := internal.search_patterns(words);
    reads_of_others boolean := reads_all or reads_from < 99;
    hospitals uuid[];
begin
    maximum := least(greatest(coalesce(maximum, 50), 1), 2000);
    return query
    select o.id, o.order_number::text, c.hospital_name::text, c.city::text, o.workflow_stage::text, o.priority::text, o.created_at
    from public.orders o join public.customers c on c.id = o.customer_id
    where o.order_number = upper(wanted)
      and (reads_all or o.reached >= reads_from or (reads_own and (o.sales_rep_id = caller or c.sales_rep_id = caller)));
    if found or length(wanted) < 2 then
        return;
    end if;
    if reads_of_others then
        hospitals := array(select c.id from public.customers c
                           where internal.customer_words(c) like patterns[1] and internal.customer_words(c) like all (patterns) limit 1001);
    end if;
    if cardinality(hospitals) > 1000 then
        return query
        select o.id, o.order_number::text, c.hospital_name::text, c.city::text, o.workflow_stage::text, o.priority::text, o.created_at
        from (select x.* from public.orders x order by x.created_at desc, x.id desc limit 50000) o
        cross join lateral (select t.* from public.customers t
                            where t.id = o.customer_id and internal.customer_words(t) like all (patterns) limit 1) c
        where reads_all or o.reached >= reads_from or (reads_own and (o.sales_rep_id = caller or c.sales_rep_id = caller))
        limit maximum;
        if found then
            return;
        end if;
        hospitals := array(select c.id from public.customers c
                           where internal.customer_words(c) like patterns[1] and internal.customer_words(c) like all (patterns));
    end if;
    return query
    select o.id, o.order_number::text, c.hospital_name::text, c.city::text, o.workflow_stage::text, o.priority::text, o.created_at
    from (select x.* from internal.newest_orders(hospitals, case when reads_all then 0 else reads_from end::smallint, maximum) x
          union
          select x.* from internal.newest_own_orders(patterns, caller, maximum) x where reads_own and not reads_all) o
    join public.customers c on c.id = o.customer_id
    order by o.created_at desc, o.id desc limit maximum;
end $$;

-- The day of the batch that would be given first; null when nothing with a day is free.
create function internal.nearest_expiry(item uuid) returns date language sql stable as $$
    select min(b.expiry_date) from public.batches b
    where b.inventory_id = item and b.status = 'saleable' and b.quantity > b.reserved and b.expiry_date > internal.today()
$$;

-- Items whose name, SKU or make hold all the words.
create function api.search_inventory(words text, maximum integer default 50)
returns table (id uuid, sku text, item_name text, manufacturer text, unit_price numeric, price_known boolean,
               available_quantity integer, unit_of_measure text, pack_size integer, pack_name text, hsn_code text,
               nearest_expiry date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan as $$
declare
    patterns text[] := internal.search_patterns(words);
begin
    perform internal.demand('inventory', 'read');
    -- Of words that thousands of items have, five hundred are enough to choose from; a plan for any words would read the
    -- table through, hoping to meet as many soon.
    return query
    select x.id, x.sku::text, x.item_name::text, x.manufacturer::text, x.unit_price, x.price_known, x.available_quantity,
           x.unit_of_measure::text, x.pack_size, x.pack_name::text, x.hsn_code::text, internal.nearest_expiry(x.id)
    from (select i.* from public.inventory i
          where i.is_active and (patterns is null
              or (lower(i.item_name || ' ' || i.sku || ' ' || coalesce(i.manufacturer, '')) like patterns[1]
                  and lower(i.item_name || ' ' || i.sku || ' ' || coalesce(i.manufacturer, '')) like all (patterns)))
          limit case when patterns is not null then 500 end) x
    order by x.item_name, x.sku limit least(greatest(coalesce(maximum, 50), 1), 2000);
end $$;

grant execute on function api.search_orders(text, integer), api.search_inventory(text, integer) to indentdesk_person;
