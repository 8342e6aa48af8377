-- as: superuser
-- What this database keeps out of the server's logs, whatever the server is set to. People's programs send values apart from
-- their statements, so that without its values a statement says nothing; passwords' verifiers are among them.

-- For every session that begins from now on; a copy of the database says it again. Whoever keeps the server without being
-- its superuser sets the same by hand: the check "secrets" tells.
create function internal.keep_out_of_logs() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    kept text;
begin
    foreach kept in array array['log_parameter_max_length = 0', 'log_parameter_max_length_on_error = 0',
                                'pg_stat_statements.track = top'] loop
        execute format('alter database %I set %s', current_database(), kept);
    end loop;
exception when insufficient_privilege then
    raise notice 'the settings of the log are not ours to set';
end $$;
revoke execute on function internal.keep_out_of_logs() from public;
select internal.keep_out_of_logs();
