-- Templates: the lines of an order kept under a name, so that the next one begins with them.

grant select on public.order_templates, public.order_template_lines to indentdesk_person;
-- a rep sees those for all hospitals, those of their own hospitals, and what they kept themselves
create policy read_order_templates on public.order_templates for select using
    ((select internal.may('orders', 'read_all'))
     or ((select internal.may('orders', 'create'))
         and (customer_id is null or created_by = (select internal.me())
              or customer_id in (select internal.my_customers()))));
create policy read_order_template_lines on public.order_template_lines for select using
    (exists (select from public.order_templates t where t.id = template_id));

-- The words of that policy, for functions that bypass it.
create function internal.sees_template(t public.order_templates) returns boolean language plpgsql stable as $$
begin
    return internal.may('orders', 'read_all')
        or (internal.may('orders', 'create')
            and ((t).customer_id is null or (t).created_by = internal.me()
                 or exists (select from public.customers c where c.id = (t).customer_id and c.sales_rep_id = internal.me())));
end $$;

-- One for all hospitals is changed by who made it, as others count on it, and by everybody once that person has left.
create function internal.may_change_template(t public.order_templates) returns boolean language plpgsql stable
security definer set search_path = pg_catalog, pg_temp as $$
begin
    return internal.may('orders', 'create')
       and ((t).customer_id is not null or (t).created_by = internal.me()
            or not exists (select from public.users u where u.id = (t).created_by and u.is_active));
end $$;
grant execute on function internal.may_change_template(public.order_templates) to indentdesk_person;

create view internal.template_uses with (security_barrier = true) as
select u.template_id, u.used_at from internal.order_template_uses u;
grant select on internal.template_uses to indentdesk_person;

create view api.order_template_list with (security_invoker = true) as
select t.id, t.name, t.customer_id,
       (select c.hospital_name from api.customer_names c where c.id = t.customer_id) as hospital_name,
       (select c.city from api.customer_names c where c.id = t.customer_id) as city,
       (select count(*) from public.order_template_lines l where l.template_id = t.id) as line_count,
       (select u.used_at from internal.template_uses u where u.template_id = t.id) as last_used_at,
       (select p.full_name from api.people_names p where p.id = t.created_by) as made_by,
       internal.may_change_template(t) as may_change, t.version, t.created_at
from public.order_templates t;
grant select on api.order_template_list to indentdesk_person;

create function internal.demand_template(template_id uuid) returns public.order_templates language plpgsql as $$
declare
    t public.order_templates;
begin
    perform internal.demand('orders', 'create');
    select * into t from public.order_templates x where x.id = demand_template.template_id for no key update;
    if t.id is null or not internal.sees_template(t) then
        perform internal.refuse('ID004', 'There is no such template, or it is not yours to see.');
    end if;
    return t;
end $$;

-- The template that may be changed, as it was seen.
create function internal.demand_own_template(document jsonb) returns public.order_templates language plpgsql as $$
declare
    t public.order_templates := internal.demand_template(internal.uuid_of(document, 'id'));
begin
    if not internal.may_change_template(t) then
        perform internal.refuse('42501', format('%s made this template for all hospitals. Only they can change it.',
                                                internal.person_name(t.created_by)));
    end if;
    perform internal.demand_version(internal.number_of(document, 'version', 0, 0, 1e9)::integer, t.version,
                                    'order_templates', t.id);
    return t;
end $$;

create function internal.template_name_of(document jsonb) returns text language plpgsql immutable as $$
declare
    given text := internal.text_of(document, 'name', 100);
begin
    if given is null then
        perform internal.refuse('ID001', 'Give the template a name.', 'name');
    end if;
    return given;
end $$;

create function internal.refuse_template_name(name text) returns void language plpgsql as $$
begin
    perform internal.refuse('ID001', format('There is a template “%s” already.', name), 'name');
end $$;

-- Keeps lines under a name: {name, customer_id, lines}; without a customer_id for all hospitals. The lines are those
-- of api.save_order.
create function api.keep_order_template(document jsonb, request uuid) returns jsonb language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'keep_order_template', document);
    t public.order_templates;
    kept integer;
begin
    if answer is not null then
        return answer;
    end if;
    perform internal.demand('orders', 'create');
    t.name := internal.template_name_of(document);
    t.customer_id := internal.uuid_of(document, 'customer_id');
    if t.customer_id is not null
       and not exists (select from public.customers c where c.id = t.customer_id and c.is_active) then
        perform internal.refuse('ID001', 'Choose a hospital that is in use, or keep it for all.', 'customer_id');
    end if;
    begin
        insert into public.order_templates (name, customer_id, created_by)
        values (t.name, t.customer_id, internal.me()) returning * into t;
    exception when unique_violation then
        perform internal.refuse_template_name(t.name);
    end;
    insert into public.order_template_lines (template_id, line_number, item_description, asked_quantity, asked_unit,
                                             free_quantity, notes)
    select t.id, l.line_number, l.item_description, l.asked_quantity, l.asked_unit, l.free_quantity, l.notes
    from internal.order_lines_of(document) l;
    get diagnostics kept = row_count;
    if kept = 0 then
        perform internal.refuse('ID001', 'A template needs at least one line.', 'lines');
    end if;
    return internal.end_request(request, jsonb_build_object('id', t.id, 'version', t.version, 'lines', kept));
end $$;

-- {id, version, name}
create function api.rename_order_template(document jsonb, request uuid) returns jsonb language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'rename_order_template', document);
    t public.order_templates;
begin
    if answer is not null then
        return answer;
    end if;
    t := internal.demand_own_template(document);
    t.name := internal.template_name_of(document);
    begin
        update public.order_templates x set name = t.name where x.id = t.id returning * into t;
    exception when unique_violation then
        perform internal.refuse_template_name(t.name);
    end;
    return internal.end_request(request, jsonb_build_object('id', t.id, 'version', t.version));
end $$;

create function internal.template_lines(template_id uuid) returns jsonb language plpgsql stable as $$
begin
    return coalesce((
        select jsonb_agg(jsonb_build_object('item_description', l.item_description,
                   'asked_quantity', trim_scale(l.asked_quantity)::text, 'asked_unit', l.asked_unit,
                   'free_quantity', trim_scale(l.free_quantity)::text, 'notes', l.notes) order by l.line_number)
        from public.order_template_lines l where l.template_id = template_lines.template_id), '[]');
end $$;

-- Deletes {id, version} and answers what it was, so that it can be kept again.
create function api.delete_order_template(document jsonb, request uuid) returns jsonb language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'delete_order_template', document);
    t public.order_templates;
begin
    if answer is not null then
        return answer;
    end if;
    t := internal.demand_own_template(document);
    answer := jsonb_build_object('name', t.name, 'customer_id', t.customer_id, 'lines', internal.template_lines(t.id));
    delete from public.order_templates x where x.id = t.id;
    return internal.end_request(request, answer);
end $$;

-- An order begins from the template: its lines, and the day is noted.
create function api.begin_from_template(template_id uuid, request uuid) returns jsonb language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'begin_from_template', to_jsonb(coalesce(template_id::text, '')));
    t public.order_templates;
begin
    if answer is not null then
        return answer;
    end if;
    t := internal.demand_template(template_id);
    insert into internal.order_template_uses as u (template_id, used_by) values (t.id, internal.me())
    on conflict on constraint order_template_uses_pkey do update
    set used_by = excluded.used_by, used_at = excluded.used_at;
    return internal.end_request(request, jsonb_build_object('id', t.id, 'name', t.name, 'customer_id', t.customer_id,
                                                            'lines', internal.template_lines(t.id)));
end $$;

grant execute on function api.keep_order_template(jsonb, uuid), api.rename_order_template(jsonb, uuid),
    api.delete_order_template(jsonb, uuid), api.begin_from_template(uuid, uuid) to indentdesk_person;
