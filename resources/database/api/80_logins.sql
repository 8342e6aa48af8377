-- as: indentdesk_people
-- Logins. Only these functions use the right to make roles, only the owner's functions can call them, and they
-- touch nothing but roles that are named like an e-mail address and have no rights of their own.

create function internal.demand_plain_login(email text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if email !~ '^[a-z0-9._%+-]+@[a-z0-9.-]+$' or octet_length(email) > 63 then
    perform internal.refuse('ID001', 'This is not an e-mail address in small letters with at most 63 characters.', 'email');
  end if;
  if exists (select from pg_roles r where r.rolname = email
             and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls)) then
    perform internal.refuse('ID003', format('%s is a login of the server itself.', email), 'email');
  end if;
end $$;

-- A verifier is all that we ever see of a password; 4096 rounds are PostgreSQL's own.
create function internal.demand_verifier(verifier text) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if verifier is null or verifier !~ '^SCRAM-SHA-256\$[1-9][0-9]{3,6}:[A-Za-z0-9+/]{22,88}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
     or split_part(substring(verifier from 15), ':', 1)::int < 4096 then
    perform internal.refuse('ID001', 'The password must come as a SCRAM-SHA-256 verifier.', 'verifier');
  end if;
end $$;

-- Tells passwords apart without telling anything of them: the salt within the verifier is known to nobody.
create function internal.password_mark(verifier text) returns text language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select 'password ' || encode(sha256(convert_to(verifier, 'UTF8')), 'hex')
$$;

-- With its mark, so that every company sees that there is a newer one. Where it fails the server would log the statement
-- with the verifier, as the place of the error; so the error is raised anew, from here.
create function internal.set_password(email text, verifier text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  execute format('alter role %I password %L', email, verifier);
  execute format('comment on role %I is %L', email, internal.password_mark(verifier));
exception when others then
  raise exception using errcode = sqlstate, message = sqlerrm;
end $$;

-- Whether another company in this cluster admits the same person: then the password is theirs, not ours to set.
create function internal.login_elsewhere(email text) returns boolean language sql stable
set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from pg_database d
    cross join aclexplode(d.datacl) a
    join pg_roles r on r.oid = a.grantee
    where d.datname <> current_database() and a.privilege_type = 'CONNECT' and r.rolname = login_elsewhere.email)
$$;

-- Makes the login, or opens the one that exists. A person's desks and programs share twelve connections.
create function internal.login_open(email text, verifier text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform internal.demand_plain_login(email);
  if not exists (select from pg_roles r where r.rolname = email) then
    execute format('create role %I nologin connection limit 12', email);
  end if;
  if verifier is not null then
    perform internal.demand_verifier(verifier);
    perform internal.set_password(email, verifier);
  end if;
  if not pg_has_role(email, 'indentdesk_person', 'member') then
    execute format('grant indentdesk_person to %I', email);
  end if;
  execute format('alter role %I login', email);
end $$;

-- Closes the login, unless another company still admits the person, and ends the sessions in this company.
create function internal.login_close(email text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform internal.demand_plain_login(email);
  if not exists (select from pg_roles r where r.rolname = email) then
    return;
  end if;
  if not internal.login_elsewhere(email) then
    execute format('alter role %I nologin', email);
    execute format('revoke indentdesk_person from %I', email);
  end if;
  perform pg_terminate_backend(a.pid) from pg_stat_activity a
  where a.datname = current_database() and a.usename = email and a.pid <> pg_backend_pid();
end $$;

-- The sessions of this company's people: who, since when, from where. A desk has several at once.
create function internal.sessions() returns table (email text, pid integer, since timestamptz, address text, program text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.usename::text, a.pid, a.backend_start, coalesce(host(a.client_addr), 'local'), a.application_name
  from pg_stat_activity a
  where a.datname = current_database() and a.backend_type = 'client backend' and a.usename like '%@%'
$$;

-- Whether a person has a session that was there at an instant.
create function internal.is_here(email text, since timestamptz) returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select exists (select from internal.sessions() s where s.email = is_here.email and s.since <= is_here.since)
$$;

create function internal.end_sessions(email text) returns integer language sql security definer
set search_path = pg_catalog, pg_temp as $$
  select count(*) filter (where pg_terminate_backend(s.pid))::integer from internal.sessions() s
  where s.email = end_sessions.email and s.pid <> pg_backend_pid()
$$;

create function internal.login_password(email text, verifier text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform internal.demand_plain_login(email);
  perform internal.demand_verifier(verifier);
  perform internal.set_password(email, verifier);
end $$;

-- One session, known by its process and the instant at which that began: a process number alone may be another's by now.
create function internal.end_session(email text, pid integer, since timestamptz) returns boolean language sql security definer
set search_path = pg_catalog, pg_temp as $$
  select coalesce(bool_or(pg_terminate_backend(s.pid)), false) from internal.sessions() s
  where s.email = end_session.email and s.pid = end_session.pid and s.since = end_session.since
    and s.pid <> pg_backend_pid()
$$;

-- Until when the password lets its person in; for ever without a time.
create function internal.login_until(email text, until timestamptz) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform internal.demand_plain_login(email);
  execute format('alter role %I valid until %L', email, coalesce(until, 'infinity'));
end $$;

grant execute on function internal.end_session(text, integer, timestamptz), internal.login_until(text, timestamptz)
  to indentdesk_owner;
grant execute on function internal.login_open(text, text), internal.login_close(text),
  internal.login_password(text, text), internal.sessions(), internal.is_here(text, timestamptz),
  internal.end_sessions(text), internal.login_elsewhere(text), internal.demand_verifier(text),
  internal.password_mark(text)
  to indentdesk_owner;
