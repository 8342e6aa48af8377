-- Orders in every stage, each made by the acts themselves, signed in as the person who would make them. The indents
-- (40_indents.json) stand in the temporary table loaded_files.

create function pg_temp.as_person(email text, statement text, variadic arguments text[] default '{}') returns jsonb
language plpgsql as $$
declare
    answer jsonb;
begin
    execute format('set session authorization %I', email);
    execute statement into answer using arguments[1], arguments[2], arguments[3], arguments[4], arguments[5];
    reset session authorization;
    return answer;
end $$;

create function pg_temp.act(email text, kind text, document_id uuid, action text, arguments jsonb default '{}') returns jsonb
language plpgsql as $$
declare
    seen integer;
begin
    execute format('select version from public.%I where id = $1', kind) into seen using document_id;
    return pg_temp.as_person(email, 'select api.act($1, $2::uuid, $3, $4::integer, gen_random_uuid(), $5::jsonb)',
        kind, document_id::text, action, seen::text, arguments::text);
end $$;

-- One indent as far as the stage named.
create function pg_temp.run_order(indent jsonb, until text, n integer) returns void language plpgsql as $$
declare
    executive text := case when n % 2 = 0 then 'executive@demo.example' else 'executive2@demo.example' end;
    decoder text := case when n % 3 = 0 then 'decoder2@demo.example' else 'decoder@demo.example' end;
    rep text := indent ->> 'rep';
    goal integer := (select rank from public.stages where name = until);
    customer public.customers;
    o uuid;
    q public.quotations;
    v uuid;
    d uuid;
begin
    select * into strict customer from public.customers c where c.hospital_name = indent ->> 'customer';
    o := pg_temp.as_person(rep, 'select api.save_order($1::jsonb, gen_random_uuid())', jsonb_build_object(
        'customer_id', customer.id, 'priority', indent ->> 'priority', 'source', indent ->> 'source',
        'source_text', indent ->> 'source_text', 'contact_person', indent ->> 'contact_person',
        'promised_date', (now() at time zone 'Asia/Kolkata')::date + 3 + n % 9,
        'lines', indent -> 'lines')::text) ->> 'id';
    if until = 'cancelled' then
        perform pg_temp.act(rep, 'orders', o, 'submit');
        perform pg_temp.act(rep, 'orders', o, 'cancel', '{"comment": "The hospital bought elsewhere."}');
        return;
    end if;
    if goal < 2 then return; end if;
    perform pg_temp.act(rep, 'orders', o, 'submit');
    perform pg_temp.as_person(decoder, 'select api.decode_lines($1::uuid, $2::jsonb, gen_random_uuid())', o::text, (
        select jsonb_agg(case when w.line ->> 'sku' is null
                then jsonb_build_object('id', l.id, 'version', l.version, 'not_supplied_reason', 'Outside our range.')
                else jsonb_build_object('id', l.id, 'version', l.version, 'quantity', w.line -> 'quantity',
                     'inventory_id', (select i.id from public.inventory i where i.sku = w.line ->> 'sku')) end)
        from public.order_items l
        join jsonb_array_elements(indent -> 'lines') with ordinality w (line, number) on w.number = l.line_number
        -- with the decoders: some lines are still to be done
        where l.order_id = o and (goal > 2 or w.number % 2 = n % 2))::text);
    if goal < 3 then return; end if;
    perform pg_temp.act(decoder, 'orders', o, 'submit');
    if goal < 4 then return; end if;
    perform pg_temp.act(executive, 'orders', o, 'approve');
    if goal < 5 then return; end if;
    select * into q from public.quotations t where t.order_id = o;
    perform pg_temp.as_person('quoter@demo.example', 'select api.save_quotation($1::jsonb, gen_random_uuid())', jsonb_build_object(
        'id', q.id, 'version', q.version, 'delivery_terms', case when n % 4 = 0 then '2 days, freight ours' else '4 days, freight extra' end,
        'charges', case when n % 4 = 1 then '[{"description": "Freight", "amount": "350.00"}]'::jsonb else '[]'::jsonb end,
        'discount_percentage', case when n % 5 = 2 then '1.5' else '0' end,
        'lines', (select jsonb_agg(jsonb_build_object('id', l.id, 'unit_price', l.unit_price::text,
                         'discount_percentage', case when (l.line_number + n) % 3 = 0 then '5' else '0' end))
                  from public.quotation_items l where l.quotation_id = q.id))::text);
    perform pg_temp.act('quoter@demo.example', 'orders', o, 'submit');
    if goal < 6 then return; end if;
    perform pg_temp.act(executive, 'orders', o, 'approve');
    perform pg_temp.act(rep, 'orders', o, 'send');
    if goal < 7 then return; end if;
    perform pg_temp.act(rep, 'orders', o, 'record_po', jsonb_build_object('po_number', format('PO/%s/%s', 2026, 400 + n),
        'po_date', (now() at time zone 'Asia/Kolkata')::date, 'po_amount', (select t.total_amount::text from public.quotations t where t.id = q.id),
        'lines', case when goal in (7, 8) then (select jsonb_agg(jsonb_build_object('quotation_item_id', l.id,
                        'quantity', greatest(1, l.quantity - l.quantity / 5)::text, 'unit_price', (l.unit_price - round(l.unit_price * 0.03, 2))::text))
                    from public.quotation_items l where l.quotation_id = q.id and l.line_number = 1) else '[]'::jsonb end));
    if goal < 8 then return; end if;
    perform pg_temp.act(rep, 'orders', o, 'submit');
    if goal < 9 then return; end if;
    perform pg_temp.act(executive, 'orders', o, 'approve');
    if goal < 10 then return; end if;
    perform pg_temp.act('inventory@demo.example', 'orders', o, 'reserve');
    if goal < 11 then return; end if;
    v := pg_temp.act('accounts@demo.example', 'orders', o, 'draft_invoice') ->> 'invoice_id';
    perform pg_temp.act('accounts@demo.example', 'invoices', v, 'submit');
    if goal < 12 then return; end if;
    perform pg_temp.act(executive, 'invoices', v, 'approve');
    if goal < 13 then return; end if;
    select t.id into d from public.dispatches t where t.invoice_id = v;
    perform pg_temp.act('inventory@demo.example', 'dispatches', d, 'dispatch', jsonb_build_object(
        'courier_name', case n % 3 when 0 then 'VRL Logistics' when 1 then 'Own van' else 'Gati Express' end,
        'tracking_number', (88120000 + n)::text, 'boxes', 1 + n % 5));
    if goal < 14 then return; end if;
    perform pg_temp.act(case when n % 2 = 0 then rep else 'inventory@demo.example' end, 'dispatches', d, 'delivered');
    if n % 3 = 0 then
        perform pg_temp.as_person('accounts@demo.example', 'select api.record_payment($1::uuid, $2::numeric, $3::date, $4, $5, gen_random_uuid())',
            v::text, (select round(t.total_amount * case when n % 2 = 0 then 1 else 0.5 end, 2)::text from public.invoices t where t.id = v),
            (now() at time zone 'Asia/Kolkata')::date::text, 'bank', 'UTR' || (700000 + n));
    end if;
end $$;

do $$
declare
    stages text[] := '{completed,dispatched,invoiced,completed,invoice_approval,completed,invoice_request,dispatched,
        inventory_check,invoiced,po_approval,completed,po_received,quotation_sent,quotation_approval,quotation,
        decoding_approval,decoding,order_request,cancelled,completed,decoding,quotation_sent,dispatched,inventory_check,
        completed,quotation,invoiced,po_approval,decoding_approval,po_received,invoice_approval,quotation_approval,
        decoding,order_request}';
    f record;
    until text;
begin
    if exists (select from public.orders) then
        return;
    end if;
    for f in select e.indent, e.n::integer as n from loaded_files l
             cross join jsonb_array_elements(l.content) with ordinality e (indent, n)
             where l.name = '40_indents' order by e.n loop
        until := stages[1 + (f.n - 1) % array_length(stages, 1)];
        -- the nil-rated ones and those of the special economic zones are shown with their invoices
        if exists (select from public.customers c where c.hospital_name = f.indent ->> 'customer' and c.buyer_type = 'sez')
           or not exists (select from jsonb_array_elements(f.indent -> 'lines') l
                          join public.inventory i on i.sku = l ->> 'sku'
                          where internal.gst_rate(i.gst_class, internal.today(), i.unit_price) > 0) then
            until := case when f.n % 2 = 0 then 'completed' else 'dispatched' end;
        end if;
        perform pg_temp.run_order(f.indent, until, f.n);
    end loop;
    -- hospitals that ask for shelf life, and suppliers who promised what is short
    update public.customers c set shelf_life_months = case when x.n % 2 = 1 then 18 else 24 end
    from (select o.customer_id, row_number() over (order by o.order_number) as n
          from public.orders o where o.workflow_stage = 'inventory_check') x where c.id = x.customer_id;
    perform pg_temp.as_person('inventory@demo.example', 'select api.expect_goods($1::jsonb, gen_random_uuid())', jsonb_build_object(
        'sku', i.sku, 'quantity', greatest(50, i.reorder_level), 'expected_on', (now() at time zone 'Asia/Kolkata')::date + 2 + i.n % 6,
        'supplier', coalesce(i.manufacturer, 'Deccan Surgical Works'), 'reference', format('PO %s', 880 + i.n))::text)
    from (select x.*, row_number() over (order by x.available_quantity - x.reorder_level, x.sku)::integer as n
          from public.inventory x where x.is_active and x.available_quantity <= x.reorder_level) i where i.n <= 12;
    -- all of it is one transaction here: these get the instant at which they were done
    update public.reservations r set created_at = a.at
    from public.order_items l, (select t.entity_id, min(t.created_at) as at from public.audit_logs t
        where t.entity_type = 'orders' and t.new_values ->> 'workflow_stage' = 'invoice_request' group by t.entity_id) a
    where l.id = r.order_item_id and a.entity_id = l.order_id;
    update public.payments p set created_at = t.created_at
    from public.audit_logs t where t.entity_type = 'payments' and t.entity_id = p.id and t.action = 'create';
    -- a pipeline with some age, where nothing is issued yet
    update public.orders o
    set created_at = o.created_at - make_interval(hours => 5 + (hashtext(o.order_number) & 127)),
        stage_since = o.stage_since - make_interval(hours => (hashtext(o.order_number) & 127))
    where o.reached < 10 and o.workflow_stage <> 'cancelled';
    update public.approvals a set created_at = o.stage_since from public.orders o where o.id = a.order_id and a.status = 'pending';
end $$;

select internal.refresh_figures();
