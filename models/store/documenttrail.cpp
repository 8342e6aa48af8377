#include "documenttrail.h"

#include "database.h"

#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto lastSql = uR"(
select u.full_name as by, a.created_at as at
from public.audit_logs a left join public.users u on u.id = a.user_id
where a.entity_type = $1 and a.entity_id = $2::uuid
order by a.created_at desc limit 1)"_s;

} // namespace

LastChange LastChange::fromConflict(const Error &error)
{
    const auto json = QJsonDocument::fromJson(error.details.toUtf8()).object();
    return {json.value(u"by"_s).toString(),
            QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs)};
}

QFuture<Result<LastChange>> lastChange(Database *database, const QString &kind, const QString &id)
{
    return database->query(lastSql, {kind, id})
        .then([](const Result<Rows> &rows) -> Result<LastChange> {
            if (!rows)
                return rows.error();
            if (rows->rows.isEmpty())
                return LastChange();
            return LastChange{rows->at(0, u"by"_s).toString(), rows->at(0, u"at"_s).toDateTime()};
        });
}

} // namespace desk
