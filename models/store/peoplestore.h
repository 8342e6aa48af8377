#pragma once

#include "requestbook.h"
#include "result.h"
#include "rows.h"

#include <QFuture>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace desk {

class Database;

/// People and roles of the company. Passwords are made into a verifier and a hash here, on a thread
/// of their own (0.1 s); neither they nor anything that could be used in their place is sent.
/// Continue its futures with a context.
class PeopleStore
{
public:
    explicit PeopleStore(Database *database);

    /// {value: [{id, email, full_name, role, is_active, last_login, version}]}
    [[nodiscard]] QFuture<Result<QJsonObject>> people() const;
    /// {value: [{id, name, description, permissions, people, version}]}
    [[nodiscard]] QFuture<Result<QJsonObject>> roles() const;
    /// {resource: [actions]}: every right that something asks for.
    [[nodiscard]] QFuture<Result<QJsonObject>> permissions() const;
    /// Invites a person with a word for the first sign-in; Validation names email, full_name or
    /// role. "invited_until" says how long it holds, "proposed" that a second person decides first.
    [[nodiscard]] QFuture<Result<QJsonObject>> create(const QString &email, const QString &fullName,
                                                      const QString &role,
                                                      const QString &word) const;
    /// Lets a person in again, or out at once: their sessions end, also one that came back
    /// meanwhile.
    [[nodiscard]] QFuture<Result<QJsonObject>> setActive(const QString &email, bool active) const;
    [[nodiscard]] QFuture<Result<QJsonObject>> setRole(const QString &email,
                                                       const QString &role) const;
    /// Lets somebody sign again after five wrong passwords.
    [[nodiscard]] QFuture<Result<QJsonObject>> unlockSignature(const QString &email) const;
    /// A new word for one sign-in in place of the password, as an invitation.
    [[nodiscard]] QFuture<Result<QJsonObject>> resetPassword(const QString &email,
                                                             const QString &word) const;
    /// The person goes on only with a new password of their own choice.
    [[nodiscard]] QFuture<Result<QJsonObject>> askNewPassword(const QString &email) const;
    /// Their connections: {pid, since, address, program, is_own}.
    [[nodiscard]] QFuture<Result<Rows>> connections(const QString &email) const;
    /// One row of them.
    [[nodiscard]] QFuture<Result<QJsonObject>> endConnection(const QString &email,
                                                             const QJsonObject &connection) const;
    /// {customers: [{id, hospital_name, city, orders}], orders, colleagues: [{id, full_name,
    /// customers}]}
    [[nodiscard]] QFuture<Result<QJsonObject>> heldBy(const QString &person) const;
    /// Hands customers, all without a list, and their open orders over: {customers, orders}.
    [[nodiscard]] QFuture<Result<QJsonObject>> handOver(const QString &from, const QString &to,
                                                        const QStringList &customers) const;
    /// Who is signed in: {email, address, since, connections}, a row a person and an address.
    [[nodiscard]] QFuture<Result<Rows>> sessions() const;
    /// Their desks sign out by themselves and say why; what was typed is kept.
    [[nodiscard]] QFuture<Result<QJsonObject>> askToSignOut(const QString &email) const;
    /// Ends whatever sessions a person still has.
    [[nodiscard]] QFuture<Result<QJsonObject>> endSessions(const QString &email) const;
    /// {id, version, name, description, permissions}
    [[nodiscard]] QFuture<Result<QJsonObject>> saveRole(const QJsonObject &role) const;

private:
    using Arguments = std::function<QJsonObject(const QString &verifier, const QString &bcrypt)>;
    [[nodiscard]] QFuture<Result<QJsonObject>> withPassword(const QString &function,
                                                            const QString &password,
                                                            const Arguments &arguments,
                                                            bool once) const;

    Database *m_database;
    std::shared_ptr<RequestBook> m_requests;
};

} // namespace desk
