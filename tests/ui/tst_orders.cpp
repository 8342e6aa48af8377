#include "actionbar.h"
#include "deskcompany.h"
#include "draftkeeper.h"
#include "emptystate.h"
#include "filtertabs.h"
#include "keybutton.h"
#include "linesgrid.h"
#include "linesmodel.h"
#include "messagepane.h"
#include "messagetext.h"
#include "notice.h"
#include "noticeboard.h"
#include "ordereditor.h"
#include "ordersdesk.h"
#include "orderslist.h"
#include "orderstory.h"
#include "pagedmodel.h"
#include "pagehead.h"
#include "poform.h"
#include "polines.h"
#include "rowlist.h"
#include "searchfield.h"
#include "testserver.h"
#include "theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The rep's desk with real keys on the demo company.
class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void showsWhatIsMine();
    void showsAnOrdersStory();
    void searchesAmongAll();
    void entersAPastedMessage();
    void keepsBadInputAndGoesOn();
    void savesWhatIsRight();
    void makesAHospitalOnTheSpot();
    void keepsDraftsOverAStart();
    void saysWhenAMessageIsTooLong();
    void takesEmptyAndOddPastes();
    void warnsOfTheSameOrderTwice();
    void savesOnceTheServerIsBack();
    void hearsOfOthersWithinASecond();
    void showsAllToTheExecutive();
    void recordsThePo();
    void cancelsWithAReason();
    void pictures();

private:
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    [[nodiscard]] QString orderAt(const QString &stage);
    void makeDesk();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);
    void pasteNew(const QString &words);
    void chooseHospital(const QString &words);
    bool show(const QString &id);
    template <class W>
    W *find(const char *name)
    {
        return m_desk->findChild<W *>(QLatin1String(name));
    }
    [[nodiscard]] LinesModel *lines() const { return m_desk->editor()->lines(); }
    [[nodiscard]] QString cell(int row, LineColumn column) const
    {
        return lines()->lines().value(row).cell(column);
    }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<OrdersDesk> m_desk;
};

namespace {

const auto s_message = u"Good morning madam\nPls send urgent for OT\ngloves 7.5 latex ster. - 50 "
                       "box\ndispovan 5ml 20 box\nfoleys 16 few pcs\ncotton roll 500g 30 nos\n"
                       "cotton wali patti"_s;

} // namespace

void TestOrders::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    useLook();
    m_company = std::make_unique<TestDatabase>();
    // one rep has an order in every stage
    QVERIFY(m_company->asKeeper()
                ->run(u"set session_replication_role = replica; update public.orders set "
                      "sales_rep_id = (select id from public.users where email = "
                      "'sales@demo.example') where workflow_stage in ('order_request', "
                      "'quotation_sent', 'po_received')"_s)
                .ok());
    m_person = std::make_unique<DeskPerson>(*m_company, u"sales"_s);
    makeDesk();
}

void TestOrders::makeDesk()
{
    m_desk = std::make_unique<OrdersDesk>(m_person->context(), nullptr);
    // the window does this for every desk
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY(m_desk->orders()->isRead());
}

void TestOrders::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestOrders::init()
{
    // a board without a window is a window, and would keep the keyboard
    m_person->context().notices->hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->findChild<FilterTabs *>()->choose(u"mine"_s);
    m_desk->list()->setFocus();
}

/// An order of the rep's own at a stage.
QString TestOrders::orderAt(const QString &stage)
{
    return ask(u"select o.id::text from public.orders o join public.users u on u.id = "
               "o.sales_rep_id where u.email = 'sales@demo.example' and o.workflow_stage = $1 "
               "order by o.order_number limit 1"_s,
               {stage})
        .toString();
}

void TestOrders::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_desk.get(), key,
                    modifiers);
}

void TestOrders::type(const QString &words)
{
    for (const auto c : words) {
        if (c.unicode() < 128) {
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
            continue;
        }
        // an input method brings what no key has
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QApplication::sendEvent(QApplication::focusWidget(), &down);
    }
}

void TestOrders::pasteNew(const QString &words)
{
    QGuiApplication::clipboard()->setText(words);
    m_person->context().notices->hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get(), 30000));
    m_desk->list()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
}

void TestOrders::chooseHospital(const QString &words)
{
    auto *field = find<QLineEdit>("hospital");
    field->setFocus();
    field->selectAll();
    type(words);
    auto *suggestions = m_desk->findChild<QFrame *>(u"suggestions"_s);
    QVERIFY(suggestions);
    QTRY_VERIFY(suggestions->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->editor()->draft().customer.contains(u"addresses"_s));
}

bool TestOrders::show(const QString &id)
{
    m_desk->list()->choose(id);
    return QTest::qWaitFor([&] { return m_desk->list()->chosenId() == id; }, 30'000);
}

// --- Lists ----------------------------------------------------------------------------------

void TestOrders::showsWhatIsMine()
{
    QVERIFY(m_desk->list()->model()->rowCount() >= 3); // groups
    const auto open = ask(u"select count(*) from public.orders o join public.users u on u.id = "
                          "o.sales_rep_id where u.email = 'sales@demo.example' and "
                          "o.workflow_stage not in ('completed', 'cancelled')"_s)
                          .toInt();
    const auto done = ask(u"select count(*) from public.orders o join public.users u on u.id = "
                          "o.sales_rep_id where u.email = 'sales@demo.example' and "
                          "o.workflow_stage in ('completed', 'cancelled')"_s)
                          .toInt();
    QCOMPARE(m_desk->orders()->mine()->count(), open + done);
}

void TestOrders::showsAnOrdersStory()
{
    const auto id = orderAt(u"invoiced"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(show(id));
    QTRY_VERIFY(m_desk->story()->isVisible());
    QTRY_VERIFY(m_desk->head()->title() ==
                ask(u"select c.hospital_name from public.orders o join public.customers c on c.id "
                    "= o.customer_id where o.id::text = $1"_s,
                    {id})
                    .toString());
    const auto lists = m_desk->story()->findChildren<RowList *>();
    QCOMPARE(lists.size(), 3);
    for (const auto *list : lists)
        if (list->accessibleName() != u"Attachments") // nobody has attached anything
            QTRY_VERIFY2(list->model()->rowCount() > 0, qPrintable(list->accessibleName()));
    picture(m_desk.get(), u"orders-story-light"_s);
}

void TestOrders::searchesAmongAll()
{
    m_desk->list()->setFocus();
    press(Qt::Key_Slash);
    const auto name =
        ask(u"select order_number from public.orders order by order_number limit 1"_s).toString();
    type(name);
    QTRY_COMPARE(m_desk->orders()->all()->total(), 1);
    QCOMPARE(m_desk->list()->model()->index(0, 0).data().toString(), name);
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->orders()->all()->total() > 1);
    // a click on a head sorts on the server
    auto *header = m_desk->list()->header();
    const auto click = [header](int section) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + 8, header->height() / 2});
    };
    click(0);
    QTRY_COMPARE(m_desk->list()->model()->index(0, 0).data().toString(), name);
    click(0);
    QTRY_VERIFY(m_desk->list()->model()->index(0, 0).data().toString() != name);
}

// --- Entering -------------------------------------------------------------------------------

void TestOrders::entersAPastedMessage()
{
    pasteNew(s_message);
    QTRY_COMPARE(lines()->lineCount(), 5);
    QVERIFY(m_desk->editor()->isVisible());
    // what may be goods stays until somebody has looked at it
    auto *grid = m_desk->findChild<LinesGrid *>();
    grid->setFocus();
    grid->setCurrentIndex(lines()->index(4, 0));
    QCOMPARE(cell(4, LineColumn::Words), u"cotton wali patti"_s);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(lines()->lineCount(), 4);
    QCOMPARE(cell(0, LineColumn::Quantity), u"50"_s);
    QCOMPARE(cell(0, LineColumn::Unit), u"box"_s);
    QVERIFY(cell(2, LineColumn::Words).startsWith(u"foleys"));
    QCOMPARE(lines()->wrongCount(), 1); // "few pcs"
    QVERIFY(m_desk->editor()->findChild<MessagePane *>()->message() == s_message);

    chooseHospital(u"shantivan"_s);
    QCOMPARE(m_desk->editor()->draft().hospital(), u"Shantivan City Hospital"_s);
    QVERIFY(!find<QLineEdit>("contact")->text().isEmpty());
    picture(m_desk.get(), u"orders-entry-light"_s);

    // the wrong cell keeps it from the decoders, and says so
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->editor()->hindrance().contains(u"Line 3"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(u"20"_s);
    press(Qt::Key_Return);
    QCOMPARE(lines()->wrongCount(), 0);
    QVERIFY(m_desk->editor()->hindrance().isEmpty());

    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->story()->isVisible());
    const auto id = ask(u"select id::text from public.orders order by created_at desc limit 1"_s);
    QCOMPARE(ask(u"select workflow_stage from public.orders where id::text = $1"_s, {id}),
             u"decoding"_s);
    QCOMPARE(ask(u"select source_text from public.orders where id::text = $1"_s, {id}), s_message);
    QCOMPARE(ask(u"select count(*) from public.order_items where order_id::text = $1"_s, {id}), 4);
    QVERIFY(m_desk->findChild<DraftKeeper *>()->drafts().isEmpty());
}

void TestOrders::keepsBadInputAndGoesOn()
{
    press(Qt::Key_N, Qt::ControlModifier);
    chooseHospital(u"shantivan"_s);
    auto *grid = m_desk->findChild<LinesGrid *>();
    grid->enterNew();
    const QStringList quantities{u"0"_s, u"-1"_s, u"1e9"_s, u"२५"_s, u"12,5"_s, u"5"_s};
    for (const auto &quantity : quantities) {
        type(u"gauze"_s);
        press(Qt::Key_Tab);
        type(quantity);
        press(Qt::Key_Return);
        grid->enterNew();
    }
    QCOMPARE(lines()->lineCount(), 6);
    QCOMPARE(lines()->wrongCount(), 4);
    for (int row = 0; row < quantities.size(); ++row)
        QCOMPARE(cell(row, LineColumn::Quantity), quantities.at(row));
    QVERIFY(lines()->error(3, LineColumn::Quantity).isEmpty()); // Devanagari digits are digits
    auto *day = find<QLineEdit>("needed-by");
    day->setFocus();
    type(u"1 Jan 2020"_s);
    press(Qt::Key_Tab);
    QVERIFY(m_desk->editor()->hindrance().contains(u"passed"));
    QCOMPARE(day->text(), u"1 Jan 2020"_s);
    picture(m_desk.get(), u"orders-bad-input"_s);
    find<KeyButton>("drop-draft")->click();
    QVERIFY(!m_desk->editor()->isVisible());
}

void TestOrders::savesWhatIsRight()
{
    pasteNew(u"cotton roll 500g 30 nos\nspirit 5 ltr 4 can\ngauze few pcs"_s);
    QTRY_COMPARE(lines()->lineCount(), 3);
    chooseHospital(u"shantivan"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->editor()->draft().id.isEmpty());
    const auto id = m_desk->editor()->draft().id;
    QTRY_VERIFY(!lines()->lines().at(0).id.isEmpty());
    QCOMPARE(ask(u"select count(*) from public.order_items where order_id::text = $1"_s, {id}), 2);
    QCOMPARE(lines()->lineCount(), 3); // the wrong one stays here
    QVERIFY(m_desk->notice()->isVisible());
    QVERIFY(m_desk->findChild<DraftKeeper *>()->find(id));

    press(Qt::Key_F8);
    type(u"7"_s);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(ask(u"select count(*) from public.order_items where order_id::text = $1"_s, {id}),
                 3);
    QTRY_VERIFY(!m_desk->editor()->isDirty());
    QVERIFY(!m_desk->findChild<DraftKeeper *>()->find(id));
}

void TestOrders::makesAHospitalOnTheSpot()
{
    press(Qt::Key_N, Qt::ControlModifier);
    auto *field = find<QLineEdit>("hospital");
    field->setFocus();
    type(u"Nakshatra Eye Clinic"_s);
    auto *suggestions = m_desk->findChild<QFrame *>(u"suggestions"_s);
    QTRY_VERIFY(suggestions && suggestions->isVisible());
    press(Qt::Key_Return); // nobody has the name: the only row makes it
    auto *gstin = find<QLineEdit>("customer-gstin");
    QTRY_VERIFY(gstin->hasFocus());
    QCOMPARE(find<QLineEdit>("customer-name")->text(), u"Nakshatra Eye Clinic"_s);
    type(u"27AAACS0001D1Z8"_s); // the check character is another one
    QVERIFY(gstin->property("wrong").toBool());
    press(Qt::Key_Return);
    QVERIFY(gstin->hasFocus());
    picture(m_desk.get(), u"orders-new-hospital"_s);
    gstin->selectAll();
    type(u"29AAACS0001D1Z5"_s);
    if (gstin->property("wrong").toBool()) { // find the right one as a person would: from the paper
        for (const auto c : u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s) {
            gstin->selectAll();
            type(u"29AAACS0001D1Z"_s + c);
            if (!gstin->property("wrong").toBool())
                break;
        }
    }
    QVERIFY(!gstin->property("wrong").toBool());
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->editor()->draft().customerId().isEmpty());
    QCOMPARE(m_desk->editor()->draft().hospital(), u"Nakshatra Eye Clinic"_s);
    QCOMPARE(
        ask(u"select state_code || ' ' || buyer_type from public.customers where hospital_name "
            "= 'Nakshatra Eye Clinic'"_s),
        u"29 registered"_s);
    find<KeyButton>("drop-draft")->click();
}

void TestOrders::keepsDraftsOverAStart()
{
    pasteNew(u"betadine 500 ml 24 bottle"_s);
    QTRY_COMPARE(lines()->lineCount(), 1);
    auto *note = find<QLineEdit>("note");
    note->setFocus();
    type(u"old rates"_s);
    const auto key = m_desk->editor()->draft().key;
    m_desk.reset(); // as a crash would, but for the last moment
    makeDesk();
    QVERIFY(show(key));
    QTRY_VERIFY(m_desk->editor()->isVisible());
    QCOMPARE(cell(0, LineColumn::Quantity), u"24"_s);
    QCOMPARE(find<QLineEdit>("note")->text(), u"old rates"_s);
    find<KeyButton>("drop-draft")->click();
    QTRY_VERIFY(!m_desk->list()->choose(key));
}

void TestOrders::saysWhenAMessageIsTooLong()
{
    QString message;
    for (int i = 1; i <= 10000; ++i)
        message +=
            u"item number %1 - %2 box\n"_s.arg(QString::number(i), QString::number(1 + i % 50));
    int beats = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
    beat.start(5);
    pasteNew(message);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 10000, 20000);
    beat.stop();
    QVERIFY(beats > 0); // the window was alive while it was read
    auto *notice = m_desk->editor()->findChild<Notice *>();
    QVERIFY(m_desk->editor()->hindrance().contains(u"2,000"));
    const auto notices = m_desk->editor()->findChildren<Notice *>();
    const auto said = std::find_if(notices.begin(), notices.end(), [](const Notice *n) {
        return n->sentence().contains(u"10,000");
    });
    QVERIFY(said != notices.end());
    notice = *said;
    picture(m_desk.get(), u"orders-too-long"_s);
    const auto buttons = notice->findChildren<KeyButton *>();
    const auto split = std::find_if(buttons.begin(), buttons.end(),
                                    [](const auto *b) { return b->text().contains(u'5'); });
    QVERIFY(split != buttons.end());
    (*split)->click();
    QCOMPARE(lines()->lineCount(), 2000);
    auto *keeper = m_desk->findChild<DraftKeeper *>();
    QCOMPARE(keeper->drafts().size(), 5);
    qsizetype kept = 0;
    for (const auto &draft : keeper->drafts())
        kept += draft.lines.size();
    QCOMPARE(kept, 10000); // nothing is lost
    while (!keeper->drafts().isEmpty())
        keeper->drop(keeper->drafts().first().key);
}

void TestOrders::takesEmptyAndOddPastes()
{
    pasteNew(u" \n\t "_s);
    QVERIFY(m_desk->findChild<DraftKeeper *>()->drafts().isEmpty());
    QVERIFY(m_desk->notice()->isVisible());
    pasteNew(u"gauze\u202E\u0007 roll - 5 pcs\nمحلول ملح 10 bottle"_s);
    QTRY_COMPARE(lines()->lineCount(), 2);
    QCOMPARE(cell(0, LineColumn::Words), u"gauze roll"_s);
    QVERIFY(cell(1, LineColumn::Words).contains(u"محلول"));
    find<KeyButton>("drop-draft")->click();
    pasteNew(u"Item\tQty\tUnit\nSuture 2-0\t12\tbox\nGauze\t3\tpkt"_s);
    QTRY_COMPARE(lines()->lineCount(), 2);
    QCOMPARE(m_desk->editor()->draft().source, u"sheet"_s);
    find<KeyButton>("drop-draft")->click();
}

void TestOrders::warnsOfTheSameOrderTwice()
{
    pasteNew(s_message);
    QTRY_COMPARE(lines()->lineCount(), 5);
    lines()->removeRows(4, 1);
    lines()->setData(lines()->index(2, 1), u"20"_s);
    chooseHospital(u"shantivan"_s);
    const auto says = [this] {
        for (const auto *notice : m_desk->editor()->findChildren<Notice *>())
            if (notice->isVisible() && notice->sentence().contains(u"Nearly this order"))
                return true;
        return false;
    };
    QTRY_VERIFY(says());
    picture(m_desk.get(), u"orders-twin"_s);
    find<KeyButton>("drop-draft")->click();
}

void TestOrders::savesOnceTheServerIsBack()
{
    pasteNew(u"crepe bandage 10cm 24 nos\nspirit 5 ltr 4 can"_s);
    QTRY_COMPARE(lines()->lineCount(), 2);
    chooseHospital(u"ellora"_s);
    const auto keeper = TestServer::instance().keeper(u"postgres"_s);
    const auto door = [&](bool open) {
        QVERIFY(keeper
                    ->run(u"alter database %1 allow_connections %2"_s.arg(
                        m_company->name(), open ? u"true"_s : u"false"_s))
                    .ok());
    };
    door(false);
    QVERIFY(
        keeper
            ->query(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = $1"_s,
                    {m_company->name()})
            .ok());
    press(Qt::Key_S, Qt::ControlModifier);
    auto *note = find<QLineEdit>("note");
    note->setFocus();
    type(u"typed while it was away"_s);
    QTRY_VERIFY(m_person->database()->state() == ConnectionState::Reconnecting);
    QVERIFY(m_desk->editor()->draft().id.isEmpty());
    QCOMPARE(lines()->lineCount(), 2);
    door(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->editor()->draft().id.isEmpty(), 30000);
    QCOMPARE(note->text(), u"typed while it was away"_s);
    QVERIFY(m_desk->editor()->isDirty()); // the note came after what was sent
    const auto id = m_desk->editor()->draft().id;
    QCOMPARE(ask(u"select count(*) from public.order_items where order_id::text = $1"_s, {id}), 2);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select notes from public.orders where id::text = $1"_s, {id}),
                              u"typed while it was away"_s, 30000);
    QTRY_VERIFY(!m_desk->editor()->isDirty());
    // changes are heard again
    QTRY_VERIFY_WITH_TIMEOUT(m_person->database()->state() == ConnectionState::Online, 60000);
    // once, although it was tried several times
    QCOMPARE(ask(u"select count(*) from public.orders o join public.order_items l on l.order_id = "
                 "o.id where l.item_description = 'crepe bandage 10cm' and o.created_at > now() - "
                 "interval '1 minute'"_s),
             1);
}

void TestOrders::showsAllToTheExecutive()
{
    DeskPerson executive(*m_company, u"executive"_s);
    OrdersDesk desk(executive.context(), nullptr);
    desk.resize(1264, 830);
    desk.show();
    QTRY_VERIFY(desk.list()->model()->rowCount() > 0);
    QVERIFY(!desk.findChild<KeyButton *>(u"new-order"_s));
    desk.list()->setFocus();
    desk.list()->chooseFirst();
    QTRY_VERIFY(desk.story()->isVisible());
    picture(&desk, u"orders-executive"_s);
}

void TestOrders::hearsOfOthersWithinASecond()
{
    const auto id = orderAt(u"po_approval"_s);
    QVERIFY(show(id));
    QTRY_VERIFY(m_desk->story()->isVisible());
    QTRY_VERIFY(m_desk->bar()->actions().isEmpty() || m_desk->bar()->button(u"cancel"_s));
    const auto executive = m_company->as(u"executive"_s);
    const auto acted = executive->query(
        u"select api.act('orders', o.id, 'rework', o.version, gen_random_uuid(), "
        "'{\"comment\": \"Ask for the page with prices.\"}') from public.orders o where o.id::text = $1"_s,
        {id});
    QVERIFY2(acted.ok(), acted.ok() ? "" : qPrintable(acted.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->bar()->button(u"submit"_s), 20'000);
    QVERIFY(m_desk->bar()->button(u"change_po"_s));
}

// --- Following ------------------------------------------------------------------------------

void TestOrders::recordsThePo()
{
    const auto id = orderAt(u"quotation_sent"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(show(id));
    QTRY_VERIFY(m_desk->bar()->button(u"record_po"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->po()->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier); // no number yet
    QVERIFY(find<QLineEdit>("po-number")->property("wrong").toBool());
    find<QLineEdit>("po-number")->setFocus();
    type(u"SMH/4471"_s);
    find<QLineEdit>("po-amount")->setFocus();
    type(u"12,5"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("po-amount")->property("wrong").toBool());
    find<QLineEdit>("po-amount")->selectAll();
    type(u"1,18,561.00"_s);
    auto *po = m_desk->po()->lines();
    QVERIFY(po->rowCount() > 0);
    po->setData(po->index(0, PoLines::Quantity), u"x"_s, Qt::EditRole);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->po()->isVisible());
    po->setData(po->index(0, PoLines::Quantity), u"3"_s, Qt::EditRole);
    QTemporaryDir folder;
    QFile paper(folder.filePath(u"SMH-4471.pdf"_s));
    QVERIFY(paper.open(QIODevice::WriteOnly));
    paper.write("%PDF-1.4 a purchase order");
    paper.close();
    m_desk->po()->attach(paper.fileName());
    QTRY_VERIFY(m_desk->po()->arguments().contains(u"file_base64"_s));
    picture(m_desk.get(), u"orders-po"_s);
    find<QLineEdit>("po-number")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ask(u"select workflow_stage from public.orders where id::text = $1"_s, {id}),
                 u"po_received"_s);
    QCOMPARE(ask(u"select po_number || ' ' || po_amount || ' ' || file_name || ' ' || "
                 "convert_from(file_content, 'UTF8') from public.purchase_orders where "
                 "order_id::text = $1 and status = 'received'"_s,
                 {id}),
             u"SMH/4471 118561.00 SMH-4471.pdf %PDF-1.4 a purchase order"_s);
    QCOMPARE(ask(u"select file_type from public.purchase_orders where order_id::text = $1 and "
                 "status = 'received'"_s,
                 {id}),
             u"application/pdf"_s);
    QCOMPARE(
        ask(u"select x.quantity from public.purchase_order_items x join public.purchase_orders p "
            "on p.id = x.purchase_order_id join public.quotation_items q on q.id = "
            "x.quotation_item_id where p.order_id::text = $1 and p.status = 'received' order by "
            "q.line_number limit 1"_s,
            {id}),
        3);
    QTRY_VERIFY(m_desk->bar()->button(u"submit"_s));
}

void TestOrders::cancelsWithAReason()
{
    const auto id = orderAt(u"decoding"_s);
    QVERIFY(show(id));
    QTRY_VERIFY(m_desk->bar()->button(u"cancel"_s));
    press(Qt::Key_X, Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(u"They bought elsewhere."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(ask(u"select closing_reason from public.orders where id::text = $1 and "
                     "workflow_stage = 'cancelled'"_s,
                     {id}),
                 u"They bought elsewhere."_s);
}

void TestOrders::pictures()
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const auto theme = choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        Theme::instance().choose(choice);
        for (const auto &size : {QSize(1264, 830), QSize(1104, 650)}) {
            m_desk->resize(size);
            const auto name = u"%1-%2"_s.arg(theme).arg(size.width() + 176);
            QVERIFY(show(orderAt(u"invoiced"_s)));
            QTRY_VERIFY(m_desk->story()->isVisible());
            QVERIFY(quiet(m_person->database()));
            picture(m_desk.get(), u"orders-story-"_s + name);
            pasteNew(s_message);
            QTRY_COMPARE(lines()->lineCount(), 5);
            lines()->removeRows(4, 1);
            chooseHospital(u"shantivan"_s);
            m_desk->findChild<LinesGrid *>()->setFocus();
            m_desk->findChild<LinesGrid *>()->setCurrentIndex(lines()->index(2, 1));
            QVERIFY(quiet(m_person->database()));
            picture(m_desk.get(), u"orders-entry-"_s + name);
            find<KeyButton>("drop-draft")->click();
            picture(m_desk.get(), u"orders-start-"_s + name);
            m_desk->findChild<FilterTabs *>()->choose(u"all"_s);
            QVERIFY(quiet(m_person->database()));
            picture(m_desk.get(), u"orders-all-"_s + name);
            m_desk->findChild<FilterTabs *>()->choose(u"mine"_s);
        }
    }
    Theme::instance().choose(ThemeChoice::Light);
    Theme::instance().setTextSize(150);
    m_desk->resize(1264, 830);
    QVERIFY(show(orderAt(u"invoiced"_s)));
    QVERIFY(quiet(m_person->database()));
    picture(m_desk.get(), u"orders-story-150"_s);
    pasteNew(s_message);
    QVERIFY(quiet(m_person->database()));
    picture(m_desk.get(), u"orders-entry-150"_s);
    find<KeyButton>("drop-draft")->click();
    Theme::instance().setTextSize(100);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestOrders)
#include "tst_orders.moc"
