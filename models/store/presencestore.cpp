#include "presencestore.h"

#include "database.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QJsonValue given(const QString &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id);
}

} // namespace

PresenceStore::PresenceStore(Database *database)
    : m_database(database), m_place(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

QFuture<Result<QJsonObject>> PresenceStore::say(const Whereabouts &where)
{
    return m_database->call(u"say_presence"_s, {{u"place_id"_s, m_place},
                                                {u"kind"_s, given(where.kind)},
                                                {u"document_id"_s, given(where.document)},
                                                {u"line_id"_s, given(where.line)},
                                                {u"is_editing"_s, where.isEditing}});
}

QFuture<Result<QJsonObject>> PresenceStore::read(const Whereabouts &where)
{
    return m_database->call(u"presence"_s,
                            {{u"kind"_s, where.kind}, {u"document_id"_s, where.document}});
}

QList<PersonThere> PresenceStore::peopleIn(const QJsonObject &answer, const QString &me) const
{
    QList<PersonThere> people;
    for (const auto &value : answer.value(u"value"_s).toArray()) {
        const auto json = value.toObject();
        const auto person = json.value(u"id"_s).toString();
        people.append({person, json.value(u"name"_s).toString(),
                       json.value(u"line_id"_s).toString(),
                       QDateTime::fromString(json.value(u"since"_s).toString(), Qt::ISODate),
                       json.value(u"is_editing"_s).toBool(), person == me,
                       json.value(u"place_id"_s).toString() == m_place});
    }
    std::stable_partition(people.begin(), people.end(),
                          [](const PersonThere &there) { return there.isHere; });
    return people;
}

} // namespace desk
