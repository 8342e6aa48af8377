#pragma once

#include <QString>

#include <optional>

namespace desk {

/// A decimal number as somebody wrote it, taken apart without ever being a floating-point number.
struct DecimalText
{
    bool negative = false;
    QString whole;    ///< digits before the point, without leading zeros; "0" at least
    QString fraction; ///< digits after the point, without trailing zeros; may be empty

    [[nodiscard]] bool isZero() const { return whole == u"0" && fraction.isEmpty(); }
};

/// Why a text is not a decimal number.
enum class DecimalProblem { Empty, NotANumber, Ambiguous };

struct DecimalReading
{
    std::optional<DecimalText> number;
    DecimalProblem problem = DecimalProblem::NotANumber; ///< only where there is no number
};

/// Reads "1234.5", "1,234.50", "12,34,567", "-3", "२५". Commas must stand where Indian or western
/// grouping puts them: "12,5" and "1.234,50" are Ambiguous, since a wrong guess would change the
/// amount.
DecimalReading readDecimal(const QString &text);

/// The digits of a fixed-point number: scaled(12.5, 3 decimals) is 12500. Nothing when it has more
/// decimals or more than `maximumWhole` digits before the point.
std::optional<qint64> scaledDecimal(const DecimalText &number, int decimals, int maximumWhole);

} // namespace desk
