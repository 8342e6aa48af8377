#include "deskcompany.h"
#include "finder.h"
#include "log.h"
#include "logcard.h"
#include "mainwindow.h"
#include "noticeboard.h"
#include "preferences.h"
#include "problemreport.h"
#include "rowlist.h"
#include "sampledesk.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The frame around the desks, with real keys.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsOnlyDesksOfTheRole();
    void controlAndNumberSwitches();
    void f1ShowsTheKeys();
    void jAndKWalk();
    void linksOpenTheirDesk();
    void changesReachTheDesk();
    void whoIsWhereIsNoChange();
    void leavesWhenAnAdministratorSaysSo();
    void unsavedWordsHoldTheWindow();
    void findsAnOrder();
    void findsByTheEndOfANumber();
    void doesWhatIsFound();
    void showsItsLog();
    void reportsAProblem();
    void speaksAnotherLanguage();
    void pictures();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> window();
    static SampleDesk *deskOf(const MainWindow &window);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
};

void TestMainWindow::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
}

void TestMainWindow::cleanupTestCase()
{
    m_person.reset();
    m_company.reset();
}

std::unique_ptr<MainWindow> TestMainWindow::window()
{
    auto window =
        std::make_unique<MainWindow>(m_person->database(), m_person->session(), sampleDesks());
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not become active");
    return window;
}

SampleDesk *TestMainWindow::deskOf(const MainWindow &window)
{
    return qobject_cast<SampleDesk *>(window.currentDesk());
}

void TestMainWindow::showsOnlyDesksOfTheRole()
{
    QStringList names;
    const auto shown = window();
    for (const auto &desk : shown->desks())
        names.append(desk.name);
    QCOMPARE(names, QStringList({u"inbox"_s, u"dashboard"_s, u"orders"_s, u"quotations"_s,
                                 u"stock"_s, u"invoices"_s}));
}

void TestMainWindow::controlAndNumberSwitches()
{
    const auto shown = window();
    QTest::keyClick(shown.get(), Qt::Key_1, Qt::ControlModifier);
    const auto *first = shown->currentDesk();
    QTest::keyClick(shown.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(shown->currentDesk() != first);
    QTest::keyClick(shown.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shown->currentDesk(), first);
    QVERIFY(deskOf(*shown)->list()->hasFocus());
}

void TestMainWindow::f1ShowsTheKeys()
{
    const auto shown = window();
    QTest::keyClick(shown->focusWidget(), Qt::Key_F1);
    auto *help = shown->findChild<QWidget *>(u"keyhelp"_s);
    QVERIFY(help && help->isVisible());
    picture(shown.get(), u"keyhelp-light"_s);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QVERIFY(deskOf(*shown)->list()->hasFocus());
}

void TestMainWindow::jAndKWalk()
{
    const auto shown = window();
    auto *list = deskOf(*shown)->list();
    const auto first = list->chosenId();
    for (int i = 0; i < 3; ++i) // the third step crosses a heading
        QTest::keyClick(list, Qt::Key_J);
    QCOMPARE(list->chosenId(), u"310"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(list->chosenId(), first);
}

void TestMainWindow::linksOpenTheirDesk()
{
    const auto shown = window();
    QVERIFY(shown->openLink(u"indentdesk://order/ORD-2026-0001"_s));
    QCOMPARE(deskOf(*shown)->opened, u"indentdesk://order/ORD-2026-0001"_s);
    QVERIFY(!shown->openLink(u"https://elsewhere.example/order/1"_s));
    QVERIFY(!shown->openLink(u"indentdesk://role/decoder"_s));
}

void TestMainWindow::changesReachTheDesk()
{
    const auto shown = window();
    const Change change{u"orders"_s, u"310"_s, 2};
    Q_EMIT m_person->database()->changed(change);
    QCOMPARE(deskOf(*shown)->changes, QList<Change>{change});
    QTest::keyClick(shown.get(), Qt::Key_F5);
    QCOMPARE(deskOf(*shown)->refreshed, 1);
}

/// Anybody can send news; only the server knows who said it.
/// A hundred desks that walk about are not to make each other read.
void TestMainWindow::whoIsWhereIsNoChange()
{
    const auto shown = window();
    QVERIFY(quiet(m_person->database()));
    const auto heard = deskOf(*shown)->changes.size();
    Q_EMIT m_person->database()->changed({u"presence"_s, u"1"_s, 0});
    QCOMPARE(deskOf(*shown)->changes.size(), heard);
}

void TestMainWindow::leavesWhenAnAdministratorSaysSo()
{
    const auto shown = window();
    QSignalSpy left(shown.get(), &MainWindow::signedOut);
    QSignalSpy heard(m_person->database(), &Database::changed);
    const auto forged =
        u"select pg_notify('indentdesk', format('{\"table\": \"sessions\", \"id\": \"%s\", "
        "\"version\": null}', '%1'))"_s.arg(m_person->session().userId.toString());
    QVERIFY(m_company->asKeeper()->query(forged).ok()); // no person may, but who knows
    QTRY_VERIFY_WITH_TIMEOUT(heard.count() > 0, 20'000);
    QVERIFY(quiet(m_person->database()));
    QCOMPARE(left.count(), 0);
    const auto asked =
        m_company->as(u"admin"_s)
            ->query(u"select api.ask_to_sign_out('executive@demo.example', gen_random_uuid())"_s);
    QVERIFY2(asked.ok(), asked.ok() ? "" : qPrintable(asked.error().message));
    QTRY_COMPARE_WITH_TIMEOUT(left.count(), 1, 20'000);
    QVERIFY(left.first().first().toString().startsWith(u"An administrator ended"_s));
}

void TestMainWindow::unsavedWordsHoldTheWindow()
{
    const auto shown = window();
    deskOf(*shown)->unsaved = true;
    QVERIFY(!shown->close());
    QVERIFY(shown->notices()->isVisible());
    deskOf(*shown)->unsaved = false;
    QVERIFY(shown->close());
}

void TestMainWindow::findsAnOrder()
{
    const auto shown = window();
    QTest::keyClick(shown.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = shown->focusWidget();
    QTest::keyClicks(field, u"hospital"_s);
    auto *found = shown->findChild<QAbstractItemView *>(u"found"_s);
    QTRY_VERIFY_WITH_TIMEOUT(found->model()->rowCount() > 2, 20'000);
    QVERIFY(quiet(m_person->database()));
    picture(shown.get(), u"palette-light"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!found->isVisible());
}

void TestMainWindow::findsByTheEndOfANumber()
{
    const auto shown = window();
    QSignalSpy opened(shown->findChild<Finder *>(), &Finder::linkAsked);
    QTest::keyClick(shown.get(), Qt::Key_K, Qt::ControlModifier);
    const auto order = m_company->asKeeper()
                           ->query(u"select max(order_number) from public.orders "
                                   "where order_number like 'ORD-%'"_s)
                           ->first()
                           .toString();
    QTest::keyClicks(shown->focusWidget(), order.right(4));
    QTest::keyClick(shown->focusWidget(), Qt::Key_Return); // before the answer can be here
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"indentdesk://order/"_s + order);
}

void TestMainWindow::doesWhatIsFound()
{
    const auto shown = window();
    Theme::instance().choose(ThemeChoice::Light);
    QTest::keyClick(shown.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(shown->focusWidget(), u"dark"_s);
    auto *found = shown->findChild<QAbstractItemView *>(u"found"_s);
    QTRY_COMPARE(found->currentIndex().data(Qt::AccessibleTextRole).toString(), u"Look: Dark"_s);
    QTest::keyClick(shown->focusWidget(), Qt::Key_Return);
    QVERIFY(Theme::instance().isDark());
    QVERIFY(!found->isVisible());
    Theme::instance().choose(ThemeChoice::Light);
}

void TestMainWindow::showsItsLog()
{
    const QTemporaryDir folder;
    Log::open(folder.filePath(u"desk.log"_s));
    qCInfo(lcUi) << "a word for the log";
    const auto shown = window();
    QTest::keyClick(shown.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(shown->focusWidget(), u"the program"_s);
    QTest::keyClick(shown->focusWidget(), Qt::Key_Return);
    auto *card = shown->findChild<LogCard *>();
    QTRY_VERIFY(card || (card = shown->findChild<LogCard *>()));
    QVERIFY(card->findChild<QPlainTextEdit *>()->toPlainText().contains(u"a word for the log"_s));
    picture(shown.get(), u"log-light"_s);
    QTest::keyClick(shown->focusWidget(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"a word for the log"_s));
    QTest::keyClick(shown->focusWidget(), Qt::Key_Escape);
    Log::close();
}

void TestMainWindow::reportsAProblem()
{
    const QTemporaryDir folder;
    Log::open(folder.filePath(u"desk.log"_s));
    qCWarning(lcUi) << "asha@hospital.example of 27AAACS0001D1Z9 rang from 98220 and 9822012345";
    const auto report = problemReport(programFacts(*m_person->database()));
    Log::close();
    for (const auto &personal : {u"asha@"_s, u"27AAACS0001D1Z9"_s, u"9822012345"_s})
        QVERIFY2(!report.contains(personal), qPrintable(personal));
    QVERIFY(report.contains(u"rang from"_s));
    QVERIFY(report.contains(QString::fromLatin1(qVersion())));
}

void TestMainWindow::speaksAnotherLanguage()
{
    const auto shown = window();
    const auto before = Preferences({}).language();
    QSignalSpy asked(shown.get(), &MainWindow::renewalAsked);
    QTest::keyClick(shown.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(shown->focusWidget(), u"language"_s);
    auto *found = shown->findChild<QAbstractItemView *>(u"found"_s);
    QTRY_VERIFY(
        found->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"Language"_s));
    QTest::keyClick(shown->focusWidget(), Qt::Key_Down);
    QTest::keyClick(shown->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(Preferences({}).language(), u"hi"_s);
    Preferences({}).setLanguage(before);
}

void TestMainWindow::pictures()
{
    const auto shown = window();
    QVERIFY(quiet(m_person->database()));
    picture(shown.get(), u"shell-light-1440"_s);
    shown->resize(1280, 720);
    picture(shown.get(), u"shell-light-1280"_s);
    Q_EMIT m_person->database()->stateChanged(ConnectionState::Reconnecting,
                                              u"The server did not answer."_s, 9);
    picture(shown.get(), u"shell-lost-1280"_s);
    Q_EMIT m_person->database()->stateChanged(ConnectionState::Online, {}, 0);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(shown.get(), u"shell-dark-1280"_s);
    shown->resize(1440, 900);
    picture(shown.get(), u"shell-dark-1440"_s);
    Theme::instance().choose(ThemeChoice::Light);
    Theme::instance().setTextSize(200);
    picture(shown.get(), u"shell-light-200"_s);
    Theme::instance().setTextSize(100);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestMainWindow)
#include "tst_mainwindow.moc"
