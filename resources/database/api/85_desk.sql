-- What the frame around the desks asks: who am I, what waits where, what is new.

-- The caller, as the desks see them; notes that they were here, once an hour at most.
create function api.session() returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    found_user record;
begin
    select u.id, u.email, u.full_name, r.name as role, r.permissions, u.is_active into found_user
    from public.users u join public.roles r on r.id = u.role_id where u.email = session_user::text;
    if found_user.id is null or not found_user.is_active then
        perform internal.refuse('42501', 'This account is disabled or is not a person of this company.');
    end if;
    update public.users u set last_login = now()
    where u.id = found_user.id and (u.last_login is null or u.last_login < now() - interval '1 hour');
    return jsonb_build_object(
        'user', jsonb_build_object('id', found_user.id, 'email', found_user.email, 'full_name', found_user.full_name, 'role', found_user.role),
        'permissions', found_user.permissions,
        'company', internal.setting('company', '{}') || coalesce((select jsonb_build_object('legal_name', b.legal_name, 'city', b.city)
                   from public.branches b where b.is_head), '{}'),
        'schema_version', (select max(m.version) from public.schema_migrations m));
end $$;

-- What waits for the caller's decision.
create function internal.to_decide() returns setof public.approvals
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.* from public.approvals a
    where a.status = 'pending'
      and ((a.entity_type = 'orders' and (select internal.may('orders', 'approve')))
           or (a.entity_type = 'quotations' and (select internal.may('quotations', 'approve')))
           or (a.entity_type = 'po' and (select internal.may('purchase_orders', 'approve')))
           or (a.entity_type = 'invoices' and (select internal.may('invoices', 'approve'))))
      and ((select internal.may('orders', 'read_all'))
           or (select internal.sees_order(o) from public.orders o where o.id = a.order_id))
$$;

create function api.decisions_waiting() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*) from internal.to_decide()
$$;

-- The same with what is needed to decide: how to act on it, what is flagged and why.
create function api.inbox()
returns table (approval_id uuid, kind text, document_id uuid, order_id uuid, order_number text, document_number text,
               hospital_name text, city text, stage text, priority text, amount numeric, flag text, flag_level text,
               waiting_since timestamptz, requested_by text, act_kind text, act_id uuid, act_version integer,
               action_suffix text, is_own_work boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.entity_type, a.entity_id, o.id, o.order_number,
           coalesce(q.quote_number, p.po_number, i.invoice_number, o.order_number), c.hospital_name, c.city, a.stage, o.priority,
           coalesce(q.total_amount, p.po_amount, i.total_amount),
           case when a.entity_type = 'po' and v.differing > 0 then format('%s line%s differ%s', v.differing,
                     case v.differing when 1 then '' else 's' end, case v.differing when 1 then 's' else '' end)
                when a.stage = 'close_short' then 'close short' when a.stage = 'void' then 'void'
                when n.missing > 0 and a.entity_type = 'orders' then format('%s not supplied', n.missing)
                when r.reworked then 'rework back'
                when o.priority = 'urgent' then 'urgent' end,
           case when a.entity_type = 'po' and v.differing > 0 then 'warning' when a.stage in ('close_short', 'void') then 'warning'
                when n.missing > 0 and a.entity_type = 'orders' then 'warning' when r.reworked then 'rework'
                when o.priority = 'urgent' then 'late' end,
           a.created_at, u.full_name,
           case a.entity_type when 'invoices' then 'invoices' else 'orders' end,
           case a.entity_type when 'invoices' then i.id else o.id end,
           case a.entity_type when 'invoices' then i.version else o.version end,
           case a.stage when 'close_short' then '_close_short' when 'void' then '_void' else '' end,
           a.requested_by = (select internal.me()) or exists (select from internal.document_writers w
               where w.entity_type = a.entity_type and w.entity_id = a.entity_id and w.user_id = (select internal.me()))
    from internal.to_decide() a
    join public.orders o on o.id = a.order_id
    join public.customers c on c.id = o.customer_id
    left join public.quotations q on a.entity_type = 'quotations' and q.id = a.entity_id
    left join public.purchase_orders p on a.entity_type = 'po' and p.id = a.entity_id
    left join public.invoices i on a.entity_type = 'invoices' and i.id = a.entity_id
    left join public.users u on u.id = a.requested_by
    left join lateral (select count(*) as differing from public.purchase_order_items x
        join public.quotation_items y on y.id = x.quotation_item_id
        where x.purchase_order_id = p.id and (x.quantity <> y.quantity or x.unit_price <> y.unit_price)) v on true
    left join lateral (select count(*) as missing from public.order_items l where l.order_id = o.id and l.status = 'not_supplied') n on true
    left join lateral (select exists (select from public.approvals e where e.entity_type = a.entity_type
        and e.entity_id = a.entity_id and e.status = 'rework_required') as reworked) r on true
    order by case o.priority when 'urgent' then 1 when 'high' then 2 else 3 end, a.created_at
$$;

-- How much waits at each desk for the caller.
create function api.desk_counts() returns jsonb language sql stable
set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'orders', (select count(*) from public.orders o where o.workflow_stage in ('order_request', 'quotation_sent', 'po_received')
                   and o.sales_rep_id = (select u.id from public.users u where u.email = session_user::text)),
        'decoding', (select count(*) from public.orders o where o.workflow_stage = 'decoding'),
        'quotations', (select count(*) from public.quotations q where q.status in ('draft', 'approved')),
        'inbox', api.decisions_waiting(),
        'stock', (select count(*) from api.stock_orders s where s.work in ('to_check', 'to_dispatch')),
        'invoices', (select count(*) from public.invoices i where i.status = 'draft') + (select count(*) from api.to_invoice),
        'notifications', (select count(*) from public.notifications n where not n.is_read))
$$;

create function api.notifications_read(ids uuid[]) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    done integer;
begin
    update public.notifications n set is_read = true
    where n.user_id = internal.me() and not n.is_read and (ids is null or n.id = any (ids));
    get diagnostics done = row_count;
    return jsonb_build_object('read', done);
end $$;

-- What time brings, written down: expired batches leave the stock, invoices become overdue, old requests go, months
-- of the trail are prepared. Safe to call at any time by anybody; two at once do it once.
create function api.due() returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    expired integer := 0;
    overdue integer := 0;
    forgotten integer := 0;
begin
    if internal.me() is null and not internal.is_owner() then
        perform internal.refuse('42501', 'This login is not an active person of this company.');
    end if;
    if not pg_try_advisory_xact_lock(hashtext('indentdesk.due')) then
        return jsonb_build_object('busy', true);
    end if;
    expired := internal.expire_batches();
    update public.invoices i set payment_status = 'overdue'
    where i.status = 'approved' and i.payment_status in ('unpaid', 'partial') and i.due_date < internal.today() and i.balance > 0;
    get diagnostics overdue = row_count;
    delete from public.requests r where r.created_at < now() - interval '30 days';
    get diagnostics forgotten = row_count;
    perform internal.prepare_audit_partitions();
    perform internal.refresh_turnaround();
    return jsonb_build_object('expired_batches', expired, 'overdue_invoices', overdue, 'forgotten_requests', forgotten);
end $$;

-- Batches past their day leave the saleable stock; pieces already reserved stay with their order for the keeper to see.
create function internal.expire_batches() returns integer language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    b record;
    gone integer;
    done integer := 0;
begin
    for b in select t.id, t.inventory_id, t.batch_number, t.expiry_date, t.mrp from public.batches t
             where t.status = 'saleable' and t.expiry_date <= internal.today() and t.quantity > t.reserved
             order by t.inventory_id, t.id loop
        perform from public.inventory i where i.id = b.inventory_id for no key update;
        select t.quantity - t.reserved into gone from public.batches t where t.id = b.id and t.status = 'saleable' for no key update;
        continue when coalesce(gone, 0) = 0;
        update public.batches t set quantity = t.quantity - gone where t.id = b.id;
        insert into public.batches as t (inventory_id, batch_number, expiry_date, mrp, quantity, status)
        values (b.inventory_id, b.batch_number, b.expiry_date, b.mrp, gone, 'expired')
        on conflict (inventory_id, batch_number, status) do update set quantity = t.quantity + excluded.quantity;
        update public.inventory i set stock_quantity = i.stock_quantity - gone where i.id = b.inventory_id;
        insert into public.stock_movements (inventory_id, batch_id, quantity, reason) values (b.inventory_id, b.id, -gone, 'expiry');
        done := done + 1;
    end loop;
    return done;
end $$;

grant execute on function api.session(), api.desk_counts(), api.inbox(), api.notifications_read(uuid[]),
    api.due(), api.decisions_waiting() to indentdesk_person;
