-- Owner roles have no members, and no person has a dangerous right.
select format('%s is a member of %s.', m.member::regrole, m.roleid::regrole) as finding
from pg_auth_members m
where m.roleid::regrole::text in ('indentdesk_owner', 'indentdesk_audit', 'indentdesk_people')
union all
select format('%s has rights over the whole server.', r.rolname)
from pg_roles r
where (r.rolname like '%@%' or r.rolname like 'indentdesk%')
  and (r.rolsuper or r.rolbypassrls or r.rolreplication or r.rolcreatedb
       or (r.rolcreaterole and r.rolname <> 'indentdesk_people'))
union all
select format('%s is a member of %s.', m.member::regrole, m.roleid::regrole)
from pg_auth_members m
join pg_roles r on r.oid = m.member
where r.rolname like '%@%' and m.roleid::regrole::text <> 'indentdesk_person';
