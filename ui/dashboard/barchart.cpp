#include "barchart.h"

#include "theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace desk {

BarChart::BarChart(int labelWidth, int rightWidth, QWidget *parent)
    : QWidget(parent),
      m_labelWidth(labelWidth),
      m_rightWidth(rightWidth),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&Theme::instance(), &Theme::changed, this, &BarChart::scale);
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

void BarChart::scale()
{
    qint64 longest = 1;
    for (const auto *bar : std::as_const(m_bars))
        longest = std::max(longest, bar->value());
    for (auto *bar : std::as_const(m_bars))
        bar->setScale(longest, px(m_labelWidth), px(m_rightWidth));
}

void BarChart::step(const Bar *from, int direction)
{
    const auto here = std::find(m_bars.cbegin(), m_bars.cend(), from) - m_bars.cbegin() + direction;
    if (here >= 0 && here < m_bars.size())
        m_bars.at(here)->setFocus(Qt::TabFocusReason);
}

} // namespace desk
