-- What a batch holds is the sum of what came and went.
with moved as (
  select m.batch_id, sum(m.quantity) as quantity from public.stock_movements m group by m.batch_id
)
select format('Batch %s of %s holds %s, its movements say %s.', b.batch_number, i.sku, b.quantity,
              coalesce(m.quantity, 0)) as finding
from public.batches b
join public.inventory i on i.id = b.inventory_id
left join moved m on m.batch_id = b.id
where b.quantity <> coalesce(m.quantity, 0);
