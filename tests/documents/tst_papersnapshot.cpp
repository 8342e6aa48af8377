#include "paperpainter.h"
#include "papersamples.h"
#include "papersnapshot.h"

#include <QJsonArray>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// A snapshot is checked before it becomes paper: what is malformed is refused by name, what is
/// missing is left out.
class TestPaperSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesBadLine();
    void doesWithoutWords();
    void packsASlipForEachBox();
    void splitsAddresses();
    void survivesAnything_data();
    void survivesAnything();
};

void TestPaperSnapshot::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no kind") << u"kind"_s << QJsonValue();
    QTest::newRow("other kind") << u"kind"_s << QJsonValue(u"postcard"_s);
    QTest::newRow("no lines") << u"lines"_s << QJsonValue();
    QTest::newRow("empty lines") << u"lines"_s << QJsonValue(QJsonArray());
    QTest::newRow("lines are text") << u"lines"_s << QJsonValue(u"none"_s);
    QTest::newRow("no date") << u"date"_s << QJsonValue();
    QTest::newRow("bad date") << u"date"_s << QJsonValue(u"2026-02-30"_s);
    QTest::newRow("no total") << u"totals"_s << QJsonValue(QJsonObject());
    QTest::newRow("seller is a list") << u"seller"_s << QJsonValue(QJsonArray());
    QTest::newRow("flag is text") << u"inter_state"_s << QJsonValue(u"yes"_s);
}

void TestPaperSnapshot::refuses()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    auto snapshot = samples::snapshot({.lines = 2});
    snapshot[path] = value;
    const auto bytes = renderPaper(snapshot);
    QVERIFY(!bytes.ok());
    QCOMPARE(bytes.error().kind, ErrorKind::Validation);
    QVERIFY(bytes.error().field.startsWith(path == u"totals"_s ? u"subtotal"_s : path));
    QVERIFY(!bytes.error().message.isEmpty());
}

void TestPaperSnapshot::refusesBadLine()
{
    const QList<std::pair<QString, QJsonValue>> faults{
        {u"taxable_value"_s, QJsonValue()},       {u"amount"_s, QJsonValue(u"12,5"_s)},
        {u"amount"_s, QJsonValue(12.5)}, // floating point is no money
        {u"quantity"_s, QJsonValue(u"many"_s)},   {u"gst_rate"_s, QJsonValue(u"-5"_s)},
        {u"batches"_s, QJsonValue(QJsonArray{1})}};
    for (const auto &[key, value] : faults) {
        auto snapshot = samples::snapshot({.lines = 3});
        auto lines = snapshot[u"lines"_s].toArray();
        auto line = lines.at(1).toObject();
        line[key] = value;
        lines[1] = line;
        snapshot[u"lines"_s] = lines;
        const auto bytes = renderPaper(snapshot);
        QVERIFY2(!bytes.ok(), qPrintable(key));
        QVERIFY(bytes.error().field.startsWith(u"lines[2]."_s + key));
    }
}

void TestPaperSnapshot::doesWithoutWords()
{
    const QJsonObject line{
        {u"quantity"_s, u"1"_s}, {u"taxable_value"_s, u"10.00"_s}, {u"amount"_s, u"10.00"_s}};
    const QJsonObject totals{{u"subtotal"_s, u"10.00"_s},
                             {u"taxable_amount"_s, u"10.00"_s},
                             {u"total_amount"_s, u"10.00"_s}};
    for (const auto &kind : {u"invoice"_s, u"quotation"_s, u"challan"_s}) {
        const QJsonObject snapshot{{u"kind"_s, kind},
                                   {u"number"_s, u"X-1"_s},
                                   {u"date"_s, u"2026-11-20"_s},
                                   {u"lines"_s, QJsonArray{line}},
                                   {u"totals"_s, totals}};
        const auto bytes = renderPaper(snapshot);
        QVERIFY2(bytes.ok(), qPrintable(bytes.ok() ? QString() : bytes.error().message));
    }
}

/// Each slip has a page of its own; one without lines is refused like any paper.
void TestPaperSnapshot::packsASlipForEachBox()
{
    auto json = samples::snapshot({.kind = u"challan"_s, .lines = 3});
    json[u"kind"_s] = u"packing"_s;
    QJsonArray slips;
    for (const auto &line : json[u"lines"_s].toArray())
        slips.append(QJsonObject{{u"number"_s, QString::number(slips.size() + 1)},
                                 {u"weight_kg"_s, u"2.5"_s},
                                 {u"lines"_s, QJsonArray{line}}});
    json[u"slips"_s] = slips;
    const auto paper = PaperPainter::prepare(json);
    QVERIFY2(paper.ok(), paper.ok() ? "" : qPrintable(paper.error().message));
    QCOMPARE(paper->pageCount(), 3);
    QVERIFY(paper->title().startsWith(u"Packing slip "_s));
    QCOMPARE(paper->copies(), QStringList{QString()});
    slips.append(QJsonObject{{u"number"_s, u"4"_s}});
    json[u"slips"_s] = slips;
    QVERIFY(!PaperPainter::prepare(json).ok());
}

void TestPaperSnapshot::splitsAddresses()
{
    auto json = samples::snapshot({.lines = 1});
    auto hospital = json[u"bill_to"_s].toObject();
    hospital[u"address"_s] = QJsonArray{u"Survey 118\r\nKarve Road"_s, QString(), QJsonValue()};
    json[u"bill_to"_s] = hospital;
    const auto paper = paper::Snapshot::fromJson(json);
    QVERIFY(paper.ok());
    QCOMPARE(paper->billTo.address, (QStringList{u"Survey 118"_s, u"Karve Road"_s}));
}

void TestPaperSnapshot::survivesAnything_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("true") << QJsonValue(true);
    QTest::newRow("number") << QJsonValue(1e300);
    QTest::newRow("negative") << QJsonValue(-1);
    QTest::newRow("text") << QJsonValue(u"\u202e%n%1%s\u0000"_s);
    QTest::newRow("list") << QJsonValue(QJsonArray{QJsonArray{QJsonObject()}, 1, u"x"_s});
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}});
}

void TestPaperSnapshot::survivesAnything()
{
    QFETCH(const QJsonValue, value);
    for (const auto &kind : {u"invoice"_s, u"quotation"_s, u"challan"_s}) {
        const auto good =
            samples::snapshot({.kind = kind, .lines = 2, .charges = true, .notQuoted = 1});
        for (const auto keys = good.keys(); const auto &key : keys) {
            auto bad = good;
            bad[key] = value;
            (void)PaperPainter::prepare(bad); // refused or made, never a crash
            auto inner = good[key].toObject();
            for (const auto names = inner.keys(); const auto &name : names) {
                auto changed = inner;
                changed[name] = value;
                bad[key] = changed;
                (void)PaperPainter::prepare(bad);
            }
        }
        auto lines = good[u"lines"_s].toArray();
        for (const auto names = lines.at(0).toObject().keys(); const auto &name : names) {
            auto line = lines.at(0).toObject();
            line[name] = value;
            auto bad = good;
            bad[u"lines"_s] = QJsonArray{line};
            (void)PaperPainter::prepare(bad);
        }
    }
}

QTEST_MAIN(TestPaperSnapshot)
#include "tst_papersnapshot.moc"
