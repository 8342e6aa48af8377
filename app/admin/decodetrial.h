#pragma once

#include "decodefit.h"
#include "decodesets.h"

#include <QString>

namespace desk::admin {

/// What became of one row: where the right SKU came, and how sure the first suggestion was.
struct TrialOutcome
{
    static constexpr int notFound = 1000;

    int rank = notFound; ///< 0 is the first
    double probability = 0;
    bool confident = false;
};

/// Figures over the rows of a set.
struct TrialFigures
{
    struct Share
    {
        int rows = 0;
        int first = 0;
        int five = 0;
        int ten = 0;

        void add(int rank);
        [[nodiscard]] double percent(int count) const { return 100.0 * count / std::max(rows, 1); }
    };

    QMap<QString, Share> groups; ///< by what is in a row of the printed table
    double macro = 0;            ///< mean of the first, over kinds with nine rows or more
    double confidentShare = 0;
    double confidentRight = 0;
    double confidentNone = 0; ///< of rows where nothing is right

    static TrialFigures of(const QList<DecodeRow> &rows, const QList<TrialOutcome> &outcomes);
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Changes what a question or its evidence may use, to see what that is worth.
struct Ablation
{
    QString name;
    QList<Sign> without = {};
    bool withoutMeanings = false;
    bool withoutNear = false;
    bool network = true;
    bool retrievalOnly = false;
};

QList<Ablation> ablations();

/// The candidates of rows with their evidence, to fit and to judge with.
class Trial
{
public:
    Trial(const Segment &segment, const QList<DecodeRow> &rows, const Ablation &ablation = {});

    /// More samples of the catalogue's own names, written badly.
    void addNoise(int count);
    [[nodiscard]] Weights fit() const;
    /// Each row judged with weights that were fitted to the other folds.
    [[nodiscard]] QList<TrialOutcome> crossValidated() const;

private:
    [[nodiscard]] FitSample sampleOf(const QString &text, const std::function<bool(ItemId)> &right);
    [[nodiscard]] TrialOutcome judged(size_t row, const Weights &weights) const;
    [[nodiscard]] FitOptions options() const;

    const Segment &m_segment;
    const QList<DecodeRow> &m_rows;
    const Ablation m_ablation;
    std::vector<FitSample> m_samples; ///< the rows', then the noise's
    std::vector<std::vector<ItemId>> m_items;
};

} // namespace desk::admin
