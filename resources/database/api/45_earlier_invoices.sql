-- Invoices of the program that was used before, as far as they are open: taken in as rows of a sheet, owed, paid.

-- Why a number cannot be one of the earlier program: our own series gives it, or would give it.
create function internal.own_number_reason(number text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    parts text[] := regexp_match(upper(number), '^([A-Z][A-Z0-9]{0,3})-(20[0-9]{2})-([0-9]{1,6})$');
    begins integer;
begin
    if parts is null then
        return null;
    end if;
    select coalesce(c.first_number, 1) into begins
    from public.number_series s
    left join internal.number_counters c on c.series_id = s.id and c.financial_year = parts[2]::integer
    where s.document = 'invoices' and s.prefix = parts[1]
      and parts[2]::integer >= internal.financial_year(internal.today());
    if parts[3]::integer >= begins then
        return format('%s is a number of this company''s own series, which begins with %s.', number, begins);
    end if;
    return null;
end $$;

-- The customer of a row, by GSTIN and name, by the one or the other.
create function internal.debtor_meant(r jsonb) returns uuid language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    gstin text := nullif(upper(regexp_replace(coalesce(internal.text_of(r, 'gst_number', 60), ''), '[\s-]', '', 'g')), '');
    hospital text := internal.text_of(r, 'hospital_name', 255);
    found uuid[];
begin
    if gstin is null and hospital is null then
        perform internal.refuse('ID001', 'The invoice has no customer: give the GSTIN or the name.', 'hospital_name');
    end if;
    found := array(select c.id from public.customers c
                   where c.gst_number = gstin and (hospital is null or lower(c.hospital_name) = lower(hospital)));
    if cardinality(found) = 0 and gstin is not null then
        found := array(select c.id from public.customers c where c.gst_number = gstin);
    end if;
    if cardinality(found) = 0 and hospital is not null then
        found := array(select c.id from public.customers c
                       where lower(c.hospital_name) = lower(hospital) and (gstin is null or c.gst_number is null));
    end if;
    if cardinality(found) = 0 then
        perform internal.refuse('ID001', format('There is no customer %s. Take in the customers first.', left(coalesce(hospital, gstin), 60)),
                                case when hospital is null then 'gst_number' else 'hospital_name' end);
    elsif cardinality(found) > 1 then
        perform internal.refuse('ID001', format('%s customers may be meant. Give both GSTIN and name.', cardinality(found)),
                                case when hospital is null then 'gst_number' else 'hospital_name' end);
    end if;
    return found[1];
end $$;

-- A row, checked, as it will stand.
create function internal.clean_earlier_invoice(r jsonb) returns public.earlier_invoices language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
    i public.earlier_invoices;
begin
    i.customer_id := internal.debtor_meant(r);
    i.invoice_number := internal.needed_text(r, 'invoice_number', 50, 'The invoice has no number.');
    i.invoice_date := internal.date_of(r, 'invoice_date');
    i.due_date := internal.date_of(r, 'due_date');
    i.total_amount := internal.number_of(r, 'total_amount', 2, 0.01, 1e12);
    i.open_amount := coalesce(internal.number_of(r, 'open_amount', 2, 0, 1e12), i.total_amount);
    if internal.own_number_reason(i.invoice_number) is not null then
        perform internal.refuse('ID001', internal.own_number_reason(i.invoice_number), 'invoice_number');
    elsif i.invoice_date is null then
        perform internal.refuse('ID001', 'The invoice has no date.', 'invoice_date');
    elsif i.invoice_date > internal.today() then
        perform internal.refuse('ID001', 'This day is still to come.', 'invoice_date');
    elsif i.total_amount is null then
        perform internal.refuse('ID001', 'The invoice has no total.', 'total_amount');
    elsif i.open_amount = 0 then
        perform internal.refuse('ID001', 'Nothing is open on this invoice, so it is not needed here.', 'open_amount');
    elsif i.open_amount > i.total_amount then
        perform internal.refuse('ID001', format('₹%s cannot be open of ₹%s.', i.open_amount, i.total_amount), 'open_amount');
    end if;
    i.due_date := coalesce(i.due_date, i.invoice_date + coalesce(
        (select t.payment_days from public.customer_terms t where t.customer_id = i.customer_id), internal.usual_payment_days()));
    if i.due_date < i.invoice_date then
        perform internal.refuse('ID001', 'It cannot be due before its date.', 'due_date');
    end if;
    return i;
end $$;

-- One that is here stays as it is when the sheet says the same, and follows the sheet until a payment is recorded on it.
create function internal.store_earlier_invoice(i public.earlier_invoices) returns text language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    here public.earlier_invoices;
begin
    select * into here from public.earlier_invoices t
    where t.customer_id = (i).customer_id and t.invoice_number = (i).invoice_number for no key update;
    if not found then
        insert into public.earlier_invoices (customer_id, invoice_number, invoice_date, due_date, total_amount, open_amount, created_by)
        values ((i).customer_id, (i).invoice_number, (i).invoice_date, (i).due_date, (i).total_amount, (i).open_amount, internal.me());
        return 'imported';
    elsif (here.invoice_date, here.due_date, here.total_amount, here.open_amount)
          = ((i).invoice_date, (i).due_date, (i).total_amount, (i).open_amount) then
        return 'unchanged';
    elsif here.paid_amount > 0 then
        perform internal.refuse('ID001', format('%s is here already, and ₹%s were received on it since.', (i).invoice_number,
                                                here.paid_amount), 'invoice_number');
    end if;
    update public.earlier_invoices t
    set invoice_date = (i).invoice_date, due_date = (i).due_date, total_amount = (i).total_amount, open_amount = (i).open_amount
    where t.id = here.id;
    return 'updated';
end $$;


-- What is owed: our own invoices and those of the earlier program, whose kind says so; those belong to no branch.
create view api.owed_invoices with (security_invoker = true) as
select 'invoice' as kind, i.id, i.invoice_number, o.order_number, o.customer_id, i.invoice_date, i.due_date, i.total_amount,
       i.balance, i.paid_amount, i.created_at, o.workflow_stage, o.priority, i.version, i.branch_id
from public.invoices i left join public.orders o on o.id = i.order_id -- left: nobody pays for what is not asked
where i.status = 'approved' and i.balance > 0
union all
select 'earlier', e.id, e.invoice_number, null, e.customer_id, e.invoice_date, e.due_date, e.total_amount,
       e.balance, e.total_amount - e.balance, e.created_at, null, null, e.version, null
from public.earlier_invoices e
where e.balance > 0;

-- Everything the desk shows of one, in the shape of api.invoice_detail.
create function api.earlier_invoice_detail(id uuid) returns jsonb language sql stable
set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'invoice', to_jsonb(e) || jsonb_build_object('status', 'approved', 'kind', 'earlier',
            'paid_amount', e.total_amount - e.balance,
            'payment_status', case when e.balance = 0 then 'paid' when e.due_date < (now() at time zone 'Asia/Kolkata')::date then 'overdue'
                                   when e.balance < e.total_amount then 'partial' else 'unpaid' end),
        'customer', to_jsonb(c) || coalesce((select jsonb_build_object('gst_number', f.gst_number, 'state', f.state)
            from public.customers f where f.id = e.customer_id), '{}'),
        'payments', (select coalesce(jsonb_agg(to_jsonb(p) order by p.paid_on, p.created_at), '[]')
                     from public.payments p where p.earlier_invoice_id = e.id))
    from public.earlier_invoices e
    left join lateral (select n.* from api.customer_names n where n.id = e.customer_id limit 1) c on true -- by key
    where e.id = earlier_invoice_detail.id
$$;
grant select on api.owed_invoices to indentdesk_person;
grant execute on function api.earlier_invoice_detail(uuid) to indentdesk_person;
