#pragma once

#include "result.h"

#include <QJsonObject>
#include <QString>

namespace desk {
class Connection;
}

namespace desk::admin {

/// Where the mail server is named when nobody says otherwise.
QString usualMailFile();

/// Mails what waits unread to people who are away, and goes on with what is in the queue; the mail
/// server is named in a file (see MailServer). How many were queued, sent, put off and given up.
/// Without the usual file there is nothing to do; one that was asked for has to be there.
Result<QJsonObject> tendMail(Connection &connection, const QString &file);

} // namespace desk::admin
