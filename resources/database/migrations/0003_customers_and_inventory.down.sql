drop table public.expected_goods, public.stock_movements, public.batches, internal.load_blocks, public.inventory_costs, public.inventory,
    internal.order_sheets, public.customer_addresses, public.customer_terms, public.customers;
