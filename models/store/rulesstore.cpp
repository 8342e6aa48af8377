#include "rulesstore.h"

#include "requestcall.h"

namespace desk {

using namespace Qt::StringLiterals;

RulesStore::RulesStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<QJsonObject>> RulesStore::read() const
{
    return m_database->call(u"approval_rules"_s);
}

QFuture<Result<QJsonObject>> RulesStore::save(const QJsonObject &draft) const
{
    return callOnce(m_database, m_requests, u"save_rule_set"_s, {{u"document"_s, draft}});
}

QFuture<Result<QJsonObject>> RulesStore::propose(const QString &id, int version) const
{
    return callOnce(m_database, m_requests, u"propose_rules"_s,
                    {{u"id"_s, id}, {u"version"_s, version}});
}

QFuture<Result<QJsonObject>> RulesStore::bringBack(const QString &id) const
{
    return callOnce(m_database, m_requests, u"bring_back_rules"_s, {{u"id"_s, id}});
}

QFuture<Result<QJsonObject>> RulesStore::drop(const QString &id, int version) const
{
    return callOnce(m_database, m_requests, u"drop_rule_draft"_s,
                    {{u"id"_s, id}, {u"version"_s, version}});
}

} // namespace desk
