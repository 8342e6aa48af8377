-- Handing over: what a rep held goes on with a colleague, their customers and the orders of theirs that are open.

-- The open orders that go with a rep's customers: all of the rep's own when all customers go, else those of the ones named.
create function internal.orders_to_hand_over(from_person uuid, customers uuid[]) returns setof uuid language sql stable as $$
    select o.id from public.orders o
    where o.sales_rep_id = from_person and o.workflow_stage not in ('completed', 'cancelled')
      and (customers is null or o.customer_id = any (customers))
$$;

-- Who may take them on: active, and of a role that works on customers of its own.
create function internal.may_hold_customers(person uuid) returns boolean language sql stable as $$
    select exists (select from public.users u join public.roles r on r.id = u.role_id
                   where u.id = person and u.is_active and r.permissions -> 'customers' ? 'read_own'
                     and r.permissions -> 'orders' ? 'create')
$$;

-- {customers: [{id, hospital_name, city, orders}], orders, colleagues: [{id, full_name, customers}]}: what would go, and
-- to whom it could.
create function api.hand_over_preview(person uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand('customers', 'hand_over');
    if not exists (select from public.users u where u.id = person) then
        perform internal.refuse('ID004', 'There is no such person here.', 'person');
    end if;
    return jsonb_build_object(
        'customers', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'hospital_name', c.hospital_name,
                          'city', c.city, 'orders', (select count(*) from internal.orders_to_hand_over(person, array[c.id])))
                          order by c.hospital_name), '[]')
                      from public.customers c where c.sales_rep_id = person),
        'orders', (select count(*) from internal.orders_to_hand_over(person, null)),
        'colleagues', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'full_name', u.full_name,
                           'customers', (select count(*) from public.customers c where c.sales_rep_id = u.id))
                           order by u.full_name), '[]')
                       from public.users u where u.id <> person and internal.may_hold_customers(u.id)));
end $$;

-- Hands customers, all of them without a list, and their open orders from one rep to another, who is told.
create function api.hand_over(from_person uuid, to_person uuid, customers uuid[], request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'hand_over',
        jsonb_build_object('from', from_person, 'to', to_person, 'customers', customers));
    moved_customers integer;
    moved_orders integer;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('customers', 'hand_over');
    if not exists (select from public.users u where u.id = from_person) then
        perform internal.refuse('ID004', 'There is no such person here.', 'from_person');
    elsif to_person is null or to_person = from_person or not internal.may_hold_customers(to_person) then
        perform internal.refuse('ID001', 'Choose a colleague who works with customers.', 'to_person');
    elsif exists (select from unnest(customers) w (id)
                  where not exists (select from public.customers c where c.id = w.id and c.sales_rep_id = from_person)) then
        perform internal.refuse('ID002', 'Some of these customers are not theirs any more. Look again.', 'customers');
    end if;
    -- orders first, each by id, as every act locks them
    perform from public.orders o where o.id in (select * from internal.orders_to_hand_over(from_person, customers))
    order by o.id for no key update;
    update public.orders o set sales_rep_id = to_person
    where o.id in (select * from internal.orders_to_hand_over(from_person, customers));
    get diagnostics moved_orders = row_count;
    update public.customers c set sales_rep_id = to_person
    where c.sales_rep_id = from_person and (customers is null or c.id = any (customers));
    get diagnostics moved_customers = row_count;
    if moved_customers + moved_orders > 0 then
        perform internal.tell(to_person, 'info',
            format('%s hands customers over to you', internal.person_name(internal.me())),
            format('From %s: %s customers, %s open orders.', internal.person_name(from_person), moved_customers, moved_orders),
            null);
    end if;
    return internal.end_request(request, jsonb_build_object('customers', moved_customers, 'orders', moved_orders));
end $$;

grant execute on function api.hand_over_preview(uuid), api.hand_over(uuid, uuid, uuid[], uuid) to indentdesk_person;
