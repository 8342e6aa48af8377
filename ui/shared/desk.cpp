#include "desk.h"

namespace desk {

Desk::Desk(const DeskContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    // Keys of the page work as soon as the desk is shown, whatever was clicked last.
    setFocusPolicy(Qt::StrongFocus);
}

void Desk::open(const QString &) {}

void Desk::documentChanged(const Change &) {}

void Desk::activated()
{
    setFocus(Qt::OtherFocusReason);
}

} // namespace desk
