#include "indianformat.h"
#include "money.h"
#include "percentage.h"

#include <QTest>

#include <limits>

using namespace desk;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void roundsToTheRupee();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void roundsNumericHalfUp_data();
    void roundsNumericHalfUp();
    void writes_data();
    void writes();
    void addsExactly();
    void multipliesExactly_data();
    void multipliesExactly();
    void refusesAProductThatDoesNotFit();
    void comesBackAsItWent();
    void groupsAsInIndia();
    void sharesInWholeNumbers();
    void readsPercentages();
};

void TestMoney::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("paise");
    QTest::newRow("plain") << u"1234.50"_s << Q_INT64_C(123450);
    QTest::newRow("indian groups") << u"12,34,567.50"_s << Q_INT64_C(123456750);
    QTest::newRow("western groups") << u"1,234,567.5"_s << Q_INT64_C(123456750);
    QTest::newRow("sign") << u"₹1,234.50"_s << Q_INT64_C(123450);
    QTest::newRow("sign and space") << u" ₹ 500 "_s << Q_INT64_C(50000);
    QTest::newRow("Rs. and /-") << u"Rs. 500/-"_s << Q_INT64_C(50000);
    QTest::newRow("INR behind") << u"500 INR"_s << Q_INT64_C(50000);
    QTest::newRow("no rupees") << u".05"_s << Q_INT64_C(5);
    QTest::newRow("point behind") << u"5."_s << Q_INT64_C(500);
    QTest::newRow("negative") << u"-12.30"_s << Q_INT64_C(-1230);
    QTest::newRow("typographic minus") << u"−12.30"_s << Q_INT64_C(-1230);
    QTest::newRow("minus before the sign") << u"-₹12.30"_s << Q_INT64_C(-1230);
    QTest::newRow("parentheses") << u"(₹12.30)"_s << Q_INT64_C(-1230);
    QTest::newRow("zeros behind") << u"10.5000"_s << Q_INT64_C(1050);
    QTest::newRow("zeros before") << u"0007"_s << Q_INT64_C(700);
    QTest::newRow("devanagari") << u"१,२३४.५०"_s << Q_INT64_C(123450);
    QTest::newRow("zero") << u"0.00"_s << Q_INT64_C(0);
    QTest::newRow("largest") << u"999999999999.99"_s << Q_INT64_C(99999999999999);
}

void TestMoney::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(qint64, paise);
    const auto money = Money::fromText(text);
    QVERIFY2(money.ok(), money.ok() ? "" : qPrintable(money.error().message));
    QCOMPARE(money->paise(), paise);
}

void TestMoney::refusesWithASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << u"  "_s << u"Enter an amount"_s;
    QTest::newRow("only the sign") << u"₹"_s << u"Enter an amount"_s;
    QTest::newRow("words") << u"ten"_s << u"is not an amount"_s;
    QTest::newRow("letters behind") << u"12abc"_s << u"is not an amount"_s;
    QTest::newRow("scientific") << u"1e9"_s << u"is not an amount"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s << u"is not an amount"_s;
    QTest::newRow("not a number") << u"NaN"_s << u"is not an amount"_s;
    QTest::newRow("two signs") << u"--5"_s << u"is not an amount"_s;
    QTest::newRow("a lone point") << u"."_s << u"is not an amount"_s;
    QTest::newRow("three decimals") << u"1.005"_s << u"two decimals"_s;
    QTest::newRow("five decimals") << u"1.00001"_s << u"two decimals"_s;
    QTest::newRow("comma for a point") << u"12,5"_s << u"two ways"_s;
    QTest::newRow("european") << u"1.234,50"_s << u"two ways"_s;
    QTest::newRow("two points") << u"1.234.50"_s << u"two ways"_s;
    QTest::newRow("bad groups") << u"1,2345"_s << u"two ways"_s;
    QTest::newRow("mixed groups") << u"1,23,456,789"_s << u"two ways"_s;
    QTest::newRow("comma first") << u",123"_s << u"two ways"_s;
    QTest::newRow("too large") << u"1000000000000"_s << u"too large"_s;
    QTest::newRow("far too large") << u"9"_s.repeated(60) << u"too large"_s;
}

void TestMoney::refusesWithASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto money = Money::fromText(text);
    QVERIFY(!money.ok());
    QCOMPARE(money.error().kind, ErrorKind::Validation);
    QVERIFY2(money.error().message.contains(part), qPrintable(money.error().message));
    QVERIFY(money.error().message.endsWith(u'.'));
}

void TestMoney::roundsNumericHalfUp_data()
{
    QTest::addColumn<QString>("numeric");
    QTest::addColumn<QString>("text");
    QTest::newRow("below half") << u"1.0049"_s << u"1.00"_s;
    QTest::newRow("half") << u"1.005"_s << u"1.01"_s;
    QTest::newRow("negative half") << u"-1.005"_s << u"-1.01"_s;
    QTest::newRow("carries") << u"0.999"_s << u"1.00"_s;
    QTest::newRow("long") << u"10.123456789012345678"_s << u"10.12"_s;
    QTest::newRow("short") << u"7"_s << u"7.00"_s;
}

void TestMoney::roundsNumericHalfUp()
{
    QFETCH(QString, numeric);
    QFETCH(QString, text);
    const auto money = Money::fromNumeric(numeric);
    QVERIFY(money.ok());
    QCOMPARE(money->toText(), text);
}

void TestMoney::writes_data()
{
    QTest::addColumn<qint64>("paise");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("people");
    QTest::newRow("zero") << Q_INT64_C(0) << u"0.00"_s << u"₹0.00"_s;
    QTest::newRow("a paisa") << Q_INT64_C(1) << u"0.01"_s << u"₹0.01"_s;
    QTest::newRow("hundreds") << Q_INT64_C(99999) << u"999.99"_s << u"₹999.99"_s;
    QTest::newRow("thousand") << Q_INT64_C(100000) << u"1000.00"_s << u"₹1,000.00"_s;
    QTest::newRow("lakh") << Q_INT64_C(10000000) << u"100000.00"_s << u"₹1,00,000.00"_s;
    QTest::newRow("lakhs") << Q_INT64_C(123456750) << u"1234567.50"_s << u"₹12,34,567.50"_s;
    QTest::newRow("crore") << Q_INT64_C(1000000000) << u"10000000.00"_s << u"₹1,00,00,000.00"_s;
    QTest::newRow("negative") << Q_INT64_C(-50005) << u"-500.05"_s << u"(₹500.05)"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"-92233720368547758.08"_s
                              << u"(₹92,23,37,20,36,85,47,758.08)"_s;
}

void TestMoney::writes()
{
    QFETCH(qint64, paise);
    QFETCH(QString, wire);
    QFETCH(QString, people);
    QCOMPARE(Money::fromPaise(paise).toText(), wire);
    QCOMPARE(Money::fromPaise(paise).display(), people);
}

void TestMoney::roundsToTheRupee()
{
    QCOMPARE(Money::fromPaise(124'011'850).displayRounded(), u"₹12,40,119"_s);
    QCOMPARE(Money::fromPaise(124'011'849).displayRounded(), u"₹12,40,118"_s);
    QCOMPARE(Money::fromPaise(-50'050).displayRounded(), u"(₹501)"_s);
    QCOMPARE(Money::fromPaise(-49).displayRounded(), u"₹0"_s);
}

void TestMoney::addsExactly()
{
    // A thousand times ten paise is a hundred rupees; binary fractions miss it.
    Money sum;
    for (int i = 0; i < 1000; ++i)
        sum += Money::fromPaise(10);
    QCOMPARE(sum.toText(), u"100.00"_s);
    QCOMPARE((sum - Money::fromPaise(1)).toText(), u"99.99"_s);
    QVERIFY(-sum < Money());
}

void TestMoney::multipliesExactly_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("product");
    QTest::newRow("whole") << u"12.35"_s << u"40"_s << u"494.00"_s;
    QTest::newRow("half up") << u"0.01"_s << u"0.5"_s << u"0.01"_s;
    QTest::newRow("below half") << u"0.01"_s << u"0.499"_s << u"0.00"_s;
    QTest::newRow("negative half") << u"-0.01"_s << u"0.5"_s << u"-0.01"_s;
    QTest::newRow("past 64 bits between")
        << u"99999999999.99"_s << u"100000.001"_s << u"10000000099999000.00"_s;
}

void TestMoney::multipliesExactly()
{
    QFETCH(QString, price);
    QFETCH(QString, quantity);
    QFETCH(QString, product);
    const auto result = Money::fromText(price)->times(*Quantity::fromText(quantity));
    QVERIFY(result.ok());
    QCOMPARE(result->toText(), product);
}

void TestMoney::refusesAProductThatDoesNotFit()
{
    const auto product =
        Money::fromText(u"999999999999.99"_s)->times(*Quantity::fromText(u"999999999.999"_s));
    QVERIFY(!product.ok());
    QVERIFY(product.error().message.contains(u"too large"));
}

void TestMoney::comesBackAsItWent()
{
    for (qint64 paise = -250'000; paise <= 250'000; paise += 7) {
        const Money money = Money::fromPaise(paise);
        QCOMPARE(Money::fromText(money.toText()).value(), money);
        QCOMPARE(Money::fromText(money.display()).value(), money);
    }
}

void TestMoney::groupsAsInIndia()
{
    QCOMPARE(groupDigits(u"-123"_s), u"-123"_s);
    QCOMPARE(groupDigits(u"-1234"_s), u"-1,234"_s);
    QCOMPARE(groupDigits(u"123456.125"_s), u"1,23,456.125"_s);
    QCOMPARE(countText(1'000'000), u"10,00,000"_s);
}

void TestMoney::sharesInWholeNumbers()
{
    QCOMPARE(shareText(1, 8), u"12.5 %"_s);
    QCOMPARE(shareText(1, 3), u"33.3 %"_s);
    QCOMPARE(shareText(2, 3), u"66.7 %"_s);
    QCOMPARE(shareText(-1, 4), u"-25.0 %"_s);
    QCOMPARE(shareText(1, 0), u"–"_s);
    QCOMPARE(shareText(std::numeric_limits<qint64>::max(), 2), u"–"_s);
}

void TestMoney::readsPercentages()
{
    QCOMPARE(Percentage::fromText(u"12.50 %"_s)->toText(), u"12.5"_s);
    QCOMPARE(Percentage::fromText(u"0"_s)->display(), u"0 %"_s);
    QCOMPARE(Percentage::fromText(u"100"_s)->hundredths(), 10000);
    for (const auto &bad : {u""_s, u"-1"_s, u"100.01"_s, u"1.005"_s, u"ten"_s, u"1,5"_s})
        QVERIFY2(!Percentage::fromText(bad).ok(), qPrintable(bad));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
