#include "percentage.h"

#include "decimaltext.h"
#include "indianformat.h"

namespace desk {

namespace {

constexpr int Decimals = 2;
constexpr qint64 Hundred = 100'00;

} // namespace

Result<Percentage> Percentage::fromText(const QString &text)
{
    const auto refusal = [](const QString &sentence) {
        return Error{ErrorKind::Validation, {}, sentence, {}};
    };
    QString figure = text.trimmed();
    if (figure.endsWith(u'%'))
        figure.chop(1);
    const DecimalReading reading = readDecimal(figure);
    if (!reading.number)
        return refusal(tr("Enter a percentage, as in 5 or 12.5."));
    if (reading.number->fraction.size() > Decimals)
        return refusal(tr("A percentage can have at most two decimals."));
    const auto hundredths = scaledDecimal(*reading.number, Decimals, 3);
    if (!hundredths || *hundredths < 0 || *hundredths > Hundred)
        return refusal(tr("A percentage must lie between 0 and 100."));
    return Percentage(int(*hundredths));
}

QString Percentage::toText() const
{
    return fixedPointText(m_hundredths, Decimals, 0);
}

QString Percentage::display() const
{
    return toText() + QStringLiteral(" %");
}

} // namespace desk
