#include "queuestrip.h"

#include "icons.h"
#include "indianformat.h"
#include "theme.h"

#include <QPainter>

namespace desk {

namespace {

constexpr int headHeight = 64;
constexpr int cell = 52;

} // namespace

QueueStrip::QueueStrip(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Show the queue"));
    setToolTip(tr("Show the queue (Ctrl+B)"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

QSize QueueStrip::sizeHint() const
{
    return {px(40), px(headHeight + 3 * cell)};
}

void QueueStrip::setCounts(const QList<int> &counts)
{
    m_counts = counts;
    update();
}

void QueueStrip::setChosen(int group)
{
    m_chosen = group;
    update();
}

void QueueStrip::paintEvent(QPaintEvent *)
{
    constexpr Token marks[] = {Token::RedMark, Token::AmberMark, Token::LineStrong};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(underMouse() ? Token::Hover : Token::Panel));
    const auto middle = width() / 2;
    paintIcon(&painter, QRect(middle - px(8), px(headHeight) / 2 - px(8), px(16), px(16)),
              icons::unfold, color(Token::Text2));
    auto top = px(headHeight);
    painter.setFont(typeFont(Type::SmallStrong));
    for (qsizetype i = 0; i < m_counts.size() && i < 3; ++i) {
        if (i == m_chosen) {
            painter.fillRect(QRect(0, top, width(), px(cell)), color(Token::Select));
            painter.fillRect(QRect(0, top, 3, px(cell)), color(Token::Accent));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(marks[i]));
        painter.drawRoundedRect(QRect(middle - 3, top + px(8), 6, px(14)), 2, 2);
        painter.setPen(color(Token::Text));
        painter.drawText(QRect(0, top + px(26), width(), px(18)), Qt::AlignCenter,
                         countText(m_counts.at(i)));
        painter.fillRect(QRect(0, top + px(cell) - 1, width(), 1), color(Token::Line));
        top += px(cell);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace desk
