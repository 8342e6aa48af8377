-- What people's programs send, verifiers of passwords among it, stays out of the server's logs.
select 'Statements are logged with their values: set log_parameter_max_length = 0.' as finding
where current_setting('log_parameter_max_length') <> '0'
  and (current_setting('log_statement') = 'all' or current_setting('log_min_duration_statement') <> '-1'
       or current_setting('log_min_duration_sample') <> '-1' or current_setting('log_transaction_sample_rate') <> '0')
union all
select 'Statements that fail are logged with their values: set log_parameter_max_length_on_error = 0.'
where current_setting('log_parameter_max_length_on_error') <> '0'
union all
select 'pg_stat_statements keeps what functions run, with verifiers of passwords: set pg_stat_statements.track = top.'
where current_setting('pg_stat_statements.track', true) = 'all'
  and exists (select from regexp_split_to_table(current_setting('shared_preload_libraries', true), '\s*,\s*') l (name)
              where l.name = 'pg_stat_statements')
