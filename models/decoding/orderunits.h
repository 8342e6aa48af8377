#pragma once

#include <QString>

namespace desk {

/// Words for units and numbers as hospitals write them, in English, Hinglish and Hindi. Fractions
/// of regular expressions, to be used case-insensitively; numbers are already 0–9.
struct OrderWords
{
    /// A number: "12", "1,000", "2.5", or a numeral word ("paanch", "twelve").
    static QString numberPattern();
    /// A unit that makes the number before it a quantity wherever it stands: "50 box".
    static QString strongUnitPattern();
    /// Every unit. The others need a separator before the number, since "22 no" or "500 tab" may be
    /// a size.
    static QString unitPattern();
    /// Words after which a number is a measure or a part of the name: "5 ml", "3 way", "2 ply".
    static QString measurePattern();
};

/// The unit as the desk names it ("box", "pcs", "strip"…) for a word in any spelling; empty when it
/// is no unit.
QString canonicalUnit(const QString &word);
/// "12" for "12", "1,000" as it is, "5" for "paanch".
QString numeralText(const QString &word);

} // namespace desk
