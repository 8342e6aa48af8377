-- What every function of api stands on: who is calling, what they may, how a refusal is worded, how an act is
-- made once, how a number is given. Nothing here is callable by people, except where a policy needs it. They are
-- in plpgsql even where SQL would do: its plans are kept for the session, those of SQL functions are not.
-- What people and policies reach pins its search path; every other function runs inside one of those and keeps its path
-- and rights, which spares a switch at each call. Names are qualified everywhere all the same. Acts force the plans that
-- are kept: they look rows up by key, and a plan made anew for each document costs more than it can save.

-- Ends the call. code: 42501 permission, ID001 validation, ID002 conflict, ID003 state, ID004 not found,
-- ID005 request used twice, ID006 wants a signature. field names what is wrong, as in lines[2].quantity.
create function internal.refuse(code text, message text, field text default '', detail text default '')
returns void language plpgsql as $$
begin
    raise exception using errcode = code, message = message, column = ltrim(field, '.'), detail = detail;
end $$;

-- The person who is calling, by the login that the server itself verified; null for nobody's login, and for somebody
-- who has not yet chosen a password of their own: until then nothing but that is open to them.
create function internal.me() returns uuid language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    return (
    select u.id from public.users u where u.email = session_user::text and u.is_active and not u.must_change_password);
end $$;

create function internal.person_name(person uuid) returns text language plpgsql stable as $$
begin
    return (select u.full_name::text from public.users u where u.id = person_name.person);
end $$;

-- The lock on everything: may the caller's role do this? Holds at once when the role is edited.
create function internal.may(resource text, action text) returns boolean language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((
        select r.permissions -> may.resource ? may.action
        from public.users u join public.roles r on r.id = u.role_id
        where u.email = session_user::text and u.is_active and not u.must_change_password), false);
end $$;

-- Tells somebody to whom nothing is open yet why that is so.
create function internal.demand_own_password() returns void language plpgsql stable as $$
begin
    if exists (select from public.users u where u.email = session_user::text and u.is_active and u.must_change_password) then
        perform internal.refuse('42501', 'Choose a password of your own first. The one you were given is for the first sign-in only.');
    end if;
end $$;

create function internal.demand(resource text, action text) returns void language plpgsql stable as $$
begin
    if not internal.may(resource, action) then
        perform internal.demand_own_password();
        perform internal.refuse('42501', format('Your role does not allow this (%s: %s).',
            replace(resource, '_', ' '), replace(action, '_', ' ')));
    end if;
end $$;

-- The rank of the stage from which on the caller's role reads orders; 99 when it reads none that way.
create function internal.reads_orders_from() returns smallint language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
    orders jsonb;
begin
    select r.permissions -> 'orders' into orders
    from public.users u join public.roles r on r.id = u.role_id
    where u.email = session_user::text and u.is_active and not u.must_change_password;
    return coalesce((select min(s.rank) from public.stages s where orders ? ('read_from_' || s.name)), 99);
end $$;

create function internal.my_customers() returns setof uuid language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    return query
    select c.id from public.customers c
    where c.sales_rep_id = (select internal.me());
end $$;

-- Whether the caller may read this order: the words of the policy on orders, for functions that bypass it. Every act
-- asks this, so the role is looked up once.
create function internal.sees_order(o public.orders) returns boolean language plpgsql stable as $$
declare
    caller uuid;
    allowed jsonb;
begin
    select u.id, r.permissions -> 'orders' into caller, allowed
    from public.users u join public.roles r on r.id = u.role_id
    where u.email = session_user::text and u.is_active and not u.must_change_password;
    if allowed is null then
        return false;
    elsif allowed ? 'read_all' or (allowed ? 'read_own' and (o).sales_rep_id = caller) then
        return true;
    elsif allowed ? 'read_own' and exists (
            select from public.customers c where c.id = (o).customer_id and c.sales_rep_id = caller) then
        return true;
    end if;
    return coalesce((o).reached >= (select min(s.rank) from public.stages s where allowed ? ('read_from_' || s.name)), false);
end $$;

create function internal.is_own_order(o public.orders) returns boolean language plpgsql stable as $$
begin
    return (o).sales_rep_id = internal.me()
        or exists (select from public.customers c where c.id = (o).customer_id and c.sales_rep_id = internal.me());
end $$;

-- A person's request, made once: null when it is new; the first answer when it was made before.
create function internal.begin_request(request uuid, action text, arguments jsonb) returns jsonb
language plpgsql as $$
declare
    caller uuid := internal.me();
    digest bytea := sha256(convert_to(coalesce(arguments::text, ''), 'UTF8'));
    earlier public.requests;
begin
    if caller is null then
        perform internal.demand_own_password();
        perform internal.refuse('42501', 'This login is not an active person of this company.');
    end if;
    if request is null then
        perform internal.refuse('ID001', 'The request has no id.', 'request');
    end if;
    -- a twin that is still running is waited for here
    insert into public.requests (id, user_id, action, arguments_hash)
    values (request, caller, begin_request.action, digest) on conflict (id) do nothing;
    if found then
        return null;
    end if;
    select * into earlier from public.requests r where r.id = request;
    if earlier.user_id <> caller or earlier.action <> begin_request.action or earlier.arguments_hash <> digest then
        perform internal.refuse('ID005', 'This request id was used for something else.', 'request');
    end if;
    return earlier.answer;
end $$;

create function internal.end_request(request uuid, answer jsonb) returns jsonb
language plpgsql as $$
begin
    update public.requests r set answer = end_request.answer where r.id = request;
    return answer;
end $$;

-- Refuses when the caller did not see the newest version; tells who changed it and when.
create function internal.demand_version(seen integer, current integer, entity_type text, entity_id uuid)
returns void language plpgsql stable as $$
declare
    last_change record;
begin
    if seen is not distinct from current then
        return;
    end if;
    if seen is null then
        perform internal.refuse('ID001', 'The version that was seen is missing.', 'version');
    end if;
    select u.full_name, a.created_at into last_change
    from public.audit_logs a left join public.users u on u.id = a.user_id
    where a.entity_type = demand_version.entity_type and a.entity_id = demand_version.entity_id
    order by a.created_at desc limit 1;
    perform internal.refuse('ID002',
        format('%s changed this at %s. Look at the change before you save yours.',
            coalesce(last_change.full_name, 'Somebody'),
            to_char(coalesce(last_change.created_at, now()) at time zone 'Asia/Kolkata', 'HH24:MI')),
        'version',
        jsonb_build_object('version', current, 'by', last_change.full_name, 'at', last_change.created_at)::text);
end $$;

create function internal.today() returns date language plpgsql stable as $$
begin
    return (now() at time zone 'Asia/Kolkata')::date;
end $$;

-- April to March, named by the year it starts in.
create function internal.financial_year(day date) returns integer language sql immutable as $$
    select extract(year from day - interval '3 months')::integer
$$;

-- The next number of a branch's series, and the instant it was given: after the counter's lock, so that dates
-- follow numbers. The lock is held to the end of the transaction; call this as late as possible.
create function internal.next_number(branch uuid, document text, out number text, out given_at timestamptz)
language plpgsql as $$
declare
    series record;
    year_before integer;
    given integer;
begin
    select s.id, s.prefix into series from public.number_series s
    where s.branch_id = branch and s.document = next_number.document;
    if not found then
        perform internal.refuse('ID003', format('This branch has no number series for %s.', document));
    end if;
    loop
        year_before := internal.financial_year((clock_timestamp() at time zone 'Asia/Kolkata')::date);
        insert into internal.number_counters as c (series_id, financial_year, last_number)
        values (series.id, year_before, 1)
        on conflict (series_id, financial_year) do update set last_number = c.last_number + 1
        returning last_number into given;
        given_at := clock_timestamp();
        exit when internal.financial_year((given_at at time zone 'Asia/Kolkata')::date) = year_before;
        -- the year turned while we waited: give this number back and take the new year's
        update internal.number_counters c set last_number = c.last_number - 1
        where c.series_id = series.id and c.financial_year = year_before;
    end loop;
    number := format('%s-%s-%s', series.prefix, year_before, lpad(given::text, greatest(4, length(given::text)), '0'));
    if length(number) > 16 then
        perform internal.refuse('ID003', format('The series %s is full for this year.', series.prefix));
    end if;
end $$;

-- Remembers that the caller wrote in a document, so that they do not decide on it.
create function internal.wrote(entity_type text, entity_id uuid) returns void language plpgsql as $$
begin
    insert into internal.document_writers (entity_type, entity_id, user_id)
    values (wrote.entity_type, wrote.entity_id, internal.me()) on conflict do nothing;
end $$;

create function internal.tell(person uuid, type text, title text, message text, link text) returns void
language plpgsql as $$
begin
    insert into public.notifications (user_id, type, title, message, link)
    select tell.person, tell.type, left(tell.title, 255), tell.message, tell.link
    where tell.person is not null;
end $$;

-- Everybody active whose role allows the action gets the notice, except the caller.
create function internal.tell_all_who_may(resource text, action text, type text, title text, message text, link text)
returns void language plpgsql as $$
declare
    caller uuid := internal.me();
begin
    insert into public.notifications (user_id, type, title, message, link)
    select u.id, tell_all_who_may.type, left(tell_all_who_may.title, 255), tell_all_who_may.message,
           tell_all_who_may.link
    from public.users u join public.roles r on r.id = u.role_id
    where u.is_active and r.permissions -> tell_all_who_may.resource ? tell_all_who_may.action
      and u.id <> caller;
end $$;

create function internal.setting(name text, otherwise jsonb) returns jsonb language plpgsql stable as $$
begin
    return coalesce((select s.value from public.settings s where s.name = setting.name), otherwise);
end $$;

-- The days of credit of whoever has no others agreed.
create function internal.usual_payment_days() returns integer language plpgsql stable as $$
begin
    return (internal.setting('payment_days', '30') #>> '{}')::integer;
end $$;

-- Reads of untrusted JSON that name the field when they refuse.
create function internal.text_of(document jsonb, key text, longest integer default 10000, field text default null)
returns text language plpgsql immutable as $$
declare
    given text := document ->> key;
begin
    if length(given) > longest then
        perform internal.refuse('ID001', format('This is longer than %s characters.', longest), coalesce(field, key));
    end if;
    -- control characters and bidirectional overrides have no place in a document
    given := regexp_replace(given, '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]', '', 'g');
    return nullif(btrim(given), '');
end $$;

create function internal.number_of(document jsonb, key text, decimals integer, lowest numeric, highest numeric,
                                   field text default null)
returns numeric language plpgsql immutable as $$
declare
    given text := document ->> key;
    label text := coalesce(field, key);
    value numeric;
begin
    if given is null or given = '' then
        return null;
    end if;
    if given !~ '^-?[0-9]{1,15}(\.[0-9]{1,12})?$' then
        perform internal.refuse('ID001', format('"%s" is not a number.', left(given, 40)), label);
    end if;
    value := given::numeric;
    if scale(trim_scale(value)) > decimals then
        perform internal.refuse('ID001', case decimals when 0 then 'Only whole numbers are possible here.'
            else format('At most %s digits after the point are possible.', decimals) end, label);
    end if;
    if value < lowest then
        perform internal.refuse('ID001', format('This must be at least %s.', lowest), label);
    end if;
    if value > highest then
        perform internal.refuse('ID001', format('This must be at most %s.', highest), label);
    end if;
    return value;
end $$;

create function internal.date_of(document jsonb, key text, field text default null)
returns date language plpgsql stable as $$
declare
    given text := nullif(document ->> key, '');
begin
    if given is null then
        return null;
    end if;
    if given !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
        perform internal.refuse('ID001', format('"%s" is not a date.', left(given, 40)), coalesce(field, key));
    end if;
    return given::date;
exception when datetime_field_overflow then
    perform internal.refuse('ID001', format('"%s" is not a day of the calendar.', given), coalesce(field, key));
end $$;

-- The array under key, empty when there is none; anything else is refused.
create function internal.array_of(document jsonb, key text) returns jsonb
language plpgsql immutable as $$
begin
    if not document ? key then
        return '[]';
    end if;
    if coalesce(jsonb_typeof(document -> key), 'null') not in ('array', 'null')
       or exists (select from jsonb_array_elements(case jsonb_typeof(document -> key) when 'array' then document -> key else '[]' end) e
                  where jsonb_typeof(e) <> 'object') then
        perform internal.refuse('ID001', 'This is not a list of lines.', key);
    end if;
    return case jsonb_typeof(document -> key) when 'array' then document -> key else '[]' end;
end $$;

create function internal.flag_of(document jsonb, key text, field text default null) returns boolean
language plpgsql immutable as $$
begin
    if coalesce(document ->> key, 'true') not in ('true', 'false') then
        perform internal.refuse('ID001', 'This is yes or no.', coalesce(field, key));
    end if;
    return (document ->> key)::boolean;
end $$;

create function internal.uuid_of(document jsonb, key text, field text default null)
returns uuid language plpgsql immutable as $$
declare
    given text := nullif(document ->> key, '');
begin
    if given !~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then
        perform internal.refuse('ID001', 'This is not an identifier.', coalesce(field, key));
    end if;
    return given::uuid;
end $$;

create function internal.comment_of(arguments jsonb, needed boolean) returns text
language plpgsql immutable as $$
declare
    given text := internal.text_of(arguments, 'comment', 2000);
begin
    if needed and given is null then
        perform internal.refuse('ID001', 'Say why in a few words.', 'comment');
    end if;
    return given;
end $$;

grant execute on function internal.me(), internal.may(text, text), internal.reads_orders_from(),
    internal.my_customers() to indentdesk_person;
do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p
             where p.pronamespace = 'internal'::regnamespace and p.proowner = 'indentdesk_owner'::regrole loop
        execute format('grant execute on function %s to indentdesk_audit, indentdesk_people', f);
    end loop;
end $$;
