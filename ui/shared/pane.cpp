#include "pane.h"

#include "theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace desk {

Pane::Pane(Token ground, QWidget *parent) : QWidget(parent), m_ground(ground)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void Pane::add(QWidget *widget, int stretch)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(widget, stretch);
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_ground));
}

Hairline::Hairline(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Line));
}

} // namespace desk
