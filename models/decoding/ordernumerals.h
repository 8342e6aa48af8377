#pragma once

#include <QString>

namespace desk {

/// Numbers as words, in English, Hinglish and Hindi: "paanch", "twenty five", "dhai sau", "दस".
struct OrderNumerals
{
    /// One or several words that make a number; a fraction of a regular expression, to be used
    /// case-insensitively.
    static QString pattern();
    /// The number that they make, as digits ("250", "2.5"); empty when they make none.
    static QString value(const QString &words);
};

} // namespace desk
