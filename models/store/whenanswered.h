#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace desk {

/// Goes on with the answer on the GUI thread, unless `context` is gone by then or the question was
/// called off. For a context that may die before its answer comes: QFuture::then() looks at it from
/// the thread that answers, and a debug build of Qt 6.4 ends the program when it is gone.
///     whenAnswered(m_orders.detail(id), this, [this](const Result<QJsonObject> &order) { … });
template <class T, class Take>
void whenAnswered(const QFuture<T> &future, QObject *context, Take &&take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::forward<Take>(take)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             take(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace desk
