#include "barchart.h"

#include <QVBoxLayout>

#include <algorithm>

namespace desk {

BarChart::BarChart(const BarRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

Bar *BarChart::bar(const QString &name, const QString &label)
{
    for (auto *bar : std::as_const(m_bars))
        if (bar->objectName() == name)
            return bar;
    auto *bar = new Bar(label, this);
    bar->setObjectName(name);
    connect(bar, &Bar::clicked, this, [this, name] { Q_EMIT opened(name); });
    connect(bar, &Bar::stepped, this, [this, bar](int direction) { step(bar, direction); });
    m_column->addWidget(bar);
    m_bars.append(bar);
    return bar;
}

void BarChart::keep(const QStringList &names)
{
    for (auto *bar : QList<Bar *>(m_bars)) {
        if (names.contains(bar->objectName()))
            continue;
        m_bars.removeOne(bar);
        delete bar;
    }
}

void BarChart::scale()
{
    qint64 longest = 1;
    for (const auto *bar : std::as_const(m_bars))
        longest = std::max({longest, bar->value(), bar->mark()});
    for (auto *bar : std::as_const(m_bars))
        bar->setScale(longest, m_room);
}

void BarChart::step(const Bar *from, int direction)
{
    const auto here = std::find(m_bars.cbegin(), m_bars.cend(), from) - m_bars.cbegin() + direction;
    if (here >= 0 && here < m_bars.size())
        m_bars.at(here)->setFocus(Qt::TabFocusReason);
}

} // namespace desk
