-- Which rate holds: it belongs to the goods, the day of supply and, for some textiles, the price of a piece.

-- The rate of a class of goods; NULL where the class, the day or the price has none.
create or replace function internal.gst_rate(gst_class text, on_date date, unit_price numeric) returns numeric
language plpgsql stable parallel safe as $$
begin
  return (
  select r.rate from public.gst_rates r
  where r.gst_class = $1 and $2 >= r.valid_from and ($2 <= r.valid_to or r.valid_to is null)
    and (r.price_above is null or $3 > r.price_above) and (r.price_up_to is null or $3 <= r.price_up_to)
  order by r.valid_from desc, r.price_above desc nulls last limit 1);
end $$;

-- The rate that an HSN suggests: named goods first, then the longest code that fits. NULL where it stays open, as
-- where medical and other use have different rates and the use is not known.
create or replace function api.gst_rate(hsn text, on_date date, unit_price numeric default null,
  use text default null, goods text default null) returns numeric
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  low numeric;
  high numeric;
begin
  with fitting as (
    select distinct r.gst_class, lower(r.goods) = lower(nullif(gst_rate.goods, '')) as named, length(r.hsn) as digits,
           r.use is not null as by_use
    from public.gst_rates r
    where lower(r.goods) = lower(nullif(gst_rate.goods, ''))
       or (r.hsn <> '' and starts_with(gst_rate.hsn, r.hsn)
           and (r.use is null or gst_rate.use is null or r.use = gst_rate.use))
  ), ranked as (
    select f.gst_class, rank() over (order by coalesce(f.named, false) desc, f.digits desc,
                                              f.by_use and gst_rate.use is not null desc) as place
    from fitting f
  )
  select min(f.rate), max(f.rate) into low, high
  from ranked r, internal.gst_rate(r.gst_class, on_date, unit_price) as f (rate)
  where r.place = 1;
  return case when low = high then low end;
end $$;

grant execute on function api.gst_rate(text, date, numeric, text, text) to indentdesk_person;
