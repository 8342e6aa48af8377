-- The generator of the benchmarks' data: bench.orders orders of bench.customers hospitals, with one to three lines each.
-- It is data to read and to make room beside, not work that was done: triggers are left out, so it leaves no trail and
-- no notices, and indexes are made at the end. Nothing is random but the ids.
--   hospitals  the demo's, and as many more as are wanted: the first word of a demo hospital, a kind, a city of the demo
--   people     each of twenty reps has a twentieth of the hospitals; "sales" and "sales2" are two of them
--   orders     90 seconds apart, the last one now; each hospital's are spread over the whole time; the last twentieth
--              of them is spread over all stages, of the others one in thirty was cancelled and the rest completed
--   stock      a batch of ten million pieces of each item, so that no benchmark runs out of goods
set session_replication_role = replica;
set synchronous_commit = off;
set statement_timeout = 0;
set maintenance_work_mem = '256MB';
set work_mem = '128MB';

create temporary table rebuilt as
select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
from pg_index i
where i.indrelid in ('public.customers'::regclass, 'public.orders'::regclass, 'public.order_items'::regclass)
  and not i.indisunique;
do $$
declare
    r record;
begin
    for r in select name from rebuilt loop
        execute 'drop index ' || r.name;
    end loop;
end $$;

insert into public.users (email, full_name, role_id)
select format('rep%s@bench.indentdesk.invalid', n), format('Rep %s', n), r.id
from generate_series(3, 20) n cross join public.roles r where r.name = 'sales_rep';

create temporary table reps as
select u.id, row_number() over (order by u.email) - 1 as place, count(*) over () as many
from public.users u join public.roles r on r.id = u.role_id where r.name = 'sales_rep';

insert into public.customers (name, hospital_name, contact_person, phone, address, city, state, state_code, pincode,
                              gst_number, buyer_type)
select format('%s %s Trust', s.word, k.kind), format('%s %s', s.word, k.kind), 'Purchase department',
       lpad((70000000 + n)::text, 10, '0'), format('Plot %s', n), p.city, p.state, p.state_code, p.pincode,
       case when n % 4 > 0 then p.state_code || lpad(n::text, 13, '0') end,
       case when n % 4 > 0 then 'registered' else 'unregistered' end
from generate_series(1, greatest(0, current_setting('bench.customers')::integer - (select count(*)::integer from public.customers))) n
join (select split_part(c.hospital_name, ' ', 1) as word, row_number() over (order by c.hospital_name) - 1 as place,
             count(*) over () as many from public.customers c) s on s.place = n % s.many
join (values (0, 'Hospital'), (1, 'Nursing Home'), (2, 'Multispeciality Hospital'), (3, 'Eye Hospital'), (4, 'Heart Institute'),
             (5, 'Medical Centre'), (6, 'Maternity Home'), (7, 'Children''s Hospital'), (8, 'Diagnostic Centre'), (9, 'Cancer Care'))
    as k (place, kind) on k.place = n / 61 % 10
join (select c.city, c.state, c.state_code, c.pincode, row_number() over (order by c.city) - 1 as place, count(*) over () as many
      from (select distinct on (x.city) x.city, x.state, x.state_code, x.pincode from public.customers x
            where x.state_code is not null order by x.city, x.pincode) c) p on p.place = n / 610 % p.many;

update public.customers c set sales_rep_id = r.id
from (select x.id, row_number() over (order by x.gst_number nulls last, x.id) as place from public.customers x) n
join reps r on true
where n.id = c.id and r.place = n.place % r.many;

insert into public.customer_terms (customer_id)
select c.id from public.customers c where not exists (select from public.customer_terms t where t.customer_id = c.id);

insert into public.orders (order_number, customer_id, sales_rep_id, branch_id, status, workflow_stage, reached, priority, source,
                           contact_person, created_at, stage_since, updated_at)
select format('ORD-%s-%s', internal.financial_year(w.moment::date), lpad(n::text, 7, '0')), c.id, c.sales_rep_id, b.id, s.order_status,
       s.name, s.rank, (array['low', 'medium', 'high', 'urgent'])[1 + n % 4],
       (array['email', 'whatsapp', 'phone', 'direct'])[1 + n / 4 % 4], 'Stores', w.moment, w.moment, w.moment
from generate_series(1, current_setting('bench.orders')::integer) n
cross join lateral (select now() - (current_setting('bench.orders')::integer - n) * interval '90 seconds' as moment) w
join (select x.id, x.sales_rep_id, row_number() over (order by x.id) - 1 as place, count(*) over () as many
      from public.customers x) c on c.place = n * 7919::bigint % c.many
join public.stages s on s.name = case
        when n * 20 > current_setting('bench.orders')::integer * 19 then
            (array['order_request', 'decoding', 'decoding_approval', 'quotation', 'quotation_approval', 'quotation_sent',
                   'po_received', 'po_approval', 'inventory_check', 'invoice_request', 'invoice_approval', 'invoiced',
                   'dispatched', 'completed', 'cancelled'])[1 + n % 15]
        when n % 30 = 0 then 'cancelled' else 'completed' end
cross join (select id from public.branches where is_head) b;

insert into public.order_items (order_id, line_number, item_description, asked_quantity, asked_unit, quantity, inventory_id,
                                unit_price, status, created_at)
select o.id, k, i.words, 10 * k, 'nos', 10 * k,
       case when s.rank > 2 and s.name <> 'cancelled' then i.id end, case when s.rank > 2 and s.name <> 'cancelled' then i.unit_price end,
       case when s.name = 'completed' then 'fulfilled' when s.rank <= 2 or s.name = 'cancelled' then 'pending'
            when s.rank = 3 then 'decoded' else 'approved' end, o.created_at
from (select x.id, x.workflow_stage, x.created_at, row_number() over () as n from public.orders x) o
join public.stages s on s.name = o.workflow_stage
cross join lateral generate_series(1, 1 + (o.n % 3)::integer) k
join (select x.id, lower(left(x.item_name, 60)) as words, x.unit_price, row_number() over (order by x.sku) - 1 as place,
             count(*) over () as many from public.inventory x) i on i.place = (o.n * 31 + k * 17) % i.many;

insert into public.batches (inventory_id, batch_number, expiry_date, quantity)
select i.id, 'BENCH', current_date + 900, 10000000 from public.inventory i;
update public.batches b set status = 'blocked' where b.batch_number <> 'BENCH';
update public.inventory i set stock_quantity = 10000000;

do $$
declare
    r record;
begin
    for r in select definition from rebuilt loop
        execute r.definition;
    end loop;
end $$;
drop table rebuilt, reps;

-- A floor writes the same rows without our triggers, as session_replication_role = replica has it; the keys' own
-- checks are no work of ours and stay with it.
do $$
declare
    t record;
begin
    for t in select g.tgrelid::regclass as name, g.tgname from pg_trigger g join pg_class c on c.oid = g.tgrelid
             where g.tgisinternal and c.relnamespace in ('public'::regnamespace, 'internal'::regnamespace)
               and not exists (select from pg_partitioned_table p where p.partrelid = c.oid) and not c.relispartition loop
        execute format('alter table %s enable always trigger %I', t.name, t.tgname);
    end loop;
end $$;
reset session_replication_role;
