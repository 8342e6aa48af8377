#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QStringList>

namespace desk {

Q_DECLARE_LOGGING_CATEGORY(lcApp)   ///< starting, settings, windows
Q_DECLARE_LOGGING_CATEGORY(lcStore) ///< connections, retries, migrations
Q_DECLARE_LOGGING_CATEGORY(lcPaper) ///< documents and printing
Q_DECLARE_LOGGING_CATEGORY(lcUi)    ///< pages and models

/// The program's log: a few files of bounded size, into which everything logged through Qt goes. A
/// full disk or a folder that cannot be written loses lines, never the program. Passwords,
/// verifiers and addresses are blotted out.
class Log
{
public:
    /// Opens (or makes) the file and takes over Qt's messages; warnings go to stderr too when
    /// `echo` is set.
    static void open(const QString &file, bool echo = false);
    /// Writes what is pending and gives Qt's messages back.
    static void close();
    /// The file that is written to; empty while none is.
    static QString file();
    /// The end of the log, oldest line first, at most `count`.
    static QStringList lastLines(int count);
    /// Where a program of that name logs by default.
    static QString defaultFile(const QString &program);
    /// The text without what must not be in a log.
    static QString withoutSecrets(const QString &text);
};

} // namespace desk
