-- Who works here and what everything else refers to.
set local role indentdesk_owner;

create table public.roles (
    id uuid primary key default gen_random_uuid(),
    name varchar(50) not null unique constraint roles_name_shape check (name ~ '^[a-z][a-z0-9_]*$'),
    description text,
    permissions jsonb not null constraint roles_permissions_object check (jsonb_typeof(permissions) = 'object'),
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
);
create index idx_roles_name on public.roles (name);

create table public.users (
    id uuid primary key default gen_random_uuid(),
    -- equals the login role; a longer role name would be cut silently and two people become one
    email varchar(255) not null unique
        constraint users_email_lower check (email = lower(email))
        constraint users_email_length check (octet_length(email) <= 63)
        constraint users_email_shape check (email ~ '^[a-z0-9._%+-]+@[a-z0-9.-]+$'),
    hashed_password varchar(255) not null default '!',
    full_name varchar(255) not null constraint users_full_name_present check (btrim(full_name) <> ''),
    role_id uuid not null references public.roles (id),
    is_active boolean not null default true,
    -- the password is another's choice, for the first sign-in only
    must_change_password boolean not null default false,
    last_login timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
);
create index idx_users_email on public.users (email);
create index idx_users_role on public.users (role_id);

create table public.settings (
    id uuid primary key default gen_random_uuid(),
    name varchar(100) not null unique,
    value jsonb not null,
    description text not null default '',
    -- JSON Schema of the value; internal.schema_reason says what of it is looked at
    schema jsonb not null default '{}',
    updated_at timestamptz not null default current_timestamp
);

create table public.states (
    id uuid primary key default gen_random_uuid(),
    code char(2) not null unique constraint states_code_shape check (code ~ '^[0-9]{2}$'),
    name varchar(100) not null,
    is_union_territory boolean not null default false,
    local_tax varchar(5) not null constraint states_local_tax_known check (local_tax in ('SGST', 'UTGST')),
    is_active boolean not null default true
);

create table public.units (
    id uuid primary key default gen_random_uuid(),
    uqc varchar(8) not null unique,
    name varchar(100) not null
);

create table public.hsn_codes (
    id uuid primary key default gen_random_uuid(),
    code varchar(8) not null unique constraint hsn_codes_code_shape check (code ~ '^[0-9]{2,8}$'),
    description text not null
);

-- The rate belongs to the goods and the day of supply, never to the HSN alone (gst-facts, section 8).
create table public.gst_rates (
    id uuid primary key default gen_random_uuid(),
    gst_class varchar(80) not null,
    hsn varchar(8) not null default '',
    goods text not null,
    use varchar(10) constraint gst_rates_use_known check (use in ('medical', 'other')),
    price_above numeric(15, 2),
    price_up_to numeric(15, 2),
    rate numeric(5, 2) not null constraint gst_rates_rate_range check (rate between 0 and 100),
    valid_from date not null,
    valid_to date,
    source text not null default '',
    confidence varchar(80) not null default '',
    constraint gst_rates_valid_to_after check (valid_to >= valid_from),
    constraint gst_rates_price_order check (price_up_to > price_above)
);
create unique index gst_rates_key on public.gst_rates (gst_class, valid_from, coalesce(price_above, -1));
create index idx_gst_rates_hsn on public.gst_rates (hsn);

create table public.pincode_prefixes (
    id uuid primary key default gen_random_uuid(),
    prefix char(3) not null unique,
    state_codes varchar(60) not null
);

create table public.branches (
    id uuid primary key default gen_random_uuid(),
    code varchar(10) not null unique,
    name varchar(100) not null,
    is_head boolean not null default false,
    legal_name varchar(255) not null,
    address text not null,
    city varchar(100) not null,
    state_code char(2) not null references public.states (code),
    pincode varchar(6) not null constraint branches_pincode_shape check (pincode ~ '^[1-9][0-9]{5}$'),
    -- branches of one state may share it
    gstin varchar(15) not null constraint branches_gstin_shape check (gstin ~ '^[0-9A-Z]{15}$'),
    registered_on date,
    phone varchar(50),
    email varchar(255),
    drug_licences text[] not null default '{}',
    licences_valid_until date,
    bank jsonb not null default '{}',
    is_active boolean not null default true,
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
);
create unique index branches_one_head on public.branches (is_head) where is_head;
create index idx_branches_state on public.branches (state_code);

-- One series a branch and document; the prefix is the series' own. A number is PREFIX-YEAR-0001.
create table public.number_series (
    id uuid primary key default gen_random_uuid(),
    branch_id uuid not null references public.branches (id),
    document varchar(20) not null
        constraint number_series_document_known
        check (document in ('orders', 'quotations', 'invoices', 'credit_notes', 'dispatches')),
    prefix varchar(6) not null unique
        -- 16 characters are the law's limit (Rule 46): prefix, year, two dashes, up to six digits
        constraint number_series_prefix_fits check (length(prefix) <= 4)
        constraint number_series_prefix_shape check (prefix ~ '^[A-Z][A-Z0-9]*$'),
    created_at timestamptz not null default current_timestamp,
    constraint number_series_branch_document_once unique (branch_id, document)
);

create table internal.number_counters (
    series_id uuid not null references public.number_series (id),
    financial_year integer not null,
    -- of this year here: a company that comes from another program goes on where that one ended
    first_number integer not null default 1 constraint number_counters_first_number_positive check (first_number >= 1),
    last_number integer not null
        constraint number_counters_last_number_positive check (last_number >= 0)
        constraint number_counters_last_number_not_before_first check (last_number >= first_number - 1),
    primary key (series_id, financial_year)
);

create table public.stages (
    id uuid primary key default gen_random_uuid(),
    name varchar(50) not null unique,
    rank smallint not null unique,
    title varchar(50) not null,
    short_title varchar(20) not null,
    order_status varchar(50) not null
        constraint stages_order_status_known
        check (order_status in ('draft', 'pending', 'approved', 'completed', 'cancelled')),
    works varchar(100) not null default '',
    -- how long an order of medium priority may stay; null where nobody is waited for
    allowed_hours numeric(6, 2) constraint stages_allowed_hours_positive check (allowed_hours > 0)
);

-- The workflow as data. Guards and effects are names of branches in internal.act_*, never SQL text.
create table public.transitions (
    id uuid primary key default gen_random_uuid(),
    kind varchar(20) not null constraint transitions_kind_known check (kind in ('orders', 'invoices', 'dispatches')),
    from_stage varchar(50) not null,
    action varchar(50) not null,
    to_stage varchar(50),
    resource varchar(50) not null,
    permission varchar(50) not null,
    effect varchar(50),
    label varchar(50) not null,
    needs_comment boolean not null default false,
    is_decision boolean not null default false,
    position smallint not null default 50,
    constraint transitions_edge_once unique (kind, from_stage, action)
);
reset role;
