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
reset role;
