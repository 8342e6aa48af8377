-- The company that benchmarks work in: a branch in each of two states with its series of numbers. Its people are made
-- by the program, its hospitals, items and batches are those of the demo.
insert into public.branches (code, name, is_head, legal_name, address, city, state_code, pincode, gstin, bank)
values ('PUN', 'Pune', true, 'Measured Surgical Supplies Private Limited', 'Plot 41, Hadapsar Industrial Estate', 'Pune', '27',
        '411013', '27AABCS0042K1ZK', '{"name": "Deccan Example Bank", "account": "0042", "ifsc": "DEXB0000042"}'),
       ('BLR', 'Bengaluru', false, 'Measured Surgical Supplies Private Limited', '7, 2nd Cross, Peenya', 'Bengaluru', '29',
        '560058', '29AABCS0042K1ZG', '{"name": "Deccan Example Bank", "account": "0043", "ifsc": "DEXB0000043"}');

insert into public.number_series (branch_id, document, prefix)
select b.id, s.document, s.prefix || case when b.is_head then '' else 'B' end
from public.branches b
cross join (values ('orders', 'ORD'), ('quotations', 'QUO'), ('invoices', 'INV'), ('credit_notes', 'CRN'),
                   ('dispatches', 'DSP')) as s (document, prefix);

-- The company's own rules are in force, so that every decision is taken under one.
insert into public.approval_rule_sets (number, status, starts_on, made_by, published_at)
select 1, 'published', current_date - 400, u.id, now() from public.users u order by u.email limit 1;
insert into public.approval_rules (rule_set_id, position, name, kind)
select s.id, k.n, 'every one of the ' || k.kind, k.kind
from public.approval_rule_sets s, unnest(array['orders', 'quotations', 'po', 'invoices']) with ordinality k (kind, n);
insert into public.approval_rule_levels (rule_id, level) select r.id, 1 from public.approval_rules r;
