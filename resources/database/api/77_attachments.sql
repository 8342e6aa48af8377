-- What people say and keep beside an order and its documents: comments and attached files. Kinds are orders, quotations,
-- po, invoices and dispatches; each belongs to one order. Who may read the document reads them; who may read it and has
-- a part in the work adds to them.

-- Whether a person may read a document of an order: the words of the policies, for anybody.
create function internal.reads_document(person uuid, kind text, o public.orders) returns boolean language plpgsql stable as $$
declare
    allowed jsonb;
    resource text := case reads_document.kind when 'orders' then 'orders' when 'quotations' then 'quotations'
        when 'po' then 'purchase_orders' when 'invoices' then 'invoices' when 'dispatches' then 'stock' end;
begin
    select r.permissions into allowed from public.users u join public.roles r on r.id = u.role_id
    where u.id = person and u.is_active;
    if allowed is null or resource is null or (o).id is null then
        return false;
    elsif allowed -> resource ? 'read_all' then
        return true;
    elsif allowed -> resource ? 'read_own' and ((o).sales_rep_id = person or exists (
            select from public.customers c where c.id = (o).customer_id and c.sales_rep_id = person)) then
        return true;
    end if;
    return resource = 'orders' and coalesce((o).reached >= (select min(s.rank) from public.stages s
        where allowed -> 'orders' ? ('read_from_' || s.name)), false);
end $$;

-- The order that a document belongs to, when the caller may read the document.
create function internal.demand_document(kind text, document_id uuid) returns public.orders language plpgsql stable as $$
declare
    o public.orders;
begin
    case demand_document.kind
        when 'orders' then
            select x.* into o from public.orders x where x.id = document_id;
        when 'quotations' then
            select x.* into o from public.orders x join public.quotations t on t.order_id = x.id where t.id = document_id;
        when 'po' then
            select x.* into o from public.orders x join public.purchase_orders t on t.order_id = x.id where t.id = document_id;
        when 'invoices' then
            select x.* into o from public.orders x join public.invoices t on t.order_id = x.id where t.id = document_id;
        when 'dispatches' then
            select x.* into o from public.orders x join public.dispatches t on t.order_id = x.id where t.id = document_id;
        else
            perform internal.refuse('ID001', 'There is no such kind of document.', 'kind');
    end case;
    if not internal.reads_document(internal.me(), demand_document.kind, o) then
        perform internal.refuse('ID004', 'There is no such document, or it is not yours to see.');
    end if;
    return o;
end $$;

-- Who takes no step of any order only reads.
create function api.works_on_orders() returns boolean language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from public.transitions t
                   join public.users u on u.email = session_user::text and u.is_active and not u.must_change_password
                   join public.roles r on r.id = u.role_id
                   where r.permissions -> t.resource ? t.permission);
end $$;
grant execute on function api.works_on_orders() to indentdesk_person;

create function internal.demand_part_in_work() returns void language plpgsql stable as $$
begin
    if not api.works_on_orders() then
        perform internal.refuse('42501', 'Your role reads orders and does not work on them.');
    end if;
end $$;

-- Tells the screens that show the order; the id is the order's.
create function internal.announce_beside(table_name text, order_id uuid) returns void language plpgsql as $$
begin
    perform pg_notify('indentdesk', format('{"table": "%s", "id": "%s", "version": null}', table_name, order_id));
end $$;

create policy read_comments on public.comments for select using
    (case kind when 'orders' then exists (select from public.orders d where d.id = document_id)
               when 'quotations' then exists (select from public.quotations d where d.id = document_id)
               when 'po' then exists (select from public.purchase_orders d where d.id = document_id)
               when 'invoices' then exists (select from public.invoices d where d.id = document_id)
               else exists (select from public.dispatches d where d.id = document_id) end);
create policy read_attachments on public.attachments for select using
    (case kind when 'orders' then exists (select from public.orders d where d.id = document_id)
               when 'quotations' then exists (select from public.quotations d where d.id = document_id)
               when 'po' then exists (select from public.purchase_orders d where d.id = document_id)
               when 'invoices' then exists (select from public.invoices d where d.id = document_id)
               else exists (select from public.dispatches d where d.id = document_id) end);
create policy read_files on public.files for select using
    (exists (select from public.attachments a where a.file_id = files.id and a.withdrawn_at is null));
grant select on public.comments, public.attachments, public.files to indentdesk_person;

-- --- Comments -----------------------------------------------------------------------------------------------------

-- The active people whom the words name with "@": by their whole name, or by the first when only one has it.
create function internal.people_named(words text) returns setof public.users language plpgsql stable as $$
begin
    if position('@' in words) = 0 then
        return;
    end if;
    return query
    select u.* from public.users u
    cross join lateral (select regexp_replace(u.full_name, '([^[:alnum:] ])', '\\\1', 'g') as whole) n
    where u.is_active
      and (words ~* ('@' || n.whole || '(?![[:alnum:]])')
           or words ~* ('@' || split_part(n.whole, ' ', 1) || '(?![[:alnum:]])')
              and not exists (select from public.users x where x.is_active and x.id <> u.id
                  and lower(split_part(x.full_name, ' ', 1)) = lower(split_part(u.full_name, ' ', 1))));
end $$;

-- Whoever is named reads the words: so nobody is who may not read the document.
create function internal.demand_readers(o public.orders, kind text, words text) returns void language plpgsql stable as $$
declare
    strangers text;
begin
    select string_agg(p.full_name, ', ' order by p.full_name) into strangers from internal.people_named(words) p
    where p.id <> internal.me() and not internal.reads_document(p.id, demand_readers.kind, o);
    if strangers is not null then
        perform internal.refuse('ID001', format('%s may not see this document, so they cannot be named in it.', strangers), 'words');
    end if;
end $$;

-- Writes the comment down and tells whom it names, as far as they may read the document. The answer names who was told
-- and who was not.
create function internal.write_comment(o public.orders, kind text, document_id uuid, words text, is_question boolean)
returns jsonb language plpgsql as $$
declare
    caller uuid := internal.me();
    made uuid := gen_random_uuid();
    told jsonb := '[]';
    not_told jsonb := '[]';
    p public.users;
begin
    insert into public.comments (id, order_id, kind, document_id, words, is_question, written_by)
    values (made, (o).id, write_comment.kind, write_comment.document_id, write_comment.words, write_comment.is_question, caller);
    for p in select n.* from internal.people_named(write_comment.words) n where n.id <> caller order by n.full_name loop
        if internal.reads_document(p.id, write_comment.kind, o) then
            perform internal.tell(p.id, 'info', format('%s mentions you on %s', internal.person_name(caller), (o).order_number),
                                  write_comment.words, internal.link_of('order', (o).order_number));
            told := told || to_jsonb(p.full_name);
        else
            not_told := not_told || to_jsonb(p.full_name);
        end if;
    end loop;
    perform internal.announce_beside('comments', (o).id);
    return jsonb_build_object('id', made, 'told', told, 'not_told', not_told);
end $$;

create function api.comment(kind text, document_id uuid, words text, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'comment',
        jsonb_build_object('kind', kind, 'id', document_id, 'words', words));
    o public.orders;
    said text;
begin
    if answer is not null then
        return answer;
    end if;
    o := internal.demand_document(kind, document_id);
    perform internal.demand_part_in_work();
    said := nullif(btrim(internal.text_of(jsonb_build_object('words', words), 'words', 4000), E' \n\r\t'), '');
    if said is null then
        perform internal.refuse('ID001', 'The comment says nothing yet.', 'words');
    end if;
    perform internal.demand_readers(o, kind, said);
    perform internal.answer_questions(o, said);
    return internal.end_request(request, internal.write_comment(o, kind, document_id, said, false));
end $$;

-- Whoever asked about lines of an order that are still open is told what was said on it since.
create function internal.answer_questions(o public.orders, said text) returns void language plpgsql as $$
begin
    perform internal.tell(q.question_by, 'info',
                          format('%s answers on %s', internal.person_name(internal.me()), (o).order_number), said,
                          internal.link_of('decoding', (o).order_number))
    from (select distinct l.question_by from public.order_items l
          where l.order_id = (o).id and l.question_by <> internal.me()) q;
end $$;

-- Comments of a document, the oldest first; those of an order with those of all its documents.
create function api.comments(kind text, document_id uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return (
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'words', c.words, 'is_question', c.is_question,
        'at', c.created_at, 'who_id', c.written_by, 'who', (select p.full_name from api.people_names p where p.id = c.written_by))
        order by c.created_at, c.id), '[]')
    from public.comments c
    where c.document_id = comments.document_id and c.kind = comments.kind
       or comments.kind = 'orders' and c.order_id = comments.document_id);
end $$;

-- --- Attachments --------------------------------------------------------------------------------------------------

-- What the bytes are, by their beginning; null for what is not kept. Names and what a browser says prove nothing.
create function internal.media_type_of(bytes bytea) returns text language plpgsql immutable as $$
declare
    start bytea := substr(bytes, 1, 65536);
    head text := encode(substr(bytes, 1, 12), 'hex');
    words text;
begin
    if head like '255044462d%' then
        return 'application/pdf';
    elsif head like '89504e470d0a1a0a%' then
        return 'image/png';
    elsif head like 'ffd8ff%' then
        return 'image/jpeg';
    elsif head like '52494646________57454250' then
        return 'image/webp';
    elsif head like '504b0304%' or head like '504b0506%' then
        return case
            -- programs and sheets with macros are archives as well
            when position('META-INF/MANIFEST.MF'::bytea in bytes) > 0 or position('AndroidManifest.xml'::bytea in bytes) > 0
              or position('vbaProject.bin'::bytea in bytes) > 0 then null
            when position('xl/workbook.'::bytea in bytes) > 0
                then 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
            when position('word/document.xml'::bytea in bytes) > 0
                then 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
            else 'application/zip' end;
    elsif head like 'd0cf11e0a1b11ae1%' then
        -- old sheets and Outlook's mails; installers come in the same coat
        return case
            when position('\x5f005600420041005f00500052004f004a00450043005400'::bytea in bytes) > 0 then null  -- _VBA_PROJECT
            when position('\x5f005f0073007500620073007400670031002e0030005f00'::bytea in bytes) > 0 then 'application/vnd.ms-outlook'  -- __substg1.0_
            when position('\x57006f0072006b0062006f006f006b00'::bytea in bytes) > 0 then 'application/vnd.ms-excel' end;  -- Workbook
    elsif head like 'fffe%' or head like 'feff%' then
        return 'text/plain';  -- UTF-16, as Windows saves it
    elsif head like '2321%' or position('\x00'::bytea in bytes) > 0 then
        return null;
    end if;
    words := convert_from(start, 'LATIN1');
    if words ~ '[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F]' then
        return null;
    elsif words ~* '^\s*(from|received|return-path|delivered-to|mime-version|subject|message-id|date|to|x-[a-z-]+): [^\r\n]*[\r\n]+([a-z-]+: |\s)' then
        return 'message/rfc822';
    end if;
    return 'text/plain';
end $$;

-- Refuses bytes that are not kept, and says what they are; else gives their kind.
create function internal.demand_media_type(bytes bytea) returns text language plpgsql immutable as $$
declare
    head text := encode(substr(bytes, 1, 4), 'hex');
    kind text := internal.media_type_of(bytes);
begin
    if kind is not null then
        return kind;
    elsif head like '4d5a%' or head in ('7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', '4c000000')
          or head like '2321%' or (head = '504b0304' and position('vbaProject.bin'::bytea in bytes) = 0) then
        perform internal.refuse('ID001', 'This file is a program, whatever its name says. Programs are not kept.', 'content');
    elsif head in ('504b0304', 'd0cf11e0') then
        perform internal.refuse('ID001', 'This file carries macros or an installer. Save it without them, or as a PDF.', 'content');
    end if;
    perform internal.refuse('ID001', 'Files of this kind are not kept: PDF, PNG, JPEG, Excel, Word, ZIP, text and e-mail are.', 'content');
    return null;
end $$;

-- A name that is a name: no folders, nothing that a system reads as something else, an ending that stays.
create function internal.file_name_of(given text) returns text language plpgsql immutable as $$
declare
    name text := internal.text_of(jsonb_build_object('name', given), 'name', 4000, 'name');
begin
    name := regexp_replace(coalesce(name, ''), '^.*[/\\]', '');
    name := btrim(regexp_replace(regexp_replace(name, '[<>:"|?*\t\r\n]', '_', 'g'), '\s+', ' ', 'g'), ' .');
    if length(name) > 120 then
        name := left(name, 110 - length(coalesce(substring(name from '\.[[:alnum:]]{1,8}$'), '')))
                || coalesce(substring(name from '\.[[:alnum:]]{1,8}$'), '');
    end if;
    return coalesce(nullif(name, ''), 'file');
end $$;

create function internal.attached_bytes(content_base64 text) returns bytea language plpgsql immutable as $$
declare
    bytes bytea;
begin
    if length(content_base64) > 28700000 then
        perform internal.refuse('ID001', 'A file may have at most 20 MB.', 'content');
    end if;
    bytes := decode(coalesce(content_base64, ''), 'base64');
    if octet_length(bytes) > 20971520 then
        perform internal.refuse('ID001', 'A file may have at most 20 MB.', 'content');
    elsif octet_length(bytes) = 0 then
        perform internal.refuse('ID001', 'This file is empty.', 'content');
    end if;
    return bytes;
exception when invalid_parameter_value then
    perform internal.refuse('ID001', 'The file did not arrive whole; attach it again.', 'content');
    return null;
end $$;

-- Attaches a file. One that is there already stays as it is, and is given back; equal bytes are kept once.
create function api.attach(kind text, document_id uuid, name text, content_base64 text, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'attach', jsonb_build_object('kind', kind, 'id', document_id,
        'name', name, 'content', encode(sha256(convert_to(coalesce(content_base64, ''), 'UTF8')), 'hex')));
    o public.orders;
    bytes bytea;
    digest text;
    f public.files;
    a public.attachments;
begin
    if answer is not null then
        return answer;
    end if;
    o := internal.demand_document(kind, document_id);
    perform internal.demand_part_in_work();
    bytes := internal.attached_bytes(content_base64);
    digest := encode(sha256(bytes), 'hex');
    insert into public.files (sha256, media_type, size, content)
    values (digest, internal.demand_media_type(bytes), octet_length(bytes), bytes) on conflict (sha256) do nothing;
    select x.id, x.media_type, x.size into f.id, f.media_type, f.size from public.files x where x.sha256 = digest;
    insert into public.attachments as t (order_id, kind, document_id, file_id, name, added_by)
    values (o.id, attach.kind, attach.document_id, f.id, internal.file_name_of(attach.name), internal.me())
    on conflict do nothing
    returning t.* into a;
    answer := jsonb_build_object('is_new', a.id is not null);
    if a.id is null then
        select t.* into a from public.attachments t
        where t.kind = attach.kind and t.document_id = attach.document_id and t.file_id = f.id and t.withdrawn_at is null;
    else
        perform internal.announce_beside('attachments', o.id);
    end if;
    return internal.end_request(request, answer || jsonb_build_object('id', a.id, 'name', a.name, 'media_type', f.media_type,
        'size', f.size, 'who', internal.person_name(a.added_by)));
end $$;

-- Taken back by who added it; its row and its bytes stay for the trail.
create function api.withdraw_attachment(attachment_id uuid, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'withdraw_attachment', jsonb_build_object('id', attachment_id));
    a public.attachments;
begin
    if answer is not null then
        return answer;
    end if;
    select * into a from public.attachments t where t.id = attachment_id for no key update;
    if a.id is null or a.withdrawn_at is not null then
        perform internal.refuse('ID004', 'This file is not attached any more.');
    end if;
    perform internal.demand_document(a.kind, a.document_id);
    if a.added_by <> internal.me() then
        perform internal.refuse('42501', format('%s attached this file and may take it back.', internal.person_name(a.added_by)));
    end if;
    if a.proves_delivery then
        perform internal.refuse('ID003', 'This file proves a delivery and stays.');
    end if;
    update public.attachments t set withdrawn_at = clock_timestamp() where t.id = a.id;
    perform internal.announce_beside('attachments', a.order_id);
    return internal.end_request(request, jsonb_build_object('id', a.id));
end $$;

-- The file itself, with the bytes; the file of a PO by the PO's id.
create function api.attachment(id uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    a public.attachments;
    p public.purchase_orders;
begin
    select t.* into a from public.attachments t where t.id = attachment.id and t.withdrawn_at is null;
    if a.id is not null then
        perform internal.demand_document(a.kind, a.document_id);
        return (select jsonb_build_object('name', a.name, 'media_type', f.media_type, 'size', f.size, 'sha256', f.sha256,
                    'content_base64', translate(encode(f.content, 'base64'), E'\n', ''))
                from public.files f where f.id = a.file_id);
    end if;
    select t.* into p from public.purchase_orders t where t.id = attachment.id and t.file_content is not null;
    if p.id is null then
        perform internal.refuse('ID004', 'This file is not attached any more.');
    end if;
    perform internal.demand_document('po', p.id);
    return jsonb_build_object('name', internal.file_name_of(p.file_name), 'media_type', internal.media_type_of(p.file_content),
        'size', octet_length(p.file_content), 'sha256', p.file_sha256,
        'content_base64', translate(encode(p.file_content, 'base64'), E'\n', ''));
end $$;

-- What is attached to a document, the newest first; to an order, with what is attached to its documents and the file of
-- its PO.
create function api.attachments(kind text, document_id uuid) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return (
    select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'name', x.name, 'media_type', x.media_type,
        'size', x.size, 'at', x.created_at, 'who_id', x.who, 'is_own', x.is_own,
        'who', (select p.full_name from api.people_names p where p.id = x.who)) order by x.created_at desc, x.id), '[]')
    from (
        select a.id, a.kind, a.name::text, f.media_type::text, f.size, a.created_at, a.added_by as who,
               a.added_by = (select u.id from public.users u where u.email = session_user::text) as is_own
        from public.attachments a join public.files f on f.id = a.file_id
        where a.withdrawn_at is null
          and (a.document_id = attachments.document_id and a.kind = attachments.kind
               or attachments.kind = 'orders' and a.order_id = attachments.document_id)
        union all
        select p.id, 'po', coalesce(p.file_name, p.po_number), p.file_type, octet_length(p.file_content), p.created_at,
               p.recorded_by, false
        from public.purchase_orders p
        where p.file_content is not null and p.status <> 'withdrawn'
          and (attachments.kind = 'orders' and p.order_id = attachments.document_id
               or attachments.kind = 'po' and p.id = attachments.document_id)) x);
end $$;

grant execute on function api.comment(text, uuid, text, uuid), api.comments(text, uuid),
    api.attach(text, uuid, text, text, uuid), api.withdraw_attachment(uuid, uuid), api.attachment(uuid),
    api.attachments(text, uuid) to indentdesk_person;
