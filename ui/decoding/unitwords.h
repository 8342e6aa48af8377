#pragma once

#include "packconversion.h"

#include <QString>

namespace desk {

/// A unit of stock for people: NOS as "piece" or "pieces", BTL as "bottles".
QString unitWords(const QString &unit, qint64 count);
/// "20 box × 100": how an asked quantity becomes pieces; empty when nothing was converted.
QString conversionWords(const QString &asked, const PackConversion &conversion);
/// "box of 100"; empty for single pieces.
QString packWords(const Pack &pack);

} // namespace desk
