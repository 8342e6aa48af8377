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
