#pragma once

#include <string>
#include <string_view>

namespace desk {

/// How surely a word that was asked is the word of a name, from 0 (not at all) to 1 (the same):
/// cut short, vowels left out, mistyped, spelt by ear, singular for plural.
double likeness(std::string_view asked, std::string_view named);

/// How the word sounds to who spells by ear: "ph" is "f", doubled letters are one.
std::string soundOf(std::string_view word);

/// The first letter and the consonants after it.
std::string skeletonOf(std::string_view word);

} // namespace desk
