-- What is paid of an invoice of the earlier program is the sum of its payments.
select format('Invoice %s of the earlier program says %s paid, its payments add to %s.', e.invoice_number, e.paid_amount,
              coalesce(p.amount, 0)) as finding
from public.earlier_invoices e
left join (select x.earlier_invoice_id, sum(x.amount) as amount from public.payments x group by 1) p on p.earlier_invoice_id = e.id
where e.paid_amount <> coalesce(p.amount, 0);
