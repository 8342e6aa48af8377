-- The boxes of a dispatch hold what the dispatch has, and it counts them right.
select format('Dispatch %s says it has %s boxes, %s are listed.', d.dispatch_number, d.boxes, b.boxes) as finding
from public.dispatches d
join (select x.dispatch_id, count(*) as boxes from public.dispatch_boxes x group by x.dispatch_id) b on b.dispatch_id = d.id
where d.boxes is distinct from b.boxes
union all
select format('The boxes of dispatch %s hold %s pieces of an item of which it has %s.', d.dispatch_number,
              coalesce(p.packed, 0), x.quantity)
from public.dispatches d
join public.dispatch_items x on x.dispatch_id = d.id
left join (select c.dispatch_item_id, sum(c.quantity) as packed from public.dispatch_box_items c group by c.dispatch_item_id) p
     on p.dispatch_item_id = x.id
where coalesce(p.packed, 0) <> x.quantity
  and exists (select from public.dispatch_boxes b join public.dispatch_box_items c on c.dispatch_box_id = b.id
              where b.dispatch_id = d.id);
