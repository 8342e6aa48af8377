#include "session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QStringList names(const QJsonValue &people)
{
    QStringList result;
    for (const auto &person : people.toArray())
        result << (person.isString() ? person.toString()
                                     : person.toObject().value("email"_L1).toString());
    return result;
}

QSet<QString> actions(const QJsonValue &list)
{
    QSet<QString> result;
    for (const auto &action : list.toArray())
        result.insert(action.toString());
    return result;
}

} // namespace

bool Session::may(const QString &resource, const QString &action) const
{
    const auto actions = permissions.constFind(resource);
    return actions != permissions.constEnd() && actions->contains(action);
}

Session Session::fromJson(const QJsonObject &answer)
{
    const auto user = answer.value("user"_L1).toObject();
    Session session{.userId = UserId(user.value("id"_L1).toString()),
                    .email = user.value("email"_L1).toString(),
                    .fullName = user.value("full_name"_L1).toString(),
                    .role = user.value("role"_L1).toString(),
                    .permissions = {},
                    .company = answer.value("company"_L1).toObject(),
                    .schemaVersion = answer.value("schema_version"_L1).toInt(),
                    .peopleToBe = names(answer.value("people_to_be"_L1)),
                    .mustChangePassword = answer.value("must_change_password"_L1).toBool()};
    const auto permissions = answer.value("permissions"_L1).toObject();
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        session.permissions.insert(it.key(), actions(it.value()));
    return session;
}

} // namespace desk
