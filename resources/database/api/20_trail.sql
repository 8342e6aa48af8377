-- as: indentdesk_audit
-- The audit trail: one row for each row changed, with its differences, written by triggers for everybody.

-- The statement-level triggers of a table are written for its own columns (21_triggers.sql makes them): comparing and
-- writing columns by name costs a quarter of taking two whole rows apart and laying them side by side.

-- What is too secret or too large for the trail: a change of it is noted, its value is not.
create function internal.is_secret(column_name text) returns boolean language sql immutable
as $$ select column_name in ('hashed_password', 'file_content', 'content', 'snapshot') $$;

-- The JSON of a column's value, as an expression over the row: what to_jsonb would write, without looking its type up
-- for each value.
create function internal.json_expression(reference text, type regtype) returns text language sql immutable
set search_path = pg_catalog, pg_temp as $$
    select case
        when type in ('integer'::regtype, 'smallint'::regtype, 'bigint'::regtype, 'numeric'::regtype, 'boolean'::regtype)
            then reference || '::text'
        when type = 'uuid'::regtype then format($f$'"' || %s || '"'$f$, reference)
        else format('to_json(%s)::text', reference) end
$$;

-- All columns of a row as one JSON object, without nulls and secrets.
create function internal.row_expression(rel regclass, reference text) returns text language sql stable
set search_path = pg_catalog, pg_temp as $$
    select format($f$('{' || concat_ws(',', %s) || '}')::jsonb$f$, string_agg(format($f$'"%s":' || %s$f$, a.attname,
                  internal.json_expression(format('%s.%I', reference, a.attname), a.atttypid)), ', ' order by a.attnum))
    from pg_attribute a
    where a.attrelid = rel and a.attnum > 0 and not a.attisdropped and not internal.is_secret(a.attname) and a.attname <> 'changed_in'
$$;

-- The columns in which rows n and o differ, as the inside of a JSON object with the values of the one that is named. A
-- column of bytes is never compared: it is large, and its digest stands beside it.
create function internal.difference_expression(rel regclass, reference text) returns text language sql stable
set search_path = pg_catalog, pg_temp as $$
    select format($f$concat_ws(',', %s)$f$, string_agg(
        format($f$case when n.%1$I is distinct from o.%1$I then '"%1$s":' || %2$s end$f$, a.attname,
               case when not internal.is_secret(a.attname) then format($f$coalesce(%s, 'null')$f$,
                         internal.json_expression(format('%s.%I', reference, a.attname), a.atttypid))
                    when reference = 'n' then $f$'"changed"'$f$ else $f$'null'$f$ end), ', ' order by a.attnum))
    from pg_attribute a
    where a.attrelid = rel and a.attnum > 0 and not a.attisdropped
      and a.attname not in ('updated_at', 'changed_in') and a.atttypid <> 'bytea'::regtype
$$;

-- A trigger function of the trail: who, from where and with which program, then a statement over the changed rows. A
-- commit that the disk has not seen is no record of anything, so it is refused.
create function internal.make_audit_function(name text, statement text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    execute format($f$
create function internal.%1$I() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $t$
declare
    caller uuid := internal.me();
    from_where text := coalesce(host(inet_client_addr()), 'local');
    program text := current_setting('application_name');
begin
    if current_setting('synchronous_commit') in ('off', 'local') then
        raise exception using errcode = '42501', message = 'synchronous_commit must be on.';
    end if;
    %2$s
    return null;
end $t$;
grant execute on function internal.%1$I() to indentdesk_owner;
$f$, name, statement);
end $$;

create function internal.make_audit_functions(rel regclass, table_name text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.make_audit_function('audit_insert_' || table_name, format($f$
    insert into public.audit_logs (user_id, action, entity_type, entity_id, new_values, ip_address, user_agent)
    select caller, 'create', %L, n.id, %s, from_where, program from new_rows n;$f$,
        table_name, internal.row_expression(rel, 'n')));
    perform internal.make_audit_function('audit_delete_' || table_name, format($f$
    insert into public.audit_logs (user_id, action, entity_type, entity_id, old_values, ip_address, user_agent)
    select caller, 'delete', %L, o.id, %s, from_where, program from old_rows o;$f$,
        table_name, internal.row_expression(rel, 'o')));
    perform internal.make_audit_function('audit_update_' || table_name, format($f$
    insert into public.audit_logs (user_id, action, entity_type, entity_id, old_values, new_values, ip_address, user_agent)
    select caller, d.action, %L, d.id, ('{' || d.previous || '}')::jsonb, ('{' || d.changed || '}')::jsonb, from_where, program
    from (select n.id, %s as action, %s as previous, %s as changed from new_rows n join old_rows o on o.id = n.id offset 0) d
    where d.changed <> '';$f$, table_name,
        case table_name when 'approvals' then
            $f$case when n.status = o.status then 'update' else case n.status when 'approved' then 'approve' when 'rejected' then 'reject'
               when 'rework_required' then 'rework' else 'update' end end$f$ else $f$'update'$f$ end,
        internal.difference_expression(rel, 'o'), internal.difference_expression(rel, 'n')));
end $$;

create function internal.audit_refuse() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    raise exception using errcode = '42501', message = 'The audit trail is never changed.';
end $$;

create trigger audit_rows_stay before update or delete on public.audit_logs
    for each row execute function internal.audit_refuse();

-- One month ahead of itself; the default partition catches what nobody foresaw. Truncation is refused on every
-- partition, because a trigger for it is not inherited.
create function internal.prepare_audit_partitions(months_ahead integer default 3) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    month date := date_trunc('month', now() at time zone 'Asia/Kolkata')::date;
    name text;
    made integer := 0;
begin
    for i in 0..months_ahead loop
        name := 'audit_logs_' || to_char(month + make_interval(months => i), 'YYYY_MM');
        if to_regclass('public.' || name) is null
           and not exists (select from public.audit_logs_default d
                           where d.created_at >= month + make_interval(months => i)
                             and d.created_at < month + make_interval(months => i + 1)) then
            execute format('create table public.%I partition of public.audit_logs for values from (%L) to (%L)', name,
                (month + make_interval(months => i))::timestamp at time zone 'Asia/Kolkata',
                (month + make_interval(months => i + 1))::timestamp at time zone 'Asia/Kolkata');
            made := made + 1;
        end if;
    end loop;
    for name in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                and (c.relispartition and c.relname like 'audit\_logs\_%' or c.relname = 'audit_logs')
                and not exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'audit_is_not_truncated') loop
        execute format('create trigger audit_is_not_truncated before truncate on public.%I '
                       'for each statement execute function internal.audit_refuse()', name);
    end loop;
    return made;
end $$;
grant execute on function internal.prepare_audit_partitions(integer) to indentdesk_owner;
