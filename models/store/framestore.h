#pragma once

#include "result.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace desk {

class Database;

/// A word from the database to this person.
struct Notification
{
    QString id;
    QString kind; ///< approval_request, status_update, info or alert
    QString title;
    QString message;
    QString link; ///< indentdesk://…, or empty
    QDateTime createdAt;
    bool isRead = false;
};

/// What a person wants to hear of.
struct NoticePreferences
{
    QStringList muted;  ///< kinds that ring no bell
    bool byMail = true; ///< what waits comes by mail while they are away
};

/// What the frame around the desks asks of the server: counts, notifications, search, and what is
/// due.
class FrameStore
{
public:
    explicit FrameStore(Database *database);

    /// So many are read at once.
    static constexpr int mostNotifications = 50;

    /// How much waits at each desk by the desk's name, and "notifications".
    QFuture<Result<QHash<QString, int>>> counts();
    /// The newest fifty, newest first.
    QFuture<Result<QList<Notification>>> notifications();
    /// Marks these of this person's as read; without any, all.
    QFuture<Result<Done>> readNotifications(const QStringList &ids = {});
    /// As if they had not been read.
    QFuture<Result<Done>> unreadNotifications(const QStringList &ids);
    QFuture<Result<NoticePreferences>> noticePreferences();
    /// These kinds ring no bell, and all others do.
    QFuture<Result<NoticePreferences>> muteNotifications(const QStringList &kinds);
    QFuture<Result<NoticePreferences>> mailNotifications(bool wanted);
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
