#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

#include <unistd.h>

namespace desk {

/// For measuring how long the program takes to show itself: with INDENTDESK_FIRST_PAINT set it says
/// so on its standard output as soon as a window has painted, and ends.
class FirstPaint : public QObject
{
public:
    /// Watches the application when the variable is set.
    static void watch(QCoreApplication *application)
    {
        if (qEnvironmentVariableIsSet("INDENTDESK_FIRST_PAINT"))
            application->installEventFilter(new FirstPaint(application));
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen)
            return false;
        m_seen = true;
        // after the paint that is about to begin, and all that belongs to it
        QTimer::singleShot(0, this, [] {
            [[maybe_unused]] const auto told = ::write(STDOUT_FILENO, "painted\n", 8);
            ::_exit(0);
        });
        return false;
    }

private:
    using QObject::QObject;
    bool m_seen = false;
};

} // namespace desk
