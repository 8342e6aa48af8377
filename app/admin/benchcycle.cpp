#include "benchcycle.h"

#include "benchprocessor.h"

#include <QDate>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QUuid>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

QJsonArray linesOf(int lines, const QJsonArray &goods)
{
    QJsonArray list;
    for (int i = 0; i < lines; ++i)
        list << QJsonObject{
            {u"item_description"_s, goods.at(i % goods.size()).toObject().value(u"words"_s)},
            {u"asked_quantity"_s, QString::number(5 + i % 20)},
            {u"asked_unit"_s, u"nos"_s}};
    return list;
}

} // namespace

Result<std::unique_ptr<Cycle>> Cycle::make(const BenchCompany &company)
{
    std::unique_ptr<Cycle> cycle(new Cycle);
    for (const auto &person :
         {u"sales"_s, u"decoder"_s, u"quoter"_s, u"executive"_s, u"inventory"_s, u"accounts"_s}) {
        auto connection = company.as(person);
        if (!connection)
            return connection.error();
        cycle->m_people.insert(person, std::move(connection).value());
    }
    auto keeper = company.keeper();
    if (!keeper)
        return keeper.error();
    cycle->m_keeper = std::move(keeper).value();
    return cycle;
}

Result<QJsonArray> Cycle::read(const QString &sql, const QVariantList &binds) const
{
    const auto rows = m_keeper->query(
        u"select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (%1) x"_s.arg(sql), binds);
    if (!rows)
        return rows.error();
    return rows->first().toJsonArray();
}

Result<QJsonObject> Cycle::call(const QString &name, const QString &person, const QString &function,
                                QJsonObject arguments)
{
    Act act{name, QUuid::createUuid().toString(QUuid::WithoutBraces)};
    arguments.insert(u"request"_s, act.request);
    if (m_watch.before)
        if (const auto done = m_watch.before(); !done)
            return done.error();
    const auto connection = m_people.value(person);
    const auto worked = processorTime(connection->backend());
    QElapsedTimer timer;
    timer.start();
    const auto rows = connection->call(u"api."_s + function, arguments);
    act.microseconds = timer.nsecsElapsed() / 1000;
    act.processor = processorTime(connection->backend()) - worked;
    if (!rows)
        return Error{rows.error().kind, rows.error().field, name + u": "_s + rows.error().message,
                     rows.error().details};
    if (m_watch.after)
        if (const auto done = m_watch.after(act); !done)
            return done.error();
    m_acts << act;
    return rows->first().toJsonObject();
}

Result<QJsonObject> Cycle::act(const QString &name, const QString &person, const QString &kind,
                               const QString &id, const QString &action, int version,
                               const QJsonObject &arguments)
{
    auto answer = call(name, person, u"act"_s,
                       {{u"kind"_s, kind},
                        {u"document_id"_s, id},
                        {u"action"_s, action},
                        {u"version"_s, version},
                        {u"arguments"_s, arguments}});
    if (answer && kind == u"orders"_s)
        m_version = answer->value(u"version"_s).toInt();
    return answer;
}

Result<QJsonObject> Cycle::indent(int lines) const
{
    const auto goods = read(u"select left(i.item_name, 60) as words from public.inventory i "
                            "where i.price_known order by i.sku limit 200"_s,
                            {});
    if (!goods)
        return goods.error();
    const auto customer = read(u"select c.id from public.customers c join public.users u "
                               "on u.id = c.sales_rep_id where u.email = $1 and c.buyer_type = "
                               "'registered' order by c.id limit 1"_s,
                               {BenchCompany::address(u"sales"_s)});
    if (!customer)
        return customer.error();
    return QJsonObject{{u"customer_id"_s, customer->first().toObject().value(u"id"_s)},
                       {u"priority"_s, u"high"_s},
                       {u"source"_s, u"phone"_s},
                       {u"contact_person"_s, u"Sister in charge"_s},
                       {u"promised_date"_s, QDate::currentDate().addDays(5).toString(Qt::ISODate)},
                       {u"notes"_s, u"As agreed by telephone."_s},
                       {u"lines"_s, linesOf(lines, *goods)}};
}

Result<QList<Cycle::Act>> Cycle::runFirst(int lines, const Watch &watch)
{
    m_watch = watch;
    m_acts.clear();
    if (const auto done = save(lines); !done)
        return done.error();
    return m_acts;
}

Result<QString> Cycle::runToQuotation(int lines)
{
    m_watch = {};
    if (const auto done = save(lines); !done)
        return done.error();
    if (const auto done = decode(); !done)
        return done.error();
    return m_quotation;
}

Result<QList<Cycle::Act>> Cycle::run(int lines, const Watch &watch)
{
    m_watch = watch;
    m_acts.clear();
    if (const auto done = save(lines); !done)
        return done.error();
    for (const auto step :
         {&Cycle::decode, &Cycle::quote, &Cycle::order, &Cycle::invoiceIt, &Cycle::send})
        if (const auto done = (this->*step)(); !done)
            return done.error();
    return m_acts;
}

Result<Done> Cycle::save(int lines)
{
    const auto document = indent(lines);
    if (!document)
        return document.error();
    const auto saved = call(u"save"_s, u"sales"_s, u"save_order"_s, {{u"document"_s, *document}});
    if (!saved)
        return saved.error();
    m_order = saved->value(u"id"_s).toString();
    m_version = saved->value(u"version"_s).toInt();
    return Done{};
}

Result<Done> Cycle::decode()
{
    if (const auto done =
            act(u"submit"_s, u"sales"_s, u"orders"_s, m_order, u"submit"_s, m_version);
        !done)
        return done.error();
    // other goods for every order, as in daily work
    const auto lines = read(
        u"select l.id, l.version, g.id as inventory_id, 12 as quantity from public.order_items l "
        "join (select i.id, row_number() over (order by i.sku) - 1 as n, count(*) over () as many "
        "from public.inventory i where i.price_known and i.unit_price > 0) g "
        "on g.n = (l.line_number + $2::bigint) % g.many where l.order_id = $1"_s,
        {m_order, m_goods += 17});
    if (!lines)
        return lines.error();
    const auto decoded = call(u"decode"_s, u"decoder"_s, u"decode_lines"_s,
                              {{u"order_id"_s, m_order}, {u"lines"_s, *lines}});
    if (!decoded)
        return decoded.error();
    m_version = decoded->value(u"version"_s).toInt();
    if (const auto done =
            act(u"submit decoding"_s, u"decoder"_s, u"orders"_s, m_order, u"submit"_s, m_version);
        !done)
        return done.error();
    const auto approved =
        act(u"approve decoding"_s, u"executive"_s, u"orders"_s, m_order, u"approve"_s, m_version);
    if (!approved)
        return approved.error();
    m_quotation = approved->value(u"quotation_id"_s).toString();
    return Done{};
}

Result<Done> Cycle::quote()
{
    const auto lines = read(u"select l.id, l.unit_price::text, '5' as discount_percentage "
                            "from public.quotation_items l where l.quotation_id = $1"_s,
                            {m_quotation});
    if (!lines)
        return lines.error();
    const auto quotation =
        read(u"select q.version from public.quotations q where q.id = $1"_s, {m_quotation});
    if (!quotation)
        return quotation.error();
    const auto saved =
        call(u"save quotation"_s, u"quoter"_s, u"save_quotation"_s,
             {{u"document"_s,
               QJsonObject{{u"id"_s, m_quotation},
                           {u"version"_s, quotation->first().toObject().value(u"version"_s)},
                           {u"discount_percentage"_s, u"1.5"_s},
                           {u"delivery_terms"_s, u"4 days, freight extra"_s},
                           {u"charges"_s, QJsonArray{QJsonObject{{u"description"_s, u"Freight"_s},
                                                                 {u"amount"_s, u"350.00"_s}}}},
                           {u"lines"_s, *lines}}}});
    if (!saved)
        return saved.error();
    m_total = saved->value(u"total_amount"_s).toString();
    for (const auto &[name, person, action] :
         {std::tuple(u"submit quotation"_s, u"quoter"_s, u"submit"_s),
          std::tuple(u"approve quotation"_s, u"executive"_s, u"approve"_s),
          std::tuple(u"send quotation"_s, u"sales"_s, u"send"_s)})
        if (const auto done = act(name, person, u"orders"_s, m_order, action, m_version); !done)
            return done.error();
    return Done{};
}

Result<Done> Cycle::order()
{
    const QJsonObject po{{u"po_number"_s, u"PO/2026/0417"_s},
                         {u"po_date"_s, QDate::currentDate().toString(Qt::ISODate)},
                         {u"po_amount"_s, m_total}};
    if (const auto done =
            act(u"record PO"_s, u"sales"_s, u"orders"_s, m_order, u"record_po"_s, m_version, po);
        !done)
        return done.error();
    for (const auto &[name, person, action] :
         {std::tuple(u"submit PO"_s, u"sales"_s, u"submit"_s),
          std::tuple(u"approve PO"_s, u"executive"_s, u"approve"_s),
          std::tuple(u"reserve"_s, u"inventory"_s, u"reserve"_s)})
        if (const auto done = act(name, person, u"orders"_s, m_order, action, m_version); !done)
            return done.error();
    return Done{};
}

Result<Done> Cycle::invoiceIt()
{
    const auto drafted =
        act(u"draft invoice"_s, u"accounts"_s, u"orders"_s, m_order, u"draft_invoice"_s, m_version);
    if (!drafted)
        return drafted.error();
    m_invoice = drafted->value(u"invoice_id"_s).toString();
    auto version = drafted->value(u"invoice_version"_s).toInt();
    for (const auto &[name, person, action] :
         {std::tuple(u"submit invoice"_s, u"accounts"_s, u"submit"_s),
          std::tuple(u"approve invoice"_s, u"executive"_s, u"approve"_s)}) {
        const auto done = act(name, person, u"invoices"_s, m_invoice, action, version);
        if (!done)
            return done.error();
        version = done->value(u"version"_s).toInt();
    }
    return Done{};
}

Result<Done> Cycle::send()
{
    const auto dispatches = read(
        u"select d.id, d.version from public.dispatches d where d.invoice_id = $1"_s, {m_invoice});
    if (!dispatches)
        return dispatches.error();
    const auto dispatch = dispatches->first().toObject();
    const auto id = dispatch.value(u"id"_s).toString();
    const auto sent = act(u"dispatch"_s, u"inventory"_s, u"dispatches"_s, id, u"dispatch"_s,
                          dispatch.value(u"version"_s).toInt(),
                          {{u"courier_name"_s, u"Gati Express"_s}, {u"boxes"_s, 3}});
    if (!sent)
        return sent.error();
    const auto delivered = act(u"delivered"_s, u"inventory"_s, u"dispatches"_s, id, u"delivered"_s,
                               sent->value(u"version"_s).toInt());
    if (!delivered)
        return delivered.error();
    if (delivered->value(u"stage"_s) != QJsonValue(u"completed"_s))
        return Error{ErrorKind::Internal, {}, u"The order did not come to its end."_s, {}};
    return Done{};
}

Result<Done> Cycle::flushCounts()
{
    // twice: what a statement took is counted after the flush that it asks for
    for (int turn = 0; turn < 2; ++turn)
        for (const auto &person : std::as_const(m_people))
            if (const auto done = person->query(u"select pg_stat_force_next_flush()"_s); !done)
                return done.error();
    return Done{};
}

} // namespace desk::admin
