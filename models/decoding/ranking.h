#pragma once

#include "comparison.h"

#include <vector>

namespace desk {

/// An item that a question may mean, with what speaks for it.
struct RankedItem
{
    ItemId item = 0;
    Evidence evidence{};
    float score = 0;
};

/// The candidates of one part of the catalogue, not yet ranked.
std::vector<RankedItem> candidatesOf(const Question &question, const Segment &segment,
                                     Comparison *comparison);

/// What the evidence is worth: the mean of a few small networks whose weights were fitted (README,
/// "Decoding") and stand in resources/decoding/weights.tsv as one.
class Weights
{
public:
    static constexpr size_t members = 3;
    static constexpr size_t hiddenOfMember = 12;
    static constexpr size_t hidden = members * hiddenOfMember;

    static const Weights &fitted();
    Weights() = default;
    explicit Weights(std::string_view table);

    [[nodiscard]] float score(const Evidence &evidence) const;

    std::array<float, signCount> direct{};
    std::array<std::array<float, signCount>, hidden> inner{};
    std::array<float, hidden> innerBias{};
    std::array<float, hidden> outer{};
    float nothing = 0; ///< the score of "nothing in the catalogue is right"
};

} // namespace desk
