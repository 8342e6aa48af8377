-- What Ctrl+K finds, in one round trip. It runs with the caller's own rights: the searches that it asks look at the
-- caller's role, the documents are read under their policies.

-- The numbers that somebody may mean who types only the end of one: "281", "2026-0281" or "INV 281" are INV-2026-0281
-- for a series of that name, of this financial year and the last. What was typed is itself one of them.
create function api.numbers_meant(words text) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    wanted text := upper(btrim(left(coalesce(words, ''), 40)));
    parts text[] := regexp_match(wanted, '^([A-Z]{0,4})[- ]?(?:(20[0-9]{2})[- ])?([0-9]{1,6})$');
    this_year integer := extract(year from (now() at time zone 'Asia/Kolkata')::date - interval '3 months');
begin
    if parts is null then
        return array[wanted];
    end if;
    return array(
        select format('%s-%s-%s', s.prefix, y.year, lpad(parts[3], greatest(4, length(parts[3])), '0'))
        from public.number_series s
        cross join (select this_year - n as year from generate_series(0, 1) n) y
        where s.prefix like parts[1] || '%' and (parts[2] is null or parts[2]::integer = y.year)
        order by y.year desc, s.prefix) || wanted;
end $$;

-- Sections with what was found in each, at most `maximum` (1 to 50): [{"section": "orders", "hits": [{…}]}, …], a number
-- that was meant before names that only contain the words. Sections: documents (orders, quotations, POs, invoices and
-- dispatches by number), orders (by their hospital), hospitals, items. Fewer than two characters find nothing; what the
-- caller's role may not read is not there. Two characters find numbers only: no index helps to find names by them.
create function api.find(words text, maximum integer default 6) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    most integer := least(greatest(coalesce(maximum, 6), 1), 50);
    numbers text[] := api.numbers_meant(words);
    documents jsonb;
    orders jsonb;
    hospitals jsonb;
    items jsonb;
begin
    if length(btrim(coalesce(words, ''))) < 2 then
        return '[]';
    end if;
    select jsonb_agg(to_jsonb(d)) into documents from (
        select x.kind, x.number, x.status, o.order_number,
               (select c.hospital_name from api.customer_names c where c.id = coalesce(o.customer_id, x.customer_id)) as hospital_name,
               (select c.city from api.customer_names c where c.id = coalesce(o.customer_id, x.customer_id)) as city
        from (select 'order' as kind, n.order_number as number, n.workflow_stage as status, n.id as order_id,
                     n.customer_id, 1 as place
              from public.orders n where n.order_number = any (numbers)
              union all
              select 'quotation', q.quote_number, q.status, q.order_id, null, 2
              from public.quotations q where q.quote_number = any (numbers)
              union all
              select 'invoice', i.invoice_number, i.status, i.order_id, null, 3
              from public.invoices i where i.invoice_number = any (numbers)
              union all
              select 'invoice', e.invoice_number, 'approved', null, e.customer_id, 3
              from public.earlier_invoices e where upper(e.invoice_number) = any (numbers)
              union all
              select 'dispatch', d.dispatch_number, d.status, d.order_id, null, 4
              from public.dispatches d where d.dispatch_number = any (numbers)
              union all
              select 'po', p.po_number, p.status, p.order_id, null, 5
              from public.purchase_orders p where p.known_by = any (numbers)) x
        left join public.orders o on o.id = x.order_id
        where o.id is not null or x.customer_id is not null -- an earlier program's invoice has no order
        order by x.place, array_position(numbers, x.number::text) limit most) d;
    if length(btrim(words)) < 3 then
        return case when documents is null then '[]' else jsonb_build_array(jsonb_build_object('section', 'documents', 'hits', documents)) end;
    end if;
    select jsonb_agg(to_jsonb(s)) into orders from api.search_orders(words, most) s
    where not s.order_number = any (numbers);
    begin
        select jsonb_agg(to_jsonb(s)) into hospitals from api.search_customers(words, most) s;
    exception when insufficient_privilege then
        hospitals := null;
    end;
    begin
        select jsonb_agg(to_jsonb(s)) into items from api.search_inventory(words, most) s;
    exception when insufficient_privilege then
        items := null;
    end;
    return (select coalesce(jsonb_agg(jsonb_build_object('section', f.section, 'hits', f.hits) order by f.place), '[]')
            from (values (1, 'documents', documents), (2, 'orders', orders), (3, 'hospitals', hospitals), (4, 'items', items))
                as f (place, section, hits)
            where f.hits is not null);
end $$;

grant execute on function api.numbers_meant(text), api.find(text, integer) to indentdesk_person;
