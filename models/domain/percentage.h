#pragma once

#include "result.h"

#include <QCoreApplication>

#include <compare>

namespace desk {

/// A discount or a rate of tax: 0 to 100 per cent, at most two decimals; exact.
class Percentage
{
    Q_DECLARE_TR_FUNCTIONS(desk::Percentage)

public:
    constexpr Percentage() = default;
    /// Reads "5", "12.5", "2.50 %", "१२". What lies outside 0 to 100 or has more decimals is
    /// refused with a sentence.
    static Result<Percentage> fromText(const QString &text);

    [[nodiscard]] int hundredths() const { return m_hundredths; }
    [[nodiscard]] bool isZero() const { return m_hundredths == 0; }
    /// For the wire and for editing: "12.5", "5".
    [[nodiscard]] QString toText() const;
    /// For people: "12.5 %".
    [[nodiscard]] QString display() const;

    // the check takes the 0 that <=> compares with for a pointer
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const Percentage &, const Percentage &) = default;

private:
    explicit Percentage(int hundredths) : m_hundredths(hundredths) {}

    int m_hundredths = 0;
};

} // namespace desk
