-- The generator of a large company, first part: who buys, who sells and what. See large.h for the whole.
--   hospitals  those that are there, and as many more as large.customers wants: the first word of one of them, a kind,
--              a city of one of them
--   people     each of twenty reps has a twentieth of the hospitals; those that are made here cannot sign in
--   items      those that are there, and as many more as large.items wants: one of them in another make
set local session_replication_role = replica;
set local synchronous_commit = off;
set local statement_timeout = 0;
set local idle_in_transaction_session_timeout = 0;
set local maintenance_work_mem = '512MB';
set local work_mem = '256MB';
set local client_min_messages = warning;

do $$
begin
    if exists (select from public.orders) then
        raise exception 'There are orders already: a large company is made where none was entered yet.';
    end if;
    if not exists (select from public.branches where is_head) or not exists (select from public.customers)
       or not exists (select from public.inventory)
       or 5 > (select count(distinct r.name) from public.users u join public.roles r on r.id = u.role_id
               where r.name in ('sales_rep', 'decoder', 'quoter', 'executive', 'accounts')) then
        raise exception 'A large company grows out of a small one: it needs a head branch, a hospital, an item, and a '
            'rep, a decoder, a quoter, an executive and somebody in accounts.';
    end if;
end $$;

-- Indexes of the large tables are left out while rows come, and built at the end.
create temporary table built_later as
select c.oid as heap, c.oid::regclass::text as name from pg_class c
where c.oid in ('public.customers'::regclass, 'public.inventory'::regclass, 'public.batches'::regclass,
                'public.stock_movements'::regclass, 'public.orders'::regclass, 'public.order_items'::regclass,
                'public.quotations'::regclass, 'public.quotation_items'::regclass, 'public.invoices'::regclass,
                'public.invoice_items'::regclass, 'public.payments'::regclass);
update pg_index i set indisready = false, indisvalid = false from built_later b where i.indrelid = b.heap;

insert into public.users (email, full_name, role_id, is_active)
select format('rep%s@large.invalid', n), format('Rep %s', n), r.id, false
from public.roles r
cross join lateral generate_series(1 + (select count(*)::integer from public.users u where u.role_id = r.id), 20) n
where r.name = 'sales_rep';

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
       case when n % 4 > 0 then g.stem || internal.gstin_check_character(g.stem) end,
       case when n % 4 > 0 then 'registered' else 'unregistered' end
from generate_series(1, greatest(0, current_setting('large.customers')::integer - (select count(*)::integer from public.customers))) n
join stems s on s.place = n % (select count(*) from stems)
join (values (0, 'Hospital'), (1, 'Nursing Home'), (2, 'Multispeciality Hospital'), (3, 'Eye Hospital'), (4, 'Heart Institute'),
             (5, 'Medical Centre'), (6, 'Maternity Home'), (7, 'Children''s Hospital'), (8, 'Diagnostic Centre'), (9, 'Cancer Care'))
    as k (place, kind) on k.place = n / (select count(*) from stems) % 10
join places p on p.place = n / (select count(*) * 10 from stems) % (select count(*) from places)
cross join lateral (select format('%sAAATL%s%s1Z', p.state_code, lpad((n % 10000)::text, 4, '0'), chr(65 + n / 10000 % 26)) as stem) g;

update public.customers c set sales_rep_id = r.id
from (select x.id, row_number() over (order by x.gst_number nulls last, x.id) as place from public.customers x) n
join reps r on r.place = n.place % (select count(*) from reps)
where n.id = c.id;

insert into public.customer_terms (customer_id)
select c.id from public.customers c where not exists (select from public.customer_terms t where t.customer_id = c.id);

create temporary table buyers as
select c.id, c.sales_rep_id, c.state_code, c.buyer_type, row_number() over (order by c.gst_number nulls last, c.phone, c.id) - 1 as place
from public.customers c;

-- An item of another make costs up to a tenth more or less.
create temporary table kinds as
select i.*, row_number() over (order by i.sku) - 1 as place, count(*) over () as many from public.inventory i;
insert into public.inventory (sku, item_name, description, category, manufacturer, unit_price, price_known, unit_of_measure, uqc,
                              pack_size, pack_name, hsn_code, gst_class, mrp, reorder_level)
select format('%s-%s', left(k.sku, 90), lpad((1 + n / k.many)::text, 3, '0')), format('%s, %s', left(k.item_name, 220), m.make),
       k.description, k.category, m.make || ' Healthcare', round(k.unit_price * (90 + n / k.many % 21) / 100, 2), k.price_known,
       k.unit_of_measure, k.uqc, k.pack_size, k.pack_name, k.hsn_code, k.gst_class, round(k.mrp * (90 + n / k.many % 21) / 100, 2),
       k.reorder_level
from generate_series(0, current_setting('large.items')::integer - (select count(*)::integer from kinds) - 1) n
join kinds k on k.place = n % k.many
cross join lateral (select (array['Sur', 'Medi', 'Vita', 'Kan', 'Cor', 'Lex', 'Pura', 'Syn', 'Tri', 'Ortho', 'Nova', 'Ama', 'Beta', 'Gluco',
                                  'Hema', 'Iso', 'Jeev', 'Rel', 'Zen', 'Ultra'])[1 + n % 20]
                           || (array['cor', 'lex', 'gard', 'med', 'plus', 'tek', 'vin', 'dol', 'sept', 'flow', 'cath', 'safe',
                                     'care'])[1 + (n / k.many) % 13] as make) m;
