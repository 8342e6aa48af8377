-- Decisions and papers belong to documents that exist.
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
  when 'challan' then exists (select from public.dispatches d where d.id = p.document_id) end;
