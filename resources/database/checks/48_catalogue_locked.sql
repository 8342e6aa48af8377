-- What PostgreSQL lets everybody do and nobody's work needs is locked.
select format('Everybody may call %s.', p.oid::regprocedure) as finding
from pg_proc p
where p.pronamespace = 'pg_catalog'::regnamespace
  and p.proname ~ '^(lo_create|lo_from_bytea|pg_sleep|pg_advisory_lock|pg_notify|set_config|query_to_xml)$'
  and has_function_privilege('public', p.oid, 'execute')
union all
select format('Everybody may use the language %s.', l.lanname)
from pg_language l
where l.lanname in ('plpgsql', 'sql') and has_language_privilege('public', l.oid, 'usage')
union all
select 'Everybody may watch the other sessions.'
where has_table_privilege('public', 'pg_catalog.pg_stat_activity', 'select');
