#include "actionbar.h"
#include "deskcompany.h"
#include "deskpage.h"
#include "hands.h"
#include "keybutton.h"
#include "mainwindow.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "seated.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Two windows side by side, two people: what one does appears in the other.
class TestDesktopSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aSubmittedOrderReachesTheDecoder();
    void aDecisionLeavesTheOtherInbox();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    static bool lists(const Seat &seat, const QString &id);

    std::unique_ptr<TestDatabase> m_company;
};

void TestDesktopSideBySide::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
}

void TestDesktopSideBySide::cleanupTestCase()
{
    m_company.reset();
}

/// Whether any list of the desk on show holds the row.
bool TestDesktopSideBySide::lists(const Seat &seat, const QString &id)
{
    for (const auto *list : seat.window()->currentDesk()->findChildren<RowList *>()) {
        const auto *model = list->model();
        if (model && !model
                          ->match(model->index(0, 0), RecordModel::IdRole, id, 1,
                                  Qt::MatchExactly | Qt::MatchRecursive)
                          .isEmpty())
            return true;
    }
    return false;
}

void TestDesktopSideBySide::aSubmittedOrderReachesTheDecoder()
{
    const auto id =
        ask(u"select o.id::text from public.orders o join public.users u on u.id = o.sales_rep_id "
            "where o.workflow_stage = 'order_request' limit 1"_s);
    const auto rep = ask(
        u"select u.email from public.orders o join public.users u on u.id = o.sales_rep_id where o.id = '%1'"_s
            .arg(id));
    const auto number = ask(u"select order_number from public.orders where id = '%1'"_s.arg(id));
    QVERIFY(!id.isEmpty());
    const auto decoder = seated(*m_company, u"decoder"_s, u"decoding"_s);
    const auto sales = seated(*m_company, rep, u"orders"_s);
    QTRY_VERIFY(!decoder->window()->currentDesk()->findChildren<RowList *>().isEmpty());
    QVERIFY(!lists(*decoder, id));
    sales->window()->activateWindow();
    sales->window()->openLink(u"indentdesk://order/%1"_s.arg(number));
    auto *page = qobject_cast<DeskPage *>(sales->window()->currentDesk());
    QVERIFY(page);
    QTRY_VERIFY(page->bar()->button(u"submit"_s) && page->bar()->button(u"submit"_s)->isEnabled());
    hands::press(sales->window(), Qt::Key_Return, Qt::ControlModifier);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(lists(*decoder, id));
    qInfo("submitted here, in the decoder's queue there after %lld ms",
          static_cast<long long>(clock.elapsed()));
}

void TestDesktopSideBySide::aDecisionLeavesTheOtherInbox()
{
    const auto first = seated(*m_company, u"executive"_s, u"inbox"_s);
    const auto second = seated(*m_company, u"executive2"_s, u"inbox"_s);
    const auto approval = ask(u"select id::text from public.approvals where status = 'pending' and "
                              u"entity_type = 'orders' "
                              "and stage = 'decoding_approval' limit 1"_s);
    QVERIFY(!approval.isEmpty());
    QTRY_VERIFY(lists(*first, approval) && lists(*second, approval));
    auto *page = qobject_cast<DeskPage *>(first->window()->currentDesk());
    first->window()->activateWindow();
    QTRY_VERIFY(page->list()->choose(approval));
    QTRY_VERIFY(page->bar()->button(u"approve"_s) &&
                page->bar()->button(u"approve"_s)->isEnabled());
    hands::press(first->window(), Qt::Key_A);
    // the desk holds a decision for eight seconds, in which Z takes it back
    const auto status = u"select status from public.approvals where id = '%1'"_s.arg(approval);
    QTRY_VERIFY_WITH_TIMEOUT(ask(status) == u"approved", 20'000);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(!lists(*second, approval));
    qInfo("decided here, gone from the colleague's inbox after %lld ms",
          static_cast<long long>(clock.elapsed()));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDesktopSideBySide)
#include "tst_desktopsidebyside.moc"
