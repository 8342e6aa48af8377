-- Stages and transitions: the workflow table of the product, as data. Idempotent; nobody edits it by hand.
insert into public.stages (name, rank, title, short_title, order_status, works, allowed_hours) values
    ('order_request', 1, 'Order request', 'draft', 'draft', 'sales_rep', 8),
    ('decoding', 2, 'Decoding', 'decoding', 'pending', 'decoder', 4),
    ('decoding_approval', 3, 'Decoding approval', 'approval', 'pending', 'executive', 4),
    ('quotation', 4, 'Quotation', 'quotation', 'pending', 'quoter', 8),
    ('quotation_approval', 5, 'Quotation approval', 'approval', 'pending', 'executive', 4),
    ('quotation_sent', 6, 'Quotation sent', 'sent', 'pending', 'sales_rep', 72),
    ('po_received', 7, 'PO received', 'PO', 'pending', 'sales_rep', 4),
    ('po_approval', 8, 'PO approval', 'PO approval', 'pending', 'executive', 4),
    ('inventory_check', 9, 'Inventory check', 'stock check', 'approved', 'inventory_admin', 8),
    ('invoice_request', 10, 'Invoice request', 'to invoice', 'approved', 'accounts', 8),
    ('invoice_approval', 11, 'Invoice approval', 'inv. approval', 'approved', 'executive', 4),
    ('invoiced', 12, 'Invoiced', 'invoiced', 'approved', 'inventory_admin', 24),
    ('dispatched', 13, 'Dispatched', 'dispatched', 'approved', 'inventory_admin', 96),
    ('completed', 14, 'Completed', 'completed', 'completed', '', null),
    ('cancelled', 15, 'Cancelled', 'cancelled', 'cancelled', '', null)
on conflict (name) do update set rank = excluded.rank, title = excluded.title, short_title = excluded.short_title,
    order_status = excluded.order_status, works = excluded.works;  -- its hours are the company's own by then

create temporary table wanted_transitions (like public.transitions including defaults) on commit drop;
insert into wanted_transitions
    (kind, from_stage, action, to_stage, resource, permission, effect, label, needs_comment, is_decision, position) values
    ('orders', 'order_request', 'submit', 'decoding', 'orders', 'submit', 'submit_request', 'Submit to decoding', false, false, 10),
    ('orders', 'decoding', 'submit', 'decoding_approval', 'orders', 'submit_decoding', 'submit_decoding', 'Submit for approval', false, false, 10),
    ('orders', 'decoding', 'ask', 'order_request', 'orders', 'submit_decoding', 'ask_rep', 'Ask the rep', true, false, 40),
    ('orders', 'decoding_approval', 'approve', 'quotation', 'orders', 'approve', 'approve_decoding', 'Approve', false, true, 10),
    ('orders', 'decoding_approval', 'rework', 'decoding', 'orders', 'approve', 'rework_decoding', 'Rework', true, true, 20),
    ('orders', 'decoding_approval', 'reject', 'cancelled', 'orders', 'approve', 'reject_decoding', 'Reject', true, true, 30),
    ('orders', 'quotation', 'submit', 'quotation_approval', 'quotations', 'submit', 'submit_quotation', 'Submit for approval', false, false, 10),
    ('orders', 'quotation_approval', 'approve', null, 'quotations', 'approve', 'approve_quotation', 'Approve', false, true, 10),
    ('orders', 'quotation_approval', 'rework', 'quotation', 'quotations', 'approve', 'rework_quotation', 'Rework', true, true, 20),
    ('orders', 'quotation_approval', 'reject', 'cancelled', 'quotations', 'approve', 'reject_quotation', 'Reject', true, true, 30),
    ('orders', 'quotation_approval', 'send', 'quotation_sent', 'quotations', 'send', 'send_quotation', 'Mark as sent', false, false, 10),
    ('orders', 'quotation_sent', 'record_po', 'po_received', 'purchase_orders', 'create', 'record_po', 'Record the PO', false, false, 10),
    ('orders', 'quotation_sent', 'revise', 'quotation', 'quotations', 'revise', 'revise_quotation', 'Revise', false, false, 20),
    ('orders', 'quotation_sent', 'lost', 'cancelled', 'quotations', 'answer', 'lose_quotation', 'Lost', true, false, 30),
    ('orders', 'po_received', 'change_po', null, 'purchase_orders', 'create', 'change_po', 'Change the PO', false, false, 20),
    ('orders', 'po_received', 'submit', 'po_approval', 'purchase_orders', 'create', 'submit_po', 'Submit for approval', false, false, 10),
    ('orders', 'po_approval', 'approve', 'inventory_check', 'purchase_orders', 'approve', 'approve_po', 'Approve', false, true, 10),
    ('orders', 'po_approval', 'rework', 'po_received', 'purchase_orders', 'approve', 'rework_po', 'Rework', true, true, 20),
    ('orders', 'po_approval', 'reject', 'cancelled', 'purchase_orders', 'approve', 'reject_po', 'Reject', true, true, 30),
    ('orders', 'inventory_check', 'reserve', null, 'stock', 'reserve', 'reserve', 'Reserve', false, false, 10),
    ('invoices', 'draft', 'submit', 'pending_approval', 'invoices', 'submit', 'submit_invoice', 'Submit for approval', false, false, 10),
    ('invoices', 'draft', 'discard', 'rejected', 'invoices', 'update', 'discard_invoice', 'Discard', true, false, 40),
    ('invoices', 'pending_approval', 'approve', 'approved', 'invoices', 'approve', 'approve_invoice', 'Approve', false, true, 10),
    ('invoices', 'pending_approval', 'rework', 'draft', 'invoices', 'approve', 'rework_invoice', 'Rework', true, true, 20),
    ('invoices', 'approved', 'void', null, 'invoices', 'void', 'ask_void', 'Ask to void', true, false, 60),
    ('invoices', 'approved', 'approve_void', 'cancelled', 'invoices', 'approve', 'approve_void', 'Void', false, true, 10),
    ('invoices', 'approved', 'reject_void', null, 'invoices', 'approve', 'reject_void', 'Keep the invoice', true, true, 20),
    ('dispatches', 'pending', 'dispatch', 'in_transit', 'dispatches', 'dispatch', 'dispatch', 'Dispatch', false, false, 10),
    ('dispatches', 'in_transit', 'delivered', 'delivered', 'dispatches', 'deliver', 'deliver', 'Delivered', false, false, 10),
    ('dispatches', 'in_transit', 'returned', 'returned', 'dispatches', 'return', 'return_goods', 'Returned', true, false, 40);
insert into wanted_transitions
    (kind, from_stage, action, to_stage, resource, permission, effect, label, needs_comment, is_decision, position)
select 'orders', s.name, 'cancel', 'cancelled', 'orders', case when s.rank <= 6 then 'cancel' else 'cancel_after_po' end,
       'cancel', 'Cancel the order', true, false, 90
from public.stages s where s.rank <= 13
union all
select 'orders', s.name, 'draft_invoice', null, 'invoices', 'create', 'draft_invoice', 'Draft an invoice', false, false, 15
from public.stages s where s.rank between 10 and 13
union all
select 'orders', s.name, a.action, null, 'orders', a.permission, a.action, a.label, a.needs_comment, a.is_decision, a.position
from public.stages s
cross join (values ('close_short', 'close_short', 'Close short', true, false, 70),
                   ('approve_close_short', 'approve', 'Close short', false, true, 60),
                   ('reject_close_short', 'approve', 'Keep it open', true, true, 65))
    as a (action, permission, label, needs_comment, is_decision, position)
where s.rank between 9 and 13;

delete from public.transitions t where not exists (select from wanted_transitions w
    where (w.kind, w.from_stage, w.action) = (t.kind, t.from_stage, t.action));
insert into public.transitions as t
select * from wanted_transitions
on conflict (kind, from_stage, action) do update set to_stage = excluded.to_stage, resource = excluded.resource,
    permission = excluded.permission, effect = excluded.effect, label = excluded.label,
    needs_comment = excluded.needs_comment, is_decision = excluded.is_decision, position = excluded.position
where (t.to_stage, t.resource, t.permission, t.effect, t.label, t.needs_comment, t.is_decision, t.position)
    is distinct from (excluded.to_stage, excluded.resource, excluded.permission, excluded.effect, excluded.label,
                      excluded.needs_comment, excluded.is_decision, excluded.position);
drop table wanted_transitions;
