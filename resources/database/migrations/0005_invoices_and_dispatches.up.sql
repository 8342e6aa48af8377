set local role indentdesk_owner;

create table public.invoices (
    id uuid primary key default gen_random_uuid(),
    invoice_number varchar(50) unique
        constraint invoices_invoice_number_rule46 check (invoice_number ~ '^[A-Z][A-Z0-9/-]{0,15}$'),
    quotation_id uuid references public.quotations (id),
    order_id uuid not null references public.orders (id),
    branch_id uuid not null references public.branches (id),
    created_by uuid not null references public.users (id),
    status varchar(50) not null
        constraint invoices_status_known
        check (status in ('draft', 'pending_approval', 'approved', 'rejected', 'cancelled')),
    seller_state char(2) not null references public.states (code),
    place_of_supply char(2) not null references public.states (code),
    buyer_type varchar(20) not null,
    without_payment_of_tax boolean not null default false,
    reverse_charge boolean not null default false,
    invoice_date date,
    due_date date,
    issued_at timestamptz,
    payment_days integer not null default 30,
    discount_percentage numeric(5, 2) not null default 0,
    subtotal decimal(15, 2) not null constraint invoices_subtotal_positive check (subtotal >= 0),
    discount_amount numeric(15, 2) not null default 0,
    taxable_amount numeric(15, 2) not null default 0,
    cgst_amount numeric(15, 2) not null default 0,
    sgst_amount numeric(15, 2) not null default 0,
    igst_amount numeric(15, 2) not null default 0,
    gst_amount decimal(15, 2) not null,
    round_off numeric(5, 2) not null default 0,
    total_amount decimal(15, 2) not null,
    paid_amount decimal(15, 2) not null default 0.00,
    balance decimal(15, 2) generated always as (total_amount - paid_amount) stored,
    payment_status varchar(50) not null default 'unpaid'
        constraint invoices_payment_status_known check (payment_status in ('unpaid', 'partial', 'paid', 'overdue')),
    payment_terms text,
    notes text,
    snapshot jsonb,
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint invoices_invoice_number_by_status
        check ((invoice_number is null) = (status in ('draft', 'pending_approval', 'rejected'))),
    constraint invoices_invoice_date_present check (invoice_number is null or invoice_date is not null),
    constraint invoices_due_date_after check (due_date > invoice_date),
    constraint invoices_due_date_present check (invoice_number is null or due_date is not null),
    constraint invoices_paid_amount_range check (paid_amount between 0 and total_amount)
);
create index idx_invoices_number on public.invoices (invoice_number);
create index idx_invoices_order on public.invoices (order_id);
create index idx_invoices_status on public.invoices (status);
create index idx_invoices_payment_status on public.invoices (payment_status);
create index idx_invoices_quotation on public.invoices (quotation_id);
create index idx_invoices_created_by on public.invoices (created_by);
create index idx_invoices_branch on public.invoices (branch_id);
-- what was issued in a time, without a look at the table; and what is owed, the latest first
create index idx_invoices_issued on public.invoices (issued_at) include (branch_id, total_amount) where status = 'approved';
create index idx_invoices_created on public.invoices (created_at desc, id desc);
create index idx_invoices_date on public.invoices (invoice_date, id);
create index idx_invoices_total on public.invoices (total_amount, id);
create index idx_invoices_balance on public.invoices (balance, id);
create index idx_invoices_due on public.invoices (due_date, id);
-- settle_by of api.invoice_list
create index idx_invoices_settle_by on public.invoices
    ((case when payment_status = 'paid' then date 'infinity' else due_date end), id);
create index idx_invoices_owed on public.invoices (due_date, balance) where status = 'approved' and balance > 0;
create index idx_invoices_place_of_supply on public.invoices (place_of_supply);
create index idx_invoices_seller_state on public.invoices (seller_state);

create table public.invoice_items (
    id uuid primary key default gen_random_uuid(),
    invoice_id uuid not null references public.invoices (id) on delete cascade,
    order_item_id uuid not null references public.order_items (id),
    line_number integer not null,
    inventory_id uuid not null references public.inventory (id),
    description text not null,
    quantity integer not null constraint invoice_items_quantity_positive check (quantity > 0),
    unit_price decimal(15, 2) not null constraint invoice_items_unit_price_positive check (unit_price >= 0),
    line_total decimal(15, 2) not null generated always as (quantity * unit_price) stored,
    discount_percentage numeric(5, 2) not null default 0,
    discount_amount numeric(15, 2) not null default 0,
    hsn_code varchar(8) not null,
    gst_rate numeric(5, 2) not null,
    taxable_value numeric(15, 2) not null default 0,
    cgst_amount numeric(15, 2) not null default 0,
    sgst_amount numeric(15, 2) not null default 0,
    igst_amount numeric(15, 2) not null default 0,
    created_at timestamptz not null default current_timestamp
);
create index idx_invoice_items_invoice on public.invoice_items (invoice_id, line_number);
create index idx_invoice_items_inventory on public.invoice_items (inventory_id);
create index idx_invoice_items_order_item on public.invoice_items (order_item_id);
alter table public.document_charges add constraint document_charges_invoice_id_fkey
    foreign key (invoice_id) references public.invoices (id) on delete cascade;

-- Stock set aside for a line, batch by batch; then taken into an invoice; then gone with the dispatch.
create table public.reservations (
    id uuid primary key default gen_random_uuid(),
    order_item_id uuid not null references public.order_items (id),
    inventory_id uuid not null references public.inventory (id),
    batch_id uuid not null references public.batches (id),
    invoice_item_id uuid references public.invoice_items (id) on delete set null,
    quantity integer not null constraint reservations_quantity_positive check (quantity > 0),
    status varchar(20) not null default 'active'
        constraint reservations_status_known check (status in ('active', 'dispatched', 'released')),
    -- why this batch and not the one that expires first
    batch_reason varchar(500),
    created_by uuid not null references public.users (id),
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
);
create index idx_reservations_order_item on public.reservations (order_item_id);
create index idx_reservations_inventory on public.reservations (inventory_id) where status = 'active';
create index idx_reservations_batch on public.reservations (batch_id);
create index idx_reservations_invoice_item on public.reservations (invoice_item_id);
create index idx_reservations_created_by on public.reservations (created_by);

-- What hospitals still owed when the company came from another program: numbers and papers are that one's, so these are
-- no invoices of ours. They are owed and paid, and nothing else.
create table public.earlier_invoices (
    id uuid primary key default gen_random_uuid(),
    customer_id uuid not null references public.customers (id),
    invoice_number varchar(50) not null constraint earlier_invoices_invoice_number_present check (btrim(invoice_number) <> ''),
    invoice_date date not null,
    due_date date not null,
    total_amount numeric(15, 2) not null constraint earlier_invoices_total_amount_positive check (total_amount > 0),
    -- of it, what was open when it came here
    open_amount numeric(15, 2) not null,
    paid_amount numeric(15, 2) not null default 0,
    balance numeric(15, 2) generated always as (open_amount - paid_amount) stored,
    version integer not null default 1,
    created_by uuid references public.users (id),
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint earlier_invoices_once unique (customer_id, invoice_number),
    constraint earlier_invoices_open_amount_range check (open_amount > 0 and open_amount <= total_amount),
    constraint earlier_invoices_paid_amount_range check (paid_amount between 0 and open_amount),
    constraint earlier_invoices_due_date_after check (due_date >= invoice_date)
);
create index idx_earlier_invoices_number on public.earlier_invoices (upper(invoice_number));
create index idx_earlier_invoices_created_by on public.earlier_invoices (created_by);

create table public.payments (
    id uuid primary key default gen_random_uuid(),
    invoice_id uuid references public.invoices (id),
    earlier_invoice_id uuid references public.earlier_invoices (id),
    kind varchar(20) not null default 'receipt' constraint payments_kind_known check (kind in ('receipt', 'tds')),
    amount numeric(15, 2) not null constraint payments_amount_positive check (amount > 0),
    paid_on date not null,
    method varchar(20) not null
        constraint payments_method_known check (method in ('bank', 'upi', 'cheque', 'cash', 'tds')),
    reference varchar(100) not null default '',
    recorded_by uuid not null references public.users (id),
    created_at timestamptz not null default current_timestamp,
    constraint payments_of_one_invoice check (num_nonnulls(invoice_id, earlier_invoice_id) = 1)
);
create index idx_payments_invoice on public.payments (invoice_id);
create index idx_payments_earlier_invoice on public.payments (earlier_invoice_id);
create index idx_payments_recorded_by on public.payments (recorded_by);

create table public.dispatches (
    id uuid primary key default gen_random_uuid(),
    dispatch_number varchar(50) not null unique
        constraint dispatches_dispatch_number_rule55 check (dispatch_number ~ '^[A-Z][A-Z0-9/-]{0,15}$'),
    order_id uuid not null references public.orders (id),
    invoice_id uuid references public.invoices (id),
    dispatch_date date not null,
    courier_name varchar(255),
    tracking_number varchar(100),
    boxes integer constraint dispatches_boxes_positive check (boxes > 0),
    status varchar(50) not null default 'pending'
        constraint dispatches_status_known check (status in ('pending', 'in_transit', 'delivered', 'returned')),
    dispatched_at timestamptz,
    delivered_at timestamptz,
    received_by varchar(255),
    return_reason text,
    notes text,
    snapshot jsonb,
    version integer not null default 1,
    created_by uuid not null references public.users (id),
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
);
create index idx_dispatches_number on public.dispatches (dispatch_number);
create index idx_dispatches_order on public.dispatches (order_id);
create index idx_dispatches_status on public.dispatches (status);
create index idx_dispatches_invoice on public.dispatches (invoice_id);
create index idx_dispatches_delivered on public.dispatches (delivered_at desc) where status = 'delivered';
create index idx_dispatches_created_by on public.dispatches (created_by);

create table public.dispatch_items (
    id uuid primary key default gen_random_uuid(),
    dispatch_id uuid not null references public.dispatches (id) on delete cascade,
    invoice_item_id uuid references public.invoice_items (id),
    inventory_id uuid not null references public.inventory (id),
    batch_id uuid references public.batches (id),
    quantity integer not null constraint dispatch_items_quantity_positive check (quantity > 0),
    created_at timestamptz not null default current_timestamp
);
create index idx_dispatch_items_dispatch on public.dispatch_items (dispatch_id);
create index idx_dispatch_items_inventory on public.dispatch_items (inventory_id);
create index idx_dispatch_items_invoice_item on public.dispatch_items (invoice_item_id);
create index idx_dispatch_items_batch on public.dispatch_items (batch_id);

-- The boxes of a dispatch as they were packed, where somebody listed them.
create table public.dispatch_boxes (
    id uuid primary key default gen_random_uuid(),
    dispatch_id uuid not null references public.dispatches (id) on delete cascade,
    box_number integer not null constraint dispatch_boxes_box_number_positive check (box_number > 0),
    length_cm integer constraint dispatch_boxes_length_cm_range check (length_cm between 1 and 1000),
    width_cm integer constraint dispatch_boxes_width_cm_range check (width_cm between 1 and 1000),
    height_cm integer constraint dispatch_boxes_height_cm_range check (height_cm between 1 and 1000),
    weight_kg numeric(8, 3) constraint dispatch_boxes_weight_kg_positive check (weight_kg > 0),
    created_at timestamptz not null default current_timestamp,
    constraint dispatch_boxes_number_once unique (dispatch_id, box_number),
    constraint dispatch_boxes_size_whole check (num_nonnulls(length_cm, width_cm, height_cm) in (0, 3))
);

create table public.dispatch_box_items (
    id uuid primary key default gen_random_uuid(),
    dispatch_box_id uuid not null references public.dispatch_boxes (id) on delete cascade,
    dispatch_item_id uuid not null references public.dispatch_items (id) on delete cascade,
    quantity integer not null constraint dispatch_box_items_quantity_positive check (quantity > 0),
    created_at timestamptz not null default current_timestamp,
    constraint dispatch_box_items_item_once unique (dispatch_box_id, dispatch_item_id)
);
create index idx_dispatch_box_items_item on public.dispatch_box_items (dispatch_item_id);

-- The paper is made once, right after issue; printing again sends these bytes.
create table public.papers (
    id uuid primary key default gen_random_uuid(),
    kind varchar(20) not null constraint papers_kind_known check (kind in ('quotation', 'invoice', 'challan', 'packing')),
    document_id uuid not null,
    copy varchar(40) not null default '',
    content bytea not null constraint papers_content_size check (octet_length(content) <= 20971520),
    sha256 varchar(64) not null,
    created_by uuid references public.users (id),
    created_at timestamptz not null default current_timestamp,
    constraint papers_copy_once unique (kind, document_id, copy)
);
create index idx_papers_created_by on public.papers (created_by);
reset role;
