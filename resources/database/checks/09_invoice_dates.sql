-- Invoices of a series are dated in the order of their numbers, in the year that their number names.
with numbered as (
  select v.invoice_number, v.invoice_date, v.issued_at,
         lag(v.issued_at) over same as issued_before, lag(v.invoice_number) over same as number_before,
         split_part(v.invoice_number, '-', 2)::int as financial_year
  from public.invoices v
  where v.invoice_number is not null
  window same as (partition by substring(v.invoice_number from '^(.*-)[0-9]+$')
                  order by substring(v.invoice_number from '[0-9]+$')::int)
)
select format('Invoice %s was issued before %s.', n.invoice_number, n.number_before) as finding
from numbered n where n.issued_at < n.issued_before
union all
select format('Invoice %s is dated %s, outside the year of its number.', n.invoice_number, n.invoice_date)
from numbered n where n.financial_year <> extract(year from n.invoice_date - interval '3 months');
