#include "filterchip.h"

#include "icons.h"
#include "theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace desk {

namespace {

constexpr int s_side = 8;
constexpr int s_cross = 18;

} // namespace

FilterChip::FilterChip(const QString &field, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_field(field)
{
    setText(words);
    setToolTip(words.toHtmlEscaped());
    setAccessibleName(words);
    setAccessibleDescription(tr("Enter changes the filter, Delete takes it away."));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::SmallMedium));
    return {metrics.horizontalAdvance(text()) + s_side + px(s_cross) + 6, px(22)};
}

QRect FilterChip::cross() const
{
    return {width() - px(s_cross), 0, px(s_cross), height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(color(Token::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(color(Token::AccentSoft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setFont(typeFont(Type::SmallMedium));
    painter.setPen(color(Token::Accent));
    const auto room = rect().adjusted(s_side, 0, -px(s_cross), 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    const auto edge = px(12);
    QRect icon(0, 0, edge, edge);
    icon.moveCenter(cross().center() - QPoint(1, 0));
    paintIcon(&painter, icon, icons::close, color(underMouse() ? Token::Text : Token::Text2));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !cross().contains(event->pos()))
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT removed();
}

} // namespace desk
