-- Changes of roles, people and rules that a second person decides on.
set local role indentdesk_owner;

create table public.proposals (
    id uuid primary key default gen_random_uuid(),
    kind varchar(20) not null constraint proposals_kind_known check (kind in ('roles', 'people', 'approval_rules')),
    -- the role, the person or the rule; that of a new role is the id that it will have
    subject_id uuid not null,
    title varchar(255) not null constraint proposals_title_present check (btrim(title) <> ''),
    before jsonb not null constraint proposals_before_object check (jsonb_typeof(before) = 'object'),
    after jsonb not null constraint proposals_after_object check (jsonb_typeof(after) = 'object'),
    reason varchar(500) not null default '',
    made_by uuid not null references public.users (id),
    status varchar(20) not null default 'pending'
        constraint proposals_status_known check (status in ('pending', 'approved', 'rejected', 'withdrawn')),
    decided_by uuid references public.users (id),
    decided_at timestamptz,
    comment varchar(2000) not null default '',
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint proposals_decided_by_by_status check ((decided_by is null) = (status in ('pending', 'withdrawn'))),
    constraint proposals_decided_at_by_status check ((decided_at is null) = (status = 'pending')),
    constraint proposals_decided_by_another check (decided_by <> made_by)
);
create unique index proposals_one_pending on public.proposals (kind, subject_id) where status = 'pending';
create index idx_proposals_subject on public.proposals (subject_id);
create index idx_proposals_made_by on public.proposals (made_by);
create index idx_proposals_decided_by on public.proposals (decided_by);
create index idx_proposals_decided_at on public.proposals (decided_at desc);

-- Whoever was given a first password by somebody else, and until when it lets them in.
create table internal.invitations (
    user_id uuid primary key references public.users (id) on delete cascade,
    made_by uuid references public.users (id),
    made_at timestamptz not null default clock_timestamp(),
    valid_until timestamptz not null,
    accepted_at timestamptz
);
create index idx_invitations_made_by on internal.invitations (made_by);

-- What a contact of a hospital agreed to, in the words that they were told.
create table public.contact_consents (
    id uuid primary key default gen_random_uuid(),
    customer_id uuid not null references public.customers (id) on delete cascade,
    contact_person varchar(255) not null constraint contact_consents_contact_person_present check (btrim(contact_person) <> ''),
    words varchar(1000) not null constraint contact_consents_words_present check (btrim(words) <> ''),
    given_on date not null,
    recorded_by uuid not null references public.users (id),
    created_at timestamptz not null default current_timestamp,
    withdrawn_on date,
    constraint contact_consents_withdrawn_on_not_before check (withdrawn_on >= given_on)
);
create index idx_contact_consents_customer on public.contact_consents (customer_id, given_on);
create index idx_contact_consents_recorded_by on public.contact_consents (recorded_by);
reset role;
