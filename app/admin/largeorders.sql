-- The generator of a large company, second part: what was ordered.
--   orders     90 seconds apart, the last one now; each hospital's are spread over the whole time; the newest hundredth
--              of them (of few orders a fifth) is spread over all stages, of the others one in thirty was cancelled and
--              the rest completed
--   lines      ten of each order: the k-th asks for ten times k pieces
create temporary table goods as
select i.id, lower(left(i.item_name, 60)) as words, i.item_name, greatest(i.unit_price, 1) as unit_price,
       coalesce(nullif(i.hsn_code, ''), '30049099') as hsn_code, gen_random_uuid() as batch_id,
       row_number() over (order by i.sku) - 1 as place
from public.inventory i;
create unique index on goods (place);

create temporary table staff as
select b.id as branch_id, b.state_code as seller, p.*
from public.branches b
cross join (select min(u.id::text) filter (where r.name = 'decoder')::uuid as decoder,
                   min(u.id::text) filter (where r.name = 'quoter')::uuid as quoter,
                   min(u.id::text) filter (where r.name = 'executive')::uuid as executive,
                   min(u.id::text) filter (where r.name = 'accounts')::uuid as accounts
            from public.users u join public.roles r on r.id = u.role_id) p
where b.is_head;
analyze buyers, goods, staff;

-- One row an order, with what its papers need. serial is the end of its numbers; first_line is all that the papers of an
-- order that is not open have.
create temporary table made as
select gen_random_uuid() as id, m.n, m.year, m.moment, m.is_open,
       format('%s-%s', m.year, lpad(m.place::text, greatest(4, length(m.place::text)), '0')) as serial,
       c.id as customer_id, c.sales_rep_id, c.buyer_type, coalesce(c.state_code, b.seller) as place_of_supply,
       b.seller <> coalesce(c.state_code, b.seller) or c.buyer_type = 'sez' as is_inter, b.*,
       s.name as stage, case s.name when 'cancelled' then 4 else s.rank end as reached, s.order_status,
       g.id as inventory_id, gen_random_uuid() as first_line, gen_random_uuid() as quotation_id, gen_random_uuid() as invoice_id
from (select x.n, x.n > x.orders - x.open as is_open, x.moment, internal.financial_year(x.moment::date) as year,
             row_number() over (partition by internal.financial_year(x.moment::date) order by x.n) as place
      from (select n, o.orders, case when o.orders < 50000 then o.orders / 5 else greatest(10000, o.orders / 100) end as open,
                   now() - (o.orders - n) * interval '90 seconds' as moment
            from (select current_setting('large.orders')::integer as orders) o
            cross join lateral generate_series(1, o.orders) n) x) m
join buyers c on c.place = m.n * 7919::bigint % (select count(*) from buyers)
join public.stages s on s.name = case
        when m.is_open then
            (array['order_request', 'decoding', 'decoding_approval', 'quotation', 'quotation_approval', 'quotation_sent',
                   'po_received', 'po_approval', 'inventory_check', 'invoice_request', 'invoice_approval', 'invoiced',
                   'dispatched', 'completed', 'cancelled'])[1 + m.n % 15]
        when m.n % 30 = 0 then 'cancelled' else 'completed' end
join goods g on g.place = (m.n * 31::bigint + 17) % (select count(*) from goods)
cross join staff b;

insert into public.order_items (id, order_id, line_number, item_description, asked_quantity, asked_unit, quantity, inventory_id,
                                unit_price, status, decoded_by, decoded_at, created_at)
select case k when 1 then m.first_line else gen_random_uuid() end, m.id, k, i.words, 10 * k, 'nos', 10 * k,
       case when m.reached > 2 then i.id end, case when m.reached > 2 then i.unit_price end,
       case when m.stage = 'completed' then 'fulfilled' when m.reached <= 2 then 'pending' when m.reached = 3 then 'decoded'
            else 'approved' end,
       case when m.reached > 2 then m.decoder end, case when m.reached > 2 then m.moment end, m.moment
from made m
cross join lateral generate_series(1, 10) k
join goods i on i.place = (m.n * 31::bigint + k * 17) % (select count(*) from goods);
