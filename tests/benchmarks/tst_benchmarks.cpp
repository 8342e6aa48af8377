#include "testserver.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::test;

/// Every benchmark runs and reports, on a small company. How long things take is not judged here.
class TestBenchmarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_data();
    void reports();
    void namesWhatItDoesNotKnow();
    void leavesNothingBehind();
    void touchesNoDatabaseOfOthers();
    void makesALargeCompanyThatIsInOrder();

private:
    static int admin(const QString &database, const QStringList &words);
    static int run(const QStringList &words, QByteArray &said);
};

namespace {

const QStringList s_all{u"save-order"_s,    u"cycle"_s,        u"page-first"_s, u"page-last"_s,
                        u"page-filtered"_s, u"model-memory"_s, u"search-hit"_s, u"search-miss"_s,
                        u"palette"_s,       u"gui-gap"_s,      u"list-click"_s, u"list-sort"_s,
                        u"palette-key"_s,   u"decoding-key"_s, u"grid-key"_s,   u"scroll"_s,
                        u"desk-switch"_s,   u"theme"_s,        u"start"_s,      u"memory"_s,
                        u"invoice-pdf"_s};

} // namespace

int TestBenchmarks::run(const QStringList &words, QByteArray &said)
{
    QProcess program;
    program.start(
        QStringLiteral(DESK_ADMIN),
        QStringList{u"--database"_s, TestServer::instance().status().conninfo, u"bench"_s} + words);
    if (!program.waitForFinished(400000))
        return -1;
    said = program.readAllStandardOutput();
    const auto complaint = program.readAllStandardError();
    if (program.exitCode() != 0)
        qInfo("%s", complaint.constData());
    return program.exitCode();
}

void TestBenchmarks::reports_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("all") << s_all;
}

void TestBenchmarks::reports()
{
    QFETCH(const QStringList, names);
    QByteArray said;
    QCOMPARE(
        run(QStringList{u"--json"_s, u"--orders"_s, u"2500"_s, u"--customers"_s, u"300"_s,
                        u"--items"_s, u"2500"_s, u"--rounds"_s, u"3"_s, u"--seconds"_s, u"3"_s} +
                names,
            said),
        0);
    const auto answer = QJsonDocument::fromJson(said).object();
    QCOMPARE(answer.value(u"orders"_s).toInt(), 2500);
    QStringList reported;
    for (const auto &value : answer.value(u"benchmarks"_s).toArray()) {
        const auto finding = value.toObject();
        reported << finding.value(u"name"_s).toString();
        QVERIFY2(finding.contains(u"figure"_s), qPrintable(reported.last()));
        QVERIFY(!finding.value(u"unit"_s).toString().isEmpty());
        QVERIFY(!finding.value(u"details"_s).toObject().isEmpty());
    }
    QCOMPARE(reported, names);
}

void TestBenchmarks::namesWhatItDoesNotKnow()
{
    QByteArray said;
    QCOMPARE(run({u"no-such-thing"_s}, said), 2);
}

void TestBenchmarks::leavesNothingBehind()
{
    const auto keeper = TestServer::instance().keeper(u"postgres"_s);
    const auto rows = expect(
        keeper->query(u"select datname::text from pg_database where datname = 'indentdesk_bench' "
                      "union all select rolname::text from pg_roles "
                      "where rolname like '%@bench.indentdesk.invalid'"_s),
        "looking");
    QVERIFY(rows.rows.isEmpty());
}

void TestBenchmarks::touchesNoDatabaseOfOthers()
{
    const auto keeper = TestServer::instance().keeper(u"postgres"_s);
    expect(keeper->run(u"create database indentdesk_bench"_s), "making another's database");
    QByteArray said;
    const auto result = run({u"--orders"_s, u"200"_s, u"save-order"_s}, said);
    expect(keeper->run(u"drop database indentdesk_bench"_s), "taking it away");
    QCOMPARE(result, 1);
}

int TestBenchmarks::admin(const QString &database, const QStringList &words)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(DESK_ADMIN),
                  QStringList{u"--database"_s,
                              TestServer::instance().status().conninfo + u" dbname="_s + database} +
                      words);
    return program.waitForFinished(240000) ? program.exitCode() : -1;
}

/// The least that it grows out of; and not a second time.
void TestBenchmarks::makesALargeCompanyThatIsInOrder()
{
    const auto name = u"indentdesk_large"_s;
    const auto postgres = TestServer::instance().keeper(u"postgres"_s);
    expect(postgres->run(u"create database "_s + name), "making a database");
    QCOMPARE(admin(name, {u"migrate"_s, u"up"_s}), 0);
    QCOMPARE(admin(name, {u"load"_s, u"reference"_s}), 0);
    const QStringList large{u"load"_s,        u"large"_s, u"--orders"_s, u"600"_s,
                            u"--customers"_s, u"61"_s,    u"--items"_s,  u"100"_s};
    QCOMPARE(admin(name, large), 1); // out of nothing
    {
        const auto keeper = TestServer::instance().keeper(name);
        expect(keeper->run(
                   u"insert into public.branches (code, name, is_head, legal_name, address, city, "
                   "state_code, pincode, gstin) values ('A', 'A', true, 'A', 'A', 'Pune', '27', "
                   "'411001', '27AABCS0042K1ZK');"
                   "insert into public.number_series (branch_id, document, prefix) select b.id, "
                   "s.document, s.prefix from public.branches b cross join (values ('orders', "
                   "'ORD'), ('invoices', 'INV')) as s (document, prefix);"
                   "insert into public.users (email, full_name, role_id, is_active) select "
                   "r.name || '@large.example', r.name, r.id, false from public.roles r;"
                   "insert into public.customers (name, hospital_name, city, state_code) "
                   "values ('A', 'Ashoka Hospital', 'Pune', '27');"
                   "insert into public.inventory (sku, item_name, unit_price) "
                   "values ('A-1', 'Gauze swab', 12.50)"_s),
               "making a small company");
    }
    QCOMPARE(admin(name, large), 0);
    QCOMPARE(admin(name, {u"validate"_s}), 0);
    QCOMPARE(admin(name, large), 1); // out of a large one
    expect(postgres->run(u"drop database "_s + name), "taking it away");
}

QTEST_GUILESS_MAIN(TestBenchmarks)
#include "tst_benchmarks.moc"
