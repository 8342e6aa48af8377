-- Quotations: drafted from what was decoded, priced in one place, frozen when approved, revised as new rows.

-- Goods carried to the buyer are supplied where the carriage ends; on a registered buyer's order it is the buyer's
-- own state, wherever the goods go (IGST Act s.10(1)(a), (b); gst-facts, section 2).
create function internal.place_of_supply(o public.orders) returns char(2) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    return (
    select case when c.buyer_type in ('unregistered', 'overseas') then coalesce(a.state_code, c.state_code, '96')
                else c.state_code end
    from public.customers c left join public.customer_addresses a on a.id = (o).delivery_address_id
    where c.id = (o).customer_id);
end $$;

-- Tax and totals of a quotation, from api.price_document, written to its rows. Optional lines carry their own tax
-- and stay out of the totals.
create function internal.reprice_quotation(quotation_id uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    q public.quotations;
    head jsonb;
    priced jsonb;
    optional boolean;
    ids uuid[];
    given jsonb;
begin
    select * into q from public.quotations t where t.id = quotation_id;
    head := jsonb_build_object('seller_state', q.seller_state, 'place_of_supply', q.place_of_supply,
        'buyer_type', q.buyer_type, 'without_payment_of_tax', q.without_payment_of_tax,
        'discount_percentage', q.discount_percentage, 'round_to_rupee', internal.setting('round_to_rupee', 'true'));
    foreach optional in array array[true, false] loop
        select array_agg(l.id order by l.line_number),
               jsonb_agg(jsonb_build_object('quantity', l.quantity, 'unit_price', l.unit_price, 'gst_rate', l.gst_rate,
                         'discount_percentage', l.discount_percentage) order by l.line_number)
        into ids, given
        from public.quotation_items l where l.quotation_id = q.id and l.is_optional = optional;
        continue when optional and ids is null;
        priced := api.price_document(head || jsonb_build_object('lines', coalesce(given, '[]'), 'charges',
            case when optional then '[]' else coalesce((select jsonb_agg(jsonb_build_object('amount', c.amount))
                 from public.document_charges c where c.quotation_id = q.id), '[]') end));
        update public.quotation_items t
        set taxable_value = (p.line ->> 'taxable_value')::numeric, cgst_amount = (p.line ->> 'cgst')::numeric,
            sgst_amount = (p.line ->> 'sgst')::numeric, igst_amount = (p.line ->> 'igst')::numeric,
            discount_amount = round(t.quantity * t.unit_price * t.discount_percentage / 100, 2)
        from (select ids[n] as id, line from jsonb_array_elements(priced -> 'lines') with ordinality e (line, n)) p
        where t.id = p.id;
    end loop;
    update public.quotations t
    set subtotal = (priced ->> 'subtotal')::numeric, discount_amount = (priced ->> 'discount_amount')::numeric,
        taxable_amount = (priced ->> 'taxable_amount')::numeric, cgst_amount = (priced ->> 'cgst')::numeric,
        sgst_amount = (priced ->> 'sgst')::numeric, igst_amount = (priced ->> 'igst')::numeric,
        gst_amount = (priced ->> 'gst_amount')::numeric, round_off = (priced ->> 'round_off')::numeric,
        total_amount = (priced ->> 'total_amount')::numeric,
        gst_rate = (select case when min(l.gst_rate) = max(l.gst_rate) then min(l.gst_rate) end
                    from public.quotation_items l where l.quotation_id = q.id)
    where t.id = q.id;
end $$;

-- A draft over everything that was decoded; the first revision of an order takes a number.
create function internal.draft_quotation(o public.orders) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    made uuid := gen_random_uuid();
    number text;
begin
    select n.number into number from internal.next_number((o).branch_id, 'quotations') n;
    insert into public.quotations (id, quote_number, base_number, order_id, branch_id, created_by, status, seller_state,
        place_of_supply, buyer_type, without_payment_of_tax, valid_until, payment_terms)
    select made, number, number, (o).id, (o).branch_id, internal.me(), 'draft', b.state_code,
           internal.place_of_supply(o), c.buyer_type, c.without_payment_of_tax,
           internal.today() + (internal.setting('quotation_days', '14') #>> '{}')::integer,
           format('%s days from the invoice', coalesce(t.payment_days, 30))
    from public.branches b, public.customers c left join public.customer_terms t on t.customer_id = c.id
    where b.id = (o).branch_id and c.id = (o).customer_id;
    insert into public.quotation_items (quotation_id, order_item_id, line_number, inventory_id, description, quantity,
                                        unit_price, hsn_code, gst_rate)
    select made, l.id, row_number() over (order by l.line_number, l.created_at, l.id), i.id, i.item_name, l.quantity,
           i.unit_price, i.hsn_code, internal.gst_rate(i.gst_class, internal.today(), i.unit_price)
    from internal.leaf_lines((o).id) l join public.inventory i on i.id = l.inventory_id
    where l.status <> 'not_supplied';
    perform internal.reprice_quotation(made);
    return made;
end $$;

-- The next revision: a new row with the same lines; the one that was sent stays as it was, superseded.
create function internal.revise_quotation(q public.quotations) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    made uuid := gen_random_uuid();
begin
    update public.quotations t set status = 'superseded' where t.id = (q).id;
    insert into public.quotations (id, quote_number, base_number, revision, order_id, branch_id, created_by, status,
        seller_state, place_of_supply, buyer_type, without_payment_of_tax, discount_percentage, valid_until, payment_terms,
        delivery_terms, notes)
    values (made, format('%s-R%s', (q).base_number, (q).revision + 1), (q).base_number, (q).revision + 1, (q).order_id,
        (q).branch_id, internal.me(), 'draft', (q).seller_state, (q).place_of_supply, (q).buyer_type,
        (q).without_payment_of_tax, (q).discount_percentage,
        internal.today() + (internal.setting('quotation_days', '14') #>> '{}')::integer,
        (q).payment_terms, (q).delivery_terms, (q).notes);
    insert into public.quotation_items (quotation_id, order_item_id, line_number, inventory_id, description, quantity,
        unit_price, discount_percentage, hsn_code, gst_rate, is_optional)
    select made, l.order_item_id, l.line_number, l.inventory_id, l.description, l.quantity, l.unit_price,
           l.discount_percentage, l.hsn_code, internal.gst_rate(i.gst_class, internal.today(), l.unit_price), l.is_optional
    from public.quotation_items l join public.inventory i on i.id = l.inventory_id where l.quotation_id = (q).id;
    insert into public.document_charges (quotation_id, description, amount)
    select made, c.description, c.amount from public.document_charges c where c.quotation_id = (q).id;
    perform internal.reprice_quotation(made);
    return made;
end $$;

-- The quotation that an order's stage is about.
create function internal.open_quotation(order_id uuid) returns public.quotations
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    q public.quotations;
begin
    select * into q from public.quotations t
    where t.order_id = open_quotation.order_id and t.status not in ('superseded', 'rejected')
    for no key update;
    if q.id is null then
        perform internal.refuse('ID003', 'This order has no open quotation.');
    end if;
    return q;
end $$;

-- Saves a draft quotation's prices, discounts and terms, and gives the totals.
-- lines: [{id, quantity?, unit_price, discount_percentage?, is_optional?}], those not named stay as they are.
create function api.save_quotation(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'save_quotation', document);
    q public.quotations;
    o public.orders;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('quotations', 'update');
    select t.order_id into q.order_id from public.quotations t where t.id = internal.uuid_of(document, 'id');
    o := internal.demand_order(q.order_id);
    select * into q from public.quotations t where t.id = internal.uuid_of(document, 'id') for no key update;
    if q.status <> 'draft' or o.workflow_stage <> 'quotation' then
        perform internal.refuse('ID003', 'This quotation is no longer a draft; revise it instead.');
    end if;
    perform internal.demand_version(internal.number_of(document, 'version', 0, 0, 1e9)::integer, q.version, 'quotations', q.id);
    perform internal.save_quotation_lines(q.id, document);
    if document ? 'charges' then
        perform internal.save_charges(q.id, document -> 'charges');
    end if;
    update public.quotations t
    set discount_percentage = coalesce(internal.number_of(document, 'discount_percentage', 2, 0, 100), t.discount_percentage),
        valid_until = case when document ? 'valid_until' then internal.date_of(document, 'valid_until') else t.valid_until end,
        payment_terms = case when document ? 'payment_terms' then internal.text_of(document, 'payment_terms', 2000) else t.payment_terms end,
        delivery_terms = case when document ? 'delivery_terms' then internal.text_of(document, 'delivery_terms', 2000) else t.delivery_terms end,
        notes = case when document ? 'notes' then internal.text_of(document, 'notes', 10000) else t.notes end
    where t.id = q.id;
    perform internal.reprice_quotation(q.id);
    perform internal.wrote('quotations', q.id);
    return internal.end_request(request, (
        select jsonb_build_object('id', t.id, 'version', t.version, 'quote_number', t.quote_number,
            'subtotal', t.subtotal::text, 'discount_amount', t.discount_amount::text,
            'taxable_amount', t.taxable_amount::text, 'cgst', t.cgst_amount::text, 'sgst', t.sgst_amount::text,
            'igst', t.igst_amount::text, 'gst_amount', t.gst_amount::text, 'round_off', t.round_off::text,
            'total_amount', t.total_amount::text)
        from public.quotations t where t.id = q.id));
end $$;

-- The lines that the document names get its prices; the rate follows the price where the law says so.
create function internal.save_quotation_lines(quotation_id uuid, document jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    stray integer;
begin
    with given as (
        select a.n, internal.uuid_of(a.line, 'id', f.field || 'id') as id,
               internal.number_of(a.line, 'quantity', 0, 1, 999999999, f.field || 'quantity')::integer as quantity,
               internal.number_of(a.line, 'unit_price', 2, 0, 99999999999, f.field || 'unit_price') as unit_price,
               internal.number_of(a.line, 'discount_percentage', 2, 0, 100, f.field || 'discount_percentage') as discount,
               internal.flag_of(a.line, 'is_optional', f.field || 'is_optional') as is_optional
        from jsonb_array_elements(internal.array_of(document, 'lines')) with ordinality a (line, n)
        cross join lateral (select format('lines[%s].', a.n - 1) as field) f),
    written as (
        update public.quotation_items t
        set quantity = coalesce(g.quantity, t.quantity), unit_price = coalesce(g.unit_price, t.unit_price),
            discount_percentage = coalesce(g.discount, t.discount_percentage),
            is_optional = coalesce(g.is_optional, t.is_optional),
            gst_rate = internal.gst_rate(i.gst_class, internal.today(), coalesce(g.unit_price, t.unit_price))
        from given g, public.inventory i
        where t.id = g.id and t.quotation_id = save_quotation_lines.quotation_id and i.id = t.inventory_id
        returning t.id)
    select min(g.n) into stray from given g where not exists (select from written w where w.id = g.id);
    if stray is not null then
        perform internal.refuse('ID004', 'This line is no longer on the quotation.', format('lines[%s].id', stray - 1));
    end if;
exception when numeric_value_out_of_range then
    perform internal.refuse('ID001', 'Quantity times price is more than an invoice can hold.', 'lines');
end $$;

create function internal.save_charges(quotation_id uuid, charges jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    c jsonb;
    n integer := 0;
begin
    delete from public.document_charges t where t.quotation_id = save_charges.quotation_id;
    for c in select jsonb_array_elements(internal.array_of(jsonb_build_object('charges', charges), 'charges')) loop
        insert into public.document_charges (quotation_id, description, amount)
        values (save_charges.quotation_id,
                coalesce(internal.text_of(c, 'description', 255, format('charges[%s].description', n)), 'Freight'),
                coalesce(internal.number_of(c, 'amount', 2, 0, 99999999999, format('charges[%s].amount', n)), 0));
        n := n + 1;
    end loop;
end $$;

grant execute on function api.save_quotation(jsonb, uuid) to indentdesk_person;
