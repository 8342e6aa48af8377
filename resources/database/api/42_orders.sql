-- Orders: saved whole in one round trip, decoded line by line by several people at once.

create function internal.demand_order(order_id uuid, lock_it boolean default true) returns public.orders
language plpgsql as $$
declare
    o public.orders;
begin
    if lock_it then
        select * into o from public.orders t where t.id = demand_order.order_id for no key update;
    else
        select * into o from public.orders t where t.id = demand_order.order_id;
    end if;
    if o.id is null or not internal.sees_order(o) then
        perform internal.refuse('ID004', 'There is no such order, or it is not yours to see.');
    end if;
    return o;
end $$;

-- Checks the lines of an order in one pass and gives them as rows, in order; refuses with the field's name.
create function internal.order_lines_of(document jsonb)
returns table (line_number integer, id uuid, item_description text, asked_quantity numeric, asked_unit text,
               free_quantity numeric, needed_by date, notes text)
language plpgsql stable as $$
declare
    l jsonb;
    field text;
begin
    perform internal.array_of(document, 'lines');
    if jsonb_array_length(coalesce(document -> 'lines', '[]')) > 2000 then
        perform internal.refuse('ID001', 'An order holds at most 2,000 lines; split it into several.', 'lines');
    end if;
    line_number := 0;
    for l in select e from jsonb_array_elements(coalesce(document -> 'lines', '[]')) with ordinality a (e, n) order by n loop
        field := format('lines[%s].', line_number);
        line_number := line_number + 1;
        id := internal.uuid_of(l, 'id', field || 'id');
        item_description := internal.text_of(l, 'item_description', 2000, field || 'item_description');
        asked_quantity := internal.number_of(l, 'asked_quantity', 3, 0, 99999999, field || 'asked_quantity');
        asked_unit := coalesce(internal.text_of(l, 'asked_unit', 30, field || 'asked_unit'), '');
        free_quantity := internal.number_of(l, 'free_quantity', 3, 0.001, 99999999, field || 'free_quantity');
        needed_by := internal.date_of(l, 'needed_by', field || 'needed_by');
        notes := internal.text_of(l, 'notes', 2000, field || 'notes');
        if item_description is null then
            perform internal.refuse('ID001', 'Write what the hospital asks for.', field || 'item_description');
        elsif asked_quantity is null or asked_quantity = 0 then
            perform internal.refuse('ID001', 'Quantity must be more than 0.', field || 'asked_quantity');
        end if;
        return next;
    end loop;
end $$;

-- Saves a draft order whole: its head and all its lines. Makes it when there is no id.
create function api.save_order(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    answer jsonb := internal.begin_request(request, 'save_order', document);
    o public.orders;
    is_new boolean := nullif(document ->> 'id', '') is null;
    c public.customers;
begin
    if answer is not null then
        return answer;
    end if;
    if is_new then
        perform internal.demand('orders', 'create');
        o.id := gen_random_uuid();
        o.sales_rep_id := internal.me();
    else
        perform internal.demand('orders', 'update');
        o := internal.demand_order(internal.uuid_of(document, 'id'));
        if o.workflow_stage <> 'order_request' then
            perform internal.refuse('ID003', 'This order has been submitted and is no longer a draft.');
        end if;
        perform internal.demand_version(internal.number_of(document, 'version', 0, 0, 1e9)::integer, o.version, 'orders', o.id);
    end if;
    o.customer_id := internal.uuid_of(document, 'customer_id');
    select * into c from public.customers t where t.id = o.customer_id and t.is_active;
    if c.id is null then
        perform internal.refuse('ID001', 'Choose the hospital that asks.', 'customer_id');
    end if;
    o.branch_id := coalesce(internal.uuid_of(document, 'branch_id'), o.branch_id, internal.branch_for(c.state_code));
    o.delivery_address_id := internal.uuid_of(document, 'delivery_address_id');
    if o.delivery_address_id is not null and not exists (select from public.customer_addresses a
            where a.id = o.delivery_address_id and a.customer_id = c.id) then
        perform internal.refuse('ID001', 'This delivery address belongs to another hospital.', 'delivery_address_id');
    end if;
    o.priority := coalesce(internal.text_of(document, 'priority', 20), 'medium');
    if o.priority not in ('low', 'medium', 'high', 'urgent') then
        perform internal.refuse('ID001', 'Priority is low, medium, high or urgent.', 'priority');
    end if;
    o.source := coalesce(internal.text_of(document, 'source', 50), 'direct');
    if o.source not in ('email', 'whatsapp', 'phone', 'direct', 'sheet', 'repeat') then
        perform internal.refuse('ID001', 'The source is e-mail, WhatsApp, phone, direct, a sheet or a repeat.', 'source');
    end if;
    o.source_text := coalesce(internal.text_of(document, 'source_text', 1000000), o.source_text);
    o.contact_person := internal.text_of(document, 'contact_person', 255);
    o.promised_date := internal.date_of(document, 'promised_date');
    if o.promised_date < internal.today() and is_new then
        perform internal.refuse('ID001', 'The day it is needed by has passed.', 'promised_date');
    end if;
    o.notes := internal.text_of(document, 'notes', 10000);
    if is_new then
        select n.number into o.order_number from internal.next_number(o.branch_id, 'orders') n;
        insert into public.orders (id, order_number, customer_id, sales_rep_id, branch_id, delivery_address_id, status,
            workflow_stage, priority, source, source_text, contact_person, promised_date, notes)
        values (o.id, o.order_number, o.customer_id, o.sales_rep_id, o.branch_id, o.delivery_address_id, 'draft',
            'order_request', o.priority, o.source, o.source_text, o.contact_person, o.promised_date, o.notes)
        returning version into o.version;
    else
        update public.orders t
        set customer_id = o.customer_id, branch_id = o.branch_id, delivery_address_id = o.delivery_address_id,
            priority = o.priority, source = o.source, source_text = o.source_text, contact_person = o.contact_person,
            promised_date = o.promised_date, notes = o.notes
        where t.id = o.id returning version into o.version;
    end if;
    perform internal.save_order_lines(o.id, document, is_new);
    perform internal.wrote('orders', o.id);
    return internal.end_request(request, jsonb_build_object('id', o.id, 'version', o.version,
                                'order_number', o.order_number, 'stage', 'order_request'));
end $$;

-- The branch in the hospital's own state, else the head branch.
create function internal.branch_for(state_code text) returns uuid language plpgsql stable as $$
begin
    return (
    select b.id from public.branches b where b.is_active
    order by (b.state_code = branch_for.state_code) desc, b.is_head desc, b.code limit 1);
end $$;

-- The lines become what the document says: matching ids are changed, others are made, the rest is removed.
create function internal.save_order_lines(order_id uuid, document jsonb, is_new boolean) returns void
language plpgsql as $$
begin
    if jsonb_typeof(coalesce(document -> 'lines', '[]')) <> 'array' then
        perform internal.refuse('ID001', 'The lines are missing.', 'lines');
    end if;
    if not is_new then
        delete from public.order_items t where t.order_id = save_order_lines.order_id and t.parent_id is null
            and not exists (select from jsonb_array_elements(coalesce(document -> 'lines', '[]')) l
                            where l ->> 'id' = t.id::text);
        update public.order_items t
        set line_number = l.line_number, item_description = l.item_description, asked_quantity = l.asked_quantity,
            asked_unit = l.asked_unit, free_quantity = l.free_quantity, needed_by = l.needed_by, notes = l.notes,
            quantity = case when t.inventory_id is null or t.asked_quantity <> l.asked_quantity
                            then greatest(1, ceil(l.asked_quantity))::integer else t.quantity end,
            status = case when t.item_description <> l.item_description or t.asked_quantity <> l.asked_quantity
                          then 'pending' else t.status end,
            inventory_id = case when t.item_description <> l.item_description then null else t.inventory_id end
        from internal.order_lines_of(document) l
        where t.id = l.id and t.order_id = save_order_lines.order_id
          and (t.line_number, t.item_description, t.asked_quantity, t.asked_unit, t.free_quantity, t.needed_by, t.notes)
              is distinct from
              (l.line_number, l.item_description, l.asked_quantity, l.asked_unit, l.free_quantity, l.needed_by, l.notes);
    end if;
    -- a line keeps the id that its desk gave it, so that saving it again after a lost answer finds it; an id that is another
    -- line's already is no id of this one, and nobody learns from a refusal whose it is
    insert into public.order_items (id, order_id, line_number, item_description, asked_quantity, asked_unit, free_quantity,
                                    needed_by, quantity, notes)
    select case when l.id is null or l.twin > 1 or exists (select from public.order_items t where t.id = l.id)
                then gen_random_uuid() else l.id end, save_order_lines.order_id, l.line_number, l.item_description, l.asked_quantity, l.asked_unit,
           l.free_quantity, l.needed_by, greatest(1, ceil(l.asked_quantity))::integer, l.notes
    from (select x.*, row_number() over (partition by x.id order by x.line_number) as twin
          from internal.order_lines_of(document) x) l
    where l.id is null or l.twin > 1
       or not exists (select from public.order_items t where t.id = l.id and t.order_id = save_order_lines.order_id);
end $$;

-- Decodes lines: to a SKU with a whole quantity in its smallest unit, to several (split), to nothing with a
-- reason, or back to undecided. Each line has its own version, so several decoders work on one order.
create function api.decode_lines(order_id uuid, lines jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    answer jsonb := internal.begin_request(request, 'decode_lines', jsonb_build_object('order', order_id, 'lines', lines));
    caller uuid := internal.me();
    o public.orders;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('orders', 'decode');
    -- a share lock: decoders do not wait for each other, an act on the whole order waits for them
    perform from public.orders t where t.id = decode_lines.order_id for share;
    o := internal.demand_order(order_id, false);
    if o.workflow_stage <> 'decoding' then
        perform internal.refuse('ID003', 'This order is not with the decoders.');
    end if;
    perform internal.array_of(jsonb_build_object('lines', lines), 'lines');
    perform internal.demand_decodable(o.id, lines);
    perform internal.unlearn(lines);
    perform internal.write_decoding(lines);
    perform internal.write_splits(o, lines);
    insert into public.decoding_confirmations (order_item_id, customer_id, words, inventory_id, confirmed_by)
    select l.id, o.customer_id, internal.decoding_words(l.item_description), l.inventory_id, caller
    from (select x.* from public.order_items x
          where x.id = any (array(select (d ->> 'id')::uuid from jsonb_array_elements(lines) d where not d ? 'split'))
          union all
          select x.* from public.order_items x
          where x.parent_id = any (array(select (d ->> 'id')::uuid from jsonb_array_elements(lines) d))) l
    where l.inventory_id is not null;
    perform internal.wrote('orders', o.id);
    perform pg_notify('indentdesk', jsonb_build_object('table', 'orders', 'id', o.id, 'version', o.version)::text);
    return internal.end_request(request, jsonb_build_object('version', o.version, 'lines', (
        select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'version', l.version, 'status', l.status)), '[]')
        from public.order_items l where l.id in (select (d ->> 'id')::uuid from jsonb_array_elements(lines) d))));
end $$;

-- Locks the lines, by id, and refuses what cannot be decoded as asked, with the field's name.
create function internal.demand_decodable(order_id uuid, lines jsonb) returns void
language plpgsql as $$
declare
    d record;
    l public.order_items;
begin
    perform from public.order_items t
    where t.order_id = demand_decodable.order_id and t.id::text in (select e ->> 'id' from jsonb_array_elements(lines) e)
    order by t.id for no key update;
    for d in select e.line, format('lines[%s].', e.n - 1) as field from jsonb_array_elements(lines) with ordinality e (line, n) loop
        select * into l from public.order_items t
        where t.id = internal.uuid_of(d.line, 'id', d.field || 'id') and t.order_id = demand_decodable.order_id;
        if l.id is null then
            perform internal.refuse('ID004', 'This line is no longer on the order.', d.field || 'id');
        end if;
        perform internal.demand_version(internal.number_of(d.line, 'version', 0, 1, 1e9, d.field || 'version')::integer,
                                        l.version, 'order_items', l.id);
        if d.line ? 'split' then
            perform internal.demand_sku(l, p.part, format('%ssplit[%s].', d.field, p.n - 1))
            from jsonb_array_elements(internal.array_of(d.line, 'split')) with ordinality p (part, n);
        elsif not (d.line ? 'undo' or internal.text_of(d.line, 'not_supplied_reason', 2000, d.field || 'not_supplied_reason') is not null) then
            perform internal.demand_sku(l, d.line, d.field);
        end if;
    end loop;
end $$;

-- The SKU is in the catalogue and the quantity, given or asked, is whole.
create function internal.demand_sku(l public.order_items, given jsonb, field text) returns void
language plpgsql as $$
declare
    unit text;
    active boolean;
    successor text;
begin
    select i.unit_of_measure, i.is_active, s.sku into unit, active, successor
    from public.inventory i left join public.inventory s on s.id = i.successor_id and s.is_active
    where i.id = internal.uuid_of(given, 'inventory_id', field || 'inventory_id');
    if not active and successor is not null then
        perform internal.refuse('ID001', format('This SKU gave way to %s.', successor), field || 'inventory_id');
    elsif active is not true then
        perform internal.refuse('ID001', 'This SKU is not in the catalogue any more.', field || 'inventory_id');
    end if;
    if internal.number_of(given, 'quantity', 0, 1, 999999999, field || 'quantity') is null
       and (l).asked_quantity <> trunc((l).asked_quantity) then
        perform internal.refuse('ID001', format('%s %s does not come out whole; give the quantity in %s.',
            trim_scale((l).asked_quantity), (l).asked_unit, unit), field || 'quantity');
    end if;
end $$;

-- What was checked is written, all lines in one statement; a split line itself is decoded, its parts follow.
create function internal.write_decoding(lines jsonb) returns void
language plpgsql as $$
declare
    caller uuid := internal.me();
begin
    delete from public.order_items t where t.parent_id in (select (d ->> 'id')::uuid from jsonb_array_elements(lines) d);
    update public.order_items t
    set status = case when d.reason is not null then 'not_supplied' when d.sku is null then 'pending' else 'decoded' end,
        inventory_id = case when d.reason is null then d.sku end,
        quantity = case when d.reason is not null then t.quantity
                        else coalesce(d.quantity, greatest(1, ceil(t.asked_quantity))::integer) end,
        unit_price = case when d.reason is null then d.unit_price end,
        decoded_by = case when d.reason is not null or d.sku is not null then caller end,
        decoded_at = case when d.reason is not null or d.sku is not null then now() end,
        not_supplied_reason = d.reason, substitute_reason = d.substitute, rework_comment = null, question = null, question_by = null
    from (select x.*, (select i.unit_price from public.inventory i where i.id = x.sku) as unit_price
          from (select (e ->> 'id')::uuid as id,
                 case when not e ? 'undo' then coalesce((e ->> 'inventory_id')::uuid, (e #>> '{split,0,inventory_id}')::uuid) end as sku,
                 case when not e ? 'undo' and not e ? 'split' then (e ->> 'quantity')::integer end as quantity,
                 case when not e ? 'undo' then internal.text_of(e, 'not_supplied_reason', 2000) end as reason,
                 internal.text_of(e, 'substitute_reason', 2000) as substitute
          from jsonb_array_elements(lines) e) x) d
    where t.id = d.id;
end $$;

create function internal.write_splits(o public.orders, lines jsonb) returns void
language plpgsql as $$
begin
    insert into public.order_items (order_id, parent_id, line_number, item_description, asked_quantity, asked_unit, free_quantity,
                                    needed_by, quantity, inventory_id, unit_price, status, decoded_by, decoded_at)
    select l.order_id, l.id, l.line_number, l.item_description, l.asked_quantity, l.asked_unit, l.free_quantity, l.needed_by,
           coalesce((p ->> 'quantity')::integer, l.asked_quantity::integer), i.id, i.unit_price, 'decoded', internal.me(), now()
    from jsonb_array_elements(lines) d
    cross join lateral jsonb_array_elements(case jsonb_typeof(d -> 'split') when 'array' then d -> 'split' else '[]' end) p
    join public.order_items l on l.id = (d ->> 'id')::uuid
    join public.inventory i on i.id = (p ->> 'inventory_id')::uuid;
end $$;

-- The lines that carry SKUs: children of a split line stand for it.
create function internal.leaf_lines(order_id uuid) returns setof public.order_items
language plpgsql stable rows 15 as $$
begin
    return query
    select l.* from public.order_items l
    where l.order_id = leaf_lines.order_id
      and not exists (select from public.order_items c where c.parent_id = l.id);
end $$;

grant execute on function api.save_order(jsonb, uuid), api.decode_lines(uuid, jsonb, uuid) to indentdesk_person;
