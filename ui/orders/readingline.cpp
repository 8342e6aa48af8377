#include "readingline.h"

#include "indianformat.h"

namespace desk {

ReadingLine::ReadingLine(QWidget *parent) : ProgressLine(tr("Lines of the message"), parent)
{
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, &ReadingLine::show);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        finish(parentWidget());
        const auto reading = m_reading.future();
        if (!reading.isCanceled() && reading.resultCount() > 0)
            m_read(reading.result());
    });
}

void ReadingLine::follow(const QFuture<QList<OrderLine>> &reading, const Read &read)
{
    m_reading.future().cancel();
    m_read = read;
    if (!reading.isFinished()) {
        begin();
        tell(tr("Reading the message"), 0, 0);
    }
    m_reading.setFuture(reading);
}

void ReadingLine::show(int done)
{
    const auto whole = m_reading.progressMaximum();
    tell(tr("%1 of %2 lines of the message are read.").arg(countText(done), countText(whole)), done,
         whole);
}

void ReadingLine::cancel()
{
    m_reading.future().cancel();
    finish(parentWidget());
    Q_EMIT cancelled();
}

} // namespace desk
