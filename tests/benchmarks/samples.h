#pragma once

#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace desk {

/// Times of the same act, in milliseconds.
class Samples
{
public:
    void add(double time)
    {
        if (time >= 0)
            m_times.push_back(time);
        else
            ++m_lost;
    }
    [[nodiscard]] double at(double share) const
    {
        if (m_times.empty())
            return 0;
        auto sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        const auto place = static_cast<std::size_t>(static_cast<double>(sorted.size()) * share);
        return sorted.at(std::min(sorted.size() - 1, place));
    }
    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("n"), static_cast<qint64>(m_times.size())},
                {QStringLiteral("lost"), m_lost}, // what did not come about
                {QStringLiteral("p50_ms"), at(0.5)},
                {QStringLiteral("p95_ms"), at(0.95)},
                {QStringLiteral("worst_ms"), at(1)}};
    }

private:
    std::vector<double> m_times;
    int m_lost = 0;
};

} // namespace desk
