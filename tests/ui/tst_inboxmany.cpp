#include "approvalsummary.h"
#include "decisionline.h"
#include "deskcompany.h"
#include "helddecisions.h"
#include "inboxdesk.h"
#include "inboxqueue.h"
#include "manyorders.h"
#include "notice.h"
#include "rowlist.h"
#include "testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Hundreds of decisions with two keys: how far they are is shown, and what has not gone can be
/// stopped.
class TestInboxMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void stopsHalfWay();
    void decidesTheRest();

private:
    static constexpr int s_orders = 500;

    [[nodiscard]] QString ask(const QString &person, const QString &sql,
                              const QVariantList &binds = {}) const;
    [[nodiscard]] int waiting() const;
    void approveAll();

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<InboxDesk> m_desk;
};

QString TestInboxMany::ask(const QString &person, const QString &sql,
                           const QVariantList &binds) const
{
    const auto connection = person.isEmpty() ? m_company->asKeeper() : m_company->as(person);
    return expect(connection->query(sql, binds), "asking").first().toString();
}

void TestInboxMany::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    makeDecisions(*m_company, s_orders, u"one of many"_s);
    QCOMPARE(waiting(), s_orders);
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    auto context = m_person->context();
    context.notices = nullptr; // a board of its own would take the keys
    m_desk = std::make_unique<InboxDesk>(context);
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get(), 30'000));
    m_desk->activated();
    m_desk->held()->setTime(std::chrono::milliseconds(0));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->queue()->count() > s_orders, 30'000);
}

void TestInboxMany::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

int TestInboxMany::waiting() const
{
    return ask({}, u"select count(*) from public.approvals a join public.orders o on o.id = "
                   u"a.order_id where "
                   "o.notes = 'one of many' and a.status = 'pending'"_s)
        .toInt();
}

/// Everything that nothing speaks against, after the summary.
void TestInboxMany::approveAll()
{
    QVERIFY(quiet(m_person->database()));
    m_desk->list()->setFocus();
    QTest::keyClick(m_desk->list(), Qt::Key_A, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->summary() && m_desk->summary()->isVisible(), 20'000);
    auto *focus = m_desk->summary()->focusWidget();
    QTest::keyClick(focus ? focus : m_desk->summary(), Qt::Key_Return);
}

void TestInboxMany::stopsHalfWay()
{
    approveAll();
    auto *line = m_desk->findChild<DecisionLine *>();
    QVERIFY(line);
    QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), 20'000);
    picture(m_desk.get(), u"inbox-many-light"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->held()->isEmpty(), 30'000);
    QVERIFY(!line->isVisible());
    const auto left = waiting();
    QVERIFY2(left > 0 && left < s_orders, qPrintable(QString::number(left)));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->findChild<Notice *>()->isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->queue()->count() >= left, 20'000);
}

void TestInboxMany::decidesTheRest()
{
    approveAll();
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->held()->isEmpty(), 30'000);
    QCOMPARE(ask({}, u"select count(*) from public.quotations q join public.orders o on o.id = "
                     u"q.order_id where "
                     "o.notes = 'one of many'"_s),
             QString::number(s_orders));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestInboxMany)
#include "tst_inboxmany.moc"
