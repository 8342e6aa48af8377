-- How a hospital's own forms are read, for everybody who enters its orders.

-- What was chosen for a form of this hospital; {} where nothing was.
create function api.sheet_columns(customer_id uuid, form text) returns jsonb language plpgsql stable
security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('orders', 'create');
    return coalesce((select jsonb_build_object('columns', s.columns) from internal.order_sheets s
                     where s.customer_id = sheet_columns.customer_id and s.form = sheet_columns.form), '{}');
end $$;

-- The columns of items, quantities, units, sizes and free goods as numbers from 0, -1 where there is none. The last
-- choice counts.
create function api.remember_sheet(customer_id uuid, form text, columns text, request uuid) returns jsonb language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'remember_sheet', jsonb_build_array(customer_id, form, columns));
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('orders', 'create');
    if not exists (select from public.customers c where c.id = remember_sheet.customer_id and c.is_active) then
        perform internal.refuse('ID001', 'Choose the hospital that asks.', 'customer_id');
    elsif form is null or form !~ '^[0-9a-f]{40}$' then
        perform internal.refuse('ID001', 'A form is named by the hash of its heads.', 'form');
    elsif columns is null or columns !~ '^(-1|[0-9]{1,3})( (-1|[0-9]{1,3})){4}$' then
        perform internal.refuse('ID001', 'The columns are five numbers.', 'columns');
    end if;
    insert into internal.order_sheets as s (customer_id, form, columns, chosen_by)
    values (remember_sheet.customer_id, remember_sheet.form, remember_sheet.columns, internal.me())
    on conflict on constraint order_sheets_pkey do update
    set columns = excluded.columns, chosen_by = excluded.chosen_by, chosen_at = clock_timestamp();
    return coalesce(internal.end_request(request, '{}'), '{}');
end $$;
grant execute on function api.sheet_columns(uuid, text), api.remember_sheet(uuid, text, text, uuid) to indentdesk_person;
