#include "framestore.h"

#include "database.h"
#include "ids.h"
#include "serverwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct FrameWords
{
    Q_DECLARE_TR_FUNCTIONS(desk::FrameStore)
};

const auto readNewest =
    u"select id::text, type, title, message, link, created_at, is_read from public.notifications "
    "order by created_at desc, id limit 50"_s;

Result<Done> done(const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    return Done{};
}

/// Ids and kinds as an array of the database.
QString arrayOf(const QStringList &words)
{
    return u'{' + words.join(u',') + u'}';
}

Result<NoticePreferences> toPreferences(const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    NoticePreferences preferences;
    for (const auto &kind : answer->value(u"muted"_s).toArray())
        preferences.muted << kind.toString();
    preferences.byMail = answer->value(u"by_mail"_s).toBool(true);
    return preferences;
}

Result<QHash<QString, int>> toCounts(const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    QHash<QString, int> counts;
    for (auto it = answer->begin(); it != answer->end(); ++it)
        counts.insert(it.key(), it.value().toInt());
    return counts;
}

Result<QList<Notification>> toNotifications(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    QList<Notification> list;
    for (qsizetype i = 0; i < rows->rows.size(); ++i)
        list.append({rows->at(i, u"id"_s).toString(), rows->at(i, u"type"_s).toString(),
                     serverWords(rows->at(i, u"title"_s).toString()),
                     serverWords(rows->at(i, u"message"_s).toString()),
                     rows->at(i, u"link"_s).toString(), rows->at(i, u"created_at"_s).toDateTime(),
                     rows->at(i, u"is_read"_s).toBool()});
    return list;
}

} // namespace

FrameStore::FrameStore(Database *database) : m_database(database) {}

QFuture<Result<QHash<QString, int>>> FrameStore::counts()
{
    return m_database->call(u"desk_counts"_s).then(toCounts);
}

QFuture<Result<QList<Notification>>> FrameStore::notifications()
{
    return m_database->query(readNewest).then(toNotifications);
}

QFuture<Result<Done>> FrameStore::readNotifications(const QStringList &ids)
{
    const auto which = ids.isEmpty() ? QJsonValue() : QJsonValue(arrayOf(ids));
    return m_database->call(u"notifications_read"_s, {{u"ids"_s, which}}).then(done);
}

QFuture<Result<Done>> FrameStore::unreadNotifications(const QStringList &ids)
{
    return m_database->call(u"notifications_unread"_s, {{u"ids"_s, arrayOf(ids)}}).then(done);
}

QFuture<Result<NoticePreferences>> FrameStore::noticePreferences()
{
    return m_database->call(u"notification_preferences"_s).then(toPreferences);
}

QFuture<Result<NoticePreferences>> FrameStore::muteNotifications(const QStringList &kinds)
{
    return m_database
        ->call(u"mute_notifications"_s,
               {{u"kinds"_s, arrayOf(kinds)}, {u"request"_s, RequestId::create().toString()}})
        .then(toPreferences);
}

QFuture<Result<NoticePreferences>> FrameStore::mailNotifications(bool wanted)
{
    return m_database
        ->call(u"mail_notifications"_s,
               {{u"wanted"_s, wanted}, {u"request"_s, RequestId::create().toString()}})
        .then(toPreferences);
}

QFuture<Result<Done>> FrameStore::due()
{
    return m_database->call(u"due"_s).then(done);
}

QFuture<Result<bool>> FrameStore::isAskedToSignOut()
{
    return m_database->call(u"is_asked_to_sign_out"_s)
        .then([](const Result<QJsonObject> &answer) -> Result<bool> {
            if (!answer)
                return answer.error();
            return answer->value(u"value"_s).toBool();
        });
}

QFuture<Result<QString>> FrameStore::whyOut()
{
    return m_database->call(u"session"_s)
        .then([](const Result<QJsonObject> &session) -> Result<QString> {
            if (!session && session.error().kind == ErrorKind::Permission)
                return session.error().message;
            if (!session)
                return session.error();
            return session->value(u"must_change_password"_s).toBool()
                       ? FrameWords::tr("An administrator asks you to choose a new password. Sign "
                                        "in again to do so.")
                       : QString();
        });
}

QFuture<Result<QJsonObject>> FrameStore::find(const QString &words, int maximum)
{
    return m_database->call(u"find"_s, {{u"words"_s, words}, {u"maximum"_s, maximum}});
}

} // namespace desk
