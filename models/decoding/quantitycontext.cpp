#include "quantityfinder.h"
#include "quantitypattern.h"

namespace desk {

namespace {

FoundQuantity weighed(const QRegularExpressionMatch &match, qsizetype textStart, qsizetype textEnd)
{
    auto result = *foundQuantity(match, textStart, textEnd, true);
    const QString unit = match.captured(u"u").toLower();
    result.unit = unit.startsWith(u'k')   ? QStringLiteral("kg")
                  : unit.startsWith(u'g') ? QStringLiteral("g")
                  : unit.startsWith(u'm') ? QStringLiteral("ml")
                                          : QStringLiteral("l");
    return result;
}

} // namespace

std::optional<FoundQuantity> findLastNumber(const QString &line)
{
    static const auto expression = quantityPattern(QStringLiteral("\\s+(?<n>\\d+)\\s*{u}?{tail}"));
    const auto match = expression.match(line);
    return match.hasMatch() && match.capturedStart() > 0
               ? foundQuantity(match, 0, match.capturedStart(), true)
               : std::nullopt;
}

std::optional<FoundQuantity> findLoneQuantity(const QString &line)
{
    static const auto named =
        quantityPattern(QStringLiteral("^(?:qty|quantity|मात्रा)\\b[\\s.:=-]*{n}\\s*{u}?{tail}"));
    static const auto counted = quantityPattern(QStringLiteral("^[-–—:=x×\\s]*{n}\\s*{s}{tail}"));
    for (const auto *pattern : {&named, &counted}) {
        if (const auto match = pattern->match(line); match.hasMatch())
            return foundQuantity(match, 0, 0, true);
    }
    return std::nullopt;
}

QList<FoundQuantity> findInProse(const QString &sentence)
{
    static const auto expression = quantityPattern(QStringLiteral(
        "(?<![\\p{L}\\d.,]){n}\\s*{s}\\s+of\\s+(?<words>\\p{L}.*?)(?=\\s*(?:[,;!?]|\\.(?:\\s|$)|"
        "\\b(?:and|by|for|on|before|today|tomorrow|at|to|from|in|urgently|as)\\b|$))"));
    QList<FoundQuantity> all;
    for (auto it = expression.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        all.append(*foundQuantity(match, match.capturedStart(u"words"), match.capturedEnd(u"words"),
                                  true));
    }
    return all;
}

std::optional<FoundQuantity> findWeight(const QString &line)
{
    static const auto unit =
        QStringLiteral("(?<u>kgs?|kilos?|gm?s?|grams?|mls?|ltrs?|lit(?:re|er)s?)");
    static const auto behind = quantityPattern(
        QStringLiteral("(?:\\s+|\\s*[-–:]\\s*)(?<n>\\d+(?:\\.\\d+)?)\\s*%1{tail}").arg(unit));
    static const auto before =
        quantityPattern(QStringLiteral("^(?<n>\\d+(?:\\.\\d+)?)\\s*%1\\s+(?=\\p{L})").arg(unit));
    if (const auto match = behind.match(line); match.hasMatch() && match.capturedStart() > 0)
        return weighed(match, 0, match.capturedStart());
    if (const auto match = before.match(line); match.hasMatch())
        return weighed(match, match.capturedEnd(), line.size());
    return std::nullopt;
}

} // namespace desk
