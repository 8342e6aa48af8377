#include "adminrun.h"
#include "catalogueitems.h"
#include "cataloguerows.h"
#include "emptydatabase.h"
#include "testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// `indentdesk-admin load catalogue` with the files that companies really have, and with two of it
/// at once, killed and started again: processes on a real database.
class TestCatalogueLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_database = std::make_unique<test::EmptyDatabase>(); }
    void cleanupTestCase() { m_database.reset(); }
    void pricesAsTheyAreWritten();
    void otherMoneyIsNoPrice();
    void packsThatDoNotCount();
    void encodings_data();
    void encodings();
    void refusesWhole_data();
    void refusesWhole();
    void reportsWhatIsRefused();
    void twoAtOnce();
    void strictIsAlone();
    void twoStrictOnesAtOnce();
    void decodingKnowsThePacks();
    void goesOnAfterAKill();
    void publicCatalogue();

private:
    QString keep(const QString &name, const QByteArray &content) const;
    [[nodiscard]] test::AdminRun load(const QString &file) const;
    [[nodiscard]] QJsonObject loaded(const QByteArray &content) const;
    [[nodiscard]] QString value(const QString &sql) const
    {
        return m_database->ask(sql).toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::EmptyDatabase> m_database;
};

QString TestCatalogueLoad::keep(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be kept");
    return file.fileName();
}

test::AdminRun TestCatalogueLoad::load(const QString &file) const
{
    return test::runAdmin(m_database->conninfo(), {u"load"_s, u"catalogue"_s, file, u"--json"_s});
}

QJsonObject TestCatalogueLoad::loaded(const QByteArray &content) const
{
    const auto done = load(keep(u"sheet.csv"_s, content));
    if (done.code != 0)
        qWarning("%s", done.err.constData());
    return QJsonDocument::fromJson(done.out).object();
}

void TestCatalogueLoad::pricesAsTheyAreWritten()
{
    const auto answer = loaded("sku,item_name,unit_price\n"
                               "P-1,one,\"1,250.00\"\nP-2,two,₹ 12\nP-3,three,\"Rs. 1,20,000/-\"\n"
                               "P-4,four,\nP-5,five,on request\nP-6,six,-4\n");
    QCOMPARE(answer.value(u"imported"_s).toInt(), 4);
    QCOMPARE(answer.value(u"refused"_s).toInt(), 2);
    QCOMPARE(value(u"select string_agg(sku || ' ' || unit_price || ' ' || price_known, ', ' "
                   "order by sku) from public.inventory where sku like 'P-%'"_s),
             u"P-1 1250.00 true, P-2 12.00 true, P-3 120000.00 true, P-4 0.00 false"_s);
}

void TestCatalogueLoad::otherMoneyIsNoPrice()
{
    const auto answer = loaded("sku,item_name,unit_price,currency\n"
                               "M-1,one,100,INR\nM-2,two,100,USD\nM-3,three,$ 100,\n"
                               "M-4,four,,EUR\nM-1,again,100,USD\n");
    QCOMPARE(answer.value(u"imported"_s).toInt(), 4);
    const auto known = u"select string_agg(sku || ' ' || unit_price || ' ' || price_known, ', ' "
                       "order by sku) from public.inventory where sku like 'M-%'"_s;
    QCOMPARE(value(known), u"M-1 100.00 true, M-2 0.00 false, M-3 0.00 false, M-4 0.00 false"_s);
    const auto told = QJsonDocument(answer).toJson();
    QVERIFY2(told.contains("The price is in USD, not in rupees"), told.constData());
    // a later sheet that has no rupees does not take the price away
    QCOMPARE(
        loaded("sku,item_name,unit_price,currency\nM-1,one,7,USD\n").value(u"unchanged"_s).toInt(),
        1);
    QCOMPARE(value(u"select unit_price from public.inventory where sku = 'M-1'"_s), u"100.00"_s);
}

void TestCatalogueLoad::packsThatDoNotCount()
{
    const auto answer =
        loaded("sku,item_name,pack\nK-1,tablets,10 tablets in 1 strip\n"
               "K-2,syrup,bottle of 100 ml Syrup\nK-3,vial,Vial\nK-4,box,10 x 12\n");
    QCOMPARE(answer.value(u"imported"_s).toInt(), 4);
    QCOMPARE(value(u"select string_agg(pack_size::text, ',' order by sku) from public.inventory "
                   "where sku like 'K-%'"_s),
             u"10,1,1,1"_s);
}

void TestCatalogueLoad::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &content, const QString &expected) {
        QTest::newRow(name) << content << expected;
    };
    row("utf-8 with mark", "\xef\xbb\xbfsku,item_name\nE-1,\xe0\xa4\xaa\xe0\xa4\x9f\n", u"पट"_s);
    row("windows-1252", "sku,item_name\nE-1,B\xe4nder \x96 5\n", u"Bänder – 5"_s);
    row("both in one file", "sku,item_name\nE-0,B\xe4nder\nE-1,\xe0\xa4\xaa\xe0\xa4\x9f\n",
        u"पट"_s);
    QByteArray wide("\xff\xfe");
    for (const char c : QByteArray("sku,item_name\nE-1,wide\n"))
        wide.append(c).append('\0');
    row("utf-16", wide, u"wide"_s);
}

void TestCatalogueLoad::encodings()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, name);
    QVERIFY(loaded(content).value(u"refused"_s).toInt() == 0);
    QCOMPARE(value(u"select item_name from public.inventory where sku = 'E-1'"_s), name);
}

void TestCatalogueLoad::refusesWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sentence");
    QByteArray wide;
    for (const char c : QByteArray("sku,item_name\nR-1,wide\n"))
        wide.append(c).append('\0');
    QTest::newRow("no column") << QByteArray("sku,colour\nR-1,red\n")
                               << QByteArray("no column for Item");
    QTest::newRow("encoding that nothing tells") << wide << QByteArray("neither CSV nor XLSX");
    QByteArray many = "sku,item_name\n";
    for (int i = 0; i < 12'000; ++i)
        many += "R-" + QByteArray::number(i) + ",thing\n";
    QTest::newRow("damaged at its end")
        << many + "R-x,\"never ends" + QByteArray(140'000, 'x') << QByteArray("does not end");
    QTest::newRow("packed and cut off") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03sk")
                                        << QByteArray("cut off or damaged");
    QTest::newRow("empty") << QByteArray() << QByteArray("The sheet is empty");
}

// Wherever the fault stands, no row before it comes in.
void TestCatalogueLoad::refusesWhole()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, sentence);
    const auto refused = load(keep(u"wrong.csv"_s, content));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(sentence), refused.err.constData());
    QCOMPARE(value(u"select count(*) from public.inventory where sku like 'R-%'"_s), u"0"_s);
}

void TestCatalogueLoad::reportsWhatIsRefused()
{
    const auto file = keep(u"twins.csv"_s, "sku,item_name,unit_price\nT-1,one,1\nT-1,two,2\n"
                                           "T-2,,3\nT-3,three,x\n");
    const auto path = m_folder.filePath(u"twins.told.csv"_s);
    const auto loaded = test::runAdmin(m_database->conninfo(), {u"load"_s, u"catalogue"_s, file,
                                                                u"--json"_s, u"--report"_s, path});
    const auto answer = QJsonDocument::fromJson(loaded.out).object();
    QCOMPARE(answer.value(u"imported"_s).toInt(), 1);
    QCOMPARE(answer.value(u"refused"_s).toInt(), 3);
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto told = report.readAll();
    for (const auto *line : {"3,\"SKU\",refused,\"T-1 stands in row 2 already.\"",
                             "4,\"Item\",refused,\"The item has no name.\"",
                             "5,\"Price\",refused,\"\"\"x\"\" is not a number.\""})
        QVERIFY2(told.contains(line), told.constData());
}

void TestCatalogueLoad::twoAtOnce()
{
    const auto other = m_database->asKeeper();
    QVERIFY(other->query(u"select internal.begin_load('items', 'another sheet')"_s).ok());
    const auto file = keep(u"second.csv"_s, "sku,item_name\nA-1,one\n");
    const auto refused = load(file);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("Somebody else is loading items"), refused.err.constData());
    // nor does a block come in between from a desk
    const auto block = m_database->asKeeper()->query(
        u"select api.import_rows('items', '[{\"sku\":\"A-1\",\"item_name\":\"one\"}]', false, "
        "gen_random_uuid())"_s);
    QVERIFY(!block);
    QCOMPARE(value(u"select count(*) from public.inventory where sku = 'A-1'"_s), u"0"_s);
    QVERIFY(other->query(u"select internal.end_load('items', 'another sheet')"_s).ok());
    QCOMPARE(load(file).code, 0);
    QCOMPARE(value(u"select count(*) from public.inventory where sku = 'A-1'"_s), u"1"_s);
}

/// A strict load, or one that is only tried, is one transaction: it goes beside no other.
void TestCatalogueLoad::strictIsAlone()
{
    const auto file = keep(u"strict.csv"_s, "sku,item_name\nS-1,one\nS-2,two\n");
    const auto strict = [&](const QString &flag) {
        return test::runAdmin(m_database->conninfo(), {u"load"_s, u"catalogue"_s, file, flag});
    };
    const auto refused = [](const test::AdminRun &run) {
        return run.code == 1 && run.err.contains("Somebody else is loading items");
    };
    const auto count = u"select count(*) from public.inventory where sku like 'S-%'"_s;
    const auto other = m_database->asKeeper();
    // beside a whole load
    QVERIFY(other->query(u"select internal.begin_load('items', 'another sheet')"_s).ok());
    QVERIFY(refused(strict(u"--strict"_s)));
    QVERIFY(refused(strict(u"--check"_s)));
    QVERIFY(other->query(u"select internal.end_load('items', 'another sheet')"_s).ok());
    // beside another strict one, and that beside the rest
    QVERIFY(other->run(u"begin; select internal.hold_load('items')"_s).ok());
    QVERIFY(refused(strict(u"--strict"_s)));
    QVERIFY(refused(load(file)));
    QVERIFY(!m_database->asKeeper()->query(
        u"select api.import_rows('items', '[{\"sku\":\"S-1\",\"item_name\":\"one\"}]', false, "
        "gen_random_uuid())"_s));
    QCOMPARE(value(count), u"0"_s);
    QVERIFY(other->run(u"rollback"_s).ok());
    // customers are another kind
    QVERIFY(other->run(u"begin; select internal.hold_load('customers')"_s).ok());
    QCOMPARE(strict(u"--strict"_s).code, 0);
    QVERIFY(other->run(u"rollback"_s).ok());
    QCOMPARE(value(count), u"2"_s);
    QCOMPARE(load(file).code, 0); // nothing holds it any more
}

/// Two processes with the same items: one takes them all, the other none, or all after it.
void TestCatalogueLoad::twoStrictOnesAtOnce()
{
    QByteArray many = "sku,item_name,unit_price\n";
    for (int i = 0; i < 12'000; ++i)
        many += "Z-" + QByteArray::number(i) + ",thing,5\n";
    const QStringList words{u"load"_s, u"catalogue"_s, {}, u"--strict"_s, u"--json"_s};
    QProcess processes[2];
    int which = 0;
    for (auto &process : processes) {
        auto own = words;
        own[2] = keep(u"both%1.csv"_s.arg(which++), many);
        test::startAdmin(process, m_database->conninfo(), own);
    }
    int imported = 0;
    for (auto &process : processes) {
        QVERIFY(process.waitForFinished(300'000));
        const auto said = process.readAllStandardError();
        const auto answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (process.exitCode() != 0)
            QVERIFY2(said.contains("Somebody else is loading items"), said.constData());
        imported += answer.value(u"imported"_s).toInt();
    }
    QCOMPARE(imported, 12'000);
    QCOMPARE(value(u"select count(*) from public.inventory where sku like 'Z-%'"_s), u"12000"_s);
}

/// What indentdesk-admin decodes with is what the desks decode with, from a sheet and from the
/// database.
void TestCatalogueLoad::decodingKnowsThePacks()
{
    const auto file = keep(
        u"packs.csv"_s, "sku,item_name,unit_of_measure,pack_name,pack_size\nW-1,wipe,pcs,box,10\n"
                        "W-2,wipe,pcs,box,100.00\nW-3,wipe,pcs,box,assorted\nW-4,wipe,pcs,,1\n");
    QCOMPARE(load(file).code, 0);
    const auto packs = [](const QList<CatalogueItem> &items) {
        QStringList said;
        for (const auto &item : items)
            if (item.sku.startsWith(u"W-"))
                said << u"%1 %2 %3"_s.arg(item.sku, item.unit, item.pack);
        said.sort();
        return said.join(u", "_s);
    };
    const auto wanted = u"W-1 pcs box of 10, W-2 pcs box of 100, W-3 pcs box, W-4 pcs "_s;
    const auto sheet = admin::catalogueOfSheet(file);
    QVERIFY(sheet.ok());
    QCOMPARE(packs(*sheet), wanted);
    const auto keeper = m_database->asKeeper();
    const auto database = admin::catalogueOfDatabase(*keeper);
    QVERIFY(database.ok());
    QCOMPARE(packs(*database), wanted);
    const auto desk = keeper->query(
        u"select i.*, null as successor from public.inventory i where i.sku like 'W-%'"_s);
    QVERIFY(desk.ok());
    QCOMPARE(packs(catalogueItems(*desk)), wanted);
}

void TestCatalogueLoad::goesOnAfterAKill()
{
    QByteArray many = "sku,item_name,unit_price\n";
    for (int i = 0; i < 25'000; ++i)
        many += "G-" + QByteArray::number(i) + ",thing,5\n";
    const auto file = keep(u"killed.csv"_s, many);
    // somebody holds an item of a later block, so that the load stands still there
    const auto other = m_database->asKeeper();
    QVERIFY(other
                ->run(u"begin; set local idle_in_transaction_session_timeout = 0; insert into "
                      u"public.inventory (sku, item_name, unit_price) values "
                      "('G-12345', 'mine', 1)"_s)
                .ok());
    QProcess process;
    test::startAdmin(process, m_database->conninfo(), {u"load"_s, u"catalogue"_s, file});
    process.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains("10,000 rows read")) {
        QVERIFY2(process.waitForReadyRead(300'000), told.constData());
        told += process.readAll();
    }
    process.kill();
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(other->run(u"rollback"_s).ok());
    const auto count = u"select count(*) from public.inventory where sku like 'G-%'"_s;
    // the server notices the death of its client by itself
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from pg_locks l join pg_database d on d.oid = l.database where "
              "l.locktype = 'advisory' and d.datname = current_database()"_s),
        u"0"_s, 120'000);
    QCOMPARE(value(count), u"10000"_s);

    const auto again = load(file);
    QVERIFY2(again.code == 0, again.err.constData());
    QVERIFY2(again.err.contains("The first 10,000 rows are in"), again.err.constData());
    QCOMPARE(QJsonDocument::fromJson(again.out).object().value(u"imported"_s).toInt(), 25'000);
    QCOMPARE(value(count), u"25000"_s);
    QCOMPARE(value(u"select count(*) from internal.load_blocks"_s), u"0"_s);
    // a third time everything is there
    QCOMPARE(QJsonDocument::fromJson(load(file).out).object().value(u"unchanged"_s).toInt(),
             25'000);
}

// A gathered catalogue that is not part of the project: loaded where INDENTDESK_TEST_DATA names its
// folder.
void TestCatalogueLoad::publicCatalogue()
{
    const auto folder = qEnvironmentVariable("INDENTDESK_TEST_DATA");
    if (folder.isEmpty()) {
        qInfo("not loaded: INDENTDESK_TEST_DATA names no folder with catalog.csv.gz");
        return;
    }
    const auto copy = m_folder.filePath(u"catalog.csv.gz"_s);
    QVERIFY(QFile::copy(folder + u"/catalog.csv.gz"_s, copy));
    const auto done = load(copy);
    QVERIFY2(done.code == 0, done.err.constData());
    const auto answer = QJsonDocument::fromJson(done.out).object();
    qInfo("%d in, %d refused", answer.value(u"imported"_s).toInt(),
          answer.value(u"refused"_s).toInt());
    QCOMPARE(answer.value(u"imported"_s).toInt(), 54'935);
    QCOMPARE(
        value(u"select count(*) from public.inventory where sku like 'OSU-%' and price_known"_s),
        u"0"_s);
}

QTEST_GUILESS_MAIN(TestCatalogueLoad)
#include "tst_catalogueload.moc"
