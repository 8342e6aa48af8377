#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

Outcome run(const QStringList &words, const QByteArray &input = {}, const QString &database = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"INDENTDESK_DATABASE"_s);
    environment.insert(u"XDG_DATA_HOME"_s, u"/tmp/indentdesk-admin-test-nowhere"_s);
    if (!database.isEmpty())
        environment.insert(u"INDENTDESK_DATABASE"_s, database);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DESK_ADMIN), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// indentdesk-admin as scripts call it: words, exit codes, JSON.
class TestAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongWordsExitTwo_data();
    void wrongWordsExitTwo();
    void withoutADatabaseItSaysSo();
    void clusterAnswersInJson();
    void migrations();
    void people();
    void demoIsPrintedAndHealthy();
    void decodesTheSameFromSheetAndDatabase();
    void refusesToDecodeWhatIsNone();
    void cleanupTestCase();

private:
    QString m_folder;
    QString m_conninfo;
};

void TestAdmin::initTestCase()
{
    m_folder = u"/tmp/indentdesk-admin-test-%1"_s.arg(QCoreApplication::applicationPid());
    const auto started = run({u"cluster"_s, u"start"_s, u"--dir"_s, m_folder});
    QVERIFY2(started.code == 0, started.err.constData());
    m_conninfo = started.json().object().value("conninfo"_L1).toString();
}

void TestAdmin::cleanupTestCase()
{
    QCOMPARE(run({u"cluster"_s, u"stop"_s, u"--dir"_s, m_folder}).code, 0);
    QVERIFY(QDir(m_folder).removeRecursively());
    QDir(u"/tmp/indentdesk-admin-test-nowhere"_s).removeRecursively();
}

void TestAdmin::wrongWordsExitTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QStringList{} << 2;
    QTest::newRow("unknown") << QStringList{u"nonsense"_s} << 2;
    QTest::newRow("half") << QStringList{u"migrate"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"validate"_s, u"--colour"_s} << 2;
    QTest::newRow("bad port") << QStringList{u"cluster"_s, u"status"_s, u"--tcp"_s, u"99999"_s}
                              << 2;
    QTest::newRow("help") << QStringList{u"migrate"_s, u"up"_s, u"--help"_s} << 0;
}

void TestAdmin::wrongWordsExitTwo()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QCOMPARE(run(words).code, code);
}

void TestAdmin::withoutADatabaseItSaysSo()
{
    const auto lost = run({u"validate"_s});
    QCOMPARE(lost.code, 1);
    QVERIFY(lost.err.contains("cluster start"));
    QCOMPARE(run({u"--database"_s, u"host=/tmp/nowhere dbname=x"_s, u"validate"_s}).code, 1);
    QCOMPARE(run({u"validate"_s, u"--database"_s, u"not a string"_s}).code, 1);
}

void TestAdmin::clusterAnswersInJson()
{
    const auto status = run({u"cluster"_s, u"status"_s, u"--dir"_s, m_folder}).json().object();
    QCOMPARE(status.value("running"_L1), QJsonValue(true));
    QCOMPARE(status.value("dir"_L1).toString(), m_folder);
    QCOMPARE(status.value("dbname"_L1).toString(), u"indentdesk"_s);
    const auto again = run({u"cluster"_s, u"start"_s, u"--dir"_s, m_folder});
    QCOMPARE(again.json().object(), status);
}

void TestAdmin::migrations()
{
    const auto status =
        run({u"migrate"_s, u"status"_s, u"--json"_s}, {}, m_conninfo).json().object();
    QCOMPARE(status.value("current"_L1), QJsonValue(true));
    QVERIFY(status.value("version"_L1).toInt() > 0);
    QVERIFY(
        run({u"migrate"_s, u"up"_s, u"--database"_s, m_conninfo}).out.contains("Nothing to do"));
    QCOMPARE(run({u"migrate"_s, u"review"_s}, {}, m_conninfo).code, 0);
    // reference data stands in the tables
    const auto down = run({u"migrate"_s, u"down"_s, u"--to"_s, u"0"_s}, {}, m_conninfo);
    QCOMPARE(down.code, 1);
    QVERIFY(down.err.contains("--lose-data"));
}

void TestAdmin::people()
{
    const auto keeper = run({u"user"_s, u"add"_s, u"boss@test.example"_s, u"--name"_s,
                             u"The Boss"_s, u"--role"_s, u"administrator"_s},
                            "long enough 0\n", m_conninfo);
    QVERIFY2(keeper.code == 0, keeper.err.constData());
    const QStringList add{u"user"_s,   u"add"_s,        u"new@test.example"_s,
                          u"--name"_s, u"New Person"_s, u"--role"_s};
    QCOMPARE(run(add + QStringList{u"decoder"_s}, "short\n", m_conninfo).code, 1);
    QCOMPARE(run(add + QStringList{u"emperor"_s}, "long enough 1\n", m_conninfo).code, 1);
    const auto added = run(add + QStringList{u"decoder"_s}, "long enough 1\n", m_conninfo);
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(
        run({u"user"_s, u"set-role"_s, u"new@test.example"_s, u"quoter"_s}, {}, m_conninfo).code,
        0);
    QCOMPARE(
        run({u"user"_s, u"reset-password"_s, u"new@test.example"_s}, "long enough 2\n", m_conninfo)
            .code,
        0);
    QCOMPARE(run({u"user"_s, u"disable"_s, u"new@test.example"_s}, {}, m_conninfo).code, 0);
    const auto person =
        run({u"user"_s, u"list"_s, u"--json"_s}, {}, m_conninfo).json().array().last().toObject();
    QCOMPARE(person.value("role"_L1).toString(), u"quoter"_s);
    QCOMPARE(person.value("is_active"_L1), QJsonValue(false));
    QCOMPARE(run({u"user"_s, u"enable"_s, u"new@test.example"_s}, {}, m_conninfo).code, 0);
    QCOMPARE(run({u"user"_s, u"disable"_s, u"nobody@test.example"_s}, {}, m_conninfo).code, 1);
}

void TestAdmin::demoIsPrintedAndHealthy()
{
    const auto loaded = run({u"load"_s, u"demo"_s}, {}, m_conninfo);
    QVERIFY2(loaded.code == 0, loaded.err.constData());
    const auto checks = run({u"validate"_s, u"--json"_s}, {}, m_conninfo);
    QVERIFY2(checks.code == 0, checks.out.constData());
    QCOMPARE(checks.json().object().value("ok"_L1), QJsonValue(true));
    QCOMPARE(run({u"tend"_s, u"--once"_s}, {}, m_conninfo).code, 0);

    // the year in a number is the one in which the financial year of the demo's invoices began
    const auto today = QDate::currentDate();
    const auto year = today.month() < 4 ? today.year() - 1 : today.year();
    const auto file = m_folder + u".pdf"_s;
    const auto printed =
        run({u"print"_s, u"invoice"_s, u"INV-%1-0001"_s.arg(year), u"--output"_s, file}, {},
            m_conninfo);
    QVERIFY2(printed.code == 0, printed.err.constData());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    QFile::remove(file);
}

namespace {

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

bool keep(const QString &file, const QByteArray &content)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
}

} // namespace

void TestAdmin::decodesTheSameFromSheetAndDatabase()
{
    const auto input = m_folder + u"/lines.csv"_s;
    const auto sheet = m_folder + u"/from-sheet.csv"_s;
    const auto database = m_folder + u"/from-database.csv"_s;
    QVERIFY(keep(input, "Indent of the eye ward\n\nno,customer_text,qty\n"
                        "1,babcock 6 inch tissue forcep,2\n2,foldable IOL +21,4\n"
                        "3,\"vertical autoclave, 24 ltr\",1\n4,,3\n5,ryles tube 16 box of 50,2\n"));
    const QStringList words{u"decode"_s, u"--input"_s, input, u"--top"_s, u"3"_s};
    const auto fromSheet =
        run(words + QStringList{u"--output"_s, sheet, u"--catalogue"_s,
                                QStringLiteral(DESK_SOURCE) +
                                    u"/resources/database/demo/30_inventory.csv"_s});
    QVERIFY2(fromSheet.code == 0, fromSheet.err.constData());
    const auto fromDatabase =
        run(words + QStringList{u"--output"_s, database, u"--json"_s}, {}, m_conninfo);
    QVERIFY2(fromDatabase.code == 0, fromDatabase.err.constData());
    QCOMPARE(fromDatabase.json().object().value("lines"_L1).toInt(), 5);
    QCOMPARE(contentOf(database), contentOf(sheet));

    const auto rows = contentOf(sheet).split('\n');
    QCOMPARE(rows.first().trimmed(),
             QByteArray("no,customer_text,qty,rank,sku,score,confident,reasons"));
    QVERIFY(rows.at(1).startsWith("1,babcock 6 inch tissue forcep,2,1,INS-0360,"));
    QVERIFY(rows.at(1).contains(",true,"));
    QVERIFY(rows.at(4).startsWith("2,foldable IOL +21,4,1,IMP-0070,"));
    QVERIFY(rows.at(7).startsWith("3,\"vertical autoclave, 24 ltr\",1,1,WAR-0260,"));
    QCOMPARE(rows.at(10).trimmed(), QByteArray("4,,3,,,,,")); // no words, no suggestion
}

void TestAdmin::refusesToDecodeWhatIsNone()
{
    const auto input = m_folder + u"/lines.csv"_s;
    const auto wrong = m_folder + u"/wrong.csv"_s;
    const auto output = m_folder + u"/never.csv"_s;
    QVERIFY(keep(wrong, "item,qty\ngloves,2\n"));
    const auto decode = [&](const QString &lines, const QStringList &more) {
        return run(QStringList{u"decode"_s, u"--input"_s, lines, u"--output"_s, output} + more, {},
                   m_conninfo);
    };
    QCOMPARE(decode(wrong, {}).code, 1);
    QCOMPARE(decode(m_folder + u"/nothing.csv"_s, {}).code, 1);
    QCOMPARE(decode(input, {u"--catalogue"_s, wrong}).code, 1);
    QCOMPARE(decode(input, {u"--customer"_s, u"Nobody's Hospital"_s}).code, 1);
    QCOMPARE(decode(input, {u"--customer"_s, u"A"_s, u"--catalogue"_s, wrong}).code, 2);
    QCOMPARE(decode(input, {u"--top"_s, u"0"_s}).code, 2);
    QVERIFY(!QFile::exists(output));
}

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"
