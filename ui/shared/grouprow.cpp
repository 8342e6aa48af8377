#include "grouprow.h"

#include "icons.h"
#include "indianformat.h"
#include "keycap.h"
#include "recordmodel.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace desk {

namespace {

constexpr int arrowLeft = 8;
constexpr int titleGap = 8;
constexpr int right = 12;
constexpr int gap = 8;

QString keyOf(const QModelIndex &heading)
{
    return heading.data(RecordModel::GroupActionKeyRole).toString();
}

int wordsOf(const QString &words, Type type)
{
    return QFontMetrics(typeFont(type)).horizontalAdvance(words);
}

/// The key goes where the title, its count and the action would not stand beside it.
int keyRoom(const QModelIndex &heading, int width)
{
    const auto key = keyCapSize(keyOf(heading)).width();
    const auto others =
        arrowLeft + px(16) + titleGap + wordsOf(heading.data().toString(), Type::SmallStrong) +
        gap + wordsOf(countText(heading.data(RecordModel::GroupCountRole).toInt()), Type::Small) +
        gap + wordsOf(heading.data(RecordModel::GroupActionRole).toString(), Type::Small) + right;
    return key > 0 && others + gap + key <= width ? key + gap : 0;
}

} // namespace

GroupRow::GroupRow(const QModelIndex &heading, const QRect &rect, bool unfolded, bool focused)
    : m_heading(heading), m_rect(rect), m_unfolded(unfolded), m_focused(focused)
{
}

QRect GroupRow::actionRect() const
{
    const auto words = m_heading.data(RecordModel::GroupActionRole).toString();
    if (words.isEmpty())
        return {};
    const auto width = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(words) + 2;
    const auto end = m_rect.right() - right - keyRoom(m_heading, m_rect.width());
    return {end - width, m_rect.top(), width, m_rect.height()};
}

void GroupRow::paint(QPainter *painter) const
{
    painter->save();
    painter->fillRect(m_rect, color(Token::Frame));
    painter->fillRect(QRect(m_rect.left(), m_rect.bottom(), m_rect.width(), 1), color(Token::Line));
    const auto edge = px(16);
    paintIcon(painter,
              QRect(m_rect.left() + arrowLeft, m_rect.center().y() - edge / 2 + 1, edge, edge),
              m_unfolded ? icons::unfolded : icons::folded, color(Token::Text2));
    const auto title = m_heading.data().toString();
    auto rest = m_rect.adjusted(arrowLeft + edge + titleGap, 0, -right, 0);
    painter->setFont(typeFont(Type::SmallStrong));
    painter->setPen(color(Token::Text2));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, title);
    rest.adjust(painter->fontMetrics().horizontalAdvance(title) + gap, 0, 0, 0);
    painter->setFont(typeFont(Type::Small));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      countText(m_heading.data(RecordModel::GroupCountRole).toInt()));
    if (const auto action = actionRect(); !action.isEmpty()) {
        painter->setPen(color(Token::Accent));
        painter->drawText(action, Qt::AlignLeft | Qt::AlignVCenter,
                          m_heading.data(RecordModel::GroupActionRole).toString());
        if (keyRoom(m_heading, m_rect.width()) > 0)
            paintKeyCap(painter, QRect(action.right() + gap, m_rect.top(), px(64), m_rect.height()),
                        keyOf(m_heading));
    }
    if (m_focused) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRect(m_rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace desk
