-- Notifications: what a person does not want to hear of, what they have read, and the mail to those who are away.

grant select on public.notification_preferences to indentdesk_person;
create policy read_notification_preferences on public.notification_preferences for select using (user_id = (select internal.me()));

-- What is muted is written down as read: it stands in the list and rings no bell.
create function internal.mute_notification() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
    new.is_read := new.is_read or exists (select from public.notification_preferences p
                                          where p.user_id = new.user_id and new.type = any (p.muted));
    return new;
end $$;
create trigger mute before insert on public.notifications for each row execute function internal.mute_notification();

create function internal.my_preferences() returns public.notification_preferences language plpgsql as $$
declare
    caller uuid := internal.me();
    p public.notification_preferences;
begin
    insert into public.notification_preferences (user_id) values (caller) on conflict (user_id) do nothing;
    select * into p from public.notification_preferences t where t.user_id = caller for update;
    return p;
end $$;

create function internal.preferences_answer(p public.notification_preferences) returns jsonb language plpgsql immutable as $$
begin
    return jsonb_build_object('muted', coalesce((p).muted, '{}'), 'by_mail', coalesce((p).by_mail, true));
end $$;

-- {muted, by_mail} of the caller.
create function api.notification_preferences() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    p public.notification_preferences;
begin
    perform internal.demand_own_password();
    select * into p from public.notification_preferences t where t.user_id = internal.me();
    return internal.preferences_answer(p);
end $$;

-- Mutes these kinds and no others. Alerts are about the person's own account and the company's licences: they stay.
create function api.mute_notifications(kinds text[], request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'mute_notifications', jsonb_build_object('kinds', kinds));
    p public.notification_preferences;
begin
    if answer is not null then
        return answer;
    elsif not coalesce(kinds, '{}') <@ array['approval_request', 'status_update', 'info'] then
        perform internal.refuse('ID001', 'Only requests, news of status and other news can be muted.', 'kinds');
    end if;
    p := internal.my_preferences();
    update public.notification_preferences t
    set muted = (select coalesce(array_agg(distinct k order by k), '{}') from unnest(kinds) k), updated_at = clock_timestamp()
    where t.id = p.id returning * into p;
    return internal.end_request(request, internal.preferences_answer(p));
end $$;

-- Whether what waits unread comes by mail while the caller is away.
create function api.mail_notifications(wanted boolean, request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer jsonb := internal.begin_request(request, 'mail_notifications', jsonb_build_object('wanted', wanted));
    p public.notification_preferences;
begin
    if answer is not null then
        return answer;
    elsif wanted is null then
        perform internal.refuse('ID001', 'This is yes or no.', 'wanted');
    end if;
    p := internal.my_preferences();
    update public.notification_preferences t set by_mail = wanted, updated_at = clock_timestamp() where t.id = p.id returning * into p;
    return internal.end_request(request, internal.preferences_answer(p));
end $$;

-- As if they had not been read.
create function api.notifications_unread(ids uuid[]) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    done integer;
begin
    perform internal.demand_own_password();
    update public.notifications n set is_read = false
    where n.user_id = internal.me() and n.is_read and n.id = any (ids);
    get diagnostics done = row_count;
    return jsonb_build_object('unread', done);
end $$;

-- --- Mail ---------------------------------------------------------------------------------------------------------

-- Whether the person may still read what a notification leads to.
create function internal.may_follow(person uuid, link text) returns boolean language plpgsql stable as $$
declare
    o public.orders;
begin
    if link is null or link !~ '^indentdesk://(order|decoding)/' then
        return true;
    end if;
    select t.* into o from public.orders t where t.order_number = split_part(link, '/', 4);
    return o.id is not null and internal.reads_document(person, 'orders', o);
end $$;

-- One line of plain text, whatever was written.
create function internal.plain_line(words text, longest integer) returns text language plpgsql immutable as $$
begin
    return left(btrim(regexp_replace(coalesce(words, ''), '[[:cntrl:][:space:]]+', ' ', 'g')), longest);
end $$;

-- Puts a digest into the queue for everybody who is away, has not said no, and has something unread that is older than
-- `after` and in no digest yet; one in `pause` a person. Titles and links alone: they name documents and no amounts.
create function internal.queue_digests(after interval, pause interval) returns integer language plpgsql as $$
declare
    p record;
    queued integer := 0;
    company text := internal.plain_line(internal.setting('company', '{}') ->> 'name', 100);
begin
    for p in
        select u.id, u.email, u.full_name, count(*) as waiting, array_agg(n.id order by n.id) as covers,
               string_agg('- ' || internal.plain_line(n.title, 200) || coalesce(E'\n  ' || internal.plain_line(n.link, 200), ''),
                          E'\n' order by n.created_at) as lines
        from public.users u
        join public.notifications n on n.user_id = u.id and not n.is_read
        left join public.notification_preferences s on s.user_id = u.id
        where u.is_active and coalesce(s.by_mail, true) and internal.may_follow(u.id, n.link)
          and not exists (select from internal.mails m where m.user_id = u.id and n.id = any (m.covers))
          and not exists (select from internal.sessions() a where a.email = u.email)
          and not exists (select from internal.mails m where m.user_id = u.id and m.created_at > clock_timestamp() - pause)
        group by u.id, u.email, u.full_name
        having min(n.created_at) < clock_timestamp() - after loop
        insert into internal.mails (user_id, subject_key, covers, recipient, subject, body)
        values (p.id, 'digest ' || md5(p.covers::text), p.covers, p.email,
                internal.plain_line(case when p.waiting = 1 then format('%s: 1 notification waits for you', company)
                                         else format('%s: %s notifications wait for you', company, p.waiting) end, 200),
                format(E'%s,\n\nsince you were last here:\n\n%s\n\nOpen IndentDesk to answer. Under the bell you can turn these mails off.\n',
                       internal.plain_line(p.full_name, 100), p.lines))
        on conflict do nothing;
        queued := queued + 1;
    end loop;
    return queued;
end $$;

-- The next mail that is due, taken for five minutes: who sends it says what became of it, or it is tried again.
create function internal.take_mail() returns internal.mails language plpgsql as $$
declare
    m internal.mails;
begin
    select * into m from internal.mails t
    where t.status = 'waiting' and t.next_try_at <= clock_timestamp()
    order by t.next_try_at limit 1 for update skip locked;
    if m.id is not null then
        update internal.mails t set attempts = t.attempts + 1, next_try_at = clock_timestamp() + interval '5 minutes'
        where t.id = m.id returning * into m;
    end if;
    return m;
end $$;

-- What the mail's server said: sent, refused for good, or to be tried again, ever later and at most for three days.
create function internal.settle_mail(mail uuid, outcome text, words text) returns text language plpgsql as $$
declare
    m internal.mails;
begin
    update internal.mails t
    set outcome = internal.plain_line(words, 500),
        status = case when settle_mail.outcome = 'sent' then 'sent'
                      when settle_mail.outcome = 'refused' or t.created_at < clock_timestamp() - interval '3 days' then 'given_up'
                      else 'waiting' end,
        settled_at = case when settle_mail.outcome in ('sent', 'refused') then clock_timestamp() end,
        next_try_at = clock_timestamp() + least(interval '12 hours', interval '5 minutes' * 2 ^ least(t.attempts - 1, 10))
    where t.id = mail and t.status = 'waiting' returning * into m;
    return m.status;
end $$;

grant execute on function api.notification_preferences(), api.mute_notifications(text[], uuid),
    api.mail_notifications(boolean, uuid), api.notifications_unread(uuid[]) to indentdesk_person;
