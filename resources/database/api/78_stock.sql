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

-- Why a batch may go to somebody who wants goods that are good until a day, or may not.
create function internal.batch_verdict(b public.batches, least_expiry date) returns text language sql stable as $$
    select case when (b).status <> 'saleable' then (b).status
                when (b).expiry_date <= internal.today() then 'expired'
                when (b).expiry_date < least_expiry then 'short'
                else 'good' end
$$;

-- The check of an order's lines against stock: wanted, free, and what each batch would give, first expiry first; what is
-- set aside already, what is expected, and who else wants it.
create function api.stock_check(order_id uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    o public.orders := internal.demand_order(stock_check.order_id, false);
    least_expiry date := internal.shelf_life_until(o);
begin
    perform internal.demand('stock', 'read_all');
    return jsonb_build_object(
        'order', jsonb_build_object('id', o.id, 'number', o.order_number, 'version', o.version, 'stage', o.workflow_stage,
            'priority', o.priority, 'promised_date', o.promised_date, 'po_number', o.po_number, 'po_date', o.po_date,
            'rep', (select p.full_name from public.users p where p.id = o.sales_rep_id), 'good_until', least_expiry),
        'customer', (select jsonb_build_object('id', c.id, 'version', c.version, 'hospital_name', c.hospital_name, 'city', c.city,
            'shelf_life_months', c.shelf_life_months) from public.customers c where c.id = o.customer_id),
        'lines', (select coalesce(jsonb_agg(internal.line_check(l, greatest(o.promised_date, internal.today()), least_expiry)
                         order by l.line_number, l.created_at), '[]')
            from internal.leaf_lines(o.id) l where l.inventory_id is not null and l.status <> 'not_supplied'),
        'dispatches', (select coalesce(jsonb_agg(internal.dispatch_shown(d) order by d.created_at), '[]')
            from public.dispatches d where d.order_id = o.id),
        'actions', api.actions('orders', o.id));
end $$;

create function internal.line_check(l public.order_items, day date, least_expiry date) returns jsonb
language plpgsql stable as $$
declare
    outstanding integer := internal.line_outstanding(l);
begin
    return (
    select jsonb_build_object('id', (l).id, 'line_number', (l).line_number, 'inventory_id', i.id,
        'sku', i.sku, 'item_name', i.item_name, 'words', (l).item_description, 'unit', i.unit_of_measure,
        'ordered', (l).quantity, 'wanted', outstanding, 'free', i.available_quantity,
        'reservable', least(outstanding, coalesce((select sum(b.quantity - b.reserved)::integer from public.batches b
            where b.inventory_id = i.id and internal.batch_verdict(b, least_expiry) = 'good'), 0)),
        'reserved', (select coalesce(sum(r.quantity), 0) from public.reservations r where r.order_item_id = (l).id and r.status = 'active'),
        'gone', (select coalesce(sum(r.quantity), 0) from public.reservations r where r.order_item_id = (l).id and r.status = 'dispatched'),
        'set_aside', (select coalesce(jsonb_agg(jsonb_build_object('batch', b.batch_number, 'expiry', b.expiry_date,
                'quantity', r.quantity, 'reason', r.batch_reason) order by b.expiry_date nulls last), '[]')
            from public.reservations r join public.batches b on b.id = r.batch_id
            where r.order_item_id = (l).id and r.status in ('active', 'dispatched')),
        'batches', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'batch', b.batch_number, 'expiry', b.expiry_date,
                'free', b.quantity - b.reserved, 'status', b.status, 'verdict', internal.batch_verdict(b, least_expiry),
                'months', (extract(year from age(b.expiry_date, day)) * 12 + extract(month from age(b.expiry_date, day)))::integer)
                order by b.expiry_date nulls last, b.batch_number, b.id), '[]')
            from public.batches b where b.inventory_id = i.id and b.quantity > 0),
        'expected', (select coalesce(jsonb_agg(jsonb_build_object('quantity', greatest(0, e.quantity - e.received),
                'on', e.expected_on, 'supplier', e.supplier, 'reference', e.reference) order by e.expected_on), '[]')
            from public.expected_goods e where e.inventory_id = i.id and e.status = 'open'),
        'elsewhere', (select jsonb_build_object('pieces', coalesce(sum(r.quantity), 0), 'orders', count(distinct x.order_id))
            from public.reservations r join public.order_items x on x.id = r.order_item_id
            where r.inventory_id = i.id and r.status = 'active' and x.order_id <> (l).order_id))
    from public.inventory i where i.id = (l).inventory_id);
end $$;

-- A dispatch as the stock desk shows it: its goods by batch, its boxes, how it ended.
create function internal.dispatch_shown(d public.dispatches) returns jsonb language plpgsql stable as $$
begin
    return jsonb_build_object('id', (d).id, 'number', (d).dispatch_number, 'status', (d).status,
        'date', (d).dispatch_date, 'courier', (d).courier_name, 'tracking', (d).tracking_number, 'boxes', (d).boxes,
        'version', (d).version, 'invoice_number', (select v.invoice_number from public.invoices v where v.id = (d).invoice_id),
        'delivered_at', (d).delivered_at, 'received_by', (d).received_by, 'return_reason', (d).return_reason,
        'proof', (select jsonb_build_object('id', a.id, 'name', a.name, 'size', f.size, 'sha256', f.sha256)
                  from public.attachments a join public.files f on f.id = a.file_id
                  where a.kind = 'dispatches' and a.document_id = (d).id and a.proves_delivery
                  order by a.created_at desc limit 1),
        'items', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'line', v.line_number, 'description', p.item_name,
                'sku', p.sku, 'batch', b.batch_number, 'expiry', b.expiry_date, 'quantity', x.quantity)
                order by v.line_number, b.expiry_date nulls last, x.id), '[]')
            from public.dispatch_items x join public.inventory p on p.id = x.inventory_id
            left join public.invoice_items v on v.id = x.invoice_item_id
            left join public.batches b on b.id = x.batch_id where x.dispatch_id = (d).id),
        'packing', (select coalesce(jsonb_agg(jsonb_build_object('number', b.box_number, 'length_cm', b.length_cm,
                'width_cm', b.width_cm, 'height_cm', b.height_cm, 'weight_kg', trim_scale(b.weight_kg)::text,
                'items', (select coalesce(jsonb_agg(jsonb_build_object('dispatch_item_id', c.dispatch_item_id, 'quantity', c.quantity)), '[]')
                          from public.dispatch_box_items c where c.dispatch_box_id = b.id)) order by b.box_number), '[]')
            from public.dispatch_boxes b where b.dispatch_id = (d).id),
        'actions', api.actions('dispatches', (d).id));
end $$;

-- How long goods must be good for when they reach a hospital, as the stock keeper reads it on its PO; null: it asks for
-- nothing.
create function api.ask_shelf_life(customer_id uuid, months integer, version integer, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'ask_shelf_life', jsonb_build_object('id', customer_id,
        'months', months, 'version', version));
    c public.customers;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('stock', 'reserve');
    select * into c from public.customers t where t.id = ask_shelf_life.customer_id for no key update;
    if c.id is null then
        perform internal.refuse('ID004', 'There is no such customer, or it is not yours to see.');
    end if;
    perform internal.demand_version(ask_shelf_life.version, c.version, 'customers', c.id);
    if months not between 1 and 120 then
        perform internal.refuse('ID001', 'Shelf life is 1 to 120 months, or nothing.', 'shelf_life_months');
    end if;
    update public.customers t set shelf_life_months = months where t.id = c.id returning * into c;
    return internal.end_request(request, jsonb_build_object('id', c.id, 'version', c.version));
end $$;
grant execute on function api.stock_check(uuid), api.ask_shelf_life(uuid, integer, integer, uuid) to indentdesk_person;
