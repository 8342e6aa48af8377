-- What a decoder asks the rep about one line.

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

grant execute on function api.ask_about_line(jsonb, uuid) to indentdesk_person;
