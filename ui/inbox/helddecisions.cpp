#include "helddecisions.h"

#include <QTimer>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

void HeldDecisions::hold(const QJsonObject &row, const Decision &decision)
{
    const auto approval = row.value(u"approval_id"_s).toString();
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    m_held.append({approval, timer});
    connect(timer, &QTimer::timeout, this, [this, row, decision, approval, timer] {
        timer->deleteLater();
        m_held.removeIf([&](const Held &held) { return held.approval == approval; });
        Q_EMIT due(row, decision);
    });
    timer->start(m_time);
}

QString HeldDecisions::takeBack()
{
    if (m_held.isEmpty())
        return {};
    const auto last = m_held.takeLast();
    last.timer->stop();
    last.timer->deleteLater();
    return last.approval;
}

bool HeldDecisions::holds(const QString &approval) const
{
    return std::any_of(m_held.begin(), m_held.end(),
                       [&](const Held &held) { return held.approval == approval; });
}

} // namespace desk
