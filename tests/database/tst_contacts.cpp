#include "office.h"

#include <QJsonArray>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString words(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

/// A contact's personal data: what they agreed to is kept with its text and day, all of it can be
/// handed to them, and it goes where nothing has to stay.
class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void consentIsKept();
    void consentIsWithdrawn();
    void everythingIsHandedOut();
    void theContactIsRemoved();
    void nobodyElseDoes();
    void everythingAgreesAfterwards();

private:
    test::Answer as(const QString &person, const QString &statement,
                    const QStringList &values = {});
    test::Answer consent(const QString &person, const QJsonObject &changes = {});

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
    QString m_customer;
    QString m_order;
};

void TestContacts::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    m_order = m_office.newOrder();
    m_customer =
        m_office.value(u"select customer_id from public.orders where id = $1"_s, {m_order});
    QVERIFY(m_company.keeper()
                .run(u"update public.customers set contact_person = 'Dr Rao', email = "
                     "'rao@shanti.example', phone = '98200 00000' where id = $1"_s,
                     {m_customer})
                .isDone());
    QVERIFY(
        m_company.keeper()
            .run(u"update public.orders set contact_person = 'Dr Rao' where id = $1"_s, {m_order})
            .isDone());
}

test::Answer TestContacts::as(const QString &person, const QString &statement,
                              const QStringList &values)
{
    return m_company.as(person).run(statement, values);
}

test::Answer TestContacts::consent(const QString &person, const QJsonObject &changes)
{
    QJsonObject document{{u"customer_id"_s, m_customer},
                         {u"words"_s, u"May be called about orders"_s},
                         {u"given_on"_s, u"2026-01-05"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        document.insert(it.key(), it.value());
    return as(person, u"select api.save_consent($1, $2)"_s,
              {words(document), test::Office::newRequest()});
}

void TestContacts::consentIsKept()
{
    const auto kept = consent(u"sales"_s);
    QVERIFY2(kept.isDone(), qPrintable(kept.message));
    QCOMPARE(as(u"sales"_s, u"select contact_person || ': ' || words || ', ' || given_on from "
                            "public.contact_consents"_s)
                 .value(),
             u"Dr Rao: May be called about orders, 2026-01-05"_s);
    QCOMPARE(consent(u"sales"_s, {{u"words"_s, u" "_s}}).field, u"words"_s);
    QCOMPARE(consent(u"sales"_s, {{u"given_on"_s, u"2999-01-01"_s}}).field, u"given_on"_s);
    QCOMPARE(consent(u"sales"_s, {{u"given_on"_s, u"no day"_s}}).field, u"given_on"_s);
}

void TestContacts::consentIsWithdrawn()
{
    const auto id =
        consent(u"sales"_s, {{u"words"_s, u"Offers by e-mail"_s}}).json()[u"id"].toString();
    const auto withdraw = [&](const QString &person) {
        return as(person, u"select api.withdraw_consent($1, $2)"_s,
                  {id, test::Office::newRequest()})
            .state;
    };
    QCOMPARE(withdraw(u"sales2"_s), u"ID004"_s);
    QCOMPARE(withdraw(u"sales"_s), QString());
    QCOMPARE(withdraw(u"sales"_s), u"ID003"_s);
}

void TestContacts::everythingIsHandedOut()
{
    const auto answer = as(u"sales"_s, u"select api.contact_data($1)"_s, {m_customer});
    QVERIFY2(answer.isDone(), qPrintable(answer.message));
    const auto data = answer.json();
    QCOMPARE(data[u"contact"][u"email"].toString(), u"rao@shanti.example"_s);
    QCOMPARE(data[u"consents"].toArray().size(), 2);
    QCOMPARE(data[u"orders"][0][u"contact"].toString(), u"Dr Rao"_s);
}

void TestContacts::theContactIsRemoved()
{
    const auto version =
        m_office.value(u"select version from public.customers where id = $1"_s, {m_customer});
    const auto erase = [&](const QString &seen) {
        return as(u"sales"_s, u"select api.erase_contact($1, $2, $3)"_s,
                  {m_customer, seen, test::Office::newRequest()});
    };
    QCOMPARE(erase(QString::number(version.toInt() + 5)).state, u"ID002"_s);
    const auto trail = m_office.value(u"select count(*) from public.audit_logs"_s).toInt();
    const auto before = m_office.value(u"select md5(string_agg(a::text, '' order by a.id)) from "
                                       "public.audit_logs a"_s);
    const auto done = erase(version);
    QVERIFY2(done.isDone(), qPrintable(done.message));
    QCOMPARE(m_office.value(u"select contact_person || coalesce(email, '') || coalesce(phone, '') "
                            "from public.customers where id = $1"_s,
                            {m_customer}),
             u"Contact removed"_s);
    for (const auto &table : {u"customers"_s, u"orders"_s, u"contact_consents"_s})
        QCOMPARE(m_office.value(
                     u"select count(*) from public.%1 t where t::text like '%Rao%'"_s.arg(table)),
                 u"0"_s);
    QCOMPARE(m_office.value(u"select count(*) from public.contact_consents where withdrawn_on is "
                            "null"_s),
             u"0"_s);
    // the trail is added to and never changed
    QCOMPARE(
        m_office.value(u"select md5(string_agg(a::text, '' order by a.id)) from (select * from "
                       "public.audit_logs order by created_at, id limit %1) a"_s.arg(trail)),
        before);
    QCOMPARE(erase(done.json()[u"version"].toVariant().toString()).state, u"ID003"_s);
    QCOMPARE(consent(u"sales"_s).state, u"ID003"_s); // nobody is there to agree
}

void TestContacts::nobodyElseDoes()
{
    const QStringList statements{
        u"select api.contact_data($1)"_s, u"select api.erase_contact($1, 1, gen_random_uuid())"_s,
        u"select api.save_consent(jsonb_build_object('customer_id', $1::text), gen_random_uuid())"_s};
    for (const auto &statement : statements) {
        QCOMPARE(as(u"sales2"_s, statement, {m_customer}).state, u"ID004"_s);
        QCOMPARE(as(u"decoder"_s, statement, {m_customer}).state, u"ID004"_s);
        QCOMPARE(as(u"executive"_s, statement, {m_customer}).state, u"42501"_s);
    }
    QCOMPARE(as(u"sales2"_s, u"select count(*) from public.contact_consents"_s).value(), u"0"_s);
    QVERIFY(as(u"admin"_s, statements[0], {m_customer}).isDone());
}

void TestContacts::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"
