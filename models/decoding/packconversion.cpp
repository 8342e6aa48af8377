#include "packconversion.h"

#include "orderunits.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Certainty = PackConversion::Certainty;

constexpr qint64 thousand = 1000;
constexpr qint64 dozen = 12;
constexpr qint64 gross = 144;

/// Units that hold several pieces by their nature. All others name one piece: an ampoule, a roll.
bool holdsSeveral(const QString &unit)
{
    static const QStringList units = {u"box"_s,    u"strip"_s, u"pkt"_s,  u"carton"_s, u"bundle"_s,
                                      u"bag"_s,    u"pair"_s,  u"case"_s, u"crate"_s,  u"tray"_s,
                                      u"bunch"_s,  u"sack"_s,  u"than"_s, u"drum"_s,   u"ream"_s,
                                      u"punnet"_s, u"pocket"_s};
    return units.contains(unit);
}

/// "PAC", "packet" and "pkt" are one unit; so are BTL and "bottle".
QString unitOf(const QString &word)
{
    static const QHash<QString, QString> codes = {
        {u"nos"_s, u"pcs"_s},  {u"each"_s, u"pcs"_s},    {u"ea"_s, u"pcs"_s},
        {u"pac"_s, u"pkt"_s},  {u"btl"_s, u"bottle"_s},  {u"rol"_s, u"roll"_s},
        {u"tub"_s, u"tube"_s}, {u"tbs"_s, u"tablet"_s},  {u"ctn"_s, u"carton"_s},
        {u"prs"_s, u"pair"_s}, {u"syringe"_s, u"pcs"_s}, {u"syringes"_s, u"pcs"_s}};
    const auto bare = word.trimmed().toLower();
    const auto code = codes.value(bare);
    return code.isEmpty() ? canonicalUnit(bare) : code;
}

PackConversion counted(const Quantity &asked, qint64 factor, Certainty certainty)
{
    PackConversion result{certainty, {}, factor};
    const auto thousandths = asked.thousandths() * factor;
    if (thousandths % thousand == 0)
        result.quantity = thousandths / thousand;
    else
        result.certainty = Certainty::Unsure;
    return result;
}

/// "pkt of 50", "box of 100": the hospital says the size itself.
std::optional<qint64> saidSize(const QString &unit)
{
    static const QRegularExpression said(u"^\\D+\\bof\\s+(\\d{1,6})\\b"_s);
    const auto match = said.match(unit.trimmed().toLower());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong();
}

} // namespace

PackConversion convertAsked(const Quantity &asked, const QString &askedUnit, const Pack &pack)
{
    if (const auto size = saidSize(askedUnit); size && *size > 0)
        return counted(asked, *size, *size == pack.size ? Certainty::Converted : Certainty::Unsure);
    const auto word = askedUnit.trimmed().toLower();
    const auto unit = unitOf(word);
    if (unit == u"dozen")
        return counted(asked, dozen, Certainty::Converted);
    if (word == u"gross")
        return counted(asked, gross, Certainty::Converted);
    // A pack of one is the piece itself, whatever it is called.
    if (word.isEmpty() || unit == unitOf(pack.unit) ||
        (pack.size <= 1 && unit == unitOf(pack.name)))
        return counted(asked, 1, Certainty::Same);
    if (unit == unitOf(pack.name) && !unit.isEmpty())
        return counted(asked, pack.size, Certainty::Converted);
    if (holdsSeveral(unit) || unit.isEmpty())
        return counted(asked, holdsSeveral(unit) ? std::max(1, pack.size) : 1, Certainty::Unsure);
    return counted(asked, 1, Certainty::Same);
}

} // namespace desk
