#include "catalogue.h"

#include <QtTest>

#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

/// The catalogue through its door: what is suggested and why, what is learnt, what is kept in a
/// file, what changes while it is asked.
class TestDecodingCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsWithReasons();
    void aContradictionOutweighsWords_data();
    void aContradictionOutweighsWords();
    void learnsForTheHospitalFirst();
    void theGroupStandsBetween();
    void countsWhatWasSentBack();
    void addsUpOtherWaysToWrite();
    void givesWayToTheSuccessor();
    void putsAndRemoves();
    void keepsItselfInAFile();
    void refusesOtherFiles();
    void savesWhatWasPut();
    void searchesAsOneTypes_data();
    void searchesAsOneTypes();
    void survivesAnything_data();
    void survivesAnything();
    void answersManyWhileItChanges();

private:
    static QList<CatalogueItem> items();
    static QStringList skus(const QList<Suggestion> &suggestions);
    static QStringList suggested(const Catalogue &catalogue, const QString &words,
                                 const Asker &asker = {});
};

QList<CatalogueItem> TestDecodingCatalogue::items()
{
    const auto item = [](const QString &sku, const QString &name) {
        return CatalogueItem{.sku = sku, .name = name};
    };
    QList<CatalogueItem> items = {
        item(u"F14"_s, u"Foley balloon catheter 2-way, silicone coated, 14 Fr"_s),
        item(u"F16"_s, u"Foley balloon catheter 2-way, silicone coated, 16 Fr"_s),
        item(u"F18"_s, u"Foley balloon catheter 2-way, silicone coated, 18 Fr"_s),
        item(u"S5"_s, u"Syringe 5 ml with needle 23 G"_s),
        item(u"S10"_s, u"Syringe 10 ml with needle 21 G"_s),
        item(u"GS"_s, u"Examination gloves, sterile, size M"_s),
        item(u"GN"_s, u"Examination gloves, non-sterile, size M"_s),
        item(u"PT"_s, u"Paracetamol tablets 500 mg, strip of 10"_s),
        item(u"PS"_s, u"Paracetamol suspension 125 mg/5 ml, 60 ml"_s),
        item(u"KL"_s, u"Knee brace, left, large"_s),
        item(u"KR"_s, u"Knee brace, right, large"_s),
        item(u"CB"_s, u"Cotton crepe bandage, 15 cm x 4 m"_s)};
    items[0].modelNumber = u"PF2-14"_s;
    items[3].manufacturer = u"Polycan"_s;
    return items;
}

QStringList TestDecodingCatalogue::skus(const QList<Suggestion> &suggestions)
{
    QStringList skus;
    for (const auto &suggestion : suggestions)
        skus << suggestion.sku;
    return skus;
}

QStringList TestDecodingCatalogue::suggested(const Catalogue &catalogue, const QString &words,
                                             const Asker &asker)
{
    return skus(catalogue.suggest(words, asker, 5));
}

void TestDecodingCatalogue::suggestsWithReasons()
{
    const auto catalogue = Catalogue::build(items());
    const auto words = u"foleys cath 16 no"_s;
    const auto suggestions = catalogue.suggest(words, {}, 3);
    QCOMPARE(suggestions.size(), 3);
    const auto &first = suggestions.first();
    QCOMPARE(first.sku, u"F16"_s);
    QVERIFY(first.probability > 0.5);
    QVERIFY(first.probability > suggestions.at(1).probability);
    QCOMPARE(first.reasons.first().kind, Reason::Kind::WordsMatch);
    QCOMPARE(first.reasons.first().asked, u"foleys cath"_s);
    QVERIFY(first.reasons.contains(Reason{Reason::Kind::Agrees, u"16"_s, u"16 Fr"_s}));
    QCOMPARE(first.askedSpans.first(), (WordSpan{0, 14}));
    QCOMPARE(first.nameSpans.first(), (WordSpan{0, 5}));
    const auto contradicts = suggestions.at(1).reasons;
    QVERIFY(std::any_of(contradicts.begin(), contradicts.end(), [](const Reason &reason) {
        return reason.kind == Reason::Kind::Contradicts && reason.asked == u"16";
    }));
}

void TestDecodingCatalogue::aContradictionOutweighsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("size") << u"syringe 10cc with needle"_s << u"S10"_s;
    QTest::newRow("size first") << u"5ml syringe"_s << u"S5"_s;
    QTest::newRow("sterile") << u"sterile exam gloves medium"_s << u"GS"_s;
    QTest::newRow("not sterile") << u"exam gloves non sterile M"_s << u"GN"_s;
    QTest::newRow("form") << u"PCM susp"_s << u"PS"_s;
    QTest::newRow("other form") << u"tab paracetamol 500"_s << u"PT"_s;
    QTest::newRow("left") << u"knee brace LT large"_s << u"KL"_s;
    QTest::newRow("right") << u"knee brace rt L"_s << u"KR"_s;
    QTest::newRow("inches") << u"crepe bandage 6 inch"_s << u"CB"_s;
    QTest::newRow("Hindi") << u"क्रेप पट्टी 15 सेमी"_s << u"CB"_s;
}

void TestDecodingCatalogue::aContradictionOutweighsWords()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QCOMPARE(suggested(Catalogue::build(items()), words).first(), expected);
}

void TestDecodingCatalogue::learnsForTheHospitalFirst()
{
    auto catalogue = Catalogue::build(items());
    const Asker here{u"city"_s, u"chain"_s};
    const Asker sister{u"lake"_s, u"chain"_s};
    const Asker other{u"hill"_s, {}};
    const auto words = u"blorbo syringe 5 ml"_s;
    QCOMPARE(suggested(catalogue, words, here).first(), u"S5"_s);

    const auto last = QDateTime::fromString(u"2026-10-01T10:00:00Z"_s, Qt::ISODate);
    catalogue.learn({words, u"CB"_s, u"city"_s, u"chain"_s, 1, 0, last});
    const auto suggestions = catalogue.suggest(u"BLORBO, syringe 5ml"_s, here, 3);
    QCOMPARE(suggestions.first().sku, u"CB"_s);
    QVERIFY(
        suggestions.first().reasons.contains(Reason{Reason::Kind::ConfirmedHere, {}, {}, 1, last}));
    QCOMPARE(suggested(catalogue, words, other).first(), u"S5"_s);
    QCOMPARE(suggested(catalogue, words, sister).first(), u"S5"_s);
    QVERIFY(suggested(catalogue, words, sister).contains(u"CB"_s));

    // a word that says nothing, confirmed once
    catalogue.learn({u"blorbo"_s, u"KL"_s, u"city"_s, u"chain"_s, 1, 0, last});
    QCOMPARE(suggested(catalogue, u"Blorbo"_s, here).first(), u"KL"_s);
    catalogue.learn({u"blorbo"_s, u"KR"_s, u"lake"_s, u"chain"_s, 1, 0, last});
    QCOMPARE(suggested(catalogue, u"blorbo"_s, here).first(), u"KL"_s);
    QCOMPARE(suggested(catalogue, u"blorbo"_s, sister).first(), u"KR"_s);

    catalogue.forgetLearnt();
    QCOMPARE(suggested(catalogue, words, here).first(), u"S5"_s);
}

/// What a hospital of the same group confirmed goes before what others did, and behind what the
/// hospital itself did; the catalogue knows the groups by the hospitals.
void TestDecodingCatalogue::theGroupStandsBetween()
{
    auto catalogue = Catalogue::build(items());
    const Asker here{u"city"_s, {}};
    const auto words = u"blorbo"_s;
    catalogue.learn({words, u"F18"_s, u"hill"_s, {}, 1, 0, {}});
    catalogue.learn({words, u"F16"_s, u"lake"_s, {}, 1, 0, {}});
    QVERIFY(catalogue.setGroups({{u"city"_s, u"Sunrise"_s}, {u"lake"_s, u"Sunrise"_s}}));
    QVERIFY(!catalogue.setGroups({{u"city"_s, u"Sunrise"_s}, {u"lake"_s, u"Sunrise"_s}}));
    const auto best = catalogue.suggest(words, here, 3);
    QCOMPARE(best.at(0).sku, u"F16"_s);
    QCOMPARE(best.at(0).reasons.first().kind, Reason::Kind::ConfirmedByGroup);
    QCOMPARE(best.at(1).sku, u"F18"_s);
    QCOMPARE(best.at(1).reasons.first().kind, Reason::Kind::ConfirmedByOthers);
    catalogue.learn({words, u"KL"_s, u"city"_s, {}, 1, 0, {}});
    QCOMPARE(suggested(catalogue, words, here).mid(0, 3),
             (QStringList{u"KL"_s, u"F16"_s, u"F18"_s}));
    // a hospital that leaves its group takes what it taught with it
    QVERIFY(catalogue.setGroups({{u"city"_s, u"Sunrise"_s}}));
    for (const auto &suggestion : catalogue.suggest(words, here, 3))
        for (const auto &reason : suggestion.reasons)
            QVERIFY(reason.kind != Reason::Kind::ConfirmedByGroup);
}

void TestDecodingCatalogue::countsWhatWasSentBack()
{
    auto catalogue = Catalogue::build(items());
    const Asker here{u"city"_s, {}};
    catalogue.learn({u"blorbo"_s, u"F16"_s, u"city"_s, {}, 2, 0, {}});
    catalogue.learn({u"blorbo"_s, u"F18"_s, u"city"_s, {}, 1, 0, {}});
    QCOMPARE(suggested(catalogue, u"blorbo"_s, here).first(), u"F16"_s);

    catalogue.learn({u"blorbo"_s, u"F16"_s, u"city"_s, {}, 2, 2, {}});
    const auto suggestions = catalogue.suggest(u"blorbo"_s, here, 5);
    QCOMPARE(suggestions.first().sku, u"F18"_s);
    for (const auto &suggestion : suggestions)
        if (suggestion.sku == u"F16")
            QVERIFY(suggestion.reasons.contains(Reason{Reason::Kind::SentBack, {}, {}, 2, {}}));

    // sent back more often than confirmed: worse than if nobody had said anything
    QCOMPARE(suggested(catalogue, u"syringe 5 ml"_s, here).first(), u"S5"_s);
    const auto before = catalogue.suggest(u"syringe 5 ml"_s, here, 5).first().probability;
    catalogue.learn({u"syringe 5 ml"_s, u"S5"_s, u"city"_s, {}, 0, 3, {}});
    const auto after = catalogue.suggest(u"syringe 5 ml"_s, here, 5);
    QVERIFY(after.first().sku != u"S5" || after.first().probability < before);
}

void TestDecodingCatalogue::addsUpOtherWaysToWrite()
{
    auto catalogue = Catalogue::build(items());
    const Asker here{u"city"_s, {}};
    catalogue.learn({u"blorbo 10ml"_s, u"KL"_s, u"city"_s, {}, 1, 0, {}});
    catalogue.learn({u"Blorbo 10 ml"_s, u"KL"_s, u"city"_s, {}, 2, 0, {}});
    const auto first = catalogue.suggest(u"BLORBO 10cc"_s, here, 1).first();
    QCOMPARE(first.sku, u"KL"_s);
    QVERIFY(first.reasons.contains(Reason{Reason::Kind::ConfirmedHere, {}, {}, 3, {}}));
    catalogue.learn({u"Blorbo 10 ml"_s, u"KL"_s, u"city"_s, {}, 0, 0, {}});
    catalogue.learn({u"blorbo 10ml"_s, u"KL"_s, u"city"_s, {}, 0, 0, {}});
    QVERIFY(!suggested(catalogue, u"blorbo"_s, here).startsWith(u"KL"_s));
}

void TestDecodingCatalogue::givesWayToTheSuccessor()
{
    auto catalogue = Catalogue::build(items());
    auto old = items().at(1);
    old.active = false;
    old.successor = u"F16N"_s;
    catalogue.put(old);
    QVERIFY(!suggested(catalogue, u"foley catheter 16 fr"_s).contains(u"F16"_s));
    catalogue.put({.sku = u"F16N"_s, .name = u"Urinary balloon tube sixteen"_s});
    QCOMPARE(suggested(catalogue, u"foley catheter 16 fr"_s).first(), u"F16N"_s);
    catalogue.learn({u"blorbo"_s, u"F16"_s, u"city"_s, {}, 1, 0, {}});
    QCOMPARE(suggested(catalogue, u"blorbo"_s, {u"city"_s, {}}).first(), u"F16N"_s);

    // two that name each other as successor lead nowhere, and the search ends
    catalogue.put({.sku = u"F16N"_s, .name = u"Tube"_s, .active = false, .successor = u"F16"_s});
    QVERIFY(!suggested(catalogue, u"foley catheter 16 fr"_s).contains(u"F16"_s));
}

void TestDecodingCatalogue::putsAndRemoves()
{
    auto catalogue = Catalogue::build(items());
    QCOMPARE(catalogue.size(), 12);
    catalogue.put({.sku = u"Z1"_s, .name = u"Zirconium widget 7 mm"_s});
    QCOMPARE(catalogue.size(), 13);
    QCOMPARE(suggested(catalogue, u"zirconium widget"_s).first(), u"Z1"_s);
    catalogue.put({.sku = u"S5"_s, .name = u"Enteral feeding pump"_s});
    QCOMPARE(catalogue.size(), 13);
    QCOMPARE(suggested(catalogue, u"enteral pump"_s).first(), u"S5"_s);
    QCOMPARE(suggested(catalogue, u"syringe 5 ml"_s).first(), u"S10"_s);
    catalogue.remove(u"S10"_s);
    catalogue.remove(u"Z1"_s);
    catalogue.remove(u"nobody"_s);
    QCOMPARE(catalogue.size(), 11);
    QVERIFY(!suggested(catalogue, u"syringe 10 ml"_s).contains(u"S10"_s));
    QVERIFY(!suggested(catalogue, u"zirconium widget"_s).contains(u"Z1"_s));

    Catalogue empty;
    QVERIFY(suggested(empty, u"syringe"_s).isEmpty());
    empty.put(items().at(3));
    QCOMPARE(suggested(empty, u"syringe"_s).first(), u"S5"_s);
}

void TestDecodingCatalogue::keepsItselfInAFile()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"catalogue"_s);
    const auto built = Catalogue::build(items());
    QVERIFY(built.save(file, "7").ok());
    auto loaded = Catalogue::load(file, "7");
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->size(), built.size());
    for (const auto &words : {u"foleys 18"_s, u"syringe 5ml"_s, u"pcm"_s}) {
        const auto before = built.suggest(words, {}, 5);
        const auto after = loaded->suggest(words, {}, 5);
        QCOMPARE(skus(after), skus(before));
        QCOMPARE(after.first().probability, before.first().probability);
        QCOMPARE(after.first().reasons, before.first().reasons);
    }
    auto changed = std::move(loaded).value();
    changed.remove(u"F18"_s);
    QVERIFY(!suggested(changed, u"foleys 18"_s).contains(u"F18"_s));
}

void TestDecodingCatalogue::refusesOtherFiles()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"catalogue"_s);
    QCOMPARE(Catalogue::load(file, "7").error().kind, ErrorKind::NotFound);
    QVERIFY(Catalogue::build(items()).save(file, "7").ok());
    QCOMPARE(Catalogue::load(file, "8").error().kind, ErrorKind::State);

    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto whole = source.readAll();
    const auto kindOf = [&](const QByteArray &content) {
        QFile target(folder.filePath(u"other"_s));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            return ErrorKind::Internal;
        target.close();
        const auto loaded = Catalogue::load(target.fileName(), "7");
        return loaded ? ErrorKind::Cancelled : loaded.error().kind;
    };
    QCOMPARE(kindOf(whole), ErrorKind::Cancelled); // it loads
    for (const auto length : {0, 1, 31, 32, 40, 1000})
        QVERIFY(kindOf(whole.left(length)) != ErrorKind::Cancelled);
    QCOMPARE(kindOf(whole.left(whole.size() - 8)), ErrorKind::Validation);
    QCOMPARE(kindOf(whole + whole), ErrorKind::Validation);
    QCOMPARE(kindOf("sku,item_name\r\nA,B\r\n" + QByteArray(100, 'x')), ErrorKind::Validation);
    auto flipped = whole;
    flipped[whole.size() / 2] = static_cast<char>(flipped.at(whole.size() / 2) ^ 1);
    QCOMPARE(kindOf(flipped), ErrorKind::Validation);
    QVERIFY(!Catalogue::build(items()).save(folder.filePath(u"none/such"_s), "7").ok());
}

void TestDecodingCatalogue::savesWhatWasPut()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"catalogue"_s);
    auto catalogue = Catalogue::build(items());
    catalogue.put({.sku = u"Z1"_s, .name = u"Zirconium widget 7 mm"_s});
    catalogue.remove(u"CB"_s);
    QVERIFY(catalogue.save(file, "8").ok());
    const auto loaded = Catalogue::load(file, "8");
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->size(), 12);
    QCOMPARE(suggested(*loaded, u"zirconium"_s).first(), u"Z1"_s);
    QVERIFY(!suggested(*loaded, u"crepe bandage"_s).contains(u"CB"_s));
}

void TestDecodingCatalogue::searchesAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a beginning") << u"crep"_s << u"CB"_s;
    QTest::newRow("two") << u"syr 10"_s << u"S10"_s;
    QTest::newRow("a SKU") << u"kr"_s << u"KR"_s;
    QTest::newRow("a model") << u"pf214"_s << u"F14"_s;
    QTest::newRow("a make") << u"polyc"_s << u"S5"_s;
    QTest::newRow("a typing error") << u"paracetmol susp"_s << u"PS"_s;
    QTest::newRow("nothing like it") << u"zzzz"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDecodingCatalogue::searchesAsOneTypes()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto found = Catalogue::build(items()).search(typed, 5);
    QCOMPARE(found.isEmpty() ? QString() : found.first().sku, expected);
}

void TestDecodingCatalogue::survivesAnything_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString();
    QTest::newRow("a letter") << u"s"_s;
    QTest::newRow("digits") << u"10"_s.repeated(5'000);
    QTest::newRow("10,000 letters") << u"syringe "_s.repeated(1'250);
    QTest::newRow("one long word") << u"syringe"_s.repeated(1'500);
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x92\x89\xF0\x9F\x92\x89");
    QTest::newRow("nothing printable") << QString(QChar(0)) + QChar(0x202e);
    QTest::newRow("half an emoji") << QString(QChar(0xd83d)) + u" syringe"_s;
}

void TestDecodingCatalogue::survivesAnything()
{
    QFETCH(QString, words);
    auto catalogue = Catalogue::build(items());
    for (const auto &suggestion : catalogue.suggest(words, {u"city"_s, {}}, 5)) {
        QVERIFY(suggestion.probability >= 0 && suggestion.probability <= 1.0001);
        for (const auto &span : suggestion.askedSpans)
            QVERIFY(span.start >= 0 && span.start + span.length <= words.size());
    }
    QVERIFY(catalogue.suggest(words, {}, 0).isEmpty());
    QVERIFY(catalogue.search(words, 3).size() <= 3);
    catalogue.learn({words, u"KL"_s, u"city"_s, {}, 1, 0, {}});
    QCOMPARE(suggested(catalogue, words, {u"city"_s, {}}).first(), u"KL"_s);
    catalogue.put({.sku = words, .name = words});
    QCOMPARE(catalogue.size(), 13);
}

void TestDecodingCatalogue::answersManyWhileItChanges()
{
    auto catalogue = Catalogue::build(items());
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (int reader = 0; reader < 3; ++reader)
        readers.emplace_back([&catalogue, &wrong] {
            for (int i = 0; i < 200; ++i)
                wrong += suggested(catalogue, u"foley catheter 16 fr"_s).value(0) == u"F16" ? 0 : 1;
        });
    for (int i = 0; i < 100; ++i) {
        catalogue.put({.sku = u"Z%1"_s.arg(i), .name = u"Zirconium widget %1 mm"_s.arg(i)});
        catalogue.learn({u"blorbo"_s, u"KL"_s, u"city"_s, {}, i, 0, {}});
    }
    for (auto &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(catalogue.size(), 112);
}

QTEST_GUILESS_MAIN(TestDecodingCatalogue)
#include "tst_decodingcatalogue.moc"
