-- Roles, schemas and extensions. Roles belong to the cluster, so they are made only when missing.
do $$
begin
    if not exists (select from pg_roles where rolname = 'indentdesk_owner') then
        create role indentdesk_owner nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'indentdesk_audit') then
        create role indentdesk_audit nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'indentdesk_people') then
        create role indentdesk_people nologin createrole;
    end if;
    if not exists (select from pg_roles where rolname = 'indentdesk_person') then
        create role indentdesk_person nologin;
    end if;
    execute format('alter database %I owner to indentdesk_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
end $$;

-- ends sessions, and tells who is at their desk
grant pg_signal_backend, pg_read_all_stats to indentdesk_people;

revoke all on schema public from public;
alter schema public owner to indentdesk_owner;
create schema internal authorization indentdesk_owner;
create schema api authorization indentdesk_owner;
grant usage on schema public, api to indentdesk_person;
grant usage on schema public, internal to indentdesk_audit, indentdesk_people;
grant usage on schema api to indentdesk_people;
-- its functions are made while the people's role is set
grant create on schema api, internal to indentdesk_audit, indentdesk_people;

alter default privileges for role indentdesk_owner revoke execute on functions from public;
alter default privileges for role indentdesk_audit revoke execute on functions from public;
alter default privileges for role indentdesk_people revoke execute on functions from public;

create extension if not exists pg_trgm schema internal;
create extension if not exists pgcrypto schema internal;
create extension if not exists hstore schema internal;
