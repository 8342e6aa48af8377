-- Invoices: drafted over what is reserved, numbered at approval without gaps, dispatched by batch.

-- Tax and totals of a draft, from api.price_document, written to its rows.
create function internal.reprice_invoice(invoice_id uuid) returns void
language plpgsql as $$
declare
    i public.invoices;
    priced jsonb;
    ids uuid[];
    given jsonb;
begin
    select * into i from public.invoices t where t.id = invoice_id;
    select array_agg(l.id order by l.line_number),
           jsonb_agg(jsonb_build_object('quantity', l.quantity, 'unit_price', l.unit_price, 'gst_rate', l.gst_rate,
                     'discount_percentage', l.discount_percentage) order by l.line_number)
    into ids, given from public.invoice_items l where l.invoice_id = i.id;
    priced := api.price_document(jsonb_build_object('seller_state', i.seller_state, 'place_of_supply', i.place_of_supply,
        'buyer_type', i.buyer_type, 'without_payment_of_tax', i.without_payment_of_tax, 'reverse_charge', i.reverse_charge,
        'discount_percentage', i.discount_percentage, 'round_to_rupee', internal.setting('round_to_rupee', 'true'),
        'lines', coalesce(given, '[]'),
        'charges', coalesce((select jsonb_agg(jsonb_build_object('amount', c.amount)) from public.document_charges c
                             where c.invoice_id = i.id), '[]')));
    update public.invoice_items t
    set taxable_value = (p.line ->> 'taxable_value')::numeric, cgst_amount = (p.line ->> 'cgst')::numeric,
        sgst_amount = (p.line ->> 'sgst')::numeric, igst_amount = (p.line ->> 'igst')::numeric,
        discount_amount = round(t.quantity * t.unit_price * t.discount_percentage / 100, 2)
    from (select ids[n] as id, line from jsonb_array_elements(priced -> 'lines') with ordinality e (line, n)) p
    where t.invoice_id = i.id and t.id = p.id;
    update public.invoices t
    set subtotal = (priced ->> 'subtotal')::numeric, discount_amount = (priced ->> 'discount_amount')::numeric,
        taxable_amount = (priced ->> 'taxable_amount')::numeric, cgst_amount = (priced ->> 'cgst')::numeric,
        sgst_amount = (priced ->> 'sgst')::numeric, igst_amount = (priced ->> 'igst')::numeric,
        gst_amount = (priced ->> 'gst_amount')::numeric, round_off = (priced ->> 'round_off')::numeric,
        total_amount = (priced ->> 'total_amount')::numeric
    where t.id = i.id;
end $$;

-- A draft over all that is reserved and not invoiced, or over the pieces named, priced before it is written.
-- arguments.lines: [{order_item_id, quantity}]
create function internal.draft_invoice(o public.orders, arguments jsonb) returns jsonb
language plpgsql as $$
declare
    made uuid := gen_random_uuid();
    q public.quotations;
    lines jsonb;
    charges jsonb;
begin
    select * into q from public.quotations t where t.order_id = (o).id and t.status = 'accepted';
    perform internal.cut_to_size(o, arguments);
    lines := internal.lines_to_invoice(o, arguments);
    if lines = '[]' then
        perform internal.refuse('ID003', 'Nothing of this order is reserved and not invoiced.', 'lines');
    end if;
    -- freight and packing go on the first invoice
    select coalesce(jsonb_agg(jsonb_build_object('description', c.description, 'amount', c.amount)), '[]') into charges
    from public.document_charges c
    where c.quotation_id = q.id and not exists (select from public.invoices i where i.order_id = (o).id
          and i.status not in ('rejected', 'cancelled'));
    perform internal.write_invoice(made, o, q, lines, charges);
    perform internal.take_reservations(made);
    perform internal.wrote('invoices', made);
    perform internal.settle_stage((o).id);
    return (select jsonb_build_object('invoice_id', t.id, 'invoice_version', t.version, 'total_amount', t.total_amount::text)
            from public.invoices t where t.id = made);
end $$;

-- Makes the reservations of the lines named just as large as the pieces named; refuses what is not reserved.
create function internal.cut_to_size(o public.orders, arguments jsonb) returns void
language plpgsql as $$
declare
    w record;
begin
    for w in
        select l.id, l.line_number, x.quantity as open, a.n - 1 as n,
               internal.number_of(a.line, 'quantity', 0, 1, 999999999, format('lines[%s].quantity', a.n - 1))::integer as wanted
        from jsonb_array_elements(arguments -> 'lines') with ordinality a (line, n)
        join internal.leaf_lines((o).id) l on l.id::text = a.line ->> 'order_item_id'
        join lateral (select sum(r.quantity)::integer as quantity from public.reservations r
                      where r.order_item_id = l.id and r.status = 'active' and r.invoice_item_id is null) x on true
    loop
        if w.wanted > coalesce(w.open, 0) then
            perform internal.refuse('ID001', format('Only %s pieces of line %s are reserved.', coalesce(w.open, 0), w.line_number),
                                    format('lines[%s].quantity', w.n));
        end if;
        perform internal.cut_reservations(w.id, w.wanted);
    end loop;
end $$;

-- What an invoice would hold now, as objects in the order of its lines.
create function internal.lines_to_invoice(o public.orders, arguments jsonb) returns jsonb
language plpgsql stable as $$
begin
    return (
    select coalesce(jsonb_agg(jsonb_build_object('order_item_id', w.id, 'inventory_id', w.inventory_id, 'description', i.item_name,
               'quantity', w.pieces, 'unit_price', w.unit_price, 'discount_percentage', w.discount_percentage,
               'hsn_code', i.hsn_code, 'gst_rate', internal.gst_rate(i.gst_class, internal.today(), w.unit_price))
               order by w.line_number, w.created_at, w.id), '[]')
    from (select l.*, coalesce((a.line ->> 'quantity')::integer, (
                     select sum(r.quantity)::integer from public.reservations r
                     where r.order_item_id = l.id and r.status = 'active' and r.invoice_item_id is null)) as pieces
          from internal.leaf_lines((o).id) l
          left join jsonb_array_elements(arguments -> 'lines') a (line) on a.line ->> 'order_item_id' = l.id::text
          where l.inventory_id is not null and (not arguments ? 'lines' or a.line is not null)) w
    join public.inventory i on i.id = w.inventory_id
    where w.pieces > 0);
end $$;

-- The rows of a new draft with its tax and totals.
create function internal.write_invoice(made uuid, o public.orders, q public.quotations, lines jsonb, charges jsonb) returns void
language plpgsql as $$
declare
    i public.invoices;
    priced jsonb;
begin
    select b.state_code, internal.place_of_supply(o), c.buyer_type, c.without_payment_of_tax, coalesce(t.payment_days, internal.usual_payment_days())
    into i.seller_state, i.place_of_supply, i.buyer_type, i.without_payment_of_tax, i.payment_days
    from public.branches b, public.customers c left join public.customer_terms t on t.customer_id = c.id
    where b.id = (o).branch_id and c.id = (o).customer_id;
    i.discount_percentage := coalesce((q).discount_percentage, 0);
    priced := api.price_document(jsonb_build_object('seller_state', i.seller_state, 'place_of_supply', i.place_of_supply,
        'buyer_type', i.buyer_type, 'without_payment_of_tax', i.without_payment_of_tax,
        'discount_percentage', i.discount_percentage, 'round_to_rupee', internal.setting('round_to_rupee', 'true'),
        'lines', lines, 'charges', charges));
    insert into public.invoices (id, quotation_id, order_id, branch_id, created_by, status, seller_state, place_of_supply,
        buyer_type, without_payment_of_tax, payment_days, payment_terms, discount_percentage, subtotal, discount_amount,
        taxable_amount, cgst_amount, sgst_amount, igst_amount, gst_amount, round_off, total_amount)
    values (made, (q).id, (o).id, (o).branch_id, internal.me(), 'draft', i.seller_state, i.place_of_supply,
        i.buyer_type, i.without_payment_of_tax, i.payment_days, (q).payment_terms, i.discount_percentage,
        (priced ->> 'subtotal')::numeric, (priced ->> 'discount_amount')::numeric, (priced ->> 'taxable_amount')::numeric,
        (priced ->> 'cgst')::numeric, (priced ->> 'sgst')::numeric, (priced ->> 'igst')::numeric,
        (priced ->> 'gst_amount')::numeric, (priced ->> 'round_off')::numeric, (priced ->> 'total_amount')::numeric);
    insert into public.invoice_items (invoice_id, order_item_id, line_number, inventory_id, description, quantity,
        unit_price, discount_percentage, discount_amount, hsn_code, gst_rate, taxable_value, cgst_amount, sgst_amount, igst_amount)
    select made, l.order_item_id, l.n, l.inventory_id, l.description, l.quantity, l.unit_price, l.discount_percentage,
           round(l.quantity * l.unit_price * l.discount_percentage / 100, 2), l.hsn_code, l.gst_rate, l.taxable_value, l.cgst,
           l.sgst, l.igst
    from rows from (jsonb_to_recordset(internal.beside(lines, priced -> 'lines')) as (order_item_id uuid, inventory_id uuid,
         description text, quantity integer, unit_price numeric, discount_percentage numeric, hsn_code text, gst_rate numeric,
         taxable_value numeric, cgst numeric, sgst numeric, igst numeric)) with ordinality l (order_item_id, inventory_id,
         description, quantity, unit_price, discount_percentage, hsn_code, gst_rate, taxable_value, cgst, sgst, igst, n);
    insert into public.document_charges (invoice_id, description, amount)
    select made, c.description, c.amount from jsonb_to_recordset(charges) as c (description text, amount numeric);
end $$;

-- Cuts a line's reservations so that some of them, first expiry first, are just the pieces wanted; the rest waits
-- for another invoice and is marked by nothing but its being later.
create function internal.cut_reservations(order_line uuid, wanted integer) returns void
language plpgsql as $$
declare
    r record;
begin
    for r in select x.id, x.quantity, sum(x.quantity) over (order by b.expiry_date nulls last, x.id) as until, x.inventory_id,
                    x.batch_id, x.created_by
             from public.reservations x join public.batches b on b.id = x.batch_id
             where x.order_item_id = order_line and x.status = 'active' and x.invoice_item_id is null loop
        continue when r.until <= wanted or r.until - r.quantity >= wanted;
        insert into public.reservations (order_item_id, inventory_id, batch_id, quantity, created_by)
        values (order_line, r.inventory_id, r.batch_id, r.until - wanted, r.created_by);
        update public.reservations x set quantity = r.quantity - (r.until - wanted) where x.id = r.id;
    end loop;
end $$;

-- A new invoice takes the reservations of its lines, first expiry first, as many as it has pieces.
create function internal.take_reservations(invoice_id uuid) returns void
language plpgsql as $$
begin
    update public.reservations r set invoice_item_id = f.invoice_item_id
    from (select x.id, t.id as invoice_item_id, t.quantity, sum(x.quantity) over (partition by x.order_item_id
                 order by b.expiry_date nulls last, x.id) as until
          from public.invoice_items t
          join public.reservations x on x.order_item_id = t.order_item_id and x.status = 'active' and x.invoice_item_id is null
          join public.batches b on b.id = x.batch_id
          -- named by its lines, or everybody's open reservations are read
          where t.invoice_id = take_reservations.invoice_id and x.order_item_id = any (array(
                select l.order_item_id from public.invoice_items l where l.invoice_id = take_reservations.invoice_id))) f
    where r.id = f.id and f.until <= f.quantity;
end $$;

create function internal.act_on_invoice(invoice_id uuid, action text, seen integer, arguments jsonb) returns jsonb
language plpgsql as $$
declare
    o public.orders;
    i public.invoices;
    t public.transitions;
    comment text;
    extra jsonb;
begin
    -- the order first, then the invoice: one order of locks for everybody
    select x.order_id into o.id from public.invoices x where x.id = act_on_invoice.invoice_id;
    o := internal.demand_order(o.id);
    select * into i from public.invoices x where x.id = act_on_invoice.invoice_id for no key update;
    t := internal.demand_edge('invoices', i.status, act_on_invoice.action, coalesce(i.invoice_number, 'This invoice'));
    perform internal.demand_version(seen, i.version, 'invoices', i.id);
    comment := internal.comment_of(arguments, t.needs_comment);
    perform internal.demand_signature(t, i.id, seen, arguments);
    extra := case when t.is_decision then internal.decide_partly(o, t, i.id, comment) end;
    if extra is null then
        case t.effect
            when 'submit_invoice' then perform internal.submit_invoice(i, o);
            when 'discard_invoice' then perform internal.discard_invoice(i, o, comment);
            when 'approve_invoice' then perform internal.approve_invoice(i, o, comment);
            when 'rework_invoice' then perform internal.rework_invoice(i, o, comment);
            when 'ask_void' then perform internal.ask_void(i, o);
            when 'approve_void' then perform internal.void_invoice(i, o, comment);
            when 'reject_void' then perform internal.decide('invoices', i.id, 'void', 'rejected', comment, o);
        end case;
    end if;
    return (select jsonb_build_object('id', x.id, 'version', x.version, 'status', x.status, 'number', x.invoice_number,
                   'order_id', y.id, 'order_version', y.version, 'stage', y.workflow_stage,
                   'invoice_date', x.invoice_date, 'due_date', x.due_date, 'total_amount', x.total_amount::text)
                   || coalesce(extra, '{}')
            from public.invoices x join public.orders y on y.id = x.order_id where x.id = i.id);
end $$;

create function internal.submit_invoice(i public.invoices, o public.orders) returns void
language plpgsql as $$
begin
    -- the day of supply decides the rate: priced once more on the day it is asked for
    update public.invoice_items l set gst_rate = internal.gst_rate(p.gst_class, internal.today(), l.unit_price)
    from public.inventory p where p.id = l.inventory_id and l.invoice_id = (i).id
      and l.gst_rate <> internal.gst_rate(p.gst_class, internal.today(), l.unit_price);
    if found then
        perform internal.reprice_invoice((i).id);
    end if;
    update public.invoices t set status = 'pending_approval' where t.id = (i).id;
    perform internal.ask_decision('invoices', (i).id, o, 'invoice_approval', 'invoices',
        'Invoice to approve: ' || (o).order_number);
    perform internal.settle_stage((o).id);
end $$;

create function internal.discard_invoice(i public.invoices, o public.orders, comment text) returns void
language plpgsql as $$
begin
    update public.reservations r set invoice_item_id = null
    from public.invoice_items l where l.invoice_id = (i).id and r.invoice_item_id = l.id and r.status = 'active';
    update public.invoices t set status = 'rejected', notes = concat_ws(E'\n', t.notes, comment) where t.id = (i).id;
    perform internal.settle_stage((o).id);
end $$;

create function internal.rework_invoice(i public.invoices, o public.orders, comment text) returns void
language plpgsql as $$
begin
    perform internal.decide('invoices', (i).id, 'invoice_approval', 'rework_required', comment, o);
    update public.invoices t set status = 'draft' where t.id = (i).id;
    perform internal.settle_stage((o).id);
end $$;

-- The number is given here, in the same transaction, after everything else is ready: the counter's lock is the last
-- and the shortest, and the date is the instant after it, so that dates follow numbers.
create function internal.approve_invoice(i public.invoices, o public.orders, comment text) returns void
language plpgsql as $$
declare
    frozen jsonb;
    challan record;
    given record;
    day date;
begin
    perform internal.decide('invoices', (i).id, 'invoice_approval', 'approved', comment, o);
    frozen := internal.invoice_snapshot((i).id);
    -- a status of its own first, for the stage; the check of number against status holds at the end of each statement
    select * into challan from internal.next_number((i).branch_id, 'dispatches');
    select * into given from internal.next_number((i).branch_id, 'invoices');
    day := (given.given_at at time zone 'Asia/Kolkata')::date;
    update public.invoices t
    set status = 'approved', invoice_number = given.number, invoice_date = day, issued_at = given.given_at,
        due_date = day + greatest(1, t.payment_days),
        payment_status = case when t.total_amount = 0 then 'paid' else 'unpaid' end,
        snapshot = frozen || jsonb_build_object('number', given.number, 'date', day,
            'due_date', day + greatest(1, t.payment_days),
            'order', (frozen -> 'order') || jsonb_build_object('challan_number', challan.number))
    where t.id = (i).id;
    perform internal.plan_dispatch((i).id, o, challan.number);
    perform internal.settle_stage((o).id);
end $$;

-- The dispatch that takes an invoice's goods, by batch; pending until the stock keeper sends it off.
create function internal.plan_dispatch(invoice_id uuid, o public.orders, number text) returns void
language plpgsql as $$
declare
    made uuid := gen_random_uuid();
begin
    insert into public.dispatches (id, dispatch_number, order_id, invoice_id, dispatch_date, created_by)
    values (made, number, (o).id, plan_dispatch.invoice_id,
            greatest(internal.today(), coalesce((o).promised_date, internal.today())), internal.me());
    insert into public.dispatch_items (dispatch_id, invoice_item_id, inventory_id, batch_id, quantity)
    select made, l.id, l.inventory_id, r.batch_id, r.quantity
    from public.invoice_items l join public.reservations r on r.invoice_item_id = l.id and r.status = 'active'
    where l.invoice_id = plan_dispatch.invoice_id
    order by l.line_number;
end $$;

create function internal.demand_not_sent(invoice_id uuid) returns void
language plpgsql as $$
begin
    if exists (select from public.dispatches d where d.invoice_id = demand_not_sent.invoice_id and d.status <> 'pending') then
        perform internal.refuse('ID003', 'The goods have left; a credit note corrects this invoice.');
    end if;
end $$;

create function internal.ask_void(i public.invoices, o public.orders) returns void
language plpgsql as $$
begin
    perform internal.demand_not_sent((i).id);
    if internal.awaits((o).id, 'invoices', (i).id, 'void') then
        perform internal.refuse('ID003', 'Voiding this invoice was asked for already.');
    elsif (i).paid_amount > 0 then
        perform internal.refuse('ID003', 'A payment is recorded on this invoice.');
    end if;
    perform internal.ask_decision('invoices', (i).id, o, 'void', 'invoices', 'Void ' || (i).invoice_number);
end $$;

-- The number stays with the void invoice; its goods are reserved as before, for another one. What has expired since is
-- not: the stock keeper takes another batch.
create function internal.void_invoice(i public.invoices, o public.orders, comment text) returns void
language plpgsql as $$
begin
    perform internal.demand_not_sent((i).id);
    perform internal.decide('invoices', (i).id, 'void', 'approved', comment, o);
    update public.reservations r set invoice_item_id = null
    from public.invoice_items l where l.invoice_id = (i).id and r.invoice_item_id = l.id and r.status = 'active';
    perform internal.release_reservations((o).id, true, true);
    delete from public.dispatches d where d.invoice_id = (i).id and d.status = 'pending';
    update public.invoices t set status = 'cancelled', notes = concat_ws(E'\n', t.notes, comment) where t.id = (i).id;
    perform internal.settle_stage((o).id);
end $$;

-- What a receipt must be: never more than what is open.
create function internal.demand_receipt(amount numeric, open_amount numeric, paid_on date, invoiced_on date, method text) returns void
language plpgsql stable as $$
begin
    if amount is null or amount <= 0 or scale(trim_scale(amount)) > 2 then
        perform internal.refuse('ID001', 'Give the amount received, in rupees and paise.', 'amount');
    elsif amount > open_amount then
        perform internal.refuse('ID001', format('Only ₹%s is open on this invoice.', open_amount), 'amount');
    elsif paid_on is null or paid_on > internal.today() or paid_on < invoiced_on - 365 then
        perform internal.refuse('ID001', 'The day of the payment is not possible.', 'paid_on');
    elsif method is null or method not in ('bank', 'upi', 'cheque', 'cash', 'tds') then
        perform internal.refuse('ID001', 'Choose how it was paid.', 'method');
    end if;
end $$;

-- On an invoice of the program that was used before.
create function internal.pay_earlier_invoice(earlier_id uuid, amount numeric, paid_on date, method text, reference text) returns jsonb
language plpgsql as $$
declare
    e public.earlier_invoices;
begin
    select * into e from public.earlier_invoices t where t.id = earlier_id for no key update;
    if e.id is null then
        perform internal.refuse('ID004', 'There is no such invoice.');
    end if;
    perform internal.demand_receipt(amount, e.balance, paid_on, e.invoice_date, method);
    insert into public.payments (earlier_invoice_id, kind, amount, paid_on, method, reference, recorded_by)
    values (e.id, case method when 'tds' then 'tds' else 'receipt' end, amount, paid_on, method,
            left(coalesce(btrim(reference), ''), 100), internal.me());
    update public.earlier_invoices t set paid_amount = t.paid_amount + amount where t.id = e.id returning * into e;
    return jsonb_build_object('id', e.id, 'version', e.version, 'balance', e.balance::text,
                              'payment_status', case when e.balance = 0 then 'paid' else 'partial' end);
end $$;

-- A receipt on a numbered invoice, ours or the earlier program's.
create function api.record_payment(invoice_id uuid, amount numeric, paid_on date, method text, reference text, request uuid)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'record_payment', jsonb_build_object('invoice', invoice_id,
        'amount', amount, 'on', paid_on, 'method', method, 'reference', reference));
    i public.invoices;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('payments', 'create');
    select * into i from public.invoices t where t.id = record_payment.invoice_id for no key update;
    if i.id is null then
        return internal.end_request(request, internal.pay_earlier_invoice(invoice_id, amount, paid_on, method, reference));
    elsif i.status <> 'approved' then
        perform internal.refuse('ID003', 'Payments are recorded on approved invoices.');
    end if;
    perform internal.demand_receipt(amount, i.balance, paid_on, i.invoice_date, method);
    insert into public.payments (invoice_id, kind, amount, paid_on, method, reference, recorded_by)
    values (i.id, case method when 'tds' then 'tds' else 'receipt' end, amount, paid_on, method,
            left(coalesce(btrim(reference), ''), 100), internal.me());
    update public.invoices t
    set paid_amount = t.paid_amount + amount,
        payment_status = case when t.paid_amount + record_payment.amount >= t.total_amount then 'paid' else 'partial' end
    where t.id = i.id returning * into i;
    return internal.end_request(request, jsonb_build_object('id', i.id, 'version', i.version,
        'balance', i.balance::text, 'payment_status', i.payment_status));
end $$;
grant execute on function api.record_payment(uuid, numeric, date, text, text, uuid) to indentdesk_person;
