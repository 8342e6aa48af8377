-- The rules of approval as somebody writes them: one draft at a time, looked through before anybody is asked, published
-- when a second person says yes, brought back by publishing a copy. Published sets never change.

-- A set as its desk shows it, rules by position and levels in their order; amounts as text.
create function internal.rule_set_document(rule_set uuid) returns jsonb language sql stable
set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('id', s.id, 'number', s.number, 'status', s.status, 'starts_on', s.starts_on, 'note', s.note,
        'made_by', internal.person_name(s.made_by), 'published_at', s.published_at, 'version', s.version,
        'is_in_force', coalesce(s.id = internal.rules_in_force(internal.today()), false),
        'rules', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind,
                'amount_from', r.amount_from::text, 'discount_from', r.discount_from::text, 'margin_below', r.margin_below::text,
                'customer_id', r.customer_id, 'customer', c.hospital_name, 'branch_id', r.branch_id, 'branch', b.name,
                'levels', (select jsonb_agg(jsonb_build_object('role', x.name, 'user_id', l.user_id,
                               'person', internal.person_name(l.user_id), 'needed', l.needed,
                               'escalate_after_hours', trim_scale(l.escalate_after_hours)::text) order by l.level)
                           from public.approval_rule_levels l left join public.roles x on x.id = l.role_id
                           where l.rule_id = r.id)) order by r.position), '[]')
            from public.approval_rules r left join public.customers c on c.id = r.customer_id
            left join public.branches b on b.id = r.branch_id where r.rule_set_id = s.id))
    from public.approval_rule_sets s where s.id = rule_set_document.rule_set
$$;

-- What is wrong with a set, rule by rule: those that nobody could fulfil, that look at what a document does not have, that
-- never come to be asked. A warning is no obstacle.
create function internal.rule_set_problems(rule_set uuid)
returns table (rule integer, field text, sentence text, is_warning boolean) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    r public.approval_rules;
    earlier public.approval_rules;
begin
    for r in select x.* from public.approval_rules x where x.rule_set_id = rule_set_problems.rule_set order by x.position loop
        rule := r.position;
        is_warning := false;
        if r.kind = 'orders' and (r.amount_from is not null or r.discount_from is not null or r.margin_below is not null) then
            field := 'kind';
            sentence := 'An order has no amount, discount or margin before it is quoted: choose quotations, or leave these empty.';
            return next;
        elsif r.kind = 'invoices' and r.margin_below is not null then
            field := 'margin_below';
            sentence := 'An invoice is decided on without its margin: put this rule on quotations.';
            return next;
        end if;
        select x.* into earlier from public.approval_rules x
        where x.rule_set_id = r.rule_set_id and x.position < r.position and internal.covers_rule(x, r) order by x.position limit 1;
        if earlier.id is not null then
            field := 'name';
            sentence := format('This rule is never asked, because "%s" stands before it and fits whatever it fits. Move it up, or change one of them.', earlier.name);
            return next;
        end if;
        return query select rule, p.field, p.sentence, p.is_warning from internal.level_problems(r) p;
    end loop;
end $$;

-- Whether whatever the second rule fits, the first does too.
create function internal.covers_rule(a public.approval_rules, b public.approval_rules) returns boolean language sql immutable as $$
    select (a).kind = (b).kind
       and ((a).amount_from is null or coalesce((a).amount_from <= (b).amount_from, false))
       and ((a).discount_from is null or coalesce((a).discount_from <= (b).discount_from, false))
       and ((a).margin_below is null or coalesce((a).margin_below >= (b).margin_below, false))
       and ((a).customer_id is null or coalesce((a).customer_id = (b).customer_id, false))
       and ((a).branch_id is null or coalesce((a).branch_id = (b).branch_id, false))
$$;

create function internal.people_of_level(l public.approval_rule_levels, kind text) returns uuid[] language sql stable as $$
    select coalesce(array_agg(u.id), '{}') from public.users u
    where u.is_active and internal.is_of_level(l, u.id) and internal.may_decide(u.id, people_of_level.kind)
$$;

-- Different people are wanted at every level, so each choice of levels needs as many people as it asks for (Hall's
-- theorem, 1935: then, and only then, everybody can be given a place). Five levels have 31 choices.
create function internal.level_problems(r public.approval_rules)
returns table (field text, sentence text, is_warning boolean) language plpgsql stable as $$
declare
    levels public.approval_rule_levels[] := array(select l from public.approval_rule_levels l where l.rule_id = (r).id order by l.level);
    choice integer;
    wanted integer;
    people uuid[];
    named text;
    first_level integer;
    shortest integer;
begin
    if cardinality(levels) = 0 then
        field := 'levels';
        sentence := 'Say who decides: a rule needs at least one level.';
        is_warning := false;
        return next;
        return;
    end if;
    for choice in 1 .. (1 << cardinality(levels)) - 1 loop
        select sum((levels[i]).needed), string_agg(i::text, ' + ' order by i), min(i) - 1
        into wanted, named, first_level
        from generate_series(1, cardinality(levels)) i where choice & (1 << (i - 1)) > 0;
        people := array(select distinct p from generate_series(1, cardinality(levels)) i,
                        unnest(internal.people_of_level(levels[i], (r).kind)) p where choice & (1 << (i - 1)) > 0);
        if cardinality(people) < wanted then
            field := format('levels[%s].needed', first_level);
            sentence := case
                when cardinality(people) = 0 then format('Nobody could fulfil level %s: nobody whom it asks may approve.', named)
                when named not like '% + %' then format('Nobody could fulfil level %s: it asks for %s different people who may approve, and only %s can be found.',
                                                        named, wanted, cardinality(people))
                else format('Nobody could fulfil levels %s: together they ask for %s different people who may approve, and only %s can be found.',
                            named, wanted, cardinality(people)) end;
            is_warning := false;
            return next;
            return;
        elsif cardinality(people) = wanted then
            shortest := wanted;
        end if;
    end loop;
    if shortest is not null then
        field := 'levels';
        sentence := case shortest when 1 then 'Only one person can decide: whatever they worked on themselves waits until it is escalated.'
            else format('All of these %s people must decide: whatever one of them worked on waits until it is escalated.', shortest) end;
        is_warning := true;
        return next;
    end if;
end $$;

-- {sets: the newest ten and those in force or to come, problems: of the draft}. For whoever may read rules. The seed counts
-- versions of a text from 1 to 10; here numbers run on, because decisions stay with the rule that asked for them and the
-- trail calls it by its version: a number used again would let it mean two sets. Ten are offered to bring back.
create function api.approval_rules() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform internal.demand_people('approval_rules', 'read');
    return jsonb_build_object(
        'sets', (select coalesce(jsonb_agg(internal.rule_set_document(s.id) order by s.number desc), '[]')
                 from (select t.id, t.number from public.approval_rule_sets t
                       where t.starts_on > internal.today() or t.id = internal.rules_in_force(internal.today())
                          or t.number > (select max(n.number) from public.approval_rule_sets n) - 10) s),
        'problems', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from public.approval_rule_sets s,
                     internal.rule_set_problems(s.id) p where s.status <> 'published'),
        'roles', (select coalesce(jsonb_agg(distinct r.name), '[]') from public.roles r
                  where exists (select from jsonb_each(r.permissions) x where x.value ? 'approve')),
        'people', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.full_name) order by u.full_name), '[]')
                   from public.users u where u.is_active and cardinality(internal.decision_kinds(u.id)) > 0),
        'branches', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name), '[]')
                     from public.branches b where b.is_active));
end $$;

create function internal.demand_draft(id uuid, version integer) returns public.approval_rule_sets language plpgsql as $$
declare
    s public.approval_rule_sets;
begin
    select * into s from public.approval_rule_sets t where t.id = demand_draft.id for update;
    if not found then
        perform internal.refuse('ID004', 'These rules do not exist any more.');
    elsif s.status <> 'draft' then
        perform internal.refuse('ID003', case s.status when 'proposed' then 'These rules wait for a second person; withdraw them to change them.'
                                         else 'Published rules never change; bring them back as a draft.' end);
    end if;
    perform internal.demand_version(version, s.version, 'approval_rule_sets', s.id);
    return s;
end $$;

create function internal.new_draft(starts_on date, note text) returns uuid language plpgsql as $$
declare
    made uuid;
begin
    lock table public.approval_rule_sets in share row exclusive mode;  -- two who begin a draft at once
    if exists (select from public.approval_rule_sets s where s.status <> 'published') then
        perform internal.refuse('ID003', 'There is a draft of the rules already; finish or drop it first.');
    end if;
    insert into public.approval_rule_sets (number, starts_on, note, made_by)
    select coalesce(max(s.number), 0) + 1, new_draft.starts_on, coalesce(new_draft.note, ''), internal.me()
    from public.approval_rule_sets s returning id into made;
    return made;
end $$;

-- The hospital of just this name; where several have it, the person says which by its own words.
create function internal.customer_named(name text, field text) returns uuid language plpgsql stable as $$
declare
    found_ids uuid[];
begin
    select array_agg(c.id) into found_ids from public.customers c where lower(c.hospital_name) = lower(customer_named.name);
    if found_ids is null then
        perform internal.refuse('ID001', format('There is no hospital called "%s".', left(name, 60)), field);
    elsif cardinality(found_ids) > 1 then
        perform internal.refuse('ID001', format('%s hospitals are called "%s".', cardinality(found_ids), left(name, 60)), field);
    end if;
    return found_ids[1];
end $$;

-- One rule of a draft as it came; field is its place in the document, for refusals.
create function internal.write_rule(rule_set uuid, place integer, given jsonb, field text) returns void language plpgsql as $$
declare
    rule public.approval_rules;
    l jsonb;
    n integer := 0;
    role_id uuid;
    person uuid;
begin
    rule.name := internal.text_of(given, 'name', 100, field || 'name');
    rule.kind := internal.text_of(given, 'kind', 20, field || 'kind');
    if rule.name is null then
        perform internal.refuse('ID001', 'Give the rule a name; the inbox shows it.', field || 'name');
    elsif coalesce(rule.kind, '') not in ('orders', 'quotations', 'po', 'invoices') then
        perform internal.refuse('ID001', 'Choose what the rule is for.', field || 'kind');
    end if;
    rule.customer_id := internal.uuid_of(given, 'customer_id', field || 'customer_id');
    rule.branch_id := internal.uuid_of(given, 'branch_id', field || 'branch_id');
    if rule.customer_id is null and coalesce(given ->> 'customer', '') <> '' then
        rule.customer_id := internal.customer_named(internal.text_of(given, 'customer', 255, field || 'customer_id'), field || 'customer_id');
    end if;
    if rule.customer_id is not null and not exists (select from public.customers c where c.id = rule.customer_id) then
        perform internal.refuse('ID001', 'There is no such hospital.', field || 'customer_id');
    elsif rule.branch_id is not null and not exists (select from public.branches b where b.id = rule.branch_id) then
        perform internal.refuse('ID001', 'There is no such branch.', field || 'branch_id');
    end if;
    insert into public.approval_rules (rule_set_id, position, name, kind, amount_from, discount_from, margin_below, customer_id, branch_id)
    values (rule_set, place, rule.name, rule.kind,
            internal.number_of(given, 'amount_from', 2, 0.01, 9999999999999, field || 'amount_from'),
            internal.number_of(given, 'discount_from', 2, 0.01, 100, field || 'discount_from'),
            internal.number_of(given, 'margin_below', 2, -100, 100, field || 'margin_below'), rule.customer_id, rule.branch_id)
    returning id into rule.id;
    for l in select e from jsonb_array_elements(internal.array_of(given, 'levels')) e loop
        n := n + 1;
        if n > 5 then
            perform internal.refuse('ID001', 'A rule has at most five levels.', field || 'levels');
        end if;
        role_id := case when coalesce(l ->> 'role', '') <> '' then (internal.role_named(l ->> 'role')).id end;
        person := internal.uuid_of(l, 'user_id', format('%slevels[%s].user_id', field, n - 1));
        if role_id is not null and person is not null then
            perform internal.refuse('ID001', 'A level asks a role or a person, not both.', format('%slevels[%s].user_id', field, n - 1));
        elsif person is not null and not exists (select from public.users u where u.id = person) then
            perform internal.refuse('ID001', 'There is no such person here.', format('%slevels[%s].user_id', field, n - 1));
        end if;
        insert into public.approval_rule_levels (rule_id, level, role_id, user_id, needed, escalate_after_hours)
        values (rule.id, n, role_id, person,
            coalesce(internal.number_of(l, 'needed', 0, 1, case when person is null then 5 else 1 end, format('%slevels[%s].needed', field, n - 1)), 1)::smallint,
            internal.number_of(l, 'escalate_after_hours', 2, 0.25, 720, format('%slevels[%s].escalate_after_hours', field, n - 1)));
    end loop;
end $$;

-- Makes or changes the draft: {id?, version?, starts_on, note?, rules: [{name, kind, amount_from?, discount_from?,
-- margin_below?, customer_id? or customer?, branch_id?, levels: [{role?, user_id?, needed?, escalate_after_hours?}]}]}, 100 rules at
-- most. The answer says what stands in the way of publishing it.
create function api.save_rule_set(document jsonb, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    draft uuid;
    day date;
    rule jsonb;
    n integer := 0;
begin
    perform internal.demand('approval_rules', 'update');
    if jsonb_typeof(document) is distinct from 'object' then
        perform internal.refuse('ID001', 'The rules did not arrive whole.', 'rules');
    end if;
    answer := internal.begin_request(request, 'save_rule_set', document);
    if answer is not null then
        return answer;
    end if;
    day := internal.date_of(document, 'starts_on');
    if day is null or day < internal.today() then
        perform internal.refuse('ID001', 'Give a day from today on from which the rules hold.', 'starts_on');
    elsif jsonb_array_length(internal.array_of(document, 'rules')) > 100 then
        perform internal.refuse('ID001', format('At most %s are possible.', 100), 'rules');
    end if;
    draft := internal.uuid_of(document, 'id');
    if draft is null then
        draft := internal.new_draft(day, internal.text_of(document, 'note', 500));
    else
        perform internal.demand_draft(draft, internal.number_of(document, 'version', 0, 1, 2147483647)::integer);
        update public.approval_rule_sets s set starts_on = day, note = coalesce(internal.text_of(document, 'note', 500), ''),
            made_by = internal.me() where s.id = draft;
        delete from public.approval_rules r where r.rule_set_id = draft;
    end if;
    for rule in select e from jsonb_array_elements(internal.array_of(document, 'rules')) e loop
        n := n + 1;
        perform internal.write_rule(draft, n, rule, format('rules[%s].', n - 1));
    end loop;
    perform internal.wrote('approval_rules', draft);
    perform internal.announce_beside('approval_rule_sets', draft);
    return internal.end_request(request, internal.rule_set_document(draft) || jsonb_build_object('problems',
        (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from internal.rule_set_problems(draft) p)));
end $$;

-- A new draft equal to a set that was published: the way back to earlier rules, decided like any other change.
create function api.bring_back_rules(id uuid, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    earlier public.approval_rule_sets;
    draft uuid;
    r public.approval_rules;
    copied uuid;
begin
    perform internal.demand('approval_rules', 'update');
    answer := internal.begin_request(request, 'bring_back_rules', jsonb_build_object('id', bring_back_rules.id));
    if answer is not null then
        return answer;
    end if;
    select * into earlier from public.approval_rule_sets s where s.id = bring_back_rules.id and s.status = 'published';
    if not found then
        perform internal.refuse('ID004', 'There are no such published rules.');
    end if;
    draft := internal.new_draft(internal.today(), format('as version %s', earlier.number));
    for r in select x.* from public.approval_rules x where x.rule_set_id = earlier.id loop
        insert into public.approval_rules (rule_set_id, position, name, kind, amount_from, discount_from, margin_below, customer_id, branch_id)
        values (draft, r.position, r.name, r.kind, r.amount_from, r.discount_from, r.margin_below, r.customer_id, r.branch_id)
        returning approval_rules.id into copied;
        insert into public.approval_rule_levels (rule_id, level, role_id, user_id, needed, escalate_after_hours)
        select copied, l.level, l.role_id, l.user_id, l.needed, l.escalate_after_hours
        from public.approval_rule_levels l where l.rule_id = r.id;
    end loop;
    perform internal.wrote('approval_rules', draft);
    perform internal.announce_beside('approval_rule_sets', draft);
    return internal.end_request(request, internal.rule_set_document(draft));
end $$;

create function api.drop_rule_draft(id uuid, version integer, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    draft public.approval_rule_sets;
begin
    perform internal.demand('approval_rules', 'update');
    answer := internal.begin_request(request, 'drop_rule_draft', jsonb_build_object('id', drop_rule_draft.id, 'version', version));
    if answer is not null then
        return answer;
    end if;
    draft := internal.demand_draft(drop_rule_draft.id, drop_rule_draft.version);
    delete from public.approval_rule_sets s where s.id = draft.id;
    perform internal.announce_beside('approval_rule_sets', draft.id);
    return internal.end_request(request, jsonb_build_object('dropped', draft.number));
end $$;

-- Asks a second person to publish the draft; refused while something stands in its way.
create function api.propose_rules(id uuid, version integer, request uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    draft public.approval_rule_sets;
    problem record;
    asked uuid;
begin
    perform internal.demand('approval_rules', 'update');
    answer := internal.begin_request(request, 'propose_rules', jsonb_build_object('id', propose_rules.id, 'version', version));
    if answer is not null then
        return answer;
    end if;
    draft := internal.demand_draft(propose_rules.id, propose_rules.version);
    perform internal.demand_publishable(draft);
    update public.approval_rule_sets s set status = 'proposed' where s.id = draft.id;
    asked := internal.propose('approval_rules', draft.id, format('Approval rules, version %s', draft.number),
        coalesce(internal.rule_set_document(internal.rules_in_force(internal.today())), '{}'), internal.rule_set_document(draft.id),
        draft.note);
    perform internal.announce_beside('approval_rule_sets', draft.id);
    return internal.end_request(request, jsonb_build_object('id', draft.id, 'proposed', asked));
end $$;

create function internal.demand_publishable(draft public.approval_rule_sets) returns void language plpgsql stable as $$
declare
    problem record;
begin
    if (draft).starts_on < internal.today() then
        perform internal.refuse('ID001', 'Give a day from today on from which the rules hold.', 'starts_on');
    end if;
    select * into problem from internal.rule_set_problems((draft).id) p where not p.is_warning order by p.rule limit 1;
    if found then
        perform internal.refuse('ID001', problem.sentence, format('rules[%s].%s', problem.rule - 1, problem.field));
    end if;
end $$;

-- The second person's yes: looked through again, because people come and go.
create function internal.publish_rules(p public.proposals) returns void language plpgsql as $$
declare
    draft public.approval_rule_sets;
begin
    select * into draft from public.approval_rule_sets s where s.id = (p).subject_id and s.status = 'proposed' for update;
    if not found then
        perform internal.refuse('ID003', 'These rules wait for nobody any more.');
    end if;
    if exists (select from internal.document_writers w
               where w.entity_type = 'approval_rules' and w.entity_id = draft.id and w.user_id = internal.me()) then
        perform internal.refuse('42501', 'You wrote in these rules, so somebody else decides on them.');
    end if;
    -- a day that passed while they waited is today
    draft.starts_on := greatest(draft.starts_on, internal.today());
    perform internal.demand_publishable(draft);
    update public.approval_rule_sets s set status = 'published', published_at = clock_timestamp(), starts_on = draft.starts_on
    where s.id = draft.id;
    delete from internal.document_writers w where w.entity_type = 'approval_rules' and w.entity_id = draft.id;
    perform internal.announce_beside('approval_rule_sets', draft.id);
end $$;

-- The second person's no, or taken back: a draft again.
create function internal.keep_rules_as_draft(p public.proposals) returns void language plpgsql as $$
begin
    update public.approval_rule_sets s set status = 'draft' where s.id = (p).subject_id and s.status = 'proposed';
    perform internal.announce_beside('approval_rule_sets', (p).subject_id);
end $$;

grant execute on function api.approval_rules(), api.save_rule_set(jsonb, uuid), api.bring_back_rules(uuid, uuid),
    api.drop_rule_draft(uuid, integer, uuid), api.propose_rules(uuid, integer, uuid) to indentdesk_person;
