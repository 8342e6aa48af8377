#include "decodetrial.h"

#include "decodenoise.h"
#include "suggester.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr unsigned noiseSeed = 41;
constexpr int otherWords = 400;
constexpr int nothingEvery = 30; ///< noise samples of which the catalogue has nothing right

/// The sample as if the catalogue did not have what is right; without anything of the same first
/// word, too, where the brand as such is to be unknown.
FitSample withoutRight(const FitSample &sample, bool brandUnknown)
{
    const auto sign = [](Evidence &evidence, Sign which) -> float & {
        return evidence[static_cast<size_t>(which)];
    };
    FitSample result;
    result.nothing = true;
    float best = 0;
    for (size_t i = 0; i < sample.candidates.size(); ++i) {
        auto evidence = sample.candidates[i];
        if (sample.right[i] || (brandUnknown && sign(evidence, Sign::FirstBoth) > 0.99F))
            continue;
        best = std::max(best, sign(evidence, Sign::Retrieval));
        result.candidates.push_back(evidence);
    }
    for (size_t i = 0; i < result.candidates.size(); ++i) {
        auto &evidence = result.candidates[i];
        sign(evidence, Sign::Retrieval) /= std::max(best, 1e-6F);
        sign(evidence, Sign::RetrievalGap) += std::log(std::max(best, 1e-6F));
        sign(evidence, Sign::RetrievalRank) = 1 / static_cast<float>(i + 1);
    }
    result.right.assign(result.candidates.size(), false);
    return result;
}

QStringList wordsOfOthers(const Segment &segment, std::mt19937 *random)
{
    QStringList words;
    for (int i = 0; i < otherWords; ++i) {
        const auto name = segment.name(static_cast<ItemId>((*random)() % segment.size()));
        const auto parts = name.split(u' ', Qt::SkipEmptyParts);
        words.append(parts.at(static_cast<qsizetype>((*random)()) % parts.size()));
    }
    return words;
}

} // namespace

QList<Ablation> ablations()
{
    using S = Sign;
    return {
        {u"all of it"_s},
        {.name = u"no network: weights only"_s, .network = false},
        {u"no sizes"_s,
         {S::SizesAgreed, S::SizesAllAgreed, S::SizesContradicted, S::SizesBareContradicted,
          S::SizesMissing, S::SizesExtra, S::SizesConverted, S::FirstSizeAgrees, S::NoSizeAsked,
          S::PackAgrees, S::PackContradicts}},
        {u"no dosage forms, no release"_s,
         {S::FormAgrees, S::FormKin, S::FormContradicts, S::FormMissing, S::FormExtra,
          S::ReleaseAgrees, S::ReleaseContradicts, S::ReleaseMissing, S::ReleaseExtra}},
        {u"no left or right, no sterile or not"_s,
         {S::OnlyAgrees, S::OnlyContradicts, S::OnlyMissing, S::OnlyExtra, S::NegationContradicts}},
        {u"no first word"_s, {S::FirstAsked, S::FirstNamed, S::FirstBoth}},
        {u"no letters of combinations"_s, {S::ShortMissing, S::ShortExtra}},
        {u"no letters in a row"_s, {S::Grams, S::GramsAsked, S::GramsNamed, S::Length}},
        {u"no maker's numbers"_s,
         {S::MakerNumberAgrees, S::CodeAgrees, S::CodeNear, S::CodeMissing, S::CodeOther}},
        {u"no retrieval score"_s, {S::Retrieval, S::RetrievalGap, S::RetrievalRank}},
        {.name = u"no words that stand for others"_s, .withoutMeanings = true},
        {.name = u"no search for misspelt words"_s, .withoutNear = true},
        {.name = u"retrieval alone"_s, .retrievalOnly = true},
    };
}

Trial::Trial(const Segment &segment, const QList<DecodeRow> &rows, const Ablation &ablation)
    : m_segment(segment), m_rows(rows), m_ablation(ablation)
{
    for (const auto &row : rows) {
        auto sample =
            sampleOf(row.text, [&](ItemId item) { return row.right.contains(segment.sku(item)); });
        sample.nothing = row.right.isEmpty();
        sample.fold = row.fold;
        m_samples.push_back(std::move(sample));
    }
}

void Trial::addNoise(int count)
{
    DecodeNoise noise(noiseSeed);
    std::mt19937 random(noiseSeed);
    const auto others = wordsOfOthers(m_segment, &random);
    for (int i = 0; i < count; ++i) {
        const auto item = static_cast<ItemId>(random() % m_segment.size());
        const auto name = m_segment.name(item);
        const auto identity = m_segment.identity(item);
        auto sample = sampleOf(noise.written(name, others), [&](ItemId other) {
            return other == item || (identity != 0 && m_segment.identity(other) == identity);
        });
        if (i % nothingEvery == 0)
            sample = withoutRight(sample, i % (2 * nothingEvery) == 0);
        const auto brand = readText(name).words;
        sample.fold =
            brand.empty()
                ? 0
                : static_cast<int>(Vocabulary::hash(brand.front().text) % DecodeSet::folds);
        m_samples.push_back(std::move(sample));
    }
}

FitSample Trial::sampleOf(const QString &text, const std::function<bool(ItemId)> &right)
{
    Question question(readText(text), m_segment);
    for (auto &word : question.words) {
        if (m_ablation.withoutMeanings)
            word.meanings.clear();
        if (m_ablation.withoutNear)
            word.near.clear();
    }
    Comparison comparison(question, m_segment);
    FitSample sample;
    m_items.emplace_back();
    for (auto &candidate : candidatesOf(question, m_segment, &comparison)) {
        for (const auto sign : m_ablation.without)
            candidate.evidence[static_cast<size_t>(sign)] = 0;
        if (m_ablation.retrievalOnly)
            for (size_t sign = 0; sign < signCount; ++sign)
                if (sign != static_cast<size_t>(Sign::Retrieval))
                    candidate.evidence[sign] = 0;
        sample.candidates.push_back(candidate.evidence);
        sample.right.push_back(right(candidate.item));
        m_items.back().push_back(candidate.item);
    }
    return sample;
}

FitOptions Trial::options() const
{
    FitOptions options;
    options.network = m_ablation.network && !m_ablation.retrievalOnly;
    return options;
}

Weights Trial::fit() const
{
    std::vector<const FitSample *> samples;
    for (const auto &sample : m_samples)
        samples.push_back(&sample);
    return fitWeights(samples, options());
}

QList<TrialOutcome> Trial::crossValidated() const
{
    QList<TrialOutcome> outcomes(m_rows.size());
    auto once = options(); // a single member: the mean of several is a little better
    once.members = 1;
    for (int fold = 0; fold < DecodeSet::folds; ++fold) {
        std::vector<const FitSample *> others;
        for (const auto &sample : m_samples)
            if (sample.fold != fold)
                others.push_back(&sample);
        const auto weights = fitWeights(others, once);
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            if (m_rows.at(row).fold == fold)
                outcomes[row] = judged(static_cast<size_t>(row), weights);
    }
    return outcomes;
}

/// As Suggester weighs candidates.
TrialOutcome Trial::judged(size_t row, const Weights &weights) const
{
    const auto &sample = m_samples[row];
    std::vector<std::pair<double, size_t>> order;
    auto sum = 1.0;
    for (size_t i = 0; i < sample.candidates.size(); ++i) {
        const double over = weights.score(sample.candidates[i]) - weights.nothing;
        order.emplace_back(-over, i);
        sum += std::exp(over);
    }
    std::stable_sort(order.begin(), order.end());
    TrialOutcome outcome;
    for (size_t place = 0; place < order.size(); ++place) {
        if (sample.right[order[place].second] && outcome.rank == TrialOutcome::notFound)
            outcome.rank = static_cast<int>(place);
        const auto identity = m_segment.identity(m_items[row][order[place].second]);
        const auto top = m_segment.identity(m_items[row][order.front().second]);
        if (place == 0 || (identity != 0 && identity == top))
            outcome.probability += std::exp(-order[place].first) / sum;
    }
    outcome.confident = outcome.probability >= Suggester::confidentFrom;
    return outcome;
}

} // namespace desk::admin
