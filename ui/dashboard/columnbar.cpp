#include "columnbar.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int labelHeight = 24;
constexpr int full = 100;

} // namespace

ColumnBar::ColumnBar(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ColumnBar::setMonth(const QString &label, int percent, bool isLast, const QString &spoken)
{
    setText(label);
    setAccessibleName(label);
    setAccessibleDescription(spoken);
    setToolTip(spoken);
    m_percent = percent;
    m_isLast = isLast;
    update();
}

QSize ColumnBar::sizeHint() const
{
    return {px(56), px(150)};
}

QSize ColumnBar::minimumSizeHint() const
{
    return {px(36), px(90)};
}

void ColumnBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void ColumnBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto room = height() - 2 * px(labelHeight);
    const auto tall = room * std::clamp(m_percent, 0, full) / full;
    const auto foot = height() - px(labelHeight);
    const auto wide = std::min(px(48), width() - px(8));
    const QRect bar((width() - wide) / 2, foot - tall, wide, tall);
    painter.fillRect(bar, color(m_isLast ? Token::Accent : Token::LineStrong));
    painter.fillRect(QRect(0, foot, width(), 1), color(Token::LineStrong));
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(color(Token::Text));
    const auto figure = m_percent < 0 ? tr("–") : tr("%1 %").arg(m_percent);
    painter.drawText(QRect(0, bar.top() - px(20), width(), px(18)), Qt::AlignCenter, figure);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(color(Token::Text2));
    painter.drawText(QRect(0, foot + px(3), width(), px(20)), Qt::AlignCenter, text());
    if (!hasFocus() && !underMouse())
        return;
    painter.setPen(QPen(color(hasFocus() ? Token::Accent : Token::Line), hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace desk
