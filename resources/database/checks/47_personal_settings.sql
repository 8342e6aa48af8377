-- Nobody changed settings of the server for their own sessions.
select format('%s set for themselves: %s.', s.setrole::regrole, array_to_string(s.setconfig, ', ')) as finding
from pg_db_role_setting s
join pg_roles r on r.oid = s.setrole
where r.rolname like '%@%'
  and s.setdatabase in (0, (select d.oid from pg_database d where d.datname = current_database()));
