#pragma once

#include "orderline.h"
#include "progressline.h"

#include <QFutureWatcher>

#include <functional>

namespace desk {

/// Progress while a long message is read into lines.
class ReadingLine : public ProgressLine
{
    Q_OBJECT

public:
    using Read = std::function<void(const QList<OrderLine> &lines)>;

    explicit ReadingLine(QWidget *parent = nullptr);

    /// Follows a reading and hands its lines over, unless it is cancelled or another one begins.
    void follow(const QFuture<QList<OrderLine>> &reading, const Read &read);
    void cancel() override;

Q_SIGNALS:
    /// As it was asked for; no line was made.
    void cancelled();

private:
    void show(int done);

    QFutureWatcher<QList<OrderLine>> m_reading;
    Read m_read;
};

} // namespace desk
