#include "migrationreview.h"
#include "migrator.h"
#include "testserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::test;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void appliesAndRepeatsNothing();
    void aFailureLeavesNothing();
    void aFailureNamesFileAndLine();
    void loadsFunctionsWhole();
    void keepsWhatTablesNeed();
    void refusesAChangedMigration();
    void refusesANewerDatabase();
    void downRefusesToLoseRows();
    void upDownUp();
    void guardsBelongInApi();
    void numbersHaveNoGaps();
    void reviewsWhatIsPending();
    void createsTheNextFiles();
    void theRealSchemaGoesDownAndUp();

private:
    void write(const QString &name, const QString &text) const;
    Result<QStringList> up();
    int count(const QString &sql) const { return m_connection->query(sql)->first().toInt(); }
    [[nodiscard]] SchemaSource source() const
    {
        return expect(SchemaSource::read(m_folder->path()), "reading");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    QString m_name;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(u"migrations"_s);
    QDir(m_folder->path()).mkpath(u"api"_s);
    write(
        u"migrations/0001_first.up.sql"_s,
        u"create schema internal; create schema api; create table public.things (id int primary key, name text);"_s);
    write(u"migrations/0001_first.down.sql"_s,
          u"drop table public.things; drop schema internal; drop schema api;"_s);
    write(u"migrations/0002_second.up.sql"_s, u"alter table public.things add colour text;"_s);
    write(u"migrations/0002_second.down.sql"_s, u"alter table public.things drop colour;"_s);
    write(u"api/10_all.sql"_s,
          u"create function api.hello() returns text language sql as $$ select 'one' $$;\n"
          "create policy see on public.things using (true);\n"_s);
    m_name = u"migrator_%1"_s.arg(QCoreApplication::applicationPid());
    const auto server = TestServer::instance().keeper(u"postgres"_s);
    expect(server->run(u"create database "_s + m_name), "making a database");
    m_connection = TestServer::instance().keeper(m_name);
}

void TestMigrator::cleanup()
{
    m_connection.reset();
    expect(TestServer::instance().keeper(u"postgres"_s)->run(u"drop database "_s + m_name),
           "dropping it");
}

void TestMigrator::write(const QString &name, const QString &text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // the server that tests share knows the owner role, which has no part in these little schemas
    file.write(name.startsWith(u"api/"_s) ? "-- as: superuser\n" + text.toUtf8() : text.toUtf8());
}

Result<QStringList> TestMigrator::up()
{
    return Migrator(*m_connection, source()).up();
}

void TestMigrator::appliesAndRepeatsNothing()
{
    const auto done = up();
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    QCOMPARE(done->size(), 3);
    QVERIFY(up()->isEmpty());
    const auto status = Migrator(*m_connection, source()).status();
    QVERIFY(status->isCurrent());
    QCOMPARE(status->current, 2);
    QCOMPARE(count(u"select count(*) from public.schema_migrations where rollback_sql <> ''"_s), 2);
}

void TestMigrator::aFailureLeavesNothing()
{
    write(u"migrations/0002_second.up.sql"_s,
          u"create table public.more (n int); select 1; insert into nowhere values (1);"_s);
    QVERIFY(!up().ok());
    QCOMPARE(
        count(
            u"select count(*) from pg_class where relname in ('things', 'more', 'schema_migrations')"_s),
        0);

    // neither may a failing reload take away what stood
    write(u"migrations/0002_second.up.sql"_s, u"select 1;"_s);
    QVERIFY(up().ok());
    write(u"api/20_bad.sql"_s,
          u"create function api.bad() returns nothing language sql as $$ select 1 $$;"_s);
    QVERIFY(!up().ok());
    QCOMPARE(m_connection->query(u"select api.hello()"_s)->first().toString(), u"one"_s);
    QCOMPARE(count(u"select count(*) from pg_policy"_s), 1);
}

void TestMigrator::aFailureNamesFileAndLine()
{
    write(u"migrations/0002_second.up.sql"_s,
          u"select 1;\n\nselect nonsense from public.things;\n"_s);
    const auto error = up().error();
    QVERIFY2(error.message.contains(u"0002_second.up.sql, line 3"_s), qPrintable(error.message));
}

void TestMigrator::loadsFunctionsWhole()
{
    QVERIFY(up().ok());
    QVERIFY(m_connection
                ->run(u"create function api.left_behind() returns int language sql as 'select 1'"_s)
                .ok());
    write(u"api/10_all.sql"_s,
          u"create function api.hello(n int) returns text language sql as $$ select 'two' $$;\n"
          "create view internal.seen as select * from public.things;\n"_s);
    QVERIFY(up().ok());
    QCOMPARE(m_connection->query(u"select api.hello(1)"_s)->first().toString(), u"two"_s);
    QCOMPARE(count(u"select count(*) from pg_proc where pronamespace = 'api'::regnamespace"_s), 1);
    QCOMPARE(count(u"select count(*) from pg_policy"_s), 0);
    write(u"api/10_all.sql"_s, u"select 1"_s);
    QVERIFY(up().ok());
    QCOMPARE(count(u"select count(*) from pg_class where relname = 'seen'"_s), 0);
}

void TestMigrator::keepsWhatTablesNeed()
{
    write(
        u"migrations/0002_second.up.sql"_s,
        u"create function internal.tidy(t text) returns text language sql immutable as $$ select "
        u"trim(t) $$;\n"
        "alter table public.things add tidy text generated always as (internal.tidy(name)) stored;"_s);
    QVERIFY(up().ok());
    write(u"api/20_more.sql"_s,
          u"create or replace function internal.tidy(t text) returns text language sql immutable "
          "as $$ select upper(trim(t)) $$;"_s);
    const auto done = up();
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    QVERIFY(m_connection->run(u"insert into public.things (id, name) values (1, ' a ')"_s).ok());
    QCOMPARE(m_connection->query(u"select tidy from public.things"_s)->first().toString(), u"A"_s);
}

void TestMigrator::refusesAChangedMigration()
{
    QVERIFY(up().ok());
    write(u"migrations/0001_first.up.sql"_s, u"select 'other words';"_s);
    write(u"api/20_more.sql"_s, u"select 1;"_s);
    const auto refused = up();
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"0001_first.up.sql"_s));
    QVERIFY(Migrator(*m_connection, source()).status()->steps.first().altered);
}

void TestMigrator::refusesANewerDatabase()
{
    QVERIFY(up().ok());
    QVERIFY(QFile::remove(m_folder->filePath(u"migrations/0002_second.up.sql"_s)));
    QVERIFY(!up().ok());
}

void TestMigrator::downRefusesToLoseRows()
{
    QVERIFY(up().ok());
    QVERIFY(m_connection->run(u"insert into public.things values (1, 'a', 'red')"_s).ok());
    Migrator migrator(*m_connection, source());
    const auto refused = migrator.down(1);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.contains(u"things.colour"_s),
             qPrintable(refused.error().message));
    QCOMPARE(m_connection->query(u"select colour from public.things"_s)->first().toString(),
             u"red"_s);
    QCOMPARE(m_connection->query(u"select api.hello()"_s)->first().toString(), u"one"_s);
    QVERIFY(m_connection->run(u"update public.things set colour = null"_s).ok());
    QVERIFY(migrator.down(1).ok());
    QVERIFY(!migrator.down(0).ok());
    QVERIFY(migrator.down(0, true).ok());
    QCOMPARE(count(u"select count(*) from pg_class where relname = 'things'"_s), 0);
}

void TestMigrator::upDownUp()
{
    QVERIFY(up().ok());
    const auto down = Migrator(*m_connection, source()).down(0);
    QVERIFY2(down.ok(), down ? "" : qPrintable(down.error().message));
    QCOMPARE(*down, (QStringList{u"0002_second.down.sql"_s, u"0001_first.down.sql"_s}));
    QVERIFY(up().ok());
    QVERIFY(Migrator(*m_connection, source()).status()->isCurrent());
}

void TestMigrator::guardsBelongInApi()
{
    write(u"migrations/0002_second.up.sql"_s,
          u"create policy mine on public.things using (true);"_s);
    const auto refused = up();
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"api/"_s));
}

void TestMigrator::numbersHaveNoGaps()
{
    write(u"migrations/0004_later.up.sql"_s, u"select 1;"_s);
    write(u"migrations/0004_later.down.sql"_s, u"select 1;"_s);
    QVERIFY(!SchemaSource::read(m_folder->path()).ok());
    write(u"migrations/0003_lonely.up.sql"_s, u"select 1;"_s);
    const auto read = SchemaSource::read(m_folder->path());
    QVERIFY(read.error().message.contains(u"0003_lonely.down.sql"_s));
}

void TestMigrator::reviewsWhatIsPending()
{
    const auto all = reviewMigrations(source(), 0);
    QCOMPARE(all.size(), 4);
    const auto second = reviewMigrations(source(), 1);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().line, 1);
    QVERIFY(second.first().toText().contains(u"0002_second.up.sql:1"_s));
    QVERIFY(reviewMigrations(source(), 2).isEmpty());
}

void TestMigrator::createsTheNextFiles()
{
    QVERIFY(!createMigration(m_folder->path(), u"Bad Name"_s).ok());
    const auto made = createMigration(m_folder->path(), u"add_due_date"_s);
    QVERIFY(made.ok());
    QVERIFY(QFile::exists(m_folder->filePath(u"migrations/0003_add_due_date.up.sql"_s)));
    QCOMPARE(source().newest(), 3);
}

/// Every migration of the product, down to nothing and up again, with the roles of the server in
/// place.
void TestMigrator::theRealSchemaGoesDownAndUp()
{
    const auto real =
        expect(SchemaSource::read(QStringLiteral(DESK_SOURCE "/resources/database")), "reading");
    Migrator migrator(*m_connection, real);
    const auto first = migrator.up();
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().message));
    const auto down = migrator.down(0, true);
    QVERIFY2(down.ok(), down ? "" : qPrintable(down.error().message));
    QCOMPARE(count(u"select count(*) from pg_class c where relnamespace = 'public'::regnamespace "
                   u"and relkind in ('r','v') "
                   "and relname <> 'schema_migrations'"_s),
             0);
    const auto again = migrator.up();
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().message));
    QVERIFY(migrator.status()->isCurrent());
    QVERIFY(migrator.up()->isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
