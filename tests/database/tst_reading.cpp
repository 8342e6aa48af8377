#include "office.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

// the people, in the order of the table's columns
const QStringList s_people{u"executive"_s, u"sales"_s,     u"sales2"_s,   u"decoder"_s,
                           u"quoter"_s,    u"inventory"_s, u"accounts"_s, u"admin"_s};

const auto s_all = u"true"_s;
const auto s_none = u"false"_s;
const auto s_own = u"%1 in (select o.id from public.orders o where o.sales_rep_id = (select u.id "
                   u"from public.users u "
                   "where u.email = '%2'))"_s;

/// Which rows of a table each of the people reads: a condition in the keeper's words.
struct Row
{
    QString table;
    QString orderColumn; ///< for "own": which column leads to the order
    QStringList sees;    ///< all, own, none, or the stage from which on
};

const QList<Row> s_table{
    {u"orders"_s,
     u"id"_s,
     {u"all"_s, u"own"_s, u"own"_s, u"decoding"_s, u"quotation"_s, u"inventory_check"_s,
      u"invoice_request"_s, u"none"_s}},
    {u"order_items"_s,
     u"order_id"_s,
     {u"all"_s, u"own"_s, u"own"_s, u"decoding"_s, u"quotation"_s, u"inventory_check"_s,
      u"invoice_request"_s, u"none"_s}},
    {u"quotations"_s,
     u"order_id"_s,
     {u"all"_s, u"own"_s, u"own"_s, u"none"_s, u"all"_s, u"none"_s, u"all"_s, u"none"_s}},
    {u"purchase_orders"_s,
     u"order_id"_s,
     {u"all"_s, u"own"_s, u"own"_s, u"none"_s, u"all"_s, u"all"_s, u"all"_s, u"none"_s}},
    {u"invoices"_s,
     u"order_id"_s,
     {u"all"_s, u"own"_s, u"own"_s, u"none"_s, u"none"_s, u"none"_s, u"all"_s, u"none"_s}},
    {u"dispatches"_s,
     u"order_id"_s,
     {u"all"_s, u"own"_s, u"own"_s, u"none"_s, u"none"_s, u"all"_s, u"all"_s, u"none"_s}},
    {u"batches"_s,
     {},
     {u"all"_s, u"none"_s, u"none"_s, u"none"_s, u"none"_s, u"all"_s, u"all"_s, u"none"_s}},
    {u"inventory"_s,
     {},
     {u"all"_s, u"all"_s, u"all"_s, u"all"_s, u"all"_s, u"all"_s, u"all"_s, u"all"_s}},
    {u"inventory_costs"_s,
     {},
     {u"all"_s, u"none"_s, u"none"_s, u"none"_s, u"all"_s, u"all"_s, u"all"_s, u"none"_s}},
    {u"customer_terms"_s,
     {},
     {u"all"_s, u"none"_s, u"none"_s, u"none"_s, u"none"_s, u"none"_s, u"all"_s, u"all"_s}},
    {u"users"_s,
     {},
     {u"all"_s, u"all"_s, u"all"_s, u"all"_s, u"all"_s, u"all"_s, u"all"_s, u"all"_s}},
};

QString condition(const Row &row, int person)
{
    const QString word = row.sees.at(person);
    if (word == u"all" || word == u"none")
        return word == u"all" ? s_all : s_none;
    if (word == u"own")
        return s_own.arg(row.orderColumn, test::Company::email(s_people.at(person)));
    return u"%1 in (select o.id from public.orders o where o.reached >= (select s.rank from "
           u"public.stages s where "
           "s.name = '%2'))"_s.arg(row.orderColumn, word);
}

} // namespace

/// Who reads what, by the table of roles: the same question asked by each person and by the keeper
/// of the server.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tables();
    void customers();
    void listsShowWhatTablesShow();
    void trail();
    void everybodysDesksAreCounted();
    void anEditedRoleHoldsAtOnce();

private:
    QString asked(const QString &person, const QString &statement);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestReading::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    for (const auto &stage :
         {u"order_request"_s, u"decoding"_s, u"decoding_approval"_s, u"quotation"_s,
          u"quotation_approval"_s, u"quotation_sent"_s, u"po_received"_s, u"po_approval"_s,
          u"inventory_check"_s, u"invoice_request"_s, u"invoice_approval"_s, u"invoiced"_s,
          u"dispatched"_s, u"completed"_s})
        QVERIFY2(!m_office.orderAt(stage).isEmpty(), qPrintable(stage + u' ' + m_office.failure()));
    const QString other = m_office.newOrder(1, 5, u"sales2"_s);
    QVERIFY(m_office.act(u"sales2"_s, u"orders"_s, other, u"submit"_s).isDone());
    QVERIFY2(m_office.bring(other, u"quotation_sent"_s), qPrintable(m_office.failure()));
}

QString TestReading::asked(const QString &person, const QString &statement)
{
    const auto answer = m_company.as(person).run(statement);
    return answer.isDone() ? answer.value() : answer.state;
}

void TestReading::tables()
{
    int compared = 0;
    for (const auto &row : s_table) {
        QCOMPARE(row.sees.size(), s_people.size());
        for (int i = 0; i < s_people.size(); ++i) {
            const QString seen =
                asked(s_people.at(i), u"select count(*) from public."_s + row.table);
            const QString wanted = m_office.value(
                u"select count(*) from public.%1 where %2"_s.arg(row.table, condition(row, i)));
            QVERIFY2(seen == wanted, qPrintable(u"%1 reads %2 of %3, and should read %4"_s.arg(
                                         s_people.at(i), seen, row.table, wanted)));
            ++compared;
        }
    }
    qInfo("%d answers to who may read what", compared);
}

void TestReading::customers()
{
    const QString all = m_office.value(u"select count(*) from public.customers"_s);
    for (const auto &person : {u"executive"_s, u"quoter"_s, u"accounts"_s, u"admin"_s})
        QCOMPARE(asked(person, u"select count(*) from public.customers"_s), all);
    QCOMPARE(asked(u"sales"_s, u"select count(*) from public.customers"_s), u"2"_s);
    QCOMPARE(asked(u"sales2"_s, u"select count(*) from public.customers"_s), u"1"_s);
    for (const auto &person : {u"decoder"_s, u"inventory"_s}) {
        QCOMPARE(asked(person, u"select count(*) from public.customers"_s), u"0"_s);
        QCOMPARE(asked(person, u"select count(*) from api.customer_names"_s), all);
    }
    // a rep finds a colleague's hospital, and cannot open it
    QCOMPARE(asked(u"sales"_s, u"select count(*) from api.search_customers('sahyadri')"_s), u"1"_s);
    QCOMPARE(asked(u"decoder"_s, u"select count(*) from api.search_customers('sahyadri')"_s),
             u"42501"_s);
}

/// A list of documents holds every one whose order the person reads too.
void TestReading::listsShowWhatTablesShow()
{
    const std::tuple<QString, QString, QString> lists[] = {
        {u"order_list"_s, u"orders"_s, u"id"_s},
        {u"quotation_list"_s, u"quotations"_s, u"order_id"_s},
        {u"invoice_list"_s, u"invoices"_s, u"order_id"_s}};
    for (const auto &[list, table, order] : lists) {
        for (const auto &person : s_people)
            QCOMPARE(
                asked(person, u"select count(*) from api."_s + list),
                asked(
                    person,
                    u"select count(*) from public.%1 t where t.%2 in (select o.id from public.orders o)"_s
                        .arg(table, order)));
    }
}

void TestReading::trail()
{
    const QString all = m_office.value(u"select count(*) from public.audit_logs"_s);
    for (const auto &person : {u"executive"_s, u"admin"_s})
        QCOMPARE(asked(person, u"select count(*) from public.audit_logs"_s), all);
    for (const auto &person :
         {u"sales"_s, u"sales2"_s, u"decoder"_s, u"quoter"_s, u"inventory"_s, u"accounts"_s})
        QCOMPARE(
            asked(
                person,
                u"select count(*) from public.audit_logs a where a.entity_type = 'orders' and not "
                "exists (select from public.orders o where o.id = a.entity_id)"_s),
            u"0"_s);
    QVERIFY(asked(u"sales"_s, u"select count(*) from public.audit_logs"_s).toInt() > 0);
    QCOMPARE(
        m_office.value(u"select count(*) from public.audit_logs where coalesce(old_values, '{}') ? "
                       "'hashed_password' and old_values ->> 'hashed_password' like '$2%'"_s),
        u"0"_s);
}

/// The sidebar's figures come in one answer, for every role.
void TestReading::everybodysDesksAreCounted()
{
    for (const auto &person : {u"executive"_s, u"admin"_s, u"sales"_s, u"sales2"_s, u"decoder"_s,
                               u"quoter"_s, u"inventory"_s, u"accounts"_s}) {
        const auto counts = m_company.as(person).run(u"select api.desk_counts()"_s);
        QVERIFY2(counts.isDone(), qPrintable(person + u": "_s + counts.message));
        QVERIFY(counts.json()[u"orders"].isDouble());
    }
}

/// The lock is the role's own list, so a change needs no new sign-in.
void TestReading::anEditedRoleHoldsAtOnce()
{
    QVERIFY(asked(u"decoder"_s, u"select count(*) from public.orders"_s).toInt() > 0);
    m_office.value(
        u"update public.roles set permissions = permissions - 'orders' where name = 'decoder'"_s);
    QCOMPARE(asked(u"decoder"_s, u"select count(*) from public.orders"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
