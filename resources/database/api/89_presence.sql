-- Who is looking at or changing a document now, and at which line: one mechanism for every desk. It is information and
-- locks nothing. Only who may read a document says to be there, and learns who else is. The news of it goes out when a
-- document, a line or the editing is another one, not each time it is said again.

-- Ends the call unless the caller may read the document or the record.
create function internal.demand_place(kind text, document_id uuid) returns void language plpgsql stable as $$
declare
    is_there boolean;
begin
    case demand_place.kind
        when 'users' then
            perform internal.demand('users', 'read');
            is_there := exists (select from public.users t where t.id = document_id);
        when 'roles' then
            perform internal.demand('roles', 'read');
            is_there := exists (select from public.roles t where t.id = document_id);
        when 'branches' then
            is_there := exists (select from public.branches t where t.id = document_id);
        when 'approval_rule_sets' then
            perform internal.demand('approval_rules', 'read');
            is_there := exists (select from public.approval_rule_sets t where t.id = document_id);
        else
            perform internal.demand_document(demand_place.kind, document_id);
            is_there := true;
    end case;
    if not is_there then
        perform internal.refuse('ID004', 'There is no such document, or it is not yours to see.');
    end if;
end $$;

-- The line when it is one of the document, else nothing.
create function internal.line_of_place(kind text, document_id uuid, line_id uuid) returns uuid language plpgsql stable as $$
begin
    return case line_of_place.kind
        when 'orders' then (select l.id from public.order_items l
                            where l.id = line_id and l.order_id = line_of_place.document_id)
        when 'quotations' then (select l.id from public.quotation_items l
                                where l.id = line_id and l.quotation_id = line_of_place.document_id)
    end;
end $$;

-- What was said three minutes ago, or in a session that is gone, is forgotten.
create function internal.is_present(p internal.presence, email text) returns boolean language plpgsql stable as $$
begin
    return (p).seen_at > now() - interval '3 minutes' and internal.is_here(email, (p).seen_at);
end $$;

-- Who is there, the caller too; the caller's own places by their ids.
create function internal.people_at(kind text, document_id uuid) returns jsonb language plpgsql stable as $$
declare
    caller uuid := internal.me();
begin
    return (select coalesce(jsonb_agg(jsonb_build_object(
                'id', u.id, 'name', u.full_name, 'line_id', p.line_id, 'is_editing', p.is_editing, 'since', p.since,
                'place_id', case when p.user_id = caller then p.place_id end) order by u.full_name, p.since), '[]')
            from internal.presence p join public.users u on u.id = p.user_id
            where p.document_id = people_at.document_id and p.kind = people_at.kind and u.is_active
              and internal.is_present(p, u.email));
end $$;

-- Who is at a document now.
create function api.presence(kind text, document_id uuid) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_somebody();
    perform internal.demand_place(presence.kind, presence.document_id);
    return internal.people_at(presence.kind, presence.document_id);
end $$;

-- The caller is at this document now, in one of their windows; at none without a document. Said again within three
-- minutes, else it is forgotten. The answer is who is there.
create function api.say_presence(place_id uuid, kind text, document_id uuid, line_id uuid default null,
                                 is_editing boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    caller uuid := internal.me();
    line uuid;
    before internal.presence;
    moved boolean;
begin
    if caller is null then
        perform internal.demand_own_password();
        perform internal.refuse('42501', 'This login is not an active person of this company.');
    end if;
    if place_id is null then
        perform internal.refuse('ID001', 'The place has no id.', 'place_id');
    end if;
    select * into before from internal.presence p
    where p.user_id = caller and p.place_id = say_presence.place_id and internal.is_present(p, session_user::text);
    if document_id is null then
        delete from internal.presence p where p.user_id = caller and p.place_id = say_presence.place_id;
        moved := before.document_id is not null;
    else
        perform internal.demand_place(kind, document_id);
        line := internal.line_of_place(kind, document_id, line_id);
        is_editing := coalesce(is_editing, false);
        moved := (before.document_id, before.line_id, before.is_editing) is distinct from (document_id, line, is_editing);
        -- windows that crashed said no farewell; nobody has fifty of them
        delete from internal.presence p
        where p.user_id = caller and before.user_id is null
          and (p.seen_at < now() - interval '3 minutes'
               or p.place_id in (select x.place_id from internal.presence x where x.user_id = caller
                                 order by x.seen_at desc offset 49));
        insert into internal.presence as p (user_id, place_id, kind, document_id, line_id, is_editing)
        values (caller, say_presence.place_id, say_presence.kind, say_presence.document_id, line, say_presence.is_editing)
        on conflict on constraint presence_pkey do update
        set since = case when moved then now() else p.since end, seen_at = now(), kind = excluded.kind,
            document_id = excluded.document_id, line_id = excluded.line_id, is_editing = excluded.is_editing;
    end if;
    if moved and before.document_id is distinct from document_id and before.document_id is not null then
        perform internal.announce_beside('presence', before.document_id);
    end if;
    if moved and document_id is not null then
        perform internal.announce_beside('presence', document_id);
    end if;
    return case when document_id is null then '[]' else internal.people_at(kind, document_id) end;
end $$;

grant execute on function api.presence(text, uuid), api.say_presence(uuid, text, uuid, uuid, boolean)
    to indentdesk_person;
