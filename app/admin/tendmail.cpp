#include "tendmail.h"

#include "connection.h"
#include "smtp.h"

#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

// unread for so long while nobody is at the desk, and so long between two mails
const auto s_after = u"15 minutes"_s;
const auto s_pause = u"4 hours"_s;
constexpr int s_mostInARound = 500;

QString nameOf(MailOutcome outcome)
{
    return outcome == MailOutcome::Sent      ? u"sent"_s
           : outcome == MailOutcome::Refused ? u"refused"_s
                                             : u"later"_s;
}

/// Taken in a transaction of its own, so that nobody waits for a mail server with a lock in hand.
Result<std::optional<Mail>> nextMail(Connection &connection)
{
    const auto rows = connection.query(u"select m.id::text as id, m.recipient, m.subject, m.body "
                                       "from internal.take_mail() m where m.id is not null"_s);
    if (!rows)
        return rows.error();
    if (rows->rows.isEmpty())
        return std::optional<Mail>();
    const auto at = [&rows](const QString &column) { return rows->at(0, column).toString(); };
    return std::optional<Mail>(
        Mail{at(u"id"_s), at(u"recipient"_s), at(u"subject"_s), at(u"body"_s)});
}

} // namespace

QString usualMailFile()
{
    return u"/etc/indentdesk/mail.conf"_s;
}

Result<QJsonObject> tendMail(Connection &connection, const QString &file)
{
    if (file.isEmpty() && !QFileInfo::exists(usualMailFile()))
        return QJsonObject{};
    const auto server = MailServer::read(file.isEmpty() ? usualMailFile() : file);
    if (!server)
        return server.error();
    const auto queued = connection.query(
        u"select internal.queue_digests($1::interval, $2::interval)"_s, {s_after, s_pause});
    if (!queued)
        return queued.error();
    QJsonObject done{{u"queued"_s, queued->first().toInt()}};
    for (int i = 0; i < s_mostInARound; ++i) {
        const auto mail = nextMail(connection);
        if (!mail)
            return mail.error();
        if (!*mail)
            break;
        const auto answer = sendMail(*server, **mail);
        const auto settled = connection.query(u"select internal.settle_mail($1::uuid, $2, $3)"_s,
                                              {(*mail)->id, nameOf(answer.outcome), answer.words});
        if (!settled)
            return settled.error();
        const auto status = settled->first().toString();
        done.insert(status, done.value(status).toInt() + 1);
    }
    return done;
}

} // namespace desk::admin
