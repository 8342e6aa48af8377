-- Everything one desk's detail shows, in one round trip. These run with the caller's own rights: what the policies
-- hide is simply absent. In PL/pgSQL with a generic plan, as a session then plans each of these queries once: planning
-- one takes longer than running it, with the policies of a dozen tables and a year's partitions of the trail; and they are
-- all by key.

create function api.order_detail(id uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return (
    select jsonb_build_object(
        'order', to_jsonb(o),
        'stage', jsonb_build_object('name', s.name, 'title', s.title, 'short', s.short_title, 'rank', s.rank, 'works', s.works),
        'customer', to_jsonb(c) || coalesce((select jsonb_build_object('gst_number', f.gst_number, 'phone', f.phone,
            'contact_person', f.contact_person, 'address', f.address, 'pincode', f.pincode, 'state', f.state,
            'hospital_group', f.hospital_group, 'version', f.version)
            from public.customers f where f.id = o.customer_id), '{}'),
        'delivery_address', (select to_jsonb(a) from public.customer_addresses a where a.id = o.delivery_address_id),
        'addresses', (select coalesce(jsonb_agg(to_jsonb(a) order by a.label), '[]') from public.customer_addresses a where a.customer_id = o.customer_id),
        'rep', (select jsonb_build_object('id', p.id, 'full_name', p.full_name) from api.people_names p where p.id = o.sales_rep_id),
        'lines', (select coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('sku', i.sku, 'item_name', i.item_name,
                    'unit_of_measure', i.unit_of_measure, 'pack_size', i.pack_size, 'pack_name', i.pack_name,
                    'available_quantity', i.available_quantity,
                    'decoded_by_name', (select p.full_name from api.people_names p where p.id = l.decoded_by),
                    'sku_request', (select jsonb_build_object('id', r.id, 'status', r.status, 'wish', r.wish, 'answer', r.answer,
                        'sku', (select x.sku from public.inventory x where x.id = r.inventory_id))
                        from public.sku_requests r where r.order_item_id = l.id order by r.created_at desc limit 1))
                    order by l.line_number, l.parent_id nulls first, l.created_at), '[]')
                  from public.order_items l left join public.inventory i on i.id = l.inventory_id where l.order_id = o.id),
        'quotations', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'number', q.quote_number, 'revision', q.revision,
                    'status', q.status, 'total_amount', q.total_amount::text, 'valid_until', q.valid_until, 'version', q.version,
                    'created_by', q.created_by) order by q.revision desc), '[]') from public.quotations q where q.order_id = o.id),
        'purchase_order', (select jsonb_build_object('id', p.id, 'number', p.po_number, 'date', p.po_date,
                    'amount', p.po_amount::text, 'status', p.status, 'file_name', p.file_name, 'version', p.version,
                    'lines', (select coalesce(jsonb_agg(jsonb_build_object('quotation_item_id', x.quotation_item_id,
                        'line_number', qi.line_number, 'description', qi.description, 'quoted_quantity', qi.quantity,
                        'quantity', x.quantity, 'quoted_price', qi.unit_price::text, 'unit_price', x.unit_price::text,
                        'differs', x.quantity <> qi.quantity or x.unit_price <> qi.unit_price,
                        'effect', (x.quantity * x.unit_price - qi.quantity * qi.unit_price)::text,
                        'available_quantity', i.available_quantity, 'taxable_value', qi.taxable_value::text,
                        'cost_price', (select k.cost_price::text from public.inventory_costs k where k.inventory_id = qi.inventory_id))
                        order by qi.line_number), '[]')
                        from public.purchase_order_items x join public.quotation_items qi on qi.id = x.quotation_item_id
                        left join public.inventory i on i.id = qi.inventory_id
                        where x.purchase_order_id = p.id))
                    from public.purchase_orders p where p.order_id = o.id and p.status <> 'withdrawn'
                    order by p.created_at desc limit 1),
        'invoices', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.invoice_number, 'status', v.status,
                    'date', v.invoice_date, 'due_date', v.due_date, 'total_amount', v.total_amount::text,
                    'balance', v.balance::text, 'version', v.version) order by v.created_at), '[]')
                    from public.invoices v where v.order_id = o.id),
        'dispatches', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.dispatch_number, 'status', d.status,
                    'date', d.dispatch_date, 'courier', d.courier_name, 'tracking', d.tracking_number, 'boxes', d.boxes,
                    'invoice_id', d.invoice_id, 'version', d.version, 'actions', api.actions('dispatches', d.id)) order by d.created_at), '[]')
                    from public.dispatches d where d.order_id = o.id),
        'actions', api.actions('orders', o.id))
    from public.orders o
    join public.stages s on s.name = o.workflow_stage
    left join lateral (select n.* from api.customer_names n where n.id = o.customer_id limit 1) c on true -- by key
    where o.id = order_detail.id);
end $$;

create function api.quotation_detail(id uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return (
    select jsonb_build_object(
        'quotation', to_jsonb(q) - 'snapshot',
        'order', jsonb_build_object('id', o.id, 'number', o.order_number, 'version', o.version, 'stage', o.workflow_stage,
            'stage_title', s.title, 'priority', o.priority, 'notes', o.notes, 'contact_person', o.contact_person),
        'customer', to_jsonb(c) || coalesce((select jsonb_build_object('gst_number', f.gst_number, 'state', f.state)
            from public.customers f where f.id = o.customer_id), '{}'),
        'place_of_supply', (select jsonb_build_object('code', x.code, 'name', x.name, 'local_tax', x.local_tax) from public.states x where x.code = q.place_of_supply),
        'seller_state', (select jsonb_build_object('code', x.code, 'name', x.name) from public.states x where x.code = q.seller_state),
        'lines', (select coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('sku', i.sku, 'unit', i.uqc,
                    'list_price', i.unit_price::text, 'price_known', i.price_known, 'mrp', i.mrp::text, 'available_quantity', i.available_quantity,
                    'words', w.item_description, 'asked_quantity', trim_scale(w.asked_quantity)::text, 'asked_unit', w.asked_unit,
                    'free_quantity', trim_scale(w.free_quantity)::text,
                    'cost_price', (select k.cost_price::text from public.inventory_costs k where k.inventory_id = l.inventory_id))
                    order by l.line_number), '[]')
                  from public.quotation_items l join public.order_items w on w.id = l.order_item_id
                  left join public.inventory i on i.id = l.inventory_id where l.quotation_id = q.id),
        'charges', (select coalesce(jsonb_agg(to_jsonb(h)), '[]') from public.document_charges h where h.quotation_id = q.id),
        'not_supplied', (select coalesce(jsonb_agg(jsonb_build_object('words', l.item_description, 'reason', l.not_supplied_reason)), '[]')
                         from public.order_items l where l.order_id = o.id and l.status = 'not_supplied'),
        'revisions', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.quote_number, 'status', r.status,
                        'total_amount', r.total_amount::text) order by r.revision desc), '[]')
                      from public.quotations r where r.base_number = q.base_number),
        'actions', case when q.status in ('superseded', 'rejected') then '[]'::jsonb else api.actions('orders', o.id) end)
    from public.quotations q
    join public.orders o on o.id = q.order_id
    join public.stages s on s.name = o.workflow_stage
    left join lateral (select n.* from api.customer_names n where n.id = o.customer_id limit 1) c on true -- by key
    where q.id = quotation_detail.id);
end $$;

create function api.invoice_detail(id uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return (
    select jsonb_build_object(
        'invoice', to_jsonb(v) - 'snapshot',
        'order', jsonb_build_object('id', o.id, 'number', o.order_number, 'version', o.version, 'stage', o.workflow_stage,
            'stage_title', s.title, 'priority', o.priority, 'po_number', o.po_number, 'po_date', o.po_date),
        'customer', to_jsonb(c) || coalesce((select jsonb_build_object('gst_number', f.gst_number, 'state', f.state)
            from public.customers f where f.id = o.customer_id), '{}'),
        'place_of_supply', (select jsonb_build_object('code', x.code, 'name', x.name) from public.states x where x.code = v.place_of_supply),
        'lines', (select coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('sku', i.sku, 'unit', i.uqc) order by l.line_number), '[]')
                  from public.invoice_items l left join public.inventory i on i.id = l.inventory_id where l.invoice_id = v.id),
        'charges', (select coalesce(jsonb_agg(to_jsonb(h)), '[]') from public.document_charges h where h.invoice_id = v.id),
        'payments', (select coalesce(jsonb_agg(to_jsonb(p) order by p.paid_on, p.created_at), '[]') from public.payments p where p.invoice_id = v.id),
        'dispatches', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.dispatch_number, 'status', d.status,
                        'date', d.dispatch_date) order by d.created_at), '[]') from public.dispatches d where d.invoice_id = v.id),
        'papers', (select coalesce(jsonb_agg(jsonb_build_object('copy', p.copy, 'sha256', p.sha256, 'created_at', p.created_at)), '[]')
                   from public.papers p where p.kind = 'invoice' and p.document_id = v.id),
        'actions', api.actions('invoices', v.id))
    from public.invoices v
    join public.orders o on o.id = v.order_id
    join public.stages s on s.name = o.workflow_stage
    left join lateral (select n.* from api.customer_names n where n.id = o.customer_id limit 1) c on true -- by key
    where v.id = invoice_detail.id);
end $$;
grant execute on function api.order_detail(uuid), api.quotation_detail(uuid), api.invoice_detail(uuid)
    to indentdesk_person;
