#include "amounts.h"
#include "barchart.h"
#include "connection.h"
#include "dashboarddesk.h"
#include "deskcompany.h"
#include "figurecard.h"
#include "filtertabs.h"
#include "indianformat.h"
#include "listbehind.h"
#include "money.h"
#include "rowlist.h"
#include "testserver.h"
#include "theme.h"

#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The dashboard over the demo company: its figures are those of SQL, its bars open their lists.
class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void barsEqualTheOrders();
    void figuresEqualTheTables();
    void owedByAgeAddsUp();
    void barsOpenTheirOrders();
    void everyBarSpeaks();
    void cardsOpenTheirLists();
    void followsChanges();
    void countsAnotherPeriod();
    void tellsWhereTheTimeGoes();
    void printsOnOneSheet();
    void pictures();

private:
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {});

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
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    m_desk = std::make_unique<DashboardDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->activated();
    QTRY_COMPARE(m_desk->pipeline()->bars().size(), 13);
    QTRY_COMPARE(m_desk->owed()->bars().size(), 5);
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

void TestDashboard::barsEqualTheOrders()
{
    const auto ages = u"select count(*) filter (where stage_since > now() - interval '1 day') "
                      "|| ' ' || count(*) filter (where stage_since between now() - interval "
                      "'3 days' and now() - interval '1 day') || ' ' || count(*) filter (where "
                      "stage_since < now() - interval '3 days') from public.orders where "
                      "workflow_stage = $1"_s;
    for (const auto *bar : m_desk->pipeline()->bars()) {
        QStringList parts;
        for (const auto &part : bar->parts())
            parts.append(QString::number(part.value));
        QCOMPARE(parts.join(u' '), value(ages, {bar->objectName()}).toString());
    }
}

void TestDashboard::figuresEqualTheTables()
{
    const auto owed = value(u"select coalesce(sum(balance), 0) from public.invoices "
                            "where status = 'approved' and balance > 0"_s);
    QCOMPARE(m_desk->figure(u"outstanding"_s)->figure(),
             compactMoney(*Money::fromNumeric(owed.toString())));
    const auto invoiced = value(u"select count(*) from public.invoices where status = 'approved' "
                                "and issued_at > now() - interval '30 days'"_s);
    QVERIFY(m_desk->figure(u"invoiced"_s)->below().startsWith(invoiced.toString() + u' '));
    const auto waiting = value(u"select count(*) from public.approvals where status = 'pending'"_s);
    QCOMPARE(m_desk->figure(u"waiting"_s)->figure(), countText(waiting.toLongLong()));
    const auto hits = value(u"select count(*) filter (where status = 'accepted') || ' of ' || "
                            "count(*) from public.quotations where sent_at > now() - "
                            "interval '30 days'"_s);
    QVERIFY(m_desk->figure(u"hits"_s)->below().startsWith(hits.toString()));
}

void TestDashboard::owedByAgeAddsUp()
{
    qint64 sum = 0;
    for (const auto *bar : m_desk->owed()->bars())
        sum += bar->value();
    const auto owed = value(u"select coalesce(sum(balance), 0) from public.invoices "
                            "where status = 'approved' and balance > 0"_s);
    QCOMPARE(sum, Money::fromNumeric(owed.toString())->paise());
}

void TestDashboard::barsOpenTheirOrders()
{
    QSignalSpy links(m_desk.get(), &Desk::openLink);
    auto *bar = m_desk->pipeline()->bar(u"decoding"_s, {});
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Return);
    QVERIFY(m_desk->showsList());
    const auto count =
        value(u"select count(*) from public.orders where workflow_stage = 'decoding'"_s);
    QTRY_COMPARE(m_desk->behind()->count(), count.toInt());
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
    QSignalSpy links(m_desk.get(), &Desk::openLink);
    QTest::keyClick(m_desk->figure(u"waiting"_s), Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QTest::keyClick(m_desk->figure(u"outstanding"_s), Qt::Key_Return);
    QVERIFY(m_desk->showsList());
    const auto invoices = value(u"select count(*) from public.invoices where status = 'approved' "
                                "and balance > 0"_s);
    QTRY_COMPARE(m_desk->behind()->count(), invoices.toInt());
    m_desk->stepBack();
    for (auto *button : m_desk->findChildren<QAbstractButton *>())
        if (button->text() == u"All of them"_s)
            QTest::keyClick(button, Qt::Key_Space);
    const auto low = value(u"select count(*) from public.inventory where is_active "
                           "and available_quantity <= reorder_level"_s);
    QTRY_COMPARE(m_desk->behind()->count(), std::min(500, low.toInt()));
    m_desk->stepBack();
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
    QTRY_COMPARE(bar->value(), before - 1);
}

void TestDashboard::countsAnotherPeriod()
{
    auto *periods = m_desk->findChild<FilterTabs *>();
    periods->choose(u"90"_s);
    const auto hits = value(u"select count(*) filter (where status = 'accepted') || ' of ' || "
                            "count(*) from public.quotations where sent_at > now() - "
                            "interval '90 days'"_s);
    QTRY_VERIFY(m_desk->figure(u"hits"_s)->below().startsWith(hits.toString()));
    DashboardDesk again(m_person->context()); // it is remembered
    QCOMPARE(again.findChild<FilterTabs *>()->chosen(), u"90"_s);
    periods->choose(u"30"_s);
}

void TestDashboard::tellsWhereTheTimeGoes()
{
    const auto later = u"update internal.journal set updated_at = now() - interval '1 hour' "
                       "where name = 'turnaround'"_s;
    QVERIFY(m_keeper->run(later).ok());
    auto *chart = m_desk->findChild<BarChart *>(u"time"_s);
    const auto sql =
        u"select round(sum(hours) / max(orders) * 3600) from (select stage, sum(hours) "
        "as hours, sum(orders) as orders from internal.turnaround where stage in "
        "('order_request', 'decoding') group by stage) x"_s;
    expect(m_company->as(u"executive"_s)->call(u"api.due"_s, {}), "what is due");
    m_desk->refresh();
    QTRY_COMPARE(chart->bars().size(), 5);
    QVERIFY(std::abs(chart->bar(u"request_to_decoded"_s, {})->value() - value(sql).toLongLong()) <=
            36);
}

void TestDashboard::printsOnOneSheet()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"dashboard.pdf"_s);
    QPrinter printer;
    printer.setOutputFileName(file);
    printer.setPageOrientation(QPageLayout::Landscape);
    m_desk->printOn(&printer);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(u"Pipeline by stage"_s), qPrintable(text));
    QCOMPARE(text.count(u'\f'), 1);
}

void TestDashboard::pictures()
{
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
