#pragma once

namespace desk {

/// A stretch of letters in a text.
struct WordSpan
{
    int start = 0;
    int length = 0;

    friend bool operator==(const WordSpan &, const WordSpan &) = default;
};

} // namespace desk
