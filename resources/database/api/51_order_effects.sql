-- What each edge of an order checks and does, from the indent to the accepted PO. Each gives what its answer adds.

create function internal.submit_request(o public.orders) returns jsonb
language plpgsql as $$
begin
    if not exists (select from public.order_items l where l.order_id = (o).id) then
        perform internal.refuse('ID001', 'An order needs at least one line.', 'lines');
    end if;
    perform internal.wrote('orders', (o).id);
    return null;
end $$;

create function internal.submit_decoding(o public.orders) returns jsonb
language plpgsql as $$
declare
    missing integer;
    decoded integer;
begin
    select count(*) filter (where l.status not in ('decoded', 'not_supplied')), count(*) filter (where l.status = 'decoded')
    into missing, decoded from internal.leaf_lines((o).id) l;
    if missing > 0 then
        perform internal.refuse('ID003', case missing when 1 then 'One line is not decoded yet.'
            else format('%s lines are not decoded yet.', missing) end, 'lines');
    end if;
    if decoded = 0 then
        perform internal.refuse('ID003', 'Nothing on this order can be supplied; ask the rep or cancel it.', 'lines');
    end if;
    perform internal.ask_decision('orders', (o).id, o, 'decoding_approval', 'orders', 'Decoding to approve: ' || (o).order_number);
    return null;
end $$;

create function internal.ask_rep(o public.orders, comment text) returns jsonb
language plpgsql as $$
begin
    perform internal.tell((o).sales_rep_id, 'alert', 'A question on ' || (o).order_number, comment,
                          internal.link_of('order', (o).order_number));
    perform internal.write_comment(o, 'orders', (o).id, comment, true);
    return null;
end $$;

create function internal.approve_decoding(o public.orders, comment text) returns jsonb
language plpgsql as $$
begin
    perform internal.decide('orders', (o).id, 'decoding_approval', 'approved', comment, o);
    update public.order_items l set status = 'approved', rework_comment = null
    where l.order_id = (o).id and l.status = 'decoded';
    return jsonb_build_object('quotation_id', internal.draft_quotation(o));
end $$;

-- Sent back, per line where wanted: those lines are undecided again and count against what was learnt.
create function internal.rework_decoding(o public.orders, comment text, arguments jsonb) returns jsonb
language plpgsql as $$
begin
    perform internal.decide('orders', (o).id, 'decoding_approval', 'rework_required', comment, o);
    insert into public.decoding_confirmations (order_item_id, customer_id, words, inventory_id, confirmed_by, is_rejected)
    select l.id, (o).customer_id, internal.decoding_words(l.item_description), l.inventory_id, internal.me(), true
    from internal.leaf_lines((o).id) l
    join jsonb_array_elements(coalesce(arguments -> 'lines', '[]')) r on r ->> 'id' in (l.id::text, l.parent_id::text)
    where l.inventory_id is not null;
    update public.order_items l
    set status = 'pending', rework_comment = coalesce(internal.text_of(r, 'comment', 2000), comment)
    from jsonb_array_elements(coalesce(arguments -> 'lines', '[]')) r
    where l.order_id = (o).id and r ->> 'id' = l.id::text;
    return null;
end $$;

create function internal.reject_order(entity_type text, entity_id uuid, stage text, o public.orders, comment text)
returns jsonb language plpgsql as $$
begin
    perform internal.decide(entity_type, entity_id, stage, 'rejected', comment, o);
    update public.orders t set closing_reason = comment where t.id = (o).id;
    return null;
end $$;

create function internal.submit_quotation(o public.orders) returns jsonb
language plpgsql as $$
declare
    q public.quotations := internal.open_quotation((o).id);
    bad text;
begin
    if not exists (select from public.quotation_items l where l.quotation_id = q.id and not l.is_optional) then
        perform internal.refuse('ID003', 'A quotation needs at least one line.', 'lines');
    elsif q.valid_until is null or q.valid_until < internal.today() then
        perform internal.refuse('ID001', 'Give a day not in the past until which the quotation is valid.', 'valid_until');
    end if;
    select l.description into bad from public.quotation_items l join public.inventory i on i.id = l.inventory_id
    where l.quotation_id = q.id and l.unit_price = 0 order by l.line_number limit 1;
    if bad is not null then
        perform internal.refuse('ID001', format('"%s" has no price yet.', bad), 'lines');
    end if;
    update public.quotations t set status = 'pending_approval' where t.id = q.id;
    perform internal.ask_decision('quotations', q.id, o, 'quotation_approval', 'quotations', 'Quotation to approve: ' || q.quote_number);
    return jsonb_build_object('quotation_id', q.id);
end $$;

create function internal.approve_quotation(o public.orders, comment text) returns jsonb
language plpgsql as $$
declare
    q public.quotations := internal.open_quotation((o).id);
begin
    perform internal.decide('quotations', q.id, 'quotation_approval', 'approved', comment, o);
    update public.quotations t
    set status = 'approved', issued_on = internal.today(), snapshot = internal.quotation_snapshot(q.id)
    where t.id = q.id;
    -- the order itself did not move; its version does, so that nobody decides on what they have not seen
    update public.orders t set stage_since = clock_timestamp() where t.id = (o).id;
    return jsonb_build_object('quotation_id', q.id, 'quote_number', q.quote_number);
end $$;

create function internal.rework_quotation(o public.orders, comment text) returns jsonb
language plpgsql as $$
declare
    q public.quotations := internal.open_quotation((o).id);
begin
    perform internal.decide('quotations', q.id, 'quotation_approval', 'rework_required', comment, o);
    update public.quotations t set status = 'draft' where t.id = q.id;
    return jsonb_build_object('quotation_id', q.id);
end $$;

create function internal.reject_quotation(o public.orders, comment text) returns jsonb
language plpgsql as $$
declare
    q public.quotations := internal.open_quotation((o).id);
begin
    update public.quotations t set status = 'rejected' where t.id = q.id;
    return internal.reject_order('quotations', q.id, 'quotation_approval', o, comment);
end $$;

create function internal.send_quotation(o public.orders) returns jsonb
language plpgsql as $$
declare
    q public.quotations := internal.open_quotation((o).id);
begin
    if q.status <> 'approved' then
        perform internal.refuse('ID003', 'The quotation is sent once it has been approved.');
    end if;
    update public.quotations t set status = 'sent', sent_at = clock_timestamp() where t.id = q.id;
    return jsonb_build_object('quotation_id', q.id, 'quote_number', q.quote_number);
end $$;

create function internal.start_revision(o public.orders) returns jsonb
language plpgsql as $$
begin
    return jsonb_build_object('quotation_id', internal.revise_quotation(internal.open_quotation((o).id)));
end $$;

create function internal.lose_quotation(o public.orders, comment text) returns jsonb
language plpgsql as $$
declare
    q public.quotations := internal.open_quotation((o).id);
begin
    update public.quotations t set status = 'rejected' where t.id = q.id;
    update public.orders t set closing_reason = comment where t.id = (o).id;
    return null;
end $$;

-- Records the hospital's purchase order beside the quotation, or changes it after rework.
-- arguments: po_number, po_date, po_amount?, lines?: [{quotation_item_id, quantity, unit_price}], file_name?, file_base64?
create function internal.record_po(o public.orders, arguments jsonb) returns jsonb
language plpgsql as $$
declare
    q public.quotations := internal.open_quotation((o).id);
    p public.purchase_orders;
    l jsonb;
    n integer := -1;
    field text;
begin
    if (o).workflow_stage = 'quotation_sent' and q.valid_until < internal.today() then
        perform internal.refuse('ID003', 'This quotation has expired; revise it or mark it lost.');
    end if;
    p.po_number := internal.text_of(arguments, 'po_number', 100);
    if p.po_number is null then
        perform internal.refuse('ID001', 'Give the number of the hospital''s PO.', 'po_number');
    end if;
    p.po_date := coalesce(internal.date_of(arguments, 'po_date'), internal.today());
    if p.po_date > internal.today() then
        perform internal.refuse('ID001', 'The PO''s date lies in the future.', 'po_date');
    end if;
    p.po_amount := internal.number_of(arguments, 'po_amount', 2, 0, 9999999999999);
    p.file_content := internal.po_file(arguments);
    update public.purchase_orders t set status = 'withdrawn' where t.order_id = (o).id and t.status = 'received';
    insert into public.purchase_orders (order_id, quotation_id, po_number, po_date, po_amount, file_name, file_content,
                                        file_type, file_sha256, recorded_by)
    values ((o).id, q.id, p.po_number, p.po_date, p.po_amount, internal.text_of(arguments, 'file_name', 255), p.file_content,
            case when p.file_content is not null then internal.media_type_of(p.file_content) end, encode(sha256(p.file_content), 'hex'), internal.me())
    returning * into p;
    insert into public.purchase_order_items (purchase_order_id, quotation_item_id, quantity, unit_price)
    select p.id, i.id, i.quantity, i.unit_price from public.quotation_items i where i.quotation_id = q.id and not i.is_optional;
    for l in select e from jsonb_array_elements(coalesce(arguments -> 'lines', '[]')) e loop
        n := n + 1;
        field := format('lines[%s].', n);
        update public.purchase_order_items t
        set quantity = coalesce(internal.number_of(l, 'quantity', 0, 0, 999999999, field || 'quantity')::integer, t.quantity),
            unit_price = coalesce(internal.number_of(l, 'unit_price', 2, 0, 99999999999, field || 'unit_price'), t.unit_price)
        where t.purchase_order_id = p.id and t.quotation_item_id = internal.uuid_of(l, 'quotation_item_id', field || 'quotation_item_id');
        if not found then
            perform internal.refuse('ID001', 'This line is not on the quotation.', field || 'quotation_item_id');
        end if;
    end loop;
    if not exists (select from public.purchase_order_items t where t.purchase_order_id = p.id and t.quantity > 0) then
        perform internal.refuse('ID001', 'The PO orders nothing; mark the quotation as lost instead.', 'lines');
    end if;
    perform internal.wrote('po', p.id);
    -- a PO that is changed leaves the order in its stage; its version moves all the same
    if (o).workflow_stage = 'po_received' then
        update public.orders t set updated_at = clock_timestamp() where t.id = (o).id;
    end if;
    return jsonb_build_object('purchase_order_id', p.id);
end $$;

create function internal.po_file(arguments jsonb) returns bytea
language plpgsql immutable as $$
begin
    if arguments ->> 'file_base64' is null then
        return null;
    elsif length(arguments ->> 'file_base64') > 28000000 then
        perform internal.refuse('ID001', 'A file may have at most 20 MB.', 'file');
    end if;
    return decode(arguments ->> 'file_base64', 'base64');
exception when invalid_parameter_value then
    perform internal.refuse('ID001', 'The file did not arrive whole; attach it again.', 'file');
end $$;

create function internal.open_po(order_id uuid) returns public.purchase_orders
language plpgsql as $$
declare
    p public.purchase_orders;
begin
    select * into p from public.purchase_orders t
    where t.order_id = open_po.order_id and t.status in ('received', 'pending_approval') for no key update;
    if p.id is null then
        perform internal.refuse('ID003', 'No PO is recorded for this order.');
    end if;
    return p;
end $$;

create function internal.submit_po(o public.orders) returns jsonb
language plpgsql as $$
declare
    p public.purchase_orders := internal.open_po((o).id);
begin
    update public.purchase_orders t set status = 'pending_approval' where t.id = p.id;
    perform internal.ask_decision('po', p.id, o, 'po_approval', 'purchase_orders', 'PO to approve: ' || p.po_number);
    return jsonb_build_object('purchase_order_id', p.id);
end $$;

-- An accepted PO writes its quantities and prices to the order's lines; invoices are priced from there.
create function internal.approve_po(o public.orders, comment text) returns jsonb
language plpgsql as $$
declare
    p public.purchase_orders := internal.open_po((o).id);
begin
    perform internal.decide('po', p.id, 'po_approval', 'approved', comment, o);
    update public.purchase_orders t set status = 'accepted' where t.id = p.id;
    update public.quotations t set status = 'accepted' where t.id = p.quotation_id;
    update public.order_items l
    set quantity = case when x.quantity > 0 then x.quantity else l.quantity end,
        unit_price = x.unit_price, discount_percentage = i.discount_percentage,
        closed_quantity = case when x.quantity > 0 then 0 else l.quantity end
    from public.purchase_order_items x join public.quotation_items i on i.id = x.quotation_item_id
    where x.purchase_order_id = p.id and l.id = i.order_item_id;
    -- what was quoted as an option and not ordered is closed
    update public.order_items l set closed_quantity = l.quantity
    from public.quotation_items i
    where i.quotation_id = p.quotation_id and i.is_optional and l.id = i.order_item_id;
    update public.orders t set po_number = p.po_number, po_date = p.po_date, po_amount = p.po_amount where t.id = (o).id;
    return jsonb_build_object('purchase_order_id', p.id);
end $$;

create function internal.rework_po(o public.orders, comment text) returns jsonb
language plpgsql as $$
declare
    p public.purchase_orders := internal.open_po((o).id);
begin
    perform internal.decide('po', p.id, 'po_approval', 'rework_required', comment, o);
    update public.purchase_orders t set status = 'received' where t.id = p.id;
    return null;
end $$;

create function internal.reject_po(o public.orders, comment text) returns jsonb
language plpgsql as $$
declare
    p public.purchase_orders := internal.open_po((o).id);
begin
    update public.purchase_orders t set status = 'refused' where t.id = p.id;
    update public.quotations t set status = 'rejected' where t.id = p.quotation_id;
    return internal.reject_order('po', p.id, 'po_approval', o, comment);
end $$;

-- Possible while no invoice has a number: frees what was reserved, withdraws what waits for a decision.
create function internal.cancel_order(o public.orders, comment text) returns jsonb
language plpgsql as $$
begin
    if exists (select from public.invoices i where i.order_id = (o).id and i.invoice_number is not null) then
        perform internal.refuse('ID003', 'An invoice of this order has a number; close the order short or void the invoice.');
    end if;
    perform internal.withdraw_decisions((o).id);
    update public.invoices i set status = 'rejected' where i.order_id = (o).id and i.status in ('draft', 'pending_approval');
    perform internal.release_reservations((o).id);
    update public.quotations q set status = 'rejected'
    where q.order_id = (o).id and q.status in ('draft', 'pending_approval', 'approved', 'sent', 'accepted');
    update public.purchase_orders p set status = 'withdrawn'
    where p.order_id = (o).id and p.status in ('received', 'pending_approval', 'accepted');
    update public.orders t set closing_reason = comment where t.id = (o).id;
    return null;
end $$;
