-- Signing a decision above an amount: the person's password once more, by challenge and response. Neither the password nor
-- its bcrypt hash travels; the proof is HMAC-SHA-256, keyed with the hash, over nonce|document|version|action. It fits one
-- person, document, version and action, for a minute, and is used up in the transaction that decides.

create function internal.misses_of(person uuid) returns regclass language plpgsql stable as $$
begin
    return to_regclass(format('internal.%I', 'signature_misses_' || replace(person::text, '-', '')));
end $$;

-- Everybody can be counted from their first day: a sequence made within an attempt would go with it.
create function internal.prepare_signer() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
    insert into internal.signers (user_id) values (new.id) on conflict do nothing;
    if internal.misses_of(new.id) is null then
        execute format('create sequence internal.%I', 'signature_misses_' || replace(new.id::text, '-', ''));
    end if;
    return null;
end $$;
create trigger prepare_signer after insert on public.users for each row execute function internal.prepare_signer();

-- The rupees above which a decision is signed; null: none is.
create function internal.signature_above() returns numeric language plpgsql stable as $$
begin
    return nullif((internal.setting('signature_above', '0') #>> '{}')::numeric, 0);
end $$;

-- ₹6,20,000 or ₹6,20,000.50, in the Indian grouping.
create function internal.rupees(amount numeric) returns text language plpgsql immutable as $$
begin
    return '₹' || regexp_replace(trunc(amount)::text, '(\d)(?=(\d\d)+\d$)', '\1,', 'g')
        || case when amount % 1 = 0 then '' else '.' || lpad((trunc(amount * 100) % 100)::text, 2, '0') end;
end $$;

-- What a PO comes to: as it says, which may be nothing, or as its lines do.
create function internal.po_worth(po uuid) returns numeric language plpgsql stable as $$
begin
    return (
    select greatest(p.po_amount, (
        select sum(round(x.quantity * x.unit_price * (100 - coalesce(y.discount_percentage, 0)) * (100 + y.gst_rate) / 10000, 2))
        from public.purchase_order_items x join public.quotation_items y on y.id = x.quotation_item_id
        where x.purchase_order_id = p.id))
    from public.purchase_orders p where p.id = po_worth.po);
end $$;

-- What the document comes to that an edge decides on; null where nothing is priced yet, or the question is another one.
create function internal.amount_to_sign(t public.transitions, document_id uuid) returns numeric language plpgsql stable as $$
begin
    return (
    select max(coalesce(q.total_amount, i.total_amount, case a.entity_type when 'po' then internal.po_worth(a.entity_id) end))
    from public.approvals a
    left join public.quotations q on a.entity_type = 'quotations' and q.id = a.entity_id
    left join public.invoices i on a.entity_type = 'invoices' and i.id = a.entity_id
    where a.status = 'pending'
      and case (t).kind when 'orders' then a.order_id = amount_to_sign.document_id and a.stage = (t).from_stage
                        else a.entity_type = (t).kind and a.entity_id = amount_to_sign.document_id end);
end $$;

-- Why a decision over this amount is signed; null where it is not.
create function internal.to_sign(amount numeric) returns text language plpgsql stable as $$
declare
    above numeric := internal.signature_above();
begin
    return case when amount > above then format('%s is above %s: sign with your password.', internal.rupees(amount),
                                                internal.rupees(above)) end;
end $$;

-- Demands that the caller can sign at all, and gives their hash. Until the end of the transaction nobody else signs as them,
-- so that wrong passwords are counted one after the other.
create function internal.demand_signer() returns public.users language plpgsql as $$
declare
    person public.users;
    s internal.signers;
begin
    select * into s from internal.signers x where x.user_id = internal.me() for update;
    select * into person from public.users u where u.id = s.user_id;
    if person.id is null then
        perform internal.demand_own_password();
        perform internal.refuse('42501', 'This login is not an active person of this company.');
    elsif internal.tries_left(s) = 0 then
        perform internal.refuse('ID003', 'Signing is locked after five wrong passwords. An administrator unlocks it.');
    elsif person.hashed_password = '!' then
        perform internal.refuse('ID003', 'You have no password to sign with yet. Change your password, and sign with the new one.');
    elsif s.password_mark <> (select shobj_description(r.oid, 'pg_authid') from pg_roles r where r.rolname = person.email) then
        perform internal.refuse('ID003', 'Your password was changed elsewhere, so it does not sign here. Change it here, and sign '
            || 'with the new one.');
    end if;
    return person;
end $$;

-- None where nobody counts.
create function internal.tries_left(s internal.signers) returns integer language plpgsql as $$
declare
    misses regclass := internal.misses_of((s).user_id);
begin
    return case when misses is null then 0
           else greatest(0, 5 - (coalesce(pg_sequence_last_value(misses), 0) - (s).forgiven)) end;
end $$;

-- Checks a proof against the nonce it was made for. It counts as wrong before it is looked at, and as right only afterwards:
-- whatever ends the attempt in between has cost one.
create function internal.demand_proof(person public.users, n internal.signature_nonces, proof text) returns void
language plpgsql as $$
declare
    misses regclass := internal.misses_of((person).id);
    counted bigint := coalesce(pg_sequence_last_value(misses), 0);
    expected text;
    tries integer;
begin
    perform setval(misses, counted + 1);
    expected := encode(internal.hmac(format('%s|%s|%s|%s', (n).nonce, (n).document_id, (n).version, (n).action),
                                     (person).hashed_password, 'sha256'), 'hex');
    -- digests are compared: how far they agree tells nothing
    if sha256(convert_to(coalesce(proof, ''), 'UTF8')) = sha256(convert_to(expected, 'UTF8')) then
        perform setval(misses, greatest(counted, 1), counted > 0);
        update internal.signers s set forgiven = counted where s.user_id = (person).id and s.forgiven <> counted;
        return;
    end if;
    select internal.tries_left(s) into tries from internal.signers s where s.user_id = (person).id;
    perform internal.refuse('ID006', case tries
        when 0 then 'This is not your password. Signing is locked now; an administrator unlocks it.'
        when 1 then 'This is not your password. One try is left.'
        else format('This is not your password. %s tries are left.', tries) end, 'signature', jsonb_build_object('tries', tries)::text);
end $$;

-- An edge that approves more than the set amount wants {nonce, proof} in arguments.signature; here it is used up.
create function internal.demand_signature(t public.transitions, document_id uuid, version integer, arguments jsonb) returns void
language plpgsql as $$
declare
    why text;
    person public.users;
    n internal.signature_nonces;
    given jsonb := arguments -> 'signature';
begin
    if not (t).is_decision or (t).action not like 'approve%' or internal.signature_above() is null then
        return;
    end if;
    why := internal.to_sign(internal.amount_to_sign(t, document_id));
    if why is null then
        return;
    end if;
    person := internal.demand_signer();
    if coalesce(jsonb_typeof(given), 'null') = 'null' then
        perform internal.refuse('ID006', why, 'signature');
    elsif jsonb_typeof(given) <> 'object' then
        perform internal.refuse('ID001', 'The signature is not an object.', 'signature');
    end if;
    delete from internal.signature_nonces x
    where x.nonce = internal.uuid_of(given, 'nonce', 'signature') and x.user_id = (person).id and x.kind = (t).kind
      and x.document_id = demand_signature.document_id and x.action = (t).action and x.version = demand_signature.version
      and x.expires > clock_timestamp()
    returning x.* into n;
    if n.nonce is null then
        perform internal.refuse('ID006', 'This signature does not fit any more. Sign once more.', 'signature');
    end if;
    perform internal.demand_proof(person, n, given ->> 'proof');
    update public.approvals a set is_signed = true
    where a.status = 'pending' and case (t).kind
        when 'orders' then a.order_id = demand_signature.document_id and a.stage = (t).from_stage
        else a.entity_type = (t).kind and a.entity_id = demand_signature.document_id end;
end $$;

-- {salt, nonce} for signing this action on this version of this document; kind as for api.act.
create function api.signature_challenge(kind text, document_id uuid, action text, version integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person public.users;
    o public.orders;
    made uuid;
begin
    select x.* into o from public.orders x
    where x.id = case signature_challenge.kind when 'orders' then signature_challenge.document_id when 'invoices'
        then (select i.order_id from public.invoices i where i.id = signature_challenge.document_id) end;
    if o.id is null or internal.me() is null or not internal.sees_order(o) then
        perform internal.demand_own_password();
        perform internal.refuse('ID004', 'There is no such document, or it is not yours to see.');
    elsif version is null then
        perform internal.refuse('ID001', 'The version that was seen is missing.', 'version');
    elsif not exists (select from public.transitions t
            where t.kind = signature_challenge.kind and t.action = signature_challenge.action and t.is_decision) then
        perform internal.refuse('ID001', 'This is no decision.', 'action');
    end if;
    person := internal.demand_signer();
    delete from internal.signature_nonces x where x.user_id = person.id and x.expires < clock_timestamp();
    if (select count(*) from internal.signature_nonces x where x.user_id = person.id) >= 1000 then
        perform internal.refuse('ID003', 'Too many signatures are open. Wait a minute.');
    end if;
    insert into internal.signature_nonces (user_id, kind, document_id, action, version)
    values (person.id, signature_challenge.kind, signature_challenge.document_id, signature_challenge.action, signature_challenge.version)
    returning nonce into made;
    return jsonb_build_object('salt', left(person.hashed_password, 29), 'nonce', made);
end $$;

-- Whether a proof is right, before its decision is held back for a few seconds and sent: a wrong one counts, a right one is
-- not used up.
create function api.check_signature(nonce uuid, proof text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person public.users := internal.demand_signer();
    n internal.signature_nonces;
begin
    select * into n from internal.signature_nonces x
    where x.nonce = check_signature.nonce and x.user_id = person.id and x.expires > clock_timestamp();
    if n.nonce is null then
        perform internal.refuse('ID006', 'This signature does not fit any more. Sign once more.', 'signature');
    end if;
    perform internal.demand_proof(person, n, proof);
    return '{}';
end $$;

-- Lets a person sign again who gave five wrong passwords.
create function api.unlock_signature(email text, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb;
    person public.users;
begin
    perform internal.demand_people('users', 'update');
    answer := internal.begin_people_request(request, 'unlock_signature', jsonb_build_object('email', email));
    if answer is not null then
        return answer;
    end if;
    person := internal.other_person(email);
    update internal.signers s set forgiven = coalesce(pg_sequence_last_value(internal.misses_of(person.id)), 0)
    where s.user_id = person.id;
    perform internal.tell(person.id, 'info', 'You can sign again',
        format('%s unlocked it. If the wrong passwords were not yours, change your password.',
               coalesce(internal.person_name(internal.me()), 'The keeper of the server')), null);
    answer := internal.person_answer(person.id);
    return coalesce(internal.end_request(request, answer), answer);
end $$;

-- The password that signs came with this verifier; the login's newest is marked on the login itself, for all companies.
create function internal.note_password(person uuid, verifier text) returns void language plpgsql as $$
begin
    update internal.signers s set password_mark = internal.password_mark(verifier) where s.user_id = person;
end $$;

create function internal.signing_locked(person uuid) returns boolean language plpgsql as $$
begin
    return coalesce((select internal.tries_left(s) = 0 from internal.signers s where s.user_id = person), false);
end $$;

grant execute on function api.signature_challenge(text, uuid, text, integer), api.check_signature(uuid, text),
    api.unlock_signature(text, uuid) to indentdesk_person;
