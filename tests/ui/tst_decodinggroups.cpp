#include "candidatelist.h"
#include "candidatemodel.h"
#include "cataloguecopy.h"
#include "decodingseat.h"
#include "keybutton.h"
#include "linehelp.h"
#include "ordereditor.h"
#include "ordersdesk.h"
#include "orderslist.h"
#include "rowlist.h"
#include "suggestpane.h"
#include "testserver.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Hospitals of one group: the rep says so when a hospital is added, and decoders see what another
/// hospital of the group meant by the same words.
class TestDecodingGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theRepFindsTheGroupByTyping();
    void aHospitalThatIsThereGetsOne();
    void whatAnotherOfTheGroupMeantIsSeen();
    void aHospitalThatLeavesTakesItWithIt();

private:
    void addHospital(OrdersDesk &desk, const QString &name, const QString &group);
    /// Why a SKU is suggested for the line on show.
    [[nodiscard]] QList<Reason::Kind> reasons(const QString &sku) const;
    /// Whether the desk's copy says that another of the hospital's group confirmed the words.
    [[nodiscard]] bool groupConfirmed(const QString &hospital);
    void setGroup(const QString &hospital, const QString &group);
    /// A line of these words of a hospital is on show, with its suggestions.
    bool openLine(const QString &hospital, const QString &words);

    std::shared_ptr<TestDatabase> m_company;
    std::unique_ptr<DecodingSeat> m_seat;
    QString m_sku; ///< what was taken for the words
};

namespace {

const auto s_words = u"blorbo tube for the ICU"_s;

void type(const QString &words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
}

} // namespace

void TestDecodingGroups::initTestCase()
{
    useLook();
    m_company = std::make_shared<TestDatabase>();
}

void TestDecodingGroups::cleanupTestCase()
{
    m_seat.reset();
    m_company.reset();
}

/// Types the group's first letters; what is suggested is taken with Enter, else the words stand.
void TestDecodingGroups::addHospital(OrdersDesk &desk, const QString &name, const QString &group)
{
    const auto field = [&desk](const char *which) {
        return desk.findChild<QLineEdit *>(QLatin1String(which));
    };
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    field("hospital")->setFocus();
    type(name);
    auto *suggestions = desk.findChild<QFrame *>(u"suggestions"_s);
    QTRY_VERIFY(suggestions && suggestions->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(field("customer-gstin")->hasFocus());
    field("customer-group")->setFocus();
    type(group);
}

void TestDecodingGroups::theRepFindsTheGroupByTyping()
{
    DeskPerson rep(*m_company, u"sales"_s);
    auto context = rep.context();
    context.notices = nullptr; // a board of its own would take the keys
    OrdersDesk desk(context, nullptr);
    desk.resize(1264, 830);
    desk.show();
    desk.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk));
    QTRY_VERIFY(desk.orders()->isRead());
    desk.list()->setFocus();
    const auto groupOf = [this](const QString &name) {
        return expect(m_company->asKeeper()->query(
                          u"select hospital_group from public.customers where hospital_name = $1"_s,
                          {name}),
                      "asking")
            .first()
            .toString();
    };
    const auto finish = [&desk] {
        // the state decides which tax applies
        for (auto *box : desk.findChildren<QComboBox *>())
            if (const auto at = box->findData(u"27"_s); at >= 0)
                box->setCurrentIndex(at);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!desk.editor()->draft().customerId().isEmpty());
        desk.findChild<KeyButton *>(u"drop-draft"_s)->click();
        desk.list()->setFocus();
    };
    addHospital(desk, u"Quorvex Wakad"_s, u"Zenith Hospitals"_s);
    QVERIFY(quiet(rep.database()));
    auto *suggestions = desk.findChild<QFrame *>(u"group-suggestions"_s);
    QVERIFY(!suggestions->isVisible()); // nobody has it yet
    finish();
    QCOMPARE(groupOf(u"Quorvex Wakad"_s), u"Zenith Hospitals"_s);

    addHospital(desk, u"Brihat Nidan"_s, u"zen"_s);
    QTRY_VERIFY(suggestions->isVisible());
    picture(&desk, u"orders-hospital-group"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.findChild<QLineEdit *>(u"customer-group"_s)->text(), u"Zenith Hospitals"_s);
    QVERIFY(groupOf(u"Brihat Nidan"_s).isEmpty()); // Enter took the group, not the form
    finish();
    QCOMPARE(groupOf(u"Brihat Nidan"_s), u"Zenith Hospitals"_s);
}

/// Of one's own hospital, beside its name.
void TestDecodingGroups::aHospitalThatIsThereGetsOne()
{
    DeskPerson rep(*m_company, u"sales"_s);
    auto context = rep.context();
    context.notices = nullptr;
    OrdersDesk desk(context, nullptr);
    desk.resize(1104, 650);
    desk.show();
    desk.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk));
    QTRY_VERIFY(desk.orders()->isRead());
    desk.list()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    auto *button = desk.findChild<KeyButton *>(u"group-of-hospital"_s);
    QVERIFY(!button->isVisible());
    auto *hospital = desk.findChild<QLineEdit *>(u"hospital"_s);
    hospital->setFocus();
    type(u"shantivan"_s);
    auto *suggestions = desk.findChild<QFrame *>(u"suggestions"_s);
    QTRY_VERIFY(suggestions->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"hospital-group"_s);
    type(u"zen"_s);
    auto *list = desk.window()->findChild<QFrame *>(u"group-suggestions"_s);
    QTRY_VERIFY(QApplication::focusWidget() && list);
    QVERIFY(quiet(rep.database()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // takes the suggestion
    picture(&desk, u"orders-group-card"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // and saves
    const auto groupOf = [this] {
        return expect(m_company->asKeeper()->query(
                          u"select hospital_group from public.customers where hospital_name = "
                          "'Shantivan City Hospital'"_s),
                      "asking")
            .first()
            .toString();
    };
    QTRY_COMPARE(groupOf(), u"Zenith Hospitals"_s);
    QTRY_COMPARE(desk.editor()->draft().customer.value(u"hospital_name"_s).toString(),
                 u"Shantivan City Hospital"_s);
    desk.findChild<KeyButton *>(u"drop-draft"_s)->click();
}

void TestDecodingGroups::setGroup(const QString &hospital, const QString &group)
{
    (void)m_seat->value(u"update public.customers set hospital_group = nullif($2, '') where "
                        "hospital_name = $1 returning 1"_s,
                        {hospital, group});
}

bool TestDecodingGroups::openLine(const QString &hospital, const QString &words)
{
    const auto number = m_seat->newOrder(hospital, {words + u"|5|nos"_s});
    return m_seat->openOrder(number) && m_seat->settle();
}

QList<Reason::Kind> TestDecodingGroups::reasons(const QString &sku) const
{
    QList<Reason::Kind> kinds;
    for (const auto &candidate : m_seat->desk()->suggest()->candidates())
        if (candidate.item.sku == sku)
            for (const auto &reason : candidate.why.reasons)
                kinds << reason.kind;
    return kinds;
}

bool TestDecodingGroups::groupConfirmed(const QString &hospital)
{
    const auto id = m_seat->value(
        u"select id::text from public.customers where hospital_name = $1"_s, {hospital});
    const auto list =
        m_seat->desk()->help()->copy()->catalogue()->suggest(s_words, {id.toString(), {}}, 9);
    for (const auto &suggestion : list)
        for (const auto &reason : suggestion.reasons)
            if (reason.kind == Reason::Kind::ConfirmedByGroup)
                return true;
    return false;
}

void TestDecodingGroups::whatAnotherOfTheGroupMeantIsSeen()
{
    m_seat = std::make_unique<DecodingSeat>(m_company);
    setGroup(m_seat->hospital(0), u"Sunrise Hospitals"_s);
    setGroup(m_seat->hospital(1), u"Sunrise Hospitals"_s);
    QVERIFY(openLine(m_seat->hospital(0), s_words));
    m_seat->press(Qt::Key_2); // not what the words say most
    const auto taken = [this] {
        return m_seat
            ->value(u"select max(i.sku) from public.decoding_confirmations d join "
                    "public.inventory i on i.id = d.inventory_id where d.words = $1"_s,
                    {s_words.toLower()})
            .toString();
    };
    QTRY_VERIFY(!taken().isEmpty());
    m_sku = taken();
    QTRY_VERIFY_WITH_TIMEOUT(groupConfirmed(m_seat->hospital(1)), 20'000);
    QVERIFY(openLine(m_seat->hospital(1), s_words));
    QVERIFY(reasons(m_sku).contains(Reason::Kind::ConfirmedByGroup));
    picture(m_seat->desk(), u"decoding-group"_s);
    // for a stranger it was confirmed by others
    QVERIFY(openLine(m_seat->hospital(2), s_words));
    QVERIFY(!reasons(m_sku).contains(Reason::Kind::ConfirmedByGroup));
    QVERIFY(reasons(m_sku).contains(Reason::Kind::ConfirmedByOthers));
}

/// The desk follows while it is open.
void TestDecodingGroups::aHospitalThatLeavesTakesItWithIt()
{
    setGroup(m_seat->hospital(0), {});
    QTRY_VERIFY_WITH_TIMEOUT(!groupConfirmed(m_seat->hospital(1)), 20'000);
    QVERIFY(openLine(m_seat->hospital(1), s_words));
    QVERIFY(reasons(m_sku).contains(Reason::Kind::ConfirmedByOthers));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDecodingGroups)
#include "tst_decodinggroups.moc"
