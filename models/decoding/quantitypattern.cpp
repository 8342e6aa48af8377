#include "quantitypattern.h"

#include "ordernumerals.h"
#include "orderunits.h"

namespace desk {

namespace {

using Options = QRegularExpression::PatternOption;

// What may stand behind the quantity without belonging to the words.
const QString &tail()
{
    static const QString words =
        QStringLiteral("only|urgent|urgently|pls|plz|please|chahiye|chaiye|chahie|required|reqd|"
                       "needed|need|immediately|asap|today|tomorrow|bhej|bhejo|bhejna|bhejiye|de|"
                       "do|dena|dijiye|dedo|kar|karo|approx|each|चाहिए|चाहिये|भेज|भेजें|भेजो|दे|"
                       "देना|दो|only");
    static const QString pattern =
        QStringLiteral("(?:\\s+of\\s+\\d{1,4}(?:\\s*['’`]?s)?)?"
                       "(?:[\\s,]*(?<![\\p{L}\\p{M}])(?:%1)(?![\\p{L}\\p{M}]))*[\\s.,;!/=_*-]*$")
            .arg(words);
    return pattern;
}

} // namespace

QRegularExpression quantityPattern(QString pattern)
{
    const auto fill = [&pattern](const char *name, const QString &with) {
        pattern.replace(QLatin1String(name), with);
    };
    fill("{number}", OrderWords::numberPattern());
    fill("{n}", QStringLiteral("(?<n>%1)").arg(OrderWords::numberPattern()));
    fill("{u}", QStringLiteral("(?<u>%1\\.?)").arg(OrderWords::unitPattern()));
    fill("{s}", QStringLiteral("(?<u>%1\\.?)").arg(OrderWords::strongUnitPattern()));
    fill("{word}", QStringLiteral("(?<n>%1)").arg(OrderNumerals::pattern()));
    fill("{measure}", OrderWords::measurePattern());
    fill("{sep}", QStringLiteral("(?:[-–—:=×*@,(\\[→]|[-=]+>|_{2,}|\\.{2,}|(?<![\\p{L}])x)"));
    fill("{tail}", tail());
    QRegularExpression expression(pattern, Options::CaseInsensitiveOption |
                                               Options::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

std::optional<FoundQuantity> foundQuantity(const QRegularExpressionMatch &match,
                                           qsizetype textStart, qsizetype textEnd, bool certain)
{
    FoundQuantity result;
    static const QRegularExpression article(QStringLiteral("^an?$"),
                                            Options::CaseInsensitiveOption);
    const QString number = match.captured(u"n");
    const auto quantity = Quantity::fromText(
        article.match(number).hasMatch() ? QStringLiteral("1") : numeralText(number));
    if (quantity.ok())
        result.quantity = *quantity;
    result.unit = canonicalUnit(match.captured(u"u"));
    result.textStart = textStart;
    result.textEnd = textEnd;
    result.certain = certain;
    return result;
}

} // namespace desk
