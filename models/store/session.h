#pragma once

#include "ids.h"
#include "result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace desk {

/// Who is signed in, and what the database lets them do; the database itself asks again on every
/// act.
struct Session
{
    UserId userId;
    QString email;
    QString fullName;
    QString role;
    QHash<QString, QSet<QString>> permissions;
    QJsonObject company;
    int schemaVersion = 0;
    QStringList peopleToBe; ///< in the demo: who one may sign in as
    /// The password is somebody else's choice: nothing is open before it is changed.
    bool mustChangePassword = false;

    /// Whether the role has the action on the resource: may(u"orders"_s, u"approve"_s).
    [[nodiscard]] bool may(const QString &resource, const QString &action) const;

    /// From the answer of api.session().
    static Session fromJson(const QJsonObject &answer);
};

} // namespace desk
