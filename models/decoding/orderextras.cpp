#include "orderextras.h"

#include "ordernumerals.h"
#include "orderunits.h"
#include "text.h"

#include <QRegularExpression>

namespace desk {

namespace {

QRegularExpression compiled(QString pattern)
{
    pattern.replace(QLatin1String("{unit}"),
                    QStringLiteral("(?:%1)").arg(OrderWords::unitPattern()));
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

FreeGoods goods(const QString &number)
{
    FreeGoods free{true, {}};
    if (const auto quantity = Quantity::fromText(number); !number.isEmpty() && quantity.ok())
        free.quantity = *quantity;
    return free;
}

// "100+10": both are pieces only where nothing else can be meant, so behind a separator or a size,
// and when less comes free than is paid.
bool isBareScheme(const QRegularExpressionMatch &match)
{
    static const auto separated = compiled(QStringLiteral("[-–—:=x×*(]\\s*$|\\d.*\\s$|^\\s*$"));
    return separated.match(match.capturedView(u"front").toString()).hasMatch() &&
           match.captured(u"n").toLongLong() >= match.captured(u"f").toLongLong();
}

} // namespace

FreeGoods takeFreeGoods(QString &line)
{
    // "powder free" and "latex free" name gloves: a sign or a number must stand before.
    static const auto plus = compiled(QStringLiteral(
        "[\\s,]*\\(?\\s*(?:\\+|&|plus\\b)\\s*(?<n>\\d+)?\\s*{unit}?\\.?\\s*(?:free|fre|extra|"
        "bonus|scheme|muft|फ्री|मुफ्त)(?!\\p{L})(?:\\s+(?:goods|{unit}))?\\s*\\)?[\\s.,*]*$"));
    static const auto counted =
        compiled(QStringLiteral("(?<=[\\d\\p{L}.])(?:\\s*[,(]\\s*|\\s+(?:with|and)\\s+)(?<n>\\d+)(?"
                                "<share>\\s*%)?\\s*{unit}?\\.?\\s*free"
                                "(?!\\p{L})(?:\\s+(?:goods|{unit}))?\\s*\\)?[\\s.,*]*$"));
    static const auto bare =
        compiled(QStringLiteral("^(?<front>.*?)(?<n>\\d+)\\s*\\+\\s*(?<f>\\d+)\\s*\\)?[\\s.,]*$"));
    const QString figures = asciiDigits(line);
    for (const auto *pattern : {&plus, &counted}) {
        if (const auto match = pattern->match(figures); match.hasMatch()) {
            line.truncate(match.capturedStart());
            return match.captured(u"share").isEmpty() ? goods(match.captured(u"n")) : goods({});
        }
    }
    if (const auto match = bare.match(figures); match.hasMatch() && isBareScheme(match)) {
        line.truncate(match.capturedEnd(u"n"));
        return goods(match.captured(u"f"));
    }
    return {};
}

FreeGoods freeGoodsOf(const QString &cell)
{
    static const auto number =
        compiled(QStringLiteral("^\\+?\\s*(\\d+)\\s*(?:\\+|{unit}|free)?\\s*$"));
    static const auto said = compiled(QStringLiteral("^\\+?\\s*(?:free|yes|y|\\d+\\s*%)$"));
    const QString figures = asciiDigits(cell).trimmed();
    if (const auto match = number.match(figures); match.hasMatch()) {
        const auto free = goods(match.captured(1));
        return free.quantity ? free : FreeGoods();
    }
    return said.match(figures).hasMatch() ? goods({}) : FreeGoods();
}

QString withoutSpelledNumber(const QString &line)
{
    static const auto spelled =
        compiled(QStringLiteral("(?<=\\d|\\d\\s|\\p{L}|\\p{L}\\s)\\s*\\((?:%1)(?:\\s+only)?\\)")
                     .arg(OrderNumerals::pattern()));
    QString rest = line;
    return rest.remove(spelled);
}

QString withoutPrice(const QString &line)
{
    static const QString amount = QStringLiteral("\\d[\\d,]*(?:\\.\\d+)?");
    static const QString behind = QStringLiteral(
        "(?:\\s*/-)?(?:\\s*(?:each|only|(?:per|/)\\s*\\p{L}+))?(?:\\s*\\+\\s*(?:gst|tax).*)?\\)?");
    static const QString word = QStringLiteral("(?:@|\\b(?:at|rate|mrp|price|ptr|pts)\\b)");
    static const auto rupees = compiled(
        QStringLiteral(
            "[\\s,;.(=–-]*%1?\\s*[:=.-]*\\s*(?:(?<!\\p{L})(?:rs|inr)\\b\\.?|₹|रु\\.?)\\s*%2%3")
            .arg(word, amount, behind));
    static const auto dash =
        compiled(QStringLiteral("[\\s,;.(=–-]*%1?\\s*%2\\s*/-%3").arg(word, amount, behind));
    static const auto named =
        compiled(QStringLiteral("[\\s,;.(-]*\\b(?:rate|mrp|price|ptr|pts)\\b\\s*[:=.-]*\\s*%1%2")
                     .arg(amount, behind));
    static const auto afterUnit =
        compiled(QStringLiteral("(?<=\\d\\s|\\d)({unit})\\.?\\s*@\\s*%1%2").arg(amount, behind));
    QString rest = line;
    for (const auto *pattern : {&rupees, &dash, &named}) {
        const auto match = pattern->match(asciiDigits(rest));
        // What begins with its price may be all there is.
        if (match.hasMatch() && match.capturedStart() > 0)
            rest.remove(match.capturedStart(), match.capturedLength());
    }
    const auto match = afterUnit.match(asciiDigits(rest));
    if (match.hasMatch())
        rest.remove(match.capturedEnd(1), match.capturedEnd() - match.capturedEnd(1));
    return rest;
}

} // namespace desk
