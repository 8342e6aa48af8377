#include "office.h"

#include <QJsonArray>
#include <QTest>

#include <array>
#include <barrier>
#include <thread>
#include <vector>

using namespace desk;
using namespace Qt::StringLiterals;

/// Somebody leaves: their sessions end, what waited for them goes back, what they held goes on with
/// a colleague; and one administrator always stays.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDisabledActNoMore();
    void theirDecisionsGoBackToEverybody();
    void theirDelegationsEnd();
    void theirProposalsAreWithdrawn();
    void previewCountsWhatWouldGo();
    void someCustomersAreHandedOver();
    void theRestIsHandedOver();
    void handingOverIsRefused();
    void oneSessionIsEndedAlone();
    void nobodyEndsForeignSessions();
    void administratorsCannotDemoteEachOther();
    void everythingAgreesAfterwards();

private:
    test::Answer as(const QString &person, const QString &statement,
                    const QStringList &values = {});
    QString idOf(const QString &person);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestLeaving::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    QVERIFY(m_company.addPerson(u"executive3"_s, u"executive"_s));
}

test::Answer TestLeaving::as(const QString &person, const QString &statement,
                             const QStringList &values)
{
    return m_company.as(person).run(statement, values);
}

QString TestLeaving::idOf(const QString &person)
{
    return m_office.value(u"select id from public.users where email = $1"_s,
                          {test::Company::email(person)});
}

/// Also one whose session came back between the end of the old one and the commit.
void TestLeaving::theDisabledActNoMore()
{
    QVERIFY(m_company.addPerson(u"leaver"_s, u"sales_rep"_s));
    test::Wire open = m_company.connection(u"leaver"_s);
    QVERIFY(open.run(u"select api.session()"_s).isDone());
    auto &admin = m_company.as(u"admin"_s);
    QVERIFY(admin.run(u"begin"_s).isDone());
    QVERIFY(admin.run(u"select api.user_disable('leaver@demo.example')"_s).isDone());
    QTRY_VERIFY(!open.run(u"select 1"_s).isDone());
    test::Wire back = m_company.connection(u"leaver"_s); // nothing is committed yet
    QVERIFY(back.isOpen());
    QVERIFY(admin.run(u"commit"_s).isDone());
    QCOMPARE(back.run(u"select api.session()"_s).state, u"42501"_s);
    QCOMPARE(back.run(u"select api.save_order('{}', gen_random_uuid())"_s).state, u"42501"_s);
    QCOMPARE(back.run(u"select count(*) from public.customers"_s).state, u"42501"_s);
    QVERIFY(!m_company.connection(u"leaver"_s).isOpen());
    QVERIFY(admin.run(u"select api.end_sessions('leaver@demo.example')"_s).isDone());
    QTRY_VERIFY(!back.run(u"select 1"_s).isDone());
}

void TestLeaving::theirDecisionsGoBackToEverybody()
{
    const auto order = m_office.orderAt(u"decoding_approval"_s);
    const auto approval = m_office.value(
        u"select id from public.approvals where order_id = $1 and status = 'pending'"_s, {order});
    QVERIFY(!approval.isEmpty());
    const auto asked = as(u"executive"_s, u"select api.delegate_decision($1, $2, 'please', $3)"_s,
                          {approval, idOf(u"executive3"_s), test::Office::newRequest()});
    QVERIFY2(asked.isDone(), qPrintable(asked.message));
    QCOMPARE(as(u"executive2"_s, u"select assigned_to from api.inbox() where approval_id = $1"_s,
                {approval})
                 .value(),
             u"Executive3"_s);
    QVERIFY(as(u"admin"_s, u"select api.user_disable('executive3@demo.example')"_s).isDone());
    const auto now =
        as(u"executive2"_s, u"select assigned_to is null from api.inbox() where approval_id = $1"_s,
           {approval});
    QCOMPARE(now.value(), u"t"_s);
    QVERIFY(m_office.act(u"executive2"_s, u"orders"_s, order, u"approve"_s).isDone());
    QVERIFY(
        m_company.keeper().run(u"select api.user_enable('executive3@demo.example')"_s).isDone());
    m_company.reconnect();
}

/// Nobody decides in the place of somebody who is out, nor is it handed to them.
void TestLeaving::theirDelegationsEnd()
{
    const auto delegate = [this](const QString &from, const QString &to) {
        return as(from,
                  u"select api.delegate_work($1, current_date + 1, current_date + 5, '{}', "
                  "'', $2)"_s,
                  {idOf(to), test::Office::newRequest()});
    };
    QVERIFY(delegate(u"executive"_s, u"executive3"_s).isDone());
    QVERIFY(as(u"admin"_s, u"select api.user_disable('executive3@demo.example')"_s).isDone());
    QCOMPARE(as(u"executive"_s, u"select count(*) from api.my_delegations()"_s).value(), u"0"_s);
    QCOMPARE(delegate(u"executive"_s, u"executive3"_s).field, u"person"_s);
    QVERIFY(
        m_company.keeper().run(u"select api.user_enable('executive3@demo.example')"_s).isDone());
    QCOMPARE(as(u"executive"_s, u"select count(*) from api.my_delegations()"_s).value(), u"0"_s);
    m_company.reconnect();
}

void TestLeaving::theirProposalsAreWithdrawn()
{
    QVERIFY(m_company.addPerson(u"admin2"_s, u"administrator"_s));
    const auto made =
        as(u"admin2"_s, u"select api.user_set_role('sales2@demo.example', 'executive')"_s)
            .json()[u"proposed"]
            .toString();
    QVERIFY(!made.isEmpty());
    QVERIFY(as(u"admin"_s, u"select api.user_disable('admin2@demo.example')"_s).isDone());
    QCOMPARE(m_office.value(u"select status from public.proposals where id = $1"_s, {made}),
             u"withdrawn"_s);
    QVERIFY(m_company.keeper().run(u"select api.user_enable('admin2@demo.example')"_s).isDone());
    m_company.reconnect();
}

void TestLeaving::previewCountsWhatWouldGo()
{
    QVERIFY(!m_office.newOrder().isEmpty());
    QVERIFY(!m_office.newOrder().isEmpty());
    const auto preview = as(u"admin"_s, u"select api.hand_over_preview($1)"_s, {idOf(u"sales"_s)});
    QVERIFY2(preview.isDone(), qPrintable(preview.message));
    const auto json = preview.json();
    QCOMPARE(json[u"customers"].toArray().size(), 2);
    const auto open = m_office.value(
        u"select count(*) from public.orders where sales_rep_id = $1 and workflow_stage not in "
        "('completed', 'cancelled')"_s,
        {idOf(u"sales"_s)});
    QVERIFY(open.toInt() >= 2);
    QCOMPARE(json[u"orders"].toInt(), open.toInt());
    QCOMPARE(json[u"colleagues"].toArray().size(), 1);
    QCOMPARE(json[u"colleagues"][0][u"full_name"].toString(), u"Sales2"_s);
}

void TestLeaving::someCustomersAreHandedOver()
{
    const auto customer =
        m_office.value(u"select id from public.customers where hospital_name = 'Ganga Clinic'"_s);
    const QStringList values{idOf(u"sales"_s), idOf(u"sales2"_s), u'{' + customer + u'}',
                             test::Office::newRequest()};
    const auto done = as(u"admin"_s, u"select api.hand_over($1, $2, $3, $4)"_s, values);
    QVERIFY2(done.isDone(), qPrintable(done.message));
    QCOMPARE(done.json()[u"customers"].toInt(), 1);
    QCOMPARE(as(u"admin"_s, u"select api.hand_over($1, $2, $3, $4)"_s, values).value(),
             done.value());
    QCOMPARE(
        m_office.value(u"select sales_rep_id from public.customers where id = $1"_s, {customer}),
        idOf(u"sales2"_s));
    QCOMPARE(m_office.value(u"select count(*) from public.orders where customer_id = $1 and "
                            "sales_rep_id = $2 and workflow_stage not in ('completed', "
                            "'cancelled')"_s,
                            {customer, idOf(u"sales"_s)}),
             u"0"_s);
    QVERIFY(as(u"sales2"_s, u"select count(*) from public.notifications where title = 'Admin hands "
                            "customers over to you'"_s)
                .value() == u"1");
    // it is theirs no more, so it cannot go again
    QCOMPARE(as(u"admin"_s, u"select api.hand_over($1, $2, $3, $4)"_s,
                {values[0], values[1], values[2], test::Office::newRequest()})
                 .state,
             u"ID002"_s);
}

/// The colleague goes on with what was begun, also when the rep is out.
void TestLeaving::theRestIsHandedOver()
{
    const auto order = m_office.newOrder();
    QVERIFY(as(u"admin"_s, u"select api.user_disable('sales@demo.example')"_s).isDone());
    QVERIFY(as(u"admin"_s, u"select api.hand_over($1, $2, null, $3)"_s,
               {idOf(u"sales"_s), idOf(u"sales2"_s), test::Office::newRequest()})
                .isDone());
    QCOMPARE(m_office.value(u"select count(*) from public.customers where sales_rep_id = $1"_s,
                            {idOf(u"sales"_s)}),
             u"0"_s);
    const auto version = QString::number(m_office.version(u"orders"_s, order));
    const auto submitted = as(u"sales2"_s, u"select api.act('orders', $1, 'submit', $2, $3)"_s,
                              {order, version, test::Office::newRequest()});
    QVERIFY2(submitted.isDone(), qPrintable(submitted.message));
    QVERIFY(as(u"admin"_s, u"select api.user_enable('sales@demo.example')"_s).isDone());
    m_company.reconnect();
}

void TestLeaving::handingOverIsRefused()
{
    const auto hand = [this](const QString &person, const QString &from, const QString &to) {
        return as(person, u"select api.hand_over($1, $2, null, $3)"_s,
                  {from, to, test::Office::newRequest()});
    };
    const auto sales = idOf(u"sales"_s);
    QCOMPARE(hand(u"sales2"_s, sales, idOf(u"sales2"_s)).state, u"42501"_s);
    QCOMPARE(as(u"sales2"_s, u"select api.hand_over_preview($1)"_s, {sales}).state, u"42501"_s);
    QCOMPARE(hand(u"admin"_s, sales, idOf(u"decoder"_s)).field, u"to_person"_s);
    QCOMPARE(hand(u"admin"_s, sales, sales).field, u"to_person"_s);
    QCOMPARE(hand(u"admin"_s, idOf(u"sales2"_s), {}).field, u"to_person"_s);
}

void TestLeaving::oneSessionIsEndedAlone()
{
    test::Wire one = m_company.connection(u"decoder"_s);
    test::Wire other = m_company.connection(u"decoder"_s);
    const auto pid = one.run(u"select pg_backend_pid()"_s).value();
    const auto rows = as(u"admin"_s,
                         u"select pid, since, address, program from "
                         "api.person_sessions('decoder@demo.example') where pid = $1"_s,
                         {pid})
                          .rows;
    QCOMPARE(rows.size(), 1);
    const auto end = u"select api.end_session('decoder@demo.example', $1, $2)"_s;
    // another one's by now: the process is that, the instant is not
    QCOMPARE(as(u"admin"_s, end, {pid, u"2020-01-01"_s}).state, u"ID003"_s);
    QVERIFY(one.run(u"select 1"_s).isDone());
    QVERIFY(as(u"admin"_s, end, {pid, rows[0][1]}).isDone());
    QTRY_VERIFY(!one.run(u"select 1"_s).isDone());
    QVERIFY(other.run(u"select 1"_s).isDone());
    QCOMPARE(as(u"admin"_s, end, {pid, rows[0][1]}).state, u"ID003"_s);
}

/// Not the keeper's, not another company's, not by somebody without the right.
void TestLeaving::nobodyEndsForeignSessions()
{
    auto &keeper = m_company.keeper();
    QVERIFY(keeper.run(u"create database another"_s).isDone());
    QVERIFY(
        keeper.run(u"grant connect on database another to \"decoder@demo.example\""_s).isDone());
    {
        test::Wire elsewhere(
            m_company.server().person(test::Company::email(u"decoder"_s), u"another"_s));
        QVERIFY(elsewhere.isOpen());
        const auto seen =
            keeper
                .run(u"select pid, backend_start from pg_stat_activity where datname = "
                     "'another'"_s)
                .rows;
        QCOMPARE(as(u"admin"_s,
                    u"select count(*) from api.person_sessions('decoder@demo.example') "
                    "where pid = $1"_s,
                    {seen[0][0]})
                     .value(),
                 u"0"_s);
        QCOMPARE(as(u"admin"_s, u"select api.end_session('decoder@demo.example', $1, $2)"_s,
                    {seen[0][0], seen[0][1]})
                     .state,
                 u"ID003"_s);
        QVERIFY(elsewhere.run(u"select 1"_s).isDone());
        const auto self = keeper
                              .run(u"select pid, backend_start from pg_stat_activity where pid = "
                                   "pg_backend_pid()"_s)
                              .rows;
        QCOMPARE(as(u"admin"_s, u"select api.end_session('postgres', $1, $2)"_s,
                    {self[0][0], self[0][1]})
                     .state,
                 u"ID004"_s);
        QCOMPARE(as(u"executive"_s, u"select api.end_session('decoder@demo.example', $1, $2)"_s,
                    {seen[0][0], seen[0][1]})
                     .state,
                 u"42501"_s);
        QCOMPARE(as(u"executive"_s, u"select * from api.person_sessions('decoder@demo.example')"_s)
                     .state,
                 u"42501"_s);
    }
    QVERIFY(keeper.run(u"drop database another with (force)"_s).isDone());
}

/// Two administrators who at the same moment make the other something else, or take the role its
/// rights: one always stays.
void TestLeaving::administratorsCannotDemoteEachOther()
{
    const QStringList people{u"admin"_s, u"admin2"_s};
    const auto role = u"select jsonb_build_object('id', id, 'version', version, 'name', name, "
                      "'permissions', permissions || '{\"users\": [\"read\"]}') from public.roles "
                      "where name = 'administrator'"_s;
    for (int turn = 0; turn < 6; ++turn) {
        std::barrier start(2);
        std::vector<std::thread> threads;
        for (int n = 0; n < 2; ++n) {
            threads.emplace_back([&, n] {
                test::Wire wire = m_company.connection(people.at(n));
                const auto document = wire.run(role).value();
                start.arrive_and_wait();
                if (turn % 2 == 0 || n == 0)
                    wire.run(u"select api.user_set_role($1, 'sales_rep')"_s,
                             {test::Company::email(people.at(1 - n))});
                else
                    wire.run(u"select api.save_role($1, $2)"_s,
                             {document, test::Office::newRequest()});
            });
        }
        for (auto &thread : threads)
            thread.join();
        QVERIFY(m_office
                    .value(u"select count(*) from public.users u join public.roles r on r.id = "
                           "u.role_id where u.is_active and r.permissions -> 'users' ? "
                           "'update'"_s)
                    .toInt() >= 1);
        for (const auto &person : people)
            QVERIFY(m_company.keeper()
                        .run(u"select api.user_set_role($1, 'administrator')"_s,
                             {test::Company::email(person)})
                        .isDone());
    }
}

void TestLeaving::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLeaving)
#include "tst_leaving.moc"
