#include "benchcompany.h"

#include "connectionsettings.h"
#include "credentials.h"
#include "dataloader.h"
#include "large.h"
#include "migrator.h"
#include "schemasource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

const auto s_name = u"indentdesk_bench"_s;
const auto s_mark = u"IndentDesk benchmarks"_s; // says that the database is ours to drop
const auto s_domain = u"@bench.indentdesk.invalid"_s;

struct Person
{
    const char16_t *name;
    const char16_t *role;
};

constexpr std::array s_people{
    Person{u"sales", u"sales_rep"},           Person{u"sales2", u"sales_rep"},
    Person{u"decoder", u"decoder"},           Person{u"quoter", u"quoter"},
    Person{u"executive", u"executive"},       Person{u"accounts", u"accounts"},
    Person{u"inventory", u"inventory_admin"},
};

Error refused(const QString &sentence)
{
    return {ErrorKind::State, {}, sentence, {}};
}

} // namespace

BenchCompany::BenchCompany(ConnectionSettings server, BenchOptions options)
    : m_server(std::move(server)),
      m_password(u"Bench-"_s + QUuid::createUuid().toString(QUuid::Id128)),
      m_options(std::move(options))
{
}

QString BenchCompany::folder() const
{
    return m_options.folder.empty() ? SchemaSource::resources()
                                    : QString::fromStdString(m_options.folder);
}

BenchCompany::~BenchCompany()
{
    if (!m_made)
        return;
    if (const auto done = clearAway(true); !done)
        qWarning("the benchmarks' database stays behind: %s", qPrintable(done.error().message));
}

Result<std::unique_ptr<BenchCompany>>
BenchCompany::make(const ConnectionSettings &server, const BenchOptions &options,
                   const std::function<void(const QString &)> &say)
{
    std::unique_ptr<BenchCompany> company(new BenchCompany(server, options));
    const auto connection = Connection::open(server.withDatabase(u"postgres"_s));
    if (!connection)
        return connection.error();
    const auto keeper = (*connection)
                            ->query(u"select r.rolsuper, current_setting('port'), "
                                    "split_part(current_setting('unix_socket_directories'), ',', 1)"
                                    "from pg_roles r where r.rolname = current_user"_s);
    if (!keeper)
        return keeper.error();
    if (!keeper->first().toBool())
        return refused(u"Benchmarks make a database of their own, which needs the server's "
                       "superuser."_s);
    if (server.value("host").isEmpty())
        company->m_server = company->m_server.with("host", keeper->rows.first().at(2).toString());
    company->m_server = company->m_server.with("port", keeper->rows.first().at(1).toString());
    if (const auto done = company->build(say); !done)
        return done.error();
    return company;
}

Result<Done> BenchCompany::build(const std::function<void(const QString &)> &say)
{
    if (auto done = clearAway(false); !done)
        return done;
    m_made = true;
    if (auto done = makeDatabase(); !done)
        return done;
    say(u"Making a company with %L1 orders of %L2 hospitals, and %L3 items …"_s
            .arg(m_options.size.orders)
            .arg(m_options.size.customers)
            .arg(m_options.size.items));
    const auto connection = Connection::open(keeperSettings());
    if (!connection)
        return connection.error();
    auto source = SchemaSource::read(folder());
    if (!source)
        return source.error();
    if (const auto done = Migrator(**connection, *source).up(); !done)
        return done.error();
    if (const auto done = DataLoader(**connection).load(folder() + u"/reference"_s); !done)
        return done.error();
    if (auto done = runOwnFile(**connection, u"benchcompany.sql"_s); !done)
        return done;
    if (auto done = addPeople(**connection); !done)
        return done;
    if (auto done = loadDemoGoods(**connection); !done)
        return done;
    return makeOrders(**connection);
}

/// Takes away what is ours and refuses what is not; another run's too, unless it was interrupted.
Result<Done> BenchCompany::clearAway(bool ownRun) const
{
    const auto server = Connection::open(m_server.withDatabase(u"postgres"_s));
    if (!server)
        return server.error();
    const auto found = (*server)->query(
        u"select coalesce(shobj_description(d.oid, 'pg_database'), ''), "
        "(select count(*) from pg_stat_activity a where a.datid = d.oid and a.usename is not null) "
        "from pg_database d where d.datname = $1"_s,
        {s_name});
    if (!found)
        return found.error();
    if (!found->rows.isEmpty() && found->first().toString() != s_mark)
        return refused(
            u"There is a database “%1” on this server that benchmarks did not make."_s.arg(s_name));
    if (!ownRun && !found->rows.isEmpty() && found->rows.first().at(1).toInt() > 0)
        return refused(u"Benchmarks are running on this server already."_s);
    if (auto done = (*server)->run(
            u"drop database if exists %1 with (force)"_s.arg(Connection::identifier(s_name)));
        !done)
        return done;
    for (const auto &person : s_people) {
        const auto role = Connection::identifier(address(QString::fromUtf16(person.name)));
        if (auto done = (*server)->run(u"drop role if exists "_s + role); !done)
            return done;
    }
    return Done{};
}

Result<Done> BenchCompany::makeDatabase() const
{
    const auto server = Connection::open(m_server.withDatabase(u"postgres"_s));
    if (!server)
        return server.error();
    const auto name = Connection::identifier(s_name);
    if (auto done = (*server)->run(u"create database %1"_s.arg(name)); !done)
        return done;
    return (*server)->run(u"comment on database %1 is %2"_s.arg(name, Connection::literal(s_mark)));
}

Result<Done> BenchCompany::addPeople(Connection &connection) const
{
    const auto credential = makeCredential(m_password);
    if (!credential)
        return credential.error();
    for (const auto &person : s_people) {
        const auto name = QString::fromUtf16(person.name);
        const auto made =
            connection.query(u"select internal.create_person($1, $2, $3, $4, $5)"_s,
                             {address(name), u"Bench "_s + name, QString::fromUtf16(person.role),
                              credential->verifier, credential->bcrypt});
        if (!made)
            return made.error();
    }
    return Done{};
}

/// The demo's hospitals and items, without its people, stock and orders.
Result<Done> BenchCompany::loadDemoGoods(Connection &connection) const
{
    const QTemporaryDir copies;
    for (const auto &name : {u"20_customers.csv"_s, u"30_inventory.csv"_s})
        if (!QFile::copy(folder() + u"/demo/"_s + name, copies.filePath(name)))
            return Error{ErrorKind::Internal, {}, u"%1 cannot be copied."_s.arg(name), {}};
    const auto loaded = DataLoader(connection).load(copies.path());
    return loaded ? Result<Done>(Done{}) : loaded.error();
}

Result<Done> BenchCompany::makeOrders(Connection &connection) const
{
    if (auto done = makeLarge(connection, m_options.size); !done)
        return done;
    return runOwnFile(connection, u"benchfloor.sql"_s);
}

Profile BenchCompany::profile() const
{
    return {.name = u"Bench"_s,
            .hosts = m_server.value("host"),
            .port = m_server.value("port").toInt(),
            .database = s_name,
            .user = {},
            .tlsMode = {},
            .rootCertificate = {}};
}

QString BenchCompany::address(const QString &person)
{
    return person + s_domain;
}

Result<std::unique_ptr<Connection>> BenchCompany::as(const QString &person) const
{
    return Connection::open(ConnectionSettings::forPerson(profile(), address(person), m_password));
}

Result<std::unique_ptr<Connection>> BenchCompany::keeper() const
{
    auto connection = Connection::open(keeperSettings());
    if (!connection)
        return connection;
    if (const auto done = (*connection)->run(u"set track_activities = off"_s); !done)
        return done.error();
    return connection;
}

ConnectionSettings BenchCompany::keeperSettings() const
{
    return m_server.withDatabase(s_name);
}

} // namespace desk::admin
