#include "packconversion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using desk::PackConversion;
using Certainty = desk::PackConversion::Certainty;

namespace {

const desk::Pack boxOf100 = {u"NOS"_s, u"box"_s, 100};
const desk::Pack stripOf15 = {u"TBS"_s, u"strip"_s, 15};
const desk::Pack single = {u"NOS"_s, u"piece"_s, 1};

PackConversion convert(const QString &quantity, const QString &unit, const desk::Pack &pack)
{
    return desk::convertAsked(*desk::Quantity::fromText(quantity), unit, pack);
}

} // namespace

class TestPackConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsInPieces_data();
    void countsInPieces();
};

void TestPackConversion::countsInPieces_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<desk::Pack>("pack");
    QTest::addColumn<qint64>("pieces"); // -1: nothing
    QTest::addColumn<Certainty>("certainty");
    const auto row = [](const char *name, const QString &quantity, const QString &unit,
                        const desk::Pack &pack, qint64 pieces, Certainty certainty) {
        QTest::newRow(name) << quantity << unit << pack << pieces << certainty;
    };
    row("no unit", u"20"_s, {}, boxOf100, 20, Certainty::Same);
    row("pieces", u"20"_s, u"nos"_s, boxOf100, 20, Certainty::Same);
    row("boxes", u"20"_s, u"bx"_s, boxOf100, 2000, Certainty::Converted);
    row("half a box", u"0.5"_s, u"box"_s, boxOf100, 50, Certainty::Converted);
    row("a third of a box", u"0.333"_s, u"box"_s, boxOf100, -1, Certainty::Unsure);
    row("strips", u"6"_s, u"strips"_s, stripOf15, 90, Certainty::Converted);
    row("tablets", u"90"_s, u"tab"_s, stripOf15, 90, Certainty::Same);
    row("dozen", u"2"_s, u"dz"_s, {u"ROL"_s, u"box"_s, 12}, 24, Certainty::Converted);
    row("ampoules of a box", u"50"_s, u"amp"_s, {u"NOS"_s, u"box"_s, 10}, 50, Certainty::Same);
    row("bottle", u"3"_s, u"btl"_s, {u"BTL"_s, u"carton"_s, 24}, 3, Certainty::Same);
    row("carton", u"3"_s, u"ctn"_s, {u"BTL"_s, u"carton"_s, 24}, 72, Certainty::Converted);
    row("another pack", u"3"_s, u"carton"_s, boxOf100, 300, Certainty::Unsure);
    row("a box of single pieces", u"3"_s, u"box"_s, single, 3, Certainty::Unsure);
    row("said size that fits", u"4"_s, u"pkt of 50"_s, {u"NOS"_s, u"box"_s, 50}, 200,
        Certainty::Converted);
    row("said size that differs", u"4"_s, u"box of 50"_s, boxOf100, 200, Certainty::Unsure);
    row("each", u"30"_s, u"each"_s, boxOf100, 30, Certainty::Same);
    row("a drum", u"3"_s, u"drums"_s, single, 3, Certainty::Unsure);
    row("unknown word", u"4"_s, u"barrels"_s, boxOf100, 4, Certainty::Unsure);
}

void TestPackConversion::countsInPieces()
{
    QFETCH(const QString, quantity);
    QFETCH(const QString, unit);
    QFETCH(const desk::Pack, pack);
    QFETCH(const qint64, pieces);
    QFETCH(const Certainty, certainty);
    const auto result = convert(quantity, unit, pack);
    QCOMPARE(result.quantity.value_or(-1), pieces);
    QCOMPARE(result.certainty, certainty);
}

QTEST_GUILESS_MAIN(TestPackConversion)
#include "tst_packconversion.moc"
