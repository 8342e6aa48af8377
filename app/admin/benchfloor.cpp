#include "benchfloor.h"

#include "benchprocessor.h"

#include <QElapsedTimer>

#include <libpq-fe.h>

#include <vector>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

bool succeeded(const Answer &answer)
{
    const auto status = PQresultStatus(answer.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace

void RawConnection::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Result<std::unique_ptr<RawConnection>> RawConnection::open(const ConnectionSettings &settings)
{
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (auto it = settings.parameters().begin(); it != settings.parameters().end(); ++it) {
        keywords.push_back(it.key().constData());
        values.push_back(it.value().constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    std::unique_ptr<RawConnection> raw(new RawConnection);
    raw->m_connection.reset(PQconnectdbParams(keywords.data(), values.data(), 0));
    if (PQstatus(raw->m_connection.get()) != CONNECTION_OK)
        return raw->failure();
    // the superuser's statements are left out of the server's own count of active time
    if (const auto done = raw->run(
            "set session_replication_role = replica; set track_activities = off; set jit = off");
        !done)
        return done.error();
    return raw;
}

Error RawConnection::failure() const
{
    return {ErrorKind::Internal,
            {},
            u"The floor could not be taken."_s,
            QString::fromUtf8(PQerrorMessage(m_connection.get()))};
}

Result<Done> RawConnection::run(const char *sql)
{
    const Answer answer(PQexec(m_connection.get(), sql), PQclear);
    if (!succeeded(answer))
        return failure();
    return Done{};
}

Result<Done> RawConnection::prepare(const QList<RawStatement> &statements)
{
    for (const auto &statement : statements) {
        if (m_prepared.contains(statement.sql))
            continue;
        const auto name = "s" + QByteArray::number(m_prepared.size());
        const Answer answer(
            PQprepare(m_connection.get(), name.constData(), statement.sql.constData(), 0, nullptr),
            PQclear);
        if (!succeeded(answer))
            return failure();
        m_prepared.insert(statement.sql, name);
    }
    return Done{};
}

Result<Done> RawConnection::execute(const RawStatement &statement)
{
    std::vector<const char *> values;
    values.reserve(static_cast<std::size_t>(statement.values.size()));
    for (const auto &value : statement.values)
        values.push_back(value.isNull() ? nullptr : value.constData());
    const auto name = m_prepared.value(statement.sql);
    const Answer answer(PQexecPrepared(m_connection.get(), name.constData(),
                                       static_cast<int>(values.size()), values.data(), nullptr,
                                       nullptr, 0),
                        PQclear);
    if (!succeeded(answer))
        return failure();
    return Done{};
}

Result<RawTime> RawConnection::runTogether(const QList<RawStatement> &statements)
{
    const auto backend = PQbackendPID(m_connection.get());
    const auto worked = processorTime(backend);
    QElapsedTimer timer;
    timer.start();
    if (const auto done = run("begin"); !done)
        return done.error();
    for (const auto &statement : statements)
        if (const auto done = execute(statement); !done)
            return done.error();
    if (const auto done = run("commit"); !done)
        return done.error();
    const auto clock = timer.nsecsElapsed() / 1000;
    return RawTime{clock, processorTime(backend) - worked};
}

Result<qint64> RawConnection::read(const RawStatement &statement)
{
    QElapsedTimer timer;
    timer.start();
    if (const auto done = execute(statement); !done)
        return done.error();
    return timer.nsecsElapsed() / 1000;
}

} // namespace desk::admin
