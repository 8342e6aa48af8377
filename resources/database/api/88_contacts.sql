-- The personal data of a hospital's contact: what they agreed to, all that is kept of them, and its removal. What stays
-- after it: papers that were issued, which the law wants unchanged, and the trail, which is sealed row by row. Neither is
-- shown at any desk as the hospital's contact.

grant select on public.contact_consents to indentdesk_person;
create policy read_contact_consents on public.contact_consents for select using
    (exists (select from public.customers c where c.id = customer_id));

-- The customer, for whoever may write in it.
create function internal.demand_contact(customer uuid) returns public.customers language plpgsql as $$
declare
    c public.customers;
    mine boolean;
begin
    select * into c from public.customers t where t.id = customer;
    mine := c.sales_rep_id = internal.me() and internal.may('customers', 'read_own');
    if c.id is null or not coalesce(mine or internal.may('customers', 'read_all'), false) then
        perform internal.refuse('ID004', 'There is no such customer, or it is not yours to see.');
    elsif not coalesce(mine and internal.may('customers', 'update_own'), false) and not internal.may('customers', 'hand_over') then
        perform internal.demand('customers', 'update');
    end if;
    return c;
end $$;

-- Keeps that the contact agreed: {customer_id, words, given_on}. Who that is, is who the contact is now.
create function api.save_consent(document jsonb, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'save_consent', document);
    c public.customers;
    said text := internal.text_of(document, 'words', 1000);
    given date := internal.date_of(document, 'given_on');
begin
    if answer is not null then
        return answer;
    end if;
    c := internal.demand_contact(internal.uuid_of(document, 'customer_id'));
    if coalesce(c.contact_person, '') in ('', 'Contact removed') then
        perform internal.refuse('ID003', 'This hospital has no contact.', 'contact_person');
    elsif said is null then
        perform internal.refuse('ID001', 'Write what they agreed to, in the words that they were told.', 'words');
    elsif given is null or given > internal.today() then
        perform internal.refuse('ID001', 'Give the day on which they agreed, today at the latest.', 'given_on');
    end if;
    insert into public.contact_consents as t (customer_id, contact_person, words, given_on, recorded_by)
    values (c.id, c.contact_person, said, given, internal.me())
    returning jsonb_build_object('id', t.id) into answer;
    return internal.end_request(request, answer);
end $$;

-- The contact takes it back; that they had agreed stays to be seen.
create function api.withdraw_consent(id uuid, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'withdraw_consent', to_jsonb(id));
    consent public.contact_consents;
begin
    if answer is not null then
        return answer;
    end if;
    select * into consent from public.contact_consents t where t.id = withdraw_consent.id;
    perform internal.demand_contact(consent.customer_id);
    update public.contact_consents t set withdrawn_on = internal.today()
    where t.id = consent.id and t.withdrawn_on is null;
    if not found then
        perform internal.refuse('ID003', 'This was withdrawn already.');
    end if;
    return internal.end_request(request, jsonb_build_object('id', consent.id));
end $$;

-- All that is kept of a hospital's contact, to be handed to them.
create function api.contact_data(customer_id uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c public.customers := internal.demand_contact(customer_id);
begin
    return jsonb_build_object(
        'hospital', c.hospital_name, 'customer_id', c.id, 'version', c.version,
        'contact', jsonb_build_object('name', c.contact_person, 'email', c.email, 'phone', c.phone),
        'consents', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'contact', t.contact_person, 'words', t.words,
                         'given_on', t.given_on, 'withdrawn_on', t.withdrawn_on,
                         'recorded_by', internal.person_name(t.recorded_by)) order by t.given_on, t.created_at), '[]')
                     from public.contact_consents t where t.customer_id = c.id),
        'orders', (select coalesce(jsonb_agg(jsonb_build_object('number', o.order_number, 'contact', o.contact_person,
                       'day', (o.created_at at time zone 'Asia/Kolkata')::date) order by o.order_number), '[]')
                   from public.orders o where o.customer_id = c.id and o.contact_person is not null),
        'made_at', clock_timestamp());
end $$;

-- Removes the contact: the name becomes "Contact removed", telephone and e-mail go, on the hospital, its orders and what
-- they agreed to. Whether they agreed, to what and when, stays without their name.
create function api.erase_contact(customer_id uuid, version integer, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'erase_contact', jsonb_build_array(customer_id, version));
    c public.customers;
    gone constant text := 'Contact removed';
    touched integer;
begin
    if answer is not null then
        return answer;
    end if;
    c := internal.demand_contact(erase_contact.customer_id);
    -- orders first, each by id, as every act locks them
    perform from public.orders o where o.customer_id = c.id order by o.id for no key update;
    select * into c from public.customers t where t.id = c.id for no key update;
    perform internal.demand_version(erase_contact.version, c.version, 'customers', c.id);
    if coalesce(c.contact_person, gone) = gone and c.email is null and c.phone is null then
        perform internal.refuse('ID003', 'This hospital has no contact.', 'contact_person');
    end if;
    update public.orders o set contact_person = gone where o.customer_id = c.id and o.contact_person is not null;
    get diagnostics touched = row_count;
    update public.contact_consents t
    set contact_person = gone, withdrawn_on = coalesce(t.withdrawn_on, internal.today())
    where t.customer_id = c.id and t.contact_person <> gone;
    update public.customers t set contact_person = gone, email = null, phone = null where t.id = c.id returning t.* into c;
    return internal.end_request(request, jsonb_build_object('id', c.id, 'version', c.version, 'orders', touched));
end $$;

grant execute on function api.save_consent(jsonb, uuid), api.withdraw_consent(uuid, uuid), api.contact_data(uuid),
    api.erase_contact(uuid, integer, uuid) to indentdesk_person;
