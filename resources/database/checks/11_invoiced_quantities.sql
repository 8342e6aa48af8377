-- No line is invoiced beyond its quantity, and no more is dispatched than invoiced.
with invoiced as (
  select i.order_item_id, sum(i.quantity) as quantity
  from public.invoice_items i
  join public.invoices v on v.id = i.invoice_id and v.status not in ('rejected', 'cancelled')
  group by i.order_item_id
), dispatched as (
  select d.invoice_item_id, sum(d.quantity) as quantity
  from public.dispatch_items d
  join public.dispatches h on h.id = d.dispatch_id and h.status <> 'returned'
  where d.invoice_item_id is not null
  group by d.invoice_item_id
)
select format('Line %s of order %s asks %s and is invoiced with %s.', l.line_number, o.order_number, l.quantity,
              i.quantity) as finding
from invoiced i
join public.order_items l on l.id = i.order_item_id
join public.orders o on o.id = l.order_id
where i.quantity > l.quantity
union all
select format('Invoice %s: line %s is dispatched with %s of %s.', v.invoice_number, i.line_number, d.quantity,
              i.quantity)
from dispatched d
join public.invoice_items i on i.id = d.invoice_item_id
join public.invoices v on v.id = i.invoice_id
where d.quantity > i.quantity;
