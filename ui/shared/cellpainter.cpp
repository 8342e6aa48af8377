#include "cellpainter.h"

#include "icons.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int gap = 8;
constexpr int iconGap = 6;

QFont wordsFont(const CellLook &look)
{
    if (look.small)
        return typeFont(look.strong ? Type::SmallStrong : Type::Small);
    return typeFont(look.strong ? Type::BodyStrong : Type::Body);
}

int struckWidth(const CellLook &look)
{
    if (look.struck.isEmpty())
        return 0;
    return QFontMetrics(typeFont(Type::Body)).horizontalAdvance(look.struck) + 5;
}

} // namespace

CellPainter::CellPainter(QPainter *painter, const CellLook &look, bool chosen)
    : m_painter(painter), m_look(look), m_chosen(chosen)
{
}

int CellPainter::width(const CellLook &look)
{
    auto width = QFontMetrics(wordsFont(look)).horizontalAdvance(look.text) + struckWidth(look) + 2;
    if (!look.icon.isEmpty())
        width += px(16) + iconGap;
    for (const auto &chip : look.chips)
        width += chipSize(chip).width() + gap;
    if (!look.trailing.isEmpty())
        width += QFontMetrics(typeFont(Type::Small)).horizontalAdvance(look.trailing) + gap;
    return std::max(width, QFontMetrics(typeFont(Type::Small)).horizontalAdvance(look.second));
}

void CellPainter::paint(const QRect &cell)
{
    m_rest = cell;
    paintIconBefore();
    if (!m_look.second.isEmpty())
        paintSecond();
    if (m_look.percent >= 0)
        paintBar();
    if (m_look.text.isEmpty() && !m_look.chips.isEmpty())
        return paintChips();
    paintWords();
}

void CellPainter::paintIconBefore()
{
    if (m_look.icon.isEmpty())
        return;
    const auto edge = px(16);
    const auto alone = m_look.text.isEmpty() && m_look.right;
    const auto left = alone ? m_rest.right() - edge + 1 : m_rest.left();
    paintIcon(m_painter, QRect(left, m_rest.center().y() - edge / 2 + 1, edge, edge), m_look.icon,
              color(toneText(m_look.iconTone)));
    if (!alone)
        m_rest.adjust(edge + iconGap, 0, 0, 0);
}

void CellPainter::paintSecond()
{
    const QFontMetrics first(wordsFont(m_look));
    const QFontMetrics below(typeFont(Type::Small));
    // Two lines overlap their leading a little, as 36 px has no room for both.
    const auto total = first.ascent() + below.height();
    const auto top = m_rest.top() + (m_rest.height() - total) / 2;
    const QRect line(m_rest.left(), top + first.ascent() + 1, m_rest.width(), below.height());
    m_painter->setFont(typeFont(Type::Small));
    m_painter->setPen(color(m_look.tone == Tone::Plain ? Token::Text2 : toneText(m_look.tone)));
    const auto side = m_look.right ? Qt::AlignRight : Qt::AlignLeft;
    m_painter->drawText(line, side | Qt::AlignVCenter,
                        below.elidedText(m_look.second, Qt::ElideRight, line.width()));
    m_rest = QRect(m_rest.left(), top - 2, m_rest.width(), first.height());
}

void CellPainter::paintBar()
{
    constexpr int height = 4;
    const QRect ground(m_rest.left(), m_rest.bottom() - height - 2, m_rest.width(), height);
    auto filled = ground;
    filled.setWidth(ground.width() * std::min(m_look.percent, 100) / 100);
    m_painter->fillRect(ground, color(Token::NeutralSoft));
    const auto tone = m_look.tone == Tone::Plain ? Token::Accent : toneText(m_look.tone);
    m_painter->fillRect(filled, color(tone));
    m_rest.adjust(0, 0, 0, -height - 2);
}

void CellPainter::paintChips()
{
    for (const auto &chip : m_look.chips) {
        if (m_rest.width() < px(18))
            return;
        const auto used = paintChip(m_painter, m_rest, chip);
        m_rest.adjust(used + gap, 0, 0, 0);
    }
}

void CellPainter::paintTrailing(int after)
{
    auto room = m_rest.adjusted(after + gap, 0, 0, 0);
    m_painter->setFont(typeFont(Type::Small));
    m_painter->setPen(color(Token::Text2));
    m_painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                        m_painter->fontMetrics().elidedText(m_look.trailing, Qt::ElideRight,
                                                            std::max(0, room.width())));
}

void CellPainter::paintWords()
{
    const auto font = wordsFont(m_look);
    const QFontMetrics metrics(font);
    int chips = 0;
    for (const auto &chip : m_look.chips)
        chips += chipSize(chip).width() + gap;
    const auto struck = struckWidth(m_look);
    const auto room = std::max(0, m_rest.width() - chips - struck);
    const auto words = metrics.elidedText(m_look.text, m_look.elide, room);
    const auto width = metrics.horizontalAdvance(words);
    auto left = m_look.right ? m_rest.right() + 1 - width - chips : m_rest.left() + struck;
    if (struck > 0) {
        auto old = typeFont(Type::Body);
        old.setStrikeOut(true);
        m_painter->setFont(old);
        m_painter->setPen(color(Token::Text3));
        m_painter->drawText(QRect(left - struck, m_rest.top(), struck, m_rest.height()),
                            Qt::AlignLeft | Qt::AlignVCenter, m_look.struck);
    }
    m_painter->setFont(font);
    const auto second = m_look.second.isEmpty();
    m_painter->setPen(color(second ? toneText(m_look.tone) : Token::Text));
    m_painter->drawText(QRect(left, m_rest.top(), width + 2, m_rest.height()),
                        Qt::AlignLeft | Qt::AlignVCenter, words);
    if (!m_look.trailing.isEmpty())
        paintTrailing(left - m_rest.left() + width);
    m_rest.setLeft(left + width + gap);
    paintChips();
}

} // namespace desk
