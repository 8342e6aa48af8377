-- What a company brings along: its items, customers, stock and open invoices, as rows of a sheet. Each function takes an array of
-- objects of texts with `row`, the row's number in the sheet, and answers
-- {imported, updated, unchanged, findings: [{row, field, level: refused | note, sentence}]}. A row that breaks a rule is
-- left out and found; the others are taken. A value that is not given leaves what is there as it is. With only_check
-- everything is tried and nothing stays.

create function internal.demand_import(what text, rows jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    if not internal.is_owner() then
        perform internal.demand('imports', what);
    end if;
    if rows is null or jsonb_typeof(rows) <> 'array'
       or exists (select from jsonb_array_elements(case jsonb_typeof(rows) when 'array' then rows else '[]' end) e
                  where jsonb_typeof(e) <> 'object') then
        perform internal.refuse('ID001', 'This is not a list of rows.', 'rows');
    end if;
    if jsonb_array_length(rows) > 5000 then
        perform internal.refuse('ID001', 'At most 5,000 rows can be sent at a time.', 'rows');
    end if;
end $$;

create function internal.import_finding(r jsonb, field text, level text, sentence text) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('row', case when r ->> 'row' ~ '^[0-9]{1,9}$' then (r ->> 'row')::integer else 0 end,
                              'field', field, 'level', level, 'sentence', sentence)
$$;

create function internal.needed_text(r jsonb, key text, longest integer, missing text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    given text := internal.text_of(r, key, longest);
begin
    if given is null then
        perform internal.refuse('ID001', missing, key);
    end if;
    return given;
end $$;

-- The unit that GST has for a word of the trade; null where it has none.
create function internal.unit_code(word text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    plain text := regexp_replace(lower(word), '[^a-z]', '', 'g');
    known text;
begin
    known := case
        when plain in ('no', 'nos', 'number', 'numbers', 'each', 'ea', 'unit', 'vial', 'vials', 'amp', 'ampoule', 'ampoules') then 'NOS'
        when plain in ('pc', 'pcs', 'piece', 'pieces', 'pce') then 'PCS'
        when plain in ('box', 'boxes', 'bx') then 'BOX'
        when plain in ('pack', 'packs', 'packet', 'packets', 'pkt', 'pkts', 'pac', 'pouch', 'pouches') then 'PAC'
        when plain in ('bottle', 'bottles', 'btl', 'btls', 'bot') then 'BTL'
        when plain in ('roll', 'rolls', 'rol') then 'ROL'
        when plain in ('pair', 'pairs', 'prs', 'pr') then 'PRS'
        when plain in ('set', 'sets', 'kit', 'kits') then 'SET'
        when plain in ('kg', 'kgs', 'kilogram', 'kilograms') then 'KGS'
        when plain in ('g', 'gm', 'gms', 'gram', 'grams') then 'GMS'
        when plain in ('l', 'lt', 'ltr', 'ltrs', 'litre', 'litres', 'liter', 'liters') then 'LTR'
        when plain in ('ml', 'mls', 'mlt') then 'MLT'
        when plain in ('m', 'mtr', 'mtrs', 'meter', 'meters', 'metre', 'metres') then 'MTR'
        when plain in ('dozen', 'dozens', 'doz', 'dz') then 'DOZ'
        when plain in ('tab', 'tabs', 'tablet', 'tablets') then 'TBS'
        when plain in ('tube', 'tubes', 'tub') then 'TUB'
        when plain in ('bundle', 'bundles', 'bdl') then 'BDL'
        when plain in ('bag', 'bags') then 'BAG'
        when plain in ('can', 'cans', 'jar', 'jars') then 'CAN'
        when plain in ('carton', 'cartons', 'ctn', 'case', 'cases') then 'CTN' end;
    return (select u.uqc from public.units u where u.uqc = coalesce(known, upper(plain)));
end $$;

-- The class of goods whose rate fits an HSN, and what is to be said about it. A rate that the sheet states chooses
-- between classes; what the law says goes before what the sheet says.
create function internal.gst_class_for(hsn text, stated numeric, price numeric, out gst_class text, out note text)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    rates text;
begin
    with fitting as (
        select distinct on (r.gst_class) r.gst_class, length(r.hsn) as digits, r.use,
               internal.gst_rate(r.gst_class, internal.today(), price) as rate
        from public.gst_rates r where r.hsn <> '' and starts_with(gst_class_for.hsn, r.hsn)
    ), known as (select f.* from fitting f where f.rate is not null),
    nearest as (
        select k.* from known k
        where k.digits = (select max(m.digits) from known m)
          and (k.use is distinct from 'other'
               or not exists (select from known m where m.digits = k.digits and m.use = 'medical')))
    select coalesce((select k.gst_class from known k where k.rate = stated
                     order by k.digits desc, coalesce(k.use, 'medical'), k.gst_class limit 1),
                    case when (select count(distinct n.rate) from nearest n) = 1
                         then (select n.gst_class from nearest n order by n.gst_class limit 1) end, ''),
           (select string_agg(distinct trim_scale(k.rate)::text, ' or ') from known k)
    into gst_class_for.gst_class, rates;
    if rates is null then
        note := format('No rate of GST is known for HSN %s. The item can be found, and quoted once it has one.', hsn);
    elsif gst_class = '' then
        note := format('HSN %s has the rates %s. State the right one in the sheet before the item is quoted.', hsn, rates);
    elsif stated is distinct from coalesce(internal.gst_rate(gst_class, internal.today(), price), stated) then
        note := format('The sheet says %s %%; HSN %s is taxed with %s %%, and that is taken.', trim_scale(stated), hsn,
                       trim_scale(internal.gst_rate(gst_class, internal.today(), price)));
    end if;
end $$;

-- Whether a text counts the pieces of a pack; true of none, since a pack need not be stated.
create function internal.is_pack(given text) returns boolean language sql immutable
set search_path = pg_catalog, pg_temp as $$
    select coalesce(given, '') = '' or given ~ '^0*[1-9][0-9]{0,5}(\.0+)?$'
$$;

-- The money that a row's prices are in where that is not the rupee; null where it is, or where there is no price.
create function internal.foreign_money(r jsonb) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    stated text := upper(regexp_replace(coalesce(internal.text_of(r, 'currency', 20), ''), '[\s.]', '', 'g'));
    sign text := substring(upper(concat_ws(' ', r ->> 'unit_price', r ->> 'mrp', r ->> 'cost_price'))
                           from '(USD|EUR|GBP|AED|CNY|JPY|[$€£¥])');
begin
    if coalesce(r ->> 'unit_price', r ->> 'mrp', r ->> 'cost_price', '') = '' then
        return null;
    end if;
    return case when stated not in ('', 'INR', 'RS', 'RUPEE', 'RUPEES', '₹', 'INDIANRUPEE', 'INDIANRUPEES') then stated else sign end;
end $$;

-- A row of a catalogue, checked: texts as they will stand, numbers as numbers, `note` and `note_field` where something
-- is worth telling.
create function internal.clean_item(r jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    c jsonb;
    hsn text := regexp_replace(coalesce(internal.text_of(r, 'hsn_code', 20), ''), '[^0-9A-Za-z]', '', 'g');
    unit text := internal.text_of(r, 'unit_of_measure', 50);
    foreign_money text := internal.foreign_money(r);
    price numeric;
    mrp numeric;
    cost numeric;
    stated numeric := internal.number_of(r, 'gst_rate', 2, 0, 100);
    found record;
begin
    if foreign_money is null then
        price := internal.number_of(r, 'unit_price', 2, 0, 1e12);
        mrp := internal.number_of(r, 'mrp', 2, 0, 1e12);
        cost := internal.number_of(r, 'cost_price', 2, 0, 1e12);
    end if;
    c := jsonb_strip_nulls(jsonb_build_object(
        'sku', internal.needed_text(r, 'sku', 100, 'The item has no SKU.'),
        'item_name', internal.needed_text(r, 'item_name', 255, 'The item has no name.'),
        'description', internal.text_of(r, 'description', 4000), 'category', internal.text_of(r, 'category', 100),
        'manufacturer', internal.text_of(r, 'manufacturer', 255), 'model_number', internal.text_of(r, 'model_number', 100),
        'unit_price', price, 'mrp', mrp, 'cost_price', cost,
        'pack_size', case when internal.is_pack(r ->> 'pack_size') then nullif(r ->> 'pack_size', '')::numeric::integer end, 'pack_name', internal.text_of(r, 'pack_name', 30),
        'reorder_level', internal.number_of(r, 'reorder_level', 0, 0, 1e9), 'row', r -> 'row'));
    if not internal.is_pack(r ->> 'pack_size') then
        c := c || jsonb_build_object('note', format('“%s” does not say how many pieces a pack holds, and was left out.', left(r ->> 'pack_size', 40)),
                                     'note_field', 'pack_size');
    end if;
    if mrp < price and coalesce((c ->> 'pack_size')::integer, 1) = 1 then
        c := c || jsonb_build_object('note', format('The price of %s is above the MRP of %s.', price, mrp), 'note_field', 'mrp');
    end if;
    if unit is not null then
        c := c || jsonb_build_object('unit_of_measure', lower(unit), 'uqc', coalesce(internal.unit_code(unit), 'OTH'));
        if internal.unit_code(unit) is null then
            c := c || jsonb_build_object('note', format('GST has no unit “%s”; papers for the tax office say OTH, others.', left(unit, 40)),
                                         'note_field', 'unit_of_measure');
        end if;
    end if;
    if hsn <> '' then
        if hsn !~ '^([0-9]{4}|[0-9]{6}|[0-9]{8})$' then
            perform internal.refuse('ID001', format('“%s” is no HSN; one has 4, 6 or 8 digits.', left(hsn, 40)), 'hsn_code');
        end if;
        select * into found from internal.gst_class_for(hsn, stated, coalesce(price, 0));
        c := c || jsonb_build_object('hsn_code', hsn, 'gst_class', found.gst_class);
        if found.note is not null then
            c := c || jsonb_build_object('note', found.note, 'note_field', 'gst_rate');
        end if;
    end if;
    if internal.text_of(r, 'gst_class', 80) is not null then
        if not exists (select from public.gst_rates g where g.gst_class = internal.text_of(r, 'gst_class', 80)) then
            perform internal.refuse('ID001', format('There is no GST class “%s”.', left(r ->> 'gst_class', 80)), 'gst_class');
        end if;
        c := c - 'note' || jsonb_build_object('gst_class', internal.text_of(r, 'gst_class', 80));
    end if;
    if hsn = '' and not c ? 'gst_class' then
        c := c || jsonb_build_object('note', 'The item has no HSN, so no rate of GST is known for it.', 'note_field', 'hsn_code');
    end if;
    if foreign_money is not null then
        c := c || jsonb_build_object('note', format('The price is in %s, not in rupees, and was left out. The item can be decoded, and sold once it has a price.',
                                                    foreign_money), 'note_field', 'unit_price');
    end if;
    return c;
end $$;

create function internal.store_items(good jsonb, out imported integer, out updated integer) language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    update public.inventory i
    set item_name = g.item_name, description = coalesce(g.description, i.description), category = coalesce(g.category, i.category),
        manufacturer = coalesce(g.manufacturer, i.manufacturer), model_number = coalesce(g.model_number, i.model_number),
        unit_price = coalesce(g.unit_price, i.unit_price), price_known = i.price_known or g.unit_price is not null,
        mrp = coalesce(g.mrp, i.mrp), hsn_code = coalesce(g.hsn_code, i.hsn_code), gst_class = coalesce(g.gst_class, i.gst_class),
        unit_of_measure = coalesce(g.unit_of_measure, i.unit_of_measure), uqc = coalesce(g.uqc, i.uqc),
        pack_size = coalesce(g.pack_size, i.pack_size), pack_name = coalesce(g.pack_name, i.pack_name),
        reorder_level = coalesce(g.reorder_level, i.reorder_level)
    from jsonb_to_recordset(good) as g (sku text, item_name text, description text, category text, manufacturer text,
        model_number text, unit_price numeric, mrp numeric, hsn_code text, gst_class text, unit_of_measure text, uqc text,
        pack_size integer, pack_name text, reorder_level integer)
    where i.sku = g.sku
      and (i.item_name, i.description, i.category, i.manufacturer, i.model_number, i.unit_price, i.price_known, i.mrp, i.hsn_code,
           i.gst_class, i.unit_of_measure, i.uqc, i.pack_size, i.pack_name, i.reorder_level)
          is distinct from
          (g.item_name, coalesce(g.description, i.description), coalesce(g.category, i.category),
           coalesce(g.manufacturer, i.manufacturer), coalesce(g.model_number, i.model_number), coalesce(g.unit_price, i.unit_price),
           i.price_known or g.unit_price is not null, coalesce(g.mrp, i.mrp), coalesce(g.hsn_code, i.hsn_code),
           coalesce(g.gst_class, i.gst_class), coalesce(g.unit_of_measure, i.unit_of_measure), coalesce(g.uqc, i.uqc),
           coalesce(g.pack_size, i.pack_size), coalesce(g.pack_name, i.pack_name), coalesce(g.reorder_level, i.reorder_level));
    get diagnostics updated = row_count;
    insert into public.inventory (sku, item_name, description, category, manufacturer, model_number, unit_price, price_known, mrp,
                                  hsn_code, gst_class, unit_of_measure, uqc, pack_size, pack_name, reorder_level)
    select g.sku, g.item_name, g.description, g.category, g.manufacturer, g.model_number, coalesce(g.unit_price, 0),
           g.unit_price is not null, g.mrp, coalesce(g.hsn_code, ''), coalesce(g.gst_class, ''), coalesce(g.unit_of_measure, 'piece'),
           coalesce(g.uqc, 'NOS'), coalesce(g.pack_size, 1), coalesce(g.pack_name, ''), coalesce(g.reorder_level, 10)
    from jsonb_to_recordset(good) as g (sku text, item_name text, description text, category text, manufacturer text,
        model_number text, unit_price numeric, mrp numeric, hsn_code text, gst_class text, unit_of_measure text, uqc text,
        pack_size integer, pack_name text, reorder_level integer)
    on conflict (sku) do nothing;
    get diagnostics imported = row_count;
    insert into public.inventory_costs as t (inventory_id, cost_price)
    select i.id, g.cost_price from jsonb_to_recordset(good) as g (sku text, cost_price numeric)
    join public.inventory i on i.sku = g.sku where g.cost_price is not null
    on conflict (inventory_id) do update set cost_price = excluded.cost_price where t.cost_price <> excluded.cost_price;
end $$;

create function internal.import_items(rows jsonb, only_check boolean default false) returns jsonb language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    r jsonb;
    c jsonb;
    good jsonb[] := '{}';
    findings jsonb[] := '{}';
    seen text[] := '{}';
    done record;
    sentence text;
    field text;
begin
    perform internal.demand_import('items', rows);
    for r in select jsonb_array_elements(rows) loop
        begin
            c := internal.clean_item(r);
            if c ->> 'sku' = any (seen) then
                perform internal.refuse('ID001', format('%s comes twice.', c ->> 'sku'), 'sku');
            end if;
            seen := seen || (c ->> 'sku');
            good := good || c;
            if c ? 'note' then
                findings := findings || internal.import_finding(r, c ->> 'note_field', 'note', c ->> 'note');
            end if;
        exception when sqlstate 'ID001' then
            get stacked diagnostics sentence = message_text, field = column_name;
            findings := findings || internal.import_finding(r, field, 'refused', sentence);
        end;
    end loop;
    begin
        select * into done from internal.store_items(to_jsonb(good));
        if only_check then
            raise exception using errcode = 'IDCHK';
        end if;
    exception when sqlstate 'IDCHK' then null;
    end;
    return jsonb_build_object('imported', done.imported, 'updated', done.updated,
                              'unchanged', cardinality(good) - done.imported - done.updated, 'findings', to_jsonb(findings));
end $$;

-- The state of a word: its code, its name, or both together; null where there is none.
create function internal.state_of(word text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    plain text := regexp_replace(lower(replace(word, '&', 'and')), '[^a-z]', '', 'g');
    digits text := substring(word from '(?:^|[^0-9])([0-9]{1,2})(?:[^0-9]|$)');
begin
    plain := case plain when 'orissa' then 'odisha' when 'pondicherry' then 'puducherry' when 'uttaranchal' then 'uttarakhand'
                      when 'newdelhi' then 'delhi' when 'nctofdelhi' then 'delhi' else plain end;
    return coalesce(
        (select s.code from public.states s where regexp_replace(lower(s.name), '[^a-z]', '', 'g') = plain and s.is_active limit 1),
        (select s.code from public.states s where s.code = lpad(digits, 2, '0')));
end $$;

-- Why a PIN code does not fit a state; null where it does, or where nobody knows.
create function internal.pincode_reason(pincode text, state_code text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    codes text[];
begin
    if pincode !~ '^[1-9][0-9]{5}$' then
        return 'A PIN code has six digits and does not start with 0.';
    end if;
    select regexp_split_to_array(p.state_codes, '[^0-9]+') into codes from public.pincode_prefixes p where p.prefix = left(pincode, 3);
    if codes is null or state_code = any (codes) then
        return null;
    end if;
    return format('%s is in %s, not in %s.', pincode,
                  (select string_agg(s.name, ' or ' order by s.name) from public.states s where s.code = any (codes)),
                  (select s.name from public.states s where s.code = pincode_reason.state_code));
end $$;

create function internal.buyer_kind(word text, gstin text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
    plain text := regexp_replace(lower(coalesce(word, '')), '[^a-z]', '', 'g');
begin
    return case
        when plain = '' then case when gstin is null then 'unregistered' when gstin ~ '(UN|ON).$' then 'uin' else 'registered' end
        when plain in ('registered', 'regular', 'registeredregular', 'business', 'btob', 'bb') then 'registered'
        when plain like 'composition%' or plain = 'registeredcomposition' then 'composition'
        when plain in ('unregistered', 'urd', 'urp', 'consumer', 'btoc', 'bc', 'unregisteredconsumer') then 'unregistered'
        when plain like 'sez%' then 'sez'
        when plain in ('uin', 'embassy', 'un') then 'uin'
        when plain in ('overseas', 'export', 'foreign') then 'overseas'
        when plain = 'deemedexport' then 'deemed_export' end;
end $$;

-- A row of customers, checked.
create function internal.clean_customer(r jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    gstin text := upper(regexp_replace(coalesce(internal.text_of(r, 'gst_number', 60), ''), '[\s-]', '', 'g'));
    state text;
    pincode text := regexp_replace(coalesce(internal.text_of(r, 'pincode', 20), ''), '\s', '', 'g');
    kind text;
    rep uuid;
    note text;
begin
    gstin := case when gstin in ('', 'NA', 'N/A', 'NIL', 'NONE', 'URD', 'URP', 'UNREGISTERED', '0') then null else gstin end;
    if gstin is not null and internal.gstin_reason(gstin) is not null then
        perform internal.refuse('ID001', internal.gstin_reason(gstin), 'gst_number');
    end if;
    state := coalesce(case when left(gstin, 2) in (select s.code from public.states s) then left(gstin, 2) end,
                      internal.state_of(internal.text_of(r, 'state', 100)));
    if gstin is not null and r ? 'state' and internal.state_of(r ->> 'state') <> state then
        perform internal.refuse('ID001', format('The GSTIN is of %s, the sheet says %s.',
            (select s.name from public.states s where s.code = state), left(r ->> 'state', 40)), 'state');
    end if;
    if state is null then
        perform internal.refuse('ID001', case when r ? 'state' then format('“%s” is no state.', left(r ->> 'state', 40))
            else 'Without a GSTIN the state is needed; it decides which tax applies.' end, 'state');
    end if;
    if pincode <> '' then
        note := internal.pincode_reason(pincode, state);
        if pincode !~ '^[1-9][0-9]{5}$' then
            perform internal.refuse('ID001', note, 'pincode');
        end if;
    end if;
    kind := internal.buyer_kind(internal.text_of(r, 'buyer_type', 60), gstin);
    if kind is null then
        perform internal.refuse('ID001', format('“%s” is no kind of buyer.', left(r ->> 'buyer_type', 40)), 'buyer_type');
    elsif (gstin is null) <> (kind in ('unregistered', 'overseas')) then
        perform internal.refuse('ID001', 'A registered buyer has a GSTIN, an unregistered one has none.', 'gst_number');
    end if;
    if internal.text_of(r, 'sales_rep', 255) is not null then
        select u.id into rep from public.users u
        where (u.email = lower(r ->> 'sales_rep') or lower(u.full_name) = lower(r ->> 'sales_rep')) and u.is_active;
        if rep is null then
            perform internal.refuse('ID001', format('There is no person %s here.', left(r ->> 'sales_rep', 60)), 'sales_rep');
        end if;
    end if;
    return jsonb_strip_nulls(jsonb_build_object(
        'hospital_name', internal.needed_text(r, 'hospital_name', 255, 'The customer has no name.'),
        'name', internal.text_of(r, 'name', 255), 'gst_number', gstin, 'state_code', state, 'buyer_type', kind,
        'contact_person', internal.text_of(r, 'contact_person', 255), 'email', internal.text_of(r, 'email', 255),
        'phone', internal.text_of(r, 'phone', 50), 'address', internal.text_of(r, 'address', 1000),
        'city', internal.text_of(r, 'city', 100), 'pincode', nullif(pincode, ''),
        'payment_days', internal.number_of(r, 'payment_days', 0, 0, 365),
        'credit_limit', internal.number_of(r, 'credit_limit', 2, 0, 1e12), 'sales_rep_id', rep,
        'hospital_group', internal.group_named(internal.text_of(r, 'hospital_group', 120)),
        'addresses', internal.clean_addresses(r, state), 'note', note, 'note_field', case when note is not null then 'pincode' end));
end $$;

-- Where a customer's goods go: one address in columns of its own, or several as JSON.
create function internal.clean_addresses(r jsonb, state text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    given jsonb := '[]';
    a jsonb;
begin
    if internal.text_of(r, 'delivery_address', 1000) is not null then
        given := jsonb_build_array(jsonb_build_object('label', 'Delivery', 'address', r ->> 'delivery_address',
            'city', coalesce(r ->> 'delivery_city', r ->> 'city'), 'pincode', coalesce(r ->> 'delivery_pincode', r ->> 'pincode')));
    elsif internal.text_of(r, 'delivery_addresses', 10000) is not null then
        begin
            given := (r ->> 'delivery_addresses')::jsonb;
            given := case jsonb_typeof(given) when 'array' then given else '[]' end;
        exception when invalid_text_representation then
            perform internal.refuse('ID001', 'The delivery addresses are not written as JSON.', 'delivery_addresses');
        end;
    end if;
    for a in select jsonb_array_elements(given) loop
        if jsonb_typeof(a) <> 'object' or internal.text_of(a, 'address', 1000) is null or internal.text_of(a, 'city', 100) is null
           or coalesce(a ->> 'pincode', '') !~ '^[1-9][0-9]{5}$'
           or not exists (select from public.states s where s.code = coalesce(a ->> 'state_code', state)) then
            perform internal.refuse('ID001', 'A delivery address needs its street, city and PIN code.', 'delivery_address');
        end if;
    end loop;
    return (select jsonb_agg(jsonb_build_object('label', coalesce(internal.text_of(d, 'label', 100), 'Delivery'),
                'address', internal.text_of(d, 'address', 1000), 'city', internal.text_of(d, 'city', 100),
                'state_code', coalesce(d ->> 'state_code', state), 'pincode', d ->> 'pincode'))
            from jsonb_array_elements(given) d);
end $$;

-- Who is meant by a row: the same GSTIN and name, else the only one with that GSTIN, else the same name and city.
create function internal.customer_meant(c jsonb) returns uuid language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    meant uuid;
begin
    select t.id into meant from public.customers t
    where t.gst_number = c ->> 'gst_number' and lower(t.hospital_name) = lower(c ->> 'hospital_name')
    order by t.city is not distinct from c ->> 'city' desc, t.created_at limit 1;
    if meant is null and c ? 'gst_number' then
        -- one that this very load made is another hospital of the same holder
        select case when count(*) = 1 then (array_agg(t.id))[1] end into meant
        from public.customers t where t.gst_number = c ->> 'gst_number' and t.created_at < now();
    end if;
    if meant is null then
        select t.id into meant from public.customers t
        where lower(t.hospital_name) = lower(c ->> 'hospital_name')
          and (t.gst_number is null or not c ? 'gst_number')
          and (lower(t.city) = lower(c ->> 'city') or t.city is null or not c ? 'city')
        order by t.created_at limit 1;
    end if;
    return meant;
end $$;

create function internal.store_customer(c jsonb) returns text language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    meant uuid := internal.customer_meant(c);
    wanted public.customers;
    became text := 'unchanged';
begin
    select s.name into wanted.state from public.states s where s.code = c ->> 'state_code';
    if meant is null then
        insert into public.customers (name, hospital_name, contact_person, email, phone, address, city, state, state_code, pincode,
                                      gst_number, buyer_type, hospital_group, sales_rep_id, created_by)
        values (coalesce(c ->> 'name', c ->> 'hospital_name'), c ->> 'hospital_name', c ->> 'contact_person', c ->> 'email',
                c ->> 'phone', c ->> 'address', c ->> 'city', wanted.state, c ->> 'state_code', c ->> 'pincode', c ->> 'gst_number',
                c ->> 'buyer_type', c ->> 'hospital_group', (c ->> 'sales_rep_id')::uuid, internal.me())
        returning id into meant;
        became := 'imported';
    else
        update public.customers t
        set name = coalesce(c ->> 'name', t.name), hospital_name = c ->> 'hospital_name',
            contact_person = coalesce(c ->> 'contact_person', t.contact_person), email = coalesce(c ->> 'email', t.email),
            phone = coalesce(c ->> 'phone', t.phone), address = coalesce(c ->> 'address', t.address),
            city = coalesce(c ->> 'city', t.city), state = wanted.state, state_code = c ->> 'state_code',
            pincode = coalesce(c ->> 'pincode', t.pincode), gst_number = coalesce(c ->> 'gst_number', t.gst_number),
            buyer_type = case when c ? 'gst_number' or t.gst_number is null then c ->> 'buyer_type' else t.buyer_type end,
            hospital_group = coalesce(c ->> 'hospital_group', t.hospital_group),
            sales_rep_id = coalesce((c ->> 'sales_rep_id')::uuid, t.sales_rep_id)
        where t.id = meant
          and (t.name, t.hospital_name, t.contact_person, t.email, t.phone, t.address, t.city, t.state, t.state_code, t.pincode,
               t.gst_number, t.hospital_group, t.sales_rep_id)
              is distinct from
              (coalesce(c ->> 'name', t.name), c ->> 'hospital_name', coalesce(c ->> 'contact_person', t.contact_person),
               coalesce(c ->> 'email', t.email), coalesce(c ->> 'phone', t.phone), coalesce(c ->> 'address', t.address),
               coalesce(c ->> 'city', t.city), wanted.state, c ->> 'state_code', coalesce(c ->> 'pincode', t.pincode),
               coalesce(c ->> 'gst_number', t.gst_number), coalesce(c ->> 'hospital_group', t.hospital_group),
               coalesce((c ->> 'sales_rep_id')::uuid, t.sales_rep_id));
        if found then
            became := 'updated';
        end if;
    end if;
    insert into public.customer_terms as t (customer_id, credit_limit, payment_days)
    values (meant, (c ->> 'credit_limit')::numeric, coalesce((c ->> 'payment_days')::integer, internal.usual_payment_days()))
    on conflict (customer_id) do update set credit_limit = coalesce((c ->> 'credit_limit')::numeric, t.credit_limit),
        payment_days = coalesce((c ->> 'payment_days')::integer, t.payment_days)
    where (t.credit_limit, t.payment_days) is distinct from
          (coalesce((c ->> 'credit_limit')::numeric, t.credit_limit), coalesce((c ->> 'payment_days')::integer, t.payment_days));
    if found and became = 'unchanged' then
        became := 'updated';
    end if;
    insert into public.customer_addresses (customer_id, label, address, city, state_code, pincode)
    select meant, a ->> 'label', a ->> 'address', a ->> 'city', a ->> 'state_code', a ->> 'pincode'
    from jsonb_array_elements(coalesce(c -> 'addresses', '[]')) a
    where not exists (select from public.customer_addresses t where t.customer_id = meant and t.address = a ->> 'address'
                      and t.pincode = a ->> 'pincode');
    return became;
end $$;

-- Opening stock: a batch that is not here yet comes in as a movement; one that is stays as it is, because stock that is
-- here is corrected at the stock desk.
create function internal.store_batch(r jsonb) returns text language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    item uuid;
    batch text := internal.needed_text(r, 'batch_number', 50, 'The batch has no number.');
    pieces integer := internal.number_of(r, 'quantity', 0, 1, 1e8);
    expiry date := internal.date_of(r, 'expiry_date');
    mrp numeric := internal.number_of(r, 'mrp', 2, 0, 1e12);
    here record;
    made uuid;
begin
    select i.id into item from public.inventory i
    where i.sku = internal.needed_text(r, 'sku', 100, 'The batch has no SKU.') for no key update;
    if item is null then
        perform internal.refuse('ID001', format('There is no item with the SKU %s.', left(r ->> 'sku', 100)), 'sku');
    elsif pieces is null then
        perform internal.refuse('ID001', 'The quantity is missing.', 'quantity');
    end if;
    select b.quantity into here from public.batches b
    where b.inventory_id = item and b.batch_number = batch order by b.status = 'saleable' desc limit 1;
    if found then
        if here.quantity <> pieces then
            perform internal.refuse('ID001', format('Batch %s is here already, with %s. Correct it at the stock desk.', batch,
                                                    here.quantity), 'quantity');
        end if;
        return 'unchanged';
    end if;
    insert into public.batches (inventory_id, batch_number, expiry_date, mrp, quantity, status)
    values (item, batch, expiry, mrp, pieces, case when expiry <= internal.today() then 'expired' else 'saleable' end)
    returning id into made;
    insert into public.stock_movements (inventory_id, batch_id, quantity, reason, created_by)
    values (item, made, pieces, 'opening', internal.me());
    if expiry is null or expiry > internal.today() then
        update public.inventory i set stock_quantity = i.stock_quantity + pieces where i.id = item;
    end if;
    insert into public.inventory_costs as t (inventory_id, cost_price)
    select item, internal.number_of(r, 'cost_price', 2, 0, 1e12) where nullif(r ->> 'cost_price', '') is not null
    on conflict (inventory_id) do update set cost_price = excluded.cost_price where t.cost_price <> excluded.cost_price;
    return 'imported';
end $$;

-- One row of a sheet, checked and stored: what became of it, and what is to be told.
create function internal.store_row(kind text, r jsonb, out became text, out field text, out note text) language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    c jsonb;
begin
    case kind
        when 'customers' then
            c := internal.clean_customer(r);
            became := internal.store_customer(c);
            field := c ->> 'note_field';
            note := c ->> 'note';
        when 'stock' then
            became := internal.store_batch(r);
            if became = 'imported' and (r ->> 'expiry_date')::date <= internal.today() then
                field := 'expiry_date';
                note := 'The batch has expired and is not counted as stock for sale.';
            end if;
        when 'invoices' then
            became := internal.store_earlier_invoice(internal.clean_earlier_invoice(r));
    end case;
end $$;

create function internal.import_one_by_one(kind text, rows jsonb, only_check boolean) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    r jsonb;
    findings jsonb[] := '{}';
    counts integer[] := '{0,0,0}';
    place integer;
    done record;
    sentence text;
    field text;
begin
    perform internal.demand_import(kind, rows);
    begin
        for r in select jsonb_array_elements(rows) loop
            begin
                select * into done from internal.store_row(kind, r);
                place := array_position(array['imported', 'updated', 'unchanged'], done.became);
                counts[place] := counts[place] + 1;
                if done.note is not null then
                    findings := findings || internal.import_finding(r, done.field, 'note', done.note);
                end if;
            exception when sqlstate 'ID001' then
                get stacked diagnostics sentence = message_text, field = column_name;
                findings := findings || internal.import_finding(r, field, 'refused', sentence);
            end;
        end loop;
        if only_check then
            raise exception using errcode = 'IDCHK';
        end if;
    exception when sqlstate 'IDCHK' then null;
    end;
    return jsonb_build_object('imported', counts[1], 'updated', counts[2], 'unchanged', counts[3], 'findings', to_jsonb(findings));
end $$;

create function internal.import_customers(rows jsonb, only_check boolean default false) returns jsonb language sql
security definer set search_path = pg_catalog, pg_temp as $$ select internal.import_one_by_one('customers', rows, only_check) $$;

create function internal.import_stock(rows jsonb, only_check boolean default false) returns jsonb language sql
security definer set search_path = pg_catalog, pg_temp as $$ select internal.import_one_by_one('stock', rows, only_check) $$;

create function internal.import_invoices(rows jsonb, only_check boolean default false) returns jsonb language sql
security definer set search_path = pg_catalog, pg_temp as $$ select internal.import_one_by_one('invoices', rows, only_check) $$;

create function internal.load_lock(kind text) returns bigint language sql immutable
set search_path = pg_catalog, pg_temp as $$ select hashtext('indentdesk.load.' || kind)::bigint $$;

create function internal.refuse_second_load(kind text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.refuse('ID003', format('Somebody else is loading %s at this moment. Nothing was changed; load the sheet when they are done.', kind));
end $$;

-- A sheet that is tried, or taken whole or not at all, in one transaction holds its kind for itself until that ends.
create function internal.hold_load(kind text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_import(kind, '[]');
    if not pg_try_advisory_xact_lock(internal.load_lock(kind)) then
        perform internal.refuse_second_load(kind);
    end if;
end $$;

-- A sheet that is loaded from beginning to end holds its kind for itself until the session ends or end_load() is called.
-- Answers what became of the blocks that an earlier try had taken in before it was cut off; after a day they are too old
-- to go on from.
create function internal.begin_load(kind text, sheet text) returns jsonb language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_import(kind, '[]');
    if not pg_try_advisory_lock(internal.load_lock(kind)) then
        perform internal.refuse_second_load(kind);
    end if;
    delete from internal.load_blocks b
    where b.kind = begin_load.kind and (b.sheet <> begin_load.sheet or b.created_at < clock_timestamp() - interval '1 day');
    return (select coalesce(jsonb_agg(b.answer order by b.block), '[]') from internal.load_blocks b
            where b.kind = begin_load.kind and b.sheet = begin_load.sheet);
end $$;

create function internal.keep_load_block(kind text, sheet text, block integer, answer jsonb) returns void language sql
security definer set search_path = pg_catalog, pg_temp as $$
    insert into internal.load_blocks (kind, sheet, block, answer) values (kind, sheet, block, answer)
$$;

create function internal.end_load(kind text, sheet text) returns void language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from internal.load_blocks b where b.kind = end_load.kind and b.sheet = end_load.sheet;
    perform pg_advisory_unlock(internal.load_lock(kind));
end $$;

-- The door for people: kind is items, customers, stock or invoices. A block is taken whole and once.
create function api.import_rows(kind text, rows jsonb, only_check boolean, request uuid) returns jsonb language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
begin
    if kind is null or kind not in ('items', 'customers', 'stock', 'invoices') then
        perform internal.refuse('ID001', 'Sheets of items, customers, stock or open invoices can be taken in.', 'kind');
    end if;
    perform internal.demand_import(kind, rows);
    answer := internal.begin_people_request(request, 'import_rows', jsonb_build_array(kind, only_check, rows));
    if answer is not null then
        return answer;
    end if;
    -- Two sheets may come block by block from two desks, one block after the other; a whole load goes before both.
    if not pg_try_advisory_xact_lock_shared(internal.load_lock(kind)) then
        perform internal.refuse('ID003', format('Somebody else is loading %s at this moment. This block was not taken in.', kind));
    end if;
    perform pg_advisory_xact_lock(internal.load_lock(kind || '.block'));
    answer := case kind when 'items' then internal.import_items(rows, coalesce(only_check, false))
                        when 'customers' then internal.import_customers(rows, coalesce(only_check, false))
                        when 'stock' then internal.import_stock(rows, coalesce(only_check, false))
                        else internal.import_invoices(rows, coalesce(only_check, false)) end;
    return coalesce(internal.end_request(request, answer), answer);
end $$;
grant execute on function api.import_rows(text, jsonb, boolean, uuid) to indentdesk_person;
