-- What an administrator keeps beside people and roles: branches, number series, rates by date and settings. Each change
-- is one act with the caller's right, a request id and the trail of its rows.

-- Why a value does not fit a JSON schema, or null: type, enum, minimum, maximum, minLength, maxLength, minItems, maxItems,
-- items, minProperties, properties and required of JSON Schema 2020-12, which is what our settings and roles use.
create function internal.schema_reason(value jsonb, schema jsonb) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
    kind text := jsonb_typeof(value);
    wanted text := schema ->> 'type';
    reason text;
begin
    if wanted = 'integer' and kind = 'number' and value::numeric % 1 = 0 then
        kind := 'integer';
    end if;
    if wanted is not null and kind is distinct from wanted and not (wanted = 'number' and kind = 'integer') then
        return format('This must be %s.', case wanted when 'boolean' then 'yes or no' when 'integer' then 'a whole number'
            when 'number' then 'a number' when 'string' then 'a text' when 'array' then 'a list' else 'a group of fields' end);
    elsif schema ? 'enum' and not schema -> 'enum' @> jsonb_build_array(value) then
        return format('This must be one of %s.', (select string_agg(e #>> '{}', ', ') from jsonb_array_elements(schema -> 'enum') e));
    elsif kind in ('number', 'integer') and value::numeric < (schema ->> 'minimum')::numeric then
        return format('This must be at least %s.', schema ->> 'minimum');
    elsif kind in ('number', 'integer') and value::numeric > (schema ->> 'maximum')::numeric then
        return format('This must be at most %s.', schema ->> 'maximum');
    elsif kind = 'string' and length(btrim(value #>> '{}')) < (schema ->> 'minLength')::integer then
        return 'This must not be empty.';
    elsif kind = 'string' and length(value #>> '{}') > (schema ->> 'maxLength')::integer then
        return format('This is longer than %s characters.', schema ->> 'maxLength');
    elsif kind = 'array' and jsonb_array_length(value) < (schema ->> 'minItems')::integer
       or kind = 'object' and (select count(*) from jsonb_object_keys(value)) < (schema ->> 'minProperties')::integer then
        return 'This must not be empty.';
    elsif kind = 'array' and jsonb_array_length(value) > (schema ->> 'maxItems')::integer then
        return format('At most %s are possible.', schema ->> 'maxItems');
    elsif kind = 'array' and schema ? 'items' then
        select internal.schema_reason(e, schema -> 'items') into reason from jsonb_array_elements(value) e
        where internal.schema_reason(e, schema -> 'items') is not null limit 1;
    elsif kind = 'object' and schema ? 'properties' then
        select coalesce(case when p.value is null then format('There is no field %s here.', left(k.key, 60)) end,
                        internal.schema_reason(k.value, p.value)) into reason
        from jsonb_each(value) k left join jsonb_each(schema -> 'properties') p on p.key = k.key
        where p.value is null or internal.schema_reason(k.value, p.value) is not null limit 1;
        if reason is null then
            select format('%s is missing.', r.key) into reason
            from jsonb_array_elements_text(coalesce(schema -> 'required', '[]')) r (key) where not schema_reason.value ? r.key limit 1;
        end if;
    end if;
    return reason;
end $$;

-- {branches, series, rates, settings, stages, database}: all of it, for the desk of the administrator.
create function api.administration() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_people('settings', 'update');
    return jsonb_build_object(
        'branches', (select coalesce(jsonb_agg(to_jsonb(b) || jsonb_build_object('state', s.name) order by not b.is_head, b.name), '[]')
                     from public.branches b join public.states s on s.code = b.state_code),
        'series', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'branch', b.name, 'document', n.document, 'prefix', n.prefix,
                       'next', coalesce(c.last_number, 0) + 1, 'is_used', internal.series_is_used(n),
                       'next_number', internal.first_numbers(b.id) ->> n.document) order by not b.is_head, b.name, n.document), '[]')
                   from public.number_series n join public.branches b on b.id = n.branch_id
                   left join internal.number_counters c on c.series_id = n.id
                       and c.financial_year = internal.financial_year(internal.today())),
        'rates', (select coalesce(jsonb_agg(to_jsonb(r) order by r.hsn, r.goods, r.price_above nulls first, r.valid_from), '[]')
                  from public.gst_rates r where r.valid_to is null or r.valid_to >= internal.today()),
        'settings', (select coalesce(jsonb_agg(to_jsonb(s) order by s.name), '[]') from public.settings s),
        'stages', (select coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'title', t.title, 'allowed_hours', t.allowed_hours)
                                             order by t.rank), '[]') from public.stages t where t.allowed_hours is not null),
        'database', jsonb_build_object('name', current_database(), 'server', current_setting('server_version'),
            'bytes', pg_database_size(current_database()), 'schema_version', (select max(m.version) from public.schema_migrations m),
            'months_ahead', (select count(*) from pg_class c where c.relnamespace = 'public'::regnamespace
                and c.relname ~ '^audit_logs_[0-9]{4}_[0-9]{2}$' and c.relname > 'audit_logs_' || to_char(internal.today(), 'YYYY_MM')),
            'orders', (select greatest(c.reltuples, 0)::bigint from pg_class c where c.oid = 'public.orders'::regclass)));
end $$;

-- Whether a series has given a number in any year; its prefix is fixed from then on.
create function internal.series_is_used(series public.number_series) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from internal.number_counters c
                   where c.series_id = (series).id and c.last_number >= coalesce(c.first_number, 1));
end $$;

-- Changes a branch: {id, version, name, gstin, address, city, pincode, phone, email, drug_licences, licences_valid_until,
-- registered_on, bank}. The GSTIN is fixed once an invoice bears it.
create function api.save_branch(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    before public.branches;
    clean jsonb;
begin
    perform internal.demand_people('branches', 'update');
    answer := internal.begin_people_request(request, 'save_branch', document);
    if answer is not null then
        return answer;
    end if;
    select * into before from public.branches b where b.id = internal.uuid_of(document, 'id') for update;
    if not found then
        perform internal.refuse('ID004', 'This branch does not exist any more.');
    end if;
    perform internal.demand_version(internal.number_of(document, 'version', 0, 1, 2147483647)::integer, before.version,
                                    'branches', before.id);
    clean := internal.clean_branch(document - '{id,version}'::text[] || jsonb_build_object('code', before.code), '',
                                   coalesce(internal.setting('company', '{}') ->> 'pan', substr(before.gstin, 3, 10)));
    if clean ->> 'gstin' <> before.gstin
       and exists (select from public.invoices i where i.branch_id = before.id and i.invoice_number is not null) then
        perform internal.refuse('ID003', 'Invoices of this branch bear its GSTIN; another GSTIN is another branch.', 'gstin');
    end if;
    update public.branches b
    set name = clean ->> 'name', gstin = clean ->> 'gstin', state_code = clean ->> 'state_code', address = clean ->> 'address',
        city = clean ->> 'city', pincode = clean ->> 'pincode', phone = clean ->> 'phone', email = clean ->> 'email',
        drug_licences = array(select jsonb_array_elements_text(clean -> 'drug_licences')), bank = clean -> 'bank',
        registered_on = (clean ->> 'registered_on')::date, licences_valid_until = (clean ->> 'licences_valid_until')::date
    where b.id = before.id returning jsonb_build_object('id', b.id, 'version', b.version) into answer;
    return coalesce(internal.end_request(request, answer), answer);
end $$;

-- Changes a series before its first number: {id, prefix, next}. Numbers have no gaps, so nothing changes after it.
create function api.save_series(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    series public.number_series;
    wanted text := upper(internal.text_of(document, 'prefix', 4));
    next_number integer := internal.number_of(document, 'next', 0, 1, 999999);
begin
    perform internal.demand_people('branches', 'update');
    answer := internal.begin_people_request(request, 'save_series', document);
    if answer is not null then
        return answer;
    end if;
    select * into series from public.number_series s where s.id = internal.uuid_of(save_series.document, 'id') for update;
    if not found then
        perform internal.refuse('ID004', 'This series does not exist any more.');
    elsif internal.series_is_used(series) then
        perform internal.refuse('ID003', 'This series has given numbers; it stays as it is, without gaps.', 'prefix');
    elsif coalesce(wanted, '') !~ '^[A-Z][A-Z0-9]{0,3}$' then
        perform internal.refuse('ID001', 'A prefix has one to four letters or digits, a letter first.', 'prefix');
    elsif exists (select from public.number_series s where s.prefix = wanted and s.id <> series.id) then
        perform internal.refuse('ID001', format('Another series begins with %s.', wanted), 'prefix');
    end if;
    update public.number_series s set prefix = wanted where s.id = series.id and s.prefix <> wanted;
    insert into internal.number_counters as c (series_id, financial_year, first_number, last_number)
    values (series.id, internal.financial_year(internal.today()), coalesce(next_number, 1), coalesce(next_number, 1) - 1)
    on conflict (series_id, financial_year)
        do update set first_number = excluded.first_number, last_number = excluded.last_number;
    answer := jsonb_build_object('id', series.id);
    return coalesce(internal.end_request(request, answer), answer);
end $$;

-- A rate that changes on a day: {id of the rate until then, rate, valid_from, source}. The old one ends the day before;
-- what was invoiced keeps the rate it had.
create function api.save_rate(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    before public.gst_rates;
    new_rate numeric := internal.number_of(document, 'rate', 2, 0, 100);
    first_day date := internal.date_of(document, 'valid_from');
    new_source text := internal.text_of(document, 'source', 500);
begin
    perform internal.demand_people('settings', 'update');
    answer := internal.begin_people_request(request, 'save_rate', document);
    if answer is not null then
        return answer;
    end if;
    select * into before from public.gst_rates r where r.id = internal.uuid_of(document, 'id') for update;
    if not found then
        perform internal.refuse('ID004', 'This rate does not exist any more.');
    elsif before.valid_to is not null then
        perform internal.refuse('ID003', format('Another rate follows this one from %s.', before.valid_to + 1), 'valid_from');
    elsif new_rate is null then
        perform internal.refuse('ID001', 'The new rate is missing.', 'rate');
    elsif first_day is null or first_day <= before.valid_from then
        perform internal.refuse('ID001', format('The new rate begins after %s, when the present one began.', before.valid_from), 'valid_from');
    elsif new_source is null then
        perform internal.refuse('ID001', 'Say which notification changes the rate.', 'source');
    end if;
    update public.gst_rates r set valid_to = first_day - 1 where r.id = before.id;
    insert into public.gst_rates as r (gst_class, hsn, goods, use, price_above, price_up_to, rate, valid_from, source, confidence)
    values (before.gst_class, before.hsn, before.goods, before.use, before.price_above, before.price_up_to, new_rate,
            first_day, new_source, 'entered here')
    returning jsonb_build_object('id', r.id) into answer;
    return coalesce(internal.end_request(request, answer), answer);
end $$;

-- Sets one setting to a value that fits its schema.
create function api.save_setting(name text, value jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    before public.settings;
    reason text;
begin
    perform internal.demand_people('settings', 'update');
    answer := internal.begin_people_request(request, 'save_setting', jsonb_build_array(name, value));
    if answer is not null then
        return answer;
    end if;
    select * into before from public.settings s where s.name = save_setting.name for update;
    if not found then
        perform internal.refuse('ID004', format('There is no setting %s.', left(name, 100)), 'name');
    elsif value is null then
        perform internal.refuse('ID001', 'The value is missing.', 'value');
    end if;
    reason := internal.schema_reason(value, before.schema);
    if reason is not null then
        perform internal.refuse('ID001', reason, 'value');
    end if;
    update public.settings s set value = save_setting.value, updated_at = clock_timestamp() where s.id = before.id;
    answer := jsonb_build_object('id', before.id, 'value', value);
    return coalesce(internal.end_request(request, answer), answer);
end $$;

-- How long an order may stand: {hours: {stage: hours of an order of medium priority}, factors: {priority: what they are
-- multiplied with}}. A stage that is not named keeps its hours.
create function api.save_stage_clock(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    s public.stages;
    priority text;
    wanted numeric;
    factors jsonb := '{}';
    unknown text;
begin
    perform internal.demand_people('settings', 'update');
    answer := internal.begin_people_request(request, 'save_stage_clock', document);
    if answer is not null then
        return answer;
    elsif jsonb_typeof(document -> 'hours') is distinct from 'object' then
        perform internal.refuse('ID001', 'The hours are missing.', 'hours');
    elsif jsonb_typeof(document -> 'factors') is distinct from 'object' then
        perform internal.refuse('ID001', 'The hours are missing.', 'factors');
    end if;
    select k into unknown from jsonb_object_keys(document -> 'hours') k
    where not exists (select from public.stages t where t.name = k and t.allowed_hours is not null) limit 1;
    if unknown is not null then
        perform internal.refuse('ID004', format('Nobody is waited for in a stage %s.', left(unknown, 60)), 'hours');
    end if;
    for s in select * from public.stages t where document -> 'hours' ? t.name order by t.rank for update loop
        wanted := internal.number_of(document -> 'hours', s.name, 2, 0.25, 2000, 'hours.' || s.name);
        if wanted is null then
            perform internal.refuse('ID001', 'Say how many hours.', 'hours.' || s.name);
        end if;
        update public.stages t set allowed_hours = wanted where t.id = s.id and t.allowed_hours <> wanted;
    end loop;
    foreach priority in array array['urgent', 'high', 'medium', 'low'] loop
        wanted := internal.number_of(document -> 'factors', priority, 2, 0.05, 20, 'factors.' || priority);
        if wanted is null then
            perform internal.refuse('ID001', 'Say how many times the hours.', 'factors.' || priority);
        end if;
        factors := factors || jsonb_build_object(priority, wanted);
    end loop;
    update public.settings t set value = factors, updated_at = clock_timestamp()
    where t.name = 'priority_factors' and t.value <> factors;
    answer := '{}';
    return coalesce(internal.end_request(request, answer), answer);
end $$;

grant execute on function api.save_stage_clock(jsonb, uuid), api.administration(), api.save_branch(jsonb, uuid), api.save_series(jsonb, uuid),
    api.save_rate(jsonb, uuid), api.save_setting(text, jsonb, uuid) to indentdesk_person;
