#include "wholeorder.h"

#include "cataloguecopy.h"
#include "decodingstore.h"
#include "inboxstore.h"
#include "invoicesstore.h"
#include "ordersstore.h"
#include "paperpainter.h"
#include "papersstore.h"
#include "quotationsstore.h"
#include "stockstore.h"
#include "whendone.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <optional>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified()
                                    : QString();
}

} // namespace

WholeOrder::WholeOrder(const Profile &profile, const QHash<QString, Person> &people)
    : m_profile(profile), m_people(people)
{
}

template <class T>
Result<T> WholeOrder::answer(const QFuture<Result<T>> &future) const
{
    QObject context;
    std::optional<Result<T>> given;
    whenDone(future, &context, [&given](const Result<T> &result) { given = result; });
    if (!QTest::qWaitFor([&given] { return given.has_value(); }, 60'000))
        return Error{ErrorKind::Connection, {}, u"no answer"_s, {}};
    return *given;
}

template <class T>
bool WholeOrder::done(const Result<T> &result)
{
    if (!result)
        m_failure =
            u"%1 %2 %3"_s.arg(result.error().field, result.error().message, result.error().details);
    return result.ok();
}

Database *WholeOrder::as(const QString &role)
{
    auto &seat = m_seats[role];
    if (!seat) {
        seat = std::make_unique<Database>();
        const auto person = m_people.value(role);
        const auto session = answer(seat->signIn(m_profile, person.email, person.password));
        if (!session)
            qFatal("%s cannot sign in: %s", qPrintable(role), qPrintable(session.error().message));
        if (session->mustChangePassword &&
            !answer(seat->changePassword(u"chosen by the "_s + role)))
            qFatal("%s cannot choose a password", qPrintable(role));
    }
    return seat.get();
}

QJsonObject WholeOrder::detail(const QString &role)
{
    const auto read = answer(OrdersStore(as(role)).detail(m_order));
    return done(read) ? *read : QJsonObject();
}

/// The newest of the order's quotations, invoices or dispatches.
QJsonObject WholeOrder::document(const QString &role, const QString &list)
{
    return detail(role).value(list).toArray().last().toObject();
}

QString WholeOrder::stage()
{
    return detail(u"sales_rep"_s)
        .value(u"order"_s)
        .toObject()
        .value(u"workflow_stage"_s)
        .toString();
}

bool WholeOrder::act(const QString &role, const QString &action, const QJsonObject &arguments)
{
    const int seen = detail(role).value(u"order"_s).toObject().value(u"version"_s).toInt();
    return done(
        answer(OrdersStore(as(role)).act(u"orders"_s, m_order, action, Version{seen}, arguments)));
}

bool WholeOrder::enter(const QString &hospital, const QString &words, int quantity)
{
    const auto found =
        answer(as(u"sales_rep"_s)->list(u"search_customers"_s, {{u"words"_s, hospital}}));
    if (!done(found))
        return false;
    const QJsonObject line{{u"item_description"_s, words},
                           {u"asked_quantity"_s, QString::number(quantity)}};
    const auto saved = answer(OrdersStore(as(u"sales_rep"_s))
                                  .save({{u"customer_id"_s, found->at(0, u"id"_s).toString()},
                                         {u"priority"_s, u"medium"_s},
                                         {u"lines"_s, QJsonArray{line}}}));
    if (!done(saved))
        return false;
    m_order = saved->value(u"id"_s).toString();
    return act(u"sales_rep"_s, u"submit"_s);
}

bool WholeOrder::decode(const QString &sku)
{
    DecodingStore store(as(u"decoder"_s));
    const auto order = answer(store.order(OrderId(m_order)));
    if (!done(order))
        return false;
    const auto line = order->value(u"lines"_s).toArray().first().toObject();
    CatalogueCopy copy(as(u"decoder"_s));
    copy.start();
    const auto suggested = [&] {
        return copy.catalogue()
            ->suggest(line.value(u"item_description"_s).toString(), {}, 1)
            .value(0)
            .sku;
    };
    if (!QTest::qWaitFor([&] { return copy.isReady(); }, 20'000) || suggested() != sku) {
        m_failure = sku + u" is not suggested first"_s;
        return false;
    }
    const auto items = answer(store.items({sku}));
    if (!done(items) || items->isEmpty())
        return false;
    const QJsonObject decoded{{u"id"_s, line.value(u"id"_s)},
                              {u"version"_s, line.value(u"version"_s)},
                              {u"inventory_id"_s, items->first().id.toString()}};
    return done(answer(store.decode(OrderId(m_order), {decoded}, RequestId::create()))) &&
           act(u"decoder"_s, u"submit"_s);
}

bool WholeOrder::quote(const QString &price)
{
    QuotationsStore store(as(u"quoter"_s));
    const auto id = document(u"quoter"_s, u"quotations"_s).value(u"id"_s).toString();
    const auto read = answer(store.read(id));
    if (!done(read))
        return false;
    const auto line = read->detail.value(u"lines"_s).toArray().first().toObject();
    const QJsonObject priced{{u"id"_s, line.value(u"id"_s)}, {u"unit_price"_s, price}};
    const QJsonObject saved{
        {u"id"_s, id},
        {u"version"_s, read->detail.value(u"quotation"_s).toObject().value(u"version"_s)},
        {u"lines"_s, QJsonArray{priced}}};
    return done(answer(store.save(saved))) && act(u"quoter"_s, u"submit"_s);
}

bool WholeOrder::approve()
{
    InboxStore store(as(u"executive"_s));
    const auto waiting = answer(store.waiting());
    if (!done(waiting))
        return false;
    for (qsizetype i = 0; i < waiting->size(); ++i) {
        const auto at = [&](const QString &name) { return waiting->at(i).value(name).toString(); };
        if (at(u"order_id"_s) != m_order)
            continue;
        return done(answer(store.decide({at(u"act_kind"_s),
                                         at(u"act_id"_s),
                                         waiting->at(i).value(u"act_version"_s).toInt(),
                                         u"approve"_s + at(u"action_suffix"_s),
                                         {},
                                         {}},
                                        RequestId::create())));
    }
    m_failure = u"nothing of this order waits for a decision"_s;
    return false;
}

bool WholeOrder::send()
{
    return act(u"quoter"_s, u"send"_s);
}

bool WholeOrder::recordPo(const QString &number)
{
    return act(u"sales_rep"_s, u"record_po"_s, {{u"po_number"_s, number}}) &&
           act(u"sales_rep"_s, u"submit"_s);
}

bool WholeOrder::reserve()
{
    return act(u"inventory_admin"_s, u"reserve"_s);
}

bool WholeOrder::draftInvoice()
{
    InvoicesStore store(as(u"accounts"_s));
    const auto order = answer(store.readOrder(m_order));
    if (!done(order))
        return false;
    const int seen = order->value(u"order"_s).toObject().value(u"version"_s).toInt();
    const auto drafted = answer(store.draft(m_order, Version{seen}, {}));
    return done(drafted) &&
           done(answer(store.act(drafted->value(u"invoice_id"_s).toString(), u"submit"_s,
                                 Version{drafted->value(u"invoice_version"_s).toInt()}, {})));
}

bool WholeOrder::actOnDispatch(const QString &action, const QJsonObject &arguments)
{
    const auto leaves = document(u"inventory_admin"_s, u"dispatches"_s);
    return done(answer(StockStore(as(u"inventory_admin"_s))
                           .act(u"dispatches"_s, leaves.value(u"id"_s).toString(), action,
                                Version{leaves.value(u"version"_s).toInt()}, arguments)));
}

bool WholeOrder::dispatch()
{
    return actOnDispatch(u"dispatch"_s, {{u"courier_name"_s, u"VRL Logistics"_s}, {u"boxes"_s, 2}});
}

bool WholeOrder::deliver()
{
    return actOnDispatch(u"delivered"_s, {});
}

QJsonObject WholeOrder::invoice()
{
    const auto id = document(u"accounts"_s, u"invoices"_s).value(u"id"_s).toString();
    const auto read = answer(InvoicesStore(as(u"accounts"_s)).read(id));
    return done(read) ? read->value(u"invoice"_s).toObject() : QJsonObject();
}

QString WholeOrder::invoiceNumber()
{
    return invoice().value(u"invoice_number"_s).toString();
}

QString WholeOrder::outstanding()
{
    return document(u"accounts"_s, u"invoices"_s).value(u"balance"_s).toString();
}

bool WholeOrder::pay()
{
    const auto id = invoice().value(u"id"_s).toString();
    return done(answer(
        InvoicesStore(as(u"accounts"_s))
            .recordPayment(id, {outstanding(), QDate::currentDate(), u"bank"_s, u"UTR 1"_s})));
}

QString WholeOrder::paper(const QString &kind, const QString &role)
{
    PapersStore store(as(role), [](const QJsonObject &snapshot, const QStringList &copies) {
        return QtFuture::makeReadyFuture(renderPaper(snapshot, copies));
    });
    const auto list = kind == u"challan" ? u"dispatches"_s : kind + u's';
    const auto made = answer(store.paper(kind, document(role, list).value(u"id"_s).toString()));
    if (!done(made) || !made->isKept)
        return {};
    m_bytes = made->pdf;
    return textOf(m_bytes);
}

} // namespace desk::test
