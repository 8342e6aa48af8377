-- A trail of $rows rows over the last year: what the company's own work wrote, again and again at other instants.
do $$
declare
    month timestamp := date_trunc('month', now() at time zone 'Asia/Kolkata');
begin
    for i in 1..12 loop
        execute format('create table if not exists public.audit_logs_%s partition of public.audit_logs for values from (%L) to (%L)',
            to_char(month - make_interval(months => i), 'YYYY_MM'),
            (month - make_interval(months => i)) at time zone 'Asia/Kolkata',
            (month - make_interval(months => i - 1)) at time zone 'Asia/Kolkata');
    end loop;
end $$;

create temporary table pattern as
select row_number() over (order by l.created_at, l.id) - 1 as place, l.*
from (select * from public.audit_logs where entity_type <> 'inventory' order by created_at desc limit 20000) l;

insert into public.audit_logs (user_id, action, entity_type, entity_id, old_values, new_values, ip_address, user_agent, created_at)
select coalesce(p.user_id, u.ids[1 + n % cardinality(u.ids)]), p.action, p.entity_type, p.entity_id, p.old_values, p.new_values,
       p.ip_address, p.user_agent, now() - interval '355 days' + n * (interval '355 days' / $rows)
from generate_series(1, $rows) n
join pattern p on p.place = n % (select count(*) from pattern)
cross join (select array_agg(id) as ids from public.users) u;

-- somebody who worked for a week, long ago
update public.users set full_name = 'Somebody of old' where id = (select max(id::text)::uuid from public.users);
analyze public.audit_logs;
