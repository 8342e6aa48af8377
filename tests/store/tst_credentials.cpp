#include "credentials.h"
#include "testdatabase.h"
#include "testserver.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::test;

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatCannotBeAPassword();
    void verifierLetsIn_data();
    void verifierLetsIn();
    void neverTwiceTheSame();
    void bcryptVerifies();
    void personSignsInAndIsChanged();
    void cleanupTestCase();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_keeper;
    QString m_email;
};

void TestCredentials::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_keeper = m_database->asKeeper();
    m_email = u"cred-%1@test.example"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(m_keeper
                ->run(u"create role \"%1\" login; grant connect on database %2 to \"%1\""_s.arg(
                    m_email, m_database->name()))
                .ok());
}

void TestCredentials::cleanupTestCase()
{
    QVERIFY(m_keeper->run(u"drop owned by \"%1\"; drop role \"%1\""_s.arg(m_email)).ok());
}

void TestCredentials::refusesWhatCannotBeAPassword()
{
    const auto refused = [](const QString &password) {
        const auto credential = makeCredential(password);
        return !credential && credential.error().field == u"password"_s;
    };
    QVERIFY(refused({}));
    QVERIFY(refused(u"short"_s));
    QVERIFY(refused(u"tab\tin the middle"_s));
    QVERIFY(refused(QString(80, u'x')));
    QVERIFY(!refused(u"long enough"_s));
}

void TestCredentials::verifierLetsIn_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"Demo-2026!"_s;
    QTest::newRow("quotes") << u"it's \"so\" \\ %s $1"_s;
    QTest::newRow("Devanagari") << u"नमस्ते दुनिया 1"_s;
    QTest::newRow("compatibility letters") << u"Ⅳ ﬁnancial Å"_s;
    QTest::newRow("emoji") << u"password 🔑🔑"_s;
}

void TestCredentials::verifierLetsIn()
{
    QFETCH(QString, password);
    const auto credential = makeCredential(password);
    QVERIFY(credential.ok());
    QVERIFY(m_keeper
                ->run(u"alter role \"%1\" password %2"_s.arg(
                    m_email, Connection::literal(credential->verifier)))
                .ok());
    const auto signedIn = [&](const QString &word) {
        return Connection::open(ConnectionSettings::forPerson(m_database->profile(), m_email, word))
            .ok();
    };
    QVERIFY(signedIn(password));
    QVERIFY(!signedIn(password + u'x'));
}

void TestCredentials::neverTwiceTheSame()
{
    const auto one = makeCredential(u"the same words"_s);
    const auto two = makeCredential(u"the same words"_s);
    QVERIFY(one->verifier != two->verifier);
    QVERIFY(one->bcrypt != two->bcrypt);
}

void TestCredentials::bcryptVerifies()
{
    const auto credential = makeCredential(u"Demo-2026!"_s);
    QVERIFY(credential->bcrypt.startsWith(u"$2b$10$"_s));
    QCOMPARE(credential->bcrypt.size(), 60);
    QCOMPARE(bcryptUnder(u"Demo-2026!"_s, credential->bcrypt), credential->bcrypt);
    QVERIFY(bcryptUnder(u"Demo-2027!"_s, credential->bcrypt) != credential->bcrypt);
    QVERIFY(bcryptUnder(u"Demo-2026!"_s, u"!"_s).isEmpty());
    // a hash that others made: pgcrypto's own
    const auto theirs =
        m_keeper->query(u"select internal.crypt('Demo-2026!', internal.gen_salt('bf', 6))"_s);
    QVERIFY2(theirs.ok(), qPrintable(m_keeper->lastFailure().message));
    QCOMPARE(bcryptUnder(u"Demo-2026!"_s, theirs->first().toString()), theirs->first().toString());
}

/// The whole way: made by the keeper, signed in, password changed behind the door, disabled.
void TestCredentials::personSignsInAndIsChanged()
{
    const auto email = u"new-%1@test.example"_s.arg(QCoreApplication::applicationPid());
    const auto signIn = [&](const QString &word) {
        return Connection::open(ConnectionSettings::forPerson(m_database->profile(), email, word));
    };
    const auto first = makeCredential(u"first password"_s);
    const auto made =
        m_keeper->query(u"select internal.create_person($1, 'New Person', 'decoder', $2, $3)"_s,
                        {email, first->verifier, first->bcrypt});
    QVERIFY2(made.ok(), qPrintable(m_keeper->lastFailure().message));
    const auto person = signIn(u"first password"_s);
    QVERIFY2(person.ok(), person ? "" : qPrintable(person.error().details));

    const auto second = makeCredential(u"second password"_s);
    const auto changed =
        (*person)->call(u"api.change_password"_s,
                        {{u"verifier"_s, second->verifier}, {u"bcrypt"_s, second->bcrypt}});
    QVERIFY2(changed.ok(), qPrintable((*person)->lastFailure().message));
    QVERIFY(!signIn(u"first password"_s).ok());
    QVERIFY(signIn(u"second password"_s).ok());

    QVERIFY(m_keeper->query(u"select api.user_disable($1)"_s, {email}).ok());
    QTRY_VERIFY(!(*person)->isAlive());
    QCOMPARE(signIn(u"second password"_s).error().field, u"account"_s);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
