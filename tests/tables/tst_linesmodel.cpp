#include "cellblock.h"
#include "daytext.h"
#include "linesmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

const QDate today(2026, 11, 20);

OrderLine line(const QString &words, const QString &quantity, const QString &unit = {})
{
    OrderLine line;
    line.cell(LineColumn::Words) = words;
    line.cell(LineColumn::Quantity) = quantity;
    line.cell(LineColumn::Unit) = unit;
    return line;
}

} // namespace

class TestLinesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesIntoTheEmptyRow();
    void keepsBadInputWithItsSentence_data();
    void keepsBadInputWithItsSentence();
    void sendsOnlyWhatIsRight();
    void understandsWholeLinesWhenTold();
    void pastesABlock();
    void pastesWhatExcelQuotes();
    void pastesTenThousandLines();
    void takesBackAndDoesAgain();
    void fillsDownAndEmpties();
    void removesScatteredLines();
    void leavesOutWhatCannotBeSeen();
    void findsTheNextWrongCell();
    void holdsWhatTheServerSaid();
    void givesEachLineAnIdOnce();
    void readsDays_data();
    void readsDays();

private:
    std::unique_ptr<LinesModel> model(const QList<OrderLine> &lines = {});
    static void type(LinesModel &model, int row, LineColumn column, const QString &text)
    {
        QVERIFY(model.setData(model.index(row, static_cast<int>(column)), text));
    }
};

std::unique_ptr<LinesModel> TestLinesModel::model(const QList<OrderLine> &lines)
{
    auto made = std::make_unique<LinesModel>();
    new QAbstractItemModelTester(made.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 made.get());
    made->setToday(today);
    made->setLines(lines);
    return made;
}

void TestLinesModel::typesIntoTheEmptyRow()
{
    const auto lines = model();
    QCOMPARE(lines->rowCount(), 1);
    QVERIFY(lines->isNewRow(0));
    QVERIFY(!lines->setData(lines->index(0, 0), u"  "_s));
    type(*lines, 0, LineColumn::Words, u"cotton roll 500g"_s);
    QCOMPARE(lines->rowCount(), 2);
    QCOMPARE(lines->wrongCount(), 1); // no quantity yet
    type(*lines, 0, LineColumn::Quantity, u"1000"_s);
    QCOMPARE(lines->wrongCount(), 0);
    QCOMPARE(lines->lineCount(), 1);
    QCOMPARE(lines->data(lines->index(0, 1), Qt::DisplayRole).toString(), u"1,000"_s);
    QCOMPARE(lines->data(lines->index(0, 1), Qt::EditRole).toString(), u"1000"_s);
}

void TestLinesModel::keepsBadInputWithItsSentence_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRight");
    const auto quantity = static_cast<int>(LineColumn::Quantity);
    const auto day = static_cast<int>(LineColumn::NeededBy);
    for (const auto &text : {u"0"_s, u"-1"_s, u"1e9"_s, u"12,5"_s, u"few pcs"_s, u"1000000000"_s,
                             u"100000000"_s, u"0.0001"_s, u" "_s})
        QTest::newRow(qPrintable(u"quantity "_s + text)) << quantity << text << false;
    for (const auto &text : {u"२५"_s, u"1,000"_s, u"12.5"_s, u"99999999"_s})
        QTest::newRow(qPrintable(u"quantity "_s + text)) << quantity << text << true;
    for (const auto &text : {u"31 Nov"_s, u"19 Nov 2026"_s, u"soon"_s, u"1 Jan 2099"_s})
        QTest::newRow(qPrintable(u"day "_s + text)) << day << text << false;
    QTest::newRow("day right") << day << u"20/11/2026"_s << true;
    QTest::newRow("unit") << static_cast<int>(LineColumn::Unit) << QString(31, u'x') << false;
    QTest::newRow("words") << static_cast<int>(LineColumn::Words) << QString(2001, u'x') << false;
    QTest::newRow("no words") << static_cast<int>(LineColumn::Words) << QString() << false;
}

void TestLinesModel::keepsBadInputWithItsSentence()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(bool, isRight);
    const auto lines = model({line(u"gauze"_s, u"5"_s), line(u"spirit"_s, u"4"_s)});
    QVERIFY(lines->setData(lines->index(0, column), typed));
    QCOMPARE(lines->data(lines->index(0, column), Qt::EditRole).toString(), typed);
    const auto sentence = lines->data(lines->index(0, column), LinesModel::ErrorRole).toString();
    QCOMPARE(sentence.isEmpty(), isRight);
    QVERIFY(isRight || sentence.endsWith(u'.'));
    QCOMPARE(lines->toJson().size(), isRight ? 2 : 1); // the other line goes on
}

void TestLinesModel::sendsOnlyWhatIsRight()
{
    auto dated = line(u"Betadine soln 500 ml"_s, u"२४"_s, u"bottle"_s);
    dated.id = u"7"_s;
    dated.cell(LineColumn::NeededBy) = u"22 nov"_s;
    const auto lines = model({line(u"foleys 16"_s, u"0"_s), OrderLine(), dated});
    const auto sent = lines->toJson();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first(),
             QJsonValue(QJsonObject{{u"id"_s, u"7"_s},
                                    {u"item_description"_s, u"Betadine soln 500 ml"_s},
                                    {u"asked_quantity"_s, u"24"_s},
                                    {u"asked_unit"_s, u"bottle"_s},
                                    {u"needed_by"_s, u"2026-11-22"_s},
                                    {u"notes"_s, QString()}}));
    QCOMPARE(lines->rowOfSent(0), 2);
    QCOMPARE(lines->rowOfSent(1), -1);
    const auto again = model();
    again->setLines(QJsonArray{QJsonObject{{u"id"_s, u"9"_s},
                                           {u"item_description"_s, u"RL 500"_s},
                                           {u"asked_quantity"_s, 12.5},
                                           {u"asked_unit"_s, u"ltr"_s},
                                           {u"parent_id"_s, QJsonValue::Null}},
                               QJsonObject{{u"parent_id"_s, u"9"_s}}});
    QCOMPARE(again->lineCount(), 1);
    QCOMPARE(again->lines().first().cell(LineColumn::Quantity), u"12.5"_s);
}

void TestLinesModel::understandsWholeLinesWhenTold()
{
    const auto lines = model();
    lines->setReader([](const QString &text) {
        const auto words = text.split(u' ');
        return line(words.value(0), words.value(1), words.value(2));
    });
    type(*lines, 0, LineColumn::Words, u"gloves 50 box"_s);
    QCOMPARE(lines->lines().first(), line(u"gloves"_s, u"50"_s, u"box"_s));
    type(*lines, 0, LineColumn::Words,
         u"gloves sterile 7"_s); // a line that is there keeps its cells
    QCOMPARE(lines->lines().first(), line(u"gloves sterile 7"_s, u"50"_s, u"box"_s));
}

void TestLinesModel::pastesABlock()
{
    const auto lines = model({line(u"a"_s, u"1"_s), line(u"b"_s, u"2"_s)});
    QCOMPARE(lines->paste(lines->index(1, 1), u"20\tbox\r\n30\tpcs\r\n"_s), 2);
    QCOMPARE(lines->lines().size(), 3);
    QCOMPARE(lines->lines().at(1), line(u"b"_s, u"20"_s, u"box"_s));
    QCOMPARE(lines->lines().at(2), line({}, u"30"_s, u"pcs"_s));
    QVERIFY(!lines->error(2, LineColumn::Words).isEmpty());
    lines->undoStack()->undo();
    QCOMPARE(lines->lines().size(), 2);
    QCOMPARE(lines->copy({lines->index(0, 0), lines->index(0, 1), lines->index(1, 0),
                          lines->index(1, 1), lines->index(2, 0)}),
             u"a\t1\nb\t2"_s);
}

void TestLinesModel::pastesWhatExcelQuotes()
{
    const auto cells = readCells(u"\"two\nlines\"\t\"say \"\"no\"\"\"\n5\" tape\t\"open"_s);
    QCOMPARE(cells, (QList<QStringList>{{u"two\nlines"_s, u"say \"no\""_s},
                                        {u"5\" tape"_s, u"\"open"_s}}));
    QCOMPARE(readCells(writeCells(cells)), cells);
    QCOMPARE(readCells({}), QList<QStringList>{{QString()}});
}

void TestLinesModel::pastesTenThousandLines()
{
    QString block;
    for (int i = 0; i < 10000; ++i)
        block += u"item %1\t%2\tpcs\n"_s.arg(i).arg(i + 1);
    LinesModel lines;
    QCOMPARE(lines.paste({}, block), 10000);
    QCOMPARE(lines.lineCount(), 10000);
    QVERIFY(lines.isTooLong());
    QCOMPARE(lines.lines().last().cell(LineColumn::Quantity), u"10000"_s);
    lines.undoStack()->undo();
    QCOMPARE(lines.lineCount(), 0);
}

void TestLinesModel::takesBackAndDoesAgain()
{
    const auto lines = model({line(u"a"_s, u"1"_s)});
    QSignalSpy changed(lines.get(), &LinesModel::linesChanged);
    type(*lines, 0, LineColumn::Quantity, u"bad"_s);
    type(*lines, 1, LineColumn::Words, u"b"_s);
    lines->insertLine(0);
    QCOMPARE(lines->lines().size(), 3);
    while (lines->undoStack()->canUndo())
        lines->undoStack()->undo();
    QCOMPARE(lines->lines(), QList<OrderLine>{line(u"a"_s, u"1"_s)});
    QCOMPARE(lines->wrongCount(), 0);
    while (lines->undoStack()->canRedo())
        lines->undoStack()->redo();
    QCOMPARE(lines->lines().size(), 3);
    QCOMPARE(lines->wrongCount(), 2);
    QCOMPARE(changed.size(), 9);
    type(*lines, 1, LineColumn::Quantity, u"bad"_s); // nothing new: nothing to take back
    QCOMPARE(lines->undoStack()->count(), 3);
}

void TestLinesModel::fillsDownAndEmpties()
{
    const auto lines =
        model({line(u"a"_s, u"1"_s, u"box"_s), line(u"b"_s, u"2"_s), line(u"c"_s, u"3"_s)});
    QModelIndexList cells;
    for (int row = 0; row < 4; ++row)
        cells << lines->index(row, 2);
    lines->fillDown(cells);
    QCOMPARE(lines->lines().at(2).cell(LineColumn::Unit), u"box"_s);
    QCOMPARE(lines->lines().at(2).cell(LineColumn::Quantity), u"3"_s);
    lines->clearCells({lines->index(0, 1), lines->index(1, 2)});
    QCOMPARE(lines->lines().at(0), line(u"a"_s, {}, u"box"_s));
    QCOMPARE(lines->lines().at(1), line(u"b"_s, u"2"_s));
    lines->undoStack()->undo();
    QCOMPARE(lines->lines().at(0).cell(LineColumn::Quantity), u"1"_s);
}

void TestLinesModel::removesScatteredLines()
{
    const auto lines = model({line(u"a"_s, u"1"_s), line(u"b"_s, u"2"_s), line(u"c"_s, u"3"_s)});
    lines->removeLines({2, 0, 3});
    QCOMPARE(lines->lines(), QList<OrderLine>{line(u"b"_s, u"2"_s)});
    lines->undoStack()->undo();
    QCOMPARE(lines->lines().size(), 3);
    QVERIFY(!lines->removeRows(3, 1));
}

void TestLinesModel::leavesOutWhatCannotBeSeen()
{
    const auto lines = model();
    type(*lines, 0, LineColumn::Words, u"gauze\u202E\u0007 roll\u200B"_s);
    QCOMPARE(lines->lines().first().cell(LineColumn::Words), u"gauze roll"_s);
    type(*lines, 1, LineColumn::Words, u"محلول ملح"_s); // words that run from the right stay
    QCOMPARE(lines->lines().at(1).cell(LineColumn::Words), u"محلول ملح"_s);
}

void TestLinesModel::findsTheNextWrongCell()
{
    const auto lines = model({line(u"a"_s, u"0"_s), line(u"b"_s, u"2"_s), line({}, u"x"_s)});
    const auto first = lines->nextWrong({});
    QCOMPARE(first, lines->index(0, 1));
    const auto second = lines->nextWrong(first);
    QCOMPARE(second, lines->index(2, 0));
    QCOMPARE(lines->nextWrong(lines->nextWrong(second)), first);
    LineColumn column{};
    QVERIFY(!lines->firstError(2, &column).isEmpty());
    QCOMPARE(column, LineColumn::Words);
    QVERIFY(!model({line(u"a"_s, u"1"_s)})->nextWrong({}).isValid());
}

void TestLinesModel::holdsWhatTheServerSaid()
{
    const auto lines = model({line(u"a"_s, u"1"_s)});
    lines->tell(0, LineColumn::Unit, u"Nobody sells it so."_s);
    QCOMPARE(lines->wrongCount(), 1);
    type(*lines, 0, LineColumn::Unit, u"box"_s);
    QCOMPARE(lines->wrongCount(), 0);
}

void TestLinesModel::givesEachLineAnIdOnce()
{
    const auto lines = model({line(u"a"_s, u"1"_s), line(u"b"_s, u"x"_s)});
    lines->giveIds();
    const auto id = lines->lines().first().id;
    QVERIFY(!QUuid(id).isNull());
    QVERIFY(lines->lines().at(1).id.isEmpty()); // it is not saved yet
    type(*lines, 0, LineColumn::Quantity, u"2"_s);
    lines->giveIds();
    QCOMPARE(lines->lines().first().id, id);
}

void TestLinesModel::readsDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("this year") << u"22 Nov"_s << QDate(2026, 11, 22);
    QTest::newRow("next year") << u"3 feb"_s << QDate(2027, 2, 3);
    QTest::newRow("whole") << u"22 November 2026"_s << QDate(2026, 11, 22);
    QTest::newRow("slashes") << u"22/11"_s << QDate(2026, 11, 22);
    QTest::newRow("points") << u"22.11.26"_s << QDate(2026, 11, 22);
    QTest::newRow("iso") << u"2026-11-22"_s << QDate(2026, 11, 22);
    QTest::newRow("day") << u"19"_s << QDate(2026, 12, 19);
    QTest::newRow("days ahead") << u"+3"_s << QDate(2026, 11, 23);
    QTest::newRow("Devanagari") << u"२२/११"_s << QDate(2026, 11, 22);
    QTest::newRow("leap day") << u"29 feb"_s << QDate(2028, 2, 29);
    QTest::newRow("never") << u"30 feb"_s << QDate();
    QTest::newRow("words") << u"tomorrow noon"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TestLinesModel::readsDays()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(DayText::read(typed, today).value_or(QDate()), day);
}

QTEST_GUILESS_MAIN(TestLinesModel)
#include "tst_linesmodel.moc"
