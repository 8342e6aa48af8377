-- Who reads what (the table of decisions, "who may see and do what"). People hold SELECT and nothing else;
-- every call inside a policy stands in a (select …), so that it is looked up once a query.

grant select on public.roles, public.customers, public.customer_terms, public.customer_addresses, public.inventory,
    public.inventory_costs, public.batches, public.stock_movements, public.orders, public.order_items,
    public.decoding_confirmations, public.sku_requests, public.quotations, public.quotation_items, public.document_charges,
    public.purchase_orders, public.purchase_order_items, public.invoices, public.invoice_items, public.reservations,
    public.payments, public.earlier_invoices, public.dispatches, public.dispatch_items, public.papers, public.approvals,
    public.approval_assignments, public.approval_steps, public.approval_rule_sets, public.approval_rules,
    public.approval_rule_levels, public.delegations, public.notifications, public.settings, public.states, public.units, public.hsn_codes,
    public.gst_rates, public.pincode_prefixes, public.branches, public.number_series, public.stages,
    public.transitions to indentdesk_person;
grant select (id, email, full_name, role_id, is_active, last_login, version, created_at, updated_at)
    on public.users to indentdesk_person;

do $$
declare
    t regclass;
begin
    for t in select c.oid::regclass from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and c.relowner = 'indentdesk_owner'::regrole loop
        execute format('alter table %s enable row level security', t);
    end loop;
end $$;

-- open to every active person
create policy read_settings on public.settings for select using ((select internal.me()) is not null);
create policy read_states on public.states for select using ((select internal.me()) is not null);
create policy read_units on public.units for select using ((select internal.me()) is not null);
create policy read_hsn_codes on public.hsn_codes for select using ((select internal.me()) is not null);
create policy read_gst_rates on public.gst_rates for select using ((select internal.me()) is not null);
create policy read_pincode_prefixes on public.pincode_prefixes for select using ((select internal.me()) is not null);
create policy read_branches on public.branches for select using ((select internal.me()) is not null);
create policy read_number_series on public.number_series for select using ((select internal.me()) is not null);
create policy read_stages on public.stages for select using ((select internal.me()) is not null);
create policy read_transitions on public.transitions for select using ((select internal.me()) is not null);

create policy read_users on public.users for select using
    ((select internal.may('users', 'read')) or (select internal.may('users', 'names')) or id = (select internal.me()));
create policy read_roles on public.roles for select using
    ((select internal.may('roles', 'read'))
     or id = (select u.role_id from public.users u where u.id = (select internal.me())));
create policy read_notifications on public.notifications for select using (user_id = (select internal.me()));

create policy read_customers on public.customers for select using
    ((select internal.may('customers', 'read_all'))
     or ((select internal.may('customers', 'read_own')) and sales_rep_id = (select internal.me())));
create policy read_customer_terms on public.customer_terms for select using
    ((select internal.may('customer_terms', 'read')));
create policy read_customer_addresses on public.customer_addresses for select using
    ((select internal.may('customers', 'read_all')) or (select internal.may('customers', 'addresses'))
     or ((select internal.may('customers', 'read_own')) and customer_id in (select internal.my_customers())));

create policy read_inventory on public.inventory for select using ((select internal.may('inventory', 'read')));
create policy read_inventory_costs on public.inventory_costs for select using
    ((select internal.may('inventory', 'read_cost')));
create policy read_batches on public.batches for select using ((select internal.may('stock', 'read_all')));
create policy read_stock_movements on public.stock_movements for select using
    ((select internal.may('stock', 'read_all')));

create policy read_orders on public.orders for select using
    ((select internal.may('orders', 'read_all'))
     or reached >= (select internal.reads_orders_from())
     or ((select internal.may('orders', 'read_own'))
         and (sales_rep_id = (select internal.me()) or customer_id in (select internal.my_customers()))));
create policy read_order_items on public.order_items for select using
    (exists (select from public.orders o where o.id = order_id));
create policy read_decoding_confirmations on public.decoding_confirmations for select using
    ((select internal.may('orders', 'decode')) or (select internal.may('orders', 'read_all')));
create policy read_sku_requests on public.sku_requests for select using
    ((select internal.may('orders', 'decode')) or (select internal.may('inventory', 'create')));

create policy read_quotations on public.quotations for select using
    ((select internal.may('quotations', 'read_all'))
     or ((select internal.may('quotations', 'read_own'))
         and exists (select from public.orders o where o.id = order_id
                     and (o.sales_rep_id = (select internal.me()) or o.customer_id in (select internal.my_customers())))));
create policy read_quotation_items on public.quotation_items for select using
    (exists (select from public.quotations q where q.id = quotation_id));
create policy read_purchase_orders on public.purchase_orders for select using
    ((select internal.may('purchase_orders', 'read_all'))
     or ((select internal.may('purchase_orders', 'read_own'))
         and exists (select from public.orders o where o.id = order_id
                     and (o.sales_rep_id = (select internal.me()) or o.customer_id in (select internal.my_customers())))));
create policy read_purchase_order_items on public.purchase_order_items for select using
    (exists (select from public.purchase_orders p where p.id = purchase_order_id));

create policy read_invoices on public.invoices for select using
    ((select internal.may('invoices', 'read_all'))
     or ((select internal.may('invoices', 'read_own'))
         and exists (select from public.orders o where o.id = order_id
                     and (o.sales_rep_id = (select internal.me()) or o.customer_id in (select internal.my_customers())))));
create policy read_invoice_items on public.invoice_items for select using
    (exists (select from public.invoices i where i.id = invoice_id));
create policy read_earlier_invoices on public.earlier_invoices for select using
    ((select internal.may('invoices', 'read_all'))
     or ((select internal.may('invoices', 'read_own')) and customer_id in (select internal.my_customers())));
create policy read_payments on public.payments for select using
    (exists (select from public.invoices i where i.id = invoice_id)
     or exists (select from public.earlier_invoices e where e.id = earlier_invoice_id));
create policy read_document_charges on public.document_charges for select using
    (exists (select from public.quotations q where q.id = quotation_id)
     or exists (select from public.invoices i where i.id = invoice_id));

create policy read_reservations on public.reservations for select using
    ((select internal.may('stock', 'read_all'))
     or ((select internal.may('stock', 'read_own'))
         and exists (select from public.order_items l join public.orders o on o.id = l.order_id
                     where l.id = order_item_id
                     and (o.sales_rep_id = (select internal.me()) or o.customer_id in (select internal.my_customers())))));
create policy read_dispatches on public.dispatches for select using
    ((select internal.may('stock', 'read_all'))
     or ((select internal.may('stock', 'read_own'))
         and exists (select from public.orders o where o.id = order_id
                     and (o.sales_rep_id = (select internal.me()) or o.customer_id in (select internal.my_customers())))));
create policy read_dispatch_items on public.dispatch_items for select using
    (exists (select from public.dispatches d where d.id = dispatch_id));
create policy read_papers on public.papers for select using
    (case kind when 'quotation' then exists (select from public.quotations q where q.id = document_id)
               when 'invoice' then exists (select from public.invoices i where i.id = document_id)
               else exists (select from public.dispatches d where d.id = document_id) end);

create policy read_approvals on public.approvals for select using
    (exists (select from public.orders o where o.id = order_id)
     and (entity_type = 'orders'
          or (entity_type = 'quotations' and exists (select from public.quotations q where q.id = entity_id))
          or (entity_type = 'po' and exists (select from public.purchase_orders p where p.id = entity_id))
          or (entity_type = 'invoices' and exists (select from public.invoices i where i.id = entity_id))));
create policy read_approval_steps on public.approval_steps for select using
    (exists (select from public.approvals a where a.id = approval_id));
create policy read_approval_rule_sets on public.approval_rule_sets for select using ((select internal.may('approval_rules', 'read')));
create policy read_approval_rules on public.approval_rules for select using ((select internal.may('approval_rules', 'read')));
create policy read_approval_rule_levels on public.approval_rule_levels for select using ((select internal.may('approval_rules', 'read')));
create policy read_delegations on public.delegations for select using
    (delegator_id = (select internal.me()) or delegate_id = (select internal.me()) or (select internal.may('users', 'read')));
create policy read_approval_assignments on public.approval_assignments for select using
    (exists (select from public.approvals a where a.id = approval_id));
