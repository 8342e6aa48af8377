#include "linetable.h"
#include "papersamples.h"
#include "papersnapshot.h"
#include "textcare.h"
#include "typesetter.h"

#include <QJsonArray>
#include <QTest>

using namespace desk;
using namespace desk::paper;
using namespace Qt::StringLiterals;

/// How words behave on paper: made harmless, broken where they may be, measured.
class TestPaperText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void holdsTogether_data();
    void holdsTogether();
    void wrapsWithoutLoss();
    void wrapsAtWidth();
    void fitsFigures();
    void figuresAreTabular();
    void hindiDoesNotRaiseRows();
};

void TestPaperText::cleans_data()
{
    QTest::addColumn<QString>("dirty");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("controls") << u"a\u0007b\u001b[31m"_s << u"ab[31m"_s;
    QTest::newRow("lines") << u" one\n\ttwo  three "_s << u"one two three"_s;
    QTest::newRow("overrides") << u"\u202eabc\u202c\u2066d\u2069"_s << u"abcd"_s;
    QTest::newRow("private use") << u"a \ue000 b"_s << u"a b"_s;
    QTest::newRow("accents") << QString(u"a"_s + QString(40, QChar(0x0317)))
                             << QString(u"a"_s + QString(2, QChar(0x0317)));
    QTest::newRow("Devanagari") << u"ड़ूं क्ष्म"_s
                                << u"ड़ूं क्ष्म"_s.normalized(QString::NormalizationForm_C);
    QTest::newRow("Arabic") << u"قفاز size 7"_s << u"قفاز size 7"_s;
    QTest::newRow("long") << QString(9000, u'x') << QString(4000, u'x');
}

void TestPaperText::cleans()
{
    QFETCH(const QString, dirty);
    QFETCH(const QString, cleaned);
    QCOMPARE(clean(dirty), cleaned);
}

void TestPaperText::holdsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("glue"); // ~ for a space that holds, = for a hyphen that does
    QTest::newRow("unit") << u"bag 30 ml each"_s << u"bag 30~ml each"_s;
    QTest::newRow("gauge") << u"tube 16 Fr red"_s << u"tube 16~Fr red"_s;
    QTest::newRow("percentage") << u"soap 4 % w/v"_s << u"soap 4~% w/v"_s;
    QTest::newRow("brackets") << u"gloves (box of 100)"_s << u"gloves (box~of~100)"_s;
    QTest::newRow("times") << u"tape 10 cm × 4 m"_s << u"tape 10~cm~×~4~m"_s;
    QTest::newRow("hyphen") << u"a 5-litre can"_s << u"a 5=litre can"_s;
    QTest::newRow("no unit") << u"5 large lamps"_s << u"5 large lamps"_s;
}

void TestPaperText::holdsTogether()
{
    QFETCH(const QString, text);
    QFETCH(QString, glue);
    glue.replace(u'~', QChar::Nbsp).replace(u'=', QChar(0x2011));
    QCOMPARE(glued(text), glue);
}

void TestPaperText::wrapsWithoutLoss()
{
    Typesetter type;
    const auto text =
        u"Polyglactin 910 suture, violet, 2-0, 90 cm, 40 mm half-circle round-bodied (box of 12) "_s
            .repeated(4)
            .trimmed();
    const auto wrapped = type.wrap(text, kDescription, 60, 3);
    QCOMPARE(wrapped.lines.size(), 3);
    QCOMPARE(wrapped.lines.join(u' ') + u' ' + wrapped.rest, text);
    QCOMPARE(type.wrap(u"short"_s, kDescription, 60, 3).lines, QStringList{u"short"_s});
}

void TestPaperText::wrapsAtWidth()
{
    Typesetter type;
    for (const auto &text : {u"W"_s.repeated(500), u"one two "_s.repeated(60),
                             u"(box of 1) "_s.repeated(30), u"a-b"_s.repeated(99)})
        for (const auto lines = type.wrap(text, kDescription, 40, 3).lines;
             const auto &line : lines)
            QVERIFY(type.width(line, kDescription) <= 40.01);
    QVERIFY(type.width(type.cut(u"W"_s.repeated(500), kBody, 20), kBody) <= 20.01);
}

void TestPaperText::fitsFigures()
{
    Typesetter type;
    const auto large = u"99,99,99,99,999.00"_s;
    QVERIFY(type.width(large, type.fitted(large, kFigure, 15)) <= 15.01);
    QCOMPARE(type.fitted(u"1.00"_s, kFigure, 15).size, kFigure.size);
}

void TestPaperText::figuresAreTabular()
{
    Typesetter type;
    for (const auto &style : {kFigure, kFigure.inBold(), kSmall})
        for (const auto &digits : {u"000"_s, u"777"_s, u"948"_s})
            QCOMPARE(type.width(digits, style), type.width(u"111"_s, style));
}

void TestPaperText::hindiDoesNotRaiseRows()
{
    Typesetter type;
    auto json = samples::snapshot({.lines = 2});
    auto lines = json[u"lines"_s].toArray();
    auto line = lines.at(1).toObject();
    line[u"description"_s] = u"शल्य दस्ताने, ट्रिब्यूनल"_s;
    line[u"batches"_s] = lines.at(0)[u"batches"_s];
    lines[1] = line;
    line[u"description"_s] = u"Gloves"_s;
    lines[0] = line;
    json[u"lines"_s] = lines;
    const auto paper = Snapshot::fromJson(json);
    QVERIFY(paper.ok());
    const auto table = LineTable::make(*paper, type);
    QCOMPARE(table->rows().at(1).height, table->rows().at(0).height);
}

QTEST_MAIN(TestPaperText)
#include "tst_papertext.moc"
