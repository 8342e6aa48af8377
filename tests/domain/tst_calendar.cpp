#include "financialyear.h"
#include "indianformat.h"
#include "vectors.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void financialYearVectors();
    void financialYearBounds();
    void dayTurnsAtIndiasMidnight();
    void writesDates();
    void writesAges_data();
    void writesAges();
};

void TestCalendar::financialYearVectors()
{
    const auto list = test::vectors(u"financial_year"_s);
    QVERIFY(!list.isEmpty());
    for (const auto &vector : list) {
        const QDate date = QDate::fromString(vector[u"date"].toString(), Qt::ISODate);
        QCOMPARE(FinancialYear::of(date).toText(), vector[u"fy"].toString());
    }
    qInfo("financial_year.json: %lld vectors", qlonglong(list.size()));
}

void TestCalendar::financialYearBounds()
{
    const FinancialYear year(2026);
    QCOMPARE(year.firstDay(), QDate(2026, 4, 1));
    QCOMPARE(year.lastDay(), QDate(2027, 3, 31));
    QVERIFY(year.contains(year.lastDay()));
    QVERIFY(!year.contains(year.lastDay().addDays(1)));
    QVERIFY(!year.contains(QDate()));
    QVERIFY(FinancialYear(2025) < year);
}

void TestCalendar::dayTurnsAtIndiasMidnight()
{
    const auto utc = [](int hour, int minute) {
        return QDateTime(QDate(2026, 3, 31), QTime(hour, minute), Qt::UTC);
    };
    QCOMPARE(indianDate(utc(18, 29)), QDate(2026, 3, 31));
    QCOMPARE(indianDate(utc(18, 30)), QDate(2026, 4, 1));
}

void TestCalendar::writesDates()
{
    QCOMPARE(dateText(QDate(2026, 11, 20)), u"20 Nov 2026"_s);
    QCOMPARE(dateText(QDate(2026, 9, 1)), u"1 Sep 2026"_s);
    QCOMPARE(dateText(QDate()), QString());
    QCOMPARE(dateTimeText(QDateTime(QDate(2026, 11, 20), QTime(5, 12), Qt::UTC)),
             u"20 Nov 2026, 10:42"_s);
    QCOMPARE(dateTimeText(QDateTime()), QString());
}

void TestCalendar::writesAges_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead") << Q_INT64_C(-500) << u"now"_s;
    QTest::newRow("now") << Q_INT64_C(59) << u"now"_s;
    QTest::newRow("minute") << Q_INT64_C(60) << u"1 min"_s;
    QTest::newRow("minutes") << Q_INT64_C(3599) << u"59 min"_s;
    QTest::newRow("hour") << Q_INT64_C(3600) << u"1 h"_s;
    QTest::newRow("hours") << Q_INT64_C(86399) << u"23 h"_s;
    QTest::newRow("days") << Q_INT64_C(2) * 86400 << u"2 d"_s;
    QTest::newRow("months") << Q_INT64_C(60) * 86400 << u"2 mo"_s;
    QTest::newRow("years") << Q_INT64_C(730) * 86400 << u"2 y"_s;
}

void TestCalendar::writesAges()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const QDateTime now(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    QCOMPARE(ageText(now.addSecs(-seconds), now), text);
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
