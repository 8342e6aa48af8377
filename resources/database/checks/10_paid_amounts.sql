-- What is paid of an invoice is the sum of its payments, and its payment status says so.
with paid as (
  select p.invoice_id, sum(p.amount) as amount from public.payments p group by p.invoice_id
)
select format('Invoice %s says %s paid (%s), its payments add to %s.', coalesce(v.invoice_number, v.id::text),
              v.paid_amount, v.payment_status, coalesce(p.amount, 0)) as finding
from public.invoices v
left join paid p on p.invoice_id = v.id
where v.paid_amount <> coalesce(p.amount, 0)
   or case v.payment_status when 'paid' then v.paid_amount < v.total_amount
                            when 'partial' then v.paid_amount = 0 or v.paid_amount >= v.total_amount
                            when 'unpaid' then v.paid_amount <> 0 else false end;
