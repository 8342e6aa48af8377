#include "desk.h"

#include "keybutton.h"
#include "keycap.h"
#include "presence.h"

#include <QAction>
#include <QPointer>

namespace desk {

Desk::Desk(const DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presence(new Presence(m_context, this))
{
    // Keys of the page work as soon as the desk is shown, whatever was clicked last; Tab has no
    // business with the ground.
    setFocusPolicy(Qt::ClickFocus);
}

/// A desk that goes hides first: by then it is none that could say where its person is.
Desk::~Desk()
{
    delete m_presence;
}

QList<Command> Desk::commands() const
{
    QList<Command> commands;
    for (auto *button : findChildren<KeyButton *>())
        if (button->isVisible() && button->isEnabled() && !button->text().isEmpty())
            commands.append(button->command());
    for (auto *action : actions())
        if (action->isEnabled())
            commands.append({action->text(), action->data().toString(),
                             keyWords(action->shortcut()), [kept = QPointer<QAction>(action)] {
                                 if (kept)
                                     kept->trigger();
                             }});
    return commands;
}

void Desk::open(const QString &) {}

void Desk::documentChanged(const Change &) {}

void Desk::activated()
{
    setFocus(Qt::OtherFocusReason);
}

} // namespace desk
