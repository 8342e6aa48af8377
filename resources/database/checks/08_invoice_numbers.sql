-- The numbers of tax invoices have no gap.
with issued as (
  select s.id, s.prefix, c.financial_year, c.first_number, c.last_number,
         count(v.id) as invoices, max(substring(v.invoice_number from '[0-9]+$')::int) as highest
  from internal.number_counters c
  join public.number_series s on s.id = c.series_id and s.document = 'invoices'
  left join public.invoices v on v.invoice_number like s.prefix || '-' || c.financial_year || '-%'
  group by s.id, s.prefix, c.financial_year, c.first_number, c.last_number
)
select format('Series %s of %s counted %s numbers, %s invoices carry one, the highest is %s.', i.prefix,
              i.financial_year, i.last_number - i.first_number + 1, i.invoices, coalesce(i.highest, 0)) as finding
from issued i
where i.last_number - i.first_number + 1 <> i.invoices or i.last_number <> coalesce(i.highest, i.first_number - 1);
