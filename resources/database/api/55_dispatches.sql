-- Goods on their way: packed in boxes, sent by batch, delivered with a proof or returned with a reason.

create function internal.act_on_dispatch(dispatch_id uuid, action text, seen integer, arguments jsonb) returns jsonb
language plpgsql as $$
declare
    o public.orders;
    d public.dispatches;
    t public.transitions;
    comment text;
begin
    select x.order_id into o.id from public.dispatches x where x.id = act_on_dispatch.dispatch_id;
    o := internal.demand_order(o.id);
    select * into d from public.dispatches x where x.id = act_on_dispatch.dispatch_id for no key update;
    t := internal.demand_edge('dispatches', d.status, act_on_dispatch.action, d.dispatch_number);
    perform internal.demand_version(seen, d.version, 'dispatches', d.id);
    comment := internal.comment_of(arguments, t.needs_comment);
    case t.effect
        when 'dispatch' then perform internal.dispatch(d, o, arguments);
        when 'deliver' then perform internal.deliver(d, arguments);
        when 'return_goods' then perform internal.return_goods(d, comment);
    end case;
    if t.to_stage = 'delivered' then
        perform internal.settle_lines(o.id);
    end if;
    perform internal.settle_stage(o.id);
    return (select jsonb_build_object('id', x.id, 'version', x.version, 'status', x.status, 'number', x.dispatch_number,
                   'order_id', y.id, 'order_version', y.version, 'stage', y.workflow_stage)
            from public.dispatches x join public.orders y on y.id = x.order_id where x.id = d.id);
end $$;

-- Stock leaves by batch. arguments: courier_name, tracking_number?, packing? or boxes?, notes?
create function internal.dispatch(d public.dispatches, o public.orders, arguments jsonb) returns void
language plpgsql as $$
declare
    caller uuid := internal.me();
    courier text := internal.text_of(arguments, 'courier_name', 255);
    tracking text := internal.text_of(arguments, 'tracking_number', 100);
    -- how many, where nobody lists what is in them
    box_count integer := internal.number_of(arguments, 'boxes', 0, 1, 100000)::integer;
    day date := internal.today();
begin
    if exists (select from public.invoices i where i.id = (d).invoice_id and internal.awaits((o).id, 'invoices', i.id, 'void')) then
        perform internal.refuse('ID003', 'Voiding the invoice was asked for; wait for the decision.');
    end if;
    perform from public.inventory i where i.id in (select x.inventory_id from public.dispatch_items x where x.dispatch_id = (d).id)
    order by i.id for no key update;
    perform internal.demand_still_good((d).id);
    if jsonb_array_length(internal.array_of(arguments, 'packing')) > 0 then
        box_count := internal.pack((d).id, arguments -> 'packing');
    end if;
    update public.batches b set quantity = b.quantity - x.quantity, reserved = b.reserved - x.quantity
    from (select y.batch_id, sum(y.quantity)::integer as quantity from public.dispatch_items y where y.dispatch_id = (d).id
          group by y.batch_id) x where b.id = x.batch_id;
    update public.inventory i
    set stock_quantity = i.stock_quantity - x.quantity, reserved_quantity = i.reserved_quantity - x.quantity
    from (select y.inventory_id, sum(y.quantity)::integer as quantity from public.dispatch_items y where y.dispatch_id = (d).id
          group by y.inventory_id) x where i.id = x.inventory_id;
    insert into public.stock_movements (inventory_id, batch_id, quantity, reason, document_type, document_id, created_by)
    select y.inventory_id, y.batch_id, -y.quantity, 'dispatch', 'dispatches', (d).id, caller
    from public.dispatch_items y where y.dispatch_id = (d).id;
    update public.reservations r set status = 'dispatched'
    from public.invoice_items l where l.invoice_id = (d).invoice_id and r.invoice_item_id = l.id and r.status = 'active';
    update public.dispatches x
    set status = 'in_transit', dispatch_date = day, dispatched_at = clock_timestamp(), courier_name = courier,
        tracking_number = tracking, boxes = box_count, notes = coalesce(internal.text_of(arguments, 'notes', 2000), x.notes),
        snapshot = internal.challan_snapshot(x.id) || jsonb_build_object('date', day, 'transport', jsonb_build_object(
            'courier', courier, 'tracking', tracking, 'boxes', box_count::text, 'date', day))
    where x.id = (d).id;
    perform internal.tell((o).sales_rep_id, 'status_update', (o).order_number || ': on its way',
        format('%s left by %s.', (d).dispatch_number, coalesce(courier, 'own transport')),
        internal.link_of('order', (o).order_number));
end $$;

-- A batch may expire or be blocked between its reservation and the van.
create function internal.demand_still_good(dispatch_id uuid) returns void language plpgsql stable as $$
declare
    bad public.batches;
begin
    select b.* into bad from public.dispatch_items x join public.batches b on b.id = x.batch_id
    where x.dispatch_id = demand_still_good.dispatch_id
      and (b.status <> 'saleable' or b.expiry_date <= internal.today()) limit 1;
    if bad.id is not null then
        perform internal.refuse('ID003', format(case when bad.expiry_date <= internal.today() then 'Batch %s has expired; it is not given out.'
            else 'Batch %s is blocked; it is not given out.' end, bad.batch_number));
    end if;
end $$;

-- The boxes of a dispatch as they are packed; gives how many. Where contents are listed, every piece is in a box and no
-- box holds what is not there. packing: [{length_cm, width_cm, height_cm, weight_kg, items: [{dispatch_item_id, quantity}]}]
create function internal.pack(dispatch_id uuid, packing jsonb) returns integer
language plpgsql as $$
declare
    p record;
    made public.dispatch_boxes;
begin
    if jsonb_array_length(packing) > 500 then
        perform internal.refuse('ID001', 'A dispatch has at most 500 boxes; send it as several.', 'packing');
    end if;
    for p in select a.box, a.n, format('packing[%s].', a.n - 1) as field
             from jsonb_array_elements(packing) with ordinality a (box, n) order by a.n loop
        made.length_cm := internal.number_of(p.box, 'length_cm', 0, 1, 1000, p.field || 'length_cm');
        made.width_cm := internal.number_of(p.box, 'width_cm', 0, 1, 1000, p.field || 'width_cm');
        made.height_cm := internal.number_of(p.box, 'height_cm', 0, 1, 1000, p.field || 'height_cm');
        if num_nonnulls(made.length_cm, made.width_cm, made.height_cm) not in (0, 3) then
            perform internal.refuse('ID001', 'Give length, width and height of a box, or none of them.', p.field || 'length_cm');
        end if;
        insert into public.dispatch_boxes (dispatch_id, box_number, length_cm, width_cm, height_cm, weight_kg)
        values (pack.dispatch_id, p.n, made.length_cm, made.width_cm, made.height_cm,
                internal.number_of(p.box, 'weight_kg', 3, 0.001, 99999, p.field || 'weight_kg'))
        returning * into made;
        perform internal.fill_box(made.id, pack.dispatch_id, p.box, p.field);
    end loop;
    perform internal.demand_packed(pack.dispatch_id);
    return jsonb_array_length(packing);
end $$;

create function internal.fill_box(box_id uuid, dispatch_id uuid, box jsonb, field text) returns void
language plpgsql as $$
declare
    i record;
    item uuid;
    pieces integer;
begin
    for i in select a.item, format('%sitems[%s].', field, a.n - 1) as field
             from jsonb_array_elements(internal.array_of(box, 'items')) with ordinality a (item, n) order by a.n loop
        select x.id into item from public.dispatch_items x
        where x.id = internal.uuid_of(i.item, 'dispatch_item_id', i.field || 'dispatch_item_id') and x.dispatch_id = fill_box.dispatch_id;
        if item is null then
            perform internal.refuse('ID001', 'These goods are not of this dispatch.', i.field || 'dispatch_item_id');
        end if;
        pieces := internal.number_of(i.item, 'quantity', 0, 1, 99999999, i.field || 'quantity')::integer;
        if pieces is null then
            perform internal.refuse('ID001', 'Quantity must be at least 1.', i.field || 'quantity');
        end if;
        insert into public.dispatch_box_items as t (dispatch_box_id, dispatch_item_id, quantity)
        values (box_id, item, pieces)
        on conflict (dispatch_box_id, dispatch_item_id) do update set quantity = t.quantity + excluded.quantity;
    end loop;
end $$;

create function internal.demand_packed(dispatch_id uuid) returns void language plpgsql stable as $$
declare
    wrong record;
begin
    select b.batch_number, x.quantity, p.packed into wrong
    from public.dispatch_items x
    left join public.batches b on b.id = x.batch_id
    cross join lateral (select coalesce(sum(c.quantity), 0) as packed from public.dispatch_box_items c where c.dispatch_item_id = x.id) p
    where x.dispatch_id = demand_packed.dispatch_id and p.packed <> x.quantity
      and exists (select from public.dispatch_box_items c join public.dispatch_boxes d on d.id = c.dispatch_box_id
                  where d.dispatch_id = demand_packed.dispatch_id)
    order by p.packed > x.quantity desc limit 1;
    if wrong.packed > wrong.quantity then
        perform internal.refuse('ID001', format('The boxes hold %s pieces of batch %s, the dispatch has %s.', wrong.packed,
                                                wrong.batch_number, wrong.quantity), 'packing');
    elsif wrong.packed < wrong.quantity then
        perform internal.refuse('ID001', format('%s pieces of batch %s are in no box.', wrong.quantity - wrong.packed,
                                                wrong.batch_number), 'packing');
    end if;
end $$;

-- The hospital has the goods. arguments: received_by?, proof_id?, a PDF or picture that is attached to the dispatch.
create function internal.deliver(d public.dispatches, arguments jsonb) returns void
language plpgsql as $$
declare
    proof uuid := internal.uuid_of(arguments, 'proof_id');
    kind text;
begin
    if proof is not null then
        select f.media_type into kind from public.attachments a join public.files f on f.id = a.file_id
        where a.id = proof and a.kind = 'dispatches' and a.document_id = (d).id and a.withdrawn_at is null
        for no key update of a;
        if kind is null then
            perform internal.refuse('ID001', 'This file is not attached to the dispatch.', 'proof_id');
        elsif kind <> 'application/pdf' and kind not like 'image/%' then
            perform internal.refuse('ID001', 'A proof of delivery is a PDF or a picture.', 'proof_id');
        end if;
        update public.attachments a set proves_delivery = true where a.id = proof;
    end if;
    update public.dispatches x
    set status = 'delivered', delivered_at = clock_timestamp(), received_by = internal.text_of(arguments, 'received_by', 255)
    where x.id = (d).id;
end $$;

-- What comes back goes to quarantine, outside the stock that can be sold.
create function internal.return_goods(d public.dispatches, comment text) returns void
language plpgsql as $$
begin
    insert into public.batches as t (inventory_id, batch_number, expiry_date, mrp, quantity, status)
    select b.inventory_id, b.batch_number, b.expiry_date, b.mrp, x.quantity, 'quarantine'
    from (select y.batch_id, sum(y.quantity)::integer as quantity from public.dispatch_items y where y.dispatch_id = (d).id
          group by y.batch_id) x join public.batches b on b.id = x.batch_id
    on conflict (inventory_id, batch_number, status) do update set quantity = t.quantity + excluded.quantity;
    insert into public.stock_movements (inventory_id, batch_id, quantity, reason, document_type, document_id, notes, created_by)
    select b.inventory_id, q.id, y.quantity, 'return', 'dispatches', (d).id, comment, internal.me()
    from public.dispatch_items y join public.batches b on b.id = y.batch_id
    join public.batches q on q.inventory_id = b.inventory_id and q.batch_number = b.batch_number and q.status = 'quarantine'
    where y.dispatch_id = (d).id;
    update public.dispatches x set status = 'returned', return_reason = comment where x.id = (d).id;
end $$;

