#include "comparison.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

using Stand = SizeFinding::Stand;

bool equal(double left, double right, double tolerance = 1e-4)
{
    return std::abs(left - right) <= tolerance * std::max(std::abs(left), std::abs(right)) + 1e-9;
}

bool isStrength(Measure measure)
{
    return measure == Measure::Mass || measure == Measure::Units || measure == Measure::Percent ||
           measure == Measure::PerMl;
}

bool comparable(Measure left, Measure right)
{
    const auto gramOrGauge = [](Measure one, Measure other) {
        return one == Measure::Gauge && other == Measure::Mass;
    };
    const auto shared = [](Measure one, Measure other) {
        return one == Measure::Percent && other == Measure::PerMl;
    };
    return left == right || gramOrGauge(left, right) || gramOrGauge(right, left) ||
           shared(left, right) || shared(right, left);
}

double perMl(Measure measure, double value)
{
    return measure == Measure::Percent ? 10 * value : value;
}

/// Whether two sizes say the same, and whether one had to be converted for it.
Stand compare(const ReadSize &asked, const ItemSize &said)
{
    const bool sameNumber = equal(asked.number, said.number);
    if (asked.measure == said.measure) {
        const auto tolerance = asked.measure == Measure::Length ? 0.025 : 1e-4;
        if (equal(asked.value, said.value, tolerance))
            return sameNumber ? Stand::Agrees : Stand::Converted;
        return Stand::Contradicts;
    }
    if (comparable(asked.measure, said.measure)) {
        if (asked.measure == Measure::Gauge || said.measure == Measure::Gauge)
            return sameNumber || equal(1000 * asked.number, said.value) ||
                           equal(asked.value, 1000 * static_cast<double>(said.number))
                       ? Stand::Converted
                       : Stand::Contradicts;
        return equal(perMl(asked.measure, asked.value), perMl(said.measure, said.value))
                   ? Stand::Converted
                   : Stand::Contradicts;
    }
    const bool bare = asked.measure == Measure::Bare || said.measure == Measure::Bare ||
                      asked.measure == Measure::Fraction || said.measure == Measure::Fraction;
    if (bare && sameNumber)
        return Stand::Agrees;
    if (bare && asked.measure == Measure::Bare && equal(asked.number, said.value))
        return Stand::Converted;
    if (asked.measure == Measure::Bare && asked.number < 1 &&
        (said.measure == Measure::Percent || said.measure == Measure::PerMl) &&
        equal(1000 * asked.number, perMl(said.measure, said.value)))
        return Stand::Converted; // 0.01 for 1 %
    const bool share = (asked.measure == Measure::PerMl && said.measure == Measure::Mass) ||
                       (asked.measure == Measure::Mass && said.measure == Measure::PerMl);
    return share && sameNumber ? Stand::Converted : Stand::Missing;
}

/// How good a stand is, to let the best pairs find each other first.
int rank(Stand stand)
{
    return stand == Stand::Agrees        ? 3
           : stand == Stand::Converted   ? 2
           : stand == Stand::Contradicts ? 1
                                         : 0;
}

/// A bare number that is asked contradicts only a strength or a size that nothing else asked for.
bool contradictsBare(const ReadSize &asked, const ItemSize &said)
{
    return asked.measure == Measure::Bare &&
           (isStrength(said.measure) || said.measure == Measure::Bare ||
            said.measure == Measure::Gauge || said.measure == Measure::French ||
            (asked.sized && said.measure == Measure::Length));
}

} // namespace

std::vector<SizeFinding> compareSizes(const std::vector<AskedSize> &asked,
                                      std::span<const ItemSize> sizes)
{
    std::vector<SizeFinding> findings(asked.size());
    std::vector<bool> taken(sizes.size(), false);
    for (const auto wanted : {Stand::Agrees, Stand::Converted, Stand::Contradicts})
        for (size_t i = 0; i < asked.size(); ++i)
            for (size_t j = 0; j < sizes.size() && findings[i].size < 0; ++j) {
                if (taken[j] || asked[i].size.packed != (sizes[j].packed != 0))
                    continue;
                auto stand = compare(asked[i].size, sizes[j]);
                if (stand == Stand::Missing && contradictsBare(asked[i].size, sizes[j]))
                    stand = Stand::Contradicts;
                const bool elsewhere =
                    sizes[j].field != Field::Name && sizes[j].field != Field::Model;
                if (rank(stand) != rank(wanted) || (stand == Stand::Contradicts && elsewhere))
                    continue;
                findings[i] = {stand, static_cast<int>(j)};
                taken[j] = true;
            }
    return findings;
}

} // namespace desk
