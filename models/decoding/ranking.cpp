#include "ranking.h"

#include "knowledge.h"
#include "retrieval.h"

#include <charconv>
#include <cmath>

namespace desk {

namespace {

constexpr size_t mostCandidates = 80;

float numberOf(std::string_view cell)
{
    float value = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return value;
}

} // namespace

std::vector<RankedItem> candidatesOf(const Question &question, const Segment &segment,
                                     Comparison *comparison)
{
    std::vector<RankedItem> candidates;
    const auto found = retrieve(question, segment, mostCandidates);
    for (const auto &item : found) {
        candidates.push_back({item.item, comparison->evidence(item.item)});
        auto &evidence = candidates.back().evidence;
        evidence[static_cast<size_t>(Sign::Retrieval)] =
            item.score / std::max(found.front().score, 1e-6F);
        evidence[static_cast<size_t>(Sign::RetrievalGap)] =
            std::log(found.front().score / std::max(item.score, 1e-6F));
        evidence[static_cast<size_t>(Sign::RetrievalRank)] =
            1 / static_cast<float>(candidates.size());
    }
    return candidates;
}

const Weights &Weights::fitted()
{
    static const Weights weights{Knowledge::weights};
    return weights;
}

/// A row per sign: its name, the direct weight, then one for each hidden unit.
Weights::Weights(std::string_view table)
{
    for (const auto &row : Knowledge::rows(table)) {
        const auto cell = [&](size_t at) { return at < row.size() ? numberOf(row[at]) : 0; };
        if (row.front() == "nothing")
            nothing = cell(1);
        for (size_t unit = 0; unit < hidden; ++unit) {
            if (row.front() == "bias")
                innerBias[unit] = cell(unit + 2);
            if (row.front() == "outer")
                outer[unit] = cell(unit + 2);
        }
        for (size_t sign = 0; sign < signCount; ++sign) {
            if (nameOf(static_cast<Sign>(sign)) != row.front())
                continue;
            direct[sign] = cell(1);
            for (size_t unit = 0; unit < hidden; ++unit)
                inner[unit][sign] = cell(unit + 2);
        }
    }
}

float Weights::score(const Evidence &evidence) const
{
    float score = 0;
    for (size_t sign = 0; sign < signCount; ++sign)
        score += direct[sign] * evidence[sign];
    for (size_t unit = 0; unit < hidden; ++unit) {
        auto sum = innerBias[unit];
        for (size_t sign = 0; sign < signCount; ++sign)
            sum += inner[unit][sign] * evidence[sign];
        score += outer[unit] * std::tanh(sum);
    }
    return score;
}

} // namespace desk
