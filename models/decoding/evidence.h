#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace desk {

/// What speaks for and against an item, in numbers that the ranking weighs.
enum class Sign : std::uint8_t {
    AskedCovered,     ///< share of what the asked words say that the item says too
    NamedCovered,     ///< the same of the name's words
    AskedExact,       ///< share said in the same letters
    AskedByMeaning,   ///< share covered only by what words stand for
    AskedElsewhere,   ///< share covered by description, make or pack
    AskedMissingMost, ///< the most telling asked word that is missing
    NamedMissingMost,
    AskedMissing, ///< all of them together
    NamedMissing,
    FirstAsked,   ///< likeness of the first asked word to any of the name
    FirstNamed,   ///< of the name's first to any asked
    FirstBoth,    ///< of one to the other
    ShortMissing, ///< "H", "AM", "SP" asked and not named
    ShortExtra,   ///< named and not asked
    ReleaseAgrees,
    ReleaseContradicts,
    ReleaseMissing,
    ReleaseExtra,
    OnlyAgrees, ///< left, large, cuffed …
    OnlyContradicts,
    OnlyMissing,
    OnlyExtra,
    NegationContradicts,
    FormAgrees,
    FormKin,
    FormContradicts,
    FormMissing,
    FormExtra,
    SizesAgreed, ///< share of the asked sizes
    SizesAllAgreed,
    SizesContradicted,
    SizesBareContradicted, ///< of numbers without a unit
    SizesMissing,
    SizesExtra,
    SizesConverted,
    FirstSizeAgrees,
    NoSizeAsked,
    PackAgrees,
    PackContradicts,
    MakerNumberAgrees,
    CodeAgrees, ///< letters and digits in one run, which may be no maker's number
    CodeNear,   ///< begins alike
    CodeMissing,
    CodeOther,  ///< the name has one, and another
    Grams,      ///< letters in a row that both have, the rare ones above all
    GramsAsked, ///< share of the asked ones
    GramsNamed,
    InOrder,   ///< matched words that follow each other in both
    Retrieval, ///< score held against the best item's
    RetrievalGap,
    RetrievalRank,
    Same, ///< all words and sizes equal
    Length,
    count
};

constexpr size_t signCount = static_cast<size_t>(Sign::count);
using Evidence = std::array<float, signCount>;

/// The sign's name in the table of weights.
std::string_view nameOf(Sign sign);

} // namespace desk
