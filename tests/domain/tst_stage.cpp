#include "stage.h"

#include <QSet>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesGoThereAndBack();
    void namesDiffer();
    void unknownIsNothing();
};

void TestStage::codesGoThereAndBack()
{
    QCOMPARE(allStages().size(), 15);
    QStringList codes;
    for (qsizetype i = 0; i < allStages().size(); ++i) {
        const Stage stage = allStages().at(i);
        QCOMPARE(int(stage), int(i));
        QCOMPARE(stageFromCode(stageCode(stage)), std::optional(stage));
        codes += stageCode(stage);
    }
    QCOMPARE(
        codes,
        u"order_request decoding decoding_approval quotation quotation_approval quotation_sent "
        "po_received po_approval inventory_check invoice_request invoice_approval invoiced "
        "dispatched "
        "completed cancelled"_s.split(u' '));
}

void TestStage::namesDiffer()
{
    QSet<QString> shortNames;
    QSet<QString> fullNames;
    for (const Stage stage : allStages()) {
        shortNames.insert(stageShortName(stage));
        fullNames.insert(stageFullName(stage));
        QVERIFY(stageShortName(stage).size() <= 20);
        QCOMPARE(stageMeaning(stage) == StageMeaning::Decide,
                 stageCode(stage).endsWith(u"_approval"));
    }
    QCOMPARE(shortNames.size(), 15);
    QCOMPARE(fullNames.size(), 15);
}

void TestStage::unknownIsNothing()
{
    QVERIFY(!stageFromCode(u"archived"));
    QVERIFY(!stageFromCode(u""));
    QVERIFY(isFinal(Stage::Completed) && isFinal(Stage::Cancelled) && !isFinal(Stage::Dispatched));
}

QTEST_APPLESS_MAIN(TestStage)
#include "tst_stage.moc"
