#include "paperpainter.h"
#include "papersamples.h"
#include "pdfreading.h"
#include "rowplan.h"

#include <QBuffer>
#include <QJsonArray>
#include <QPageRanges>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace desk;
using namespace Qt::StringLiterals;

/// What holds where a page ends: sums are carried, heads come again, nothing is lost, nothing
/// stands alone.
class TestPaperPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesSums_data();
    void carriesSums();
    void losesNoLine();
    void numbersPagesWithinCopies();
    void marksCopies_data();
    void marksCopies();
    void refusesUnknownCopy();
    void repeatsHeads();
    void plansRows_data();
    void plansRows();
    void keepsRowsWhateverTheirHeight();
    void signatureNeverAlone();
    void sameOnAnyDevice();
    void paintsPageRanges();
    void makesPictures();
};

namespace {

/// The figures behind a label, up to the next word that is none.
QStringList figuresAfter(const QString &page, const QString &label)
{
    static const QRegularExpression figure(u"[0-9,]+\\.[0-9]{2}"_s);
    const auto at = page.indexOf(label);
    if (at < 0)
        return {};
    QStringList figures;
    auto matches = figure.globalMatch(page.mid(at, 120));
    while (matches.hasNext() && figures.size() < 3)
        figures += matches.next().captured();
    return figures;
}

QStringList pages(const samples::Wish &wish, const QStringList &copies)
{
    const auto bytes = renderPaper(samples::snapshot(wish), copies);
    return bytes ? samples::pagesOf(*bytes) : QStringList();
}

const auto kOriginal = u"ORIGINAL FOR RECIPIENT"_s;

} // namespace

void TestPaperPages::carriesSums_data()
{
    QTest::addColumn<bool>("interState");
    QTest::newRow("CGST and SGST") << false;
    QTest::newRow("IGST") << true;
}

void TestPaperPages::carriesSums()
{
    QFETCH(const bool, interState);
    const auto snapshot = samples::snapshot({.lines = 200, .interState = interState});
    const auto text = samples::pagesOf(*renderPaper(snapshot, {kOriginal}));
    QVERIFY(text.size() > 5);
    QStringList carried;
    int breaks = 0;
    for (const auto &page : text) {
        if (!carried.isEmpty()) {
            QCOMPARE(figuresAfter(page, u"Brought forward"_s), carried);
            ++breaks;
        }
        carried = figuresAfter(page, u"Carried forward"_s);
        if (!carried.isEmpty())
            QCOMPARE(carried.size(), 3);
    }
    QVERIFY(breaks > 4);
    const auto total =
        figuresAfter(text.filter(u"Total, 200 lines"_s).value(0), u"Total, 200 lines"_s);
    const auto taxable = snapshot[u"totals"_s][u"taxable_amount"_s].toString();
    QCOMPARE(QString(total.value(0)).remove(u','), taxable);
}

void TestPaperPages::losesNoLine()
{
    for (const auto count : {1, 12, 40, 200}) {
        for (const auto &kind : {u"invoice"_s, u"quotation"_s, u"challan"_s}) {
            auto snapshot = samples::snapshot({.kind = kind, .lines = count});
            auto lines = snapshot[u"lines"_s].toArray();
            for (int at = 0; at < count; ++at) {
                auto line = lines.at(at).toObject();
                line[u"description"_s] = u"Item no%1end"_s.arg(at);
                lines[at] = line;
            }
            snapshot[u"lines"_s] = lines;
            const auto text =
                samples::pagesOf(*renderPaper(snapshot, {copiesOf(kind).first()})).join(u' ');
            for (int at = 0; at < count; ++at)
                QCOMPARE(text.count(u"no%1end"_s.arg(at)), 1);
        }
    }
}

void TestPaperPages::numbersPagesWithinCopies()
{
    const auto text = pages({.lines = 40}, copiesOf(u"invoice"_s));
    QCOMPARE(text.size() % 3, 0);
    const auto each = text.size() / 3;
    QVERIFY(each > 1);
    for (qsizetype at = 0; at < text.size(); ++at)
        QVERIFY(text.at(at).contains(u"Page %1 of %2"_s.arg(at % each + 1).arg(each)));
}

void TestPaperPages::marksCopies_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("invoice") << u"invoice"_s
                             << QStringList{kOriginal, u"DUPLICATE FOR TRANSPORTER"_s,
                                            u"TRIPLICATE FOR SUPPLIER"_s};
    QTest::newRow("challan") << u"challan"_s
                             << QStringList{u"ORIGINAL FOR CONSIGNEE"_s,
                                            u"DUPLICATE FOR TRANSPORTER"_s,
                                            u"TRIPLICATE FOR CONSIGNER"_s};
}

void TestPaperPages::marksCopies()
{
    QFETCH(const QString, kind);
    QFETCH(const QStringList, marks);
    QCOMPARE(copiesOf(kind), marks);
    const auto text = pages({.kind = kind, .lines = 60}, marks);
    const auto each = text.size() / marks.size();
    for (qsizetype at = 0; at < text.size(); ++at)
        for (const auto &mark : marks)
            QCOMPARE(text.at(at).contains(mark), mark == marks.at(at / each));
    const auto one = pages({.kind = kind, .lines = 3}, {marks.last()});
    QCOMPARE(one.size(), 1);
    QVERIFY(one.first().contains(marks.last()));
}

void TestPaperPages::refusesUnknownCopy()
{
    const auto bytes = renderPaper(samples::snapshot({}), {u"ORIGINAL FOR CONSIGNEE"_s});
    QVERIFY(!bytes.ok());
    QCOMPARE(bytes.error().kind, ErrorKind::Validation);
    QVERIFY(copiesOf(u"postcard"_s).isEmpty());
}

void TestPaperPages::repeatsHeads()
{
    const auto text = pages({.lines = 45, .interState = true}, {kOriginal});
    QCOMPARE(text.size(), 3);
    for (qsizetype at = 1; at < text.size(); ++at) {
        QVERIFY(text.at(at).contains(u"Tax invoice INV-2026-0412 17 Nov 2026, continued"_s));
        QVERIFY(text.at(at).contains(u"to St. Mary's Hospital Trust, Kochi"_s));
        QVERIFY(text.at(at).contains(u"Batch or serial"_s));
    }
    for (const auto &page : text)
        QVERIFY(page.contains(
            u"INV-2026-0412 · Sharma Surgicals Private Limited · GSTIN 27AAZCS0000Q1ZU"_s));
}

void TestPaperPages::plansRows_data()
{
    QTest::addColumn<QList<double>>("heights");
    QTest::addColumn<QList<qsizetype>>("pages");
    QTest::newRow("all on one") << QList<double>(6, 10.0) << QList<qsizetype>{6};
    QTest::newRow("totals take three along") << QList<double>(7, 10.0) << QList<qsizetype>{4, 3};
    QTest::newRow("full page, then the rest") << QList<double>(14, 10.0) << QList<qsizetype>{9, 5};
    QTest::newRow("three pages") << QList<double>(24, 10.0) << QList<qsizetype>{9, 12, 3};
    QTest::newRow("a few") << QList<double>{30, 40} << QList<qsizetype>{1, 1};
    QTest::newRow("one too high for its totals") << QList<double>{70} << QList<qsizetype>{1, 0};
}

void TestPaperPages::plansRows()
{
    QFETCH(const QList<double>, heights);
    QFETCH(const QList<qsizetype>, pages);
    QCOMPARE(paper::planRows(heights, {100, 150, 10, 40}), pages);
}

void TestPaperPages::keepsRowsWhateverTheirHeight()
{
    for (int seed = 0; seed < 500; ++seed) {
        QList<double> heights;
        for (int at = 0; at <= seed % 90; ++at)
            heights += 8.0 + (seed * 7919 + at * 104729) % 31;
        const auto plan = paper::planRows(heights, {150, 230, 8, 120});
        QCOMPARE(std::accumulate(plan.cbegin(), plan.cend(), qsizetype(0)), heights.size());
    }
    QCOMPARE(paper::planRows(QList<double>(3, 500.0), {100, 150, 10, 200}),
             (QList<qsizetype>{1, 1, 1, 0}));
}

void TestPaperPages::signatureNeverAlone()
{
    for (int lines = 1; lines < 70; ++lines) {
        const auto text = pages({.lines = lines}, {kOriginal});
        const auto &last = text.last();
        QVERIFY(last.contains(u"Authorised signatory"_s));
        QVERIFY2(last.contains(u"Invoice total"_s) || last.contains(u" codes "_s),
                 qPrintable(last));
        const auto totals = text.filter(u"Invoice total"_s).value(0);
        QVERIFY(totals.contains(u"Total, %1 line"_s.arg(lines)));
        const auto rows = totals.count(u"exp 0"_s);
        QVERIFY2(rows >= qMin(lines, 3), qPrintable(QString::number(lines)));
    }
}

void TestPaperPages::sameOnAnyDevice()
{
    const auto paper = PaperPainter::prepare(samples::snapshot({.lines = 40}));
    QVERIFY(paper.ok());
    QStringList first;
    for (const auto resolution : {72, 300, 600, 1200, 1440}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter printer(&buffer);
        printer.setResolution(resolution);
        printer.setPageSize(QPageSize(QPageSize::Letter));
        QVERIFY(paper->paint(printer, {kOriginal}).ok());
        const auto text = samples::pagesOf(bytes);
        QCOMPARE(text.size(), paper->pageCount());
        if (first.isEmpty())
            first = text;
        QCOMPARE(text.join(u' ').remove(u' '), first.join(u' ').remove(u' '));
    }
}

void TestPaperPages::paintsPageRanges()
{
    const auto paper = PaperPainter::prepare(samples::snapshot({.lines = 45}));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter printer(&buffer);
    printer.setPageRanges(QPageRanges::fromString(u"2"_s));
    QVERIFY(paper->paint(printer, {}).ok());
    const auto text = samples::pagesOf(bytes);
    QCOMPARE(text.size(), 3); // one of each copy
    for (const auto &page : text)
        QVERIFY(page.contains(u"Page 2 of"_s));
}

void TestPaperPages::makesPictures()
{
    const auto paper = PaperPainter::prepare(samples::snapshot({.lines = 5}));
    QCOMPARE(paper->title(), u"Tax invoice INV-2026-0412"_s);
    const auto picture = paper->image(0, kOriginal, 96);
    QVERIFY(qAbs(picture.width() - 794) < 2 && qAbs(picture.height() - 1123) < 2);
    QVERIFY(picture.pixelColor(60, 60) != QColor(Qt::white)); // the seller's mark
    QCOMPARE(picture.pixelColor(5, 5), QColor(Qt::white));
}

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"
