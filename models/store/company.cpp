#include "company.h"

#include "connection.h"
#include "dataloader.h"
#include "log.h"
#include "migrator.h"
#include "serveruser.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// the last step of making a company says so on the database itself: one that was interrupted is
// finished or made anew
const auto s_whole = u"IndentDesk company"_s;

} // namespace

Company::Company(ClusterOptions options, QString folder)
    : m_options(std::move(options)), m_cluster(m_options), m_folder(std::move(folder))
{
}

Result<ClusterStatus> Company::start()
{
    return ready(false);
}

Result<ClusterStatus> Company::startDemo()
{
    const auto made = m_cluster.status().directory + u"/fingerprint"_s;
    QFile file(made);
    const bool known = file.open(QIODevice::ReadOnly);
    if (m_cluster.status().exists && known && file.readAll() != SchemaSource::fingerprint(m_folder))
        if (auto done = setAside(); !done)
            return done.error();
    return ready(true);
}

Result<ClusterStatus> Company::ready(bool demo)
{
    auto status = m_cluster.start();
    if (!status)
        return status;
    const auto whole = isWhole();
    if (!whole)
        return whole.error();
    if (!*whole)
        if (auto done = make(demo); !done)
            return done.error();
    return status;
}

Result<bool> Company::isWhole()
{
    auto server = Connection::open(m_cluster.superuser(u"postgres"_s));
    if (!server)
        return server.error();
    const auto rows =
        (*server)->query(u"select coalesce(shobj_description(oid, 'pg_database'), '') "
                         "from pg_database where datname = $1"_s,
                         {PrivateCluster::database()});
    if (!rows)
        return rows.error();
    return rows->first().toString() == s_whole;
}

/// Every step may be found done already, by a start that was interrupted.
Result<Done> Company::make(bool demo)
{
    if (auto done = makeDatabase(demo); !done)
        return done;
    auto connection = Connection::open(m_cluster.superuser());
    if (!connection)
        return connection.error();
    if (auto done = fill(**connection, demo); !done)
        return done;
    if (demo)
        if (auto done = noteFingerprint(); !done)
            return done;
    return (*connection)
        ->run(u"analyze; comment on database %1 is %2"_s.arg(
            Connection::identifier(PrivateCluster::database()), Connection::literal(s_whole)));
}

/// Nobody but the keeper gets into the databases that every server has. Half a demo is begun anew;
/// a company never.
Result<Done> Company::makeDatabase(bool anew)
{
    auto server = Connection::open(m_cluster.superuser(u"postgres"_s));
    if (!server)
        return server.error();
    const auto name = Connection::identifier(PrivateCluster::database());
    if (auto done = (*server)->run(u"revoke all on database postgres, template1 from public"_s);
        !done)
        return done;
    if (anew)
        if (auto done = (*server)->run(u"drop database if exists %1 with (force)"_s.arg(name));
            !done)
            return done;
    const auto rows = (*server)->query(u"select from pg_database where datname = $1"_s,
                                       {PrivateCluster::database()});
    if (!rows)
        return rows.error();
    return rows->rows.isEmpty() ? (*server)->run(u"create database %1"_s.arg(name))
                                : Result<Done>(Done{});
}

Result<Done> Company::fill(Connection &connection, bool demo)
{
    const auto source = SchemaSource::read(m_folder);
    if (!source)
        return source.error();
    Migrator migrator(connection, *source);
    const auto status = migrator.status();
    if (!status)
        return status.error();
    if (status->current == 0)
        if (const auto done = migrator.up(); !done)
            return done.error();
    DataLoader loader(connection);
    if (const auto done = loader.load(m_folder + u"/reference"_s); !done)
        return done.error();
    if (demo)
        if (const auto done = loader.load(m_folder + u"/demo"_s); !done)
            return done.error();
    return Done{};
}

Result<Done> Company::noteFingerprint()
{
    const auto directory = m_cluster.status().directory;
    const auto user = ServerUser::forFolder(directory);
    if (!user)
        return user.error();
    return user->write(directory + u"/fingerprint"_s, SchemaSource::fingerprint(m_folder));
}

/// Kept once, for whoever tried something in it; the one before that goes.
Result<Done> Company::setAside()
{
    qCInfo(lcStore) << "the demo company was made from other files and is made anew";
    if (auto done = m_cluster.stop(); !done)
        return done;
    const auto folder = m_cluster.status().directory;
    const auto aside = folder + u".before"_s;
    if (QDir(aside).exists() && !QDir(aside).removeRecursively())
        return Error{
            ErrorKind::Permission,
            u"directory"_s,
            QCoreApplication::translate("desk::Company", "“%1” cannot be removed.").arg(aside),
            {}};
    if (!QDir().rename(folder, aside))
        return Error{
            ErrorKind::Permission,
            u"directory"_s,
            QCoreApplication::translate("desk::Company", "“%1” cannot be set aside.").arg(folder),
            {}};
    return Done{};
}

Result<Done> admitPeople(Connection &connection)
{
    return connection.run(uR"(
        do $$ begin
            execute format('alter database %I owner to indentdesk_owner', current_database());
            execute format('revoke all on database %I from public', current_database());
            perform internal.admit_people();
            perform internal.keep_out_of_logs();
        end $$)"_s);
}

} // namespace desk
