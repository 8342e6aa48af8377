#include "amounts.h"

#include "indianformat.h"

#include <QCoreApplication>

namespace desk {

namespace {

constexpr qint64 lakh = 10'000'000;     ///< paise
constexpr qint64 crore = 1'000'000'000; ///< paise

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Amounts)
};

/// Half up, away from zero.
qint64 divided(qint64 value, qint64 by)
{
    return value < 0 ? -((-value + by / 2) / by) : (value + by / 2) / by;
}

} // namespace

QString lakhText(Money amount)
{
    return fixedPointText(divided(amount.paise(), lakh / 10), 1, 1);
}

QString compactMoney(Money amount)
{
    const auto paise = amount.isNegative() ? -amount.paise() : amount.paise();
    if (paise < lakh)
        return amount.display();
    if (paise < crore)
        return Words::tr("₹%1 L").arg(lakhText(amount));
    return Words::tr("₹%1 Cr").arg(fixedPointText(divided(amount.paise(), crore / 100), 2, 2));
}

} // namespace desk
