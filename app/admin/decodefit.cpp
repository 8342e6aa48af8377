#include "decodefit.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr size_t hidden = Weights::hiddenOfMember;
constexpr size_t batch = 64;

/// All weights in a row, so that they can be treated alike.
struct Parameters
{
    static constexpr size_t inner = signCount;
    static constexpr size_t bias = inner + hidden * signCount;
    static constexpr size_t outer = bias + hidden;
    static constexpr size_t nothing = outer + hidden;
    static constexpr size_t count = nothing + 1;

    std::vector<float> values = std::vector<float>(count, 0);

    float &operator[](size_t place) { return values[place]; }
    float operator[](size_t place) const { return values[place]; }
};

class Fit
{
public:
    Fit(const std::vector<const FitSample *> &samples, const FitOptions &options)
        : m_samples(samples), m_options(options), m_random(options.seed)
    {
        std::normal_distribution<float> small(0, 0.15F);
        for (size_t i = Parameters::inner; options.network && i < Parameters::nothing; ++i)
            m_weights[i] = i < Parameters::bias || i >= Parameters::outer ? small(m_random) : 0;
    }

    void run()
    {
        for (int round = 0; round < m_options.rounds; ++round) {
            std::shuffle(m_samples.begin(), m_samples.end(), m_random);
            for (size_t begin = 0; begin < m_samples.size(); begin += batch)
                step(begin, std::min(begin + batch, m_samples.size()), rate(round));
        }
    }

    /// As a share of the mean of `members`, in the place of the one.
    void addTo(Weights *mean, size_t member, size_t members) const
    {
        const auto share = 1 / static_cast<float>(members);
        for (size_t sign = 0; sign < signCount; ++sign)
            mean->direct[sign] += share * m_weights[sign];
        for (size_t unit = 0; unit < hidden; ++unit) {
            const auto place = member * hidden + unit;
            for (size_t sign = 0; sign < signCount; ++sign)
                mean->inner[place][sign] = m_weights[Parameters::inner + unit * signCount + sign];
            mean->innerBias[place] = m_weights[Parameters::bias + unit];
            mean->outer[place] = share * m_weights[Parameters::outer + unit];
        }
        mean->nothing += share * m_weights[Parameters::nothing];
    }

private:
    [[nodiscard]] float rate(int round) const
    {
        const auto done = static_cast<float>(round) / static_cast<float>(m_options.rounds);
        return (m_options.network ? 0.01F : 0.03F) * (done < 0.6F ? 1 : done < 0.85F ? 0.3F : 0.1F);
    }

    float score(const Evidence &evidence, std::array<float, hidden> *units) const
    {
        float sum = 0;
        for (size_t sign = 0; sign < signCount; ++sign)
            sum += m_weights[sign] * evidence[sign];
        for (size_t unit = 0; m_options.network && unit < hidden; ++unit) {
            auto input = m_weights[Parameters::bias + unit];
            const auto *row = &m_weights.values[Parameters::inner + unit * signCount];
            for (size_t sign = 0; sign < signCount; ++sign)
                input += row[sign] * evidence[sign];
            (*units)[unit] = std::tanh(input);
            sum += m_weights[Parameters::outer + unit] * (*units)[unit];
        }
        return sum;
    }

    /// How far the shares are from what is right, back through the weights.
    void learn(const FitSample &sample, Parameters *slope)
    {
        const auto count = sample.candidates.size();
        std::vector<std::array<float, hidden>> units(count);
        std::vector<float> scores(count + 1, m_weights[Parameters::nothing]);
        for (size_t i = 0; i < count; ++i)
            scores[i] = score(sample.candidates[i], &units[i]);
        const auto top = *std::max_element(scores.begin(), scores.end());
        double all = 0;
        double right = 0;
        for (size_t i = 0; i <= count; ++i) {
            const auto share = std::exp(static_cast<double>(scores[i] - top));
            all += share;
            right += isRight(sample, i) ? share : 0;
        }
        for (size_t i = 0; i <= count; ++i) {
            const auto share = std::exp(static_cast<double>(scores[i] - top));
            const auto error = static_cast<float>(
                share / all - (isRight(sample, i) ? share / std::max(right, 1e-30) : 0));
            if (i == count)
                (*slope)[Parameters::nothing] += error;
            else if (std::abs(error) > 1e-6F)
                spread(sample.candidates[i], units[i], error, slope);
        }
    }
    static bool isRight(const FitSample &sample, size_t candidate)
    {
        return candidate == sample.right.size() ? sample.nothing : sample.right[candidate];
    }
    void spread(const Evidence &evidence, const std::array<float, hidden> &units, float error,
                Parameters *slope) const
    {
        for (size_t sign = 0; sign < signCount; ++sign)
            (*slope)[sign] += error * evidence[sign];
        for (size_t unit = 0; m_options.network && unit < hidden; ++unit) {
            const auto inward =
                error * m_weights[Parameters::outer + unit] * (1 - units[unit] * units[unit]);
            (*slope)[Parameters::outer + unit] += error * units[unit];
            (*slope)[Parameters::bias + unit] += inward;
            auto *row = &slope->values[Parameters::inner + unit * signCount];
            for (size_t sign = 0; sign < signCount; ++sign)
                row[sign] += inward * evidence[sign];
        }
    }

    void step(size_t begin, size_t end, float rate)
    {
        Parameters slope;
        float taught = 0;
        for (auto i = begin; i < end; ++i)
            if (m_samples[i]->teaches()) {
                learn(*m_samples[i], &slope);
                taught += 1;
            }
        if (taught == 0)
            return;
        ++m_steps;
        const auto firstBias = 1 - std::pow(0.9F, static_cast<float>(m_steps));
        const auto secondBias = 1 - std::pow(0.999F, static_cast<float>(m_steps));
        for (size_t i = 0; i < Parameters::count; ++i) {
            const auto pull = i == Parameters::nothing ? 0 : m_options.pull * m_weights[i];
            const auto value = slope[i] / taught + pull;
            m_first[i] = 0.9F * m_first[i] + 0.1F * value;
            m_second[i] = 0.999F * m_second[i] + 0.001F * value * value;
            m_weights[i] -=
                rate * (m_first[i] / firstBias) / (std::sqrt(m_second[i] / secondBias) + 1e-8F);
        }
    }

    std::vector<const FitSample *> m_samples;
    const FitOptions m_options;
    std::mt19937 m_random;
    Parameters m_weights;
    Parameters m_first;
    Parameters m_second;
    int m_steps = 0;
};

QString row(const QString &name, float direct, const std::function<float(size_t)> &unit)
{
    auto text = name + u'\t' + QString::number(static_cast<double>(direct), 'g', 5);
    for (size_t i = 0; i < Weights::hidden; ++i)
        text += u'\t' + QString::number(static_cast<double>(unit(i)), 'g', 5);
    return text + u'\n';
}

} // namespace

bool FitSample::teaches() const
{
    return nothing || std::find(right.begin(), right.end(), true) != right.end();
}

Weights fitWeights(const std::vector<const FitSample *> &samples, const FitOptions &options)
{
    Weights mean;
    for (size_t member = 0; member < options.members; ++member) {
        auto own = options;
        own.seed += static_cast<unsigned>(member);
        Fit fit(samples, own);
        fit.run();
        fit.addTo(&mean, member, options.members);
    }
    return mean;
}

QString weightsTable(const Weights &weights)
{
    auto table =
        u"# What each sign is worth: directly, then into each unit of the network. Written "
        "by \"indentdesk-admin bench decode --fit\".\n"_s;
    for (size_t sign = 0; sign < signCount; ++sign) {
        const auto name = nameOf(static_cast<Sign>(sign));
        table += row(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                     weights.direct[sign], [&](size_t unit) { return weights.inner[unit][sign]; });
    }
    table += row(u"bias"_s, 0, [&](size_t unit) { return weights.innerBias[unit]; });
    table += row(u"outer"_s, 0, [&](size_t unit) { return weights.outer[unit]; });
    return table + u"nothing\t%1\n"_s.arg(static_cast<double>(weights.nothing), 0, 'g', 5);
}

} // namespace desk::admin
