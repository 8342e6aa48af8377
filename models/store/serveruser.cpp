#include "serveruser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ServerUser)
};

Error refused(const QString &sentence, const QString &details = {})
{
    return {ErrorKind::Permission, u"directory"_s, sentence, details};
}

uid_t ownerOf(const QString &folder)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(folder).constData(), &status) == 0 ? status.st_uid
                                                                       : ::geteuid();
}

/// Only what a server needs: a PGDATA or PGPORT of the caller's would lead it astray.
QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s,
                       u"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

Result<ServerUser> ServerUser::forFolder(const QString &folder)
{
    const auto caller = ::geteuid();
    const auto owner = ownerOf(folder);
    const auto entry = caller != 0  ? ::getpwuid(caller)
                       : owner != 0 ? ::getpwuid(owner)
                                    : ::getpwnam("postgres");
    if (!entry)
        return refused(
            Words::tr("There is no user “postgres” on this machine to run the database as."));
    if (caller != 0 && QFileInfo::exists(folder) && owner != caller)
        return refused(Words::tr("The folder “%1” belongs to somebody else.").arg(folder));
    ServerUser user;
    user.m_name = QString::fromLocal8Bit(entry->pw_name);
    user.m_user = entry->pw_uid;
    user.m_group = entry->pw_gid;
    user.m_isOther = entry->pw_uid != caller;
    return user;
}

QString ServerUser::caller()
{
    const auto entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

Result<Done> ServerUser::makeFolder(const QString &folder) const
{
    const QFileInfo info(folder);
    const bool isNew = !info.exists();
    if (isNew && !QDir().mkpath(folder))
        return refused(Words::tr("The folder “%1” cannot be made.").arg(folder));
    if (!isNew && info.ownerId() != m_user &&
        !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return refused(Words::tr("The folder “%1” holds something else already.").arg(folder));
    if (auto done = own(folder); !done)
        return done;
    return reach(folder);
}

Result<Done> ServerUser::own(const QString &folder) const
{
    const auto path = QFile::encodeName(folder);
    const bool done = (!m_isOther || ::lchown(path.constData(), m_user, m_group) == 0) &&
                      ::chmod(path.constData(), 0700) == 0;
    if (!done)
        return refused(Words::tr("The folder “%1” cannot be made private.").arg(folder));
    return Done{};
}

/// Every folder on the way must let the server's user through.
Result<Done> ServerUser::reach(const QString &folder) const
{
    QStringList way;
    for (QDir step(folder); !step.isRoot();
         step = QDir(QFileInfo(step.absolutePath()).absolutePath()))
        way.prepend(step.absolutePath());
    for (const auto &step : way)
        if (!run(u"/usr/bin/test"_s, {u"-x"_s, step}))
            return refused(
                Words::tr("The user “%1”, as whom the database runs, may not enter “%2”. "
                          "Choose another folder.")
                    .arg(m_name, step));
    return Done{};
}

Result<QByteArray> ServerUser::run(const QString &program, const QStringList &arguments,
                                   int seconds) const
{
    return start(program, arguments, {}, seconds);
}

Result<QByteArray> ServerUser::start(const QString &program, const QStringList &arguments,
                                     const QByteArray &input, int seconds) const
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.setWorkingDirectory(u"/"_s);
    if (m_isOther)
        process.setChildProcessModifier([user = m_user, group = m_group] {
            if (::setgroups(0, nullptr) != 0 || ::setresgid(group, group, group) != 0 ||
                ::setresuid(user, user, user) != 0)
                ::_exit(126);
        });
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const auto name = QFileInfo(program).fileName();
    if (!process.waitForFinished(seconds * 1000))
        return Error{ErrorKind::Connection,
                     {},
                     Words::tr("“%1” did not finish.").arg(name),
                     process.errorString()};
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{
            ErrorKind::Internal,
            {},
            Words::tr("“%1” failed.").arg(name),
            QString::fromLocal8Bit(process.readAllStandardError() + process.readAllStandardOutput())
                .trimmed()};
    return process.readAllStandardOutput();
}

/// Root never writes into a folder that another user could have filled with links: that user does
/// it.
Result<Done> ServerUser::write(const QString &path, const QByteArray &content) const
{
    const auto script = u"umask 077; cat > \"$1.new\" && mv -f \"$1.new\" \"$1\""_s;
    const auto done = start(u"/bin/sh"_s, {u"-c"_s, script, u"sh"_s, path}, content, 30);
    if (!done)
        return done.error();
    return Done{};
}

} // namespace desk
