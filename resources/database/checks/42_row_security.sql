-- Every table that people can read has row security.
select format('%s can be read without row security.', c.oid::regclass) as finding
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
  and (has_table_privilege('indentdesk_person', c.oid, 'select')
       or has_any_column_privilege('indentdesk_person', c.oid, 'select'))
union all
select format('%s shows rows with its owner''s eyes.', c.oid::regclass)
from pg_class c
where c.relnamespace = 'api'::regnamespace and c.relkind = 'v'
  and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
  and not ('security_barrier=true' = any (coalesce(c.reloptions, '{}'))
           and pg_get_viewdef(c.oid) ~ 'SELECT internal\.may\(');
