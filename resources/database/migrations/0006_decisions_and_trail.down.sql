alter table public.branches drop column logo_id;
drop table internal.trail_words, internal.audit_seals, internal.trail_era, internal.in_hand, internal.presence, internal.sign_outs, public.delegations, public.audit_logs, internal.journal, internal.document_writers, public.requests, public.attachments,
    public.files, public.comments, public.notifications, public.approval_assignments, public.approvals;
