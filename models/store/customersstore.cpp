#include "customersstore.h"

#include "database.h"
#include "requestcall.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto readSql = uR"(
select to_jsonb(n) || coalesce((select jsonb_build_object('gst_number', c.gst_number, 'phone', c.phone,
           'contact_person', c.contact_person, 'state', c.state, 'pincode', c.pincode, 'address', c.address,
           'hospital_group', c.hospital_group, 'version', c.version)
       from public.customers c where c.id = n.id), '{}')
       || jsonb_build_object('addresses', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id,
           'label', a.label, 'city', a.city) order by a.label), '[]')
       from public.customer_addresses a where a.customer_id = n.id)) as customer
from api.customer_names n where n.id = $1::uuid)"_s;

} // namespace

CustomersStore::CustomersStore(Database *database)
    : m_database(database), m_requests(std::make_shared<RequestBook>())
{
}

QFuture<Result<Rows>> CustomersStore::search(const QString &words, int maximum) const
{
    return m_database->list(u"search_customers"_s, {{u"words"_s, words}, {u"maximum"_s, maximum}});
}

QFuture<Result<QJsonObject>> CustomersStore::read(const QString &id) const
{
    return m_database->query(readSql, {id})
        .then([](const Result<Rows> &rows) -> Result<QJsonObject> {
            if (!rows)
                return rows.error();
            if (rows->rows.isEmpty())
                return Error{ErrorKind::NotFound,
                             {},
                             QCoreApplication::translate("desk::CustomersStore",
                                                         "There is no such hospital any more."),
                             {}};
            return rows->first().toJsonObject();
        });
}

QFuture<Result<Rows>> CustomersStore::groups(const QString &words) const
{
    return m_database->list(u"find_hospital_groups"_s, {{u"words"_s, words}});
}

QFuture<Result<QJsonObject>> CustomersStore::setGroup(const QString &id, Version seen,
                                                      const QString &group) const
{
    const QJsonObject document{
        {u"id"_s, id}, {u"version"_s, seen.number}, {u"hospital_group"_s, group}};
    return callOnce(m_database, m_requests, u"set_hospital_group"_s, {{u"document"_s, document}});
}

QFuture<Result<QJsonObject>> CustomersStore::save(const QJsonObject &document) const
{
    return callOnce(m_database, m_requests, u"save_customer"_s, {{u"document"_s, document}});
}

QFuture<Result<QJsonObject>> CustomersStore::contact(const QString &customerId) const
{
    return m_database->call(u"contact_data"_s, {{u"customer_id"_s, customerId}});
}

QFuture<Result<QJsonObject>> CustomersStore::saveConsent(const QJsonObject &consent) const
{
    return callOnce(m_database, m_requests, u"save_consent"_s, {{u"document"_s, consent}});
}

QFuture<Result<QJsonObject>> CustomersStore::withdrawConsent(const QString &id) const
{
    return callOnce(m_database, m_requests, u"withdraw_consent"_s, {{u"id"_s, id}});
}

QFuture<Result<QJsonObject>> CustomersStore::eraseContact(const QString &customerId,
                                                          int version) const
{
    return callOnce(m_database, m_requests, u"erase_contact"_s,
                    {{u"customer_id"_s, customerId}, {u"version"_s, version}});
}

} // namespace desk
