#include "ordercells.h"
#include "ordersheet.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Sheets whose cells lie over several rows: whose quantity it is, and what is left to a person.
class TestOrderSheetRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsAPersonWould_data();
    void isReadAsAPersonWould();
    void theMarkIsNoWord();
    void aFormOfSharedQuantitiesStays();

private:
    static QString read(const QString &rows);
};

/// "words=quantity unit", "words=?said" where it stands beside several, "words=" where none is.
QString TestOrderSheetRows::read(const QString &rows)
{
    const auto text = u"Item\tQty\tUnit\tFree\n"_s + rows;
    QStringList read;
    for (const auto &line : parseOrderSheet(text, findOrderSheet(text))) {
        auto said = line.quantity ? line.quantity->toText() : QString();
        if (!line.shared.isEmpty())
            said = u'?' + line.shared;
        if (line.freeQuantity)
            said += u'+' + line.freeQuantity->toText();
        read << u"%1=%2 %3"_s.arg(line.text, said, line.unit).trimmed();
    }
    return read.join(u" | "_s);
}

void TestOrderSheetRows::isReadAsAPersonWould_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("one item, several quantities")
        << u"Gauze swab ↕1/3\t10\tpkt\nGauze swab ↕2/3\t20\tbox\nGauze swab ↕3/3\t5\tctn\nSpirit\t2\tcan"_s
        << u"Gauze swab=10 pkt | Gauze swab=20 box | Gauze swab=5 carton | Spirit=2 can"_s;
    QTest::newRow("one quantity, several items")
        << u"Foley 14\t60 ↕1/3\tpcs\nFoley 16\t60 ↕2/3\tpcs\nFoley 18\t60 ↕3/3\tpcs\nSpirit\t2\tcan"_s
        << u"Foley 14=?60 pcs | Foley 16=?60 pcs | Foley 18=?60 pcs | Spirit=2 can"_s;
    QTest::newRow("an item drawn over two rows")
        << u"Crepe bandage ↕1/2\t40 ↕1/2\tpcs ↕1/2\nCrepe bandage ↕2/2\t40 ↕2/2\tpcs ↕2/2\nSpirit\t2\tcan"_s
        << u"Crepe bandage=40 pcs | Spirit=2 can"_s;
    QTest::newRow("its second row says nothing")
        << u"Crepe bandage ↕1/2\t40\tpcs\nCrepe bandage ↕2/2\t\t\nSpirit\t2\tcan"_s
        << u"Crepe bandage=40 pcs | Spirit=2 can"_s;
    QTest::newRow("two quantities within one item")
        << u"Suture ↕1/4\t12 ↕1/2\tbox\nSuture ↕2/4\t12 ↕2/2\tbox\nSuture ↕3/4\t6 ↕1/2\tbox\nSuture ↕4/4\t6 ↕2/2\tbox"_s
        << u"Suture=12 box | Suture=6 box"_s;
    QTest::newRow("a quantity that begins within an item and goes on")
        << u"Gloves ↕1/2\t5\tbox\nGloves ↕2/2\t30 ↕1/2\tbox\nMasks\t30 ↕2/2\tbox"_s
        << u"Gloves=5 box | Gloves=?30 box | Masks=?30 box"_s;
    QTest::newRow("a unit for all of them") << u"Foley 14\t10\tbox ↕1/2\nFoley 16\t20\tbox ↕2/2"_s
                                            << u"Foley 14=10 box | Foley 16=20 box"_s;
    QTest::newRow("free goods for all of them are nobody's yet")
        << u"Foley 14\t10\tbox\t2 ↕1/2\nFoley 16\t20\tbox\t2 ↕2/2\nSpirit\t2\tcan\t1"_s
        << u"Foley 14=10 box | Foley 16=20 box | Spirit=2+1 can"_s;
    QTest::newRow("heads over two rows")
        << u"Item ↕2/2\tQty ↕2/2\tUnit\nSpirit\t2\tcan"_s << u"Spirit=2 can"_s;
}

void TestOrderSheetRows::isReadAsAPersonWould()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, wanted);
    QCOMPARE(read(rows), wanted);
}

void TestOrderSheetRows::theMarkIsNoWord()
{
    const auto cells =
        OrderCells::byTabs(u"1\t"_s + OrderCells::overRows(u"Gauze swab"_s, 2, 3) + u"\t5 ↕ 3"_s);
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.at(1).text, u"Gauze swab"_s);
    QCOMPARE(cells.at(1).part, 2);
    QCOMPARE(cells.at(1).parts, 3);
    QCOMPARE(cells.at(2).text, u"5 ↕ 3"_s); // somebody's own sign
}

/// Of a printed form the rows without a quantity are left out; these have one.
void TestOrderSheetRows::aFormOfSharedQuantitiesStays()
{
    QString rows = u"Spirit\t2\tcan"_s;
    for (int i = 1; i <= 8; ++i)
        rows += u"\nFoley %1\t60 ↕%1/8\tpcs"_s.arg(i);
    QCOMPARE(read(rows).count(u"?60"_s), 8);
}

QTEST_GUILESS_MAIN(TestOrderSheetRows)
#include "tst_ordersheetrows.moc"
