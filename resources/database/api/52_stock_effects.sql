-- What becomes of an order's pieces: what is open, set aside, freed, given up. Locks: the order first, then products by id.

-- Pieces of a line that are neither reserved, nor gone, nor closed.
create function internal.line_outstanding(l public.order_items) returns integer language plpgsql stable as $$
begin
    return (
    select case when (l).status = 'not_supplied' then 0
           else (l).quantity - (l).closed_quantity - coalesce((
                select sum(r.quantity)::integer from public.reservations r
                where r.order_item_id = (l).id and r.status in ('active', 'dispatched')), 0) end);
end $$;

-- The same of each line with goods of several orders, in one go.
create function internal.lines_outstanding(order_ids uuid[])
returns table (order_id uuid, inventory_id uuid, pieces bigint) language plpgsql stable as $$
begin
    return query
    select l.order_id, l.inventory_id, case when l.status = 'not_supplied' then 0
           else l.quantity - l.closed_quantity - coalesce(r.pieces, 0) end
    from public.order_items l
    left join lateral (select sum(x.quantity) as pieces from public.reservations x
                       where x.order_item_id = l.id and x.status in ('active', 'dispatched')) r on true
    where l.order_id = any (order_ids) and l.inventory_id is not null
      and not exists (select from public.order_items c where c.parent_id = l.id);
end $$;

create function internal.outstanding(order_id uuid) returns bigint language plpgsql stable as $$
begin
    return (
    select coalesce(sum(l.pieces), 0)::bigint from internal.lines_outstanding(array[outstanding.order_id]) l);
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

-- Frees what is set aside for an order and not gone; where only what is spoiled, what may not be given out any more.
create function internal.release_reservations(order_id uuid, keep_invoiced boolean default false,
                                              only_spoiled boolean default false) returns void
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
               and not (keep_invoiced and x.invoice_item_id is not null)
               and (not only_spoiled or exists (select from public.batches b where b.id = x.batch_id
                    and (b.status <> 'saleable' or b.expiry_date <= internal.today()))) loop
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
