#include "quantity.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsWhole();
};

void TestQuantity::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("people");
    QTest::newRow("whole") << u"12"_s << Q_INT64_C(12000) << u"12"_s << u"12"_s;
    QTest::newRow("half") << u"12.5"_s << Q_INT64_C(12500) << u"12.5"_s << u"12.5"_s;
    QTest::newRow("three decimals") << u"0.125"_s << Q_INT64_C(125) << u"0.125"_s << u"0.125"_s;
    QTest::newRow("zeros behind") << u"2.5000"_s << Q_INT64_C(2500) << u"2.5"_s << u"2.5"_s;
    QTest::newRow("groups") << u"1,00,000"_s << Q_INT64_C(100000000) << u"100000"_s
                            << u"1,00,000"_s;
    QTest::newRow("devanagari") << u"२५"_s << Q_INT64_C(25000) << u"25"_s << u"25"_s;
    QTest::newRow("tamil") << u"௧௦"_s << Q_INT64_C(10000) << u"10"_s << u"10"_s;
    QTest::newRow("plus") << u"+3"_s << Q_INT64_C(3000) << u"3"_s << u"3"_s;
    QTest::newRow("largest") << u"999999999.999"_s << Q_INT64_C(999999999999) << u"999999999.999"_s
                             << u"99,99,99,999.999"_s;
}

void TestQuantity::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, thousandths);
    QFETCH(QString, wire);
    QFETCH(QString, people);
    const auto quantity = Quantity::fromText(text);
    QVERIFY2(quantity.ok(), quantity.ok() ? "" : qPrintable(quantity.error().message));
    QCOMPARE(quantity->thousandths(), thousandths);
    QCOMPARE(quantity->toText(), wire);
    QCOMPARE(quantity->display(), people);
    QCOMPARE(Quantity::fromText(wire).value(), *quantity);
}

void TestQuantity::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QString() << u"Enter a quantity"_s;
    QTest::newRow("zero") << u"0"_s << u"more than 0"_s;
    QTest::newRow("zero point zero") << u"0.000"_s << u"more than 0"_s;
    QTest::newRow("negative") << u"-1"_s << u"more than 0"_s;
    QTest::newRow("scientific") << u"1e9"_s << u"is not a quantity"_s;
    QTest::newRow("a thousand million") << u"1000000000"_s << u"less than"_s;
    QTest::newRow("four decimals") << u"1.0005"_s << u"three decimals"_s;
    QTest::newRow("comma") << u"12,5"_s << u"two ways"_s;
    QTest::newRow("word") << u"twelve"_s << u"is not a quantity"_s;
    QTest::newRow("unit behind") << u"12 box"_s << u"is not a quantity"_s;
    QTest::newRow("a sum") << u"10+2"_s << u"is not a quantity"_s;
}

void TestQuantity::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto quantity = Quantity::fromText(text);
    QVERIFY(!quantity.ok());
    QVERIFY2(quantity.error().message.contains(part), qPrintable(quantity.error().message));
}

void TestQuantity::tellsWhole()
{
    QCOMPARE(Quantity::fromText(u"12"_s)->whole(), std::optional<qint64>(12));
    QCOMPARE(Quantity::fromText(u"12.5"_s)->whole(), std::nullopt);
    QVERIFY(!Quantity::fromThousandths(0));
    QVERIFY(!Quantity::fromThousandths(-1));
    QVERIFY(!Quantity::fromThousandths(Q_INT64_C(1'000'000'000'000)));
    QCOMPARE(Quantity::fromThousandths(1)->toText(), u"0.001"_s);
}

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
