#pragma once

#include "quantity.h"
#include "result.h"

#include <QCoreApplication>

#include <compare>

namespace desk {

/// Rupees, exact to the paisa. There is no way from or to a floating-point number.
/// What can be read has at most twelve digits before the point (numeric(14,2) in the database), so
/// that a sum of 90,000 of the largest still fits.
class Money
{
    Q_DECLARE_TR_FUNCTIONS(desk::Money)

public:
    constexpr Money() = default;
    static constexpr Money fromPaise(qint64 paise) { return Money(paise); }
    /// Reads what people type: "1,234.50", "₹ 12,34,567", "Rs. 500/-", "-3", "(3.00)", "१२". More
    /// than two decimals, two readings ("12,5") or other words are refused with a sentence; the
    /// caller names the field.
    static Result<Money> fromText(const QString &text);
    /// Reads a number of the database with any count of decimals, rounded half up to the paisa
    /// (away from zero).
    static Result<Money> fromNumeric(const QString &text);

    [[nodiscard]] constexpr qint64 paise() const { return m_paise; }
    [[nodiscard]] constexpr bool isZero() const { return m_paise == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_paise < 0; }
    /// For the wire and for editing: "1234.50", "-0.05".
    [[nodiscard]] QString toText() const;
    /// For people: "₹12,34,567.50"; negative in parentheses, "(₹500.00)".
    [[nodiscard]] QString display() const;
    /// The same without the sign of the rupee, for columns whose head carries it.
    [[nodiscard]] QString displayPlain() const;
    /// To the rupee, where a list has no room for paise: "₹12,34,568".
    [[nodiscard]] QString displayRounded() const;
    /// Price × quantity, rounded half up to the paisa: for a preview while the server has not
    /// answered yet. Refused when the product passes what Money can hold.
    [[nodiscard]] Result<Money> times(const Quantity &quantity) const;

    constexpr Money operator-() const { return Money(-m_paise); }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    constexpr Money &operator-=(Money other) { return *this = *this - other; }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_paise + b.m_paise); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_paise - b.m_paise); }
    friend constexpr auto operator<=>(const Money &,
                                      const Money &) = default; // NOLINT(modernize-use-nullptr)

private:
    explicit constexpr Money(qint64 paise) : m_paise(paise) {}

    qint64 m_paise = 0;
};

} // namespace desk
