#include "adminrun.h"
#include "testdatabase.h"
#include "testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace desk;
using namespace desk::test;
using namespace Qt::StringLiterals;

namespace {

/// A company that nobody tended for a week: something is due for every job.
const auto s_weekOff = uR"(
set session_replication_role = replica;
update public.batches set expiry_date = current_date - 3
where id in (select b.id from public.batches b where b.status = 'saleable' and b.quantity > b.reserved order by b.id limit 3);
update public.invoices set invoice_date = current_date - 40, due_date = current_date - 5, payment_status = 'unpaid'
where id in (select i.id from public.invoices i where i.status = 'approved' and i.paid_amount = 0 order by i.id limit 2);
update public.invoices set due_date = greatest(current_date, invoice_date) + 30
where status = 'approved' and not (payment_status = 'unpaid' and due_date = current_date - 5);
insert into public.requests (id, user_id, action, arguments_hash, created_at)
select gen_random_uuid(), u.id, 'act', sha256(''), now() - interval '37 days' from public.users u limit 4;
update public.approvals set level_since = now() - interval '6 days', escalated_at = null where status = 'pending';
update public.branches set licences_valid_until = current_date + case when is_head then 5 else 400 end;
delete from internal.journal where name like 'licences %';
update internal.journal set updated_at = now() - interval '7 days' where name = 'figures';
set session_replication_role = origin)"_s;

/// What a round leaves behind, in figures that show what was done twice or not at all.
const auto s_left = uR"(
select concat_ws(' ',
    'expired', (select sum(quantity) from public.batches where status = 'expired'),
    (select count(*) from public.stock_movements where reason = 'expiry'),
    'overdue', (select count(*) from public.invoices where payment_status = 'overdue'),
    'requests', (select count(*) from public.requests where created_at < now() - interval '30 days'),
    'escalated', (select count(*) from public.approvals where status = 'pending' and escalated_at is not null),
    (select count(*) from public.approval_assignments where reason like 'escalated%'),
    (select count(*) from public.notifications where title like '% has waited too long'),
    'without words', (select count(*) from internal.audit_seals s where s.number not in (select w.seal from internal.trail_words w)),
    'words twice', (select count(*) - count(distinct w.seal) from internal.trail_words w),
    'licences', (select count(*) from public.notifications where title like 'The drug licences of %'),
    'months', (select count(*) from pg_class where relname ~ '^audit_logs_[0-9]{4}_[0-9]{2}$' and relkind = 'r'),
    'unsealed', (select count(*) from public.audit_logs where id not in (select id from internal.sealed_ids())),
    'sealed twice', (select count(*) - count(distinct id) from internal.sealed_ids()),
    'old figures', (select count(*) from internal.journal where name = 'figures' and updated_at < now() - interval '1 hour')))"_s;

/// The last month that is prepared, gone.
QString dropLastMonth(Connection &keeper)
{
    return u"drop table public."_s +
           expect(keeper.query(u"select max(relname) from pg_class where relname ~ "
                               "'^audit_logs_[0-9]{4}_[0-9]{2}$' and relkind = 'r'"_s),
                  "the last month")
               .first()
               .toString();
}

QString left(Connection &keeper)
{
    return expect(keeper.query(s_left), "what is left").first().toString();
}

QHash<QString, QJsonObject> jobsOf(const QByteArray &out)
{
    QHash<QString, QJsonObject> jobs;
    for (const auto &value : QJsonDocument::fromJson(out).object().value(u"jobs"_s).toArray())
        jobs.insert(value.toObject().value(u"job"_s).toString(), value.toObject());
    return jobs;
}

} // namespace

/// What time brings is done once, whoever tends, however often, and wherever they were cut off.
class TestTend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_database.reset(); }
    void saysWhatEachJobDid();
    void aSecondRoundFindsNothing();
    void twoAtOnce();
    void aDeskDoesItAll();
    void oneThatFailsDoesNotStopTheOthers();
    void cutOff_data();
    void cutOff();
    void killed_data() { cutOff_data(); }
    void killed();
    void refusesAnUnknownJob();

private:
    [[nodiscard]] AdminRun tend() const
    {
        return runAdmin(m_database->conninfo(), {u"tend"_s, u"--once"_s, u"--json"_s});
    }
    [[nodiscard]] int waiting(Connection &keeper) const;
    void holdBack(Connection &holder, const QString &sql) const;

    std::unique_ptr<TestDatabase> m_database;
    QString m_wanted; ///< what one undisturbed round leaves
};

void TestTend::initTestCase()
{
    init();
    QCOMPARE(tend().code, 0);
    m_wanted = left(*m_database->asKeeper());
    QVERIFY2(m_wanted.contains(u"unsealed 0 sealed twice 0 old figures 0"_s), qPrintable(m_wanted));
    QVERIFY2(m_wanted.contains(u"overdue 2 requests 0"_s), qPrintable(m_wanted));
    cleanup();
}

void TestTend::init()
{
    m_database = std::make_unique<TestDatabase>();
    const auto keeper = m_database->asKeeper();
    expect(keeper->run(s_weekOff), "a week off");
    expect(keeper->run(dropLastMonth(*keeper)), "a month that is not there yet");
}

int TestTend::waiting(Connection &keeper) const
{
    return expect(
               keeper.query(u"select coalesce(max(pid), 0) from pg_stat_activity where datname = "
                            "'%1' and wait_event_type = 'Lock'"_s.arg(m_database->name())),
               "who waits")
        .first()
        .toInt();
}

void TestTend::holdBack(Connection &holder, const QString &sql) const
{
    expect(holder.run(u"begin;"_s + sql), "holding back");
}

void TestTend::saysWhatEachJobDid()
{
    const auto ran = tend();
    QVERIFY2(ran.code == 0, ran.err.constData());
    const auto jobs = jobsOf(ran.out);
    const auto did = [&jobs](const QString &job, const QString &what) {
        return jobs.value(job).value(u"did"_s).toObject().value(what).toInt(-1);
    };
    QCOMPARE(did(u"expiry"_s, u"expired_batches"_s), 3);
    QCOMPARE(did(u"overdue"_s, u"overdue_invoices"_s), 2);
    QVERIFY(did(u"escalation"_s, u"escalated"_s) > 0);
    QVERIFY(did(u"words"_s, u"indexed_seals"_s) > 0);
    QCOMPARE(did(u"requests"_s, u"forgotten_requests"_s), 4);
    QCOMPARE(did(u"licences"_s, u"licences_told"_s), 1);
    QCOMPARE(did(u"partitions"_s, u"months_prepared"_s), 1);
    QVERIFY(did(u"seals"_s, u"sealed_rows"_s) > 1000);
    QVERIFY(jobs.contains(u"figures"_s));
    QCOMPARE(left(*m_database->asKeeper()), m_wanted);
}

void TestTend::aSecondRoundFindsNothing()
{
    QCOMPARE(tend().code, 0);
    const auto again = tend();
    QCOMPARE(again.code, 0);
    for (const auto &job : jobsOf(again.out)) {
        const auto did = job.value(u"did"_s).toObject();
        for (auto it = did.begin(); it != did.end(); ++it)
            QVERIFY2(it.value().toInt(-1) == 0, qPrintable(it.key()));
    }
    QCOMPARE(left(*m_database->asKeeper()), m_wanted);
}

void TestTend::twoAtOnce()
{
    QProcess processes[4];
    for (auto &process : processes)
        startAdmin(process, m_database->conninfo(), {u"tend"_s, u"--once"_s});
    for (auto &process : processes) {
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    QCOMPARE(tend().code, 0); // what somebody was at when another one had gone on
    QCOMPARE(left(*m_database->asKeeper()), m_wanted);
}

void TestTend::aDeskDoesItAll()
{
    const auto answer = expect(m_database->as(u"sales"_s)->query(u"select api.due()"_s), "due");
    QCOMPARE(answer.first().toJsonObject().value(u"expired_batches"_s).toInt(), 3);
    QVERIFY(!answer.first().toJsonObject().contains(u"failed"_s));
    expect(m_database->as(u"sales"_s)->query(u"select api.due()"_s), "due"); // seals what it wrote
    QCOMPARE(left(*m_database->asKeeper()), m_wanted);
}

void TestTend::oneThatFailsDoesNotStopTheOthers()
{
    const auto keeper = m_database->asKeeper();
    expect(keeper->run(u"alter table public.stock_movements add constraint never check (reason <> "
                       "'expiry')"_s),
           "a job that cannot be done");
    const auto ran = tend();
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("expiry: "), ran.err.constData());
    const auto jobs = jobsOf(ran.out);
    QVERIFY(!jobs.value(u"expiry"_s).value(u"error"_s).toString().isEmpty());
    QCOMPARE(
        jobs.value(u"overdue"_s).value(u"did"_s).toObject().value(u"overdue_invoices"_s).toInt(),
        2);
    QVERIFY(left(*keeper).contains(u"unsealed 0"_s));

    const auto desk = expect(m_database->as(u"sales"_s)->query(u"select api.due()"_s), "due")
                          .first()
                          .toJsonObject();
    QVERIFY(desk.value(u"failed"_s).toObject().contains(u"expiry"_s));
    QVERIFY(desk.contains(u"sealed_rows"_s));

    expect(keeper->run(u"alter table public.stock_movements drop constraint never"_s), "mended");
    QCOMPARE(tend().code, 0);
    QCOMPARE(left(*keeper), m_wanted);
}

void TestTend::cutOff_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("holds"); ///< what keeps the job waiting in its middle
    const auto lock = [](const QString &table) {
        return u"lock table %1 in exclusive mode"_s.arg(table);
    };
    QTest::newRow("expiry") << u"expiry"_s << lock(u"public.stock_movements"_s);
    QTest::newRow("overdue") << u"overdue"_s << lock(u"public.invoices"_s);
    QTest::newRow("requests") << u"requests"_s << lock(u"public.requests"_s);
    QTest::newRow("licences")
        << u"licences"_s
        << u"select from public.users where email = 'admin@demo.example' for update"_s;
    QTest::newRow("partitions") << u"partitions"_s << lock(u"public.audit_logs_default"_s);
    QTest::newRow("seals") << u"seals"_s << lock(u"internal.audit_seals"_s);
    QTest::newRow("escalation") << u"escalation"_s << lock(u"public.approval_assignments"_s);
    QTest::newRow("words") << u"words"_s << lock(u"internal.trail_words"_s);
    QTest::newRow("figures") << u"figures"_s
                             << u"refresh materialized view concurrently internal.margins"_s;
}

/// The server ends the job's session; the others are done all the same.
void TestTend::cutOff()
{
    QFETCH(QString, job);
    QFETCH(QString, holds);
    const auto keeper = m_database->asKeeper();
    const auto holder = m_database->asKeeper();
    holdBack(*holder, holds);
    QProcess process;
    startAdmin(process, m_database->conninfo(), {u"tend"_s, u"--once"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(waiting(*keeper) > 0, 20'000);
    expect(keeper->query(u"select pg_terminate_backend(%1)"_s.arg(waiting(*keeper))),
           "cutting off");
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    const auto jobs = jobsOf(process.readAllStandardOutput());
    QVERIFY(jobs.value(job).contains(u"error"_s));
    for (const auto &other : jobs)
        QVERIFY2(other.value(u"job"_s) == job || other.contains(u"did"_s),
                 QJsonDocument(other).toJson().constData());
    expect(holder->run(u"rollback"_s), "letting go");
    QCOMPARE(tend().code, 0);
    QCOMPARE(left(*keeper), m_wanted);
}

/// The program itself is killed: its session goes on or not, and nothing is done twice.
void TestTend::killed()
{
    QFETCH(QString, holds);
    const auto keeper = m_database->asKeeper();
    const auto holder = m_database->asKeeper();
    holdBack(*holder, holds);
    QProcess process;
    startAdmin(process, m_database->conninfo(), {u"tend"_s, u"--once"_s});
    QTRY_VERIFY_WITH_TIMEOUT(waiting(*keeper) > 0, 20'000);
    process.kill();
    QVERIFY(process.waitForFinished(60'000));
    expect(holder->run(u"rollback"_s), "letting go");
    QTRY_COMPARE_WITH_TIMEOUT(
        expect(
            keeper->query(u"select count(*) from pg_stat_activity where datname = '%1' and state "
                          "= 'active' and pid <> pg_backend_pid()"_s.arg(m_database->name())),
            "who works")
            .first()
            .toInt(),
        0, 20'000);
    QCOMPARE(tend().code, 0);
    QCOMPARE(left(*keeper), m_wanted);
}

void TestTend::refusesAnUnknownJob()
{
    const auto keeper = m_database->asKeeper();
    QVERIFY(!keeper->query(u"select api.due('nonsense')"_s));
    QCOMPARE(keeper->lastFailure().state, u"ID001"_s);
    QCOMPARE(keeper->lastFailure().column, u"job"_s);
}

QTEST_GUILESS_MAIN(TestTend)
#include "tst_tend.moc"
