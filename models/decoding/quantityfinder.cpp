#include "quantityfinder.h"

#include "orderunits.h"
#include "quantitypattern.h"

#include <QRegularExpression>

namespace desk {

namespace {

using Options = QRegularExpression::PatternOption;

bool isWholeNumber(const QString &number)
{
    return !number.isEmpty() && number.front().isDigit() && !number.contains(u'.');
}

// "Gloves 7.5, qty: 50 pairs"
std::optional<FoundQuantity> namedQuantity(const QString &line)
{
    static const auto expression = quantityPattern(
        QStringLiteral("[\\s,;(-]*\\b(?:qty|quantity)\\b[\\s.:=-]*{n}\\s*{u}?\\)?{tail}"));
    const auto match = expression.match(line);
    return match.hasMatch() && match.capturedStart() > 0
               ? foundQuantity(match, 0, match.capturedStart(), true)
               : std::nullopt;
}

// "Qty 15 - Romovac drain 14"
std::optional<FoundQuantity> leadingNamed(const QString &line)
{
    static const auto expression = quantityPattern(
        QStringLiteral("^(?:qty|quantity)\\b[\\s.:=-]*{n}\\s*{u}?(?:\\s*[-–:,x×*]+)?\\s+(?=\\S)"));
    const auto match = expression.match(line);
    return match.hasMatch() ? foundQuantity(match, match.capturedEnd(), line.size(), true)
                            : std::nullopt;
}

// "gloves 7.5 latex - 50 box", "Avil x 3 vials", "B-STIL 24MG TAB (25 strip)", "Butternut-3kg"
std::optional<FoundQuantity> separatedWithUnit(const QString &line)
{
    static const auto expression = quantityPattern(
        QStringLiteral("(?<![\\d.])\\s*{sep}\\s*{n}\\s*[,*×-]?\\s*{s}[)\\]]*{tail}"));
    static const auto afterDigit = quantityPattern(
        QStringLiteral("(?<=\\d|\\.)(?:\\s+{sep}|\\s*(?:[=:×(\\[→]|[-=]+>|_{2,}|\\.{2,})|"
                       ",(?=\\s))\\s*{n}\\s*[,*×-]?\\s*{s}[)\\]]*{tail}"));
    // "gloves7.5-10box"; "2-0" and "10-12 pcs" are no quantities
    static const auto glued = quantityPattern(
        QStringLiteral("(?<=\\.\\d|\\p{L}\\d|\\p{L}\\d\\d)-(?<n>[1-9]\\d*)\\s*{s}{tail}"));
    static const auto unitFirst =
        quantityPattern(QStringLiteral("\\s+{sep}\\s*{u}\\s*(?<n>\\d+){tail}"));
    for (const auto *pattern : {&expression, &afterDigit, &glued, &unitFirst}) {
        const auto match = pattern->match(line);
        if (match.hasMatch() && match.capturedStart() > 0)
            return foundQuantity(match, 0, match.capturedStart(), true);
    }
    return std::nullopt;
}

// "PCM 500 – 5000 tabs"; "ETORICOXIB-90 TAB" has no blank and names a strength
std::optional<FoundQuantity> separatedWithWeakUnit(const QString &line)
{
    static const auto expression = quantityPattern(QStringLiteral(
        "(?:\\s+{sep}|[-–—:=,]+(?=\\s)|[:=(\\[→]|\\.{2,})\\s*{n}\\s*{u}[)\\]]*{tail}"));
    const auto match = expression.match(line);
    return match.hasMatch() && match.capturedStart() > 0
               ? foundQuantity(match, 0, match.capturedStart(), true)
               : std::nullopt;
}

// "50 box gloves 7.5", "5*packets parsley", "15 no.s Foley"
std::optional<FoundQuantity> leadingWithUnit(const QString &line)
{
    static const auto expression = quantityPattern(
        QStringLiteral("^(?<n>an?(?=\\s)|{number})[\\s-]*(?<times>[*x×]?)\\s*{u}(?:\\s*(?:"
                       "of\\b|[-–:x×*]))?\\s*(?=\\S)"));
    const auto match = expression.match(line);
    // "22 no needle" names a needle; "15 nos needle" orders fifteen.
    static const QRegularExpression size(QStringLiteral("^(?:no|number)$"),
                                         Options::CaseInsensitiveOption);
    // "15 x kit tunnelling" names a kit.
    static const QRegularExpression thing(
        QStringLiteral("^(?:kit|set|bag|tray|can|jar|tube|syringe|pen|head|sheet|cap|tab)s?$"),
        Options::CaseInsensitiveOption);
    if (!match.hasMatch() || size.match(match.captured(u"u")).hasMatch() ||
        (match.captured(u"times").toLower() == u"x" &&
         thing.match(match.captured(u"u")).hasMatch()))
        return std::nullopt;
    return foundQuantity(match, match.capturedEnd(), line.size(), true);
}

// "20 x dispovan 5ml"; not "10 x 10 gauze", which is a size
std::optional<FoundQuantity> leadingTimes(const QString &line)
{
    static const auto expression = quantityPattern(
        QStringLiteral("^{n}\\s*(?:[×*]|x(?=[\\s\\d]))\\s*(?=[^\\d\\s]|(?<=\\s)\\d+(?:\\."
                       "\\d+)?\\s*(?:m[gl]|mcg|gm?|l|iu|f[rg]|%)(?!\\p{L}))"));
    const auto match = expression.match(line);
    if (!match.hasMatch() || !isWholeNumber(match.captured(u"n")))
        return std::nullopt;
    return foundQuantity(match, match.capturedEnd(), line.size(), true);
}

// "12 - Tegaderm 10x12 cm"; after a quantity at the end it would have been numbering
std::optional<FoundQuantity> leadingDash(const QString &line)
{
    static const auto expression =
        quantityPattern(QStringLiteral("^{n}\\s*[-–—=:]\\s\\s*(?=[^\\d\\s])"));
    const auto match = expression.match(line);
    if (!match.hasMatch() || !isWholeNumber(match.captured(u"n")))
        return std::nullopt;
    return foundQuantity(match, match.capturedEnd(), line.size(), true);
}

// What stands before a separator makes the number after it a size: "ETT size - 7", "gauze 10 x 10".
bool namesASize(const QString &words, bool times)
{
    static const QRegularExpression size(
        QStringLiteral("(?<!\\d)(?<!\\d\\s)\\b(?:size|sz|no|number|fr|fg|gauge)\\W*$"),
        Options::CaseInsensitiveOption);
    static const QRegularExpression figure(QStringLiteral("(?:^|[\\s(])\\d+(?:\\.\\d+)?\\s*$"));
    return size.match(words).hasMatch() || (times && figure.match(words).hasMatch());
}

// "RL 500 - 40", "Tomatoes x2", "Mint × 5"; "2-0" and "SITAPRIDE-100" have no blank and no quantity
std::optional<FoundQuantity> separatedBare(const QString &line)
{
    static const auto expression = quantityPattern(
        QStringLiteral("(?:(?<sep>(?<=\\s)[-–—,]\\s*|[-–—,]\\s+|\\s*(?:[:=@→]|[-=]+>)\\s*|"
                       "\\s*(?:\\.{2,}|_{2,})\\s*)|(?<times>\\s*[×*]\\s*|\\s+x\\s*))"
                       "(?<n>\\d{1,3}(?:,\\d{2,3})+|\\d+)(?![\\d.,]*\\d)\\)?{tail}"));
    const auto match = expression.match(line);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return std::nullopt;
    if (namesASize(line.left(match.capturedStart()), !match.captured(u"times").isEmpty()))
        return std::nullopt;
    return foundQuantity(match, 0, match.capturedStart(), true);
}

// "Airway size 3 - ten", "Catheter mount: twenty five"; a word that stands alone needs a separator
std::optional<FoundQuantity> separatedWord(const QString &line)
{
    static const auto expression =
        quantityPattern(QStringLiteral("(?:\\s[-–—]+\\s*|\\s*[-–—:=→]+\\s+){word}{tail}"));
    const auto match = expression.match(line);
    return match.hasMatch() && match.capturedStart() > 0
               ? foundQuantity(match, 0, match.capturedStart(), true)
               : std::nullopt;
}

// "gloves 7.5 latex 50 box", "Cucumber 3each", "DOLO T TABLET barah bx"
std::optional<FoundQuantity> trailingWithUnit(const QString &line)
{
    static const auto expression = quantityPattern(QStringLiteral("\\s+{n}\\s*{s}[)\\]]*{tail}"));
    const auto match = expression.match(line);
    return match.hasMatch() && match.capturedStart() > 0
               ? foundQuantity(match, 0, match.capturedStart(), true)
               : std::nullopt;
}

// "Oint Mupirocin 2% 5g 30 tubes": behind a measure "tubes" is no part of the name
std::optional<FoundQuantity> trailingBehindMeasure(const QString &line)
{
    static const auto expression = quantityPattern(QStringLiteral("\\s+{n}\\s*{u}{tail}"));
    static const auto measured =
        quantityPattern(QStringLiteral("\\d\\s*(?:mg|mcg|g|gm|gms|ml|l|iu|%)(?!\\p{L})"));
    const auto match = expression.match(line);
    if (!match.hasMatch() || !measured.match(line.left(match.capturedStart())).hasMatch() ||
        canonicalUnit(match.captured(u"u")) == u"pcs")
        return std::nullopt;
    return foundQuantity(match, 0, match.capturedStart(), true);
}

// "Gloves 7 box 10", "IV set nos 100", "Cotton bandage 6cm dozen 4"
std::optional<FoundQuantity> trailingUnitFirst(const QString &line)
{
    static const auto counted = quantityPattern(QStringLiteral(
        "\\s+(?<u>(?:nos|pcs|pc|pieces|piece|pkts?|packets?|ctns?|cartons?|doz|dz|dozens?|"
        "dabba|peti|patta|strips|पैकेट|नग|पीस|डिब्बा|डिब्बे|पेटी|दर्जन)\\b\\.?)\\s*[-:=]?\\s*(?<n>\\d+){"
        "tail}"));
    static const auto afterSize = quantityPattern(QStringLiteral(
        "(?<=[\\d\"])\\s*[a-z]{0,4}\\s+(?<u>(?:box|boxes|bx)\\b)\\s*(?<n>\\d+){tail}"));
    for (const auto *pattern : {&counted, &afterSize}) {
        const auto match = pattern->match(line);
        if (match.hasMatch() && match.capturedStart() > 0)
            return foundQuantity(match, 0, match.capturedStart(u"u"), true);
    }
    return std::nullopt;
}

// "Gloves - 10 box (medium)", "dispovan 5ml - 100 nos BD make": the words go on behind it
std::optional<FoundQuantity> inTheMiddle(const QString &line)
{
    static const auto separated = quantityPattern(
        QStringLiteral("(?:\\s+[-–—:=×*]+\\s*|\\s*[:=]\\s*|[-–—]\\s+|\\s+x\\s+){n}\\s*{s}["
                       ")\\]]*(?<rest>[\\s,;(-]+\\S.*)$"));
    static const auto named = quantityPattern(QStringLiteral(
        "[\\s,;(-]+(?:qty|quantity)\\b[\\s.:=-]*{n}\\s*{u}?\\)?(?<rest>[\\s,;(-]+\\S.*)$"));
    static const auto beforeSize =
        quantityPattern(QStringLiteral("\\s+[x×*]\\s?(?<n>\\d+)(?<rest>\\s+(?:\\d+(?:\\.\\d+)?\\s*{"
                                       "measure}|(?!{measure})\\p{L}+))$"));
    for (const auto *pattern : {&separated, &named, &beforeSize}) {
        const auto match = pattern->match(line);
        if (!match.hasMatch() || match.capturedStart() == 0)
            continue;
        auto result = foundQuantity(match, 0, match.capturedStart(), true);
        result->restStart = match.capturedStart(u"rest");
        return result;
    }
    return std::nullopt;
}

// "Potato 4x10kg", "RL 10 x 500ml": so many of such a pack
std::optional<FoundQuantity> packsOfWeight(const QString &line)
{
    static const auto expression = quantityPattern(
        QStringLiteral("(?<=\\p{L})\\s+(?<n>\\d+)\\s*[x×*]\\s*(?<rest>\\d+(?:\\.\\d+)?\\s*"
                       "(?:kgs?|gm?s?|mls?|l|ltrs?)){tail}"));
    const auto match = expression.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    auto result = foundQuantity(match, 0, match.capturedStart(), false);
    result->restStart = match.capturedStart(u"rest");
    return result;
}

// "gauze 10 x": the number behind belongs to the one before.
bool isHalfADimension(const QString &words)
{
    static const QRegularExpression half(QStringLiteral("\\d\\s*[x×*/]$"),
                                         Options::CaseInsensitiveOption);
    return half.match(words).hasMatch();
}

// "dispovan 5ml 20", "gloves 7.5 50", "IV set (10)": a last whole number, when the words have their
// size already
std::optional<FoundQuantity> trailingBare(const QString &line)
{
    static const auto expression =
        quantityPattern(QStringLiteral("(?:\\s+|\\s*\\((?=\\d+\\)))(?<n>\\d+)\\)?{tail}"));
    static const auto sized = quantityPattern(
        QStringLiteral("\\d(?![\\d.]*\\s*(?:way|ply|fold|layer|lumen|part|pin|channel)\\b)"));
    const auto match = expression.match(line);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return std::nullopt;
    const QString words = line.left(match.capturedStart());
    if (!sized.match(words).hasMatch() || namesASize(words, false) || isHalfADimension(words))
        return std::nullopt;
    return match.captured(u"n").isEmpty() ? std::nullopt
                                          : foundQuantity(match, 0, match.capturedStart(), false);
}

// "Urobag [50]", "Condom catheter L ( 20 )"
std::optional<FoundQuantity> bracketed(const QString &line)
{
    static const auto expression = quantityPattern(
        QStringLiteral("\\s*(?:\\[\\s*(?<n>\\d+)\\s*\\]|\\(\\s+(?<m>\\d+)\\s*\\)){tail}"));
    auto match = expression.match(line);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return std::nullopt;
    auto result = foundQuantity(match, 0, match.capturedStart(), false);
    if (const auto inner = Quantity::fromText(match.captured(u"m")); inner.ok())
        result->quantity = *inner;
    return result;
}

// "5 cherry tomatoes"; not "5 ml syringe", "3 way stopcock"
std::optional<FoundQuantity> leadingBare(const QString &line)
{
    static const auto expression =
        quantityPattern(QStringLiteral("^(?<n>\\d+)\\s+(?!{measure}|%|\")(?=\\p{L})"));
    const auto match = expression.match(line);
    return match.hasMatch() ? foundQuantity(match, match.capturedEnd(), line.size(), false)
                            : std::nullopt;
}

} // namespace

QString FoundQuantity::words(const QString &line) const
{
    const QString words = line.mid(textStart, textEnd - textStart);
    return restStart < 0 ? words : words + u' ' + line.mid(restStart).trimmed();
}

std::optional<FoundQuantity> findQuantity(const QString &line)
{
    // From what was said most plainly to what is a guess.
    for (const auto find : {namedQuantity, leadingNamed, separatedWithUnit, leadingWithUnit,
                            leadingTimes, separatedWithWeakUnit, separatedBare, separatedWord,
                            trailingUnitFirst, trailingWithUnit, trailingBehindMeasure, inTheMiddle,
                            leadingDash, packsOfWeight, bracketed, trailingBare, leadingBare}) {
        if (auto quantity = find(line))
            return quantity;
    }
    return std::nullopt;
}

} // namespace desk
