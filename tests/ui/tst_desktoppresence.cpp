#include "actionbar.h"
#include "deskcompany.h"
#include "deskpage.h"
#include "hands.h"
#include "keybutton.h"
#include "linedelegate.h"
#include "linegrid.h"
#include "mainwindow.h"
#include "pagehead.h"
#include "presence.h"
#include "presenceline.h"
#include "rowlist.h"
#include "seated.h"
#include "theme.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Two windows, two people, one document: each sees that the other is there, and what they do.
class TestDesktopPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void whoLooksIsSeen();
    void whoEditsIsSeenAtTheLine();
    void whoLeavesIsGone();
    void isSaidAgainAfterALoss();
    void whoWalksThroughIsNowhere();
    void aDraftOfAnOrder();
    void aPurchaseOrder();
    void aStockCheck();
    void anInvoiceInTheMaking();
    void anotherWindowOfOnesOwn();
    void aRecordOfTheAdministration();
    void theRulesOfApproval();
    void whoDecidesIsSaidOnce();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    static DeskPage *page(const Seat &seat)
    {
        return qobject_cast<DeskPage *>(seat.window()->currentDesk());
    }
    static QString firstName(const Seat &seat)
    {
        return seat.database()->session().fullName.section(u' ', 0, 0);
    }
    /// What the head says of others; empty when it says nothing.
    static QString words(const Seat &seat);
    void bothOpen(const QString &link);
    /// The executive has the order on show at the desk of orders.
    void look(const QString &number);
    /// An order at a stage, and who its rep is.
    [[nodiscard]] QString orderAt(const QString &stage);
    [[nodiscard]] QString repOf(const QString &number);
    /// Types a price into a line of the quoter's grid.
    void price(int row);
    void pictures(const Seat &seat, const QString &name);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Seat> m_quoter;
    std::unique_ptr<Seat> m_executive;
    QString m_quotation; ///< its number
};

void TestDesktopPresence::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_quotation = ask(
        u"select quote_number from public.quotations q where status = 'draft' and (select count(*) "
        "from public.quotation_items i where i.quotation_id = q.id) > 2 order by 1 limit 1"_s);
    QVERIFY(!m_quotation.isEmpty());
    m_quoter = seated(*m_company, u"quoter"_s, u"quotations"_s);
    m_executive = seated(*m_company, u"executive"_s, u"quotations"_s);
    bothOpen(u"indentdesk://quotation/"_s + m_quotation);
}

void TestDesktopPresence::cleanupTestCase()
{
    m_quoter.reset();
    m_executive.reset();
    m_company.reset();
}

void TestDesktopPresence::cleanup()
{
    Theme::instance().choose(ThemeChoice::Light);
}

QString TestDesktopPresence::words(const Seat &seat)
{
    const auto *line = page(seat)->head()->findChild<PresenceLine *>();
    return line->isVisible() ? line->accessibleName() : QString();
}

void TestDesktopPresence::bothOpen(const QString &link)
{
    m_quoter->window()->openLink(link);
    m_executive->window()->openLink(link);
}

void TestDesktopPresence::price(int row)
{
    auto *grid = page(*m_quoter)->findChild<LineGrid *>();
    QTRY_VERIFY(grid->model()->rowCount() > row);
    m_quoter->window()->activateWindow();
    hands::goTo(grid);
    grid->setCurrentIndex(grid->model()->index(row, 5));
    hands::type(m_quoter->window(), u"7"_s);
}

void TestDesktopPresence::pictures(const Seat &seat, const QString &name)
{
    picture(seat.window(), name + u"-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(seat.window(), name + u"-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

void TestDesktopPresence::whoLooksIsSeen()
{
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_quoter),
                              u"%1 is looking at this"_s.arg(firstName(*m_executive)), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is looking at this"_s.arg(firstName(*m_quoter)), 20'000);
    QVERIFY(page(*m_quoter)->head()->findChild<PresenceLine *>()->toolTip().contains(
        m_executive->database()->session().fullName));
}

void TestDesktopPresence::whoEditsIsSeenAtTheLine()
{
    QElapsedTimer clock;
    clock.start();
    price(1);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is editing line 2"_s.arg(firstName(*m_quoter)), 20'000);
    qInfo("typed here, seen there after %lld ms", static_cast<long long>(clock.elapsed()));
    const auto *grid = page(*m_executive)->findChild<LineGrid *>();
    const auto marks = [grid](int row) {
        QStringList names;
        for (const auto &chip : grid->cells()->look(grid->model()->index(row, 1)).chips)
            names << chip.text;
        return names;
    };
    QVERIFY2(marks(1).contains(firstName(*m_quoter)), qPrintable(marks(1).join(u',')));
    QVERIFY(!marks(0).contains(firstName(*m_quoter)));
    pictures(*m_executive, u"presence-quotation"_s);
    m_executive->window()->resize(1280, 720);
    pictures(*m_executive, u"presence-quotation-1280"_s);
    m_executive->window()->resize(1440, 900);
    // the next line: what was typed stays unsaved
    hands::press(m_quoter->window(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is editing line 3"_s.arg(firstName(*m_quoter)), 20'000);
}

void TestDesktopPresence::whoLeavesIsGone()
{
    m_quoter->window()->openDesk(u"inbox"_s);
    m_quoter->window()->openDesk(u"orders"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), QString(), 20'000);
    m_quoter->window()->openDesk(u"quotations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is editing line 3"_s.arg(firstName(*m_quoter)), 20'000);
}

/// The server lost the connections, and with its memory all places.
void TestDesktopPresence::isSaidAgainAfterALoss()
{
    const QSignalSpy back(m_quoter->database(), &Database::reconnected);
    const QSignalSpy alsoBack(m_executive->database(), &Database::reconnected);
    (void)ask(u"select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = "
              "current_database() and pid <> pg_backend_pid()"_s);
    (void)m_company->asKeeper()->run(u"truncate internal.presence"_s);
    QTRY_VERIFY_WITH_TIMEOUT(back.count() > 0 && alsoBack.count() > 0, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select count(*) from internal.presence where is_editing or line_id is null"_s),
        u"2"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is editing line 3"_s.arg(firstName(*m_quoter)), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_quoter),
                              u"%1 is looking at this"_s.arg(firstName(*m_executive)), 20'000);
}

void TestDesktopPresence::whoWalksThroughIsNowhere()
{
    QStringList told;
    connect(m_quoter->database(), &Database::changed, this, [&told](const Change &change) {
        if (change.table == u"presence")
            told << change.id;
    });
    auto *list = page(*m_executive)->list();
    list->chooseFirst();
    QVERIFY(quiet(m_executive->database()));
    QTRY_VERIFY_WITH_TIMEOUT(told.contains(list->chosenId()), 20'000);
    told.clear();
    const auto first = list->chosenId();
    m_executive->window()->activateWindow();
    QStringList passed;
    for (int i = 0; i < 3; ++i) {
        list->next();
        passed << list->chosenId();
    }
    const auto last = passed.takeLast();
    QVERIFY(!passed.contains(last) && !passed.contains(first));
    QTRY_VERIFY_WITH_TIMEOUT(told.contains(last), 20'000);
    for (const auto &id : std::as_const(passed))
        QVERIFY2(!told.contains(id), "somebody was told of a row that was passed");
    QCOMPARE(told.count(last), 1);
    disconnect(m_quoter->database(), nullptr, this, nullptr);
}

void TestDesktopPresence::aDraftOfAnOrder()
{
    // a rep's draft whose lines the server knows
    const auto draft =
        u" from public.orders o join public.users u on u.id = o.sales_rep_id where "
        "o.workflow_stage = 'order_request' and exists (select from "
        "public.order_items l where l.order_id = o.id) order by o.order_number limit 1"_s;
    const auto number = ask(u"select o.order_number"_s + draft);
    QVERIFY(!number.isEmpty());
    const auto sales = seated(*m_company, ask(u"select u.email"_s + draft), u"orders"_s);
    sales->window()->openLink(u"indentdesk://order/"_s + number);
    m_executive->window()->openLink(u"indentdesk://order/"_s + number);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is looking at this"_s.arg(firstName(*sales)), 20'000);
    auto *grid = page(*sales)->findChild<QTableView *>(u"orderLines"_s);
    if (!grid)
        for (auto *table : page(*sales)->findChildren<QTableView *>())
            if (table->isVisible())
                grid = table;
    QVERIFY(grid);
    sales->window()->activateWindow();
    hands::goTo(grid);
    grid->setCurrentIndex(grid->model()->index(0, 1));
    hands::type(sales->window(), u"12"_s);
    hands::press(sales->window(), Qt::Key_Tab);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), u"%1 is editing line 1"_s.arg(firstName(*sales)),
                              20'000);
    pictures(*m_executive, u"presence-order"_s);
    pictures(*sales, u"presence-order-editor"_s);
    hands::press(sales->window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is looking at this"_s.arg(firstName(*sales)), 20'000);
}

void TestDesktopPresence::look(const QString &number)
{
    m_executive->window()->openLink(u"indentdesk://order/"_s + number);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), QString(), 20'000);
}

QString TestDesktopPresence::orderAt(const QString &stage)
{
    return ask(u"select order_number from public.orders where workflow_stage = '%1' order by 1 "
               "limit 1"_s.arg(stage));
}

QString TestDesktopPresence::repOf(const QString &number)
{
    return ask(u"select u.email from public.orders o join public.users u on u.id = o.sales_rep_id "
               "where o.order_number = '%1'"_s.arg(number));
}

/// It is not there yet: the rep is at the order.
void TestDesktopPresence::aPurchaseOrder()
{
    const auto number = ask(
        u"select o.order_number from public.orders o join public.quotations q on q.order_id = o.id "
        "where o.workflow_stage = 'quotation_sent' and q.status = 'sent' and q.valid_until >= "
        "current_date order by 1 limit 1"_s);
    QVERIFY(!number.isEmpty());
    look(number);
    const auto rep = seated(*m_company, repOf(number), u"orders"_s);
    rep->window()->openLink(u"indentdesk://order/"_s + number);
    auto *bar = page(*rep)->bar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->button(u"record_po"_s), 20'000);
    rep->window()->activateWindow();
    bar->button(u"record_po"_s)->click();
    const auto name = firstName(*rep);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), u"%1 is looking at this"_s.arg(name), 20'000);
    const auto field = [&rep]() -> QLineEdit * {
        for (auto *edit : page(*rep)->findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->accessibleName().contains(u"PO"_s) &&
                !qobject_cast<QLineEdit *>(edit->parentWidget()))
                return edit;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(field(), 20'000);
    hands::goTo(field());
    hands::type(rep->window(), u"77"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), u"%1 is editing this"_s.arg(name), 20'000);
    pictures(*rep, u"presence-po"_s);
    hands::press(rep->window(), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), u"%1 is looking at this"_s.arg(name), 20'000);
}

void TestDesktopPresence::aStockCheck()
{
    const auto number = orderAt(u"inventory_check"_s);
    look(number);
    const auto keeper = seated(*m_company, u"inventory"_s, u"stock"_s);
    keeper->window()->openLink(u"indentdesk://dispatch/"_s + number);
    auto *lines = page(*keeper)->findChild<RowList *>(u"checkLines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines && lines->isVisible() && !lines->chosenId().isEmpty(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is looking at this"_s.arg(firstName(*keeper)), 20'000);
    keeper->window()->activateWindow();
    hands::goTo(lines);
    hands::press(keeper->window(), Qt::Key_Space);
    const auto line = ask(u"select line_number::text from public.order_items where id = '%1'"_s.arg(
        lines->chosenId()));
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive),
                              u"%1 is editing line %2"_s.arg(firstName(*keeper), line), 20'000);
    pictures(*keeper, u"presence-stock"_s);
}

void TestDesktopPresence::anInvoiceInTheMaking()
{
    const auto number = orderAt(u"invoice_request"_s);
    look(number);
    const auto accounts = seated(*m_company, u"accounts"_s, u"invoices"_s);
    const auto id =
        ask(u"select id::text from public.orders where order_number = '%1'"_s.arg(number));
    QTRY_VERIFY_WITH_TIMEOUT(page(*accounts)->list()->choose(id), 20'000);
    const auto name = firstName(*accounts);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), u"%1 is looking at this"_s.arg(name), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*accounts),
                              u"%1 is looking at this"_s.arg(firstName(*m_executive)), 20'000);
    LineGrid *grid = nullptr;
    for (auto *each : page(*accounts)->findChildren<LineGrid *>())
        if (each->isVisible())
            grid = each;
    QVERIFY(grid);
    accounts->window()->activateWindow();
    grid->enter();
    hands::type(accounts->window(), u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), u"%1 is editing this"_s.arg(name), 20'000);
    pictures(*accounts, u"presence-invoice"_s);
}

void TestDesktopPresence::anotherWindowOfOnesOwn()
{
    const auto second = seated(*m_company, u"executive"_s, u"orders"_s);
    const auto number =
        ask(u"select order_number from public.orders where workflow_stage = 'quotation' limit 1"_s);
    second->window()->openLink(u"indentdesk://order/"_s + number);
    m_executive->window()->openLink(u"indentdesk://order/"_s + number);
    QTRY_COMPARE_WITH_TIMEOUT(words(*m_executive), u"You have this open in another window"_s,
                              20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*second), u"You have this open in another window"_s, 20'000);
}

void TestDesktopPresence::aRecordOfTheAdministration()
{
    const auto first = seated(*m_company, u"admin"_s, u"administration"_s);
    const auto second = seated(*m_company, u"admin"_s, u"administration"_s);
    const auto branch = ask(u"select id::text from public.branches where is_head"_s);
    for (const auto *seat : {first.get(), second.get()})
        QTRY_VERIFY_WITH_TIMEOUT(page(*seat)->list()->choose(branch), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*second), u"You have this open in another window"_s, 20'000);
    const auto field = [&first]() -> QLineEdit * {
        for (auto *edit : page(*first)->head()->parentWidget()->findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly())
                return edit;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(field(), 20'000);
    first->window()->activateWindow();
    hands::goTo(field());
    hands::type(first->window(), u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(*second), u"You are editing this in another window"_s, 20'000);
    pictures(*second, u"presence-administration"_s);
}

void TestDesktopPresence::theRulesOfApproval()
{
    const auto first = seated(*m_company, u"admin"_s, u"administration"_s);
    const auto second = seated(*m_company, u"admin"_s, u"administration"_s);
    const auto press = [&first](const QString &text) {
        for (auto *button : page(*first)->findChildren<KeyButton *>())
            if (button->isVisible() && button->isEnabled() && button->text() == text) {
                button->click();
                return true;
            }
        return false;
    };
    for (const auto *seat : {first.get(), second.get()}) {
        QVERIFY(quiet(seat->database())); // people, roles and the company have come
        QVERIFY(page(*seat)->list()->choose(u"rules"_s));
        QCOMPARE(page(*seat)->head()->title(), u"Approval rules"_s);
    }
    QVERIFY(QTest::qWaitFor([&press] { return press(u"New version"_s); }, 20'000));
    first->window()->activateWindow();
    hands::goTo(page(*first)->findChild<QLineEdit *>(u"ruleName"_s));
    hands::type(first->window(), u"two"_s);
    QVERIFY(QTest::qWaitFor([&press] { return press(u"Save the draft"_s); }, 20'000));
    QTRY_COMPARE_WITH_TIMEOUT(words(*second), u"You have this open in another window"_s, 20'000);
    QVERIFY(QTest::qWaitFor([&press] { return press(u"Add a rule"_s); }, 20'000));
    QTRY_COMPARE_WITH_TIMEOUT(words(*second), u"You are editing this in another window"_s, 20'000);
    pictures(*second, u"presence-rules"_s);
}

/// The inbox says who decides; that they look at it goes without saying.
void TestDesktopPresence::whoDecidesIsSaidOnce()
{
    const auto second = seated(*m_company, u"executive2"_s, u"inbox"_s);
    const auto approval = ask(u"select id::text from public.approvals where status = 'pending' and "
                              "entity_type = 'orders' and stage = 'decoding_approval' limit 1"_s);
    m_executive->window()->openDesk(u"inbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page(*m_executive)->list()->choose(approval), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page(*second)->list()->choose(approval), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page(*second)->presence()->others().size(), 1, 20'000);
    const auto decides = [](const Seat &seat) {
        QStringList chips;
        for (const auto *chip : page(seat)->head()->findChildren<ChipLabel *>())
            chips << chip->chip().text;
        return chips;
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        decides(*second).contains(u"%1 decides"_s.arg(firstName(*m_executive))), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*second), QString(), 20'000);
    const auto rep =
        seated(*m_company, ask(u"select u.email from public.approvals a join public.orders o on o.id = a.order_id "
                u"join "
                "public.users u on u.id = o.sales_rep_id where a.id = '%1'"_s.arg(approval)),
            u"orders"_s);
    rep->window()->openLink(u"indentdesk://order/"_s +
                            ask(u"select o.order_number from public.approvals a join public.orders "
                                "o on o.id = a.order_id where a.id = '%1'"_s.arg(approval)));
    QTRY_COMPARE_WITH_TIMEOUT(words(*second), u"%1 is looking at this"_s.arg(firstName(*rep)),
                              20'000);
    pictures(*second, u"presence-inbox"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDesktopPresence)
#include "tst_desktoppresence.moc"
