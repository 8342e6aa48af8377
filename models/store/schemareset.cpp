#include "schemareset.h"

using namespace Qt::StringLiterals;

namespace desk {

// Functions are dropped in passes, each without CASCADE: what a default, a constraint or an index
// still needs refuses to go and is replaced in place by api/ later. A pass that drops nothing is
// the last.
QString dropReloadedObjects()
{
    return uR"(
do $reset$
declare
    thing record;
    dropped integer;
begin
    for thing in
        select p.polname, p.polrelid::regclass as rel
        from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid
        where c.relnamespace in ('public'::regnamespace, to_regnamespace('internal'))
    loop
        execute format('drop policy %I on %s', thing.polname, thing.rel);
    end loop;
    for thing in
        select t.tgname, t.tgrelid::regclass as rel
        from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and t.tgparentid = 0
          and c.relnamespace in ('public'::regnamespace, to_regnamespace('internal'))
    loop
        execute format('drop trigger %I on %s', thing.tgname, thing.rel);
    end loop;
    for thing in
        select c.oid::regclass as rel, c.relkind
        from pg_catalog.pg_class c
        where c.relkind in ('v', 'm')
          and c.relnamespace in ('public'::regnamespace, to_regnamespace('internal'), to_regnamespace('api'))
          and not exists (select from pg_catalog.pg_depend d where d.objid = c.oid and d.deptype = 'e')
    loop
        -- one that stood on another is gone already
        if to_regclass(thing.rel::text) is not null then
            execute format('drop %s if exists %s cascade',
                           case thing.relkind when 'm' then 'materialized view' else 'view' end, thing.rel);
        end if;
    end loop;
    loop
        dropped := 0;
        for thing in
            select p.oid, p.oid::regprocedure as signature, p.prokind
            from pg_catalog.pg_proc p
            where p.pronamespace in ('public'::regnamespace, to_regnamespace('internal'), to_regnamespace('api'))
              and not exists (select from pg_catalog.pg_depend d where d.objid = p.oid and d.deptype = 'e')
        loop
            begin
                execute format('drop %s %s',
                               case thing.prokind when 'p' then 'procedure' when 'a' then 'aggregate'
                                                  else 'function' end, thing.signature);
                dropped := dropped + 1;
            exception when dependent_objects_still_exist then
                null;
            end;
        end loop;
        exit when dropped = 0;
    end loop;
    for thing in
        select t.oid::regtype as name
        from pg_catalog.pg_type t
        where t.typnamespace = to_regnamespace('api') and t.typtype in ('c', 'd', 'e') and t.typrelid = 0
    loop
        execute format('drop type %s', thing.name);
    end loop;
end $reset$;
)"_s;
}

QString handOverToOwner()
{
    return uR"(
do $own$
declare
    thing record;
    me oid := (select oid from pg_catalog.pg_roles where rolname = current_user);
begin
    if to_regrole('indentdesk_owner') is null then
        return;
    end if;
    for thing in
        select n.nspname from pg_catalog.pg_namespace n
        where n.nspowner = me and n.nspname in ('api', 'internal')
    loop
        execute format('alter schema %I owner to indentdesk_owner', thing.nspname);
    end loop;
    for thing in
        select c.oid::regclass as rel,
               case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                              else 'table' end as kind
        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relowner = me and c.relkind in ('r', 'p', 'v', 'm', 'S') and n.nspname in ('public', 'api', 'internal')
          and not exists (select from pg_catalog.pg_depend d where d.objid = c.oid and d.deptype in ('e', 'a', 'i'))
    loop
        execute format('alter %s %s owner to indentdesk_owner', thing.kind, thing.rel);
    end loop;
    for thing in
        select p.oid::regprocedure as signature
        from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where p.proowner = me and n.nspname in ('public', 'api', 'internal')
          and not exists (select from pg_catalog.pg_depend d where d.objid = p.oid and d.deptype = 'e')
    loop
        execute format('alter routine %s owner to indentdesk_owner', thing.signature);
    end loop;
end $own$;
)"_s;
}

QString countGuards()
{
    return uR"(
select (select count(*) from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid
        where c.relnamespace in ('public'::regnamespace, to_regnamespace('internal')))::int as policies,
       (select count(*) from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and t.tgparentid = 0
          and c.relnamespace in ('public'::regnamespace, to_regnamespace('internal')))::int as triggers)"_s;
}

} // namespace desk
