-- The demo company: branches in two states, number series, ten people. The password of all is Demo-2026!, for the
-- demo alone; these are its verifier and its hash.
insert into public.branches (code, name, is_head, legal_name, address, city, state_code, pincode, gstin, phone, email, drug_licences, bank)
values
    ('PUN', 'Pune', true, 'Bharat Surgical Supplies Private Limited', 'Plot 41, Hadapsar Industrial Estate', 'Pune', '27', '411013',
     '27AABCS0042K1ZK', '020 0000 0142', 'accounts@demo.example', '{MH-PZ5-20B-000042,MH-PZ5-21B-000042}',
     '{"name": "Deccan Example Bank", "branch": "Hadapsar, Pune", "account": "0042 0010 0000 319", "ifsc": "DEXB0000042", "upi": "bharatsurgical@dexb"}'),
    ('BLR', 'Bengaluru', false, 'Bharat Surgical Supplies Private Limited', '7, 2nd Cross, Peenya Industrial Area', 'Bengaluru', '29', '560058',
     '29AABCS0042K1ZG', '080 0000 0142', 'bengaluru@demo.example', '{KA-B21-20B-000042,KA-B21-21B-000042}',
     '{"name": "Deccan Example Bank", "branch": "Peenya, Bengaluru", "account": "0042 0010 0000 320", "ifsc": "DEXB0000043", "upi": "bharatsurgical@dexb"}')
on conflict (code) do nothing;

insert into public.number_series (branch_id, document, prefix)
select b.id, s.document, s.prefix
from (values ('PUN', 'orders', 'ORD'), ('PUN', 'quotations', 'QUO'), ('PUN', 'invoices', 'INV'), ('PUN', 'credit_notes', 'CRN'),
             ('PUN', 'dispatches', 'DSP'), ('BLR', 'orders', 'ORDB'), ('BLR', 'quotations', 'QUOB'), ('BLR', 'invoices', 'INVB'),
             ('BLR', 'credit_notes', 'CRNB'), ('BLR', 'dispatches', 'DSPB')) as s (branch, document, prefix)
join public.branches b on b.code = s.branch
on conflict do nothing;

update public.settings set value = '{"name": "Bharat Surgical Supplies", "is_demo": true}' where name = 'company';
update public.settings set value = '500000' where name = 'signature_above';

select internal.create_person(p.email, p.full_name, p.role,
    'SCRAM-SHA-256$4096:SW5kZW50RGVzay1kZW1vIQ==$2W83l2CLk/gJ2yT0lQFgI85/L09LHQo71izvTvmgeL4=:9WLscsL6lCTYH762cVwDhy7erMilZehoIADZFs5AJC4=',
    '$2b$10$IndentDeskDemoCompan.uua6O/0YIrqroHBy.wrUr2jF.0pLBtOi')
from (values ('sales@demo.example', 'Asha Kulkarni', 'sales_rep'), ('sales2@demo.example', 'Nikhil Joshi', 'sales_rep'),
             ('decoder@demo.example', 'Ravi Deshmukh', 'decoder'), ('decoder2@demo.example', 'Anita Pillai', 'decoder'),
             ('quoter@demo.example', 'Meera Nair', 'quoter'), ('executive@demo.example', 'Vikram Sharma', 'executive'),
             ('executive2@demo.example', 'Farah Khan', 'executive'), ('inventory@demo.example', 'Sunil Pawar', 'inventory_admin'),
             ('accounts@demo.example', 'Leela Iyer', 'accounts'), ('admin@demo.example', 'Joseph Mathew', 'administrator'))
    as p (email, full_name, role);
