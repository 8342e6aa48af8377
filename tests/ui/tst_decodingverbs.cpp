#include "actionbar.h"
#include "candidatelist.h"
#include "candidatemodel.h"
#include "cataloguecopy.h"
#include "decodingseat.h"
#include "earlierrequests.h"
#include "fielderror.h"
#include "linehead.h"
#include "linehelp.h"
#include "linespane.h"
#include "markedtext.h"
#include "quantityline.h"
#include "rowlist.h"
#include "stockdesk.h"
#include "suggestions.h"
#include "suggestpane.h"
#include "surelines.h"
#include "testserver.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What a decoder can do with a line beside taking the first SKU: split, substitute, ask for a new
/// SKU, ask the rep, take all that is sure; driven by keys.
class TestDecodingVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsWhyAndWhatItMakes();
    void splitsIntoChildLines();
    void leavesASplitWhole();
    void substitutesWithAReason();
    void asksForANewSku();
    void theStockKeeperAnswers();
    void theStockKeeperDeclines();
    void asksTheRepAboutALine();
    void showsWhatIsSureBeforeItTakes();
    void leavesOutWhatIsNotWanted();
    void unfoldsWhatWasAskedBefore();

private:
    [[nodiscard]] bool start(const QStringList &lines);
    [[nodiscard]] QVariant ofLine(const QString &column, const QString &line)
    {
        return m_seat->value(u"select %1 from public.order_items where id = $1::uuid"_s.arg(column),
                             {line});
    }
    void pressIn(QWidget *scope, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<DecodingSeat> m_seat;
    QString m_hospital;
    QString m_order; ///< number of the last one
};

void TestDecodingVerbs::initTestCase()
{
    useLook();
    m_seat = std::make_unique<DecodingSeat>();
    QVERIFY(m_seat->settle());
    m_hospital = m_seat->hospital(0);
}

void TestDecodingVerbs::cleanupTestCase()
{
    m_seat.reset();
}

bool TestDecodingVerbs::start(const QStringList &lines)
{
    m_order = m_seat->newOrder(m_hospital, lines);
    return m_seat->sit() && m_seat->openOrder(m_order) && m_seat->settle() &&
           QTest::qWaitFor([&] { return m_seat->current() && m_seat->current()->isOpen(); },
                           20'000);
}

void TestDecodingVerbs::pressIn(QWidget *scope, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *focus = scope->focusWidget();
    QTest::keyClick(focus ? focus : scope, key, modifiers);
}

void TestDecodingVerbs::showsWhyAndWhatItMakes()
{
    (void)m_seat->value(u"insert into public.inventory (sku, item_name, unit_price, pack_name, "
                        "pack_size, unit_of_measure) values ('ZIN-50', 'Zincolate tablet 50 mg', "
                        "2, 'strip', 10, 'TBS'), ('ZIN-20', 'Zincolate tablet 20 mg', 2, 'strip', "
                        "10, 'TBS') returning 1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_seat->desk()->help()->copy()->catalogue()->item(u"ZIN-20"_s).has_value(), 20'000);
    QVERIFY(start({u"tab zincolate 50mg|50|strips"_s}));
    QCOMPARE(m_seat->chosenSku(), u"ZIN-50"_s);
    const auto *row = m_seat->desk()->suggest()->list()->chosen();
    QVERIFY2(row->converted.contains(u"50 strips × 10 = 500"_s), qPrintable(row->converted));
    QCOMPARE(m_seat->desk()->suggest()->quantity()->quantity().value_or(0), 500);
    QVERIFY(!row->why.nameSpans.isEmpty());
    const auto *words = m_seat->desk()->suggest()->about()->words();
    QVERIFY(!words->spans().isEmpty());
    for (const auto &span : words->spans()) // what is marked is what was asked
        QVERIFY(u"tab zincolate 50mg"_s.contains(words->text().mid(span.start, span.length)));
    m_seat->press(Qt::Key_Down);
    QCOMPARE(m_seat->chosenSku(), u"ZIN-20"_s);
    const auto chips = m_seat->desk()->suggest()->list()->chosen()->chips;
    QVERIFY(std::any_of(chips.begin(), chips.end(),
                        [](const Chip &chip) { return chip.tone == Tone::Red; }));
    picture(m_seat->desk(), u"decoding-reasons-light"_s);
}

void TestDecodingVerbs::splitsIntoChildLines()
{
    QVERIFY(start({u"zincolate|50|strips"_s, u"cotton roll|2|"_s}));
    const auto line = m_seat->desk()->currentLine();
    m_seat->press(Qt::Key_S);
    m_seat->press(Qt::Key_E);
    m_seat->type(u"300"_s);
    m_seat->press(Qt::Key_Return);
    QCOMPARE(m_seat->desk()->currentLine(), line);
    m_seat->press(Qt::Key_Down);
    // the rest is proposed
    QCOMPARE(m_seat->desk()->suggest()->quantity()->quantity().value_or(0), 200);
    picture(m_seat->desk(), u"decoding-split-light"_s);
    m_seat->press(Qt::Key_Return);
    m_seat->press(Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_seat
            ->value(u"select string_agg(i.sku || ' ' || l.quantity, ', ' order by l.quantity desc) "
                    "from public.order_items l join public.inventory i on i.id = l.inventory_id "
                    "where l.parent_id = $1::uuid and l.item_description = 'zincolate'"_s,
                    {line})
            .toString()
            .section(u' ', 1, 1),
        u"300,"_s, 20'000);
    QCOMPARE(
        m_seat
            ->value(u"select sum(quantity) from public.order_items where parent_id = $1::uuid"_s,
                    {line})
            .toInt(),
        500);
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->desk()->work().line(line)->parts.size(), 2, 20'000);
    QVERIFY(m_seat->desk()->currentLine() != line); // on to the next
}

void TestDecodingVerbs::leavesASplitWhole()
{
    QVERIFY(m_seat->goToOpenLine());
    const auto line = m_seat->desk()->currentLine();
    m_seat->press(Qt::Key_S);
    m_seat->press(Qt::Key_1);
    if (qobject_cast<QLineEdit *>(m_seat->desk()->focusWidget()))
        m_seat->press(Qt::Key_Return);
    QCOMPARE(m_seat->desk()->currentLine(), line);
    m_seat->desk()->stepBack(); // what the window does with Esc
    QVERIFY(m_seat->current()->isOpen());
    QCOMPARE(ofLine(u"status"_s, line).toString(), u"pending"_s);
}

void TestDecodingVerbs::substitutesWithAReason()
{
    QVERIFY(m_seat->goToOpenLine());
    const auto line = m_seat->desk()->currentLine();
    const auto sku = m_seat->chosenSku();
    m_seat->press(Qt::Key_U);
    m_seat->press(Qt::Key_Return); // without a reason it stays
    QVERIFY(m_seat->current()->isOpen());
    m_seat->type(u"Same composition, made by another"_s);
    m_seat->press(Qt::Key_Return);
    if (m_seat->desk()->currentLine() == line && m_seat->current()->isOpen())
        m_seat->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ofLine(u"status"_s, line).toString(), u"decoded"_s, 20'000);
    QCOMPARE(ofLine(u"substitute_reason"_s, line).toString(),
             u"Same composition, made by another"_s);
    QCOMPARE(ofLine(u"(select i.sku from public.inventory i where i.id = inventory_id)"_s, line)
                 .toString(),
             sku);
}

void TestDecodingVerbs::asksForANewSku()
{
    QVERIFY(start({u"blue widget gloves XS|4|box"_s, u"red widget gloves XS|4|box"_s}));
    const auto line = m_seat->desk()->currentLine();
    m_seat->press(Qt::Key_N);
    auto *field = qobject_cast<QLineEdit *>(m_seat->desk()->focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), u"blue widget gloves XS"_s); // the hospital's words are filled in
    m_seat->press(Qt::Key_End);
    m_seat->type(u", Zork"_s);
    picture(m_seat->desk(), u"decoding-newsku-light"_s);
    m_seat->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->desk()->work().line(line)->skuStatus, u"open"_s, 20'000);
    QCOMPARE(m_seat->desk()->work().line(line)->skuWish, u"blue widget gloves XS, Zork"_s);
    QVERIFY(m_seat->desk()->work().line(line)->isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->sentence().contains(u"stock keepers"_s), 20'000);
    QCOMPARE(m_seat
                 ->value(u"select count(*) from public.notifications n join public.users u on u.id "
                         "= n.user_id where u.email = $1 and n.title like '%blue widget%'"_s,
                         {TestDatabase::address(u"inventory"_s)})
                 .toInt(),
             1);
    m_seat->press(Qt::Key_N); // once is enough
    m_seat->press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_seat->sentence().contains(u"already"_s),
                              qPrintable(m_seat->sentence()), 20'000);
}

/// The stock keeper's own desk: the request stands first, and its answer is a new item.
void TestDecodingVerbs::theStockKeeperAnswers()
{
    DeskPerson keeper(*m_seat->company(), u"inventory"_s);
    auto context = keeper.context();
    context.notices = nullptr;
    StockDesk stock(context);
    QObject::connect(keeper.database(), &Database::changed, &stock, &Desk::documentChanged);
    stock.resize(1392, 830);
    stock.show();
    stock.activateWindow();
    const auto id = m_seat
                        ->value(u"select id::text from public.sku_requests where status = "
                                "'open'"_s)
                        .toString();
    stock.open(u"indentdesk://sku-request/"_s + id);
    QTRY_COMPARE_WITH_TIMEOUT(stock.list()->chosenId(), id, 20'000);
    const auto field = [&](const QString &name) {
        return stock.findChild<QLineEdit *>(u"request_"_s + name);
    };
    QTRY_VERIFY_WITH_TIMEOUT(field(u"item_name"_s)->isVisible(), 20'000);
    QCOMPARE(field(u"item_name"_s)->text(), u"blue widget gloves XS, Zork"_s);
    const auto fill = [&](const QString &name, const QString &text) {
        field(name)->setFocus();
        QTest::keyClicks(field(name), text);
    };
    fill(u"sku"_s, u"WID-1"_s);
    fill(u"hsn_code"_s, u"12"_s);
    QTest::keyClick(field(u"hsn_code"_s), Qt::Key_Return); // that is no HSN
    QTRY_VERIFY_WITH_TIMEOUT(static_cast<FieldError *>(field(u"hsn_code"_s)->parentWidget())
                                 ->sentence()
                                 .contains(u"no HSN"_s),
                             20'000);
    field(u"hsn_code"_s)->selectAll();
    fill(u"hsn_code"_s, u"40151900"_s);
    fill(u"unit_price"_s, u"7.50"_s);
    picture(&stock, u"stock-newsku-light"_s);
    QTest::keyClick(field(u"unit_price"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_seat
            ->value(u"select coalesce(max(r.status), '') from public.sku_requests r join "
                    "public.inventory i on i.id = r.inventory_id where i.sku = 'WID-1'"_s)
            .toString(),
        u"added"_s, 20'000);
    // the decoder is told, and the SKU is suggested
    const auto line = m_seat->desk()->currentLine();
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->desk()->work().line(line)->skuAnswer, u"WID-1"_s, 20'000);
    const auto first = [&] {
        return m_seat->desk()->help()->suggestions()->of(u"blue widget gloves XS"_s).value(0);
    };
    QTRY_COMPARE_WITH_TIMEOUT(first().item.sku, u"WID-1"_s, 20'000);
    QVERIFY(m_seat->sit());
    m_seat->press(Qt::Key_J);
    m_seat->press(Qt::Key_K);
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->chosenSku(), u"WID-1"_s, 20'000);
}

void TestDecodingVerbs::theStockKeeperDeclines()
{
    m_seat->press(Qt::Key_J);
    QVERIFY(m_seat->settle());
    const auto line = m_seat->desk()->currentLine();
    m_seat->press(Qt::Key_N);
    m_seat->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->desk()->work().line(line)->skuStatus, u"open"_s, 20'000);
    const auto request = m_seat
                             ->value(u"select to_jsonb(r) from public.sku_requests r where "
                                     "status = 'open'"_s)
                             .toJsonObject();
    const auto keeper = m_seat->company()->as(u"inventory"_s);
    expect(keeper->call(u"api.answer_sku_request"_s,
                        {{u"document"_s, QJsonObject{{u"id"_s, request[u"id"]},
                                                     {u"version"_s, request[u"version"]},
                                                     {u"reason"_s, u"Nobody makes it."_s}}},
                         {u"request"_s, RequestId::create().toString()}}),
           "declining");
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->desk()->work().line(line)->skuAnswer, u"Nobody makes it."_s,
                              20'000);
    QVERIFY(m_seat->current()->isOpen());
}

void TestDecodingVerbs::asksTheRepAboutALine()
{
    QVERIFY(m_seat->settle());
    m_seat->desk()->suggest()->list()->setFocus();
    const auto line = m_seat->desk()->currentLine();
    const auto order = m_seat->desk()->work().order();
    m_seat->press(Qt::Key_Q);
    m_seat->type(u"BPL or Philips?"_s);
    m_seat->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->desk()->work().line(line)->question, u"BPL or Philips?"_s,
                              20'000);
    QVERIFY(m_seat->current()->isOpen());
    QCOMPARE(
        m_seat->value(u"select workflow_stage from public.orders where id = $1::uuid"_s, {order})
            .toString(),
        u"decoding"_s); // the order stays
    QCOMPARE(m_seat
                 ->value(u"select count(*) from public.notifications n join public.users u on u.id "
                         "= n.user_id where u.email = $1 and n.message like '%BPL or Philips%'"_s,
                         {TestDatabase::address(u"sales"_s)})
                 .toInt(),
             1);
    const auto rep = m_seat->company()->as(u"sales"_s);
    expect(rep->call(u"api.comment"_s, {{u"kind"_s, u"orders"_s},
                                        {u"document_id"_s, order},
                                        {u"words"_s, u"Philips, as always."_s},
                                        {u"request"_s, RequestId::create().toString()}}),
           "answering");
    QCOMPARE(m_seat
                 ->value(u"select n.link from public.notifications n join public.users u on u.id = "
                         "n.user_id where u.email = $1 and n.message = 'Philips, as always.'"_s,
                         {TestDatabase::address(u"decoder"_s)})
                 .toString(),
             u"indentdesk://decoding/"_s + m_order); // who asked is told
    QVERIFY(m_seat->settle());
    m_seat->press(Qt::Key_1);
    if (m_seat->desk()->work().line(line)->isOpen())
        m_seat->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ofLine(u"status"_s, line).toString(), u"decoded"_s, 20'000);
    QVERIFY(ofLine(u"question"_s, line).isNull()); // it is settled
}

void TestDecodingVerbs::showsWhatIsSureBeforeItTakes()
{
    const auto names = m_seat
                           ->value(u"select array_to_string(array(select item_name from "
                                   "public.inventory where is_active and pack_size = 1 and "
                                   "price_known order by sku limit 3), '|')"_s)
                           .toString()
                           .split(u'|');
    QVERIFY(start(
        {names.at(0) + u"|5|"_s, u"qqq www|3|"_s, names.at(1) + u"|6|"_s, names.at(2) + u"|7|"_s}));
    m_seat->press(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->desk()->sure() && m_seat->desk()->sure()->isVisible(), 20'000);
    auto *sure = m_seat->desk()->sure();
    QCOMPARE(sure->list()->model()->rowCount(), 3);
    picture(m_seat->desk(), u"decoding-sure-light"_s);
    pressIn(sure, Qt::Key_Escape);
    QVERIFY(!sure->isVisible());
    QCOMPARE(m_seat->desk()->work().openCount(), 4); // nothing was taken
    m_seat->desk()->suggest()->list()->setFocus();
    m_seat->press(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(sure->isVisible(), 20'000);
    pressIn(sure, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_seat
            ->value(u"select count(*) from public.order_items where order_id = $1::uuid and status "
                    "= 'decoded' and quantity in (5, 6, 7)"_s,
                    {m_seat->desk()->work().order()})
            .toInt(),
        3, 20'000);
    QVERIFY(m_seat->current()->isOpen()); // on to what is left
    QCOMPARE(m_seat->current()->words, u"qqq www"_s);
}

void TestDecodingVerbs::leavesOutWhatIsNotWanted()
{
    const auto names = m_seat
                           ->value(u"select array_to_string(array(select item_name from "
                                   "public.inventory where is_active and pack_size = 1 and "
                                   "price_known order by sku limit 2), '|')"_s)
                           .toString()
                           .split(u'|');
    QVERIFY(start({names.at(0) + u"|5|"_s, names.at(1) + u"|6|"_s}));
    const auto first = m_seat->desk()->work().lines().first().id;
    m_seat->press(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->desk()->sure()->isVisible(), 20'000);
    pressIn(m_seat->desk()->sure(), Qt::Key_Space);
    pressIn(m_seat->desk()->sure(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->desk()->work().openCount(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_seat->desk()->work().isSaving(), 20'000);
    QCOMPARE(ofLine(u"status"_s, first).toString(), u"pending"_s);
    QCOMPARE(m_seat->desk()->currentLine(), first);
}

void TestDecodingVerbs::unfoldsWhatWasAskedBefore()
{
    auto *earlier = m_seat->desk()->suggest()->earlier();
    QTRY_VERIFY_WITH_TIMEOUT(earlier->isVisible(), 20'000);
    QVERIFY(m_seat->settle());
    m_seat->desk()->suggest()->list()->setFocus();
    m_seat->press(Qt::Key_H);
    QVERIFY(earlier->showsAll());
    m_seat->press(Qt::Key_H);
    QVERIFY(!earlier->showsAll());
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDecodingVerbs)
#include "tst_decodingverbs.moc"
