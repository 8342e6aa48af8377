-- The stock of an item is the sum of its saleable batches.
with saleable as (
  select b.inventory_id, sum(b.quantity) as quantity
  from public.batches b where b.status = 'saleable' group by b.inventory_id
)
select format('%s has a stock of %s, its saleable batches hold %s.', i.sku, i.stock_quantity, coalesce(s.quantity, 0))
       as finding
from public.inventory i
left join saleable s on s.inventory_id = i.id
where i.stock_quantity <> coalesce(s.quantity, 0);
