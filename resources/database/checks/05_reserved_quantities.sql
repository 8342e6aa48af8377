-- What is reserved of an item or a batch is the sum of its reservations.
with of_item as (
  select r.inventory_id, sum(r.quantity) as quantity
  from public.reservations r where r.status = 'active' group by r.inventory_id
), of_batch as (
  select r.batch_id, sum(r.quantity) as quantity
  from public.reservations r where r.status = 'active' group by r.batch_id
)
select format('%s has %s reserved, its reservations say %s.', i.sku, i.reserved_quantity, coalesce(r.quantity, 0))
       as finding
from public.inventory i
left join of_item r on r.inventory_id = i.id
where i.reserved_quantity <> coalesce(r.quantity, 0)
union all
select format('Batch %s of %s has %s reserved, its reservations say %s.', b.batch_number, i.sku, b.reserved,
              coalesce(r.quantity, 0))
from public.batches b
join public.inventory i on i.id = b.inventory_id
left join of_batch r on r.batch_id = b.id
where b.reserved <> coalesce(r.quantity, 0);
