-- Decisions, papers, comments and attachments belong to documents that exist.
select format('Decision %s belongs to no document of the kind %s.', a.id, a.entity_type) as finding
from public.approvals a
where not case a.entity_type
  when 'orders' then exists (select from public.orders d where d.id = a.entity_id)
  when 'quotations' then exists (select from public.quotations d where d.id = a.entity_id)
  when 'po' then exists (select from public.purchase_orders d where d.id = a.entity_id)
  when 'invoices' then exists (select from public.invoices d where d.id = a.entity_id) end
union all
select format('Paper %s belongs to no document of the kind %s.', p.id, p.kind)
from public.papers p
where not case p.kind
  when 'quotation' then exists (select from public.quotations d where d.id = p.document_id)
  when 'invoice' then exists (select from public.invoices d where d.id = p.document_id)
  when 'challan' then exists (select from public.dispatches d where d.id = p.document_id) end
union all
select format('%s %s belongs to no %s of its order.', initcap(b.what), b.id, b.kind)
from (select 'comment' as what, c.id, c.kind, c.document_id, c.order_id from public.comments c
      union all select 'attachment', a.id, a.kind, a.document_id, a.order_id from public.attachments a) b
where not case b.kind
  when 'orders' then b.document_id = b.order_id
  when 'quotations' then exists (select from public.quotations d where d.id = b.document_id and d.order_id = b.order_id)
  when 'po' then exists (select from public.purchase_orders d where d.id = b.document_id and d.order_id = b.order_id)
  when 'invoices' then exists (select from public.invoices d where d.id = b.document_id and d.order_id = b.order_id)
  when 'dispatches' then exists (select from public.dispatches d where d.id = b.document_id and d.order_id = b.order_id) end;
