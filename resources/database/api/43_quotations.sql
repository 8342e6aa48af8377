-- Quotations: drafted from what was decoded, priced in one place, frozen when approved, revised as new rows.

-- Goods carried to the buyer are supplied where the carriage ends; on a registered buyer's order it is the buyer's
-- own state, wherever the goods go (IGST Act s.10(1)(a), (b); gst-facts, section 2).
create function internal.place_of_supply(o public.orders) returns char(2) language plpgsql stable as $$
begin
    return (
    select case when c.buyer_type in ('unregistered', 'overseas') then coalesce(a.state_code, c.state_code, '96')
                else c.state_code end
    from public.customers c left join public.customer_addresses a on a.id = (o).delivery_address_id
    where c.id = (o).customer_id);
end $$;

-- The lines of a quotation as its pricing takes them: what decides about tax, and which row it belongs to.
create function internal.quotation_lines(quotation_id uuid) returns jsonb language plpgsql stable as $$
begin
    return (
    select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'quantity', l.quantity, 'unit_price', l.unit_price,
               'gst_rate', l.gst_rate, 'discount_percentage', l.discount_percentage, 'is_optional', l.is_optional)
               order by l.line_number), '[]')
    from public.quotation_items l where l.quotation_id = quotation_lines.quotation_id);
end $$;

-- Prices of lines and the totals of those that are not optional, from api.price_document; optional lines carry their
-- own tax. Gives {lines, totals}: the lines in the order they came, each with its tax.
create function internal.price_quotation(head jsonb, lines jsonb, charges jsonb) returns jsonb
language plpgsql stable as $$
declare
    wanted jsonb := (select coalesce(jsonb_agg(l order by n) filter (where not (l ->> 'is_optional')::boolean), '[]')
                     from jsonb_array_elements(lines) with ordinality e (l, n));
    optional jsonb := (select jsonb_agg(l order by n) filter (where (l ->> 'is_optional')::boolean)
                       from jsonb_array_elements(lines) with ordinality e (l, n));
    totals jsonb := api.price_document(head || jsonb_build_object('lines', wanted, 'charges', charges));
    answer jsonb;
begin
    if optional is null then
        return jsonb_build_object('totals', totals - 'lines', 'lines', internal.beside(lines, totals -> 'lines'));
    end if;
    answer := internal.beside(wanted, totals -> 'lines') || internal.beside(optional,
        api.price_document(head || jsonb_build_object('lines', optional, 'charges', '[]'::jsonb)) -> 'lines');
    return jsonb_build_object('totals', totals - 'lines', 'lines', answer);
end $$;

-- Two lists of objects of the same length as one: each object with the keys of both.
create function internal.beside(one jsonb, other jsonb) returns jsonb language plpgsql immutable as $$
begin
    return (
    select coalesce(jsonb_agg(a || b order by n), '[]')
    from rows from (jsonb_array_elements(one), jsonb_array_elements(other)) with ordinality x (a, b, n));
end $$;

-- Writes a quotation's terms as `q` has them, with its tax and totals. `lines`, as internal.quotation_lines gives them, are
-- written with them; without, the lines stay what they are.
create function internal.reprice_quotation(q public.quotations, lines jsonb default null) returns void
language plpgsql as $$
declare
    priced jsonb;
    totals jsonb;
begin
    priced := internal.price_quotation(
        jsonb_build_object('seller_state', q.seller_state, 'place_of_supply', q.place_of_supply,
            'buyer_type', q.buyer_type, 'without_payment_of_tax', q.without_payment_of_tax,
            'discount_percentage', q.discount_percentage, 'round_to_rupee', internal.setting('round_to_rupee', 'true')),
        coalesce(lines, internal.quotation_lines(q.id)),
        coalesce((select jsonb_agg(jsonb_build_object('amount', c.amount))
                  from public.document_charges c where c.quotation_id = q.id), '[]'));
    totals := priced -> 'totals';
    update public.quotation_items t
    set quantity = p.quantity, unit_price = p.unit_price, discount_percentage = p.discount_percentage,
        is_optional = p.is_optional, gst_rate = p.gst_rate, taxable_value = p.taxable_value, cgst_amount = p.cgst,
        sgst_amount = p.sgst, igst_amount = p.igst,
        discount_amount = round(p.quantity * p.unit_price * p.discount_percentage / 100, 2)
    from jsonb_to_recordset(priced -> 'lines') as p (id uuid, quantity integer, unit_price numeric, discount_percentage numeric,
         is_optional boolean, gst_rate numeric, taxable_value numeric, cgst numeric, sgst numeric, igst numeric)
    where t.quotation_id = q.id and t.id = p.id
      and (t.quantity, t.unit_price, t.discount_percentage, t.is_optional, t.gst_rate, t.taxable_value, t.cgst_amount,
           t.sgst_amount, t.igst_amount, t.discount_amount)
          is distinct from (p.quantity, p.unit_price, p.discount_percentage, p.is_optional, p.gst_rate, p.taxable_value, p.cgst,
           p.sgst, p.igst, round(p.quantity * p.unit_price * p.discount_percentage / 100, 2));
    update public.quotations t
    set discount_percentage = q.discount_percentage, valid_until = q.valid_until, payment_terms = q.payment_terms,
        delivery_terms = q.delivery_terms, notes = q.notes,
        subtotal = (totals ->> 'subtotal')::numeric, discount_amount = (totals ->> 'discount_amount')::numeric,
        taxable_amount = (totals ->> 'taxable_amount')::numeric, cgst_amount = (totals ->> 'cgst')::numeric,
        sgst_amount = (totals ->> 'sgst')::numeric, igst_amount = (totals ->> 'igst')::numeric,
        gst_amount = (totals ->> 'gst_amount')::numeric, round_off = (totals ->> 'round_off')::numeric,
        total_amount = (totals ->> 'total_amount')::numeric, gst_rate = internal.common_rate(priced -> 'lines')
    where t.id = q.id;
end $$;

-- The rate that all lines have; null when they differ.
create function internal.common_rate(lines jsonb) returns numeric language plpgsql immutable as $$
begin
    return (
    select case when min((l ->> 'gst_rate')::numeric) = max((l ->> 'gst_rate')::numeric) then min((l ->> 'gst_rate')::numeric) end
    from jsonb_array_elements(lines) l);
end $$;

-- A draft over everything that was decoded, priced before it is written; the first revision of an order takes a number.
create function internal.draft_quotation(o public.orders) returns uuid
language plpgsql as $$
declare
    made uuid := gen_random_uuid();
    q public.quotations;
    priced jsonb;
    totals jsonb;
begin
    select b.state_code, internal.place_of_supply(o), c.buyer_type, c.without_payment_of_tax,
           format('%s days from the invoice', coalesce(t.payment_days, internal.usual_payment_days()))
    into q.seller_state, q.place_of_supply, q.buyer_type, q.without_payment_of_tax, q.payment_terms
    from public.branches b, public.customers c left join public.customer_terms t on t.customer_id = c.id
    where b.id = (o).branch_id and c.id = (o).customer_id;
    priced := internal.price_quotation(
        jsonb_build_object('seller_state', q.seller_state, 'place_of_supply', q.place_of_supply, 'buyer_type', q.buyer_type,
            'without_payment_of_tax', q.without_payment_of_tax, 'round_to_rupee', internal.setting('round_to_rupee', 'true')),
        (select coalesce(jsonb_agg(jsonb_build_object('order_item_id', l.id, 'inventory_id', i.id, 'description', i.item_name,
                    'quantity', l.quantity, 'unit_price', i.unit_price, 'hsn_code', i.hsn_code, 'is_optional', false,
                    'gst_rate', internal.gst_rate(i.gst_class, internal.today(), i.unit_price))
                    order by l.line_number, l.created_at, l.id), '[]')
         from internal.leaf_lines((o).id) l join public.inventory i on i.id = l.inventory_id
         where l.status <> 'not_supplied'), '[]');
    totals := priced -> 'totals';
    select n.number into q.quote_number from internal.next_number((o).branch_id, 'quotations') n;
    insert into public.quotations (id, quote_number, base_number, order_id, branch_id, created_by, status, seller_state,
        place_of_supply, buyer_type, without_payment_of_tax, valid_until, payment_terms, subtotal, discount_amount, taxable_amount,
        cgst_amount, sgst_amount, igst_amount, gst_amount, round_off, total_amount, gst_rate)
    values (made, q.quote_number, q.quote_number, (o).id, (o).branch_id, internal.me(), 'draft', q.seller_state,
        q.place_of_supply, q.buyer_type, q.without_payment_of_tax,
        internal.today() + (internal.setting('quotation_days', '14') #>> '{}')::integer, q.payment_terms,
        (totals ->> 'subtotal')::numeric, (totals ->> 'discount_amount')::numeric, (totals ->> 'taxable_amount')::numeric,
        (totals ->> 'cgst')::numeric, (totals ->> 'sgst')::numeric, (totals ->> 'igst')::numeric,
        (totals ->> 'gst_amount')::numeric, (totals ->> 'round_off')::numeric, (totals ->> 'total_amount')::numeric,
        internal.common_rate(priced -> 'lines'));
    insert into public.quotation_items (quotation_id, order_item_id, line_number, inventory_id, description, quantity,
                                        unit_price, hsn_code, gst_rate, taxable_value, cgst_amount, sgst_amount, igst_amount)
    select made, l.order_item_id, l.n, l.inventory_id, l.description, l.quantity, l.unit_price, l.hsn_code, l.gst_rate,
           l.taxable_value, l.cgst, l.sgst, l.igst
    from rows from (jsonb_to_recordset(priced -> 'lines') as (order_item_id uuid, inventory_id uuid, description text,
         quantity integer, unit_price numeric, hsn_code text, gst_rate numeric, taxable_value numeric, cgst numeric, sgst numeric,
         igst numeric)) with ordinality l (order_item_id, inventory_id, description, quantity, unit_price, hsn_code, gst_rate,
         taxable_value, cgst, sgst, igst, n);
    return made;
end $$;

-- The next revision: a new row with the same lines; the one that was sent stays as it was, superseded.
create function internal.revise_quotation(q public.quotations) returns uuid
language plpgsql as $$
declare
    made public.quotations;
begin
    update public.quotations t set status = 'superseded' where t.id = (q).id;
    insert into public.quotations (quote_number, base_number, revision, order_id, branch_id, created_by, status,
        seller_state, place_of_supply, buyer_type, without_payment_of_tax, discount_percentage, valid_until, payment_terms,
        delivery_terms, notes)
    values (format('%s-R%s', (q).base_number, (q).revision + 1), (q).base_number, (q).revision + 1, (q).order_id,
        (q).branch_id, internal.me(), 'draft', (q).seller_state, (q).place_of_supply, (q).buyer_type,
        (q).without_payment_of_tax, (q).discount_percentage,
        internal.today() + (internal.setting('quotation_days', '14') #>> '{}')::integer,
        (q).payment_terms, (q).delivery_terms, (q).notes)
    returning * into made;
    insert into public.quotation_items (quotation_id, order_item_id, line_number, inventory_id, description, quantity,
        unit_price, discount_percentage, hsn_code, gst_rate, is_optional)
    select made.id, l.order_item_id, l.line_number, l.inventory_id, l.description, l.quantity, l.unit_price,
           l.discount_percentage, l.hsn_code, internal.gst_rate(i.gst_class, internal.today(), l.unit_price), l.is_optional
    from public.quotation_items l join public.inventory i on i.id = l.inventory_id where l.quotation_id = (q).id;
    insert into public.document_charges (quotation_id, description, amount)
    select made.id, c.description, c.amount from public.document_charges c where c.quotation_id = (q).id;
    perform internal.reprice_quotation(made);
    return made.id;
end $$;

-- The quotation that an order's stage is about.
create function internal.open_quotation(order_id uuid) returns public.quotations
language plpgsql as $$
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
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    answer jsonb := internal.begin_request(request, 'save_quotation', document);
    q public.quotations;
    o public.orders;
    lines jsonb;
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
    lines := internal.quotation_lines_saved(q.id, document);
    if document ? 'charges' then
        perform internal.save_charges(q.id, document -> 'charges');
    end if;
    q.discount_percentage := coalesce(internal.number_of(document, 'discount_percentage', 2, 0, 100), q.discount_percentage);
    if document ? 'valid_until' then
        q.valid_until := internal.date_of(document, 'valid_until');
    end if;
    if document ? 'payment_terms' then
        q.payment_terms := internal.text_of(document, 'payment_terms', 2000);
    end if;
    if document ? 'delivery_terms' then
        q.delivery_terms := internal.text_of(document, 'delivery_terms', 2000);
    end if;
    if document ? 'notes' then
        q.notes := internal.text_of(document, 'notes', 10000);
    end if;
    perform internal.reprice_quotation(q, lines);
    perform internal.wrote('quotations', q.id);
    return internal.end_request(request, (
        select jsonb_build_object('id', t.id, 'version', t.version, 'quote_number', t.quote_number,
            'subtotal', t.subtotal::text, 'discount_amount', t.discount_amount::text,
            'taxable_amount', t.taxable_amount::text, 'cgst', t.cgst_amount::text, 'sgst', t.sgst_amount::text,
            'igst', t.igst_amount::text, 'gst_amount', t.gst_amount::text, 'round_off', t.round_off::text,
            'total_amount', t.total_amount::text)
        from public.quotations t where t.id = q.id));
end $$;

-- All lines of the quotation, those that the document names with what it says of them; the rate follows the price where
-- the law says so. Refuses with the field's name.
create function internal.quotation_lines_saved(quotation_id uuid, document jsonb) returns jsonb
language plpgsql stable as $$
declare
    stray integer;
    answer jsonb;
begin
    with given as materialized (
        select a.n, internal.uuid_of(a.line, 'id', f.field || 'id') as id,
               internal.number_of(a.line, 'quantity', 0, 1, 999999999, f.field || 'quantity')::integer as quantity,
               internal.number_of(a.line, 'unit_price', 2, 0, 99999999999, f.field || 'unit_price') as unit_price,
               internal.number_of(a.line, 'discount_percentage', 2, 0, 100, f.field || 'discount_percentage') as discount,
               internal.flag_of(a.line, 'is_optional', f.field || 'is_optional') as is_optional
        from jsonb_array_elements(internal.array_of(document, 'lines')) with ordinality a (line, n)
        cross join lateral (select format('lines[%s].', a.n - 1) as field) f),
    own as materialized (
        select t.*, i.gst_class from public.quotation_items t join public.inventory i on i.id = t.inventory_id
        where t.quotation_id = quotation_lines_saved.quotation_id)
    select (select min(g.n) from given g where not exists (select from own t where t.id = g.id)),
           (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'quantity', coalesce(g.quantity, t.quantity),
                'unit_price', coalesce(g.unit_price, t.unit_price),
                'discount_percentage', coalesce(g.discount, t.discount_percentage),
                'is_optional', coalesce(g.is_optional, t.is_optional),
                'gst_rate', case when g.id is null then t.gst_rate else internal.gst_rate(t.gst_class, internal.today(),
                                 coalesce(g.unit_price, t.unit_price)) end) order by t.line_number), '[]')
            from own t
            -- a line that is named twice is what it was named last
            left join (select distinct on (x.id) x.* from given x order by x.id, x.n desc) g on g.id = t.id)
    into stray, answer;
    if stray is not null then
        perform internal.refuse('ID004', 'This line is no longer on the quotation.', format('lines[%s].id', stray - 1));
    end if;
    return answer;
end $$;

create function internal.save_charges(quotation_id uuid, charges jsonb) returns void
language plpgsql as $$
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
