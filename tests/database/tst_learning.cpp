#include "office.h"

#include <QJsonArray>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

/// What is learnt from decoding, and from what is taken back, sent back and undone.
class TestLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aConfirmationIsAFact();
    void whatIsTakenBackIsNotLearnt();
    void anotherDecisionTakesItsPlace();
    void whatIsSentBackCountsAgainst();
    void partsOfASplitAreLearnt();
    void onlyWhatChangedSinceAMark();
    void anAdministratorUndoes();
    void onlyAnAdministratorUndoes();
    void aSkuGivesWay();
    void whoMayRead_data();
    void whoMayRead();
    void healthy();

private:
    struct Line
    {
        QString order;
        QString id;
    };
    /// A line of these words with the decoders.
    Line lineOf(const QString &words);
    test::Answer decode(const Line &line, const QJsonObject &change);
    /// "1/0": confirmed and sent back, as the desks read it; empty for nothing.
    QString learnt(const QString &words, const QString &sku, const QString &since = {});
    QString item(const QString &sku);
    QJsonObject found(const QString &words);
    QString mark();

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestLearning::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
}

TestLearning::Line TestLearning::lineOf(const QString &words)
{
    const auto order = m_office.newOrder(1);
    const auto line =
        m_office.value(u"select id from public.order_items where order_id = $1"_s, {order});
    m_company.keeper().run(u"update public.order_items set item_description = $2 where id = $1"_s,
                           {line, words});
    return m_office.bring(order, u"decoding"_s) ? Line{order, line} : Line{};
}

test::Answer TestLearning::decode(const Line &line, const QJsonObject &change)
{
    auto whole = change;
    whole.insert(u"id"_s, line.id);
    whole.insert(
        u"version"_s,
        m_office.value(u"select version from public.order_items where id = $1"_s, {line.id}));
    const auto lines = u'[' + text(whole) + u']';
    return m_company.as(u"decoder"_s)
        .run(u"select api.decode_lines($1, $2, gen_random_uuid())"_s, {line.order, lines});
}

QString TestLearning::learnt(const QString &words, const QString &sku, const QString &since)
{
    return m_company.as(u"decoder"_s)
        .run(u"select confirmed || '/' || sent_back from api.learnt($3) where words = $1 and sku = "
             "$2"_s,
             {words, sku, since.isEmpty() ? QString() : since})
        .value();
}

QString TestLearning::item(const QString &sku)
{
    return m_office.value(u"select id from public.inventory where sku = $1"_s, {sku});
}

QJsonObject TestLearning::found(const QString &words)
{
    return m_company.as(u"admin"_s)
        .run(u"select to_jsonb(l) from api.search_learnt($1) l"_s, {words})
        .json()
        .object();
}

QString TestLearning::mark()
{
    return m_company.as(u"decoder"_s).run(u"select api.catalogue_mark() ->> 'mark'"_s).value();
}

void TestLearning::aConfirmationIsAFact()
{
    const auto line = lineOf(u"Zork  GLOVES"_s);
    QVERIFY(learnt(u"zork gloves"_s, u"GLV-1"_s).isEmpty());
    QVERIFY(decode(line, {{u"inventory_id"_s, item(u"GLV-1"_s)}}).isDone());
    QCOMPARE(learnt(u"zork gloves"_s, u"GLV-1"_s), u"1/0"_s);
    QVERIFY(decode(lineOf(u"zork gloves"_s), {{u"inventory_id"_s, item(u"GLV-1"_s)}}).isDone());
    QCOMPARE(learnt(u"zork gloves"_s, u"GLV-1"_s), u"2/0"_s);
}

void TestLearning::whatIsTakenBackIsNotLearnt()
{
    const auto line = lineOf(u"taken back"_s);
    QVERIFY(decode(line, {{u"inventory_id"_s, item(u"GLV-1"_s)}}).isDone());
    QCOMPARE(learnt(u"taken back"_s, u"GLV-1"_s), u"1/0"_s);
    QVERIFY(decode(line, {{u"undo"_s, true}}).isDone());
    QVERIFY(learnt(u"taken back"_s, u"GLV-1"_s).isEmpty());
    QVERIFY(decode(line, {{u"not_supplied_reason"_s, u"Not made."_s}}).isDone());
    QVERIFY(learnt(u"taken back"_s, u"GLV-1"_s).isEmpty());
}

void TestLearning::anotherDecisionTakesItsPlace()
{
    const auto line = lineOf(u"changed mind"_s);
    QVERIFY(decode(line, {{u"inventory_id"_s, item(u"GLV-1"_s)}}).isDone());
    QVERIFY(decode(line, {{u"inventory_id"_s, item(u"SUT-1"_s)}}).isDone());
    QVERIFY(learnt(u"changed mind"_s, u"GLV-1"_s).isEmpty());
    QCOMPARE(learnt(u"changed mind"_s, u"SUT-1"_s), u"1/0"_s);
}

void TestLearning::whatIsSentBackCountsAgainst()
{
    const auto line = lineOf(u"sent back"_s);
    QVERIFY(decode(line, {{u"inventory_id"_s, item(u"GLV-1"_s)}}).isDone());
    QVERIFY(m_office.act(u"decoder"_s, u"orders"_s, line.order, u"submit"_s).isDone());
    const QJsonObject why{{u"comment"_s, u"Sterile ones."_s},
                          {u"lines"_s, QJsonArray{QJsonObject{{u"id"_s, line.id}}}}};
    QVERIFY(m_office.act(u"executive"_s, u"orders"_s, line.order, u"rework"_s, why).isDone());
    QCOMPARE(learnt(u"sent back"_s, u"GLV-1"_s), u"1/1"_s);
    QVERIFY(decode(line, {{u"inventory_id"_s, item(u"SUT-1"_s)}}).isDone());
    QCOMPARE(learnt(u"sent back"_s, u"GLV-1"_s), u"1/1"_s); // both stay what they were
    QCOMPARE(learnt(u"sent back"_s, u"SUT-1"_s), u"1/0"_s);
}

void TestLearning::partsOfASplitAreLearnt()
{
    const auto line = lineOf(u"split up"_s);
    const QJsonArray parts{QJsonObject{{u"inventory_id"_s, item(u"GLV-1"_s)}, {u"quantity"_s, 4}},
                           QJsonObject{{u"inventory_id"_s, item(u"SUT-1"_s)}, {u"quantity"_s, 6}}};
    QVERIFY(decode(line, {{u"split"_s, parts}}).isDone());
    QCOMPARE(learnt(u"split up"_s, u"GLV-1"_s), u"1/0"_s);
    QCOMPARE(learnt(u"split up"_s, u"SUT-1"_s), u"1/0"_s);
    QVERIFY(decode(line, {{u"undo"_s, true}}).isDone());
    QVERIFY(learnt(u"split up"_s, u"GLV-1"_s).isEmpty());
    QVERIFY(learnt(u"split up"_s, u"SUT-1"_s).isEmpty());
}

void TestLearning::onlyWhatChangedSinceAMark()
{
    const auto before = mark();
    const auto line = lineOf(u"since then"_s);
    QVERIFY(decode(line, {{u"inventory_id"_s, item(u"GLV-1"_s)}}).isDone());
    QCOMPARE(learnt(u"since then"_s, u"GLV-1"_s, before), u"1/0"_s);
    const auto then = mark();
    QVERIFY(learnt(u"since then"_s, u"GLV-1"_s, then).isEmpty());
    QVERIFY(decode(line, {{u"undo"_s, true}}).isDone());
    QCOMPARE(learnt(u"since then"_s, u"GLV-1"_s, then), u"0/0"_s); // to be forgotten
    const auto changed = [&](const QString &since) {
        return m_company.as(u"decoder"_s)
            .run(u"select string_agg(sku, ',') from api.catalogue_items('', $1)"_s, {since})
            .value();
    };
    for (const auto &change : {u"+"_s, u"-"_s})
        m_company.keeper().run(u"update public.inventory set stock_quantity = stock_quantity %1 1 "
                               "where sku = 'BED-1'"_s.arg(change));
    QVERIFY(changed(then).isEmpty()); // stock is no news of the catalogue
    m_company.keeper().run(
        u"update public.inventory set description = 'steel' where sku = 'BED-1'"_s);
    QCOMPARE(changed(then), u"BED-1"_s);
    QVERIFY(changed(mark()).isEmpty());
}

void TestLearning::anAdministratorUndoes()
{
    for (int i = 0; i < 2; ++i)
        QVERIFY(
            decode(lineOf(u"wrongly learnt"_s), {{u"inventory_id"_s, item(u"BED-1"_s)}}).isDone());
    auto row = found(u"wrongly bed"_s);
    QCOMPARE(row[u"confirmed"].toInt(), 2);
    QCOMPARE(row[u"words"].toString(), u"wrongly learnt"_s);
    auto stale = row;
    stale[u"version"] = 1;
    auto &admin = m_company.as(u"admin"_s);
    const auto undo = u"select api.undo_learnt($1, $2)"_s;
    QCOMPARE(admin.run(undo, {text(stale), test::Office::newRequest()}).state, u"ID002"_s);
    const auto request = test::Office::newRequest();
    const auto done = admin.run(undo, {text(row), request});
    QVERIFY2(done.isDone(), qPrintable(done.message));
    QCOMPARE(admin.run(undo, {text(row), request}).value(), done.value()); // asked again
    QVERIFY(learnt(u"wrongly learnt"_s, u"BED-1"_s).isEmpty());
    QVERIFY(found(u"wrongly bed"_s).isEmpty());
    QCOMPARE(m_office.value(u"select count(*) from public.audit_logs where entity_type = "
                            "'decoding_confirmations' and new_values ? 'undone_at' and user_id = "
                            "(select id from public.users where email = 'admin@demo.example')"_s),
             u"2"_s);
    QVERIFY(decode(lineOf(u"wrongly learnt"_s), {{u"inventory_id"_s, item(u"BED-1"_s)}}).isDone());
    QCOMPARE(learnt(u"wrongly learnt"_s, u"BED-1"_s), u"1/0"_s); // what comes later counts
}

void TestLearning::onlyAnAdministratorUndoes()
{
    const auto row = found(u"zork"_s);
    QVERIFY(!row.isEmpty());
    for (const auto &person : {u"decoder"_s, u"sales"_s, u"executive"_s, u"inventory"_s}) {
        auto &wire = m_company.as(person);
        QCOMPARE(wire.run(u"select api.undo_learnt($1, gen_random_uuid())"_s, {text(row)}).state,
                 u"42501"_s);
        QCOMPARE(wire.run(u"select * from api.search_learnt()"_s).state, u"42501"_s);
    }
    QCOMPARE(learnt(u"zork gloves"_s, u"GLV-1"_s), u"2/0"_s);
}

void TestLearning::aSkuGivesWay()
{
    m_company.keeper().run(
        u"insert into public.inventory (sku, item_name, unit_price, hsn_code, gst_class) values "
        "('OLD-1', 'Old gloves', 1, '40151900', '4015-medical')"_s);
    const auto way = [&](const QString &person, const QJsonObject &document) {
        return m_company.as(person).run(u"select api.retire_item($1, gen_random_uuid())"_s,
                                        {text(document)});
    };
    QJsonObject gone{{u"id"_s, item(u"OLD-1"_s)}, {u"version"_s, 1}, {u"successor"_s, u"GLV-1"_s}};
    QCOMPARE(way(u"decoder"_s, gone).state, u"42501"_s);
    gone[u"successor"] = u"OLD-1"_s;
    QCOMPARE(way(u"inventory"_s, gone).state, u"ID001"_s);
    gone[u"successor"] = u"GLV-1"_s;
    const auto before = mark();
    QVERIFY(way(u"inventory"_s, gone).isDone());
    QCOMPARE(way(u"inventory"_s, gone).state, u"ID002"_s);
    QCOMPARE(m_company.as(u"decoder"_s)
                 .run(u"select sku || ' ' || is_active || ' ' || successor from "
                      "api.catalogue_items('', $1)"_s,
                      {before})
                 .value(),
             u"OLD-1 false GLV-1"_s);
    QCOMPARE(m_company.as(u"decoder"_s)
                 .run(u"select string_agg(sku || ' for ' || replaces, ',') from "
                      "api.items_now('{OLD-1,GLV-1}')"_s)
                 .value(),
             u"GLV-1 for OLD-1"_s);
    const auto refused = decode(lineOf(u"old gloves"_s), {{u"inventory_id"_s, item(u"OLD-1"_s)}});
    QCOMPARE(refused.message, u"This SKU gave way to GLV-1."_s);
}

void TestLearning::whoMayRead_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("may");
    for (const auto &person : {u"decoder"_s, u"executive"_s})
        QTest::newRow(qPrintable(person)) << person << true;
    for (const auto &person : {u"sales"_s, u"quoter"_s, u"inventory"_s, u"accounts"_s, u"admin"_s})
        QTest::newRow(qPrintable(person)) << person << false;
}

void TestLearning::whoMayRead()
{
    QFETCH(QString, person);
    QFETCH(bool, may);
    auto &wire = m_company.as(person);
    QCOMPARE(wire.run(u"select * from api.learnt()"_s).state, may ? QString() : u"42501"_s);
    const auto rows =
        wire.run(u"select count(*) from public.decoding_confirmations"_s).value().toInt();
    QCOMPARE(rows > 0, may);
    QCOMPARE(wire.run(u"delete from public.decoding_confirmations"_s).state, u"42501"_s);
}

void TestLearning::healthy()
{
    QCOMPARE(m_company.findings().join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"
