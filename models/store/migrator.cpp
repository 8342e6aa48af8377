#include "migrator.h"

#include "connection.h"
#include "log.h"
#include "schemaloss.h"
#include "schemareset.h"
#include "sqltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Migrator)
};

Error refused(const QString &sentence, const QString &details = {})
{
    return {ErrorKind::State, u"schema"_s, sentence, details};
}

// the seed's table: what was applied, and how it is taken back
const auto s_history = uR"(
create table if not exists public.schema_migrations (
    version integer primary key,
    name text not null,
    checksum text not null,
    rollback_sql text not null,
    applied_at timestamptz not null default clock_timestamp(),
    applied_by text not null default session_user
))"_s;

// Long work is meant here; waiting behind somebody's open transaction is not.
const auto s_begin = uR"(
begin;
set local role none;
set local statement_timeout = 0;
set local idle_in_transaction_session_timeout = 0;
set local lock_timeout = '30s';
set local client_min_messages = warning;
set local search_path = pg_catalog, public;
select pg_advisory_xact_lock(hashtext('indentdesk schema'));
)"_s;

int lineAt(const QString &sql, int position)
{
    return position > 0 ? static_cast<int>(sql.left(position - 1).count(u'\n')) + 1 : 0;
}

/// What a file makes belongs to whom its first line names ("-- as: role"), else to the owner;
/// "superuser" means the one who migrates.
QString roleFor(const SqlFile &file)
{
    static const QRegularExpression as(u"^-- as: ([a-z_]+)\\s*\\n"_s);
    const auto named = as.match(file.text).captured(1);
    if (named == "superuser"_L1)
        return u"reset role"_s;
    if (!named.isEmpty())
        return u"set local role "_s + Connection::identifier(named);
    return u"do $$ begin if to_regrole('indentdesk_owner') is not null then "
           "set local role indentdesk_owner; end if; end $$"_s;
}

/// Guards are counted where they are written as statements; some are made by loops, which only adds
/// to the count.
struct GuardCount
{
    int policies = 0;
    int triggers = 0;
    bool loops = false;
};

GuardCount countIn(const QList<SqlFile> &files)
{
    GuardCount count;
    for (const auto &file : files)
        for (const auto &statement : splitSql(file.text)) {
            const auto &outline = statement.outline;
            count.policies += outline.startsWith("create policy "_L1);
            count.triggers += outline.startsWith("create trigger "_L1) ||
                              outline.startsWith("create or replace trigger "_L1) ||
                              outline.startsWith("create constraint trigger "_L1);
            count.loops |= outline.startsWith("do "_L1);
        }
    return count;
}

} // namespace

Migrator::Migrator(Connection &connection, SchemaSource source)
    : m_connection(connection), m_source(std::move(source))
{
}

template <class Work>
Result<QStringList> Migrator::inTransaction(Work work, bool keep)
{
    if (auto done = begin(); !done)
        return done.error();
    Result<QStringList> result = work();
    if (!result || !keep) {
        if (!m_connection.run(u"rollback"_s))
            qCWarning(lcStore)
                << "the migration's connection was lost; the server rolls back by itself";
        return result;
    }
    // deferred constraints are asked now, so this may still fail
    if (auto done = m_connection.run(u"commit"_s); !done)
        return done.error();
    return result;
}

Result<Done> Migrator::begin()
{
    auto begun = m_connection.run(s_begin);
    if (!begun)
        return begun;
    return m_connection.run(s_history);
}

Result<SchemaStatus> Migrator::status()
{
    SchemaStatus status;
    const auto result = inTransaction([&] { return look(status); }, false);
    if (!result)
        return result.error();
    return status;
}

Result<QStringList> Migrator::look(SchemaStatus &status)
{
    const auto done = applied();
    if (!done)
        return done.error();
    for (const auto &step : *done)
        status.steps << SchemaStatus::Step{step.version, step.name, true, false, step.at, step.by};
    for (const auto &migration : m_source.migrations()) {
        if (migration.version > done->size())
            status.steps << SchemaStatus::Step{
                migration.version, migration.name, false, false, {}, {}};
        else if (done->at(migration.version - 1).checksum != migration.checksum)
            status.steps[migration.version - 1].altered = true;
    }
    status.newest = m_source.newest();
    status.current = done->isEmpty() ? 0 : done->last().version;
    const auto reloaded = isReloaded();
    if (!reloaded)
        return reloaded.error();
    status.reloaded = *reloaded;
    return QStringList();
}

Result<QList<Migrator::Applied>> Migrator::applied()
{
    const auto rows =
        m_connection.query(u"select version, name, checksum, rollback_sql, applied_at, applied_by "
                           "from public.schema_migrations order by version"_s);
    if (!rows)
        return rows.error();
    QList<Applied> list;
    for (const auto &row : rows->rows)
        list << Applied{row[0].toInt(),    row[1].toString(),   row[2].toString(),
                        row[3].toString(), row[4].toDateTime(), row[5].toString()};
    return list;
}

/// What was released never changes: a file that differs would make two companies' databases differ.
Result<Done> Migrator::compare(const QList<Applied> &applied) const
{
    for (const auto &step : applied) {
        if (step.version > m_source.newest())
            return refused(
                Words::tr("The database is newer than this program: it knows migration %1. "
                          "Install the newer program.")
                    .arg(step.version));
        const auto &known = m_source.migrations().at(step.version - 1);
        if (known.checksum != step.checksum)
            return refused(
                Words::tr("Migration %1 is not the one that was applied to this database. "
                          "Applied migrations never "
                          "change: restore the file and write a new one.")
                    .arg(known.fileName()));
    }
    return Done{};
}

Result<bool> Migrator::isReloaded()
{
    const auto rows = m_connection.query(
        u"select coalesce(obj_description(to_regnamespace('api')::oid, 'pg_namespace'), '')"_s);
    if (!rows)
        return rows.error();
    return rows->first().toString().endsWith(m_source.apiChecksum());
}

Result<QStringList> Migrator::up(int to)
{
    return inTransaction([this, to] { return applyMissing(to > 0 ? to : m_source.newest()); });
}

Result<QStringList> Migrator::applyMissing(int to)
{
    const auto before = applied();
    if (!before)
        return before.error();
    if (auto same = compare(*before); !same)
        return same.error();
    const auto reloaded = isReloaded();
    if (!reloaded)
        return reloaded.error();
    QStringList names;
    const int current = before->isEmpty() ? 0 : before->last().version;
    if (current >= to && *reloaded)
        return names;
    if (auto done = m_connection.run(dropReloadedObjects()); !done)
        return done.error();
    for (const auto &migration : m_source.migrations()) {
        if (migration.version <= current || migration.version > to)
            continue;
        if (auto done = apply(migration); !done)
            return done.error();
        names << migration.fileName();
    }
    // an older schema has no functions of this program's: they would not fit its tables
    if (to < m_source.newest())
        return names;
    if (auto done = reload(); !done)
        return done.error();
    return names << u"api"_s;
}

Result<Done> Migrator::apply(const Migration &migration)
{
    if (auto done = runFile(migration.fileName(), migration.up); !done)
        return done;
    const auto noted = m_connection.query(
        u"insert into public.schema_migrations (version, name, checksum, rollback_sql) values ($1, $2, $3, $4)"_s,
        {migration.version, migration.name, migration.checksum, migration.down});
    if (!noted)
        return noted.error();
    return Done{};
}

Result<Done> Migrator::reload()
{
    if (auto done = m_connection.run(u"create schema if not exists api"_s); !done)
        return done;
    for (const auto &file : m_source.api()) {
        if (auto done = m_connection.run(roleFor(file)); !done)
            return done;
        if (auto done = runFile(u"api/"_s + file.name, file.text); !done)
            return done;
    }
    if (auto done = m_connection.run(handOverToOwner()); !done)
        return done;
    if (auto done = countGuardsAgainstFiles(); !done)
        return done;
    return m_connection.run(u"comment on schema api is %1"_s.arg(
        Connection::literal(u"IndentDesk functions "_s + m_source.apiChecksum())));
}

Result<Done> Migrator::countGuardsAgainstFiles()
{
    const auto rows = m_connection.query(countGuards());
    if (!rows)
        return rows.error();
    const auto expected = countIn(m_source.api());
    const int policies = rows->at(0, u"policies"_s).toInt();
    const int triggers = rows->at(0, u"triggers"_s).toInt();
    const bool enough = policies >= expected.policies && triggers >= expected.triggers;
    const bool same = policies == expected.policies && triggers == expected.triggers;
    if (same || (enough && expected.loops))
        return Done{};
    return refused(
        Words::tr("The files of api/ make %1 policies and %2 triggers, but %3 and %4 are "
                  "there. Policies and "
                  "triggers belong in api/, not in migrations.")
            .arg(expected.policies)
            .arg(expected.triggers)
            .arg(policies)
            .arg(triggers));
}

Result<Done> Migrator::runFile(const QString &name, const QString &sql)
{
    const auto done = m_connection.run(sql);
    if (!done) {
        const auto &failure = m_connection.lastFailure();
        const auto line = lineAt(sql, failure.position);
        const auto place =
            line > 0 ? Words::tr("%1, line %2: %3").arg(name).arg(line).arg(failure.message)
                     : Words::tr("%1: %2").arg(name, failure.message);
        return refused(place, done.error().details + u'\n' + failure.detail);
    }
    // a role or a setting that one file takes does not reach into the next
    return m_connection.run(u"reset role; set local search_path = pg_catalog, public"_s);
}

Result<QStringList> Migrator::down(int to, bool mayLoseData)
{
    return inTransaction([this, to, mayLoseData] { return takeBack(to, mayLoseData); });
}

Result<QStringList> Migrator::takeBack(int to, bool mayLoseData)
{
    const auto before = applied();
    if (!before)
        return before.error();
    QList<Applied> steps;
    for (auto it = before->rbegin(); it != before->rend() && it->version > to; ++it)
        steps << *it;
    if (steps.isEmpty())
        return QStringList();
    if (auto done = m_connection.run(dropReloadedObjects()); !done)
        return done.error();
    if (!mayLoseData)
        if (auto done = refuseLoss(steps); !done)
            return done.error();
    QStringList names;
    for (const auto &step : steps) {
        if (auto done = rollBack(step); !done)
            return done.error();
        names << u"%1_%2.down.sql"_s.arg(step.version, 4, 10, QChar(u'0')).arg(step.name);
    }
    return names;
}

/// Tries the way down, looks what is missing then, and asks whether anything was in it before.
Result<Done> Migrator::refuseLoss(const QList<Applied> &steps)
{
    const auto before = columnsOf(m_connection);
    if (!before)
        return before.error();
    if (auto done = m_connection.run(u"savepoint trial"_s); !done)
        return done;
    for (const auto &step : steps)
        if (auto done = rollBack(step); !done)
            return done;
    const auto after = columnsOf(m_connection);
    if (!after)
        return after.error();
    if (auto done = m_connection.run(u"rollback to savepoint trial"_s); !done)
        return done;
    const auto lost = filledColumns(m_connection, *before - *after);
    if (!lost)
        return lost.error();
    if (lost->isEmpty())
        return Done{};
    return refused(
        Words::tr("This would lose what is stored in: %1. Say --lose-data if that is meant.")
            .arg(lost->join(u", "_s)));
}

Result<Done> Migrator::rollBack(const Applied &step)
{
    const auto name = u"%1_%2.down.sql"_s.arg(step.version, 4, 10, QChar(u'0')).arg(step.name);
    if (auto done = runFile(name, step.rollback); !done)
        return done;
    const auto noted = m_connection.query(
        u"delete from public.schema_migrations where version = $1"_s, {step.version});
    if (!noted)
        return noted.error();
    return Done{};
}

} // namespace desk
