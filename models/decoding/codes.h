#pragma once

#include "reading.h"

namespace desk {

/// The runs without a blank that look like a maker's number, in pieces as they were written.
std::vector<ReadCode> codesOf(const std::vector<Piece> &pieces);

/// "par0cetamol", "syr1nge", "0intment": a digit typed for a letter, put right.
std::vector<Piece> lettersForDigits(const std::vector<Piece> &pieces);

} // namespace desk
