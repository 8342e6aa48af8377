#pragma once

#include "painted.h"
#include "samples.h"

#include <QAbstractScrollArea>

namespace desk {

/// Watches how evenly a view paints while something moves it at every sixtieth of a second.
class Frames : public QObject
{
public:
    /// The times between two frames, for so many seconds; `move` moves the view on.
    static Samples watch(QAbstractScrollArea *view, int seconds, const std::function<void()> &move)
    {
        Frames frames(view);
        QTimer beat;
        beat.setTimerType(Qt::PreciseTimer);
        beat.callOnTimeout(move);
        beat.start(16);
        Painted::rest(seconds * 1000);
        return frames.m_gaps;
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            if (m_clock.isValid())
                m_gaps.add(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.start();
        }
        return false;
    }

private:
    explicit Frames(QAbstractScrollArea *view) { view->viewport()->installEventFilter(this); }

    QElapsedTimer m_clock;
    Samples m_gaps;
};

} // namespace desk
