#include "office.h"

#include <QJsonArray>
#include <QTest>

#include <array>
#include <barrier>
#include <thread>
#include <vector>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString words(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

/// Changes of roles and people that a second person decides on: who asks does not decide, nor does
/// who gains; nothing happens before, and nothing but what was shown happens then.
class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRightToApproveWaits();
    void nobodyElseDecides();
    void whoGainsDoesNotDecide();
    void whatMovedOnIsNotMade();
    void rejectingSaysWhy();
    void aPersonsRoleWaits();
    void aNewPersonWaits();
    void whoIsLetInAgainWaits();
    void oneWaitsAtATime();
    void isWithdrawn();
    void isDecidedOnce();
    void repeatedRequestsAnswerTheSame();
    void everythingAgreesAfterwards();

private:
    test::Answer as(const QString &person, const QString &statement,
                    const QStringList &values = {});
    /// Asks for the right to approve `resource` for a role; what the server said.
    test::Answer giveApproval(const QString &role, const QString &resource,
                              const QString &person = u"admin"_s);
    test::Answer decide(const QString &person, const QString &id, bool approve,
                        const QString &comment = {}, int version = 1);
    QString withdraw(const QString &person, const QString &id);
    QString proposed(const test::Answer &answer);
    bool mayApprove(const QString &role, const QString &resource);
    QString roleOf(const QString &person);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestProposals::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    QVERIFY(m_company.addPerson(u"admin2"_s, u"administrator"_s));
}

test::Answer TestProposals::as(const QString &person, const QString &statement,
                               const QStringList &values)
{
    return m_company.as(person).run(statement, values);
}

test::Answer TestProposals::giveApproval(const QString &role, const QString &resource,
                                         const QString &person)
{
    auto document = m_company.keeper()
                        .run(u"select jsonb_build_object('id', id, 'version', version, 'name', "
                             "name, 'description', description, 'reason', 'More hands', "
                             "'permissions', permissions || jsonb_build_object($2::text, "
                             "coalesce(permissions -> $2, '[]') || '[\"approve\"]')) "
                             "from public.roles where name = $1"_s,
                             {role, resource})
                        .json();
    return as(person, u"select api.save_role($1, $2)"_s,
              {words(document.object()), test::Office::newRequest()});
}

test::Answer TestProposals::decide(const QString &person, const QString &id, bool approve,
                                   const QString &comment, int version)
{
    return as(person, u"select api.decide_proposal($1, $2, $3, $4, $5)"_s,
              {id, approve ? u"true"_s : u"false"_s, comment, QString::number(version),
               test::Office::newRequest()});
}

QString TestProposals::withdraw(const QString &person, const QString &id)
{
    return as(person, u"select api.withdraw_proposal($1, 1, $2)"_s,
              {id, test::Office::newRequest()})
        .state;
}

QString TestProposals::proposed(const test::Answer &answer)
{
    return answer.json()[u"proposed"].toString();
}

bool TestProposals::mayApprove(const QString &role, const QString &resource)
{
    return m_office.value(
               u"select permissions -> $2 ? 'approve' from public.roles where name = $1"_s,
               {role, resource}) == u"t";
}

QString TestProposals::roleOf(const QString &person)
{
    return m_office.value(u"select r.name from public.users u join public.roles r on r.id = "
                          "u.role_id where u.email = $1"_s,
                          {test::Company::email(person)});
}

void TestProposals::aRightToApproveWaits()
{
    const auto asked = giveApproval(u"accounts"_s, u"invoices"_s);
    QVERIFY2(asked.isDone(), qPrintable(asked.message));
    const auto id = proposed(asked);
    QVERIFY(!id.isEmpty());
    QVERIFY(!mayApprove(u"accounts"_s, u"invoices"_s));
    const auto seen = as(u"executive"_s,
                         u"select may_decide, is_mine, made_by, people, deciders, "
                         "reason, before -> 'permissions' -> 'invoices' ? "
                         "'approve', after -> 'permissions' -> 'invoices' ? "
                         "'approve' from api.proposals() where id = $1"_s,
                         {id});
    QVERIFY2(seen.isDone(), qPrintable(seen.message));
    QCOMPARE(seen.rows.value(0),
             (QStringList{u"t"_s, u"f"_s, u"Admin"_s, u"{Accounts}"_s,
                          u"{Admin2,Executive,Executive2}"_s, u"More hands"_s, u"f"_s, u"t"_s}));
    const auto counts = as(u"executive"_s, u"select api.desk_counts() ->> 'administration'"_s);
    QVERIFY2(counts.isDone(), qPrintable(counts.message));
    QCOMPARE(counts.value(), u"1"_s);
    QCOMPARE(as(u"executive"_s, u"select title from public.notifications where link = $1"_s,
                {u"indentdesk://proposal/"_s + id})
                 .value(),
             u"Admin asks you to decide on a change"_s);
    const auto decided = decide(u"executive"_s, id, true);
    QVERIFY2(decided.isDone(), qPrintable(decided.message));
    QVERIFY(mayApprove(u"accounts"_s, u"invoices"_s));
    QCOMPARE(as(u"admin"_s, u"select title from public.notifications where link = $1"_s,
                {u"indentdesk://proposal/"_s + id})
                 .value(),
             u"More rights for the role accounts: approved"_s);
    QCOMPARE(as(u"admin"_s,
                u"select status || ' ' || decided_by from api.proposals() "
                "where id = $1"_s,
                {id})
                 .value(),
             u"approved Executive"_s);
}

/// Not who asked, not by any other door, and not somebody without the right.
void TestProposals::nobodyElseDecides()
{
    const auto id = proposed(giveApproval(u"quoter"_s, u"quotations"_s));
    QVERIFY(!id.isEmpty());
    QCOMPARE(decide(u"admin"_s, id, true).state, u"ID003"_s);
    QCOMPARE(decide(u"sales"_s, id, true).state, u"ID004"_s);
    QCOMPARE(as(u"sales"_s, u"select count(*) from api.proposals()"_s).value(), u"0"_s);
    QCOMPARE(as(u"sales"_s, u"select count(*) from public.proposals"_s).value(), u"0"_s);
    for (const auto &statement :
         {u"update public.proposals set status = 'approved'"_s, u"delete from public.proposals"_s,
          u"select internal.apply_proposal(p) from public.proposals p"_s,
          u"select internal.propose('roles', gen_random_uuid(), 'x', '{}', '{}', '')"_s})
        QCOMPARE(as(u"executive"_s, statement).state, u"42501"_s);
    QCOMPARE(decide(u"executive"_s, id, true, {}, 7).state, u"ID002"_s); // not what they saw
    QVERIFY(!mayApprove(u"quoter"_s, u"quotations"_s));
    QCOMPARE(withdraw(u"admin"_s, id), QString());
}

void TestProposals::whoGainsDoesNotDecide()
{
    const auto id = proposed(giveApproval(u"administrator"_s, u"orders"_s));
    QVERIFY(!id.isEmpty());
    QCOMPARE(decide(u"admin2"_s, id, true).state, u"ID003"_s);
    QCOMPARE(as(u"admin"_s, u"select deciders from api.proposals() where id = $1"_s, {id}).value(),
             u"{Executive,Executive2}"_s);
    QVERIFY(decide(u"executive"_s, id, true).isDone());
    QVERIFY(mayApprove(u"administrator"_s, u"orders"_s));
    // and where nobody is left to decide, nothing is asked
    for (const auto &person : {u"executive"_s, u"executive2"_s})
        QVERIFY(as(u"admin"_s, u"select api.user_disable($1)"_s, {test::Company::email(person)})
                    .isDone());
    QCOMPARE(giveApproval(u"administrator"_s, u"invoices"_s).state, u"ID003"_s);
    QCOMPARE(
        as(u"admin"_s, u"select count(*) from api.proposals() where status = 'pending'"_s).value(),
        u"0"_s);
    for (const auto &person : {u"executive"_s, u"executive2"_s})
        QVERIFY(m_company.keeper()
                    .run(u"select api.user_enable($1)"_s, {test::Company::email(person)})
                    .isDone());
    m_company.reconnect(); // their connections were ended
}

void TestProposals::whatMovedOnIsNotMade()
{
    const auto id = proposed(giveApproval(u"decoder"_s, u"orders"_s));
    QVERIFY(!id.isEmpty());
    QVERIFY(m_company.keeper()
                .run(u"update public.roles set description = 'Another' where name = 'decoder'"_s)
                .isDone());
    QCOMPARE(decide(u"executive"_s, id, true).state, u"ID002"_s);
    QVERIFY(!mayApprove(u"decoder"_s, u"orders"_s));
    QVERIFY(decide(u"executive"_s, id, false, u"It is not as it was"_s).isDone());
}

void TestProposals::rejectingSaysWhy()
{
    const auto id = proposed(giveApproval(u"inventory_admin"_s, u"invoices"_s));
    QVERIFY(!id.isEmpty());
    QCOMPARE(decide(u"executive2"_s, id, false).field, u"comment"_s);
    QCOMPARE(as(u"executive2"_s, u"select api.decide_proposal($1, null, 'x', 1, $2)"_s,
                {id, test::Office::newRequest()})
                 .field,
             u"approve"_s);
    QVERIFY(decide(u"executive2"_s, id, false, u"No need"_s).isDone());
    QVERIFY(!mayApprove(u"inventory_admin"_s, u"invoices"_s));
    QCOMPARE(as(u"admin"_s,
                u"select status || ': ' || comment from api.proposals() where id = $1"_s, {id})
                 .value(),
             u"rejected: No need"_s);
}

void TestProposals::aPersonsRoleWaits()
{
    const auto ask = [this] {
        return proposed(as(u"admin"_s, u"select api.user_set_role('sales2@demo.example', "
                                       "'executive', 'Stands in')"_s));
    };
    auto id = ask();
    QVERIFY(!id.isEmpty());
    QCOMPARE(roleOf(u"sales2"_s), u"sales_rep"_s);
    QCOMPARE(
        as(u"executive"_s, u"select people from api.proposals() where id = $1"_s, {id}).value(),
        u"{Sales2}"_s);
    // made another meanwhile: what was shown is not so any more
    QVERIFY(
        as(u"admin"_s, u"select api.user_set_role('sales2@demo.example', 'quoter')"_s).isDone());
    QCOMPARE(decide(u"executive"_s, id, true).state, u"ID002"_s);
    QVERIFY(decide(u"executive"_s, id, false, u"Ask anew"_s).isDone());
    // a sign-in in between is no change
    id = ask();
    QVERIFY(m_company.keeper()
                .run(u"update public.users set last_login = now() where email = "
                     "'sales2@demo.example'"_s)
                .isDone());
    QVERIFY(decide(u"executive"_s, id, true).isDone());
    QCOMPARE(roleOf(u"sales2"_s), u"executive"_s);
    // less needs nobody else
    const auto back = as(u"admin"_s, u"select api.user_set_role('sales2@demo.example', "
                                     "'sales_rep')"_s);
    QVERIFY(back.isDone() && proposed(back).isEmpty());
    QCOMPARE(roleOf(u"sales2"_s), u"sales_rep"_s);
}

void TestProposals::aNewPersonWaits()
{
    const auto verifier = m_company.keeper().verifier(test::Server::password());
    const auto made = as(u"admin"_s, u"select api.user_create($1, $2, $3, $4, $5, $6)"_s,
                         {u"fresh@demo.example"_s, u"Fresh"_s, u"executive"_s, verifier,
                          u"$2a$10$"_s + QString(53, u'b'), test::Office::newRequest()});
    QVERIFY2(made.isDone(), qPrintable(made.message));
    QVERIFY(!m_company.connection(u"fresh"_s).isOpen());
    QCOMPARE(
        m_office.value(u"select rolcanlogin from pg_roles where rolname = 'fresh@demo.example'"_s),
        u"f"_s);
    QVERIFY(decide(u"executive2"_s, proposed(made), true).isDone());
    test::Wire wire = m_company.connection(u"fresh"_s);
    QVERIFY(wire.isOpen());
    QCOMPARE(wire.run(u"select api.session() -> 'user' ->> 'role'"_s).value(), u"executive"_s);
    // who has not chosen a password of their own decides on nothing
    const auto next = proposed(giveApproval(u"quoter"_s, u"quotations"_s));
    QCOMPARE(wire.run(u"select api.decide_proposal($1, true, null, 1, $2)"_s,
                      {next, test::Office::newRequest()})
                 .state,
             u"42501"_s);
    QCOMPARE(withdraw(u"admin"_s, next), QString());
}

void TestProposals::whoIsLetInAgainWaits()
{
    QVERIFY(as(u"admin"_s, u"select api.user_disable('executive2@demo.example')"_s).isDone());
    const auto asked = as(u"admin"_s, u"select api.user_enable('executive2@demo.example')"_s);
    QVERIFY(asked.isDone());
    QVERIFY(!m_company.connection(u"executive2"_s).isOpen());
    QVERIFY(decide(u"executive"_s, proposed(asked), true).isDone());
    QVERIFY(m_company.connection(u"executive2"_s).isOpen());
    m_company.reconnect();
    // somebody who is out gets a role at once, and comes in with it by two
    QVERIFY(as(u"admin"_s, u"select api.user_disable('sales2@demo.example')"_s).isDone());
    QVERIFY(proposed(as(u"admin"_s, u"select api.user_set_role('sales2@demo.example', "
                                    "'executive')"_s))
                .isEmpty());
    const auto in = as(u"admin"_s, u"select api.user_enable('sales2@demo.example')"_s);
    QVERIFY(!proposed(in).isEmpty());
    QCOMPARE(withdraw(u"admin"_s, proposed(in)), QString());
    QVERIFY(
        as(u"admin"_s, u"select api.user_set_role('sales2@demo.example', 'sales_rep')"_s).isDone());
    QVERIFY(as(u"admin"_s, u"select api.user_enable('sales2@demo.example')"_s).isDone());
    m_company.reconnect();
}

void TestProposals::oneWaitsAtATime()
{
    const auto id = proposed(giveApproval(u"quoter"_s, u"quotations"_s));
    QCOMPARE(giveApproval(u"quoter"_s, u"orders"_s, u"admin2"_s).state, u"ID003"_s);
    QCOMPARE(withdraw(u"admin"_s, id), QString());
    QVERIFY(giveApproval(u"quoter"_s, u"orders"_s, u"admin2"_s).isDone());
    // a new role of a name that waits already
    const auto boss = [this] {
        return as(
            u"admin"_s, u"select api.save_role($1, $2)"_s,
            {words({{u"name"_s, u"boss"_s},
                    {u"permissions"_s, QJsonObject{{u"orders"_s, QJsonArray{u"approve"_s}}}}}),
             test::Office::newRequest()});
    };
    const auto first = boss();
    QVERIFY2(first.isDone(), qPrintable(first.message));
    QCOMPARE(boss().field, u"name"_s);
    QVERIFY(decide(u"executive"_s, proposed(first), true).isDone());
    QVERIFY(mayApprove(u"boss"_s, u"orders"_s));
}

void TestProposals::isWithdrawn()
{
    const auto id = m_office.value(u"select id from public.proposals where status = 'pending'"_s);
    QCOMPARE(withdraw(u"admin"_s, id), u"ID003"_s); // admin2 asked
    QCOMPARE(withdraw(u"admin2"_s, id), QString());
    QCOMPARE(decide(u"executive"_s, id, true).state, u"ID003"_s);
    QVERIFY(!mayApprove(u"quoter"_s, u"orders"_s));
}

/// Two who decide at the same moment: one does, the other is told.
void TestProposals::isDecidedOnce()
{
    for (int turn = 0; turn < 5; ++turn) {
        const auto id = proposed(giveApproval(u"quoter"_s, u"quotations"_s));
        QVERIFY(!id.isEmpty());
        std::barrier start(2);
        std::array<QString, 2> states;
        std::vector<std::thread> threads;
        for (std::size_t n = 0; n < states.size(); ++n) {
            threads.emplace_back([&, n] {
                test::Wire wire = m_company.connection(n == 0 ? u"executive"_s : u"executive2"_s);
                start.arrive_and_wait();
                states[n] =
                    wire.run(u"select api.decide_proposal($1, $2, 'x', 1, $3)"_s,
                             {id, n == 0 ? u"true"_s : u"false"_s, test::Office::newRequest()})
                        .state;
            });
        }
        for (auto &thread : threads)
            thread.join();
        QVERIFY2((states[0].isEmpty() && states[1] == u"ID003") ||
                     (states[1].isEmpty() && states[0] == u"ID003"),
                 qPrintable(states[0] + u' ' + states[1]));
        QCOMPARE(mayApprove(u"quoter"_s, u"quotations"_s), states[0].isEmpty());
        QVERIFY(m_company.keeper()
                    .run(u"update public.roles set permissions = permissions || jsonb_build_object("
                         "'quotations', (permissions -> 'quotations') - 'approve') where name = "
                         "'quoter'"_s)
                    .isDone());
    }
}

void TestProposals::repeatedRequestsAnswerTheSame()
{
    const auto id = proposed(giveApproval(u"quoter"_s, u"quotations"_s));
    const QStringList values{id, u"true"_s, {}, u"1"_s, test::Office::newRequest()};
    const auto first =
        as(u"executive"_s, u"select api.decide_proposal($1, $2, $3, $4, $5)"_s, values);
    QVERIFY2(first.isDone(), qPrintable(first.message));
    QCOMPARE(
        as(u"executive"_s, u"select api.decide_proposal($1, $2, $3, $4, $5)"_s, values).value(),
        first.value());
}

void TestProposals::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
