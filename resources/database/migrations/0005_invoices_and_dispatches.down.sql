alter table public.document_charges drop constraint document_charges_invoice_id_fkey;
drop table public.papers, public.dispatch_box_items, public.dispatch_boxes, public.dispatch_items, public.dispatches, public.payments, public.earlier_invoices, public.reservations,
    public.invoice_items, public.invoices;
