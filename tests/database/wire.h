#pragma once

#include <QJsonDocument>
#include <QList>
#include <QString>
#include <QStringList>

struct pg_conn;

namespace desk::test {

/// What the server said to one statement.
struct Answer
{
    QString state;   ///< SQLSTATE; empty when the statement was carried out, "lost" when the
                     ///< connection is gone
    QString message; ///< the sentence of a refusal
    QString field;   ///< the column that a refusal names
    QString detail;
    QList<QStringList> rows; ///< values as text; a null is a null string

    [[nodiscard]] bool isDone() const { return state.isEmpty(); }
    /// The first value; a null string when there is none.
    [[nodiscard]] QString value() const;
    /// The first value as JSON.
    [[nodiscard]] QJsonDocument json() const;
};

/// A connection that hides nothing: tests ask it what a person with psql could ask. Values travel
/// apart from the statement. One thread at a time.
class Wire
{
public:
    /// `conninfo` is libpq's connection string or URI.
    explicit Wire(const QString &conninfo);
    ~Wire();
    Wire(Wire &&other) noexcept;
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;
    Wire &operator=(Wire &&) = delete;

    [[nodiscard]] bool isOpen() const;
    /// Why the connection could not be made.
    [[nodiscard]] QString failure() const;
    /// One statement with its values ($1, $2, …); a null string is a null.
    Answer run(const QString &statement, const QStringList &values = {});
    /// Several statements at once; stops at the first that fails.
    Answer runAll(const QString &statements);
    /// The payloads that came, by what this connection listens to, with the statements before.
    [[nodiscard]] QStringList news();
    /// The SCRAM verifier of a password, as the client makes it.
    [[nodiscard]] QString verifier(const QString &password);

private:
    pg_conn *m_connection;
};

} // namespace desk::test
