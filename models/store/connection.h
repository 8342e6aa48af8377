#pragma once

#include "change.h"
#include "connectionsettings.h"
#include "result.h"
#include "rows.h"
#include "sqlfailure.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace desk {

class Interrupt;

/// One connection to PostgreSQL, used by one thread at a time. It speaks libpq itself rather than
/// through Qt's driver: values are then bound by the protocol (Qt's reach the server's log as
/// literals), the server's error fields are at hand, and waiting can be interrupted. Statements
/// block the calling thread: GUI code uses Database.
class Connection
{
public:
    /// Connects, host after host. `interrupt`, when given, must outlive the connection: raising it
    /// calls off whatever is waited for. Errors: Permission with field "password" or "account",
    /// else Connection.
    static Result<std::unique_ptr<Connection>> open(const ConnectionSettings &settings,
                                                    Interrupt *interrupt = nullptr);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement or many; stops at the first that fails, whichever it is.
    Result<Done> run(const QString &sql);
    /// Runs one statement, prepared once and kept. Placeholders are $1, $2, …
    Result<Rows> query(const QString &sql, const QVariantList &binds = {});
    /// select * from schema.function(name => $1, …), each argument sent as the type that the
    /// function declares.
    Result<Rows> call(const QString &function, const QJsonObject &arguments);

    /// Sends the rows of a query as COPY writes them in binary (fields one after the other, each
    /// with its length in front, -1 for NULL; see BinaryRow), one by one as they come: however
    /// many, none is kept. The query has no placeholders.
    Result<Done> copyOut(const QString &query, const std::function<void(QByteArrayView row)> &take);

    /// Waits for notifications, until the deadline or until interrupted; an empty list then. Error:
    /// Connection.
    Result<QList<Change>> waitForChanges(std::chrono::milliseconds time);

    /// What the server said about the statement that failed last.
    [[nodiscard]] const SqlFailure &lastFailure() const { return m_failure; }
    /// Whether the connection is gone for good.
    [[nodiscard]] bool isLost() const;
    /// Whether it is still open at the other end; costs no round trip, so it may be wrong about a
    /// dead network.
    bool isAlive();
    /// How long an answer may take before the connection counts as lost; none at first.
    void setPatience(std::chrono::milliseconds time) { m_patience = time; }
    /// The server process that serves it.
    [[nodiscard]] int backend() const;

    /// A word or text inside SQL, quoted.
    static QString identifier(const QString &name);
    static QString literal(const QString &text);

private:
    struct Statement
    {
        QByteArray name;
        QList<quint32> types;
    };
    struct Finish
    {
        void operator()(pg_conn *connection) const;
    };
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    using Answer = std::unique_ptr<pg_result, Clear>;
    using Clock = std::chrono::steady_clock;

    explicit Connection(Interrupt *interrupt) : m_interrupt(interrupt) {}
    static Result<std::unique_ptr<Connection>> openOne(const ConnectionSettings &settings,
                                                       Interrupt *interrupt);
    std::optional<Error> connectTo(const ConnectionSettings &settings);
    std::optional<Error> shake(Clock::time_point deadline);
    Error refusal() const;

    Result<Statement> prepared(const QString &sql);
    Result<Rows> execute(const Statement &statement, const QVariantList &binds);
    Result<Answer> answer(bool sent);
    Result<Answer> rest();
    bool takeCopy(const std::function<void(QByteArrayView row)> &take);
    bool waitForMore();
    bool waitUntilReady();
    void keepWaiting(Clock::time_point &deadline);
    Error failed(const pg_result *result);
    Error lost();
    QList<Change> changes();

    std::unique_ptr<pg_conn, Finish> m_connection;
    Interrupt *m_interrupt = nullptr;
    QHash<QString, Statement> m_statements;
    SqlFailure m_failure;
    std::chrono::milliseconds m_patience{0};
    int m_nextStatement = 0;
    bool m_calledOff = false; ///< the query at hand, whichever of its steps was interrupted
};

} // namespace desk
