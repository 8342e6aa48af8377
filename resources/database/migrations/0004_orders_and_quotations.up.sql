set local role indentdesk_owner;

create table public.orders (
    id uuid primary key default gen_random_uuid(),
    order_number varchar(50) not null unique,
    customer_id uuid not null references public.customers (id),
    sales_rep_id uuid not null references public.users (id),
    branch_id uuid not null references public.branches (id),
    delivery_address_id uuid references public.customer_addresses (id) on delete set null,
    status varchar(50) not null,
    workflow_stage varchar(50) not null references public.stages (name),
    -- the furthest stage reached, by rank: who reads "from a stage on" keeps reading after rework
    reached smallint not null default 1,
    -- what lists of a million orders are sorted by, kept by triggers: the stage's rank, the customer's name and city
    stage_rank smallint not null default 1,
    hospital_sort varchar(255) not null default '',
    city_sort varchar(100),
    stage_since timestamptz not null default current_timestamp,
    priority varchar(20) not null default 'medium'
        constraint orders_priority_known check (priority in ('low', 'medium', 'high', 'urgent')),
    source varchar(50)
        constraint orders_source_known check (source in ('email', 'whatsapp', 'phone', 'direct', 'sheet', 'repeat')),
    source_text text,
    contact_person varchar(255),
    promised_date date,
    po_number varchar(100),
    po_date date,
    po_amount decimal(15, 2) constraint orders_po_amount_positive check (po_amount >= 0),
    notes text,
    closing_reason text,
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint orders_status_fits_stage check (status = case workflow_stage
        when 'order_request' then 'draft'
        when 'decoding' then 'pending' when 'decoding_approval' then 'pending'
        when 'quotation' then 'pending' when 'quotation_approval' then 'pending'
        when 'quotation_sent' then 'pending' when 'po_received' then 'pending' when 'po_approval' then 'pending'
        when 'inventory_check' then 'approved' when 'invoice_request' then 'approved'
        when 'invoice_approval' then 'approved' when 'invoiced' then 'approved' when 'dispatched' then 'approved'
        when 'completed' then 'completed' when 'cancelled' then 'cancelled' end)
);
create index idx_orders_number on public.orders (order_number);
create index idx_orders_customer on public.orders (customer_id, created_at desc);
create index idx_orders_sales_rep on public.orders (sales_rep_id, created_at desc, id desc);
create index idx_orders_status on public.orders (status);
create index idx_orders_stage on public.orders (workflow_stage, created_at desc, id desc);
create index idx_orders_created on public.orders (created_at desc, id desc);
create index idx_orders_stage_since on public.orders (stage_since, id);
create index idx_orders_rep_customer on public.orders (sales_rep_id, customer_id);
create index idx_orders_stage_rank on public.orders (stage_rank, id);
create index idx_orders_hospital on public.orders (hospital_sort, id);
create index idx_orders_city on public.orders (city_sort, id);
create index idx_orders_promised on public.orders (promised_date, id);
-- the rank of a priority in the words of api.order_list
create index idx_orders_priority on public.orders
    ((case priority when 'urgent' then 4 when 'high' then 3 when 'medium' then 2 else 1 end), id);
create index idx_orders_branch on public.orders (branch_id);
create index idx_orders_address on public.orders (delivery_address_id);

create table public.order_items (
    id uuid primary key default gen_random_uuid(),
    order_id uuid not null references public.orders (id) on delete cascade,
    parent_id uuid references public.order_items (id) on delete cascade,
    line_number integer not null constraint order_items_line_number_positive check (line_number > 0),
    -- the hospital's own words, kept for ever
    item_description text not null constraint order_items_item_description_present check (btrim(item_description) <> ''),
    asked_quantity numeric(12, 3) not null constraint order_items_asked_quantity_positive check (asked_quantity > 0),
    asked_unit varchar(30) not null default '',
    -- what the hospital expects on top, "50 + 10 free"
    free_quantity numeric(12, 3) constraint order_items_free_quantity_positive check (free_quantity > 0),
    needed_by date,
    quantity integer not null constraint order_items_quantity_positive check (quantity > 0),
    inventory_id uuid references public.inventory (id),
    decoded_by uuid references public.users (id),
    decoded_at timestamptz,
    unit_price decimal(15, 2) constraint order_items_unit_price_positive check (unit_price >= 0),
    discount_percentage numeric(5, 2) not null default 0
        constraint order_items_discount_percentage_range check (discount_percentage between 0 and 100),
    status varchar(50) not null default 'pending'
        constraint order_items_status_known
        check (status in ('pending', 'decoded', 'approved', 'partial', 'fulfilled', 'not_supplied')),
    not_supplied_reason text,
    substitute_reason text,
    rework_comment text,
    -- what the decoder asks the rep about this line, until it is decided
    question text,
    question_by uuid references public.users (id),
    closed_quantity integer not null default 0
        constraint order_items_closed_quantity_range check (closed_quantity between 0 and quantity),
    notes text,
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint order_items_not_supplied_has_reason
        check (status <> 'not_supplied' or btrim(coalesce(not_supplied_reason, '')) <> ''),
    constraint order_items_decoded_has_sku
        check (status not in ('decoded', 'approved', 'partial', 'fulfilled') or inventory_id is not null)
);
create index idx_order_items_order on public.order_items (order_id, line_number);
create index idx_order_items_inventory on public.order_items (inventory_id);
create index idx_order_items_status on public.order_items (status);
create index idx_order_items_parent on public.order_items (parent_id);
create index idx_order_items_decoded_by on public.order_items (decoded_by);
create index idx_order_items_question_by on public.order_items (question_by) where question_by is not null;

-- Orders that are asked for again and again, kept under a name: for one hospital, or for all where there is none.
create table public.order_templates (
    id uuid primary key default gen_random_uuid(),
    name varchar(100) not null constraint order_templates_name_present check (btrim(name) <> ''),
    customer_id uuid references public.customers (id) on delete cascade,
    created_by uuid not null references public.users (id),
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
);
create unique index order_templates_name_once on public.order_templates
    (lower(name), coalesce(customer_id, '00000000-0000-0000-0000-000000000000'));
create index idx_order_templates_customer on public.order_templates (customer_id);
create index idx_order_templates_created_by on public.order_templates (created_by);

create table public.order_template_lines (
    id uuid primary key default gen_random_uuid(),
    template_id uuid not null references public.order_templates (id) on delete cascade,
    line_number integer not null constraint order_template_lines_line_number_positive check (line_number > 0),
    item_description text not null
        constraint order_template_lines_item_description_present check (btrim(item_description) <> ''),
    asked_quantity numeric(12, 3) not null
        constraint order_template_lines_asked_quantity_positive check (asked_quantity > 0),
    asked_unit varchar(30) not null default '',
    free_quantity numeric(12, 3) constraint order_template_lines_free_quantity_positive check (free_quantity > 0),
    notes text,
    constraint order_template_lines_number_once unique (template_id, line_number)
);

-- When an order was last begun from a template; apart, so that using one makes nobody's copy of it out of date.
create table internal.order_template_uses (
    template_id uuid primary key references public.order_templates (id) on delete cascade,
    used_by uuid not null references public.users (id),
    used_at timestamptz not null default clock_timestamp()
);
create index idx_order_template_uses_used_by on internal.order_template_uses (used_by);

-- What the decoders confirmed: from which words to which SKU, for whom. Nothing merely suggested stands here.
create table public.decoding_confirmations (
    id uuid primary key default gen_random_uuid(),
    order_item_id uuid references public.order_items (id) on delete set null,
    customer_id uuid not null references public.customers (id),
    words text not null,
    inventory_id uuid not null references public.inventory (id),
    confirmed_by uuid not null references public.users (id),
    is_rejected boolean not null default false,
    -- taken back by the decoder, or by an administrator: it counts no more
    undone_at timestamptz,
    undone_by uuid references public.users (id),
    changed_in xid8 not null default pg_current_xact_id(),
    created_at timestamptz not null default current_timestamp,
    constraint decoding_confirmations_undone_by_somebody check ((undone_at is null) = (undone_by is null))
);
create index idx_decoding_confirmations_words on public.decoding_confirmations (words, customer_id);
create index idx_decoding_confirmations_item on public.decoding_confirmations (order_item_id);
create index idx_decoding_confirmations_customer on public.decoding_confirmations (customer_id, inventory_id);
create index idx_decoding_confirmations_inventory on public.decoding_confirmations (inventory_id);
create index idx_decoding_confirmations_by on public.decoding_confirmations (confirmed_by);
create index idx_decoding_confirmations_undone_by on public.decoding_confirmations (undone_by);
create index idx_decoding_confirmations_changed on public.decoding_confirmations (changed_in);
create index idx_decoding_confirmations_newest on public.decoding_confirmations (created_at desc);

-- What decoders miss in the catalogue: asked of the stock keepers, who add it or say why not.
create table public.sku_requests (
    id uuid primary key default gen_random_uuid(),
    order_id uuid not null references public.orders (id) on delete cascade,
    order_item_id uuid references public.order_items (id) on delete set null,
    words text not null, -- the hospital's own
    wish text not null constraint sku_requests_wish_present check (btrim(wish) <> ''),
    status varchar(20) not null default 'open'
        constraint sku_requests_status_known check (status in ('open', 'added', 'declined')),
    inventory_id uuid references public.inventory (id),
    answer text,
    asked_by uuid not null references public.users (id),
    answered_by uuid references public.users (id),
    answered_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint sku_requests_added_has_sku check ((status = 'added') = (inventory_id is not null)),
    constraint sku_requests_declined_has_reason check (status <> 'declined' or btrim(coalesce(answer, '')) <> ''),
    constraint sku_requests_answered_by_somebody check ((status = 'open') = (answered_by is null))
);
create unique index idx_sku_requests_open on public.sku_requests (order_item_id) where status = 'open';
create index idx_sku_requests_order on public.sku_requests (order_id);
create index idx_sku_requests_item on public.sku_requests (order_item_id);
create index idx_sku_requests_inventory on public.sku_requests (inventory_id);
create index idx_sku_requests_asked_by on public.sku_requests (asked_by);
create index idx_sku_requests_answered_by on public.sku_requests (answered_by);
create index idx_sku_requests_waiting on public.sku_requests (created_at) where status = 'open';

create table public.quotations (
    id uuid primary key default gen_random_uuid(),
    quote_number varchar(50) not null unique,
    base_number varchar(50) not null,
    revision integer not null default 1 constraint quotations_revision_positive check (revision > 0),
    order_id uuid not null references public.orders (id),
    branch_id uuid not null references public.branches (id),
    created_by uuid not null references public.users (id),
    status varchar(50) not null
        constraint quotations_status_known
        check (status in ('draft', 'pending_approval', 'approved', 'sent', 'accepted', 'rejected', 'superseded')),
    seller_state char(2) not null references public.states (code),
    place_of_supply char(2) not null references public.states (code),
    buyer_type varchar(20) not null,
    without_payment_of_tax boolean not null default false,
    subtotal decimal(15, 2) not null default 0 constraint quotations_subtotal_positive check (subtotal >= 0),
    gst_rate decimal(5, 2),
    gst_amount decimal(15, 2) not null default 0,
    discount_percentage decimal(5, 2) not null default 0.00
        constraint quotations_discount_percentage_range check (discount_percentage between 0 and 100),
    discount_amount decimal(15, 2) not null default 0.00,
    taxable_amount numeric(15, 2) not null default 0,
    cgst_amount numeric(15, 2) not null default 0,
    sgst_amount numeric(15, 2) not null default 0,
    igst_amount numeric(15, 2) not null default 0,
    round_off numeric(5, 2) not null default 0,
    total_amount decimal(15, 2) not null default 0 constraint quotations_total_amount_positive check (total_amount >= 0),
    valid_until date,
    payment_terms text,
    delivery_terms text,
    notes text,
    sent_at timestamptz,
    issued_on date,
    snapshot jsonb,
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint quotations_base_revision_once unique (base_number, revision),
    constraint quotations_valid_until_present check (status in ('draft', 'superseded', 'rejected') or valid_until is not null)
);
create index idx_quotations_number on public.quotations (quote_number);
create index idx_quotations_order on public.quotations (order_id);
create index idx_quotations_status on public.quotations (status, id);
create index idx_quotations_valid_until on public.quotations (valid_until, id);
-- what was sent in a time, without a look at the table
create index idx_quotations_sent on public.quotations (sent_at) include (branch_id, status) where sent_at is not null;
create index idx_quotations_created on public.quotations (created_at, id);
create index idx_quotations_total on public.quotations (total_amount, id);
create index idx_quotations_created_by on public.quotations (created_by);
create index idx_quotations_branch on public.quotations (branch_id);
create index idx_quotations_states on public.quotations (place_of_supply);
create index idx_quotations_seller_state on public.quotations (seller_state);
create unique index quotations_one_open_per_order on public.quotations (order_id)
    where status in ('draft', 'pending_approval', 'approved', 'sent', 'accepted');

create table public.quotation_items (
    id uuid primary key default gen_random_uuid(),
    quotation_id uuid not null references public.quotations (id) on delete cascade,
    order_item_id uuid not null references public.order_items (id),
    line_number integer not null,
    inventory_id uuid not null references public.inventory (id),
    description text not null,
    quantity integer not null constraint quotation_items_quantity_positive check (quantity > 0),
    unit_price decimal(15, 2) not null constraint quotation_items_unit_price_positive check (unit_price >= 0),
    line_total decimal(15, 2) not null generated always as (quantity * unit_price) stored,
    discount_percentage numeric(5, 2) not null default 0
        constraint quotation_items_discount_percentage_range check (discount_percentage between 0 and 100),
    discount_amount numeric(15, 2) not null default 0,
    hsn_code varchar(8) not null,
    gst_rate numeric(5, 2) not null,
    taxable_value numeric(15, 2) not null default 0,
    cgst_amount numeric(15, 2) not null default 0,
    sgst_amount numeric(15, 2) not null default 0,
    igst_amount numeric(15, 2) not null default 0,
    is_optional boolean not null default false,
    created_at timestamptz not null default current_timestamp
);
create index idx_quotation_items_quotation on public.quotation_items (quotation_id, line_number);
create index idx_quotation_items_inventory on public.quotation_items (inventory_id);
create index idx_quotation_items_order_item on public.quotation_items (order_item_id);

create table public.purchase_orders (
    id uuid primary key default gen_random_uuid(),
    order_id uuid not null references public.orders (id) on delete cascade,
    quotation_id uuid not null references public.quotations (id),
    po_number varchar(100) not null constraint purchase_orders_po_number_present check (btrim(po_number) <> ''),
    -- a condition on upper() would be asked of every row under a policy, and its index of no use
    known_by varchar(100) generated always as (upper(po_number)) stored,
    po_date date not null,
    po_amount numeric(15, 2) constraint purchase_orders_po_amount_positive check (po_amount >= 0),
    status varchar(20) not null default 'received'
        constraint purchase_orders_status_known
        check (status in ('received', 'pending_approval', 'accepted', 'refused', 'withdrawn')),
    file_name varchar(255),
    file_type varchar(100),
    file_sha256 varchar(64),
    file_content bytea constraint purchase_orders_file_content_size check (octet_length(file_content) <= 20971520),
    recorded_by uuid not null references public.users (id),
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
);
create index idx_purchase_orders_order on public.purchase_orders (order_id);
create index idx_purchase_orders_quotation on public.purchase_orders (quotation_id);
create index idx_purchase_orders_number on public.purchase_orders (known_by);
create index idx_purchase_orders_recorded_by on public.purchase_orders (recorded_by);
create unique index purchase_orders_one_open on public.purchase_orders (order_id)
    where status in ('received', 'pending_approval', 'accepted');

create table public.purchase_order_items (
    id uuid primary key default gen_random_uuid(),
    purchase_order_id uuid not null references public.purchase_orders (id) on delete cascade,
    quotation_item_id uuid not null references public.quotation_items (id),
    quantity integer not null constraint purchase_order_items_quantity_positive check (quantity >= 0),
    unit_price numeric(15, 2) not null constraint purchase_order_items_unit_price_positive check (unit_price >= 0),
    constraint purchase_order_items_line_once unique (purchase_order_id, quotation_item_id)
);
create index idx_purchase_order_items_quotation_item on public.purchase_order_items (quotation_item_id);

-- Freight, packing: shared over the lines before tax (gst-facts, section 2), never lines themselves.
create table public.document_charges (
    id uuid primary key default gen_random_uuid(),
    quotation_id uuid references public.quotations (id) on delete cascade,
    invoice_id uuid,
    description varchar(255) not null,
    amount numeric(15, 2) not null constraint document_charges_amount_positive check (amount >= 0),
    created_at timestamptz not null default current_timestamp,
    constraint document_charges_one_document check (num_nonnulls(quotation_id, invoice_id) = 1)
);
create index idx_document_charges_quotation on public.document_charges (quotation_id);
create index idx_document_charges_invoice on public.document_charges (invoice_id);
reset role;
