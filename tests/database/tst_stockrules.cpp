#include "office.h"

#include <QJsonArray>
#include <QTest>

#include <barrier>
#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

/// What may be given out of stock, from which batch and to whom; what comes in and what is
/// expected.
class TestStockRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstExpiryThatLastsLongEnough();
    void nothingLastsLongEnough();
    void anotherBatchHasItsReason();
    void aShortBatchHasItsReason();
    void whatIsNeverGiven_data();
    void whatIsNeverGiven();
    void notMoreThanTheLineWants();
    void onlyTheStockKeeper();
    void twoTakeTheLastPieces();
    void theSameRequestTwice();
    void oneBatchHasOneExpiry();
    void expectedGoodsArrive();
    void expectedGoodsAreRefused_data();
    void expectedGoodsAreRefused();
    void expectedGoodsAreDropped();
    void theHospitalAsks();
    void healthy();

private:
    using Answer = test::Answer;

    /// An order of one line over ten beds, ready for the check.
    QString orderToCheck() { return m_office.orderAt(u"inventory_check"_s, 1, 10); }
    void asks(int months);
    QString lineOf(const QString &order);
    QString batch(const QString &number);
    QJsonObject pick(const QString &order, const QString &number, int quantity,
                     const QString &reason = {});
    Answer reserve(const QString &order, const QJsonArray &lines);
    QString given(const QString &order);
    Answer receive(const QJsonObject &goods, const QString &person = u"inventory"_s);
    Answer expect(const QJsonObject &goods, const QString &person = u"inventory"_s);
    static QString in(int days);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void TestStockRules::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    // beside B1 for 400 days and B2 for 900 days
    m_office.value(
        u"with made as (insert into public.batches (inventory_id, batch_number, expiry_date, "
        "quantity, status) select i.id, x.number, current_date + x.days, 50, x.status "
        "from public.inventory i, (values ('OLD', -3, 'saleable'), ('BAD', 800, 'blocked'), "
        "('BACK', 800, 'quarantine')) x (number, days, status) where i.sku = 'BED-1' returning *), "
        "moved as (insert into public.stock_movements (inventory_id, batch_id, quantity, reason) "
        "select m.inventory_id, m.id, m.quantity, 'opening' from made m) "
        "update public.inventory set stock_quantity = stock_quantity + 50 where sku = 'BED-1'"_s);
}

void TestStockRules::asks(int months)
{
    m_office.value(u"update public.customers set shelf_life_months = nullif($1::int, 0)"_s,
                   {QString::number(months)});
}

QString TestStockRules::lineOf(const QString &order)
{
    return m_office.value(u"select id from public.order_items where order_id = $1"_s, {order});
}

QString TestStockRules::batch(const QString &number)
{
    return m_office.value(u"select b.id from public.batches b join public.inventory i on i.id = "
                          "b.inventory_id where i.sku = 'BED-1' and b.batch_number = $1"_s,
                          {number});
}

QJsonObject TestStockRules::pick(const QString &order, const QString &number, int quantity,
                                 const QString &reason)
{
    return {{u"order_item_id"_s, lineOf(order)},
            {u"batch_id"_s, batch(number)},
            {u"quantity"_s, QString::number(quantity)},
            {u"batch_reason"_s, reason}};
}

TestStockRules::Answer TestStockRules::reserve(const QString &order, const QJsonArray &lines)
{
    return m_office.act(u"inventory"_s, u"orders"_s, order, u"reserve"_s, {{u"lines"_s, lines}});
}

/// "B1 4 because, B2 6": what is set aside for the order.
QString TestStockRules::given(const QString &order)
{
    return m_office.value(
        u"select string_agg(concat_ws(' ', b.batch_number, r.quantity, r.batch_reason), ', ' order "
        "by b.batch_number) from public.reservations r join public.batches b on b.id = r.batch_id "
        "join public.order_items l on l.id = r.order_item_id where l.order_id = $1 and "
        "r.status = 'active'"_s,
        {order});
}

QString TestStockRules::in(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

TestStockRules::Answer TestStockRules::receive(const QJsonObject &goods, const QString &person)
{
    return m_company.as(person).run(u"select api.receive_stock($1, $2)"_s,
                                    {compact(goods), test::Office::newRequest()});
}

TestStockRules::Answer TestStockRules::expect(const QJsonObject &goods, const QString &person)
{
    return m_company.as(person).run(u"select api.expect_goods($1, $2)"_s,
                                    {compact(goods), test::Office::newRequest()});
}

void TestStockRules::firstExpiryThatLastsLongEnough()
{
    asks(0);
    const auto any = orderToCheck();
    QVERIFY(m_office.act(u"inventory"_s, u"orders"_s, any, u"reserve"_s).isDone());
    QCOMPARE(given(any), u"B1 10"_s); // not OLD, which has expired
    asks(18);
    const auto order = orderToCheck();
    const auto check =
        m_company.as(u"inventory"_s).run(u"select api.stock_check($1)"_s, {order}).json();
    QCOMPARE(check[u"customer"][u"shelf_life_months"].toInt(), 18);
    QMap<QString, QString> verdicts;
    for (const auto &value : check[u"lines"][0][u"batches"].toArray())
        verdicts[value[u"batch"].toString()] = value[u"verdict"].toString();
    QCOMPARE(verdicts, (QMap<QString, QString>{{u"OLD"_s, u"expired"_s},
                                               {u"B1"_s, u"short"_s},
                                               {u"B2"_s, u"good"_s},
                                               {u"BAD"_s, u"blocked"_s},
                                               {u"BACK"_s, u"quarantine"_s}}));
    QVERIFY(m_office.act(u"inventory"_s, u"orders"_s, order, u"reserve"_s).isDone());
    QCOMPARE(given(order), u"B2 10"_s);
}

void TestStockRules::nothingLastsLongEnough()
{
    asks(60);
    const auto order = orderToCheck();
    const auto answer = m_office.act(u"inventory"_s, u"orders"_s, order, u"reserve"_s);
    QCOMPARE(answer.state, u"ID003"_s);
    QVERIFY2(answer.message.contains(u"good until"), qPrintable(answer.message));
    QCOMPARE(given(order), QString());
}

void TestStockRules::anotherBatchHasItsReason()
{
    asks(0);
    const auto order = orderToCheck();
    const auto silent = reserve(order, {pick(order, u"B2"_s, 4)});
    QCOMPARE(silent.state, u"ID001"_s);
    QCOMPARE(silent.field, u"lines[0].batch_reason"_s);
    QVERIFY2(silent.message.contains(u"B1"), qPrintable(silent.message));
    QCOMPARE(given(order), QString()); // the refusal leaves nothing behind
    const auto done =
        reserve(order, {pick(order, u"B2"_s, 4, u"B1 is at the far store"_s),
                        QJsonObject{{u"order_item_id"_s, lineOf(order)}, {u"quantity"_s, u"5"_s}}});
    QVERIFY2(done.isDone(), qPrintable(done.message));
    QCOMPARE(done.json()[u"reserved"].toInt(), 9);
    QCOMPARE(done.json()[u"backorder"].toInt(), 1);
    QCOMPARE(given(order), u"B1 5, B2 4 B1 is at the far store"_s);
    // the first one that there is needs no reason
    const auto plain = orderToCheck();
    QVERIFY(reserve(plain, {pick(plain, u"B1"_s, 10)}).isDone());
    QCOMPARE(given(plain), u"B1 10"_s);
}

void TestStockRules::aShortBatchHasItsReason()
{
    asks(18);
    const auto order = orderToCheck();
    const auto silent = reserve(order, {pick(order, u"B1"_s, 10)});
    QCOMPARE(silent.state, u"ID001"_s);
    QCOMPARE(silent.field, u"lines[0].batch_reason"_s);
    QVERIFY(reserve(order, {pick(order, u"B1"_s, 10, u"Dr. Rao agreed by telephone"_s)}).isDone());
    QCOMPARE(given(order), u"B1 10 Dr. Rao agreed by telephone"_s);
    asks(0);
}

void TestStockRules::whatIsNeverGiven_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("state");
    QTest::newRow("expired") << u"OLD"_s << u"1"_s << u"ID003"_s;
    QTest::newRow("blocked") << u"BAD"_s << u"1"_s << u"ID003"_s;
    QTest::newRow("in quarantine") << u"BACK"_s << u"1"_s << u"ID003"_s;
    QTest::newRow("no batch") << u"NONE"_s << u"1"_s << u"ID001"_s;
    QTest::newRow("none of it") << u"B1"_s << u"0"_s << u"ID001"_s;
    QTest::newRow("less than none") << u"B1"_s << u"-1"_s << u"ID001"_s;
    QTest::newRow("a part of one") << u"B1"_s << u"0.5"_s << u"ID001"_s;
}

/// Not with a reason either.
void TestStockRules::whatIsNeverGiven()
{
    QFETCH(QString, number);
    QFETCH(QString, quantity);
    QFETCH(QString, state);
    const auto order = orderToCheck();
    auto line = pick(order, number, 1, u"because I say so"_s);
    line[u"quantity"] = quantity;
    if (number == u"NONE")
        line[u"batch_id"] = m_office.value(
            u"select b.id from public.batches b join public.inventory i on i.id = b.inventory_id "
            "where i.sku = 'GLV-1' limit 1"_s);
    const auto answer = reserve(order, {line});
    QCOMPARE(answer.state, state);
    QVERIFY2(answer.field.startsWith(u"lines[0]."), qPrintable(answer.field));
    QVERIFY2(answer.message.endsWith(u'.'), qPrintable(answer.message));
    QCOMPARE(given(order), QString());
}

void TestStockRules::notMoreThanTheLineWants()
{
    const auto order = orderToCheck();
    const auto both =
        reserve(order, {pick(order, u"B1"_s, 6, u"why"_s), pick(order, u"B2"_s, 6, u"why"_s)});
    QCOMPARE(both.state, u"ID001"_s);
    QCOMPARE(both.field, u"lines[1].quantity"_s);
    const auto dozen = m_office.orderAt(u"inventory_check"_s, 1, 400'001);
    const auto more = reserve(dozen, {pick(dozen, u"B1"_s, 400'001, u"why"_s)});
    QCOMPARE(more.state, u"ID003"_s);
    QVERIFY2(more.message.contains(u"B1"), qPrintable(more.message));
    QCOMPARE(given(dozen), QString());
}

void TestStockRules::onlyTheStockKeeper()
{
    const auto order = orderToCheck();
    const QJsonObject arguments{{u"lines"_s, QJsonArray{pick(order, u"B1"_s, 1)}}};
    for (const auto &person :
         {u"sales"_s, u"executive"_s, u"quoter"_s, u"decoder"_s, u"accounts"_s, u"admin"_s}) {
        const auto state = m_office.act(person, u"orders"_s, order, u"reserve"_s, arguments).state;
        QVERIFY2(state == u"42501" || state == u"ID004", qPrintable(person + u' ' + state));
        QCOMPARE(
            expect({{u"sku"_s, u"BED-1"_s}, {u"quantity"_s, 1}, {u"expected_on"_s, in(1)}}, person)
                .state,
            u"42501"_s);
        QCOMPARE(receive({{u"sku"_s, u"BED-1"_s}, {u"batch_number"_s, u"X"_s}, {u"quantity"_s, 1}},
                         person)
                     .state,
                 u"42501"_s);
    }
    QCOMPARE(given(order), QString());
}

void TestStockRules::twoTakeTheLastPieces()
{
    QVERIFY(receive({{u"sku"_s, u"BED-1"_s},
                     {u"batch_number"_s, u"LAST"_s},
                     {u"expiry_date"_s, in(1500)},
                     {u"quantity"_s, 8}})
                .isDone());
    QVERIFY(m_company.addPerson(u"inventory2"_s, u"inventory_admin"_s));
    const QStringList people{u"inventory"_s, u"inventory2"_s};
    const QStringList orders{orderToCheck(), orderToCheck()};
    QList<QJsonObject> wanted;
    QList<int> versions;
    for (const auto &order : orders) {
        wanted << QJsonObject{{u"lines"_s, QJsonArray{pick(order, u"LAST"_s, 8, u"longest"_s)}}};
        versions << m_office.version(u"orders"_s, order);
    }
    QStringList states{u"?"_s, u"?"_s};
    std::barrier start(2);
    std::vector<std::thread> threads;
    for (int n = 0; n < 2; ++n) {
        threads.emplace_back([&, n] {
            test::Wire wire = m_company.connection(people.at(n));
            start.arrive_and_wait();
            states[n] =
                test::Office::actOn(wire, u"orders"_s, orders.at(n), u"reserve"_s, versions.at(n),
                                    test::Office::newRequest(), wanted.at(n))
                    .state;
        });
    }
    for (auto &thread : threads)
        thread.join();
    states.sort();
    QCOMPARE(states, (QStringList{QString(), u"ID003"_s}));
    QCOMPARE(m_office.value(u"select reserved from public.batches where batch_number = 'LAST'"_s),
             u"8"_s);
}

void TestStockRules::theSameRequestTwice()
{
    const auto order = orderToCheck();
    const auto request = test::Office::newRequest();
    const QJsonObject arguments{
        {u"lines"_s, QJsonArray{pick(order, u"B2"_s, 3, u"they asked for it"_s)}}};
    const auto version = m_office.version(u"orders"_s, order);
    auto &wire = m_company.as(u"inventory"_s);
    const auto once =
        test::Office::actOn(wire, u"orders"_s, order, u"reserve"_s, version, request, arguments);
    QVERIFY2(once.isDone(), qPrintable(once.message));
    const auto twice =
        test::Office::actOn(wire, u"orders"_s, order, u"reserve"_s, version, request, arguments);
    QCOMPARE(twice.value(), once.value());
    QCOMPARE(given(order), u"B2 3 they asked for it"_s);
}

void TestStockRules::oneBatchHasOneExpiry()
{
    const QJsonObject goods{{u"sku"_s, u"SUT-1"_s},
                            {u"batch_number"_s, u"S-77"_s},
                            {u"expiry_date"_s, in(500)},
                            {u"quantity"_s, 5}};
    QVERIFY(receive(goods).isDone());
    auto other = goods;
    other[u"expiry_date"] = in(600);
    const auto refused = receive(other);
    QCOMPARE(refused.state, u"ID001"_s);
    QCOMPARE(refused.field, u"expiry_date"_s);
    QVERIFY(receive(goods).isDone());
    QCOMPARE(m_office.value(u"select quantity from public.batches where batch_number = 'S-77'"_s),
             u"10"_s);
}

void TestStockRules::expectedGoodsArrive()
{
    const auto promised = expect({{u"sku"_s, u"GLV-1"_s},
                                  {u"quantity"_s, 100},
                                  {u"expected_on"_s, in(4)},
                                  {u"supplier"_s, u"Kanam Gloves"_s},
                                  {u"reference"_s, u"PO 88"_s}});
    QVERIFY2(promised.isDone(), qPrintable(promised.message));
    const auto id = promised.json()[u"id"].toString();
    const auto order = m_office.orderAt(u"inventory_check"_s, 2, 10);
    const auto shown =
        m_company.as(u"inventory"_s).run(u"select api.stock_check($1)"_s, {order}).json();
    QCOMPARE(shown[u"lines"][1][u"expected"][0][u"quantity"].toInt(), 100);
    QCOMPARE(shown[u"lines"][1][u"expected"][0][u"supplier"].toString(), u"Kanam Gloves"_s);
    QJsonObject goods{{u"sku"_s, u"GLV-1"_s},
                      {u"batch_number"_s, u"G-1"_s},
                      {u"expiry_date"_s, in(700)},
                      {u"quantity"_s, 60},
                      {u"expected_id"_s, id}};
    const auto left =
        u"select coalesce(expected_quantity, 0) from api.inventory_list where sku = 'GLV-1'"_s;
    QVERIFY(receive(goods).isDone());
    QCOMPARE(m_company.as(u"inventory"_s).run(left).value(), u"40"_s);
    QVERIFY(receive(goods).isDone()); // more than was promised may come
    QCOMPARE(m_company.as(u"inventory"_s).run(left).value(), u"0"_s);
    QCOMPARE(m_office.value(u"select status || received from public.expected_goods where id = $1"_s,
                            {id}),
             u"arrived120"_s);
    const auto late = receive(goods);
    QCOMPARE(late.state, u"ID003"_s);
    QCOMPARE(late.field, u"expected_id"_s);
    QCOMPARE(m_office.value(u"select quantity from public.batches where batch_number = 'G-1'"_s),
             u"120"_s);
    // promises are read by whoever reads all stock, and by nobody else
    QCOMPARE(m_company.as(u"sales"_s).run(u"select count(*) from public.expected_goods"_s).value(),
             u"0"_s);
    QCOMPARE(
        m_company.as(u"accounts"_s).run(u"select count(*) from public.expected_goods"_s).value(),
        u"1"_s);
}

void TestStockRules::expectedGoodsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("wrong");
    QTest::addColumn<QString>("field");
    QTest::newRow("none") << QJsonObject{{u"quantity"_s, 0}} << u"quantity"_s;
    QTest::newRow("how many") << QJsonObject{{u"quantity"_s, u""_s}} << u"quantity"_s;
    QTest::newRow("yesterday") << QJsonObject{{u"expected_on"_s, in(-2)}} << u"expected_on"_s;
    QTest::newRow("when") << QJsonObject{{u"expected_on"_s, u""_s}} << u"expected_on"_s;
    QTest::newRow("what") << QJsonObject{{u"sku"_s, u"NOT-1"_s}} << u"sku"_s;
}

void TestStockRules::expectedGoodsAreRefused()
{
    QFETCH(QJsonObject, wrong);
    QFETCH(QString, field);
    QJsonObject goods{{u"sku"_s, u"SUT-1"_s}, {u"quantity"_s, 5}, {u"expected_on"_s, in(3)}};
    for (auto it = wrong.begin(); it != wrong.end(); ++it)
        goods[it.key()] = it.value();
    const auto answer = expect(goods);
    QCOMPARE(answer.state, u"ID001"_s);
    QCOMPARE(answer.field, field);
}

void TestStockRules::expectedGoodsAreDropped()
{
    const auto promised =
        expect({{u"sku"_s, u"SUT-1"_s}, {u"quantity"_s, 5}, {u"expected_on"_s, in(3)}});
    const auto id = promised.json()[u"id"].toString();
    const auto drop = [&](const QString &person, const QString &version) {
        return m_company.as(person)
            .run(u"select api.drop_expected($1, $2, $3)"_s,
                 {id, version, test::Office::newRequest()})
            .state;
    };
    QCOMPARE(drop(u"sales"_s, u"1"_s), u"42501"_s);
    QCOMPARE(drop(u"inventory"_s, u"7"_s), u"ID002"_s);
    QCOMPARE(drop(u"inventory"_s, u"1"_s), QString());
    QCOMPARE(drop(u"inventory"_s, u"2"_s), u"ID003"_s);
    QCOMPARE(m_company.as(u"inventory"_s).run(u"select count(*) from api.expected_list"_s).value(),
             u"0"_s);
}

void TestStockRules::theHospitalAsks()
{
    const auto id = m_office.value(
        u"select id from public.customers where hospital_name = 'Shanti Hospital'"_s);
    const auto request = test::Office::newRequest();
    const auto version = QString::number(m_office.version(u"customers"_s, id));
    const auto ask = [&](const QString &person, const QString &months, const QString &seen,
                         const QString &made) {
        return m_company.as(person).run(u"select api.ask_shelf_life($1, $2, $3, $4)"_s,
                                        {id, months, seen, made});
    };
    QCOMPARE(ask(u"accounts"_s, u"6"_s, version, test::Office::newRequest()).state, u"42501"_s);
    QCOMPARE(ask(u"inventory"_s, u"0"_s, version, test::Office::newRequest()).state, u"ID001"_s);
    const auto once = ask(u"inventory"_s, u"6"_s, version, request);
    QVERIFY2(once.isDone(), qPrintable(once.message));
    QCOMPARE(ask(u"inventory"_s, u"6"_s, version, request).value(), once.value());
    QCOMPARE(ask(u"inventory"_s, u"7"_s, version, test::Office::newRequest()).state, u"ID002"_s);
    const auto now = once.json()[u"version"].toVariant().toString();
    QVERIFY(ask(u"inventory"_s, {}, now, test::Office::newRequest()).isDone());
    QCOMPARE(m_office.value(
                 u"select shelf_life_months is null from public.customers where id = $1"_s, {id}),
             u"t"_s);
}

void TestStockRules::healthy()
{
    const auto found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestStockRules)
#include "tst_stockrules.moc"
