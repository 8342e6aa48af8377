#include "money.h"

#include "decimaltext.h"
#include "indianformat.h"

#include <QRegularExpression>

#include <limits>

namespace desk {

namespace {

constexpr int Decimals = 2;
constexpr int WholeDigits = 12;
const QChar RupeeSign(0x20B9);

// Products of paise and thousandths pass 64 bits.
__extension__ using Wide = __int128;

Error refusal(const QString &sentence)
{
    return {ErrorKind::Validation, {}, sentence, {}};
}

// "₹ 500", "Rs. 500/-", "INR 500", "500 Rs": what people write around the figure.
QString withoutCurrency(const QString &text)
{
    static const QRegularExpression around(
        QStringLiteral(
            R"(^([-+\x{2212}]?)\s*(?:₹|rs\.?|inr)?\s*(.*?)\s*(?:/[-=])?\s*(?:₹|rs\.?|inr)?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = around.match(text.trimmed());
    return match.hasMatch() ? match.captured(1) + match.captured(2) : text.trimmed();
}

// Books write losses as (500.00).
QString withoutParentheses(const QString &text)
{
    const QString inner = text.trimmed();
    if (inner.startsWith(u'(') && inner.endsWith(u')'))
        return u'-' + withoutCurrency(inner.mid(1, inner.size() - 2));
    return withoutCurrency(inner);
}

bool roundsUp(const QString &fraction)
{
    return fraction.size() > Decimals && fraction.at(Decimals) >= u'5';
}

} // namespace

Result<Money> Money::fromText(const QString &text)
{
    const DecimalReading reading = readDecimal(withoutParentheses(text));
    if (!reading.number) {
        switch (reading.problem) {
        case DecimalProblem::Empty:
            return refusal(tr("Enter an amount."));
        case DecimalProblem::Ambiguous:
            return refusal(
                tr("“%1” can be read in two ways. Write paise after a point, as in 1,234.50.")
                    .arg(text.trimmed()));
        case DecimalProblem::NotANumber:
            return refusal(
                tr("“%1” is not an amount. Enter a number, as in 1,234.50.").arg(text.trimmed()));
        }
    }
    if (reading.number->fraction.size() > Decimals)
        return refusal(tr("An amount can have at most two decimals."));
    const auto paise = scaledDecimal(*reading.number, Decimals, WholeDigits);
    if (!paise)
        return refusal(tr("The amount is too large."));
    return Money(*paise);
}

Result<Money> Money::fromNumeric(const QString &text)
{
    const DecimalReading reading = readDecimal(text);
    if (!reading.number)
        return refusal(
            tr("“%1” is not an amount. Enter a number, as in 1,234.50.").arg(text.trimmed()));
    DecimalText number = *reading.number;
    const bool up = roundsUp(number.fraction);
    number.fraction.truncate(Decimals);
    const auto paise = scaledDecimal(number, Decimals, WholeDigits);
    if (!paise)
        return refusal(tr("The amount is too large."));
    const qint64 step = number.negative ? -1 : 1;
    return Money(up ? *paise + step : *paise);
}

QString Money::toText() const
{
    return fixedPointText(m_paise, Decimals, Decimals);
}

QString Money::display() const
{
    const QString figure =
        RupeeSign + groupDigits(fixedPointText(m_paise, Decimals, Decimals).remove(u'-'));
    return isNegative() ? u'(' + figure + u')' : figure;
}

QString Money::displayRounded() const
{
    constexpr qint64 rupee = 100;
    const auto size = (std::abs(m_paise) + rupee / 2) / rupee;
    const auto figure = RupeeSign + groupDigits(QString::number(size));
    return isNegative() && size > 0 ? u'(' + figure + u')' : figure;
}

QString Money::displayPlain() const
{
    return display().remove(RupeeSign);
}

Result<Money> Money::times(const Quantity &quantity) const
{
    constexpr Wide one = 1000;
    const Wide exact = Wide(m_paise) * quantity.thousandths();
    const Wide half = exact < 0 ? -one / 2 : one / 2;
    const Wide rounded = (exact + half) / one;
    if (rounded > std::numeric_limits<qint64>::max() ||
        rounded < std::numeric_limits<qint64>::min())
        return refusal(tr("The amount is too large."));
    return Money(qint64(rounded));
}

} // namespace desk
