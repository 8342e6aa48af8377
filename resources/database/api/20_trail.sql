-- as: indentdesk_audit
-- The audit trail: one row for each row changed, with its differences, written by triggers for everybody.

create function internal.without_secrets(row_values jsonb) returns jsonb language sql immutable
set search_path = pg_catalog, pg_temp as $$
    select row_values - '{hashed_password,file_content,content,snapshot}'::text[]
$$;

-- A commit that the disk has not seen is no record of anything.
create function internal.demand_durable_commit() returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    if current_setting('synchronous_commit') in ('off', 'local') then
        raise exception using errcode = '42501', message = 'synchronous_commit must be on.';
    end if;
end $$;

create function internal.audit_insert() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_durable_commit();
    insert into public.audit_logs (user_id, action, entity_type, entity_id, new_values, ip_address, user_agent)
    select internal.me(), 'create', tg_table_name, n.id, jsonb_strip_nulls(internal.without_secrets(to_jsonb(n))),
           coalesce(host(inet_client_addr()), 'local'), current_setting('application_name')
    from new_rows n;
    return null;
end $$;

create function internal.audit_delete() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_durable_commit();
    insert into public.audit_logs (user_id, action, entity_type, entity_id, old_values, ip_address, user_agent)
    select internal.me(), 'delete', tg_table_name, o.id, jsonb_strip_nulls(internal.without_secrets(to_jsonb(o))),
           coalesce(host(inet_client_addr()), 'local'), current_setting('application_name')
    from old_rows o;
    return null;
end $$;

-- Only what differs; a secret that changed is said to have changed.
create function internal.audit_update() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_durable_commit();
    insert into public.audit_logs (user_id, action, entity_type, entity_id, old_values, new_values, ip_address, user_agent)
    select internal.me(),
           case when tg_table_name <> 'approvals' then 'update'
                else case c.changed ->> 'status' when 'approved' then 'approve' when 'rejected' then 'reject'
                     when 'rework_required' then 'rework' else 'update' end end,
           tg_table_name, c.id, c.previous, c.changed,
           coalesce(host(inet_client_addr()), 'local'), current_setting('application_name')
    from (select n.id,
                 jsonb_object_agg(v.key, case when v.key in ('hashed_password', 'file_content', 'content', 'snapshot')
                     then '"changed"'::jsonb else v.value end) as changed,
                 jsonb_object_agg(v.key, case when v.key in ('hashed_password', 'file_content', 'content', 'snapshot')
                     then 'null'::jsonb else o.old_value -> v.key end) as previous
          from new_rows n
          join (select r.id, to_jsonb(r) as old_value from old_rows r) o on o.id = n.id
          cross join lateral jsonb_each(to_jsonb(n)) v
          where v.key not in ('updated_at') and o.old_value -> v.key is distinct from v.value
          group by n.id) c;
    return null;
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
grant execute on function internal.prepare_audit_partitions(integer), internal.audit_insert(), internal.audit_update(),
    internal.audit_delete(), internal.without_secrets(jsonb) to indentdesk_owner;
