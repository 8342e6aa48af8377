-- What lists sort orders by agrees with the stage and the customer.
select format('%s stands under "%s" in "%s" and rank %s.', o.order_number, o.hospital_sort, o.city_sort, o.stage_rank) as finding
from public.orders o
join public.customers c on c.id = o.customer_id
join public.stages s on s.name = o.workflow_stage
where o.hospital_sort <> c.hospital_name or o.city_sort is distinct from c.city or o.stage_rank <> s.rank;
