#include "office.h"

#include <QJsonArray>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString words(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

const auto s_ownBcrypt = u"$2a$10$"_s + QString(53, u'o');
const auto s_create = u"select api.user_create($1, $2, $3, $4, $5, $6)"_s;

} // namespace

/// People and roles: made, changed and dismissed by an administrator, and never more than that.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewPersonSignsIn();
    void refusesWhatIsNoPerson_data();
    void refusesWhatIsNoPerson();
    void makesNobodyTwice();
    void oneAdministratorGivesNoApproval();
    void theLastAdministratorStays();
    void passwords();
    void anotherCompanyKeepsItsPeople();
    void rolesAreEdited();
    void rolesRefuseNonsense();
    void rightsAreKnown();
    void theKeeperMayDoAllOfIt();
    void copiesLetTheirPeopleIn();
    void everythingAgreesAfterwards();

private:
    test::Answer create(const QString &email, const QString &role = u"sales_rep"_s);
    test::Answer admin(const QString &statement, const QStringList &values = {});
    test::Wire signIn(const QString &email, const QString &password, const QString &database);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
    QString m_verifier;
    const QString m_bcrypt = u"$2a$10$"_s + QString(53, u'b');
};

void TestPeople::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    m_verifier = m_company.keeper().verifier(test::Server::password());
}

test::Answer TestPeople::admin(const QString &statement, const QStringList &values)
{
    return m_company.as(u"admin"_s).run(statement, values);
}

test::Answer TestPeople::create(const QString &email, const QString &role)
{
    return admin(s_create,
                 {email, u"Some Body"_s, role, m_verifier, m_bcrypt, test::Office::newRequest()});
}

test::Wire TestPeople::signIn(const QString &email, const QString &password,
                              const QString &database)
{
    return test::Wire(
        m_company.server().person(email, database).replace(test::Server::password(), password));
}

void TestPeople::aNewPersonSignsIn()
{
    const auto made = create(u" New.Person@Demo.Example "_s);
    QVERIFY2(made.isDone(), qPrintable(made.message));
    QCOMPARE(made.json()[u"email"].toString(), u"new.person@demo.example"_s);
    test::Wire wire = m_company.connection(u"new.person"_s);
    QCOMPARE(wire.run(u"select api.session() -> 'user' ->> 'role'"_s).value(), u"sales_rep"_s);
    QVERIFY(!signIn(u"new.person@demo.example"_s, u"wrong"_s, m_company.name()).isOpen());
    QVERIFY(!signIn(u"new.person@demo.example"_s, test::Server::password(), u"postgres"_s)
                 .run(u"create table t (a int)"_s)
                 .isDone());
}

void TestPeople::refusesWhatIsNoPerson_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("field");
    const QString good = u"good@demo.example"_s;
    const auto row = [this](const char *name, const QStringList &values, const char *field) {
        QTest::newRow(name) << values << QString::fromUtf8(field);
    };
    const QString verifier = m_company.keeper().verifier(u"x"_s);
    row("no address", {{}, u"A"_s, u"decoder"_s, verifier, m_bcrypt}, "email");
    row("no e-mail", {u"postgres"_s, u"A"_s, u"decoder"_s, verifier, m_bcrypt}, "email");
    row("quotation marks", {u"a\"b@demo.example"_s, u"A"_s, u"decoder"_s, verifier, m_bcrypt},
        "email");
    row("a line break", {u"a@demo.example\nx"_s, u"A"_s, u"decoder"_s, verifier, m_bcrypt},
        "email");
    row("64 bytes",
        {QString(51, u'a') + u"@demo.example"_s, u"A"_s, u"decoder"_s, verifier, m_bcrypt},
        "email");
    row("no name", {good, u"  "_s, u"decoder"_s, verifier, m_bcrypt}, "full_name");
    row("no role", {good, u"A"_s, {}, verifier, m_bcrypt}, "role");
    row("unknown role", {good, u"A"_s, u"king"_s, verifier, m_bcrypt}, "role");
    row("no verifier", {good, u"A"_s, u"decoder"_s, {}, m_bcrypt}, "verifier");
    row("plain password", {good, u"A"_s, u"decoder"_s, u"secret"_s, m_bcrypt}, "verifier");
    row("md5", {good, u"A"_s, u"decoder"_s, u"md5"_s + QString(32, u'a'), m_bcrypt}, "verifier");
    row("few rounds",
        {good, u"A"_s, u"decoder"_s, QString(verifier).replace(u"$4096:"_s, u"$1000:"_s), m_bcrypt},
        "verifier");
    row("no bcrypt", {good, u"A"_s, u"decoder"_s, verifier, {}}, "bcrypt");
    row("cheap bcrypt",
        {good, u"A"_s, u"decoder"_s, verifier, QString(m_bcrypt).replace(u"$10$"_s, u"$04$"_s)},
        "bcrypt");
}

void TestPeople::refusesWhatIsNoPerson()
{
    QFETCH(QStringList, values);
    QFETCH(QString, field);
    const auto answer = admin(s_create, values + QStringList{test::Office::newRequest()});
    QCOMPARE(answer.state, u"ID001"_s);
    QCOMPARE(answer.field, field);
}

void TestPeople::makesNobodyTwice()
{
    const QStringList values{u"twice@demo.example"_s,   u"T"_s, u"decoder"_s, m_verifier, m_bcrypt,
                             test::Office::newRequest()};
    const auto first = admin(s_create, values);
    QVERIFY2(first.isDone(), qPrintable(first.message));
    QCOMPARE(admin(s_create, values).value(), first.value());
    QCOMPARE(create(u"TWICE@demo.example"_s).state, u"ID001"_s);
}

/// What they ask for waits for somebody else; the keeper of the server gives it at once.
void TestPeople::oneAdministratorGivesNoApproval()
{
    const auto waits = [](const test::Answer &answer) {
        return answer.isDone() && !answer.json()[u"proposed"].toString().isEmpty();
    };
    QVERIFY(waits(create(u"friend@demo.example"_s, u"executive"_s)));
    QVERIFY(!m_company.connection(u"friend"_s).isOpen());
    QVERIFY(waits(admin(u"select api.user_set_role('sales@demo.example', 'executive')"_s)));
    QCOMPARE(m_company.as(u"sales"_s).run(u"select api.session() -> 'user' ->> 'role'"_s).value(),
             u"sales_rep"_s);
    QCOMPARE(admin(u"select api.user_set_role('admin@demo.example', 'executive')"_s).state,
             u"ID003"_s);
    QVERIFY(waits(
        admin(u"select api.save_role($1, $2)"_s,
              {words({{u"name"_s, u"boss"_s},
                      {u"permissions"_s, QJsonObject{{u"orders"_s, QJsonArray{u"approve"_s}}}}}),
               test::Office::newRequest()})));
    QCOMPARE(m_office.value(u"select count(*) from public.roles where name = 'boss'"_s), u"0"_s);
    QVERIFY(admin(u"select api.user_disable('executive2@demo.example')"_s).isDone());
    QVERIFY(waits(admin(u"select api.user_enable('executive2@demo.example')"_s)));
    QVERIFY(!m_company.connection(u"executive2"_s).isOpen());
    QVERIFY(
        m_company.keeper().run(u"select api.user_enable('executive2@demo.example')"_s).isDone());
}

void TestPeople::theLastAdministratorStays()
{
    QCOMPARE(admin(u"select api.user_disable('admin@demo.example')"_s).state, u"ID003"_s);
    QCOMPARE(m_company.keeper().run(u"select api.user_disable('admin@demo.example')"_s).state,
             u"ID003"_s);
    const auto role =
        m_company.keeper()
            .run(u"select id, version from public.roles where name = 'administrator'"_s)
            .rows;
    QCOMPARE(admin(u"select api.save_role($1, $2)"_s,
                   {words({{u"id"_s, role.at(0).at(0)},
                           {u"version"_s, role.at(0).at(1).toInt()},
                           {u"name"_s, u"administrator"_s},
                           {u"permissions"_s, QJsonObject{{u"users"_s, QJsonArray{u"read"_s}}}}}),
                    test::Office::newRequest()})
                 .state,
             u"ID003"_s);
}

void TestPeople::passwords()
{
    QVERIFY(create(u"forgetful@demo.example"_s).isDone());
    const auto fresh = m_company.keeper().verifier(u"fresh-word"_s);
    QVERIFY(admin(u"select api.user_reset_password($1, $2, $3)"_s,
                  {u"forgetful@demo.example"_s, fresh, m_bcrypt})
                .isDone());
    QVERIFY(!m_company.connection(u"forgetful"_s).isOpen());
    test::Wire wire = signIn(u"forgetful@demo.example"_s, u"fresh-word"_s, m_company.name());
    QVERIFY(wire.isOpen());
    // another's choice opens nothing, and the same again is none of one's own
    QCOMPARE(wire.run(u"select api.people()"_s).state, u"42501"_s);
    QCOMPARE(wire.run(u"select api.change_password($1, $2)"_s, {m_verifier, m_bcrypt}).state,
             u"ID001"_s);
    QVERIFY(wire.run(u"select api.change_password($1, $2)"_s, {m_verifier, s_ownBcrypt}).isDone());
    QVERIFY(wire.run(u"select api.people()"_s).isDone());
    // the person hears of it
    QCOMPARE(wire.run(u"select count(*) from public.notifications where type = 'alert'"_s).value(),
             u"1"_s);
    QVERIFY(m_company.connection(u"forgetful"_s).isOpen());
    QCOMPARE(admin(u"select api.user_reset_password($1, $2, $3)"_s,
                   {u"admin@demo.example"_s, fresh, m_bcrypt})
                 .state,
             u"ID003"_s);
}

/// Two companies on one server: neither locks the other's people out, nor sets their passwords.
void TestPeople::anotherCompanyKeepsItsPeople()
{
    QVERIFY(create(u"shared@demo.example"_s).isDone());
    QVERIFY(m_company.keeper().run(u"create database another"_s).isDone());
    QVERIFY(m_company.keeper()
                .run(u"grant connect on database another to \"shared@demo.example\""_s)
                .isDone());
    const QString fresh = m_company.keeper().verifier(u"stolen"_s);
    QCOMPARE(admin(u"select api.user_reset_password($1, $2, $3)"_s,
                   {u"shared@demo.example"_s, fresh, m_bcrypt})
                 .state,
             u"ID003"_s);
    QVERIFY(admin(u"select api.user_disable('shared@demo.example')"_s).isDone());
    QVERIFY(!m_company.connection(u"shared"_s).isOpen());
    QVERIFY(signIn(u"shared@demo.example"_s, test::Server::password(), u"another"_s).isOpen());
    QVERIFY(m_company.keeper().run(u"drop database another"_s).isDone());
}

void TestPeople::rolesAreEdited()
{
    const auto made =
        admin(u"select api.save_role($1, $2)"_s,
              {words({{u"name"_s, u"looker"_s},
                      {u"description"_s, u"Looks"_s},
                      {u"permissions"_s, QJsonObject{{u"orders"_s, QJsonArray{u"read_all"_s}}}}}),
               test::Office::newRequest()});
    QVERIFY2(made.isDone(), qPrintable(made.message));
    QVERIFY(create(u"looker@demo.example"_s, u"looker"_s).isDone());
    QVERIFY(!m_office.newOrder().isEmpty());
    test::Wire looker = m_company.connection(u"looker"_s);
    QCOMPARE(looker.run(u"select count(*) from public.orders"_s).value(), u"0"_s);
    QVERIFY(
        looker.run(u"select api.change_password($1, $2)"_s, {m_verifier, s_ownBcrypt}).isDone());
    QVERIFY(looker.run(u"select count(*) from public.orders"_s).value().toInt() > 0);
    QJsonObject change{{u"id"_s, made.json()[u"id"]},
                       {u"version"_s, made.json()[u"version"]},
                       {u"name"_s, u"looker"_s},
                       {u"permissions"_s, QJsonObject{{u"inventory"_s, QJsonArray{u"read"_s}}}}};
    QVERIFY(admin(u"select api.save_role($1, $2)"_s, {words(change), test::Office::newRequest()})
                .isDone());
    QCOMPARE(looker.run(u"select count(*) from public.orders"_s).value(), u"0"_s);
    QVERIFY(looker.run(u"select count(*) from public.inventory"_s).value().toInt() > 0);
    // whoever saves over it must have seen it
    QCOMPARE(
        admin(u"select api.save_role($1, $2)"_s, {words(change), test::Office::newRequest()}).state,
        u"ID002"_s);
    QVERIFY(admin(u"select api.user_set_role('looker@demo.example', 'decoder')"_s).isDone());
    QCOMPARE(looker.run(u"select api.session() -> 'user' ->> 'role'"_s).value(), u"decoder"_s);
}

void TestPeople::rolesRefuseNonsense()
{
    const auto refused = [this](const QJsonValue &permissions, const QString &name = u"odd"_s) {
        return admin(u"select api.save_role($1, $2)"_s,
                     {words({{u"name"_s, name}, {u"permissions"_s, permissions}}),
                      test::Office::newRequest()})
            .state;
    };
    QCOMPARE(refused({}), u"ID001"_s);
    QCOMPARE(refused(QJsonArray{}), u"ID001"_s);
    QCOMPARE(refused(QJsonObject{{u"orders"_s, u"approve"_s}}), u"ID001"_s);
    QCOMPARE(refused(QJsonObject{{u"orders"_s, QJsonObject{{u"approve"_s, true}}}}), u"ID001"_s);
    QCOMPARE(refused(QJsonObject{{u"orders"_s, QJsonArray{5}}}), u"ID001"_s);
    const QJsonObject reads{{u"orders"_s, QJsonArray{u"read_all"_s}}};
    QCOMPARE(refused(reads, u"Not a name"_s), u"ID001"_s);
    QCOMPARE(refused(reads, u"decoder"_s), u"ID001"_s);
    // a role that may nothing, and rights that nothing asks for
    QCOMPARE(refused(QJsonObject{}), u"ID001"_s);
    QCOMPARE(refused(QJsonObject{{u"orders"_s, QJsonArray{}}}), u"ID001"_s);
    QCOMPARE(refused(QJsonObject{{u"warehouse"_s, QJsonArray{u"read_all"_s}}}), u"ID001"_s);
    QCOMPARE(refused(QJsonObject{{u"orders"_s, QJsonArray{u"fly"_s}}}), u"ID001"_s);
    QCOMPARE(refused(QJsonObject{{u"orders"_s, QJsonArray{u"read_all"_s, u"approves"_s}}}),
             u"ID001"_s);
}

/// The catalogue is read from what asks: every right that a function, a view, a policy or the
/// workflow names is in it.
void TestPeople::rightsAreKnown()
{
    const auto known = admin(u"select api.permissions()"_s);
    QVERIFY2(known.isDone(), qPrintable(known.message));
    const auto has = [&](const QString &resource, const QString &action) {
        return known.json()[resource].toArray().contains(action);
    };
    QVERIFY(has(u"orders"_s, u"read_from_decoding"_s)); // of a role
    QVERIFY(has(u"customers"_s, u"update"_s));          // of a function alone
    QVERIFY(has(u"audit"_s, u"read_seen"_s));           // of a policy
    QVERIFY(has(u"dispatches"_s, u"return"_s));         // of the workflow
    QVERIFY(!has(u"orders"_s, u"fly"_s));
    QCOMPARE(m_company.as(u"sales"_s).run(u"select api.permissions()"_s).state, u"42501"_s);
}

void TestPeople::theKeeperMayDoAllOfIt()
{
    auto &keeper = m_company.keeper();
    QVERIFY(keeper
                .run(s_create,
                     {u"boss@demo.example"_s, u"Boss"_s, u"executive"_s, m_verifier, m_bcrypt, {}})
                .isDone());
    QVERIFY(keeper.run(u"select api.user_set_role('boss@demo.example', 'sales_rep')"_s).isDone());
    QVERIFY(keeper.run(u"select api.user_disable('boss@demo.example')"_s).isDone());
    QVERIFY(keeper.run(u"select api.people()"_s).isDone());
    QVERIFY(keeper.run(u"select api.roles()"_s).isDone());
    // but acts of the workflow are a person's
    const QString order = m_office.newOrder();
    QCOMPARE(
        test::Office::actOn(keeper, u"orders"_s, order, u"submit"_s, 1, test::Office::newRequest())
            .state,
        u"42501"_s);
}

/// A copy of the database carries no right to connect; its people are let in anew.
void TestPeople::copiesLetTheirPeopleIn()
{
    const QString active = m_office.value(u"select count(*) from public.users where is_active"_s);
    m_company.reconnect();
    test::Wire postgres(m_company.server().keeper(u"postgres"_s));
    const auto copied = postgres.run(u"create database copy template company"_s);
    QVERIFY2(copied.isDone(), qPrintable(copied.message));
    test::Wire copy(m_company.server().keeper(u"copy"_s));
    QVERIFY(copy.run(u"alter database copy owner to indentdesk_owner"_s).isDone());
    QVERIFY(copy.run(u"revoke all on database copy from public"_s).isDone());
    QVERIFY(
        !signIn(test::Company::email(u"sales"_s), test::Server::password(), u"copy"_s).isOpen());
    QCOMPARE(copy.run(u"select internal.admit_people()"_s).value(), active);
    QVERIFY(signIn(test::Company::email(u"sales"_s), test::Server::password(), u"copy"_s).isOpen());
    QVERIFY(!signIn(u"boss@demo.example"_s, test::Server::password(), u"copy"_s).isOpen());
}

void TestPeople::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
