#pragma once

#include "evidence.h"
#include "question.h"

namespace desk {

/// How an asked size stands to the sizes of an item.
struct SizeFinding
{
    enum class Stand : std::uint8_t { Missing, Agrees, Converted, Contradicts };

    Stand stand = Stand::Missing;
    int size = -1; ///< the item's
};

/// For each asked size what the item says of it.
std::vector<SizeFinding> compareSizes(const std::vector<AskedSize> &asked,
                                      std::span<const ItemSize> sizes);

/// Compares one question with one item after another; likenesses of words are kept for the next.
class Comparison
{
public:
    Comparison(const Question &question, const Segment &segment);

    /// Where an asked word is found in an item.
    struct WordFinding
    {
        float likeness = 0;
        TermId term = noTerm;
        Field field = Field::Name;
        bool byMeaning = false;
    };

    [[nodiscard]] Evidence evidence(ItemId item);
    /// Finds the words and sizes without weighing them.
    void look(ItemId item);
    /// The findings of the last item: for each asked word its best.
    [[nodiscard]] const std::vector<WordFinding> &words() const { return m_found; }
    [[nodiscard]] const std::vector<SizeFinding> &sizes() const { return m_sizes; }

private:
    [[nodiscard]] const std::vector<float> &likenesses(TermId term);
    void findWords(ItemId item);
    void findMeanings();
    void weighAsked(Evidence *evidence) const;
    void weighNamed(Evidence *evidence) const;
    void weighFirst(Evidence *evidence) const;
    void weighKind(WordKind kind, Sign first, Evidence *evidence) const;
    void weighNegation(Evidence *evidence) const;
    void weighForms(Evidence *evidence) const;
    void weighSizes(ItemId item, Evidence *evidence) const;
    void weighLetters(ItemId item, Evidence *evidence) const;
    void weighOrder(Evidence *evidence) const;
    void weighCodes(ItemId item, Evidence *evidence) const;

    struct NamedWord
    {
        TermId term;
        Field field;
        float weight;
        float covered; ///< best likeness of an asked word
        int by;        ///< the asked word
    };

    const Question &m_question;
    const Segment &m_segment;
    std::unordered_map<TermId, std::vector<float>> m_likenesses;
    std::vector<NamedWord> m_named;
    std::vector<WordFinding> m_found;
    std::vector<SizeFinding> m_sizes;
    std::vector<bool> m_grams; ///< of the question
    float m_gramWeight = 0;    ///< of all of them
};

} // namespace desk
