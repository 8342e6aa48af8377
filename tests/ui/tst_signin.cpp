#include "database.h"
#include "deskcompany.h"
#include "notice.h"
#include "signinwindow.h"
#include "textlabel.h"
#include "theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Signing in as people do it: by keys, with the right and the wrong words, and while the server is
/// away.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_company.reset(); }
    void asksForWhatIsMissing();
    void saysThatTheServerIsAway();
    void saysWhatIsWrongBesideTheField();
    void signsInAndOffersToRemember();
    void waitsForTheServerInTheDemo();
    void saysWhenThereIsNoKeyring();
    void newCompanyIsKept();

private:
    struct Shown
    {
        explicit Shown(const QList<Profile> &profiles);
        [[nodiscard]] QLineEdit *field(const QString &name) const;
        [[nodiscard]] bool says(const QString &sentence) const;
        void type(const QString &email, const QString &password) const;

        Database database;
        SignInWindow window{&database};
    };

    std::unique_ptr<TestDatabase> m_company;
};

TestSignIn::Shown::Shown(const QList<Profile> &profiles)
{
    window.setProfiles(profiles, 0);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not become active");
}

QLineEdit *TestSignIn::Shown::field(const QString &name) const
{
    for (auto *field : window.findChildren<QLineEdit *>())
        if (field->accessibleName() == name)
            return field;
    qFatal("there is no field %s", qPrintable(name));
}

bool TestSignIn::Shown::says(const QString &sentence) const
{
    for (const auto *label : window.findChildren<TextLabel *>())
        if (label->isVisible() && label->text().contains(sentence))
            return true;
    return false;
}

void TestSignIn::Shown::type(const QString &email, const QString &password) const
{
    field(u"E-mail"_s)->setFocus();
    field(u"E-mail"_s)->clear();
    QTest::keyClicks(field(u"E-mail"_s), email);
    QTest::keyClick(field(u"E-mail"_s), Qt::Key_Tab); // selects what is there
    QTest::keyClicks(field(u"Password"_s), password);
    QTest::keyClick(field(u"Password"_s), Qt::Key_Return);
}

void TestSignIn::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
}

void TestSignIn::asksForWhatIsMissing()
{
    const Shown shown({m_company->profile()});
    shown.type({}, {});
    QVERIFY(shown.says(u"Type your e-mail address."_s));
    QVERIFY(shown.field(u"E-mail"_s)->hasFocus());
    shown.type(u"sales@demo.example"_s, {});
    QVERIFY(shown.says(u"Type your password."_s));
    QVERIFY(shown.field(u"Password"_s)->hasFocus());
    QCOMPARE(shown.field(u"Password"_s)->accessibleDescription(), u"Type your password."_s);
}

void TestSignIn::saysThatTheServerIsAway()
{
    auto profile = m_company->profile();
    profile.hosts = u"/nowhere/at/all"_s;
    Shown shown({profile});
    shown.type(u"sales@demo.example"_s, TestDatabase::password());
    auto *notice = shown.window.findChild<Notice *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20'000);
    QVERIFY2(!notice->sentence().isEmpty() && !notice->sentence().contains(u"SQL"_s),
             qPrintable(notice->sentence()));
    picture(&shown.window, u"signin-away-light"_s);
}

void TestSignIn::saysWhatIsWrongBesideTheField()
{
    Shown shown({m_company->profile()});
    const QSignalSpy in(&shown.window, &SignInWindow::signedIn);
    shown.type(u"sales@demo.example"_s, u"not the password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.field(u"Password"_s)->property("wrong").toBool(), 20'000);
    picture(&shown.window, u"signin-wrong-light"_s);
    QVERIFY(shown.field(u"Password"_s)->hasFocus());
    QCOMPARE(in.count(), 0);
    // and the right one goes on from there
    shown.type(u"sales@demo.example"_s, TestDatabase::password());
    QTRY_COMPARE_WITH_TIMEOUT(in.count(), 1, 20'000);
}

void TestSignIn::signsInAndOffersToRemember()
{
    Shown shown({m_company->profile()});
    const QSignalSpy in(&shown.window, &SignInWindow::signedIn);
    QSignalSpy accepted(&shown.window, &SignInWindow::accepted);
    shown.type(u"quoter@demo.example"_s, TestDatabase::password());
    QTRY_COMPARE_WITH_TIMEOUT(in.count(), 1, 20'000);
    QCOMPARE(in.first().first().value<Session>().role, u"quoter"_s);
    QCOMPARE(accepted.first().at(1).toString(), u"quoter@demo.example"_s);
    QVERIFY(shown.field(u"Password"_s)->text().isEmpty());
}

void TestSignIn::waitsForTheServerInTheDemo()
{
    Shown shown({});
    const QSignalSpy in(&shown.window, &SignInWindow::signedIn);
    shown.window.setPeople(
        {{u"sales@demo.example"_s, u"Asha Kulkarni"_s, u"sales_rep"_s, TestDatabase::password()},
         {u"decoder@demo.example"_s, u"Ravi Deshmukh"_s, u"decoder"_s, TestDatabase::password()}});
    shown.window.waitForServer(u"The demo's server is starting."_s);
    auto *people = shown.window.findChild<PeopleList *>();
    QTRY_VERIFY(people->hasFocus());
    picture(&shown.window, u"signin-demo-light"_s);
    QTest::keyClick(people, Qt::Key_Down);
    QTest::keyClick(people, Qt::Key_Return);
    QCOMPARE(in.count(), 0); // chosen, and waiting
    shown.window.serverReady(m_company->profile());
    QTRY_COMPARE_WITH_TIMEOUT(in.count(), 1, 20'000);
    QCOMPARE(in.first().first().value<Session>().role, u"decoder"_s);
}

void TestSignIn::saysWhenThereIsNoKeyring()
{
    Shown shown({m_company->profile()});
    shown.window.setKeyring(false);
    QVERIFY(shown.says(u"There is no keyring on this computer"_s));
    Theme::instance().choose(ThemeChoice::Dark);
    picture(&shown.window, u"signin-form-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

void TestSignIn::newCompanyIsKept()
{
    Shown shown({});
    const QSignalSpy kept(&shown.window, &SignInWindow::profilesChanged);
    auto *hosts = shown.field(u"Server"_s);
    QVERIFY(hosts->isVisible()); // nothing is known yet, so it is asked for
    hosts->setFocus();
    QTest::keyClicks(hosts, u"db.hospital.example"_s);
    QTest::keyClick(hosts, Qt::Key_Tab);
    QVERIFY(kept.count() > 0);
    QCOMPARE(kept.last().first().value<QList<Profile>>().first().hosts, u"db.hospital.example"_s);
    picture(&shown.window, u"signin-server-light"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestSignIn)
#include "tst_signin.moc"
