-- Away with dates: a colleague who may decide anyhow does it in one's place, from a day to a day, for all kinds of
-- documents or some. Each decision says in whose place it was made. It never reaches what either of the two worked on,
-- and ends at once when one of them is disabled.

create function internal.covers(d public.delegations, kind text) returns boolean language sql immutable as $$
    select cardinality((d).kinds) = 0 or covers.kind = any ((d).kinds)
$$;

-- In whose place a person decides on what waits; null when in nobody's.
create function internal.decides_for(a public.approvals, person uuid) returns uuid language plpgsql stable as $$
begin
    return (
    select d.delegator_id from public.delegations d
    where d.delegate_id = person and d.ended_at is null and internal.today() between d.from_day and d.until_day
      and internal.covers(d, (a).entity_type) and internal.may_decide(d.delegator_id, (a).entity_type)
      and not internal.is_own_work(a, d.delegator_id) and not internal.is_own_work(a, person)
      and internal.is_asked(a, d.delegator_id)
    order by d.from_day, d.created_at limit 1);
end $$;

create function internal.decision_kinds(person uuid) returns text[] language sql stable as $$
    select coalesce(array_agg(k order by k), '{}') from unnest(array['orders', 'quotations', 'po', 'invoices']) k
    where internal.may_decide(person, k)
$$;

create function internal.demand_decider() returns uuid language plpgsql stable as $$
begin
    perform internal.demand_own_password();
    if cardinality(internal.decision_kinds(internal.me())) = 0 then
        perform internal.refuse('42501', 'Your role decides on nothing that could be delegated.');
    end if;
    return internal.me();
end $$;

-- Colleagues who may decide on all these kinds (none: on all that the caller decides on).
create function api.delegates(kinds text[]) returns table (id uuid, full_name text) language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
    caller uuid := internal.demand_decider();
    wanted text[] := coalesce(nullif(delegates.kinds, '{}'), internal.decision_kinds(caller));
begin
    return query
    select u.id, u.full_name::text from public.users u
    where u.id <> caller and u.is_active and internal.decision_kinds(u.id) @> wanted
    order by u.full_name;
end $$;

-- The caller's delegations that run or will, given and received.
create function api.my_delegations() returns table (id uuid, is_given boolean, person text, kinds text[], from_day date,
    until_day date, reason text, is_running boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    caller uuid := internal.me();
begin
    return query
    select d.id, d.delegator_id = caller, internal.person_name(case d.delegator_id when caller then d.delegate_id else d.delegator_id end),
           d.kinds, d.from_day, d.until_day, d.reason::text, d.from_day <= internal.today()
    from public.delegations d
    where caller in (d.delegator_id, d.delegate_id) and d.ended_at is null and d.until_day >= internal.today()
    order by d.from_day, d.created_at;
end $$;

-- Whether work handed on by `start` would come back to them on one of these days, over however many colleagues.
create function internal.comes_back(start uuid, to_person uuid, kinds text[], from_day date, until_day date) returns boolean
language sql stable as $$
    with recursive chain (person) as (
        select to_person
        union
        select d.delegate_id from chain c join public.delegations d on d.delegator_id = c.person
        where d.ended_at is null and d.from_day <= comes_back.until_day and d.until_day >= comes_back.from_day
          and (cardinality(d.kinds) = 0 or cardinality(comes_back.kinds) = 0 or d.kinds && comes_back.kinds))
    select exists (select from chain c where c.person = start)
$$;

create function internal.demand_delegation(caller uuid, person uuid, from_day date, until_day date, kinds text[]) returns void
language plpgsql stable as $$
declare
    earlier public.delegations;
begin
    if not coalesce(kinds, '{}') <@ internal.decision_kinds(caller) then
        perform internal.refuse('ID001', 'Only what you decide on yourself can be delegated.', 'kinds');
    elsif from_day is null or from_day < internal.today() then
        perform internal.refuse('ID001', 'This day has passed.', 'from_day');
    elsif until_day is null or until_day < from_day then
        perform internal.refuse('ID001', 'The last day is before the first.', 'until_day');
    elsif until_day > from_day + 366 then
        perform internal.refuse('ID001', 'A delegation lasts a year at most.', 'until_day');
    elsif person is null or person = caller then
        perform internal.refuse('ID001', 'Choose a colleague.', 'person');
    elsif not internal.decision_kinds(person) @> coalesce(nullif(kinds, '{}'), internal.decision_kinds(caller)) then
        perform internal.refuse('ID001', 'This person may not decide on all of it.', 'person');
    end if;
    select * into earlier from public.delegations d
    where d.delegator_id = caller and d.ended_at is null and d.from_day <= demand_delegation.until_day
      and d.until_day >= demand_delegation.from_day
      and (cardinality(d.kinds) = 0 or cardinality(coalesce(demand_delegation.kinds, '{}')) = 0 or d.kinds && demand_delegation.kinds)
    order by d.from_day limit 1;
    if earlier.id is not null then
        perform internal.refuse('ID001', format('%s decides for you from %s to %s already. End that first.',
            internal.person_name(earlier.delegate_id), to_char(earlier.from_day, 'FMDD Mon YYYY'),
            to_char(earlier.until_day, 'FMDD Mon YYYY')), 'from_day');
    elsif internal.comes_back(caller, person, coalesce(kinds, '{}'), from_day, until_day) then
        perform internal.refuse('ID001', format('%s is away on these days and has it come back to you.',
                                                internal.person_name(person)), 'person');
    end if;
end $$;

-- From the first to the last day a colleague decides in the caller's place.
create function api.delegate_work(person uuid, from_day date, until_day date, kinds text[], words text, request uuid)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'delegate_work', jsonb_build_object('person', person, 'from', from_day,
        'until', until_day, 'kinds', kinds, 'words', words));
    caller uuid;
    made uuid := gen_random_uuid();
    said text := coalesce(internal.text_of(jsonb_build_object('words', words), 'words', 255), '');
begin
    if answer is not null then
        return answer;
    end if;
    caller := internal.demand_decider();
    lock table public.delegations in share row exclusive mode;  -- two that make a circle together
    perform internal.demand_delegation(caller, person, from_day, until_day, kinds);
    insert into public.delegations (id, delegator_id, delegate_id, kinds, from_day, until_day, reason, created_at)
    values (made, caller, person, coalesce(delegate_work.kinds, '{}'), delegate_work.from_day, delegate_work.until_day, said,
            clock_timestamp());
    perform internal.tell(person, 'info', format('%s asks you to decide in their place from %s to %s', internal.person_name(caller),
        to_char(from_day, 'FMDD Mon YYYY'), to_char(until_day, 'FMDD Mon YYYY')), said, null);
    perform internal.announce_beside('delegations', made);
    return internal.end_request(request, jsonb_build_object('id', made, 'person', internal.person_name(person)));
end $$;

-- Ends a delegation before its last day, or before it began; either of the two may.
create function api.end_delegation(delegation_id uuid, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'end_delegation', jsonb_build_object('id', delegation_id));
    caller uuid := internal.me();
    d public.delegations;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand_own_password();
    select * into d from public.delegations t
    where t.id = end_delegation.delegation_id and caller in (t.delegator_id, t.delegate_id) for no key update;
    if d.id is null then
        perform internal.refuse('ID004', 'There is no such delegation, or it is not yours.');
    elsif d.ended_at is not null or d.until_day < internal.today() then
        perform internal.refuse('ID003', 'This delegation has ended already.');
    end if;
    update public.delegations t set ended_at = clock_timestamp(), ended_by = caller where t.id = d.id;
    perform internal.tell(case caller when d.delegator_id then d.delegate_id else d.delegator_id end, 'info',
        format('%s ended a delegation', internal.person_name(caller)),
        format('It was from %s to %s.', to_char(d.from_day, 'FMDD Mon YYYY'), to_char(d.until_day, 'FMDD Mon YYYY')), null);
    perform internal.announce_beside('delegations', d.id);
    return internal.end_request(request, jsonb_build_object('id', d.id));
end $$;

-- Nobody decides for, or through, somebody who is out; whoever comes back begins anew.
create function internal.end_delegations_of() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    d public.delegations;
begin
    for d in update public.delegations t set ended_at = clock_timestamp()
             where new.id in (t.delegator_id, t.delegate_id) and t.ended_at is null and t.until_day >= internal.today()
             returning t.* loop
        perform internal.tell(case new.id when d.delegator_id then d.delegate_id else d.delegator_id end, 'alert',
            'A delegation has ended', format('%s works here no longer.', new.full_name), null);
        perform internal.announce_beside('delegations', d.id);
    end loop;
    return null;
end $$;
create trigger end_delegations after update of is_active on public.users for each row
    when (old.is_active and not new.is_active) execute function internal.end_delegations_of();

grant execute on function api.delegates(text[]), api.my_delegations(), api.delegate_work(uuid, date, date, text[], text, uuid),
    api.end_delegation(uuid, uuid) to indentdesk_person;
