#include "iconlabel.h"

#include "icons.h"
#include "theme.h"

#include <QPainter>

namespace desk {

IconLabel::IconLabel(const QString &name, Token token, QWidget *parent)
    : QWidget(parent), m_name(name), m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void IconLabel::setIcon(const QString &name, Token token)
{
    m_name = name;
    m_token = token;
    update();
}

void IconLabel::setEdge(int edge)
{
    m_edge = edge;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    return {px(m_edge), px(m_edge)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, color(m_token));
}

} // namespace desk
