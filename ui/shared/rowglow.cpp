#include "rowglow.h"

#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace desk {

namespace {

constexpr qint64 s_lasts = 1500;
constexpr auto s_frame = std::chrono::milliseconds(33);

} // namespace

RowGlow::RowGlow(QTreeView *list) : QObject(list), m_list(list)
{
    m_clock.start();
    m_frame.setInterval(s_frame);
    connect(&m_frame, &QTimer::timeout, this, &RowGlow::tick);
}

bool RowGlow::moves() const
{
    return m_list->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_list) > 0;
}

void RowGlow::light(const QString &id)
{
    m_lit.insert(id, m_clock.elapsed());
    m_frame.start();
    m_list->viewport()->update();
}

qreal RowGlow::strength(const QString &id) const
{
    const auto lit = m_lit.constFind(id);
    if (lit == m_lit.constEnd())
        return 0;
    const auto left = s_lasts - (m_clock.elapsed() - *lit);
    if (left <= 0)
        return 0;
    return moves() ? static_cast<qreal>(left) / s_lasts : 0.6;
}

void RowGlow::tick()
{
    const auto now = m_clock.elapsed();
    const auto before = m_lit.size();
    m_lit.removeIf([now](const auto &lit) { return now - lit.value() >= s_lasts; });
    if (moves() || m_lit.size() != before)
        m_list->viewport()->update();
    if (m_lit.isEmpty())
        m_frame.stop();
}

} // namespace desk
