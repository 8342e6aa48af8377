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

QFuture<Result<QJsonObject>> PeopleStore::permissions() const
{
    return m_database->call(u"permissions"_s);
}

QFuture<Result<QJsonObject>> PeopleStore::create(const QString &email, const QString &fullName,
                                                 const QString &role, const QString &word) const
{
    return withPassword(
        u"user_create"_s, word,
        [=](const QString &verifier, const QString &bcrypt) -> QJsonObject {
            return {{u"email"_s, email},
                    {u"full_name"_s, fullName},
                    {u"role"_s, role},
                    {u"verifier"_s, verifier},
                    {u"bcrypt"_s, bcrypt}};
        },
        true);
}

/// A session that is back before the end is committed is not seen by it, so it is looked for again.
QFuture<Result<QJsonObject>> PeopleStore::setActive(const QString &email, bool active) const
{
    const QJsonObject arguments{{u"email"_s, email}};
    if (active)
        return m_database->call(u"user_enable"_s, arguments);
    return m_database->call(u"user_disable"_s, arguments)
        .then(m_database, [database = m_database, arguments](const Result<QJsonObject> &disabled) {
            if (disabled)
                database->call(u"end_sessions"_s, arguments);
            return disabled;
        });
}

QFuture<Result<QJsonObject>> PeopleStore::askNewPassword(const QString &email) const
{
    return callOnce(m_database, m_requests, u"user_ask_new_password"_s, {{u"email"_s, email}});
}

QFuture<Result<Rows>> PeopleStore::connections(const QString &email) const
{
    return m_database->list(u"person_sessions"_s, {{u"email"_s, email}});
}

QFuture<Result<QJsonObject>> PeopleStore::endConnection(const QString &email,
                                                        const QJsonObject &connection) const
{
    return m_database->call(u"end_session"_s, {{u"email"_s, email},
                                               {u"pid"_s, connection[u"pid"]},
                                               {u"since"_s, connection[u"since_exactly"]}});
}

QFuture<Result<QJsonObject>> PeopleStore::heldBy(const QString &person) const
{
    return m_database->call(u"hand_over_preview"_s, {{u"person"_s, person}});
}

QFuture<Result<QJsonObject>> PeopleStore::handOver(const QString &from, const QString &to,
                                                   const QStringList &customers) const
{
    return callOnce(
        m_database, m_requests, u"hand_over"_s,
        {{u"from_person"_s, from},
         {u"to_person"_s, to},
         {u"customers"_s,
          customers.isEmpty() ? QJsonValue() : QJsonValue(u'{' + customers.join(u',') + u'}')}});
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
                                                        const QString &word) const
{
    return withPassword(
        u"user_reset_password"_s, word,
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
