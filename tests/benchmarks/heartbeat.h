#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <vector>

namespace desk {

/// Beats every 5 ms on the thread it lives on and remembers how long it had to wait: the time
/// between two beats, and how much of it the thread itself worked. What is left of a gap then
/// belongs to whoever else wanted the processor.
class Heartbeat : public QObject
{
public:
    explicit Heartbeat(QObject *parent) : QObject(parent)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_clock.start();
        m_worked = worked();
        m_timer.start();
    }

    [[nodiscard]] QJsonObject toJson() const
    {
        auto sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&sorted](double share) {
            const auto place = static_cast<std::size_t>(static_cast<double>(sorted.size()) * share);
            return sorted.empty() ? 0 : sorted.at(std::min(sorted.size() - 1, place));
        };
        return {{QStringLiteral("beats"), static_cast<qint64>(sorted.size())},
                {QStringLiteral("p99_gap_ms"), at(0.99)},
                {QStringLiteral("p999_gap_ms"), at(0.999)},
                {QStringLiteral("worst_gap_ms"), at(1)},
                {QStringLiteral("worst_work_ms"), m_worstWork},
                {QStringLiteral("gaps_over_50_ms"),
                 static_cast<qint64>(std::count_if(sorted.begin(), sorted.end(),
                                                   [](double gap) { return gap > 50; }))}};
    }

private:
    static double worked()
    {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    void beat()
    {
        m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        const auto now = worked();
        m_worstWork = std::max(m_worstWork, now - m_worked);
        m_worked = now;
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
    double m_worked = 0;
    double m_worstWork = 0;
};

} // namespace desk
