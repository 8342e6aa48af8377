-- What became of an act whose answer was lost: asked by the person who sent it, or called off for good.

-- The answer that the act got, when it was done. Waits for nothing: one that is still running is not known yet.
create function api.request_answer(request_id uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    earlier public.requests;
begin
    select * into earlier from public.requests r where r.id = request_id and r.user_id = internal.me();
    return jsonb_build_object('is_known', earlier.id is not null, 'answer', earlier.answer);
end $$;

-- Uses the id up, so that a copy of the act that is still on its way is refused. An act that is running is waited for;
-- one that was done stays done, and its answer is given.
create function api.withdraw_request(request_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    caller uuid := internal.me();
    earlier public.requests;
begin
    if caller is null then
        perform internal.refuse('42501', 'This login is not an active person of this company.');
    end if;
    if request_id is null then
        perform internal.refuse('ID001', 'The request has no id.', 'request');
    end if;
    insert into public.requests (id, user_id, action, arguments_hash, answer)
    values (request_id, caller, 'withdrawn', sha256('withdrawn'), '{}') on conflict (id) do nothing;
    if found then
        return jsonb_build_object('is_withdrawn', true);
    end if;
    select * into earlier from public.requests r where r.id = request_id;
    if earlier.user_id <> caller then
        perform internal.refuse('ID005', 'This request id was used for something else.', 'request');
    end if;
    return jsonb_build_object('is_withdrawn', earlier.action = 'withdrawn', 'answer', earlier.answer);
end $$;

grant execute on function api.request_answer(uuid), api.withdraw_request(uuid) to indentdesk_person;
