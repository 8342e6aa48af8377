#pragma once

#include "result.h"
#include "whendone.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMetaObject>

#include <functional>
#include <future>
#include <memory>

namespace desk::admin {

/// Starts work on the program's GUI thread from another one, and waits there until the work hands
/// over its answer. The GUI thread itself never waits.
///     const auto rows = onGuiThread<int>([&](auto answer) { answer(model->rowCount()); });
template <class T, class Work>
T onGuiThread(Work work)
{
    const auto promise = std::make_shared<std::promise<T>>();
    auto future = promise->get_future();
    const std::function<void(T)> answer = [promise](T value) {
        promise->set_value(std::move(value));
    };
    QMetaObject::invokeMethod(
        qApp, [work, answer] { work(answer); }, Qt::QueuedConnection);
    return future.get();
}

/// Something that lives on the GUI thread although another thread owns it.
template <class T>
using OnGuiThread = std::unique_ptr<T, void (*)(T *)>;

template <class T>
OnGuiThread<T> makeOnGuiThread()
{
    auto *made = onGuiThread<T *>([](const auto &answer) { answer(new T); });
    return {made, [](T *old) { old->deleteLater(); }};
}

template <class T>
struct Timed
{
    Result<T> answer;
    qint64 microseconds = 0;
};

/// From the call on the GUI thread to its continuation there.
template <class T, class Call>
Timed<T> timed(Call call)
{
    return onGuiThread<Timed<T>>([call](const auto &answer) {
        QElapsedTimer timer;
        timer.start();
        whenDone(call(), qApp, [answer, timer](const Result<T> &result) {
            answer(Timed<T>{result, timer.nsecsElapsed() / 1000});
        });
    });
}

} // namespace desk::admin
