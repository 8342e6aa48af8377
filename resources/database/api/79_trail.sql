-- The trail for whoever may read all of it.

-- The seals after a number, without what they hold: for whoever may read the whole trail.
create function api.audit_seals(after bigint default 0, maximum integer default 1000)
returns table (number bigint, made_at timestamptz, row_count integer, hash text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('audit', 'read_all');
    return query
    select s.number, s.made_at, s.row_count, encode(s.hash, 'hex') from internal.audit_seals s
    where s.number > coalesce(after, 0) order by s.number limit least(greatest(coalesce(maximum, 1000), 1), 10000);
end $$;
grant execute on function api.audit_seals(bigint, integer) to indentdesk_person;

-- What a row of the trail tells of, as people know it: a document's number, a name; and the line, for lines. Nulls where
-- the subject is gone or has no name.
create function api.trail_subject(kind text, subject_id uuid, out number text, out line integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('audit', 'read_all');
    case kind
        when 'orders' then
            number := (select t.order_number from public.orders t where t.id = subject_id);
        when 'order_items' then
            select o.order_number, t.line_number into number, line
            from public.order_items t join public.orders o on o.id = t.order_id where t.id = subject_id;
        when 'quotations' then
            number := (select t.quote_number from public.quotations t where t.id = subject_id);
        when 'quotation_items' then
            select q.quote_number, t.line_number into number, line
            from public.quotation_items t join public.quotations q on q.id = t.quotation_id where t.id = subject_id;
        when 'purchase_orders' then
            number := (select t.po_number from public.purchase_orders t where t.id = subject_id);
        when 'invoices' then
            number := (select coalesce(t.invoice_number, o.order_number) from public.invoices t
                       join public.orders o on o.id = t.order_id where t.id = subject_id);
        when 'invoice_items' then
            select coalesce(i.invoice_number, o.order_number), t.line_number into number, line
            from public.invoice_items t join public.invoices i on i.id = t.invoice_id join public.orders o on o.id = i.order_id
            where t.id = subject_id;
        when 'dispatches' then
            number := (select t.dispatch_number from public.dispatches t where t.id = subject_id);
        when 'approvals' then
            number := (select o.order_number from public.approvals t join public.orders o on o.id = t.order_id where t.id = subject_id);
        when 'customers' then
            number := (select t.hospital_name from public.customers t where t.id = subject_id);
        when 'inventory' then
            number := (select t.sku from public.inventory t where t.id = subject_id);
        when 'batches' then
            number := (select t.batch_number from public.batches t where t.id = subject_id);
        when 'users' then
            number := (select t.full_name from public.users t where t.id = subject_id);
        when 'roles' then
            number := (select t.name from public.roles t where t.id = subject_id);
        when 'settings' then
            number := (select t.name from public.settings t where t.id = subject_id);
        when 'stages' then
            number := (select t.name from public.stages t where t.id = subject_id);
        when 'branches' then
            number := (select t.name from public.branches t where t.id = subject_id);
        else
            null;
    end case;
end $$;

-- The trail as a list, the newest first; the subject is "ORD-2026-0012", or "ORD-2026-0012 / 4" for a line. Names are looked up for the rows that are shown and for no others.
create view api.trail_list with (security_invoker = true) as
select a.id, a.created_at, a.user_id, (select p.full_name from api.people_names p where p.id = a.user_id) as person,
       a.action, a.entity_type as kind, a.entity_id,
       (select concat_ws(' / ', s.number, s.line) from api.trail_subject(a.entity_type, a.entity_id) s) as subject,
       a.old_values::text as was, a.new_values::text as now, a.ip_address as address, a.user_agent as program
from public.audit_logs a
where (select internal.may('audit', 'read_all'));

-- Every row that belongs to a document of one of these numbers.
create function internal.trail_of_numbers(numbers text[]) returns table (kind text, id uuid) language sql stable as $$
    with o as (
        select t.id from public.orders t where t.order_number = any (numbers)
        union select t.order_id from public.quotations t where t.quote_number = any (numbers)
        union select t.order_id from public.invoices t where t.invoice_number = any (numbers)
        union select t.order_id from public.dispatches t where t.dispatch_number = any (numbers)
        union select t.order_id from public.purchase_orders t where t.known_by = any (numbers))
    select 'orders', o.id from o
    union all select 'order_items', t.id from public.order_items t join o on o.id = t.order_id
    union all select 'quotations', t.id from public.quotations t join o on o.id = t.order_id
    union all select 'quotation_items', x.id from public.quotation_items x join public.quotations t on t.id = x.quotation_id
                     join o on o.id = t.order_id
    union all select 'purchase_orders', t.id from public.purchase_orders t join o on o.id = t.order_id
    union all select 'invoices', t.id from public.invoices t join o on o.id = t.order_id
    union all select 'invoice_items', x.id from public.invoice_items x join public.invoices t on t.id = x.invoice_id
                     join o on o.id = t.order_id
    union all select 'dispatches', t.id from public.dispatches t join o on o.id = t.order_id
    union all select 'approvals', t.id from public.approvals t join o on o.id = t.order_id
    union all select 'inventory', t.id from public.inventory t where t.sku = any (numbers)
$$;

-- Rows of the trail by words, the newest first: all of what belongs to a document whose number it is, or else the values
-- that hold them, where their words begin so. What is not sealed yet is looked through as far as it is new.
create function api.search_trail(words text, maximum integer default 200) returns table (id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    wanted text := lower(btrim(left(coalesce(words, ''), 200)));
    most integer := least(greatest(coalesce(maximum, 200), 1), 2000);
    pattern text := '%' || replace(replace(replace(wanted, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    tokens text[] := internal.trail_tokens(wanted);
    query tsquery;
begin
    perform internal.demand('audit', 'read_all');
    if length(wanted) < 2 then
        return;
    end if;
    return query
    select a.id from internal.trail_of_numbers(api.numbers_meant(wanted)) t
    join public.audit_logs a on a.entity_type = t.kind and a.entity_id = t.id
    order by a.created_at desc limit most;
    if found or cardinality(tokens) = 0 then
        return;
    end if;
    query := (select string_agg(quote_literal(t) || ':*', ' & ') from unnest(tokens) t)::tsquery;
    return query
    select x.id from (select a.id, a.old_values, a.new_values from public.audit_logs a order by a.created_at desc limit 2000) x
    where lower(x.new_values::text) like pattern or lower(x.old_values::text) like pattern
    limit most;
    return query
    select a.id
    from (select w.first_at, w.last_at from internal.trail_words w where w.words @@ query order by w.seal desc limit 200) w
    cross join lateral (
        select l.id from public.audit_logs l where l.created_at between w.first_at and w.last_at
          and (lower(l.new_values::text) like pattern or lower(l.old_values::text) like pattern)
        order by l.created_at desc) a
    limit most;
end $$;

grant select on api.trail_list to indentdesk_person;
grant execute on function api.trail_subject(text, uuid), api.search_trail(text, integer) to indentdesk_person;
