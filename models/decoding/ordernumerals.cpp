#include "ordernumerals.h"

#include "orderwordlist.h"

#include <QHash>
#include <QRegularExpression>

namespace desk {

namespace {

struct NumeralWords
{
    int thousandths;
    const char16_t *words;
};

// What is also a word of everyday language ("do", "saath", "tin") is left out, or counts only where
// a number is expected, before a unit.
constexpr NumeralWords Numerals[] = {
    {500, u"half aadha adha ½ 1/2 आधा"},
    {250, u"¼ 1/4"},
    {750, u"¾ 3/4"},
    {1000, u"one ek एक"},
    {1500, u"dedh डेढ़"},
    {2000, u"two do दो"},
    {2500, u"dhai adhai ढाई"},
    {3000, u"three teen तीन"},
    {4000, u"four char chaar चार"},
    {5000, u"five paanch panch पांच पाँच"},
    {6000, u"six chhe chhah cheh che छह छः छे"},
    {7000, u"seven saat सात"},
    {8000, u"eight aath आठ"},
    {9000, u"nine nau नौ"},
    {10000, u"ten das दस"},
    {11000, u"eleven gyarah ग्यारह"},
    {12000, u"twelve barah baarah बारह"},
    {13000, u"thirteen terah तेरह"},
    {14000, u"fourteen chaudah चौदह"},
    {15000, u"fifteen pandrah पंद्रह पन्द्रह"},
    {16000, u"sixteen solah सोलह"},
    {17000, u"seventeen satrah सत्रह"},
    {18000, u"eighteen atharah athaarah अठारह"},
    {19000, u"nineteen unnis उन्नीस"},
    {20000, u"twenty bees bis बीस"},
    {24000, u"chaubis चौबीस"},
    {25000, u"pachees pachchees pachis pacchis पच्चीस"},
    {30000, u"thirty tees तीस"},
    {35000, u"paintis पैंतीस"},
    {36000, u"chhattis छत्तीस"},
    {40000, u"forty fourty chalis chalees चालीस"},
    {45000, u"paintalis पैंतालीस"},
    {48000, u"adtalis अड़तालीस"},
    {50000, u"fifty pachas pachaas पचास"},
    {60000, u"sixty saath साठ"},
    {70000, u"seventy sattar सत्तर"},
    {75000, u"pachhattar पचहत्तर"},
    {80000, u"eighty assi अस्सी"},
    {90000, u"ninety nabbe नब्बे"},
};

constexpr NumeralWords Multipliers[] = {
    {100, u"hundred sau सौ"},
    {1000, u"thousand hazaar hazar हज़ार हजार"},
};

struct Words
{
    QHash<QString, int> numbers; ///< in thousandths
    QHash<QString, int> multipliers;
};

const Words &words()
{
    static const Words all = [] {
        Words map;
        for (const auto &entry : Numerals) {
            for (const auto &word : wordsOf(entry.words))
                map.numbers.insert(word, entry.thousandths);
        }
        for (const auto &entry : Multipliers) {
            for (const auto &word : wordsOf(entry.words))
                map.multipliers.insert(word, entry.thousandths);
        }
        return map;
    }();
    return all;
}

QString digits(qint64 thousandths)
{
    QString text = QString::number(thousandths / 1000);
    if (thousandths % 1000 == 0)
        return text;
    QString fraction = QString::number(thousandths % 1000).rightJustified(3, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return text + u'.' + fraction;
}

} // namespace

QString OrderNumerals::pattern()
{
    static const QString several =
        QStringLiteral("%1(?:(?:[\\s-]+and)?[\\s-]+%1){0,3}")
            .arg(wordAlternation(words().numbers.keys() + words().multipliers.keys()));
    return several;
}

QString OrderNumerals::value(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s-]+"));
    qint64 whole = 0;
    qint64 current = 0;
    for (const auto &word : text.toLower().split(gap, Qt::SkipEmptyParts)) {
        if (const auto number = words().numbers.constFind(word);
            number != words().numbers.constEnd()) {
            current += *number;
        } else if (const auto times = words().multipliers.constFind(word);
                   times != words().multipliers.constEnd()) {
            whole += (current == 0 ? 1000 : current) * *times;
            current = 0;
        } else if (word != u"and") {
            return {};
        }
    }
    return whole + current > 0 ? digits(whole + current) : QString();
}

} // namespace desk
