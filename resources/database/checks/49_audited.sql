-- Every table leaves a trail of each row made, changed and deleted, and the trail itself is never changed.
select format('%s leaves no trail (%s).', c.oid::regclass, wanted.name) as finding
from pg_class c
cross join (values ('audit_insert'), ('audit_update'), ('audit_delete')) as wanted (name)
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
  and c.relname not in ('requests', 'schema_migrations')
  and not exists (
    select from pg_trigger t
    where t.tgrelid = c.oid and t.tgenabled = 'O'
      and t.tgfoid = to_regprocedure(format('internal.%I()', wanted.name || '_' || c.relname)))
union all
select format('%s can be truncated.', c.oid::regclass)
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname like 'audit\_logs%'
  and not exists (select from pg_trigger t
                  where t.tgrelid = c.oid and t.tgname = 'audit_is_not_truncated' and t.tgenabled = 'O')
union all
select format('%s can be changed.', c.oid::regclass)
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname like 'audit\_logs%'
  and not exists (select from pg_trigger t
                  where t.tgrelid = c.oid and t.tgname = 'audit_rows_stay' and t.tgenabled = 'O');
