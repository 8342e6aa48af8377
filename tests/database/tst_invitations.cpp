#include "office.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const auto s_hash = u"$2a$10$"_s;

} // namespace

/// An invitation is a word for one sign-in within so many hours: it lets in to choose a password,
/// opens nothing else, ends by itself, and is never what somebody decides a proposal with.
class TestInvitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWordEnds();
    void ofAnExpiredOneNothingComes();
    void aNewWordBeginsAnew();
    void onesOwnPasswordDoesNotEnd();
    void aResetEndsToo();
    void aNewPasswordCanBeAsked();
    void whoKnowsTheWordIsNoSecondPerson();
    void everythingAgreesAfterwards();

private:
    test::Answer admin(const QString &statement, const QStringList &values = {});
    test::Answer invite(const QString &person, const QString &word,
                        const QString &role = u"sales_rep"_s);
    test::Answer inviteAgain(const QString &person, const QString &word);
    test::Answer choose(test::Wire &wire, const QString &password);
    test::Wire signIn(const QString &person, const QString &password);
    /// As if the hours had passed.
    void expire(const QString &person);
    QString invitedUntil(const QString &person);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestInvitations::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
}

test::Answer TestInvitations::admin(const QString &statement, const QStringList &values)
{
    return m_company.as(u"admin"_s).run(statement, values);
}

test::Answer TestInvitations::invite(const QString &person, const QString &word,
                                     const QString &role)
{
    return admin(u"select api.user_create($1, 'Some Body', $2, $3, $4, $5)"_s,
                 {test::Company::email(person), role, m_company.keeper().verifier(word),
                  s_hash + QString(53, u'w'), test::Office::newRequest()});
}

test::Answer TestInvitations::inviteAgain(const QString &person, const QString &word)
{
    return admin(u"select api.user_reset_password($1, $2, $3)"_s,
                 {test::Company::email(person), m_company.keeper().verifier(word),
                  s_hash + QString(53, u'r')});
}

test::Answer TestInvitations::choose(test::Wire &wire, const QString &password)
{
    return wire.run(u"select api.change_password($1, $2)"_s,
                    {m_company.keeper().verifier(password), s_hash + QString(53, u'o')});
}

test::Wire TestInvitations::signIn(const QString &person, const QString &password)
{
    return test::Wire(m_company.server()
                          .person(test::Company::email(person), m_company.name())
                          .replace(test::Server::password(), password));
}

void TestInvitations::expire(const QString &person)
{
    const auto email = test::Company::email(person);
    auto &keeper = m_company.keeper();
    QVERIFY(keeper
                .run(u"update internal.invitations set valid_until = now() - interval '1 minute' "
                     "where user_id = (select id from public.users where email = $1)"_s,
                     {email})
                .isDone());
    QVERIFY(keeper
                .run(u"alter role \"%1\" valid until '%2'"_s.arg(
                    email, keeper.run(u"select now() - interval '1 minute'"_s).value()))
                .isDone());
}

QString TestInvitations::invitedUntil(const QString &person)
{
    return admin(u"select p ->> 'invited_until' from jsonb_array_elements(api.people()) p where p "
                 "->> 'email' = $1"_s,
                 {test::Company::email(person)})
        .value();
}

void TestInvitations::theWordEnds()
{
    const auto made = invite(u"invited"_s, u"word-one"_s);
    QVERIFY2(made.isDone(), qPrintable(made.message));
    QVERIFY(!made.json()[u"invited_until"].toString().isEmpty());
    const auto hours = m_office.value(
        u"select round(extract(epoch from rolvaliduntil - now()) / 3600) from pg_roles where "
        "rolname = 'invited@demo.example'"_s);
    QCOMPARE(hours, u"72"_s);
    QVERIFY(!invitedUntil(u"invited"_s).isEmpty());
    QVERIFY(signIn(u"invited"_s, u"word-one"_s).isOpen());
}

/// Neither a new sign-in, nor one that was open before.
void TestInvitations::ofAnExpiredOneNothingComes()
{
    test::Wire early = signIn(u"invited"_s, u"word-one"_s);
    QVERIFY(early.isOpen());
    expire(u"invited"_s);
    QVERIFY(!signIn(u"invited"_s, u"word-one"_s).isOpen());
    QCOMPARE(choose(early, u"my-own-words"_s).state, u"42501"_s);
    QCOMPARE(early.run(u"select api.people()"_s).state, u"42501"_s);
}

void TestInvitations::aNewWordBeginsAnew()
{
    QVERIFY(inviteAgain(u"invited"_s, u"word-two"_s).isDone());
    QVERIFY(!signIn(u"invited"_s, u"word-one"_s).isOpen());
    test::Wire wire = signIn(u"invited"_s, u"word-two"_s);
    QVERIFY(wire.isOpen());
    QCOMPARE(wire.run(u"select api.session() ->> 'must_change_password'"_s).value(), u"true"_s);
    QCOMPARE(wire.run(u"select count(*) from public.customers"_s).value(), u"0"_s);
    const auto chosen = choose(wire, u"my-own-words"_s);
    QVERIFY2(chosen.isDone(), qPrintable(chosen.message));
    QVERIFY(wire.run(u"select api.people()"_s).isDone());
    QVERIFY(!signIn(u"invited"_s, u"word-two"_s).isOpen());
}

void TestInvitations::onesOwnPasswordDoesNotEnd()
{
    QCOMPARE(m_office.value(u"select rolvaliduntil from pg_roles where rolname = "
                            "'invited@demo.example'"_s),
             u"infinity"_s);
    QVERIFY(invitedUntil(u"invited"_s).isEmpty());
    QVERIFY(signIn(u"invited"_s, u"my-own-words"_s).isOpen());
}

void TestInvitations::aResetEndsToo()
{
    QVERIFY(inviteAgain(u"sales"_s, u"word-three"_s).isDone());
    QVERIFY(!invitedUntil(u"sales"_s).isEmpty());
    expire(u"sales"_s);
    QVERIFY(!signIn(u"sales"_s, u"word-three"_s).isOpen());
    // the keeper's password is for good
    QVERIFY(m_company.keeper()
                .run(u"select api.user_reset_password('sales@demo.example', $1, $2)"_s,
                     {m_company.keeper().verifier(test::Server::password()),
                      s_hash + QString(53, u'k')})
                .isDone());
    QVERIFY(m_company.connection(u"sales"_s)
                .run(u"select count(*) from public.customers"_s)
                .value()
                .toInt() > 0);
}

void TestInvitations::aNewPasswordCanBeAsked()
{
    test::Wire open = m_company.connection(u"decoder"_s);
    QVERIFY(open.run(u"select api.people()"_s).isDone());
    QVERIFY(admin(u"select api.user_ask_new_password('decoder@demo.example', $1)"_s,
                  {test::Office::newRequest()})
                .isDone());
    QCOMPARE(open.run(u"select api.people()"_s).state, u"42501"_s);
    QVERIFY(choose(open, test::Server::password()).isDone());
    QVERIFY(open.run(u"select api.people()"_s).isDone());
    QCOMPARE(m_company.as(u"executive"_s)
                 .run(u"select api.user_ask_new_password('decoder@demo.example', $1)"_s,
                      {test::Office::newRequest()})
                 .state,
             u"42501"_s);
    QCOMPARE(admin(u"select api.user_ask_new_password('admin@demo.example', $1)"_s,
                   {test::Office::newRequest()})
                 .state,
             u"ID003"_s);
}

/// An administrator who gives an executive a new word could come in with it and decide on their own
/// wish.
void TestInvitations::whoKnowsTheWordIsNoSecondPerson()
{
    const auto wish = [this] {
        return admin(u"select api.user_set_role('sales2@demo.example', 'executive')"_s)
            .json()[u"proposed"]
            .toString();
    };
    const auto id = wish();
    QVERIFY(!id.isEmpty());
    QVERIFY(inviteAgain(u"executive"_s, u"word-four"_s).isDone());
    test::Wire disguised = signIn(u"executive"_s, u"word-four"_s);
    QVERIFY(choose(disguised, u"a-false-one"_s).isDone());
    const auto decided = disguised.run(u"select api.decide_proposal($1, true, null, 1, $2)"_s,
                                       {id, test::Office::newRequest()});
    QCOMPARE(decided.state, u"ID003"_s);
    QVERIFY(m_company.as(u"executive2"_s)
                .run(u"select api.decide_proposal($1, false, 'no', 1, $2)"_s,
                     {id, test::Office::newRequest()})
                .isDone());
    // nor on one that is asked for right after
    QCOMPARE(disguised
                 .run(u"select api.decide_proposal($1, true, null, 1, $2)"_s,
                      {wish(), test::Office::newRequest()})
                 .state,
             u"ID003"_s);
}

void TestInvitations::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
