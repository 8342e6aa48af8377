#include "connection.h"
#include "folderlock.h"
#include "privatecluster.h"
#include "serveruser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace desk;

class TestPrivateCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase();
    void livesAndDies();
    void isClosedToOthers();
    void startsOnceForMany();
    void survivesAKill();
    void recyclesAStrangersPid();
    void aHalfMadeOneIsMadeAnew();
    void longPathsGetAShortSocket();
    void saysWhichFolderIsClosed();
    void listensOnTcpWhenAsked();
    void logsNoStatements();

private:
    [[nodiscard]] PrivateCluster cluster() const
    {
        return PrivateCluster({.directory = m_folder, .tcpPort = 0, .durable = false});
    }
    [[nodiscard]] qint64 pid() const;
    [[nodiscard]] bool answers() const;
    void edit(const QString &path, const QByteArray &content) const;
    void moveTo(const QString &name);

    QString m_folder;
};

// most tests take up the cluster that the one before them left
void TestPrivateCluster::init()
{
    m_folder = u"/tmp/indentdesk-cluster-test-%1/shared"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(QDir().mkpath(QFileInfo(m_folder).path()));
}

void TestPrivateCluster::cleanup()
{
    QVERIFY(cluster().stop().ok());
}

void TestPrivateCluster::cleanupTestCase()
{
    QVERIFY(QDir(QFileInfo(m_folder).path()).removeRecursively());
}

/// A folder that no cluster was in yet.
void TestPrivateCluster::moveTo(const QString &name)
{
    m_folder = QFileInfo(m_folder).path() + u'/' + name;
}

qint64 TestPrivateCluster::pid() const
{
    QFile file(m_folder + u"/data/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

bool TestPrivateCluster::answers() const
{
    const auto connection = Connection::open(cluster().superuser(u"postgres"_s));
    return connection.ok() && (*connection)->query(u"select 1"_s).ok();
}

void TestPrivateCluster::edit(const QString &path, const QByteArray &content) const
{
    const auto user = ServerUser::forFolder(m_folder);
    QVERIFY(user.ok() && user->write(path, content).ok());
}

void TestPrivateCluster::livesAndDies()
{
    QVERIFY(!cluster().status().exists);
    QVERIFY(!cluster().status().running);
    const auto first = cluster().start();
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().message + first.error().details));
    QVERIFY(first->running);
    QVERIFY(answers());
    QCOMPARE(first->toJson().keys(), (QStringList{u"conninfo"_s, u"dbname"_s, u"dir"_s, u"host"_s,
                                                  u"port"_s, u"running"_s}));
    const auto settings = Connection::open(cluster().superuser(u"postgres"_s));
    const auto rows = (*settings)->query(
        u"select current_setting('max_connections'), current_setting('lock_timeout'), "
        "current_setting('TimeZone'), current_setting('data_checksums'), "
        "current_setting('listen_addresses'), current_setting('log_parameter_max_length')"_s);
    QCOMPARE(rows->rows.first(),
             (QVariantList{u"400"_s, u"5s"_s, u"Asia/Kolkata"_s, u"on"_s, u""_s, u"0"_s}));

    const auto before = pid();
    QVERIFY(cluster().start().ok());
    QCOMPARE(pid(), before);
    QVERIFY(cluster().stop().ok());
    QVERIFY(!cluster().status().running);
    QVERIFY(cluster().stop().ok());
    QVERIFY(cluster().start().ok());
    QVERIFY(answers());
}

void TestPrivateCluster::isClosedToOthers()
{
    QVERIFY(cluster().start().ok());
    for (const auto &folder :
         {m_folder, m_folder + u"/data"_s, m_folder + u"/run"_s, m_folder + u"/log"_s}) {
        struct stat status
        {
        };
        QCOMPARE(::stat(folder.toLocal8Bit().constData(), &status), 0);
        QCOMPARE(status.st_mode & 077, 0u);
    }
    // nobody is anybody here without a password, the superuser least of all
    const auto stranger =
        Connection::open(cluster().superuser(u"postgres"_s).with("user", u"postgres"_s));
    QVERIFY(!stranger.ok());
    QVERIFY(stranger.error().field == u"password"_s ||
            stranger.error().kind == ErrorKind::Connection);
}

void TestPrivateCluster::startsOnceForMany()
{
    std::vector<std::thread> threads;
    std::atomic_int started = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { started += cluster().start().ok(); });
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(started.load(), 4);
    QVERIFY(answers());
}

void TestPrivateCluster::survivesAKill()
{
    QVERIFY(cluster().start().ok());
    QVERIFY((*Connection::open(cluster().superuser(u"postgres"_s)))
                ->run(u"create table kept as select 7 as n; checkpoint"_s)
                .ok());
    QCOMPARE(::kill(static_cast<pid_t>(pid()), SIGKILL), 0);
    QTRY_VERIFY(!cluster().status().running);
    // children of the dead server go within a moment, and until then it must not start
    QTRY_VERIFY_WITH_TIMEOUT(cluster().start().ok(), 20000);
    QCOMPARE((*Connection::open(cluster().superuser(u"postgres"_s)))
                 ->query(u"select n from kept"_s)
                 ->first()
                 .toInt(),
             7);
}

void TestPrivateCluster::recyclesAStrangersPid()
{
    QVERIFY(cluster().start().ok());
    QFile file(m_folder + u"/data/postmaster.pid"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto lines = file.readAll().split('\n');
    QVERIFY(cluster().stop().ok());
    // another program of the server's user has the number now
    const auto user = ServerUser::forFolder(m_folder);
    std::thread sleeper([&] {
        // ends by being killed below
        (void)user->run(u"/bin/sh"_s,
                        {u"-c"_s, u"echo $$ > '%1/pid'; exec sleep 60"_s.arg(m_folder)});
    });
    QTRY_VERIFY(QFileInfo(m_folder + u"/pid"_s).size() > 0);
    QFile number(m_folder + u"/pid"_s);
    QVERIFY(number.open(QIODevice::ReadOnly));
    lines[0] = number.readAll().trimmed();
    edit(m_folder + u"/data/postmaster.pid"_s, lines.join('\n'));
    QVERIFY(!cluster().status().running);
    const auto started = cluster().start();
    const auto worked = started.ok() && answers();
    ::kill(lines[0].toInt(), SIGKILL);
    sleeper.join();
    QVERIFY2(worked, started ? "" : qPrintable(started.error().details));
}

void TestPrivateCluster::aHalfMadeOneIsMadeAnew()
{
    moveTo(u"half"_s);
    const auto user = ServerUser::forFolder(m_folder);
    QVERIFY(user->makeFolder(m_folder).ok());
    QVERIFY(user->run(u"/bin/mkdir"_s, {m_folder + u"/data.new"_s}).ok());
    edit(m_folder + u"/data.new/PG_VERSION"_s, "15\n");
    QVERIFY(!cluster().status().exists);
    QVERIFY(cluster().start().ok());
    QVERIFY(answers());
}

void TestPrivateCluster::longPathsGetAShortSocket()
{
    moveTo(QString(110, u'x'));
    const auto started = cluster().start();
    QVERIFY2(started.ok(),
             started ? "" : qPrintable(started.error().message + started.error().details));
    QVERIFY(started->host.size() < 60);
    QVERIFY(answers());
    QVERIFY(cluster().stop().ok());
    QDir(started->host).removeRecursively();
}

void TestPrivateCluster::saysWhichFolderIsClosed()
{
    if (::geteuid() != 0)
        QSKIP("only root hands the server to another user");
    moveTo(u"closed"_s);
    const auto closed = m_folder;
    QVERIFY(QDir().mkpath(closed));
    QCOMPARE(::chmod(closed.toLocal8Bit().constData(), 0700), 0);
    moveTo(u"closed/inside"_s);
    const auto started = cluster().start();
    QVERIFY(!started.ok());
    QVERIFY2(started.error().message.contains(closed), qPrintable(started.error().message));
}

void TestPrivateCluster::listensOnTcpWhenAsked()
{
    PrivateCluster open({.directory = m_folder, .tcpPort = 54399, .durable = false});
    const auto started = open.start();
    QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().details));
    QCOMPARE(started->port, 54399);
    QVERIFY(answers());
    // by TCP the superuser is refused whatever they say
    const auto tcp = Connection::open(
        cluster().superuser(u"postgres"_s).with("host", u"127.0.0.1"_s).with("port", u"54399"_s));
    QCOMPARE(tcp.error().kind, ErrorKind::Permission);
    QVERIFY(cluster().status().running);
    PrivateCluster other({.directory = m_folder, .tcpPort = 54398, .durable = false});
    QCOMPARE(other.start().error().kind, ErrorKind::State);
}

void TestPrivateCluster::logsNoStatements()
{
    QVERIFY(cluster().start().ok());
    const auto connection = Connection::open(cluster().superuser(u"postgres"_s));
    QVERIFY(!(*connection)->run(u"select 1/0 /* canary-word */"_s).ok());
    const auto logs = QDir(m_folder + u"/log"_s).entryInfoList(QDir::Files);
    QVERIFY(logs.size() > 0);
    for (const auto &log : logs) {
        QFile file(log.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary-word"));
    }
}

QTEST_GUILESS_MAIN(TestPrivateCluster)
#include "tst_privatecluster.moc"
