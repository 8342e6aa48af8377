drop table internal.mails, public.notification_preferences;
drop index public.idx_notifications_unread;
alter table public.approvals drop column is_signed;
do $$
declare
    misses regclass;
begin
    for misses in select c.oid::regclass from pg_class c
                  where c.relnamespace = 'internal'::regnamespace and c.relkind = 'S'
                    and c.relname like 'signature\_misses\_%' loop
        execute format('drop sequence %s', misses);
    end loop;
end $$;
drop table internal.signature_nonces, internal.signers;
