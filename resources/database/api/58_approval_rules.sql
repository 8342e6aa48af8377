-- The company's own rules of approval at work: which rule asks for a decision, whom it asks now, what a yes leads to. How
-- rules are written and published is in 87_rule_sets.sql.

-- The set in force on a day; null before the first.
create function internal.rules_in_force(day date) returns uuid language plpgsql stable as $$
begin
    return (select s.id from public.approval_rule_sets s
            where s.status = 'published' and s.starts_on <= rules_in_force.day
            order by s.starts_on desc, s.number desc limit 1);
end $$;

-- What rules look at, in rupees and percent; null where a document has no such figure: an order has no amount before it
-- is quoted, and a margin needs every cost.
create function internal.decision_figures(entity_type text, entity_id uuid, out amount numeric, out discount numeric, out margin numeric)
language plpgsql stable as $$
declare
    quotation uuid := entity_id;
begin
    if entity_type = 'po' then
        select p.po_amount, p.quotation_id into amount, quotation from public.purchase_orders p where p.id = entity_id;
    elsif entity_type = 'invoices' then
        select i.total_amount, round(i.discount_amount * 100 / nullif(i.subtotal, 0), 2) into amount, discount
        from public.invoices i where i.id = entity_id;
        return;
    elsif entity_type = 'orders' then
        return;
    end if;
    select coalesce(amount, q.total_amount), round(q.discount_amount * 100 / nullif(q.subtotal, 0), 2)
    into amount, discount from public.quotations q where q.id = quotation;
    margin := round(internal.quoted_margin(quotation), 2);
end $$;

-- The first rule of the set in force that fits; null when none does.
create function internal.rule_for(entity_type text, entity_id uuid, o public.orders) returns uuid language plpgsql stable as $$
declare
    rules uuid := internal.rules_in_force(internal.today());
    f record;
begin
    if rules is null then
        return null;
    end if;
    f := internal.decision_figures(entity_type, entity_id);
    return (select r.id from public.approval_rules r
            where r.rule_set_id = rules and r.kind = rule_for.entity_type
              and (r.amount_from is null or f.amount >= r.amount_from)
              and (r.discount_from is null or f.discount >= r.discount_from)
              and (r.margin_below is null or f.margin < r.margin_below)
              and (r.customer_id is null or r.customer_id = (o).customer_id)
              and (r.branch_id is null or r.branch_id = (o).branch_id)
            order by r.position limit 1);
end $$;

create function internal.level_of(rule uuid, level integer) returns public.approval_rule_levels language sql stable as $$
    select l from public.approval_rule_levels l where l.rule_id = level_of.rule and l.level = level_of.level
$$;

-- Whom a level asks: a whole sentence for each kind of level, with names and numbers alone put in, so that it can be said
-- in another language.
create function internal.asks_words(rule text, l public.approval_rule_levels) returns text language plpgsql stable as $$
declare
    role text := (select replace(r.name, '_', ' ') from public.roles r where r.id = (l).role_id);
begin
    return case
        when (l).user_id is not null then format('The rule "%s" asks %s.', rule, internal.person_name((l).user_id))
        when role is not null and (l).needed = 1 then format('The rule "%s" asks one person of the role %s.', rule, role)
        when role is not null then format('The rule "%s" asks %s people of the role %s.', rule, (l).needed, role)
        when (l).needed = 1 then format('The rule "%s" asks anybody who may approve.', rule)
        else format('The rule "%s" asks %s people who may approve.', rule, (l).needed) end;
end $$;

-- Whether what waits is past its hours: its level's, where the rule says some, else the company's.
create function internal.is_escalated(a public.approvals) returns boolean language plpgsql stable as $$
begin
    return (a).escalated_at is not null or clock_timestamp() > (a).level_since + make_interval(secs => 3600 * coalesce(
        (select l.escalate_after_hours from public.approval_rule_levels l where l.rule_id = (a).rule_id and l.level = (a).level),
        (internal.setting('escalation_hours', '24') #>> '{}')::numeric)::double precision);
end $$;

-- Whether a person is of those whom a level names.
create function internal.is_of_level(l public.approval_rule_levels, person uuid) returns boolean language sql stable as $$
    select coalesce((l).user_id = is_of_level.person,
                    (select (l).role_id is null or u.role_id = (l).role_id from public.users u where u.id = is_of_level.person))
$$;

-- Whether the rule behind what waits asks this person now: somebody of its level, or anybody once it is escalated or
-- nobody of the level is left to ask; never somebody who, or in whose place somebody, has said yes already.
create function internal.is_asked(a public.approvals, person uuid) returns boolean language plpgsql stable as $$
declare
    l public.approval_rule_levels;
begin
    if (a).rule_id is null then
        return true;
    end if;
    if exists (select from public.approval_steps s where s.approval_id = (a).id and person in (s.decided_by, s.in_place_of)) then
        return false;
    end if;
    l := internal.level_of((a).rule_id, (a).level);
    return internal.is_of_level(l, person) or internal.is_escalated(a) or not exists (
        select from public.users u
        where u.is_active and internal.is_of_level(l, u.id) and internal.may_decide(u.id, (a).entity_type)
          and not internal.is_own_work(a, u.id)
          and not exists (select from public.approval_steps s where s.approval_id = (a).id and u.id in (s.decided_by, s.in_place_of)));
end $$;

-- Whether a person decides on what waits: asked themself, or in the place of somebody who is.
create function internal.is_decider(a public.approvals, person uuid) returns boolean language plpgsql stable as $$
begin
    return (a).rule_id is null or internal.is_asked(a, person)
        or (internal.decides_for(a, person) is not null
            and not exists (select from public.approval_steps s where s.approval_id = (a).id and s.decided_by = person));
end $$;

-- Refuses who is not asked, and says who is.
create function internal.demand_asked(a public.approvals, person uuid) returns void language plpgsql stable as $$
declare
    said text;
begin
    if (a).rule_id is null then
        return;
    end if;
    if exists (select from public.approval_steps s where s.approval_id = (a).id and s.decided_by = person) then
        perform internal.refuse('ID003', 'You have said yes to this already; somebody else decides now.');
    elsif not internal.is_decider(a, person) then
        select internal.asks_words(r.name, internal.level_of(r.id, (a).level)) into said
        from public.approval_rules r where r.id = (a).rule_id;
        perform internal.refuse('42501', said);
    end if;
end $$;

-- Tells those who are asked now, and writes down whom and why. title is the notice's.
create function internal.ask_level(a public.approvals, o public.orders, title text) returns void language plpgsql as $$
declare
    r public.approval_rules;
    l public.approval_rule_levels;
begin
    select * into r from public.approval_rules t where t.id = (a).rule_id;
    l := internal.level_of(r.id, (a).level);
    insert into public.approval_assignments (approval_id, user_id, reason, created_at)
    values ((a).id, (l).user_id, left(internal.asks_words(r.name, l), 255), clock_timestamp());
    insert into public.notifications (user_id, type, title, message, link)
    select u.id, 'approval_request', left(ask_level.title, 255),
           format('The rule "%s" asks for your decision on %s.', r.name, (o).order_number), internal.link_of('order', (o).order_number)
    from public.users u
    where u.is_active and u.id <> internal.me() and internal.may_decide(u.id, (a).entity_type)
      and internal.is_asked(a, u.id) and not internal.is_own_work(a, u.id);
end $$;

-- The decision that an edge decides on.
create function internal.awaited(o public.orders, t public.transitions, document_id uuid) returns public.approvals
language plpgsql stable as $$
declare
    a public.approvals;
begin
    select * into a from public.approvals x
    where x.order_id = (o).id and x.status = 'pending' and ((t).kind = 'orders' or x.entity_id = document_id)
      and x.stage = case when (t).effect like '%\_void' then 'void' when (t).effect like '%\_close\_short' then 'close_short'
                         when (t).kind = 'invoices' then 'invoice_approval' else (t).from_stage end;
    return a;
end $$;

create function internal.write_step(a public.approvals, for_whom uuid, comment text) returns void language plpgsql as $$
begin
    insert into public.approval_steps (approval_id, level, decided_by, in_place_of, comments)
    values ((a).id, (a).level, internal.me(), for_whom, comment);
end $$;

-- In whose place a person decides; in nobody's when the rule asks them themself.
create function internal.in_whose_place(a public.approvals, person uuid) returns uuid language plpgsql stable as $$
begin
    return case when (a).rule_id is null or not internal.is_asked(a, person) then internal.decides_for(a, person) end;
end $$;

-- A yes that is not the last one the rule wants: written down, the next ones asked, the document waits on. Null when it
-- is the last one, or no rule asks: the edge's effect then decides.
create function internal.decide_partly(o public.orders, t public.transitions, document_id uuid, comment text) returns jsonb
language plpgsql as $$
declare
    a public.approvals := internal.awaited(o, t, document_id);
    l public.approval_rule_levels;
    said integer;
    levels integer;
begin
    if (t).effect not like 'approve%' or a.rule_id is null then
        return null;
    end if;
    select * into a from public.approvals x where x.id = a.id and x.status = 'pending' for update;
    perform internal.demand_decider_of(a);
    l := internal.level_of(a.rule_id, a.level);
    select count(*) into said from public.approval_steps s where s.approval_id = a.id and s.level = a.level;
    select max(x.level) into levels from public.approval_rule_levels x where x.rule_id = a.rule_id;
    if said + 1 >= (l).needed and a.level >= levels then
        return null;
    end if;
    perform internal.write_step(a, internal.in_whose_place(a, internal.me()), comment);
    if said + 1 >= (l).needed then
        update public.approvals x set level = a.level + 1, level_since = clock_timestamp(), escalated_at = null
        where x.id = a.id returning * into a;
        perform internal.ask_level(a, o, format('%s: your decision is next', (o).order_number));
    end if;
    -- whoever has the document open has not seen this yes
    if (t).kind = 'orders' then
        update public.orders x set updated_at = clock_timestamp() where x.id = (o).id;
    else
        update public.invoices x set updated_at = clock_timestamp() where x.id = document_id;
    end if;
    return jsonb_build_object('decided', 'partly', 'level', a.level, 'levels', levels,
                              'waits_for', internal.rule_words(a) -> 'who');
end $$;

-- Refuses whoever worked on it, and whoever the rule does not ask.
create function internal.demand_decider_of(a public.approvals) returns void language plpgsql stable as $$
declare
    caller uuid := internal.me();
begin
    if (a).id is null then
        perform internal.refuse('ID003', 'Nothing waits for a decision here.');
    elsif internal.is_own_work(a, caller) then
        perform internal.refuse('42501', 'You worked on this document, so somebody else decides on it.');
    end if;
    perform internal.demand_asked(a, caller);
end $$;

-- The rule behind what waits, for the inbox: {name, level, levels, who: {role | person, needed}, said: [who said yes]}.
create function internal.rule_words(a public.approvals) returns jsonb language plpgsql stable as $$
begin
    return (select jsonb_build_object('name', r.name, 'level', (a).level,
                'levels', (select count(*) from public.approval_rule_levels l where l.rule_id = r.id),
                'who', (select jsonb_build_object('role', x.name, 'person', internal.person_name(l.user_id), 'needed', l.needed)
                        from public.approval_rule_levels l left join public.roles x on x.id = l.role_id
                        where l.rule_id = r.id and l.level = (a).level),
                'said', (select coalesce(jsonb_agg(internal.person_name(s.decided_by) order by s.created_at), '[]')
                         from public.approval_steps s where s.approval_id = (a).id))
            from public.approval_rules r where r.id = (a).rule_id);
end $$;

-- Writes down what is past its hours, once, and tells everybody who may decide on it.
create function internal.escalate() returns integer language plpgsql as $$
declare
    a public.approvals;
    number text;
    done integer := 0;
begin
    for a in select x.* from public.approvals x
             where x.status = 'pending' and x.escalated_at is null and internal.is_escalated(x)
             order by x.id for update of x skip locked loop
        update public.approvals x set escalated_at = clock_timestamp() where x.id = a.id;
        insert into public.approval_assignments (approval_id, reason, created_at)
        values (a.id, 'escalated: everybody who may approve', clock_timestamp());
        select o.order_number into number from public.orders o where o.id = a.order_id;
        insert into public.notifications (user_id, type, title, message, link)
        select u.id, 'alert', format('%s has waited too long', number),
               format('It has waited for a decision since %s, and everybody who may decide is asked.',
                      to_char(a.level_since at time zone 'Asia/Kolkata', 'FMDD Mon HH24:MI')), internal.link_of('order', number)
        from public.users u
        where u.is_active and internal.may_decide(u.id, a.entity_type) and not internal.is_own_work(a, u.id);
        done := done + 1;
    end loop;
    return done;
end $$;
