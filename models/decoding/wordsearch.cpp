#include "wordsearch.h"

#include <algorithm>
#include <map>

namespace desk {

namespace {

constexpr size_t mostTerms = 400; ///< that begin with the same letters

/// A typed word: the terms of which an item must have one, the whole ones first.
struct TypedWord
{
    std::vector<TermId> whole;
    std::vector<TermId> begun;
};

void addWhole(const Vocabulary &vocabulary, const std::string &text, TypedWord *word)
{
    if (const auto term = vocabulary.find(text); term != noTerm)
        word->whole.push_back(term);
}

std::vector<TypedWord> typedWords(const QString &words, const Vocabulary &vocabulary)
{
    std::vector<TypedWord> typed;
    for (const auto &piece : piecesOf(words)) {
        if (piece.kind == Piece::Kind::Sign)
            continue;
        TypedWord word;
        const bool number = piece.kind == Piece::Kind::Number;
        addWhole(vocabulary, number ? '#' + piece.text : piece.text, &word);
        for (const auto &meant : Lexicon::instance().rewritten({piece}))
            addWhole(vocabulary, meant.text, &word);
        if (!number)
            word.begun = vocabulary.beginningWith(piece.text, mostTerms);
        for (const auto term : vocabulary.beginningWith('=' + piece.text, mostTerms))
            word.begun.push_back(term);
        const bool silent =
            !number && Lexicon::instance().sense(piece.text).kind == WordKind::Noise;
        const bool unit = Lexicon::instance().unit(piece.text) != nullptr;
        if ((!silent && !unit) || !word.whole.empty())
            typed.push_back(std::move(word));
    }
    return typed;
}

class Gathering
{
public:
    Gathering(const LiveSegments &catalogue, const Segment &segment)
        : m_catalogue(catalogue),
          m_segment(segment),
          m_scores(segment.size()),
          m_counts(segment.size())
    {
    }

    void addSkus(const QString &letters, size_t limit)
    {
        for (const auto &spelling : {letters, letters.toUpper()})
            for (const auto item : m_segment.skusBeginningWith(spelling, limit))
                m_bySku[item] = 100;
    }
    void addWord(const TypedWord &word)
    {
        ++m_words;
        for (const auto term : word.whole)
            addTerm(term, 2);
        for (const auto term : word.begun)
            addTerm(term, 1);
    }
    std::vector<std::pair<float, LiveSegments::Place>> found() const
    {
        std::vector<std::pair<float, LiveSegments::Place>> found;
        for (ItemId item = 0; item < m_segment.size(); ++item) {
            const auto known = m_bySku.find(item);
            const bool all = m_words > 0 && m_counts[item] == m_words;
            if ((all || known != m_bySku.end()) && m_catalogue.shows(m_segment, item))
                found.push_back({m_scores[item] * m_segment.brevity(item) +
                                     (known == m_bySku.end() ? 0 : known->second),
                                 {&m_segment, item}});
        }
        return found;
    }

private:
    void addTerm(TermId term, float weight)
    {
        for (const auto placed : m_segment.items(term)) {
            if (m_counts[placed.id()] != m_words - 1)
                continue;
            m_counts[placed.id()] = m_words;
            m_scores[placed.id()] += placed.field() == Field::Name ? 2 * weight : weight;
        }
    }

    const LiveSegments &m_catalogue;
    const Segment &m_segment;
    std::vector<float> m_scores;
    std::vector<std::uint16_t> m_counts;
    std::map<ItemId, float> m_bySku;
    std::uint16_t m_words = 0;
};

} // namespace

std::vector<LiveSegments::Place> itemsWith(const LiveSegments &catalogue, const QString &words,
                                           size_t limit)
{
    std::vector<std::pair<float, LiveSegments::Place>> found;
    for (const auto *segment : catalogue.segments()) {
        Gathering gathering(catalogue, *segment);
        if (const auto sku = words.trimmed(); !sku.isEmpty())
            gathering.addSkus(sku, limit);
        for (const auto &word : typedWords(words, segment->vocabulary()))
            gathering.addWord(word);
        const auto more = gathering.found();
        found.insert(found.end(), more.begin(), more.end());
    }
    const auto shown = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<long>(shown), found.end(),
                      [](const auto &left, const auto &right) {
                          if (left.first != right.first)
                              return left.first > right.first;
                          return left.second.item < right.second.item;
                      });
    std::vector<LiveSegments::Place> places;
    for (size_t i = 0; i < shown; ++i)
        places.push_back(found[i].second);
    return places;
}

} // namespace desk
