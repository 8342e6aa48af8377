#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace desk {

/// Goes on with the answer of a call on the GUI thread, unless `context` is gone or the call was
/// cancelled.
///     whenDone(m_store.detail(id), this, [this](const Result<QJsonObject> &answer) { … });
/// Use it in place of QFuture::then(context, …): Qt 6.4's then() aborts a debug build, and is not
/// safe against the worker thread, when the context dies before the answer comes, which pages and
/// windows do.
template <class T, class Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         const auto answer = watcher->future();
                         if (answer.resultCount() > 0)
                             function(answer.result());
                     });
    watcher->setFuture(future);
}

/// Hears the answer to the newest of several questions alone: they are asked of several workers,
/// and an older answer that comes later would put back what was. What is read again for news waits
/// while one isOut(), so that news upon news neither piles questions up nor keeps a page from its
/// answer. A member of the context.
class Newest
{
public:
    template <class T, class Function>
    void whenDone(const QFuture<T> &future, QObject *context, Function function)
    {
        m_last = QFuture<void>(future);
        desk::whenDone(future, context,
                       [this, turn = ++m_turn, function = std::move(function)](const T &answer) {
                           if (turn == m_turn)
                               function(answer);
                       });
    }

    /// Something else is wanted now: what was asked until here is heard no more.
    void forget() { ++m_turn; }
    /// Whether the newest answer is still to come.
    [[nodiscard]] bool isOut() const { return !m_last.isFinished(); }

private:
    QFuture<void> m_last;
    int m_turn = 0;
};

} // namespace desk
