#include "database.h"
#include "listquery.h"
#include "manyorders.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::test;

namespace {

constexpr int s_orders = 20'000;
constexpr int s_page = 200;
constexpr double s_read = 3'000; ///< rows that a page may look at; the whole list is far more

/// The rows that a plan took from tables and indexes, those that it threw away included.
double rowsRead(const QJsonObject &node)
{
    double sum = 0;
    const auto type = node.value(u"Node Type"_s).toString();
    if (type.contains("Scan"_L1) && !type.contains("Subquery"_L1))
        sum = node.value(u"Actual Loops"_s).toDouble() *
              (node.value(u"Actual Rows"_s).toDouble() +
               node.value(u"Rows Removed by Filter"_s).toDouble());
    double most =
        node.contains(u"Relation Name"_s) && node.value(u"Relation Name"_s).toString() == "users"_L1
            ? 0
            : sum;
    for (const auto &child : node.value(u"Plans"_s).toArray())
        most = std::max(most, rowsRead(child.toObject()));
    return most;
}

} // namespace

/// Sorting a long list reads a page of it, not all of it, wherever one is in it.
class TestListSorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void readsAPageAndNoMore_data();
    void readsAPageAndNoMore();
    void findsTheFewThatAreOverdue();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    double readBy(const BoundSql &text);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Database> m_database;
};

void TestListSorts::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
    makeOrders(*m_company, s_orders);
    const auto keeper = m_company->asKeeper();
    for (
        const auto &sql :
        {u"set session_replication_role = replica"_s,
         uR"(insert into public.quotations (quote_number, base_number, order_id, branch_id, created_by, status,
                  seller_state, place_of_supply, buyer_type, total_amount, valid_until, created_at)
              select 'TQ' || o.order_number, 'TQ' || o.order_number, o.id, o.branch_id, o.sales_rep_id, 'superseded', '27', '27',
                     'registered', 100 + right(o.order_number, 3)::numeric, case when o.stage_rank > 4 then o.created_at::date end,
                     o.created_at from public.orders o where o.order_number like 'TST%')"_s,
         uR"(insert into public.invoices (invoice_number, order_id, branch_id, created_by, status, seller_state,
                  place_of_supply, buyer_type, invoice_date, due_date, subtotal, gst_amount, total_amount, paid_amount,
                  payment_status, created_at)
              select 'T' || right(o.order_number, 7), o.id, o.branch_id, o.sales_rep_id, 'approved', '27', '27', 'registered',
                     o.created_at::date, o.created_at::date + 30, 100, 0, 100, 100, 'paid', o.created_at
              from public.orders o where o.order_number like 'TST%')"_s,
         uR"(update public.invoices set paid_amount = 0, payment_status = 'unpaid'
              where invoice_number in ('T0000100', 'T0010000'))"_s,
         uR"(update public.orders set promised_date = created_at::date where stage_rank > 3)"_s,
         u"set session_replication_role = origin"_s, u"vacuum analyze"_s}) {
        const auto done = keeper->run(sql);
        QVERIFY2(done.ok(),
                 qPrintable(done.ok() ? sql : done.error().message + done.error().details));
    }
    m_database = std::make_unique<Database>();
    const auto session = m_database->signIn(
        m_company->profile(), TestDatabase::address(u"executive"_s), TestDatabase::password());
    QTRY_VERIFY_WITH_TIMEOUT(session.isFinished(), 20000);
    QVERIFY2(session.result().ok(), "the executive signs in");
}

void TestListSorts::cleanupTestCase()
{
    m_database.reset();
    m_company.reset();
}

double TestListSorts::readBy(const BoundSql &text)
{
    const auto answer =
        m_database->query(u"explain (analyze, timing off, format json) "_s + text.sql, text.binds);
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 30000) || !answer.result().ok()) {
        qWarning("%s", qPrintable(text.sql));
        return -1;
    }
    const auto plan = answer.result()->first().toJsonArray().at(0)[u"Plan"_s].toObject();
    return plan.isEmpty() ? -1 : rowsRead(plan);
}

void TestListSorts::readsAPageAndNoMore_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("sort");
    QTest::addColumn<bool>("nullable");
    const QHash<QString, QStringList> lists{
        {u"order_list"_s,
         {u"order_number"_s, u"hospital_name"_s, u"city?"_s, u"stage_rank"_s, u"stage_since"_s,
          u"priority_rank"_s, u"promised_date?"_s, u"created_at"_s}},
        {u"quotation_list"_s,
         {u"quote_number"_s, u"hospital_name"_s, u"order_number"_s, u"stage_since"_s, u"status"_s,
          u"total_amount"_s, u"valid_until?"_s, u"created_at"_s}},
        {u"invoice_list"_s,
         {u"invoice_number?"_s, u"hospital_name"_s, u"city?"_s, u"order_number"_s,
          u"invoice_date?"_s, u"due_date?"_s, u"settle_by?"_s, u"total_amount"_s, u"balance"_s,
          u"created_at"_s}}};
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        for (const auto &sort : it.value())
            QTest::addRow("%s by %s", qPrintable(it.key()), qPrintable(sort))
                << u"api."_s + it.key() << QString(sort).remove(u'?') << sort.endsWith(u'?');
}

void TestListSorts::readsAPageAndNoMore()
{
    QFETCH(const QString, view);
    QFETCH(const QString, sort);
    QFETCH(const bool, nullable);
    ListSpec spec;
    spec.view = view;
    spec.columns = {{sort, {}, {}, nullable}};
    spec.sortBy = sort;
    spec.sortNullable = nullable;
    if (view != "api.order_list"_L1)
        spec.joined = {u"hospital_name"_s, u"city"_s, u"order_number"_s, u"stage_since"_s};
    const auto at = ask(u"select coalesce(v.%1::text, 'NULL') || '|' || v.id from %2 v "
                        "order by v.%1, v.id offset %3 limit 1"_s.arg(sort, view)
                            .arg(s_orders / 3));
    const auto isMoney = sort == "total_amount"_L1 || sort == "balance"_L1;
    const RowKey middle{at.section(u'|', 0, -2), at.section(u'|', -1)};
    QVERIFY(!middle.id.isEmpty() && middle.value != u"NULL"_s);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        ListQuery query(spec);
        query.setSort(sort, nullable, order);
        QList<BoundSql> pages{query.page({}, true, 0, s_page)};
        // comparisons of numeric are not leakproof: a policy comes before them, and no index does
        if (!isMoney)
            pages << query.page(middle, true, 0, s_page) << query.page(middle, false, 0, s_page);
        for (const auto &text : std::as_const(pages)) {
            const auto read = readBy(text);
            QVERIFY2(read >= 0 && read <= s_read,
                     qPrintable(u"%1 rows read by %2"_s.arg(read).arg(text.sql)));
        }
    }
}

void TestListSorts::findsTheFewThatAreOverdue()
{
    ListSpec spec;
    spec.view = u"api.invoice_list"_s;
    spec.columns = {{u"invoice_number"_s, {}}, {u"hospital_name"_s, {}}};
    spec.sortBy = u"hospital_name"_s;
    ListQuery query(spec);
    const ListFilter overdue{u"payment_status"_s, ListFilter::Op::Equal, u"overdue"_s};
    query.setFilters({overdue});
    QVERIFY(readBy(query.page({}, true, 0, s_page)) > s_read);
    spec.implied = {{u"payment_status=overdue"_s,
                     u"v.settle_by < (now() at time zone 'Asia/Kolkata')::date"_s}};
    query = ListQuery(spec);
    query.setFilters({overdue});
    const auto read = readBy(query.page({}, true, 0, s_page));
    QVERIFY2(read >= 0 && read <= s_read, qPrintable(QString::number(read)));
    const auto text = query.page({}, true, 0, s_page);
    const auto rows = m_database->query(text.sql, text.binds);
    QTRY_VERIFY(rows.isFinished());
    QStringList numbers;
    const auto answer = rows.result();
    for (const auto &row : answer->rows)
        numbers << row.first().toString();
    QVERIFY(numbers.contains(u"T0000100"_s) && numbers.contains(u"T0010000"_s));
}

QTEST_GUILESS_MAIN(TestListSorts)
#include "tst_listsorts.moc"
