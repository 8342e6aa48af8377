-- The generator of a large company, fourth part: what belongs to the open orders, and the stock.
insert into public.decoding_confirmations (order_item_id, customer_id, words, inventory_id, confirmed_by)
select l.id, m.customer_id, l.words, l.inventory_id, m.decoder from open_lines l join made m on m.id = l.order_id where m.reached > 3;

insert into public.purchase_orders (id, order_id, quotation_id, po_number, po_date, po_amount, status, recorded_by)
select m.first_line, m.id, m.quotation_id, 'PO ' || m.serial, m.moment::date, s.total,
       case m.reached when 7 then 'received' when 8 then 'pending_approval' else 'accepted' end, m.sales_rep_id
from made m join sums s on s.order_id = m.id where m.is_open and m.reached >= 7;
insert into public.purchase_order_items (purchase_order_id, quotation_item_id, quantity, unit_price)
select m.first_line, p.quoted, p.quantity, p.unit_price from made m join priced p on p.order_id = m.id where m.is_open and m.reached >= 7;

-- what waits for a decision, and the decoding of the others, which was approved
insert into public.approvals (entity_type, entity_id, order_id, stage, approver_id, status, requested_by, approved_at, created_at, urgency)
select 'orders', m.id, m.id, 'decoding_approval', m.executive, 'approved', m.decoder, m.moment, m.moment, internal.urgency(o.priority)
from made m join public.orders o on o.id = m.id where m.is_open and m.reached > 3 and m.stage <> 'cancelled'
union all
select w.entity_type, case w.entity_type when 'orders' then m.id when 'quotations' then m.quotation_id when 'po' then m.first_line
                      else m.invoice_id end,
       m.id, m.stage, null, 'pending',
       case w.entity_type when 'orders' then m.decoder when 'quotations' then m.quoter when 'po' then m.sales_rep_id else m.accounts end,
       null, m.moment, internal.urgency(o.priority)
from made m join public.orders o on o.id = m.id join (values ('decoding_approval', 'orders'), ('quotation_approval', 'quotations'), ('po_approval', 'po'),
                         ('invoice_approval', 'invoices')) as w (stage, entity_type) on w.stage = m.stage;
insert into public.approval_assignments (approval_id, reason) select a.id, 'everybody' from public.approvals a;
insert into public.notifications (user_id, type, title, message, is_read, created_at)
select m.sales_rep_id, 'status_update', 'ORD-' || m.serial || ': approved', 'It was approved.', true, m.moment
from made m where m.is_open and m.reached > 3;
insert into public.requests (id, user_id, action, arguments_hash, answer, created_at)
select gen_random_uuid(), m.sales_rep_id, 'act', sha256(m.serial::bytea), '{}', m.moment from made m where m.is_open;
insert into internal.document_writers (entity_type, entity_id, user_id) select 'orders', m.id, m.sales_rep_id from made m where m.is_open;

insert into public.reservations (order_item_id, inventory_id, batch_id, invoice_item_id, quantity, status, created_by)
select p.id, p.inventory_id, g.batch_id, case when p.reached >= 11 then p.invoiced end, p.quantity,
       case when p.reached >= 13 then 'dispatched' else 'active' end, f.executive
from priced p join goods g on g.id = p.inventory_id cross join staff f where p.is_open and p.reached >= 10;
insert into public.dispatches (id, dispatch_number, order_id, invoice_id, dispatch_date, status, dispatched_at, delivered_at, created_by,
                               created_at)
select m.first_line, 'DSP-' || m.serial, m.id, m.invoice_id, m.moment::date,
       case m.reached when 14 then 'delivered' when 13 then 'in_transit' else 'pending' end,
       case when m.reached > 12 then m.moment end, case when m.reached > 13 then m.moment end, m.executive, m.moment
from made m where m.is_open and m.reached >= 12;
insert into public.dispatch_items (dispatch_id, invoice_item_id, inventory_id, batch_id, quantity)
select m.first_line, p.invoiced, p.inventory_id, g.batch_id, p.quantity
from made m join priced p on p.order_id = m.id join goods g on g.id = p.inventory_id where m.is_open and m.reached >= 12;

-- every batch came in once; what was sent left it
insert into public.stock_movements (inventory_id, batch_id, quantity, reason)
select g.id, g.batch_id, 10000000 + coalesce(s.quantity, 0), 'opening'
from goods g left join (select p.inventory_id, sum(p.quantity) as quantity from priced p where p.is_open and p.reached >= 13 group by 1) s
    on s.inventory_id = g.id;
insert into public.stock_movements (inventory_id, batch_id, quantity, reason, document_type, document_id, created_by)
select p.inventory_id, g.batch_id, -p.quantity, 'dispatch', 'dispatches', m.first_line, m.executive
from priced p join made m on m.id = p.order_id join goods g on g.id = p.inventory_id where p.is_open and p.reached >= 13;
create temporary table held as
select r.inventory_id, sum(r.quantity) as quantity from public.reservations r where r.status = 'active' group by 1;
insert into public.batches (id, inventory_id, batch_number, expiry_date, quantity, reserved)
select g.batch_id, g.id, 'LARGE', current_date + 900, 10000000, coalesce(h.quantity, 0)
from goods g left join held h on h.inventory_id = g.id;
update public.inventory i set stock_quantity = i.stock_quantity + 10000000, reserved_quantity = i.reserved_quantity + coalesce(h.quantity, 0)
from goods g left join held h on h.inventory_id = g.id where g.id = i.id;

do $$
declare
    t record;
begin
    for t in select name from built_later loop
        execute 'reindex table ' || t.name;
    end loop;
end $$;
drop table built_later, reps, stems, places, kinds, buyers, goods, staff, made, open_lines, priced, sums, bills, held;
