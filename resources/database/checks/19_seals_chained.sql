-- Every seal of the trail has the hash of what it holds, and follows the one before it.
select format('Seal %s does not follow the one before it, or is not as it was made.', s.number) as finding
from (select t.*, lag(t.number) over by_number as number_before, lag(t.hash) over by_number as hash_before
      from internal.audit_seals t window by_number as (order by t.number)) s
where s.number <> coalesce(s.number_before, 0) + 1
   or s.previous <> coalesce(s.hash_before, decode(repeat('00', 32), 'hex'))
   or s.hash <> internal.seal_hash(s.number, s.previous, s.made_at, s.last_written_in, s.tables, s.rows);
