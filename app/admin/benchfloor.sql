-- A floor writes the same rows without our triggers, as session_replication_role = replica has it; the keys' own
-- checks are no work of ours and stay with it.
do $$
declare
    t record;
begin
    for t in select g.tgrelid::regclass as name, g.tgname from pg_trigger g join pg_class c on c.oid = g.tgrelid
             where g.tgisinternal and c.relnamespace in ('public'::regnamespace, 'internal'::regnamespace)
               and not exists (select from pg_partitioned_table p where p.partrelid = c.oid) and not c.relispartition loop
        execute format('alter table %s enable always trigger %I', t.name, t.tgname);
    end loop;
end $$;
