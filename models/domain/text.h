#pragma once

#include <QString>

namespace desk {

/// Typed or pasted text without what cannot be seen and can mislead: control characters, direction
/// overrides and marks, zero-width spaces, byte-order marks. Line breaks become '\n'; tabs, and the
/// joiners that Indian scripts need, stay; every kind of space becomes ' '. The letters are
/// composed (NFC), so that equal words compare equal.
QString cleanText(const QString &text);

/// The same on one line: tabs and line breaks become spaces, runs of spaces one, none at the ends.
QString cleanLine(const QString &text);

/// Decimal digits of other scripts ("२५") as 0–9; all else as it is.
QString asciiDigits(const QString &text);

} // namespace desk
