#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace desk {

/// Measures from an act of a person until what it brings stands on the screen.
class Painted : public QObject
{
public:
    using Condition = std::function<bool()>;

    Painted() { qApp->installEventFilter(this); }

    /// Milliseconds from `act` until the widget, or one inside it, has painted while `ready` held;
    /// -1 when that does not come about in `most` ms.
    double after(
        QWidget *widget, const std::function<void()> &act,
        const Condition &ready = [] { return true; }, int most = 30000)
    {
        m_time = -1;
        m_widget = widget;
        m_ready = ready;
        QTimer::singleShot(most, &m_loop, &QEventLoop::quit);
        m_clock.start();
        act();
        if (m_time < 0)
            m_loop.exec();
        m_widget = nullptr;
        return m_time;
    }
    /// Lets the windows work for a while.
    static void rest(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// Until the condition holds; false after half a minute.
    static bool until(const Condition &condition)
    {
        QElapsedTimer clock;
        clock.start();
        while (!condition() && clock.elapsed() < 30000)
            rest(10);
        return condition();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_widget || !belongs(watched) || !m_ready())
            return false;
        m_widget = nullptr;
        // after the paint that is about to begin, and all that belongs to it
        QTimer::singleShot(0, this, [this] {
            m_time = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
            m_loop.quit();
        });
        return false;
    }

private:
    [[nodiscard]] bool belongs(QObject *watched) const
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        return widget && (widget == m_widget || m_widget->isAncestorOf(widget));
    }

    QEventLoop m_loop;
    QElapsedTimer m_clock;
    QWidget *m_widget = nullptr;
    Condition m_ready;
    double m_time = -1;
};

} // namespace desk
