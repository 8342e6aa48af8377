#include "amounts.h"
#include "barchart.h"
#include "columnbar.h"
#include "connection.h"
#include "dashboarddesk.h"
#include "deskcompany.h"
#include "figurecard.h"
#include "filtertabs.h"
#include "indianformat.h"
#include "listbehind.h"
#include "money.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "scopechoice.h"
#include "testserver.h"
#include "theme.h"

#include <QComboBox>
#include <QJsonObject>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

/// The first day that is counted in the 30 days, as an instant.
const auto since = u"((now() at time zone 'Asia/Kolkata')::date - 29)::timestamp "
                   "at time zone 'Asia/Kolkata'"_s;

/// What "%1" of a plain query is: everything, or what belongs to the branch $1.
QString scoped(const QString &sql, const QString &column)
{
    return sql.arg(u"($1 = '' or %1 = nullif($1, '')::uuid)"_s.arg(column));
}

/// An order's own allowed hours, worked out anew.
const auto allowedHours =
    u"(select s.allowed_hours from public.stages s where s.name = o.workflow_stage) * (select "
    "(t.value ->> o.priority)::numeric from public.settings t where t.name = 'priority_factors')"_s;

} // namespace

/// The dashboard over the demo company: its figures are those of plain SQL, for all branches and
/// for each; its bars open their lists.
class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void barsEqualTheOrders_data() { branches(); }
    void barsEqualTheOrders();
    void figuresEqualTheTables_data() { branches(); }
    void figuresEqualTheTables();
    void marginEqualsTheTables_data() { branches(); }
    void marginEqualsTheTables();
    void owedByAgeAddsUp_data() { branches(); }
    void owedByAgeAddsUp();
    void latestHospitalsAreToldAndOpen_data() { branches(); }
    void latestHospitalsAreToldAndOpen();
    void monthsEqualTheTables_data() { branches(); }
    void monthsEqualTheTables();
    void timeEqualsTheTrail_data() { branches(); }
    void timeEqualsTheTrail();
    void listsFollowTheBranch_data() { branches(); }
    void listsFollowTheBranch();
    void lowStockTellsWhatIsWanted();
    void barsOpenTheirOrders();
    void stepsOpenTheirOrders();
    void ownStagesSayYou();
    void everyBarSpeaks();
    void cardsOpenTheirLists();
    void branchIsRemembered();
    void oneBranchLeavesNothingToChoose();
    void costsAreForThoseWhoMayReadThem();
    void followsChanges();
    void countsAnotherPeriod();
    void printsOnOneSheet();
    void pictures();

private:
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {});
    void run(const QString &sql);
    void makeSomeLate();
    static void branches();
    /// The branch of this row of data, chosen in the window; its id, empty for all.
    QString chooseBranch();
    void chooseBranch(int row);
    [[nodiscard]] QComboBox *branchBox() const { return m_desk->findChild<QComboBox *>(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<DashboardDesk> m_desk;
    std::unique_ptr<Connection> m_keeper;
};

void TestDashboard::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    makeSomeLate();
    run(u"update internal.journal set updated_at = now() - interval '1 hour' "
        "where name = 'figures'"_s);
    expect(m_company->as(u"executive"_s)->call(u"api.due"_s, {}), "what is due");
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    m_desk = std::make_unique<DashboardDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->activated();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pipeline()->bars().size(), 13, 20'000);
    QCOMPARE(m_desk->owed()->bars().size(), 5);
    QCOMPARE(branchBox()->count(), 3);
}

/// Orders within, over and over twice of their hours; invoices of both branches that are late;
/// things of last month; an item of which more is wanted than is free.
void TestDashboard::makeSomeLate()
{
    run(u"set session_replication_role = replica"_s); // what happened long ago
    run(u"update public.orders set priority = (array['low', 'medium', 'high', 'urgent'])[1 + n % "
        u"4], "
        "stage_since = now() - make_interval(hours => 1 + (n * 5) % 40) from (select id as o, "
        "row_number() over (order by order_number)::integer as n from public.orders) x where id = o"_s);
    run(u"update public.invoices set invoice_date = due, due_date = due + 1 from (select id as i, "
        "(now() at time zone 'Asia/Kolkata')::date - (n * 17) % 120 as due from (select id, "
        "row_number() over (order by invoice_number)::integer as n from public.invoices "
        "where status = 'approved') y) x where id = i"_s);
    run(u"update public.invoices set issued_at = date_trunc('month', now()) - interval '12 days' "
        "from (select id as i, row_number() over (order by invoice_number)::integer as n from "
        "public.invoices where status = 'approved') x where id = i and n % 3 = 0"_s);
    run(u"update public.quotations set sent_at = date_trunc('month', now()) - interval '12 days' "
        "from (select id as q, row_number() over (order by quote_number)::integer as n from "
        "public.quotations where sent_at is not null) x where id = q and n % 3 = 0"_s);
    run(u"update public.inventory set stock_quantity = reserved_quantity + 1 where id in (select "
        "inventory_id from api.item_demand group by 1 having sum(quantity - reserved) > 1 "
        "order by 1 limit 2)"_s);
    run(u"update public.audit_logs a set created_at = now() - interval '15 days' + n * "
        "make_interval(hours => 2 + abs(hashtext(a.entity_id::text)) % 9) from (select id as l, "
        "created_at as at, row_number() over (partition by entity_id order by created_at) as n "
        "from "
        "public.audit_logs where entity_type = 'orders' and new_values ? 'workflow_stage') x where "
        "a.id = l and a.created_at = at"_s);
    run(u"set session_replication_role = origin"_s);
}

void TestDashboard::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_keeper.reset();
    m_company.reset();
}

QVariant TestDashboard::value(const QString &sql, const QVariantList &binds)
{
    return expect(m_keeper->query(sql, binds), "asking").first();
}

void TestDashboard::run(const QString &sql)
{
    expect(m_keeper->run(sql), "changing");
}

void TestDashboard::branches()
{
    QTest::addColumn<int>("row");
    QTest::newRow("all branches") << 0;
    QTest::newRow("the head branch") << 1;
    QTest::newRow("another branch") << 2;
}

QString TestDashboard::chooseBranch()
{
    QFETCH(int, row);
    chooseBranch(row);
    return branchBox()->currentData().toString();
}

void TestDashboard::chooseBranch(int row)
{
    branchBox()->setFocus();
    QTest::keyClick(branchBox(), Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(branchBox(), Qt::Key_Down);
    QCOMPARE(branchBox()->currentIndex(), row);
    QVERIFY(quiet(m_person->database()));
}

void TestDashboard::barsEqualTheOrders()
{
    const auto branch = chooseBranch();
    const auto age = u"extract(epoch from now() - o.stage_since) / 3600 / (%1)"_s.arg(allowedHours);
    const auto ages =
        u"select count(*) filter (where %1 <= 1) || ' ' || count(*) filter (where %1 > 1 "
        "and %1 <= 2) || ' ' || count(*) filter (where %1 > 2) from public.orders o "
        "where o.workflow_stage = $2 and "_s.arg(age) +
        u"%1"_s;
    const auto worth =
        u"select coalesce(sum(coalesce(o.po_amount, (select q.total_amount from public.quotations "
        u"q "
        "where q.order_id = o.id and q.status not in ('superseded', 'rejected') order by "
        "q.revision "
        "desc limit 1))), 0) from public.orders o where o.workflow_stage = $2 and %1"_s;
    qint64 sums[3] = {};
    for (const auto *bar : m_desk->pipeline()->bars()) {
        QStringList parts;
        for (qsizetype i = 0; i < bar->parts().size(); ++i) {
            parts.append(QString::number(bar->parts().at(i).value));
            sums[i] += bar->parts().at(i).value;
        }
        const QVariantList binds = {branch, bar->objectName()};
        QCOMPARE(parts.join(u' '), value(scoped(ages, u"o.branch_id"_s), binds).toString());
        const auto amount =
            *Money::fromNumeric(value(scoped(worth, u"o.branch_id"_s), binds).toString());
        QCOMPARE(bar->words().right, amount.isZero() ? u"–"_s : lakhText(amount));
    }
    if (branch.isEmpty()) // the company has some of each
        QVERIFY(sums[0] > 0 && sums[1] > 0 && sums[2] > 0);
}

void TestDashboard::figuresEqualTheTables()
{
    const auto branch = chooseBranch();
    const auto owed = value(scoped(u"select coalesce(sum(balance), 0) from public.invoices where "
                                   "status = 'approved' and balance > 0 and %1"_s,
                                   u"branch_id"_s),
                            {branch});
    QCOMPARE(m_desk->figure(u"outstanding"_s)->figure(),
             compactMoney(*Money::fromNumeric(owed.toString())));
    const auto late =
        value(scoped(u"select count(*) from public.invoices where status = 'approved' "
                     "and balance > 0 and due_date < (now() at time zone "
                     "'Asia/Kolkata')::date and %1"_s,
                     u"branch_id"_s),
              {branch});
    QVERIFY(late.toInt() > 0);
    QVERIFY(m_desk->figure(u"outstanding"_s)
                ->below()
                .contains(u" on %1 invoice"_s.arg(late.toString())));
    const auto invoiced = expect(
        m_keeper->query(scoped(u"select count(*)::integer, coalesce(sum(total_amount), 0) "
                               "from public.invoices where status = 'approved' and issued_at "
                               ">= "_s +
                                   since + u" and %1"_s,
                               u"branch_id"_s),
                        {branch}),
        "asking");
    QVERIFY(m_desk->figure(u"invoiced"_s)
                ->below()
                .startsWith(invoiced.rows.at(0).at(0).toString() + u' '));
    QCOMPARE(m_desk->figure(u"invoiced"_s)->figure(),
             compactMoney(*Money::fromNumeric(invoiced.rows.at(0).at(1).toString())));
    const auto hits =
        value(scoped(u"select count(*) filter (where status = 'accepted') || ' of ' || "
                     "count(*) from public.quotations where sent_at >= "_s +
                         since + u" and %1"_s,
                     u"branch_id"_s),
              {branch});
    QVERIFY(m_desk->figure(u"hits"_s)->below().startsWith(hits.toString()));
}

void TestDashboard::marginEqualsTheTables()
{
    const auto branch = chooseBranch();
    const auto margin =
        value(scoped(u"select round(100 * (sum(l.taxable_value) - sum(l.quantity * "
                     "c.cost_price)) / sum(l.taxable_value), 1) from public.invoices i "
                     "join public.invoice_items l on l.invoice_id = i.id join "
                     "public.inventory_costs c using (inventory_id) where i.status = "
                     "'approved' and i.issued_at >= "_s +
                         since + u" and %1"_s,
                     u"i.branch_id"_s),
              {branch});
    QVERIFY(m_desk->figure(u"margin"_s)->isVisible());
    QVERIFY(!m_desk->figure(u"waiting"_s)->isVisible());
    QCOMPARE(m_desk->figure(u"margin"_s)->figure(), margin.toString() + u" %"_s);
    QVERIFY2(m_desk->figure(u"margin"_s)->below().startsWith(u"floor 10 %"_s),
             qPrintable(m_desk->figure(u"margin"_s)->below()));
    QCOMPARE(m_desk->figure(u"margin"_s)->mark(), 10.0);
}

void TestDashboard::owedByAgeAddsUp()
{
    const auto branch = chooseBranch();
    const auto owed =
        scoped(u"select coalesce(sum(balance), 0) from public.invoices where status = "
               "'approved' and balance > 0 and %1 and (now() at time zone "
               "'Asia/Kolkata')::date - due_date between $2::integer and $3::integer"_s,
               u"branch_id"_s);
    const QList<QPair<int, int>> parts = {{-9999, 0}, {1, 30}, {31, 60}, {61, 90}, {91, 9999}};
    for (int i = 0; i < parts.size(); ++i) {
        const auto sum = value(owed, {branch, parts.at(i).first, parts.at(i).second});
        QCOMPARE(m_desk->owed()->bars().at(i)->value(),
                 Money::fromNumeric(sum.toString())->paise());
    }
}

void TestDashboard::latestHospitalsAreToldAndOpen()
{
    const auto branch = chooseBranch();
    const auto latest = expect(
        m_keeper->query(scoped(u"select c.hospital_name, max((now() at time zone "
                               "'Asia/Kolkata')::date - i.due_date)::integer, sum(i.balance), "
                               "count(*)::integer from public.invoices i join public.orders o "
                               "on o.id = i.order_id join public.customers c on c.id = "
                               "o.customer_id where i.status = 'approved' and i.balance > 0 and "
                               "i.due_date < (now() at time zone 'Asia/Kolkata')::date and %1 "
                               "group by c.id order by 2 desc, 3 desc, c.id limit 3"_s,
                               u"i.branch_id"_s),
                        {branch}),
        "asking");
    QVERIFY(!latest.rows.isEmpty());
    auto *list = m_desk->findChild<RowList *>(u"latest"_s);
    QCOMPARE(list->model()->rowCount(), latest.rows.size());
    for (int i = 0; i < latest.rows.size(); ++i) {
        const auto record = list->model()->index(i, 0).data(RecordModel::RecordRole).toJsonObject();
        QCOMPARE(record.value(u"hospital"_s).toString(), latest.rows.at(i).at(0).toString());
        QCOMPARE(record.value(u"days"_s).toInt(), latest.rows.at(i).at(1).toInt());
        QCOMPARE(record.value(u"amount"_s).toString(), latest.rows.at(i).at(2).toString());
    }
    list->chooseFirst();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_desk->showsList());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->behind()->count(), latest.rows.at(0).at(3).toInt(), 20'000);
    m_desk->stepBack();
}

void TestDashboard::monthsEqualTheTables()
{
    const auto branch = chooseBranch();
    const auto columns = m_desk->findChildren<ColumnBar *>();
    QCOMPARE(columns.size(), 6);
    const auto percent = scoped(
        u"select coalesce(round(100.0 * count(*) filter (where status = 'accepted') / "
        "nullif(count(*), 0)), -1)::integer from public.quotations where date_trunc('month', "
        "sent_at at time zone 'Asia/Kolkata') = date_trunc('month', now() at time zone "
        "'Asia/Kolkata') - make_interval(months => $2::integer) and %1"_s,
        u"branch_id"_s);
    for (int i = 0; i < columns.size(); ++i)
        QCOMPARE(columns.at(i)->percent(), value(percent, {branch, 5 - i}).toInt());
}

void TestDashboard::timeEqualsTheTrail()
{
    const auto branch = chooseBranch();
    const auto sql =
        u"select round(sum(%1) / max(orders) * 3600)::bigint from (select stage, count(*) as "
        u"orders, "
        "sum(extract(epoch from left_at - entered_at) / 3600) as hours, sum((select "
        "s.allowed_hours * "
        "(t.value ->> o.priority)::numeric from public.stages s, public.settings t where s.name = "
        "stage "
        "and t.name = 'priority_factors')) as allowed from (select a.entity_id, a.new_values ->> "
        "'workflow_stage' as stage, a.created_at as entered_at, lead(a.created_at) over (partition "
        "by "
        "a.entity_id order by a.created_at) as left_at from public.audit_logs a where "
        "a.entity_type = "
        "'orders' and a.new_values ? 'workflow_stage') m join public.orders o on o.id = "
        "m.entity_id "
        "where left_at >= %2 and stage in ('order_request', 'decoding') and ($1 = '' or "
        "o.branch_id = "
        "nullif($1, '')::uuid) group by stage) x"_s;
    const auto *bar = m_desk->time()->bar(u"request_to_decoded"_s, {});
    QCOMPARE(m_desk->time()->bars().size(), 5);
    constexpr qint64 rounding = 2 * 36; // the sums are kept to a hundredth of an hour
    const auto taken = value(sql.arg(u"hours"_s, since), {branch}).toLongLong();
    QVERIFY(taken > 3600);
    QVERIFY(std::abs(bar->value() - taken) <= rounding);
    const auto allowed = value(sql.arg(u"allowed"_s, since), {branch}).toLongLong();
    QVERIFY(allowed > 0);
    QVERIFY(std::abs(bar->mark() - allowed) <= rounding);
}

void TestDashboard::listsFollowTheBranch()
{
    const auto branch = chooseBranch();
    const auto opens = [this](QAbstractButton *button, const QVariant &rows) {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY(m_desk->showsList());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->behind()->count(), rows.toInt(), 20'000);
        m_desk->stepBack();
    };
    opens(m_desk->figure(u"invoiced"_s),
          value(scoped(
                    u"select count(*) from public.invoices where status = 'approved' and issued_at "
                    ">= "_s +
                        since + u" and %1"_s,
                    u"branch_id"_s),
                {branch}));
    opens(m_desk->figure(u"hits"_s),
          value(scoped(u"select count(*) from public.quotations where sent_at "
                       ">= "_s +
                           since + u" and %1"_s,
                       u"branch_id"_s),
                {branch}));
    opens(
        m_desk->findChildren<ColumnBar *>().at(4),
        value(scoped(u"select count(*) from public.quotations where date_trunc('month', sent_at at "
                     "time zone 'Asia/Kolkata') = date_trunc('month', now() at time zone "
                     "'Asia/Kolkata') - interval '1 month' and %1"_s,
                     u"branch_id"_s),
              {branch}));
    opens(m_desk->figure(u"outstanding"_s),
          value(scoped(
                    u"select count(*) from public.invoices where status = 'approved' and balance > "
                    "0 and %1"_s,
                    u"branch_id"_s),
                {branch}));
    opens(m_desk->owed()->bar(u"2"_s, {}),
          value(scoped(
                    u"select count(*) from public.invoices where status = 'approved' and balance > "
                    "0 and (now() at time zone 'Asia/Kolkata')::date - due_date between 31 and 60 "
                    "and %1"_s,
                    u"branch_id"_s),
                {branch}));
    opens(
        m_desk->pipeline()->bar(u"dispatched"_s, {}),
        value(
            scoped(
                u"select count(*) from public.orders where workflow_stage = 'dispatched' and %1"_s,
                u"branch_id"_s),
            {branch}));
}

void TestDashboard::lowStockTellsWhatIsWanted()
{
    chooseBranch(0);
    const auto plain =
        u"select i.available_quantity || ' ' || coalesce((select sum(greatest(0, d.quantity - "
        "d.reserved)) from api.item_demand d where d.inventory_id = i.id), 0) from "
        "public.inventory i "
        "where i.id = $1::uuid"_s;
    auto *list = m_desk->findChild<RowList *>(u"low"_s);
    QCOMPARE(list->model()->rowCount(), 5);
    int shorts = 0;
    for (int i = 0; i < 5; ++i) {
        const auto index = list->model()->index(i, 0);
        const auto item = index.data(RecordModel::RecordRole).toJsonObject();
        const auto free = item.value(u"available_quantity"_s).toInteger();
        const auto wanted = item.value(u"wanted"_s).toInteger();
        QCOMPARE(u"%1 %2"_s.arg(free).arg(wanted),
                 value(plain, {index.data(RecordModel::IdRole).toString()}).toString());
        const auto lasts = list->rows()->look(list->model()->index(i, 4));
        QCOMPARE(lasts.text.startsWith(u"short by "), wanted > free);
        if (wanted <= free)
            continue;
        ++shorts;
        QCOMPARE(lasts.text, u"short by "_s + countText(wanted - free));
        QCOMPARE(lasts.tone, Tone::Red);
    }
    QVERIFY(shorts > 0);
}

void TestDashboard::barsOpenTheirOrders()
{
    chooseBranch(0);
    QSignalSpy links(m_desk.get(), &Desk::openLink);
    auto *bar = m_desk->pipeline()->bar(u"decoding"_s, {});
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Return);
    QVERIFY(m_desk->showsList());
    const auto count =
        value(u"select count(*) from public.orders where workflow_stage = 'decoding'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->behind()->count(), count.toInt(), 20'000);
    auto *list = m_desk->behind()->list();
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QVERIFY(links.first().first().toString().startsWith(u"indentdesk://order/ORD-"_s));
    picture(m_desk.get(), u"dashboard-list-light"_s);
    m_desk->stepBack();
    QVERIFY(!m_desk->showsList());
    QVERIFY(bar->hasFocus());
    QTest::keyClick(bar, Qt::Key_Down);
    QVERIFY(m_desk->pipeline()->bar(u"decoding_approval"_s, {})->hasFocus());
}

void TestDashboard::stepsOpenTheirOrders()
{
    auto *bar = m_desk->time()->bar(u"approvals"_s, {});
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Return);
    const auto waiting = value(u"select count(*) from public.orders where workflow_stage in "
                               "('decoding_approval', 'quotation_approval', 'po_approval', "
                               "'invoice_approval')"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->behind()->count(), waiting.toInt(), 20'000);
    m_desk->stepBack();
}

void TestDashboard::ownStagesSayYou()
{
    for (const auto *bar : m_desk->pipeline()->bars())
        if (bar->value() > 0)
            QCOMPARE(bar->words().after == u"you"_s, bar->objectName().endsWith(u"_approval"_s));
}

void TestDashboard::everyBarSpeaks()
{
    for (const auto *bar : m_desk->pipeline()->bars() + m_desk->owed()->bars()) {
        QVERIFY(!bar->accessibleName().isEmpty());
        QVERIFY(!bar->accessibleDescription().isEmpty());
        QVERIFY(bar->focusPolicy() & Qt::TabFocus);
    }
}

void TestDashboard::cardsOpenTheirLists()
{
    QTest::keyClick(m_desk->figure(u"margin"_s), Qt::Key_Return);
    QVERIFY(m_desk->showsList());
    QVERIFY(m_desk->behind()->model()->column(u"margin"_s) >= 0);
    m_desk->stepBack();
    const auto press = [this](const QString &words) {
        for (auto *button : m_desk->findChildren<QAbstractButton *>())
            if (button->text() == words && button->isVisible())
                QTest::keyClick(button, Qt::Key_Space);
    };
    press(u"Late invoices"_s);
    const auto late =
        value(u"select count(*) from public.invoices where status = 'approved' and "
              "balance > 0 and due_date < (now() at time zone 'Asia/Kolkata')::date"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->behind()->count(), late.toInt(), 20'000);
    m_desk->stepBack();
    press(u"All of them"_s);
    const auto low = value(u"select count(*) from public.inventory where is_active "
                           "and available_quantity <= reorder_level"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->behind()->count(), std::min(500, low.toInt()), 20'000);
    m_desk->stepBack();
}

void TestDashboard::branchIsRemembered()
{
    chooseBranch(2);
    DashboardDesk again(m_person->context());
    QTRY_COMPARE_WITH_TIMEOUT(again.findChild<QComboBox *>()->currentIndex(), 2, 20'000);
    QCOMPARE(again.scope()->branch(), m_desk->scope()->branch());
    chooseBranch(0);
}

/// The branch that is remembered has closed meanwhile.
void TestDashboard::oneBranchLeavesNothingToChoose()
{
    chooseBranch(2);
    run(u"update public.branches set is_active = is_head"_s);
    DashboardDesk again(m_person->context());
    again.show();
    QTRY_COMPARE_WITH_TIMEOUT(again.pipeline()->bars().size(), 13, 20'000);
    QVERIFY(!again.findChild<QComboBox *>()->isVisible());
    QVERIFY(again.scope()->branch().isEmpty());
    QVERIFY(quiet(m_person->database()));
    const auto open =
        value(u"select count(*) from public.orders where workflow_stage = 'dispatched'"_s);
    QCOMPARE(again.pipeline()->bar(u"dispatched"_s, {})->value(), open.toLongLong());
    run(u"update public.branches set is_active = true"_s);
    m_desk->refresh();
    QVERIFY(quiet(m_person->database()));
    chooseBranch(0);
}

void TestDashboard::costsAreForThoseWhoMayReadThem()
{
    run(u"update public.roles set permissions = jsonb_set(permissions, '{inventory}', "
        u"'[\"read\"]') "
        "where name = 'executive'"_s);
    m_desk->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->figure(u"margin"_s)->isVisible(), 20'000);
    const auto waiting = value(u"select count(*) from public.approvals where status = 'pending'"_s);
    QCOMPARE(m_desk->figure(u"waiting"_s)->figure(), countText(waiting.toLongLong()));
    QSignalSpy links(m_desk.get(), &Desk::openLink);
    QTest::keyClick(m_desk->figure(u"waiting"_s), Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    const auto answer =
        expect(m_company->as(u"executive"_s)->call(u"api.dashboard"_s, {}), "asking");
    const auto period = answer.first().toJsonObject().value(u"period"_s).toObject();
    QVERIFY(period.value(u"margin"_s).isNull());
    run(u"update public.roles set permissions = jsonb_set(permissions, '{inventory}', "
        "'[\"read\", \"read_cost\"]') where name = 'executive'"_s);
    m_desk->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->figure(u"margin"_s)->isVisible(), 20'000);
}

void TestDashboard::followsChanges()
{
    auto *bar = m_desk->pipeline()->bar(u"order_request"_s, {});
    const auto before = bar->value();
    const auto rep = value(u"select u.email from public.orders o join public.users u "
                           "on u.id = o.sales_rep_id where o.workflow_stage = 'order_request' "
                           "limit 1"_s);
    const auto sales = m_company->as(rep.toString());
    const auto draft =
        expect(sales->query(u"select id::text, version from public.orders where workflow_stage = "
                            "'order_request' and sales_rep_id = (select id from public.users where "
                            "email = session_user::text) limit 1"_s),
               "finding a draft");
    QVERIFY(!draft.rows.isEmpty());
    expect(sales->call(u"api.act"_s, {{u"kind"_s, u"orders"_s},
                                      {u"document_id"_s, draft.at(0, u"id"_s).toString()},
                                      {u"action"_s, u"submit"_s},
                                      {u"version"_s, draft.at(0, u"version"_s).toInt()},
                                      {u"request"_s, RequestId::create().toString()}}),
           "submitting");
    QTRY_COMPARE_WITH_TIMEOUT(bar->value(), before - 1, 20'000);
}

void TestDashboard::countsAnotherPeriod()
{
    auto *periods = m_desk->findChild<FilterTabs *>();
    for (const auto &[name, days] : {std::pair{u"1"_s, 0}, {u"90"_s, 89}}) {
        periods->choose(name);
        const auto hits = value(
            u"select count(*) filter (where status = 'accepted') || ' of ' || "
            "count(*) from public.quotations where (sent_at at time zone "
            "'Asia/Kolkata')::date >= (now() at time zone 'Asia/Kolkata')::date - %1"_s.arg(days));
        const auto below = hits == u"0 of 0"_s ? u"nothing sent"_s : hits.toString();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->figure(u"hits"_s)->below().startsWith(below), 20'000);
        DashboardDesk again(m_person->context()); // it is remembered
        QCOMPARE(again.findChild<FilterTabs *>()->chosen(), name);
    }
    periods->choose(u"30"_s);
    QVERIFY(quiet(m_person->database()));
}

void TestDashboard::printsOnOneSheet()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"dashboard.pdf"_s);
    QPrinter printer;
    printer.setOutputFileName(file);
    printer.setPageOrientation(QPageLayout::Landscape);
    Theme::instance().choose(ThemeChoice::Dark);
    m_desk->printOn(&printer);
    QVERIFY(Theme::instance().isDark());
    Theme::instance().choose(ThemeChoice::Light);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(u"Pipeline by stage"_s), qPrintable(text));
    QVERIFY2(text.contains(u"All branches"_s), qPrintable(text));
    QCOMPARE(text.count(u'\f'), 1);
    QProcess painter; // on white, however dark the window is
    painter.start(u"pdftoppm"_s, {u"-r"_s, u"10"_s, u"-gray"_s, u"-png"_s, file});
    QVERIFY(painter.waitForFinished());
    const auto page = QImage::fromData(painter.readAllStandardOutput());
    QVERIFY(!page.isNull());
    QVERIFY(qGray(page.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0)) >
            200);
}

void TestDashboard::pictures()
{
    m_desk->refresh();
    QVERIFY(quiet(m_person->database()));
    m_desk->activated();
    picture(m_desk.get(), u"dashboard-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"dashboard-dark"_s);
    m_desk->resize(1104, 650);
    picture(m_desk.get(), u"dashboard-1280-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    Theme::instance().setTextSize(200);
    m_desk->resize(1760, 980);
    picture(m_desk.get(), u"dashboard-200-light"_s);
    Theme::instance().setTextSize(100);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDashboard)
#include "tst_dashboard.moc"
