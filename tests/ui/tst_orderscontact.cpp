#include "contactcard.h"
#include "dayfield.h"
#include "deskcompany.h"
#include "keybutton.h"
#include "notice.h"
#include "ordersdesk.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "theme.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The contact of a hospital at the rep's desk: what they agreed to is kept, all of it comes out as
/// a file, and it goes when they want it to.
class TestOrdersContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void consentIsKept();
    void consentIsWithdrawn();
    void theDataComesOut();
    void theContactIsRemoved();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    [[nodiscard]] ContactCard *card() const { return m_desk->findChild<ContactCard *>(); }
    void press(const QString &button);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<OrdersDesk> m_desk;
    QString m_customer;
};

void TestOrdersContact::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    const auto number =
        ask(u"select o.order_number from public.orders o join public.customers c on "
            "c.id = o.customer_id join public.users u on u.id = c.sales_rep_id "
            "where u.email = 'sales@demo.example' and o.workflow_stage = "
            "'decoding' limit 1"_s);
    QVERIFY(!number.isEmpty());
    m_customer =
        ask(u"select customer_id::text from public.orders where order_number = '%1'"_s.arg(number));
    QVERIFY(m_company->asKeeper()
                ->run(u"update public.customers set contact_person = 'Dr Rao', phone = '98200 "
                      "00000', email = 'rao@x.example' where id = '%1'"_s.arg(m_customer))
                .ok());
    m_person = std::make_unique<DeskPerson>(*m_company, u"sales"_s);
    m_desk = std::make_unique<OrdersDesk>(m_person->context(), nullptr);
    m_desk->resize(1280, 720);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->open(u"indentdesk://order/"_s + number);
    auto *button = m_desk->findChild<KeyButton *>(u"contact"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 20'000);
    QVERIFY(quiet(m_person->database()));
    QTest::keyClick(m_desk.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(card() && card()->isVisible(), 20'000);
}

void TestOrdersContact::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestOrdersContact::press(const QString &button)
{
    auto *found = card()->findChild<KeyButton *>(button);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
    QVERIFY(quiet(m_person->database()));
}

void TestOrdersContact::consentIsKept()
{
    auto *words = card()->findChild<QLineEdit *>(u"consent-words"_s);
    auto *day = card()->findChild<DayField *>(u"consent-day"_s);
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, u"May be called about orders"_s);
    day->setDay(QDate(2099, 1, 1));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(day->hasFocus()); // the sentence stands there, nothing is lost
    QCOMPARE(words->text(), u"May be called about orders"_s);
    day->setDay(QDate(2026, 1, 5));
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select contact_person || ': ' || words || ', ' || given_on from "
            "public.contact_consents"_s),
        u"Dr Rao: May be called about orders, 2026-01-05"_s, 20'000);
    QVERIFY(quiet(m_person->database()));
    QCOMPARE(card()->consents()->model()->rowCount(), 1);
    picture(m_desk.get(), u"orders-contact-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"orders-contact-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

void TestOrdersContact::consentIsWithdrawn()
{
    card()->consents()->chooseFirst();
    press(u"withdraw-consent"_s);
    QCOMPARE(
        ask(u"select count(*)::text from public.contact_consents where withdrawn_on is null"_s),
        u"0"_s);
}

void TestOrdersContact::theDataComesOut()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"contact.json"_s);
    card()->setAskFile([&](const QString &, const auto &chosen) { chosen(file); });
    press(u"export-contact"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto data = QJsonDocument::fromJson(in.readAll());
    QCOMPARE(data[u"contact"][u"email"].toString(), u"rao@x.example"_s);
    QCOMPARE(data[u"consents"].toArray().size(), 1);
    QVERIFY(!(QFileInfo(file).permissions() & QFileDevice::ReadOther));
}

/// The first press says what goes and what stays.
void TestOrdersContact::theContactIsRemoved()
{
    press(u"remove-contact"_s);
    QVERIFY(card()->notice()->sentence().contains(u"for good"_s));
    QCOMPARE(ask(u"select contact_person from public.customers where id = '%1'"_s.arg(m_customer)),
             u"Dr Rao"_s);
    press(u"remove-contact"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select contact_person || coalesce(phone, '') || coalesce(email, "
            "'') from public.customers where id = '%1'"_s.arg(m_customer)),
        u"Contact removed"_s, 20'000);
    QCOMPARE(ask(u"select count(*)::text from public.contact_consents where contact_person = "
                 "'Dr Rao'"_s),
             u"0"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestOrdersContact)
#include "tst_orderscontact.moc"
