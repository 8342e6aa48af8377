#include "commentdelegate.h"

#include "avatar.h"
#include "theme.h"
#include "wrappedlist.h"

#include <QPainter>

namespace desk {

namespace {

constexpr int s_side = 16;
constexpr int s_circle = 20;
constexpr int s_gap = 8;
constexpr int s_between = 4;
constexpr int s_flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int headHeight()
{
    return px(20);
}

} // namespace

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Token::Select));
    const auto top = option.rect.top() + s_between;
    const auto circle = px(s_circle);
    paintAvatar(painter, QRect(option.rect.left() + s_side, top, circle, circle),
                index.data(NameRole).toString());
    QRect words = option.rect.adjusted(s_side + circle + s_gap, s_between, -s_side, -s_between);
    const auto who = index.data(ShortRole).toString();
    painter->setFont(typeFont(Type::SmallStrong));
    painter->setPen(color(Token::Text));
    const QRect head(words.left(), top, words.width(), headHeight());
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter, who);
    const auto after = painter->fontMetrics().horizontalAdvance(who) + 6;
    painter->setFont(typeFont(Type::Small));
    painter->setPen(color(index.data(QuestionRole).toBool() ? Token::Violet : Token::Text2));
    painter->drawText(head.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(DayRole).toString());
    painter->setFont(typeFont(Type::Body));
    painter->setPen(color(Token::Text));
    painter->drawText(words.adjusted(0, headHeight(), 0, 0), s_flags, index.data().toString());
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const WrappedList *>(option.widget);
    const auto width = view->viewport()->width() - 2 * s_side - px(s_circle) - s_gap;
    const auto words = QFontMetrics(typeFont(Type::Body))
                           .boundingRect(QRect(0, 0, std::max(width, 40), 100'000), s_flags,
                                         index.data().toString());
    return {view->viewport()->width(), headHeight() + words.height() + 2 * s_between};
}

} // namespace desk
