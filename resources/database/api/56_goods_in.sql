-- Goods that come in, and those that suppliers have promised.

create policy read_expected_goods on public.expected_goods for select using ((select internal.may('stock', 'read_all')));
create policy read_dispatch_boxes on public.dispatch_boxes for select using
    (exists (select from public.dispatches d where d.id = dispatch_id));
create policy read_dispatch_box_items on public.dispatch_box_items for select using
    (exists (select from public.dispatch_boxes b where b.id = dispatch_box_id));
grant select on public.expected_goods, public.dispatch_boxes, public.dispatch_box_items to indentdesk_person;

create function internal.demand_item(document jsonb) returns public.inventory language plpgsql as $$
declare
    i public.inventory;
begin
    select * into i from public.inventory t
    where t.id = internal.uuid_of(document, 'inventory_id') or t.sku = document ->> 'sku' for no key update;
    if i.id is null then
        perform internal.refuse('ID001', 'This SKU is not in the catalogue.', 'sku');
    end if;
    return i;
end $$;

-- A batch is made or grows, with a movement that says why.
-- document: {sku or inventory_id, batch_number, expiry_date?, mrp?, quantity, notes?, expected_id?}
create function api.receive_stock(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'receive_stock', document);
    i public.inventory;
    b public.batches;
    pieces integer;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('stock', 'receive');
    i := internal.demand_item(document);
    b.batch_number := internal.text_of(document, 'batch_number', 50);
    if b.batch_number is null then
        perform internal.refuse('ID001', 'Give the batch number on the box.', 'batch_number');
    end if;
    pieces := internal.number_of(document, 'quantity', 0, 1, 99999999)::integer;
    if pieces is null then
        perform internal.refuse('ID001', 'Quantity must be at least 1.', 'quantity');
    end if;
    b.expiry_date := internal.date_of(document, 'expiry_date');
    if b.expiry_date <= internal.today() then
        perform internal.refuse('ID001', 'This batch has expired and cannot be taken in for sale.', 'expiry_date');
    end if;
    perform internal.demand_same_expiry(i.id, b.batch_number, b.expiry_date);
    insert into public.batches as t (inventory_id, batch_number, expiry_date, mrp, quantity)
    values (i.id, b.batch_number, b.expiry_date, internal.number_of(document, 'mrp', 2, 0, 99999999999), pieces)
    on conflict (inventory_id, batch_number, status) do update set quantity = t.quantity + excluded.quantity
    returning * into b;
    update public.inventory t set stock_quantity = t.stock_quantity + pieces where t.id = i.id;
    insert into public.stock_movements (inventory_id, batch_id, quantity, reason, notes, created_by)
    values (i.id, b.id, pieces, 'receipt', internal.text_of(document, 'notes', 2000), internal.me());
    perform internal.count_arrival(i.id, internal.uuid_of(document, 'expected_id'), pieces);
    return internal.end_request(request, jsonb_build_object('id', b.id, 'inventory_id', i.id, 'quantity', b.quantity));
end $$;

-- One batch has one expiry: two days on two boxes are two batches, or a mistake.
create function internal.demand_same_expiry(product uuid, batch_number text, expiry_date date) returns void
language plpgsql stable as $$
declare
    known date;
begin
    select b.expiry_date into known from public.batches b
    where b.inventory_id = product and b.batch_number = demand_same_expiry.batch_number and b.status = 'saleable';
    if known <> demand_same_expiry.expiry_date then
        perform internal.refuse('ID001', format('Batch %s is in stock with the expiry %s; look at the box again.', batch_number,
                                                to_char(known, 'FMDD Mon YYYY')),
                                'expiry_date');
    end if;
end $$;

create function internal.count_arrival(product uuid, expected_id uuid, pieces integer) returns void
language plpgsql as $$
begin
    if expected_id is null then
        return;
    end if;
    update public.expected_goods e
    set received = e.received + pieces, status = case when e.received + pieces >= e.quantity then 'arrived' else e.status end
    where e.id = expected_id and e.inventory_id = product and e.status = 'open';
    if not found then
        perform internal.refuse('ID003', 'These goods are not expected any more.', 'expected_id');
    end if;
    perform internal.announce_beside('expected_goods', product);
end $$;

-- Goods that a supplier has promised. document: {sku or inventory_id, quantity, expected_on, supplier?, reference?}
create function api.expect_goods(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'expect_goods', document);
    i public.inventory;
    e public.expected_goods;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('stock', 'receive');
    i := internal.demand_item(document);
    e.quantity := internal.number_of(document, 'quantity', 0, 1, 99999999)::integer;
    if e.quantity is null then
        perform internal.refuse('ID001', 'Quantity must be at least 1.', 'quantity');
    end if;
    e.expected_on := internal.date_of(document, 'expected_on');
    if e.expected_on is null or e.expected_on < internal.today() then
        perform internal.refuse('ID001', 'Give the day on which the goods are expected, today or later.', 'expected_on');
    end if;
    insert into public.expected_goods (inventory_id, quantity, expected_on, supplier, reference, created_by)
    values (i.id, e.quantity, e.expected_on, coalesce(internal.text_of(document, 'supplier', 255), ''),
            coalesce(internal.text_of(document, 'reference', 100), ''), internal.me())
    returning * into e;
    perform internal.announce_beside('expected_goods', i.id);
    return internal.end_request(request, jsonb_build_object('id', e.id, 'version', e.version, 'inventory_id', i.id));
end $$;

-- They do not come, or not for us.
create function api.drop_expected(expected_id uuid, version integer, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'drop_expected', jsonb_build_object('id', expected_id, 'version', version));
    e public.expected_goods;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('stock', 'receive');
    select * into e from public.expected_goods t where t.id = expected_id for no key update;
    if e.id is null or e.status <> 'open' then
        perform internal.refuse('ID003', 'These goods are not expected any more.', 'expected_id');
    end if;
    perform internal.demand_version(drop_expected.version, e.version, 'expected_goods', e.id);
    update public.expected_goods t set status = 'dropped' where t.id = e.id returning * into e;
    perform internal.announce_beside('expected_goods', e.inventory_id);
    return internal.end_request(request, jsonb_build_object('id', e.id, 'version', e.version));
end $$;

create view api.expected_list with (security_invoker = true) as
select e.id, e.inventory_id, e.quantity, e.received, greatest(0, e.quantity - e.received) as open, e.expected_on,
       e.supplier, e.reference, e.version, e.created_at, e.expected_on < (now() at time zone 'Asia/Kolkata')::date as is_late
from public.expected_goods e where e.status = 'open';
grant select on api.expected_list to indentdesk_person;
grant execute on function api.receive_stock(jsonb, uuid), api.expect_goods(jsonb, uuid),
    api.drop_expected(uuid, integer, uuid) to indentdesk_person;
