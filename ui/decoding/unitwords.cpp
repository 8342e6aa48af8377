#include "unitwords.h"

#include "indianformat.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::UnitWords)
};

} // namespace

QString unitWords(const QString &unit, qint64 count)
{
    const auto one = count == 1;
    const auto code = unit.toUpper();
    if (code == u"NOS" || code == u"PCS")
        return one ? Words::tr("piece") : Words::tr("pieces");
    if (code == u"BTL")
        return one ? Words::tr("bottle") : Words::tr("bottles");
    if (code == u"TBS")
        return one ? Words::tr("tablet") : Words::tr("tablets");
    if (code == u"PRS")
        return one ? Words::tr("pair") : Words::tr("pairs");
    if (code == u"ROL")
        return one ? Words::tr("roll") : Words::tr("rolls");
    if (code == u"TUB")
        return one ? Words::tr("tube") : Words::tr("tubes");
    if (code == u"CAN")
        return one ? Words::tr("can") : Words::tr("cans");
    if (code == u"SET")
        return one ? Words::tr("set") : Words::tr("sets");
    if (code == u"PAC")
        return one ? Words::tr("pack") : Words::tr("packs");
    return unit.toLower();
}

QString conversionWords(const QString &asked, const PackConversion &conversion)
{
    if (conversion.factor == 1)
        return {};
    return Words::tr("%1 × %2").arg(asked, countText(conversion.factor));
}

QString packWords(const Pack &pack)
{
    if (pack.size <= 1)
        return {};
    return Words::tr("%1 of %2").arg(pack.name, countText(pack.size));
}

} // namespace desk
