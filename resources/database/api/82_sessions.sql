-- Who is signed in, for administrators: one row a person and an address. Nobody else sees the server's sessions.

create function api.people_sessions() returns table (email text, address text, since timestamptz, connections integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('users', 'disable');
    return query
    select s.email, s.address, min(s.since), count(*)::integer
    from internal.sessions() s join public.users u on u.email = s.email
    group by s.email, s.address
    order by s.email, min(s.since);
end $$;

-- The connections behind them, each of which can be ended by itself.
create function api.person_sessions(email text)
returns table (pid integer, since timestamptz, since_exactly text, address text, program text, is_own boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('users', 'disable');
    return query
    select s.pid, s.since, s.since::text, s.address, s.program, s.pid = pg_backend_pid()
    from internal.sessions() s join public.users u on u.email = s.email
    where s.email = lower(btrim(person_sessions.email))
    order by s.since, s.pid;
end $$;

-- Ends one connection of a person of this company: the one that had this process and began at this instant.
create function api.end_session(email text, pid integer, since timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person public.users;
begin
    perform internal.demand('users', 'disable');
    person := internal.other_person(email);
    if not internal.end_session(person.email, end_session.pid, end_session.since) then
        perform internal.refuse('ID003', 'This connection has ended already.');
    end if;
    return jsonb_build_object('ended', 1);
end $$;

-- Asks a person's desks to sign out: each does so by itself and says why. What was typed is kept on their machine.
create function api.ask_to_sign_out(email text, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    person public.users;
begin
    perform internal.demand('users', 'disable');
    answer := internal.begin_request(request, 'ask_to_sign_out', to_jsonb(email));
    if answer is not null then
        return answer;
    end if;
    person := internal.other_person(email);
    if not exists (select from internal.sessions() s where s.email = person.email) then
        perform internal.refuse('ID003', 'Nobody is signed in by this name.', 'email');
    end if;
    insert into internal.sign_outs as s (user_id, asked_by) values (person.id, internal.me())
    on conflict (user_id) do update set asked_by = excluded.asked_by, asked_at = clock_timestamp();
    perform internal.announce_beside('sessions', person.id);
    return internal.end_request(request, jsonb_build_object('email', person.email));
end $$;

-- Whether the caller was asked just now: anybody can say so, since the news has no rights.
create function api.is_asked_to_sign_out() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return to_jsonb(exists (select from internal.sign_outs s
                            where s.user_id = internal.me() and s.asked_at > clock_timestamp() - interval '1 minute'));
end $$;

-- Ends whatever sessions a person still has.
create function api.end_sessions(email text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person public.users;
begin
    perform internal.demand('users', 'disable');
    person := internal.other_person(email);
    return jsonb_build_object('ended', internal.end_sessions(person.email));
end $$;

grant execute on function api.person_sessions(text), api.end_session(text, integer, timestamptz), api.people_sessions(), api.ask_to_sign_out(text, uuid),
    api.is_asked_to_sign_out(), api.end_sessions(text) to indentdesk_person;
