#include "office.h"

#include <QJsonArray>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// A dispatch in boxes, delivered with a proof or returned with a reason.
class TestDispatchRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void boxesHoldWhatIsThere();
    void wrongBoxes_data();
    void wrongBoxes();
    void boxesWithoutContents();
    void theSameRequestTwice();
    void whatExpiredStaysHere();
    void anotherBatchTakesItsPlace();
    void deliveredWithProof();
    void whatIsNoProof_data();
    void whatIsNoProof();
    void onlyWhoDelivers();
    void returnedWithReason();
    void healthy();

private:
    using Answer = test::Answer;

    QString pending();
    QString onTheWay();
    QStringList itemsOf(const QString &dispatch);
    QJsonObject held(const QString &item, int quantity);
    Answer send(const QString &dispatch, const QJsonArray &packing);
    Answer attach(const QString &dispatch, const QByteArray &bytes,
                  const QString &person = u"inventory"_s);
    Answer deliver(const QString &dispatch, const QJsonObject &arguments,
                   const QString &person = u"inventory"_s);
    /// Moves the expiry of every first batch.
    void age(int days);
    QString value(const QString &column, const QString &dispatch);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

namespace {

const QByteArray s_pdf = "%PDF-1.4\nsigned by the store";

} // namespace

void TestDispatchRules::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
}

QString TestDispatchRules::pending()
{
    return m_office.dispatch(m_office.orderAt(u"invoiced"_s));
}

QString TestDispatchRules::onTheWay()
{
    return m_office.dispatch(m_office.orderAt(u"dispatched"_s));
}

QStringList TestDispatchRules::itemsOf(const QString &dispatch)
{
    QStringList items;
    for (const auto &row :
         m_company.keeper()
             .run(u"select x.id from public.dispatch_items x join public.invoice_items l on l.id = "
                  "x.invoice_item_id where x.dispatch_id = $1 order by l.line_number"_s,
                  {dispatch})
             .rows)
        items << row.first();
    return items;
}

QJsonObject TestDispatchRules::held(const QString &item, int quantity)
{
    return {{u"dispatch_item_id"_s, item}, {u"quantity"_s, QString::number(quantity)}};
}

TestDispatchRules::Answer TestDispatchRules::send(const QString &dispatch,
                                                  const QJsonArray &packing)
{
    return m_office.act(u"inventory"_s, u"dispatches"_s, dispatch, u"dispatch"_s,
                        {{u"courier_name"_s, u"VRL"_s}, {u"packing"_s, packing}});
}

TestDispatchRules::Answer TestDispatchRules::attach(const QString &dispatch,
                                                    const QByteArray &bytes, const QString &person)
{
    return m_company.as(person).run(
        u"select api.attach('dispatches', $1, 'proof.pdf', $2, $3)"_s,
        {dispatch, QString::fromLatin1(bytes.toBase64()), test::Office::newRequest()});
}

TestDispatchRules::Answer TestDispatchRules::deliver(const QString &dispatch,
                                                     const QJsonObject &arguments,
                                                     const QString &person)
{
    return m_office.act(person, u"dispatches"_s, dispatch, u"delivered"_s, arguments);
}

void TestDispatchRules::age(int days)
{
    m_office.value(u"update public.batches set expiry_date = expiry_date + $1::int where "
                   "batch_number = 'B1'"_s,
                   {QString::number(days)});
}

QString TestDispatchRules::value(const QString &column, const QString &dispatch)
{
    return m_office.value(u"select %1 from public.dispatches where id = $1"_s.arg(column),
                          {dispatch});
}

/// Two lines of ten pieces in two boxes.
void TestDispatchRules::boxesHoldWhatIsThere()
{
    const auto dispatch = pending();
    const auto items = itemsOf(dispatch);
    QCOMPARE(items.size(), 2);
    const QJsonArray packing{
        QJsonObject{{u"length_cm"_s, u"60"_s},
                    {u"width_cm"_s, u"40"_s},
                    {u"height_cm"_s, u"40"_s},
                    {u"weight_kg"_s, u"14.2"_s},
                    {u"items"_s, QJsonArray{held(items.first(), 10), held(items.last(), 4)}}},
        QJsonObject{{u"items"_s, QJsonArray{held(items.last(), 6)}}}};
    const auto sent = send(dispatch, packing);
    QVERIFY2(sent.isDone(), qPrintable(sent.message));
    QCOMPARE(value(u"boxes"_s, dispatch), u"2"_s);
    // the challan says where everything is
    const auto paper = m_company.as(u"inventory"_s)
                           .run(u"select api.snapshot('challan', $1)"_s, {dispatch})
                           .json();
    QCOMPARE(paper[u"transport"][u"boxes"].toString(), u"2"_s);
    QCOMPARE(paper[u"lines"][0][u"batches"][0][u"box"].toString(), u"1"_s);
    QCOMPARE(paper[u"lines"][1][u"batches"][0][u"box"].toString(), u"1, 2"_s);
    QCOMPARE(paper[u"packages"][0][u"weight_kg"].toString(), u"14.200"_s);
    QCOMPARE(paper[u"packages"][0][u"holds"][1][u"quantity"].toString(), u"4"_s);
    QCOMPARE(paper[u"packages"].toArray().size(), 2);
    // a rep sees the boxes of their own hospital's goods, another rep does not
    const auto boxes = u"select count(*) from public.dispatch_boxes where dispatch_id = $1"_s;
    QCOMPARE(m_company.as(u"sales"_s).run(boxes, {dispatch}).value(), u"2"_s);
    QCOMPARE(m_company.as(u"sales2"_s).run(boxes, {dispatch}).value(), u"0"_s);
}

void TestDispatchRules::wrongBoxes_data()
{
    QTest::addColumn<int>("first"); ///< pieces of the first line, of ten, in the box
    QTest::addColumn<QJsonObject>("box");
    QTest::addColumn<QString>("field");
    QTest::newRow("left out") << 9 << QJsonObject() << u"packing"_s;
    QTest::newRow("more than there is") << 11 << QJsonObject() << u"packing"_s;
    QTest::newRow("nothing of it") << 0 << QJsonObject() << u"packing[0].items[0].quantity"_s;
    QTest::newRow("half a size") << 10 << QJsonObject{{u"length_cm"_s, u"60"_s}}
                                 << u"packing[0].length_cm"_s;
    QTest::newRow("no size") << 10 << QJsonObject{{u"width_cm"_s, u"wide"_s}}
                             << u"packing[0].width_cm"_s;
    QTest::newRow("weightless") << 10 << QJsonObject{{u"weight_kg"_s, u"0"_s}}
                                << u"packing[0].weight_kg"_s;
    QTest::newRow("a house") << 10 << QJsonObject{{u"weight_kg"_s, u"100000"_s}}
                             << u"packing[0].weight_kg"_s;
    QTest::newRow("others' goods")
        << -1 << QJsonObject() << u"packing[0].items[0].dispatch_item_id"_s;
}

void TestDispatchRules::wrongBoxes()
{
    QFETCH(int, first);
    QFETCH(QJsonObject, box);
    QFETCH(QString, field);
    static const auto dispatch = pending();
    static const auto stranger = itemsOf(pending()).first();
    const auto items = itemsOf(dispatch);
    box[u"items"] = QJsonArray{first < 0 ? held(stranger, 10) : held(items.first(), first),
                               held(items.last(), 10)};
    const auto answer = send(dispatch, {box});
    QCOMPARE(answer.state, u"ID001"_s);
    QCOMPARE(answer.field, field);
    QCOMPARE(value(u"status"_s, dispatch), u"pending"_s);
    QCOMPARE(m_office.value(u"select count(*) from public.dispatch_boxes where dispatch_id = $1"_s,
                            {dispatch}),
             u"0"_s);
}

void TestDispatchRules::boxesWithoutContents()
{
    const auto dispatch = pending();
    const QJsonObject box{{u"weight_kg"_s, u"3.5"_s}};
    QVERIFY(send(dispatch, {box, box, box}).isDone());
    QCOMPARE(value(u"boxes"_s, dispatch), u"3"_s);
}

void TestDispatchRules::theSameRequestTwice()
{
    const auto dispatch = pending();
    const auto items = itemsOf(dispatch);
    const QJsonObject arguments{
        {u"courier_name"_s, u"VRL"_s},
        {u"packing"_s, QJsonArray{QJsonObject{{u"items"_s, QJsonArray{held(items.first(), 10),
                                                                      held(items.last(), 10)}}}}}};
    const auto request = test::Office::newRequest();
    const auto version = m_office.version(u"dispatches"_s, dispatch);
    auto &wire = m_company.as(u"inventory"_s);
    const auto stock = u"select sum(stock_quantity) from public.inventory"_s;
    const auto before = m_office.value(stock).toInt();
    const auto once = test::Office::actOn(wire, u"dispatches"_s, dispatch, u"dispatch"_s, version,
                                          request, arguments);
    QVERIFY2(once.isDone(), qPrintable(once.message));
    const auto twice = test::Office::actOn(wire, u"dispatches"_s, dispatch, u"dispatch"_s, version,
                                           request, arguments);
    QCOMPARE(twice.value(), once.value());
    QCOMPARE(m_office.value(stock).toInt(), before - 20);
    QCOMPARE(m_office.value(u"select count(*) from public.dispatch_boxes where dispatch_id = $1"_s,
                            {dispatch}),
             u"1"_s);
}

/// A batch that expires between its reservation and the van.
void TestDispatchRules::whatExpiredStaysHere()
{
    const auto dispatch = pending();
    age(-400);
    const auto answer = send(dispatch, {});
    age(400);
    QCOMPARE(answer.state, u"ID003"_s);
    QVERIFY2(answer.message.contains(u"B1 has expired"), qPrintable(answer.message));
    QCOMPARE(value(u"status"_s, dispatch), u"pending"_s);
    QVERIFY(send(dispatch, {}).isDone());
}

/// The way out: the invoice is void, and what has expired is reserved no longer.
void TestDispatchRules::anotherBatchTakesItsPlace()
{
    const auto order = m_office.orderAt(u"invoiced"_s);
    const QJsonObject why{{u"comment"_s, u"Expired on the shelf"_s}};
    age(-400);
    const auto asked =
        m_office.act(u"accounts"_s, u"invoices"_s, m_office.invoice(order), u"void"_s, why);
    const auto voided = m_office.act(u"executive"_s, u"invoices"_s, m_office.invoice(order),
                                     u"approve_void"_s, why);
    const auto reserved = m_office.act(u"inventory"_s, u"orders"_s, order, u"reserve"_s);
    age(400);
    QVERIFY2(asked.isDone(), qPrintable(asked.message));
    QVERIFY2(voided.isDone(), qPrintable(voided.message));
    QVERIFY2(reserved.isDone(), qPrintable(reserved.message));
    QCOMPARE(m_office.value(
                 u"select string_agg(distinct b.batch_number || ' ' || r.status, ', ') from "
                 "public.reservations r join public.order_items l on l.id = r.order_item_id join "
                 "public.batches b on b.id = r.batch_id where l.order_id = $1"_s,
                 {order}),
             u"B1 released, B2 active"_s);
}

void TestDispatchRules::deliveredWithProof()
{
    const auto dispatch = onTheWay();
    const auto file = attach(dispatch, s_pdf);
    QVERIFY2(file.isDone(), qPrintable(file.message));
    const auto proof = file.json()[u"id"].toString();
    QVERIFY(deliver(dispatch, {{u"proof_id"_s, proof}, {u"received_by"_s, u"Mr. Deshpande"_s}},
                    u"sales"_s)
                .isDone());
    QCOMPARE(value(u"status"_s, dispatch), u"delivered"_s);
    QCOMPARE(value(u"received_by"_s, dispatch), u"Mr. Deshpande"_s);
    const auto order = value(u"order_id"_s, dispatch);
    const auto shown =
        m_company.as(u"inventory"_s).run(u"select api.stock_check($1)"_s, {order}).json();
    QCOMPARE(shown[u"dispatches"][0][u"proof"][u"id"].toString(), proof);
    QCOMPARE(shown[u"dispatches"][0][u"proof"][u"sha256"].toString(),
             m_office.value(u"select encode(sha256(decode($1, 'base64')), 'hex')"_s,
                            {QString::fromLatin1(s_pdf.toBase64())}));
    const auto read =
        m_company.as(u"inventory"_s).run(u"select api.attachment($1)"_s, {proof}).json();
    QCOMPARE(QByteArray::fromBase64(read[u"content_base64"].toString().toLatin1()), s_pdf);
    // what proves stays
    const auto back =
        m_company.as(u"inventory"_s)
            .run(u"select api.withdraw_attachment($1, $2)"_s, {proof, test::Office::newRequest()});
    QCOMPARE(back.state, u"ID003"_s);
}

void TestDispatchRules::whatIsNoProof_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("they have it, believe me\n");
    QTest::newRow("of another dispatch") << s_pdf;
    QTest::newRow("taken back") << s_pdf + "2";
}

void TestDispatchRules::whatIsNoProof()
{
    QFETCH(QByteArray, bytes);
    const auto which = QString::fromLatin1(QTest::currentDataTag());
    const auto dispatch = onTheWay();
    const auto file = attach(which == u"of another dispatch" ? onTheWay() : dispatch, bytes);
    const auto id = file.json()[u"id"].toString();
    QVERIFY(!id.isEmpty());
    if (which == u"taken back")
        QVERIFY(
            m_company.as(u"inventory"_s)
                .run(u"select api.withdraw_attachment($1, $2)"_s, {id, test::Office::newRequest()})
                .isDone());
    const auto answer = deliver(dispatch, {{u"proof_id"_s, id}});
    QCOMPARE(answer.state, u"ID001"_s);
    QCOMPARE(answer.field, u"proof_id"_s);
    QCOMPARE(value(u"status"_s, dispatch), u"in_transit"_s);
}

void TestDispatchRules::onlyWhoDelivers()
{
    const auto dispatch = onTheWay();
    const QJsonObject why{{u"comment"_s, u"nobody there"_s}};
    for (const auto &person :
         {u"sales2"_s, u"executive"_s, u"accounts"_s, u"decoder"_s, u"quoter"_s, u"admin"_s}) {
        for (const auto &action : {u"delivered"_s, u"returned"_s}) {
            const auto state = m_office.act(person, u"dispatches"_s, dispatch, action, why).state;
            QVERIFY2(state == u"42501" || state == u"ID004", qPrintable(person + u' ' + state));
        }
    }
    QCOMPARE(m_office.act(u"sales"_s, u"dispatches"_s, dispatch, u"returned"_s, why).state,
             u"42501"_s);
    QCOMPARE(value(u"status"_s, dispatch), u"in_transit"_s);
}

void TestDispatchRules::returnedWithReason()
{
    const auto dispatch = onTheWay();
    const auto silent = m_office.act(u"inventory"_s, u"dispatches"_s, dispatch, u"returned"_s);
    QCOMPARE(silent.state, u"ID001"_s);
    QCOMPARE(silent.field, u"comment"_s);
    QVERIFY(m_office
                .act(u"inventory"_s, u"dispatches"_s, dispatch, u"returned"_s,
                     {{u"comment"_s, u"Cold box open on arrival"_s}})
                .isDone());
    const auto shown = m_company.as(u"inventory"_s)
                           .run(u"select api.stock_check($1)"_s, {value(u"order_id"_s, dispatch)})
                           .json();
    QCOMPARE(shown[u"dispatches"][0][u"return_reason"].toString(), u"Cold box open on arrival"_s);
    QCOMPARE(m_office.value(u"select count(*) from public.batches where status = 'quarantine'"_s),
             u"2"_s);
    QCOMPARE(deliver(dispatch, {}).state, u"ID003"_s);
}

void TestDispatchRules::healthy()
{
    const auto found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDispatchRules)
#include "tst_dispatchrules.moc"
