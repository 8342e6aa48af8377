-- Who must decide what: rules in numbered sets, one of which is in force on a day; the levels of each; what was decided
-- on the way to the last decision.
set local role indentdesk_owner;

create table public.approval_rule_sets (
    id uuid primary key default gen_random_uuid(),
    number integer not null unique constraint approval_rule_sets_number_positive check (number >= 1),
    status varchar(20) not null default 'draft'
        constraint approval_rule_sets_status_known check (status in ('draft', 'proposed', 'published')),
    -- in force from this day on, until a later published set starts
    starts_on date not null,
    note varchar(500) not null default '',
    made_by uuid not null references public.users (id),
    published_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp,
    constraint approval_rule_sets_published_at_by_status check ((published_at is not null) = (status = 'published'))
);
create index idx_approval_rule_sets_made_by on public.approval_rule_sets (made_by);
create unique index approval_rule_sets_one_draft on public.approval_rule_sets ((true)) where status <> 'published';

-- The first rule of a set, by position, that fits a document asks for its decision; a document that none fits is decided
-- by any one person who may approve its kind. A null condition always holds.
create table public.approval_rules (
    id uuid primary key default gen_random_uuid(),
    rule_set_id uuid not null references public.approval_rule_sets (id) on delete cascade,
    position smallint not null constraint approval_rules_position_positive check (position >= 1),
    name varchar(100) not null constraint approval_rules_name_present check (btrim(name) <> ''),
    kind varchar(20) not null
        constraint approval_rules_kind_known check (kind in ('orders', 'quotations', 'po', 'invoices')),
    amount_from numeric(15, 2) constraint approval_rules_amount_from_range check (amount_from > 0),
    discount_from numeric(5, 2) constraint approval_rules_discount_from_range check (discount_from > 0 and discount_from <= 100),
    margin_below numeric(5, 2) constraint approval_rules_margin_below_range check (margin_below between -100 and 100),
    customer_id uuid references public.customers (id),
    branch_id uuid references public.branches (id),
    constraint approval_rules_position_once unique (rule_set_id, position)
);
create index idx_approval_rules_customer on public.approval_rules (customer_id);
create index idx_approval_rules_branch on public.approval_rules (branch_id);

-- Levels are asked one after the other; of each, so many different people. Neither role nor person: whoever may approve.
create table public.approval_rule_levels (
    id uuid primary key default gen_random_uuid(),
    rule_id uuid not null references public.approval_rules (id) on delete cascade,
    level smallint not null constraint approval_rule_levels_level_range check (level between 1 and 5),
    role_id uuid references public.roles (id),
    user_id uuid references public.users (id),
    needed smallint not null default 1 constraint approval_rule_levels_needed_range check (needed between 1 and 5),
    -- after so many hours everybody who may approve is asked
    escalate_after_hours numeric(6, 2)
        constraint approval_rule_levels_escalate_after_hours_positive check (escalate_after_hours > 0),
    constraint approval_rule_levels_level_once unique (rule_id, level),
    constraint approval_rule_levels_role_or_person check (role_id is null or user_id is null),
    constraint approval_rule_levels_person_once check (user_id is null or needed = 1)
);
create index idx_approval_rule_levels_role on public.approval_rule_levels (role_id);
create index idx_approval_rule_levels_user on public.approval_rule_levels (user_id);

-- The rule under which a decision was asked for stays with it, whatever the rules are later.
alter table public.approvals
    add column rule_id uuid references public.approval_rules (id),
    add column level smallint not null default 1,
    add column level_since timestamptz not null default clock_timestamp(),
    add column escalated_at timestamptz;
create index idx_approvals_rule on public.approvals (rule_id);

-- Each yes that a rule asked for, the last one too.
create table public.approval_steps (
    id uuid primary key default gen_random_uuid(),
    approval_id uuid not null references public.approvals (id) on delete cascade,
    level smallint not null,
    decided_by uuid not null references public.users (id),
    in_place_of uuid references public.users (id),
    comments text,
    created_at timestamptz not null default clock_timestamp(),
    constraint approval_steps_person_once unique (approval_id, decided_by),
    constraint approval_steps_in_place_of_another check (in_place_of <> decided_by)
);
create index idx_approval_steps_decided_by on public.approval_steps (decided_by);
create index idx_approval_steps_in_place_of on public.approval_steps (in_place_of);
reset role;
