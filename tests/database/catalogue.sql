-- Columns and indexes of the public tables, in the words of seed.tsv.
select 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
       case when a.attnotnull or a.attgenerated = 's' then 'NOT NULL' else 'NULL' end,
       case when a.attgenerated = 's' then 'generated: ' || trim(both '()' from pg_get_expr(d.adbin, d.adrelid))
            else coalesce(lower(regexp_replace(pg_get_expr(d.adbin, d.adrelid), '::[a-z ]+(\([0-9,]+\))?', '')), '') end,
       coalesce((select case k.contype when 'p' then 'primary key' when 'u' then 'unique'
                        else 'references ' || k.confrelid::regclass::text || case k.confdeltype when 'c' then ' cascade' else '' end end
                 from pg_constraint k
                 where k.conrelid = c.oid and k.conparentid = 0 and k.contype in ('p', 'u', 'f')
                   and (k.conkey = array[a.attnum] or (k.contype = 'p' and a.attnum = k.conkey[1]))
                 order by position(k.contype::text in 'puf') limit 1), '')
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
union all
select 'index', t.relname, i.relname,
       (select string_agg(a.attname, ',' order by k.n) from unnest(x.indkey::int2[]) with ordinality k (att, n)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.att), '', '', ''
from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
where t.relnamespace = 'public'::regnamespace and not t.relispartition
