#include "actionbar.h"
#include "administrationdesk.h"
#include "deskcompany.h"
#include "fielderror.h"
#include "handovercard.h"
#include "keybutton.h"
#include "notice.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "signedin.h"
#include "theme.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Somebody leaves, at the administrator's desk: their customers are handed over, one connection is
/// ended alone, a new password is asked for.
class TestAdministrationLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void oneConnectionIsEnded();
    void aNewPasswordOfOthersIsTheirs();
    void someCustomersGo();
    void theRestGoesWithTheRep();

private:
    [[nodiscard]] QVariant ask(const QString &sql) const { return m_company->ask(sql); }
    [[nodiscard]] QString idOf(const QString &person);
    [[nodiscard]] int customersOf(const QString &person);
    [[nodiscard]] bool choose(const QString &person);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
};

void TestAdministrationLeaving::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"admin"_s);
    m_desk = std::make_unique<AdministrationDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(),
            &AdministrationDesk::documentChanged);
    m_desk->resize(1264, 800);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QVERIFY(quiet(m_person->database()));
}

void TestAdministrationLeaving::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

QString TestAdministrationLeaving::idOf(const QString &person)
{
    return ask(u"select id::text from public.users where email = '%1'"_s.arg(
                   TestDatabase::address(person)))
        .toString();
}

int TestAdministrationLeaving::customersOf(const QString &person)
{
    return ask(u"select count(*)::integer from public.customers where sales_rep_id = '%1'"_s.arg(
                   idOf(person)))
        .toInt();
}

bool TestAdministrationLeaving::choose(const QString &person)
{
    return m_desk->list()->choose(idOf(person)) && quiet(m_person->database());
}

void TestAdministrationLeaving::oneConnectionIsEnded()
{
    const auto one = m_company->as(u"decoder"_s);
    const auto other = m_company->as(u"decoder"_s);
    const auto pid = one->query(u"select pg_backend_pid()::text"_s)->first().toString();
    QVERIFY(other->query(u"select 1"_s).ok());
    m_desk->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(u"sessions"_s), 20'000);
    QVERIFY(quiet(m_person->database()));
    auto *page = m_desk->findChild<SignedIn *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->list()->choose(idOf(u"decoder"_s)), 20'000);
    QVERIFY(quiet(m_person->database()));
    auto *connections = page->connections();
    QTRY_VERIFY_WITH_TIMEOUT(connections->model()->rowCount() >= 2, 20'000);
    QVERIFY(!m_desk->bar()->button(u"end_session"_s)); // none is chosen yet
    for (connections->chooseFirst(); page->connection()[u"pid"].toVariant().toString() != pid;)
        connections->next();
    QVERIFY(m_desk->bar()->button(u"end_session"_s));
    picture(m_desk.get(), u"administration-connections-light"_s);
    connections->setFocus();
    QTest::keyClick(connections, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!one->query(u"select 1"_s).ok(), 20'000);
    QVERIFY(other->query(u"select 1"_s).ok());
    QVERIFY(quiet(m_person->database()));
}

void TestAdministrationLeaving::aNewPasswordOfOthersIsTheirs()
{
    QVERIFY(choose(u"accounts"_s));
    QVERIFY(m_desk->bar()->button(u"ask_new_password"_s));
    QTest::mouseClick(m_desk->bar()->button(u"ask_new_password"_s), Qt::LeftButton);
    // the demo's people work for other companies of this server, whose password it is, too
    const auto *beside =
        qobject_cast<FieldError *>(m_desk->findChild<QLineEdit *>(u"email"_s)->parentWidget());
    QTRY_VERIFY2_WITH_TIMEOUT(beside->sentence().contains(u"another company"_s),
                              qPrintable(beside->sentence()), 20'000);
    QVERIFY(!m_desk->bar()->button(u"hand_over"_s)); // they hold no customers
    QVERIFY(quiet(m_person->database()));
}

/// The card says what would go before anything goes.
void TestAdministrationLeaving::someCustomersGo()
{
    const auto before = customersOf(u"sales"_s);
    const auto others = customersOf(u"sales2"_s);
    QVERIFY(before > 1);
    QVERIFY(choose(u"sales"_s));
    QTest::keyClick(m_desk.get(), Qt::Key_H, Qt::ControlModifier);
    auto card = [this] { return m_desk->findChild<HandOverCard *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(card() && card()->isVisible(), 20'000);
    QCOMPARE(card()->customers()->model()->rowCount(), before);
    picture(m_desk.get(), u"administration-handover-light"_s);
    card()->customers()->setFocus();
    card()->customers()->chooseFirst();
    QTest::keyClick(card()->customers(), Qt::Key_X);
    QCOMPARE(card()->customers()->marking()->count(), 1);
    QTest::keyClick(card()->colleagues(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(customersOf(u"sales"_s), before - 1, 20'000);
    QCOMPARE(customersOf(u"sales2"_s), others + 1);
    QTRY_VERIFY(!card()->isVisible());
    QVERIFY(quiet(m_person->database()));
}

/// Who is disabled and holds customers is asked about at once.
void TestAdministrationLeaving::theRestGoesWithTheRep()
{
    QVERIFY(choose(u"sales"_s));
    m_desk->list()->setFocus();
    QTest::keyClick(m_desk.get(), Qt::Key_D, Qt::ControlModifier);
    auto *card = m_desk->findChild<HandOverCard *>();
    QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 20'000);
    QVERIFY(!ask(u"select is_active from public.users where id = '%1'"_s.arg(idOf(u"sales"_s)))
                 .toBool());
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"administration-handover-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    QTest::keyClick(card->colleagues(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(customersOf(u"sales"_s), 0, 20'000);
    QCOMPARE(ask(u"select count(*)::integer from public.orders where sales_rep_id = '%1' and "
                 "workflow_stage not in ('completed', 'cancelled')"_s.arg(idOf(u"sales"_s)))
                 .toInt(),
             0);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->notice()->sentence().contains(u"now."_s), 20'000);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministrationLeaving)
#include "tst_administrationleaving.moc"
