-- as: indentdesk_audit
-- The trail: all of it for who may read all, else that of the documents one sees. In PL/pgSQL, so that a session plans each
-- of these questions once and only when it is asked.
create function internal.sees(entity_type text, entity_id uuid) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    case entity_type
        when 'orders' then return exists (select from public.orders t where t.id = sees.entity_id);
        when 'order_items' then return exists (select from public.order_items t where t.id = sees.entity_id);
        when 'quotations' then return exists (select from public.quotations t where t.id = sees.entity_id);
        when 'quotation_items' then return exists (select from public.quotation_items t where t.id = sees.entity_id);
        when 'purchase_orders' then return exists (select from public.purchase_orders t where t.id = sees.entity_id);
        when 'invoices' then return exists (select from public.invoices t where t.id = sees.entity_id);
        when 'invoice_items' then return exists (select from public.invoice_items t where t.id = sees.entity_id);
        when 'dispatches' then return exists (select from public.dispatches t where t.id = sees.entity_id);
        when 'approvals' then return exists (select from public.approvals t where t.id = sees.entity_id);
        else return false;
    end case;
end $$;
grant execute on function internal.sees(text, uuid) to indentdesk_person;
grant select on public.audit_logs to indentdesk_person, indentdesk_owner;
alter table public.audit_logs enable row level security;
create policy read_audit_logs on public.audit_logs for select to indentdesk_person using
    ((select internal.may('audit', 'read_all'))
     or (((select internal.may('audit', 'read_seen')) or (select internal.may('audit', 'read_own')))
         and internal.sees(entity_type, entity_id)));
create policy owner_reads_audit_logs on public.audit_logs for select to indentdesk_owner using (true);
