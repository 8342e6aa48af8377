-- The generator of the benchmarks' data: bench.orders orders of bench.customers hospitals, with one to three lines each.
-- It is data to read and to make room beside, not work that was done: triggers are left out, so it leaves no trail and
-- no notices, and indexes are made at the end. Nothing is random but the ids.
--   hospitals  the demo's, and as many more as are wanted: the first word of a demo hospital, a kind, a city of the demo
--   people     each of twenty reps has a twentieth of the hospitals; "sales" and "sales2" are two of them
--   orders     90 seconds apart, the last one now; each hospital's are spread over the whole time; the last twentieth
--              of them is spread over all stages, of the others one in thirty was cancelled and the rest completed
--   stock      a batch of ten million pieces of each item, so that no benchmark runs out of goods
--   documents  the newest fiftieth of the orders has its decisions, quotations, POs, reservations, invoices and
--              dispatches, as far as it got: a server plans by what its tables held when it planned
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

-- numbered, so that the n-th order finds its own by key
create temporary table reps as
select u.id, row_number() over (order by u.email) - 1 as place
from public.users u join public.roles r on r.id = u.role_id where r.name = 'sales_rep';
create temporary table stems as
select split_part(c.hospital_name, ' ', 1) as word, row_number() over (order by c.hospital_name) - 1 as place from public.customers c;
create temporary table places as
select x.*, row_number() over (order by x.city) - 1 as place
from (select distinct on (c.city) c.city, c.state, c.state_code, c.pincode from public.customers c
      where c.state_code is not null order by c.city, c.pincode) x;

insert into public.customers (name, hospital_name, contact_person, phone, address, city, state, state_code, pincode,
                              gst_number, buyer_type)
select format('%s %s Trust', s.word, k.kind), format('%s %s', s.word, k.kind), 'Purchase department',
       lpad((70000000 + n)::text, 10, '0'), format('Plot %s', n), p.city, p.state, p.state_code, p.pincode,
       case when n % 4 > 0 then p.state_code || lpad(n::text, 13, '0') end,
       case when n % 4 > 0 then 'registered' else 'unregistered' end
from generate_series(1, greatest(0, current_setting('bench.customers')::integer - (select count(*)::integer from public.customers))) n
join stems s on s.place = n % (select count(*) from stems)
join (values (0, 'Hospital'), (1, 'Nursing Home'), (2, 'Multispeciality Hospital'), (3, 'Eye Hospital'), (4, 'Heart Institute'),
             (5, 'Medical Centre'), (6, 'Maternity Home'), (7, 'Children''s Hospital'), (8, 'Diagnostic Centre'), (9, 'Cancer Care'))
    as k (place, kind) on k.place = n / (select count(*) from stems) % 10
join places p on p.place = n / (select count(*) * 10 from stems) % (select count(*) from places);

update public.customers c set sales_rep_id = r.id
from (select x.id, row_number() over (order by x.gst_number nulls last, x.id) as place from public.customers x) n
join reps r on r.place = n.place % (select count(*) from reps)
where n.id = c.id;

insert into public.customer_terms (customer_id)
select c.id from public.customers c where not exists (select from public.customer_terms t where t.customer_id = c.id);

create temporary table buyers as
select c.id, c.sales_rep_id, row_number() over (order by c.id) - 1 as place from public.customers c;
create temporary table goods as
select i.id, lower(left(i.item_name, 60)) as words, i.unit_price, row_number() over (order by i.sku) - 1 as place from public.inventory i;
analyze buyers, goods;

insert into public.orders (order_number, customer_id, sales_rep_id, branch_id, status, workflow_stage, reached, priority, source,
                           contact_person, created_at, stage_since, updated_at)
select format('ORD-%s-%s', internal.financial_year(w.moment::date), lpad(n::text, 7, '0')), c.id, c.sales_rep_id, b.id, s.order_status,
       s.name, s.rank, (array['low', 'medium', 'high', 'urgent'])[1 + n % 4],
       (array['email', 'whatsapp', 'phone', 'direct'])[1 + n / 4 % 4], 'Stores', w.moment, w.moment, w.moment
from generate_series(1, current_setting('bench.orders')::integer) n
cross join lateral (select now() - (current_setting('bench.orders')::integer - n) * interval '90 seconds' as moment) w
join buyers c on c.place = n * 7919::bigint % (select count(*) from buyers)
join public.stages s on s.name = case
        when n::bigint * 20 > current_setting('bench.orders')::bigint * 19 then
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
join goods i on i.place = (o.n * 31 + k * 17) % (select count(*) from goods);
analyze public.orders, public.order_items;

insert into public.batches (inventory_id, batch_number, expiry_date, quantity)
select i.id, 'BENCH', current_date + 900, 10000000 from public.inventory i;
update public.batches b set status = 'blocked' where b.batch_number <> 'BENCH';
update public.inventory i set stock_quantity = 10000000;

create temporary table recent as
select o.id, o.order_number, o.branch_id, o.customer_id, o.sales_rep_id, o.reached, o.created_at, c.state_code, c.buyer_type,
       x.id as quoter, e.id as executive
from public.orders o
join public.customers c on c.id = o.customer_id
cross join (select u.id from public.users u join public.roles r on r.id = u.role_id where r.name = 'quoter' limit 1) x
cross join (select u.id from public.users u join public.roles r on r.id = u.role_id where r.name = 'executive' limit 1) e
where o.reached >= 4 and o.workflow_stage <> 'cancelled'
  and o.created_at > now() - current_setting('bench.orders')::integer / 50 * interval '90 seconds';
create temporary table recent_lines as
select l.id, l.order_id, l.line_number, l.quantity, i.id as inventory_id, i.item_name, greatest(i.unit_price, 1) as unit_price,
       coalesce(nullif(i.hsn_code, ''), '30049099') as hsn_code, b.id as batch_id, gen_random_uuid() as quoted,
       gen_random_uuid() as invoiced, l.item_description
from public.order_items l join recent o on o.id = l.order_id join public.inventory i on i.id = l.inventory_id
join public.batches b on b.inventory_id = i.id and b.batch_number = 'BENCH';

analyze recent, recent_lines;

insert into public.decoding_confirmations (order_item_id, customer_id, words, inventory_id, confirmed_by)
select l.id, o.customer_id, l.item_description, l.inventory_id, o.quoter from recent_lines l join recent o on o.id = l.order_id;
insert into public.approvals (entity_type, entity_id, order_id, stage, approver_id, status, requested_by, approved_at, created_at)
select 'orders', o.id, o.id, 'decoding_approval', o.executive, 'approved', o.quoter, o.created_at, o.created_at from recent o;
insert into public.approval_assignments (approval_id, reason) select a.id, 'everybody' from public.approvals a;
insert into public.notifications (user_id, type, title, message, is_read)
select o.sales_rep_id, 'status_update', o.order_number || ': approved', 'It was approved.', true from recent o;
insert into public.requests (id, user_id, action, arguments_hash, answer)
select gen_random_uuid(), o.sales_rep_id, 'act', sha256(o.order_number::bytea), '{}' from recent o;
insert into internal.document_writers (entity_type, entity_id, user_id) select 'orders', o.id, o.sales_rep_id from recent o;

create temporary table recent_quotations as
select gen_random_uuid() as id, o.id as order_id, replace(o.order_number, 'ORD', 'QUO') as number from recent o;
insert into public.quotations (id, quote_number, base_number, order_id, branch_id, created_by, status, seller_state, place_of_supply,
                               buyer_type, subtotal, total_amount, valid_until, created_at)
select q.id, q.number, q.number, o.id, o.branch_id, o.quoter,
       case when o.reached >= 9 then 'accepted' when o.reached >= 6 then 'sent' else 'draft' end,
       '27', coalesce(o.state_code, '27'), o.buyer_type, 1000, 1050, current_date + 14, o.created_at
from recent_quotations q join recent o on o.id = q.order_id;
insert into public.quotation_items (id, quotation_id, order_item_id, line_number, inventory_id, description, quantity, unit_price,
                                    hsn_code, gst_rate)
select l.quoted, q.id, l.id, l.line_number, l.inventory_id, l.item_name, l.quantity, l.unit_price, l.hsn_code, 5
from recent_lines l join recent_quotations q on q.order_id = l.order_id;

create temporary table recent_pos as
select gen_random_uuid() as id, q.id as quotation_id, o.* from recent_quotations q
join (select x.id as order_id, x.reached, x.quoter, x.order_number from recent x) o on o.order_id = q.order_id where o.reached >= 7;
insert into public.purchase_orders (id, order_id, quotation_id, po_number, po_date, status, recorded_by)
select p.id, p.order_id, p.quotation_id, 'PO ' || p.order_number, current_date, case when p.reached >= 9 then 'accepted' else 'received' end,
       p.quoter from recent_pos p;
insert into public.purchase_order_items (purchase_order_id, quotation_item_id, quantity, unit_price)
select p.id, l.quoted, l.quantity, l.unit_price from recent_pos p join recent_lines l on l.order_id = p.order_id;

create temporary table recent_invoices as
select gen_random_uuid() as id, gen_random_uuid() as dispatch_id, replace(o.order_number, 'ORD-', 'I') as number,
       replace(o.order_number, 'ORD-', 'D') as dispatch_number, q.id as quotation_id, o.*
from recent_quotations q join (select x.id as order_id, x.reached, x.branch_id, x.executive, x.state_code, x.buyer_type, x.created_at,
                                      x.order_number from recent x) o on o.order_id = q.order_id where o.reached >= 12;
insert into public.invoices (id, invoice_number, quotation_id, order_id, branch_id, created_by, status, seller_state, place_of_supply,
                             buyer_type, invoice_date, due_date, issued_at, subtotal, gst_amount, total_amount, created_at)
select i.id, i.number, i.quotation_id, i.order_id, i.branch_id, i.executive, 'approved', '27', coalesce(i.state_code, '27'), i.buyer_type,
       i.created_at::date, i.created_at::date + 30, i.created_at, 1000, 50, 1050, i.created_at from recent_invoices i;
insert into public.invoice_items (id, invoice_id, order_item_id, line_number, inventory_id, description, quantity, unit_price, hsn_code, gst_rate)
select l.invoiced, i.id, l.id, l.line_number, l.inventory_id, l.item_name, l.quantity, l.unit_price, l.hsn_code, 5
from recent_lines l join recent_invoices i on i.order_id = l.order_id;
insert into public.reservations (order_item_id, inventory_id, batch_id, invoice_item_id, quantity, status, created_by)
select l.id, l.inventory_id, l.batch_id, l.invoiced, l.quantity, case when i.reached >= 13 then 'dispatched' else 'active' end, i.executive
from recent_lines l join recent_invoices i on i.order_id = l.order_id;
insert into public.reservations (order_item_id, inventory_id, batch_id, quantity, status, created_by)
select l.id, l.inventory_id, l.batch_id, l.quantity, 'active', o.executive
from recent_lines l join recent o on o.id = l.order_id where o.reached in (10, 11);
insert into public.dispatches (id, dispatch_number, order_id, invoice_id, dispatch_date, status, created_by, created_at)
select i.dispatch_id, i.dispatch_number, i.order_id, i.id, i.created_at::date,
       case when i.reached >= 14 then 'delivered' when i.reached = 13 then 'in_transit' else 'pending' end, i.executive, i.created_at
from recent_invoices i;
insert into public.dispatch_items (dispatch_id, invoice_item_id, inventory_id, batch_id, quantity)
select i.dispatch_id, l.invoiced, l.inventory_id, l.batch_id, l.quantity
from recent_lines l join recent_invoices i on i.order_id = l.order_id;
insert into public.stock_movements (inventory_id, batch_id, quantity, reason, document_type, document_id, created_by)
select l.inventory_id, l.batch_id, -l.quantity, 'dispatch', 'dispatches', i.dispatch_id, i.executive
from recent_lines l join recent_invoices i on i.order_id = l.order_id where i.reached >= 13;
drop table recent, recent_lines, recent_quotations, recent_pos, recent_invoices;

do $$
declare
    r record;
begin
    for r in select definition from rebuilt loop
        execute r.definition;
    end loop;
end $$;
drop table rebuilt, reps, stems, places, buyers, goods;

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
