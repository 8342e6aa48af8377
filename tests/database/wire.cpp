#include "wire.h"

#include <libpq-fe.h>

#include <vector>

namespace desk::test {

namespace {

QString fieldOf(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

QList<QStringList> rowsOf(const PGresult *result)
{
    QList<QStringList> rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(result); ++column)
            values.append(PQgetisnull(result, row, column)
                              ? QString()
                              : QString::fromUtf8(PQgetvalue(result, row, column)) +
                                    QLatin1String(""));
        rows.append(values);
    }
    return rows;
}

Answer answerOf(const PGresult *result)
{
    Answer answer;
    const auto status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK) {
        answer.rows = rowsOf(result);
    } else if (status != PGRES_COMMAND_OK && status != PGRES_COPY_OUT && status != PGRES_COPY_IN) {
        answer.state = fieldOf(result, PG_DIAG_SQLSTATE);
        answer.message = fieldOf(result, PG_DIAG_MESSAGE_PRIMARY);
        answer.field = fieldOf(result, PG_DIAG_COLUMN_NAME);
        answer.detail = fieldOf(result, PG_DIAG_MESSAGE_DETAIL);
        if (answer.state.isEmpty())
            answer.state = QStringLiteral("lost");
    }
    return answer;
}

} // namespace

QString Answer::value() const
{
    return rows.isEmpty() || rows.first().isEmpty() ? QString() : rows.first().first();
}

QJsonDocument Answer::json() const
{
    return QJsonDocument::fromJson(value().toUtf8());
}

Wire::Wire(const QString &conninfo) : m_connection(PQconnectdb(conninfo.toUtf8().constData()))
{
    // notices say that something exists already; the tests look for it themselves
    PQsetNoticeProcessor(
        m_connection, [](void *, const char *) {}, nullptr);
}

Wire::~Wire()
{
    if (m_connection)
        PQfinish(m_connection);
}

Wire::Wire(Wire &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

bool Wire::isOpen() const
{
    return PQstatus(m_connection) == CONNECTION_OK;
}

QString Wire::failure() const
{
    return QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
}

Answer Wire::run(const QString &statement, const QStringList &values)
{
    std::vector<QByteArray> bytes;
    std::vector<const char *> pointers;
    bytes.reserve(static_cast<size_t>(values.size()));
    for (const auto &value : values) {
        bytes.push_back(value.toUtf8());
        pointers.push_back(value.isNull() ? nullptr : bytes.back().constData());
    }
    PGresult *result =
        PQexecParams(m_connection, statement.toUtf8().constData(), static_cast<int>(values.size()),
                     nullptr, pointers.data(), nullptr, nullptr, 0);
    const Answer answer = answerOf(result);
    PQclear(result);
    return answer;
}

Answer Wire::runAll(const QString &statements)
{
    PGresult *result = PQexec(m_connection, statements.toUtf8().constData());
    const Answer answer = answerOf(result);
    PQclear(result);
    return answer;
}

QStringList Wire::news()
{
    QStringList payloads;
    PQconsumeInput(m_connection);
    while (auto *notify = PQnotifies(m_connection)) {
        payloads << QString::fromUtf8(notify->extra);
        PQfreemem(notify);
    }
    return payloads;
}

QString Wire::verifier(const QString &password)
{
    char *made = PQencryptPasswordConn(m_connection, password.toUtf8().constData(), "anybody",
                                       "scram-sha-256");
    const QString text = QString::fromUtf8(made);
    PQfreemem(made);
    return text;
}

} // namespace desk::test
