#pragma once

#include "quantity.h"

#include <QList>
#include <QString>

#include <optional>

namespace desk {

/// Where in a line of an order the quantity stands, and what is left of the words without it.
struct FoundQuantity
{
    std::optional<Quantity> quantity; ///< nothing where the number breaks a rule, such as 0
    QString unit;                     ///< the desk's name for it, or empty
    qsizetype textStart = 0;          ///< the item's words in the line
    qsizetype textEnd = 0;
    qsizetype restStart = -1; ///< where they go on behind the quantity; -1: they do not
    /// Said by a unit or a separator, not guessed from a bare number.
    bool certain = false;

    /// The item's words in the line as it was written.
    [[nodiscard]] QString words(const QString &line) const;
};

/// Finds the quantity in one line whose digits are 0–9 and whose numbering is gone; nothing when
/// there is none.
std::optional<FoundQuantity> findQuantity(const QString &line);
/// A whole number at the end, whatever stands before it: where something else says that it is the
/// quantity.
std::optional<FoundQuantity> findLastNumber(const QString &line);
/// Of a line that says nothing but a quantity, which belongs to the item above it: "Qty: 60 rolls",
/// "- 10 box".
std::optional<FoundQuantity> findLoneQuantity(const QString &line);
/// Everything that a sentence asks for as "so many boxes of such a thing".
QList<FoundQuantity> findInProse(const QString &sentence);
/// For a message whose other lines are ordered by weight: "Spring onion 500g", which
/// elsewhere is the size of a pack.
std::optional<FoundQuantity> findWeight(const QString &line);

} // namespace desk
