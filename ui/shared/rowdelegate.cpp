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
    const auto cell = look(index);
    const auto first = isFirst(item);
    painter->save();
    paintRowGround(painter, item, first);
    if (first)
        paintMargin(painter, item.rect, cell);
    const auto inner =
        item.rect.adjusted(first ? firstMargin : side, 0, isLast(item) ? -lastMargin : -side, -1);
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
