#include "comparison.h"

#include "wordlikeness.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

constexpr float least = 0.5F; ///< likeness from which a word counts as found at all
constexpr std::array<float, fieldCount> fieldTrust = {1, 1, 0.75F, 0.85F};

} // namespace

Comparison::Comparison(const Question &question, const Segment &segment)
    : m_question(question), m_segment(segment)
{
    GramList grams;
    for (const auto &word : question.words)
        addGrams(word.text, &grams);
    for (const auto &size : question.sizes)
        if (!size.size.packed)
            addGrams(termsOf(size.size).front().substr(1), &grams);
    m_grams.assign(gramKinds, false);
    for (const auto gram : grams) {
        m_gramWeight += m_grams[gram] ? 0 : segment.weightOfGram(gram);
        m_grams[gram] = true;
    }
}

const std::vector<float> &Comparison::likenesses(TermId term)
{
    const auto [known, fresh] = m_likenesses.try_emplace(term);
    if (!fresh)
        return known->second;
    const auto named = m_segment.vocabulary().text(term);
    for (const auto &word : m_question.words) {
        auto value = word.term == term ? 1.0F : static_cast<float>(likeness(word.text, named));
        if (value < 1 && word.sense.kind == WordKind::Release &&
            word.sense.group == m_segment.facts(term).group &&
            m_segment.facts(term).sense().kind == WordKind::Release)
            value = std::max(value, 0.8F);
        known->second.push_back(value >= least ? value : 0);
    }
    return known->second;
}

void Comparison::findWords(ItemId item)
{
    m_found.assign(m_question.words.size(), {});
    m_named.clear();
    for (const auto placed : m_segment.words(item)) {
        const auto text = m_segment.vocabulary().text(placed.id());
        if (!isWordTerm(text) && text.front() != '!')
            continue;
        const auto &facts = m_segment.facts(placed.id());
        NamedWord named{placed.id(), placed.field(), facts.idf * kindWeight(facts.sense()), 0, -1};
        const auto &values = likenesses(placed.id());
        const auto trust = fieldTrust[static_cast<size_t>(placed.field())];
        for (size_t i = 0; i < values.size(); ++i) {
            if (values[i] > named.covered) {
                named.covered = values[i];
                named.by = static_cast<int>(i);
            }
            if (values[i] * trust > m_found[i].likeness)
                m_found[i] = {values[i] * trust, placed.id(), placed.field(), false};
        }
        m_named.push_back(named);
    }
    findMeanings();
}

/// Words that stand for others: as many of those as the item has.
void Comparison::findMeanings()
{
    for (size_t i = 0; i < m_question.words.size(); ++i) {
        for (const auto &meaning : m_question.words[i].meanings) {
            float hit = 0;
            for (const auto term : meaning)
                for (const auto &named : m_named)
                    if (named.term == term && named.field != Field::Description) {
                        hit += 1;
                        break;
                    }
            const auto trust = m_question.words[i].term == noTerm ? 0.9F : 0.75F;
            const auto value =
                trust * hit / static_cast<float>(std::max<size_t>(meaning.size(), 1));
            if (value <= m_found[i].likeness || value < 0.3F)
                continue;
            m_found[i] = {value, noTerm, Field::Name, true};
            for (auto &named : m_named)
                if (std::find(meaning.begin(), meaning.end(), named.term) != meaning.end() &&
                    named.covered < 0.9F) {
                    named.covered = 0.9F;
                    named.by = static_cast<int>(i);
                }
        }
    }
}

void Comparison::look(ItemId item)
{
    findWords(item);
    m_sizes = compareSizes(m_question.sizes, m_segment.sizes(item));
}

Evidence Comparison::evidence(ItemId item)
{
    Evidence evidence{};
    look(item);
    weighAsked(&evidence);
    weighNamed(&evidence);
    weighFirst(&evidence);
    weighKind(WordKind::Release, Sign::ReleaseAgrees, &evidence);
    weighKind(WordKind::Only, Sign::OnlyAgrees, &evidence);
    weighNegation(&evidence);
    weighForms(&evidence);
    weighSizes(item, &evidence);
    weighLetters(item, &evidence);
    weighOrder(&evidence);
    weighCodes(item, &evidence);
    return evidence;
}

} // namespace desk
