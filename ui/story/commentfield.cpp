#include "commentfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace desk {

CommentField::CommentField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void CommentField::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto isEscape = event->key() == Qt::Key_Escape;
    if (m_completer && m_completer->popup()->isVisible() &&
        (isEnter || isEscape || event->key() == Qt::Key_Tab))
        return event->ignore();
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        return Q_EMIT sendAsked();
    if (isEscape)
        return Q_EMIT left();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace desk
