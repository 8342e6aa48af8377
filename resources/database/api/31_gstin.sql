-- A GSTIN is its state, its holder's PAN or TAN, two characters of kind, and a check character.

-- The check character of the first fourteen: weights 1 and 2 in turn, base 36, quotient and remainder added.
create or replace function internal.gstin_check_character(gstin text) returns text
language plpgsql immutable parallel safe as $$
declare
  alphabet constant text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  product int;
  sum int := 0;
begin
  for i in 1..14 loop
    product := (strpos(alphabet, substr(gstin, i, 1)) - 1) * (2 - i % 2);
    sum := sum + product / 36 + product % 36;
  end loop;
  return substr(alphabet, (36 - sum % 36) % 36 + 1, 1);
end $$;

-- Ordinary taxpayers and collectors at source (PAN), deductors at source (PAN or TAN), UN bodies and embassies,
-- residents abroad, and suppliers of online services from abroad.
create or replace function internal.gstin_shape_known(gstin text) returns boolean
language sql immutable parallel safe as $$
  select gstin ~ '^[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z][ZC][0-9A-Z]$'
      or gstin ~ '^[0-9]{2}[A-Z]{4}[A-Z0-9][0-9]{4}[A-Z][1-9A-Z]D[0-9A-Z]$'
      or gstin ~ '^[0-9]{4}[A-Z]{3}[0-9]{5}(UN|ON|NR|OS)[0-9A-Z]$'
$$;

-- Why the state of a GSTIN is not one; NULL where it is.
create or replace function internal.gstin_state_reason(gstin text) returns text
language sql immutable parallel safe as $$
  select case
    when gstin ~ '^25' then 'State code 25 was merged into 26, Dadra and Nagar Haveli and Daman and Diu.'
    when gstin ~ '^28' then 'State code 28 was replaced by 37, Andhra Pradesh.'
    when gstin ~ '^99' and gstin !~ '(UN|ON|NR|OS).$' then 'State code 99 is only for suppliers from abroad.'
    when gstin !~ '^(0[1-9]|[12][0-9]|3[0-8]|97|99)' then format('There is no state with the code %s.', left(gstin, 2))
  end
$$;

-- Why a GSTIN, trimmed and in capitals, is not one; NULL where it is.
create or replace function internal.gstin_reason(gstin text) returns text
language plpgsql immutable parallel safe as $$
begin
  if gstin = '' then
    return 'No GSTIN was given.';
  elsif length(gstin) <> 15 then
    return format('A GSTIN has 15 characters; this one has %s.', length(gstin));
  elsif gstin !~ '^[0-9A-Z]{15}$' then
    return 'A GSTIN has only letters and digits.';
  elsif internal.gstin_state_reason(gstin) is not null then
    return internal.gstin_state_reason(gstin);
  elsif not internal.gstin_shape_known(gstin) then
    return 'The letters and digits are not in the order of a GSTIN: state, PAN, a character for the entity, Z, '
        || 'a check character.';
  elsif right(gstin, 1) <> internal.gstin_check_character(gstin) then
    return format('The last character is %s but should be %s, so one of the characters is mistyped.',
                  right(gstin, 1), internal.gstin_check_character(gstin));
  end if;
  return null;
end $$;

-- Checks a GSTIN as it was typed: blanks around it and small letters are forgiven. The reason is NULL where it is
-- valid; the state code is given where the letters and digits are in order, even when the check character is wrong.
create or replace function api.validate_gstin(gstin text) returns table (valid boolean, state_code text, reason text)
language plpgsql immutable security definer set search_path = pg_catalog, pg_temp as $$
declare
  typed constant text := upper(btrim(coalesce(gstin, ''), E' \t\n\r\u00A0'));
begin
  reason := internal.gstin_reason(typed);
  valid := reason is null;
  if internal.gstin_shape_known(typed) and internal.gstin_state_reason(typed) is null then
    state_code := left(typed, 2);
  end if;
  return next;
end $$;

grant execute on function api.validate_gstin(text) to indentdesk_person;
