#include "bar.h"

#include "indianformat.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int side = 16;
constexpr int tallest = 32;
constexpr int barHeight = 18;
constexpr int least = 4; ///< a part that is there is seen

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

void Bar::setParts(const QList<BarPart> &parts, const BarWords &words)
{
    m_parts = parts;
    m_words = words;
    setAccessibleDescription(words.spoken);
    setToolTip(words.spoken);
    update();
}

void Bar::setMark(qint64 mark)
{
    m_mark = mark;
    update();
}

qint64 Bar::value() const
{
    qint64 sum = 0;
    for (const auto &part : m_parts)
        sum += part.value;
    return sum;
}

void Bar::setScale(qint64 longest, const BarRoom &room)
{
    m_longest = std::max<qint64>(1, longest);
    m_room = room;
    updateGeometry();
    update();
}

QSize Bar::sizeHint() const
{
    return {px(320), px(m_room.row)};
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

void Bar::paintMark(QPainter *painter, int left, int room) const
{
    if (m_mark < 0)
        return;
    const auto tall = px(barHeight + 4);
    const auto at = left + static_cast<int>(m_mark * room / m_longest);
    painter->fillRect(QRect(at, (height() - tall) / 2, 2, tall), color(Token::Text));
}

void Bar::paintRight(QPainter *painter, int left, int wide) const
{
    const auto write = [&](const QString &words, Type type, Token token) {
        painter->setFont(typeFont(type));
        painter->setPen(color(token));
        painter->drawText(QRect(left, 0, wide, height()),
                          static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), words);
        wide -= painter->fontMetrics().horizontalAdvance(words) + px(4);
    };
    const auto isFigure = !m_words.figure.isEmpty();
    if (!m_words.right.isEmpty())
        write(m_words.right, isFigure ? Type::Small : Type::Body,
              isFigure ? Token::Text2 : Token::Text);
    if (isFigure)
        write(m_words.figure, Type::BodyStrong, toneText(m_words.figureTone));
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), color(hasFocus() ? Token::Select : Token::Hover));
    const auto write = [&](int left, int wide, const QString &words, Type type, Token token) {
        painter.setFont(typeFont(type));
        painter.setPen(color(token));
        const auto shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, wide);
        painter.drawText(QRect(left, 0, wide, height()),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), shown);
        return left + painter.fontMetrics().horizontalAdvance(shown);
    };
    const auto start = px(side + m_room.label);
    const auto end = width() - px(side + m_room.right);
    write(px(side), px(m_room.label - 8), text(), Type::Body, Token::Text);
    const auto room = std::max(px(40), end - start - px(m_room.total));
    auto left = paintParts(&painter, start, room) + px(6);
    paintMark(&painter, start, room);
    left = write(left, std::max(0, end - left), m_words.total, Type::BodyStrong, Token::Text);
    left += px(6);
    const auto stands = m_words.afterTone == Tone::Secondary;
    write(left, std::max(0, end - left), m_words.after, stands ? Type::Small : Type::SmallStrong,
          toneText(m_words.afterTone));
    paintRight(&painter, end, px(m_room.right));
    if (!hasFocus())
        return;
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace desk
