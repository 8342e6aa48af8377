#include "sidebaritem.h"

#include "icons.h"
#include "indianformat.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int barWidth = 3;
constexpr int iconLeft = 9;
constexpr int nameGap = 6;

QString countOf(const QModelIndex &index)
{
    const auto count = index.data(SidebarItem::CountRole).toInt();
    return count > 0 ? countText(count) : QString();
}

void paintCount(QPainter *painter, const QRect &box, const QString &count, bool chosen)
{
    painter->setFont(typeFont(chosen ? Type::SmallStrong : Type::SmallMedium));
    const auto words = painter->fontMetrics().horizontalAdvance(count);
    if (!chosen) {
        painter->setPen(color(Token::Text2));
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, count);
        return;
    }
    const auto width = std::max(px(24), words + 12);
    const QRect pill(box.right() - width + px(6), box.center().y() - px(9) + 1, width, px(18));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Accent));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(color(Token::OnAccent));
    painter->drawText(pill, Qt::AlignCenter, count);
}

} // namespace

void SidebarItem::paintWide(QPainter *painter, const QRect &box, const QModelIndex &index,
                            bool chosen)
{
    const auto edge = px(16);
    paintIcon(painter, QRect(box.left() + iconLeft, box.center().y() - edge / 2 + 1, edge, edge),
              index.data(IconRole).toString(), color(chosen ? Token::Accent : Token::Text2));
    const auto count = countOf(index);
    auto name = box.adjusted(iconLeft + edge + nameGap, 0, -px(count.isEmpty() ? 8 : 40), 0);
    painter->setFont(typeFont(chosen ? Type::BodyStrong : Type::Body));
    painter->setPen(color(Token::Text));
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(NameRole).toString(),
                                                        Qt::ElideRight, name.width()));
    if (!count.isEmpty())
        paintCount(painter, box.adjusted(0, 0, -14, 0), count, chosen);
}

void SidebarItem::paintFolded(QPainter *painter, const QRect &box, const QModelIndex &index,
                              bool chosen)
{
    const auto count = countOf(index);
    const auto edge = px(16);
    const auto top = count.isEmpty() ? box.center().y() - edge / 2 + 1 : box.top() + 6;
    paintIcon(painter, QRect(box.center().x() - edge / 2 + 1, top, edge, edge),
              index.data(IconRole).toString(), color(chosen ? Token::Accent : Token::Text2));
    if (count.isEmpty())
        return;
    painter->setFont(typeFont(Type::SmallMedium));
    painter->setPen(color(chosen ? Token::Accent : Token::Text2));
    painter->drawText(box.adjusted(0, edge + 6, 0, -2), Qt::AlignHCenter | Qt::AlignVCenter, count);
}

void SidebarItem::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto chosen = option.state.testFlag(QStyle::State_Selected);
    const auto hovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto margin = m_folded ? 4 : 8;
    const auto box = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (chosen || hovered) {
        painter->setBrush(color(chosen ? Token::Select : Token::Hover));
        painter->drawRoundedRect(box, 4, 4);
    }
    if (chosen) {
        painter->setBrush(color(Token::Accent));
        painter->drawRoundedRect(QRect(box.left(), box.top() + 7, barWidth, box.height() - 14), 1,
                                 1);
    }
    if (m_folded)
        paintFolded(painter, box, index, chosen);
    else
        paintWide(painter, box, index, chosen);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget &&
        option.widget->hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

QSize SidebarItem::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(48), px(m_folded ? 44 : 32)};
}

} // namespace desk
