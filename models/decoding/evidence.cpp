#include "evidence.h"

#include "wordlikeness.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

constexpr float least = 0.5F; ///< likeness from which a word counts as found at all
constexpr std::array<float, fieldCount> fieldTrust = {1, 1, 0.75F, 0.85F};

bool isShort(std::string_view word)
{
    return word.size() <= 3 && isWordTerm(word);
}

float &at(Evidence *evidence, Sign sign)
{
    return (*evidence)[static_cast<size_t>(sign)];
}

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
    weighKinds(&evidence);
    weighForms(&evidence);
    weighSizes(item, &evidence);
    weighLetters(item, &evidence);
    weighOrder(&evidence);
    weighCodes(item, &evidence);
    return evidence;
}

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

/// Words of which only one can be true, ways of release, and what is said not to be so.
void Comparison::weighKinds(Evidence *evidence) const
{
    for (const auto kind : {WordKind::Release, WordKind::Only}) {
        const bool release = kind == WordKind::Release;
        const auto sign = [release](int place) {
            return static_cast<Sign>(
                static_cast<int>(release ? Sign::ReleaseAgrees : Sign::OnlyAgrees) + place);
        };
        for (const auto &word : m_question.words) {
            if (word.sense.kind != kind)
                continue;
            bool agrees = false;
            bool contradicts = false;
            for (const auto &named : m_named) {
                const auto sense = m_segment.facts(named.term).sense();
                if (sense.kind != kind || (!release && sense.group != word.sense.group) ||
                    named.field == Field::Description)
                    continue;
                agrees =
                    agrees || (release ? sense.group == word.sense.group : named.term == word.term);
                contradicts = contradicts ||
                              (release ? sense.group != word.sense.group : named.term != word.term);
            }
            at(evidence, sign(agrees ? 0 : contradicts ? 1 : 2)) += 1;
        }
        for (const auto &named : m_named) {
            const auto sense = m_segment.facts(named.term).sense();
            if (sense.kind == kind && named.field == Field::Name && named.covered < 0.7F)
                at(evidence, sign(3)) += 1;
        }
    }
    for (const auto &named : m_named)
        for (const auto &word : m_question.words) {
            const auto text = m_segment.vocabulary().text(named.term);
            if (named.field != Field::Name)
                continue;
            const bool denies = text.front() == '!' && text.substr(1) == word.text;
            const bool denied =
                word.text.front() == '!' && std::string_view(word.text).substr(1) == text;
            if (denies || denied)
                at(evidence, Sign::NegationContradicts) = 1;
        }
}

void Comparison::weighForms(Evidence *evidence) const
{
    bool asked = false;
    bool named = false;
    bool named2 = false; // in the pack
    bool agrees = false;
    bool kin = false;
    for (const auto &word : m_named) {
        const auto sense = m_segment.facts(word.term).sense();
        if (sense.kind != WordKind::Form || word.field == Field::Description)
            continue;
        (word.field == Field::Name ? named : named2) = true;
        for (const auto &question : m_question.words) {
            if (question.sense.kind != WordKind::Form)
                continue;
            agrees = agrees || question.term == word.term;
            kin = kin || question.sense.group == sense.group;
        }
    }
    for (const auto &question : m_question.words)
        asked = asked || question.sense.kind == WordKind::Form;
    const auto sign = agrees                       ? Sign::FormAgrees
                      : kin                        ? Sign::FormKin
                      : asked && (named || named2) ? Sign::FormContradicts
                      : asked                      ? Sign::FormMissing
                                                   : Sign::FormExtra;
    if (asked || named)
        at(evidence, sign) = 1;
}

void Comparison::weighSizes(ItemId item, Evidence *evidence) const
{
    using Stand = SizeFinding::Stand;
    const auto sizes = m_segment.sizes(item);
    float asked = 0;
    float agreed = 0;
    std::vector<bool> used(sizes.size(), false);
    for (size_t i = 0; i < m_sizes.size(); ++i) {
        const auto &size = m_question.sizes[i].size;
        const auto stand = m_sizes[i].stand;
        const bool agrees = stand == Stand::Agrees || stand == Stand::Converted;
        if (m_sizes[i].size >= 0)
            used[static_cast<size_t>(m_sizes[i].size)] = true;
        if (size.packed) {
            at(evidence, agrees ? Sign::PackAgrees : Sign::PackContradicts) +=
                agrees || stand == Stand::Contradicts ? 1 : 0;
            continue;
        }
        if (asked == 0)
            at(evidence, Sign::FirstSizeAgrees) = agrees ? 1 : 0;
        asked += 1;
        agreed += agrees ? 1 : 0;
        if (stand == Stand::Contradicts)
            at(evidence, size.measure == Measure::Bare ? Sign::SizesBareContradicted
                                                       : Sign::SizesContradicted) += 1;
        if (stand == Stand::Missing)
            at(evidence, Sign::SizesMissing) += 1;
        if (stand == Stand::Converted)
            at(evidence, Sign::SizesConverted) += 1;
    }
    for (size_t j = 0; j < sizes.size(); ++j)
        if (!used[j] && sizes[j].field == Field::Name && !sizes[j].packed)
            at(evidence, Sign::SizesExtra) += 0.5F;
    at(evidence, Sign::SizesAgreed) = asked > 0 ? agreed / asked : 0;
    at(evidence, Sign::SizesAllAgreed) = asked > 0 && agreed == asked ? 1 : 0;
    at(evidence, Sign::NoSizeAsked) = asked == 0 ? 1 : 0;
    for (const auto sign : {Sign::SizesContradicted, Sign::SizesBareContradicted,
                            Sign::SizesMissing, Sign::SizesExtra})
        at(evidence, sign) = std::min(at(evidence, sign), 2.0F);
    at(evidence, Sign::Same) = at(evidence, Sign::AskedExact) > 0.999F &&
                               at(evidence, Sign::NamedCovered) > 0.999F && agreed == asked &&
                               at(evidence, Sign::SizesExtra) == 0;
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

void Comparison::weighCodes(ItemId item, Evidence *evidence) const
{
    for (const auto &code : m_question.codes) {
        bool has = false;
        bool near = false;
        bool other = false;
        for (const auto word : m_segment.words(item)) {
            has = has || word.id() == code.term;
            near =
                near || std::find(code.near.begin(), code.near.end(), word.id()) != code.near.end();
            other = other || (word.field() == Field::Name &&
                              m_segment.vocabulary().text(word.id()).front() == '=');
        }
        if (has || near)
            at(evidence, has ? Sign::CodeAgrees : Sign::CodeNear) = 1;
        else if (code.code.sure || other)
            at(evidence, other ? Sign::CodeOther : Sign::CodeMissing) = 1;
    }
}

std::string_view nameOf(Sign sign)
{
    static constexpr std::array<std::string_view, signCount> names = {"asked_covered",
                                                                      "named_covered",
                                                                      "asked_exact",
                                                                      "asked_by_meaning",
                                                                      "asked_elsewhere",
                                                                      "asked_missing_most",
                                                                      "named_missing_most",
                                                                      "asked_missing",
                                                                      "named_missing",
                                                                      "first_asked",
                                                                      "first_named",
                                                                      "first_both",
                                                                      "short_missing",
                                                                      "short_extra",
                                                                      "release_agrees",
                                                                      "release_contradicts",
                                                                      "release_missing",
                                                                      "release_extra",
                                                                      "only_agrees",
                                                                      "only_contradicts",
                                                                      "only_missing",
                                                                      "only_extra",
                                                                      "negation_contradicts",
                                                                      "form_agrees",
                                                                      "form_kin",
                                                                      "form_contradicts",
                                                                      "form_missing",
                                                                      "form_extra",
                                                                      "sizes_agreed",
                                                                      "sizes_all_agreed",
                                                                      "sizes_contradicted",
                                                                      "sizes_bare_contradicted",
                                                                      "sizes_missing",
                                                                      "sizes_extra",
                                                                      "sizes_converted",
                                                                      "first_size_agrees",
                                                                      "no_size_asked",
                                                                      "pack_agrees",
                                                                      "pack_contradicts",
                                                                      "code_agrees",
                                                                      "code_near",
                                                                      "code_missing",
                                                                      "code_other",
                                                                      "grams",
                                                                      "grams_asked",
                                                                      "grams_named",
                                                                      "in_order",
                                                                      "retrieval",
                                                                      "retrieval_gap",
                                                                      "retrieval_rank",
                                                                      "same",
                                                                      "length"};
    return names[static_cast<size_t>(sign)];
}

} // namespace desk
