-- Acts: everything that moves a document from stage to stage goes through here. The edges are data
-- (public.transitions); what an edge checks and does is a named branch below, never SQL text from a table.

-- An order's stage and the status that goes with it, in one place.
create function internal.set_stage(order_id uuid, stage text) returns void
language plpgsql as $$
begin
    update public.orders o
    set workflow_stage = s.name, status = s.order_status, stage_since = clock_timestamp(),
        reached = greatest(o.reached, case when s.name = 'cancelled' then o.reached else s.rank end)
    from public.stages s where s.name = set_stage.stage and o.id = set_stage.order_id;
end $$;

create function internal.link_of(kind text, number text) returns text language sql immutable as $$
    select 'indentdesk://' || kind || '/' || number
$$;

-- In what order decisions are looked at: 1 urgent, 2 high, 3 the others.
create function internal.urgency(priority text) returns smallint language sql immutable as $$
    select case priority when 'urgent' then 1 when 'high' then 2 else 3 end::smallint
$$;

-- Asks for a decision: it appears in the inbox of everybody who may give it, or whom the company's rule for it names.
create function internal.ask_decision(entity_type text, entity_id uuid, o public.orders, stage text, resource text,
                                      title text) returns void
language plpgsql as $$
declare
    asked public.approvals;
    caller uuid := internal.me();
begin
    insert into public.approvals (entity_type, entity_id, order_id, stage, status, requested_by, rule_id, urgency)
    values (entity_type, entity_id, (o).id, stage, 'pending', caller, internal.rule_for(entity_type, entity_id, o),
            internal.urgency((o).priority))
    returning * into asked;
    perform internal.wrote(entity_type, entity_id);
    if asked.rule_id is not null then
        perform internal.ask_level(asked, o, title);
        return;
    end if;
    insert into public.approval_assignments (approval_id, reason)
    values (asked.id, format('everybody who may approve %s', replace(resource, '_', ' ')));
    perform internal.tell_all_who_may(resource, 'approve', 'approval_request', title,
        format('%s asks for your decision on %s.', internal.person_name(caller), (o).order_number),
        internal.link_of('order', (o).order_number));
end $$;

-- Decides what was asked. Nobody decides on their own work: who wrote any row since the last decision, or asked.
create function internal.decide(entity_type text, entity_id uuid, stage text, outcome text, comment text,
                                o public.orders) returns void
language plpgsql as $$
declare
    a public.approvals;
    caller uuid := internal.me();
    for_whom uuid;
begin
    select * into a from public.approvals t
    where t.entity_type = decide.entity_type and t.entity_id = decide.entity_id and t.stage = decide.stage
      and t.status = 'pending' for update;
    perform internal.demand_decider_of(a);
    for_whom := internal.in_whose_place(a, caller);
    if a.rule_id is not null and outcome = 'approved' then
        perform internal.write_step(a, for_whom, comment);
    end if;
    update public.approvals t
    set status = outcome, approver_id = caller, approved_at = clock_timestamp(), comments = comment, in_place_of = for_whom
    where t.id = a.id;
    delete from internal.document_writers w where w.entity_type = decide.entity_type and w.entity_id = decide.entity_id;
    perform internal.tell(a.requested_by, 'status_update',
        format('%s: %s', (o).order_number, case outcome when 'approved' then 'approved' when 'rejected' then 'rejected'
                                           else 'sent back' end),
        format('%s %s%s', internal.person_name(caller),
               case outcome when 'approved' then 'approved it.' when 'rejected' then 'rejected it.' else 'sent it back.' end,
               coalesce(' ' || comment, '')),
        internal.link_of('order', (o).order_number));
end $$;

create function internal.withdraw_decisions(order_id uuid) returns void language plpgsql as $$
begin
    update public.approvals a set status = 'withdrawn' where a.order_id = withdraw_decisions.order_id and a.status = 'pending';
end $$;

-- Every act: the person, the document's stage, its version and the edge's permission are checked together, then the
-- edge's effect runs, in one transaction; repeated with its request id, it answers the same and changes nothing.
-- kind: orders, invoices or dispatches. arguments.comment holds the reason where one is asked for.
create function api.act(kind text, document_id uuid, action text, version integer, request uuid,
                        arguments jsonb default '{}') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    answer jsonb := internal.begin_request(request, 'act', jsonb_build_object('kind', act.kind, 'id', act.document_id,
        'action', act.action, 'version', act.version, 'arguments', act.arguments));
begin
    if answer is not null then
        return answer;
    end if;
    if jsonb_typeof(coalesce(arguments, '{}')) <> 'object' then
        perform internal.refuse('ID001', 'The arguments are not an object.', 'arguments');
    end if;
    perform internal.array_of(arguments, 'lines');
    case act.kind
        when 'orders' then
            answer := internal.act_on_order(document_id, action, act.version, coalesce(arguments, '{}'));
        when 'invoices' then
            answer := internal.act_on_invoice(document_id, action, act.version, coalesce(arguments, '{}'));
        when 'dispatches' then
            answer := internal.act_on_dispatch(document_id, action, act.version, coalesce(arguments, '{}'));
        else
            perform internal.refuse('ID001', 'There is no such kind of document.', 'kind');
    end case;
    return internal.end_request(request, answer);
end $$;

-- The edge from this stage by this action, when it exists and the caller may take it.
create function internal.demand_edge(kind text, stage text, action text, title text) returns public.transitions
language plpgsql stable as $$
declare
    t public.transitions;
begin
    select * into t from public.transitions x
    where x.kind = demand_edge.kind and x.from_stage = demand_edge.stage and x.action = demand_edge.action;
    if t.id is null then
        perform internal.refuse('ID003', format('%s is in "%s"; "%s" is not open there.', title,
            coalesce((select s.title from public.stages s where s.name = stage), replace(stage, '_', ' ')),
            left(coalesce(action, ''), 40)));
    end if;
    perform internal.demand(t.resource, t.permission);
    return t;
end $$;

create function internal.act_on_order(order_id uuid, action text, seen integer, arguments jsonb) returns jsonb
language plpgsql as $$
declare
    o public.orders := internal.demand_order(act_on_order.order_id);
    t public.transitions;
    comment text;
    extra jsonb;
begin
    -- whoever comes second hears who was first, not merely that the edge is no longer there
    if seen < o.version and not exists (select from public.transitions x where x.kind = 'orders'
                                        and x.from_stage = o.workflow_stage and x.action = act_on_order.action) then
        perform internal.demand_version(seen, o.version, 'orders', o.id);
    end if;
    t := internal.demand_edge('orders', o.workflow_stage, act_on_order.action, o.order_number);
    perform internal.demand_version(seen, o.version, 'orders', o.id);
    comment := internal.comment_of(arguments, t.needs_comment);
    perform internal.demand_signature(t, o.id, seen, arguments);
    extra := case when t.is_decision then internal.decide_partly(o, t, o.id, comment) end;
    if extra is null then
        extra := internal.order_effect(t.effect, o, comment, arguments);
        if t.to_stage is not null then
            perform internal.set_stage(o.id, t.to_stage);
        end if;
    end if;
    return (select jsonb_build_object('id', x.id, 'version', x.version, 'stage', x.workflow_stage, 'status', x.status,
                                      'number', x.order_number) || coalesce(extra, '{}')
            from public.orders x where x.id = o.id);
end $$;

create function internal.order_effect(effect text, o public.orders, comment text, arguments jsonb) returns jsonb
language plpgsql as $$
begin
    return case effect
        when 'submit_request' then internal.submit_request(o)
        when 'submit_decoding' then internal.submit_decoding(o)
        when 'ask_rep' then internal.ask_rep(o, comment)
        when 'approve_decoding' then internal.approve_decoding(o, comment)
        when 'rework_decoding' then internal.rework_decoding(o, comment, arguments)
        when 'reject_decoding' then internal.reject_order('orders', o.id, 'decoding_approval', o, comment)
        when 'submit_quotation' then internal.submit_quotation(o)
        when 'approve_quotation' then internal.approve_quotation(o, comment)
        when 'rework_quotation' then internal.rework_quotation(o, comment)
        when 'reject_quotation' then internal.reject_quotation(o, comment)
        when 'send_quotation' then internal.send_quotation(o)
        when 'record_po' then internal.record_po(o, arguments)
        when 'revise_quotation' then internal.start_revision(o)
        when 'lose_quotation' then internal.lose_quotation(o, comment)
        when 'change_po' then internal.record_po(o, arguments)
        when 'submit_po' then internal.submit_po(o)
        when 'approve_po' then internal.approve_po(o, comment)
        when 'rework_po' then internal.rework_po(o, comment)
        when 'reject_po' then internal.reject_po(o, comment)
        when 'reserve' then internal.reserve(o, arguments)
        when 'draft_invoice' then internal.draft_invoice(o, arguments)
        when 'cancel' then internal.cancel_order(o, comment)
        when 'close_short' then internal.ask_close_short(o, comment)
        when 'approve_close_short' then internal.close_short(o, comment)
        when 'reject_close_short' then internal.keep_open(o, comment)
    end;
end $$;

-- What is open to the caller on this document now: the screens offer just these.
create function api.actions(kind text, document_id uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    o public.orders;
    stage text;
begin
    case actions.kind
        when 'orders' then
            select * into o from public.orders t where t.id = actions.document_id;
            stage := o.workflow_stage;
        when 'invoices' then
            select x.* into o from public.orders x join public.invoices i on i.order_id = x.id where i.id = actions.document_id;
            select i.status into stage from public.invoices i where i.id = actions.document_id;
        else
            select x.* into o from public.orders x join public.dispatches d on d.order_id = x.id where d.id = actions.document_id;
            select d.status into stage from public.dispatches d where d.id = actions.document_id;
    end case;
    if o.id is null or not internal.sees_order(o) then
        return '[]';
    end if;
    return coalesce((
        select jsonb_agg(jsonb_build_object('action', t.action, 'label', t.label, 'needs_comment', t.needs_comment,
                         'kind', t.kind, 'permission', t.resource || '.' || t.permission,
                         'is_decision', t.is_decision) order by t.position)
        from public.transitions t
        where t.kind = actions.kind and t.from_stage = stage and internal.may(t.resource, t.permission)
          and internal.is_open(t, o, actions.document_id)), '[]');
end $$;

-- Whether an edge's guard would let the caller through: what the effect itself demands, asked beforehand.
create function internal.is_open(t public.transitions, o public.orders, document_id uuid) returns boolean
language plpgsql stable as $$
declare
    q public.quotations;
begin
    if (t).from_stage in ('quotation_approval', 'quotation_sent') then
        select * into q from public.quotations x
        where x.order_id = (o).id and x.status in ('pending_approval', 'approved', 'sent');
    end if;
    return case
        when (t).effect in ('approve_quotation', 'rework_quotation', 'reject_quotation') and q.status is distinct from 'pending_approval' then false
        when (t).effect = 'send_quotation' and q.status is distinct from 'approved' then false
        when (t).effect = 'record_po' and q.valid_until < internal.today() then false
        when (t).effect = 'draft_invoice' then internal.reserved_open((o).id) > 0
        when (t).effect = 'cancel' then not exists (select from public.invoices i where i.order_id = (o).id and i.invoice_number is not null)
        when (t).effect = 'close_short' then internal.outstanding((o).id) > 0 and not internal.awaits((o).id, 'orders', (o).id, 'close_short')
        when (t).effect in ('approve_close_short', 'reject_close_short') then internal.awaits((o).id, 'orders', (o).id, 'close_short')
        when (t).effect = 'ask_void' then not internal.awaits((o).id, 'invoices', document_id, 'void')
            and not exists (select from public.dispatches d where d.invoice_id = document_id and d.status <> 'pending')
        when (t).effect in ('approve_void', 'reject_void') then internal.awaits((o).id, 'invoices', document_id, 'void')
        else true end
        and (not (t).is_decision or not internal.is_closed_to_me(t, o, document_id));
end $$;

create function internal.awaits(order_id uuid, entity_type text, entity_id uuid, stage text) returns boolean
language plpgsql stable as $$
begin
    return (
    select exists (select from public.approvals a where a.order_id = awaits.order_id and a.entity_type = awaits.entity_type
                   and a.entity_id = awaits.entity_id and a.stage = awaits.stage and a.status = 'pending'));
end $$;

-- Whether the caller decides on nothing here: they wrote in it or asked for it, or its rule asks others.
create function internal.is_closed_to_me(t public.transitions, o public.orders, document_id uuid) returns boolean
language plpgsql stable as $$
begin
    return (
    select exists (
        select from public.approvals a
        where a.order_id = (o).id and a.status = 'pending'
          and ((t).kind = 'orders' or a.entity_id = is_closed_to_me.document_id)
          and (internal.is_own_work(a, internal.me()) or not internal.is_decider(a, internal.me()))));
end $$;

grant execute on function api.act(text, uuid, text, integer, uuid, jsonb), api.actions(text, uuid) to indentdesk_person;
