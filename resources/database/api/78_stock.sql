-- What the stock desk shows of an item beside its batches, and the word that it runs low.

-- Lines of open orders that want an item, decoded as it: what they still want and what of it is set aside. Rows of
-- orders that the caller may read.
create view api.item_demand with (security_invoker = true) as
select l.id, l.inventory_id, o.order_number, o.workflow_stage, o.priority, o.stage_since,
       (select c.hospital_name from api.customer_names c where c.id = o.customer_id) as hospital_name,
       l.quantity - coalesce(r.gone, 0) as quantity, coalesce(r.held, 0) as reserved
from public.order_items l
join public.orders o on o.id = l.order_id
left join lateral (select sum(x.quantity) filter (where x.status = 'active') as held,
                          sum(x.quantity) filter (where x.status = 'dispatched') as gone
                   from public.reservations x where x.order_item_id = l.id) r on true
where l.inventory_id is not null and l.status in ('pending', 'decoded', 'approved', 'partial') and l.quantity > coalesce(r.gone, 0)
  and o.status in ('draft', 'pending', 'approved');
grant select on api.item_demand to indentdesk_person;

-- Said once, when the free pieces fall to the reorder level, to everybody who takes goods in.
create function internal.tell_low_stock() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
    insert into public.notifications (user_id, type, title, message, link)
    select u.id, 'alert', left(format('%s runs low', new.item_name), 255),
           format('%s pieces are free; it is to be reordered at %s.', new.available_quantity, new.reorder_level),
           'indentdesk://sku/' || new.sku
    from public.users u join public.roles r on r.id = u.role_id
    where u.is_active and r.permissions -> 'stock' ? 'receive';
    return null;
end $$;
create trigger tell_low_stock after update on public.inventory for each row
    when (old.available_quantity > old.reorder_level and new.available_quantity <= new.reorder_level and new.is_active)
    execute function internal.tell_low_stock();
