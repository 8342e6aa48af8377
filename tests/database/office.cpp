#include "office.h"

#include <QHash>
#include <QJsonArray>
#include <QUuid>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

const auto s_act = u"select api.act($1, $2, $3, $4, $5, $6)"_s;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList wordsOf(const QString &kind, const QString &id, const QString &action, int version,
                    const QString &request, const QJsonObject &arguments)
{
    return {kind, id, action, QString::number(version), request, compact(arguments)};
}

} // namespace

Office::Office(Company &company)
    : m_call(
          [&company](const QString &person, const QString &statement, const QStringList &values) {
              return company.as(person).run(statement, values);
          })
{
}

QString Office::newRequest()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString Office::actor(const QString &role)
{
    static const QHash<QString, QString> people{{u"sales_rep"_s, u"sales"_s},
                                                {u"administrator"_s, u"admin"_s},
                                                {u"inventory_admin"_s, u"inventory"_s}};
    return people.value(role, role);
}

bool Office::done(const Answer &answer)
{
    if (!answer.isDone())
        m_failure = answer.state + u' ' + answer.message + u' ' + answer.field;
    return answer.isDone();
}

QString Office::value(const QString &statement, const QStringList &values)
{
    const Answer answer = m_call(u"keeper"_s, statement, values);
    done(answer);
    return answer.value();
}

QString Office::newOrder(int lines, int quantity, const QString &rep)
{
    QJsonArray items;
    for (int i = 1; i <= lines; ++i)
        items.append(
            QJsonObject{{u"item_description"_s, u"words of the hospital, line %1"_s.arg(i)},
                        {u"asked_quantity"_s, QString::number(quantity)},
                        {u"asked_unit"_s, u"nos"_s}});
    const QString customer =
        value(u"select c.id from public.customers c join public.users u on u.id = c.sales_rep_id "
              "where u.email = $1 order by c.gst_number nulls last limit 1"_s,
              {Company::email(rep)});
    const QJsonObject document{{u"customer_id"_s, customer},
                               {u"priority"_s, u"medium"_s},
                               {u"source"_s, u"phone"_s},
                               {u"lines"_s, items}};
    const Answer answer =
        m_call(rep, u"select api.save_order($1, $2)"_s, {compact(document), newRequest()});
    return done(answer) ? answer.json()[u"id"].toString() : QString();
}

QString Office::orderAt(const QString &stage, int lines, int quantity)
{
    const QString order = newOrder(lines, quantity);
    return !order.isEmpty() && bring(order, stage) ? order : QString();
}

QJsonObject Office::ofEachLine(const QString &order, int quantity)
{
    QJsonArray lines;
    for (const auto &row :
         m_call(u"keeper"_s, u"select id from public.order_items where order_id = $1"_s, {order})
             .rows)
        lines.append(QJsonObject{{u"order_item_id"_s, row.first()}, {u"quantity"_s, quantity}});
    return {{u"lines"_s, lines}};
}

QString Office::partlyInvoicedAt(const QString &stage)
{
    const QString order = orderAt(u"inventory_check"_s);
    if (done(act(u"inventory"_s, u"orders"_s, order, u"reserve"_s, ofEachLine(order, 6))) &&
        done(act(u"accounts"_s, u"orders"_s, order, u"draft_invoice"_s, ofEachLine(order, 3))) &&
        bring(order, stage))
        return order;
    return {};
}

QString Office::stage(const QString &order)
{
    return value(u"select workflow_stage from public.orders where id = $1"_s, {order});
}

int Office::version(const QString &kind, const QString &id)
{
    return value(u"select version from public.%1 where id = $1"_s.arg(kind), {id}).toInt();
}

QString Office::invoice(const QString &order)
{
    return value(
        u"select id from public.invoices where order_id = $1 order by created_at desc limit 1"_s,
        {order});
}

QString Office::dispatch(const QString &order)
{
    return value(
        u"select id from public.dispatches where order_id = $1 order by created_at desc limit 1"_s,
        {order});
}

Answer Office::actOn(Wire &wire, const QString &kind, const QString &id, const QString &action,
                     int version, const QString &request, const QJsonObject &arguments)
{
    return wire.run(s_act, wordsOf(kind, id, action, version, request, arguments));
}

Answer Office::act(const QString &person, const QString &kind, const QString &id,
                   const QString &action, const QJsonObject &arguments)
{
    return m_call(person, s_act,
                  wordsOf(kind, id, action, version(kind, id), newRequest(), arguments));
}

bool Office::bring(const QString &order, const QString &stage)
{
    for (int turn = 0; turn < 30; ++turn) {
        const QString here = this->stage(order);
        if (here == stage)
            return true;
        if (!step(order, here))
            return false;
    }
    m_failure = u"the order does not reach "_s + stage;
    return false;
}

bool Office::decodeAll(const QString &order)
{
    const Answer open = m_call(
        u"keeper"_s,
        u"select l.id, l.version, (select i.id from public.inventory i order by i.sku offset "
        u"(l.line_number - 1) % 4 "
        "limit 1) from public.order_items l where l.order_id = $1 and l.status = 'pending' order by l.line_number"_s,
        {order});
    QJsonArray lines;
    for (const auto &row : open.rows)
        lines.append(QJsonObject{{u"id"_s, row.at(0)},
                                 {u"version"_s, row.at(1).toInt()},
                                 {u"inventory_id"_s, row.at(2)}});
    if (lines.isEmpty())
        return true;
    return done(
        m_call(u"decoder"_s, u"select api.decode_lines($1, $2, $3)"_s,
               {order, QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)),
                newRequest()}));
}

bool Office::step(const QString &order, const QString &stage)
{
    if (stage == u"order_request")
        return done(act(u"sales"_s, u"orders"_s, order, u"submit"_s));
    if (stage == u"decoding")
        return decodeAll(order) && done(act(u"decoder"_s, u"orders"_s, order, u"submit"_s));
    if (stage == u"decoding_approval" || stage == u"po_approval")
        return done(act(u"executive"_s, u"orders"_s, order, u"approve"_s));
    if (stage == u"quotation")
        return done(act(u"quoter"_s, u"orders"_s, order, u"submit"_s));
    if (stage == u"quotation_approval")
        return stepQuotation(order);
    if (stage == u"quotation_sent")
        return done(
            act(u"sales"_s, u"orders"_s, order, u"record_po"_s, {{u"po_number"_s, u"PO/1"_s}}));
    if (stage == u"po_received")
        return done(act(u"sales"_s, u"orders"_s, order, u"submit"_s));
    if (stage == u"inventory_check")
        return done(act(u"inventory"_s, u"orders"_s, order, u"reserve"_s));
    return stepInvoice(order);
}

bool Office::stepQuotation(const QString &order)
{
    const bool waits =
        value(
            u"select count(*) from public.quotations where order_id = $1 and status = 'pending_approval'"_s,
            {order}) == u"1";
    return waits ? done(act(u"executive"_s, u"orders"_s, order, u"approve"_s))
                 : done(act(u"quoter"_s, u"orders"_s, order, u"send"_s));
}

bool Office::stepInvoice(const QString &order)
{
    const QString open =
        value(u"select id from public.invoices where order_id = $1 "
              "and status in ('draft', 'pending_approval') order by created_at desc limit 1"_s,
              {order});
    const QString stage = this->stage(order);
    if (stage == u"invoice_request")
        return open.isEmpty() ? done(act(u"accounts"_s, u"orders"_s, order, u"draft_invoice"_s))
                              : done(act(u"accounts"_s, u"invoices"_s, open, u"submit"_s));
    if (stage == u"invoice_approval")
        return done(act(u"executive"_s, u"invoices"_s, open, u"approve"_s));
    if (stage == u"invoiced")
        return done(act(u"inventory"_s, u"dispatches"_s, dispatch(order), u"dispatch"_s,
                        {{u"courier_name"_s, u"Blue Dart"_s}, {u"boxes"_s, 1}}));
    if (stage == u"dispatched")
        return done(act(u"inventory"_s, u"dispatches"_s, dispatch(order), u"delivered"_s));
    m_failure = u"nothing leads on from "_s + stage;
    return false;
}

} // namespace desk::test
