#include "decodingseat.h"
#include "inboxdesk.h"
#include "linedelegate.h"
#include "linegrid.h"
#include "linehead.h"
#include "linespane.h"
#include "quotationeditor.h"
#include "quotationlines.h"
#include "quotationsdesk.h"
#include "reviewtable.h"
#include "rowlist.h"
#include "suggestpane.h"
#include "testserver.h"
#include "textlabel.h"

using namespace Qt::StringLiterals;

namespace desk::test {

/// "50 + 10 free": what a hospital expects on top is seen by everybody who works on the order, and
/// is in no sum.
class TestDecodingFree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theDecoderSeesIt();
    void aSplitLineKeepsIt();
    void theQuoterSeesIt();
    void theExecutiveSeesIt();

private:
    /// Asks for 10 on top on all lines of an order.
    void askFree(const QString &order);

    std::unique_ptr<DecodingSeat> m_seat;
};

namespace {

const auto s_free = u"10 free asked"_s;
const auto s_chip = u"+10 free"_s;

QStringList chipsOf(const CellLook &look)
{
    QStringList words;
    for (const auto &chip : look.chips)
        words << chip.text;
    return words;
}

} // namespace

void TestDecodingFree::initTestCase()
{
    useLook();
    m_seat = std::make_unique<DecodingSeat>();
}

void TestDecodingFree::cleanupTestCase()
{
    m_seat.reset();
}

void TestDecodingFree::askFree(const QString &order)
{
    (void)m_seat->value(u"update public.order_items set free_quantity = 10 where order_id = "
                        "$1::uuid returning 1"_s,
                        {order});
}

void TestDecodingFree::theDecoderSeesIt()
{
    const auto number =
        m_seat->newOrder(m_seat->hospital(0),
                         {u"Ryles tube 16 Fr|50|nos|10"_s, u"Suction catheter 14 Fr|1250|nos"_s});
    QVERIFY(m_seat->openOrder(number));
    QVERIFY(m_seat->settle());
    auto *list = m_seat->desk()->findChild<LinesPane *>()->list();
    const auto wanted = [list](int row) {
        return list->rows()->look(list->model()->index(row, 2));
    };
    QCOMPARE(wanted(0).text, u"50 nos"_s);
    QCOMPARE(wanted(0).second, s_free);
    QCOMPARE(wanted(1).text, u"1,250 nos"_s);
    QVERIFY(wanted(1).second.isEmpty());
    QStringList head;
    for (const auto *label : m_seat->desk()->suggest()->about()->findChildren<TextLabel *>())
        head << label->text();
    QVERIFY2(head.contains(u"Line 1 · 10 free asked"_s), qPrintable(head.join(u'|')));
    picture(m_seat->desk(), u"decoding-free"_s);
    // what is decoded is what was asked, without what is expected on top
    const auto id = m_seat->current()->id;
    m_seat->press(Qt::Key_1);
    QTRY_COMPARE(m_seat->statusOf(id), u"decoded"_s);
    QCOMPARE(m_seat->value(u"select quantity from public.order_items where id = $1::uuid"_s, {id}),
             50);
}

void TestDecodingFree::aSplitLineKeepsIt()
{
    const auto number = m_seat->newOrder(m_seat->hospital(1), {u"Ryles tube 16 Fr|50|nos|10"_s});
    const auto line = m_seat->value(
        u"select l.id::text from public.order_items l join public.orders o on o.id = l.order_id "
        "where o.order_number = $1"_s,
        {number});
    const auto order =
        m_seat->value(u"select id::text from public.orders where order_number = $1"_s, {number});
    const auto item =
        m_seat->value(u"select id::text from public.inventory where is_active limit 1"_s);
    const auto part = [&item](int quantity) {
        return QJsonObject{{u"inventory_id"_s, item.toString()}, {u"quantity"_s, quantity}};
    };
    const auto decoder = m_seat->company()->as(u"decoder"_s);
    QVERIFY(decoder
                ->call(u"api.decode_lines"_s,
                       {{u"order_id"_s, order.toString()},
                        {u"lines"_s,
                         QJsonArray{QJsonObject{{u"id"_s, line.toString()},
                                                {u"version"_s, 1},
                                                {u"split"_s, QJsonArray{part(30), part(20)}}}}},
                        {u"request"_s, RequestId::create().toString()}})
                .ok());
    QCOMPARE(
        m_seat->value(u"select string_agg(quantity || '+' || free_quantity::int, ', ' order by "
                      "quantity) from public.order_items where parent_id = $1::uuid"_s,
                      {line}),
        u"20+10, 30+10"_s);
}

void TestDecodingFree::theQuoterSeesIt()
{
    const auto quotation = m_seat->value(
        u"select q.id::text from public.quotations q join public.orders o on o.id = q.order_id "
        "where q.status = 'draft' and o.workflow_stage = 'quotation' order by q.quote_number limit 1"_s);
    const auto sumSql = u"select total_amount::text from public.quotations where id = $1::uuid"_s;
    const auto total = m_seat->value(sumSql, {quotation});
    askFree(m_seat
                ->value(u"select order_id::text from public.quotations where id = $1::uuid"_s,
                        {quotation})
                .toString());
    DeskPerson quoter(*m_seat->company(), u"quoter"_s);
    QuotationsDesk desk(quoter.context(), nullptr);
    desk.resize(1264, 830);
    desk.show();
    QTRY_VERIFY(!desk.list()->chosenId().isEmpty());
    QVERIFY(desk.list()->choose(quotation.toString()));
    QTRY_VERIFY(desk.editor()->draft() && desk.editor()->draft()->id == quotation.toString());
    QVERIFY(quiet(quoter.database()));
    auto *grid = desk.editor()->grid();
    const auto look = grid->cells()->look(grid->model()->index(0, QuotationLines::Item));
    QVERIFY2(chipsOf(look).contains(s_chip), qPrintable(chipsOf(look).join(u'|')));
    QVERIFY2(look.second.endsWith(u"+ 10 free"), qPrintable(look.second));
    QCOMPARE(m_seat->value(sumSql, {quotation}), total);
    picture(&desk, u"quotations-free"_s);
}

void TestDecodingFree::theExecutiveSeesIt()
{
    for (const auto &kind : {u"orders"_s, u"quotations"_s})
        askFree(m_seat
                    ->value(u"select order_id::text from public.approvals where status = "
                            "'pending' and entity_type = $1 order by created_at limit 1"_s,
                            {kind})
                    .toString());
    DeskPerson executive(*m_seat->company(), u"executive"_s);
    auto context = executive.context();
    context.notices = nullptr;
    InboxDesk desk(context);
    desk.resize(1264, 830);
    desk.show();
    desk.activated();
    for (const auto &kind : {u"orders"_s, u"quotations"_s}) {
        const auto approval = m_seat->value(u"select id::text from public.approvals where status = "
                                            "'pending' and entity_type = $1 order by created_at "
                                            "limit 1"_s,
                                            {kind});
        QTRY_VERIFY_WITH_TIMEOUT(desk.list()->choose(approval.toString()), 20'000);
        QVERIFY(quiet(executive.database()));
        const auto *list = desk.table()->list();
        int column = 0;
        while (column < list->model()->columnCount() &&
               list->model()->headerData(column, Qt::Horizontal).toString() !=
                   (kind == u"orders" ? u"Decoded to" : u"Item"))
            ++column;
        const auto look = list->rows()->look(list->model()->index(0, column));
        QVERIFY2(chipsOf(look).contains(s_chip), qPrintable(kind + chipsOf(look).join(u'|')));
        picture(&desk, u"inbox-free-"_s + kind);
    }
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDecodingFree)
#include "tst_decodingfree.moc"
