#pragma once

#include <QFile>

namespace desk::admin {

/// Processor time that a process of this machine has used, in microseconds; 0 where that cannot be
/// seen. Beside the time on the clock it tells work from waiting on a busy machine.
inline qint64 processorTime(int process)
{
    QFile file(QStringLiteral("/proc/%1/schedstat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').first().toLongLong() / 1000;
}

} // namespace desk::admin
