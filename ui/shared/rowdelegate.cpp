#include "rowdelegate.h"

#include "cellpainter.h"
#include "icons.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 6;
constexpr int firstMargin = 16;
constexpr int lastMargin = 12;
constexpr int barWidth = 3;

QVariant raw(const QModelIndex &index)
{
    const auto value = index.data(Qt::EditRole);
    return value.isValid() ? value : index.data(Qt::DisplayRole);
}

bool isFirst(const QStyleOptionViewItem &option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

bool isLast(const QStyleOptionViewItem &option)
{
    return option.viewItemPosition == QStyleOptionViewItem::End ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

/// The margin at the left of a first column carries the priority bar and the dot of what is unread.
void paintMargin(QPainter *painter, const QRect &cell, const CellLook &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto middle = cell.center().y() + 1;
    if (look.priority == u"urgent" || look.priority == u"high") {
        painter->setBrush(color(look.priority == u"urgent" ? Token::RedMark : Token::AmberMark));
        painter->drawRoundedRect(QRect(cell.left() + 6, middle - 7, 6, 14), 2, 2);
    } else if (look.unread) {
        painter->setBrush(color(Token::Accent));
        painter->drawEllipse(QRect(cell.left() + 5, middle - 4, 7, 7));
    }
    painter->restore();
}

void paintState(QPainter *painter, const QStyleOptionViewItem &option, const RowState &state)
{
    const auto ground = option.rect.adjusted(0, 0, 0, -1);
    if (state.marked && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(ground, color(Token::AccentSoft));
    if (state.glow <= 0)
        return;
    auto light = color(Token::Mark);
    light.setAlphaF(static_cast<float>(light.alphaF() * state.glow));
    painter->fillRect(ground, light);
}

/// A marked row has a ticked box in the margin; its colour keeps the priority.
void paintTick(QPainter *painter, const QRect &cell, const CellLook &look)
{
    auto ground = Token::Accent;
    if (look.priority == u"urgent" || look.priority == u"high")
        ground = look.priority == u"urgent" ? Token::RedMark : Token::AmberMark;
    const QRectF box(cell.left() + 3, cell.center().y() - 4, 10, 10);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(ground));
    painter->drawRoundedRect(box, 2, 2);
    painter->setPen(QPen(color(Token::OnAccent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x, y); };
    painter->drawPolyline(QPolygonF({at(2.4, 5.2), at(4.3, 7.1), at(7.7, 3.1)}));
    painter->restore();
}

/// What is on its way keeps its place, so that nothing jumps when it comes.
void paintAway(QPainter *painter, const QRect &inner, int row)
{
    constexpr int height = 8;
    const auto width = std::min(inner.width(), inner.width() * (45 + row * 37 % 40) / 100);
    const QRect bar(inner.left(), inner.center().y() - height / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::NeutralSoft));
    painter->drawRoundedRect(bar, 3, 3);
}

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool first)
{
    const auto chosen = option.state.testFlag(QStyle::State_Selected);
    const auto active =
        option.state.testFlag(QStyle::State_Active) && option.widget && option.widget->hasFocus();
    auto ground = Token::Surface;
    if (chosen)
        ground = active ? Token::Select : Token::SelectIdle;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        ground = Token::Hover;
    painter->fillRect(option.rect, color(ground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(Token::Line));
    if (chosen && first)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()),
            color(Token::Accent));
}

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void RowDelegate::setKind(int column, ColumnKind kind)
{
    m_kinds.insert(column, kind);
}

void RowDelegate::setLook(int column, Look look)
{
    m_looks.insert(column, std::move(look));
}

void RowDelegate::setRowHeight(int height)
{
    m_height = height;
}

CellLook RowDelegate::look(const QModelIndex &index) const
{
    auto look = lookOf(m_kinds.value(index.column(), ColumnKind::Text), raw(index));
    const auto &change = m_looks.value(index.column());
    if (change)
        change(index, look);
    return look;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    const auto state = m_state ? m_state(index) : RowState();
    const auto first = isFirst(item);
    painter->save();
    paintRowGround(painter, item, first);
    paintState(painter, item, state);
    const auto inner =
        item.rect.adjusted(first ? firstMargin : side, 0, isLast(item) ? -lastMargin : -side, -1);
    if (state.away) {
        paintAway(painter, inner, index.row());
        return painter->restore();
    }
    const auto cell = look(index);
    if (first)
        state.marked ? paintTick(painter, item.rect, cell) : paintMargin(painter, item.rect, cell);
    CellPainter(painter, cell, item.state.testFlag(QStyle::State_Selected)).paint(inner);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto left = isFirst(option) || index.column() == 0 ? firstMargin : side;
    return {CellPainter::width(look(index)) + left + lastMargin, px(m_height)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto cell = look(index);
    auto tip = cell.tip;
    if (tip.isEmpty() && CellPainter::width(cell) + 2 * side > option.rect.width())
        tip = cell.second.isEmpty() ? cell.text : cell.text + u'\n' + cell.second;
    for (const auto &chip : cell.chips)
        if (tip.isEmpty())
            tip = chip.tip.isEmpty() ? chip.text : chip.tip;
    if (tip.isEmpty())
        tip = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view);
    return true;
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor) {
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        editor->setMinimumHeight(0);
    }
    return editor;
}

} // namespace desk
