-- Every foreign key has an index to find its rows by.
select format('%s has no index for its key %s.', c.conrelid::regclass, c.conname) as finding
from pg_constraint c
where c.contype = 'f' and c.connamespace in ('public'::regnamespace, 'internal'::regnamespace)
  and c.conparentid = 0
  and not exists (
    select from pg_index i
    where i.indrelid = c.conrelid and i.indisvalid
      and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey);
