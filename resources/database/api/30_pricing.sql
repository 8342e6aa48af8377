-- The tax arithmetic, once: preview, saving and the checks all call it. Every head of every line is rounded half up
-- to the paisa and every total is a sum of lines, so that invoice, e-invoice and returns add up alike. Quotients are
-- rounded with div(), which is exact; round(a / b, 2) would round twice.

-- Refuses bad input: the field in the error's column, a sentence in its message.
create or replace function internal.refuse_price(field text, sentence text) returns void
language plpgsql immutable as $$
begin
  perform internal.refuse('ID001', sentence, field);
end $$;

-- A plain decimal of the document, as text; NULL where it is not one. Exponents, signs, NaN and blanks are not.
create or replace function internal.plain_decimal(value text, decimals int) returns numeric
language plpgsql immutable parallel safe as $$
begin
  if value !~ ('^[0-9]{1,13}([.][0-9]{1,' || decimals || '})?$') then
    return null;
  end if;
  return value::numeric;
end $$;

-- A yes or no of the document; absent means no.
create or replace function internal.price_flag(document jsonb, field text) returns boolean
language plpgsql immutable parallel safe as $$
begin
  if jsonb_typeof(document -> field) not in ('boolean', 'null') then
    perform internal.refuse_price(field, 'This must be true or false.');
  end if;
  return coalesce((document ->> field)::boolean, false);
end $$;

-- The states a supply can come from and go to; 96 is a place abroad.
create or replace function internal.check_price_places(document jsonb) returns void
language plpgsql immutable as $$
begin
  if coalesce(document ->> 'seller_state', '') !~ '^(0[1-9]|[12][0-9]|3[0-8]|97)$' then
    perform internal.refuse_price('seller_state', 'The seller''s state must be a two-digit GST state code.');
  end if;
  if coalesce(document ->> 'place_of_supply', '') !~ '^(0[1-9]|[12][0-9]|3[0-8]|9[67])$' then
    perform internal.refuse_price('place_of_supply', 'The place of supply must be a two-digit GST state code.');
  end if;
  if coalesce(document ->> 'buyer_type', '') not in
     ('registered', 'unregistered', 'composition', 'uin', 'sez', 'overseas', 'deemed_export') then
    perform internal.refuse_price('buyer_type', 'The kind of buyer is not known.');
  end if;
end $$;

-- Goods sold without payment of tax leave the country's tax territory: a SEZ, or a buyer and a place abroad.
create or replace function internal.price_untaxed(document jsonb) returns boolean
language plpgsql immutable as $$
declare
  untaxed boolean := internal.price_flag(document, 'without_payment_of_tax');
begin
  if untaxed and not (document ->> 'buyer_type' = 'sez'
                      or (document ->> 'buyer_type' = 'overseas' and document ->> 'place_of_supply' = '96')) then
    perform internal.refuse_price('without_payment_of_tax',
      'Only a supply to a SEZ or an export can go without payment of tax.');
  end if;
  return untaxed;
end $$;

-- IGST is due across a state border, always to a SEZ, and on an export.
create or replace function internal.inter_state(seller_state text, place_of_supply text, buyer_type text)
returns boolean
language sql immutable parallel safe as $$
  select seller_state <> place_of_supply or buyer_type = 'sez'
$$;

create or replace function internal.price_percentage(document jsonb) returns numeric
language plpgsql immutable as $$
declare
  percentage numeric := internal.plain_decimal(coalesce(document ->> 'discount_percentage', '0'), 3);
begin
  if percentage is null or percentage > 100 then
    perform internal.refuse_price('discount_percentage', 'The discount must be between 0 and 100 per cent.');
  end if;
  return percentage;
end $$;

-- The sum of the charges before tax.
create or replace function internal.price_charges(document jsonb) returns numeric
language plpgsql immutable as $$
declare
  charge record;
  total numeric := 0;
begin
  if document -> 'charges' is null or jsonb_typeof(document -> 'charges') = 'null' then
    return 0;
  end if;
  if jsonb_typeof(document -> 'charges') <> 'array' or jsonb_array_length(document -> 'charges') > 100 then
    perform internal.refuse_price('charges', 'The charges must be a list of at most 100.');
  end if;
  for charge in select internal.plain_decimal(coalesce(c.value ->> 'amount', ''), 2) as amount, c.position - 1 as at
                from jsonb_array_elements(document -> 'charges') with ordinality as c (value, position) loop
    if charge.amount is null then
      perform internal.refuse_price(format('charges[%s].amount', charge.at),
        'A charge must be an amount of zero or more with at most two decimals.');
    end if;
    total := total + charge.amount;
  end loop;
  return total;
end $$;

-- Finds the line the arithmetic stumbled over and says what is wrong with it.
create or replace function internal.refuse_price_lines(document jsonb) returns void
language plpgsql immutable as $$
declare
  line record;
  field text;
begin
  for line in
    select l.value, l.position, 'lines[' || l.position - 1 || '].' as at,
           internal.plain_decimal(coalesce(l.value ->> 'quantity', ''), 3) as quantity,
           internal.plain_decimal(coalesce(l.value ->> 'unit_price', ''), 3) as unit_price,
           internal.plain_decimal(coalesce(l.value ->> 'gst_rate', ''), 3) as gst_rate,
           internal.plain_decimal(coalesce(l.value ->> 'discount_percentage', '0'), 3) as percentage,
           internal.plain_decimal(coalesce(l.value ->> 'discount_amount', '0'), 2) as amount
    from jsonb_array_elements(document -> 'lines') with ordinality as l (value, position)
    order by l.position
  loop
    if jsonb_typeof(line.value) <> 'object' then
      perform internal.refuse_price('lines[' || line.position - 1 || ']',
        format('Line %s is not a line.', line.position));
    end if;
    if line.quantity is null then
      perform internal.refuse_price(line.at || 'quantity',
        format('Line %s: the quantity must be zero or more with at most three decimals.', line.position));
    end if;
    if line.unit_price is null then
      perform internal.refuse_price(line.at || 'unit_price',
        format('Line %s: the price must be zero or more with at most three decimals.', line.position));
    end if;
    if line.gst_rate is null or line.gst_rate > 100 then
      perform internal.refuse_price(line.at || 'gst_rate',
        format('Line %s: the GST rate must be between 0 and 100 per cent.', line.position));
    end if;
    if line.percentage is null or line.percentage > 100 then
      perform internal.refuse_price(line.at || 'discount_percentage',
        format('Line %s: the discount must be between 0 and 100 per cent.', line.position));
    end if;
    if line.value ->> 'discount_percentage' is not null and line.value ->> 'discount_amount' is not null then
      perform internal.refuse_price(line.at || 'discount_amount',
        format('Line %s: give the discount as a percentage or as an amount, not both.', line.position));
    end if;
    if line.amount is null then
      perform internal.refuse_price(line.at || 'discount_amount',
        format('Line %s: the discount must be an amount of zero or more with at most two decimals.', line.position));
    end if;
    if line.amount > round(line.quantity * line.unit_price, 2) then
      perform internal.refuse_price(line.at || 'discount_amount',
        format('Line %s: the discount is larger than the line''s value.', line.position));
    end if;
    if round(line.quantity * line.unit_price, 2) > 9999999999999.99 then
      perform internal.refuse_price(line.at || 'unit_price', format('Line %s: the value is too large.', line.position));
    end if;
  end loop;
end $$;

-- The arithmetic in one pass over the lines; NULL where a line is not fit for it. Each share of the charges is
-- rounded by itself, never takes more than is left, and the last line with a value takes the remainder.
create or replace function internal.price_lines(lines jsonb, inter boolean, untaxed boolean, reverse boolean,
  inclusive boolean, rounded boolean, percentage numeric, charges numeric) returns jsonb
language plpgsql immutable as $$
declare
  answer jsonb;
  fit boolean;
begin
  with word as (
    select l.position, l.value ->> 'quantity' as quantity, l.value ->> 'unit_price' as unit_price,
           l.value ->> 'gst_rate' as gst_rate, l.value ->> 'discount_percentage' as discount_percentage,
           l.value ->> 'discount_amount' as discount_amount
    from jsonb_array_elements(lines) with ordinality as l (value, position)
  ), number as (
    select w.position,
           case when w.quantity ~ '^[0-9]{1,13}([.][0-9]{1,3})?$' then w.quantity::numeric end as quantity,
           case when w.unit_price ~ '^[0-9]{1,13}([.][0-9]{1,3})?$' then w.unit_price::numeric end as unit_price,
           case when w.gst_rate ~ '^[0-9]{1,3}([.][0-9]{1,3})?$' then w.gst_rate::numeric end as gst_rate,
           case when w.discount_percentage is null then 0
                when w.discount_amount is null and w.discount_percentage ~ '^[0-9]{1,3}([.][0-9]{1,3})?$'
                then w.discount_percentage::numeric end as percentage,
           case when w.discount_amount is null then 0
                when w.discount_amount ~ '^[0-9]{1,13}([.][0-9]{1,2})?$' then w.discount_amount::numeric end as amount
    from word w
  ), gross as materialized (
    select n.*, round(n.quantity * n.unit_price, 2) as line_total from number n
  ), own as materialized (
    select g.position, g.gst_rate, g.line_total,
           g.line_total - round(g.line_total * g.percentage * 0.01, 2) - g.amount as value,
           g.percentage <= 100 and g.gst_rate <= 100 and g.line_total <= 9999999999999.99
             and g.amount <= g.line_total as fit
    from gross g
  ), net as materialized (
    select o.*, o.value - round(o.value * percentage * 0.01, 2) as net from own o
  ), base as materialized (
    select n.*, case when inclusive and n.gst_rate > 0
                     then div(20000 * n.net + 100 + n.gst_rate, 2 * (100 + n.gst_rate)) * 0.01
                     else n.net end as base
    from net n
  ), weight as (
    select b.*, sum(b.base) over () as all_base,
           coalesce(max(b.position) filter (where b.base > 0) over (), count(*) over ()) as last
    from base b
  ), share as (
    select w.*, case when w.all_base > 0 and charges > 0
                     then div(200 * charges * w.base + w.all_base, 2 * w.all_base) * 0.01 else 0 end as share
    from weight w
  ), taken as (
    select s.*, least(charges, sum(s.share) over (order by s.position rows unbounded preceding) - s.share) as before
    from share s
  ), charged as materialized (
    select t.*, case when t.position = t.last then charges - t.before
                     else least(charges, t.before + t.share) - t.before end as charge
    from taken t
  ), head as materialized (
    select c.*, c.base + c.charge as taxable,
           case when inter or untaxed then 0.00 else round((c.base + c.charge) * c.gst_rate * 0.005, 2) end as half,
           case when inter and not untaxed then round((c.base + c.charge) * c.gst_rate * 0.01, 2) else 0.00 end as igst
    from charged c
  ), total as (
    select coalesce(bool_and(h.fit is true), true) as fit,
           coalesce(jsonb_agg(jsonb_build_object(
             'line_total', h.line_total::text, 'discount_amount', (h.line_total - h.net)::text,
             'charge_amount', round(h.charge, 2)::text, 'taxable_value', round(h.taxable, 2)::text,
             'cgst', h.half::text, 'sgst', h.half::text, 'igst', h.igst::text) order by h.position), '[]') as lines,
           coalesce(sum(h.line_total), 0.00) as subtotal, coalesce(sum(h.line_total - h.net), 0.00) as discount,
           coalesce(sum(h.taxable), 0.00) as taxable, coalesce(sum(h.half), 0.00) as half,
           coalesce(sum(h.igst), 0.00) as igst
    from head h
  ), due as (
    select t.*, t.taxable + case when reverse then 0 else 2 * t.half + t.igst end as due from total t
  )
  select d.fit, jsonb_build_object(
    'lines', d.lines, 'inter_state', inter, 'subtotal', d.subtotal::text, 'discount_amount', d.discount::text,
    'charges_amount', round(charges, 2)::text, 'taxable_amount', round(d.taxable, 2)::text, 'cgst', d.half::text,
    'sgst', d.half::text, 'igst', d.igst::text, 'gst_amount', (2 * d.half + d.igst)::text,
    'round_off', case when rounded then round(round(d.due) - d.due, 2) else 0.00 end::text,
    'total_amount', round(case when rounded then round(d.due) else d.due end, 2)::text)
  into fit, answer from due d;
  return case when fit then answer end;
end $$;

-- The columns of a document hold thirteen digits before the point.
create or replace function internal.check_price_size(priced jsonb) returns void
language plpgsql immutable as $$
begin
  if (priced ->> 'subtotal')::numeric > 9999999999999.99 then
    perform internal.refuse_price('subtotal', 'The sum of the lines is too large.');
  end if;
  if (priced ->> 'total_amount')::numeric > 9999999999999.99 then
    perform internal.refuse_price('total_amount', 'The total is too large.');
  end if;
end $$;

-- Prices a document without saving it: the lines in the order they came, and the document's sums, all as text with
-- two decimals. line_total is before discount; sgst carries UTGST too.
create or replace function api.price_document(document jsonb) returns jsonb
language plpgsql immutable security definer set search_path = pg_catalog, pg_temp as $$
declare
  priced jsonb;
begin
  if document is null or jsonb_typeof(document) <> 'object' then
    perform internal.refuse_price('document', 'There is nothing to price.');
  end if;
  perform internal.check_price_places(document);
  if document -> 'lines' is null or jsonb_typeof(document -> 'lines') <> 'array' then
    perform internal.refuse_price('lines', 'The document has no list of lines.');
  end if;
  if jsonb_array_length(document -> 'lines') > 5000 then
    perform internal.refuse_price('lines', 'A document can have at most 5,000 lines.');
  end if;
  priced := internal.price_lines(document -> 'lines',
    internal.inter_state(document ->> 'seller_state', document ->> 'place_of_supply', document ->> 'buyer_type'),
    internal.price_untaxed(document), internal.price_flag(document, 'reverse_charge'),
    internal.price_flag(document, 'prices_include_tax'), internal.price_flag(document, 'round_to_rupee'),
    internal.price_percentage(document), internal.price_charges(document));
  if priced is null then
    perform internal.refuse_price_lines(document);
  end if;
  if jsonb_array_length(document -> 'lines') = 0 and (priced ->> 'charges_amount')::numeric > 0 then
    perform internal.refuse_price('charges', 'A charge needs a line that carries it.');
  end if;
  perform internal.check_price_size(priced);
  return priced;
end $$;

grant execute on function api.price_document(jsonb) to indentdesk_person;
