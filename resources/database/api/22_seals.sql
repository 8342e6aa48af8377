-- as: indentdesk_audit
-- Seals on the trail: after the fact and in batches, each with the hash of the one before, so that nobody changes, removes
-- or puts in a row afterwards without breaking the chain. (A hash in the row would make every writer wait for the one
-- before.) What is hashed are the fields as COPY writes them in binary: no setting of a session changes them, and
-- `indentdesk-admin audit verify` hashes them again on its own side of the wire.

create trigger seals_stay before update or delete on internal.audit_seals
    for each row execute function internal.audit_refuse();
create trigger seals_are_not_truncated before truncate on internal.audit_seals
    for each statement execute function internal.audit_refuse();

create function internal.seal_hash(number bigint, previous bytea, made_at timestamptz, last_written_in bigint, tables text, rows bytea)
returns bytea language sql immutable as $$
    select sha256('\x00000008'::bytea || int8send(number) || '\x00000020'::bytea || previous
                  || '\x00000008'::bytea || timestamptz_send(made_at) || '\x00000008'::bytea || int8send(last_written_in)
                  || int4send(octet_length(tables)) || convert_to(tables, 'UTF8') || int4send(length(rows)) || rows)
$$;

-- Seals what is ready, `batch` rows a seal: of rows after a place in their order those of transactions that all ended, or,
-- when catching up, every row that no seal has. At most `most` rows; how many were sealed.
create function internal.write_seals(catching_up boolean, first_written bigint, horizon bigint, most integer, batch integer)
returns integer language plpgsql as $$
declare
    before internal.audit_seals;
    seal internal.audit_seals;
    sealed integer := 0;
begin
    select * into before from internal.audit_seals s order by s.number desc limit 1;
    if before.number is null or before.last_written_in < first_written then
        before.last_written_in := first_written;
        before.last_at := '-infinity';
        before.last_id := '00000000-0000-0000-0000-000000000000';
    end if;
    for seal.row_count, seal.last_written_in, seal.last_at, seal.last_id, seal.tables, seal.rows in
        with fresh as (
            select l.id, l.created_at, l.written_in, l.entity_type, v.digest,
                   (row_number() over (order by l.written_in, l.created_at, l.id) - 1) / batch as part
            from (select * from public.audit_logs a
                  where case when catching_up then a.id not in (select e.id from internal.sealed_ids() e)
                             else (a.written_in, a.created_at, a.id) > (before.last_written_in, before.last_at, before.last_id) end
                    and (catching_up or a.written_in >= before.last_written_in and a.written_in < horizon)
                  order by a.written_in, a.created_at, a.id limit most) l
            cross join lateral (select convert_to(l.old_values::text, 'UTF8') as was, convert_to(l.new_values::text, 'UTF8') as now offset 0) j
            cross join lateral (select substr(sha256(
                '\x00000010'::bytea || uuid_send(l.id) || coalesce('\x00000010'::bytea || uuid_send(l.user_id), '\xffffffff')
                || int4send(octet_length(l.action)) || convert_to(l.action, 'UTF8')
                || int4send(octet_length(l.entity_type)) || convert_to(l.entity_type, 'UTF8')
                || '\x00000010'::bytea || uuid_send(l.entity_id)
                || coalesce(int4send(length(j.was) + 1) || '\x01'::bytea || j.was, '\xffffffff')
                || coalesce(int4send(length(j.now) + 1) || '\x01'::bytea || j.now, '\xffffffff')
                || coalesce(int4send(octet_length(l.ip_address)) || convert_to(l.ip_address, 'UTF8'), '\xffffffff')
                || coalesce(int4send(octet_length(l.user_agent)) || convert_to(l.user_agent, 'UTF8'), '\xffffffff')
                || '\x00000008'::bytea || timestamptz_send(l.created_at) || '\x00000008'::bytea || int8send(l.written_in)), 1, 16) as digest) v),
        placed as (
            select f.*, dense_rank() over (partition by f.part order by f.entity_type) as place from fresh f)
        select count(*), max(p.written_in), (array_agg(p.created_at order by p.written_in desc, p.created_at desc, p.id desc))[1],
               (array_agg(p.id order by p.written_in desc, p.created_at desc, p.id desc))[1],
               string_agg(distinct p.entity_type, ',' order by p.entity_type),
               string_agg(uuid_send(p.id) || timestamptz_send(p.created_at) || int2send(p.place::smallint) || p.digest, ''::bytea
                          order by p.written_in, p.created_at, p.id)
        from placed p group by p.part order by p.part
    loop
        seal.number := coalesce(before.number, 0) + 1;
        seal.previous := coalesce(before.hash, decode(repeat('00', 32), 'hex'));
        seal.made_at := clock_timestamp();
        seal.hash := internal.seal_hash(seal.number, seal.previous, seal.made_at, seal.last_written_in, seal.tables, seal.rows);
        insert into internal.audit_seals select (seal).*;
        sealed := sealed + seal.row_count;
        before := seal;
    end loop;
    return sealed;
end $$;

create function internal.sealed_ids() returns table (id uuid) language sql stable as $$
    select encode(substr(s.rows, 42 * n + 1, 16), 'hex')::uuid
    from (select t.rows || ''::bytea as rows, t.row_count from internal.audit_seals t offset 0) s
    cross join lateral generate_series(0, s.row_count - 1) n
$$;

-- What is added to this server's count of transactions. On a server that is new to the trail everything that is there is
-- sealed, while nobody writes, and counting goes on above it.
create function internal.trail_offset(batch integer) returns bigint language plpgsql
set work_mem = '256MB' as $$
declare
    here text := (select s.system_identifier::text from pg_control_system() s);
    era internal.trail_era;
begin
    select * into era from internal.trail_era;
    if era.system is null then
        insert into internal.trail_era (system, txid_offset) values (here, 0);
        return 0;
    elsif era.system = here then
        return era.txid_offset;
    end if;
    lock table public.audit_logs in access exclusive mode;
    perform internal.write_seals(true, 0, 0, null, batch);
    era.txid_offset := (select max(a.written_in) from public.audit_logs a);
    execute format('alter table public.audit_logs alter column written_in set default txid_current() + %s', era.txid_offset);
    update internal.trail_era e set system = here, txid_offset = era.txid_offset;
    return era.txid_offset;
end $$;

-- Seals what has come since; how many rows, null while somebody else is at it.
create function internal.seal_trail(most integer default 200000, batch integer default 1000) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    added bigint;
begin
    if not pg_try_advisory_xact_lock(hashtext('indentdesk.seals')) then
        return null;
    end if;
    added := internal.trail_offset(batch);
    -- a row of a transaction below this is there, or will never be
    return internal.write_seals(false, added, txid_snapshot_xmin(txid_current_snapshot()) + added, most, batch);
end $$;
grant execute on function internal.seal_trail(integer, integer) to indentdesk_owner;
grant select on internal.audit_seals to indentdesk_owner;

-- The words of a text that somebody may look for: lower case, three characters or more, no identifiers and no times.
create function internal.trail_tokens(given text) returns text[] language sql immutable as $$
    select coalesce(array_agg(distinct w), '{}')
    from regexp_split_to_table(lower(regexp_replace(given,
        '[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9]{2}:[0-9]{2}:[0-9]{2}[.0-9]*', '', 'g')), '[^[:alnum:]]+') w
    where length(w) between 3 and 60
$$;

-- Notes the words of seals that have none yet, at most so many seals; how many.
create function internal.index_trail(most integer default 200) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    done integer;
begin
    if not pg_try_advisory_xact_lock(hashtext('indentdesk.trail_words')) then
        return null;
    end if;
    insert into internal.trail_words (seal, first_at, last_at, words)
    select s.number, min(a.created_at), max(a.created_at),
           array_to_tsvector(internal.trail_tokens(string_agg(concat_ws(' ', a.old_values::text, a.new_values::text), ' ')))
    from (select t.number, t.row_count, t.rows || ''::bytea as rows from internal.audit_seals t
          where t.number > coalesce((select max(w.seal) from internal.trail_words w), 0)
          order by t.number limit most offset 0) s
    cross join lateral (
        select encode(substr(s.rows, 42 * n + 1, 16), 'hex')::uuid as id,
               timestamptz '2000-01-01 00:00:00+00'
               + (('x' || encode(substr(s.rows, 42 * n + 17, 8), 'hex'))::bit(64)::bigint * interval '1 microsecond') as at
        from generate_series(0, s.row_count - 1) n) e
    join public.audit_logs a on a.id = e.id and a.created_at = e.at
    group by s.number;
    get diagnostics done = row_count;
    return done;
end $$;
grant execute on function internal.index_trail(integer), internal.trail_tokens(text) to indentdesk_owner;
grant select on internal.trail_words to indentdesk_owner;
