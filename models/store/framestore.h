#pragma once

#include "result.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace desk {

class Database;

/// A word from the database to this person.
struct Notification
{
    QString id;
    QString title;
    QString message;
    QString link; ///< indentdesk://…, or empty
    QDateTime createdAt;
    bool isRead = false;
};

/// What the frame around the desks asks of the server: counts, notifications, search, and what is
/// due.
class FrameStore
{
public:
    explicit FrameStore(Database *database);

    /// How much waits at each desk by the desk's name, and "notifications".
    QFuture<Result<QHash<QString, int>>> counts();
    /// The newest fifty, newest first.
    QFuture<Result<QList<Notification>>> notifications();
    /// Marks all of this person's as read.
    QFuture<Result<Done>> readNotifications();
    /// Writes down what time has brought; once a minute is enough, from any desk.
    QFuture<Result<Done>> due();
    /// Whether an administrator asked this person's desks to sign out, just now.
    QFuture<Result<bool>> isAskedToSignOut();
    /// Why the server has this person no longer; empty while it has. Nothing else is refused so.
    QFuture<Result<QString>> whyOut();
    /// What api.find found: an array of sections under "value". Cancelled, it stops on the server.
    QFuture<Result<QJsonObject>> find(const QString &words, int maximum);

private:
    Database *m_database;
};

} // namespace desk
