#include "hands.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QWidget>

namespace desk::hands {

namespace {

QWidget *focused(QWidget *window)
{
    return window->focusWidget() ? window->focusWidget() : window;
}

} // namespace

void press(QWidget *window, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(window), static_cast<Qt::Key>(key), modifiers);
}

void type(QWidget *window, const QString &words)
{
    for (const QChar letter : words) {
        if (letter == u'\n')
            QTest::keyClick(focused(window), Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, focused(window), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }
}

void paste(QWidget *window, const QString &words)
{
    QApplication::clipboard()->setText(words);
    press(window, Qt::Key_V, Qt::ControlModifier);
}

void goTo(QWidget *widget)
{
    widget->setFocus(Qt::TabFocusReason);
}

} // namespace desk::hands
