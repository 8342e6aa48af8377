set local role indentdesk_owner;

create table public.customers (
    id uuid primary key default gen_random_uuid(),
    name varchar(255) not null constraint customers_name_present check (btrim(name) <> ''),
    hospital_name varchar(255) not null constraint customers_hospital_name_present check (btrim(hospital_name) <> ''),
    contact_person varchar(255),
    email varchar(255),
    phone varchar(50),
    address text,
    city varchar(100),
    state varchar(100),
    state_code char(2) references public.states (code),
    pincode varchar(20) constraint customers_pincode_shape check (pincode ~ '^[1-9][0-9]{5}$'),
    gst_number varchar(50) constraint customers_gst_number_shape check (gst_number ~ '^[0-9A-Z]{15}$'),
    buyer_type varchar(20) not null default 'unregistered'
        constraint customers_buyer_type_known check (buyer_type in
            ('registered', 'unregistered', 'composition', 'uin', 'sez', 'overseas', 'deemed_export')),
    without_payment_of_tax boolean not null default false,
    -- what is delivered must be good for so long at least; null: they ask for nothing
    shelf_life_months smallint constraint customers_shelf_life_months_range check (shelf_life_months between 1 and 120),
    -- the chain it belongs to, such as "Sunrise Hospitals": what one of them means, the others may mean too
    hospital_group varchar(120) constraint customers_hospital_group_present check (btrim(hospital_group) <> ''),
    sales_rep_id uuid references public.users (id),
    is_active boolean not null default true,
    version integer not null default 1,
    created_by uuid references public.users (id),
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint customers_gst_number_fits check
        ((gst_number is null) = (buyer_type in ('unregistered', 'overseas')))
);
create index idx_customers_hospital on public.customers (hospital_name);
create index idx_customers_gst on public.customers (gst_number);
create index idx_customers_rep on public.customers (sales_rep_id);
create index idx_customers_state on public.customers (state_code);
create index idx_customers_group on public.customers (lower(hospital_group)) where hospital_group is not null;
create index idx_customers_created_by on public.customers (created_by);
create index idx_customers_words on public.customers using gin
    ((lower(hospital_name || ' ' || name || ' ' || coalesce(city, '') || ' ' || coalesce(gst_number, '')
            || ' ' || coalesce(phone, ''))) internal.gin_trgm_ops);

-- Apart from customers because quoters may read a customer and not its terms of credit.
create table public.customer_terms (
    id uuid primary key default gen_random_uuid(),
    customer_id uuid not null unique references public.customers (id) on delete cascade,
    credit_limit numeric(15, 2) constraint customer_terms_credit_limit_positive check (credit_limit >= 0),
    payment_days integer not null default 30
        constraint customer_terms_payment_days_range check (payment_days between 0 and 365),
    updated_at timestamptz not null default current_timestamp
);

create table public.customer_addresses (
    id uuid primary key default gen_random_uuid(),
    customer_id uuid not null references public.customers (id) on delete cascade,
    label varchar(100) not null,
    address text not null,
    city varchar(100) not null,
    state_code char(2) not null references public.states (code),
    pincode varchar(6) not null constraint customer_addresses_pincode_shape check (pincode ~ '^[1-9][0-9]{5}$'),
    created_at timestamptz not null default current_timestamp
);
create index idx_customer_addresses_customer on public.customer_addresses (customer_id);
create index idx_customer_addresses_state on public.customer_addresses (state_code);

-- Which columns of a hospital's own forms hold what. A form is known again by the hash of its heads.
create table internal.order_sheets (
    customer_id uuid not null references public.customers (id) on delete cascade,
    form varchar(40) not null,
    columns varchar(40) not null,
    chosen_by uuid not null references public.users (id),
    chosen_at timestamptz not null default clock_timestamp(),
    constraint order_sheets_pkey primary key (customer_id, form)
);
create index idx_order_sheets_chosen_by on internal.order_sheets (chosen_by);

create table public.inventory (
    id uuid primary key default gen_random_uuid(),
    sku varchar(100) not null unique constraint inventory_sku_present check (btrim(sku) <> ''),
    item_name varchar(255) not null constraint inventory_item_name_present check (btrim(item_name) <> ''),
    description text,
    category varchar(100),
    manufacturer varchar(255),
    model_number varchar(100),
    unit_price decimal(15, 2) not null constraint inventory_unit_price_positive check (unit_price >= 0),
    price_known boolean not null default true,
    stock_quantity integer not null default 0
        constraint inventory_stock_quantity_positive check (stock_quantity >= 0),
    reserved_quantity integer not null default 0
        constraint inventory_reserved_quantity_range check (reserved_quantity between 0 and stock_quantity),
    available_quantity integer generated always as (stock_quantity - reserved_quantity) stored,
    reorder_level integer not null default 10 constraint inventory_reorder_level_positive check (reorder_level >= 0),
    unit_of_measure varchar(50) not null default 'piece',
    uqc varchar(8) not null default 'NOS' references public.units (uqc),
    pack_size integer not null default 1 constraint inventory_pack_size_positive check (pack_size > 0),
    pack_name varchar(30) not null default '',
    hsn_code varchar(8) not null default '' constraint inventory_hsn_code_shape check (hsn_code ~ '^([0-9]{4}|[0-9]{6}|[0-9]{8})?$'),
    gst_class varchar(80) not null default '',
    mrp numeric(15, 2) constraint inventory_mrp_positive check (mrp >= 0),
    is_active boolean not null default true,
    successor_id uuid references public.inventory (id),
    -- the transaction that last changed what the catalogue says of it: whoever keeps a copy asks what came since
    changed_in xid8 not null default pg_current_xact_id(),
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint inventory_unit_price_known check (price_known or unit_price = 0)
);
create index idx_inventory_sku on public.inventory (sku);
create index idx_inventory_category on public.inventory (category, id);
create index idx_inventory_name on public.inventory (item_name, id);
create index idx_inventory_make on public.inventory (manufacturer, id);
create index idx_inventory_price on public.inventory (unit_price, id);
create index idx_inventory_active on public.inventory (is_active);
create index idx_inventory_stock on public.inventory (stock_quantity);
create index idx_inventory_uqc on public.inventory (uqc);
create index idx_inventory_successor on public.inventory (successor_id);
create index idx_inventory_changed on public.inventory (changed_in);
create index idx_inventory_low on public.inventory (available_quantity) where is_active and available_quantity <= reorder_level;
create index idx_inventory_words on public.inventory using gin
    ((lower(item_name || ' ' || sku || ' ' || coalesce(manufacturer, ''))) internal.gin_trgm_ops);

-- Apart from inventory because sales reps and decoders may read an item and not its cost.
create table public.inventory_costs (
    id uuid primary key default gen_random_uuid(),
    inventory_id uuid not null unique references public.inventory (id) on delete cascade,
    cost_price numeric(15, 2) not null constraint inventory_costs_cost_price_positive check (cost_price >= 0),
    updated_at timestamptz not null default current_timestamp
);

-- What became of the blocks of a sheet whose loading was cut off: the same sheet goes on behind them.
create table internal.load_blocks (
    kind text not null,
    sheet text not null,
    block integer not null,
    answer jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (kind, sheet, block)
);

create table public.batches (
    id uuid primary key default gen_random_uuid(),
    inventory_id uuid not null references public.inventory (id),
    batch_number varchar(50) not null,
    expiry_date date,
    mrp numeric(15, 2) constraint batches_mrp_positive check (mrp >= 0),
    quantity integer not null default 0 constraint batches_quantity_positive check (quantity >= 0),
    reserved integer not null default 0 constraint batches_reserved_range check (reserved between 0 and quantity),
    status varchar(20) not null default 'saleable'
        constraint batches_status_known check (status in ('saleable', 'expired', 'blocked', 'quarantine')),
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint batches_number_once unique (inventory_id, batch_number, status)
);
create index idx_batches_expiry on public.batches (expiry_date) where status = 'saleable';
create index idx_batches_expiry_all on public.batches (expiry_date, id);

-- Append-only: every piece that came or went, and why.
create table public.stock_movements (
    id uuid primary key default gen_random_uuid(),
    inventory_id uuid not null references public.inventory (id),
    batch_id uuid not null references public.batches (id),
    quantity integer not null constraint stock_movements_quantity_nonzero check (quantity <> 0),
    reason varchar(20) not null
        constraint stock_movements_reason_known
        check (reason in ('opening', 'receipt', 'dispatch', 'return', 'expiry', 'block', 'unblock', 'adjustment')),
    document_type varchar(50),
    document_id uuid,
    notes text,
    created_by uuid references public.users (id),
    created_at timestamptz not null default current_timestamp
);
create index idx_stock_movements_inventory on public.stock_movements (inventory_id, created_at desc);
create index idx_stock_movements_batch on public.stock_movements (batch_id);
create index idx_stock_movements_created_by on public.stock_movements (created_by);

-- Goods that suppliers have promised: what a shortage waits for.
create table public.expected_goods (
    id uuid primary key default gen_random_uuid(),
    inventory_id uuid not null references public.inventory (id),
    quantity integer not null constraint expected_goods_quantity_positive check (quantity > 0),
    received integer not null default 0 constraint expected_goods_received_positive check (received >= 0),
    expected_on date not null,
    supplier varchar(255) not null default '',
    reference varchar(100) not null default '',
    status varchar(20) not null default 'open'
        constraint expected_goods_status_known check (status in ('open', 'arrived', 'dropped')),
    version integer not null default 1,
    created_by uuid not null references public.users (id),
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint expected_goods_arrived_whole check (status <> 'arrived' or received >= quantity)
);
create index idx_expected_goods_inventory on public.expected_goods (inventory_id, expected_on) where status = 'open';
create index idx_expected_goods_created_by on public.expected_goods (created_by);
reset role;
