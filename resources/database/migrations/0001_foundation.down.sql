-- Roles stay: other companies of the same cluster may use them.
drop extension if exists hstore;
drop extension if exists pgcrypto;
drop extension if exists pg_trgm;
drop schema if exists api cascade;
drop schema internal cascade;
alter default privileges for role indentdesk_owner grant execute on functions to public;
alter default privileges for role indentdesk_audit grant execute on functions to public;
alter default privileges for role indentdesk_people grant execute on functions to public;
alter schema public owner to pg_database_owner;
grant usage on schema public to public;
revoke usage on schema public from indentdesk_person, indentdesk_audit, indentdesk_people;
