-- as: superuser
-- Whoever has a login can open psql with it. PostgreSQL lets everybody write blocks of code, sleep, hold advisory
-- locks, store large objects, forge notifications and watch the other sessions; nobody's work here needs that.
do $$
declare
    every regprocedure;
begin
    for every in
        select p.oid from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace
          and p.proname ~ ('^(lo_.*|loread|lowrite|pg_sleep.*|pg_(try_)?advisory_.*|pg_notify|set_config'
              || '|(query|table|cursor|schema|database)_to_xml.*|pg_logical_emit_message|pg_export_snapshot'
              || '|pg_stat_get_activity|pg_stat_get_backend_.*|pg_stat_get_wal_senders|pg_lock_status'
              || '|pg_stat_get_progress_info|ts_stat)$')
    loop
        execute format('revoke execute on function %s from public', every);
    end loop;
    for every in
        select p.oid from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace
          and p.proname ~ '^(pg_(try_)?advisory_.*|pg_notify|set_config)$'
    loop
        execute format('grant execute on function %s to indentdesk_owner, indentdesk_audit, indentdesk_people', every);
    end loop;
end $$;

revoke usage on language plpgsql, sql from public;
grant usage on language plpgsql, sql to indentdesk_owner, indentdesk_audit, indentdesk_people;

revoke select on pg_catalog.pg_stat_activity, pg_catalog.pg_stat_ssl, pg_catalog.pg_stat_gssapi,
    pg_catalog.pg_stat_replication, pg_catalog.pg_locks from public;
grant select on pg_catalog.pg_stat_activity to indentdesk_people;
grant execute on function pg_catalog.pg_stat_get_activity(integer) to indentdesk_people;
