-- Several decoders on one order: who is on which line, and what one asks the rep about a line.

-- Who is on an order now, the caller too.
create function api.decoding_places(order_id uuid) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('orders', 'decode');
    return (select coalesce(jsonb_agg(jsonb_build_object('id', p.user_id, 'name', u.full_name, 'line_id', p.line_id, 'since', p.since)
                                      order by u.full_name), '[]')
            from internal.decoding_places p join public.users u on u.id = p.user_id
            where p.order_id = decoding_places.order_id and p.seen_at > now() - interval '3 minutes');
end $$;

-- The caller is on this line now; on none without an order. Said again within three minutes, else it is forgotten.
create function api.take_place(order_id uuid, line_id uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    before internal.decoding_places;
    moved boolean;
begin
    perform internal.demand('orders', 'decode');
    select * into before from internal.decoding_places p where p.user_id = internal.me();
    if order_id is null then
        delete from internal.decoding_places p where p.user_id = internal.me();
    else
        perform internal.demand_order(order_id, false);
        if not exists (select from public.order_items l where l.id = line_id and l.order_id = take_place.order_id) then
            line_id := null;
        end if;
        insert into internal.decoding_places as p (user_id, order_id, line_id)
        values (internal.me(), take_place.order_id, take_place.line_id)
        on conflict (user_id) do update
        set since = case when p.line_id is not distinct from excluded.line_id then p.since else now() end,
            order_id = excluded.order_id, line_id = excluded.line_id, seen_at = now();
    end if;
    moved := (before.order_id, before.line_id) is distinct from (order_id, line_id);
    if moved and before.order_id is not null then
        perform pg_notify('indentdesk', format('{"table": "decoding_places", "id": "%s", "version": null}', before.order_id));
    end if;
    if moved and order_id is not null then
        perform pg_notify('indentdesk', format('{"table": "decoding_places", "id": "%s", "version": null}', order_id));
    end if;
    return case when order_id is null then '[]' else api.decoding_places(order_id) end;
end $$;

-- Asks the rep about one line: {order_id, line_id, version, question}. The order stays with the decoders.
create function api.ask_about_line(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'ask_about_line', document);
    o public.orders;
    l public.order_items;
    said text := internal.text_of(document, 'question', 500);
begin
    if answer is not null then
        return answer;
    end if;
    l := internal.demand_undecided_line(document);
    select * into o from public.orders t where t.id = l.order_id;
    if said is null then
        perform internal.refuse('ID001', 'Write the question.', 'question');
    end if;
    update public.order_items t set question = said, question_by = internal.me() where t.id = l.id returning t.version into l.version;
    perform internal.tell(o.sales_rep_id, 'alert', format('A question on line %s of %s', l.line_number, o.order_number),
                          format('“%s”: %s', l.item_description, said), internal.link_of('order', o.order_number));
    perform internal.write_comment(o, 'orders', o.id, format('Line %s, “%s”: %s', l.line_number, l.item_description, said), true);
    perform internal.wrote('orders', o.id);
    perform pg_notify('indentdesk', jsonb_build_object('table', 'orders', 'id', o.id, 'version', o.version)::text);
    return internal.end_request(request, jsonb_build_object('version', o.version, 'lines',
        jsonb_build_array(jsonb_build_object('id', l.id, 'version', l.version, 'status', l.status))));
end $$;

grant execute on function api.decoding_places(uuid), api.take_place(uuid, uuid), api.ask_about_line(jsonb, uuid)
    to indentdesk_person;
