#include "finderrow.h"

#include "icons.h"
#include "keycap.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr int side = 16;
constexpr int barWidth = 3;

/// Which letters of the text belong to a word that was asked for.
QList<bool> marks(const QString &text, const QStringList &words)
{
    QList<bool> marked(text.size(), false);
    for (const auto &word : words)
        for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            std::fill_n(marked.begin() + at, word.size(), true);
    return marked;
}

} // namespace

int FinderRow::paintMarked(QPainter *painter, const QRect &rect, const QString &text) const
{
    const auto marked = marks(text, m_words);
    auto left = rect.left();
    for (qsizetype from = 0; from < text.size() && left < rect.right();) {
        auto to = from;
        while (to < text.size() && marked.at(to) == marked.at(from))
            ++to;
        painter->setFont(typeFont(marked.at(from) ? Type::BodyStrong : Type::Body));
        painter->setPen(color(marked.at(from) ? Token::Accent : Token::Text));
        const auto part = painter->fontMetrics().elidedText(text.mid(from, to - from),
                                                            Qt::ElideRight, rect.right() - left);
        painter->drawText(QRect(left, rect.top(), rect.right() - left, rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, part);
        left += painter->fontMetrics().horizontalAdvance(part);
        from = to;
    }
    return left;
}

void FinderRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const auto rect = option.rect;
    painter->save();
    if (const auto section = index.data(SectionRole).toString(); !section.isEmpty()) {
        painter->setFont(typeFont(Type::Small));
        painter->setPen(color(Token::Text2));
        painter->drawText(rect.adjusted(side, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, section);
        painter->restore();
        return;
    }
    const auto chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, color(chosen ? Token::Select : Token::Hover));
    if (chosen)
        painter->fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()),
                          color(Token::Accent));
    const auto edge = px(16);
    paintIcon(painter, QRect(rect.left() + side, rect.center().y() - edge / 2 + 1, edge, edge),
              index.data(IconRole).toString(), color(chosen ? Token::Accent : Token::Text2));
    const auto own = index.data(KeyRole).toString();
    const auto key = chosen && own.isEmpty() ? tr("Enter") : own;
    const auto cap = key.isEmpty() ? 0 : keyCapSize(key).width() + 8;
    const auto inner = rect.adjusted(side + edge + 10, 0, -side - cap, 0);
    const auto after = paintMarked(painter, inner, index.data(TitleRole).toString());
    painter->setFont(typeFont(Type::Small));
    painter->setPen(color(Token::Text2));
    const QRect rest(after + 10, rect.top(), std::max(0, inner.right() - after - 10),
                     rect.height());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(DetailRole).toString(),
                                                        Qt::ElideRight, rest.width()));
    if (cap > 0)
        paintKeyCap(painter, QRect(inner.right() + 8, rect.top(), cap, rect.height()), key);
    painter->restore();
}

QSize FinderRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {px(200), px(index.data(SectionRole).isValid() ? 26 : 32)};
}

} // namespace desk
