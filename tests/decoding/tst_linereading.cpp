#include "question.h"
#include "reading.h"
#include "segment.h"
#include "wordlikeness.h"

#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// What is understood of one text alone: words in one spelling, sizes with their units, numbers of
/// makers.
class TestLineReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWords_data();
    void readsWords();
    void readsSizes_data();
    void readsSizes();
    void tellsCodesFromSizes_data();
    void tellsCodesFromSizes();
    void keepsWhereItStood();
    void comparesWords_data();
    void comparesWords();
    void survivesAnything_data();
    void survivesAnything();
};

namespace {

QString words(const Reading &reading)
{
    QStringList texts;
    for (const auto &word : reading.words)
        texts << QString::fromStdString(word.text);
    return texts.join(u' ');
}

QString sizes(const Reading &reading)
{
    static const QHash<Measure, QString> names = {
        {Measure::Bare, u"bare"_s},  {Measure::Mass, u"mg"_s},     {Measure::Units, u"iu"_s},
        {Measure::Percent, u"%"_s},  {Measure::PerMl, u"mg/ml"_s}, {Measure::Volume, u"ml"_s},
        {Measure::Length, u"mm"_s},  {Measure::Gauge, u"g"_s},     {Measure::French, u"fr"_s},
        {Measure::Suture, u"usp"_s}, {Measure::Count, u"count"_s}, {Measure::Fraction, u"part"_s},
        {Measure::Other, u"other"_s}};
    QStringList texts;
    for (const auto &size : reading.sizes)
        texts << QString::number(size.value, 'g', 6) + names.value(size.measure);
    return texts.join(u' ');
}

} // namespace

void TestLineReading::readsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"Tab. DOLO"_s, u"tablet dolo"_s);
    row(u"I.V. Set"_s, u"infusion set"_s);
    row(u"ETT cuffed"_s, u"endotracheal tube cuffed"_s);
    row(u"without cuff"_s, u"plain"_s);
    row(u"Non-sterile gloves"_s, u"!sterile glove"_s);
    row(u"powder-free gloves"_s, u"!powder glove"_s);
    row(u"acetaminophen"_s, u"paracetamol"_s);
    row(u"NS"_s, u"sodium chloride"_s);
    row(u"gloves size M"_s, u"glove medium"_s);
    row(u"BRONK-X syp"_s, u"bronk x syrup"_s);
    row(u"urgent chahiye cotton wala please"_s, u"cotton"_s);
    row(u"cipr0floxacin syr1nge 0intment"_s, u"ciprofloxacin syringe ointment"_s);
    row(u"dolo5mg rosuvas5tab"_s, u"dolo rosuvas tablet"_s);
    row(u"दस्ताने"_s, u"glove"_s);
    row(u"क्रेप पट्टी चाहिए"_s, u"crepe bandage"_s);
    row(u"सुपारी"_s, u"supari"_s); // in no table: as it is typed in Latin letters
    row(u"Café crème"_s, u"cafe cream"_s);
}

void TestLineReading::readsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(words(readText(text)), expected);
}

void TestLineReading::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"500mg"_s, u"500mg"_s);
    row(u"0.5 g"_s, u"500mg"_s);
    row(u"250 mcg"_s, u"0.25mg"_s);
    row(u"250mg/5ml"_s, u"50mg/ml"_s);
    row(u"50 mcg per ml"_s, u"0.05mg/ml"_s);
    row(u"10 mg/g"_s, u"1%"_s);
    row(u"5% w/v"_s, u"5%"_s);
    row(u"10cc"_s, u"10ml"_s);
    row(u"2 litres"_s, u"2000ml"_s);
    row(u"1.5\""_s, u"38.1mm"_s);
    row(u"6'INCH"_s, u"152.4mm"_s);
    row(u"2 1/2 inch"_s, u"63.5mm"_s);
    row(u"5 x 9 cm"_s, u"50mm 90mm"_s);
    row(u"22G"_s, u"22g"_s);
    row(u"G24"_s, u"24g"_s);
    row(u"1 g"_s, u"1000mg"_s);
    row(u"fr 16"_s, u"16fr"_s);
    row(u"16FG"_s, u"16fr"_s);
    row(u"3-0"_s, u"3usp"_s);
    row(u"2/0"_s, u"2usp"_s);
    row(u"500/125"_s, u"500bare 125bare"_s);
    row(u"25,000 IU"_s, u"25000iu"_s);
    row(u"60K"_s, u"60000iu"_s);
    row(u"12 lakh units"_s, u"1.2e+06iu"_s);
    row(u"10's"_s, u"10count"_s);
    row(u"3/8 circle"_s, u"0.375part"_s);
    row(u"5OO mg"_s, u"500mg"_s);
    row(u".5"_s, u"0.5bare"_s);
    row(u"No. 22"_s, u"22bare"_s);
    row(u"५०० मिग्रा"_s, u"500mg"_s);
}

void TestLineReading::readsSizes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(sizes(readText(text)), expected);
}

void TestLineReading::tellsCodesFromSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("sizes");
    QTest::newRow("hyphens") << u"PUMP 8637-40"_s << u"863740"_s << 0;
    QTest::newRow("letters") << u"STENT G36245"_s << u"g36245"_s << 0;
    QTest::newRow("unit inside") << u"LEAD 6947M62"_s << u"6947m62"_s << 0;
    QTest::newRow("strength") << u"AZIMAX 500MG"_s << QString() << 1;
    QTest::newRow("round amount") << u"HEPARIN 25000"_s << QString() << 1;
    QTest::newRow("two strengths") << u"AMLO 5-50"_s << QString() << 2;
}

void TestLineReading::tellsCodesFromSizes()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, sizes);
    const auto reading = readText(text);
    QCOMPARE(reading.codes.empty() ? QString() : QString::fromStdString(reading.codes[0].text),
             code);
    QCOMPARE(static_cast<int>(reading.sizes.size()), sizes);
}

void TestLineReading::keepsWhereItStood()
{
    const auto text = u"2 box E.T. tube 7.5 mm"_s;
    const auto reading = readText(text);
    QCOMPARE(reading.words.size(), 2u);
    QCOMPARE(text.mid(reading.words[0].span.start, reading.words[0].span.length), u"E.T. tube"_s);
    const auto &size = reading.sizes.back().span;
    QCOMPARE(text.mid(size.start, size.length), u"7.5 mm"_s);
}

void TestLineReading::comparesWords_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("same") << QByteArray("silk") << QByteArray("silk") << 1.0 << 1.0;
    QTest::newRow("plural") << QByteArray("masks") << QByteArray("mask") << 0.95 << 0.99;
    QTest::newRow("cut") << QByteArray("cath") << QByteArray("catheter") << 0.7 << 0.9;
    QTest::newRow("vowels") << QByteArray("strl") << QByteArray("sterile") << 0.85 << 0.95;
    QTest::newRow("typed") << QByteArray("amoxicilin") << QByteArray("amoxicillin") << 0.85 << 0.99;
    QTest::newRow("by ear") << QByteArray("fenitoin") << QByteArray("phenytoin") << 0.85 << 0.95;
    QTest::newRow("ending") << QByteArray("micropore") << QByteArray("microporous") << 0.7 << 0.85;
    QTest::newRow("others") << QByteArray("gloves") << QByteArray("needle") << 0.0 << 0.3;
    QTest::newRow("said not to") << QByteArray("!sterile") << QByteArray("sterile") << 0.0 << 0.0;
    QTest::newRow("nothing") << QByteArray() << QByteArray("sterile") << 0.0 << 0.0;
}

void TestLineReading::comparesWords()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, named);
    QFETCH(double, least);
    QFETCH(double, most);
    const auto value = likeness(asked.toStdString(), named.toStdString());
    QVERIFY2(value >= least && value <= most, qPrintable(QString::number(value)));
}

void TestLineReading::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a letter") << u"s"_s;
    QTest::newRow("digits") << u"0123456789"_s.repeated(100);
    QTest::newRow("10,000 letters") << u"x"_s.repeated(10'000);
    QTest::newRow("10,000 words") << u"5x "_s.repeated(10'000);
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x92\x89\xF0\x9F\xA9\xB9");
    QTest::newRow("half an emoji") << QString(QChar(0xd83d));
    QTest::newRow("signs") << u"%%//\"\"''--..()[]#*x+"_s.repeated(20);
    QTest::newRow("signs at the ends") << u"5 x"_s;
    QTest::newRow("only units") << u"mg ml cc % w/v per"_s;
    QTest::newRow("a long number") << u"9"_s.repeated(400) + u".5 mg / 0 ml"_s;
    QTest::newRow("zeros") << u"0/0 0-0 0 x 0 cm 0%"_s;
    QTest::newRow("joiners") << QString::fromUtf8("\xE0\xA4\x95\xE2\x80\x8D\xE0\xA4\xBC");
}

void TestLineReading::survivesAnything()
{
    QFETCH(QString, text);
    const auto reading = readText(text);
    for (const auto &word : reading.words)
        QVERIFY(word.span.start >= 0 && word.span.start + word.span.length <= text.size());
    for (const auto &size : reading.sizes)
        QVERIFY(size.span.start >= 0 && size.span.start + size.span.length <= text.size());
}

QTEST_GUILESS_MAIN(TestLineReading)
#include "tst_linereading.moc"
