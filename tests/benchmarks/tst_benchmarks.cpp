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

private:
    static int run(const QStringList &words, QByteArray &said);
};

namespace {

const QStringList s_all{u"save-order"_s,    u"cycle"_s,        u"page-first"_s, u"page-last"_s,
                        u"page-filtered"_s, u"model-memory"_s, u"search-hit"_s, u"search-miss"_s,
                        u"palette"_s,       u"gui-gap"_s,      u"list-click"_s, u"list-sort"_s,
                        u"palette-key"_s,   u"grid-key"_s,     u"scroll"_s,     u"desk-switch"_s,
                        u"theme"_s,         u"start"_s,        u"memory"_s,     u"invoice-pdf"_s};

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

QTEST_GUILESS_MAIN(TestBenchmarks)
#include "tst_benchmarks.moc"
