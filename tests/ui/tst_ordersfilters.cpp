#include "deskcompany.h"
#include "exportline.h"
#include "filterbar.h"
#include "filterchip.h"
#include "filterpopup.h"
#include "filtertabs.h"
#include "listfilters.h"
#include "manyorders.h"
#include "notice.h"
#include "noticeboard.h"
#include "ordersdesk.h"
#include "orderslist.h"
#include "pagedmodel.h"
#include "rowlist.h"
#include "sheetreader.h"
#include "theme.h"

#include <QDir>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

constexpr int s_orders = 12000;

} // namespace

/// Filtering and exporting the orders with real keys; what matches is counted in the database.
class TestOrdersFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void filtersByKeysAlone();
    void combinesSides();
    void findsAHospital();
    void takesDays();
    void takesAges();
    void keepsNamedFilters();
    void comesBackTomorrow();
    void survivesAFileThatWasTamperedWith();
    void takesAChipAway();
    void saysWhenNothingMatches();
    void exportsWhatMatches();
    void asksAndCancels();
    void pictures();

private:
    [[nodiscard]] int ask(const QString &condition);
    void makeDesk();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);
    void openField(const QString &field);
    [[nodiscard]] PagedModel *all() const { return m_desk->orders()->all(); }
    [[nodiscard]] ListFilters *filters() const { return m_desk->findChild<ListFilters *>(); }
    [[nodiscard]] FilterPopup *popup() const { return filters()->popup(); }
    [[nodiscard]] QStringList chips() const { return filters()->bar()->words(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<OrdersDesk> m_desk;
};

void TestOrdersFilters::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    useLook();
    m_company = std::make_unique<TestDatabase>();
    makeOrders(*m_company, s_orders);
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    makeDesk();
}

void TestOrdersFilters::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestOrdersFilters::makeDesk()
{
    m_desk = std::make_unique<OrdersDesk>(m_person->context(), nullptr);
    m_desk->resize(1264, 676);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY_WITH_TIMEOUT(all()->total() >= 0, 20000);
}

void TestOrdersFilters::init()
{
    // a board without a window is a window, and would keep the keyboard
    m_person->context().notices->hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    popup()->close();
    filters()->apply({});
    m_desk->list()->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(all()->total() > s_orders, 20000);
}

int TestOrdersFilters::ask(const QString &condition)
{
    const auto rows =
        m_company->asKeeper()->query(u"select count(*) from public.orders o where "_s + condition);
    return rows.ok() ? rows->first().toInt() : -1;
}

void TestOrdersFilters::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void TestOrdersFilters::type(const QString &words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
}

/// F, then down to the field, then to its values.
void TestOrdersFilters::openField(const QString &field)
{
    press(Qt::Key_F);
    QVERIFY(popup()->isVisible());
    press(Qt::Key_Home);
    while (popup()->fields()->chosenId() != field)
        press(Qt::Key_J);
    press(Qt::Key_Right);
}

void TestOrdersFilters::filtersByKeysAlone()
{
    openField(u"stage"_s);
    press(Qt::Key_J);
    press(Qt::Key_Space);
    QCOMPARE(chips(), QStringList{u"Stage: Decoding"_s});
    QTRY_COMPARE(all()->total(), ask(u"workflow_stage = 'decoding'"_s));
    press(Qt::Key_J);
    press(Qt::Key_Return);
    QTRY_COMPARE(all()->total(), ask(u"workflow_stage in ('decoding', 'decoding_approval')"_s));
    press(Qt::Key_Left);
    press(Qt::Key_Delete);
    QTRY_VERIFY(all()->total() > s_orders);
    press(Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QVERIFY(m_desk->list()->hasFocus());
}

void TestOrdersFilters::combinesSides()
{
    openField(u"stage"_s);
    press(Qt::Key_J);
    press(Qt::Key_Space);
    press(Qt::Key_Left);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Space); // urgent
    press(Qt::Key_J);
    press(Qt::Key_Space); // high
    QCOMPARE(chips().size(), 2);
    const auto wanted = ask(u"workflow_stage = 'decoding' and priority in ('urgent', 'high')"_s);
    QVERIFY(wanted > 0);
    QTRY_COMPARE(all()->total(), wanted);
}

void TestOrdersFilters::findsAHospital()
{
    openField(u"hospital"_s);
    QVERIFY(popup()->search()->hasFocus());
    type(u"aravali"_s);
    QTRY_COMPARE(popup()->values()->model()->rowCount(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    const auto wanted = ask(u"customer_id = (select id from public.customers where hospital_name "
                            "ilike '%aravali%')"_s);
    QVERIFY(wanted > 0);
    QTRY_COMPARE(all()->total(), wanted);
    QVERIFY(chips().first().startsWith(u"Hospital: Aravali"));
    press(Qt::Key_Left);
    press(Qt::Key_Down);
    QCOMPARE(popup()->fields()->chosenId(), u"rep"_s);
    QTRY_VERIFY(popup()->values()->model()->rowCount() > 2);
}

void TestOrdersFilters::takesDays()
{
    openField(u"entered"_s);
    popup()->from()->setFocus();
    type(u"3/1/2020"_s);
    press(Qt::Key_Tab);
    QVERIFY(popup()->to()->hasFocus());
    type(u"5 Jan 2020"_s);
    press(Qt::Key_Return);
    QCOMPARE(chips(), QStringList{u"Entered: 3 Jan 2020 to 5 Jan 2020"_s});
    QTRY_COMPARE(all()->total(), 3 * 24 * 60);
    QCOMPARE(ask(u"(created_at at time zone 'Asia/Kolkata')::date between '2020-01-03' and "
                 "'2020-01-05'"_s),
             3 * 24 * 60);
    popup()->values()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_J);
    press(Qt::Key_Space); // one range at a time
    QCOMPARE(chips().size(), 1);
    QTRY_COMPARE(all()->total(), ask(u"(created_at at time zone 'Asia/Kolkata')::date = (now() at "
                                     "time zone 'Asia/Kolkata')::date"_s));
}

void TestOrdersFilters::takesAges()
{
    openField(u"age"_s);
    press(Qt::Key_J);
    press(Qt::Key_Space);
    QTRY_COMPARE(all()->total(), ask(u"stage_since <= now() - interval '2 days'"_s));
}

void TestOrdersFilters::keepsNamedFilters()
{
    openField(u"priority"_s);
    press(Qt::Key_Space);
    popup()->name()->setFocus();
    type(u"To hurry"_s);
    press(Qt::Key_Return);
    QCOMPARE(filters()->saved(), QStringList{u"To hurry"_s});
    QCOMPARE(popup()->fields()->chosenId(), u"saved:To hurry"_s);
    filters()->apply({});
    press(Qt::Key_Return);
    QVERIFY(!popup()->isVisible());
    QVERIFY(!chips().isEmpty());
    QTRY_COMPARE(all()->total(), ask(u"priority = 'urgent'"_s));
    press(Qt::Key_F);
    press(Qt::Key_End);
    press(Qt::Key_Delete);
    QVERIFY(filters()->saved().isEmpty());
}

void TestOrdersFilters::comesBackTomorrow()
{
    openField(u"priority"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    makeDesk();
    QCOMPARE(chips().size(), 1);
    QTRY_COMPARE(all()->total(), ask(u"priority = 'urgent'"_s));
}

void TestOrdersFilters::survivesAFileThatWasTamperedWith()
{
    auto *preferences = m_person->context().preferences;
    for (const auto &text :
         {u"no json"_s, u"[1]"_s, u"{\"stage\":7}"_s, u"{\"stage\":[[\"none\",\"x\"]]}"_s,
          u"{\"hospital\":[[\"'; drop table orders; --\",\"x\"]],\"entered\":[[\"x..y\",\"\"]]}"_s,
          u"{\"nowhere\":[[\"1\",\"2\"]],\"age\":[[\"-5\",\"\"],[null]]}"_s}) {
        preferences->remember(u"orders/filters/last"_s, text);
        makeDesk();
        QCOMPARE(chips(), QStringList());
        QTRY_VERIFY(all()->total() > s_orders);
    }
}

void TestOrdersFilters::takesAChipAway()
{
    FilterSet set;
    set.set(u"priority"_s, {{u"low"_s, u"low"_s}});
    set.set(u"stage"_s, {{u"decoding"_s, u"Decoding"_s}});
    filters()->apply(set);
    auto *chip = m_desk->findChild<FilterChip *>();
    QVERIFY(chip);
    chip->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Delete);
    QCOMPARE(chips().size(), 1);
    QTRY_COMPARE(all()->total(), ask(u"priority = 'low'"_s));
    press(Qt::Key_F);
    press(Qt::Key_Escape);
}

void TestOrdersFilters::saysWhenNothingMatches()
{
    FilterSet set;
    set.set(u"entered"_s, {daysBetween(QDate(1999, 1, 1), QDate(1999, 1, 2))});
    filters()->apply(set);
    QTRY_COMPARE(all()->total(), 0);
    QCOMPARE(m_desk->list()->model()->rowCount(), 0);
}

void TestOrdersFilters::exportsWhatMatches()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"list.xlsx"_s);
    QString proposed;
    m_desk->exporting()->setAsking([&](const QString &name, const ExportLine::Chosen &chosen) {
        proposed = name;
        chosen(file);
    });
    FilterSet set;
    set.set(u"priority"_s, {{u"low"_s, u"low"_s}});
    filters()->apply(set);
    QTRY_COMPARE(all()->total(), ask(u"priority = 'low'"_s));
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->notice()->sentence().isEmpty(), 30000);
    QVERIFY2(m_desk->notice()->sentence().contains(u"rows are in list.xlsx"),
             qPrintable(m_desk->notice()->sentence()));
    QVERIFY(proposed.contains(u"Orders 20") && proposed.endsWith(u".xlsx"));
    const auto reader = SheetReader::open(file);
    QVERIFY(reader.ok());
    int rows = 0;
    for (auto row = (*reader)->next(); row && *row; row = (*reader)->next())
        ++rows;
    QCOMPARE(rows, all()->total() + 1);
    m_desk->notice()->dismiss();
}

void TestOrdersFilters::asksAndCancels()
{
    QTemporaryDir folder;
    m_desk->exporting()->setAsking([&](const QString &, const ExportLine::Chosen &chosen) {
        chosen(folder.filePath(u"list.csv"_s));
    });
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_desk->exporting()->isRunning());
    press(Qt::Key_E, Qt::ControlModifier); // to Cancel
    QVERIFY(m_desk->exporting()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_desk->exporting()->isRunning());
    QVERIFY(!m_desk->exporting()->isVisible());
    QVERIFY(m_desk->list()->hasFocus());
    QVERIFY(quiet(m_person->database())); // nothing is written afterwards
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestOrdersFilters::pictures()
{
    FilterSet set;
    set.set(u"priority"_s, {{u"urgent"_s, u"urgent"_s}, {u"high"_s, u"high"_s}});
    filters()->apply(set);
    openField(u"stage"_s);
    press(Qt::Key_J);
    press(Qt::Key_Space);
    filters()->save(u"Late and urgent"_s);
    QTRY_VERIFY(!all()->isLoading());
    picture(m_desk.get(), u"orders-filter-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"orders-filter-dark"_s);
    press(Qt::Key_Escape);
    picture(m_desk.get(), u"orders-filtered-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    filters()->dropSaved(u"Late and urgent"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestOrdersFilters)
#include "tst_ordersfilters.moc"
