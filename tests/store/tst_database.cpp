#include "database.h"
#include "testdatabase.h"
#include "testserver.h"
#include "whendone.h"

#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::test;

namespace {

/// Waits for an answer as a window would: with its events going on.
template <class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000) || future.resultCount() == 0)
        return Error{ErrorKind::Internal, {}, u"no answer came"_s, {}};
    return future.result();
}

QString fresh()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

class TestDatabaseDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsIn();
    void saysWhyNot();
    void saysThatTheSchemaIsMissing();
    void saysWhoIsTooOld();
    void readsAndCalls();
    void answersWhenSignedOut();
    void hearsChanges();
    void listensAgainAfterALoss();
    void repeatsWhatCarriesARequest();
    void readsAreRepeated();
    void cancelStopsTheStatement();
    void retriesSerializationFailures();
    void neverBlocksTheWindow();
    void waitsForAServerThatIsAway();
    void closesWhileBusy();

private:
    QJsonObject someOrder() const;
    void killAll(const QString &person) const;
    [[nodiscard]] bool isAtWork(const QString &person, const QString &words) const;

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    std::unique_ptr<Database> m_database;
};

void TestDatabaseDoor::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    m_database = std::make_unique<Database>();
}

void TestDatabaseDoor::killAll(const QString &person) const
{
    QVERIFY(
        m_keeper
            ->query(
                u"select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and "
                "datname = current_database()"_s,
                {TestDatabase::address(person)})
            .ok());
}

/// Whether the server is busy for this person with a statement that has these words.
bool TestDatabaseDoor::isAtWork(const QString &person, const QString &words) const
{
    // a connection of its own: inside a transaction the view stands still
    return m_company->asKeeper()
        ->query(u"select exists (select from pg_stat_activity where usename = $1 and datname = "
                "current_database() and state = 'active' and position($2 in query) > 0)"_s,
                {TestDatabase::address(person), words})
        ->first()
        .toBool();
}

void TestDatabaseDoor::signsIn()
{
    QSignalSpy states(m_database.get(), &Database::stateChanged);
    const auto session = await(m_database->signIn(
        m_company->profile(), TestDatabase::address(u"sales"_s), TestDatabase::password()));
    QVERIFY2(session.ok(), session ? "" : qPrintable(session.error().details));
    QCOMPARE(session->role, u"sales_rep"_s);
    QCOMPARE(session->email, u"sales@demo.example"_s);
    QVERIFY(session->may(u"orders"_s, u"create"_s));
    QVERIFY(!session->may(u"orders"_s, u"approve"_s));
    QVERIFY(session->schemaVersion > 0);
    QCOMPARE(m_database->state(), ConnectionState::Online);
    QCOMPARE(states.size(), 1);
}

void TestDatabaseDoor::saysWhyNot()
{
    Database other;
    const auto sales = TestDatabase::address(u"sales"_s);
    auto profile = m_company->profile();
    const auto wrong = await(other.signIn(profile, sales, u"wrong"_s));
    QCOMPARE(wrong.error().kind, ErrorKind::Permission);
    QCOMPARE(wrong.error().field, u"password"_s);
    QCOMPARE(other.state(), ConnectionState::SignedOut);

    const auto email = u"gone-%1@demo.example"_s.arg(fresh().left(8));
    QVERIFY(m_keeper->run(u"create role \"%1\" nologin"_s.arg(email)).ok());
    QCOMPARE(await(other.signIn(profile, email, u"x"_s)).error().kind, ErrorKind::Permission);
    QVERIFY(m_keeper->run(u"alter role \"%1\" login password 'plain-Text-1'"_s.arg(email)).ok());
    const auto disabled = await(other.signIn(profile, email, u"plain-Text-1"_s));
    QCOMPARE(disabled.error().field, u"account"_s);
    QVERIFY(m_keeper->run(u"drop role \"%1\""_s.arg(email)).ok());

    profile.hosts = u"/tmp/nowhere"_s;
    const auto away = await(other.signIn(profile, sales, TestDatabase::password()));
    QCOMPARE(away.error().kind, ErrorKind::Connection);
    QVERIFY(!away.error().message.contains(u"socket"_s));
}

void TestDatabaseDoor::saysThatTheSchemaIsMissing()
{
    const auto server = TestServer::instance().keeper(u"postgres"_s);
    const auto name = u"bare_"_s + fresh().left(8);
    QVERIFY(server->run(u"create database "_s + name).ok());
    auto profile = m_company->profile();
    profile.database = name;
    Database other;
    const auto session =
        await(other.signIn(profile, TestDatabase::address(u"sales"_s), TestDatabase::password()));
    QCOMPARE(session.error().kind, ErrorKind::State);
    QCOMPARE(session.error().field, u"schema"_s);
    other.signOut();
    QVERIFY(server->run(u"drop database %1 with (force)"_s.arg(name)).ok());
}

/// This program carries the schema's files, as the desktop does.
void TestDatabaseDoor::saysWhoIsTooOld()
{
    const auto signIn = [this] {
        Database other;
        return await(other.signIn(m_company->profile(), TestDatabase::address(u"sales"_s),
                                  TestDatabase::password()));
    };
    QVERIFY(signIn().ok());
    QVERIFY(
        m_keeper
            ->run(u"insert into public.schema_migrations (version, name, checksum, rollback_sql) "
                  "values (9999, 'later', '', '')"_s)
            .ok());
    const auto programTooOld = signIn();
    QCOMPARE(programTooOld.error().field, u"schema"_s);
    QVERIFY2(programTooOld.error().message.startsWith(u"This program is older"_s),
             qPrintable(programTooOld.error().message));
    QVERIFY(
        m_keeper
            ->run(
                u"update public.schema_migrations set version = version - 9999 where version > 1"_s)
            .ok());
    const auto databaseTooOld = signIn();
    QVERIFY2(databaseTooOld.error().message.contains(u"migrate up"_s),
             qPrintable(databaseTooOld.error().message));
    QVERIFY(
        m_keeper
            ->run(
                u"delete from public.schema_migrations where version = 0; "
                "update public.schema_migrations set version = version + 9999 where version < 0"_s)
            .ok());
}

void TestDatabaseDoor::readsAndCalls()
{
    const auto rows = await(
        m_database->query(u"select count(*) as n from public.orders where priority = any ($1)"_s,
                          {QStringList{u"high"_s, u"medium"_s, u"low"_s}}));
    QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().details));
    QVERIFY(rows->at(0, u"n"_s).toInt() > 0);
    const auto session = await(m_database->call(u"session"_s));
    QCOMPARE(session->value("user"_L1).toObject().value("role"_L1).toString(), u"sales_rep"_s);
    const auto list =
        await(m_database->list(u"validate_gstin"_s, {{u"gstin"_s, u"27AAPFU0939F1ZV"_s}}));
    QCOMPARE(list->at(0, u"valid"_s), QVariant(true));
    QVERIFY(*await(m_database->ping()) > 0);
    QCOMPARE(await(m_database->call(u"nonsense"_s)).error().kind, ErrorKind::Internal);
}

void TestDatabaseDoor::answersWhenSignedOut()
{
    Database other;
    QCOMPARE(await(other.query(u"select 1"_s)).error().kind, ErrorKind::Connection);
}

void TestDatabaseDoor::hearsChanges()
{
    QSignalSpy changes(m_database.get(), &Database::changed);
    QVERIFY(
        m_keeper->run(u"notify indentdesk, '{\"table\":\"orders\",\"id\":\"abc\",\"version\":7}'"_s)
            .ok());
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<Change>(), (Change{u"orders"_s, u"abc"_s, 7}));
}

void TestDatabaseDoor::listensAgainAfterALoss()
{
    QSignalSpy back(m_database.get(), &Database::reconnected);
    QSignalSpy states(m_database.get(), &Database::stateChanged);
    killAll(u"sales"_s);
    QTRY_COMPARE_WITH_TIMEOUT(back.size(), 1, 15000);
    QCOMPARE(states.first().first().value<ConnectionState>(), ConnectionState::Reconnecting);
    QCOMPARE(m_database->state(), ConnectionState::Online);
    hearsChanges();
}

QJsonObject TestDatabaseDoor::someOrder() const
{
    const auto customer = m_keeper->query(
        u"select c.id::text from public.customers c join public.users u on u.id = c.sales_rep_id "
        "where u.email = $1 order by c.hospital_name limit 1"_s,
        {TestDatabase::address(u"sales"_s)});
    return {{u"customer_id"_s, customer->first().toString()},
            {u"priority"_s, u"medium"_s},
            {u"source"_s, u"direct"_s},
            {u"source_text"_s, u"5 gloves"_s},
            {u"lines"_s, QJsonArray{QJsonObject{{u"item_description"_s, u"gloves "_s + fresh()},
                                                {u"asked_quantity"_s, u"5"_s},
                                                {u"asked_unit"_s, u"box"_s}}}}};
}

/// The connection is cut while the call runs: it happens once, and its answer comes.
void TestDatabaseDoor::repeatsWhatCarriesARequest()
{
    const auto before = m_keeper->query(u"select count(*) from public.orders"_s)->first().toInt();
    // the table is held, so that the call is still at work when its connection is killed
    QVERIFY(m_keeper->run(u"begin; lock table public.orders in exclusive mode"_s).ok());
    const auto future =
        m_database->call(u"save_order"_s, {{u"document"_s, someOrder()}, {u"request"_s, fresh()}});
    QTRY_VERIFY(isAtWork(u"sales"_s, u"save_order"_s));
    QVERIFY(!future.isFinished());
    killAll(u"sales"_s);
    QVERIFY(m_keeper->run(u"commit"_s).ok());
    const auto saved = await(future);
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().message + saved.error().details));
    QVERIFY(!saved->value("order_number"_L1).toString().isEmpty());
    QCOMPARE(m_keeper->query(u"select count(*) from public.orders"_s)->first().toInt(), before + 1);
}

void TestDatabaseDoor::readsAreRepeated()
{
    const auto future = m_database->query(u"select count(*) from generate_series(1, 4000000)"_s);
    QTRY_VERIFY(isAtWork(u"sales"_s, u"4000000"_s));
    killAll(u"sales"_s);
    const auto rows = await(future);
    QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().details));
    QCOMPARE(rows->first().toInt(), 4000000);
    QTRY_COMPARE(m_database->state(), ConnectionState::Online);
}

void TestDatabaseDoor::cancelStopsTheStatement()
{
    auto future = m_database->query(u"select count(*) from generate_series(1, 2000000000)"_s);
    const auto running = [&] {
        return m_keeper
            ->query(u"select count(*) from pg_stat_activity where state = 'active' and query like "
                    u"'%2000000000%' "
                    "and pid <> pg_backend_pid()"_s)
            ->first()
            .toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 20000);
    bool continued = false;
    future.then(this, [&](const Result<Rows> &) { continued = true; });
    future.cancel();
    QTRY_COMPARE(running(), 0);
    QVERIFY(!continued);
    QVERIFY(await(m_database->query(u"select 1"_s)).ok());
}

void TestDatabaseDoor::retriesSerializationFailures()
{
    // fails twice, as a transaction that loses against others would, and succeeds the third time
    QVERIFY(
        m_keeper
            ->run(
                u"create sequence internal.tries; grant usage on sequence internal.tries to "
                u"indentdesk_person; "
                "create function api.flaky() returns jsonb language plpgsql security definer as $$ "
                "begin "
                "if nextval('internal.tries') < 3 then raise exception using errcode = '40001'; "
                "end if; "
                "return '{\"done\": true}'; end $$; grant execute on function api.flaky to indentdesk_person"_s)
            .ok());
    const auto answer = await(m_database->call(u"flaky"_s));
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().details));
    QVERIFY(answer->value("done"_L1).toBool());
}

/// The GUI thread has a heartbeat while everything goes wrong.
void TestDatabaseDoor::neverBlocksTheWindow()
{
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(1);
    QList<QFuture<Result<Rows>>> futures;
    for (int i = 0; i < 20; ++i)
        futures << m_database->query(u"select count(*) from generate_series(1, 300000)"_s);
    auto profile = m_company->profile();
    profile.hosts = u"192.0.2.1"_s; // nobody answers there
    Database other;
    const auto nowhere = other.signIn(profile, u"x@demo.example"_s, u"x"_s);
    QTRY_VERIFY(futures.first().isFinished());
    killAll(u"sales"_s);
    for (const auto &future : futures)
        QVERIFY(await(future).ok());
    other.signOut();
    QVERIFY2(beats > 5, qPrintable(QString::number(beats)));
}

/// The way to the server is a link that is taken away: nobody answers, then somebody does.
void TestDatabaseDoor::waitsForAServerThatIsAway()
{
    const auto link = u"/tmp/indentdesk-way-%1"_s.arg(QCoreApplication::applicationPid());
    auto profile = m_company->profile();
    QVERIFY(QFile::link(profile.hosts, link));
    profile.hosts = link;
    Database desk;
    QVERIFY(
        await(desk.signIn(profile, TestDatabase::address(u"quoter"_s), TestDatabase::password()))
            .ok());
    QSignalSpy states(&desk, &Database::stateChanged);
    QSignalSpy back(&desk, &Database::reconnected);

    QVERIFY(QFile::remove(link));
    killAll(u"quoter"_s);
    QTRY_VERIFY(states.size() >= 2);
    QCOMPARE(desk.state(), ConnectionState::Reconnecting);
    QVERIFY(states.last().at(2).toInt() > 0);
    const auto waiting = desk.query(u"select 7"_s);
    QTRY_VERIFY(states.size() >= 3); // it has tried again in vain
    QVERIFY(!waiting.isFinished());

    QVERIFY(QFile::link(m_company->profile().hosts, link));
    desk.reconnectNow();
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(await(waiting)->first().toInt(), 7);
    QVERIFY(QFile::remove(link));
}

void TestDatabaseDoor::closesWhileBusy()
{
    auto busy = std::make_unique<Database>();
    QVERIFY(await(busy->signIn(m_company->profile(), TestDatabase::address(u"decoder"_s),
                               TestDatabase::password()))
                .ok());
    const auto slow = busy->query(u"select count(*) from generate_series(1, 2000000000)"_s);
    const auto waiting = busy->query(u"select 1"_s);
    QTRY_VERIFY(isAtWork(u"decoder"_s, u"2000000000"_s));
    busy.reset();                                          // long before it has counted that far
    QTRY_VERIFY(!isAtWork(u"decoder"_s, u"2000000000"_s)); // the server was told
    QVERIFY(slow.isFinished() && waiting.isFinished());
}

QTEST_GUILESS_MAIN(TestDatabaseDoor)
#include "tst_database.moc"
