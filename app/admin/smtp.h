#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace desk::admin {

/// Where mail is handed over, read from a file that nobody but its owner reads: lines "name =
/// value", names server (smtps://host:465, or smtp://host:587 with STARTTLS), user, password, from,
/// and tls = none for a server on this very machine.
struct MailServer
{
    QString server;
    QString user;
    QString password;
    QString from;
    QString certificates; ///< file of the authority that signed the server's; empty: the machine's
    bool isPlain = false; ///< without TLS, on this machine only

    static Result<MailServer> read(const QString &file);
};

struct Mail
{
    QString id; ///< the same at every try, so that who gets it twice can tell
    QString recipient;
    QString subject;
    QString body;
};

/// The mail as it goes over the line, in UTF-8.
QByteArray messageOf(const Mail &mail, const QString &from);

enum class MailOutcome {
    Sent,
    Refused, ///< for good: 5xx
    Later,   ///< 4xx, or no answer
};

struct MailAnswer
{
    MailOutcome outcome = MailOutcome::Later;
    QString words; ///< the server's, or why there were none
};

/// Hands one mail over; waits a quarter of a minute for each answer.
MailAnswer sendMail(const MailServer &server, const Mail &mail);

} // namespace desk::admin
