set local role indentdesk_owner;

-- How each person stands with signing. Wrong passwords are counted by a sequence of the person's own, because nothing takes
-- it back when the attempt is rolled back; what stands here is how far the count is forgiven.
create table internal.signers (
    user_id uuid primary key references public.users (id) on delete cascade,
    forgiven bigint not null default 0,
    -- of the verifier that came with the bcrypt; the login carries that of its newest
    password_mark text
);

-- What a decision may be signed with, once and within a minute.
create unlogged table internal.signature_nonces (
    nonce uuid primary key default gen_random_uuid(),
    user_id uuid not null references public.users (id) on delete cascade,
    kind varchar(20) not null,
    document_id uuid not null,
    action varchar(50) not null,
    version integer not null,
    expires timestamptz not null default clock_timestamp() + interval '60 seconds'
);
create index idx_signature_nonces_user on internal.signature_nonces (user_id);

insert into internal.signers (user_id) select u.id from public.users u;
do $$
declare
    person uuid;
begin
    for person in select u.id from public.users u loop
        execute format('create sequence internal.%I', 'signature_misses_' || replace(person::text, '-', ''));
    end loop;
end $$;

-- The decision was signed with the decider's password.
alter table public.approvals add column is_signed boolean not null default false;

-- What a person does not want to hear of, and whether what waits for them comes by mail while they are away.
create table public.notification_preferences (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null unique references public.users (id) on delete cascade,
    muted text[] not null default '{}'
        constraint notification_preferences_muted_known check (muted <@ array['approval_request', 'status_update', 'info']),
    by_mail boolean not null default true,
    updated_at timestamptz not null default current_timestamp
);
create index idx_notifications_unread on public.notifications (user_id, created_at) where not is_read;

-- Mails to people who are away, each once: what it says, and what became of it.
create table internal.mails (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references public.users (id) on delete cascade,
    -- what it tells; nothing is told twice
    subject_key varchar(100) not null,
    covers uuid[] not null default '{}',
    recipient varchar(63) not null,
    subject varchar(200) not null,
    body text not null,
    created_at timestamptz not null default clock_timestamp(),
    attempts integer not null default 0,
    next_try_at timestamptz not null default clock_timestamp(),
    status varchar(20) not null default 'waiting'
        constraint mails_status_known check (status in ('waiting', 'sent', 'given_up')),
    -- the server's last words
    outcome text,
    settled_at timestamptz,
    constraint mails_once unique (user_id, subject_key)
);
create index idx_mails_waiting on internal.mails (next_try_at) where status = 'waiting';
create index idx_mails_user on internal.mails (user_id, created_at desc);
reset role;
