#include "actionbar.h"
#include "dashboardstore.h"
#include "deskcompany.h"
#include "filtertabs.h"
#include "invoicepage.h"
#include "invoicesdesk.h"
#include "keybutton.h"
#include "money.h"
#include "notice.h"
#include "pagehead.h"
#include "paperrows.h"
#include "paymentform.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::test {

/// An invoice of the program that was used before, at the accounts desk: shown, owed, paid.
class TestInvoicesEarlier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void standsAmongTheIssued();
    void hasNoPaper();
    void countsAsOutstanding();
    void isFoundByItsNumber();
    void isPaid();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    /// Whether the head of the detail has these words.
    [[nodiscard]] bool says(const QString &words) const;

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<InvoicesDesk> m_desk;
    QString m_id;
};

void TestInvoicesEarlier::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    const auto taken =
        ask(u"select internal.import_invoices(jsonb_build_array(jsonb_build_object('row', 2, "
            "'invoice_number', 'SS/24-25/118', 'hospital_name', c.hospital_name, 'gst_number', "
            "c.gst_number, 'invoice_date', '2024-09-01', 'due_date', '2024-10-01', "
            "'total_amount', '118000', 'open_amount', '18000.50'))) ->> 'imported' "
            "from public.customers c where c.gst_number is not null order by c.hospital_name "
            "limit 1"_s);
    QCOMPARE(taken, u"1"_s);
    m_id = ask(u"select id::text from public.earlier_invoices"_s);
    m_person = std::make_unique<DeskPerson>(*m_company, u"accounts"_s);
    m_desk = std::make_unique<InvoicesDesk>(m_person->context(), nullptr);
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->list()->chosenId().isEmpty(), 20'000);
}

void TestInvoicesEarlier::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

bool TestInvoicesEarlier::says(const QString &words) const
{
    const auto labels = m_desk->head()->findChildren<TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const TextLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void TestInvoicesEarlier::standsAmongTheIssued()
{
    m_desk->list()->parentWidget()->findChild<FilterTabs *>()->choose(u"issued"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(m_id), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"SS/24-25/118"_s), 20'000);
    QVERIFY(says(u"from the earlier program"_s));
    picture(m_desk.get(), u"invoices-earlier-light"_s);
}

void TestInvoicesEarlier::hasNoPaper()
{
    QVERIFY(!m_desk->page()->papers()->isVisible());
    for (const auto *button : m_desk->bar()->findChildren<KeyButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
}

void TestInvoicesEarlier::countsAsOutstanding()
{
    const auto owed = ask(u"select (sum(i.balance) + 18000.50)::text from public.invoices i where "
                          "i.status = 'approved'"_s);
    DeskPerson executive(*m_company, u"executive"_s);
    DashboardStore store(executive.database());
    const auto figures = store.figures(90, {});
    QTRY_VERIFY_WITH_TIMEOUT(figures.isFinished(), 20'000);
    QVERIFY(figures.result().ok());
    qint64 paise = 0;
    for (const auto &bucket : figures.result()->value(u"owed"_s)[u"buckets"].toArray())
        paise += Money::fromNumeric(bucket[u"amount"].toString())->paise();
    QCOMPARE(paise, Money::fromNumeric(owed)->paise());
    const auto late = store.lateInvoices({});
    QTRY_VERIFY_WITH_TIMEOUT(late.isFinished(), 20'000);
    QVERIFY(late.result().ok());
    QCOMPARE(late.result()->at(0).value(u"invoice_number"_s).toString(), u"SS/24-25/118"_s);
    QVERIFY(!late.result()->at(0).value(u"hospital_name"_s).toString().isEmpty());
}

void TestInvoicesEarlier::isFoundByItsNumber()
{
    const auto found = m_person->database()->call(u"find"_s, {{u"words"_s, u"ss/24-25/118"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(found.isFinished(), 20'000);
    QVERIFY(found.result().ok());
    QVERIFY(QJsonDocument(*found.result()).toJson().contains("SS/24-25/118"));
    m_desk->list()->chooseFirst();
    m_desk->open(u"indentdesk://invoice/"_s + m_id);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"SS/24-25/118"_s), 20'000);
}

void TestInvoicesEarlier::isPaid()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page()->recordButton()->isVisible(), 20'000);
    QTest::keyClick(m_desk.get(), Qt::Key_R, Qt::ControlModifier);
    auto *amount = m_desk->findChild<QLineEdit *>(u"payment-amount"_s);
    QTRY_VERIFY_WITH_TIMEOUT(amount->isVisible() && amount->hasFocus(), 20'000);
    QCOMPARE(amount->text(), u"18000.50"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select balance::text from public.earlier_invoices"_s),
                              u"0.00"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->notice()->sentence(), u"The payment is recorded."_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->page()->recordButton()->isVisible(), 20'000);
    QCOMPARE(ask(u"select count(*)::text from public.payments where earlier_invoice_id is not "
                 "null"_s),
             u"1"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestInvoicesEarlier)
#include "tst_invoicesearlier.moc"
