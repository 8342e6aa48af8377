#include "quantityfinder.h"

#include "orderunits.h"

#include <QRegularExpression>

namespace desk {

namespace {

using Options = QRegularExpression::PatternOption;

// What may stand behind the quantity without belonging to the words.
const QString &tail()
{
    static const QString pattern =
        QStringLiteral("(?:\\s*\\+\\s*\\d*\\s*free)?(?:[\\s,]*\\b(?:only|urgent|urgently|pls|plz|"
                       "please|chahiye|required|reqd|needed|"
                       "immediately|asap|today|tomorrow|bhejo|bhej do|dena)\\b)*[\\s.,;!/=-]*$");
    return pattern;
}

// The pattern's own names: n a number, u any unit, s a strong one.
QRegularExpression compiled(QString pattern)
{
    const auto fill = [&pattern](const char *name, const QString &with) {
        pattern.replace(QLatin1String(name), with);
    };
    fill("{n}", QStringLiteral("(?<n>%1)").arg(OrderWords::numberPattern()));
    fill("{u}", QStringLiteral("(?<u>%1\\.?)").arg(OrderWords::unitPattern()));
    fill("{s}", QStringLiteral("(?<u>%1\\.?)").arg(OrderWords::strongUnitPattern()));
    fill("{measure}", OrderWords::measurePattern());
    fill("{tail}", tail());
    QRegularExpression expression(pattern, Options::CaseInsensitiveOption |
                                               Options::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

std::optional<FoundQuantity> found(const QRegularExpressionMatch &match, qsizetype textStart,
                                   qsizetype textEnd, bool certain)
{
    FoundQuantity result;
    const auto quantity = Quantity::fromText(numeralText(match.captured(u"n")));
    if (quantity.ok())
        result.quantity = *quantity;
    result.unit = canonicalUnit(match.captured(u"u"));
    result.textStart = textStart;
    result.textEnd = textEnd;
    result.certain = certain;
    return result;
}

bool isWholeNumber(const QString &number)
{
    return !number.isEmpty() && number.front().isDigit() && !number.contains(u'.');
}

// "Gloves 7.5, qty: 50 pairs"
std::optional<FoundQuantity> namedQuantity(const QString &line)
{
    static const auto expression =
        compiled(QStringLiteral("[\\s,;(-]*\\b(?:qty|quantity)\\b[\\s.:=-]*{n}\\s*{u}?\\)?{tail}"));
    const auto match = expression.match(line);
    return match.hasMatch() ? found(match, 0, match.capturedStart(), true) : std::nullopt;
}

// "gloves 7.5 latex - 50 box", "Avil x 3 vials", "B-STIL 24MG TAB (25 strip)", "Butternut-3kg"
std::optional<FoundQuantity> separatedWithUnit(const QString &line)
{
    static const auto expression =
        compiled(QStringLiteral("(?<![\\d.])\\s*(?:[-–—:=×*@,(\\[]|\\.{2,}|(?<![\\p{L}])x)\\s*{n}"
                                "\\s*[,*×-]?\\s*{u}[)\\]]?{tail}"));
    static const auto afterDigit =
        compiled(QStringLiteral("(?<=\\d|\\.)(?:\\s+(?:[-–—:=×*@(\\[]|\\.{2,}|x)|\\s*[=:×(\\[]|,(?="
                                "\\s))\\s*{n}\\s*[,*×-]?\\s*{u}[)\\]]?{tail}"));
    for (const auto *pattern : {&expression, &afterDigit}) {
        const auto match = pattern->match(line);
        if (match.hasMatch() && match.capturedStart() > 0)
            return found(match, 0, match.capturedStart(), true);
    }
    return std::nullopt;
}

// "50 box gloves 7.5", "5*packets parsley", "15 no.s Foley"
std::optional<FoundQuantity> leadingWithUnit(const QString &line)
{
    static const auto expression =
        compiled(QStringLiteral("^{n}\\s*[*x×]?\\s*{u}(?:\\s*(?:of\\b|[-–:x×*]))?\\s*(?=\\S)"));
    const auto match = expression.match(line);
    // "22 no needle" names a needle; "15 nos needle" orders fifteen.
    static const QRegularExpression size(QStringLiteral("^(?:no|number)$"),
                                         Options::CaseInsensitiveOption);
    if (!match.hasMatch() || size.match(match.captured(u"u")).hasMatch())
        return std::nullopt;
    return found(match, match.capturedEnd(), line.size(), true);
}

// "20 x dispovan 5ml"; not "10 x 10 gauze", which is a size
std::optional<FoundQuantity> leadingTimes(const QString &line)
{
    static const auto expression =
        compiled(QStringLiteral("^{n}\\s*(?:[×*]|x(?=[\\s\\d])|[-–—=:]\\s)\\s*(?=[^\\d\\s])"));
    const auto match = expression.match(line);
    if (!match.hasMatch() || !isWholeNumber(match.captured(u"n")))
        return std::nullopt;
    return found(match, match.capturedEnd(), line.size(), true);
}

// What stands before a separator makes the number after it a size: "ETT size - 7", "gauze 10 x 10".
bool namesASize(const QString &words, bool times)
{
    static const QRegularExpression size(
        QStringLiteral("\\b(?:size|sz|no|number|fr|fg|gauge)\\W*$"),
        Options::CaseInsensitiveOption);
    static const QRegularExpression figure(QStringLiteral("(?:^|[\\s(])\\d+(?:\\.\\d+)?\\s*$"));
    return size.match(words).hasMatch() || (times && figure.match(words).hasMatch());
}

// "RL 500 - 40", "Tomatoes x2", "Mint × 5"; "2-0" and "SITAPRIDE-100" have no blank and no quantity
std::optional<FoundQuantity> separatedBare(const QString &line)
{
    static const auto expression =
        compiled(QStringLiteral("(?:(?<sep>(?<=\\s)[-–—,]\\s*|[-–—,]\\s+|\\s*[:=@]\\s*|\\s*\\.{2,}"
                                "\\s*)|(?<times>\\s*[×*]\\s*|\\s+x\\s*))"
                                "(?<n>\\d{1,3}(?:,\\d{2,3})+|\\d+)(?![\\d.,]*\\d)\\)?{tail}"));
    const auto match = expression.match(line);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return std::nullopt;
    if (namesASize(line.left(match.capturedStart()), !match.captured(u"times").isEmpty()))
        return std::nullopt;
    return found(match, 0, match.capturedStart(), true);
}

// "gloves 7.5 latex 50 box", "Cucumber 3each", "DOLO T TABLET barah bx"
std::optional<FoundQuantity> trailingWithUnit(const QString &line)
{
    static const auto expression = compiled(QStringLiteral("\\s+{n}\\s*{s}{tail}"));
    const auto match = expression.match(line);
    return match.hasMatch() && match.capturedStart() > 0
               ? found(match, 0, match.capturedStart(), true)
               : std::nullopt;
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
        compiled(QStringLiteral("(?:\\s+|\\s*\\((?=\\d+\\)))(?<n>\\d+)\\)?{tail}"));
    static const auto sized = compiled(
        QStringLiteral("\\d(?![\\d.]*\\s*(?:way|ply|fold|layer|lumen|part|pin|channel)\\b)"));
    const auto match = expression.match(line);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return std::nullopt;
    const QString words = line.left(match.capturedStart());
    if (!sized.match(words).hasMatch() || namesASize(words, false) || isHalfADimension(words))
        return std::nullopt;
    return match.captured(u"n").isEmpty() ? std::nullopt
                                          : found(match, 0, match.capturedStart(), false);
}

// "5 cherry tomatoes"; not "5 ml syringe", "3 way stopcock"
std::optional<FoundQuantity> leadingBare(const QString &line)
{
    static const auto expression =
        compiled(QStringLiteral("^(?<n>\\d+)\\s+(?!{measure}|%|\")(?=\\p{L})"));
    const auto match = expression.match(line);
    return match.hasMatch() ? found(match, match.capturedEnd(), line.size(), false) : std::nullopt;
}

} // namespace

std::optional<FoundQuantity> findQuantity(const QString &line)
{
    // From what was said most plainly to what is a guess.
    for (const auto find : {namedQuantity, separatedWithUnit, leadingWithUnit, leadingTimes,
                            separatedBare, trailingWithUnit, trailingBare, leadingBare}) {
        if (auto quantity = find(line))
            return quantity;
    }
    return std::nullopt;
}

} // namespace desk
