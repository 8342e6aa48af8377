#pragma once

#include "ranking.h"

#include <QString>

#include <vector>

namespace desk::admin {

/// A text with its candidates, to fit weights to.
struct FitSample
{
    std::vector<Evidence> candidates;
    std::vector<bool> right; ///< by candidate
    bool nothing = false;    ///< nothing in the catalogue is right
    int fold = 0;

    /// A sample whose right item is not among its candidates teaches nothing.
    [[nodiscard]] bool teaches() const;
};

struct FitOptions
{
    bool network = true; ///< else only the direct weights
    int rounds = 25;
    float pull = 3e-4F; ///< of all weights towards nothing
    unsigned seed = 7;
    size_t members = Weights::members; ///< fitted one after another, each from another beginning
};

/// Fits the weights so that of all candidates, and "nothing", what is right gets the largest share
/// of the exponentials of the scores (multinomial logistic regression; Adam in small batches).
Weights fitWeights(const std::vector<const FitSample *> &samples, const FitOptions &options);

/// As resources/decoding/weights.tsv has them.
QString weightsTable(const Weights &weights);

} // namespace desk::admin
