#include "deskcompany.h"
#include "filterbar.h"
#include "filterpopup.h"
#include "filtertabs.h"
#include "listfilters.h"
#include "noticeboard.h"
#include "pagedmodel.h"
#include "pagehead.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "stockdesk.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The items of the stock, filtered and marked.
class TestStockItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsAllThereAre();
    void showsBatchesByExpiry();
    void filters();
    void marksAndSums();
    void pictures();

private:
    [[nodiscard]] int ask(const QString &sql);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void openField(const QString &field);
    [[nodiscard]] PagedModel *all() const { return qobject_cast<PagedModel *>(list()->model()); }
    [[nodiscard]] RowList *list() const { return m_desk->list(); }
    [[nodiscard]] ListFilters *filtersOfDesk() const { return m_desk->findChild<ListFilters *>(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<StockDesk> m_desk;
};

void TestStockItems::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"inventory"_s);
    m_desk = std::make_unique<StockDesk>(m_person->context(), nullptr);
    m_person->context().notices->hide();
    m_desk->resize(1264, 676);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY(list()->model()->rowCount() > 0);
}

void TestStockItems::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

int TestStockItems::ask(const QString &sql)
{
    const auto rows = m_company->asKeeper()->query(u"select count(*) from "_s + sql);
    return rows.ok() ? rows->first().toInt() : -1;
}

void TestStockItems::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void TestStockItems::openField(const QString &field)
{
    list()->setFocus();
    press(Qt::Key_F);
    QVERIFY(filtersOfDesk()->popup()->isVisible());
    press(Qt::Key_Home);
    while (filtersOfDesk()->popup()->fields()->chosenId() != field)
        press(Qt::Key_J);
    press(Qt::Key_Right);
}

void TestStockItems::showsAllThereAre()
{
    m_desk->findChild<FilterTabs *>()->choose(u"items"_s);
    QVERIFY(all());
    QAbstractItemModelTester tester(all());
    QTRY_COMPARE(all()->total(), ask(u"public.inventory"_s));
    list()->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Home);
    QTRY_COMPARE(list()->chosenId(), all()->idAt(0));
    m_desk->findChild<FilterTabs *>()->choose(u"orders"_s);
    QVERIFY(!all());
}

void TestStockItems::showsBatchesByExpiry()
{
    m_desk->findChild<FilterTabs *>()->choose(u"batches"_s);
    QVERIFY(all());
    QTRY_COMPARE_WITH_TIMEOUT(all()->total(), ask(u"public.batches"_s), 20'000);
    list()->setFocus();
    list()->chooseFirst();
    const auto sku = all()->record(0)[u"sku"].toString();
    QVERIFY(!sku.isEmpty());
    QCOMPARE(ask(u"public.batches where expiry_date < '%1'"_s.arg(
                 all()->record(0)[u"expiry_date"].toString())),
             0);
    // the item of the chosen batch is on show
    const auto isShown = [this, &sku] {
        const auto labels = m_desk->head()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&sku](const QLabel *label) { return label->text() == sku; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20'000);
    picture(m_desk.get(), u"stock-batches-light"_s);
    m_desk->findChild<FilterTabs *>()->choose(u"orders"_s);
}

void TestStockItems::filters()
{
    openField(u"low"_s);
    press(Qt::Key_Space);
    QVERIFY(all()); // to filter is to ask for all
    const auto wanted = ask(u"public.inventory where available_quantity <= reorder_level"_s);
    QVERIFY(wanted > 0);
    QTRY_COMPARE(all()->total(), wanted);
    press(Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

void TestStockItems::marksAndSums()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(list()->marking()->count(), all()->total());
    press(Qt::Key_Escape);
    QCOMPARE(list()->marking()->count(), 0);
}

void TestStockItems::pictures()
{
    press(Qt::Key_X);
    press(Qt::Key_J, Qt::ShiftModifier);
    picture(m_desk.get(), u"stock-items-all-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"stock-items-all-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestStockItems)
#include "tst_stockitems.moc"
