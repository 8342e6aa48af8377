#include "catalogue.h"
#include "decodinglines.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// How often the right SKU comes first, over lines that people labelled. The figures are printed;
/// below its floor a set fails.
class TestDecodingSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoCompany();
    void realCatalogue();
};

namespace {

/// Of how many lines the right SKU is first, is among five, is confident and right.
struct Score
{
    int lines = 0;
    int first = 0;
    int five = 0;
    int confident = 0;
    int confidentRight = 0;

    void add(const QList<Suggestion> &suggestions, const QStringList &right)
    {
        const auto isRight = [&](qsizetype at) {
            return at < suggestions.size() && right.contains(suggestions.at(at).sku);
        };
        ++lines;
        first += isRight(0) ? 1 : 0;
        bool among = false;
        for (qsizetype i = 0; i < 5; ++i)
            among = among || isRight(i);
        five += among ? 1 : 0;
        const bool sure = !suggestions.isEmpty() && suggestions.first().confident;
        confident += sure ? 1 : 0;
        confidentRight += sure && isRight(0) ? 1 : 0;
    }
    [[nodiscard]] static double percent(int part, int whole)
    {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
    void print(const QString &name) const
    {
        qInfo("%-24s %5d lines: first %5.1f %%, among five %5.1f %%, confident %5.1f %%, of those "
              "right %5.1f %%",
              qPrintable(name), lines, percent(first, lines), percent(five, lines),
              percent(confident, lines), percent(confidentRight, confident));
    }
};

} // namespace

void TestDecodingSets::demoCompany()
{
    const auto items = demoCatalogue();
    const auto lines = demoLines();
    QVERIFY(items.size() > 1'900);
    QVERIFY(lines.size() >= 300);
    QSet<QString> skus;
    for (const auto &item : items)
        skus.insert(item.sku);
    const auto catalogue = Catalogue::build(items);
    Score all;
    QMap<QString, Score> kinds;
    int sureOfNothing = 0;
    for (const auto &line : lines) {
        const auto suggestions = catalogue.suggest(line.text, {}, 5);
        if (line.right.isEmpty()) {
            sureOfNothing += !suggestions.isEmpty() && suggestions.first().confident ? 1 : 0;
            continue;
        }
        for (const auto &sku : line.right)
            QVERIFY2(skus.contains(sku), qPrintable(sku));
        all.add(suggestions, line.right);
        kinds[line.kind].add(suggestions, line.right);
    }
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        it->print(it.key());
    all.print(u"demo company"_s);
    QVERIFY(Score::percent(all.first, all.lines) >= 96);
    QVERIFY(Score::percent(all.five, all.lines) >= 98.5);
    QVERIFY(Score::percent(all.confident, all.lines) >= 65);
    QVERIFY(Score::percent(all.confidentRight, all.confident) >= 98.5);
    QVERIFY(sureOfNothing <= 1);
}

void TestDecodingSets::realCatalogue()
{
    const auto folder = qEnvironmentVariable("INDENTDESK_TEST_DATA");
    const auto rows = folder.isEmpty() ? QList<QHash<QString, QString>>()
                                       : sheetRows(folder + u"/decode-dev.csv"_s);
    if (folder.isEmpty()) {
        qInfo("INDENTDESK_TEST_DATA is not set: the real catalogue is not evaluated.");
        return;
    }
    QVERIFY2(!rows.isEmpty(), "INDENTDESK_TEST_DATA names a folder without decode-dev.csv.");
    QElapsedTimer clock;
    clock.start();
    const auto catalogue = Catalogue::build(catalogueRows(folder + u"/catalog.csv.gz"_s));
    qInfo("%d SKUs read and built in %lld ms", catalogue.size(), clock.elapsed());
    Score real;
    Score synthetic;
    Score hard;
    int none = 0;
    int sureOfNothing = 0;
    for (const auto &row : rows) {
        const auto suggestions = catalogue.suggest(row[u"customer_text"_s], {}, 5);
        const auto right =
            (row[u"expected_sku"_s] + u'|' + row[u"also_ok"_s]).split(u'|', Qt::SkipEmptyParts);
        if (right.isEmpty()) {
            ++none;
            sureOfNothing += !suggestions.isEmpty() && suggestions.first().confident ? 1 : 0;
            continue;
        }
        (row[u"kind"_s] == u"synthetic" ? synthetic : real).add(suggestions, right);
        if (row[u"difficulty"_s] == u"hard")
            hard.add(suggestions, right);
    }
    real.print(u"real"_s);
    synthetic.print(u"synthetic"_s);
    hard.print(u"hard, real or synthetic"_s);
    qInfo("confident although nothing is right: %.1f %%", Score::percent(sureOfNothing, none));
    const auto lines = real.lines + synthetic.lines;
    const auto confident = real.confident + synthetic.confident;
    QVERIFY(Score::percent(real.first + synthetic.first, lines) >= 94.5);
    QVERIFY(Score::percent(real.five + synthetic.five, lines) >= 98);
    QVERIFY(Score::percent(hard.first, hard.lines) >= 86);
    QVERIFY(Score::percent(confident, lines) >= 65);
    QVERIFY(Score::percent(real.confidentRight + synthetic.confidentRight, confident) >= 98.5);
    QVERIFY(Score::percent(sureOfNothing, none) <= 6);
}

QTEST_GUILESS_MAIN(TestDecodingSets)
#include "tst_decodingsets.moc"
