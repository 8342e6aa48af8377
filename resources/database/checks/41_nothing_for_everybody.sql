-- Nothing in the company's schemas is granted to everybody.
select format('Everybody may call %s.', p.oid::regprocedure) as finding
from pg_proc p
where p.pronamespace in ('public'::regnamespace, 'api'::regnamespace, 'internal'::regnamespace)
  and has_function_privilege('public', p.oid, 'execute')
  and not (p.pronamespace = 'internal'::regnamespace
           and exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e'))
union all
select format('Everybody has %s on %s.', a.privilege_type, c.oid::regclass)
from pg_class c, aclexplode(c.relacl) a
where c.relnamespace in ('public'::regnamespace, 'api'::regnamespace, 'internal'::regnamespace) and a.grantee = 0
union all
select format('Everybody has %s on schema %s.', a.privilege_type, n.nspname)
from pg_namespace n, aclexplode(n.nspacl) a
where n.nspname in ('public', 'api', 'internal') and a.grantee = 0
union all
select format('Everybody has %s on the database.', a.privilege_type)
from pg_database d, aclexplode(d.datacl) a
where d.datname = current_database() and a.grantee = 0;
