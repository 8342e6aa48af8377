#include "connection.h"

#include "interrupt.h"
#include "log.h"
#include "refusal.h"
#include "wirevalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <libpq-fe.h>
#include <poll.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk {

namespace {

constexpr int s_keptStatements = 200;
constexpr auto s_untilCancelled = 5s;

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

SqlFailure failureOf(const PGresult *result)
{
    return {.state = field(result, PG_DIAG_SQLSTATE),
            .message = field(result, PG_DIAG_MESSAGE_PRIMARY),
            .detail = field(result, PG_DIAG_MESSAGE_DETAIL),
            .column = field(result, PG_DIAG_COLUMN_NAME),
            .constraint = field(result, PG_DIAG_CONSTRAINT_NAME),
            .table = field(result, PG_DIAG_TABLE_NAME),
            .source = field(result, PG_DIAG_SOURCE_FUNCTION),
            .context = field(result, PG_DIAG_CONTEXT),
            .position = field(result, PG_DIAG_STATEMENT_POSITION).toInt()};
}

Rows rowsOf(const PGresult *result)
{
    const int columns = PQnfields(result);
    const int count = PQntuples(result);
    Rows rows;
    for (int column = 0; column < columns; ++column)
        rows.columns << QString::fromUtf8(PQfname(result, column));
    rows.rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        QVariantList values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column)
            values << (PQgetisnull(result, row, column)
                           ? QVariant()
                           : wire::decode(PQgetvalue(result, row, column),
                                          PQgetlength(result, row, column),
                                          PQftype(result, column)));
        rows.rows << values;
    }
    return rows;
}

bool succeeded(const PGresult *result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

bool isCopy(const PGresult *result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

Change changeOf(const char *payload)
{
    const auto object = QJsonDocument::fromJson(payload).object();
    return {object.value("table"_L1).toString(), object.value("id"_L1).toString(),
            object.value("version"_L1).toInt()};
}

void cancel(PGconn *connection)
{
    const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> request(PQgetCancel(connection),
                                                                     PQfreeCancel);
    std::array<char, 256> message{};
    if (request && !PQcancel(request.get(), message.data(), static_cast<int>(message.size())))
        qCWarning(lcStore) << "a statement could not be called off";
}

} // namespace

void Connection::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

void Connection::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionSettings &settings,
                                                     Interrupt *interrupt)
{
    Error last;
    for (const auto &host : settings.hosts()) {
        auto connection = openOne(host, interrupt);
        if (connection || connection.error().kind != ErrorKind::Connection)
            return connection;
        last = connection.error();
    }
    return last;
}

Result<std::unique_ptr<Connection>> Connection::openOne(const ConnectionSettings &settings,
                                                        Interrupt *interrupt)
{
    std::unique_ptr<Connection> connection(new Connection(interrupt));
    if (const auto error = connection->connectTo(settings))
        return *error;
    return connection;
}

std::optional<Error> Connection::connectTo(const ConnectionSettings &settings)
{
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    const auto &parameters = settings.parameters();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        keywords.push_back(it.key().constData());
        values.push_back(it.value().constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    m_connection.reset(PQconnectStartParams(keywords.data(), values.data(), 0));
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_VERBOSE);
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    const auto seconds = parameters.value("connect_timeout", "10").toInt();
    return shake(Clock::now() + std::chrono::seconds(seconds > 0 ? seconds : 10));
}

std::optional<Error> Connection::shake(Clock::time_point deadline)
{
    if (PQstatus(m_connection.get()) == CONNECTION_BAD)
        return refusal();
    auto events = short(POLLOUT);
    while (true) {
        const auto woken = waitFor(PQsocket(m_connection.get()), events, m_interrupt, deadline);
        if (woken == Woken::Never)
            return serverAway(u"no answer in time"_s);
        if (woken == Woken::ByInterrupt && m_interrupt->take())
            return wasCalledOff();
        if (woken == Woken::ByInterrupt)
            continue;
        switch (PQconnectPoll(m_connection.get())) {
        case PGRES_POLLING_OK:
            return std::nullopt;
        case PGRES_POLLING_READING:
            events = POLLIN;
            break;
        case PGRES_POLLING_WRITING:
            events = POLLOUT;
            break;
        default:
            return refusal();
        }
    }
}

Error Connection::refusal() const
{
    return refusalFrom(QString::fromUtf8(PQerrorMessage(m_connection.get())));
}

Result<Done> Connection::run(const QString &sql)
{
    auto result = answer(PQsendQuery(m_connection.get(), sql.toUtf8().constData()));
    if (!result)
        return result.error();
    return Done{};
}

Result<Rows> Connection::query(const QString &sql, const QVariantList &binds)
{
    m_calledOff = false;
    auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    auto rows = execute(*statement, binds);
    const bool stale = m_failure.state == "0A000"_L1 || m_failure.state == "26000"_L1;
    if (rows || !stale || PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE)
        return rows;
    // the tables changed under a kept statement, or somebody threw it away: prepare it anew, once
    m_statements.remove(sql);
    statement = prepared(sql);
    return statement ? execute(*statement, binds) : statement.error();
}

Result<Rows> Connection::call(const QString &function, const QJsonObject &arguments)
{
    QStringList words;
    QVariantList binds;
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        binds << QVariant::fromValue(QJsonValue(it.value()));
        words << u"%1 => $%2"_s.arg(identifier(it.key())).arg(binds.size());
    }
    return query(u"select * from %1(%2)"_s.arg(function, words.join(", "_L1)), binds);
}

Result<Connection::Statement> Connection::prepared(const QString &sql)
{
    if (const auto kept = m_statements.constFind(sql); kept != m_statements.constEnd())
        return *kept;
    if (m_statements.size() >= s_keptStatements) {
        m_statements.clear();
        if (auto done = run(u"deallocate all"_s); !done)
            return done.error();
    }
    Statement statement{"s" + QByteArray::number(m_nextStatement++), {}};
    const auto text = sql.toUtf8();
    auto made = answer(PQsendPrepare(m_connection.get(), statement.name.constData(),
                                     text.constData(), 0, nullptr));
    if (!made)
        return made.error();
    const auto described =
        answer(PQsendDescribePrepared(m_connection.get(), statement.name.constData()));
    if (!described)
        return described.error();
    for (int i = 0; i < PQnparams(described->get()); ++i)
        statement.types << PQparamtype(described->get(), i);
    m_statements.insert(sql, statement);
    return statement;
}

Result<Rows> Connection::execute(const Statement &statement, const QVariantList &binds)
{
    // preparing may have swallowed the interrupt that was meant for this
    if (m_calledOff)
        return wasCalledOff();
    if (binds.size() != statement.types.size())
        return Error{
            ErrorKind::Internal,
            {},
            QCoreApplication::translate("desk::Connection",
                                        "This did not work because of a mistake in the program."),
            u"%1 values for %2 places"_s.arg(binds.size()).arg(statement.types.size())};
    std::vector<std::optional<QByteArray>> texts;
    std::vector<const char *> values;
    texts.reserve(static_cast<size_t>(binds.size()));
    for (qsizetype i = 0; i < binds.size(); ++i) {
        texts.push_back(wire::encode(binds.at(i), statement.types.at(i)));
        values.push_back(texts.back() ? texts.back()->constData() : nullptr);
    }
    const auto result = answer(PQsendQueryPrepared(m_connection.get(), statement.name.constData(),
                                                   static_cast<int>(values.size()), values.data(),
                                                   nullptr, nullptr, 0));
    if (!result)
        return result.error();
    return rowsOf(result->get());
}

/// Takes every result of what was sent, and answers with the last, or with the first that is a
/// failure.
Result<Connection::Answer> Connection::answer(bool sent)
{
    m_failure = {};
    if (!sent)
        return lost();
    return rest();
}

Result<Connection::Answer> Connection::rest()
{
    std::optional<Error> failure;
    Answer last;
    while (true) {
        if (!waitUntilReady())
            return lost();
        Answer next(PQgetResult(m_connection.get()));
        if (!next)
            break;
        if (isCopy(next.get()))
            return lost(); // there is nobody to feed it, and no other way out of it
        if (!succeeded(next.get()) && !failure)
            failure = failed(next.get());
        last = std::move(next);
    }
    if (isLost())
        return lost();
    if (failure)
        return *failure;
    return last;
}

bool Connection::waitUntilReady()
{
    auto deadline = m_patience.count() > 0 ? Clock::now() + m_patience : Clock::time_point::max();
    while (true) {
        const int unsent = PQflush(m_connection.get());
        if (unsent < 0 || isLost())
            return !isLost();
        if (unsent == 0 && !PQisBusy(m_connection.get()))
            return true;
        const auto events = static_cast<short>(unsent ? POLLIN | POLLOUT : POLLIN);
        if (waitFor(PQsocket(m_connection.get()), events, m_interrupt, deadline) == Woken::Never)
            return false;
        keepWaiting(deadline);
        if (!PQconsumeInput(m_connection.get()))
            return false;
    }
}

/// An interrupt asks the server to stop; its answer is then awaited, though not for ever.
void Connection::keepWaiting(Clock::time_point &deadline)
{
    if (!m_interrupt || !m_interrupt->take())
        return;
    m_calledOff = true;
    cancel(m_connection.get());
    deadline = Clock::now() + s_untilCancelled;
}

Error Connection::failed(const pg_result *result)
{
    m_failure = failureOf(result);
    if (m_failure.state.isEmpty())
        m_failure.state = u"08006"_s;
    return toError(m_failure);
}

Error Connection::lost()
{
    if (m_failure.state.isEmpty()) {
        m_failure.state = u"08006"_s;
        m_failure.message = QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed();
    }
    m_statements.clear();
    m_connection.reset();
    return toError(m_failure);
}

bool Connection::isLost() const
{
    return !m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD;
}

bool Connection::isAlive()
{
    // a server that closes says something first, so the socket is read until it is empty or ends
    while (!isLost() &&
           waitFor(PQsocket(m_connection.get()), POLLIN, nullptr, Clock::now()) != Woken::Never)
        if (!PQconsumeInput(m_connection.get()))
            return false;
    return !isLost();
}

int Connection::backend() const
{
    return m_connection ? PQbackendPID(m_connection.get()) : 0;
}

Result<Done> Connection::copyOut(const QString &query,
                                 const std::function<void(QByteArrayView row)> &take)
{
    m_calledOff = false;
    m_failure = {};
    const auto sql = "copy (" + query.toUtf8() + ") to stdout (format binary)";
    if (!PQsendQuery(m_connection.get(), sql.constData()) || !waitUntilReady())
        return lost();
    std::optional<Error> failure;
    {
        const Answer begun(PQgetResult(m_connection.get()));
        if (PQresultStatus(begun.get()) != PGRES_COPY_OUT)
            failure = failed(begun.get());
    }
    if (!failure && !takeCopy(take))
        return lost();
    const auto ended = rest();
    if (failure)
        return *failure;
    return ended ? Result<Done>(Done{}) : ended.error();
}

/// The first message begins with COPY's own head, the last one is its end: two bytes, all set.
bool Connection::takeCopy(const std::function<void(QByteArrayView row)> &take)
{
    constexpr qsizetype head = 19;
    constexpr qsizetype fieldCount = 2;
    bool isFirst = true;
    while (true) {
        char *data = nullptr;
        const int size = PQgetCopyData(m_connection.get(), &data, 1);
        if (size < 0)
            return !isLost(); // its end, or a failure that the rest tells
        if (size == 0) {
            if (!waitForMore())
                return false;
            continue;
        }
        const auto row = QByteArrayView(data, size).sliced(isFirst ? head : 0);
        isFirst = false;
        if (row.size() > fieldCount)
            take(row.sliced(fieldCount));
        PQfreemem(data);
    }
}

bool Connection::waitForMore()
{
    auto deadline = m_patience.count() > 0 ? Clock::now() + m_patience : Clock::time_point::max();
    if (waitFor(PQsocket(m_connection.get()), POLLIN, m_interrupt, deadline) == Woken::Never)
        return false;
    keepWaiting(deadline);
    return PQconsumeInput(m_connection.get()) != 0;
}

Result<QList<Change>> Connection::waitForChanges(std::chrono::milliseconds time)
{
    auto list = changes();
    if (!list.isEmpty())
        return list;
    if (waitFor(PQsocket(m_connection.get()), POLLIN, m_interrupt, Clock::now() + time) ==
        Woken::Never)
        return list;
    if (!PQconsumeInput(m_connection.get()) || isLost())
        return lost();
    return changes();
}

QList<Change> Connection::changes()
{
    QList<Change> list;
    while (const auto notify = std::unique_ptr<PGnotify, decltype(&PQfreemem)>(
               PQnotifies(m_connection.get()), PQfreemem))
        list << changeOf(notify->extra);
    return list;
}

QString Connection::identifier(const QString &name)
{
    auto text = name;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString Connection::literal(const QString &text)
{
    auto copy = text;
    copy.replace(u'\'', u"''"_s);
    if (!copy.contains(u'\\'))
        return u'\'' + copy + u'\'';
    return u" E'"_s + copy.replace(u'\\', u"\\\\"_s) + u'\'';
}

} // namespace desk
