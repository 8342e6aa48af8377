#include "demo.h"
#include "deskcompany.h"
#include "desks.h"
#include "mainwindow.h"
#include "seat.h"
#include "settings.h"
#include "singleinstance.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What main() wires together.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_company.reset(); }
    void companiesAreRemembered();
    void aSecondStartHandsItsLinkOver();
    void everyPersonOfTheDemoHasDesks_data();
    void everyPersonOfTheDemoHasDesks();
    void leavingEndsTheSession();

private:
    std::unique_ptr<TestDatabase> m_company;
};

void TestDesktop::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
}

void TestDesktop::companiesAreRemembered()
{
    auto profile = m_company->profile();
    profile.user = u"sales@demo.example"_s;
    profile.rootCertificate = u"/etc/ssl/own.pem"_s;
    Settings().setProfiles({profile, Profile{}});
    Settings().setProfiles({profile}); // a shorter list leaves nothing behind
    Settings().setChosen(0);
    QCOMPARE(Settings().profiles(), QList<Profile>{profile});
}

void TestDesktop::aSecondStartHandsItsLinkOver()
{
    SingleInstance second(u"test"_s, nullptr);
    QVERIFY(!second.handOver(u"indentdesk://order/1"_s)); // nobody is there yet
    SingleInstance first(u"test"_s, nullptr);
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::asked);
    QVERIFY(second.handOver(u"indentdesk://order/ORD-2026-0001"_s));
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"indentdesk://order/ORD-2026-0001"_s);
}

void TestDesktop::everyPersonOfTheDemoHasDesks_data()
{
    QTest::addColumn<PersonToBe>("person");
    for (const auto &person : Demo::people())
        QTest::newRow(qPrintable(person.email)) << person;
}

void TestDesktop::everyPersonOfTheDemoHasDesks()
{
    QFETCH(PersonToBe, person);
    Seat seat;
    std::optional<Result<Session>> answer;
    seat.signIn(m_company->profile(), person.email, person.password,
                [&answer](const Result<Session> &session) { answer = session; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QVERIFY2(answer->ok(), answer->ok() ? "" : qPrintable(answer->error().message));
    QCOMPARE(answer->value().fullName, person.fullName);
    QCOMPARE(answer->value().role, person.role);
    const auto desks = seat.window()->desks();
    if (allDesks().size() == 8)
        QVERIFY(!desks.isEmpty());
    seat.window()->show();
    for (const auto &desk : desks) { // each can be opened, and left while it reads
        QVERIFY(seat.window()->openDesk(desk.name));
        QVERIFY(seat.window()->currentDesk());
    }
}

void TestDesktop::leavingEndsTheSession()
{
    Seat seat;
    bool in = false;
    seat.signIn(m_company->profile(), u"sales@demo.example"_s, TestDatabase::password(),
                [&in](const Result<Session> &session) { in = session.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(in, 20'000);
    const QSignalSpy left(&seat, &Seat::left);
    seat.window()->show();
    seat.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(seat.window()));
    QTest::keyClick(seat.window(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(left.count(), 1);
    seat.leave();
    QVERIFY(!seat.window());
    QCOMPARE(seat.database()->state(), ConnectionState::SignedOut);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDesktop)
#include "tst_desktop.moc"
