#include "quantity.h"

#include "decimaltext.h"
#include "indianformat.h"

namespace desk {

namespace {

constexpr int Decimals = 3;
constexpr int WholeDigits = 9;
constexpr qint64 One = 1000;
constexpr qint64 Limit = 1'000'000'000 * One;

Error refusal(const QString &sentence)
{
    return {ErrorKind::Validation, {}, sentence, {}};
}

} // namespace

Result<Quantity> Quantity::fromText(const QString &text)
{
    const DecimalReading reading = readDecimal(text);
    if (!reading.number) {
        switch (reading.problem) {
        case DecimalProblem::Empty:
            return refusal(tr("Enter a quantity."));
        case DecimalProblem::Ambiguous:
            return refusal(
                tr("“%1” can be read in two ways. Write decimals with a point, as in 12.5.")
                    .arg(text.trimmed()));
        case DecimalProblem::NotANumber:
            return refusal(tr("“%1” is not a quantity. Enter a number, as in 12 or 12.5.")
                               .arg(text.trimmed()));
        }
    }
    if (reading.number->negative || reading.number->isZero())
        return refusal(tr("Quantity must be more than 0."));
    if (reading.number->fraction.size() > Decimals)
        return refusal(tr("Quantity can have at most three decimals."));
    const auto thousandths = scaledDecimal(*reading.number, Decimals, WholeDigits);
    if (!thousandths)
        return refusal(tr("Quantity must be less than 1,00,00,00,000."));
    return Quantity(*thousandths);
}

std::optional<Quantity> Quantity::fromThousandths(qint64 thousandths)
{
    if (thousandths <= 0 || thousandths >= Limit)
        return std::nullopt;
    return Quantity(thousandths);
}

std::optional<qint64> Quantity::whole() const
{
    if (m_thousandths % One != 0)
        return std::nullopt;
    return m_thousandths / One;
}

QString Quantity::toText() const
{
    return fixedPointText(m_thousandths, Decimals, 0);
}

QString Quantity::display() const
{
    return groupDigits(toText());
}

} // namespace desk
