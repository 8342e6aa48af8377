#include "database.h"
#include "manyorders.h"
#include "pagedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::test;

namespace {

constexpr int s_orders = 100000;

ListSpec orderList()
{
    ListSpec spec;
    spec.view = u"api.order_list"_s;
    spec.columns = {{u"order_number"_s, u"Order"_s},
                    {u"hospital_name"_s, u"Hospital"_s, {}, true},
                    {u"workflow_stage"_s, u"Stage"_s, u"stage_rank"_s},
                    {u"priority"_s, u"Priority"_s, u"priority_rank"_s},
                    {u"promised_date"_s, u"Needed by"_s, {}, true}};
    spec.also = {u"created_at"_s, u"version"_s};
    spec.sortBy = u"created_at"_s;
    spec.searchFunction = u"api.search_orders"_s;
    spec.tables = {u"orders"_s};
    return spec;
}

QString number(const PagedModel &model, int row)
{
    return model.data(model.index(row, 0)).toString();
}

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void readsTheFirstPageThenCounts();
    void countsATableInPlaceOfTheView();
    void jumpsToTheEnd();
    void readsInTheMiddle();
    void walksAllRowsOnce();
    void keepsMemoryFlat();
    void filtersOnTheServer();
    void searches();
    void sortsBothWays();
    void sortsWhereValuesAreMissing();
    void sortsOnlyShortListsByWhatIsReckoned();
    void showsOldRowsUntilNewOnesAreHere();
    void replacesAChangedRowInPlace();
    void followsTheChosenRowWhenOthersCome();
    void losesRowsThatLeaveTheFilter();
    void tellsFailures();
    void findsWhatARepMaySee();

private:
    std::unique_ptr<PagedModel> loaded(const QList<ListFilter> &filters = {});
    /// Asks for a row as a view does, and waits for it.
    bool bring(PagedModel &model, int row);
    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    /// As the server's keeper, past every door; and what a trigger would tell the desks.
    void change(const QString &sql);
    void tell(const QString &id);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Database> m_database;
};

void TestPagedModel::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
    makeOrders(*m_company, s_orders);
    m_database = std::make_unique<Database>();
    const auto session = m_database->signIn(
        m_company->profile(), TestDatabase::address(u"executive"_s), TestDatabase::password());
    QTRY_VERIFY_WITH_TIMEOUT(session.isFinished(), 20000);
    QVERIFY2(session.result().ok(), "the executive signs in");
}

void TestPagedModel::cleanupTestCase()
{
    m_database.reset();
    m_company.reset();
}

std::unique_ptr<PagedModel> TestPagedModel::loaded(const QList<ListFilter> &filters)
{
    auto model = std::make_unique<PagedModel>(m_database.get(), orderList());
    model->setFilters(filters);
    model->load();
    [&model] { QTRY_VERIFY_WITH_TIMEOUT(model->total() >= 0, 20000); }();
    return model;
}

bool TestPagedModel::bring(PagedModel &model, int row)
{
    return QTest::qWaitFor(
        [&] {
            model.data(model.index(row, 0));
            return model.isHere(row);
        },
        20000);
}

void TestPagedModel::change(const QString &sql)
{
    const auto done = m_company->asKeeper()->run(sql);
    QVERIFY2(done.ok(), qPrintable(sql));
}

void TestPagedModel::tell(const QString &id)
{
    change(
        uR"(select pg_notify('indentdesk', '{"table":"orders","id":"%1","version":9}'))"_s.arg(id));
}

void TestPagedModel::readsTheFirstPageThenCounts()
{
    PagedModel model(m_database.get(), orderList());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy counted(&model, &PagedModel::counted);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Hospital"_s);
    model.load();
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, 20000);
    QCOMPARE(QString::number(model.total()), ask(u"select count(*) from public.orders"_s));
    QCOMPARE(model.rowCount(), model.total());
    QTRY_COMPARE(model.heldRows(), 200);
    QCOMPARE(number(model, 0), ask(u"select order_number from public.orders order by created_at "
                                   "desc, id desc limit 1"_s));
    QVERIFY(!model.record(0).value(u"created_at"_s).toString().isEmpty());
}

/// Only while nothing narrows the list.
void TestPagedModel::countsATableInPlaceOfTheView()
{
    auto spec = orderList();
    spec.counted = u"public.customers"_s; // as many rows as no other list here
    PagedModel model(m_database.get(), spec);
    model.load();
    QTRY_COMPARE_WITH_TIMEOUT(QString::number(model.total()),
                              ask(u"select count(*) from public.customers"_s), 20000);
    model.setFilters({{u"priority"_s, ListFilter::Op::Equal, u"urgent"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(
        QString::number(model.total()),
        ask(u"select count(*) from public.orders where priority = 'urgent'"_s), 20000);
}

void TestPagedModel::jumpsToTheEnd()
{
    const auto model = loaded();
    QAbstractItemModelTester tester(model.get());
    QVERIFY(bring(*model, model->rowCount() - 1));
    QCOMPARE(number(*model, model->rowCount() - 1), u"TST-2025-0000001"_s);
    QCOMPARE(number(*model, model->rowCount() - 2), u"TST-2025-0000002"_s);
}

void TestPagedModel::readsInTheMiddle()
{
    const auto model = loaded();
    const auto row = model->total() - 50000; // the generated ones are the oldest
    QVERIFY(bring(*model, row));
    QCOMPARE(number(*model, row), u"TST-2025-0050000"_s);
    QVERIFY(bring(*model, row + 400));
    QCOMPARE(number(*model, row + 400), u"TST-2025-0049600"_s);
    QVERIFY(bring(*model, row - 400));
    QCOMPARE(number(*model, row - 400), u"TST-2025-0050400"_s);
}

void TestPagedModel::walksAllRowsOnce()
{
    const auto model = loaded({{u"workflow_stage"_s, ListFilter::Op::Equal, u"decoding"_s}});
    const auto total = model->total();
    QCOMPARE(QString::number(total),
             ask(u"select count(*) from public.orders where workflow_stage = 'decoding'"_s));
    QSet<QString> seen;
    for (int row = 0; row < total; ++row) {
        QVERIFY(bring(*model, row));
        seen.insert(model->idAt(row));
    }
    QCOMPARE(seen.size(), total);
}

void TestPagedModel::keepsMemoryFlat()
{
    const auto model = loaded();
    for (int row = 0; row < 20000; row += 200)
        QVERIFY(bring(*model, row));
    QVERIFY(model->heldRows() <= RowWindow::heldPages * RowWindow::pageSize);
    QVERIFY(!model->isHere(0));
    QVERIFY(bring(*model, 0));
}

void TestPagedModel::filtersOnTheServer()
{
    const auto model = loaded();
    model->setFilters(
        {{u"workflow_stage"_s, ListFilter::Op::In, QStringList{u"decoding"_s, u"quotation"_s}},
         {u"priority"_s, ListFilter::Op::Equal, u"urgent"_s}});
    QTRY_COMPARE(QString::number(model->total()),
                 ask(u"select count(*) from public.orders where workflow_stage in ('decoding', "
                     "'quotation') and priority = 'urgent'"_s));
    QVERIFY(model->total() > 0);
    QCOMPARE(model->record(0).value(u"priority"_s).toString(), u"urgent"_s);
    model->setFilters({{u"order_number"_s, ListFilter::Op::Contains, u"%"_s}});
    QTRY_COMPARE(model->total(), 0);
    QCOMPARE(model->rowCount(), 0);
}

void TestPagedModel::searches()
{
    const auto model = loaded();
    model->setSearch(u"tst-2025-0000017"_s);
    QTRY_COMPARE(model->total(), 1);
    QCOMPARE(number(*model, 0), u"TST-2025-0000017"_s);
    const auto hospital =
        ask(u"select hospital_name from public.customers order by hospital_name limit 1"_s);
    model->setSearch(hospital);
    QTRY_VERIFY(model->total() > 1);
    QCOMPARE(model->data(model->index(0, 1)).toString(), hospital);
    model->setSearch({});
    QTRY_VERIFY(model->total() > s_orders);
}

void TestPagedModel::sortsBothWays()
{
    const auto model = loaded();
    model->sort(0, Qt::AscendingOrder);
    const auto first = ask(u"select min(order_number collate \"default\") from public.orders"_s);
    QTRY_COMPARE(number(*model, 0), first);
    model->sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(number(*model, 0), u"TST-2025-0%1"_s.arg(s_orders));
    model->sort(-1);
    QTRY_VERIFY(number(*model, 0).startsWith(u"ORD"_s));
}

void TestPagedModel::sortsWhereValuesAreMissing()
{
    change(u"set session_replication_role = replica; update public.orders set promised_date = "
           "date '2030-01-01' + (right(order_number, 2))::integer where order_number between "
           "'TST-2025-0000001' and 'TST-2025-0000300'"_s);
    const auto model = loaded({{u"order_number"_s, ListFilter::Op::AtMost, u"TST-2025-0000700"_s},
                               {u"order_number"_s, ListFilter::Op::AtLeast, u"TST-2025"_s}});
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model->sort(4, order);
        QTRY_COMPARE(model->total(), 700);
        QSet<QString> seen;
        QStringList dates;
        for (int row = 0; row < 700; ++row) {
            QVERIFY(bring(*model, row));
            seen.insert(model->idAt(row));
            const auto day = model->record(row).value(u"promised_date"_s).toString();
            dates << (day.isEmpty() ? u"9"_s : day);
        }
        QCOMPARE(seen.size(), 700);
        QVERIFY(order == Qt::AscendingOrder ? std::is_sorted(dates.begin(), dates.end())
                                            : std::is_sorted(dates.rbegin(), dates.rend()));
    }
}

void TestPagedModel::sortsOnlyShortListsByWhatIsReckoned()
{
    auto spec = orderList();
    spec.columns.append({u"line_count"_s, u"Lines"_s, {}, false, true});
    PagedModel model(m_database.get(), spec);
    const auto lines = static_cast<int>(spec.columns.size()) - 1;
    QVERIFY(!model.canSort(lines)); // nobody knows how long it is
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.total() > PagedModel::s_reckoned, 20000);
    QVERIFY(!model.canSort(lines) && model.canSort(0));
    model.setFilters({{u"order_number"_s, ListFilter::Op::AtMost, u"TST-2025-0000700"_s},
                      {u"order_number"_s, ListFilter::Op::AtLeast, u"TST-2025"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(model.total(), 700, 20000);
    QVERIFY(model.canSort(lines));
    model.sort(lines, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(model.total(), 700, 20000);
    QCOMPARE(model.sortColumn(), lines);
    // the whole list again is not read in that order
    model.setFilters({});
    QCOMPARE(model.sortColumn(), -1);
    QTRY_VERIFY_WITH_TIMEOUT(model.total() > PagedModel::s_reckoned, 20000);
}

void TestPagedModel::showsOldRowsUntilNewOnesAreHere()
{
    const auto model = loaded();
    const auto before = number(*model, 0);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy loading(model.get(), &PagedModel::loadingChanged);
    model->setFilters({{u"priority"_s, ListFilter::Op::Equal, u"low"_s}});
    QCOMPARE(loading.takeFirst().first().toBool(), true);
    QCOMPARE(number(*model, 0), before);
    QTRY_COMPARE(reset.size(), 1);
    QTRY_COMPARE(loading.size(), 1);
    QCOMPARE(model->record(0).value(u"priority"_s).toString(), u"low"_s);
}

void TestPagedModel::replacesAChangedRowInPlace()
{
    const auto model = loaded();
    QAbstractItemModelTester tester(model.get());
    const auto id = model->idAt(3);
    QSignalSpy layout(model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    change(u"update public.orders set priority = 'urgent' where id = '%1'"_s.arg(id));
    tell(id);
    QTRY_COMPARE(model->record(3).value(u"priority"_s).toString(), u"urgent"_s);
    QCOMPARE(model->idAt(3), id);
    QCOMPARE(layout.size() + reset.size(), 0);
}

void TestPagedModel::followsTheChosenRowWhenOthersCome()
{
    const auto model = loaded();
    QAbstractItemModelTester tester(model.get());
    const QPersistentModelIndex chosen = model->index(5, 0);
    const auto id = model->idAt(5);
    const auto total = model->total();
    const auto fresh = ask(
        u"insert into public.orders (order_number, customer_id, sales_rep_id, branch_id, status, "
        "workflow_stage) select 'NEW-1', customer_id, sales_rep_id, branch_id, 'draft', "
        "'order_request' from public.orders limit 1 returning id"_s);
    tell(fresh);
    QTRY_COMPARE(number(*model, 0), u"NEW-1"_s);
    QCOMPARE(chosen.row(), 6);
    QCOMPARE(model->idAt(6), id);
    QTRY_COMPARE(model->total(), total + 1);
    QCOMPARE(model->rowCount(), total + 1);
}

void TestPagedModel::losesRowsThatLeaveTheFilter()
{
    const auto model = loaded({{u"workflow_stage"_s, ListFilter::Op::Equal, u"decoding"_s},
                               {u"order_number"_s, ListFilter::Op::AtMost, u"TST-2025-0002000"_s}});
    QAbstractItemModelTester tester(model.get());
    const auto total = model->total();
    QVERIFY(total > 100 && total < 200);
    const auto id = model->idAt(10);
    const QPersistentModelIndex after = model->index(11, 0);
    change(
        u"update public.orders set workflow_stage = 'cancelled', status = 'cancelled' where id = '%1'"_s
            .arg(id));
    tell(id);
    QTRY_COMPARE(model->total(), total - 1);
    QCOMPARE(model->rowCount(), total - 1);
    QVERIFY(!model->find(id).isValid());
    QCOMPARE(after.row(), 10);
}

void TestPagedModel::tellsFailures()
{
    auto spec = orderList();
    spec.view = u"api.no_such_list"_s;
    PagedModel model(m_database.get(), spec);
    QSignalSpy failed(&model, &PagedModel::failed);
    model.load();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 0);
}

/// Orders of the rep's hospitals whoever entered them, and the rep's own for hospitals of others.
void TestPagedModel::findsWhatARepMaySee()
{
    change(u"set session_replication_role = replica; update public.orders o set sales_rep_id = "
           "(select u.id from public.users u where u.email = 'sales2@demo.example') where "
           "order_number like 'TST%' and right(order_number, 2) in ('03', '51')"_s);
    for (const auto *role : {"sales", "sales2"}) {
        const auto rep = TestDatabase::address(QString::fromLatin1(role));
        Database desk;
        const auto session = desk.signIn(m_company->profile(), rep, TestDatabase::password());
        QTRY_VERIFY(session.isFinished());
        for (const auto *word : {"hospital", "an", "pune", "trust", "nothing has this"}) {
            const auto words = QString::fromLatin1(word);
            const auto found = desk.query(
                u"select string_agg(order_number, ' ' order by created_at desc, id desc) "
                "from api.search_orders($1, 40)"_s,
                {words});
            QTRY_VERIFY(found.isFinished());
            QVERIFY(found.result().ok());
            const auto wanted = ask(
                u"select string_agg(x.order_number, ' ' order by x.created_at desc, x.id desc) "
                "from (select o.* from public.customers c join public.orders o on o.customer_id = "
                "c.id join public.users u on u.email = '%1' and u.id in (o.sales_rep_id, "
                "c.sales_rep_id) where internal.customer_words(c) like all "
                "(internal.search_patterns('%2')) order by o.created_at desc, o.id desc limit 40) x"_s
                    .arg(rep, words));
            QCOMPARE(found.result()->first().toString(), wanted);
        }
    }
}

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
