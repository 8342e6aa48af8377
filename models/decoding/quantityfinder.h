#pragma once

#include "quantity.h"

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
    /// Said by a unit or a separator, not guessed from a bare number.
    bool certain = false;
};

/// Finds the quantity in one line whose digits are 0–9 and whose numbering is gone; nothing when
/// there is none.
std::optional<FoundQuantity> findQuantity(const QString &line);

} // namespace desk
