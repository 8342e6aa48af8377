#include "actionbar.h"
#include "connection.h"
#include "deskcompany.h"
#include "helddecisions.h"
#include "inboxdesk.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "reviewtable.h"
#include "rowlist.h"
#include "testserver.h"
#include "theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The executives' inbox, driven by real keys over the demo company.
class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void listsWhatWaits();
    void showsQuotations();
    void takesADecisionBack();
    void approvesAndGoesOn();
    void reworksMarkedLines();
    void reworkNeedsAReason();
    void rejects();
    void showsWhatThePoChanged();
    void approvesAnInvoice();
    void refusesOwnWork();
    void closesShort();
    void opensTheOrder();
    void othersDecisionsAppear();
    void pictures();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    [[nodiscard]] QJsonObject chosen() const;
    [[nodiscard]] QString chosenText(const QString &key) const;
    [[nodiscard]] bool choose(const QString &kind, bool own = false);
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {});
    [[nodiscard]] QString statusOf(const QString &approval);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<InboxDesk> m_desk;
    std::unique_ptr<Connection> m_keeper;
};

void TestInbox::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    auto context = m_person->context();
    context.notices = nullptr; // a board of its own would take the keys
    m_desk = std::make_unique<InboxDesk>(context);
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->activated();
    m_desk->held()->setTime(std::chrono::milliseconds(0));
    QTRY_VERIFY(!chosen().isEmpty());
}

void TestInbox::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_keeper.reset();
    m_company.reset();
}

void TestInbox::init()
{
    m_desk->list()->setFocus();
    QTest::qWait(150); // what the last test caused has been read
}

void TestInbox::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *focus = m_desk->focusWidget();
    QTest::keyClick(focus ? focus : m_desk.get(), key, modifiers);
}

void TestInbox::type(const QString &text)
{
    QTest::keyClicks(m_desk->focusWidget(), text);
}

QJsonObject TestInbox::chosen() const
{
    return m_desk->list()->currentIndex().data(RecordModel::RecordRole).toJsonObject();
}

QString TestInbox::chosenText(const QString &key) const
{
    return chosen().value(key).toVariant().toString();
}

/// Walks with J until a document of the kind is chosen and can be decided on.
bool TestInbox::choose(const QString &kind, bool own)
{
    m_desk->list()->setFocus();
    m_desk->list()->chooseFirst();
    for (int i = 0; i <= m_desk->count(); ++i) {
        if (chosenText(u"kind"_s) == kind && chosen().value(u"is_own_work"_s).toBool() == own)
            return QTest::qWaitFor([&] {
                return own ? !m_desk->notice()->isHidden()
                           : m_desk->bar()->button(u"approve"_s) != nullptr;
            });
        press(Qt::Key_J);
    }
    return false;
}

QVariant TestInbox::value(const QString &sql, const QVariantList &binds)
{
    return expect(m_keeper->query(sql, binds), "asking").first();
}

QString TestInbox::statusOf(const QString &approval)
{
    return value(u"select status from public.approvals where id = $1::uuid"_s, {approval})
        .toString();
}

void TestInbox::listsWhatWaits()
{
    const auto waiting = value(u"select count(*) from public.approvals where status = 'pending'"_s);
    QCOMPARE(m_desk->count(), waiting.toInt());
}

void TestInbox::takesADecisionBack()
{
    m_desk->held()->setTime(std::chrono::seconds(8));
    QVERIFY(choose(u"orders"_s));
    const auto approval = chosenText(u"approval_id"_s);
    press(Qt::Key_A);
    QVERIFY(chosenText(u"approval_id"_s) != approval);
    QVERIFY(m_desk->hasUnsaved());
    press(Qt::Key_Z);
    QTRY_COMPARE(chosenText(u"approval_id"_s), approval);
    QTRY_VERIFY(m_desk->bar()->button(u"approve"_s));
    picture(m_desk.get(), u"inbox-decoding-light"_s);
    QVERIFY(!m_desk->hasUnsaved());
    QCOMPARE(statusOf(approval), u"pending"_s);
    m_desk->held()->setTime(std::chrono::milliseconds(0));
}

void TestInbox::approvesAndGoesOn()
{
    QVERIFY(choose(u"orders"_s));
    const auto approval = chosenText(u"approval_id"_s);
    const auto order = chosenText(u"order_id"_s);
    const auto count = m_desk->count();
    press(Qt::Key_A);
    QCOMPARE(m_desk->count(), count - 1);
    QTRY_COMPARE(statusOf(approval), u"approved"_s);
    QCOMPARE(value(u"select workflow_stage from public.orders where id = $1::uuid"_s, {order})
                 .toString(),
             u"quotation"_s);
    QTRY_VERIFY(!chosen().isEmpty());
    QVERIFY(chosenText(u"approval_id"_s) != approval);
}

void TestInbox::reworksMarkedLines()
{
    QVERIFY(choose(u"orders"_s));
    const auto approval = chosenText(u"approval_id"_s);
    press(Qt::Key_Right);
    QVERIFY(m_desk->table()->list()->hasFocus());
    press(Qt::Key_Space);
    const auto marked = m_desk->table()->marked();
    QCOMPARE(marked.size(), 1);
    press(Qt::Key_W);
    type(u"This hospital takes the other make."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(statusOf(approval), u"rework_required"_s);
    const auto sql = u"select status || ': ' || rework_comment from public.order_items "
                     "where id = $1::uuid"_s;
    QCOMPARE(value(sql, {marked.first()}).toString(),
             u"pending: This hospital takes the other make."_s);
}

void TestInbox::reworkNeedsAReason()
{
    QVERIFY(choose(u"quotations"_s));
    const auto approval = chosenText(u"approval_id"_s);
    press(Qt::Key_W);
    press(Qt::Key_Return);
    QTest::qWait(200);
    QCOMPARE(statusOf(approval), u"pending"_s);
    type(u"Freight is missing."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(statusOf(approval), u"rework_required"_s);
    QCOMPARE(value(u"select comments from public.approvals where id = $1::uuid"_s, {approval})
                 .toString(),
             u"Freight is missing."_s);
}

void TestInbox::rejects()
{
    QVERIFY(choose(u"quotations"_s));
    const auto approval = chosenText(u"approval_id"_s);
    const auto order = chosenText(u"order_id"_s);
    press(Qt::Key_R);
    type(u"The hospital is insolvent."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(statusOf(approval), u"rejected"_s);
    QCOMPARE(value(u"select workflow_stage from public.orders where id = $1::uuid"_s, {order})
                 .toString(),
             u"cancelled"_s);
}

void TestInbox::showsWhatThePoChanged()
{
    QVERIFY(choose(u"po"_s));
    const auto differing =
        value(u"select count(*) from public.purchase_order_items x join public.quotation_items q "
              "on q.id = x.quotation_item_id where x.purchase_order_id = $1::uuid "
              "and (x.quantity <> q.quantity or x.unit_price <> q.unit_price)"_s,
              {chosenText(u"document_id"_s)});
    const auto all = value(u"select count(*) from public.purchase_order_items "
                           "where purchase_order_id = $1::uuid"_s,
                           {chosenText(u"document_id"_s)});
    const auto *model = m_desk->table()->list()->model();
    QCOMPARE(model->rowCount(), differing.toInt());
    press(Qt::Key_E);
    QCOMPARE(m_desk->table()->list()->model()->rowCount(), all.toInt());
    picture(m_desk.get(), u"inbox-po-light"_s);
}

void TestInbox::showsQuotations()
{
    QVERIFY(choose(u"quotations"_s));
    QVERIFY(m_desk->table()->list()->model()->rowCount() > 0);
    QVERIFY(m_desk->head()->title().contains(chosenText(u"hospital_name"_s)));
    QTest::qWait(200);
    picture(m_desk.get(), u"inbox-quotation-light"_s);
}

void TestInbox::approvesAnInvoice()
{
    QVERIFY(choose(u"invoices"_s));
    const auto invoice = chosenText(u"document_id"_s);
    press(Qt::Key_A);
    QTRY_VERIFY(
        !value(u"select invoice_number from public.invoices where id = $1::uuid"_s, {invoice})
             .toString()
             .isEmpty());
}

void TestInbox::refusesOwnWork()
{
    QVERIFY(choose(u"po"_s));
    (void)value(u"insert into internal.document_writers (entity_type, entity_id, user_id) "
                "values ('po', $1::uuid, $2::uuid) returning 1"_s,
                {chosenText(u"document_id"_s), m_person->session().userId.toString()});
    const auto approval = chosenText(u"approval_id"_s);
    m_desk->refresh();
    QTRY_VERIFY(chosen().value(u"is_own_work"_s).toBool());
    QVERIFY(choose(u"po"_s, true));
    QTRY_VERIFY2(m_desk->notice()->sentence().contains(u"somebody else"_s),
                 qPrintable(m_desk->notice()->sentence()));
    QVERIFY(m_desk->bar()->actions().isEmpty());
    picture(m_desk.get(), u"inbox-own-light"_s);
    press(Qt::Key_A);
    QTest::qWait(200);
    QCOMPARE(statusOf(approval), u"pending"_s);
}

void TestInbox::closesShort()
{
    const auto keeper = m_company->as(u"inventory"_s);
    const auto order = expect(keeper->query(u"select id::text, version from public.orders where "
                                            "workflow_stage = 'inventory_check' limit 1"_s),
                              "finding an order");
    const auto id = order.at(0, u"id"_s).toString();
    expect(keeper->call(u"api.act"_s,
                        {{u"kind"_s, u"orders"_s},
                         {u"document_id"_s, id},
                         {u"action"_s, u"close_short"_s},
                         {u"version"_s, order.at(0, u"version"_s).toInt()},
                         {u"request"_s, RequestId::create().toString()},
                         {u"arguments"_s, QJsonObject{{u"comment"_s, u"The rest is banned."_s}}}}),
           "asking to close short");
    m_desk->refresh();
    const auto asked = u"select id::text from public.approvals where stage = 'close_short' and "
                       "order_id = $1::uuid"_s;
    const auto approval = value(asked, {id}).toString();
    QTRY_VERIFY(m_desk->list()->choose(approval));
    QTRY_VERIFY(m_desk->bar()->button(u"approve"_s));
    QCOMPARE(m_desk->bar()->button(u"approve"_s)->text(), u"Close short"_s);
    press(Qt::Key_A);
    QTRY_COMPARE(statusOf(approval), u"approved"_s);
}

void TestInbox::opensTheOrder()
{
    QSignalSpy links(m_desk.get(), &Desk::openLink);
    press(Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().first().toString(),
             u"indentdesk://order/"_s + chosenText(u"order_number"_s));
}

void TestInbox::othersDecisionsAppear()
{
    const auto count = m_desk->count();
    const auto other = m_company->as(u"executive2"_s);
    const auto waiting = expect(other->query(u"select act_kind, act_id::text, act_version, "
                                             "action_suffix from api.inbox() "
                                             "where not is_own_work and kind <> 'invoices' "
                                             "limit 1"_s),
                                "reading another's inbox");
    QVERIFY(!waiting.rows.isEmpty());
    expect(other->call(u"api.act"_s,
                       {{u"kind"_s, waiting.at(0, u"act_kind"_s).toString()},
                        {u"document_id"_s, waiting.at(0, u"act_id"_s).toString()},
                        {u"action"_s, u"approve"_s + waiting.at(0, u"action_suffix"_s).toString()},
                        {u"version"_s, waiting.at(0, u"act_version"_s).toInt()},
                        {u"request"_s, RequestId::create().toString()}}),
           "approving as another");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(), count - 1, 1000);
}

void TestInbox::pictures()
{
    m_desk->list()->chooseFirst();
    QTest::qWait(300);
    picture(m_desk.get(), u"inbox-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"inbox-dark"_s);
    m_desk->resize(1104, 650);
    QTest::qWait(100);
    picture(m_desk.get(), u"inbox-1280-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    Theme::instance().setTextSize(200);
    m_desk->resize(1760, 980);
    QTest::qWait(100);
    picture(m_desk.get(), u"inbox-200-light"_s);
    Theme::instance().setTextSize(100);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestInbox)
#include "tst_inbox.moc"
