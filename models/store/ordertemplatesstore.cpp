#include "ordertemplatesstore.h"

#include "database.h"
#include "requestcall.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto findSql = uR"(
select t.id::text, t.name, t.customer_id::text, t.hospital_name, t.city, t.line_count, t.last_used_at,
       t.made_by, t.may_change, t.version
from api.order_template_list t
where not exists (select from regexp_split_to_table(lower(btrim($1)), '\s+') w
                  where strpos(lower(concat_ws(' ', t.name, t.hospital_name, t.city)), w) = 0)
order by (t.customer_id::text = $2) desc nulls last, t.last_used_at desc nulls last, lower(t.name), t.id
limit 200)"_s;

} // namespace

OrderTemplatesStore::OrderTemplatesStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<Rows>> OrderTemplatesStore::find(const QString &words,
                                                const QString &customerId) const
{
    return m_database->query(findSql, {words, customerId});
}

QFuture<Result<QJsonObject>> OrderTemplatesStore::keep(const QString &name,
                                                       const QString &customerId,
                                                       const QJsonArray &lines) const
{
    QJsonObject document{{u"name"_s, name}, {u"lines"_s, lines}};
    if (!customerId.isEmpty())
        document.insert(u"customer_id"_s, customerId);
    return callOnce(m_database, m_requests, u"keep_order_template"_s, {{u"document"_s, document}});
}

QFuture<Result<QJsonObject>> OrderTemplatesStore::rename(const QString &id, Version seen,
                                                         const QString &name) const
{
    const QJsonObject document{{u"id"_s, id}, {u"version"_s, seen.number}, {u"name"_s, name}};
    return callOnce(m_database, m_requests, u"rename_order_template"_s,
                    {{u"document"_s, document}});
}

QFuture<Result<QJsonObject>> OrderTemplatesStore::remove(const QString &id, Version seen) const
{
    const QJsonObject document{{u"id"_s, id}, {u"version"_s, seen.number}};
    return callOnce(m_database, m_requests, u"delete_order_template"_s,
                    {{u"document"_s, document}});
}

QFuture<Result<QJsonObject>> OrderTemplatesStore::begin(const QString &id) const
{
    return callOnce(m_database, m_requests, u"begin_from_template"_s, {{u"template_id"_s, id}});
}

} // namespace desk
