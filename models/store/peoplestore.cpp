#include "peoplestore.h"

#include "credentials.h"
#include "database.h"
#include "requestcall.h"

#include <QPromise>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<QJsonObject>> answer(const Result<QJsonObject> &result)
{
    QPromise<Result<QJsonObject>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

PeopleStore::PeopleStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<QJsonObject>> PeopleStore::people() const
{
    return m_database->call(u"people"_s);
}

QFuture<Result<Rows>> PeopleStore::sessions() const
{
    return m_database->list(u"people_sessions"_s);
}

QFuture<Result<QJsonObject>> PeopleStore::askToSignOut(const QString &email) const
{
    return callOnce(m_database, m_requests, u"ask_to_sign_out"_s, {{u"email"_s, email}});
}

QFuture<Result<QJsonObject>> PeopleStore::endSessions(const QString &email) const
{
    return m_database->call(u"end_sessions"_s, {{u"email"_s, email}});
}

QFuture<Result<QJsonObject>> PeopleStore::roles() const
{
    return m_database->call(u"roles"_s);
}

QFuture<Result<QJsonObject>> PeopleStore::create(const QString &email, const QString &fullName,
                                                 const QString &role, const QString &password) const
{
    return withPassword(
        u"user_create"_s, password,
        [=](const QString &verifier, const QString &bcrypt) -> QJsonObject {
            return {{u"email"_s, email},
                    {u"full_name"_s, fullName},
                    {u"role"_s, role},
                    {u"verifier"_s, verifier},
                    {u"bcrypt"_s, bcrypt}};
        },
        true);
}

QFuture<Result<QJsonObject>> PeopleStore::setActive(const QString &email, bool active) const
{
    return m_database->call(active ? u"user_enable"_s : u"user_disable"_s, {{u"email"_s, email}});
}

QFuture<Result<QJsonObject>> PeopleStore::unlockSignature(const QString &email) const
{
    return callOnce(m_database, m_requests, u"unlock_signature"_s, {{u"email"_s, email}});
}

QFuture<Result<QJsonObject>> PeopleStore::setRole(const QString &email, const QString &role) const
{
    return m_database->call(u"user_set_role"_s, {{u"email"_s, email}, {u"role"_s, role}});
}

QFuture<Result<QJsonObject>> PeopleStore::resetPassword(const QString &email,
                                                        const QString &password) const
{
    return withPassword(
        u"user_reset_password"_s, password,
        [=](const QString &verifier, const QString &bcrypt) -> QJsonObject {
            return {{u"email"_s, email}, {u"verifier"_s, verifier}, {u"bcrypt"_s, bcrypt}};
        },
        false);
}

QFuture<Result<QJsonObject>> PeopleStore::saveRole(const QJsonObject &role) const
{
    return callOnce(m_database, m_requests, u"save_role"_s, {{u"document"_s, role}});
}

QFuture<Result<QJsonObject>> PeopleStore::withPassword(const QString &function,
                                                       const QString &password,
                                                       const Arguments &arguments, bool once) const
{
    return prepareCredential(password)
        .then(m_database,
              [database = m_database, book = m_requests, function, arguments,
               once](const Result<Credential> &made) {
                  if (!made)
                      return answer(made.error());
                  const auto sent = arguments(made->verifier, made->bcrypt);
                  return once ? callOnce(database, book, function, sent)
                              : database->call(function, sent);
              })
        .unwrap();
}

} // namespace desk
