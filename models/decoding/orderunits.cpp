#include "orderunits.h"

#include "ordernumerals.h"
#include "orderwordlist.h"

#include <QHash>

namespace desk {

namespace {

struct UnitWords
{
    const char16_t *unit;
    bool strong;
    const char16_t *words;
};

constexpr UnitWords Units[] = {
    {u"box", true, u"box boxes bx bxs dabba dabbe डिब्बा डिब्बे डब्बा डब्बे बॉक्स बाक्स"},
    {u"pcs", true, u"pcs pc pieces piece pces nos no.s nos. nag pis peice peices पीस नग"},
    {u"pcs", false, u"no number numbers units unit"},
    {u"each", true, u"each ea"},
    {u"strip", true, u"strip strips strp strps patta patte पत्ता पत्ते स्ट्रिप"},
    {u"pkt", true, u"pkt pkts packet packets pack packs pkg pac पैकेट पैकिट पैक"},
    {u"carton", true, u"ctn ctns carton cartons peti petis petti पेटी कार्टन"},
    {u"case", true, u"case cases"},
    {u"crate", true, u"crate crates"},
    {u"tray", true, u"tray trays"},
    {u"punnet", true, u"punnet punnets"},
    {u"vial", true, u"vial vials vl वायल"},
    {u"ampoule", true, u"ampoule ampoules ampule ampules amp amps एम्पुल एंपुल"},
    {u"pair", true, u"pair pairs prs jodi jodee jodis jode जोड़ी जोड़े"},
    {u"roll", true, u"roll rolls rol रोल"},
    {u"dozen", true, u"dozen dozens doz dzn dz darjan दर्जन"},
    {u"gross", true, u"gross"},
    {u"bottle", true, u"bottle bottles botal btl btls bott bottel shishi बोतल शीशी"},
    {u"set", true, u"set sets सेट"},
    {u"bag", true, u"bag bags thaili बैग थैली"},
    {u"pocket", false, u"pocket pockets"},
    {u"head", false, u"head heads"},
    {u"than", true, u"than thans थान"},
    {u"sack", true, u"sack sacks bori बोरी"},
    {u"kit", true, u"kit kits किट"},
    {u"can", true, u"can cans"},
    {u"jar", true, u"jar jars"},
    {u"tin", true, u"tin tins"},
    {u"drum", true, u"drum drums"},
    {u"bundle", true, u"bundle bundles बंडल"},
    {u"bunch", true, u"bunch bunches"},
    {u"sachet", true, u"sachet sachets"},
    {u"pouch", true, u"pouch pouches"},
    {u"foil", true, u"foil foils"},
    {u"ream", true, u"ream reams"},
    {u"kg", true, u"kg kgs kilo kilos किलो"},
    {u"tablet", false, u"tab tabs tablet tablets goli गोली"},
    {u"capsule", false, u"cap caps capsule capsules कैप्सूल"},
    {u"tube", false, u"tube tubes ट्यूब"},
    {u"sheet", false, u"sheet sheets"},
    {u"cylinder", false, u"cylinder cylinders"},
    {u"syringe", false, u"syringe syringes"},
    {u"respule", false, u"respule respules"},
    {u"pen", false, u"pen pens"},
    {u"cartridge", false, u"cartridge cartridges"},
};

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

QString unitAlternation(bool alsoWeak)
{
    QStringList words;
    for (const auto &entry : Units) {
        if (entry.strong || alsoWeak)
            words += wordsOf(entry.words);
    }
    return wordAlternation(words);
}

} // namespace

QString OrderWords::numberPattern()
{
    return QStringLiteral("(?:\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|%1)")
        .arg(OrderNumerals::pattern());
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
    return wordAlternation(words.split(u' '));
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
    const QString value = OrderNumerals::value(word);
    return value.isEmpty() ? word : value;
}

} // namespace desk
