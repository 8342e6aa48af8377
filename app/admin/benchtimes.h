#pragma once

#include <QJsonObject>
#include <QList>

#include <algorithm>

namespace desk::admin {

/// Times of the same work, taken again and again.
class Times
{
public:
    void add(qint64 microseconds) { m_times << microseconds; }

    [[nodiscard]] bool isEmpty() const { return m_times.isEmpty(); }
    /// In milliseconds: so many of a hundred took no longer.
    [[nodiscard]] double percentile(int of) const
    {
        if (m_times.isEmpty())
            return 0;
        auto sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        const auto place = std::min(sorted.size() - 1, sorted.size() * of / 100);
        return static_cast<double>(sorted.at(place)) / 1000;
    }
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double sum() const
    {
        qint64 all = 0;
        for (const auto time : m_times)
            all += time;
        return static_cast<double>(all) / 1000;
    }
    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("n"), m_times.size()},
                {QStringLiteral("p50_ms"), percentile(50)},
                {QStringLiteral("p95_ms"), percentile(95)},
                {QStringLiteral("worst_ms"), percentile(100)}};
    }

private:
    QList<qint64> m_times;
};

} // namespace desk::admin
