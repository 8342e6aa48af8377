-- Changes of roles, people and rules that one administrator does not make alone: who asks for one and who decides on it
-- are two people, and neither is the one who gains by it. It is made at the moment of the decision, when nothing of what
-- the decider was shown has moved on meanwhile.

grant select on public.proposals to indentdesk_person;
create policy read_proposals on public.proposals for select using
    (made_by = (select internal.me())
     or (kind = 'approval_rules' and (select internal.may('approval_rules', 'read')))
     or (kind <> 'approval_rules' and (select internal.may('roles', 'read'))));

-- Whether permissions hold a right to approve that those before did not.
create function internal.adds_approval(before jsonb, after jsonb) returns boolean language sql immutable as $$
    select exists (select from jsonb_each(after) p
                   where p.value ? 'approve' and not coalesce(before -> p.key ? 'approve', false))
$$;

-- Whether the change gives something to this person: by their role, or by name.
create function internal.gains_by(p public.proposals, person uuid) returns boolean language sql stable as $$
    select case (p).kind
        when 'people' then (p).subject_id = person
        when 'roles' then exists (select from public.users u where u.id = person and u.role_id = (p).subject_id)
        else false end
$$;

create function internal.may_decide_proposal(p public.proposals, person uuid) returns boolean language sql stable as $$
    select (p).status = 'pending' and (p).made_by <> person and not internal.gains_by(p, person) and exists (
        select from public.users u join public.roles r on r.id = u.role_id
        where u.id = person and u.is_active and not u.must_change_password
          and r.permissions -> case (p).kind when 'approval_rules' then 'approval_rules' else 'roles' end ? 'approve')
    -- who knows the word that somebody came in with could be both of them
    and not exists (select from internal.invitations i where i.user_id = person and i.made_by = (p).made_by
                    and coalesce(i.accepted_at, 'infinity') > (p).created_at - interval '1 day')
$$;

-- Everybody who may decide, by name.
create function internal.deciders_of(p public.proposals) returns text[] language sql stable as $$
    select coalesce(array_agg(u.full_name::text order by u.full_name), '{}') from public.users u
    where u.is_active and internal.may_decide_proposal(p, u.id)
$$;

-- Asks for a change and tells everybody who may decide on it. `before` is what the decider is shown as it is now, `after`
-- as it would be; both are the words of the kind's own apply function.
create function internal.propose(kind text, subject_id uuid, title text, before jsonb, after jsonb, reason text)
returns uuid language plpgsql as $$
#variable_conflict use_column
declare
    p public.proposals;
    caller uuid := internal.me();
begin
    if caller is null then
        perform internal.demand_own_password();
        perform internal.refuse('42501', 'This login is not an active person of this company.');
    end if;
    insert into public.proposals as t (kind, subject_id, title, before, after, reason, made_by, created_at)
    values (propose.kind, propose.subject_id, left(propose.title, 255), propose.before, propose.after,
            coalesce(internal.text_of(jsonb_build_object('reason', propose.reason), 'reason', 500), ''), caller,
            clock_timestamp())
    on conflict (kind, subject_id) where status = 'pending' do nothing
    returning t.* into p;
    if p.id is null then
        perform internal.refuse('ID003', 'A change of this waits for a second person already. Withdraw it first.');
    elsif cardinality(internal.deciders_of(p)) = 0 then
        perform internal.refuse('ID003', 'Nobody else here may decide on this change. Ask the keeper of the server.');
    end if;
    insert into public.notifications (user_id, type, title, message, link)
    select u.id, 'approval_request', left(format('%s asks you to decide on a change', internal.person_name(caller)), 255),
           p.title, internal.link_of('proposal', p.id::text)
    from public.users u where u.is_active and internal.may_decide_proposal(p, u.id);
    return p.id;
end $$;

create function internal.refuse_moved_on() returns void language plpgsql as $$
begin
    perform internal.refuse('ID002', 'This has changed since it was asked for. It has to be asked for anew.', 'version');
end $$;

-- before: {name, description, permissions, version}, empty for a new role; after: {name, description, permissions}.
create function internal.apply_role(p public.proposals) returns void language plpgsql as $$
declare
    present public.roles;
begin
    perform internal.demand_permissions((p).after -> 'permissions');
    select * into present from public.roles r where r.id = (p).subject_id;
    if (p).before = '{}' then
        perform internal.insert_role((p).after ->> 'name', (p).after ->> 'description', (p).after -> 'permissions',
                                     (p).subject_id);
        return;
    elsif present.version is distinct from ((p).before ->> 'version')::integer then
        perform internal.refuse_moved_on();
    end if;
    update public.roles r set name = (p).after ->> 'name', description = (p).after ->> 'description',
                              permissions = (p).after -> 'permissions'
    where r.id = present.id;
    perform internal.demand_administrator_stays();
end $$;

-- before: {full_name, role, role_id, is_active, permissions}; after: {full_name, role, role_id, is_active, permissions}. A person's
-- version moves with each sign-in, so what was shown is compared itself.
create function internal.apply_person(p public.proposals) returns void language plpgsql as $$
declare
    person public.users;
    given public.roles;
begin
    select * into person from public.users u where u.id = (p).subject_id for no key update;
    select * into given from public.roles r where r.id = ((p).after ->> 'role_id')::uuid;
    if person.role_id is distinct from ((p).before ->> 'role_id')::uuid
       or person.is_active is distinct from ((p).before ->> 'is_active')::boolean
       or given.permissions is distinct from (p).after -> 'permissions' then
        perform internal.refuse_moved_on();
    end if;
    update public.users u set role_id = given.id, is_active = ((p).after ->> 'is_active')::boolean where u.id = person.id;
    if not person.is_active and ((p).after ->> 'is_active')::boolean then
        perform internal.login_open(person.email, null);
        perform internal.admit(person.email);
    end if;
    perform internal.demand_administrator_stays();
end $$;

create function internal.apply_proposal(p public.proposals) returns void language plpgsql as $$
begin
    case (p).kind
        when 'roles' then perform internal.apply_role(p);
        when 'people' then perform internal.apply_person(p);
        when 'approval_rules' then perform internal.publish_rules(p);
    end case;
end $$;

-- The proposal while it waits, locked; acts on people wait for each other before it.
create function internal.pending_proposal(proposal_id uuid, version integer) returns public.proposals language plpgsql as $$
declare
    p public.proposals;
    sees boolean;
begin
    select * into p from public.proposals t where t.id = proposal_id;
    sees := p.made_by = internal.me() or internal.may(case p.kind when 'approval_rules' then 'approval_rules' else 'roles' end, 'read');
    if p.id is null or not sees then
        perform internal.refuse('ID004', 'There is no such change, or it is not yours to see.');
    end if;
    if p.kind <> 'approval_rules' then
        perform internal.lock_people();
    end if;
    select * into p from public.proposals t where t.id = proposal_id for no key update;
    if p.status <> 'pending' then
        perform internal.refuse('ID003', case p.status when 'withdrawn' then 'This change was withdrawn.'
            else format('%s has decided on this change already.', internal.person_name(p.decided_by)) end);
    end if;
    perform internal.demand_version(pending_proposal.version, p.version, 'proposals', p.id);
    return p;
end $$;

create function internal.demand_decider_of(p public.proposals) returns void language plpgsql stable as $$
declare
    caller uuid := internal.me();
begin
    if (p).made_by = caller then
        perform internal.refuse('ID003', 'You asked for this change, so somebody else decides on it.');
    elsif internal.gains_by(p, caller) then
        perform internal.refuse('ID003', 'You would gain by this change, so somebody else decides on it.');
    elsif not internal.may_decide_proposal(p, caller) then
        perform internal.demand(case (p).kind when 'approval_rules' then 'approval_rules' else 'roles' end, 'approve');
        perform internal.refuse('ID003', 'You cannot decide on this change.');
    end if;
end $$;

-- Makes the change now, or refuses it with a reason. Nothing decided is undone.
create function api.decide_proposal(id uuid, approve boolean, comment text, version integer, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'decide_proposal', jsonb_build_array(id, approve, comment, version));
    p public.proposals;
    said text;
begin
    if answer is not null then
        return answer;
    end if;
    p := internal.pending_proposal(decide_proposal.id, decide_proposal.version);
    perform internal.demand_decider_of(p);
    if approve is null then
        perform internal.refuse('ID001', 'Approve it or reject it.', 'approve');
    end if;
    said := coalesce(internal.comment_of(jsonb_build_object('comment', comment), not approve), '');
    if approve then
        perform internal.apply_proposal(p);
    end if;
    update public.proposals t
    set status = case when decide_proposal.approve then 'approved' else 'rejected' end, decided_by = internal.me(),
        decided_at = clock_timestamp(), comment = said
    where t.id = p.id returning t.* into p;
    if not decide_proposal.approve and p.kind = 'approval_rules' then
        perform internal.keep_rules_as_draft(p);
    end if;
    perform internal.tell(p.made_by, 'status_update',
        format(case p.status when 'approved' then '%s: approved' else '%s: rejected' end, p.title),
        btrim(format(case p.status when 'approved' then '%s approved it. %s' else '%s rejected it. %s' end,
                     internal.person_name(p.decided_by), said)), internal.link_of('proposal', p.id::text));
    return internal.end_request(request, jsonb_build_object('id', p.id, 'status', p.status, 'version', p.version));
end $$;

-- Takes back what one asked for oneself, while nobody has decided.
create function api.withdraw_proposal(id uuid, version integer, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'withdraw_proposal', jsonb_build_array(id, version));
    p public.proposals;
begin
    if answer is not null then
        return answer;
    end if;
    p := internal.pending_proposal(withdraw_proposal.id, withdraw_proposal.version);
    if p.made_by <> internal.me() then
        perform internal.refuse('ID003', format('%s asked for this change; only they withdraw it.', internal.person_name(p.made_by)));
    end if;
    update public.proposals t set status = 'withdrawn', decided_at = clock_timestamp() where t.id = p.id
    returning t.* into p;
    if p.kind = 'approval_rules' then
        perform internal.keep_rules_as_draft(p);
    end if;
    return internal.end_request(request, jsonb_build_object('id', p.id, 'status', p.status, 'version', p.version));
end $$;

-- What waits for the caller first, then what waits for others, then the newest decided; each with who may decide and
-- which people it reaches, by name.
create function api.proposals()
returns table (id uuid, kind text, subject_id uuid, title text, before jsonb, after jsonb, reason text, made_by text,
               is_mine boolean, may_decide boolean, deciders text[], people text[], status text, decided_by text,
               decided_at timestamptz, comment text, version integer, created_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    caller uuid := internal.me();
    of_people boolean := internal.may('roles', 'read');
    of_rules boolean := internal.may('approval_rules', 'read');
begin
    perform internal.demand_own_password();
    return query
    select p.id, p.kind::text, p.subject_id, p.title::text, p.before, p.after, p.reason::text, internal.person_name(p.made_by),
           p.made_by = caller, internal.may_decide_proposal(p, caller),
           case p.status when 'pending' then internal.deciders_of(p) else '{}'::text[] end,
           case p.kind
               when 'people' then array[coalesce(internal.person_name(p.subject_id), p.after ->> 'full_name')]
               when 'roles' then array(select u.full_name::text from public.users u
                                       where u.role_id = p.subject_id and u.is_active order by u.full_name)
               else '{}'::text[] end,
           p.status::text, internal.person_name(p.decided_by), p.decided_at, p.comment::text, p.version, p.created_at
    from (select t.* from public.proposals t where t.status = 'pending'
          union all
          (select t.* from public.proposals t where t.status <> 'pending' order by t.decided_at desc limit 50)) w
    join public.proposals p on p.id = w.id
    where p.made_by = caller or case p.kind when 'approval_rules' then of_rules else of_people end
    order by p.status <> 'pending', not internal.may_decide_proposal(p, caller), p.decided_at desc, p.created_at;
end $$;

-- How many changes wait for the caller.
create function api.proposals_waiting() returns bigint language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select count(*) from public.proposals p where p.status = 'pending' and internal.may_decide_proposal(p, internal.me())
$$;

grant execute on function api.decide_proposal(uuid, boolean, text, integer, uuid), api.withdraw_proposal(uuid, integer, uuid),
    api.proposals(), api.proposals_waiting() to indentdesk_person;
