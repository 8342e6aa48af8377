#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace desk {

/// Presses keys as a person does: events go through the window's focus, shortcuts first.
namespace hands {

/// One key, to whatever has the focus in the window.
void press(QWidget *window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Letters and digits, one by one.
void type(QWidget *window, const QString &words);
/// Ctrl+V of these words.
void paste(QWidget *window, const QString &words);
/// Puts the focus on a widget, as Tab or the pointer would.
void goTo(QWidget *widget);

} // namespace hands

} // namespace desk
