#pragma once

#include "quantity.h"

#include <QString>

#include <optional>

namespace desk {

/// How a SKU is packed: a "box" of 100 NOS. A size of 1 says that the pack is the piece itself.
struct Pack
{
    QString unit; ///< the smallest unit, as stock counts it: NOS, BTL, TBS …
    QString name; ///< box, strip, carton …
    int size = 1;
};

/// What was asked for, counted in a SKU's smallest unit.
struct PackConversion
{
    enum class Certainty {
        Same,      ///< asked in the smallest unit
        Converted, ///< asked in packs or dozens whose size is known
        Unsure,    ///< somebody must look: `quantity` is a guess, or missing
    };

    Certainty certainty = Certainty::Unsure;
    std::optional<qint64> quantity; ///< pieces; nothing when it does not come out whole
    qint64 factor = 1;              ///< pieces in one of what was asked for

    friend bool operator==(const PackConversion &, const PackConversion &) = default;
};

/// Counts `asked` of a unit in the hospital's spelling ("20", "bx") in pieces of a SKU. Nothing is
/// guessed silently: a pack that the SKU does not come in gives Unsure.
PackConversion convertAsked(const Quantity &asked, const QString &askedUnit, const Pack &pack);

} // namespace desk
