-- Policies ask who is calling, and what they may, once a query and not once a row.
select format('Policy %s on %s asks its question for every row.', p.polname, p.polrelid::regclass) as finding
from pg_policy p
where regexp_replace(pg_get_expr(p.polqual, p.polrelid), 'SELECT internal\.', '', 'g')
      ~ 'internal\.(me|may|my_customers|reads_orders_from)\(';
