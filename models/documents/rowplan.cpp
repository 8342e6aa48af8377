#include "rowplan.h"

#include <numeric>

namespace desk::paper {

namespace {

constexpr qsizetype kWithTotals = 3;
constexpr double kSlack = 0.001;

qsizetype fitting(const QList<double> &heights, qsizetype from, double space)
{
    auto at = from;
    while (at < heights.size() && heights.at(at) <= space + kSlack)
        space -= heights.at(at++);
    return at - from;
}

} // namespace

QList<qsizetype> planRows(const QList<double> &heights, const Room &room)
{
    QList<qsizetype> pages;
    qsizetype from = 0;
    auto space = room.first;
    while (true) {
        const auto left = heights.size() - from;
        const auto rest = std::accumulate(heights.cbegin() + from, heights.cend(), 0.0);
        const bool nothingHelps = left == 0 && !pages.isEmpty();
        if (rest + room.end <= space + kSlack || nothingHelps) {
            pages += left;
            return pages;
        }
        auto count = fitting(heights, from, space - room.carry);
        count = qMin(count, left - kWithTotals); // some stay for the totals
        count = qBound(qsizetype(1), count, qMax(left, qsizetype(1)));
        pages += count;
        from += count;
        space = room.next;
    }
}

} // namespace desk::paper
