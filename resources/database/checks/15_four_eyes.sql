-- Nobody decided on their own work.
select format('%s of %s was decided by the person who submitted it.', a.stage, o.order_number) as finding
from public.approvals a
join public.orders o on o.id = a.order_id
where a.approver_id = a.requested_by and a.status in ('approved', 'rejected', 'rework_required');
