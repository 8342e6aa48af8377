#pragma once

#include "flatfile.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace desk {

using TermId = std::uint32_t;
constexpr TermId noTerm = ~TermId{0};

/// A word of the catalogue that an asked word may be, and how surely (see likeness()).
struct NearTerm
{
    TermId term = noTerm;
    double likeness = 0;
};

/// Every word, size and maker's number of a catalogue. Words are also found by what is like them:
/// by three letters in a row, of the word itself and of its skeleton.
class Vocabulary
{
public:
    [[nodiscard]] size_t size() const { return m_offsets.empty() ? 0 : m_offsets.size() - 1; }
    [[nodiscard]] std::string_view text(TermId term) const
    {
        return {m_text.all().data() + m_offsets[term], m_offsets[term + 1] - m_offsets[term]};
    }
    static std::uint64_t hash(std::string_view text);
    [[nodiscard]] TermId find(std::string_view text) const;
    /// The words most like this one, itself left out, best first.
    [[nodiscard]] std::vector<NearTerm> near(std::string_view word, size_t limit) const;
    /// The words, and the maker's numbers ('=' in front), that begin so; at most `limit`.
    [[nodiscard]] std::vector<TermId> beginningWith(std::string_view letters, size_t limit) const;

    void save(FlatWriter *writer) const;
    static Vocabulary load(FlatReader *reader);

private:
    friend class VocabularyBuilder;

    FlatArray<char> m_text;
    FlatArray<std::uint32_t> m_offsets;
    FlatArray<TermId> m_slots;  ///< hash table, open addressing
    FlatArray<TermId> m_sorted; ///< words and maker's numbers, by their letters
    FlatArray<std::uint32_t> m_gramStarts;
    FlatArray<TermId> m_gramTerms;
};

class VocabularyBuilder
{
public:
    TermId add(std::string_view text);
    [[nodiscard]] size_t size() const { return m_terms.size(); }
    Vocabulary finish();

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    std::unordered_map<std::string, TermId, Hash, std::equal_to<>> m_ids;
    std::vector<const std::string *> m_terms;
};

/// Terms that are no words begin with one of these.
constexpr bool isWordTerm(std::string_view text)
{
    return !text.empty() && (text.front() >= 'a' && text.front() <= 'z');
}

} // namespace desk
