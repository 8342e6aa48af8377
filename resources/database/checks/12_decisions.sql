-- What waits for a decision has one asked for, and nothing else has.
select format('Order %s waits at %s, and nobody is asked to decide.', o.order_number, o.workflow_stage) as finding
from public.orders o
where o.workflow_stage in ('decoding_approval', 'po_approval', 'invoice_approval')
  and not exists (select from public.approvals a where a.order_id = o.id and a.status = 'pending')
union all
select format('Quotation %s waits, and nobody is asked to decide.', q.quote_number)
from public.quotations q
where q.status = 'pending_approval'
  and not exists (select from public.approvals a where a.entity_type = 'quotations' and a.entity_id = q.id
                  and a.status = 'pending')
union all
select format('Order %s is %s, and a decision on it is still open.', o.order_number, o.workflow_stage)
from public.approvals a
join public.orders o on o.id = a.order_id
where a.status = 'pending' and o.workflow_stage in ('completed', 'cancelled', 'order_request', 'decoding')
union all
select format('Order %s is %s, and its decision is asked for as if it were not.', o.order_number, o.priority)
from public.approvals a
join public.orders o on o.id = a.order_id
where a.status = 'pending' and a.urgency <> internal.urgency(o.priority);
