#include "indentfile.h"
#include "messagereader.h"
#include "orderdraft.h"
#include "ordermerge.h"
#include "ordersteps.h"
#include "ordertwin.h"

#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What the orders' desk works out without a server.
class TestOrdersParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void walksTheStages();
    void seesTheSameOrderTwice();
    void keepsADraftWhole();
    void splitsADraft();
    void mergesTwoStates();
    void linksLinesToTheirMessage();
    void guessesTheSource();
    void readsFiles_data();
    void readsFiles();
};

namespace {

OrderLine line(const QString &words, const QString &quantity, const QString &id = {})
{
    OrderLine line;
    line.id = id;
    line.cell(LineColumn::Words) = words;
    line.cell(LineColumn::Quantity) = quantity;
    return line;
}

const QDateTime s_start(QDate(2026, 11, 9), QTime(9, 0), Qt::UTC);

Rows stages(const QList<QPair<QString, int>> &entered)
{
    Rows rows{{u"stage"_s, u"at"_s}, {}};
    for (const auto &[stage, minutes] : entered)
        rows.rows << QVariantList{stage, s_start.addSecs(60 * minutes)};
    return rows;
}

} // namespace

void TestOrdersParts::walksTheStages()
{
    const auto steps = orderSteps(stages({{u"order_request"_s, 0},
                                          {u"decoding"_s, 8},
                                          {u"decoding_approval"_s, 68},
                                          {u"decoding"_s, 128},
                                          {u"order_request"_s, 188},
                                          {u"decoding"_s, 200}}),
                                  s_start.addSecs(60 * 260));
    QCOMPARE(steps.size(), 8);
    QCOMPARE(steps.at(0).state, OrderStep::State::Done);
    QVERIFY(steps.at(0).wentBack);
    QCOMPARE(steps.at(0).seconds, 60 * 20);
    QCOMPARE(steps.at(1).state, OrderStep::State::Now);
    QCOMPARE(steps.at(1).seconds, 60 * (60 + 60 + 60 + 60));
    QCOMPARE(steps.at(1).since, s_start.addSecs(60 * 8));
    QCOMPARE(steps.at(2).state, OrderStep::State::Ahead);
    const auto done = orderSteps(stages({{u"order_request"_s, 0}, {u"completed"_s, 5}}), s_start);
    QVERIFY(done.at(0).state == OrderStep::State::Done);
    const auto cancelled =
        orderSteps(stages({{u"order_request"_s, 0}, {u"decoding"_s, 1}, {u"cancelled"_s, 5}}),
                   s_start.addDays(9));
    QCOMPARE(cancelled.at(1).state, OrderStep::State::Done);
    QCOMPARE(cancelled.at(1).seconds, 240);
    QCOMPARE(spentText(0), u"1 min"_s);
    QCOMPARE(spentText(3600 * 4 + 5), u"4 h"_s);
    QCOMPARE(spentText(3600 * 44), u"1 d 20 h"_s);
    QCOMPARE(spentText(86400), u"1 d"_s);
}

void TestOrdersParts::seesTheSameOrderTwice()
{
    Rows recent{{u"id"_s, u"order_number"_s, u"created_at"_s, u"workflow_stage"_s, u"lines"_s}, {}};
    recent.rows << QVariantList{
        u"1"_s, u"ORD-1"_s, s_start, u"decoding"_s,
        QJsonArray{QJsonObject{{u"words"_s, u"RL 500"_s}, {u"quantity"_s, u"40"_s}},
                   QJsonObject{{u"words"_s, u"Gauze  Roll"_s}, {u"quantity"_s, u"5.0"_s}},
                   QJsonObject{{u"words"_s, u"spirit"_s}, {u"quantity"_s, u"4"_s}}}};
    const auto twin =
        OrderTwin::find(recent, {line(u"rl 500"_s, u"40"_s), line(u"gauze roll"_s, u"5"_s),
                                 line(u"other"_s, u"1"_s)});
    QVERIFY(twin.isValid());
    QCOMPARE(twin.equal, 2);
    QCOMPARE(twin.lines, 3);
    QVERIFY(!OrderTwin::find(recent, {line(u"rl 500"_s, u"41"_s), line(u"x"_s, u"1"_s)}).isValid());
    QVERIFY(!OrderTwin::find({}, {line(u"rl 500"_s, u"41"_s)}).isValid());
}

void TestOrdersParts::keepsADraftWhole()
{
    auto draft = OrderDraft::create();
    QVERIFY(draft.isBlank());
    draft.customer = {{u"id"_s, u"c"_s}, {u"hospital_name"_s, u"City Hospital"_s}};
    draft.neededBy = u"soon"_s; // wrong, and kept as it is
    draft.sourceText = u"गॉज 5\n\tx"_s;
    draft.lines = {line(u"gauze"_s, u"few"_s, u"7"_s)};
    draft.lines.first().sourceLine = 3;
    const auto again = OrderDraft::fromJournal(draft.key, draft.toJournal());
    QCOMPARE(again.toJournal(), draft.toJournal());
    QCOMPARE(again.lines, draft.lines);
    QCOMPARE(again.hospital(), u"City Hospital"_s);
    QVERIFY(!again.head(QDate(2026, 11, 20)).contains(u"promised_date"_s));
}

void TestOrdersParts::splitsADraft()
{
    auto draft = OrderDraft::create();
    draft.id = u"on the server"_s;
    for (int i = 0; i < 5; ++i)
        draft.lines << line(QString::number(i), u"1"_s, QString::number(i));
    const auto others = draft.splitAfter(2);
    QCOMPARE(draft.lines.size(), 2);
    QCOMPARE(others.size(), 2);
    QCOMPARE(others.last().lines.first().cell(LineColumn::Words), u"4"_s);
    QVERIFY(others.first().id.isEmpty() && others.first().lines.first().id.isEmpty());
    QVERIFY(others.first().key != others.last().key);
}

void TestOrdersParts::mergesTwoStates()
{
    OrderDraft was;
    was.priority = u"medium"_s;
    was.lines = {line(u"gauze"_s, u"5"_s, u"1"_s), line(u"spirit"_s, u"2"_s, u"2"_s)};
    auto mine = was;
    mine.was = orderMerge::documentOf(was);
    mine.notes = u"mine"_s;
    mine.neededBy = u"22 Nov 2030"_s;
    mine.lines = {line(u"gauze"_s, u"x"_s, u"1"_s), line(u"spirit"_s, u"2.0"_s, u"2"_s),
                  line(u"new"_s, u"1"_s)};
    auto theirs = was;
    theirs.version = 7;
    theirs.neededBy = u"2030-11-22"_s;
    theirs.lines = {line(u"gauze"_s, u"6"_s, u"1"_s), line(u"spirit"_s, u"2"_s, u"2"_s),
                    line(u"cotton"_s, u"3"_s, u"3"_s)};
    auto merge = orderMerge::compare(mine, theirs);
    QCOMPARE(merge.clashes().size(), 1); // the day is the same day, and 2.0 is 2
    QCOMPARE(merge.merged().size(), 4);  // two new lines, the note, the day
    merge.choose(0, ThreeWayMerge::Choice::Mine);
    const auto draft = orderMerge::draftFrom(merge.result(), mine, theirs);
    QCOMPARE(draft.version, 7);
    QCOMPARE(draft.lines.size(), 4);
    QCOMPARE(draft.lines.first().cell(LineColumn::Quantity), u"x"_s); // wrong, but mine
    QCOMPARE(draft.notes, u"mine"_s);
    QVERIFY(orderMerge::compare(draft, theirs).clashes().isEmpty());
    const auto again = OrderDraft::fromJournal(u"k"_s, draft.toJournal());
    QCOMPARE(again.was, draft.was);
}

void TestOrdersParts::linksLinesToTheirMessage()
{
    const auto message = u"Good morning\ngauze 5 pcs\nspirit 4 can\ngauze 5 pcs"_s;
    const auto linked = linkToMessage(
        {line(u"gauze"_s, u"5"_s), line(u"gauze"_s, u"5"_s), line(u"typed"_s, u"1"_s)}, message);
    QCOMPARE(linked.at(0).sourceLine, 2);
    QCOMPARE(linked.at(1).sourceLine, 4);
    QCOMPARE(linked.at(2).sourceLine, 0);
}

void TestOrdersParts::guessesTheSource()
{
    QCOMPARE(guessSource(u"a\tb"_s), u"sheet"_s);
    QCOMPARE(guessSource(u"Hello\nSubject: indent\nx"_s), u"email"_s);
    QCOMPARE(guessSource(u"[10:31 am] Sister: gauze 5"_s), u"whatsapp"_s);
    QCOMPARE(readTypedLine(u"gloves 7.5 50 box"_s).cell(LineColumn::Quantity), u"50"_s);
    QVERIFY(readTypedLine(u"suction catheter"_s).cell(LineColumn::Quantity).isEmpty());
}

void TestOrdersParts::readsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << u"a.txt"_s << QByteArray("gauze 5\n") << u"gauze 5\n"_s;
    QTest::newRow("csv") << u"a.csv"_s << QByteArray("Item,Qty\n\"gauze, roll\",5\n")
                         << u"Item\tQty\ngauze, roll\t5"_s;
    QTest::newRow("latin") << u"a.txt"_s << QByteArray("5 \xb5l") << u"5 µl"_s;
    QTest::newRow("utf-16") << u"a.txt"_s
                            << QByteArray("\xff\xfe"
                                          "5\0x\0",
                                          6)
                            << u"5x"_s;
    QTest::newRow("mail") << u"a.eml"_s
                          << QByteArray("MIME-Version: 1.0\nSubject: Indent\nContent-Transfer-"
                                        "Encoding: base64\n\n" +
                                        QByteArray("gauze 5").toBase64())
                          << u"Subject: Indent\n\ngauze 5"_s;
    QTest::newRow("binary") << u"a.xlsx"_s << QByteArray("PK\3\4\0\0", 6) << QString();
}

void TestOrdersParts::readsFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto read = readIndentFile(file.fileName());
    QCOMPARE(read.ok(), !words.isEmpty());
    if (read)
        QCOMPARE(*read, words);
    else
        QVERIFY(read.error().message.contains(name));
    QVERIFY(!readIndentFile(folder.filePath(u"none.txt"_s)).ok());
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestOrdersParts)
#include "tst_ordersparts.moc"
