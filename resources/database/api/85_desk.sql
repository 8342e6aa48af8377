-- What the frame around the desks asks: who am I, what waits where, what is new.

-- The caller, as the desks see them; notes that they were here, once an hour at most.
create function api.session() returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    found_user record;
begin
    select u.id, u.email, u.full_name, r.name as role, r.permissions, u.is_active, u.must_change_password into found_user
    from public.users u join public.roles r on r.id = u.role_id where u.email = session_user::text;
    if found_user.id is null or not found_user.is_active then
        perform internal.refuse('42501', 'This account is disabled or is not a person of this company.');
    end if;
    update public.users u set last_login = now()
    where u.id = found_user.id and (u.last_login is null or u.last_login < now() - interval '1 hour');
    return jsonb_build_object(
        'user', jsonb_build_object('id', found_user.id, 'email', found_user.email, 'full_name', found_user.full_name, 'role', found_user.role),
        'permissions', found_user.permissions, 'must_change_password', found_user.must_change_password,
        'company', internal.setting('company', '{}') || coalesce((select jsonb_build_object('legal_name', b.legal_name, 'city', b.city)
                   from public.branches b where b.is_head), '{}'),
        'schema_version', (select max(m.version) from public.schema_migrations m));
end $$;

-- What waits for the caller's decision. Neither pinned nor a definer, so that it becomes a part of the query that asks.
create function internal.to_decide() returns setof public.approvals language sql stable as $$
    select a.* from public.approvals a
    where a.status = 'pending'
      and ((a.entity_type = 'orders' and (select internal.may('orders', 'approve')))
           or (a.entity_type = 'quotations' and (select internal.may('quotations', 'approve')))
           or (a.entity_type = 'po' and (select internal.may('purchase_orders', 'approve')))
           or (a.entity_type = 'invoices' and (select internal.may('invoices', 'approve'))))
      and ((select internal.may('orders', 'read_all'))
           or (select internal.sees_order(o) from public.orders o where o.id = a.order_id))
      and (a.rule_id is null or internal.is_decider(a, (select internal.me())))
$$;

create function api.decisions_waiting() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from internal.to_decide());
end $$;

-- The least margin, in percent, that is not flagged.
create function internal.margin_floor() returns numeric language sql stable as $$
    select coalesce((select (s.value #>> '{}')::numeric from public.settings s where s.name = 'margin_floor'), 0)
$$;

-- What is left of a quotation's price after its cost, in percent; null while a cost is not known.
create function internal.quoted_margin(quotation uuid) returns numeric language sql stable as $$
    select case when bool_and(k.cost_price is not null) and sum(x.taxable_value) > 0
                then (sum(x.taxable_value) - sum(x.quantity * k.cost_price)) * 100 / sum(x.taxable_value) end
    from public.quotation_items x left join public.inventory_costs k on k.inventory_id = x.inventory_id
    where x.quotation_id = quotation and not x.is_optional
$$;

-- Why a document is looked at before it is decided on: nothing, or its gravest flag. credit and oldest are the customer's:
-- what of the limit would be used, and how many days the oldest bill is over its day. least_margin: in percent; null for
-- whoever may not know costs.
create function internal.inbox_flag(kind text, document_id uuid, stage text, o public.orders, credit numeric, oldest integer,
                                    least_margin numeric, out flag text, out level text)
language plpgsql stable as $$
declare
    counted integer;
    substitutes integer;
    margin numeric;
begin
    level := 'warning';
    if stage in ('close_short', 'void') then
        flag := replace(stage, '_', ' ');
        return;
    elsif credit > 100 or oldest > 60 then
        flag := case when credit > 100 then format('credit %s %%', credit) else format('oldest due %s d', oldest) end;
        level := 'late';
        return;
    end if;
    if kind = 'quotations' and least_margin is not null then
        margin := internal.quoted_margin(document_id);
        if margin < least_margin then
            flag := format('margin %s %%', round(margin, 1));
            level := 'late';
            return;
        end if;
    elsif kind = 'po' then
        select count(*) into counted from public.purchase_order_items x join public.quotation_items y on y.id = x.quotation_item_id
        where x.purchase_order_id = document_id and (x.quantity <> y.quantity or x.unit_price <> y.unit_price);
        flag := case when counted = 1 then '1 line differs' when counted > 1 then format('%s lines differ', counted) end;
    elsif kind = 'orders' then
        select count(*) filter (where l.status = 'not_supplied'), count(*) filter (where l.substitute_reason <> '')
        into counted, substitutes from public.order_items l where l.order_id = (o).id;
        flag := case when counted > 0 then format('%s not supplied', counted) when substitutes = 1 then '1 substitute'
                     when substitutes > 1 then format('%s substitutes', substitutes) end;
    end if;
    if flag is null and exists (select from public.approvals e where e.entity_type = kind
            and e.entity_id = document_id and e.status = 'rework_required') then
        flag := 'rework back';
        level := 'rework';
    elsif flag is null and credit > 90 then
        flag := format('credit %s %%', credit);
    elsif flag is null and (o).priority = 'urgent' then
        flag := 'urgent';
        level := 'late';
    end if;
end $$;

-- What waits for the caller's decision, with what is needed to decide: how to act on it, what is flagged and why; of
-- several flags the one that costs most. first: so many of the most urgent and oldest, all of them when null. These are
-- chosen by themselves; documents, flags and names are then looked up for what is shown and for nothing else.
create function api.inbox(first integer default null)
returns table (approval_id uuid, kind text, document_id uuid, order_id uuid, order_number text, document_number text,
               hospital_name text, city text, stage text, priority text, amount numeric, flag text, flag_level text,
               waiting_since timestamptz, requested_by text, act_kind text, act_id uuid, act_version integer,
               action_suffix text, is_own_work boolean, assigned_to text, assigned_by text, is_assigned_to_me boolean,
               in_place_of text, in_hand_of text, rule jsonb, is_escalated boolean, to_sign text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    caller uuid := internal.me();
    reads_bills boolean := internal.may('invoices', 'read_all');
    least_margin numeric := case when internal.may('inventory', 'read_cost') then internal.margin_floor() end;
    sign_above numeric := internal.signature_above();
    stands_in boolean := exists (select from public.delegations d where d.delegate_id = caller and d.ended_at is null
                                 and internal.today() between d.from_day and d.until_day);
begin
    return query
    with chosen as materialized (
        select x.id, row_number() over (order by x.urgency, x.created_at, x.id) as place
        from (select a.id, a.urgency, a.created_at
              from internal.to_decide() a order by a.urgency, a.created_at, a.id limit inbox.first) x),
    waiting as materialized (
        select c.place, row(a.*)::public.approvals as approval, a.id, a.entity_type, a.entity_id, a.stage, a.created_at, row(o.*)::public.orders as doc, o.id as order_id,
               o.customer_id, n.number, n.amount, n.version
        from chosen c
        cross join lateral (select x.* from public.approvals x where x.id = c.id limit 1) a -- by key
        cross join lateral (select x.* from public.orders x where x.id = a.order_id limit 1) o
        left join lateral (
            select q.quote_number::text as number, q.total_amount as amount, null::integer as version
            from public.quotations q where a.entity_type = 'quotations' and q.id = a.entity_id
            union all
            select p.po_number, p.po_amount, null from public.purchase_orders p where a.entity_type = 'po' and p.id = a.entity_id
            union all
            select i.invoice_number, i.total_amount, i.version
            from public.invoices i where a.entity_type = 'invoices' and i.id = a.entity_id
            limit 1) n on true),
    owed as (
        select i.customer_id, sum(i.balance) as balance, internal.today() - min(i.due_date) as oldest
        from api.owed_invoices i
        where reads_bills and i.customer_id = any (array(select distinct x.customer_id from waiting x where x.entity_type <> 'orders'))
        group by i.customer_id)
    select w.id, w.entity_type::text, w.entity_id, w.order_id, (w.doc).order_number::text, coalesce(w.number, (w.doc).order_number),
           c.hospital_name::text, c.city::text, w.stage::text, (w.doc).priority::text, w.amount, f.flag, f.level, w.created_at,
           u.full_name::text,
           case w.entity_type when 'invoices' then 'invoices' else 'orders' end,
           case w.entity_type when 'invoices' then w.entity_id else w.order_id end,
           case w.entity_type when 'invoices' then w.version else (w.doc).version end,
           case w.stage when 'close_short' then '_close_short' when 'void' then '_void' else '' end,
           internal.is_own_work(w.approval, caller), s.assigned_to, s.assigned_by, coalesce(s.is_mine, false),
           case when stands_in then internal.person_name(internal.in_whose_place(w.approval, caller)) end, h.who,
           case when (w.approval).rule_id is not null then internal.rule_words(w.approval) end,
           case when (w.approval).level_since < now() - interval '10 minutes' then internal.is_escalated(w.approval) else false end,
           case when a.amount > sign_above then internal.to_sign(a.amount) end
    from waiting w
    cross join lateral (select case when sign_above is null then null
                                    when w.entity_type = 'po' then internal.po_worth(w.entity_id) else w.amount end as amount offset 0) a
    join public.customers c on c.id = w.customer_id
    left join public.users u on u.id = (w.approval).requested_by
    left join owed d on d.customer_id = w.customer_id and w.entity_type <> 'orders'
    left join lateral (select x.credit_limit from public.customer_terms x
                       where x.customer_id = d.customer_id and x.credit_limit > 0 limit 1) t on true
    left join lateral (
        select case when x.user_id <> x.assigned_by then internal.person_name(x.user_id) end as assigned_to,
               case when x.user_id <> x.assigned_by then internal.person_name(x.assigned_by) end as assigned_by,
               x.user_id = caller and x.user_id <> x.assigned_by as is_mine
        from public.approval_assignments x where x.approval_id = w.id order by x.created_at desc limit 1) s on true
    left join lateral (
        select string_agg(p.full_name, ', ' order by t.since) as who
        from internal.in_hand t join public.users p on p.id = t.user_id
        where t.approval_id = w.id and t.user_id <> caller and p.is_active and internal.is_here(p.email, t.since)) h on true
    left join lateral internal.inbox_flag(w.entity_type, w.entity_id, w.stage, w.doc,
        round((d.balance + coalesce(w.amount, 0)) * 100 / t.credit_limit), d.oldest, least_margin) f on true
    order by w.place;
end $$;

-- Tells the others what the caller has open to decide on: these and no other ones from now on.
create function api.take_in_hand(approval_ids uuid[]) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    caller uuid := internal.me();
    taken integer;
    left_alone integer;
begin
    perform internal.demand_own_password();
    if cardinality(approval_ids) > 500 then
        perform internal.refuse('ID001', format('At most %s are possible.', 500), 'approval_ids');
    end if;
    delete from internal.in_hand t where t.user_id = caller and t.approval_id <> all (coalesce(approval_ids, '{}'));
    get diagnostics left_alone = row_count;
    -- a later session says it again
    insert into internal.in_hand as t (user_id, approval_id)
    select caller, a.id from internal.to_decide() a
    where a.id = any (approval_ids) and not internal.is_own_work(a, caller)
    on conflict (user_id, approval_id) do update set since = clock_timestamp();
    get diagnostics taken = row_count;
    if taken + left_alone > 0 then
        perform internal.announce_beside('in_hand', caller);
    end if;
    return jsonb_build_object('taken', taken);
end $$;
grant execute on function api.take_in_hand(uuid[]) to indentdesk_person;

-- Wishes for a new SKU that wait for whoever may make one; no business of anybody else's.
create function api.sku_requests_waiting() returns bigint language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select count(*) from public.sku_requests r where r.status = 'open' and internal.may('inventory', 'create')
$$;

-- How much waits at each desk for the caller. It runs with the caller's rights, who sees nothing of schema internal.
create function api.desk_counts() returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
    return (
    select jsonb_build_object(
        'orders', (select count(*) from public.orders o where o.workflow_stage in ('order_request', 'quotation_sent', 'po_received')
                   and o.sales_rep_id = (select u.id from public.users u where u.email = session_user::text)),
        'decoding', (select count(*) from public.orders o where o.workflow_stage = 'decoding'),
        'quotations', (select count(*) from public.quotations q where q.status in ('draft', 'approved')),
        'inbox', api.decisions_waiting(),
        -- what api.stock_orders lists, without looking at the lines of each
        'stock', (select count(*) from public.orders o where o.workflow_stage = 'inventory_check')
                 + (select count(*) from public.dispatches d join public.orders o on o.id = d.order_id where d.status = 'pending')
                 + api.sku_requests_waiting(),
        'invoices', (select count(*) from public.invoices i where i.status = 'draft') + (select count(*) from api.to_invoice),
        'administration', api.proposals_waiting(),
        'notifications', (select count(*) from public.notifications n where not n.is_read)));
end $$;

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

-- Drug licences that run out are told to whoever can renew or must know: 60, 30 and 7 days ahead, and on the day, each
-- once for a licence's date.
create function internal.warn_of_licences() returns integer language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    b record;
    told integer := 0;
begin
    for b in select t.name, t.licences_valid_until as last_day,
                    (select min(s.days) from unnest(array[60, 30, 7, 0]) s (days)
                     where t.licences_valid_until - internal.today() <= s.days) as step, t.id
             from public.branches t
             where t.is_active and t.licences_valid_until - internal.today() <= 60 loop
        insert into internal.journal as j (name, value)
        values ('licences ' || md5(format('%s %s %s', b.id, b.last_day, b.step)), '{}') on conflict (name) do nothing;
        continue when not found;
        insert into public.notifications (user_id, type, title, message, link)
        select u.id, 'alert',
               case when b.last_day < internal.today() then format('The drug licences of %s have expired', b.name)
                    else format('The drug licences of %s expire soon', b.name) end,
               format('They are valid until %s. Renew them, and note the new date in Administration.',
                      to_char(b.last_day, 'FMDD Mon YYYY')), null
        from public.users u join public.roles r on r.id = u.role_id
        where u.is_active and (r.permissions -> 'branches' ? 'update' or r.permissions -> 'orders' ? 'approve');
        told := told + 1;
    end loop;
    return told;
end $$;

-- What time brings, as jobs in their order. Each can be done again at any time, does what has come due since, and nothing
-- twice; `indentdesk-admin tend` gives each a transaction of its own. To add one: its name here, its work in do_job().
create function internal.due_jobs() returns text[] language sql immutable as $$
    select array['expiry', 'overdue', 'escalation', 'requests', 'licences', 'partitions', 'seals', 'words', 'figures']
$$;

-- What a job did, in figures; {busy} while somebody else is at it.
create function internal.do_job(job text) returns jsonb language plpgsql as $$
declare
    done integer;
begin
    if not pg_try_advisory_xact_lock(hashtext('indentdesk.due'), hashtext(job)) then
        return jsonb_build_object('busy', true);
    end if;
    case job
        when 'expiry' then
            return jsonb_build_object('expired_batches', internal.expire_batches());
        when 'overdue' then
            update public.invoices i set payment_status = 'overdue'
            where i.status = 'approved' and i.payment_status in ('unpaid', 'partial') and i.due_date < internal.today()
              and i.balance > 0;
            get diagnostics done = row_count;
            return jsonb_build_object('overdue_invoices', done);
        when 'escalation' then
            return jsonb_build_object('escalated', internal.escalate());
        when 'requests' then
            delete from public.requests r where r.created_at < now() - interval '30 days';
            get diagnostics done = row_count;
            return jsonb_build_object('forgotten_requests', done);
        when 'licences' then
            return jsonb_build_object('licences_told', internal.warn_of_licences());
        when 'partitions' then
            return jsonb_build_object('months_prepared', internal.prepare_audit_partitions());
        when 'seals' then
            return jsonb_build_object('sealed_rows', internal.seal_trail());
        when 'words' then
            return jsonb_build_object('indexed_seals', internal.index_trail());
        when 'figures' then
            perform internal.refresh_figures();
            return '{}';
        else
            perform internal.refuse('ID001', format('There is no job %s.', left(job, 60)), 'job');
    end case;
end $$;

create function internal.demand_somebody() returns void language plpgsql stable as $$
begin
    if internal.me() is null and not internal.is_owner() then
        perform internal.demand_own_password();
        perform internal.refuse('42501', 'This login is not an active person of this company.');
    end if;
end $$;

create function api.due_jobs() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_somebody();
    return to_jsonb(internal.due_jobs());
end $$;

-- What time brings, written down: one job, or all of them, of which one that fails does not stop the others ("failed" says
-- why). Safe to call at any time by anybody; two at once do it once.
create function api.due(job text default null) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    every text;
    answer jsonb := '{}';
    failed jsonb := '{}';
begin
    perform internal.demand_somebody();
    if job is not null then
        return internal.do_job(job);
    end if;
    foreach every in array internal.due_jobs() loop
        begin
            answer := answer || internal.do_job(every);
        exception when others then
            failed := failed || jsonb_build_object(every, sqlerrm);
            raise warning 'What is due (%) failed: %', every, sqlerrm;
        end;
    end loop;
    return case when failed = '{}' then answer else answer || jsonb_build_object('failed', failed) end;
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

grant execute on function api.session(), api.desk_counts(), api.inbox(integer), api.notifications_read(uuid[]),
    api.due_jobs(), api.due(text), api.decisions_waiting(),
    api.sku_requests_waiting() to indentdesk_person;
