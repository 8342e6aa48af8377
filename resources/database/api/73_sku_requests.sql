-- What the catalogue lacks: a decoder asks, a stock keeper adds the SKU or says why not. And a SKU that gives way.

-- The line that a decoder asks about, locked, while its order stays with the decoders: {order_id, line_id, version}.
create function internal.demand_undecided_line(document jsonb) returns public.order_items language plpgsql as $$
declare
    o public.orders;
    l public.order_items;
begin
    perform internal.demand('orders', 'decode');
    perform from public.orders t where t.id = internal.uuid_of(document, 'order_id') for share;
    o := internal.demand_order(internal.uuid_of(document, 'order_id'), false);
    if o.workflow_stage <> 'decoding' then
        perform internal.refuse('ID003', 'This order is not with the decoders.');
    end if;
    select * into l from public.order_items t
    where t.id = internal.uuid_of(document, 'line_id') and t.order_id = o.id and t.parent_id is null for no key update;
    if l.id is null then
        perform internal.refuse('ID004', 'This line is no longer on the order.', 'line_id');
    end if;
    perform internal.demand_version(internal.number_of(document, 'version', 0, 1, 1e9)::integer, l.version, 'order_items', l.id);
    if l.status <> 'pending' then
        perform internal.refuse('ID003', 'This line is decided already; take it back first.', 'line_id');
    end if;
    return l;
end $$;

-- Asks the stock keepers for a SKU: {order_id, line_id, version, wish}. The line stays undecided.
create function api.ask_for_sku(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'ask_for_sku', document);
    o public.orders;
    l public.order_items;
    wanted text := internal.text_of(document, 'wish', 500);
begin
    if answer is not null then
        return answer;
    end if;
    l := internal.demand_undecided_line(document);
    select * into o from public.orders t where t.id = l.order_id;
    if wanted is null then
        perform internal.refuse('ID001', 'Say what the new SKU should be.', 'wish');
    elsif exists (select from public.sku_requests r where r.order_item_id = l.id and r.status = 'open') then
        perform internal.refuse('ID003', 'A new SKU is asked for already for this line.', 'line_id');
    end if;
    insert into public.sku_requests (order_id, order_item_id, words, wish, asked_by)
    values (o.id, l.id, l.item_description, wanted, internal.me())
    returning jsonb_build_object('id', id, 'version', version) into answer;
    perform internal.tell_all_who_may('inventory', 'create', 'alert', 'A new SKU is asked for: ' || wanted,
        format('%s asks for it on %s, where the hospital wrote “%s”.', internal.person_name(internal.me()), o.order_number,
               l.item_description), internal.link_of('sku-request', answer ->> 'id'));
    perform internal.wrote('orders', o.id);
    perform pg_notify('indentdesk', jsonb_build_object('table', 'orders', 'id', o.id, 'version', o.version)::text);
    return internal.end_request(request, answer);
end $$;

-- Answers a decoder: {id, version, sku, …} adds the SKU as the sheets of items have it, or names one that is there;
-- {id, version, reason} says why not.
create function api.answer_sku_request(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'answer_sku_request', document);
    r public.sku_requests;
    o public.orders;
    code text := internal.text_of(document, 'sku', 100);
    reason text := internal.text_of(document, 'reason', 500);
    item uuid;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('inventory', 'create');
    select * into r from public.sku_requests t where t.id = internal.uuid_of(document, 'id') for no key update;
    if r.id is null then
        perform internal.refuse('ID004', 'There is no such request.');
    end if;
    perform internal.demand_version(internal.number_of(document, 'version', 0, 1, 1e9)::integer, r.version, 'sku_requests', r.id);
    if r.status <> 'open' then
        perform internal.refuse('ID003', 'This request is answered already.');
    elsif code is null and reason is null then
        perform internal.refuse('ID001', 'Give the SKU, or say why not.', 'sku');
    end if;
    if code is not null then
        select i.id into item from public.inventory i where i.sku = code;
        if item is null then
            perform internal.store_items(jsonb_build_array(internal.clean_item(document - '{id,version}'::text[])));
            select i.id into item from public.inventory i where i.sku = code;
        elsif not (select i.is_active from public.inventory i where i.id = item) then
            perform internal.refuse('ID001', format('%s is not sold any more.', code), 'sku');
        end if;
    end if;
    update public.sku_requests t
    set status = case when item is null then 'declined' else 'added' end, inventory_id = item, answer = reason,
        answered_by = internal.me(), answered_at = now()
    where t.id = r.id returning * into r;
    select * into o from public.orders t where t.id = r.order_id;
    perform internal.tell(r.asked_by, 'info',
        case when item is null then format('No new SKU for “%s”', r.wish) else format('%s is in the catalogue', code) end,
        coalesce(reason, format('You asked for it on %s.', o.order_number)), internal.link_of('decoding', o.order_number));
    perform pg_notify('indentdesk', jsonb_build_object('table', 'orders', 'id', o.id, 'version', o.version)::text);
    return internal.end_request(request, jsonb_build_object('id', r.id, 'version', r.version, 'status', r.status, 'sku', code));
end $$;

-- What waits for the stock keepers, the oldest first, then what was answered last.
create function api.sku_requests(maximum integer default 100)
returns table (id uuid, wish text, words text, status text, sku text, answer text, asked_by text, order_number text,
               created_at timestamptz, answered_at timestamptz, version integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('inventory', 'create');
    return query
    select r.id, r.wish, r.words, r.status::text, i.sku::text, r.answer, internal.person_name(r.asked_by), o.order_number::text,
           r.created_at, r.answered_at, r.version
    from public.sku_requests r join public.orders o on o.id = r.order_id left join public.inventory i on i.id = r.inventory_id
    order by r.status <> 'open', case when r.status = 'open' then r.created_at end, r.answered_at desc, r.id
    limit least(greatest(coalesce(maximum, 100), 1), 500);
end $$;

-- A SKU is sold no more, or again: {id, version, is_active, successor}. What gives way names the SKU that takes its place;
-- what gave way to it before follows.
create function api.retire_item(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'retire_item', document);
    item public.inventory;
    next_item public.inventory;
    code text := internal.text_of(document, 'successor', 100);
    active boolean := internal.flag_of(document, 'is_active');
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('inventory', 'update');
    perform from public.inventory i where i.id = internal.uuid_of(document, 'id') or i.sku = code order by i.id for no key update;
    select * into item from public.inventory i where i.id = internal.uuid_of(document, 'id');
    if item.id is null then
        perform internal.refuse('ID004', 'There is no such item.');
    end if;
    perform internal.demand_version(internal.number_of(document, 'version', 0, 1, 1e9)::integer, item.version, 'inventory', item.id);
    if code is not null then
        select * into next_item from public.inventory i where i.sku = code;
        if next_item.id is null or not next_item.is_active then
            perform internal.refuse('ID001', format('There is no SKU %s that is sold.', left(code, 60)), 'successor');
        elsif next_item.id = item.id then
            perform internal.refuse('ID001', 'A SKU cannot take its own place.', 'successor');
        elsif coalesce(active, false) then
            perform internal.refuse('ID001', 'Only a SKU that is sold no more gives way.', 'successor');
        end if;
        update public.inventory i set successor_id = next_item.id where i.successor_id = item.id and not i.is_active;
    end if;
    update public.inventory i set is_active = coalesce(active, false), successor_id = next_item.id
    where i.id = item.id returning i.version into item.version;
    return internal.end_request(request, jsonb_build_object('id', item.id, 'version', item.version, 'successor', next_item.sku));
end $$;

grant execute on function api.ask_for_sku(jsonb, uuid), api.answer_sku_request(jsonb, uuid), api.sku_requests(integer),
    api.retire_item(jsonb, uuid) to indentdesk_person;
