set local role indentdesk_owner;

create table public.approvals (
    id uuid primary key default gen_random_uuid(),
    entity_type varchar(50) not null
        constraint approvals_entity_type_known check (entity_type in ('orders', 'quotations', 'po', 'invoices')),
    entity_id uuid not null,
    order_id uuid not null references public.orders (id) on delete cascade,
    stage varchar(100) not null,
    approver_id uuid references public.users (id),
    status varchar(50) not null
        constraint approvals_status_known
        check (status in ('pending', 'approved', 'rejected', 'rework_required', 'withdrawn')),
    requested_by uuid references public.users (id),
    comments text,
    approved_at timestamptz,
    created_at timestamptz not null default current_timestamp,
    in_place_of uuid references public.users (id),
    -- 1 urgent, 2 high, 3 the others: of the order's priority, which stays while a decision is waited for
    urgency smallint not null
        constraint approvals_urgency_known check (urgency between 1 and 3),
    constraint approvals_in_place_of_another check (in_place_of <> approver_id),
    constraint approvals_approver_id_by_status check ((approver_id is null) = (status in ('pending', 'withdrawn'))),
    constraint approvals_approved_at_by_status check (status in ('pending', 'withdrawn') or approved_at is not null)
);
create index idx_approvals_entity on public.approvals (entity_type, entity_id);
create index idx_approvals_approver on public.approvals (approver_id);
create index idx_approvals_status on public.approvals (status);
create index idx_approvals_waiting on public.approvals (urgency, created_at, id) where status = 'pending';
create index idx_approvals_order on public.approvals (order_id);
create index idx_approvals_in_place_of on public.approvals (in_place_of);
create index idx_approvals_requested_by on public.approvals (requested_by);
create unique index approvals_one_pending on public.approvals (entity_type, entity_id, stage) where status = 'pending';

-- Who is asked to decide, by whom, and why; a row without a person asks everybody who may. The newest row holds.
create table public.approval_assignments (
    id uuid primary key default gen_random_uuid(),
    approval_id uuid not null references public.approvals (id) on delete cascade,
    user_id uuid references public.users (id),
    assigned_by uuid references public.users (id),
    reason varchar(255) not null default '',
    created_at timestamptz not null default current_timestamp
);
create index idx_approval_assignments_approval on public.approval_assignments (approval_id);
create index idx_approval_assignments_user on public.approval_assignments (user_id);
create index idx_approval_assignments_by on public.approval_assignments (assigned_by);

-- Who decides in whose place while they are away, from a day to a day; no kinds are all kinds. Ended ones stay.
create table public.delegations (
    id uuid primary key default gen_random_uuid(),
    delegator_id uuid not null references public.users (id),
    delegate_id uuid not null references public.users (id),
    kinds text[] not null default '{}'
        constraint delegations_kinds_known check (kinds <@ array['orders', 'quotations', 'po', 'invoices']),
    from_day date not null,
    until_day date not null,
    reason varchar(255) not null default '',
    created_at timestamptz not null default current_timestamp,
    ended_at timestamptz,
    ended_by uuid references public.users (id),
    constraint delegations_delegate_id_another check (delegate_id <> delegator_id),
    constraint delegations_until_day_not_before check (until_day >= from_day)
);
create index idx_delegations_delegator on public.delegations (delegator_id);
create index idx_delegations_delegate on public.delegations (delegate_id);
create index idx_delegations_ended_by on public.delegations (ended_by);

-- What somebody has open to decide on just now; it counts while a session of theirs lives that is older.
create unlogged table internal.in_hand (
    user_id uuid not null references public.users (id) on delete cascade,
    approval_id uuid not null references public.approvals (id) on delete cascade,
    since timestamptz not null default clock_timestamp(),
    primary key (user_id, approval_id)
);
create index idx_in_hand_approval on internal.in_hand (approval_id);

-- Who is at which document at this moment; worth nothing after a restart. A place is one desk of one window, which names
-- it itself: a person with two windows is in two places.
create unlogged table internal.presence (
    user_id uuid not null references public.users (id) on delete cascade,
    place_id uuid not null,
    kind text not null,
    document_id uuid not null,
    line_id uuid,
    is_editing boolean not null,
    since timestamptz not null default current_timestamp,
    seen_at timestamptz not null default current_timestamp,
    primary key (user_id, place_id)
);
create index idx_presence_document on internal.presence (document_id);

-- Whom an administrator asked to sign out: their desks ask here before they believe the news.
create unlogged table internal.sign_outs (
    user_id uuid primary key references public.users (id) on delete cascade,
    asked_by uuid not null references public.users (id) on delete cascade,
    asked_at timestamptz not null default clock_timestamp()
);
create index idx_sign_outs_asked_by on internal.sign_outs (asked_by);

create table public.notifications (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references public.users (id),
    type varchar(50) not null
        constraint notifications_type_known check (type in ('approval_request', 'status_update', 'alert', 'info')),
    title varchar(255) not null,
    message text not null,
    link varchar(500),
    is_read boolean not null default false,
    created_at timestamptz not null default current_timestamp
);
create index idx_notifications_user on public.notifications (user_id, created_at desc);
create index idx_notifications_read on public.notifications (is_read);
create index idx_notifications_created on public.notifications (created_at);

-- What people say beside an order or one of its documents; never changed, never taken back.
create table public.comments (
    id uuid primary key default gen_random_uuid(),
    order_id uuid not null references public.orders (id) on delete cascade,
    kind varchar(20) not null
        constraint comments_kind_known check (kind in ('orders', 'quotations', 'po', 'invoices', 'dispatches')),
    document_id uuid not null,
    words varchar(4000) not null constraint comments_words_present check (btrim(words) <> ''),
    -- asked by the decoders when they gave the order back
    is_question boolean not null default false,
    written_by uuid not null references public.users (id),
    created_at timestamptz not null default current_timestamp
);
create index idx_comments_order on public.comments (order_id, created_at);
create index idx_comments_document on public.comments (document_id);
create index idx_comments_written_by on public.comments (written_by);

-- The bytes of what people attach, once each, to however many documents they are attached.
create table public.files (
    id uuid primary key default gen_random_uuid(),
    sha256 varchar(64) not null unique constraint files_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
    -- by its first bytes, whatever its name says
    media_type varchar(100) not null,
    size integer not null constraint files_size_range check (size between 1 and 20971520),
    content bytea not null constraint files_content_size check (octet_length(content) = size),
    created_at timestamptz not null default current_timestamp
);
-- most of it is compressed already
alter table public.files alter column content set storage external;

-- stands at the head of the branch's papers
alter table public.branches add column logo_id uuid references public.files (id);
create index idx_branches_logo on public.branches (logo_id);

create table public.attachments (
    id uuid primary key default gen_random_uuid(),
    order_id uuid not null references public.orders (id) on delete cascade,
    kind varchar(20) not null
        constraint attachments_kind_known check (kind in ('orders', 'quotations', 'po', 'invoices', 'dispatches')),
    document_id uuid not null,
    file_id uuid not null references public.files (id),
    name varchar(255) not null constraint attachments_name_plain check (name !~ '[/\\]' and btrim(name) <> ''),
    proves_delivery boolean not null default false,
    added_by uuid not null references public.users (id),
    created_at timestamptz not null default current_timestamp,
    withdrawn_at timestamptz,
    constraint attachments_proof_stays check (not proves_delivery or kind = 'dispatches' and withdrawn_at is null)
);
create index idx_attachments_order on public.attachments (order_id, created_at);
create index idx_attachments_document on public.attachments (document_id);
create index idx_attachments_file on public.attachments (file_id);
create index idx_attachments_added_by on public.attachments (added_by);
create unique index attachments_file_once on public.attachments (kind, document_id, file_id) where withdrawn_at is null;

-- One row an act: a client that lost its connection repeats the call and gets this answer.
create table public.requests (
    id uuid primary key,
    user_id uuid not null references public.users (id),
    action varchar(50) not null,
    arguments_hash bytea not null,
    answer jsonb,
    created_at timestamptz not null default current_timestamp
);
create index idx_requests_user on public.requests (user_id);
create index idx_requests_created on public.requests (created_at);

-- Who wrote any row of a document since its last decision: nobody decides on their own work.
create table internal.document_writers (
    entity_type varchar(50) not null,
    entity_id uuid not null,
    user_id uuid not null references public.users (id),
    primary key (entity_type, entity_id, user_id)
);
create index idx_document_writers_user on internal.document_writers (user_id);

-- One row a database: how far the schema of api/ is, which company this is.
create table internal.journal (
    name varchar(50) primary key,
    value jsonb not null,
    updated_at timestamptz not null default current_timestamp
);
reset role;

-- The trail belongs to a role of its own, so that not even the owner's functions change it.
create table public.audit_logs (
    id uuid not null default gen_random_uuid(),
    user_id uuid,
    action varchar(100) not null,
    entity_type varchar(50) not null,
    entity_id uuid not null,
    old_values jsonb,
    new_values jsonb,
    ip_address varchar(50),
    user_agent text,
    -- the instant of the row, not of its transaction: several acts of one transaction stand in their order
    created_at timestamptz not null default clock_timestamp(),
    -- the transaction that wrote it, so that a seal knows when all rows before it are there
    written_in bigint not null default txid_current(),
    primary key (id, created_at)
) partition by range (created_at);
alter table public.audit_logs owner to indentdesk_audit;
grant references on public.users to indentdesk_audit;
alter table public.audit_logs add constraint audit_logs_user_id_fkey
    foreign key (user_id) references public.users (id);
create index idx_audit_logs_user on public.audit_logs (user_id, created_at);
create index idx_audit_logs_entity on public.audit_logs (entity_type, entity_id);
create index idx_audit_logs_created on public.audit_logs (created_at);
create table public.audit_logs_default partition of public.audit_logs default;
alter table public.audit_logs_default owner to indentdesk_audit;
-- what an order had and has no longer
create index idx_audit_logs_removed on public.audit_logs ((old_values ->> 'order_id')) where action = 'delete';
-- costs a write nothing: the rows of a transaction lie beside those of the next
create index idx_audit_logs_written on public.audit_logs using brin (written_in) with (pages_per_range = 16, autosummarize = on);

-- What the trail was when a batch of it was sealed; never changed. `rows` has 42 bytes a row, in the order of (written_in,
-- created_at, id): its id (16), its instant (8), its table's place in `tables` (2), half of its SHA-256 (16).
create table internal.audit_seals (
    number bigint primary key constraint audit_seals_number_positive check (number > 0),
    previous bytea not null constraint audit_seals_previous_length check (length(previous) = 32),
    hash bytea not null unique constraint audit_seals_hash_length check (length(hash) = 32),
    made_at timestamptz not null,
    row_count integer not null constraint audit_seals_row_count_positive check (row_count > 0),
    last_written_in bigint not null,
    last_at timestamptz not null,
    last_id uuid not null,
    tables text not null,
    rows bytea not null constraint audit_seals_rows_length check (length(rows) = 42 * row_count)
);
alter table internal.audit_seals alter column rows set storage external; -- digests do not become smaller
alter table internal.audit_seals owner to indentdesk_audit;

-- The words in the rows of a seal, so that a million rows are searched by a thousand entries; made after the seal.
create table internal.trail_words (
    seal bigint primary key references internal.audit_seals (number) on delete cascade,
    first_at timestamptz not null,
    last_at timestamptz not null,
    words tsvector not null
);
create index idx_trail_words on internal.trail_words using gin (words);
alter table internal.trail_words owner to indentdesk_audit;

-- Which server counts the transactions, and what is added to its count: a database that was restored on another server
-- goes on where it was.
create table internal.trail_era (
    is_here boolean primary key default true constraint trail_era_one_row check (is_here),
    system text not null,
    txid_offset bigint not null
);
alter table internal.trail_era owner to indentdesk_audit;
