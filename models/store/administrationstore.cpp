#include "administrationstore.h"

#include "requestcall.h"

namespace desk {

using namespace Qt::StringLiterals;

AdministrationStore::AdministrationStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<QJsonObject>> AdministrationStore::read() const
{
    return m_database->call(u"administration"_s);
}

QFuture<Result<QJsonObject>> AdministrationStore::saveBranch(const QJsonObject &branch) const
{
    return save(u"save_branch"_s, branch);
}

QFuture<Result<QJsonObject>> AdministrationStore::saveSeries(const QJsonObject &series) const
{
    return save(u"save_series"_s, series);
}

QFuture<Result<QJsonObject>> AdministrationStore::saveRate(const QJsonObject &rate) const
{
    return save(u"save_rate"_s, rate);
}

QFuture<Result<QJsonObject>> AdministrationStore::saveSetting(const QString &name,
                                                              const QJsonValue &value) const
{
    return callOnce(m_database, m_requests, u"save_setting"_s,
                    {{u"name"_s, name}, {u"value"_s, value}});
}

QFuture<Result<QJsonObject>> AdministrationStore::saveStageClock(const QJsonObject &clock) const
{
    return save(u"save_stage_clock"_s, clock);
}

QFuture<Result<Rows>> AdministrationStore::learnt(const QString &words) const
{
    return m_database->list(u"search_learnt"_s, {{u"search"_s, words}});
}

QFuture<Result<QJsonObject>> AdministrationStore::undoLearnt(const QJsonObject &learnt) const
{
    return save(u"undo_learnt"_s, {{u"words"_s, learnt[u"words"]},
                                   {u"customer_id"_s, learnt[u"customer_id"]},
                                   {u"inventory_id"_s, learnt[u"inventory_id"]},
                                   {u"version"_s, learnt[u"version"]}});
}

QFuture<Result<QJsonObject>> AdministrationStore::logo() const
{
    return m_database->call(u"logo"_s);
}

QFuture<Result<QJsonObject>> AdministrationStore::setLogo(const QString &base64) const
{
    return callOnce(m_database, m_requests, u"set_logo"_s, {{u"content_base64"_s, base64}});
}

QFuture<Result<QJsonObject>> AdministrationStore::save(const QString &function,
                                                       const QJsonObject &document) const
{
    return callOnce(m_database, m_requests, function, {{u"document"_s, document}});
}

} // namespace desk
