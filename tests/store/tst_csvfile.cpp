#include "csvfile.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

class TestCsvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuotes();
    void refusesARowThatDoesNotFit();
    void makesObjectsInBatches();
};

void TestCsvFile::readsQuotes()
{
    const auto file = CsvFile::parse("\xEF\xBB\xBF"
                                     "a,b\r\n\"x, \"\"y\"\"\n2\",\r\n\r\nग्लव्स,5");
    QVERIFY(file.ok());
    QCOMPARE(file->columns, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(file->rows.size(), 2);
    QCOMPARE(file->rows[0], (QStringList{u"x, \"y\"\n2"_s, QString()}));
    QCOMPARE(file->rows[1], (QStringList{u"ग्लव्स"_s, u"5"_s}));
}

void TestCsvFile::refusesARowThatDoesNotFit()
{
    const auto file = CsvFile::parse("a,b\n1,2\n3\n");
    QVERIFY(!file.ok());
    QCOMPARE(file.error().kind, ErrorKind::Validation);
    QVERIFY(file.error().message.contains(u'2'));
}

void TestCsvFile::makesObjectsInBatches()
{
    const auto file = CsvFile::parse("a,b\n1,\n2,x\n3,y\n");
    QCOMPARE(file->objects(0, 2).size(), 2);
    QCOMPARE(file->objects(2, 2).size(), 1);
    QVERIFY(file->objects(0, 1).first().toObject().value("b"_L1).isNull());
    QCOMPARE(file->objects(1, 1).first().toObject().value("b"_L1).toString(), u"x"_s);
}

QTEST_APPLESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
