drop table public.document_charges, public.purchase_order_items, public.purchase_orders, public.quotation_items,
    public.quotations, public.sku_requests, public.decoding_confirmations,
    internal.order_template_uses, public.order_template_lines, public.order_templates, public.order_items, public.orders;
