-- The seven roles with what each may (the table of decisions). A role that is there keeps what an administrator
-- made of it.
insert into public.roles (name, description, permissions) values
    ('executive', 'Decides on orders, quotations, POs and invoices', '{
        "orders": ["read_all", "approve", "cancel", "cancel_after_po"],
        "customers": ["names", "read_all", "addresses"], "customer_terms": ["read"],
        "inventory": ["read", "read_cost"], "quotations": ["read_all", "approve"],
        "purchase_orders": ["read_all", "approve"], "stock": ["read_all"], "invoices": ["read_all", "approve"],
        "audit": ["read_all"], "users": ["read", "names"], "roles": ["read", "approve"],
        "approval_rules": ["read", "approve"], "dashboard": ["read"]}'),
    ('sales_rep', 'Enters indents, sends quotations, records POs', '{
        "orders": ["create", "read_own", "update", "submit", "cancel", "close_short"],
        "customers": ["names", "create", "find", "read_own", "update_own"],
        "inventory": ["read"], "quotations": ["read_own", "send", "revise", "answer"],
        "purchase_orders": ["create", "read_own"], "stock": ["read_own"], "dispatches": ["deliver"],
        "invoices": ["read_own"], "audit": ["read_own"], "users": ["names"]}'),
    ('decoder', 'Maps the hospital''s words to SKUs', '{
        "orders": ["read_from_decoding", "decode", "submit_decoding"], "customers": ["names"],
        "inventory": ["read"], "audit": ["read_seen"], "users": ["names"]}'),
    ('quoter', 'Prices orders and makes quotations', '{
        "orders": ["read_from_quotation"], "customers": ["names", "read_all", "addresses"],
        "inventory": ["read", "read_cost"],
        "quotations": ["create", "read_all", "update", "submit", "send", "revise", "answer"],
        "purchase_orders": ["read_all"], "audit": ["read_seen"], "users": ["names"]}'),
    ('inventory_admin', 'Keeps stock, checks orders, dispatches', '{
        "orders": ["read_from_inventory_check", "close_short"], "customers": ["names", "addresses"],
        "inventory": ["read", "read_cost", "create", "update"], "purchase_orders": ["read_all"],
        "stock": ["read_all", "reserve", "receive", "adjust"], "dispatches": ["dispatch", "deliver", "return"],
        "invoices": ["read_lines"], "audit": ["read_seen"], "users": ["names"]}'),
    ('accounts', 'Makes invoices, records payments', '{
        "orders": ["read_from_invoice_request"], "customers": ["names", "read_all", "addresses"],
        "customer_terms": ["read", "update"], "inventory": ["read", "read_cost"], "quotations": ["read_all"],
        "purchase_orders": ["read_all"], "stock": ["read_all"],
        "invoices": ["read_all", "create", "update", "submit", "void"], "payments": ["create"],
        "audit": ["read_seen"], "users": ["names"]}'),
    ('administrator', 'Keeps people, roles, branches and settings', '{
        "customers": ["names", "read_all", "addresses", "hand_over"], "customer_terms": ["read"],
        "inventory": ["read"], "audit": ["read_all"],
        "users": ["read", "names", "create", "update", "disable"], "roles": ["read", "update", "approve"],
        "approval_rules": ["read", "update", "approve"],
        "branches": ["update"], "settings": ["update"], "imports": ["items", "customers", "stock", "invoices"]}')
on conflict (name) do nothing;

insert into public.settings (name, value, description, schema) values
    ('round_to_rupee', 'true', 'Round the grand total of quotations and invoices to the rupee', '{"type": "boolean"}'),
    ('quotation_days', '14', 'Days a new quotation is valid', '{"type": "integer", "minimum": 1, "maximum": 365}'),
    ('payment_days', '30', 'Days of credit of a customer with whom no others are agreed', '{"type": "integer", "minimum": 0, "maximum": 365}'),
    ('company', '{"name": "IndentDesk"}', 'The company''s name as people see it',
     '{"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 100},
       "pan": {"type": "string", "maxLength": 10}}}'),
    ('escalation_hours', '24', 'Hours after which a decision that waits is escalated, where its rule says nothing else',
     '{"type": "number", "minimum": 0.25, "maximum": 720}'),
    ('invitation_hours', '72', 'Hours in which an invitation, or a password that an administrator gave, lets its person in',
     '{"type": "integer", "minimum": 1, "maximum": 336}'),
    ('margin_floor', '10', 'Margin in percent below which the inbox flags a quotation', '{"type": "number", "minimum": 0, "maximum": 90}'),
    ('signature_above', '0', 'Rupees above which an approval is signed with the password; 0 asks for none',
     '{"type": "number", "minimum": 0, "maximum": 1000000000}'),
    ('e_invoices', 'false', 'Invoices to registered buyers need an IRN: the turnover is above ₹5 crore', '{"type": "boolean"}'),
    ('priority_factors', '{"urgent": 0.5, "high": 0.75, "medium": 1, "low": 2}',
     'How much of a stage''s hours an order of each priority may take',
     '{"type": "object", "required": ["urgent", "high", "medium", "low"], "properties": {
       "urgent": {"type": "number", "minimum": 0.05, "maximum": 20}, "high": {"type": "number", "minimum": 0.05, "maximum": 20},
       "medium": {"type": "number", "minimum": 0.05, "maximum": 20}, "low": {"type": "number", "minimum": 0.05, "maximum": 20}}}'),
    ('invoice_terms', '["Report breakage or shortage within 48 hours.", "We declare that the prices shown are the actual prices and that all particulars are true and correct."]',
     'Terms at the foot of every tax invoice',
     '{"type": "array", "maxItems": 12, "items": {"type": "string", "minLength": 1, "maxLength": 300}}'),
    ('quotation_terms', '["Prices hold until the date above.", "Delivery is subject to stock at the time of the order."]',
     'Terms at the foot of every quotation',
     '{"type": "array", "maxItems": 12, "items": {"type": "string", "minLength": 1, "maxLength": 300}}')
on conflict (name) do nothing;
