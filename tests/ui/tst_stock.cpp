#include "actionbar.h"
#include "deskcompany.h"
#include "filtertabs.h"
#include "notice.h"
#include "rowlist.h"
#include "stockdesk.h"
#include "theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The stock keeper's desk with real keys on the demo company.
class TestStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsWhatWaits();
    void refusesMoreThanIsFree();
    void reservesAnOrder();
    void dispatchNeedsACourier();
    void dispatchesGoods();
    void takesGoodsIn();
    void tellsWhoWaits();
    void lowStockIsTold();
    void pictures();

private:
    [[nodiscard]] QVariant ask(const QString &sql) const { return m_company->ask(sql); }
    [[nodiscard]] QString firstId(const QString &work);
    template <class W>
    W *child(const QString &name)
    {
        return m_desk->findChild<W *>(name);
    }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<StockDesk> m_desk;
};

void TestStock::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"inventory"_s);
    m_desk = std::make_unique<StockDesk>(m_person->context());
    m_desk->resize(1264, 800);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
}

void TestStock::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

QString TestStock::firstId(const QString &work)
{
    if (work == u"to_check")
        return ask(u"select id::text from public.orders where workflow_stage = 'inventory_check' limit 1"_s)
            .toString();
    return ask(u"select id::text from public.dispatches where status = 'pending' limit 1"_s)
        .toString();
}

void TestStock::showsWhatWaits()
{
    const auto id = firstId(u"to_check"_s);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY(m_desk->list()->choose(id));
    QTRY_VERIFY(m_desk->bar()->button(u"reserve"_s));
    // how many of its lines can be given whole: as the check itself counts them
    const auto ready = m_desk->list()->currentIndex().siblingAtColumn(1).data().toString();
    QCOMPARE(
        ready,
        ask(u"select count(*) filter (where internal.line_outstanding(l) <= "
            "i.available_quantity) || ' of ' || count(*) from internal.leaf_lines('%1') l join "
            "public.inventory i on i.id = l.inventory_id"_s.arg(id))
            .toString());
    QTRY_VERIFY(child<QLineEdit>(u"reserveQuantity"_s)->isEnabled());
}

void TestStock::refusesMoreThanIsFree()
{
    auto *quantity = child<QLineEdit>(u"reserveQuantity"_s);
    const auto before = quantity->text();
    quantity->setFocus();
    quantity->selectAll();
    QTest::keyClicks(quantity, u"999999"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->notice()->sentence().contains(u"cannot be reserved"_s));
    QCOMPARE(quantity->text(), u"999999"_s); // what was typed stays
    quantity->selectAll();
    QTest::keyClicks(quantity, u"12.5"_s);
    quantity->selectAll();
    QTest::keyClicks(quantity, before);
}

void TestStock::reservesAnOrder()
{
    const auto id = m_desk->list()->chosenId();
    QTest::keyClick(m_desk.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(
        ask(u"select workflow_stage from public.orders where id = '%1'"_s.arg(id)).toString(),
        u"invoice_request"_s);
    QVERIFY(ask(u"select sum(r.quantity) from public.reservations r join public.order_items l on "
                u"l.id = r.order_item_id "
                "where l.order_id = '%1' and r.status = 'active'"_s.arg(id))
                .toInt() > 0);
    QTRY_VERIFY(m_desk->list()->chosenId() != id); // it has left the list
}

void TestStock::dispatchNeedsACourier()
{
    const auto id = firstId(u"to_dispatch"_s);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY(m_desk->list()->choose(id));
    QTRY_VERIFY(child<QLineEdit>(u"courier"_s)->isVisible() &&
                !child<QLineEdit>(u"courier"_s)->isReadOnly());
    child<QLineEdit>(u"courier"_s)->clear();
    QTest::keyClick(m_desk.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ask(u"select status from public.dispatches where id = '%1'"_s.arg(id)).toString(),
             u"pending"_s);
}

void TestStock::dispatchesGoods()
{
    const auto id = m_desk->list()->chosenId();
    const auto stock = u"select sum(i.stock_quantity) from public.inventory i where i.id in "
                       u"(select inventory_id from "
                       "public.dispatch_items where dispatch_id = '%1')"_s.arg(id);
    const int before = ask(stock).toInt();
    QTest::keyClicks(child<QLineEdit>(u"courier"_s), u"Own van"_s);
    QTest::keyClicks(child<QLineEdit>(u"tracking"_s), u"MH12-4711"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ask(u"select status from public.dispatches where id = '%1'"_s.arg(id)).toString(),
                 u"in_transit"_s);
    QVERIFY(ask(stock).toInt() < before);
}

void TestStock::takesGoodsIn()
{
    m_desk->findChild<FilterTabs *>()->choose(u"items"_s);
    QTRY_VERIFY(!m_desk->list()->chosenId().isEmpty() || m_desk->list()->model()->rowCount() > 0);
    m_desk->list()->setFocus();
    QTRY_VERIFY(m_desk->list()->model()->index(0, 0).data().isValid());
    m_desk->list()->chooseFirst();
    QTRY_VERIFY(child<QLineEdit>(u"receive_batch_number"_s)->isVisible());
    const auto id = m_desk->list()->chosenId();
    const int before =
        ask(u"select stock_quantity from public.inventory where id = '%1'"_s.arg(id)).toInt();
    QTest::keyClicks(child<QLineEdit>(u"receive_batch_number"_s), u"T-2611"_s);
    QTest::keyClicks(child<QLineEdit>(u"receive_expiry_date"_s), u"2029-05-31"_s);
    QTest::keyClicks(child<QLineEdit>(u"receive_quantity"_s), u"40"_s);
    QTest::keyClick(child<QLineEdit>(u"receive_quantity"_s), Qt::Key_Return);
    QTRY_COMPARE(
        ask(u"select stock_quantity from public.inventory where id = '%1'"_s.arg(id)).toInt(),
        before + 40);
    QTRY_VERIFY(child<QLineEdit>(u"receive_quantity"_s)->text().isEmpty());
}

void TestStock::tellsWhoWaits()
{
    const auto item =
        ask(u"select l.inventory_id::text from public.order_items l join public.orders o "
            "on o.id = l.order_id where o.workflow_stage = 'inventory_check' "
            "and l.status = 'approved' limit 1"_s);
    const auto sku =
        ask(u"select sku from public.inventory where id = '%1'"_s.arg(item.toString()));
    m_desk->open(u"indentdesk://sku/"_s + sku.toString());
    auto *demand = m_desk->findChild<RowList *>(u"demand"_s);
    const auto orders = ask(
        u"select count(*) from api.item_demand where inventory_id = '%1'"_s.arg(item.toString()));
    QTRY_VERIFY(demand->model()->rowCount() >= 1);
    QTRY_COMPARE(demand->model()->rowCount(), orders.toInt());
    QSignalSpy links(m_desk.get(), &Desk::openLink);
    demand->setFocus();
    demand->chooseFirst();
    QTest::keyClick(demand, Qt::Key_Return);
    QTRY_COMPARE(links.size(), 1);
    QVERIFY(links.first().first().toString().startsWith(u"indentdesk://order/ORD"_s));
    picture(m_desk.get(), u"stock-demand-light"_s);
}

void TestStock::lowStockIsTold()
{
    const auto alerts =
        u"select count(*) from public.notifications n join public.users u on u.id = "
        "n.user_id where n.type = 'alert' and u.email = 'inventory@demo.example'"_s;
    const auto before = ask(alerts).toInt();
    const auto keeper = m_company->asKeeper();
    // once when it falls to the level, not again when it falls further
    QVERIFY(
        keeper
            ->run(u"create temporary table it as select id from public.inventory where is_active "
                  "and available_quantity > reorder_level and reorder_level > 2 limit 1; "
                  "update public.inventory set reserved_quantity = stock_quantity - "
                  "reorder_level where id = (select id from it); "
                  "update public.inventory set reserved_quantity = reserved_quantity + 1 "
                  "where id = (select id from it)"_s)
            .ok());
    QCOMPARE(ask(alerts).toInt(), before + 1);
}

void TestStock::pictures()
{
    picture(m_desk.get(), u"stock-items-light"_s);
    m_desk->findChild<FilterTabs *>()->choose(u"orders"_s);
    const auto id = firstId(u"to_check"_s);
    if (!id.isEmpty())
        QTRY_VERIFY(m_desk->list()->choose(id));
    (void)QTest::qWaitFor([this] { return child<QLineEdit>(u"reserveQuantity"_s)->isVisible(); },
                          2000);
    picture(m_desk.get(), u"stock-check-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"stock-check-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestStock)
#include "tst_stock.moc"
