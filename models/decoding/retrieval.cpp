#include "retrieval.h"

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr std::array<float, fieldCount> fieldWeights = {1, 1, 0.4F, 0.6F};
constexpr float sizeWeight = 0.55F;
constexpr float codeWeight = 2.5F;
constexpr float nearCodeWeight = 1.6F;
constexpr float meaningWeight = 0.6F;

/// Adds up scores item by item; a question's word counts once for an item, by its best spelling.
class Tally
{
public:
    explicit Tally(const Segment &segment) : m_segment(segment)
    {
        auto &state = scratch();
        state.scores.resize(std::max(state.scores.size(), segment.size()));
        state.stamps.resize(state.scores.size());
    }
    ~Tally()
    {
        auto &state = scratch();
        for (const auto item : state.touched) {
            state.scores[item] = 0;
            state.stamps[item] = 0;
        }
        state.touched.clear();
    }
    Tally(const Tally &) = delete;
    Tally &operator=(const Tally &) = delete;

    void nextWord() { ++m_word; }
    void add(TermId term, float weight)
    {
        auto &state = scratch();
        for (const auto placed : m_segment.items(term)) {
            const auto item = placed.id();
            if (state.stamps[item] == m_word)
                continue;
            if (state.stamps[item] == 0)
                state.touched.push_back(item);
            state.stamps[item] = m_word;
            state.scores[item] += weight * fieldWeights[static_cast<size_t>(placed.field())];
        }
    }
    std::vector<Found> best(size_t limit) const
    {
        const auto &state = scratch();
        std::vector<Found> found;
        found.reserve(state.touched.size());
        for (const auto item : state.touched)
            if (m_segment.active(item) || !m_segment.successor(item).isEmpty())
                found.push_back({item, state.scores[item] * m_segment.brevity(item)});
        const auto better = [](const Found &left, const Found &right) {
            return std::pair(-left.score, left.item) < std::pair(-right.score, right.item);
        };
        if (found.size() > limit) {
            std::nth_element(found.begin(), found.begin() + static_cast<long>(limit), found.end(),
                             better);
            found.resize(limit);
        }
        std::sort(found.begin(), found.end(), better);
        return found;
    }

private:
    struct Scratch
    {
        std::vector<float> scores;
        std::vector<std::uint16_t> stamps;
        std::vector<ItemId> touched;
    };
    static Scratch &scratch()
    {
        thread_local Scratch scratch;
        return scratch;
    }

    const Segment &m_segment;
    std::uint16_t m_word = 0;
};

void addWord(const AskedWord &word, const Segment &segment, Tally *tally)
{
    tally->nextWord();
    if (word.term != noTerm)
        tally->add(word.term, word.weight);
    for (const auto &near : word.near) {
        const auto known = word.term != noTerm ? 0.7F : 1.0F;
        const auto idf = segment.facts(near.term).idf;
        const auto likeness = static_cast<float>(near.likeness);
        tally->add(near.term, known * std::min(word.weight, idf) * likeness * likeness);
    }
    for (const auto &meaning : word.meanings)
        for (const auto term : meaning) {
            tally->nextWord();
            if (term != noTerm)
                tally->add(term, meaningWeight / static_cast<float>(meaning.size()) *
                                     segment.facts(term).idf);
        }
}

} // namespace

std::vector<Found> retrieve(const Question &question, const Segment &segment, size_t limit)
{
    Tally tally(segment);
    for (const auto &word : question.words)
        addWord(word, segment, &tally);
    for (const auto &size : question.sizes) {
        tally.nextWord();
        for (const auto term : size.terms)
            tally.add(term,
                      sizeWeight * segment.facts(term).idf * (size.size.packed ? 0.3F : 1.0F));
    }
    for (const auto &code : question.codes) {
        tally.nextWord();
        if (code.term != noTerm)
            tally.add(code.term, codeWeight * segment.facts(code.term).idf);
        for (const auto term : code.near)
            tally.add(term, nearCodeWeight * segment.facts(term).idf);
    }
    return tally.best(limit);
}

} // namespace desk
