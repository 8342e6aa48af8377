-- An order's story in one round trip: what happened, what people say, what is attached, how its stage stands against its
-- hours, what each line got. These run with the caller's own rights: what the policies hide is simply absent. What
-- happened comes as events with their values; the client says them in its language.

-- Which batches each line was given. Whoever sees the reservations may know, as they are on the papers that go with the
-- goods: the batches themselves are the store's.
create function api.batches_given(order_id uuid) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_order(batches_given.order_id, false);
    if not (internal.may('stock', 'read_all') or internal.may('stock', 'read_own')) then
        return '[]';
    end if;
    return (select coalesce(jsonb_agg(to_jsonb(g) order by g.expiry nulls last, g.batch), '[]')
            from (select r.order_item_id, b.batch_number as batch, b.expiry_date as expiry, sum(r.quantity) as quantity,
                         bool_and(r.status = 'dispatched') as is_gone
                  from public.reservations r
                  join public.order_items l on l.id = r.order_item_id
                  join public.batches b on b.id = r.batch_id
                  where l.order_id = batches_given.order_id and r.status in ('active', 'dispatched')
                  group by r.order_item_id, b.batch_number, b.expiry_date) g);
end $$;

-- {at, who_id, event, …values}, the newest first. An event that says more than the move of its stage stands for it.
create function api.order_events(order_id uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return (
    -- asked of once: each question to a year's partitions takes longer to plan than to answer
    with trail as materialized (
        select a.entity_type, a.entity_id, a.action, a.created_at, a.user_id, a.old_values, a.new_values
        from (select 'orders' as kind, order_events.order_id as id
              union all select 'purchase_orders', p.id from public.purchase_orders p where p.order_id = order_events.order_id
              union all select 'invoices', i.id from public.invoices i where i.order_id = order_events.order_id
              union all select 'dispatches', d.id from public.dispatches d where d.order_id = order_events.order_id) t
        join public.audit_logs a on a.entity_type = t.kind and a.entity_id = t.id),
    moves as (
        select a.created_at as at, a.user_id as who, coalesce(a.old_values ->> 'workflow_stage', '') as was,
               a.new_values ->> 'workflow_stage' as now,
               row_number() over (partition by a.new_values ->> 'workflow_stage' order by a.created_at desc) as turn
        from trail a
        where a.entity_type = 'orders' and a.action <> 'create' and a.new_values ? 'workflow_stage'),
    said (at, who, event, extra, covers) as (
        select a.created_at, a.user_id, 'entered', jsonb_build_object('source', coalesce(a.new_values ->> 'source', '')), '{}'::text[]
        from trail a
        where a.entity_type = 'orders' and a.action = 'create'
        union all
        select d.approved_at, d.approver_id, 'decided', jsonb_strip_nulls(jsonb_build_object('what',
                case when d.stage in ('close_short', 'void') then d.stage else d.entity_type end, 'outcome', d.status,
                'comment', d.comments, 'for_id', d.in_place_of,
                'is_signed', nullif(d.is_signed, false), 'number', coalesce((select q.quote_number from public.quotations q where q.id = d.entity_id),
                                   (select p.po_number from public.purchase_orders p where p.id = d.entity_id),
                                   (select i.invoice_number from public.invoices i where i.id = d.entity_id)),
                'differing', case when d.entity_type = 'po' then (select count(*) from public.purchase_order_items x
                    join public.quotation_items y on y.id = x.quotation_item_id
                    where x.purchase_order_id = d.entity_id and (x.quantity <> y.quantity or x.unit_price <> y.unit_price)) end)),
               case when d.stage in ('close_short', 'void') or d.entity_type = 'invoices'
                    then array['inventory_check', 'invoice_request', 'invoice_approval', 'invoiced', 'dispatched', 'completed']
                    else array['from ' || d.stage] end
        from public.approvals d
        where d.order_id = order_events.order_id and d.approved_at is not null
        union all
        select t.created_at, t.decided_by, 'agreed', jsonb_strip_nulls(jsonb_build_object('rule', r.name, 'comment', t.comments,
                'for_id', t.in_place_of, 'is_signed', nullif(d.is_signed, false))), '{}'
        from public.approval_steps t join public.approvals d on d.id = t.approval_id join public.approval_rules r on r.id = d.rule_id
        where d.order_id = order_events.order_id and t.decided_by is distinct from d.approver_id
        union all
        select d.created_at, d.requested_by, 'asked_' || d.stage, jsonb_build_object('comment', case d.stage when 'close_short'
                    then (select o.closing_reason from public.orders o where o.id = d.order_id) end), '{}'
        from public.approvals d
        where d.order_id = order_events.order_id and d.stage in ('close_short', 'void')
        union all
        select coalesce((select a.created_at from trail a where a.entity_type = 'purchase_orders'
                         and a.entity_id = p.id and a.action = 'create'), p.created_at), p.recorded_by, 'recorded_po', jsonb_build_object('number', p.po_number,
                'again', exists (select from public.purchase_orders e where e.order_id = p.order_id and e.created_at < p.created_at)),
               '{po_received}'
        from public.purchase_orders p
        where p.order_id = order_events.order_id
        union all
        select r.created_at, r.created_by, 'reserved', jsonb_build_object('pieces', sum(r.quantity),
                'lines', count(distinct r.order_item_id)), '{inventory_check, invoice_request}'
        from public.reservations r join public.order_items l on l.id = r.order_item_id
        where l.order_id = order_events.order_id
        group by r.created_at, r.created_by
        union all
        select coalesce((select a.created_at from trail a where a.entity_type = 'invoices'
                         and a.entity_id = i.id and a.action = 'create'), i.created_at), i.created_by, 'drafted_invoice', '{}', '{invoice_request}'
        from public.invoices i
        where i.order_id = order_events.order_id
        union all
        select a.created_at, a.user_id, 'asked_invoice', '{}', '{invoice_approval}'
        from public.invoices i join trail a on a.entity_type = 'invoices' and a.entity_id = i.id
        where i.order_id = order_events.order_id and a.new_values ->> 'status' = 'pending_approval'
        union all
        select p.created_at, p.recorded_by, 'paid', jsonb_build_object('amount', p.amount::text, 'number', i.invoice_number), '{}'
        from public.payments p join public.invoices i on i.id = p.invoice_id
        where i.order_id = order_events.order_id
        union all
        select a.created_at, a.user_id, a.new_values ->> 'status', jsonb_build_object('number', d.dispatch_number,
                'boxes', d.boxes, 'courier', d.courier_name, 'tracking', d.tracking_number, 'comment', d.return_reason),
               '{invoiced, dispatched, completed, inventory_check, invoice_request}'
        from public.dispatches d join trail a on a.entity_type = 'dispatches' and a.entity_id = d.id
        where d.order_id = order_events.order_id and a.action = 'update'
          and a.new_values ->> 'status' in ('in_transit', 'delivered', 'returned')
        union all
        select t.created_at, t.added_by, 'attached', jsonb_build_object('name', t.name), '{}'
        from public.attachments t where t.order_id = order_events.order_id
        union all
        select t.withdrawn_at, t.added_by, 'took_back', jsonb_build_object('name', t.name), '{}'
        from public.attachments t where t.order_id = order_events.order_id and t.withdrawn_at is not null),
    told as (
        select s.at, s.who, s.event, s.extra from said s
        union all
        select m.at, m.who, 'moved', jsonb_strip_nulls(jsonb_build_object('from', m.was, 'to', m.now,
            'number', case when m.now in ('quotation', 'quotation_approval', 'quotation_sent') and m.was <> 'decoding_approval'
                then (select q.quote_number from public.quotations q where q.order_id = order_events.order_id
                      and q.created_at <= m.at order by q.created_at desc limit 1) end,
            'comment', case m.now when 'cancelled' then (select o.closing_reason from public.orders o where o.id = order_events.order_id) end,
            'question', case when m.now = 'order_request' then (select c.words from public.comments c
                where c.order_id = order_events.order_id and c.is_question and c.written_by = m.who
                  and c.created_at between m.at - interval '2 seconds' and m.at limit 1) end))
            -- the lines as they are belong to the last time they were decoded
            || case when m.now = 'decoding_approval' and m.turn = 1 then (
                select jsonb_build_object('lines', count(*) filter (where l.status <> 'not_supplied'),
                    'substitutes', count(*) filter (where coalesce(l.substitute_reason, '') <> ''),
                    'not_supplied', count(*) filter (where l.status = 'not_supplied'))
                from public.order_items l where l.order_id = order_events.order_id and l.parent_id is null) else '{}' end
        from moves m
        where m.was <> m.now and not exists (
            select from said s where s.who is not distinct from m.who and abs(extract(epoch from s.at - m.at)) < 2
              and (m.now = any (s.covers) or 'from ' || m.was = any (s.covers))))
    select coalesce(jsonb_agg(t.extra || jsonb_build_object('at', t.at, 'who_id', t.who, 'event', t.event)
                              order by t.at desc, t.event), '[]')
    from told t);
end $$;

-- What changed in the order's rows, from the trail as far as the caller may read it: the oldest first, at most 2,000. Lines
-- that came after the order was made are there with their making; those that were removed, for whoever reads all of the
-- trail.
create function api.order_changes(order_id uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return (
    with parts (kind, id, label) as (
        select 'orders', order_changes.order_id, ''
        union all
        select 'order_items', l.id, l.line_number::text from public.order_items l where l.order_id = order_changes.order_id
        union all
        select 'quotations', q.id, q.quote_number from public.quotations q where q.order_id = order_changes.order_id
        union all
        select 'quotation_items', l.id, l.line_number::text
        from public.quotation_items l join public.quotations q on q.id = l.quotation_id where q.order_id = order_changes.order_id
        union all
        select 'purchase_orders', p.id, p.po_number from public.purchase_orders p where p.order_id = order_changes.order_id
        union all
        select 'invoices', i.id, coalesce(i.invoice_number, '') from public.invoices i where i.order_id = order_changes.order_id
        union all
        select 'dispatches', d.id, d.dispatch_number from public.dispatches d where d.order_id = order_changes.order_id)
    select coalesce(jsonb_agg(to_jsonb(c) order by c.at), '[]')
    from (select a.created_at as at, a.user_id as who_id, a.entity_type as kind, p.label, a.action,
                 a.old_values as was, a.new_values as now
          from parts p join public.audit_logs a on a.entity_type = p.kind and a.entity_id = p.id
          where a.action <> 'create' or p.kind = 'orders'
             or (p.kind = 'order_items' and not a.new_values ? 'parent_id'
                 and a.created_at > (select o.created_at + interval '2 seconds' from public.orders o where o.id = order_changes.order_id))
          union all
          select a.created_at, a.user_id, a.entity_type, a.old_values ->> 'line_number', a.action, a.old_values, a.new_values
          from public.audit_logs a
          where a.action = 'delete' and a.old_values ->> 'order_id' = order_changes.order_id::text
            and a.entity_type = 'order_items' and not a.old_values ? 'parent_id'
          order by 1 desc limit 2000) c);
end $$;

-- {order_id, may_write, events, comments, attachments, people, stages, clock, batches, amounts}.
create function api.order_story(order_id uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    o public.orders;
    invoice uuid[];
    quotation uuid;
begin
    select * into o from public.orders x where x.id = order_story.order_id;
    if o.id is null then
        return '{}';
    end if;
    select array_agg(i.id) into invoice from public.invoices i where i.order_id = o.id and i.status = 'approved';
    select q.id into quotation from public.quotations q
    where q.order_id = o.id and q.status not in ('rejected', 'superseded') order by q.created_at desc limit 1;
    return jsonb_build_object(
        'order_id', o.id, 'may_write', api.works_on_orders(), 'events', api.order_events(o.id), 'comments', api.comments('orders', o.id),
        'attachments', api.attachments('orders', o.id),
        -- the first name where nobody else here has it
        'people', (select coalesce(jsonb_object_agg(p.id, jsonb_build_object('name', p.full_name,
                       'short', case when p.others = 0 then split_part(p.full_name, ' ', 1) else p.full_name end)), '{}')
                   from (select n.id, n.full_name, count(*) over (partition by lower(split_part(n.full_name, ' ', 1))) - 1 as others
                         from api.people_names n) p),
        'clock', (select jsonb_build_object('stage', s.name, 'works', s.works, 'since', o.stage_since, 'priority', o.priority,
                      'allowed_hours', a.allowed_hours::float8)
                  from public.stages s join api.stage_allowances a on a.stage = s.name and a.priority = o.priority
                  where s.name = o.workflow_stage),
        'batches', api.batches_given(o.id),
        'amounts', coalesce((
            select jsonb_build_object('from', 'invoices', 'total', sum(i.total_amount)::text, 'taxable', sum(i.taxable_amount)::text,
                'cgst', sum(i.cgst_amount)::text, 'sgst', sum(i.sgst_amount)::text, 'igst', sum(i.igst_amount)::text,
                'round_off', sum(i.round_off)::text,
                'lines', (select jsonb_object_agg(x.order_item_id, x.taxable) from (select l.order_item_id, sum(l.taxable_value)::text as taxable
                          from public.invoice_items l where l.invoice_id = any (invoice) group by l.order_item_id) x),
                'rates', (select jsonb_agg(distinct l.gst_rate::text) from public.invoice_items l where l.invoice_id = any (invoice)))
            from public.invoices i where i.id = any (invoice) having count(*) > 0), (
            select jsonb_build_object('from', 'quotation', 'total', q.total_amount::text, 'taxable', q.taxable_amount::text,
                'cgst', q.cgst_amount::text, 'sgst', q.sgst_amount::text, 'igst', q.igst_amount::text, 'round_off', q.round_off::text,
                'lines', (select jsonb_object_agg(l.order_item_id, l.taxable_value::text) from public.quotation_items l
                          where l.quotation_id = q.id),
                'rates', (select jsonb_agg(distinct l.gst_rate::text) from public.quotation_items l where l.quotation_id = q.id))
            from public.quotations q where q.id = quotation), '{}'));
end $$;

-- Who may read a document and so can be named in a comment on it: {id, full_name}.
create function api.readers(kind text, document_id uuid) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
    o public.orders := internal.demand_document(kind, document_id);
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'full_name', u.full_name) order by u.full_name), '[]')
            from public.users u
            where u.is_active and u.id <> internal.me() and internal.reads_document(u.id, readers.kind, o));
end $$;

grant execute on function api.batches_given(uuid), api.order_events(uuid), api.order_changes(uuid), api.order_story(uuid),
    api.readers(text, uuid) to indentdesk_person;
