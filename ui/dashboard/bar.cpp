#include "bar.h"

#include "indianformat.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int side = 16;
constexpr int rowHeight = 26;
constexpr int tallest = 32;
constexpr int barHeight = 18;
constexpr int totalRoom = 128; ///< behind the longest bar
constexpr int least = 4;       ///< a part that is there is seen

} // namespace

Bar::Bar(const QString &label, QWidget *parent) : QAbstractButton(parent)
{
    setText(label);
    setAccessibleName(label);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumHeight(px(tallest));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setMaximumHeight(px(tallest));
        updateGeometry();
    });
}

void Bar::setParts(const QList<BarPart> &parts, const QString &total, const QString &after,
                   const QString &right, const QString &spoken)
{
    m_parts = parts;
    m_total = total;
    m_after = after;
    m_right = right;
    setAccessibleDescription(spoken);
    setToolTip(spoken);
    update();
}

qint64 Bar::value() const
{
    qint64 sum = 0;
    for (const auto &part : m_parts)
        sum += part.value;
    return sum;
}

void Bar::setScale(qint64 longest, int labelWidth, int rightWidth)
{
    m_longest = std::max<qint64>(1, longest);
    m_labelWidth = labelWidth;
    m_rightWidth = rightWidth;
    update();
}

QSize Bar::sizeHint() const
{
    return {px(320), px(rowHeight)};
}

void Bar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

int Bar::paintParts(QPainter *painter, int left, int room) const
{
    painter->setFont(typeFont(Type::SmallStrong));
    const auto top = (height() - px(barHeight)) / 2;
    for (const auto &part : m_parts) {
        if (part.value <= 0)
            continue;
        const auto wide = std::max<int>(px(least), static_cast<int>(part.value * room / m_longest));
        const QRect box(left, top, wide, px(barHeight));
        painter->fillRect(box, color(part.token));
        const auto figure = countText(part.value);
        if (m_figures && painter->fontMetrics().horizontalAdvance(figure) + 4 <= wide) {
            painter->setPen(color(part.ink));
            painter->drawText(box, Qt::AlignCenter, figure);
        }
        left += wide + 2;
    }
    return left;
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), color(hasFocus() ? Token::Select : Token::Hover));
    const auto centre = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const auto write = [&](int left, int wide, const QString &words, Type type, Token token) {
        painter.setFont(typeFont(type));
        painter.setPen(color(token));
        const auto shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, wide);
        painter.drawText(QRect(left, 0, wide, height()), centre, shown);
        return left + painter.fontMetrics().horizontalAdvance(shown);
    };
    write(px(side), m_labelWidth - px(8), text(), Type::Body, Token::Text);
    const auto start = px(side) + m_labelWidth;
    const auto room = width() - start - m_rightWidth - px(totalRoom) - px(side);
    auto left = paintParts(&painter, start, std::max(px(40), room)) + px(6);
    const auto end = width() - px(side) - m_rightWidth;
    left = write(left, std::max(0, end - left), m_total, Type::BodyStrong, Token::Text) + px(6);
    write(left, std::max(0, end - left), m_after, Type::Small, Token::Text2);
    painter.setFont(typeFont(Type::Body));
    painter.setPen(color(Token::Text));
    painter.drawText(QRect(end, 0, m_rightWidth, height()),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_right);
    if (!hasFocus())
        return;
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace desk
