#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace desk {

/// How many kinds of letter triples are told apart.
constexpr size_t gramKinds = 1 << 14;

using GramList = std::vector<std::uint16_t>;

/// Adds the kinds of three letters in a row of a word, its ends counting as letters.
void addGrams(std::string_view word, GramList *grams);

/// In order, each once.
void tidy(GramList *grams);

} // namespace desk
