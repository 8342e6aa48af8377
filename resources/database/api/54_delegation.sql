-- Handing a decision to a colleague: it stands in their inbox with the name of who asks, and both may decide. Nobody is
-- handed what they worked on themselves.

create function internal.may_decide(person uuid, entity_type text) returns boolean language sql stable as $$
    select exists (select from public.users u join public.roles r on r.id = u.role_id
        where u.id = person and u.is_active
          and r.permissions -> case may_decide.entity_type when 'po' then 'purchase_orders' else may_decide.entity_type end ? 'approve')
$$;

create function internal.is_own_work(a public.approvals, person uuid) returns boolean language plpgsql stable as $$
begin
    return (a).requested_by is not distinct from person or exists (select from internal.document_writers w
        where w.entity_type = (a).entity_type and w.entity_id = (a).entity_id and w.user_id = person);
end $$;

-- What waits and is the caller's to decide.
create function internal.demand_approval(approval_id uuid) returns public.approvals language plpgsql stable as $$
declare
    a public.approvals;
    o public.orders;
begin
    select * into a from public.approvals t where t.id = demand_approval.approval_id;
    select * into o from public.orders t where t.id = a.order_id;
    if a.id is null or not internal.may_decide(internal.me(), a.entity_type) or not internal.sees_order(o) then
        perform internal.refuse('ID004', 'There is no such document, or it is not yours to see.');
    elsif a.status <> 'pending' then
        perform internal.refuse('ID003', 'Nothing waits for a decision here.');
    end if;
    perform internal.demand_asked(a, internal.me());
    return a;
end $$;

-- Colleagues who may decide in the caller's place.
create function api.deciders(approval_id uuid) returns table (id uuid, full_name text) language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
    a public.approvals := internal.demand_approval(deciders.approval_id);
begin
    return query
    select u.id, u.full_name::text from public.users u
    where u.id <> internal.me() and internal.may_decide(u.id, a.entity_type) and internal.is_asked(a, u.id)
      and not internal.is_own_work(a, u.id)
    order by u.full_name;
end $$;

-- Hands the decision to a colleague, or takes it back to oneself.
create function api.delegate_decision(approval_id uuid, person uuid, words text, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'delegate_decision',
        jsonb_build_object('id', approval_id, 'person', person, 'words', words));
    caller uuid := internal.me();
    a public.approvals;
    number text;
    said text;
begin
    if answer is not null then
        return answer;
    end if;
    a := internal.demand_approval(delegate_decision.approval_id);
    perform from public.approvals t where t.id = a.id and t.status = 'pending' for update;
    if not found then
        perform internal.refuse('ID003', 'Nothing waits for a decision here.');
    elsif not internal.may_decide(person, a.entity_type) or not internal.is_asked(a, person) then
        perform internal.refuse('ID001', 'This person may not decide on it.', 'person');
    elsif internal.is_own_work(a, person) then
        perform internal.refuse('ID001', format('%s worked on this document, so somebody else decides on it.',
                                                internal.person_name(person)), 'person');
    end if;
    said := internal.text_of(jsonb_build_object('words', words), 'words', 255);
    select t.order_number into number from public.orders t where t.id = a.order_id;
    insert into public.approval_assignments (approval_id, user_id, assigned_by, reason, created_at)
    values (a.id, person, caller, coalesce(said, ''), clock_timestamp());
    if person <> caller then
        perform internal.tell(person, 'approval_request', format('%s asks you to decide on %s', internal.person_name(caller), number),
                              coalesce(said, ''), internal.link_of('order', number));
    end if;
    perform internal.announce_beside('approval_assignments', a.order_id);
    return internal.end_request(request, jsonb_build_object('id', a.id, 'person', internal.person_name(person)));
end $$;

grant execute on function api.deciders(uuid), api.delegate_decision(uuid, uuid, text, uuid) to indentdesk_person;
