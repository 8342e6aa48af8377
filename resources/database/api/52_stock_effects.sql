-- Reserving without overselling, and what becomes of a line's pieces. Locks: the order first, then products by id.

-- Pieces of a line that are neither reserved, nor gone, nor closed.
create function internal.line_outstanding(l public.order_items) returns integer language plpgsql stable as $$
begin
    return (
    select case when (l).status = 'not_supplied' then 0
           else (l).quantity - (l).closed_quantity - coalesce((
                select sum(r.quantity)::integer from public.reservations r
                where r.order_item_id = (l).id and r.status in ('active', 'dispatched')), 0) end);
end $$;

create function internal.outstanding(order_id uuid) returns bigint language plpgsql stable as $$
begin
    return (
    select coalesce(sum(internal.line_outstanding(l)), 0)
    from internal.leaf_lines(outstanding.order_id) l where l.inventory_id is not null);
end $$;

-- Pieces set aside for the order and not on an invoice yet.
create function internal.reserved_open(order_id uuid) returns bigint language plpgsql stable as $$
begin
    return (
    select coalesce(sum(r.quantity), 0) from public.reservations r
    join public.order_items l on l.id = r.order_item_id
    where l.order_id = reserved_open.order_id and r.status = 'active' and r.invoice_item_id is null);
end $$;

-- The stage of an order after its PO is that of its least advanced open document; with none open, of what is left.
create function internal.settle_stage(order_id uuid) returns void
language plpgsql as $$
declare
    stage text;
begin
    select s.name into stage
    from (select case i.status when 'draft' then 'invoice_request' when 'pending_approval' then 'invoice_approval'
                 else case when d.status in ('in_transit', 'returned') then 'dispatched' else 'invoiced' end end as name
          from public.invoices i left join public.dispatches d on d.invoice_id = i.id
          where i.order_id = settle_stage.order_id and i.status in ('draft', 'pending_approval', 'approved')
            and d.status is distinct from 'delivered') x
    join public.stages s on s.name = x.name
    order by s.rank limit 1;
    if stage is null then
        stage := case when internal.reserved_open(order_id) > 0 then 'invoice_request'
                      when internal.outstanding(order_id) > 0 then 'inventory_check' else 'completed' end;
    end if;
    perform internal.set_stage(order_id, stage);
end $$;

-- A line is partial once something was delivered, fulfilled once nothing more will come.
create function internal.settle_lines(order_id uuid) returns void
language plpgsql as $$
begin
    update public.order_items l set status = x.status
    from (select t.id, case when coalesce(sum(r.quantity) filter (where d.status = 'delivered'), 0) + t.closed_quantity >= t.quantity then 'fulfilled'
                            when coalesce(sum(r.quantity) filter (where d.status = 'delivered'), 0) > 0 then 'partial'
                            else 'approved' end as status
          from public.order_items t
          left join public.reservations r on r.order_item_id = t.id and r.status = 'dispatched'
          left join public.invoice_items i on i.id = r.invoice_item_id
          left join public.dispatches d on d.invoice_id = i.invoice_id
          where t.order_id = settle_lines.order_id and t.status in ('approved', 'partial', 'fulfilled')
          group by t.id) x
    where l.id = x.id and l.status <> x.status;
end $$;

-- Sets stock aside, first expiry first: for the lines named, or all that can be for every line.
-- arguments.lines: [{order_item_id, quantity}]
create function internal.reserve(o public.orders, arguments jsonb) returns jsonb
language plpgsql as $$
declare
    lines uuid[];
    products uuid[];
    wanted integer[];
    total bigint;
begin
    -- the rows of all products first, by id: two orders with the same products never wait for each other in a ring
    perform from public.inventory i where i.id in (
        select l.inventory_id from internal.leaf_lines((o).id) l where l.inventory_id is not null)
    order by i.id for no key update;
    perform internal.demand_reservable((o).id, arguments);
    select array_agg(w.id order by w.line_number), array_agg(w.inventory_id order by w.line_number),
           array_agg(w.pieces order by w.line_number)
    into lines, products, wanted
    from (select l.id, l.inventory_id, l.line_number,
                 coalesce((a.line ->> 'quantity')::integer, internal.line_outstanding(l)) as pieces
          from internal.leaf_lines((o).id) l
          left join jsonb_array_elements(arguments -> 'lines') a (line) on a.line ->> 'order_item_id' = l.id::text
          where l.inventory_id is not null and l.status <> 'not_supplied'
            and (not arguments ? 'lines' or a.line is not null)) w
    where w.pieces > 0;
    total := internal.take_batches(lines, products, wanted);
    if total = 0 then
        perform internal.refuse('ID003', 'Nothing of this order is in stock; it waits for goods to come in.');
    elsif arguments ? 'lines' and total < (select sum(p) from unnest(wanted) p) then
        perform internal.refuse('ID003', format('Only %s of these pieces are free.', total), 'lines');
    end if;
    perform internal.settle_stage((o).id);
    return jsonb_build_object('reserved', total, 'backorder', internal.outstanding((o).id));
end $$;

-- Refuses quantities that a line is not open with.
create function internal.demand_reservable(order_id uuid, arguments jsonb) returns void
language plpgsql as $$
declare
    w record;
begin
    for w in select a.line, a.n - 1 as n, l.line_number, internal.line_outstanding(l) as open
             from jsonb_array_elements(arguments -> 'lines') with ordinality a (line, n)
             left join internal.leaf_lines(demand_reservable.order_id) l on l.id::text = a.line ->> 'order_item_id' loop
        if w.line_number is null then
            perform internal.refuse('ID001', 'This line is not on the order.', format('lines[%s].order_item_id', w.n));
        elsif internal.number_of(w.line, 'quantity', 0, 0, 999999999, format('lines[%s].quantity', w.n)) > w.open then
            perform internal.refuse('ID001', format('Line %s is open with %s pieces only.', w.line_number, w.open),
                                    format('lines[%s].quantity', w.n));
        end if;
    end loop;
end $$;

-- Gives wanted pieces of products to lines from the batches that expire first, as far as they go; gives how many.
-- What is wanted and what is there are laid side by side as stretches of one counting row; where they overlap,
-- a batch goes to a line. The products' rows are locked by the caller.
create function internal.take_batches(lines uuid[], products uuid[], wanted integer[]) returns bigint
language plpgsql as $$
declare
    caller uuid := internal.me();
    total bigint;
begin
    with want as (
        select w.line, w.product, w.pieces, sum(w.pieces) over (partition by w.product order by w.n) as until
        from unnest(lines, products, wanted) with ordinality w (line, product, pieces, n)),
    have as (
        select b.id, b.inventory_id, b.quantity - b.reserved as free,
               sum(b.quantity - b.reserved) over (partition by b.inventory_id
                   order by b.expiry_date nulls last, b.batch_number, b.id) as until
        from public.batches b
        where b.inventory_id = any (products) and b.status = 'saleable' and b.quantity > b.reserved
          and (b.expiry_date is null or b.expiry_date > internal.today())),
    given as (
        select w.line, w.product, h.id as batch,
               (least(w.until, h.until) - greatest(w.until - w.pieces, h.until - h.free))::integer as pieces
        from want w join have h on h.inventory_id = w.product
         and h.until - h.free < w.until and w.until - w.pieces < h.until),
    noted as (
        insert into public.reservations (order_item_id, inventory_id, batch_id, quantity, created_by)
        select g.line, g.product, g.batch, g.pieces, caller from given g),
    taken as (
        update public.batches b set reserved = b.reserved + g.pieces
        from (select x.batch, sum(x.pieces)::integer as pieces from given x group by x.batch) g where b.id = g.batch),
    counted as (
        update public.inventory i set reserved_quantity = i.reserved_quantity + g.pieces
        from (select x.product, sum(x.pieces)::integer as pieces from given x group by x.product) g where i.id = g.product)
    select coalesce(sum(g.pieces), 0) into total from given g;
    return total;
end $$;

-- Frees what is set aside for an order and not gone.
create function internal.release_reservations(order_id uuid, keep_invoiced boolean default false) returns void
language plpgsql as $$
declare
    r record;
begin
    perform from public.inventory i where i.id in (
        select x.inventory_id from public.reservations x join public.order_items l on l.id = x.order_item_id
        where l.order_id = release_reservations.order_id and x.status = 'active') order by i.id for no key update;
    for r in select x.id, x.inventory_id, x.batch_id, x.quantity
             from public.reservations x join public.order_items l on l.id = x.order_item_id
             where l.order_id = release_reservations.order_id and x.status = 'active'
               and not (keep_invoiced and x.invoice_item_id is not null) loop
        update public.batches b set reserved = b.reserved - r.quantity where b.id = r.batch_id;
        update public.inventory i set reserved_quantity = i.reserved_quantity - r.quantity where i.id = r.inventory_id;
        update public.reservations x set status = 'released', invoice_item_id = null where x.id = r.id;
    end loop;
end $$;

-- Closing short: the rest of an order is given up, on the decision of an executive.
create function internal.ask_close_short(o public.orders, comment text) returns jsonb
language plpgsql as $$
begin
    if internal.outstanding((o).id) = 0 and internal.reserved_open((o).id) = 0 then
        perform internal.refuse('ID003', 'Nothing of this order is left to close.');
    elsif internal.awaits((o).id, 'orders', (o).id, 'close_short') then
        perform internal.refuse('ID003', 'Closing short was asked for already.');
    end if;
    update public.orders t set closing_reason = comment where t.id = (o).id;
    perform internal.ask_decision('orders', (o).id, o, 'close_short', 'orders', 'Close short: ' || (o).order_number);
    return null;
end $$;

create function internal.close_short(o public.orders, comment text) returns jsonb
language plpgsql as $$
begin
    perform internal.decide('orders', (o).id, 'close_short', 'approved', comment, o);
    perform internal.release_reservations((o).id, true);
    update public.order_items l set closed_quantity = l.closed_quantity + internal.line_outstanding(l)
    where l.id in (select x.id from internal.leaf_lines((o).id) x where x.inventory_id is not null)
      and internal.line_outstanding(l) > 0;
    perform internal.settle_lines((o).id);
    perform internal.settle_stage((o).id);
    return null;
end $$;

create function internal.keep_open(o public.orders, comment text) returns jsonb
language plpgsql as $$
begin
    perform internal.decide('orders', (o).id, 'close_short', 'rejected', comment, o);
    update public.orders t set closing_reason = null where t.id = (o).id;
    return null;
end $$;

-- Goods that come in: a batch is made or grows, with a movement that says why.
-- document: {sku or inventory_id, batch_number, expiry_date?, mrp?, quantity, notes?}
create function api.receive_stock(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'receive_stock', document);
    i public.inventory;
    b public.batches;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('stock', 'receive');
    select * into i from public.inventory t
    where t.id = internal.uuid_of(document, 'inventory_id') or t.sku = document ->> 'sku' for no key update;
    if i.id is null then
        perform internal.refuse('ID001', 'This SKU is not in the catalogue.', 'sku');
    end if;
    b.batch_number := internal.text_of(document, 'batch_number', 50);
    if b.batch_number is null then
        perform internal.refuse('ID001', 'Give the batch number on the box.', 'batch_number');
    end if;
    b.quantity := internal.number_of(document, 'quantity', 0, 1, 99999999)::integer;
    if b.quantity is null then
        perform internal.refuse('ID001', 'Quantity must be at least 1.', 'quantity');
    end if;
    b.expiry_date := internal.date_of(document, 'expiry_date');
    if b.expiry_date <= internal.today() then
        perform internal.refuse('ID001', 'This batch has expired and cannot be taken in for sale.', 'expiry_date');
    end if;
    insert into public.batches as t (inventory_id, batch_number, expiry_date, mrp, quantity)
    values (i.id, b.batch_number, b.expiry_date, internal.number_of(document, 'mrp', 2, 0, 99999999999), b.quantity)
    on conflict (inventory_id, batch_number, status) do update set quantity = t.quantity + excluded.quantity
    returning * into b;
    update public.inventory t set stock_quantity = t.stock_quantity + internal.number_of(document, 'quantity', 0, 1, 99999999)::integer
    where t.id = i.id;
    insert into public.stock_movements (inventory_id, batch_id, quantity, reason, notes, created_by)
    values (i.id, b.id, internal.number_of(document, 'quantity', 0, 1, 99999999)::integer, 'receipt',
            internal.text_of(document, 'notes', 2000), internal.me());
    return internal.end_request(request, jsonb_build_object('id', b.id, 'inventory_id', i.id, 'quantity', b.quantity));
end $$;
grant execute on function api.receive_stock(jsonb, uuid) to indentdesk_person;
