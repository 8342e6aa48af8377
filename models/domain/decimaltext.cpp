#include "decimaltext.h"

#include "text.h"

#include <QStringList>

namespace desk {

namespace {

bool isDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

// "12,34,567" and "1,234,567": three digits last, before it all twos or all threes, the first one
// shorter or equal.
bool isGrouped(const QStringList &groups)
{
    if (groups.last().size() != 3 || groups.first().isEmpty())
        return false;
    const auto middle = groups.size() > 2 ? groups.at(1).size() : 3;
    if (middle != 2 && middle != 3)
        return false;
    for (qsizetype i = 1; i < groups.size() - 1; ++i) {
        if (groups.at(i).size() != middle)
            return false;
    }
    return groups.first().size() <= middle;
}

DecimalReading refused(DecimalProblem problem)
{
    return {std::nullopt, problem};
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype first = 0;
    while (first < digits.size() - 1 && digits.at(first) == u'0')
        ++first;
    return digits.mid(first);
}

QString withoutTrailingZeros(QString digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

} // namespace

DecimalReading readDecimal(const QString &text)
{
    QString rest = asciiDigits(text).trimmed();
    if (rest.isEmpty())
        return refused(DecimalProblem::Empty);

    DecimalText number;
    if (rest.startsWith(u'-') || rest.startsWith(QChar(0x2212)) || rest.startsWith(u'+')) {
        number.negative = !rest.startsWith(u'+');
        rest = rest.mid(1).trimmed();
    }
    const qsizetype point = rest.indexOf(u'.');
    QString whole = point < 0 ? rest : rest.left(point);
    const QString fraction = point < 0 ? QString() : rest.mid(point + 1);
    if (fraction.contains(u',') || rest.count(u'.') > 1)
        return refused(isDigits(QString(rest).remove(u',').remove(u'.'))
                           ? DecimalProblem::Ambiguous
                           : DecimalProblem::NotANumber);
    const QStringList groups = whole.split(u',');
    whole.remove(u',');
    const bool hasWhole = isDigits(whole);
    const bool hasFraction = isDigits(fraction);
    if ((!hasWhole && !(whole.isEmpty() && hasFraction)) || (!fraction.isEmpty() && !hasFraction))
        return refused(DecimalProblem::NotANumber);
    if (groups.size() > 1 && !isGrouped(groups))
        return refused(DecimalProblem::Ambiguous);

    number.whole = hasWhole ? withoutLeadingZeros(whole) : QStringLiteral("0");
    number.fraction = withoutTrailingZeros(fraction);
    return {number, {}};
}

std::optional<qint64> scaledDecimal(const DecimalText &number, int decimals, int maximumWhole)
{
    if (number.whole.size() > maximumWhole || number.fraction.size() > decimals)
        return std::nullopt;
    const QString digits = number.whole + number.fraction.leftJustified(decimals, u'0');
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return number.negative ? -value : value;
}

} // namespace desk
