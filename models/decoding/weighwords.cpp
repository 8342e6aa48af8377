#include "comparison.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

bool isShort(std::string_view word)
{
    return word.size() <= 3 && isWordTerm(word);
}

float &at(Evidence *evidence, Sign sign)
{
    return (*evidence)[static_cast<size_t>(sign)];
}

} // namespace

void Comparison::weighAsked(Evidence *evidence) const
{
    float all = 0;
    for (size_t i = 0; i < m_found.size(); ++i) {
        const auto &word = m_question.words[i];
        if (word.sense.kind == WordKind::Form)
            continue;
        const auto &found = m_found[i];
        const auto missing = word.weight * (1 - found.likeness);
        all += word.weight;
        at(evidence, Sign::AskedCovered) += word.weight * found.likeness;
        at(evidence, Sign::AskedMissing) += missing / m_segment.rarest();
        auto &most = at(evidence, Sign::AskedMissingMost);
        most = std::max(most, missing / m_segment.rarest());
        if (found.likeness >= 0.999F)
            at(evidence, Sign::AskedExact) += word.weight;
        if (found.byMeaning)
            at(evidence, Sign::AskedByMeaning) += word.weight;
        else if (found.field != Field::Name)
            at(evidence, Sign::AskedElsewhere) += word.weight * found.likeness;
        if (isShort(word.text) && word.sense.kind == WordKind::Plain && found.likeness < 0.7F)
            at(evidence, Sign::ShortMissing) += 0.5F;
    }
    for (const auto sign :
         {Sign::AskedCovered, Sign::AskedExact, Sign::AskedByMeaning, Sign::AskedElsewhere})
        at(evidence, sign) /= std::max(all, 0.1F);
}

void Comparison::weighNamed(Evidence *evidence) const
{
    float all = 0;
    for (const auto &named : m_named) {
        const auto sense = m_segment.facts(named.term).sense();
        if (named.field != Field::Name || sense.kind == WordKind::Form)
            continue;
        const auto missing = named.weight * (1 - named.covered);
        all += named.weight;
        at(evidence, Sign::NamedCovered) += named.weight * named.covered;
        at(evidence, Sign::NamedMissing) += missing / m_segment.rarest();
        auto &most = at(evidence, Sign::NamedMissingMost);
        most = std::max(most, missing / m_segment.rarest());
        if (isShort(m_segment.vocabulary().text(named.term)) && sense.kind == WordKind::Plain &&
            named.covered < 0.7F)
            at(evidence, Sign::ShortExtra) += 0.5F;
    }
    at(evidence, Sign::NamedCovered) /= std::max(all, 0.1F);
}

void Comparison::weighFirst(Evidence *evidence) const
{
    const auto asked =
        std::find_if(m_question.words.begin(), m_question.words.end(), [](const auto &word) {
            return word.sense.kind == WordKind::Plain && word.text.size() > 2;
        });
    const auto named = std::find_if(m_named.begin(), m_named.end(), [&](const NamedWord &word) {
        return word.field == Field::Name &&
               m_segment.facts(word.term).sense().kind == WordKind::Plain &&
               m_segment.vocabulary().text(word.term).size() > 2;
    });
    if (named != m_named.end())
        at(evidence, Sign::FirstNamed) = named->covered;
    if (asked == m_question.words.end())
        return;
    const auto place = static_cast<size_t>(asked - m_question.words.begin());
    at(evidence, Sign::FirstAsked) = m_found[place].likeness;
    if (named != m_named.end())
        if (const auto known = m_likenesses.find(named->term); known != m_likenesses.end())
            at(evidence, Sign::FirstBoth) = known->second[place];
}

void Comparison::weighOrder(Evidence *evidence) const
{
    float pairs = 0;
    int last = -1;
    float follows = 0;
    for (const auto &named : m_named) {
        if (named.field != Field::Name || named.covered < 0.7F)
            continue;
        if (last >= 0) {
            pairs += 1;
            follows += named.by > last ? 1 : 0;
        }
        last = named.by;
    }
    at(evidence, Sign::InOrder) = pairs == 0 ? 1 : follows / pairs;
}

void Comparison::weighLetters(ItemId item, Evidence *evidence) const
{
    thread_local GramList named;
    m_segment.gramsOf(item, &named);
    float all = 0;
    float shared = 0;
    for (const auto gram : named) {
        const auto weight = m_segment.weightOfGram(gram);
        all += weight;
        shared += m_grams[gram] ? weight : 0;
    }
    at(evidence, Sign::Grams) = 2 * shared / std::max(all + m_gramWeight, 1e-3F);
    at(evidence, Sign::GramsAsked) = shared / std::max(m_gramWeight, 1e-3F);
    at(evidence, Sign::GramsNamed) = shared / std::max(all, 1e-3F);
    at(evidence, Sign::Length) = std::log((1 + all) / (1 + m_gramWeight));
}

} // namespace desk
