-- People write through functions only: nobody holds a right to change a table.
select format('%s has %s on %s.', a.grantee::regrole, a.privilege_type, c.oid::regclass) as finding
from pg_class c, aclexplode(c.relacl) a
where c.relnamespace in ('public'::regnamespace, 'api'::regnamespace, 'internal'::regnamespace)
  and a.privilege_type in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER')
  and a.grantee <> c.relowner
  and a.grantee::regrole::text not in ('indentdesk_owner', 'indentdesk_audit', 'indentdesk_people')
union all
select format('%s may change columns of %s.', a.grantee::regrole, c.oid::regclass)
from pg_attribute t
join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
where c.relnamespace in ('public'::regnamespace, 'api'::regnamespace, 'internal'::regnamespace)
  and a.privilege_type in ('INSERT', 'UPDATE')
  and a.grantee::regrole::text not in ('indentdesk_owner', 'indentdesk_audit', 'indentdesk_people');
