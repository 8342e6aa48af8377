#pragma once

#include "result.h"
#include "rows.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
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
    /// Columns as api.search_orders, search_customers and search_inventory give them.
    QFuture<Result<Rows>> findOrders(const QString &words, int maximum);
    QFuture<Result<Rows>> findCustomers(const QString &words, int maximum);
    QFuture<Result<Rows>> findItems(const QString &words, int maximum);
    /// Both parts of a new password, made by makeCredential; the plain text stays here.
    QFuture<Result<Done>> changePassword(const QString &verifier, const QString &bcrypt);

private:
    QFuture<Result<Rows>> find(const QString &function, const QString &words, int maximum);

    Database *m_database;
};

} // namespace desk
