#include "server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

/// Debian keeps the programs of each version in a folder of its own.
QString programFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const auto names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : versions.filePath(names.last() + u"/bin/"_s);
}

bool writeFile(const QString &name, const QString &text, QIODevice::OpenMode mode)
{
    QFile file(name);
    return file.open(mode) && file.write(text.toUtf8()) >= 0;
}

} // namespace

Server::Server(const QStringList &settings) : m_folder(QDir::tempPath() + u"/idt-XXXXXX"_s)
{
    m_running = make(settings) && start();
}

Server::~Server()
{
    if (m_running)
        run(u"pg_ctl"_s, {u"-D"_s, data(), u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s});
}

bool Server::run(const QString &program, const QStringList &arguments)
{
    QStringList words{programFolder() + program};
    words += arguments;
    if (geteuid() == 0)
        words = QStringList{u"runuser"_s, u"-u"_s, u"postgres"_s, u"--"_s} + words;
    QProcess process;
    process.setWorkingDirectory(u"/tmp"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_folder.filePath(u"programs.log"_s), QIODevice::Append);
    process.start(words.takeFirst(), words);
    if (process.waitForFinished(120000) && process.exitCode() == 0)
        return true;
    m_failure = program + u" failed, see "_s + m_folder.filePath(u"programs.log"_s);
    return false;
}

bool Server::make(const QStringList &settings)
{
    if (geteuid() == 0)
        QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()});
    // who may come in is written below, before it starts
    if (!run(u"initdb"_s, {u"-D"_s, data(), u"-U"_s, u"postgres"_s, u"-E"_s, u"UTF8"_s,
                           u"--locale=C.UTF-8"_s, u"-A"_s, u"reject"_s}))
        return false;
    const QStringList lines{u"listen_addresses = ''"_s,
                            u"unix_socket_directories = '%1'"_s.arg(m_folder.path()),
                            u"max_connections = 200"_s, u"log_min_messages = fatal"_s};
    return writeFile(data() + u"/postgresql.conf"_s, (lines + settings).join(u'\n') + u'\n',
                     QIODevice::Append) &&
           writeFile(data() + u"/pg_hba.conf"_s,
                     u"local all postgres trust\nlocal all all scram-sha-256\n"_s,
                     QIODevice::WriteOnly);
}

bool Server::start()
{
    // after a kill the orphaned backends hold the shared memory for a moment
    for (int turn = 0; turn < 50 && !m_running; ++turn) {
        if (turn > 0)
            QThread::msleep(100);
        m_running = run(u"pg_ctl"_s, {u"-D"_s, data(), u"-w"_s, u"-t"_s, u"60"_s, u"-l"_s,
                                      m_folder.filePath(u"server.log"_s), u"start"_s});
    }
    return m_running;
}

bool Server::kill()
{
    QFile file(data() + u"/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const int pid = file.readLine().trimmed().toInt();
    if (pid <= 1 || ::kill(pid, SIGKILL) != 0)
        return false;
    m_running = false;
    for (int turn = 0; turn < 500 && ::kill(pid, 0) == 0; ++turn)
        QThread::msleep(10);
    return ::kill(pid, 0) != 0;
}

QString Server::keeper(const QString &database) const
{
    return u"host=%1 dbname=%2 user=postgres connect_timeout=5"_s.arg(m_folder.path(), database);
}

QString Server::person(const QString &email, const QString &database) const
{
    return u"host=%1 dbname=%2 user=%3 password=%4 connect_timeout=5"_s.arg(
        m_folder.path(), database, email, password());
}

} // namespace desk::test
