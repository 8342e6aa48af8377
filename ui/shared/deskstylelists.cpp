#include "deskstyle.h"
#include "deskstyleparts.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace desk {

namespace {

constexpr auto s_headMargin = "firstHeadMargin";
constexpr int s_firstHead = 16;
constexpr int s_lastHead = 12;
constexpr int s_sortArrow = 14;

bool isFirst(const QStyleOptionHeader *head)
{
    return head->orientation == Qt::Horizontal &&
           (head->position == QStyleOptionHeader::Beginning ||
            head->position == QStyleOptionHeader::OnlyOneSection);
}

bool isLast(const QStyleOptionHeader *head)
{
    return head->orientation == Qt::Horizontal &&
           (head->position == QStyleOptionHeader::End ||
            head->position == QStyleOptionHeader::OnlyOneSection);
}

/// Before the first head, behind the last one: more than between two.
std::pair<int, int> margins(const QStyleOptionHeader *head, const QWidget *widget)
{
    const auto own = widget ? widget->property(s_headMargin) : QVariant();
    const auto first = own.isValid() ? own.toInt() : s_firstHead;
    return {isFirst(head) ? first : styleparts::s_headSide,
            isLast(head) ? s_lastHead : styleparts::s_headSide};
}

} // namespace

void setFirstHeadMargin(QWidget *header, int margin)
{
    header->setProperty(s_headMargin, margin);
}

namespace styleparts {

QSize headSize(const QStyleOptionHeader *head, const QWidget *widget)
{
    const auto [before, behind] = margins(head, widget);
    const auto arrow = head->sortIndicator == QStyleOptionHeader::None ? 0 : s_sortArrow;
    return {head->fontMetrics.horizontalAdvance(head->text) + before + behind + arrow, px(s_head)};
}

void paintHeadGround(QPainter *painter, const QRect &where)
{
    painter->fillRect(where, color(Token::Panel));
    painter->fillRect(QRect(where.left(), where.bottom(), where.width(), 1), color(Token::Line));
}

void paintHead(const QStyle *style, QPainter *painter, const QStyleOptionHeader *head,
               const QWidget *widget)
{
    paintHeadGround(painter, head->rect);
    const auto [before, behind] = margins(head, widget);
    auto words = head->rect.adjusted(before, 0, -behind, -1);
    if (head->sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeader arrow = *head;
        arrow.rect = QRect(words.right() - s_sortArrow + 5, words.center().y() - 4, 10, 10);
        style->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, widget);
        words.adjust(0, 0, -s_sortArrow, 0);
    }
    painter->save();
    painter->setPen(color(Token::Text2));
    painter->drawText(words, static_cast<int>(head->textAlignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(head->text, Qt::ElideRight, words.width()));
    painter->restore();
}

QRect scrollBarRect(const QStyleOptionSlider *bar, QStyle::SubControl part)
{
    const bool isFlat = bar->orientation == Qt::Horizontal;
    const auto length = isFlat ? bar->rect.width() : bar->rect.height();
    const auto range = bar->maximum - bar->minimum;
    auto handle = length;
    if (range > 0)
        handle = std::clamp<int>(static_cast<int>(static_cast<qint64>(length) * bar->pageStep /
                                                  (static_cast<qint64>(range) + bar->pageStep)),
                                 std::min(32, length), length);
    const auto at = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                    length - handle, bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        return isFlat
                   ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                   : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(at, at + handle);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(at + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

void paintScrollBar(QPainter *painter, const QRect &handle)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::LineStrong));
    painter->drawRoundedRect(handle.adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

void paintPanel(QPainter *painter, const QRect &where)
{
    painter->fillRect(where, color(Token::Surface));
    painter->setPen(color(Token::LineStrong));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(where.adjusted(0, 0, -1, -1));
}

bool isSeparator(const QStyleOption *menuItem)
{
    return static_cast<const QStyleOptionMenuItem *>(menuItem)->menuItemType ==
           QStyleOptionMenuItem::Separator;
}

void paintMenuGround(QPainter *painter, QStyleOptionMenuItem *item)
{
    if (isSeparator(item))
        return painter->fillRect(
            QRect(item->rect.left(), item->rect.center().y(), item->rect.width(), 1),
            color(Token::Line));
    const bool isChosen =
        item->state.testFlag(QStyle::State_Selected) && item->state.testFlag(QStyle::State_Enabled);
    if (isChosen)
        paintRounded(painter, item->rect, 3, Token::Select, Token::Select, 1);
    item->state &= ~QStyle::State_Selected;
}

void paintProgress(QPainter *painter, const QRect &where, Token token)
{
    paintRounded(painter, where, 3, token, token, 1);
}

std::optional<QRect> progressDone(const QStyleOptionProgressBar *bar)
{
    const auto range = static_cast<qint64>(bar->maximum) - bar->minimum;
    if (range <= 0)
        return std::nullopt;
    auto done = bar->rect;
    done.setWidth(static_cast<int>(bar->rect.width() *
                                   (static_cast<qint64>(bar->progress) - bar->minimum) / range));
    return done;
}

} // namespace styleparts

} // namespace desk
