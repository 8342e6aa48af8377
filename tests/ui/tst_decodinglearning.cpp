#include "candidatelist.h"
#include "candidatemodel.h"
#include "cataloguecopy.h"
#include "decodingseat.h"
#include "linehead.h"
#include "linehelp.h"
#include "linespane.h"
#include "rowlist.h"
#include "searchfield.h"
#include "suggestpane.h"
#include "testserver.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What a decoder confirms comes first the next time, for whom it was confirmed; driven by keys.
class TestDecodingLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aWordConfirmedOnceIsFirst();
    void notForOthersAboveWhatMatches();
    void oftenIsAboveOnce();
    void whatIsTakenBackIsForgotten();
    void whatIsSentBackFalls();
    void whatAnAdministratorUndoesIsForgotten();
    void aSkuGivesWayToItsSuccessor();

private:
    /// Opens an order of these lines and has its first suggestions.
    [[nodiscard]] bool start(const QString &hospital, const QStringList &lines);
    /// Searches the catalogue with "/" and takes the item with this SKU.
    [[nodiscard]] bool take(const QString &sku);
    /// Waits until the desk's copy knows of this many confirmations of words for a hospital.
    [[nodiscard]] bool knows(const QString &words, const QString &hospital, const QString &sku,
                             bool known);
    [[nodiscard]] QString first(const QString &words, const QString &hospital);
    /// Waits until an order is at a stage, while the desk hears nothing.
    [[nodiscard]] bool arrives(const QString &order, const QString &stage);
    [[nodiscard]] QString customer(const QString &hospital);
    [[nodiscard]] QString skuLike(const QString &name);

    std::unique_ptr<DecodingSeat> m_seat;
    QString m_here;
    QString m_there;
};

void TestDecodingLearning::initTestCase()
{
    useLook();
    m_seat = std::make_unique<DecodingSeat>();
    QVERIFY(m_seat->settle());
    m_here = m_seat->hospital(0);
    m_there = m_seat->hospital(1);
    QVERIFY(!m_there.isEmpty());
}

void TestDecodingLearning::cleanupTestCase()
{
    m_seat.reset();
}

bool TestDecodingLearning::start(const QString &hospital, const QStringList &lines)
{
    return m_seat->openOrder(m_seat->newOrder(hospital, lines)) &&
           QTest::qWaitFor([&] { return m_seat->current() && m_seat->current()->isOpen(); },
                           20'000);
}

bool TestDecodingLearning::take(const QString &sku)
{
    const auto line = m_seat->desk()->currentLine();
    m_seat->press(Qt::Key_Slash);
    m_seat->type(sku);
    const auto *list = m_seat->desk()->suggest()->list();
    if (!QTest::qWaitFor(
            [&] {
                return list->chosen() && list->chosen()->item.sku == sku &&
                       !list->chosen()->item.id.isNull();
            },
            20'000))
        return false;
    m_seat->press(Qt::Key_Down);
    m_seat->press(Qt::Key_Return);
    if (m_seat->statusOf(line) != u"decoded" && m_seat->desk()->work().line(line)->isOpen())
        m_seat->press(Qt::Key_Return); // its quantity had to be looked at
    return QTest::qWaitFor([&] { return m_seat->statusOf(line) == u"decoded"; }, 20'000);
}

bool TestDecodingLearning::arrives(const QString &order, const QString &stage)
{
    QDeadlineTimer patience(20'000);
    while (!patience.hasExpired()) {
        const auto now = m_seat->value(
            u"select workflow_stage from public.orders where id = $1::uuid"_s, {order});
        if (now.toString() == stage)
            return true;
        QThread::msleep(5);
    }
    return false;
}

QString TestDecodingLearning::customer(const QString &hospital)
{
    return m_seat
        ->value(u"select id::text from public.customers where hospital_name = $1"_s, {hospital})
        .toString();
}

QString TestDecodingLearning::skuLike(const QString &name)
{
    return m_seat
        ->value(u"select sku from public.inventory where item_name ilike $1 and is_active order by "
                "sku limit 1"_s,
                {u'%' + name + u'%'})
        .toString();
}

QString TestDecodingLearning::first(const QString &words, const QString &hospital)
{
    return m_seat->desk()
        ->help()
        ->copy()
        ->catalogue()
        ->suggest(words, {customer(hospital), {}}, 9)
        .value(0)
        .sku;
}

bool TestDecodingLearning::knows(const QString &words, const QString &hospital, const QString &sku,
                                 bool known)
{
    return QTest::qWaitFor([&] { return (first(words, hospital) == sku) == known; }, 20'000);
}

void TestDecodingLearning::aWordConfirmedOnceIsFirst()
{
    const auto sku = skuLike(u"glove"_s);
    QVERIFY(!sku.isEmpty());
    QVERIFY(start(m_here, {u"zorbligat|10|"_s}));
    QVERIFY(first(u"zorbligat"_s, m_here) != sku);
    QVERIFY(take(sku));
    QVERIFY(knows(u"zorbligat"_s, m_here, sku, true));
    QVERIFY(start(m_here, {u"Zorbligat|20|"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->chosenSku(), sku, 20'000);
    QCOMPARE(m_seat->desk()->suggest()->about()->why(), u"Confirmed 1× for this hospital"_s);
    QVERIFY(m_seat->settle());
    m_seat->press(Qt::Key_1); // and one key takes it
    if (m_seat->desk()->suggest()->line().isOpen())
        m_seat->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_seat
            ->value(u"select count(*) from public.decoding_confirmations where words = $1"_s,
                    {u"zorbligat"_s})
            .toInt(),
        2, 20'000);
}

void TestDecodingLearning::notForOthersAboveWhatMatches()
{
    const auto gauze = skuLike(u"gauze"_s);
    const auto other = skuLike(u"glove"_s);
    const auto words =
        m_seat->value(u"select lower(item_name) from public.inventory where sku = $1"_s, {gauze})
            .toString();
    const auto before = first(words, m_there);
    QVERIFY(before != other);
    QVERIFY(start(m_here, {words + u"|5|"_s}));
    QVERIFY(take(other)); // one hospital means something else by these words
    QVERIFY(knows(words, m_here, other, true));
    QCOMPARE(first(words, m_there), before);
    QVERIFY(start(m_there, {words + u"|5|"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->chosenSku(), before, 20'000);
}

void TestDecodingLearning::oftenIsAboveOnce()
{
    const auto once = skuLike(u"syringe"_s);
    const auto often = skuLike(u"cannula"_s);
    QVERIFY(!once.isEmpty() && !often.isEmpty());
    QVERIFY(start(m_here, {u"quibblewort|1|"_s}));
    QVERIFY(take(once));
    QVERIFY(knows(u"quibblewort"_s, m_here, once, true));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(start(m_here, {u"quibblewort|1|"_s}));
        QVERIFY(take(often));
    }
    QVERIFY(knows(u"quibblewort"_s, m_here, often, true));
}

void TestDecodingLearning::whatIsTakenBackIsForgotten()
{
    const auto sku = skuLike(u"catheter"_s);
    QVERIFY(start(m_here, {u"frumpelstitch|1|"_s, u"paracetamol|1|"_s}));
    const auto line = m_seat->desk()->currentLine();
    QVERIFY(take(sku));
    QVERIFY(knows(u"frumpelstitch"_s, m_here, sku, true));
    QVERIFY(m_seat->settle());
    m_seat->press(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->statusOf(line), u"pending"_s, 20'000);
    QVERIFY(knows(u"frumpelstitch"_s, m_here, sku, false));
}

void TestDecodingLearning::whatIsSentBackFalls()
{
    const auto wrong = skuLike(u"bandage"_s);
    const auto right = skuLike(u"cotton"_s);
    QVERIFY(start(m_here, {u"snorkeldust|1|"_s}));
    const auto order = m_seat->desk()->work().order();
    const auto line = m_seat->desk()->currentLine();
    QVERIFY(take(wrong));
    QVERIFY(m_seat->settle());
    m_seat->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(arrives(order, u"decoding_approval"_s));
    const auto executive = m_seat->company()->as(u"executive"_s);
    const auto version =
        m_seat->value(u"select version from public.orders where id = $1::uuid"_s, {order});
    const QJsonArray lines{QJsonObject{{u"id"_s, line}, {u"comment"_s, u"They mean cotton."_s}}};
    expect(executive->call(u"api.act"_s,
                           {{u"kind"_s, u"orders"_s},
                            {u"document_id"_s, order},
                            {u"action"_s, u"rework"_s},
                            {u"version"_s, version.toInt()},
                            {u"request"_s, RequestId::create().toString()},
                            {u"arguments"_s,
                             QJsonObject{{u"comment"_s, u"Look again."_s}, {u"lines"_s, lines}}}}),
           "sending back");
    // it was back before the desk had heard that it was gone: its row is the chosen one still
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->current() && m_seat->current()->isOpen(), 20'000);
    QVERIFY(take(right));
    QVERIFY(knows(u"snorkeldust"_s, m_here, right, true));
}

void TestDecodingLearning::whatAnAdministratorUndoesIsForgotten()
{
    const auto sku = skuLike(u"glove"_s);
    QVERIFY(knows(u"zorbligat"_s, m_here, sku, true));
    const auto admin = m_seat->company()->as(u"admin"_s);
    const auto learnt =
        expect(admin->query(u"select to_jsonb(l) from api.search_learnt('zorbligat') l"_s),
               "looking it up")
            .first()
            .toJsonObject();
    expect(admin->call(u"api.undo_learnt"_s,
                       {{u"document"_s, learnt}, {u"request"_s, RequestId::create().toString()}}),
           "undoing");
    QVERIFY(knows(u"zorbligat"_s, m_here, sku, false));
}

void TestDecodingLearning::aSkuGivesWayToItsSuccessor()
{
    const auto old = skuLike(u"gauze"_s);
    const auto name =
        m_seat->value(u"select item_name from public.inventory where sku = $1"_s, {old}).toString();
    (void)m_seat->value(
        u"insert into public.inventory (sku, item_name, unit_price, stock_quantity, "
        "reserved_quantity) values ('NEXT-1', 'Dressing swab, folded', 3, 0, 0) "
        "returning 1"_s);
    (void)m_seat->value(u"update public.inventory set is_active = false, successor_id = (select id "
                        "from public.inventory where sku = 'NEXT-1') where sku = $1 returning 1"_s,
                        {old});
    QVERIFY(knows(name, m_there, u"NEXT-1"_s, true));
    QVERIFY(start(m_there, {name + u"|5|"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->chosenSku(), u"NEXT-1"_s, 20'000);
    QVERIFY(m_seat->settle());
    const auto chips = m_seat->desk()->suggest()->list()->chosen()->chips;
    QVERIFY(std::any_of(chips.begin(), chips.end(), [&](const Chip &chip) {
        return chip.text == u"in place of %1"_s.arg(old);
    }));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDecodingLearning)
#include "tst_decodinglearning.moc"
