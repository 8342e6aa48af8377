#include "adminrun.h"
#include "emptydatabase.h"
#include "testdatabase.h"
#include "testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <numeric>
#include <thread>

using namespace desk;
using namespace desk::test;
using namespace Qt::StringLiterals;

namespace {

QString value(Connection &connection, const QString &sql)
{
    return expect(connection.query(sql), qPrintable(sql)).first().toString();
}

void run(Connection &connection, const QString &sql)
{
    expect(connection.run(sql), qPrintable(sql));
}

/// A row of the trail by its place in the order of the seals.
QString rowAt(int place)
{
    return u"(select id from public.audit_logs order by written_in, created_at, id offset %1 limit 1)"_s
        .arg(place);
}

/// Past the triggers, as only the server's superuser can.
void tamper(Connection &keeper, const QString &sql)
{
    run(keeper, u"set session_replication_role = replica;"_s + sql +
                    u";set session_replication_role = origin"_s);
}

int seal(Connection &keeper, int batch = 50)
{
    return value(keeper, u"select internal.seal_trail(1000000, %1)"_s.arg(batch)).toInt();
}

/// A copy of another database, gone with it.
class Copy
{
public:
    Copy(const QString &of, const QString &suffix) : m_name(of + suffix)
    {
        const auto keeper = TestServer::instance().keeper(u"postgres"_s);
        run(*keeper, u"drop database if exists %1 with (force)"_s.arg(m_name));
        run(*keeper, u"create database %1 template %2"_s.arg(m_name, of));
    }
    ~Copy()
    {
        run(*TestServer::instance().keeper(u"postgres"_s),
            u"drop database if exists %1 with (force)"_s.arg(m_name));
    }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] std::unique_ptr<Connection> asKeeper() const
    {
        return TestServer::instance().keeper(m_name);
    }
    [[nodiscard]] QString conninfo() const
    {
        const auto &status = TestServer::instance().status();
        return u"%1 dbname=%2"_s.arg(QString(status.conninfo).remove(u"dbname=indentdesk"_s),
                                     m_name);
    }

private:
    QString m_name;
};

/// What `audit verify --json` found.
struct Verdict
{
    int code = -1;
    QJsonObject json;
    QByteArray err;

    [[nodiscard]] QStringList kinds() const
    {
        QStringList kinds;
        for (const auto &finding : json.value(u"findings"_s).toArray())
            kinds << finding.toObject().value(u"kind"_s).toString();
        kinds.removeDuplicates();
        kinds.sort();
        return kinds;
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const auto &finding : json.value(u"findings"_s).toArray())
            if (const auto id = finding.toObject().value(u"id"_s).toString(); !id.isEmpty())
                ids << id;
        ids.sort();
        return ids;
    }
    [[nodiscard]] bool isWhole() const
    {
        return code == 0 && json.value(u"whole"_s).toBool() &&
               json.value(u"findings"_s).toArray().isEmpty();
    }
};

Verdict verify(const QString &conninfo, const QStringList &more = {})
{
    const auto ran = runAdmin(conninfo, QStringList{u"audit"_s, u"verify"_s, u"--json"_s} + more);
    return {ran.code, QJsonDocument::fromJson(ran.out).object(), ran.err};
}

} // namespace

/// The trail is sealed as it grows, and whoever gets past its triggers is found.
class TestTrailSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingAndOneRow();
    void sealsWhatIsThereOnce();
    void whatIsUnderWayIsNotMissed();
    void twoSealersAtOnce();
    void settingsDoNotMatter();
    void monthsAndSubjects();
    void goesOnAfterARestore();
    void tampering_data();
    void tampering();
    void removedRowsAtTheEnds();
    void theChainMadeAnewIsFoundByTheFile();
    void theFile();
    void sealsStay();
    void whoMayRead();

private:
    [[nodiscard]] Copy unsealed() const { return {m_empty->profile().database, u"_new"_s}; }
    [[nodiscard]] Copy sealed() const { return {m_sealed->name(), u"_copy"_s}; }

    std::unique_ptr<EmptyDatabase> m_empty;
    std::unique_ptr<Copy> m_sealed;
};

void TestTrailSeals::initTestCase()
{
    m_empty = std::make_unique<EmptyDatabase>();
    m_sealed = std::make_unique<Copy>(m_empty->profile().database, u"_sealed"_s);
    QVERIFY(seal(*m_sealed->asKeeper()) > 100);
    QVERIFY(verify(m_sealed->conninfo()).isWhole());
}

void TestTrailSeals::cleanupTestCase()
{
    m_sealed.reset();
    m_empty.reset();
}

void TestTrailSeals::nothingAndOneRow()
{
    const auto database = unsealed();
    const auto keeper = database.asKeeper();
    run(*keeper, u"set session_replication_role = replica; truncate public.audit_logs; "
                 "set session_replication_role = origin"_s);
    QCOMPARE(seal(*keeper), 0);
    const auto nothing = verify(database.conninfo());
    QVERIFY(nothing.isWhole());
    QCOMPARE(nothing.json.value(u"rows"_s).toInt(), 0);

    run(*keeper, u"update public.settings set value = 'true' where name = 'e_invoices'"_s);
    QCOMPARE(verify(database.conninfo()).json.value(u"unsealed"_s).toInt(), 1);
    QCOMPARE(seal(*keeper), 1);
    const auto one = verify(database.conninfo());
    QVERIFY(one.isWhole());
    QCOMPARE(one.json.value(u"rows"_s).toInt(), 1);
    QCOMPARE(one.json.value(u"seals"_s).toInt(), 1);
    QCOMPARE(one.json.value(u"unsealed"_s).toInt(), 0);
}

void TestTrailSeals::sealsWhatIsThereOnce()
{
    const auto database = unsealed();
    const auto keeper = database.asKeeper();
    const auto rows = value(*keeper, u"select count(*) from public.audit_logs"_s).toInt();
    QVERIFY(rows > 100);
    QCOMPARE(seal(*keeper), rows);
    QCOMPARE(seal(*keeper), 0);
    QCOMPARE(value(*keeper, u"select sum(row_count) from internal.audit_seals"_s).toInt(), rows);
    QCOMPARE(value(*keeper, u"select max(row_count) from internal.audit_seals"_s).toInt(), 50);
    QCOMPARE(value(*keeper, u"select count(distinct id) from internal.sealed_ids()"_s).toInt(),
             rows);
    const auto verdict = verify(database.conninfo());
    QVERIFY2(verdict.isWhole(), verdict.err.constData());
    QCOMPARE(verdict.json.value(u"rows"_s).toInt(), rows);
}

void TestTrailSeals::whatIsUnderWayIsNotMissed()
{
    const auto database = unsealed();
    const auto keeper = database.asKeeper();
    const auto slow = database.asKeeper();
    const auto other = database.asKeeper();
    seal(*keeper);
    run(*slow, u"begin; update public.settings set value = 'true' where name = 'e_invoices'"_s);
    run(*slow,
        u"savepoint a; update public.settings set value = '20' where name = 'payment_days'"_s);
    run(*other, u"update public.settings set value = '21' where name = 'quotation_days'"_s);
    // the slow one began before, so nothing after it is sealed yet
    QCOMPARE(seal(*keeper), 0);
    run(*slow,
        u"release a; update public.settings set value = '11' where name = 'margin_floor'; commit"_s);
    QCOMPARE(seal(*keeper), 4);
    const auto verdict = verify(database.conninfo());
    QVERIFY2(verdict.isWhole(), verdict.err.constData());
    QCOMPARE(verdict.json.value(u"unsealed"_s).toInt(), 0);
}

void TestTrailSeals::twoSealersAtOnce()
{
    const auto database = unsealed();
    const auto rows =
        value(*database.asKeeper(), u"select count(*) from public.audit_logs"_s).toInt();
    std::array<int, 4> sealed{};
    std::vector<std::thread> sealers;
    for (auto &count : sealed)
        sealers.emplace_back([&database, &count] {
            const auto keeper = database.asKeeper();
            for (int round = 0; round < 5; ++round)
                count += seal(*keeper, 7); // null while another one is at it
        });
    for (auto &sealer : sealers)
        sealer.join();
    QCOMPARE(std::accumulate(sealed.begin(), sealed.end(), 0), rows);
    QVERIFY(verify(database.conninfo()).isWhole());
}

void TestTrailSeals::settingsDoNotMatter()
{
    const auto database = unsealed();
    const auto keeper = database.asKeeper();
    run(*keeper, u"update public.settings set value = '[\"₹ 1,00,000 – अस्पताल\"]' where name = "
                 "'invoice_terms'"_s);
    run(*keeper,
        u"set timezone = 'America/St_Johns'; set datestyle = 'German'; set intervalstyle = "
        "'sql_standard'; set extra_float_digits = 0; set bytea_output = 'escape'; "
        "set xmlbinary = 'hex'; set client_encoding = 'UTF8'"_s);
    QVERIFY(seal(*keeper) > 100);
    const auto verdict = verify(database.conninfo());
    QVERIFY2(verdict.isWhole(), verdict.err.constData());
}

/// Rows on both sides of midnight of a month, in the partition for what nobody foresaw, and of a
/// subject that is gone.
void TestTrailSeals::monthsAndSubjects()
{
    const auto database = unsealed();
    const auto keeper = database.asKeeper();
    const auto subject = value(*keeper, u"select id from public.units limit 1"_s);
    run(*keeper,
        u"insert into public.audit_logs (action, entity_type, entity_id, created_at) select "
        "'update', 'units', '%1', date_trunc('month', now() at time zone 'Asia/Kolkata') at "
        "time zone 'Asia/Kolkata' + n * interval '1 month' + m * interval '1 microsecond' "
        "from generate_series(-2, 5) n, (values (-1), (0)) v (m)"_s.arg(subject));
    run(*keeper, u"delete from public.units where id = '%1'"_s.arg(subject));
    QVERIFY(value(*keeper, u"select count(*) from public.audit_logs_default"_s).toInt() > 2);
    seal(*keeper);
    QVERIFY(verify(database.conninfo()).isWhole());
    QVERIFY(value(*keeper,
                  u"select count(*) from public.audit_logs where entity_id = '%1'"_s.arg(subject))
                .toInt() > 16);
}

void TestTrailSeals::goesOnAfterARestore()
{
    const auto database = unsealed();
    const auto keeper = database.asKeeper();
    seal(*keeper);
    // what was not sealed when the backup was made, and what was written before the first sealing
    // on a server that counts from the beginning
    run(*keeper, u"update public.settings set value = '21' where name = 'quotation_days'"_s);
    run(*keeper,
        u"insert into public.audit_logs (action, entity_type, entity_id, written_in) select "
        "'update', 'settings', gen_random_uuid(), n from generate_series(5, 9) n"_s);
    run(*keeper,
        u"insert into public.audit_logs (action, entity_type, entity_id, written_in) values "
        "('update', 'settings', gen_random_uuid(), 5000000000)"_s);
    run(*keeper, u"update internal.trail_era set system = 'elsewhere'"_s);
    QVERIFY(value(*keeper, u"select internal.seal_trail(1000000, 3)"_s).toInt() >= 0);
    QVERIFY(verify(database.conninfo()).isWhole());
    QCOMPARE(verify(database.conninfo()).json.value(u"unsealed"_s).toInt(), 0);
    run(*keeper, u"update public.settings set value = '22' where name = 'quotation_days'"_s);
    QVERIFY(value(*keeper, u"select max(written_in) from public.audit_logs"_s).toLongLong() >
            5000000000);
    QCOMPARE(seal(*keeper), 1);
    QCOMPARE(seal(*keeper), 0);
    QVERIFY(verify(database.conninfo()).isWhole());
    tamper(*keeper, u"delete from public.audit_logs where written_in = 7"_s);
    QCOMPARE(verify(database.conninfo()).kinds(), QStringList{u"removed"_s});
}

void TestTrailSeals::tampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QList<int>>("places"); ///< of the rows that are named
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("words");

    const auto row = rowAt(70);
    const auto set = [&](const QString &what) {
        return u"update public.audit_logs set %1 where id = %2"_s.arg(what, row);
    };
    const QStringList changed{u"changed"_s};
    QTest::newRow("a value") << set(u"new_values = new_values || '{\"rate\": 1}'"_s) << QList{70}
                             << changed << u"values are not those"_s;
    QTest::newRow("a value of nothing")
        << set(u"old_values = '{}'"_s) << QList{70} << changed << u"values are not those"_s;
    QTest::newRow("who") << set(u"user_agent = 'psql'"_s) << QList{70} << changed
                         << u"values are not those"_s;
    QTest::newRow("from where") << set(u"ip_address = user_agent, user_agent = ip_address"_s)
                                << QList{70} << changed << u"values are not those"_s;
    QTest::newRow("the instant") << set(u"created_at = created_at + interval '1 microsecond'"_s)
                                 << QList{70} << changed << u"its instant was"_s;
    QTest::newRow("the instant, to another month")
        << set(u"created_at = created_at - interval '3 months'"_s) << QList{70} << changed
        << u"its instant was"_s;
    QTest::newRow("what it tells of")
        << set(u"entity_type = 'orders'"_s) << QList{70} << changed << u"tells of orders"_s;
    QTest::newRow("the transaction") << set(u"written_in = written_in + 1000000"_s) << QList{70}
                                     << changed << u"values are not those"_s;
    QTest::newRow("a removed row") << u"delete from public.audit_logs where id = "_s + row
                                   << QList{70} << QStringList{u"removed"_s} << u"Removed: row"_s;
    QTest::newRow("two rows swapped")
        << u"update public.audit_logs a set new_values = b.new_values, old_values = b.old_values, "
           "entity_id = b.entity_id from public.audit_logs b where (a.id = %1 and b.id = %2) or "
           "(a.id = %2 and b.id = %1)"_s.arg(row, rowAt(80))
        << QList{70, 80} << changed << u"values are not those"_s;
    QTest::newRow("a row put in")
        << u"insert into public.audit_logs select gen_random_uuid(), user_id, action, entity_type, "
           "entity_id, old_values, new_values, ip_address, user_agent, created_at, written_in from "
           "public.audit_logs where id = "_s +
               row
        << QList<int>{} << QStringList{u"inserted"_s} << u"Put in: row"_s;
    QTest::newRow("a row put in at the front")
        << u"insert into public.audit_logs (action, entity_type, entity_id, written_in) values "
           "('update', 'orders', gen_random_uuid(), 1)"_s
        << QList<int>{} << QStringList{u"inserted"_s} << u"Put in: row"_s;
    QTest::newRow("a row twice")
        << u"insert into public.audit_logs select id, user_id, action, entity_type, entity_id, "
           "old_values, new_values, ip_address, user_agent, created_at + interval '1 day', "
           "written_in "
           "from public.audit_logs where id = "_s +
               row
        << QList{70} << QStringList{u"inserted"_s} << u"Put in: row"_s;
    const auto second = u"where number = 2"_s;
    QTest::newRow("a digest in a seal")
        << u"update internal.audit_seals set rows = set_byte(rows, 30, 255 - get_byte(rows, 30)) "_s +
               second
        << QList{50} << QStringList{u"broken_seal"_s, u"changed"_s} << u"Seal 2 of"_s;
    QTest::newRow("a seal that hides a change")
        << set(u"new_values = '{}'"_s) +
               u"; update internal.audit_seals s set rows = overlay(s.rows placing substr(t.rows, "
               u"27, "
               "16) from 20 * 42 + 27), hash = internal.seal_hash(s.number, s.previous, s.made_at, "
               "s.last_written_in, s.tables, overlay(s.rows placing substr(t.rows, 27, 16) from 20 "
               "* "
               "42 + 27)) from internal.audit_seals t where t.number = 1 and s.number = 2"_s
        << QList{70} << QStringList{u"broken_seal"_s, u"changed"_s}
        << u"Seal 3 does not follow the one before it"_s;
    QTest::newRow("a seal's instant")
        << u"update internal.audit_seals set made_at = made_at - interval '1 day' "_s + second
        << QList<int>{} << QStringList{u"broken_seal"_s} << u"Seal 2 of"_s;
    QTest::newRow("how far a seal goes")
        << u"update internal.audit_seals set last_id = gen_random_uuid() "_s + second
        << QList<int>{} << QStringList{u"broken_seal"_s} << u"Seal 2 of"_s;
    QTest::newRow("a seal that is gone")
        << u"delete from internal.audit_seals where number = 1"_s << QList<int>{}
        << QStringList{u"inserted"_s, u"missing_seal"_s} << u"Seal 1 is gone"_s;
}

void TestTrailSeals::tampering()
{
    QFETCH(QString, sql);
    QFETCH(QList<int>, places);
    QFETCH(QStringList, kinds);
    QFETCH(QString, words);
    const auto database = sealed();
    const auto keeper = database.asKeeper();
    QStringList ids;
    for (const auto place : places)
        ids << value(*keeper,
                     u"select id::text from public.audit_logs where id = "_s + rowAt(place));
    ids.sort();

    tamper(*keeper, sql);

    const auto verdict = verify(database.conninfo());
    QCOMPARE(verdict.code, 1);
    QVERIFY(!verdict.json.value(u"whole"_s).toBool());
    QCOMPARE(verdict.kinds(), kinds);
    if (!ids.isEmpty())
        QCOMPARE(verdict.ids(), ids);
    for (const auto &finding : verdict.json.value(u"findings"_s).toArray())
        if (finding.toObject().contains(u"id"_s)) {
            QVERIFY(!finding.toObject().value(u"table"_s).toString().isEmpty());
            QVERIFY(!finding.toObject().value(u"at"_s).toString().isEmpty());
        }
    QVERIFY2(verdict.err.contains(words.toUtf8()), verdict.err.constData());
}

void TestTrailSeals::removedRowsAtTheEnds()
{
    const auto database = sealed();
    const auto keeper = database.asKeeper();
    const auto last = value(*keeper, u"select count(*) from public.audit_logs"_s).toInt() - 1;
    for (const auto place : {0, last - 1}) { // one is gone by then
        const auto id = value(*keeper, u"select "_s + rowAt(place) + u"::text"_s);
        tamper(*keeper, u"delete from public.audit_logs where id = '%1'"_s.arg(id));
        QVERIFY(verify(database.conninfo()).ids().contains(id));
    }
    QCOMPARE(verify(database.conninfo()).ids().size(), 2);
}

void TestTrailSeals::theChainMadeAnewIsFoundByTheFile()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"seals"_s);
    const auto database = sealed();
    const auto keeper = database.asKeeper();
    QCOMPARE(runAdmin(database.conninfo(), {u"audit"_s, u"seals"_s, u"--output"_s, file}).code, 0);
    const QStringList withFile{u"--seals"_s, file};
    QVERIFY(verify(database.conninfo(), withFile).isWhole());

    // the newest seal is removed: its rows look as if they were new
    const auto newest = value(*keeper, u"select max(number) from internal.audit_seals"_s);
    tamper(*keeper, u"delete from internal.audit_seals where number = "_s + newest);
    QVERIFY(verify(database.conninfo()).isWhole());
    const auto shortened = verify(database.conninfo(), withFile);
    QCOMPARE(shortened.code, 1);
    QCOMPARE(shortened.kinds(), QStringList{u"missing_seal"_s});
    QVERIFY(shortened.err.contains("Seal " + newest.toUtf8()));

    // a row is changed and everything sealed again
    tamper(*keeper, u"update public.audit_logs set user_agent = 'nobody' where id = %1; "
                    "delete from internal.audit_seals"_s.arg(rowAt(3)));
    seal(*keeper);
    QVERIFY(verify(database.conninfo()).isWhole());
    const auto anew = verify(database.conninfo(), withFile);
    QCOMPARE(anew.code, 1);
    QCOMPARE(anew.kinds(), QStringList{u"other_seal"_s});
    // and the file is not continued with another chain
    run(*keeper, u"update public.settings set value = '21' where name = 'quotation_days'"_s);
    seal(*keeper);
    const auto continued =
        runAdmin(database.conninfo(), {u"audit"_s, u"seals"_s, u"--output"_s, file});
    QCOMPARE(continued.code, 1);
    QVERIFY(continued.err.contains("no longer has seal"));
}

void TestTrailSeals::theFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"seals"_s);
    const auto database = unsealed();
    const auto keeper = database.asKeeper();
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto update = [&] {
        return runAdmin(database.conninfo(), {u"audit"_s, u"seals"_s, u"--output"_s, path});
    };
    QCOMPARE(update().code, 0); // nothing is sealed yet
    QCOMPARE(content(), QByteArray());
    seal(*keeper);
    QCOMPARE(update().code, 0);
    const auto first = content();
    QCOMPARE(first.count('\n'),
             value(*keeper, u"select count(*) from internal.audit_seals"_s).toInt());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    // a writer was killed in the middle of a line
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("99\t2026-") > 0);
    }
    QVERIFY(verify(database.conninfo(), {u"--seals"_s, path}).isWhole());
    run(*keeper, u"update public.settings set value = '21' where name = 'quotation_days'"_s);
    QCOMPARE(runAdmin(database.conninfo(), {u"tend"_s, u"--once"_s, u"--seals"_s, path}).code, 0);
    QVERIFY(content().startsWith(first));
    QCOMPARE(content().count('\n'), first.count('\n') + 1);
    QVERIFY(verify(database.conninfo(), {u"--seals"_s, path}).isWhole());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    QCOMPARE(verify(database.conninfo(), {u"--seals"_s, path}).code, 1);
    QCOMPARE(verify(database.conninfo(), {u"--seals"_s, path + u"-none"_s}).code, 1);
}

void TestTrailSeals::sealsStay()
{
    const auto database = sealed();
    const auto keeper = database.asKeeper();
    for (const auto &sql :
         {u"update internal.audit_seals set row_count = row_count"_s,
          u"delete from internal.audit_seals"_s, u"truncate internal.audit_seals cascade"_s}) {
        QVERIFY(!keeper->run(sql));
        QCOMPARE(keeper->lastFailure().state, u"42501"_s);
    }
}

void TestTrailSeals::whoMayRead()
{
    const TestDatabase database;
    expect(database.asKeeper()->query(u"select api.due('seals')"_s), "sealing");
    const auto sql = u"select count(*) from api.audit_seals()"_s;
    QVERIFY(value(*database.as(u"executive"_s), sql).toInt() > 0);
    QVERIFY(value(*database.as(u"admin"_s), sql).toInt() > 0);
    const auto rep = database.as(u"sales"_s);
    QVERIFY(!rep->query(sql));
    QCOMPARE(rep->lastFailure().state, u"42501"_s);
    QVERIFY(!rep->query(u"select * from internal.audit_seals"_s));
    QVERIFY(!rep->query(u"select internal.seal_trail()"_s));
}

QTEST_GUILESS_MAIN(TestTrailSeals)
#include "tst_trailseals.moc"
