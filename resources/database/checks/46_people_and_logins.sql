-- Every person who is active can sign in, and nobody else.
with admitted as (
  select r.rolname::text as email, r.rolcanlogin
  from pg_database d
  cross join aclexplode(d.datacl) a
  join pg_roles r on r.oid = a.grantee
  where d.datname = current_database() and a.privilege_type = 'CONNECT' and r.oid <> d.datdba
)
select format('%s is active and cannot sign in.', u.email) as finding
from public.users u
left join admitted a on a.email = u.email
where u.is_active and a.rolcanlogin is not true
union all
select format('%s may connect and is no active person.', a.email)
from admitted a
where not exists (select from public.users u where u.email = a.email and u.is_active);
