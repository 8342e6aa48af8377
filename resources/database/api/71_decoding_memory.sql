-- What decoding remembers: which words were confirmed as which SKU, for whom. The desks keep a copy of the catalogue and of
-- this, and ask for what came since; an administrator looks it up and undoes it.

-- The form in which the hospitals' words are kept and compared.
create function internal.decoding_words(words text) returns text language sql immutable as $$
    select lower(btrim(regexp_replace(words, '\s+', ' ', 'g')))
$$;

-- A decision on a line is taken back or replaced: what it taught counts no more. What was sent back in review meanwhile
-- stays, with its rejection beside it.
create function internal.unlearn(lines jsonb) returns void language plpgsql as $$
begin
    update public.decoding_confirmations d
    set undone_at = now(), undone_by = internal.me()
    from public.order_items l
    where (l.id = any (array(select (e ->> 'id')::uuid from jsonb_array_elements(lines) e))
           or l.parent_id = any (array(select (e ->> 'id')::uuid from jsonb_array_elements(lines) e)))
      and d.order_item_id = l.id and d.undone_at is null and not d.is_rejected
      and not exists (select from public.decoding_confirmations r
                      where r.order_item_id = l.id and r.is_rejected and r.created_at >= d.created_at);
end $$;

-- Where a copy stands: of which database, and from which transaction on changes may be missing in it. Asked for before
-- the rows are read, so that nothing falls between.
create function api.catalogue_mark() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('inventory', 'read');
    return jsonb_build_object(
        'database', format('%s-%s', (select c.system_identifier from pg_control_system() c),
                           (select d.oid from pg_database d where d.datname = current_database())),
        'mark', pg_snapshot_xmin(pg_current_snapshot())::text);
end $$;

create function internal.mark_of(since text) returns xid8 language plpgsql immutable as $$
begin
    if since !~ '^[0-9]{1,18}$' then
        perform internal.refuse('ID001', 'This is no mark of the catalogue.', 'since');
    end if;
    return coalesce(since, '0')::xid8;
end $$;

-- The catalogue as decoding needs it, by SKU, `maximum` after a SKU: all of it, or what changed since a mark.
create function api.catalogue_items(after text default '', since text default null, maximum integer default 10000)
returns table (sku text, item_name text, description text, category text, manufacturer text, model_number text,
               unit_of_measure text, pack_name text, pack_size integer, is_active boolean, successor text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    from_mark xid8 := internal.mark_of(since);
begin
    perform internal.demand('inventory', 'read');
    return query
    select i.sku::text, i.item_name::text, i.description, i.category::text, i.manufacturer::text, i.model_number::text,
           i.unit_of_measure::text, i.pack_name::text, i.pack_size, i.is_active,
           (select s.sku::text from public.inventory s where s.id = i.successor_id)
    from public.inventory i
    where i.sku > coalesce(after, '') and (catalogue_items.since is null or i.changed_in >= from_mark)
    order by i.sku limit least(greatest(coalesce(maximum, 10000), 1), 50000);
end $$;

-- What was learnt, summed up by words, SKU and hospital: all of it, or what changed since a mark, with all words of the same
-- hospital and SKU, since a desk may hold several spellings for one. What was undone comes with nothing confirmed.
create function api.learnt(since text default null)
returns table (words text, sku text, customer_id uuid, confirmed integer, sent_back integer, last_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    from_mark xid8 := internal.mark_of(since);
begin
    if not internal.may('orders', 'read_all') then
        perform internal.demand('orders', 'decode');
    end if;
    if since is null then
        return query
        select d.words, i.sku::text, d.customer_id, (count(*) filter (where not d.is_rejected))::integer,
               (count(*) filter (where d.is_rejected))::integer, max(d.created_at)
        from public.decoding_confirmations d join public.inventory i on i.id = d.inventory_id
        where d.undone_at is null group by d.words, i.sku, d.customer_id;
    else
        return query
        select d.words, i.sku::text, k.customer_id,
               (count(*) filter (where not d.is_rejected and d.undone_at is null))::integer,
               (count(*) filter (where d.is_rejected and d.undone_at is null))::integer, max(d.created_at)
        from (select distinct c.customer_id, c.inventory_id from public.decoding_confirmations c
              where c.changed_in >= from_mark) k
        join public.decoding_confirmations d on d.customer_id = k.customer_id and d.inventory_id = k.inventory_id
        join public.inventory i on i.id = k.inventory_id
        group by d.words, i.sku, k.customer_id;
    end if;
end $$;

-- What changes too often for a copy, of some SKUs: price, what is free, and the day of what would be given first. `replaces`
-- names the SKUs that gave way to it.
create function api.items_now(skus text[])
returns table (id uuid, sku text, item_name text, manufacturer text, unit_price numeric, price_known boolean,
               available_quantity integer, unit_of_measure text, pack_size integer, pack_name text, hsn_code text,
               nearest_expiry date, replaces text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('inventory', 'read');
    if cardinality(skus) > 2000 then
        perform internal.refuse('ID001', 'At most 2,000 SKUs can be asked for at a time.', 'skus');
    end if;
    return query
    select i.id, i.sku::text, i.item_name::text, i.manufacturer::text, i.unit_price, i.price_known, i.available_quantity,
           i.unit_of_measure::text, i.pack_size, i.pack_name::text, i.hsn_code::text, internal.nearest_expiry(i.id),
           (select string_agg(o.sku, ', ' order by o.sku) from public.inventory o where o.successor_id = i.id and not o.is_active)
    from public.inventory i where i.sku = any (skus) and i.is_active;
end $$;

-- What was learnt, as an administrator looks it up: the newest first, by words, SKU, item or hospital. `version` counts
-- what was added and undone.
create function api.search_learnt(search text default '', maximum integer default 200)
returns table (id text, words text, customer_id uuid, hospital_name text, inventory_id uuid, sku text, item_name text,
               confirmed integer, sent_back integer, last_at timestamptz, last_by text, version integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    patterns text[] := internal.search_patterns(search);
begin
    perform internal.demand('settings', 'update');
    return query
    select md5(g.words || g.customer_id || g.inventory_id), g.words, g.customer_id, c.hospital_name::text, g.inventory_id,
           i.sku::text, i.item_name::text, g.confirmed, g.sent_back, g.last_at, internal.person_name(g.last_by), g.version
    from (select d.words, d.customer_id, d.inventory_id,
                 (count(*) filter (where not d.is_rejected and d.undone_at is null))::integer as confirmed,
                 (count(*) filter (where d.is_rejected and d.undone_at is null))::integer as sent_back,
                 max(d.created_at) as last_at, (array_agg(d.confirmed_by order by d.created_at desc))[1] as last_by,
                 (count(*) + count(d.undone_at))::integer as version
          from public.decoding_confirmations d group by d.words, d.customer_id, d.inventory_id) g
    join public.customers c on c.id = g.customer_id
    join public.inventory i on i.id = g.inventory_id
    where g.confirmed + g.sent_back > 0
      and (patterns is null
           or lower(g.words || ' ' || i.sku || ' ' || i.item_name || ' ' || c.hospital_name) like all (patterns))
    order by g.last_at desc, g.words, i.sku limit least(greatest(coalesce(maximum, 200), 1), 1000);
end $$;

-- Forgets what was learnt of words for a hospital and a SKU: {words, customer_id, inventory_id, version}.
create function api.undo_learnt(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    said text := internal.text_of(document, 'words', 10000);
    customer uuid := internal.uuid_of(document, 'customer_id');
    item uuid := internal.uuid_of(document, 'inventory_id');
    current integer;
begin
    perform internal.demand('settings', 'update');
    answer := internal.begin_request(request, 'undo_learnt', document);
    if answer is not null then
        return answer;
    end if;
    perform from public.decoding_confirmations d
    where d.words = said and d.customer_id = customer and d.inventory_id = item order by d.id for update;
    select count(*) + count(d.undone_at) into current from public.decoding_confirmations d
    where d.words = said and d.customer_id = customer and d.inventory_id = item;
    if current = 0 then
        perform internal.refuse('ID004', 'Nothing was learnt of these words for this hospital and SKU.', 'words');
    elsif internal.number_of(document, 'version', 0, 0, 1e9) is distinct from current then
        perform internal.refuse('ID002', 'These words were decoded again meanwhile. Look at them before you undo.', 'version',
                                jsonb_build_object('version', current)::text);
    end if;
    update public.decoding_confirmations d set undone_at = now(), undone_by = internal.me()
    where d.words = said and d.customer_id = customer and d.inventory_id = item and d.undone_at is null;
    get diagnostics current = row_count;
    return internal.end_request(request, jsonb_build_object('words', said, 'undone', current));
end $$;

grant execute on function api.catalogue_mark(), api.catalogue_items(text, text, integer), api.learnt(text),
    api.items_now(text[]), api.search_learnt(text, integer), api.undo_learnt(jsonb, uuid) to indentdesk_person;
