-- The generator of a large company, third part: the papers.
--   quotations  of each order that got so far, invoices of each that was delivered; those of orders that are done have
--               the order's first line and are paid
--   open ones   have all their lines, their decisions, POs, reservations and dispatches, as far as each got
--   stock       what was sent, and ten million pieces of each item beside, so that nothing runs out
-- Taxes are as internal.price_lines() counts them, at five per cent.
create temporary table open_lines as
select l.id, m.id as order_id, l.line_number, l.quantity, i.id as inventory_id, i.item_name, i.unit_price, i.hsn_code, i.batch_id,
       l.item_description as words
from public.order_items l join made m on m.id = l.order_id and m.is_open and m.stage <> 'cancelled'
join goods i on i.id = l.inventory_id;

create temporary table priced as
select x.*, x.id as order_item_id, gen_random_uuid() as quoted, gen_random_uuid() as invoiced, x.quantity * x.unit_price as worth,
       case when x.is_inter then 0 else round(x.quantity * x.unit_price * 0.025, 2) end as half,
       case when x.is_inter then round(x.quantity * x.unit_price * 0.05, 2) else 0 end as igst
from (select m.first_line as id, m.id as order_id, 1 as line_number, 10 as quantity, i.id as inventory_id, i.item_name, i.unit_price,
             i.hsn_code, m.quotation_id, m.invoice_id, m.moment, m.stage, m.reached, m.is_inter, m.is_open
      from made m join goods i on i.id = m.inventory_id where not m.is_open and m.stage = 'completed'
      union all
      select l.id, l.order_id, l.line_number, l.quantity, l.inventory_id, l.item_name, l.unit_price, l.hsn_code, m.quotation_id,
             m.invoice_id, m.moment, m.stage, m.reached, m.is_inter, m.is_open
      from open_lines l join made m on m.id = l.order_id where m.reached >= 4) x;

create temporary table sums as
select p.order_id, sum(p.worth) as worth, sum(p.half) as half, sum(p.igst) as igst, sum(p.worth + 2 * p.half + p.igst) as total
from priced p group by p.order_id;
analyze made, open_lines, priced, sums;

insert into public.orders (id, order_number, customer_id, sales_rep_id, branch_id, status, workflow_stage, reached, priority, source,
                           contact_person, po_number, po_date, po_amount, created_at, stage_since, updated_at, stage_rank, hospital_sort, city_sort)
select m.id, 'ORD-' || m.serial, m.customer_id, m.sales_rep_id, m.branch_id, m.order_status, m.stage, m.reached,
       (array['low', 'medium', 'high', 'urgent'])[1 + m.n % 4], (array['email', 'whatsapp', 'phone', 'direct'])[1 + m.n / 4 % 4],
       'Stores', case when m.reached > 8 then 'PO ' || m.serial end, case when m.reached > 8 then m.moment::date end,
       case when m.reached > 8 then s.total end, m.moment, m.moment, m.moment, t.rank,
       c.hospital_name, c.city
from made m join public.customers c on c.id = m.customer_id join public.stages t on t.name = m.stage
left join sums s on s.order_id = m.id;

insert into public.quotations (id, quote_number, base_number, order_id, branch_id, created_by, status, seller_state, place_of_supply,
                               buyer_type, gst_rate, subtotal, taxable_amount, cgst_amount, sgst_amount, igst_amount, gst_amount,
                               total_amount, valid_until, sent_at, issued_on, created_at)
select m.quotation_id, 'QUO-' || m.serial, 'QUO-' || m.serial, m.id, m.branch_id, m.quoter,
       case when m.reached > 8 then 'accepted' when m.reached > 5 then 'sent' when m.reached = 5 then 'pending_approval' else 'draft' end,
       m.seller, m.place_of_supply, m.buyer_type, 5, s.worth, s.worth, s.half, s.half, s.igst, 2 * s.half + s.igst, s.total,
       m.moment::date + 14, case when m.reached > 5 then m.moment end, case when m.reached > 5 then m.moment::date end, m.moment
from made m join sums s on s.order_id = m.id;
insert into public.quotation_items (id, quotation_id, order_item_id, line_number, inventory_id, description, quantity, unit_price,
                                    hsn_code, gst_rate, taxable_value, cgst_amount, sgst_amount, igst_amount)
select p.quoted, p.quotation_id, p.id, p.line_number, p.inventory_id, p.item_name, p.quantity, p.unit_price, p.hsn_code, 5, p.worth,
       p.half, p.half, p.igst
from priced p;

create temporary table bills as
select m.*, 'INV-' || m.year || '-' || lpad(x.place::text, greatest(4, length(x.place::text)), '0') as number, x.place
from made m
left join (select id, row_number() over (partition by year order by n) as place from made where reached >= 12) x on x.id = m.id
where m.reached >= 11;
insert into public.invoices (id, invoice_number, quotation_id, order_id, branch_id, created_by, status, seller_state, place_of_supply,
                             buyer_type, invoice_date, due_date, issued_at, subtotal, taxable_amount, cgst_amount, sgst_amount,
                             igst_amount, gst_amount, total_amount, paid_amount, payment_status, created_at)
select b.invoice_id, b.number, b.quotation_id, b.id, b.branch_id, b.accounts,
       case when b.reached = 11 then 'pending_approval' else 'approved' end, b.seller, b.place_of_supply, b.buyer_type,
       case when b.reached > 11 then b.moment::date end, case when b.reached > 11 then b.moment::date + 30 end,
       case when b.reached > 11 then b.moment end, s.worth, s.worth, s.half, s.half, s.igst, 2 * s.half + s.igst, s.total,
       case when b.is_open then 0 else s.total end, case when b.is_open then 'unpaid' else 'paid' end, b.moment
from bills b join sums s on s.order_id = b.id;
insert into public.invoice_items (id, invoice_id, order_item_id, line_number, inventory_id, description, quantity, unit_price,
                                  hsn_code, gst_rate, taxable_value, cgst_amount, sgst_amount, igst_amount)
select p.invoiced, p.invoice_id, p.id, p.line_number, p.inventory_id, p.item_name, p.quantity, p.unit_price, p.hsn_code, 5, p.worth,
       p.half, p.half, p.igst
from priced p where p.reached >= 11;
insert into public.payments (invoice_id, amount, paid_on, method, reference, recorded_by)
select b.invoice_id, s.total, b.moment::date + 20, 'bank', 'UTR ' || b.number, b.accounts
from bills b join sums s on s.order_id = b.id where not b.is_open and s.total > 0;

insert into internal.number_counters (series_id, financial_year, last_number)
select s.id, x.year, x.last
from (select 'orders' as document, m.year, count(*) as last from made m group by m.year
      union all select 'quotations', m.year, count(*) from made m group by m.year
      union all select 'dispatches', m.year, count(*) from made m group by m.year
      union all select 'invoices', b.year, max(b.place) from bills b where b.place is not null group by b.year) x
join public.number_series s on s.document = x.document
join public.branches h on h.id = s.branch_id and h.is_head
on conflict (series_id, financial_year) do update set last_number = excluded.last_number;
