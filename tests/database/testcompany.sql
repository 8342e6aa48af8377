-- A small company: a branch in Maharashtra and one in Karnataka, hospitals of two reps, items with and without tax.
insert into public.branches (code, name, is_head, legal_name, address, city, state_code, pincode, gstin, bank)
values ('PUN', 'Pune', true, 'Test Medical Private Limited', '1 Karve Road', 'Pune', '27', '411004', '27AAPFU0939F1ZV', '{}'),
       ('BLR', 'Bengaluru', false, 'Test Medical Private Limited', '1 Residency Road', 'Bengaluru', '29', '560025',
        '29AAGCB7383J1Z4', '{}');
insert into public.number_series (branch_id, document, prefix)
select b.id, d.document, d.prefix || case when b.is_head then '' else 'B' end
from public.branches b
cross join (values ('orders', 'ORD'), ('quotations', 'QUO'), ('invoices', 'INV'), ('credit_notes', 'CRN'),
                   ('dispatches', 'DSP')) as d (document, prefix);
insert into public.customers (name, hospital_name, city, state, state_code, pincode, gst_number, buyer_type, sales_rep_id)
select c.name, c.name, c.city, c.state, c.state_code, c.pincode, c.gst_number, c.buyer_type, u.id
from (values ('Shanti Hospital', 'Pune', 'Maharashtra', '27', '411004', '27AAAPA1234A1ZT', 'registered', 'sales'),
             ('Ganga Clinic', 'Hubballi', 'Karnataka', '29', '580020', null, 'unregistered', 'sales'),
             ('Sahyadri Hospital', 'Nashik', 'Maharashtra', '27', '422001', '27AABCS7788A1Z6', 'registered', 'sales2'))
     as c (name, city, state, state_code, pincode, gst_number, buyer_type, rep)
join public.users u on u.email = c.rep || '@demo.example';
insert into public.customer_terms (customer_id) select c.id from public.customers c;
insert into public.inventory (sku, item_name, unit_price, hsn_code, gst_class)
values ('GLV-1', 'Examination gloves', 7.35, '40151900', '4015-medical'),
       ('SUT-1', 'Polyglactin suture 1', 186.00, '30061010', '3006-pharmaceutical-goods'),
       ('BED-1', 'Ward bed', 18450.50, '94029010', '9402-hospital-furniture'),
       ('NIL-1', 'Tampons', 4.10, '96190020', '9619-tampons');
insert into public.inventory_costs (inventory_id, cost_price) select i.id, i.unit_price * 0.7 from public.inventory i;
insert into public.batches (inventory_id, batch_number, expiry_date, quantity)
select i.id, 'B1', current_date + 400, 400000 from public.inventory i
union all select i.id, 'B2', current_date + 900, 600000 from public.inventory i;
insert into public.stock_movements (inventory_id, batch_id, quantity, reason)
select b.inventory_id, b.id, b.quantity, 'opening' from public.batches b;
update public.inventory i set stock_quantity = (select sum(b.quantity) from public.batches b where b.inventory_id = i.id);
