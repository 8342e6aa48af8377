-- Policies ask for a permission once a query, not once a row.
select format('Policy %s on %s asks its question for every row.', p.polname, p.polrelid::regclass) as finding
from pg_policy p
where regexp_replace(pg_get_expr(p.polqual, p.polrelid), '\( ?SELECT [^()]*\([^()]*\)[^()]*\)', '', 'g')
      ~ '(api|internal)\.[a-z_]+\(';
