-- Reserving without overselling: from the batches that expire first, or from those that the stock keeper chose, for a
-- reason that is kept. Locks: the order first, then products by id.

-- The first day that a batch for this order may expire on: the hospital asks for so many months from the day it gets the
-- goods. Null when it asks for nothing.
create function internal.shelf_life_until(o public.orders) returns date language plpgsql stable as $$
begin
    return (select (greatest((o).promised_date, internal.today()) + make_interval(months => c.shelf_life_months))::date
            from public.customers c where c.id = (o).customer_id and c.shelf_life_months is not null);
end $$;

-- Sets stock aside, first expiry first: for the lines named, or all that can be for every line.
-- arguments.lines: [{order_item_id, quantity, batch_id?, batch_reason?}]; a line may come several times, once a batch.
create function internal.reserve(o public.orders, arguments jsonb) returns jsonb
language plpgsql as $$
declare
    least_expiry date := internal.shelf_life_until(o);
    lines uuid[];
    products uuid[];
    wanted integer[];
    chosen bigint := 0;
    total bigint;
begin
    -- the rows of all products first, by id: two orders with the same products never wait for each other in a ring
    perform from public.inventory i where i.id in (
        select l.inventory_id from internal.leaf_lines((o).id) l where l.inventory_id is not null)
    order by i.id for no key update;
    if arguments ? 'lines' then
        perform internal.demand_reservable((o).id, arguments);
        chosen := internal.take_chosen((o).id, arguments);
    end if;
    select array_agg(w.id order by w.line_number), array_agg(w.inventory_id order by w.line_number),
           array_agg(w.pieces order by w.line_number)
    into lines, products, wanted
    from (select l.id, l.inventory_id, l.line_number,
                 coalesce(nullif(a.line ->> 'quantity', '')::numeric::integer, internal.line_outstanding(l)) as pieces
          from internal.leaf_lines((o).id) l
          left join jsonb_array_elements(arguments -> 'lines') a (line)
               on a.line ->> 'order_item_id' = l.id::text and coalesce(a.line ->> 'batch_id', '') = ''
          where l.inventory_id is not null and l.status <> 'not_supplied'
            and (not arguments ? 'lines' or a.line is not null)) w
    where w.pieces > 0;
    total := internal.take_batches(lines, products, wanted, least_expiry);
    if chosen + total = 0 then
        perform internal.refuse('ID003', case when least_expiry is null
            then 'Nothing of this order is in stock; it waits for goods to come in.'
            else format('Nothing of this order is free that is good until %s, as the hospital asks.',
                        to_char(least_expiry, 'FMDD Mon YYYY')) end);
    elsif arguments ? 'lines' and total < (select sum(p) from unnest(wanted) p) then
        perform internal.refuse('ID003', format('Only %s of these pieces are free.', total), 'lines');
    end if;
    if chosen > 0 then
        perform internal.demand_batch_reasons(arguments, least_expiry);
    end if;
    perform internal.settle_stage((o).id);
    return jsonb_build_object('reserved', chosen + total, 'backorder', internal.outstanding((o).id));
end $$;

-- Refuses quantities that a line is not open with.
create function internal.demand_reservable(order_id uuid, arguments jsonb) returns void
language plpgsql as $$
declare
    w record;
    asked jsonb := '{}';
begin
    for w in select a.line, format('lines[%s].', a.n - 1) as field, l.id::text as id, l.line_number, internal.line_outstanding(l) as open
             from jsonb_array_elements(arguments -> 'lines') with ordinality a (line, n)
             left join internal.leaf_lines(demand_reservable.order_id) l on l.id::text = a.line ->> 'order_item_id'
             order by a.n loop
        if w.line_number is null then
            perform internal.refuse('ID001', 'This line is not on the order.', w.field || 'order_item_id');
        end if;
        asked := asked || jsonb_build_object(w.id, coalesce((asked ->> w.id)::numeric, 0)
            + coalesce(internal.number_of(w.line, 'quantity', 0, 0, 999999999, w.field || 'quantity'), w.open));
        if (asked ->> w.id)::numeric > w.open then
            perform internal.refuse('ID001', format('Line %s is open with %s pieces only.', w.line_number, w.open),
                                    w.field || 'quantity');
        end if;
    end loop;
end $$;

-- Gives lines what the stock keeper takes from batches of their own choice; gives how many pieces.
create function internal.take_chosen(order_id uuid, arguments jsonb) returns bigint
language plpgsql as $$
declare
    c record;
    b public.batches;
    total bigint := 0;
begin
    for c in select l.id, l.inventory_id, a.line, format('lines[%s].', a.n - 1) as field,
                    coalesce(nullif(a.line ->> 'quantity', '')::numeric::integer, 0) as pieces
             from jsonb_array_elements(arguments -> 'lines') with ordinality a (line, n)
             join internal.leaf_lines(take_chosen.order_id) l on l.id::text = a.line ->> 'order_item_id'
             where coalesce(a.line ->> 'batch_id', '') <> '' order by a.n loop
        select * into b from public.batches t where t.id = internal.uuid_of(c.line, 'batch_id', c.field || 'batch_id');
        perform internal.demand_givable(b, c.inventory_id, c.pieces, c.field);
        insert into public.reservations (order_item_id, inventory_id, batch_id, quantity, batch_reason, created_by)
        values (c.id, c.inventory_id, b.id, c.pieces,
                internal.text_of(c.line, 'batch_reason', 500, c.field || 'batch_reason'), internal.me());
        update public.batches t set reserved = t.reserved + c.pieces where t.id = b.id;
        update public.inventory i set reserved_quantity = i.reserved_quantity + c.pieces where i.id = c.inventory_id;
        total := total + c.pieces;
    end loop;
    return total;
end $$;

-- Whatever the reason: what is expired, blocked, in quarantine or set aside for others is not given.
create function internal.demand_givable(b public.batches, product uuid, pieces integer, field text) returns void
language plpgsql stable as $$
begin
    if (b).id is null or (b).inventory_id <> product then
        perform internal.refuse('ID001', 'This batch is not of the line''s item.', field || 'batch_id');
    elsif pieces < 1 then
        perform internal.refuse('ID001', 'Quantity must be at least 1.', field || 'quantity');
    elsif (b).status = 'expired' or (b).expiry_date <= internal.today() then
        perform internal.refuse('ID003', format('Batch %s has expired; it is not given out.', (b).batch_number), field || 'batch_id');
    elsif (b).status = 'quarantine' then
        perform internal.refuse('ID003', format('Batch %s is in quarantine; it is not given out.', (b).batch_number), field || 'batch_id');
    elsif (b).status <> 'saleable' then
        perform internal.refuse('ID003', format('Batch %s is blocked; it is not given out.', (b).batch_number), field || 'batch_id');
    elsif (b).quantity - (b).reserved < pieces then
        perform internal.refuse('ID003', format('Only %s pieces of batch %s are free.', (b).quantity - (b).reserved, (b).batch_number),
                                field || 'quantity');
    end if;
end $$;

-- A batch that is too short for the hospital, or that leaves an earlier one on the shelf, goes for a reason that is kept.
create function internal.demand_batch_reasons(arguments jsonb, least_expiry date) returns void
language plpgsql stable as $$
declare
    c record;
    earlier public.batches;
begin
    for c in select b.*, format('lines[%s].batch_reason', a.n - 1) as field
             from jsonb_array_elements(arguments -> 'lines') with ordinality a (line, n)
             join public.batches b on b.id::text = lower(a.line ->> 'batch_id')
             where internal.text_of(a.line, 'batch_reason', 500) is null order by a.n loop
        if c.expiry_date < least_expiry then
            perform internal.refuse('ID001', format('Batch %s is not good until %s, as the hospital asks; say why it goes all the same.',
                                                    c.batch_number, to_char(least_expiry, 'FMDD Mon YYYY')), c.field);
        end if;
        select * into earlier from public.batches e
        where e.inventory_id = c.inventory_id and e.status = 'saleable' and e.quantity > e.reserved
          and e.expiry_date >= greatest(internal.today() + 1, least_expiry)
          and (c.expiry_date is null or e.expiry_date < c.expiry_date)
        order by e.expiry_date limit 1;
        if earlier.id is not null then
            perform internal.refuse('ID001', format('Batch %s expires earlier and has %s pieces free; say why another one goes.',
                                                    earlier.batch_number, earlier.quantity - earlier.reserved), c.field);
        end if;
    end loop;
end $$;

-- Gives wanted pieces of products to lines from the batches that expire first, as far as they go; gives how many.
-- What is wanted and what is there are laid side by side as stretches of one counting row; where they overlap,
-- a batch goes to a line. The products' rows are locked by the caller.
create function internal.take_batches(lines uuid[], products uuid[], wanted integer[], least_expiry date) returns bigint
language plpgsql as $$
declare
    caller uuid := internal.me();
    first_expiry date := greatest(internal.today() + 1, least_expiry);
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
          and (b.expiry_date is null or b.expiry_date >= first_expiry)),
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
