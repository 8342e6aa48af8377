#include "linesdelegate.h"

#include "cellpainter.h"
#include "linesmodel.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace desk {

namespace {

constexpr int s_row = 28;
constexpr int s_side = 6;

std::optional<QPoint> walkOf(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
        return QPoint(1, 0);
    case Qt::Key_Backtab:
        return QPoint(-1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QPoint(0, event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    case Qt::Key_Up:
        return QPoint(0, -1);
    default:
        return std::nullopt;
    }
}

} // namespace

LinesDelegate::LinesDelegate(QObject *parent) : RowDelegate(parent) {}

QRect LinesDelegate::lineRect(const QRect &row)
{
    return {row.left(), row.top(), row.width(), std::min(row.height(), px(s_row))};
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto current = view ? view->currentIndex() : QModelIndex();
    auto item = option;
    item.rect = lineRect(option.rect);
    item.state.setFlag(QStyle::State_Selected,
                       option.state.testFlag(QStyle::State_Selected) ||
                           (current.row() == index.row() && view->hasFocus()));
    painter->save();
    paintRowGround(painter, item, false);
    CellPainter(painter, look(index), item.state.testFlag(QStyle::State_Selected))
        .paint(item.rect.adjusted(s_side, 0, -s_side, -1));
    const auto isWrong = !index.data(LinesModel::ErrorRole).toString().isEmpty();
    const auto isHere = view && view->hasFocus() && current == index;
    if (isWrong || isHere) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(isWrong ? Token::RedMark : Token::Accent), 2));
        painter->drawRect(QRectF(item.rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget *LinesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAccessibleDescription(index.data(LinesModel::ErrorRole).toString());
    editor->setAlignment(look(index).right ? Qt::AlignRight : Qt::AlignLeft);
    editor->setMinimumHeight(0);
    // models are shown to delegates as const; this one hears every key
    auto *model = qobject_cast<LinesModel *>(const_cast<QAbstractItemModel *>(index.model()));
    connect(editor, &QLineEdit::textEdited, model,
            [model, cell = QPersistentModelIndex(index)](const QString &text) {
                model->typing(cell, text);
            });
    connect(editor, &QObject::destroyed, model, &LinesModel::endTyping);
    return editor;
}

void LinesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<QLineEdit *>(editor);
    if (!field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

void LinesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    if (const auto *field = static_cast<QLineEdit *>(editor); field->isModified())
        model->setData(index, field->text(), Qt::EditRole);
}

void LinesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(lineRect(option.rect).adjusted(0, 0, 0, -1));
}

bool LinesDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto walk = walkOf(key);
    if (!walk || key->modifiers().testFlag(Qt::ControlModifier))
        return RowDelegate::eventFilter(object, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT walked(walk->x(), walk->y());
    return true;
}

} // namespace desk
