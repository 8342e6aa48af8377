#include "actionbar.h"
#include "approvalsummary.h"
#include "changestable.h"
#include "commentspane.h"
#include "connection.h"
#include "delegatecard.h"
#include "deskcompany.h"
#include "filespane.h"
#include "helddecisions.h"
#include "historypane.h"
#include "inboxdesk.h"
#include "inboxqueue.h"
#include "keybutton.h"
#include "marksline.h"
#include "notice.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "reviewnotes.h"
#include "reviewpage.h"
#include "reviewtable.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "story.h"
#include "testserver.h"
#include "theme.h"
#include "wrappedlist.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

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
    void knowsWhatWasLookedAt();
    void showsQuotations();
    void tellsTheStoryInSentences();
    void commentsByKeys();
    void opensTheirPaper();
    void saysWhatChangedSince();
    void flagsWhatCosts();
    void takesManyBack();
    void delegates();
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
    void approvesAllUnflagged();
    void pictures();

public Q_SLOTS:
    void onOpened(const QUrl &url) { m_opened = url.toLocalFile(); }

private:
    [[nodiscard]] bool settle();
    [[nodiscard]] bool isSettled();
    [[nodiscard]] QStringList history() const;
    [[nodiscard]] QStringList words(const QString &list) const;
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
    QString m_opened;
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
    QTRY_VERIFY_WITH_TIMEOUT(!chosen().isEmpty(), 20'000);
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
    QVERIFY(settle()); // what the last test caused has been read
    m_desk->list()->setFocus();
}

/// Nothing is on its way, the list is the database's, and what is chosen can be decided on.
bool TestInbox::settle()
{
    return QTest::qWaitFor([this] { return isSettled(); }, 20'000);
}

bool TestInbox::isSettled()
{
    const auto waiting = value(u"select count(*) from public.approvals where status = 'pending'"_s);
    return m_desk->held()->isEmpty() && m_desk->count() == waiting.toInt() && !chosen().isEmpty() &&
           chosen().value(u"is_own_work"_s).toBool() == !m_desk->bar()->button(u"approve"_s) &&
           m_desk->page()->story()->values().value(u"order_id"_s).toString() ==
               chosenText(u"order_id"_s) &&
           !history().isEmpty();
}

QStringList TestInbox::words(const QString &list) const
{
    QStringList rows;
    for (const auto *view : m_desk->page()->findChildren<WrappedList *>())
        for (int i = 0; view->accessibleName() == list && i < view->model()->rowCount(); ++i)
            rows << view->model()->index(i, 0).data().toString();
    return rows;
}

QStringList TestInbox::history() const
{
    return words(u"History"_s);
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
            return settle();
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

void TestInbox::knowsWhatWasLookedAt()
{
    m_desk->list()->chooseFirst();
    QVERIFY(settle());
    const auto first = chosenText(u"approval_id"_s);
    press(Qt::Key_J);
    const auto second = chosenText(u"approval_id"_s);
    QVERIFY(first != second);
    QVERIFY(settle());
    press(Qt::Key_J);
    const auto third = chosenText(u"approval_id"_s);
    QVERIFY(!m_desk->queue()->isSeen(third)); // before its details are here
    QVERIFY(settle());
    for (const auto &approval : {first, second, third})
        QVERIFY(m_desk->queue()->isSeen(approval));
    const InboxDesk again(m_person->context()); // it is remembered
    QVERIFY(again.queue()->isSeen(second));
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
    QTRY_COMPARE_WITH_TIMEOUT(chosenText(u"approval_id"_s), approval, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->bar()->button(u"approve"_s), 20'000);
    picture(m_desk.get(), u"inbox-decoding-light"_s);
    QVERIFY(!m_desk->hasUnsaved());
    QCOMPARE(statusOf(approval), u"pending"_s);
    m_desk->held()->setTime(std::chrono::milliseconds(0));
}

void TestInbox::tellsTheStoryInSentences()
{
    QVERIFY(choose(u"quotations"_s));
    const auto said = history();
    QVERIFY2(
        said.contains(u"Meera submitted quotation %1."_s.arg(chosenText(u"document_number"_s))),
        qPrintable(said.join(u'\n')));
    QVERIFY(said.last().contains(u"entered it"_s));
    auto *pane = m_desk->page()->story()->history();
    press(Qt::Key_H);
    QVERIFY(pane->showsChanges());
    press(Qt::Key_H);
    QVERIFY(!pane->showsChanges());
}

void TestInbox::commentsByKeys()
{
    QVERIFY(choose(u"quotations"_s));
    const auto order = chosenText(u"order_id"_s);
    press(Qt::Key_C);
    auto *field = qobject_cast<QPlainTextEdit *>(m_desk->focusWidget());
    QVERIFY(field);
    type(u"Ask them for the freight as well."_s); // letters are letters here
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(words(u"Comments"_s),
                              QStringList{u"Ask them for the freight as well."_s}, 20'000);
    QCOMPARE(
        value(u"select words from public.comments where order_id = $1::uuid"_s, {order}).toString(),
        u"Ask them for the freight as well."_s);
    // what a colleague says stands there as well
    const auto other = m_company->as(u"executive2"_s);
    expect(other->call(u"api.comment"_s, {{u"kind"_s, u"orders"_s},
                                          {u"document_id"_s, order},
                                          {u"words"_s, u"I have asked them."_s},
                                          {u"request"_s, RequestId::create().toString()}}),
           "commenting as another");
    QTRY_COMPARE_WITH_TIMEOUT(words(u"Comments"_s).value(1), u"I have asked them."_s, 20'000);
}

void TestInbox::opensTheirPaper()
{
    QVERIFY(choose(u"orders"_s));
    QDesktopServices::setUrlHandler(u"file"_s, this, "onOpened");
    press(Qt::Key_P);
    QVERIFY2(m_desk->notice()->sentence().contains(u"No paper"_s),
             qPrintable(m_desk->notice()->sentence()));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"indent.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\nan indent");
    file.close();
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file.fileName())});
    QApplication::clipboard()->setMimeData(data);
    press(Qt::Key_Right);
    QVERIFY(m_desk->table()->list()->hasFocus());
    press(Qt::Key_V, Qt::ControlModifier);
    const auto *files = m_desk->page()->story()->files()->list()->model();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->page()->story()->values().value(u"attachments"_s).toArray().size() == 1, 20'000);
    QCOMPARE(files->rowCount(), 1);
    press(Qt::Key_P);
    QTRY_VERIFY_WITH_TIMEOUT(m_opened.endsWith(u"indent.pdf"_s), 20'000);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void TestInbox::saysWhatChangedSince()
{
    QVERIFY(choose(u"po"_s));
    const auto order = chosenText(u"order_id"_s);
    (void)value(u"update public.orders set promised_date = date '2031-03-04' where id = $1::uuid "
                "returning 1"_s,
                {order});
    m_desk->refresh();
    const auto *changes = m_desk->page()->notes()->changes();
    QTRY_VERIFY_WITH_TIMEOUT(!changes->differences().isEmpty(), 20'000);
    QCOMPARE(changes->differences().first().column, u"needed by"_s);
    QCOMPARE(changes->differences().first().now, u"4 Mar 2031"_s);
    QVERIFY2(m_desk->page()->notes()->changesTitle().startsWith(u"Changed since"_s),
             qPrintable(m_desk->page()->notes()->changesTitle()));
    QVERIFY(changes->isVisible());
}

void TestInbox::flagsWhatCosts()
{
    QVERIFY(choose(u"quotations"_s));
    const auto approval = chosenText(u"approval_id"_s);
    const auto order = chosenText(u"order_id"_s);
    const auto flagOf = [&] {
        return m_desk->list()
            ->model()
            ->match(m_desk->list()->model()->index(0, 0), RecordModel::IdRole, approval, 1,
                    Qt::MatchExactly | Qt::MatchRecursive)
            .value(0)
            .data(RecordModel::RecordRole)
            .toJsonObject()
            .value(u"flag"_s)
            .toString();
    };
    (void)value(
        u"update public.settings set value = '90' where name = 'margin_floor' returning 1"_s);
    m_desk->refresh();
    QTRY_VERIFY2_WITH_TIMEOUT(flagOf().startsWith(u"margin "_s), qPrintable(flagOf()), 20'000);
    (void)value(
        u"update public.settings set value = '0' where name = 'margin_floor' returning 1"_s);
    // the next rupee would be over the limit
    (void)value(
        u"insert into public.customer_terms as t (customer_id, credit_limit) select o.customer_id, "
        "1 from public.orders o where o.id = $1::uuid on conflict (customer_id) do update "
        "set credit_limit = 1 returning 1"_s,
        {order});
    (void)value(
        u"with i as (select i.* from public.invoices i where i.status = 'approved' and "
        "i.balance > 0 limit 1) update public.orders o set customer_id = (select m.customer_id "
        "from public.orders m where m.id = $1::uuid) from i where o.id = i.order_id returning 1"_s,
        {order});
    m_desk->refresh();
    QTRY_VERIFY2_WITH_TIMEOUT(flagOf().startsWith(u"credit "_s), qPrintable(flagOf()), 20'000);
    QVERIFY(settle());
}

void TestInbox::takesManyBack()
{
    m_desk->held()->setTime(std::chrono::hours(1));
    QVERIFY(choose(u"quotations"_s));
    const auto first = chosenText(u"approval_id"_s);
    press(Qt::Key_Space);
    press(Qt::Key_J);
    while (chosenText(u"kind"_s) == u"invoices"_s)
        press(Qt::Key_J);
    const auto second = chosenText(u"approval_id"_s);
    QVERIFY(first != second);
    press(Qt::Key_Space);
    QVERIFY2(m_desk->marks()->words().startsWith(u"2 marked"_s),
             qPrintable(m_desk->marks()->words()));
    QVERIFY(settle());
    press(Qt::Key_A);
    QVERIFY(m_desk->summary() && m_desk->summary()->isVisible());
    QCOMPARE(m_desk->summary()->list()->model()->rowCount(), 2);
    QVERIFY(!m_desk->summary()->sums().isEmpty());
    picture(m_desk.get(), u"inbox-summary-light"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_desk->summary()->isVisible());
    QVERIFY(m_desk->held()->isEmpty());
    QCOMPARE(m_desk->list()->marking()->count(), 2);
    press(Qt::Key_A);
    const auto count = m_desk->count();
    press(Qt::Key_Return);
    QCOMPARE(m_desk->count(), count - 2);
    QVERIFY(m_desk->hasUnsaved());
    QCOMPARE(m_desk->list()->marking()->count(), 0);
    press(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(), count, 20'000);
    QVERIFY(!m_desk->hasUnsaved());
    QCOMPARE(statusOf(first), u"pending"_s);
    QCOMPARE(statusOf(second), u"pending"_s);
    m_desk->held()->setTime(std::chrono::milliseconds(0));
}

void TestInbox::delegates()
{
    QVERIFY(choose(u"quotations"_s));
    const auto approval = chosenText(u"approval_id"_s);
    const auto handed = [&] {
        return value(
                   u"select u.email from public.approval_assignments a join public.users u on u.id "
                   u"= "
                   "a.user_id where a.approval_id = $1::uuid order by a.created_at desc limit 1"_s,
                   {approval})
            .toString();
    };
    press(Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->delegating() && m_desk->delegating()->isVisible(), 20'000);
    QCOMPARE(m_desk->delegating()->people()->model()->rowCount(), 1); // executive2
    picture(m_desk.get(), u"inbox-delegate-light"_s);
    press(Qt::Key_Tab);
    QVERIFY(qobject_cast<QLineEdit *>(m_desk->focusWidget()));
    type(u"You know this hospital."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(handed(), u"executive2@demo.example"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->delegating()->isVisible(), 20'000);
    QVERIFY(m_desk->list()->choose(approval));
    QTRY_VERIFY_WITH_TIMEOUT(!chosenText(u"assigned_to"_s).isEmpty(), 20'000);
    QVERIFY(m_desk->list()->currentIndex().parent().data(RecordModel::GroupRole).toString() ==
            u"away"_s);
    const auto other = m_company->as(u"executive2"_s);
    const auto theirs =
        expect(other->query(u"select is_assigned_to_me, assigned_by from api.inbox() "
                            "where approval_id = $1::uuid"_s,
                            {approval}),
               "reading another's inbox");
    QVERIFY(theirs.at(0, u"is_assigned_to_me"_s).toBool());
    // and back again
    QVERIFY(settle());
    press(Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->delegating()->isVisible(), 20'000);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(handed(), u"executive@demo.example"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(chosenText(u"assigned_to"_s).isEmpty(), 20'000);
    QVERIFY(!m_desk->delegating()->isVisible());
}

void TestInbox::approvesAllUnflagged()
{
    press(Qt::Key_A, Qt::ShiftModifier);
    QVERIFY(m_desk->summary() && m_desk->summary()->isVisible());
    QStringList approvals;
    const auto *model = m_desk->summary()->list()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        const auto row = model->index(i, 0).data(RecordModel::RecordRole).toJsonObject();
        QVERIFY(row.value(u"flag"_s).toString().isEmpty());
        QVERIFY(!row.value(u"is_own_work"_s).toBool());
        approvals << row.value(u"approval_id"_s).toString();
    }
    QVERIFY(!approvals.isEmpty());
    press(Qt::Key_Return);
    for (const auto &approval : std::as_const(approvals))
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(approval), u"approved"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->hasUnsaved(), 20'000);
}

void TestInbox::approvesAndGoesOn()
{
    QVERIFY(choose(u"orders"_s));
    const auto approval = chosenText(u"approval_id"_s);
    const auto order = chosenText(u"order_id"_s);
    const auto count = m_desk->count();
    press(Qt::Key_A);
    QCOMPARE(m_desk->count(), count - 1);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(approval), u"approved"_s, 20'000);
    QCOMPARE(value(u"select workflow_stage from public.orders where id = $1::uuid"_s, {order})
                 .toString(),
             u"quotation"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!chosen().isEmpty(), 20'000);
    QVERIFY(chosenText(u"approval_id"_s) != approval);
}

void TestInbox::reworksMarkedLines()
{
    QVERIFY(choose(u"orders"_s));
    const auto approval = chosenText(u"approval_id"_s);
    press(Qt::Key_Right);
    QVERIFY(m_desk->table()->list()->hasFocus());
    const auto first = m_desk->table()->list()->chosenId();
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    const auto second = m_desk->table()->list()->chosenId();
    press(Qt::Key_Return); // and this one for a reason of its own
    type(u"Another size was asked."_s);
    picture(m_desk.get(), u"inbox-rework-light"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->table()->marked().size(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    type(u"nothing "_s);
    QSignalSpy filled(m_desk->table(), &ReviewTable::filled);
    m_desk->refresh(); // somebody else saved: what is being typed stays
    QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty(), 20'000);
    type(u"after all"_s);
    auto *field = qobject_cast<QLineEdit *>(m_desk->focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), u"nothing after all"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->table()->marked().size(), 2);
    QVERIFY(m_desk->table()->list()->hasFocus());
    QCOMPARE(m_desk->bar()->button(u"rework"_s)->text(), u"Rework 2 line(s)"_s);
    press(Qt::Key_W);
    type(u"This hospital takes the other make."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(approval), u"rework_required"_s, 20'000);
    const auto sql = u"select status || ': ' || rework_comment from public.order_items "
                     "where id = $1::uuid"_s;
    QCOMPARE(value(sql, {first}).toString(), u"pending: This hospital takes the other make."_s);
    QCOMPARE(value(sql, {second}).toString(), u"pending: Another size was asked."_s);
}

void TestInbox::reworkNeedsAReason()
{
    QVERIFY(choose(u"quotations"_s));
    const auto approval = chosenText(u"approval_id"_s);
    press(Qt::Key_W);
    press(Qt::Key_Return);
    QVERIFY(m_desk->held()->isEmpty()); // nothing is on its way
    QCOMPARE(statusOf(approval), u"pending"_s);
    type(u"Freight is missing."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(approval), u"rework_required"_s, 20'000);
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
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(approval), u"rejected"_s, 20'000);
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
    picture(m_desk.get(), u"inbox-quotation-light"_s);
}

void TestInbox::approvesAnInvoice()
{
    QVERIFY(choose(u"invoices"_s));
    const auto invoice = chosenText(u"document_id"_s);
    press(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(
        !value(u"select invoice_number from public.invoices where id = $1::uuid"_s, {invoice})
             .toString()
             .isEmpty(),
        20'000);
}

void TestInbox::refusesOwnWork()
{
    QVERIFY(choose(u"po"_s));
    (void)value(u"insert into internal.document_writers (entity_type, entity_id, user_id) "
                "values ('po', $1::uuid, $2::uuid) returning 1"_s,
                {chosenText(u"document_id"_s), m_person->session().userId.toString()});
    const auto approval = chosenText(u"approval_id"_s);
    m_desk->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(chosen().value(u"is_own_work"_s).toBool(), 20'000);
    QVERIFY(choose(u"po"_s, true));
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->notice()->sentence().contains(u"somebody else"_s),
                              qPrintable(m_desk->notice()->sentence()), 20'000);
    QVERIFY(m_desk->bar()->actions().isEmpty());
    picture(m_desk.get(), u"inbox-own-light"_s);
    press(Qt::Key_A);
    QVERIFY(m_desk->held()->isEmpty());
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
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(approval), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->bar()->button(u"approve"_s), 20'000);
    QCOMPARE(m_desk->bar()->button(u"approve"_s)->text(), u"Close short"_s);
    press(Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(approval), u"approved"_s, 20'000);
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
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(), count - 1, 20'000);
}

void TestInbox::pictures()
{
    QVERIFY(m_desk->list()->model()->rowCount() > 0);
    m_desk->list()->chooseFirst();
    QVERIFY(settle());
    picture(m_desk.get(), u"inbox-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"inbox-dark"_s);
    m_desk->resize(1104, 650);
    picture(m_desk.get(), u"inbox-1280-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    picture(m_desk.get(), u"inbox-1280-light"_s);
    Theme::instance().setTextSize(200);
    m_desk->resize(1760, 980);
    picture(m_desk.get(), u"inbox-200-light"_s);
    Theme::instance().setTextSize(100);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestInbox)
#include "tst_inbox.moc"
