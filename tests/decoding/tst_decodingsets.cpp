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
    void whatIsLearnt();
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

/// Every line was confirmed once, by whom makes the difference; and once as the wrong SKU by two
/// others. Nearer hospitals never count for less.
void TestDecodingSets::whatIsLearnt()
{
    auto catalogue = Catalogue::build(demoCatalogue());
    catalogue.setGroups({{u"city"_s, u"Sunrise"_s}, {u"lake"_s, u"Sunrise"_s}});
    Score nothing;
    Score misled;
    QMap<QString, Score> by;
    QMap<QString, Score> against;
    for (const auto &line : demoLines()) {
        if (line.right.isEmpty())
            continue;
        const auto ask = [&] { return catalogue.suggest(line.text, {u"city"_s, {}}, 5); };
        const auto before = ask();
        nothing.add(before, line.right);
        const auto wrong = std::find_if(before.begin(), before.end(), [&](const Suggestion &one) {
            return !line.right.contains(one.sku);
        });
        const auto mislead = [&] {
            for (const auto &who : {u"hill"_s, u"dale"_s})
                if (wrong != before.end())
                    catalogue.learn({line.text, wrong->sku, who, {}, 1, 0, {}});
        };
        for (const auto &who : {u"far"_s, u"lake"_s, u"city"_s}) {
            catalogue.learn({line.text, line.right.first(), who, {}, 1, 0, {}});
            by[who].add(ask(), line.right);
            mislead();
            against[who].add(ask(), line.right);
            catalogue.forgetLearnt();
        }
        mislead();
        misled.add(ask(), line.right);
        catalogue.forgetLearnt();
    }
    nothing.print(u"nothing learnt"_s);
    misled.print(u"others wrong"_s);
    for (const auto &[who, name] :
         {std::pair(u"far"_s, u"others"_s), {u"lake"_s, u"its group"_s}, {u"city"_s, u"here"_s}}) {
        by[who].print(u"right by "_s + name);
        against[who].print(u"  and wrong by others"_s);
    }
    QVERIFY(nothing.first <= by[u"far"_s].first);
    QVERIFY(by[u"far"_s].first <= by[u"lake"_s].first);
    QVERIFY(by[u"lake"_s].first <= by[u"city"_s].first);
    QVERIFY(misled.first <= against[u"far"_s].first);
    QVERIFY(against[u"far"_s].first <= against[u"lake"_s].first);
    QVERIFY(against[u"lake"_s].first <= against[u"city"_s].first);
    QCOMPARE(by[u"city"_s].first, nothing.lines);
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
