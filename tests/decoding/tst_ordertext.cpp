#include "ordermeasure.h"
#include "ordertext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString quantityOf(const ParsedLine &line)
{
    return line.quantity ? line.quantity->toText() : QString();
}

} // namespace

class TestOrderText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void chatter_data();
    void chatter();
    void message();
    void chatExport();
    void mailWithSignature();
    void spreadsheetWithHead();
    void spreadsheetWithoutHead();
    void wideBlanks();
    void severalOnOneLine();
    void keepsTheirOwnWords();
    void nothing();
    void tenThousandLines();
    void strangeInput();
    void ownMessages();
    void publicMessages();

private:
    static void measured(const QString &fileName);
};

void TestOrderText::line_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char16_t *written, const char16_t *text, const char16_t *quantity,
                        const char16_t *unit) {
        const QString line = QString::fromUtf16(written);
        QTest::newRow(qPrintable(line)) << line << QString::fromUtf16(text)
                                        << QString::fromUtf16(quantity) << QString::fromUtf16(unit);
    };
    // A separator and a unit.
    row(u"gloves 7.5 latex - 50 box", u"gloves 7.5 latex", u"50", u"box");
    row(u"Gloves 7.5 latex- 50 boxes", u"Gloves 7.5 latex", u"50", u"box");
    row(u"Avil - 3 vials", u"Avil", u"3", u"vial");
    row(u"B-STIL 24MG TAB (25 strip)", u"B-STIL 24MG TAB", u"25", u"strip");
    row(u"ARZU 10 TAB = 100 boxes", u"ARZU 10 TAB", u"100", u"box");
    row(u"Pineapple × 1 box", u"Pineapple", u"1", u"box");
    row(u"BANDAGE 4INCH x 3 packet", u"BANDAGE 4INCH", u"3", u"pkt");
    row(u"Cotton-3kg", u"Cotton", u"3", u"kg");
    row(u"chromic suture (3/8 needle 40mm - 3carton", u"chromic suture (3/8 needle 40mm", u"3",
        u"carton");
    row(u"Prolene 5-0, 30\", RB-1 needle - 6rolls", u"Prolene 5-0, 30\", RB-1 needle", u"6",
        u"roll");
    row(u"Polybutylate 90cm pledgets 3 x 1.5mm - 50 roll", u"Polybutylate 90cm pledgets 3 x 1.5mm",
        u"50", u"roll");
    row(u"surgical blade 22 no - 2 box", u"surgical blade 22 no", u"2", u"box");
    row(u"Foley 16 Fr : 20 nos.", u"Foley 16 Fr", u"20", u"pcs");
    row(u"Dolo 650 - 100 tab", u"Dolo 650", u"100", u"tablet");
    row(u"IV cannula 20G ..... 100 pcs", u"IV cannula 20G", u"100", u"pcs");
    row(u"Vicryl 2-0, qty: 12 pcs", u"Vicryl 2-0", u"12", u"pcs");
    row(u"Micropore 2 inch qty 24", u"Micropore 2 inch", u"24", u"");
    row(u"N95 mask - 1,000 pcs urgent", u"N95 mask", u"1000", u"pcs");
    row(u"N95 mask - 1,00,000 nos pls", u"N95 mask", u"100000", u"pcs");
    row(u"Normal saline 500ml - 2.5 carton", u"Normal saline 500ml", u"2.5", u"carton");
    row(u"DOLO 500 - 600 strip +10FREE", u"DOLO 500", u"600", u"strip");
    // A separator only.
    row(u"RL 500 - 40", u"RL 500", u"40", u"");
    row(u"Tomatoes x2", u"Tomatoes", u"2", u"");
    row(u"Mint × 5", u"Mint", u"5", u"");
    row(u"dispovan 5ml x 100", u"dispovan 5ml", u"100", u"");
    row(u"5% dextrose : 20", u"5% dextrose", u"20", u"");
    row(u"Spinal needle 25G = 15", u"Spinal needle 25G", u"15", u"");
    row(u"Ryles tube 14 -10", u"Ryles tube 14", u"10", u"");
    // A unit only.
    row(u"gloves 7.5 latex 50 box", u"gloves 7.5 latex", u"50", u"box");
    row(u"Cucumber 3each", u"Cucumber", u"3", u"each");
    row(u"DOLO T TABLET barah bx", u"DOLO T TABLET", u"12", u"box");
    row(u"EPITOP-50MG paanch boxes", u"EPITOP-50MG", u"5", u"box");
    row(u"surgical cap pachas nos", u"surgical cap", u"50", u"pcs");
    // The quantity in front.
    row(u"20 x dispovan 5ml", u"dispovan 5ml", u"20", u"");
    row(u"50 box gloves 7.5", u"gloves 7.5", u"50", u"box");
    row(u"5*packets parsley", u"parsley", u"5", u"pkt");
    row(u"15 no.s Foley balloon catheter fr 20", u"Foley balloon catheter fr 20", u"15", u"pcs");
    row(u"3 packet 4-0, 18\", FS-2 Ctd Plus", u"4-0, 18\", FS-2 Ctd Plus", u"3", u"pkt");
    row(u"2 boxes of N95 masks", u"N95 masks", u"2", u"box");
    row(u"10× baby corn", u"baby corn", u"10", u"");
    row(u"100 dispovan 5ml", u"dispovan 5ml", u"100", u"");
    row(u"do box dettol", u"dettol", u"2", u"box");
    row(u"pls send 20 nos ryles tube 14", u"ryles tube 14", u"20", u"pcs");
    // A last number, when the words have their size already.
    row(u"dispovan 5ml 20", u"dispovan 5ml", u"20", u"");
    row(u"gloves 7.5 50", u"gloves 7.5", u"50", u"");
    // Sizes are no quantities.
    row(u"gloves 7.5", u"gloves 7.5", u"", u"");
    row(u"vicryl 2-0", u"vicryl 2-0", u"", u"");
    row(u"Foley 16 Fr", u"Foley 16 Fr", u"", u"");
    row(u"NS 500ml", u"NS 500ml", u"", u"");
    row(u"TURBOVAS GOLD 20", u"TURBOVAS GOLD 20", u"", u"");
    row(u"SITAPRIDE-100", u"SITAPRIDE-100", u"", u"");
    row(u"ET tube size - 7", u"ET tube size - 7", u"", u"");
    row(u"gauze 10 x 10", u"gauze 10 x 10", u"", u"");
    row(u"5 ml syringe", u"5 ml syringe", u"", u"");
    row(u"3 way stopcock", u"3 way stopcock", u"", u"");
    row(u"22 no needle", u"22 no needle", u"", u"");
    row(u"needle 26 no", u"needle 26 no", u"", u"");
    row(u"3 ply mask - 500", u"3 ply mask", u"500", u"");
    row(u"2 way foley 16 fr - 10 nos", u"2 way foley 16 fr", u"10", u"pcs");
    row(u"10 x 10 gauze swab - 40 pkt", u"10 x 10 gauze swab", u"40", u"pkt");
    // Numbering and bullets.
    row(u"1. gloves 7.5 - 50 box", u"gloves 7.5", u"50", u"box");
    row(u"2) RL 500 - 40", u"RL 500", u"40", u"");
    row(u"(3) 5 ml syringe - 100", u"5 ml syringe", u"100", u"");
    row(u"4.dispovan 10ml - 20", u"dispovan 10ml", u"20", u"");
    row(u"• cotton roll 500g (12 pcs)", u"cotton roll 500g", u"12", u"pcs");
    row(u"- spirit 500ml - 10 bottle", u"spirit 500ml", u"10", u"bottle");
    row(u"* 7.5 gloves - 20 pair", u"7.5 gloves", u"20", u"pair");
    row(u"7.5 gloves - 20 pair", u"7.5 gloves", u"20", u"pair");
    // Other scripts.
    row(u"ग्लव्स 7.5 - २५ बॉक्स", u"ग्लव्स 7.5", u"25", u"box");
    row(u"२५ डिब्बा पट्टी", u"पट्टी", u"25", u"box");
    row(u"सिरिंज ५ml - पचास पीस", u"सिरिंज ५ml", u"50", u"pcs");
    // What cannot be ordered keeps its words and has no quantity.
    row(u"gloves - 0 box", u"gloves", u"", u"box");
}

void TestOrderText::line()
{
    QFETCH(QString, written);
    QFETCH(QString, text);
    QFETCH(QString, quantity);
    QFETCH(QString, unit);
    const auto lines = parseOrderText(written);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().text, text);
    QCOMPARE(quantityOf(lines.first()), quantity);
    QCOMPARE(lines.first().unit, unit);
    QCOMPARE(lines.first().sourceLine, 1);
}

void TestOrderText::chatter_data()
{
    QTest::addColumn<QString>("written");
    for (const auto *text : {u"Good morning sir",
                             u"Dear Sir,",
                             u"Hi, requirement for today",
                             u"Please find our order below.",
                             u"Sir pls send",
                             u"Bhai ye bhej do",
                             u"kal tak chahiye",
                             u"Same discount as last time pls",
                             u"Kal ke liye order",
                             u"Thanks",
                             u"Thanks. Tomorrow’s Order.",
                             u"Dhanyavaad",
                             u"Regards",
                             u"Warm regards,",
                             u"Ph: 98200 12345",
                             u"Mob. +91 9820012345",
                             u"022-24101234",
                             u"stores@hospital.example",
                             u"Date: 20/11/2026",
                             u"20/11/2026",
                             u"20 Nov 2026, 10:42 am",
                             u"PO No: 4711",
                             u"Indent no. 22 dated 3/4/26",
                             u"Grand Total Val : 42588.09",
                             u"GSTIN 27AAPFU0939F1ZV",
                             u"Subject: Purchase requirement",
                             u"From: Stores <stores@hospital.example>",
                             u"On Fri, 20 Nov 2026 Asha wrote:",
                             u"<Media omitted>",
                             u"----",
                             u"👍🙏",
                             u"ICU:",
                             u"Delivery at store gate no 2",
                             u"Order for tomorrow",
                             u"For [customer]"}) {
        const QString line = QString::fromUtf16(text);
        QTest::newRow(qPrintable(line)) << line;
    }
}

void TestOrderText::chatter()
{
    QFETCH(QString, written);
    const auto lines = parseOrderText(written);
    QVERIFY2(lines.isEmpty(), lines.isEmpty() ? "" : qPrintable(lines.first().text));
}

void TestOrderText::message()
{
    const auto lines = parseOrderText(
        u"Good morning sir\n\n1. gloves 7.5 latex - 50 box\r\n2. RL 500 - 40\n\n"
        "3. catgut 2-0\nkal tak chahiye\nThanks & regards\nSr. Meena\nStore Dept\n98200 12345"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).sourceLine, 3);
    QCOMPARE(lines.at(1).sourceLine, 4);
    QCOMPARE(lines.at(2).sourceLine, 6);
    QCOMPARE(lines.at(2).text, u"catgut 2-0"_s);
    QVERIFY(!lines.at(2).quantity);
}

void TestOrderText::chatExport()
{
    const auto lines = parseOrderText(u"20/11/26, 10:42 am - Sr. Meena: Good morning\n"
                                      "20/11/26, 10:42 am - Sr. Meena: dispovan 5ml x 100\n"
                                      "[20/11/26, 10:43:11 AM] Stores: 12 dozen catgut 2-0\n"
                                      "20/11/26, 10:44 am - Sr. Meena: <Media omitted>\n"
                                      "[10:45 am, 20/11/2026] Stores: gloves 7 - 10 box\n"
                                      "> gloves 6 - 4 box"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).text, u"dispovan 5ml"_s);
    QCOMPARE(lines.at(1).unit, u"dozen"_s);
    QCOMPARE(lines.at(2).text, u"gloves 7"_s);
}

void TestOrderText::mailWithSignature()
{
    const auto lines =
        parseOrderText(u"Subject: Purchase requirement\n\nPlease find our order below.\n\n"
                       "1. ADULT DIAPER XL - 50 nos\n2. PROLENE 5-0 - 4 ctn\n\nRegards\nStores\n"
                       "City Hospital, Pune\nTel: 020-24101234"_s);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(quantityOf(lines.at(0)), u"50"_s);
    QCOMPARE(lines.at(1).unit, u"carton"_s);
}

void TestOrderText::spreadsheetWithHead()
{
    const auto lines = parseOrderText(
        u"Sl No\tItem Name\tPack\tQty\tFree\tUOM\n1\tARBITEL AM\t15`S\t10\t0\tstrip\n"
        "2\tANXIT 0.5\t15`S\t1,200\t0\tRIM\n3\tCOTTON\t\t\t\t\nGrand Total Val :\t42588.09"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).text, u"ARBITEL AM"_s);
    QCOMPARE(quantityOf(lines.at(0)), u"10"_s);
    QCOMPARE(lines.at(0).unit, u"strip"_s);
    QCOMPARE(quantityOf(lines.at(1)), u"1200"_s);
    QCOMPARE(lines.at(1).unit, u"rim"_s);
    QVERIFY(!lines.at(2).quantity);
    QCOMPARE(lines.at(2).sourceLine, 4);
}

void TestOrderText::spreadsheetWithoutHead()
{
    const auto lines =
        parseOrderText(u"1\tGloves\t7.5\t50\tbox\nDispovan 5ml\t100\nRyles tube 14\t20 nos\n"
                       "Vicryl 2-0\t12\t450.00\t5400.00\n| Spirit | 10 | bottle |"_s);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0).text, u"Gloves 7.5"_s);
    QCOMPARE(quantityOf(lines.at(0)), u"50"_s);
    QCOMPARE(lines.at(0).unit, u"box"_s);
    QCOMPARE(quantityOf(lines.at(1)), u"100"_s);
    QCOMPARE(lines.at(2).unit, u"pcs"_s);
    QCOMPARE(quantityOf(lines.at(3)), u"12"_s);
    QCOMPARE(lines.at(3).text, u"Vicryl 2-0"_s);
    QCOMPARE(lines.at(4).unit, u"bottle"_s);
}

void TestOrderText::wideBlanks()
{
    const auto lines = parseOrderText(u"Code     Product                Pack        Order\n"
                                      "         DOLO 1000              10's *5     50 +10FREE\n"
                                      "         MICRONASE-NS  Spray    1's         30 "_s);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).text, u"DOLO 1000"_s);
    QCOMPARE(quantityOf(lines.at(0)), u"50"_s);
    QCOMPARE(quantityOf(lines.at(1)), u"30"_s);
}

void TestOrderText::severalOnOneLine()
{
    const auto lines = parseOrderText(
        u"pls send gloves 7.5 - 50 box, dispovan 5ml - 20, 10 nos ryles tube; RL x 40"_s);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).text, u"gloves 7.5"_s);
    QCOMPARE(lines.at(3).text, u"RL"_s);
    QCOMPARE(lines.at(3).sourceLine, 1);
    QCOMPARE(parseOrderText(u"Vicryl, violet, 8/0, 12 in - 4 ctn"_s).size(), 1);
}

void TestOrderText::keepsTheirOwnWords()
{
    const auto lines = parseOrderText(u"  सिरिंज\u00A0५ml  –  २० "_s);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().text, u"सिरिंज ५ml"_s);
    QCOMPARE(quantityOf(lines.first()), u"20"_s);
}

void TestOrderText::nothing()
{
    QVERIFY(parseOrderText(QString()).isEmpty());
    QVERIFY(parseOrderText(u" \n\t\r\n "_s).isEmpty());
}

void TestOrderText::tenThousandLines()
{
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"%1. gloves 7.5 latex powder free - %2 box\n"_s.arg(i % 999 + 1).arg(i + 1);
    QElapsedTimer timer;
    timer.start();
    const auto lines = parseOrderText(text);
    qInfo("10,000 lines in %lld ms", timer.elapsed());
    QCOMPARE(lines.size(), 10'000);
    QCOMPARE(quantityOf(lines.last()), u"10000"_s);
}

// No text makes it hang or fail.
void TestOrderText::strangeInput()
{
    const QStringList strange = {
        u"-"_s.repeated(100'000),  u"1 "_s.repeated(900),
        u"x "_s.repeated(900),     u"a, "_s.repeated(600),
        u"\t"_s.repeated(1900),    u"9"_s.repeated(1500),
        u"- 9 "_s.repeated(480),   u"9999999999999999999 box a"_s,
        u"(((((((((((((1"_s,       QString(1, QChar(0xD800)) + u" gloves - 5 box"_s,
        u"please "_s.repeated(280)};
    for (const auto &text : strange) {
        const auto lines = parseOrderText(text);
        for (const auto &line : lines)
            QVERIFY(!line.text.isEmpty());
    }
}

void TestOrderText::measured(const QString &fileName)
{
    QFile file(fileName);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(fileName));
    const auto measure = desk::measureOrders(file.readAll());
    QVERIFY(measure);
    for (const auto &mistake : measure->mistakes)
        qInfo("%s", qPrintable(mistake));
    qInfo("%d messages, %d lines: %d found, %d with their quantity, %d (%.1f %%) with their unit "
          "too, %d (%.1f %%) invented; free goods %d of %d",
          measure->messages, measure->expected, measure->found, measure->withQuantity,
          measure->right, measure->rightShare(), measure->invented, measure->inventedShare(),
          measure->freeRight, measure->freeExpected);
    QVERIFY(measure->expected > 200);
    QVERIFY(measure->rightShare() >= 97);
    QVERIFY(measure->inventedShare() <= 3);
}

void TestOrderText::ownMessages()
{
    measured(QStringLiteral(DESK_TEST_DATA "/orders/messages.json"));
}

// A gathered set that is not part of the project: measured where INDENTDESK_TEST_DATA names its
// folder.
void TestOrderText::publicMessages()
{
    const auto folder = qEnvironmentVariable("INDENTDESK_TEST_DATA");
    if (folder.isEmpty())
        qInfo("not measured: INDENTDESK_TEST_DATA names no folder with orders-dev.json");
    else
        measured(folder + u"/orders-dev.json"_s);
}

QTEST_APPLESS_MAIN(TestOrderText)
#include "tst_ordertext.moc"
