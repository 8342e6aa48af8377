-- Plans of functions that take a hash are generic: others name its value, and a server that explains its plans logs them.
-- People and roles. An administrator makes, changes and dismisses people; whoever keeps the server may do the same.
-- What would hand out the right to approve is proposed to a second person (83_proposals); the keeper needs none.

create function internal.demand_people(resource text, action text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if not internal.is_owner() then
    perform internal.demand(resource, action);
  end if;
end $$;

-- As internal.begin_request; the keeper of the server is no person and has no requests.
create function internal.begin_people_request(request uuid, action text, arguments jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if internal.is_owner() then
    return null;
  end if;
  return internal.begin_request(request, action, arguments);
end $$;

-- Acts on people wait for each other, so that two administrators cannot dismiss one another at once.
create function internal.lock_people() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.roles r order by r.id for no key update;
end $$;

create function internal.demand_administrator_stays() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.users u join public.roles r on r.id = u.role_id
                 where u.is_active and r.permissions -> 'users' ? 'update') then
    perform internal.refuse('ID003', 'This is the last active administrator, and one has to stay.');
  end if;
end $$;

-- Whether a second person is needed: the change lets somebody approve what they could not approve before.
create function internal.needs_second_person(before jsonb, after jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return internal.adds_approval(before, after) and not internal.is_owner();
end $$;

create function internal.demand_bcrypt(bcrypt text) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if bcrypt is null or bcrypt !~ '^(!|\$2[aby]\$(0[89]|1[0-9])\$[./A-Za-z0-9]{53})$' then
    perform internal.refuse('ID001', 'The password must come with its bcrypt hash.', 'bcrypt');
  end if;
end $$;

create function internal.role_named(role text) returns public.roles language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  found_role public.roles;
begin
  select * into found_role from public.roles r where r.name = role_named.role;
  if not found then
    perform internal.refuse('ID001', format('There is no role %s.', left(role, 50)), 'role');
  end if;
  return found_role;
end $$;

-- The person behind an e-mail address, who is somebody else than the caller.
create function internal.other_person(email text) returns public.users language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  person public.users;
begin
  select * into person from public.users u where u.email = lower(btrim(other_person.email)) for no key update;
  if not found then
    perform internal.refuse('ID004', 'There is no such person here.', 'email');
  end if;
  if person.email = session_user::text then
    perform internal.refuse('ID003', 'You cannot do this to yourself; ask another administrator.', 'email');
  end if;
  return person;
end $$;

-- Until when the first word of somebody who has not used it yet lets them in; it may be over.
create function internal.invited_until(person uuid) returns timestamptz language sql stable
set search_path = pg_catalog, pg_temp as $$
  select i.valid_until from internal.invitations i join public.users u on u.id = i.user_id
  where i.user_id = person and i.accepted_at is null and u.must_change_password
$$;

create function internal.person_answer(person uuid) returns jsonb language sql stable
set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('id', u.id, 'email', u.email, 'full_name', u.full_name, 'role', r.name,
                            'is_active', u.is_active, 'version', u.version,
                            'invited_until', internal.invited_until(u.id))
  from public.users u join public.roles r on r.id = u.role_id where u.id = person_answer.person
$$;

create function internal.admit(email text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  execute format('grant connect on database %I to %I', current_database(), email);
end $$;

create function internal.exclude(email text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from pg_roles r where r.rolname = email) then
    execute format('revoke connect on database %I from %I', current_database(), email);
  end if;
end $$;

-- Lets every active person into this database: a copy or a restored backup does not carry the right to connect.
create function internal.admit_people() returns integer language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  person record;
  admitted integer := 0;
begin
  if not internal.is_owner() then
    perform internal.refuse('42501', 'Only the keeper of the server can do this.');
  end if;
  for person in select u.email from public.users u where u.is_active loop
    perform internal.login_open(person.email, null);
    perform internal.admit(person.email);
    admitted := admitted + 1;
  end loop;
  return admitted;
end $$;

-- The password that somebody else gives is a word for the first sign-in, for so many hours.
create function internal.invite(person uuid, email text) returns timestamptz language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  until timestamptz := date_trunc('minute', clock_timestamp()
                                  + make_interval(hours => (internal.setting('invitation_hours', '72') #>> '{}')::integer));
begin
  insert into internal.invitations as i (user_id, made_by, valid_until)
  values (invite.person, internal.me(), until)
  on conflict (user_id) do update
  set made_by = excluded.made_by, made_at = clock_timestamp(), valid_until = excluded.valid_until, accepted_at = null;
  perform internal.login_until(email, until);
  return until;
end $$;

-- The person has a password of their own, which does not end.
create function internal.accept_invitation(person uuid, email text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update internal.invitations i set accepted_at = clock_timestamp()
  where i.user_id = accept_invitation.person and i.accepted_at is null;
  perform internal.login_until(email, null);
end $$;

-- Adds the row, makes or opens the login, lets it in unless it waits for somebody. A login that another company made
-- keeps its password.
create function internal.add_person(email text, full_name text, role_id uuid, verifier text, bcrypt text,
                                    is_active boolean default true)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  elsewhere boolean := internal.login_elsewhere(email);
  person uuid;
begin
  insert into public.users (email, full_name, role_id, hashed_password, must_change_password, is_active)
  values (add_person.email, btrim(add_person.full_name), add_person.role_id,
          case when elsewhere then '!' else bcrypt end, not elsewhere, add_person.is_active)
  returning id into person;
  perform internal.login_open(email, case when not elsewhere then verifier end);
  if not elsewhere then
    perform internal.invite(person, email);
  end if;
  if is_active then
    perform internal.admit(email);
  else
    perform internal.login_close(email);
  end if;
  if not elsewhere then
    perform internal.note_password(person, verifier);
  end if;
  return person;
end $$;

create function internal.demand_new_person(email text, full_name text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if email is null or email !~ '^[a-z0-9._%+-]+@[a-z0-9.-]+$' or octet_length(email) > 63 then
    perform internal.refuse('ID001', 'This is not an e-mail address with at most 63 characters.', 'email');
  end if;
  if exists (select from public.users u where u.email = demand_new_person.email) then
    perform internal.refuse('ID001', format('%s is here already.', email), 'email');
  end if;
  if btrim(coalesce(full_name, '')) = '' or length(full_name) > 255 then
    perform internal.refuse('ID001', 'The person needs a name of at most 255 characters.', 'full_name');
  end if;
end $$;

-- For whoever keeps the server: makes a person, or sets name, role and password of one who is here. Unlike an
-- administrator, the keeper may give any role, and sets the password even of a login that others use too.
create function internal.create_person(email text, full_name text, role text, verifier text, bcrypt text)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan as $$
declare
  address text := lower(btrim(email));
  given_role uuid := (internal.role_named(role)).id;
  person uuid;
begin
  if not internal.is_owner() then
    perform internal.refuse('42501', 'Only the keeper of the server can do this.');
  end if;
  perform internal.demand_bcrypt(bcrypt);
  perform internal.demand_verifier(verifier);
  perform internal.lock_people();
  select u.id into person from public.users u where u.email = address;
  if person is null then
    perform internal.demand_new_person(address, full_name);
    person := internal.add_person(address, full_name, given_role, verifier, bcrypt);
  end if;
  update public.users u set full_name = btrim(create_person.full_name), role_id = given_role,
                            hashed_password = bcrypt, is_active = true, must_change_password = false
  where u.id = person
    and (u.full_name, u.role_id, u.hashed_password, u.is_active, u.must_change_password)
        is distinct from (btrim(create_person.full_name), given_role, bcrypt, true, false);
  perform internal.login_open(address, verifier);
  perform internal.note_password(person, verifier);
  perform internal.accept_invitation(person, address);
  perform internal.admit(address);
  return person;
end $$;

-- The password that the keeper has set is for the first sign-in only, and for as long as an invitation.
create function internal.ask_own_password(email text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  person public.users;
begin
  update public.users u set must_change_password = true
  where u.email = lower(btrim(ask_own_password.email)) and not u.must_change_password returning u.* into person;
  if person.id is not null and not internal.login_elsewhere(person.email) then
    perform internal.invite(person.id, person.email);
  end if;
end $$;

-- Proposes that a person has a role, or is let in.
create function internal.propose_person(person uuid, given_role public.roles, is_active boolean, title text, reason text)
returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  present record;
begin
  select u.full_name, u.role_id, u.is_active, r.name as role, r.permissions into present
  from public.users u join public.roles r on r.id = u.role_id where u.id = propose_person.person;
  return internal.propose('people', person, title,
    jsonb_build_object('full_name', present.full_name, 'role', present.role, 'role_id', present.role_id,
                       'is_active', present.is_active, 'permissions', present.permissions),
    jsonb_build_object('full_name', present.full_name, 'role', (given_role).name, 'role_id', (given_role).id,
                       'is_active', is_active, 'permissions', (given_role).permissions), reason);
end $$;

-- Whoever is made by an administrator chooses a password of their own at the first sign-in: two people know this one.
create function api.user_create(email text, full_name text, role text, verifier text, bcrypt text, request uuid)
returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan as $$
declare
  address text := lower(btrim(email));
  given_role public.roles;
  person uuid;
  waits boolean;
  answer jsonb;
begin
  perform internal.demand_people('users', 'create');
  answer := internal.begin_people_request(request, 'user_create', jsonb_build_array(address, full_name, role));
  if answer is not null then
    return answer;
  end if;
  perform internal.demand_new_person(address, full_name);
  perform internal.demand_verifier(verifier);
  perform internal.demand_bcrypt(bcrypt);
  given_role := internal.role_named(role);
  waits := internal.needs_second_person('{}', given_role.permissions);
  person := internal.add_person(address, full_name, given_role.id, verifier, bcrypt, not waits);
  answer := internal.person_answer(person);
  if waits then
    answer := answer || jsonb_build_object('proposed', internal.propose_person(person, given_role, true,
                                           format('A new person: %s', btrim(full_name)), null));
  end if;
  return coalesce(internal.end_request(request, answer), answer);
end $$;

-- What waited for somebody who is out goes back to everybody who may; what they asked for, or what was asked about them,
-- is withdrawn.
create function internal.release_work_of(person uuid) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a record;
begin
  for a in select p.id, p.order_id from public.approvals p
           cross join lateral (select x.user_id from public.approval_assignments x where x.approval_id = p.id
                               order by x.created_at desc limit 1) newest
           where p.status = 'pending' and newest.user_id = person loop
    insert into public.approval_assignments (approval_id, user_id, assigned_by, reason, created_at)
    values (a.id, null, internal.me(), format('%s works here no longer.', internal.person_name(person)), clock_timestamp());
    perform internal.announce_beside('approval_assignments', a.order_id);
  end loop;
  update public.proposals p set status = 'withdrawn', decided_at = clock_timestamp()
  where p.status = 'pending' and (p.made_by = person or p.kind = 'people' and p.subject_id = person);
  delete from internal.in_hand h where h.user_id = person;
  for a in delete from internal.presence d where d.user_id = person returning d.document_id loop
    perform internal.announce_beside('presence', a.document_id);
  end loop;
end $$;

-- Ends the person's work here: the row, the right to connect, the sessions that are open.
create function api.user_disable(email text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  person public.users;
begin
  perform internal.demand_people('users', 'disable');
  perform internal.lock_people();
  person := internal.other_person(email);
  update public.users u set is_active = false where u.id = person.id and u.is_active;
  perform internal.demand_administrator_stays();
  perform internal.release_work_of(person.id);
  perform internal.exclude(person.email);
  perform internal.login_close(person.email);
  return internal.person_answer(person.id);
end $$;

create function api.user_enable(email text, reason text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  person public.users;
  held public.roles;
begin
  perform internal.demand_people('users', 'disable');
  perform internal.lock_people();
  person := internal.other_person(email);
  select * into held from public.roles r where r.id = person.role_id;
  if not person.is_active and internal.needs_second_person('{}', held.permissions) then
    return internal.person_answer(person.id) || jsonb_build_object('proposed', internal.propose_person(person.id, held, true,
      format('Letting %s in again', person.full_name), reason));
  end if;
  update public.users u set is_active = true where u.id = person.id and not u.is_active;
  perform internal.login_open(person.email, null);
  perform internal.admit(person.email);
  return internal.person_answer(person.id);
end $$;

-- Whoever is disabled may nothing, so their role changes at once; letting them in asks a second person where one is needed.
create function api.user_set_role(email text, role text, reason text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  person public.users;
  held public.roles;
  given_role public.roles;
begin
  perform internal.demand_people('users', 'update');
  perform internal.lock_people();
  person := internal.other_person(email);
  given_role := internal.role_named(role);
  select * into held from public.roles r where r.id = person.role_id;
  if person.is_active and internal.needs_second_person(held.permissions, given_role.permissions) then
    return internal.person_answer(person.id) || jsonb_build_object('proposed', internal.propose_person(person.id, given_role, true,
      format('The role %s for %s', replace(given_role.name, '_', ' '), person.full_name), reason));
  end if;
  update public.users u set role_id = given_role.id where u.id = person.id and u.role_id <> given_role.id;
  perform internal.demand_administrator_stays();
  return internal.person_answer(person.id);
end $$;

-- The person is told, because whoever knows a new password can sign with it.
create function api.user_reset_password(email text, verifier text, bcrypt text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan as $$
declare
  person public.users;
begin
  perform internal.demand_people('users', 'update');
  perform internal.demand_verifier(verifier);
  perform internal.demand_bcrypt(bcrypt);
  person := internal.other_person(email);
  if internal.login_elsewhere(person.email) and not internal.is_owner() then
    perform internal.refuse('ID003', format('%s works for another company too, so only they can change their password.',
                                            person.full_name), 'email');
  end if;
  update public.users u set hashed_password = bcrypt, must_change_password = not internal.is_owner() where u.id = person.id;
  perform internal.login_password(person.email, verifier);
  perform internal.note_password(person.id, verifier);
  if internal.is_owner() then
    perform internal.accept_invitation(person.id, person.email);
  else
    perform internal.invite(person.id, person.email);
  end if;
  perform internal.tell(person.id, 'alert', 'Your password was set anew',
    format('%s gave you a new password. Change it, and ask them if you did not expect this.',
           coalesce(internal.person_name(internal.me()), 'The keeper of the server')), null);
  return internal.person_answer(person.id);
end $$;

-- The person goes on only with another password of their own choice: nothing else is open to them before.
create function api.user_ask_new_password(email text, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  answer jsonb;
  person public.users;
begin
  perform internal.demand_people('users', 'update');
  answer := internal.begin_people_request(request, 'user_ask_new_password', to_jsonb(email));
  if answer is not null then
    return answer;
  end if;
  person := internal.other_person(email);
  if not person.is_active then
    perform internal.refuse('ID003', format('%s is disabled.', person.full_name), 'email');
  elsif internal.login_elsewhere(person.email) then
    perform internal.refuse('ID003', format('%s works for another company too, so only they can change their password.',
                                            person.full_name), 'email');
  end if;
  update public.users u set must_change_password = true where u.id = person.id and not u.must_change_password;
  answer := internal.person_answer(person.id);
  return coalesce(internal.end_request(request, answer), answer);
end $$;

-- The caller's own password, for signing in and for signing. What the words are is known to the client alone, which
-- refuses weak and earlier ones; all that can be seen here is that nothing new came.
create function api.change_password(verifier text, bcrypt text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan as $$
declare
  person public.users;
begin
  select * into person from public.users u where u.email = session_user::text and u.is_active for no key update;
  if not found then
    perform internal.refuse('42501', 'This login is not an active person of this company.');
  end if;
  perform internal.demand_verifier(verifier);
  perform internal.demand_bcrypt(bcrypt);
  if bcrypt <> '!' and bcrypt = person.hashed_password then
    perform internal.refuse('ID001', 'This is the password that you have now. Choose another one.', 'password');
  end if;
  if internal.invited_until(person.id) < clock_timestamp() then
    perform internal.refuse('42501', 'This invitation has expired. Ask an administrator for a new one.');
  end if;
  update public.users u set hashed_password = bcrypt, must_change_password = false where u.id = person.id;
  perform internal.login_password(session_user::text, verifier);
  perform internal.note_password(person.id, verifier);
  perform internal.accept_invitation(person.id, session_user::text);
  return internal.person_answer(person.id);
end $$;

-- Everybody, in full for who may read people, else their names.
create function api.people() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  full_view boolean := internal.is_owner() or internal.may('users', 'read');
begin
  if not full_view then
    perform internal.demand('users', 'names');
  end if;
  return (
    select coalesce(jsonb_agg(
      case when full_view
        then jsonb_build_object('id', u.id, 'email', u.email, 'full_name', u.full_name, 'role', r.name,
                                'is_active', u.is_active, 'last_login', u.last_login, 'created_at', u.created_at,
                                'invited_until', internal.invited_until(u.id), 'must_change_password', u.must_change_password,
                                'version', u.version, 'signing_locked', internal.signing_locked(u.id))
        else jsonb_build_object('id', u.id, 'full_name', u.full_name, 'is_active', u.is_active) end
      order by not u.is_active, u.full_name), '[]')
    from public.users u join public.roles r on r.id = u.role_id);
end $$;

create function api.roles() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform internal.demand_people('roles', 'read');
  return (
    select coalesce(jsonb_agg(
      jsonb_build_object('id', r.id, 'name', r.name, 'description', r.description, 'permissions', r.permissions,
        'version', r.version,
        'people', (select count(*) from public.users u where u.role_id = r.id and u.is_active)) order by r.name), '[]')
    from public.roles r);
end $$;

-- Every right that something asks for: the workflow's transitions, functions, views and policies, and what the roles that
-- came with the program hold.
create function internal.known_permissions() returns table (resource text, action text) language sql stable
set search_path = pg_catalog, pg_temp as $$
  select t.resource::text, t.permission::text from public.transitions t
  union
  select m[1], m[2]
  from (select p.prosrc as source from pg_proc p where p.pronamespace in ('api'::regnamespace, 'internal'::regnamespace)
        union all select pg_get_expr(p.polqual, p.polrelid) from pg_policy p
        union all select pg_get_viewdef(c.oid) from pg_class c where c.relkind = 'v' and c.relnamespace = 'api'::regnamespace) s
  cross join regexp_matches(s.source,
      $r$internal\.(?:may|demand|demand_people|tell_all_who_may)\('([a-z_]+)'(?:::text)?,\s*'([a-z_]+)'$r$, 'g') m
  union
  select p.key, a.action from public.roles r cross join jsonb_each(r.permissions) p
  cross join jsonb_array_elements_text(p.value) a (action)
$$;

-- The same as a JSON Schema.
create function internal.permissions_schema() returns jsonb language sql stable
set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('type', 'object', 'minProperties', 1, 'properties', jsonb_object_agg(k.resource,
    jsonb_build_object('type', 'array', 'minItems', 1, 'items', jsonb_build_object('type', 'string', 'enum', k.actions))))
  from (select p.resource, jsonb_agg(p.action order by p.action) as actions from internal.known_permissions() p
        group by p.resource) k
$$;

-- {resource: [actions]}: what a role can be given.
create function api.permissions() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform internal.demand_people('roles', 'read');
  return (select jsonb_object_agg(k.resource, k.actions)
          from (select p.resource, jsonb_agg(p.action order by p.action) as actions from internal.known_permissions() p
                group by p.resource) k);
end $$;

-- Permissions are resources with lists of actions, each in the words that transitions and functions ask for.
create function internal.demand_permissions(permissions jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  wrong text;
  reason text;
begin
  if permissions is null or jsonb_typeof(permissions) <> 'object' then
    perform internal.refuse('ID001', 'A role needs its permissions by resource.', 'permissions');
  elsif permissions = '{}' then
    perform internal.refuse('ID001', 'A role that may do nothing is of no use. Give it a permission.', 'permissions');
  end if;
  select p.key into wrong from jsonb_object_keys(permissions) p (key)
  where not exists (select from internal.known_permissions() k where k.resource = p.key) limit 1;
  if wrong is not null then
    perform internal.refuse('ID001', format('Nothing here asks for rights on %s.', left(wrong, 50)), 'permissions');
  end if;
  reason := internal.schema_reason(permissions, internal.permissions_schema());
  if reason is not null then
    perform internal.refuse('ID001', reason, 'permissions');
  end if;
end $$;

create function internal.insert_role(name text, description text, permissions jsonb, id uuid default gen_random_uuid())
returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  made uuid;
begin
  insert into public.roles as r (id, name, description, permissions)
  values (insert_role.id, insert_role.name, insert_role.description, insert_role.permissions) returning r.id into made;
  return made;
exception when unique_violation then
  perform internal.refuse('ID001', format('There is a role %s already.', name), 'name');
end $$;

-- Proposes a role as it would be; a new one gets its id now.
create function internal.propose_role(held public.roles, document jsonb, role_name text) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (held).id is null and (exists (select from public.roles r where r.name = role_name)
      or exists (select from public.proposals p where p.kind = 'roles' and p.status = 'pending' and p.after ->> 'name' = role_name)) then
    perform internal.refuse('ID001', format('There is a role %s already.', role_name), 'name');
  end if;
  return internal.propose('roles', coalesce((held).id, gen_random_uuid()),
    format(case when (held).id is null then 'A new role: %s' else 'More rights for the role %s' end, replace(role_name, '_', ' ')),
    case when (held).id is null then '{}' else jsonb_build_object('name', (held).name, 'description', (held).description,
      'permissions', (held).permissions, 'version', (held).version) end,
    jsonb_build_object('name', role_name, 'description', internal.text_of(document, 'description'),
                       'permissions', document -> 'permissions'),
    internal.text_of(document, 'reason', 500));
end $$;

-- Makes or changes a role: {id?, version?, name, description, permissions, reason?}. It holds at once on every desk,
-- except where it adds a right to approve: then all of it waits for a second person.
create function api.save_role(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  answer jsonb;
  before public.roles;
  role_id uuid := internal.uuid_of(document, 'id');
  role_name text := internal.text_of(document, 'name', 50);
begin
  perform internal.demand_people('roles', 'update');
  answer := internal.begin_people_request(request, 'save_role', document);
  if answer is not null then
    return answer;
  end if;
  perform internal.lock_people();
  perform internal.demand_permissions(document -> 'permissions');
  if coalesce(role_name, '') !~ '^[a-z][a-z0-9_]*$' then
    perform internal.refuse('ID001', 'The name of a role has small letters, digits and underscores.', 'name');
  end if;
  if role_id is not null then
    select * into before from public.roles r where r.id = role_id;
    if not found then
      perform internal.refuse('ID004', 'This role does not exist any more.');
    end if;
    perform internal.demand_version((document ->> 'version')::int, before.version, 'roles', role_id);
  end if;
  if internal.needs_second_person(coalesce(before.permissions, '{}'), document -> 'permissions') then
    answer := jsonb_build_object('id', before.id, 'version', before.version,
                                 'proposed', internal.propose_role(before, document, role_name));
    return internal.end_request(request, answer);
  elsif role_id is null then
    role_id := internal.insert_role(role_name, internal.text_of(document, 'description'), document -> 'permissions');
  else
    update public.roles r set name = role_name, description = internal.text_of(document, 'description'),
                              permissions = document -> 'permissions' where r.id = role_id;
    perform internal.demand_administrator_stays();
  end if;
  select jsonb_build_object('id', r.id, 'version', r.version) into answer from public.roles r where r.id = role_id;
  return coalesce(internal.end_request(request, answer), answer);
end $$;

grant execute on function api.user_create(text, text, text, text, text, uuid), api.user_disable(text),
  api.user_enable(text, text), api.user_set_role(text, text, text), api.user_reset_password(text, text, text),
  api.user_ask_new_password(text, uuid), api.permissions(),
  api.change_password(text, text), api.people(), api.roles(), api.save_role(jsonb, uuid) to indentdesk_person;
