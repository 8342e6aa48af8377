#include "testserver.h"

#include "company.h"
#include "dataloader.h"
#include "migrator.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk::test {

namespace {

const auto s_folder = QStringLiteral(DESK_DATABASE_FOLDER);

QString hash(const QByteArray &of)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(of, QCryptographicHash::Sha256).toHex().left(12));
}

/// Not in the build folder: the server may run as a user whom that is closed to.
QString folder()
{
    return u"/tmp/indentdesk-tests-"_s + hash(DESK_BUILD);
}

} // namespace

FolderLock TestServer::lock()
{
    return expect(FolderLock::take(folder() + u".lock"_s, 300s), "waiting for the test server");
}

TestServer &TestServer::instance()
{
    static TestServer server;
    return server;
}

ClusterOptions TestServer::options()
{
    return {.directory = folder(), .tcpPort = 0, .durable = false};
}

TestServer::TestServer() : m_cluster(options())
{
    const auto alone = lock();
    m_status = expect(m_cluster.start(), "starting the test server");
    m_base = u"base_"_s + hash(SchemaSource::fingerprint(s_folder));
    if (!has(m_base))
        makeBase();
}

/// Made under another name: a base that is there is whole.
void TestServer::makeBase()
{
    const auto server = keeper(u"postgres"_s);
    expect(server->run(u"revoke all on database postgres, template1 from public"_s),
           "closing the server");
    expect(server->run(u"drop database if exists making with (force)"_s), "clearing away");
    expect(server->run(u"create database making"_s), "making a database");
    fill(u"making"_s);
    expect(server->run(u"alter database making rename to %1"_s.arg(m_base)), "naming the base");
}

void TestServer::fill(const QString &database) const
{
    const auto connection = keeper(database);
    auto source = expect(SchemaSource::read(s_folder), "reading the schema");
    expect(Migrator(*connection, source).up(), "migrating");
    DataLoader loader(*connection);
    expect(loader.load(s_folder + u"/reference"_s), "loading reference data");
    expect(loader.load(s_folder + u"/demo"_s), "loading demo data");
    expect(connection->run(u"vacuum analyze"_s), "analysing");
}

bool TestServer::has(const QString &database) const
{
    return !expect(keeper(u"postgres"_s)
                       ->query(u"select from pg_database where datname = $1"_s, {database}),
                   "looking")
                .rows.isEmpty();
}

std::unique_ptr<Connection> TestServer::keeper(const QString &database) const
{
    return expect(Connection::open(m_cluster.superuser(database)), "connecting as keeper");
}

void TestServer::remove()
{
    const auto alone = lock();
    expect(PrivateCluster(options()).stop(), "stopping the test server");
    QDir(folder()).removeRecursively();
}

} // namespace desk::test
