#include "comparison.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

float &at(Evidence *evidence, Sign sign)
{
    return (*evidence)[static_cast<size_t>(sign)];
}

} // namespace

/// Words of which only one can be true, or ways of release: the same, another, only asked, only
/// named.
void Comparison::weighKind(WordKind kind, Sign first, Evidence *evidence) const
{
    const auto sign = [first](int place) {
        return static_cast<Sign>(static_cast<int>(first) + place);
    };
    const bool release = kind == WordKind::Release;
    for (const auto &word : m_question.words) {
        if (word.sense.kind != kind)
            continue;
        bool agrees = false;
        bool contradicts = false;
        for (const auto &named : m_named) {
            const auto sense = m_segment.facts(named.term).sense();
            const bool rival = sense.kind == kind && named.field != Field::Description &&
                               (release || sense.group == word.sense.group);
            const bool same = release ? sense.group == word.sense.group : named.term == word.term;
            agrees = agrees || (rival && same);
            contradicts = contradicts || (rival && !same);
        }
        at(evidence, sign(agrees ? 0 : contradicts ? 1 : 2)) += 1;
    }
    for (const auto &named : m_named)
        if (m_segment.facts(named.term).sense().kind == kind && named.field == Field::Name &&
            named.covered < 0.7F)
            at(evidence, sign(3)) += 1;
}

/// "sterile" against "non sterile".
void Comparison::weighNegation(Evidence *evidence) const
{
    for (const auto &named : m_named)
        for (const auto &word : m_question.words) {
            const auto text = m_segment.vocabulary().text(named.term);
            const bool denies = text.front() == '!' && text.substr(1) == word.text;
            const bool denied =
                word.text.front() == '!' && std::string_view(word.text).substr(1) == text;
            if (named.field == Field::Name && (denies || denied))
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
        if (has && code.code.sure)
            at(evidence, Sign::MakerNumberAgrees) = 1;
        else if (has || near)
            at(evidence, has ? Sign::CodeAgrees : Sign::CodeNear) = 1;
        else if (code.code.sure || other)
            at(evidence, other ? Sign::CodeOther : Sign::CodeMissing) = 1;
    }
}

} // namespace desk
