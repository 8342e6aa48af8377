#include "seenapprovals.h"

#include "preferences.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto keptName = u"inbox/seen"_s;

} // namespace

SeenApprovals::SeenApprovals(Preferences *preferences) : m_preferences(preferences)
{
    if (!m_preferences)
        return;
    const auto kept = m_preferences->remembered(keptName).split(u' ', Qt::SkipEmptyParts);
    m_seen = QSet<QString>(kept.begin(), kept.end());
}

void SeenApprovals::add(const QString &approval)
{
    if (approval.isEmpty() || m_seen.contains(approval))
        return;
    m_seen.insert(approval);
    keep();
}

void SeenApprovals::keepOnly(const QSet<QString> &waiting)
{
    const auto before = m_seen.size();
    m_seen.intersect(waiting);
    if (m_seen.size() != before)
        keep();
}

void SeenApprovals::keep() const
{
    if (m_preferences)
        m_preferences->remember(keptName, QStringList(m_seen.begin(), m_seen.end()).join(u' '));
}

} // namespace desk
