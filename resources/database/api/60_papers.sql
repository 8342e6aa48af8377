-- What a paper says, frozen when the document is issued: printing again gives the same for ever.

create function internal.party(c public.customers, a public.customer_addresses) returns jsonb
language plpgsql stable as $$
begin
    return (
    select jsonb_build_object('name', (c).hospital_name, 'contact', (c).contact_person, 'phone', (c).phone,
        'address', jsonb_build_array(coalesce((a).address, (c).address, '')),
        'city', coalesce((a).city, (c).city), 'pincode', coalesce((a).pincode, (c).pincode),
        'state_code', coalesce((a).state_code, (c).state_code),
        'state', (select s.name from public.states s where s.code = coalesce((a).state_code, (c).state_code)),
        'gstin', (c).gst_number));
end $$;

-- Seller, buyer, place of supply and order: what stands above the lines of every paper.
create function internal.paper_head(o public.orders, place char, seller_state char, buyer_type text) returns jsonb
language plpgsql stable as $$
begin
    return (
    select jsonb_build_object(
        'seller', jsonb_build_object('legal_name', b.legal_name, 'address', jsonb_build_array(b.address), 'city', b.city,
            'state', s.name, 'state_code', b.state_code, 'pincode', b.pincode, 'gstin', b.gstin,
            'pan', substr(b.gstin, 3, 10), 'drug_licences', to_jsonb(b.drug_licences), 'phone', b.phone, 'email', b.email,
            'bank', b.bank)
            || case when f.id is null then '{}' else jsonb_build_object('logo', jsonb_build_object('file', f.id, 'sha256', f.sha256)) end,
        'bill_to', internal.party(c, null), 'ship_to', internal.party(c, a),
        'place_of_supply', jsonb_build_object('code', place, 'name', coalesce(p.name, 'Other countries')),
        'reverse_charge', false,
        'inter_state', place <> paper_head.seller_state or paper_head.buyer_type = 'sez'
            or (paper_head.buyer_type = 'overseas' and place = '96'),
        'local_head', coalesce(p.local_tax, 'SGST'), 'buyer_type', paper_head.buyer_type,
        'order', jsonb_build_object('number', (o).order_number, 'date', ((o).created_at at time zone 'Asia/Kolkata')::date,
            'po_number', (o).po_number, 'po_date', (o).po_date))
    from public.branches b
    join public.states s on s.code = b.state_code
    join public.customers c on c.id = (o).customer_id
    left join public.customer_addresses a on a.id = (o).delivery_address_id
    left join public.states p on p.code = place
    left join public.files f on f.id = b.logo_id
    where b.id = (o).branch_id);
end $$;

create function internal.quotation_snapshot(quotation_id uuid) returns jsonb language plpgsql stable as $$
begin
    return (
    select internal.paper_head(o, q.place_of_supply, q.seller_state, q.buyer_type) || jsonb_build_object(
        'kind', 'quotation', 'number', q.quote_number, 'date', coalesce(q.issued_on, internal.today()),
        'valid_until', q.valid_until, 'revision', q.revision, 'contact', o.contact_person,
        'lines', (select coalesce(jsonb_agg(jsonb_build_object('number', l.line_number::text, 'sku', i.sku,
                    'description', l.description, 'make', i.manufacturer, 'hsn', l.hsn_code, 'quantity', l.quantity::text,
                    'unit', i.uqc, 'unit_price', l.unit_price::text, 'discount_percentage', l.discount_percentage::text,
                    'discount_amount', l.discount_amount::text, 'line_total', l.line_total::text,
                    'taxable_value', l.taxable_value::text, 'gst_rate', l.gst_rate::text, 'cgst', l.cgst_amount::text,
                    'sgst', l.sgst_amount::text, 'igst', l.igst_amount::text,
                    'amount', (l.taxable_value + l.cgst_amount + l.sgst_amount + l.igst_amount)::text,
                    'words', w.item_description, 'substitute', w.substitute_reason, 'optional', l.is_optional) order by l.line_number), '[]')
                  from public.quotation_items l join public.inventory i on i.id = l.inventory_id
                  join public.order_items w on w.id = l.order_item_id where l.quotation_id = q.id),
        'charges', (select coalesce(jsonb_agg(jsonb_build_object('description', c.description, 'amount', c.amount::text)), '[]')
                    from public.document_charges c where c.quotation_id = q.id),
        'totals', jsonb_build_object('subtotal', q.subtotal::text, 'discount_amount', q.discount_amount::text,
            'charges_amount', (select coalesce(sum(c.amount), 0.00) from public.document_charges c where c.quotation_id = q.id)::text,
            'taxable_amount', q.taxable_amount::text, 'cgst', q.cgst_amount::text, 'sgst', q.sgst_amount::text,
            'igst', q.igst_amount::text, 'gst_amount', q.gst_amount::text, 'round_off', q.round_off::text,
            'total_amount', q.total_amount::text),
        'hsn_summary', (select coalesce(jsonb_agg(to_jsonb(h) order by h.hsn, h.gst_rate), '[]') from (
                select l.hsn_code as hsn, l.gst_rate::text, sum(l.taxable_value)::text as taxable_value,
                       sum(l.cgst_amount)::text as cgst, sum(l.sgst_amount)::text as sgst, sum(l.igst_amount)::text as igst,
                       sum(l.cgst_amount + l.sgst_amount + l.igst_amount)::text as total_tax
                from public.quotation_items l where l.quotation_id = q.id and not l.is_optional group by l.hsn_code, l.gst_rate) h),
        'not_quoted', (select coalesce(jsonb_agg(jsonb_build_object('words', l.item_description,
                        'reason', l.not_supplied_reason) order by l.line_number), '[]')
                       from public.order_items l where l.order_id = o.id and l.status = 'not_supplied'),
        'terms', jsonb_build_object('payment', q.payment_terms, 'delivery', q.delivery_terms,
            'notes', internal.setting('quotation_terms', '[]')))
    from public.quotations q join public.orders o on o.id = q.order_id where q.id = quotation_snapshot.quotation_id);
end $$;

create function internal.invoice_snapshot(invoice_id uuid) returns jsonb language plpgsql stable as $$
begin
    return (
    select jsonb_set(internal.paper_head(o, i.place_of_supply, i.seller_state, i.buyer_type), '{order,quotation_number}',
                     coalesce(to_jsonb(q.quote_number), 'null')) || jsonb_build_object(
        'kind', 'invoice', 'number', i.invoice_number, 'date', i.invoice_date, 'due_date', i.due_date,
        'reverse_charge', i.reverse_charge, 'without_payment_of_tax', i.without_payment_of_tax,
        -- only exempt goods: a bill of supply (Rule 49)
        'is_bill_of_supply', not exists (select from public.invoice_items l where l.invoice_id = i.id and l.gst_rate > 0),
        'lines', (select coalesce(jsonb_agg(jsonb_build_object('number', l.line_number::text, 'sku', p.sku,
                    'description', l.description, 'make', p.manufacturer, 'hsn', l.hsn_code, 'quantity', l.quantity::text,
                    'unit', p.uqc, 'unit_price', l.unit_price::text, 'discount_percentage', l.discount_percentage::text,
                    'discount_amount', l.discount_amount::text, 'line_total', l.line_total::text,
                    'taxable_value', l.taxable_value::text, 'gst_rate', l.gst_rate::text, 'cgst', l.cgst_amount::text,
                    'sgst', l.sgst_amount::text, 'igst', l.igst_amount::text,
                    'amount', (l.taxable_value + case when i.reverse_charge then 0
                               else l.cgst_amount + l.sgst_amount + l.igst_amount end)::text,
                    'batches', (select coalesce(jsonb_agg(jsonb_build_object('batch', b.batch_number, 'expiry', b.expiry_date,
                                    'mrp', b.mrp::text, 'quantity', r.quantity::text) order by b.expiry_date), '[]')
                                from public.reservations r join public.batches b on b.id = r.batch_id
                                where r.invoice_item_id = l.id)) order by l.line_number), '[]')
                  from public.invoice_items l join public.inventory p on p.id = l.inventory_id where l.invoice_id = i.id),
        'charges', (select coalesce(jsonb_agg(jsonb_build_object('description', c.description, 'amount', c.amount::text)), '[]')
                    from public.document_charges c where c.invoice_id = i.id),
        'totals', jsonb_build_object('subtotal', i.subtotal::text, 'discount_amount', i.discount_amount::text,
            'charges_amount', (select coalesce(sum(c.amount), 0.00) from public.document_charges c where c.invoice_id = i.id)::text,
            'taxable_amount', i.taxable_amount::text, 'cgst', i.cgst_amount::text, 'sgst', i.sgst_amount::text,
            'igst', i.igst_amount::text, 'gst_amount', i.gst_amount::text, 'round_off', i.round_off::text,
            'total_amount', i.total_amount::text),
        'hsn_summary', (select coalesce(jsonb_agg(to_jsonb(h) order by h.hsn, h.gst_rate), '[]') from (
                select l.hsn_code as hsn, l.gst_rate::text, sum(l.taxable_value)::text as taxable_value,
                       sum(l.cgst_amount)::text as cgst, sum(l.sgst_amount)::text as sgst, sum(l.igst_amount)::text as igst,
                       sum(l.cgst_amount + l.sgst_amount + l.igst_amount)::text as total_tax
                from public.invoice_items l where l.invoice_id = i.id group by l.hsn_code, l.gst_rate) h),
        'terms', jsonb_build_object('payment', i.payment_terms, 'notes', internal.setting('invoice_terms', '[]')))
    from public.invoices i join public.orders o on o.id = i.order_id
    left join public.quotations q on q.id = i.quotation_id
    where i.id = invoice_snapshot.invoice_id);
end $$;

-- The boxes that hold goods of a dispatch: "1, 2"; null where nobody listed them.
create function internal.boxes_of(dispatch_item_id uuid) returns text language plpgsql stable as $$
begin
    return (select string_agg(b.box_number::text, ', ' order by b.box_number)
            from public.dispatch_box_items c join public.dispatch_boxes b on b.id = c.dispatch_box_id
            where c.dispatch_item_id = boxes_of.dispatch_item_id);
end $$;

create function internal.packages_of(dispatch_id uuid) returns jsonb language plpgsql stable as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('number', b.box_number::text, 'length_cm', b.length_cm::text,
                'width_cm', b.width_cm::text, 'height_cm', b.height_cm::text, 'weight_kg', b.weight_kg::text,
                'holds', (select coalesce(jsonb_agg(jsonb_build_object('line', h.line_number::text, 'quantity', h.quantity::text, 'unit', h.uqc)
                              order by h.line_number), '[]')
                          from (select l.line_number, p.uqc, sum(c.quantity) as quantity
                                from public.dispatch_box_items c join public.dispatch_items x on x.id = c.dispatch_item_id
                                join public.invoice_items l on l.id = x.invoice_item_id
                                join public.inventory p on p.id = x.inventory_id
                                where c.dispatch_box_id = b.id group by l.line_number, p.uqc) h)) order by b.box_number), '[]')
            from public.dispatch_boxes b where b.dispatch_id = packages_of.dispatch_id);
end $$;

-- The challan goes with the goods and carries no prices.
create function internal.challan_snapshot(dispatch_id uuid) returns jsonb language plpgsql stable as $$
begin
    return (
    select jsonb_set(jsonb_set(internal.paper_head(o, i.place_of_supply, i.seller_state, i.buyer_type), '{order,invoice_date}',
                     to_jsonb(i.invoice_date)), '{order,invoice_number}',
                     coalesce(to_jsonb(i.invoice_number), 'null')) || jsonb_build_object(
        'kind', 'challan', 'number', d.dispatch_number, 'date', d.dispatch_date,
        'transport', jsonb_build_object('courier', d.courier_name, 'tracking', d.tracking_number, 'boxes', d.boxes::text,
                                        'date', d.dispatch_date),
        'lines', (select coalesce(jsonb_agg(jsonb_build_object('number', l.line_number::text, 'sku', p.sku,
                    'description', l.description, 'make', p.manufacturer, 'hsn', l.hsn_code, 'quantity', l.quantity::text,
                    'unit', p.uqc,
                    'batches', (select coalesce(jsonb_agg(jsonb_build_object('batch', b.batch_number, 'expiry', b.expiry_date,
                                    'quantity', x.quantity::text, 'box', internal.boxes_of(x.id)) order by b.expiry_date), '[]')
                                from public.dispatch_items x left join public.batches b on b.id = x.batch_id
                                where x.dispatch_id = d.id and x.invoice_item_id = l.id)) order by l.line_number), '[]')
                  from public.invoice_items l join public.inventory p on p.id = l.inventory_id where l.invoice_id = i.id),
        'packages', internal.packages_of(d.id),
        'terms', jsonb_build_object('notes', '[]'::jsonb))
    from public.dispatches d join public.orders o on o.id = d.order_id join public.invoices i on i.id = d.invoice_id
    where d.id = challan_snapshot.dispatch_id);
end $$;

-- A slip a box: what lies in it, for whoever opens it. Where nobody listed the boxes one slip names all goods.
create function internal.packing_snapshot(dispatch_id uuid) returns jsonb language plpgsql stable as $$
declare
    whole jsonb := (select coalesce(d.snapshot, internal.challan_snapshot(d.id)) from public.dispatches d
                    where d.id = packing_snapshot.dispatch_id);
    slips jsonb;
begin
    select jsonb_agg(jsonb_build_object('number', b.box_number::text, 'length_cm', b.length_cm::text, 'width_cm', b.width_cm::text,
               'height_cm', b.height_cm::text, 'weight_kg', b.weight_kg::text, 'lines', internal.lines_in_box(b.id))
               order by b.box_number) into slips
    from public.dispatch_boxes b
    where b.dispatch_id = packing_snapshot.dispatch_id
      and exists (select from public.dispatch_box_items c where c.dispatch_box_id = b.id);
    return whole - 'packages' || jsonb_build_object('kind', 'packing', 'slips', coalesce(slips, jsonb_build_array(
        jsonb_build_object('number', case when (whole #>> '{transport,boxes}')::integer > 1
                                          then '1–' || (whole #>> '{transport,boxes}') else '1' end, 'lines', whole -> 'lines'))));
end $$;

create function internal.lines_in_box(box_id uuid) returns jsonb language plpgsql stable as $$
begin
    return (
    select jsonb_agg(jsonb_build_object('number', h.line_number::text, 'sku', h.sku, 'description', h.description,
               'make', h.manufacturer, 'hsn', h.hsn_code, 'unit', h.uqc, 'quantity', h.pieces::text, 'batches', h.batches)
               order by h.line_number)
    from (select l.line_number, p.sku, l.description, p.manufacturer, l.hsn_code, p.uqc, sum(c.quantity) as pieces,
                 jsonb_agg(jsonb_build_object('batch', b.batch_number, 'expiry', b.expiry_date, 'quantity', c.quantity::text)
                     order by b.expiry_date, b.batch_number) as batches
          from public.dispatch_box_items c
          join public.dispatch_items x on x.id = c.dispatch_item_id
          join public.invoice_items l on l.id = x.invoice_item_id
          join public.inventory p on p.id = x.inventory_id
          left join public.batches b on b.id = x.batch_id
          where c.dispatch_box_id = lines_in_box.box_id
          group by l.line_number, p.sku, l.description, p.manufacturer, l.hsn_code, p.uqc) h);
end $$;

-- The order that a paper belongs to, when the caller may read that paper.
create function internal.demand_paper(kind text, document_id uuid) returns uuid
language plpgsql stable as $$
declare
    o public.orders;
    resource text;
begin
    case demand_paper.kind
        when 'quotation' then
            resource := 'quotations';
            select x.* into o from public.orders x join public.quotations t on t.order_id = x.id where t.id = document_id;
        when 'invoice' then
            resource := 'invoices';
            select x.* into o from public.orders x join public.invoices t on t.order_id = x.id where t.id = document_id;
        when 'challan', 'packing' then
            resource := 'stock';
            select x.* into o from public.orders x join public.dispatches t on t.order_id = x.id where t.id = document_id;
        else
            perform internal.refuse('ID001', 'There is no such kind of paper.', 'kind');
    end case;
    if o.id is null or not (internal.is_owner() or internal.may(resource, 'read_all')
                            or (internal.may(resource, 'read_own') and internal.is_own_order(o))) then
        perform internal.refuse('ID004', 'There is no such document, or it is not yours to see.');
    end if;
    return o.id;
end $$;

-- The database's own superuser prints and exports, but acts as nobody.
create function internal.is_owner() returns boolean language plpgsql stable as $$
begin
    return (
    select r.rolsuper from pg_roles r where r.rolname = session_user);
end $$;

-- The snapshot names the logo by its file, which never changes; whoever prints it needs the picture.
create function internal.with_logo(snapshot jsonb) returns jsonb language plpgsql stable as $$
declare
    picture bytea;
begin
    if snapshot #>> '{seller,logo,file}' is null then
        return snapshot;
    end if;
    select f.content into picture from public.files f where f.id = (snapshot #>> '{seller,logo,file}')::uuid;
    return jsonb_set(snapshot, '{seller,logo,content_base64}', to_jsonb(translate(encode(picture, 'base64'), E'\n', '')));
end $$;

-- What the paper is made from: frozen once issued, else as the draft stands.
create function api.snapshot(kind text, document_id uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_paper(kind, document_id);
    return internal.with_logo(case snapshot.kind
        when 'quotation' then (select coalesce(q.snapshot, internal.quotation_snapshot(q.id)) from public.quotations q where q.id = document_id)
        when 'invoice' then (select coalesce(i.snapshot, internal.invoice_snapshot(i.id)) from public.invoices i where i.id = document_id)
        when 'challan' then (select coalesce(d.snapshot, internal.challan_snapshot(d.id)) from public.dispatches d where d.id = document_id)
        else internal.packing_snapshot(document_id) end);
end $$;

-- Whether the document is issued, so that its paper may be kept.
create function internal.is_issued(kind text, document_id uuid) returns boolean language sql stable as $$
    select case kind
        when 'quotation' then exists (select from public.quotations q where q.id = document_id and q.snapshot is not null
                                      and q.status in ('approved', 'sent', 'accepted', 'superseded'))
        when 'invoice' then exists (select from public.invoices i where i.id = document_id and i.invoice_number is not null)
        else exists (select from public.dispatches d where d.id = document_id and d.status <> 'pending') end
$$;

-- Keeps the paper of an issued document; the first one stays, whatever comes later.
create function api.store_paper(kind text, document_id uuid, copy text, content_base64 text, sha256 text, request uuid)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'store_paper', jsonb_build_object('kind', kind, 'id', document_id,
        'copy', copy, 'sha256', store_paper.sha256));
    bytes bytea;
    kept text;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand_paper(kind, document_id);
    if not internal.is_issued(kind, document_id) then
        perform internal.refuse('ID003', 'A paper is kept once its document is issued.');
    end if;
    bytes := decode(content_base64, 'base64');
    if encode(pg_catalog.sha256(bytes), 'hex') <> lower(store_paper.sha256) then
        perform internal.refuse('ID001', 'The paper did not arrive whole.', 'sha256');
    elsif substr(bytes, 1, 5) <> '%PDF-'::bytea then
        perform internal.refuse('ID001', 'The paper is not a PDF.', 'content');
    end if;
    insert into public.papers (kind, document_id, copy, content, sha256, created_by)
    values (store_paper.kind, store_paper.document_id, coalesce(store_paper.copy, ''), bytes, lower(store_paper.sha256), internal.me())
    on conflict on constraint papers_copy_once do nothing;
    select p.sha256 into kept from public.papers p
    where p.kind = store_paper.kind and p.document_id = store_paper.document_id and p.copy = coalesce(store_paper.copy, '');
    return internal.end_request(request, jsonb_build_object('sha256', kept));
end $$;

-- The kept paper, or null when none is kept yet.
create function api.paper(kind text, document_id uuid, copy text default '') returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_paper(kind, document_id);
    return (select jsonb_build_object('content_base64', encode(p.content, 'base64'), 'sha256', p.sha256, 'created_at', p.created_at)
            from public.papers p where p.kind = paper.kind and p.document_id = paper.document_id and p.copy = coalesce(paper.copy, ''));
end $$;
grant execute on function api.snapshot(text, uuid), api.store_paper(text, uuid, text, text, text, uuid),
    api.paper(text, uuid, text) to indentdesk_person;
