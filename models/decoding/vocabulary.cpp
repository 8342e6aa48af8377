#include "vocabulary.h"

#include "wordlikeness.h"

#include <algorithm>
#include <bit>

namespace desk {

namespace {

constexpr size_t letterCount = 28; // a–z, the ends, anything else
constexpr size_t gramSpace = letterCount * letterCount * letterCount;
constexpr size_t shortestNear = 3;

size_t letterOf(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<size_t>(c - 'a') + 1 : c == '^' ? 0 : 27;
}

/// Three letters in a row, of a word with its ends; `base` tells words from skeletons.
template <class Use>
void eachGram(std::string_view word, size_t base, Use use)
{
    const auto at = [&](size_t i) {
        return i == 0 || i > word.size() ? size_t{0} : letterOf(word[i - 1]);
    };
    for (size_t i = 0; i + 2 <= word.size() + 1; ++i)
        use(base + (at(i) * letterCount + at(i + 1)) * letterCount + at(i + 2));
}

template <class Use>
void eachGramOf(std::string_view word, Use use)
{
    eachGram(word, 0, use);
    eachGram(skeletonOf(word), gramSpace, use);
}

/// How many letters in a row two words share, held against their lengths; a beginning counts.
double gramScore(size_t shared, size_t asked, size_t named)
{
    const auto both = 2.0 * static_cast<double>(shared) / static_cast<double>(asked + named);
    const auto part = 0.75 * static_cast<double>(shared) / static_cast<double>(asked);
    return std::max(both, part);
}

} // namespace

std::uint64_t Vocabulary::hash(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325; // the same in every run: it is kept in a file
    for (const auto c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash ^ (hash >> 32);
}

TermId Vocabulary::find(std::string_view text) const
{
    if (m_slots.empty())
        return noTerm;
    const auto mask = m_slots.size() - 1;
    for (auto slot = hash(text) & mask; m_slots[slot] != noTerm; slot = (slot + 1) & mask)
        if (this->text(m_slots[slot]) == text)
            return m_slots[slot];
    return noTerm;
}

std::vector<NearTerm> Vocabulary::near(std::string_view word, size_t limit) const
{
    if (word.size() < shortestNear || m_gramStarts.empty())
        return {};
    thread_local std::vector<std::uint16_t> counts;
    thread_local std::vector<TermId> touched;
    counts.resize(std::max(counts.size(), size()));
    touched.clear();
    size_t grams = 0;
    eachGramOf(word, [&](size_t gram) {
        ++grams;
        for (auto i = m_gramStarts[gram]; i < m_gramStarts[gram + 1]; ++i)
            if (counts[m_gramTerms[i]]++ == 0)
                touched.push_back(m_gramTerms[i]);
    });
    std::vector<NearTerm> found;
    for (const auto term : touched) {
        const auto named = 2 * text(term).size(); // skeletons are a little shorter
        if (const auto score = gramScore(counts[term], grams, named); score > 0.28)
            found.push_back({term, score});
        counts[term] = 0;
    }
    const auto better = [](const NearTerm &left, const NearTerm &right) {
        return std::pair(-left.likeness, left.term) < std::pair(-right.likeness, right.term);
    };
    const auto looked = std::min<size_t>(found.size(), 8 * limit);
    std::partial_sort(found.begin(), found.begin() + static_cast<long>(looked), found.end(),
                      better);
    found.resize(looked);
    for (auto &term : found)
        term.likeness = likeness(word, text(term.term));
    std::erase_if(found, [&](const NearTerm &term) {
        return term.likeness < 0.5 || text(term.term) == word;
    });
    std::sort(found.begin(), found.end(), better);
    found.resize(std::min(found.size(), limit));
    return found;
}

std::vector<TermId> Vocabulary::beginningWith(std::string_view letters, size_t limit) const
{
    const auto sorted = m_sorted.all();
    auto at =
        std::lower_bound(sorted.begin(), sorted.end(), letters,
                         [&](TermId term, std::string_view asked) { return text(term) < asked; });
    std::vector<TermId> found;
    for (; at != sorted.end() && found.size() < limit && text(*at).starts_with(letters); ++at)
        found.push_back(*at);
    return found;
}

void Vocabulary::save(FlatWriter *writer) const
{
    writer->add(m_text.all());
    writer->add(m_offsets.all());
    writer->add(m_slots.all());
    writer->add(m_sorted.all());
    writer->add(m_gramStarts.all());
    writer->add(m_gramTerms.all());
}

Vocabulary Vocabulary::load(FlatReader *reader)
{
    Vocabulary vocabulary;
    vocabulary.m_text = reader->take<char>();
    vocabulary.m_offsets = reader->take<std::uint32_t>();
    vocabulary.m_slots = reader->take<TermId>();
    vocabulary.m_sorted = reader->take<TermId>();
    vocabulary.m_gramStarts = reader->take<std::uint32_t>();
    vocabulary.m_gramTerms = reader->take<TermId>();
    return vocabulary;
}

TermId VocabularyBuilder::add(std::string_view text)
{
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return known->second;
    const auto id = static_cast<TermId>(m_terms.size());
    const auto added = m_ids.emplace(std::string(text), id).first;
    m_terms.push_back(&added->first);
    return id;
}

Vocabulary VocabularyBuilder::finish()
{
    std::vector<char> text;
    std::vector<std::uint32_t> offsets{0};
    std::vector<TermId> slots(std::bit_ceil(2 * m_terms.size() + 2), noTerm);
    std::vector<TermId> sorted;
    std::vector<std::uint32_t> starts(2 * gramSpace + 1, 0);
    for (TermId term = 0; term < m_terms.size(); ++term) {
        const auto &word = *m_terms[term];
        text.insert(text.end(), word.begin(), word.end());
        offsets.push_back(static_cast<std::uint32_t>(text.size()));
        auto slot = Vocabulary::hash(word) & (slots.size() - 1);
        while (slots[slot] != noTerm)
            slot = (slot + 1) & (slots.size() - 1);
        slots[slot] = term;
        if (isWordTerm(word) || word.front() == '=')
            sorted.push_back(term);
        if (!isWordTerm(word))
            continue;
        eachGramOf(word, [&](size_t gram) { ++starts[gram + 1]; });
    }
    std::sort(sorted.begin(), sorted.end(),
              [this](TermId left, TermId right) { return *m_terms[left] < *m_terms[right]; });
    for (size_t gram = 1; gram < starts.size(); ++gram)
        starts[gram] += starts[gram - 1];
    std::vector<TermId> gramTerms(starts.back());
    auto next = starts;
    for (TermId term = 0; term < m_terms.size(); ++term)
        if (isWordTerm(*m_terms[term]))
            eachGramOf(*m_terms[term], [&](size_t gram) { gramTerms[next[gram]++] = term; });
    Vocabulary vocabulary;
    vocabulary.m_text = std::move(text);
    vocabulary.m_offsets = std::move(offsets);
    vocabulary.m_slots = std::move(slots);
    vocabulary.m_sorted = std::move(sorted);
    vocabulary.m_gramStarts = std::move(starts);
    vocabulary.m_gramTerms = std::move(gramTerms);
    return vocabulary;
}

} // namespace desk
