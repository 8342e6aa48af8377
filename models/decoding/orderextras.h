#pragma once

#include "quantity.h"

#include <QString>

#include <optional>

namespace desk {

/// What comes on top without being paid for: "50+10 FREE", "+FREE", "10% free".
struct FreeGoods
{
    bool said = false;
    std::optional<Quantity> quantity; ///< nothing where only the word stands, or a share
};

/// Takes the free goods off the end of a line; what was ordered stays.
FreeGoods takeFreeGoods(QString &line);
/// The free goods of a cell of their own: "10", "10+", "yes".
FreeGoods freeGoodsOf(const QString &cell);
/// The line without the words that repeat a number: "25 (twenty five) bottles".
QString withoutSpelledNumber(const QString &line);
/// The line without what it says of rates and rupees: "@ Rs. 1.85", "₹ 12 each", "240/-".
QString withoutPrice(const QString &line);

} // namespace desk
