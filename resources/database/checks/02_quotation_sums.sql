-- The totals of every quotation are the sums of its lines.
with lines as (
  select i.quotation_id, sum(i.line_total) as subtotal, sum(i.taxable_value) as taxable, sum(i.cgst_amount) as cgst,
         sum(i.sgst_amount) as sgst, sum(i.igst_amount) as igst,
         bool_or(i.cgst_amount <> i.sgst_amount) as lopsided
  from public.quotation_items i
  where not i.is_optional
  group by i.quotation_id
), charges as (
  select c.quotation_id, sum(c.amount) as amount from public.document_charges c group by c.quotation_id
)
select format('The totals of quotation %s differ from its lines.', q.quote_number) as finding
from public.quotations q
left join lines l on l.quotation_id = q.id
left join charges c on c.quotation_id = q.id
where (q.subtotal, q.taxable_amount, q.cgst_amount, q.sgst_amount, q.igst_amount) is distinct from
      (coalesce(l.subtotal, 0), coalesce(l.taxable, 0), coalesce(l.cgst, 0), coalesce(l.sgst, 0), coalesce(l.igst, 0))
   or q.taxable_amount <> q.subtotal - q.discount_amount + coalesce(c.amount, 0)
   or q.gst_amount <> q.cgst_amount + q.sgst_amount + q.igst_amount
   or q.total_amount <> q.taxable_amount + q.gst_amount + q.round_off
   or abs(q.round_off) > 0.5
   or l.lopsided;
