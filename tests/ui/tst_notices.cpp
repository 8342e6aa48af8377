#include "barbutton.h"
#include "connection.h"
#include "deskcompany.h"
#include "keybutton.h"
#include "mainwindow.h"
#include "noticelist.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "sampledesk.h"
#include "testserver.h"
#include "theme.h"

#include <QCheckBox>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The bell: what is new, read and unread, muted, and whole again after the line was cut.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void ringsAtOnce();
    void havingLookedIsReading();
    void isUnreadAgainByHand();
    void mutesAKind();
    void mailIsTurnedOff();
    void nothingIsLostWithTheLine();

private:
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {});
    void tell(const QString &type, const QString &title);
    [[nodiscard]] BarButton *bell() const;
    [[nodiscard]] NoticeList *open();
    [[nodiscard]] QStringList titles(NoticeList *list) const;
    [[nodiscard]] int unread();
    [[nodiscard]] bool showsUnread(int count) const;

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Connection> m_keeper;
};

void TestNotices::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    (void)ask(u"delete from public.notifications"_s);
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    m_window =
        std::make_unique<MainWindow>(m_person->database(), m_person->session(), sampleDesks());
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNotices::cleanupTestCase()
{
    m_window.reset();
    m_person.reset();
    m_keeper.reset();
    m_company.reset();
}

void TestNotices::init()
{
    (void)ask(u"delete from public.notifications"_s);
    (void)ask(u"delete from public.notification_preferences"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(0), 20'000);
    QVERIFY(quiet(m_person->database()));
}

QVariant TestNotices::ask(const QString &sql, const QVariantList &binds)
{
    return expect(m_keeper->query(sql, binds), "asking").first();
}

void TestNotices::tell(const QString &type, const QString &title)
{
    (void)ask(u"select internal.tell(id, $1, $2, 'word by word', "
              "'indentdesk://order/ORD-2026-0001') from public.users "
              "where email = 'executive@demo.example'"_s,
              {type, title});
}

BarButton *TestNotices::bell() const
{
    for (auto *button : m_window->findChildren<BarButton *>())
        if (button->accessibleName().startsWith(u"Notifications"))
            return button;
    return nullptr;
}

bool TestNotices::showsUnread(int count) const
{
    return bell()->accessibleName() ==
           (count == 0 ? u"Notifications"_s : u"Notifications, %1 unread"_s.arg(count));
}

/// With keys alone, as F6 leads there.
NoticeList *TestNotices::open()
{
    bell()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bell(), Qt::Key_Space);
    auto *list = m_window->findChild<NoticeList *>();
    return list && quiet(m_person->database()) ? list : nullptr;
}

QStringList TestNotices::titles(NoticeList *list) const
{
    QStringList all;
    const auto *model = list->findChild<RecordModel *>();
    for (int i = 0; i < model->rowCount(); ++i)
        all << model->index(i, 0).data().toString();
    return all;
}

int TestNotices::unread()
{
    return ask(u"select count(*) from public.notifications where not is_read"_s).toInt();
}

void TestNotices::ringsAtOnce()
{
    tell(u"info"_s, u"one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(1), 20'000);
}

/// What is on show; not what came in between.
void TestNotices::havingLookedIsReading()
{
    tell(u"info"_s, u"one"_s);
    tell(u"alert"_s, u"two"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(2), 20'000);
    auto *list = open();
    QVERIFY(list);
    QCOMPARE(titles(list).size(), 2);
    QTRY_COMPARE(unread(), 0);
    tell(u"info"_s, u"three"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(1), 20'000);
    list->close();
    QCOMPARE(unread(), 1);
}

void TestNotices::isUnreadAgainByHand()
{
    tell(u"info"_s, u"one"_s);
    tell(u"status_update"_s, u"two"_s);
    auto *list = open();
    QVERIFY(list);
    QTRY_COMPARE(unread(), 0);
    auto *rows = list->findChild<RowList *>();
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_U);
    QTRY_COMPARE(unread(), 1);
    QCOMPARE(ask(u"select title from public.notifications where not is_read"_s).toString(),
             u"one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(1), 20'000);
    picture(list, u"notices-unread-light"_s);
    list->close();
}

void TestNotices::mutesAKind()
{
    tell(u"status_update"_s, u"ORD-1: approved"_s);
    auto *list = open();
    QVERIFY(list);
    auto *mute = list->findChild<KeyButton *>(u"notice-mute"_s);
    QTRY_COMPARE(mute->text(), u"Mute status changes"_s);
    QTest::keyClick(list->findChild<RowList *>(), Qt::Key_M);
    QTRY_COMPARE_WITH_TIMEOUT(mute->text(), u"Unmute status changes"_s, 20'000);
    picture(list, u"notices-muted-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(list, u"notices-muted-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    list->close();
    tell(u"status_update"_s, u"ORD-2: approved"_s);
    tell(u"alert"_s, u"licences"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(1), 20'000);
    list = open();
    QVERIFY(list);
    QVERIFY(titles(list).contains(u"ORD-2: approved"_s)); // it is not lost
    auto *rows = list->findChild<RowList *>();
    rows->chooseFirst();
    QTRY_VERIFY(!list->findChild<KeyButton *>(u"notice-mute"_s)->isEnabled()); // alerts stay
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_M);
    QTRY_COMPARE(ask(u"select cardinality(muted) from public.notification_preferences"_s).toInt(),
                 0);
    list->close();
}

void TestNotices::mailIsTurnedOff()
{
    auto *list = open();
    QVERIFY(list);
    auto *box = list->findChild<QCheckBox *>(u"notice-mail"_s);
    QTRY_VERIFY(box->isEnabled() && box->isChecked());
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(ask(u"select count(*) from public.notification_preferences p join public.users u "
                     "on u.id = p.user_id where u.email = 'executive@demo.example' and not "
                     "p.by_mail"_s)
                     .toInt(),
                 1);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(!box->isChecked());
    list->close();
}

/// Nobody comes in while they are written; afterwards each is there once.
void TestNotices::nothingIsLostWithTheLine()
{
    tell(u"info"_s, u"before"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(1), 20'000);
    const auto closed = [this](bool is) {
        auto server = TestServer::instance().keeper(u"postgres"_s);
        (void)expect(server->run(u"alter database %1 with allow_connections %2"_s.arg(
                         Connection::identifier(m_company->name()), is ? u"false"_s : u"true"_s)),
                     "the door");
    };
    closed(true);
    (void)ask(u"select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = "
              "current_database() and pid <> pg_backend_pid()"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_person->database()->state() == ConnectionState::Reconnecting,
                             20'000);
    for (int i = 1; i <= 7; ++i)
        tell(u"info"_s, u"while away %1"_s.arg(i));
    closed(false);
    m_person->database()->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_person->database()->state() == ConnectionState::Online, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(8), 20'000);
    tell(u"info"_s, u"after"_s); // listened for again
    QTRY_VERIFY_WITH_TIMEOUT(showsUnread(9), 20'000);
    auto *list = open();
    QVERIFY(list);
    const auto all = titles(list);
    QCOMPARE(all.size(), 9);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 9);
    list->close();
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestNotices)
#include "tst_notices.moc"
