#include "linedelegate.h"

#include "linemodel.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <optional>

namespace desk {

namespace {

struct Walk
{
    int right = 0;
    int down = 0;
};

std::optional<Walk> walkOf(int key)
{
    switch (key) {
    case Qt::Key_Tab:
        return Walk{1, 0};
    case Qt::Key_Backtab:
        return Walk{-1, 0};
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        return Walk{0, 1};
    case Qt::Key_Up:
        return Walk{0, -1};
    default:
        return std::nullopt;
    }
}

LineModel *lines(const QModelIndex &index)
{
    return qobject_cast<LineModel *>(const_cast<QAbstractItemModel *>(index.model()));
}

/// A table does not say which cell of a row is the first and which the last; and a row whose cell
/// is being edited is painted as one that has the keyboard.
QStyleOptionViewItem placed(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    auto item = option;
    const auto columns = index.model()->columnCount();
    item.viewItemPosition = index.column() == 0             ? QStyleOptionViewItem::Beginning
                            : index.column() == columns - 1 ? QStyleOptionViewItem::End
                                                            : QStyleOptionViewItem::Middle;
    const auto *editor = QApplication::focusWidget();
    if (editor && option.widget && option.widget->isAncestorOf(editor)) {
        item.widget = editor;
        item.state |= QStyle::State_Active;
    }
    return item;
}

/// The model behind an editor: its parent is the grid's viewport.
LineModel *linesBehind(const QWidget *editor)
{
    const auto *view = qobject_cast<QAbstractItemView *>(editor->parentWidget()->parentWidget());
    return view ? qobject_cast<LineModel *>(view->model()) : nullptr;
}

} // namespace

LineDelegate::LineDelegate(QObject *parent) : RowDelegate(parent) {}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    RowDelegate::paint(painter, placed(option, index), index);
    const auto wrong = !index.data(LineModel::ErrorRole).toString().isEmpty();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto here = view && view->hasFocus() && view->currentIndex() == index;
    if (!wrong && !here)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(wrong ? Token::RedMark : Token::Accent), 2));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    painter->restore();
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAlignment(look(index).right ? Qt::AlignRight : Qt::AlignLeft);
    editor->setMinimumHeight(0);
    const QPersistentModelIndex cell = index;
    connect(editor, &QLineEdit::textEdited, this, [cell](const QString &text) {
        if (auto *model = lines(cell))
            model->typing(cell, text);
    });
    return editor;
}

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<QLineEdit *>(editor);
    // what is being typed comes back from the model with every letter: the cursor stays
    if (const auto *model = lines(index); model && !field->isModified())
        field->setText(model->typed(index.row(), index.column()));
}

void LineDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    auto *model = lines(index);
    model->typing(index, static_cast<QLineEdit *>(editor)->text());
    model->endTyping(true);
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

bool LineDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(object, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        if (auto *model = linesBehind(editor))
            model->endTyping(false);
        Q_EMIT closeEditor(editor, NoHint);
        return true;
    }
    const auto walk = walkOf(key);
    if (!walk || static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ControlModifier))
        return RowDelegate::eventFilter(object, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT walked(walk->right, walk->down);
    return true;
}

} // namespace desk
