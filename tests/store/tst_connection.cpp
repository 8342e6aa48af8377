#include "connection.h"
#include "interrupt.h"
#include "testdatabase.h"
#include "testserver.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace desk;
using namespace desk::test;

namespace {

template <class T>
ErrorKind kindOf(const Result<T> &result)
{
    return result ? ErrorKind::Internal : result.error().kind;
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesKeepTheirTypes();
    void moneyIsText();
    void bindsEveryKind();
    void callsByName();
    void manyStatementsStopAtTheFirstFailure();
    void constraintsNameTheirField();
    void ownErrorsKeepTheirWords();
    void personsAreRefusedPlainly();
    void interruptStopsTheStatement();
    void statementsSurviveChangedTables();
    void lossIsNoticed();
    void nothingBoundIsLogged();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_keeper;
};

void TestConnection::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_keeper = m_database->asKeeper();
}

void TestConnection::valuesKeepTheirTypes()
{
    const auto rows =
        m_keeper->query(u"select true, 5, 5000000000, 'ग्लव्स', date '2026-04-01', timestamptz "
                        u"'2026-04-01 10:00:00+05:30', "
                        "jsonb '{\"a\": \"1.50\"}', jsonb '[1]', '\\x00ff'::bytea, null::int, "
                        "'0b8f2c4e-6d11-4c7e-9d7b-000000000001'::uuid"_s);
    QVERIFY(rows.ok());
    const auto &row = rows->rows.first();
    QCOMPARE(row[0], QVariant(true));
    QCOMPARE(row[1], QVariant(5));
    QCOMPARE(row[2], QVariant(5000000000LL));
    QCOMPARE(row[3], QVariant(u"ग्लव्स"_s));
    QCOMPARE(row[4], QVariant(QDate(2026, 4, 1)));
    QCOMPARE(row[5].toDateTime(), QDateTime(QDate(2026, 4, 1), QTime(4, 30), Qt::UTC));
    QCOMPARE(row[6].toJsonObject().value("a"_L1), QJsonValue(u"1.50"_s));
    QCOMPARE(row[7].toJsonArray().size(), 1);
    QCOMPARE(row[8].toByteArray(), QByteArray("\x00\xff", 2));
    QVERIFY(!row[9].isValid());
    QCOMPARE(row[10].toString(), u"0b8f2c4e-6d11-4c7e-9d7b-000000000001"_s);
}

void TestConnection::moneyIsText()
{
    const auto rows = m_keeper->query(u"select 1234567890123.45::numeric(15,2)"_s);
    QCOMPARE(rows->first(), QVariant(u"1234567890123.45"_s));
}

void TestConnection::bindsEveryKind()
{
    const auto rows = m_keeper->query(
        u"select $1::text, $2::int, $3::bool, $4::text[], $5::jsonb, $6::date, $7::text, $8::bytea"_s,
        {u"it's \\ here"_s, 7, false, QStringList{u"a,\"b"_s, u"c\\"_s},
         QVariant(QJsonObject{{u"k"_s, 1}}), QDate(2026, 11, 20), QVariant(),
         QByteArray("\x00\x01", 2)});
    QVERIFY2(rows.ok(), qPrintable(m_keeper->lastFailure().message));
    const auto &row = rows->rows.first();
    QCOMPARE(row[0].toString(), u"it's \\ here"_s);
    QCOMPARE(row[1].toInt(), 7);
    QCOMPARE(row[2].toBool(), false);
    QCOMPARE(row[3].toString(), u"{\"a,\\\"b\",\"c\\\\\"}"_s);
    QCOMPARE(row[4].toJsonObject().value("k"_L1).toInt(), 1);
    QCOMPARE(row[5].toDate(), QDate(2026, 11, 20));
    QVERIFY(!row[6].isValid());
    QCOMPARE(row[7].toByteArray().size(), 2);
}

void TestConnection::callsByName()
{
    const auto rows = m_keeper->call(u"api.validate_gstin"_s, {{u"gstin"_s, u"27AAPFU0939F1ZV"_s}});
    QVERIFY2(rows.ok(), qPrintable(m_keeper->lastFailure().message));
    QCOMPARE(rows->at(0, u"valid"_s), QVariant(true));
    QCOMPARE(rows->at(0, u"state_code"_s).toString().trimmed(), u"27"_s);
}

void TestConnection::manyStatementsStopAtTheFirstFailure()
{
    QVERIFY(m_keeper->run(u"create temp table steps (n int)"_s).ok());
    QVERIFY(
        !m_keeper->run(u"insert into steps values (1); select 1/0; insert into steps values (2)"_s)
             .ok());
    QCOMPARE(m_keeper->query(u"select count(*) from steps"_s)->first().toInt(), 0);
}

void TestConnection::constraintsNameTheirField()
{
    const auto twice =
        m_keeper->run(u"insert into public.units (uqc, name) values ('ZZZ','a'), ('ZZZ','b')"_s);
    QCOMPARE(kindOf(twice), ErrorKind::Validation);
    QCOMPARE(twice.error().field, u"uqc"_s);
    const auto shape =
        m_keeper->run(u"insert into public.hsn_codes (code, description) values ('x','y')"_s);
    QCOMPARE(kindOf(shape), ErrorKind::Validation);
    QCOMPARE(shape.error().field, u"code"_s);
    QVERIFY(!shape.error().message.contains(u"constraint"_s));
    const auto missing = m_keeper->run(u"insert into public.units (uqc) values ('ZZY')"_s);
    QCOMPARE(missing.error().field, u"name"_s);
}

void TestConnection::ownErrorsKeepTheirWords()
{
    const auto raise = [&](const QString &state, const QString &more = {}) {
        return m_keeper->run(
            u"do $$ begin raise exception using errcode = '%1', message = 'Say it so.'%2; end $$"_s
                .arg(state, more));
    };
    QCOMPARE(kindOf(raise(u"ID001"_s)), ErrorKind::Validation);
    QCOMPARE(raise(u"ID001"_s, u", column = 'quantity'"_s).error().field, u"quantity"_s);
    QCOMPARE(kindOf(raise(u"ID002"_s)), ErrorKind::Conflict);
    QCOMPARE(raise(u"ID002"_s, u", detail = '{\"version\":3}'"_s).error().details,
             u"{\"version\":3}"_s);
    QCOMPARE(kindOf(raise(u"ID003"_s)), ErrorKind::State);
    QCOMPARE(kindOf(raise(u"ID004"_s)), ErrorKind::NotFound);
    QCOMPARE(kindOf(raise(u"42501"_s)), ErrorKind::Permission);
    QCOMPARE(raise(u"42501"_s).error().message, u"Say it so."_s);
    QCOMPARE(kindOf(raise(u"40001"_s)), ErrorKind::Conflict);
}

void TestConnection::personsAreRefusedPlainly()
{
    const auto profile = m_database->profile();
    const auto wrong = Connection::open(
        ConnectionSettings::forPerson(profile, TestDatabase::address(u"sales"_s), u"nonsense"_s));
    QVERIFY2(kindOf(wrong) == ErrorKind::Permission, qPrintable(wrong.error().details));
    QCOMPARE(wrong.error().field, u"password"_s);

    auto nowhere = profile;
    nowhere.hosts = u"/tmp/nowhere"_s;
    const auto away = Connection::open(ConnectionSettings::forPerson(
        nowhere, TestDatabase::address(u"sales"_s), TestDatabase::password()));
    QCOMPARE(kindOf(away), ErrorKind::Connection);

    const auto sales = m_database->as(u"sales"_s);
    const auto forbidden = sales->run(u"update public.orders set notes = ''"_s);
    QCOMPARE(kindOf(forbidden), ErrorKind::Permission);
    QVERIFY(!forbidden.error().message.contains(u"orders"_s));
}

void TestConnection::interruptStopsTheStatement()
{
    Interrupt interrupt;
    const auto connection =
        expect(Connection::open(ConnectionSettings::forPerson(m_database->profile(),
                                                              TestDatabase::address(u"sales"_s),
                                                              TestDatabase::password()),
                                &interrupt),
               "connecting");
    std::thread later([&] {
        std::this_thread::sleep_for(200ms);
        interrupt.raise();
    });
    const auto slow = connection->query(u"select count(*) from generate_series(1, 1000000000)"_s);
    later.join();
    QCOMPARE(kindOf(slow), ErrorKind::Cancelled);
    QVERIFY(connection->query(u"select 1"_s).ok());
}

void TestConnection::statementsSurviveChangedTables()
{
    QVERIFY(m_keeper->run(u"create temp table growing (a int)"_s).ok());
    QCOMPARE(m_keeper->query(u"select * from growing"_s)->columns.size(), 1);
    QVERIFY(m_keeper->run(u"alter table growing add b int"_s).ok());
    const auto rows = m_keeper->query(u"select * from growing"_s);
    QVERIFY2(rows.ok(), qPrintable(m_keeper->lastFailure().message));
    QCOMPARE(rows->columns.size(), 2);
}

void TestConnection::lossIsNoticed()
{
    const auto sales = m_database->as(u"sales"_s);
    QVERIFY(sales->isAlive());
    QVERIFY(m_keeper->query(u"select pg_terminate_backend($1)"_s, {sales->backend()}).ok());
    QTRY_VERIFY(!sales->isAlive());
    QCOMPARE(kindOf(sales->query(u"select 1"_s)), ErrorKind::Connection);
    QVERIFY(sales->isLost());
}

void TestConnection::nothingBoundIsLogged()
{
    const auto canary = u"canary-%1"_s.arg(QDateTime::currentMSecsSinceEpoch());
    QVERIFY(m_keeper->query(u"select $1::text"_s, {canary}).ok());
    QVERIFY(!m_keeper->query(u"select 1 / (length($1::text) - length($1::text))"_s, {canary}).ok());
    const auto folder = TestServer::instance().status().directory + u"/log"_s;
    const auto found = m_keeper->query(
        u"select count(*) from pg_ls_dir($1) name where pg_read_file($1 || '/' || name) like '%' || $2 || '%'"_s,
        {folder, canary});
    QVERIFY2(found.ok(), qPrintable(m_keeper->lastFailure().message));
    QCOMPARE(found->first().toInt(), 0);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
