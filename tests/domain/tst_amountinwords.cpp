#include "amountinwords.h"
#include "vectors.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAmountInWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void edges_data();
    void edges();
};

void TestAmountInWords::vectors()
{
    const auto list = test::vectors(u"amount_in_words"_s);
    QVERIFY(!list.isEmpty());
    for (const auto &vector : list) {
        const auto amount = Money::fromNumeric(vector[u"amount"].toString());
        QVERIFY(amount.ok());
        QCOMPARE(amountInWords(*amount), vector[u"words"].toString());
    }
    qInfo("amount_in_words.json: %lld vectors", qlonglong(list.size()));
}

void TestAmountInWords::edges_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u"0"_s << u"Zero Rupees Only"_s;
    QTest::newRow("twenty") << u"20"_s << u"Twenty Rupees Only"_s;
    QTest::newRow("hundred crore") << u"1000000000"_s << u"One Hundred Crore Rupees Only"_s;
    QTest::newRow("lakh crore")
        << u"999999999999.99"_s
        << u"Ninety Nine Thousand Nine Hundred Ninety Nine Crore Ninety Nine Lakh Ninety Nine "
           "Thousand Nine Hundred Ninety Nine Rupees And Ninety Nine Paise Only"_s;
}

void TestAmountInWords::edges()
{
    QFETCH(QString, amount);
    QFETCH(QString, words);
    QCOMPARE(amountInWords(*Money::fromText(amount)), words);
}

QTEST_APPLESS_MAIN(TestAmountInWords)
#include "tst_amountinwords.moc"
