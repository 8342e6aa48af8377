#include "sumline.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_side = 16;
constexpr int s_gap = 6;

QFont fontOf(const SumPart &part)
{
    return typeFont(part.strong ? Type::SmallStrong : Type::Small);
}

int widthOf(const SumPart &part)
{
    return QFontMetrics(fontOf(part)).horizontalAdvance(part.words) + s_gap;
}

int widthOf(const QList<SumPart> &parts)
{
    int width = 0;
    for (const auto &part : parts)
        width += widthOf(part);
    return width;
}

void paintParts(QPainter *painter, QRect room, const QList<SumPart> &parts)
{
    for (const auto &part : parts) {
        painter->setFont(fontOf(part));
        painter->setPen(color(toneText(part.tone)));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, part.words);
        room.setLeft(room.left() + widthOf(part));
    }
}

} // namespace

SumLine::SumLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SumLine::setParts(const QList<SumPart> &left, const QList<SumPart> &right)
{
    m_left = left;
    m_right = right;
    QStringList words;
    for (const auto &part : left + right)
        words << part.words;
    setAccessibleName(words.join(u' '));
    setToolTip(accessibleName());
    update();
}

QSize SumLine::sizeHint() const
{
    return {400, px(28)};
}

void SumLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    const auto room = rect().adjusted(s_side, 0, -s_side, 0);
    paintParts(&painter, room, m_left);
    auto right = m_right;
    const auto left = widthOf(m_left) + 3 * s_gap;
    while (!right.isEmpty() && left + widthOf(right) > room.width())
        right.remove(0, std::min<qsizetype>(2, right.size())); // a name and its sum
    const auto start = room.right() - widthOf(right) + s_gap;
    paintParts(&painter, QRect(start, room.top(), room.right() - start + s_gap, room.height()),
               right);
}

} // namespace desk
