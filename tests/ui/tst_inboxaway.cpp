#include "actionbar.h"
#include "awaycard.h"
#include "connection.h"
#include "delegatecard.h"
#include "deskcompany.h"
#include "fielderror.h"
#include "filepicture.h"
#include "helddecisions.h"
#include "inboxdesk.h"
#include "inboxqueue.h"
#include "keybutton.h"
#include "notice.h"
#include "paperpreview.h"
#include "recordmodel.h"
#include "reviewpage.h"
#include "reviewpaper.h"
#include "rowlist.h"
#include "story.h"
#include "testserver.h"
#include "textlabel.h"
#include "theme.h"
#include "wrappedlist.h"

#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Two executives at their inboxes: the paper that is decided on, who has what in hand, and who
/// decides in whose place while one is away.
class TestInboxAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void showsThePaperInSmall();
    void showsTheFileOfAPo();
    void drawsNoHostilePicture();
    void tellsWhoHasItInHand();
    void letsGoWithTheConnection();
    void refusesDelegations_data();
    void refusesDelegations();
    void refusesACircle();
    void delegatesByKeys();
    void saysWrongDaysInTheCard();
    void decidesInTheirPlace();
    void neverOverOwnWork();
    void endsByKey();
    void endsWithThePerson();

private:
    struct Seat
    {
        std::unique_ptr<DeskPerson> person;
        std::unique_ptr<InboxDesk> desk;
    };
    [[nodiscard]] Seat seat(const QString &name);
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {});
    [[nodiscard]] QString idOf(const QString &person);
    [[nodiscard]] Result<Rows> delegate(const QString &by, const QString &to, int fromDay,
                                        int untilDay, const QString &kinds = u"{}"_s);
    [[nodiscard]] bool choose(InboxDesk *desk, const QString &kind);
    static QString chosen(const InboxDesk *desk, const QString &key);
    static QString rowText(const InboxDesk *desk, const QString &approval, const QString &key);
    static void press(InboxDesk *desk, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] static QString foot(const InboxDesk *desk);
    [[nodiscard]] static bool foundWords(const InboxDesk *desk, const QString &words);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    Seat m_vikram;
    Seat m_other;
    QString m_otherName;
};

TestInboxAway::Seat TestInboxAway::seat(const QString &name)
{
    Seat made;
    made.person = std::make_unique<DeskPerson>(*m_company, name);
    auto context = made.person->context();
    context.notices = nullptr; // a board of its own would take the keys
    made.desk = std::make_unique<InboxDesk>(context);
    connect(made.person->database(), &Database::changed, made.desk.get(), &Desk::documentChanged);
    made.desk->resize(1264, 830);
    made.desk->held()->setTime(std::chrono::milliseconds(0));
    made.desk->show();
    if (!QTest::qWaitFor([&] { return !made.desk->list()->chosenId().isEmpty(); }, 20'000))
        qFatal("the inbox was not read");
    return made;
}

void TestInboxAway::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    m_otherName =
        value(u"select full_name from public.users where email = 'executive2@demo.example'"_s)
            .toString();
    m_other = seat(u"executive2"_s);
    m_vikram = seat(u"executive"_s);
}

void TestInboxAway::cleanupTestCase()
{
    m_vikram = {};
    m_other = {};
    m_keeper.reset();
    m_company.reset();
}

void TestInboxAway::init()
{
    m_vikram.desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_vikram.desk.get()));
    m_vikram.desk->list()->setFocus();
}

QVariant TestInboxAway::value(const QString &sql, const QVariantList &binds)
{
    return expect(m_keeper->query(sql, binds), "asking").first();
}

QString TestInboxAway::idOf(const QString &person)
{
    return value(u"select id::text from public.users where email = $1"_s,
                 {TestDatabase::address(person)})
        .toString();
}

Result<Rows> TestInboxAway::delegate(const QString &by, const QString &to, int fromDay,
                                     int untilDay, const QString &kinds)
{
    const auto day = [](int days) {
        return QDate::currentDate().addDays(days).toString(Qt::ISODate);
    };
    return m_company->as(by)->call(u"api.delegate_work"_s,
                                   {{u"person"_s, idOf(to)},
                                    {u"from_day"_s, day(fromDay)},
                                    {u"until_day"_s, day(untilDay)},
                                    {u"kinds"_s, kinds},
                                    {u"words"_s, QString()},
                                    {u"request"_s, RequestId::create().toString()}});
}

QString TestInboxAway::chosen(const InboxDesk *desk, const QString &key)
{
    return desk->list()
        ->currentIndex()
        .data(RecordModel::RecordRole)
        .toJsonObject()
        .value(key)
        .toVariant()
        .toString();
}

QString TestInboxAway::rowText(const InboxDesk *desk, const QString &approval, const QString &key)
{
    return desk->queue()->row(approval).value(key).toVariant().toString();
}

/// Walks with J until a document of the kind is chosen that one may decide on.
bool TestInboxAway::choose(InboxDesk *desk, const QString &kind)
{
    desk->activateWindow();
    if (!QTest::qWaitForWindowActive(desk))
        return false;
    desk->list()->setFocus();
    desk->list()->chooseFirst();
    for (int i = 0; i <= desk->count(); ++i) {
        if (chosen(desk, u"kind"_s) == kind && chosen(desk, u"is_own_work"_s) == u"false")
            return QTest::qWaitFor([&] { return desk->bar()->button(u"approve"_s) != nullptr; },
                                   20'000);
        press(desk, Qt::Key_J);
    }
    return false;
}

void TestInboxAway::press(InboxDesk *desk, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *focus = desk->focusWidget();
    QTest::keyClick(focus ? focus : desk, key, modifiers);
}

bool TestInboxAway::foundWords(const InboxDesk *desk, const QString &words)
{
    const auto labels = desk->page()->paper()->findChildren<TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const auto *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

QString TestInboxAway::foot(const InboxDesk *desk)
{
    for (const auto *label : desk->findChildren<TextLabel *>())
        if (label->text().contains(u"Decided today"_s))
            return label->text();
    return {};
}

// --- The paper ------------------------------------------------------------------------------

namespace {

QByteArray png(int width, int height)
{
    QImage page(width, height, QImage::Format_RGB32);
    page.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "png");
    return bytes;
}

} // namespace

void TestInboxAway::showsTheFileOfAPo()
{
    const auto keep = [this](const QByteArray &bytes, const QString &name, const QString &type) {
        return value(u"update public.purchase_orders set file_content = decode($1, 'base64'), "
                     u"file_name = $2, "
                     "file_type = $3, file_sha256 = encode(sha256(decode($1, 'base64')), 'hex') "
                     "where status = 'pending_approval' returning po_number"_s,
                     {QString::fromLatin1(bytes.toBase64()), name, type});
    };
    QVERIFY(!keep(png(800, 1100), u"SCH 1187.png"_s, u"image/png"_s).isNull());
    auto *desk = m_vikram.desk.get();
    QVERIFY(choose(desk, u"po"_s));
    auto *paper = desk->page()->paper();
    QTRY_VERIFY_WITH_TIMEOUT(paper->isVisible() && paper->picture().width() >= 170, 20'000);
    QVERIFY(paper->picture().height() > 200);
    QTRY_VERIFY(foundWords(desk, u"SCH 1187.png"_s));
    picture(desk, u"inbox-paper-po"_s);
    // what cannot be drawn says what it is
    QVERIFY(choose(desk, u"orders"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!paper->isVisible(), 20'000);
    keep("%PDF-1.4 their order", u"SCH 1187.pdf"_s, u"application/pdf"_s);
    QVERIFY(choose(desk, u"po"_s));
    desk->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(foundWords(desk, u"SCH 1187.pdf"_s), 20'000);
    QVERIFY(paper->isVisible());
}

/// Files come from outside: what claims to be huge or is damaged is not drawn, and nothing falls.
void TestInboxAway::drawsNoHostilePicture()
{
    const auto good = png(400, 2000);
    const auto small = smallPicture(good, u"image/png"_s, 172, 320);
    QCOMPARE(small.size(), QSize(172, 320));
    auto huge = good;
    for (const auto at : {16, 20}) // width and height in its head
        huge.replace(at, 4, QByteArray::fromHex("0000ea60"));
    QVERIFY(smallPicture(huge, u"image/png"_s, 172, 320).isNull());
    QVERIFY(smallPicture(good.left(60), u"image/png"_s, 172, 320).isNull());
    QVERIFY(smallPicture("\xff\xd8\xff\xe0 nothing", u"image/jpeg"_s, 172, 320).isNull());
    QVERIFY(smallPicture("<svg xmlns='http://www.w3.org/2000/svg'/>", u"image/svg+xml"_s, 172, 320)
                .isNull());
    QVERIFY(smallPicture(good, u"image/jpeg"_s, 172, 320).isNull());
    QVERIFY(!isPicture(u"image/png"_s, 20 * 1024 * 1024));
    QCOMPARE(smallPicture(png(1, 1), u"image/png"_s, 172, 320).width(), 172);
}

void TestInboxAway::showsThePaperInSmall()
{
    auto *desk = m_vikram.desk.get();
    for (const auto &kind : {u"quotations"_s, u"invoices"_s}) {
        QVERIFY(choose(desk, kind));
        auto *paper = desk->page()->paper();
        QTRY_VERIFY_WITH_TIMEOUT(paper->isVisible() && !paper->picture().isNull(), 20'000);
        picture(desk, u"inbox-paper-"_s + kind);
        press(desk, Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(desk->findChild<PaperPreview *>(), 20'000);
        auto *preview = desk->findChild<PaperPreview *>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible(), 20'000);
        press(desk, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!desk->findChild<PaperPreview *>() ||
                                     !desk->findChild<PaperPreview *>()->isVisible(),
                                 20'000);
    }
    QVERIFY(choose(desk, u"orders"_s)); // a decoding has none
    QTRY_VERIFY_WITH_TIMEOUT(!desk->page()->paper()->isVisible(), 20'000);
}

// --- What somebody has in hand --------------------------------------------------------------

void TestInboxAway::tellsWhoHasItInHand()
{
    auto *desk = m_vikram.desk.get();
    QVERIFY(choose(desk, u"quotations"_s));
    const auto approval = chosen(desk, u"approval_id"_s);
    const auto theirs = [&] { return rowText(m_other.desk.get(), approval, u"in_hand_of"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(theirs(), u"Vikram Sharma"_s, 20'000);
    QVERIFY(m_other.desk->list()->choose(approval));
    picture(m_other.desk.get(), u"inbox-in-hand"_s);
    // the other one has it in hand as well now
    QTRY_COMPARE_WITH_TIMEOUT(rowText(desk, approval, u"in_hand_of"_s), m_otherName, 20'000);
    QVERIFY(m_other.desk->list()->choose(approval));
    press(desk, Qt::Key_J); // and who goes on lets go
    QVERIFY(chosen(desk, u"approval_id"_s) != approval);
    QTRY_VERIFY_WITH_TIMEOUT(theirs().isEmpty(), 20'000);
    // another desk is no inbox
    QVERIFY(choose(desk, u"quotations"_s));
    QTRY_COMPARE_WITH_TIMEOUT(theirs(), u"Vikram Sharma"_s, 20'000);
    desk->hide();
    QTRY_VERIFY_WITH_TIMEOUT(theirs().isEmpty(), 20'000);
    desk->show();
    QTRY_COMPARE_WITH_TIMEOUT(theirs(), u"Vikram Sharma"_s, 20'000);
}

/// A machine that is switched off says nothing; its sessions are gone all the same.
void TestInboxAway::letsGoWithTheConnection()
{
    auto *desk = m_vikram.desk.get();
    QVERIFY(choose(desk, u"quotations"_s));
    const auto approval = chosen(desk, u"approval_id"_s);
    const auto theirs = [&] { return rowText(m_other.desk.get(), approval, u"in_hand_of"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(theirs(), u"Vikram Sharma"_s, 20'000);
    m_vikram.desk->disconnect();
    m_vikram.desk->hide();
    m_vikram = {};
    (void)value(u"select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = "
                "'executive@demo.example' and datname = current_database()"_s);
    QCOMPARE(value(u"select count(*)::integer from internal.in_hand t join public.users u on u.id "
                   "= t.user_id where u.email = 'executive@demo.example'"_s)
                 .toInt(),
             1); // the row is there still
    QTRY_VERIFY_WITH_TIMEOUT((m_other.desk->refresh(), theirs().isEmpty()), 20'000);
    m_vikram = seat(u"executive"_s);
}

// --- Away -----------------------------------------------------------------------------------

void TestInboxAway::refusesDelegations_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("fromDay");
    QTest::addColumn<int>("untilDay");
    QTest::addColumn<QString>("field");
    QTest::newRow("oneself") << u"executive"_s << 0 << 3 << u"person"_s;
    QTest::newRow("who may not decide") << u"quoter"_s << 0 << 3 << u"person"_s;
    QTest::newRow("past") << u"executive2"_s << -2 << 3 << u"from_day"_s;
    QTest::newRow("turned round") << u"executive2"_s << 5 << 3 << u"until_day"_s;
    QTest::newRow("for ever") << u"executive2"_s << 0 << 800 << u"until_day"_s;
}

void TestInboxAway::refusesDelegations()
{
    QFETCH(QString, to);
    QFETCH(int, fromDay);
    QFETCH(int, untilDay);
    QFETCH(QString, field);
    const auto answer = delegate(u"executive"_s, to, fromDay, untilDay);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Validation);
    QCOMPARE(answer.error().field, field);
}

/// On days that touch, work handed on never comes back; on others it may.
void TestInboxAway::refusesACircle()
{
    const auto there = delegate(u"executive2"_s, u"executive"_s, 10, 14, u"{quotations}"_s);
    QVERIFY2(there.ok(), there.ok() ? "" : qPrintable(there.error().message));
    const auto back = delegate(u"executive"_s, u"executive2"_s, 14, 20);
    QVERIFY(!back);
    QCOMPARE(back.error().field, u"person"_s);
    QVERIFY(delegate(u"executive"_s, u"executive2"_s, 14, 20, u"{invoices}"_s).ok());
    QVERIFY(delegate(u"executive"_s, u"executive2"_s, 21, 22).ok());
    const auto twice = delegate(u"executive"_s, u"executive2"_s, 22, 30);
    QVERIFY(!twice);
    QCOMPARE(twice.error().field, u"from_day"_s);
    (void)value(u"with gone as (update public.delegations set ended_at = now() returning 1) select "
                "count(*) from gone"_s);
}

void TestInboxAway::delegatesByKeys()
{
    auto *desk = m_vikram.desk.get();
    press(desk, Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk->away() && desk->away()->isVisible(), 20'000);
    QCOMPARE(desk->away()->people()->model()->rowCount(), 1);
    picture(desk, u"inbox-away-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(desk, u"inbox-away-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    auto *from = qobject_cast<QLineEdit *>(desk->focusWidget());
    QVERIFY(from);
    QTest::keyClicks(from, u"today"_s); // in place of what was there
    press(desk, Qt::Key_Tab);
    QTest::keyClicks(desk->focusWidget(), u"+3"_s);
    press(desk, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->away()->isVisible(), 20'000);
    QCOMPARE(value(u"select until_day - from_day from public.delegations where ended_at is null"_s)
                 .toInt(),
             3);
    QTRY_VERIFY2_WITH_TIMEOUT(foot(desk).contains(m_otherName + u" decides for you until"_s),
                              qPrintable(foot(desk)), 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(
        foot(m_other.desk.get()).contains(u"You decide for Vikram Sharma until"_s),
        qPrintable(foot(m_other.desk.get())), 20'000);
    picture(desk, u"inbox-away-foot"_s);
}

/// What the server says stands beside its field, and nothing typed is lost.
void TestInboxAway::saysWrongDaysInTheCard()
{
    auto *desk = m_vikram.desk.get();
    press(desk, Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(desk->delegating() && desk->delegating()->isVisible(), 20'000);
    auto *away = desk->delegating()->findChild<KeyButton *>(u"while-away"_s);
    QVERIFY(away);
    away->setFocus();
    QTest::keyClick(away, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(desk->away()->isVisible(), 20'000);
    press(desk, Qt::Key_Return); // the same days once more
    auto *from = qobject_cast<QLineEdit *>(desk->focusWidget());
    QVERIFY(from);
    QTRY_VERIFY2_WITH_TIMEOUT(
        from->accessibleDescription().contains(m_otherName + u" decides for you"_s),
        qPrintable(from->accessibleDescription()), 20'000);
    QTest::keyClicks(from, u"some day"_s);
    press(desk, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(from->accessibleDescription().contains(u"no day"_s), 20'000);
    press(desk, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->away()->isVisible(), 20'000);
}

void TestInboxAway::decidesInTheirPlace()
{
    auto *desk = m_other.desk.get();
    QVERIFY(choose(desk, u"orders"_s));
    const auto approval = chosen(desk, u"approval_id"_s);
    const auto order = chosen(desk, u"order_id"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowText(desk, approval, u"in_place_of"_s), u"Vikram Sharma"_s,
                              20'000);
    picture(desk, u"inbox-in-place"_s);
    press(desk, Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select u.email || ' for ' || f.email from public.approvals a join public.users u "
              "on u.id = a.approver_id join public.users f on f.id = a.in_place_of where a.id = "
              "$1::uuid"_s,
              {approval})
            .toString(),
        u"executive2@demo.example for executive@demo.example"_s, 20'000);
    const auto events = expect(m_company->as(u"quoter"_s)
                                   ->query(u"select api.order_events($1::uuid)::text"_s, {order}),
                               "reading the story")
                            .first()
                            .toString();
    QVERIFY2(events.contains(idOf(u"executive"_s)), qPrintable(events));
}

/// What one of the two worked on is decided in nobody's place.
void TestInboxAway::neverOverOwnWork()
{
    auto *desk = m_other.desk.get();
    QVERIFY(choose(desk, u"quotations"_s));
    const auto approval = chosen(desk, u"approval_id"_s);
    (void)value(u"insert into internal.document_writers select a.entity_type, a.entity_id, "
                "$2::uuid from public.approvals a where a.id = $1::uuid returning 1"_s,
                {approval, idOf(u"executive"_s)});
    desk->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(rowText(desk, approval, u"in_place_of"_s).isEmpty(), 20'000);
    QCOMPARE(rowText(desk, approval, u"is_own_work"_s), u"false"_s);
}

void TestInboxAway::endsByKey()
{
    auto *desk = m_vikram.desk.get();
    press(desk, Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk->away()->isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk->away()->findChild<KeyButton *>(u"end-delegation"_s), 20'000);
    auto *end = desk->away()->findChild<KeyButton *>(u"end-delegation"_s);
    QVERIFY(end->accessibleName().contains(m_otherName));
    end->setFocus();
    QTest::keyClick(end, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*)::integer from public.delegations where ended_at is null"_s).toInt(),
        0, 20'000);
    press(desk, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!foot(m_other.desk.get()).contains(u"You decide for"_s), 20'000);
}

void TestInboxAway::endsWithThePerson()
{
    QVERIFY(delegate(u"executive"_s, u"executive2"_s, 0, 5).ok());
    auto administrator = m_company->as(u"admin"_s);
    const auto disabled =
        administrator->call(u"api.user_disable"_s, {{u"email"_s, u"executive2@demo.example"_s}});
    QVERIFY2(disabled.ok(), disabled.ok() ? "" : qPrintable(disabled.error().message));
    QCOMPARE(
        value(u"select count(*)::integer from public.delegations where ended_at is null"_s).toInt(),
        0);
    QCOMPARE(value(u"select count(*)::integer from public.notifications n join public.users u on "
                   "u.id = n.user_id where u.email = 'executive@demo.example' and n.title = "
                   "'A delegation has ended'"_s)
                 .toInt(),
             1);
    // admitted again, they decide for nobody
    QVERIFY(!delegate(u"executive"_s, u"executive2"_s, 0, 5).ok());
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestInboxAway)
#include "tst_inboxaway.moc"
