#pragma once

#include "lexicon.h"
#include "wordspan.h"

#include <QString>

#include <string>
#include <vector>

namespace desk {

/// A word as it is compared.
struct ReadWord
{
    std::string text; ///< '!' in front: it is said not to be so ("non sterile")
    WordSpan span;
    WordSense sense;
};

/// A number with what it measures.
struct ReadSize
{
    Measure measure = Measure::Bare;
    double value = 0;  ///< in the measure's base unit
    double number = 0; ///< as it was written
    WordSpan span;
    std::string unit = {}; ///< of Measure::Other
    bool sized = false;    ///< "No. 22", "size 5": surely a size, whichever
    bool packed = false;   ///< of the pack, not of the article
};

/// A maker's number or another string of letters and digits, without its hyphens.
struct ReadCode
{
    std::string text;
    WordSpan span;
    bool sure = false; ///< surely no size and no word with a strength behind it
};

/// A text of a hospital or of the catalogue, understood as far as one text alone allows.
struct Reading
{
    std::vector<ReadWord> words; ///< without noise
    std::vector<ReadSize> sizes;
    std::vector<ReadCode> codes;
};

Reading readText(const QString &text);

/// The text's words and sizes in one spelling, to compare what was confirmed.
QString plainWords(const QString &text, const Reading &reading);

} // namespace desk
