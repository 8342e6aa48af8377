#include "companystore.h"

#include "database.h"
#include "requestcall.h"

namespace desk {

using namespace Qt::StringLiterals;

CompanyStore::CompanyStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

bool CompanyStore::isWanted(const Session &session)
{
    return session.company.value(u"legal_name"_s).toString().isEmpty() &&
           session.may(u"branches"_s, u"update"_s) && session.may(u"settings"_s, u"update"_s);
}

QFuture<Result<QJsonObject>> CompanyStore::found(const QJsonObject &company) const
{
    return callOnce(m_database, m_requests, u"found_company"_s, {{u"document"_s, company}});
}

QFuture<Result<QJsonObject>> CompanyStore::importRows(const QString &kind, const QJsonArray &rows,
                                                      bool onlyCheck) const
{
    return callOnce(m_database, m_requests, u"import_rows"_s,
                    {{u"kind"_s, kind}, {u"rows"_s, rows}, {u"only_check"_s, onlyCheck}});
}

QFuture<Result<QHash<QString, QStringList>>> CompanyStore::pinStates() const
{
    return m_database->query(u"select prefix, state_codes from public.pincode_prefixes"_s)
        .then([](const Result<Rows> &rows) -> Result<QHash<QString, QStringList>> {
            if (!rows)
                return rows.error();
            QHash<QString, QStringList> states;
            for (const auto &row : rows->rows)
                states.insert(row.at(0).toString(),
                              row.at(1).toString().split(u' ', Qt::SkipEmptyParts));
            return states;
        });
}

QFuture<Result<QJsonObject>> CompanyStore::session() const
{
    return m_database->call(u"session"_s);
}

} // namespace desk
