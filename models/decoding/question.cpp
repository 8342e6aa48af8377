#include "question.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

constexpr size_t mostWords = 24;
constexpr size_t mostSizes = 16;
constexpr size_t mostNear = 12;
constexpr float unknownShare = 0.8F; ///< of the rarest word's weight, for a word nobody knows

bool known(const Segment &segment, std::string_view word)
{
    return segment.vocabulary().find(word) != noTerm;
}

/// "cervicalcollar": the two known words that it is made of, the rarer pair where there are
/// several.
size_t seamOf(const Segment &segment, const std::string &word)
{
    constexpr size_t shortest = 3;
    size_t seam = 0;
    float best = 0;
    for (size_t at = shortest; at + shortest <= word.size(); ++at) {
        const auto left = segment.vocabulary().find(std::string_view(word).substr(0, at));
        const auto right = segment.vocabulary().find(std::string_view(word).substr(at));
        if (left == noTerm || right == noTerm)
            continue;
        const auto common =
            2 * segment.rarest() - segment.facts(left).idf - segment.facts(right).idf;
        if (common > best) {
            best = common;
            seam = at;
        }
    }
    return seam;
}

/// Where an unknown word is two known ones; 0 where it rather is a known one mistyped.
size_t splitOf(const Segment &segment, const std::string &word)
{
    constexpr size_t shortest = 7;
    constexpr double spelt = 0.86;
    if (word.size() < shortest || known(segment, word))
        return 0;
    const auto near = segment.vocabulary().near(word, 1);
    return near.empty() || near.front().likeness <= spelt ? seamOf(segment, word) : 0;
}

/// Mistyped words that the catalogue can have nothing like, put right.
std::vector<ReadWord> corrected(const std::vector<ReadWord> &words, const Segment &segment)
{
    std::vector<ReadWord> result;
    for (const auto &word : words) {
        const auto *meant = word.sense.kind == WordKind::Plain && !known(segment, word.text)
                                ? Lexicon::instance().misspelt(word.text)
                                : nullptr;
        if (!meant) {
            result.push_back(word);
            continue;
        }
        for (const auto &piece : *meant)
            if (piece.kind == Piece::Kind::Letters)
                result.push_back({piece.text, word.span, Lexicon::instance().sense(piece.text)});
    }
    return result;
}

std::vector<ReadWord> joinedAndSplit(const std::vector<ReadWord> &words, const Segment &segment)
{
    std::vector<ReadWord> result;
    for (size_t i = 0; i < words.size() && result.size() < mostWords; ++i) {
        const auto &word = words[i];
        const bool followed = i + 1 < words.size();
        const auto joined = followed ? word.text + words[i + 1].text : std::string();
        const bool apart = followed && known(segment, joined) &&
                           (!known(segment, word.text) || !known(segment, words[i + 1].text));
        if (apart && joined.size() >= 4) {
            const auto &last = words[++i].span;
            result.push_back({joined,
                              {word.span.start, last.start + last.length - word.span.start},
                              Lexicon::instance().sense(joined)});
            continue;
        }
        const auto seam = splitOf(segment, word.text);
        if (seam == 0) {
            result.push_back(word);
            continue;
        }
        for (const auto &part : {word.text.substr(0, seam), word.text.substr(seam)})
            result.push_back({part, word.span, Lexicon::instance().sense(part)});
    }
    return result;
}

float weightOf(const AskedWord &word, const Segment &segment)
{
    auto idf = unknownShare * segment.rarest();
    if (word.term != noTerm)
        idf = segment.facts(word.term).idf;
    else if (!word.near.empty() && word.near.front().likeness >= 0.6)
        idf = segment.facts(word.near.front().term).idf;
    return std::max(idf, 0.1F) * kindWeight(word.sense);
}

AskedWord asked(const ReadWord &read, const Segment &segment)
{
    AskedWord word{read.text, read.span, read.sense, segment.vocabulary().find(read.text)};
    if (word.sense.kind == WordKind::Plain)
        word.near = segment.vocabulary().near(word.text, mostNear);
    word.weight = weightOf(word, segment);
    if (const auto *meanings = Lexicon::instance().meanings(word.text))
        for (const auto &meaning : *meanings) {
            std::vector<TermId> terms;
            for (const auto &part : meaning)
                terms.push_back(segment.vocabulary().find(part));
            word.meanings.push_back(std::move(terms));
        }
    return word;
}

/// Other ways in which the same size may stand in a name: 0.01 for one percent, an inch less or
/// more of rounding.
std::vector<std::string> waysOf(const ReadSize &size)
{
    auto ways = termsOf(size);
    auto other = size;
    if (size.measure == Measure::Bare && size.number > 0 && size.number < 1) {
        other.measure = Measure::Percent;
        other.value = other.number = 100 * size.number;
        for (auto &way : termsOf(other))
            ways.push_back(std::move(way));
    }
    if (size.measure == Measure::Length)
        for (const auto factor : {0.97, 1.03}) {
            other.value = size.value * factor;
            ways.push_back(termsOf(other).back());
        }
    return ways;
}

/// Codes of which the first three quarters are the same: a colour or a pack stands behind.
std::vector<TermId> codesLike(const std::string &code, const Vocabulary &vocabulary)
{
    constexpr size_t shortest = 5;
    constexpr size_t most = 24;
    const auto kept = std::max(shortest, (3 * code.size() + 3) / 4);
    std::vector<TermId> near;
    if (code.size() < shortest)
        return near;
    for (const auto term : vocabulary.beginningWith('=' + code.substr(0, kept), most)) {
        const auto text = vocabulary.text(term).substr(1);
        if (text != code && 4 * kept >= 3 * text.size())
            near.push_back(term);
    }
    for (auto length = code.size() - 1; 4 * length >= 3 * code.size() && length >= shortest;
         --length)
        if (const auto term = vocabulary.find('=' + code.substr(0, length));
            term != noTerm && std::find(near.begin(), near.end(), term) == near.end())
            near.push_back(term);
    return near;
}

} // namespace

float kindWeight(WordSense sense)
{
    switch (sense.kind) {
    case WordKind::Plain:
        return 1;
    case WordKind::Form:
        return 0.35F;
    case WordKind::Release:
        return 0.6F;
    case WordKind::Only:
        return 0.8F;
    case WordKind::Salt:
        return 0.25F;
    case WordKind::Weak:
        return 0.3F;
    case WordKind::Noise:
        return 0;
    }
    return 0;
}

Question::Question(const Reading &reading, const Segment &segment)
{
    for (const auto &word : joinedAndSplit(corrected(reading.words, segment), segment))
        words.push_back(asked(word, segment));
    for (const auto &size : reading.sizes) {
        if (sizes.size() == mostSizes)
            break;
        sizes.push_back({size});
        for (const auto &way : waysOf(size))
            if (const auto term = segment.vocabulary().find(way); term != noTerm)
                sizes.back().terms.push_back(term);
    }
    for (const auto &code : reading.codes)
        codes.push_back({code, segment.vocabulary().find('=' + code.text),
                         codesLike(code.text, segment.vocabulary())});
}

} // namespace desk
