-- What the dashboard counts: its figures and the lists behind them read the same views.

-- Open orders with the hours that they may stand where they are and whether they stood longer: 0 within, 1 over, 2 over
-- twice of it.
create view api.open_orders with (security_invoker = true) as
select l.*, a.allowed_hours,
       case when l.stage_since < now() - 2 * a.allowed_hours * interval '1 hour' then 2
            when l.stage_since < now() - a.allowed_hours * interval '1 hour' then 1 else 0 end as over_allowed
from api.order_list l
join api.stage_allowances a on a.stage = l.workflow_stage and a.priority = l.priority
where l.status in ('draft', 'pending', 'approved');

-- What is owed: how many days it is late, and in which part of the ageing that falls (0 not due, 1 to 30 days, to 60, to
-- 90, older as 1 to 4).
create view api.owed_by_age with (security_invoker = true) as
select i.*, (select c.hospital_name from api.customer_names c where c.id = i.customer_id) as hospital_name,
       (select c.city from api.customer_names c where c.id = i.customer_id) as city,
       case when d.late > 0 then 'overdue' when i.paid_amount > 0 then 'partial' else 'unpaid' end as payment_status,
       greatest(0, d.late) as days_late,
       case when d.late <= 0 then 0 when d.late <= 30 then 1 when d.late <= 60 then 2 when d.late <= 90 then 3 else 4 end as bucket
from api.owed_invoices i
cross join lateral (select (now() at time zone 'Asia/Kolkata')::date - i.due_date as late) d;

-- Items at or under their reorder level: what open orders want of them beyond what is set aside, by how much that is
-- more than is free, and for how many days the free pieces last at the pace of the last 90. The stock is one for all
-- branches.
create view api.low_stock with (security_invoker = true) as
select i.id, i.sku, i.item_name, i.manufacturer, i.unit_of_measure, i.available_quantity, i.reserved_quantity, i.reorder_level,
       coalesce(w.wanted, 0) as wanted, greatest(0, coalesce(w.wanted, 0) - i.available_quantity) as short_by,
       i.available_quantity::numeric / nullif(i.reorder_level, 0) as level,
       (select least(9999, floor(i.available_quantity * 90.0 / nullif(-sum(m.quantity), 0)))::integer from public.stock_movements m
        where m.inventory_id = i.id and m.reason = 'dispatch' and m.created_at > now() - interval '90 days') as days_left
from public.inventory i
left join (select d.inventory_id, sum(greatest(0, d.quantity - d.reserved)) as wanted
           from api.item_demand d
           where d.inventory_id in (select n.id from public.inventory n where n.is_active and n.available_quantity <= n.reorder_level)
           group by d.inventory_id) w on w.inventory_id = i.id
where i.is_active and i.available_quantity <= i.reorder_level;

-- Issued invoices with what they earn over the present cost of their items; null where the caller may not read costs or
-- none is known.
create view api.issued_invoices with (security_invoker = true) as
select i.*, n.issued_at, (n.issued_at at time zone 'Asia/Kolkata')::date as issued_on,
       (select round(100 * (sum(l.taxable_value) - sum(l.quantity * k.cost_price)) / nullif(sum(l.taxable_value), 0), 1)
        from public.invoice_items l join public.inventory_costs k on k.inventory_id = l.inventory_id
        where l.invoice_id = i.id) as margin
from api.invoice_list i
join public.invoices n on n.id = i.id
where i.status = 'approved';

grant select on api.open_orders, api.owed_by_age, api.low_stock, api.issued_invoices to indentdesk_person;
