-- Customers: found by any word, made on the spot, changed by who holds them.

-- Names are what everybody who works on orders may know of a customer.
create view api.customer_names with (security_barrier = true) as
select c.id, c.hospital_name, c.name, c.city, c.state_code, c.buyer_type, c.is_active
from public.customers c where (select internal.may('customers', 'names'));
grant select on api.customer_names to indentdesk_person;

-- The words of a search as patterns, the longest first: an index of trigrams takes a single pattern, and the longest
-- leaves least to look at.
create function internal.search_patterns(words text) returns text[] language plpgsql immutable as $$
begin
    return (
    select array_agg('%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%' order by length(w) desc)
    from regexp_split_to_table(lower(btrim(left(coalesce(words, ''), 200))), '\s+') w where w <> '');
end $$;

-- What a hospital is found by; idx_customers_words has the same expression.
create function internal.customer_words(c public.customers) returns text language sql immutable
as $$ select lower((c).hospital_name || ' ' || (c).name || ' ' || coalesce((c).city, '') || ' ' || coalesce((c).gst_number, '')
                   || ' ' || coalesce((c).phone, '')) $$;

-- Loads the extension's library: before that its thresholds are nobody's to set.
do $$ begin perform internal.similarity('', ''); end $$;

-- Up to maximum customers whose names, city, GSTIN or phone hold all the words, the caller's own first; a word typed wrong by a letter is
-- found when nothing else is. A definer function, because a trigram index is of no use under row-level security.
create function api.search_customers(words text, maximum integer default 20)
returns table (id uuid, hospital_name text, name text, city text, state_code text, gst_number text, buyer_type text,
               is_own boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
    wanted text := lower(btrim(coalesce(words, '')));
    patterns text[] := internal.search_patterns(words);
    caller uuid := internal.me();
    given integer;
begin
    if not (internal.may('customers', 'find') or internal.may('customers', 'read_all')) then
        perform internal.demand('customers', 'find');
    end if;
    maximum := least(greatest(coalesce(maximum, 20), 1), 100);
    return query
    select c.id, c.hospital_name::text, c.name::text, c.city::text, c.state_code::text, c.gst_number::text, c.buyer_type::text, true
    from public.customers c
    where c.sales_rep_id = caller and c.is_active
      and (patterns is null or (internal.customer_words(c) like patterns[1] and internal.customer_words(c) like all (patterns)))
    order by c.hospital_name limit maximum;
    get diagnostics given = row_count;
    -- of words that half of the hospitals have, five hundred are enough to choose from
    return query
    select c.id, c.hospital_name::text, c.name::text, c.city::text, c.state_code::text, c.gst_number::text, c.buyer_type::text, false
    from (select x.* from public.customers x
          where x.is_active and x.sales_rep_id is distinct from caller
            and (patterns is null or (internal.customer_words(x) like patterns[1] and internal.customer_words(x) like all (patterns)))
          limit 500) c
    order by c.hospital_name limit maximum - given;
    if given = 0 and not found and length(wanted) >= 4 then
        return query
        select c.id, c.hospital_name::text, c.name::text, c.city::text, c.state_code::text, c.gst_number::text,
               c.buyer_type::text, c.sales_rep_id is not distinct from caller
        from (select x.* from public.customers x
              where x.is_active and wanted operator(internal.<%) internal.customer_words(x) limit 500) c
        order by internal.word_similarity(wanted, internal.customer_words(c)) desc, c.hospital_name limit maximum;
    end if;
end $$;

-- A group in the spelling that it has already; several hospitals of one chain are entered by several people.
create function internal.group_named(given text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    plain text := nullif(btrim(regexp_replace(given, '\s+', ' ', 'g')), '');
begin
    return coalesce((select c.hospital_group from public.customers c where lower(c.hospital_group) = lower(plain)
                     order by c.created_at limit 1), plain);
end $$;

-- The groups whose names hold all the words, with their hospitals counted.
create function api.find_hospital_groups(words text, maximum integer default 9)
returns table (name text, hospitals integer) language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
    patterns text[] := internal.search_patterns(words);
begin
    perform internal.demand('customers', 'names');
    return query
    select c.hospital_group::text, count(*)::integer from public.customers c
    where c.hospital_group is not null and (patterns is null or lower(c.hospital_group) like all (patterns))
    group by c.hospital_group order by count(*) desc, c.hospital_group
    limit least(greatest(coalesce(maximum, 9), 1), 100);
end $$;

-- Which hospital belongs to which group, for those who keep a copy of what was learnt.
create function api.hospital_groups() returns table (customer_id uuid, hospital_group text) language plpgsql stable
security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not internal.may('orders', 'read_all') then
        perform internal.demand('orders', 'decode');
    end if;
    return query
    select c.id, c.hospital_group::text from public.customers c where c.hospital_group is not null order by c.id;
end $$;
grant execute on function api.find_hospital_groups(text, integer), api.hospital_groups() to indentdesk_person;

-- Makes or changes a customer. A GSTIN must be valid and decides the state; a registered buyer has one.
create function api.save_customer(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'save_customer', document);
    c public.customers;
    verdict record;
    wanted_state text;
begin
    if answer is not null then
        return answer;
    end if;
    c.id := internal.uuid_of(document, 'id');
    if c.id is null then
        perform internal.demand('customers', 'create');
    else
        select * into c from public.customers t where t.id = internal.uuid_of(document, 'id') for no key update;
        if not found or not (internal.may('customers', 'read_all') or c.sales_rep_id = internal.me()) then
            perform internal.refuse('ID004', 'There is no such customer, or it is not yours to see.');
        end if;
        if c.sales_rep_id is distinct from internal.me() then
            perform internal.demand('customers', 'update');
        end if;
        perform internal.demand('customers', 'update_own');
        perform internal.demand_version((internal.number_of(document, 'version', 0, 1, 1e9))::integer, c.version,
                                        'customers', c.id);
    end if;
    c.hospital_name := coalesce(internal.text_of(document, 'hospital_name', 255), c.hospital_name);
    if c.hospital_name is null then
        perform internal.refuse('ID001', 'Give the hospital''s name.', 'hospital_name');
    end if;
    c.name := coalesce(internal.text_of(document, 'name', 255), c.name, c.hospital_name);
    c.contact_person := internal.text_of(document, 'contact_person', 255);
    c.email := internal.text_of(document, 'email', 255);
    c.phone := internal.text_of(document, 'phone', 50);
    c.address := internal.text_of(document, 'address', 1000);
    c.city := internal.text_of(document, 'city', 100);
    c.pincode := internal.text_of(document, 'pincode', 20);
    if c.pincode !~ '^[1-9][0-9]{5}$' then
        perform internal.refuse('ID001', 'A PIN code has six digits and does not start with 0.', 'pincode');
    end if;
    c.gst_number := upper(internal.text_of(document, 'gst_number', 50));
    wanted_state := internal.text_of(document, 'state_code', 2);
    if c.gst_number is not null then
        select * into verdict from api.validate_gstin(c.gst_number);
        if not verdict.valid then
            perform internal.refuse('ID001', verdict.reason, 'gst_number');
        end if;
        wanted_state := coalesce(wanted_state, verdict.state_code);
        if wanted_state <> verdict.state_code then
            perform internal.refuse('ID001', format('This GSTIN belongs to state %s, not %s.', verdict.state_code,
                                                    wanted_state), 'gst_number');
        end if;
    end if;
    select s.code, s.name into c.state_code, c.state from public.states s where s.code = wanted_state;
    if c.state_code is null then
        perform internal.refuse('ID001', 'Choose the state; it decides which tax applies.', 'state_code');
    end if;
    if document ? 'shelf_life_months' then
        c.shelf_life_months := internal.number_of(document, 'shelf_life_months', 0, 1, 120)::smallint;
    end if;
    if document ? 'hospital_group' then
        c.hospital_group := internal.group_named(internal.text_of(document, 'hospital_group', 120));
    end if;
    c.buyer_type := coalesce(internal.text_of(document, 'buyer_type', 20),
                             case when c.gst_number is null then 'unregistered' else 'registered' end);
    if (c.gst_number is null) <> (c.buyer_type in ('unregistered', 'overseas')) then
        perform internal.refuse('ID001', 'A registered buyer has a GSTIN, an unregistered one has none.', 'gst_number');
    end if;
    if document ->> 'id' is null then
        insert into public.customers (name, hospital_name, contact_person, email, phone, address, city, state, state_code,
                                      pincode, gst_number, buyer_type, shelf_life_months, hospital_group, sales_rep_id, created_by)
        values (c.name, c.hospital_name, c.contact_person, c.email, c.phone, c.address, c.city, c.state, c.state_code,
                c.pincode, c.gst_number, c.buyer_type, c.shelf_life_months, c.hospital_group, internal.me(), internal.me())
        returning * into c;
        insert into public.customer_terms (customer_id) values (c.id);
    else
        update public.customers t
        set name = c.name, hospital_name = c.hospital_name, contact_person = c.contact_person, email = c.email,
            phone = c.phone, address = c.address, city = c.city, state = c.state, state_code = c.state_code,
            pincode = c.pincode, gst_number = c.gst_number, buyer_type = c.buyer_type,
            shelf_life_months = c.shelf_life_months, hospital_group = c.hospital_group
        where t.id = c.id returning * into c;
    end if;
    return internal.end_request(request, jsonb_build_object('id', c.id, 'version', c.version,
                                'state_code', c.state_code, 'buyer_type', c.buyer_type));
end $$;

-- Puts a hospital into a group, or takes it out of its own: {id, version, hospital_group}.
create function api.set_hospital_group(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'set_hospital_group', document);
    c public.customers;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('customers', 'update_own');
    select * into c from public.customers t where t.id = internal.uuid_of(document, 'id') for no key update;
    if c.id is null or not (internal.may('customers', 'read_all') or c.sales_rep_id = internal.me()) then
        perform internal.refuse('ID004', 'There is no such customer, or it is not yours to see.');
    elsif c.sales_rep_id is distinct from internal.me() then
        perform internal.demand('customers', 'update');
    end if;
    perform internal.demand_version((internal.number_of(document, 'version', 0, 1, 1e9))::integer, c.version, 'customers', c.id);
    update public.customers t set hospital_group = internal.group_named(internal.text_of(document, 'hospital_group', 120))
    where t.id = c.id returning * into c;
    return internal.end_request(request, jsonb_build_object('id', c.id, 'version', c.version,
                                                            'hospital_group', c.hospital_group));
end $$;
grant execute on function api.set_hospital_group(jsonb, uuid) to indentdesk_person;

grant execute on function api.search_customers(text, integer), api.save_customer(jsonb, uuid) to indentdesk_person;
