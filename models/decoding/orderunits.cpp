#include "orderunits.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace desk {

namespace {

struct UnitWords
{
    const char16_t *unit;
    bool strong;
    const char16_t *words;
};

constexpr UnitWords Units[] = {
    {u"box", true, u"box boxes bx bxs dabba dabbe डिब्बा डिब्बे बॉक्स"},
    {u"pcs", true, u"pcs pc pieces piece nos no.s nos. each nag pis पीस नग"},
    {u"pcs", false, u"no number numbers units unit ea"},
    {u"strip", true, u"strip strips patta patte पत्ता पत्ते"},
    {u"pkt", true, u"pkt pkts packet packets pack packs पैकेट"},
    {u"carton", true, u"ctn ctns carton cartons peti petis case cases पेटी"},
    {u"vial", true, u"vial vials"},
    {u"ampoule", true, u"ampoule ampoules amp amps"},
    {u"pair", true, u"pair pairs prs jodi jodee जोड़ी"},
    {u"roll", true, u"roll rolls"},
    {u"dozen", true, u"dozen dozens doz dz darjan दर्जन"},
    {u"bottle", true, u"bottle bottles botal btl btls बोतल"},
    {u"set", true, u"set sets"},
    {u"bag", true, u"bag bags"},
    {u"kit", true, u"kit kits"},
    {u"can", true, u"can cans jar jars tin tins"},
    {u"bundle", true, u"bundle bundles bunch bunches"},
    {u"sachet", true, u"sachet sachets pouch pouches"},
    {u"kg", true, u"kg kgs kilo किलो"},
    {u"tablet", false, u"tab tabs tablet tablets"},
    {u"capsule", false, u"cap caps capsule capsules"},
    {u"tube", false, u"tube tubes"},
    {u"sheet", false, u"sheet sheets"},
    {u"cylinder", false, u"cylinder cylinders"},
};

struct NumeralWords
{
    int number;
    const char16_t *words;
};

// "do" is also English; it counts only before a unit, like all of these.
constexpr NumeralWords Numerals[] = {
    {1, u"one ek एक"},
    {2, u"two do दो"},
    {3, u"three teen तीन"},
    {4, u"four char chaar चार"},
    {5, u"five paanch panch पांच पाँच"},
    {6, u"six chhe chhah cheh छह छः"},
    {7, u"seven saat सात"},
    {8, u"eight aath आठ"},
    {9, u"nine nau नौ"},
    {10, u"ten das दस"},
    {11, u"eleven gyarah ग्यारह"},
    {12, u"twelve barah baarah बारह"},
    {15, u"fifteen pandrah पंद्रह पन्द्रह"},
    {20, u"twenty bees बीस"},
    {25, u"pachees pachchees पच्चीस"},
    {30, u"thirty tees तीस"},
    {40, u"forty chalis chalees चालीस"},
    {50, u"fifty pachas pachaas पचास"},
    {100, u"hundred sau सौ"},
};

QStringList wordsOf(const char16_t *words)
{
    return QString::fromUtf16(words).split(u' ');
}

const QHash<QString, QString> &unitOfWord()
{
    static const QHash<QString, QString> units = [] {
        QHash<QString, QString> map;
        for (const auto &entry : Units) {
            for (const auto &word : wordsOf(entry.words))
                map.insert(word, QString::fromUtf16(entry.unit));
        }
        return map;
    }();
    return units;
}

const QHash<QString, int> &numberOfWord()
{
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> map;
        for (const auto &entry : Numerals) {
            for (const auto &word : wordsOf(entry.words))
                map.insert(word, entry.number);
        }
        return map;
    }();
    return numbers;
}

// Longest first, so that "pcs" is not read as "pc" and an s; no letter may follow.
QString alternation(QStringList words)
{
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return QStringLiteral("(?:%1)(?![\\p{L}\\p{M}\\d])").arg(words.join(u'|'));
}

QString unitAlternation(bool alsoWeak)
{
    QStringList words;
    for (const auto &entry : Units) {
        if (entry.strong || alsoWeak)
            words += wordsOf(entry.words);
    }
    return alternation(words);
}

} // namespace

QString OrderWords::numberPattern()
{
    return QStringLiteral("(?:\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|%1)")
        .arg(alternation(numberOfWord().keys()));
}

QString OrderWords::strongUnitPattern()
{
    return unitAlternation(false);
}

QString OrderWords::unitPattern()
{
    return unitAlternation(true);
}

QString OrderWords::measurePattern()
{
    static const QString words =
        QStringLiteral("ml l ltr ltrs litre litres liter mg mcg g gm gms gram grams iu cc cm cms "
                       "mm mtr m meter metre inch inches in ft "
                       "fr fg f ga gauge no number size way ply fold layer lumen part pin lead "
                       "channel function seater fowler x w kva "
                       "v amp watt hole blade bar pole drawer step panel d");
    return alternation(words.split(u' '));
}

QString canonicalUnit(const QString &word)
{
    QString bare = word.trimmed().toLower();
    QString found = unitOfWord().value(bare);
    if (!found.isEmpty() || !bare.endsWith(u'.'))
        return found;
    bare.chop(1);
    return unitOfWord().value(bare);
}

QString numeralText(const QString &word)
{
    const auto number = numberOfWord().constFind(word.toLower());
    return number == numberOfWord().constEnd() ? word : QString::number(*number);
}

} // namespace desk
