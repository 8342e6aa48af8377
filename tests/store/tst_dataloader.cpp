#include "datachecks.h"
#include "dataloader.h"
#include "testdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::test;

class TestDataLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsInOrderAndInBatches();
    void aFailureLeavesNothing();
    void passwordsNeverTravel();
    void referenceMayBeLoadedAgain();
    void theDemoIsHealthy();

private:
    int count(const QString &sql) const { return m_keeper->query(sql)->first().toInt(); }
    static void write(const QString &path, const QByteArray &text);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_keeper;
};

void TestDataLoader::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_keeper = m_database->asKeeper();
    QVERIFY(
        m_keeper
            ->run(u"create table internal.loaded (n int, name text, verifier text, bcrypt text, "
                  u"password text, batch int);"
                  "create sequence internal.batches;"
                  "create function internal.load_things(rows jsonb) returns int language sql as $$"
                  "  with b as (select nextval('internal.batches')::int as n)"
                  "  insert into internal.loaded select (r->>'n')::int, r->>'name', "
                  "r->>'verifier', r->>'bcrypt',"
                  "  r->>'password', b.n from jsonb_array_elements(rows) r, b; select 1 $$"_s)
            .ok());
}

void TestDataLoader::write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestDataLoader::loadsInOrderAndInBatches()
{
    const QTemporaryDir folder;
    QByteArray csv = "n,name\n";
    for (int i = 0; i < 4500; ++i)
        csv += QByteArray::number(i) + (i == 7 ? ",\n" : ",x\n");
    write(folder.filePath(u"20_things.csv"_s), csv);
    write(folder.filePath(u"10_first.sql"_s), "delete from internal.loaded");
    write(folder.filePath(u"25_words.json"_s), R"([{"a": 1}, {"a": 2}])");
    write(folder.filePath(u"30_after.sql"_s),
          "insert into internal.loaded (n) select -(e ->> 'a')::int from loaded_files f, "
          "jsonb_array_elements(f.content) e "
          "where f.name = '25_words'");
    const auto loaded = DataLoader(*m_keeper).load(folder.path());
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->size(), 4);
    QCOMPARE(loaded->at(1).rows, 4500);
    QCOMPARE(count(u"select count(*) from internal.loaded"_s), 4502);
    QCOMPARE(count(u"select count(distinct batch) from internal.loaded"_s), 3);
    QCOMPARE(count(u"select count(*) from internal.loaded where n >= 0 and name is null"_s), 1);
}

void TestDataLoader::aFailureLeavesNothing()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"10_first.sql"_s), "delete from internal.loaded");
    write(folder.filePath(u"20_things.csv"_s), "n,name\n1,a\nx,b\n");
    const auto before = count(u"select count(*) from internal.loaded"_s);
    const auto failed = DataLoader(*m_keeper).load(folder.path());
    QVERIFY(!failed.ok());
    QVERIFY(failed.error().message.startsWith(u"20_things.csv"_s));
    QCOMPARE(count(u"select count(*) from internal.loaded"_s), before);
}

void TestDataLoader::passwordsNeverTravel()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"10_first.sql"_s), "delete from internal.loaded");
    write(folder.filePath(u"20_things.csv"_s), "n,password\n1,Demo-2026!\n");
    QVERIFY(DataLoader(*m_keeper).load(folder.path()).ok());
    const auto rows = m_keeper->query(u"select * from internal.loaded"_s);
    QVERIFY(rows->at(0, u"verifier"_s).toString().startsWith(u"SCRAM-SHA-256$4096:"_s));
    QVERIFY(rows->at(0, u"bcrypt"_s).toString().startsWith(u"$2b$10$"_s));
    QVERIFY(!rows->at(0, u"password"_s).isValid());
}

void TestDataLoader::referenceMayBeLoadedAgain()
{
    const auto before = count(u"select count(*) from public.hsn_codes"_s);
    const auto again =
        DataLoader(*m_keeper).load(QStringLiteral(DESK_SOURCE "/resources/database/reference"));
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().message));
    QCOMPARE(count(u"select count(*) from public.hsn_codes"_s), before);
}

void TestDataLoader::theDemoIsHealthy()
{
    const auto checks = runChecks(*m_keeper, QStringLiteral(DESK_SOURCE "/resources/database"));
    QVERIFY(checks.ok());
    QVERIFY(checks->size() > 10);
    for (const auto &check : *checks) {
        // the tables that this test made have no guards, and need none
        auto findings = check.findings;
        findings.removeIf([](const QString &finding) {
            return finding.contains(u"loaded"_s) || finding.contains(u"load_things"_s);
        });
        QVERIFY2(findings.isEmpty(), qPrintable(check.name + u": "_s + findings.join(u"; "_s)));
    }
}

QTEST_GUILESS_MAIN(TestDataLoader)
#include "tst_dataloader.moc"
