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
    /// Makes a person; Validation names email, full_name, role or password.
    [[nodiscard]] QFuture<Result<QJsonObject>> create(const QString &email, const QString &fullName,
                                                      const QString &role,
                                                      const QString &password) const;
    /// Lets a person in again, or out at once: their sessions end.
    [[nodiscard]] QFuture<Result<QJsonObject>> setActive(const QString &email, bool active) const;
    [[nodiscard]] QFuture<Result<QJsonObject>> setRole(const QString &email,
                                                       const QString &role) const;
    /// Lets somebody sign again after five wrong passwords.
    [[nodiscard]] QFuture<Result<QJsonObject>> unlockSignature(const QString &email) const;
    [[nodiscard]] QFuture<Result<QJsonObject>> resetPassword(const QString &email,
                                                             const QString &password) const;
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
