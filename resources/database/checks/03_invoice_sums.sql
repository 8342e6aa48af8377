-- The totals of every invoice are the sums of its lines.
with lines as (
  select i.invoice_id, sum(i.line_total) as subtotal, sum(i.taxable_value) as taxable, sum(i.cgst_amount) as cgst,
         sum(i.sgst_amount) as sgst, sum(i.igst_amount) as igst,
         bool_or(i.cgst_amount <> i.sgst_amount) as lopsided
  from public.invoice_items i
  group by i.invoice_id
), charges as (
  select c.invoice_id, sum(c.amount) as amount from public.document_charges c group by c.invoice_id
)
select format('The totals of invoice %s differ from its lines.', coalesce(v.invoice_number, v.id::text)) as finding
from public.invoices v
left join lines l on l.invoice_id = v.id
left join charges c on c.invoice_id = v.id
where (v.subtotal, v.taxable_amount, v.cgst_amount, v.sgst_amount, v.igst_amount) is distinct from
      (coalesce(l.subtotal, 0), coalesce(l.taxable, 0), coalesce(l.cgst, 0), coalesce(l.sgst, 0), coalesce(l.igst, 0))
   or v.taxable_amount <> v.subtotal - v.discount_amount + coalesce(c.amount, 0)
   or v.gst_amount <> v.cgst_amount + v.sgst_amount + v.igst_amount
   or v.total_amount <> v.taxable_amount + case when v.reverse_charge then 0 else v.gst_amount end + v.round_off
   or abs(v.round_off) > 0.5
   or l.lopsided;
