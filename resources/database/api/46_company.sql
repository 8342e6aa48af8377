-- A company of one's own, from nothing: its name and PAN, its branches with GSTIN, licences and bank, and the series
-- their documents are numbered by. It may be said again, and differently, until the first order is there.

create function internal.demand_keys(document jsonb, known text[], place text) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
    wrong text;
begin
    if document is null or jsonb_typeof(document) <> 'object' then
        perform internal.refuse('ID001', 'This is not an object with fields.', place);
    end if;
    select k into wrong from jsonb_object_keys(document) k where k <> all (known) order by k limit 1;
    if wrong is not null then
        perform internal.refuse('ID001', format('There is no field %s here.', left(wrong, 60)),
                                case place when '' then left(wrong, 60) else place || '.' || left(wrong, 60) end);
    end if;
end $$;

create function internal.needed_field(document jsonb, key text, longest integer, place text, missing text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    given text;
begin
    if jsonb_typeof(document -> key) not in ('string', 'null') then
        perform internal.refuse('ID001', 'This is a text.', place || key);
    end if;
    given := internal.text_of(document, key, longest, place || key);
    if given is null and missing is not null then
        perform internal.refuse('ID001', missing, place || key);
    end if;
    return given;
end $$;

-- The bank of a branch: {name, branch, account, ifsc, upi}.
create function internal.clean_bank(bank jsonb, place text) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
    ifsc text;
begin
    if coalesce(jsonb_typeof(bank), 'null') = 'null' then
        return '{}';
    end if;
    perform internal.demand_keys(bank, '{name,branch,account,ifsc,upi}', place);
    ifsc := upper(internal.needed_field(bank, 'ifsc', 20, place || '.', null));
    if ifsc !~ '^[A-Z]{4}0[A-Z0-9]{6}$' then
        perform internal.refuse('ID001', 'An IFSC has four letters, a 0 and six letters or digits.', place || '.ifsc');
    end if;
    return jsonb_strip_nulls(jsonb_build_object('name', internal.needed_field(bank, 'name', 100, place || '.', null),
        'branch', internal.needed_field(bank, 'branch', 100, place || '.', null),
        'account', internal.needed_field(bank, 'account', 40, place || '.', null), 'ifsc', ifsc,
        'upi', internal.needed_field(bank, 'upi', 100, place || '.', null)));
end $$;

create function internal.clean_licences(branch jsonb, place text) returns text[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(jsonb_typeof(branch -> 'drug_licences'), 'null') not in ('array', 'null')
       or exists (select from jsonb_array_elements(case jsonb_typeof(branch -> 'drug_licences') when 'array'
                  then branch -> 'drug_licences' else '[]' end) l where jsonb_typeof(l) <> 'string') then
        perform internal.refuse('ID001', 'Drug licences are a list of texts.', place || '.drug_licences');
    end if;
    return coalesce((select array_agg(left(btrim(l), 60)) from jsonb_array_elements_text(
        case jsonb_typeof(branch -> 'drug_licences') when 'array' then branch -> 'drug_licences' else '[]' end) l
        where btrim(l) <> ''), '{}');
end $$;

-- A branch, checked; pan is the company's.
create function internal.clean_branch(b jsonb, place text, pan text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    name text;
    gstin text;
    pincode text;
begin
    perform internal.demand_keys(b, '{code,name,head,gstin,registered_on,address,city,pincode,phone,email,drug_licences,'
        'licences_valid_until,bank,letter,series}', place);
    name := internal.needed_field(b, 'name', 100, place || '.', 'The branch needs a name.');
    gstin := upper(internal.needed_field(b, 'gstin', 40, place || '.', 'The branch needs its GSTIN.'));
    if internal.gstin_reason(gstin) is not null then
        perform internal.refuse('ID001', internal.gstin_reason(gstin), place || '.gstin');
    elsif substr(gstin, 3, 10) <> pan then
        perform internal.refuse('ID001', format('This GSTIN has the PAN %s; the company''s is %s.', substr(gstin, 3, 10), pan),
                                place || '.gstin');
    end if;
    pincode := internal.needed_field(b, 'pincode', 6, place || '.', 'The branch needs its PIN code.');
    if internal.pincode_reason(pincode, left(gstin, 2)) is not null then
        perform internal.refuse('ID001', internal.pincode_reason(pincode, left(gstin, 2)), place || '.pincode');
    end if;
    return jsonb_build_object('name', name, 'gstin', gstin, 'pincode', pincode, 'state_code', left(gstin, 2),
        'code', coalesce(upper(internal.needed_field(b, 'code', 10, place || '.', null)),
                         upper(left(regexp_replace(name, '[^A-Za-z0-9]', '', 'g'), 3))),
        'head', coalesce(internal.flag_of(b, 'head', place || '.head'), false),
        'address', internal.needed_field(b, 'address', 500, place || '.', 'The branch needs its address.'),
        'city', internal.needed_field(b, 'city', 100, place || '.', 'The branch needs its city.'),
        'phone', internal.needed_field(b, 'phone', 50, place || '.', null),
        'email', internal.needed_field(b, 'email', 255, place || '.', null),
        'drug_licences', to_jsonb(internal.clean_licences(b, place)), 'bank', internal.clean_bank(b -> 'bank', place || '.bank'),
        'registered_on', internal.date_of(b, 'registered_on', place || '.registered_on'),
        'licences_valid_until', internal.date_of(b, 'licences_valid_until', place || '.licences_valid_until'),
        'letter', upper(coalesce(internal.needed_field(b, 'letter', 1, place || '.', null), '')), 'series', b -> 'series', 'place', place);
end $$;

-- The series of a branch: what is not given is named after the branch's letter and begins at 1.
create function internal.clean_series(b jsonb) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
    place text := (b ->> 'place') || '.series';
    made jsonb := '[]';
    given jsonb := case coalesce(jsonb_typeof(b -> 'series'), 'null') when 'null' then '{}' else b -> 'series' end;
    s record;
    prefix text;
    next_number numeric;
begin
    perform internal.demand_keys(given, '{orders,quotations,invoices,credit_notes,dispatches}', place);
    if b ->> 'letter' !~ '^[A-Z0-9]?$' then
        perform internal.refuse('ID001', 'One letter or digit is possible here.', (b ->> 'place') || '.letter');
    end if;
    for s in select * from (values ('orders', 'ORD'), ('quotations', 'QUO'), ('invoices', 'INV'), ('credit_notes', 'CRN'),
                                   ('dispatches', 'DSP')) as d (document, word) loop
        if given ? s.document then
            perform internal.demand_keys(given -> s.document, '{prefix,next}', place || '.' || s.document);
        end if;
        prefix := upper(coalesce(nullif(btrim(given -> s.document ->> 'prefix'), ''), s.word || (b ->> 'letter')));
        if prefix !~ '^[A-Z][A-Z0-9]{0,3}$' then
            perform internal.refuse('ID001', format('“%s” cannot begin a number: one to four letters or digits, a letter first, so that '
                || 'the number keeps within 16 characters.', left(prefix, 20)), place || '.' || s.document || '.prefix');
        end if;
        next_number := coalesce(internal.number_of(given -> s.document, 'next', 0, 1, 999999, place || '.' || s.document || '.next'), 1);
        made := made || jsonb_build_object('document', s.document, 'prefix', prefix, 'next', next_number);
    end loop;
    return made;
end $$;

-- All branches, checked one by one and against each other.
create function internal.clean_branches(document jsonb, pan text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    branches jsonb := coalesce(document -> 'branches', '[]');
    made jsonb := '[]';
    b jsonb;
    twin record;
begin
    if jsonb_typeof(branches) <> 'array' then
        perform internal.refuse('ID001', 'This is not a list of branches.', 'branches');
    elsif jsonb_array_length(branches) = 0 then
        perform internal.refuse('ID001', 'A company has at least one branch.', 'branches');
    end if;
    for i in 0 .. jsonb_array_length(branches) - 1 loop
        b := internal.clean_branch(branches -> i, format('branches[%s]', i), pan);
        made := made || (b || jsonb_build_object('series', internal.clean_series(b)));
    end loop;
    if not exists (select from jsonb_array_elements(made) e where (e ->> 'head')::boolean) then
        made := jsonb_set(made, '{0,head}', 'true');
    end if;
    select e ->> 'place' as place into twin from jsonb_array_elements(made) e where (e ->> 'head')::boolean offset 1;
    if found then
        perform internal.refuse('ID001', 'Only one branch is the head.', twin.place || '.head');
    end if;
    select max(e ->> 'place') as place, e ->> 'code' as code into twin from jsonb_array_elements(made) e
    group by e ->> 'code' having count(*) > 1;
    if found then
        perform internal.refuse('ID001', format('Two branches have the code %s.', twin.code), twin.place || '.code');
    end if;
    select max(e ->> 'place') as place, s ->> 'prefix' as prefix, max(s ->> 'document') as document into twin
    from jsonb_array_elements(made) e, jsonb_array_elements(e -> 'series') s group by s ->> 'prefix' having count(*) > 1;
    if found then
        perform internal.refuse('ID001', format('Two series begin with %s. Give the branch a letter of its own.', twin.prefix),
                                format('%s.series.%s.prefix', twin.place, twin.document));
    end if;
    return made;
end $$;

create function internal.store_branch(b jsonb, legal_name text) returns uuid language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    made uuid;
begin
    insert into public.branches as t (code, name, is_head, legal_name, address, city, state_code, pincode, gstin, phone, email,
                                      drug_licences, bank, registered_on, licences_valid_until)
    values (b ->> 'code', b ->> 'name', (b ->> 'head')::boolean, legal_name, b ->> 'address', b ->> 'city', b ->> 'state_code',
            b ->> 'pincode', b ->> 'gstin', b ->> 'phone', b ->> 'email',
            array(select jsonb_array_elements_text(b -> 'drug_licences')), b -> 'bank', (b ->> 'registered_on')::date,
            (b ->> 'licences_valid_until')::date)
    returning id into made;
    with series as (
        insert into public.number_series (branch_id, document, prefix)
        select made, s ->> 'document', s ->> 'prefix' from jsonb_array_elements(b -> 'series') s returning id, document)
    insert into internal.number_counters (series_id, financial_year, first_number, last_number)
    select n.id, internal.financial_year(internal.today()), (s ->> 'next')::integer, (s ->> 'next')::integer - 1
    from series n join jsonb_array_elements(b -> 'series') s on s ->> 'document' = n.document
    where (s ->> 'next')::integer > 1;
    return made;
end $$;

-- What a picture is by its content; null when it is none that a paper can show. An SVG that carries a program, another
-- picture or entities is none.
create function internal.logo_type(bytes bytea) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
    head text := encode(substr(bytes, 1, 8), 'hex');
    words text;
begin
    if head = '89504e470d0a1a0a' then
        return 'image/png';
    elsif head like 'ffd8ff%' then
        return 'image/jpeg';
    end if;
    begin
        words := lower(convert_from(bytes, 'UTF8'));
    exception when character_not_in_repertoire or untranslatable_character then
        return null;
    end;
    if ltrim(words, E' \t\r\n\uFEFF') ~ '^(<\?xml|<svg|<!--)' and position('<svg' in words) > 0
       and words !~ '<script|<image|<foreignobject|<!doctype|<!entity|javascript:' then
        return 'image/svg+xml';
    end if;
    return null;
end $$;

-- Keeps a logo among the files; its id.
create function internal.keep_logo(content_base64 text) returns uuid language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    bytes bytea;
    digest text;
    kind text;
begin
    begin
        bytes := decode(content_base64, 'base64');
    exception when invalid_parameter_value then
        perform internal.refuse('ID001', 'The logo did not arrive whole.', 'logo');
    end;
    kind := internal.logo_type(bytes);
    if octet_length(bytes) > 262144 then
        perform internal.refuse('ID001', 'A logo has at most 256 KB.', 'logo');
    elsif kind is null then
        perform internal.refuse('ID001', 'A logo is a PNG, a JPEG or a plain SVG.', 'logo');
    end if;
    digest := encode(pg_catalog.sha256(bytes), 'hex');
    insert into public.files (sha256, media_type, size, content)
    values (digest, kind, octet_length(bytes), bytes) on conflict (sha256) do nothing;
    return (select f.id from public.files f where f.sha256 = digest);
end $$;

-- {name?, legal_name, pan, e_invoices?, logo?, payment_days?, quotation_days?, branches: [...]}: checks all of it and makes it. Refusals name the field as in
-- branches[1].gstin.
create function internal.found_company(document jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    legal_name text;
    pan text;
    branches jsonb;
    b jsonb;
    days numeric;
    validity numeric;
begin
    perform internal.demand_keys(document, '{name,legal_name,pan,e_invoices,logo,payment_days,quotation_days,branches}', '');
    days := internal.number_of(document, 'payment_days', 0, 0, 365);
    validity := internal.number_of(document, 'quotation_days', 0, 1, 365);
    legal_name := internal.needed_field(document, 'legal_name', 255, '', 'The company needs its legal name.');
    pan := upper(internal.needed_field(document, 'pan', 20, '', 'The company needs its PAN.'));
    if pan !~ '^[A-Z]{5}[0-9]{4}[A-Z]$' then
        perform internal.refuse('ID001', 'A PAN has five letters, four digits and a letter.', 'pan');
    end if;
    branches := internal.clean_branches(document, pan);
    lock table public.branches, public.number_series in share row exclusive mode;
    if exists (select from public.orders) then
        perform internal.refuse('ID003', 'This database has a company at work already; its branches are changed in Administration.');
    end if;
    delete from internal.number_counters;
    delete from public.number_series;
    delete from public.branches;
    for b in select jsonb_array_elements(branches) loop
        perform internal.store_branch(b, legal_name);
    end loop;
    if nullif(document ->> 'logo', '') is not null then
        update public.branches t set logo_id = kept.id from (select internal.keep_logo(document ->> 'logo') as id) kept;
    end if;
    insert into public.settings as s (name, value, description)
    values ('company', jsonb_build_object('name', coalesce(internal.needed_field(document, 'name', 100, '', null), legal_name), 'pan', pan),
            'The company''s name as people see it'),
           ('e_invoices', to_jsonb(coalesce(internal.flag_of(document, 'e_invoices'), false)),
            'Invoices to registered buyers need an IRN: the turnover is above ₹5 crore')
    on conflict (name) do update set value = excluded.value where s.value <> excluded.value;
    -- what was not said stays as it is in every new database
    update public.settings s set value = to_jsonb(said.days::integer)
    from (values ('payment_days', days), ('quotation_days', validity)) said (name, days)
    where s.name = said.name and s.value <> to_jsonb(said.days::integer);
    return jsonb_build_object('branches', (select jsonb_agg(jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name,
        'gstin', t.gstin, 'series', internal.first_numbers(t.id)) order by not t.is_head, t.name) from public.branches t));
end $$;

-- The next number of each series of a branch, as it would be given today.
create function internal.first_numbers(branch uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    return (
    select jsonb_object_agg(s.document, format('%s-%s-%s', s.prefix, internal.financial_year(internal.today()),
        lpad((coalesce(c.last_number, 0) + 1)::text, greatest(4, length((coalesce(c.last_number, 0) + 1)::text)), '0')))
    from public.number_series s
    left join internal.number_counters c on c.series_id = s.id and c.financial_year = internal.financial_year(internal.today())
    where s.branch_id = branch);
end $$;

-- The door for an administrator; the keeper of the server comes in by internal.found_company.
create function api.found_company(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
begin
    perform internal.demand_people('branches', 'update');
    perform internal.demand_people('settings', 'update');
    answer := internal.begin_people_request(request, 'found_company', document);
    if answer is not null then
        return answer;
    end if;
    answer := internal.found_company(document);
    return coalesce(internal.end_request(request, answer), answer);
end $$;

-- The logo at the head of papers that are issued from now on; null takes it away.
create function api.set_logo(content_base64 text, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    logo uuid;
begin
    perform internal.demand_people('branches', 'update');
    answer := internal.begin_people_request(request, 'set_logo', jsonb_build_array(content_base64));
    if answer is not null then
        return answer;
    end if;
    if nullif(content_base64, '') is not null then
        logo := internal.keep_logo(content_base64);
    end if;
    update public.branches t set logo_id = logo where t.logo_id is distinct from logo;
    answer := jsonb_build_object('logo', logo);
    return coalesce(internal.end_request(request, answer), answer);
end $$;

-- The logo of new papers, for whoever may change it.
create function api.logo() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_people('branches', 'update');
    return (select jsonb_build_object('content_base64', coalesce(translate(encode(f.content, 'base64'), E'\n', ''), ''))
            from public.branches b left join public.files f on f.id = b.logo_id order by not b.is_head limit 1);
end $$;
grant execute on function api.found_company(jsonb, uuid), api.set_logo(text, uuid), api.logo() to indentdesk_person;
