-- The doors for indentdesk-admin load: each takes a JSON array of rows as read from a CSV (all values text, empty
-- means none) and may be run again. For the database's owner alone.

create function internal.load_states(rows jsonb) returns integer language sql
set search_path = pg_catalog, pg_temp as $$
    with done as (
        insert into public.states as t (code, name, is_union_territory, local_tax, is_active)
        select r ->> 'code', r ->> 'name', upper(r ->> 'is_union_territory') in ('Y', 'TRUE', 'T', '1'),
               r ->> 'local_tax', upper(coalesce(nullif(r ->> 'active', ''), 'true')) in ('Y', 'TRUE', 'T', '1', 'ACTIVE')
        from jsonb_array_elements(rows) r
        on conflict (code) do update set name = excluded.name, is_union_territory = excluded.is_union_territory,
            local_tax = excluded.local_tax, is_active = excluded.is_active
        where (t.name, t.is_union_territory, t.local_tax, t.is_active)
            is distinct from (excluded.name, excluded.is_union_territory, excluded.local_tax, excluded.is_active)
        returning 1)
    select count(*)::integer from done
$$;

create function internal.load_units(rows jsonb) returns integer language sql
set search_path = pg_catalog, pg_temp as $$
    with done as (
        insert into public.units as t (uqc, name) select r ->> 'uqc', r ->> 'name' from jsonb_array_elements(rows) r
        on conflict (uqc) do update set name = excluded.name where t.name is distinct from excluded.name returning 1)
    select count(*)::integer from done
$$;

create function internal.load_hsn_codes(rows jsonb) returns integer language sql
set search_path = pg_catalog, pg_temp as $$
    with done as (
        insert into public.hsn_codes as t (code, description)
        select r ->> 'code', r ->> 'description' from jsonb_array_elements(rows) r
        on conflict (code) do update set description = excluded.description
        where t.description is distinct from excluded.description returning 1)
    select count(*)::integer from done
$$;

create function internal.load_gst_rates(rows jsonb) returns integer language sql
set search_path = pg_catalog, pg_temp as $$
    with done as (
        insert into public.gst_rates as t (gst_class, hsn, goods, use, price_above, price_up_to, rate, valid_from,
                                           valid_to, source, confidence)
        select r ->> 'gst_class', coalesce(r ->> 'hsn', ''), r ->> 'goods', nullif(r ->> 'use', ''),
               nullif(r ->> 'price_above', '')::numeric, nullif(r ->> 'price_up_to', '')::numeric,
               (r ->> 'rate')::numeric, (r ->> 'valid_from')::date, nullif(r ->> 'valid_to', '')::date,
               coalesce(r ->> 'source', ''), coalesce(r ->> 'confidence', '')
        from jsonb_array_elements(rows) r
        on conflict (gst_class, valid_from, coalesce(price_above, -1)) do update
            set hsn = excluded.hsn, goods = excluded.goods, use = excluded.use, price_up_to = excluded.price_up_to,
                rate = excluded.rate, valid_to = excluded.valid_to, source = excluded.source,
                confidence = excluded.confidence
        where (t.hsn, t.goods, t.use, t.price_up_to, t.rate, t.valid_to, t.source, t.confidence)
            is distinct from (excluded.hsn, excluded.goods, excluded.use, excluded.price_up_to, excluded.rate,
                              excluded.valid_to, excluded.source, excluded.confidence)
        returning 1)
    select count(*)::integer from done
$$;

create function internal.load_pincode_prefixes(rows jsonb) returns integer language sql
set search_path = pg_catalog, pg_temp as $$
    with done as (
        insert into public.pincode_prefixes as t (prefix, state_codes)
        select r ->> 'prefix', r ->> 'states' from jsonb_array_elements(rows) r
        on conflict (prefix) do update set state_codes = excluded.state_codes
        where t.state_codes is distinct from excluded.state_codes returning 1)
    select count(*)::integer from done
$$;

create function internal.load_customers(rows jsonb) returns integer language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    r jsonb;
    made uuid;
    counted integer := 0;
begin
    for r in select jsonb_array_elements(rows) loop
        if exists (select from public.customers c where c.hospital_name = r ->> 'hospital_name'
                   and c.city is not distinct from r ->> 'city') then
            continue;
        end if;
        insert into public.customers (name, hospital_name, contact_person, email, phone, address, city, state, state_code,
                                      pincode, gst_number, buyer_type, sales_rep_id)
        select r ->> 'name', r ->> 'hospital_name', nullif(r ->> 'contact_person', ''), nullif(r ->> 'email', ''),
               nullif(r ->> 'phone', ''), nullif(r ->> 'address', ''), nullif(r ->> 'city', ''), s.name, s.code,
               nullif(r ->> 'pincode', ''), nullif(r ->> 'gst_number', ''), r ->> 'buyer_type',
               (select u.id from public.users u where u.email = r ->> 'sales_rep')
        from public.states s where s.code = r ->> 'state_code'
        returning id into made;
        insert into public.customer_terms (customer_id, credit_limit, payment_days)
        values (made, nullif(r ->> 'credit_limit', '')::numeric, coalesce(nullif(r ->> 'payment_days', '')::integer, 30));
        insert into public.customer_addresses (customer_id, label, address, city, state_code, pincode)
        select made, a ->> 'label', a ->> 'address', a ->> 'city', a ->> 'state_code', a ->> 'pincode'
        from jsonb_array_elements(coalesce(nullif(r ->> 'delivery_addresses', ''), '[]')::jsonb) a;
        counted := counted + 1;
    end loop;
    return counted;
end $$;

create function internal.load_inventory(rows jsonb) returns integer language sql
set search_path = pg_catalog, pg_temp as $$
    with given as (select r from jsonb_array_elements(rows) r),
    done as (
        insert into public.inventory (sku, item_name, description, category, manufacturer, model_number, unit_price,
            price_known, mrp, hsn_code, gst_class, unit_of_measure, uqc, pack_size, pack_name, reorder_level)
        select r ->> 'sku', r ->> 'item_name', nullif(r ->> 'description', ''), nullif(r ->> 'category', ''),
               nullif(r ->> 'manufacturer', ''), nullif(r ->> 'model_number', ''),
               coalesce(nullif(r ->> 'unit_price', '')::numeric, 0), nullif(r ->> 'unit_price', '') is not null,
               nullif(r ->> 'mrp', '')::numeric, coalesce(r ->> 'hsn_code', ''), coalesce(r ->> 'gst_class', ''),
               lower(coalesce(nullif(r ->> 'unit_of_measure', ''), 'NOS')),
               coalesce(nullif(r ->> 'unit_of_measure', ''), 'NOS'),
               coalesce(nullif(r ->> 'pack_size', '')::integer, 1), coalesce(r ->> 'pack_name', ''),
               coalesce(nullif(r ->> 'reorder_level', '')::integer, 10)
        from given
        on conflict (sku) do nothing returning id, sku),
    costs as (
        insert into public.inventory_costs (inventory_id, cost_price)
        select d.id, (g.r ->> 'cost_price')::numeric from done d join given g on g.r ->> 'sku' = d.sku
        where nullif(g.r ->> 'cost_price', '') is not null)
    select count(*)::integer from done
$$;

create function internal.load_batches(rows jsonb) returns integer language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    counted integer;
begin
    with given as (
        select i.id as inventory_id, r ->> 'batch_number' as batch_number, nullif(r ->> 'mrp', '')::numeric as mrp,
               (r ->> 'quantity')::integer as quantity,
               coalesce(nullif(r ->> 'expiry', '')::date, (date_trunc('month', internal.today())
                   + make_interval(months => nullif(r ->> 'expiry_months', '')::integer + 1) - interval '1 day')::date)
                   as expiry_date
        from jsonb_array_elements(rows) r join public.inventory i on i.sku = r ->> 'sku'),
    made as (
        insert into public.batches (inventory_id, batch_number, expiry_date, mrp, quantity, status)
        select g.inventory_id, g.batch_number, g.expiry_date, g.mrp, g.quantity,
               case when g.expiry_date <= internal.today() then 'expired' else 'saleable' end
        from given g
        on conflict do nothing returning id, inventory_id, quantity),
    moved as (
        insert into public.stock_movements (inventory_id, batch_id, quantity, reason)
        select m.inventory_id, m.id, m.quantity, 'opening' from made m where m.quantity > 0)
    select count(*) into counted from made;
    update public.inventory i set stock_quantity = b.total
    from (select b.inventory_id, sum(b.quantity) as total from public.batches b
          where b.status = 'saleable' group by b.inventory_id) b
    where b.inventory_id = i.id and i.stock_quantity <> b.total;
    return counted;
end $$;
