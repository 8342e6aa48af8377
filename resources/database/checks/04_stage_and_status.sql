-- The status of every order is the one of its stage.
select format('Order %s is %s at the stage %s.', o.order_number, o.status, o.workflow_stage) as finding
from public.orders o
join public.stages s on s.name = o.workflow_stage
where o.status <> s.order_status or o.reached < s.rank and s.name <> 'cancelled';
