#include "privatecluster.h"

#include "folderlock.h"
#include "log.h"
#include "serveruser.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk {

namespace {

constexpr qsizetype s_longestSocketPath = 107;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::PrivateCluster)
};

Error refused(const QString &sentence, const QString &details = {})
{
    return {ErrorKind::State, {}, sentence, details};
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList pidFile(const QString &data)
{
    return QString::fromLocal8Bit(readFile(data + u"/postmaster.pid"_s)).split(u'\n');
}

/// Processes whose working directory is the data folder: the server and its children.
bool hasProcesses(const QString &data)
{
    const auto processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    return std::any_of(processes.begin(), processes.end(), [&data](const QString &pid) {
        return QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(pid)) == data;
    });
}

QString newestVersion()
{
    auto versions = QDir(u"/usr/lib/postgresql"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    std::sort(versions.begin(), versions.end(),
              [](auto &a, auto &b) { return a.toInt() < b.toInt(); });
    return versions.isEmpty() ? QString() : versions.last();
}

} // namespace

QJsonObject ClusterStatus::toJson() const
{
    return {{u"running"_s, running}, {u"dir"_s, directory}, {u"conninfo"_s, conninfo},
            {u"host"_s, host},       {u"port"_s, port},     {u"dbname"_s, database}};
}

PrivateCluster::PrivateCluster(ClusterOptions options) : m_options(std::move(options))
{
    if (m_options.directory.isEmpty())
        m_options.directory = defaultDirectory();
    const auto absolute = QDir(m_options.directory).absolutePath();
    const auto canonical = QFileInfo(absolute).canonicalFilePath();
    m_options.directory = canonical.isEmpty() ? absolute : canonical;
}

QString PrivateCluster::defaultDirectory(const QString &name)
{
    // root's home is closed to whomever root lets the server run as
    const bool machineWide = ::geteuid() == 0 && !qEnvironmentVariableIsSet("XDG_DATA_HOME");
    const auto base = machineWide
                          ? u"/var/lib"_s
                          : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return base + u"/indentdesk/"_s + name;
}

QString PrivateCluster::database()
{
    return u"indentdesk"_s;
}

QString PrivateCluster::data() const
{
    return m_options.directory + u"/data"_s;
}

QString PrivateCluster::socketFolder() const
{
    auto folder = m_options.directory + u"/run"_s;
    const auto longest = folder + u"/.s.PGSQL.65535.lock"_s;
    if (longest.toUtf8().size() <= s_longestSocketPath)
        return folder;
    const auto hash =
        QCryptographicHash::hash(m_options.directory.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"/tmp/indentdesk-"_s + QString::fromLatin1(hash.left(12));
}

ClusterStatus PrivateCluster::status() const
{
    const auto lines = pidFile(data());
    ClusterStatus status{.exists = QFileInfo::exists(data() + u"/PG_VERSION"_s),
                         .running = isOurs(lines.first().toLongLong()),
                         .directory = m_options.directory,
                         .host = socketFolder(),
                         .port = m_options.tcpPort > 0 ? m_options.tcpPort : 5432,
                         .database = database(),
                         .conninfo = {}};
    if (status.running && lines.size() > 4) {
        status.port = lines.at(3).toInt();
        status.host = lines.at(4);
    }
    status.conninfo = u"host=%1 port=%2 dbname=%3 user=%4"_s.arg(
        status.host.contains(u' ') ? u"'%1'"_s.arg(status.host) : status.host,
        QString::number(status.port), status.database, clusterconfig::superuser());
    return status;
}

ConnectionSettings PrivateCluster::superuser(const QString &database) const
{
    const auto now = status();
    return ConnectionSettings::fromUrl({})
        .value()
        .with("host", now.host)
        .with("port", QString::number(now.port))
        .with("user", clusterconfig::superuser())
        .withDatabase(database);
}

Result<ClusterStatus> PrivateCluster::start()
{
    const auto user = ServerUser::forFolder(m_options.directory);
    if (!user)
        return user.error();
    if (auto done = user->makeFolder(m_options.directory); !done)
        return done.error();
    const auto lock = FolderLock::take(m_options.directory + u"/lock"_s, 90s);
    if (!lock)
        return lock.error();
    if (const auto now = status(); now.running) {
        if (m_options.tcpPort > 0 && now.port != m_options.tcpPort)
            return refused(
                Words::tr("The database runs already, without this TCP port. Stop it first."));
        return now;
    }
    if (!QFileInfo::exists(data()))
        if (auto done = make(*user); !done)
            return done.error();
    if (auto done = launch(*user); !done)
        return done.error();
    return status();
}

/// A cluster is made under another name first: one that was interrupted is never taken for a whole
/// one.
Result<Done> PrivateCluster::make(const ServerUser &user) const
{
    const auto initdb = program(u"initdb"_s);
    if (!initdb)
        return initdb.error();
    const auto fresh = m_options.directory + u"/data.new"_s;
    if (const auto done = user.run(u"/bin/rm"_s, {u"-rf"_s, fresh}); !done)
        return done.error();
    QStringList how{u"-D"_s,     fresh,
                    u"-k"_s,     u"-A"_s,
                    u"reject"_s, u"-E"_s,
                    u"UTF8"_s,   u"--locale=C.UTF-8"_s,
                    u"-U"_s,     clusterconfig::superuser()};
    if (!m_options.durable)
        how << u"--no-sync"_s;
    const auto made = user.run(*initdb, how, 120);
    if (!made)
        return made.error();
    QStringList makers{ServerUser::caller()};
    if (auto done = user.write(fresh + u"/pg_ident.conf"_s, clusterconfig::superuserMap(makers));
        !done)
        return done;
    if (auto done = user.write(fresh + u"/pg_hba.conf"_s, clusterconfig::admission()); !done)
        return done;
    const auto own = "\ninclude = 'indentdesk.conf'\n";
    auto settings = readFile(fresh + u"/postgresql.conf"_s) + own;
    if (auto done = user.write(fresh + u"/postgresql.conf"_s, settings); !done)
        return done;
    if (const auto done = user.run(u"/bin/mv"_s, {u"-T"_s, fresh, data()}); !done)
        return done.error();
    qCInfo(lcStore) << "a private cluster was made";
    return Done{};
}

Result<Done> PrivateCluster::launch(const ServerUser &user) const
{
    const auto control = program(u"pg_ctl"_s);
    if (!control)
        return control.error();
    if (auto done = clearRecycledPid(user); !done)
        return done;
    if (auto done = makeSocketFolder(user); !done)
        return done;
    const auto log = m_options.directory + u"/log"_s;
    if (const auto done = user.run(u"/bin/mkdir"_s, {u"-p"_s, u"-m"_s, u"0700"_s, log}); !done)
        return done.error();
    if (auto done = user.write(data() + u"/indentdesk.conf"_s,
                               clusterconfig::settings(m_options, socketFolder()));
        !done)
        return done;
    const auto started = user.run(*control,
                                  {u"-D"_s, data(), u"-w"_s, u"-t"_s, u"120"_s, u"-l"_s,
                                   log + u"/start.log"_s, u"-s"_s, u"start"_s},
                                  150);
    if (started)
        return Done{};
    const auto words = readFile(log + u"/start.log"_s).right(2000);
    return refused(Words::tr("The database did not start. Its log is in “%1”.").arg(log),
                   QString::fromLocal8Bit(words));
}

/// The number of a dead server may meanwhile belong to another program, and PostgreSQL would then
/// refuse to start. Any other stale file is PostgreSQL's own affair, and it deals with it.
Result<Done> PrivateCluster::clearRecycledPid(const ServerUser &user) const
{
    const auto pid = pidFile(data()).first().toLongLong();
    const bool recycled = pid > 0 && QFileInfo::exists(u"/proc/%1"_s.arg(pid)) && !isOurs(pid);
    if (!recycled)
        return Done{};
    if (hasProcesses(data()))
        return refused(
            Words::tr("Parts of a database that broke down still run. Try again in a minute."));
    const auto done = user.run(u"/bin/rm"_s, {u"-f"_s, data() + u"/postmaster.pid"_s});
    if (!done)
        return done.error();
    return Done{};
}

/// In /tmp anybody could have been there first, so what is found is looked at.
Result<Done> PrivateCluster::makeSocketFolder(const ServerUser &user) const
{
    const auto folder = socketFolder();
    if (const auto made = user.run(u"/bin/mkdir"_s, {u"-p"_s, u"-m"_s, u"0700"_s, folder}); !made)
        return made.error();
    const QFileInfo info(folder);
    if (info.isSymLink() || info.ownerId() != user.id())
        return refused(Words::tr("The folder “%1” belongs to somebody else.").arg(folder));
    const auto closed = user.run(u"/bin/chmod"_s, {u"0700"_s, folder});
    if (!closed)
        return closed.error();
    return Done{};
}

Result<Done> PrivateCluster::stop()
{
    if (!status().running)
        return Done{};
    const auto user = ServerUser::forFolder(m_options.directory);
    if (!user)
        return user.error();
    const auto lock = FolderLock::take(m_options.directory + u"/lock"_s, 90s);
    if (!lock)
        return lock.error();
    const auto control = program(u"pg_ctl"_s);
    if (!control)
        return control.error();
    const QStringList fast{u"-D"_s, data(),  u"-w"_s,   u"-t"_s,  u"30"_s,
                           u"-s"_s, u"-m"_s, u"fast"_s, u"stop"_s};
    if (user->run(*control, fast, 40))
        return Done{};
    auto immediate = fast;
    immediate.replace(7, u"immediate"_s);
    if (const auto done = user->run(*control, immediate, 40); !done && status().running)
        return refused(Words::tr("The database did not stop."), done.error().details);
    return Done{};
}

Result<QString> PrivateCluster::program(const QString &name) const
{
    auto version = QString::fromLatin1(readFile(data() + u"/PG_VERSION"_s)).trimmed();
    if (version.isEmpty())
        version = newestVersion();
    const auto path = u"/usr/lib/postgresql/%1/bin/%2"_s.arg(version, name);
    if (version.isEmpty() || !QFileInfo(path).isExecutable())
        return refused(Words::tr("PostgreSQL %1 is not installed on this machine.").arg(version),
                       path);
    return path;
}

bool PrivateCluster::isOurs(qint64 pid) const
{
    if (pid <= 0)
        return false;
    const auto process = u"/proc/%1"_s.arg(pid);
    return QFile::symLinkTarget(process + u"/cwd"_s) == data() &&
           readFile(process + u"/comm"_s).startsWith("postgres");
}

} // namespace desk
