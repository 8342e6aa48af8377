#pragma once

#include "segment.h"

#include <vector>

namespace desk {

/// A word of a line, held against the words of a catalogue.
struct AskedWord
{
    std::string text;
    WordSpan span;
    WordSense sense;
    TermId term = noTerm;                           ///< the same word in the catalogue
    float weight = 0;                               ///< how much it says
    std::vector<NearTerm> near = {};                ///< words that it may be a spelling of
    std::vector<std::vector<TermId>> meanings = {}; ///< words that it may stand for
};

struct AskedSize
{
    ReadSize size;
    std::vector<TermId> terms = {}; ///< under which items may have it
};

struct AskedCode
{
    ReadCode code;
    TermId term = noTerm;
    std::vector<TermId> near = {}; ///< that begin alike: a colour or a pack more or less
};

/// A line as one part of the catalogue can answer it: words are split and joined as that writes
/// them.
struct Question
{
    Question(const Reading &reading, const Segment &segment);

    std::vector<AskedWord> words;
    std::vector<AskedSize> sizes;
    std::vector<AskedCode> codes;
};

/// How much a word counts beside others of equal rarity.
float kindWeight(WordSense sense);

} // namespace desk
