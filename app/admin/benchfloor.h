#pragma once

#include "connectionsettings.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

struct pg_conn;

namespace desk::admin {

/// A statement with what is bound to its $1, $2, …; a null QByteArray is NULL.
struct RawStatement
{
    QByteArray sql;
    QList<QByteArray> values = {};
};

/// What statements took, in microseconds: on the clock, and of the server's processor.
struct RawTime
{
    qint64 clock = 0;
    qint64 processor = 0;
};

/// libpq and nothing else: what a floor is taken with. Statements are prepared once, sent one by
/// one, and write without our triggers (benchfloor.sql).
class RawConnection
{
public:
    static Result<std::unique_ptr<RawConnection>> open(const ConnectionSettings &settings);

    /// Prepares what is not prepared yet, outside of any measuring.
    Result<Done> prepare(const QList<RawStatement> &statements);
    /// Runs prepared statements in one transaction.
    Result<RawTime> runTogether(const QList<RawStatement> &statements);
    /// Runs one prepared statement and reads its rows; how long that took, in microseconds.
    Result<qint64> read(const RawStatement &statement);

private:
    struct Finish
    {
        void operator()(pg_conn *connection) const;
    };

    RawConnection() = default;
    Result<Done> run(const char *sql);
    Result<Done> execute(const RawStatement &statement);
    [[nodiscard]] Error failure() const;

    std::unique_ptr<pg_conn, Finish> m_connection;
    QHash<QByteArray, QByteArray> m_prepared;
};

} // namespace desk::admin
