-- as: superuser
-- Triggers on every table: trail, versions, and the news that something changed.
grant create on schema public to indentdesk_audit;  -- the trail's partitions

create function internal.touch() returns trigger language plpgsql as $$
begin
    new.updated_at := clock_timestamp();
    return new;
end $$;

create function internal.touch_version() returns trigger language plpgsql as $$
begin
    new.updated_at := clock_timestamp();
    new.version := old.version + 1;
    return new;
end $$;

-- Whoever keeps a copy of the rows asks for those changed since a transaction.
create function internal.touch_changed() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;

-- LISTEN has no rights, so the news is only that something changed: table, id, version. Its argument says whether the
-- table has versions; what a table has not is never looked at.
create function internal.announce() returns trigger language plpgsql as $$
declare
    changed_id uuid;
    changed_version integer;
begin
    if tg_op = 'DELETE' then
        changed_id := old.id;
    else
        changed_id := new.id;
        if tg_argv[0] = 'versions' then
            changed_version := new.version;
        end if;
    end if;
    perform pg_notify('indentdesk', format('{"table": "%s", "id": "%s", "version": %s}', tg_table_name, changed_id,
                                           coalesce(changed_version::text, 'null')));
    return null;
end $$;
alter function internal.touch() owner to indentdesk_owner;
alter function internal.touch_version() owner to indentdesk_owner;
alter function internal.touch_changed() owner to indentdesk_owner;
alter function internal.announce() owner to indentdesk_owner;
revoke execute on function internal.touch(), internal.touch_version(), internal.touch_changed(), internal.announce() from public;

-- What lists sort orders by stands on the order itself, so that an index has it.
create function internal.keep_order_names() returns trigger language plpgsql as $$
begin
    new.stage_rank := (select s.rank from public.stages s where s.name = new.workflow_stage);
    select c.hospital_name, c.city into new.hospital_sort, new.city_sort from public.customers c where c.id = new.customer_id;
    new.hospital_sort := coalesce(new.hospital_sort, ''); -- nobody's order is refused by its own key
    return new;
end $$;
create function internal.rename_orders() returns trigger language plpgsql as $$
begin
    update public.orders o set hospital_sort = new.hospital_name, city_sort = new.city where o.customer_id = new.id;
    return null;
end $$;
alter function internal.keep_order_names() owner to indentdesk_owner;
alter function internal.rename_orders() owner to indentdesk_owner;
revoke execute on function internal.keep_order_names(), internal.rename_orders() from public;
create trigger keep_names before insert or update of workflow_stage, customer_id on public.orders
    for each row execute function internal.keep_order_names();
create trigger rename_orders after update of hospital_name, city on public.customers
    for each row when (old.hospital_name <> new.hospital_name or old.city is distinct from new.city) execute function internal.rename_orders();

do $$
declare
    t record;
begin
    for t in select c.oid::regclass as name, c.relname,
                    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'version' and not a.attisdropped) as has_version,
                    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'updated_at' and not a.attisdropped) as has_updated
             from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
               and c.relname not in ('requests', 'schema_migrations') loop
        set local role indentdesk_audit;
        perform internal.make_audit_functions(t.name, t.relname);
        reset role;
        execute format('create trigger audit_insert after insert on %s referencing new table as new_rows '
                       'for each statement execute function internal.%I()', t.name, 'audit_insert_' || t.relname);
        execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows '
                       'for each statement execute function internal.%I()', t.name, 'audit_update_' || t.relname);
        execute format('create trigger audit_delete after delete on %s referencing old table as old_rows '
                       'for each statement execute function internal.%I()', t.name, 'audit_delete_' || t.relname);
        if t.relname = 'inventory' then
            -- stock comes and goes without making an editor, or a copy, of the item out of date
            execute 'create trigger touch before update on public.inventory for each row '
                    'when (old.stock_quantity = new.stock_quantity and old.reserved_quantity = new.reserved_quantity) '
                    'execute function internal.touch_version()';
            execute 'create trigger touch_changed before update on public.inventory for each row '
                    'when (old.stock_quantity = new.stock_quantity and old.reserved_quantity = new.reserved_quantity) '
                    'execute function internal.touch_changed()';
        elsif t.relname = 'decoding_confirmations' then
            execute 'create trigger touch_changed before update on public.decoding_confirmations for each row '
                    'execute function internal.touch_changed()';
        elsif t.relname = 'orders' then
            -- a hospital that gets another name or city does not make an editor of its orders out of date
            execute 'create trigger touch before update on public.orders for each row '
                    'when ((old.hospital_sort = new.hospital_sort and old.city_sort is not distinct from new.city_sort) '
                    '      or old.customer_id <> new.customer_id) '
                    'execute function internal.touch_version()';
        elsif t.has_version then
            execute format('create trigger touch before update on %s for each row execute function internal.touch_version()', t.name);
        elsif t.has_updated then
            execute format('create trigger touch before update on %s for each row execute function internal.touch()', t.name);
        end if;
        if t.relname in ('orders', 'quotations', 'invoices', 'earlier_invoices', 'dispatches', 'customers', 'inventory', 'notifications',
                         'users', 'roles', 'proposals', 'branches', 'settings', 'purchase_orders', 'decoding_confirmations', 'sku_requests') then
            execute format('create trigger announce after insert or update or delete on %s '
                           'for each row execute function internal.announce(%L)', t.name, case when t.has_version then 'versions' else '' end);
        end if;
    end loop;
end $$;
select internal.prepare_audit_partitions();
