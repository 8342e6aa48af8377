#include "helddecisions.h"

#include "whendone.h"

#include <QTimer>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_together = 4; // calls of one desk at the same time

} // namespace

QString HeldDecision::approval() const
{
    return row.value(u"approval_id"_s).toString();
}

bool HeldDecision::wantsSignature() const
{
    return decision.action.startsWith(u"approve") && decision.signature.isEmpty() &&
           !row.value(u"to_sign"_s).toString().isEmpty();
}

HeldDecisions::HeldDecisions(Database *database, QObject *parent)
    : QObject(parent), m_store(database)
{
}

void HeldDecisions::give(const QList<HeldDecision> &decisions)
{
    QList<HeldDecision> waiting;
    for (const auto &decision : decisions)
        if (decision.takesANumber())
            send(decision);
        else
            waiting << decision;
    hold(waiting);
}

void HeldDecisions::hold(const QList<HeldDecision> &decisions)
{
    if (decisions.isEmpty())
        return;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    m_held.append({decisions, timer});
    connect(timer, &QTimer::timeout, this, [this, decisions, timer] {
        timer->deleteLater();
        m_held.removeIf([&](const Held &held) { return held.timer == timer; });
        for (const auto &decision : decisions)
            send(decision);
    });
    timer->start(m_time);
}

void HeldDecisions::send(const HeldDecision &decision)
{
    m_queue.append(decision);
    ++m_all;
    sendNext();
}

/// A few at a time: what one has not sent can still be stopped, and the desk's reads are not kept
/// waiting.
void HeldDecisions::sendNext()
{
    while (!m_queue.isEmpty() && m_sending.size() < s_together) {
        const auto decision = m_queue.takeFirst();
        m_sending.append(decision.approval());
        whenDone(m_store.decide(decision.decision, RequestId::create()), this,
                 [this, decision](const Result<QJsonObject> &answer) { settle(decision, answer); });
    }
}

void HeldDecisions::settle(const HeldDecision &decision, const Result<QJsonObject> &answer)
{
    m_sending.removeOne(decision.approval());
    ++m_answered;
    sendNext();
    Q_EMIT progressed(m_answered, m_all);
    if (m_answered == m_all)
        m_answered = m_all = 0;
    if (answer)
        Q_EMIT decided(decision);
    else
        Q_EMIT refused(decision, answer.error());
}

int HeldDecisions::stop()
{
    const auto left = static_cast<int>(m_queue.size());
    m_queue.clear();
    m_all -= left;
    Q_EMIT progressed(m_answered, m_all);
    if (m_answered == m_all)
        m_answered = m_all = 0;
    return left;
}

QStringList HeldDecisions::takeBack()
{
    if (m_held.isEmpty())
        return {};
    const auto last = m_held.takeLast();
    last.timer->stop();
    last.timer->deleteLater();
    QStringList approvals;
    for (const auto &decision : last.decisions)
        approvals << decision.approval();
    return approvals;
}

QStringList HeldDecisions::approvals() const
{
    QStringList all;
    for (const auto &held : m_held)
        for (const auto &decision : held.decisions)
            all << decision.approval();
    return all;
}

bool HeldDecisions::holds(const QString &approval) const
{
    const auto isIt = [&](const auto &decision) { return decision.approval() == approval; };
    if (m_sending.contains(approval) || std::any_of(m_queue.begin(), m_queue.end(), isIt))
        return true;
    return std::any_of(m_held.begin(), m_held.end(), [&](const Held &held) {
        return std::any_of(held.decisions.begin(), held.decisions.end(), isIt);
    });
}

} // namespace desk
