#include "actionbar.h"
#include "approvalsummary.h"
#include "connection.h"
#include "deskcompany.h"
#include "helddecisions.h"
#include "historywords.h"
#include "inboxdesk.h"
#include "inboxqueue.h"
#include "keybutton.h"
#include "notice.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "signaturestrip.h"
#include "testserver.h"
#include "theme.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Decisions above an amount, signed at the executives' desk by keys alone.
class TestInboxSigned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void asksBeforeItHolds();
    void steppingBackKeepsTheComment();
    void aWrongOneSaysHowManyAreLeft();
    void onePasswordForSeveral();
    void asksAgainWhenItRanOut();
    void lockedUntilUnlocked();

private:
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {});
    void set(const QString &sql, const QVariantList &binds = {});
    [[nodiscard]] QJsonObject chosen() const;
    [[nodiscard]] QString approval() const;
    [[nodiscard]] bool choose();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void sign(const QString &password);
    [[nodiscard]] SignatureStrip *strip() const { return m_desk->signature(); }
    [[nodiscard]] QString statusOf(const QString &approval);
    [[nodiscard]] QString history(const QString &approval);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<InboxDesk> m_desk;
    std::unique_ptr<Connection> m_keeper;
};

void TestInboxSigned::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    set(u"update public.settings set value = '1000' where name = 'signature_above'"_s);
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    auto context = m_person->context();
    context.notices = nullptr; // a board of its own would take the keys
    m_desk = std::make_unique<InboxDesk>(context);
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 720);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->activated();
    m_desk->held()->setTime(std::chrono::milliseconds(0));
    QTRY_VERIFY_WITH_TIMEOUT(!chosen().isEmpty(), 20'000);
}

void TestInboxSigned::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_keeper.reset();
    m_company.reset();
}

void TestInboxSigned::init()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->held()->isEmpty(), 20'000);
    QVERIFY(quiet(m_person->database()));
    m_desk->list()->setFocus();
}

QVariant TestInboxSigned::value(const QString &sql, const QVariantList &binds)
{
    return expect(m_keeper->query(sql, binds), "asking").first();
}

void TestInboxSigned::set(const QString &sql, const QVariantList &binds)
{
    (void)expect(m_keeper->query(sql, binds), "setting");
}

QJsonObject TestInboxSigned::chosen() const
{
    return m_desk->list()->currentIndex().data(RecordModel::RecordRole).toJsonObject();
}

QString TestInboxSigned::approval() const
{
    return chosen().value(u"approval_id"_s).toString();
}

QString TestInboxSigned::statusOf(const QString &approval)
{
    return value(u"select status || case when is_signed then ', signed' else '' end from "
                 "public.approvals where id = $1::uuid"_s,
                 {approval})
        .toString();
}

/// What is told of the order that an approval belongs to.
QString TestInboxSigned::history(const QString &approval)
{
    const auto events = value(u"select api.order_events((select a.order_id from public.approvals a "
                              "where a.id = $1::uuid))"_s,
                              {approval});
    QStringList said;
    for (const auto &entry : historyEntries({{u"events"_s, events.toJsonArray()}}, {}))
        said << entry.words;
    return said.join(u'\n');
}

/// A document that is to be signed and can be taken back for a while.
bool TestInboxSigned::choose()
{
    m_desk->list()->chooseFirst();
    for (int i = 0; i <= m_desk->count(); ++i) {
        const auto row = chosen();
        if (!row.value(u"to_sign"_s).toString().isEmpty() &&
            !row.value(u"is_own_work"_s).toBool() && row.value(u"kind"_s).toString() != u"invoices")
            return quiet(m_person->database()) && m_desk->bar()->button(u"approve"_s);
        press(Qt::Key_J);
    }
    return false;
}

void TestInboxSigned::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *focus = m_desk->focusWidget();
    QTest::keyClick(focus ? focus : m_desk.get(), key, modifiers);
}

void TestInboxSigned::sign(const QString &password)
{
    QVERIFY(strip()->field()->hasFocus());
    QTest::keyClicks(strip()->field(), password);
    press(Qt::Key_Return);
}

void TestInboxSigned::asksBeforeItHolds()
{
    m_desk->held()->setTime(std::chrono::seconds(8));
    QVERIFY(choose());
    const auto wanted = approval();
    press(Qt::Key_A);
    QVERIFY(strip()->isVisible());
    QVERIFY(m_desk->held()->isEmpty()); // the seconds to take it back begin when it is signed
    QVERIFY2(strip()->sentence().endsWith(u"is above ₹1,000: sign with your password."),
             qPrintable(strip()->sentence()));
    picture(m_desk.get(), u"inbox-signature-light"_s);
    QTest::keyClicks(strip()->field(), u"arw"_s); // no keys of the desk
    picture(m_desk.get(), u"inbox-signature-typed-light"_s);
    QCOMPARE(approval(), wanted);
    strip()->field()->clear();
    sign(TestDatabase::password());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->held()->holds(wanted), 20'000);
    QVERIFY(!strip()->isVisible());
    QVERIFY(approval() != wanted);
    press(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(approval(), wanted, 20'000);
    QCOMPARE(statusOf(wanted), u"pending"_s);
    m_desk->held()->setTime(std::chrono::milliseconds(0));
    QVERIFY(quiet(m_person->database()));
    press(Qt::Key_A);
    sign(TestDatabase::password());
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(wanted), u"approved, signed"_s, 20'000);
    QVERIFY2(history(wanted).contains(u"Signed with the password."), qPrintable(history(wanted)));
}

void TestInboxSigned::steppingBackKeepsTheComment()
{
    QVERIFY(choose());
    const auto wanted = approval();
    m_desk->bar()->setCommentKept(true);
    m_desk->bar()->setComment(u"as agreed with Dr Rao"_s);
    press(Qt::Key_A);
    QVERIFY(strip()->isVisible());
    QCOMPARE(m_desk->bar()->comment(), QString());
    QTest::keyClicks(strip()->field(), u"half"_s);
    press(Qt::Key_Escape);
    QVERIFY(!strip()->isVisible());
    QVERIFY(strip()->field()->text().isEmpty());
    QCOMPARE(m_desk->bar()->comment(), u"as agreed with Dr Rao"_s);
    QVERIFY(m_desk->list()->hasFocus());
    press(Qt::Key_A); // and another document is another question
    QVERIFY(strip()->isVisible());
    m_desk->list()->setFocus();
    press(Qt::Key_J);
    QVERIFY(!strip()->isVisible());
    QCOMPARE(statusOf(wanted), u"pending"_s);
    m_desk->bar()->setComment({});
    m_desk->bar()->setCommentKept(false);
}

void TestInboxSigned::aWrongOneSaysHowManyAreLeft()
{
    QVERIFY(choose());
    const auto wanted = approval();
    press(Qt::Key_A);
    sign(u"not it"_s);
    QTRY_COMPARE_WITH_TIMEOUT(strip()->sentence(),
                              u"This is not your password. 4 tries are left."_s, 20'000);
    QVERIFY(strip()->field()->hasFocus() && strip()->field()->text().isEmpty());
    picture(m_desk.get(), u"inbox-signature-wrong-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"inbox-signature-wrong-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    press(Qt::Key_Escape);
    QVERIFY(!strip()->isVisible());
    QCOMPARE(statusOf(wanted), u"pending"_s);
}

void TestInboxSigned::onePasswordForSeveral()
{
    QStringList wanted;
    m_desk->list()->chooseFirst();
    for (int i = 0; i < m_desk->count(); ++i) {
        const auto kind = chosen().value(u"kind"_s).toString();
        if (!chosen().value(u"is_own_work"_s).toBool() &&
            (kind == u"invoices" || kind == u"orders")) {
            wanted << approval();
            press(Qt::Key_Space);
        }
        press(Qt::Key_J);
    }
    QVERIFY(wanted.size() > 2); // those that are not decoded yet have no amount
    QVERIFY(choose());          // where A is offered
    press(Qt::Key_A);
    QVERIFY(m_desk->summary() && m_desk->summary()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(strip()->isVisible());
    QVERIFY2(strip()->sentence().startsWith(u"2 document"), qPrintable(strip()->sentence()));
    sign(TestDatabase::password());
    for (const auto &one : std::as_const(wanted))
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(one).startsWith(u"approved"), 20'000);
    const auto isSigned = [this](const QString &one) { return statusOf(one).endsWith(u"signed"); };
    QCOMPARE(std::count_if(wanted.begin(), wanted.end(), isSigned), 2);
}

/// Signed, held back for so long that the signature does not hold any more: the decision and its
/// words are there again.
void TestInboxSigned::asksAgainWhenItRanOut()
{
    m_desk->held()->setTime(std::chrono::milliseconds(500));
    QVERIFY(choose());
    const auto wanted = approval();
    press(Qt::Key_A);
    sign(TestDatabase::password());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->held()->holds(wanted), 20'000);
    set(u"update internal.signature_nonces set expires = now() - interval '1 second'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(strip()->isVisible(), 20'000);
    QCOMPARE(approval(), wanted);
    m_desk->held()->setTime(std::chrono::milliseconds(0));
    sign(TestDatabase::password());
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(wanted), u"approved, signed"_s, 20'000);
}

void TestInboxSigned::lockedUntilUnlocked()
{
    QVERIFY(choose());
    const auto wanted = approval();
    press(Qt::Key_A);
    for (int i = 0; i < 5; ++i) {
        const auto before = strip()->sentence();
        sign(u"guess %1"_s.arg(i));
        QTRY_VERIFY_WITH_TIMEOUT(strip()->sentence() != before, 20'000);
    }
    QVERIFY(strip()->sentence().contains(u"an administrator unlocks it"));
    sign(TestDatabase::password());
    QTRY_VERIFY_WITH_TIMEOUT(strip()->sentence().startsWith(u"Signing is locked"), 20'000);
    auto admin = m_company->as(u"admin"_s);
    (void)expect(
        admin->call(u"api.unlock_signature"_s, {{u"email"_s, TestDatabase::address(u"executive"_s)},
                                                {u"request"_s, RequestId::create().toString()}}),
        "unlocking");
    sign(TestDatabase::password());
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(wanted), u"approved, signed"_s, 20'000);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestInboxSigned)
#include "tst_inboxsigned.moc"
