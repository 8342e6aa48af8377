#pragma once

#include <QProcess>
#include <QStringList>

namespace desk::test {

/// How a run of indentdesk-admin ended.
struct AdminRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Starts indentdesk-admin on a database.
inline void startAdmin(QProcess &process, const QString &conninfo, const QStringList &words)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("INDENTDESK_DATABASE"), conninfo);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DESK_ADMIN), words);
}

/// Runs it to its end.
inline AdminRun runAdmin(const QString &conninfo, const QStringList &words,
                         const QByteArray &input = {})
{
    QProcess process;
    startAdmin(process, conninfo, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(1'200'000)) // a test that takes too long is ended as a whole
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace desk::test
