#pragma once

#include "result.h"

#include <QCoreApplication>

#include <compare>
#include <optional>

namespace desk {

/// How much of something was asked for: more than 0, below 1,000,000,000, at most three decimals;
/// exact.
class Quantity
{
    Q_DECLARE_TR_FUNCTIONS(desk::Quantity)

public:
    /// Reads "12", "12.5", "1,000", "२५". What is 0, negative, too large, or could be meant in two
    /// ways ("12,5") is refused with a sentence; the caller names the field.
    static Result<Quantity> fromText(const QString &text);
    /// `thousandths` of one; nothing when that is not more than 0 or too large.
    static std::optional<Quantity> fromThousandths(qint64 thousandths);

    [[nodiscard]] qint64 thousandths() const { return m_thousandths; }
    /// The number of pieces, when it is whole.
    [[nodiscard]] std::optional<qint64> whole() const;
    /// For the wire and for editing: "12.5", "1000".
    [[nodiscard]] QString toText() const;
    /// For people: "1,000", "12.5".
    [[nodiscard]] QString display() const;

    friend auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    explicit Quantity(qint64 thousandths) : m_thousandths(thousandths) {}

    qint64 m_thousandths;
};

} // namespace desk
