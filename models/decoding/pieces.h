#pragma once

#include "wordspan.h"

#include <QString>

#include <string>
#include <vector>

namespace desk {

/// The smallest parts of a text: runs of letters, numbers, and the signs that mean something. Text
/// is folded: small letters without accents, Devanagari kept as it is, its digits as 0–9.
struct Piece
{
    enum class Kind { Letters, Number, Sign };

    Kind kind = Kind::Letters;
    std::string text; ///< of a number: without thousands commas and idle zeros ("0.5", "25000")
    WordSpan span;
    bool glued = false; ///< nothing stands between it and the piece before

    [[nodiscard]] bool is(std::string_view sign) const
    {
        return kind == Kind::Sign && text == sign;
    }
};

/// No more than so many letters of a text are read; what comes after says nothing of one item.
constexpr int longestRead = 600;

std::vector<Piece> piecesOf(const QString &text);

/// Devanagari as it is commonly typed in Latin letters.
std::string latinOf(QStringView devanagari);

} // namespace desk
