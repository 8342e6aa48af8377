#include "deskcompany.h"
#include "fielderror.h"
#include "itemview.h"
#include "notice.h"
#include "pagedmodel.h"
#include "retireline.h"
#include "rowlist.h"
#include "stockdesk.h"
#include "testserver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// An item that is sold no more, and the one that takes its place, at the stock keeper's desk.
class TestStockSuccessor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void refusesAPlaceThatIsNone();
    void givesWayToAnother();
    void isSoldAgain();
    void theOthersOnlyLook();

private:
    [[nodiscard]] QVariant value(const QString &sql)
    {
        return expect(m_keeper->query(sql, {m_sku}), "asking").first();
    }
    [[nodiscard]] bool openItem(StockDesk &desk);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<StockDesk> m_desk;
    QString m_sku;
    QString m_next;
};

void TestStockSuccessor::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    const auto skus =
        expect(m_keeper->query(u"select array_to_string(array(select sku from public.inventory "
                               "where is_active order by sku limit 2), '|')"_s),
               "asking")
            .first()
            .toString()
            .split(u'|');
    m_sku = skus.at(0);
    m_next = skus.at(1);
    m_person = std::make_unique<DeskPerson>(*m_company, u"inventory"_s);
    m_desk = std::make_unique<StockDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1392, 830);
    m_desk->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_desk.get()));
    QVERIFY(openItem(*m_desk));
}

void TestStockSuccessor::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_keeper.reset();
    m_company.reset();
}

bool TestStockSuccessor::openItem(StockDesk &desk)
{
    desk.open(u"indentdesk://sku/"_s + m_sku);
    return QTest::qWaitFor(
        [&] {
            const auto *item = desk.findChild<ItemView *>();
            return item->isVisible() && !desk.list()->chosenId().isEmpty();
        },
        20'000);
}

void TestStockSuccessor::refusesAPlaceThatIsNone()
{
    auto *field = m_desk->findChild<QLineEdit *>(u"successor"_s);
    QVERIFY(field->isVisible());
    field->setFocus();
    QTest::keyClicks(field, u"NO-SUCH"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        static_cast<FieldError *>(field->parentWidget())->sentence().contains(u"NO-SUCH"_s),
        20'000);
    QVERIFY(value(u"select is_active from public.inventory where sku = $1"_s).toBool());
}

void TestStockSuccessor::givesWayToAnother()
{
    auto *field = m_desk->findChild<QLineEdit *>(u"successor"_s);
    field->selectAll();
    QTest::keyClicks(field, m_next);
    picture(m_desk.get(), u"stock-successor-light"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->notice()->sentence().contains(m_next),
                              qPrintable(m_desk->notice()->sentence()), 20'000);
    QCOMPARE(value(u"select s.sku from public.inventory i join public.inventory s on s.id = "
                   "i.successor_id where i.sku = $1 and not i.is_active"_s)
                 .toString(),
             m_next);
    QTRY_VERIFY_WITH_TIMEOUT(!field->isVisible(), 20'000);
}

void TestStockSuccessor::isSoldAgain()
{
    auto *button = m_desk->findChild<RetireLine *>()->findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Sell again"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(
        value(u"select is_active and successor_id is null from public.inventory where sku = $1"_s)
            .toBool(),
        20'000);
}

void TestStockSuccessor::theOthersOnlyLook()
{
    DeskPerson sales(*m_company, u"sales"_s);
    StockDesk desk(sales.context());
    desk.show();
    QVERIFY(openItem(desk));
    QVERIFY(!desk.findChild<RetireLine *>()->isVisible());
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestStockSuccessor)
#include "tst_stocksuccessor.moc"
