#include "paperpainter.h"
#include "papersamples.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 25;

} // namespace

/// How long papers take; figures are told, not judged, since machines differ.
class TestPaperSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void median_data();
    void median();
};

void TestPaperSpeed::median_data()
{
    QTest::addColumn<int>("lines");
    QTest::newRow("1 line") << 1;
    QTest::newRow("40 lines") << 40;
    QTest::newRow("200 lines") << 200;
}

void TestPaperSpeed::median()
{
    QFETCH(const int, lines);
    const auto snapshot = samples::snapshot({.lines = lines});
    QList<qint64> times;
    qsizetype size = 0;
    std::clock_t processor = 0;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto before = std::clock();
        const auto bytes = renderPaper(snapshot, {u"ORIGINAL FOR RECIPIENT"_s});
        times += timer.nsecsElapsed();
        processor += std::clock() - before;
        QVERIFY(bytes.ok());
        size = bytes->size();
    }
    times.removeFirst(); // cold
    std::sort(times.begin(), times.end());
    qInfo("%d lines: median %.1f ms, worst %.1f ms, of the processor %.1f ms, %lld bytes", lines,
          double(times.at(times.size() / 2)) / 1e6, double(times.last()) / 1e6,
          double(processor) * 1e3 / CLOCKS_PER_SEC / kRuns, qlonglong(size));
}

QTEST_MAIN(TestPaperSpeed)
#include "tst_paperspeed.moc"
