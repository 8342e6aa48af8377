#pragma once

#include "ordertext.h"

#include <QByteArray>

namespace desk {

/// How well a reading of messages agrees with what people found in them. Lines belong together
/// when their words are at least half alike: twice the words that both have, of the words of the
/// two together (Dice), in lower case and without signs. Each line is used once, the likest first.
struct OrderMeasure
{
    int messages = 0;
    int expected = 0;     ///< lines that people found
    int found = 0;        ///< of them, with words that are half alike
    int withQuantity = 0; ///< found, and the quantity is theirs
    int right = 0;        ///< quantity and unit are theirs; units by canonicalUnit()
    int invented = 0;     ///< lines read that belong to none of theirs
    int freeExpected = 0; ///< lines whose free goods are known
    int freeRight = 0;    ///< of them, found with the same
    QStringList mistakes; ///< one sentence each, for whoever mends the rules

    [[nodiscard]] double rightShare() const { return expected == 0 ? 0 : 100.0 * right / expected; }
    [[nodiscard]] double inventedShare() const
    {
        return expected == 0 ? 0 : 100.0 * invented / expected;
    }
};

/// Reads a JSON list of messages (`id`, `raw` as a text or a list of
/// lines, `lines` of `text`, `quantity`, `unit` and, where it
/// is known, `free`) and measures the parser on them; nothing when it is no such list.
std::optional<OrderMeasure> measureOrders(const QByteArray &json);

} // namespace desk
