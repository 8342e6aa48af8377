#include "proposalsstore.h"

#include "requestcall.h"

#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Whole rows as JSON: they hold objects and lists themselves.
Result<Records> recordsOf(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    Records records;
    for (const auto &row : rows->rows)
        records.append(QJsonDocument::fromJson(row.first().toString().toUtf8()).object());
    return records;
}

} // namespace

ProposalsStore::ProposalsStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<Records>> ProposalsStore::all() const
{
    return m_database->query(u"select to_jsonb(p)::text from api.proposals() p"_s).then(recordsOf);
}

QFuture<Result<QJsonObject>> ProposalsStore::decide(const QJsonObject &proposal, bool approve,
                                                    const QString &comment) const
{
    return callOnce(m_database, m_requests, u"decide_proposal"_s,
                    {{u"id"_s, proposal[u"id"]},
                     {u"approve"_s, approve},
                     {u"comment"_s, comment},
                     {u"version"_s, proposal[u"version"]}});
}

QFuture<Result<QJsonObject>> ProposalsStore::withdraw(const QJsonObject &proposal) const
{
    return callOnce(m_database, m_requests, u"withdraw_proposal"_s,
                    {{u"id"_s, proposal[u"id"]}, {u"version"_s, proposal[u"version"]}});
}

} // namespace desk
