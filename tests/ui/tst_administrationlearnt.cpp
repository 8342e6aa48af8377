#include "administrationdesk.h"
#include "deskcompany.h"
#include "keptrecords.h"
#include "learntpane.h"
#include "notice.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "searchfield.h"
#include "testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What decoding has learnt, at the administrator's desk: found by words and forgotten, by keys.
class TestAdministrationLearnt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsWhatWasLearnt();
    void findsByWords();
    void forgets();
    void refusesWhatChangedMeanwhile();

private:
    [[nodiscard]] LearntPane *pane() const { return m_desk->findChild<LearntPane *>(); }
    [[nodiscard]] RecordModel *rows() const
    {
        return qobject_cast<RecordModel *>(pane()->list()->model());
    }
    void press(Qt::Key key);
    /// Teaches words for the first hospital and SKU, as often as wanted.
    void teach(const QString &words, int times);
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {})
    {
        return expect(m_keeper->query(sql, binds), "asking").first();
    }
    [[nodiscard]] int counted(const QString &words);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
};

void TestAdministrationLearnt::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    teach(u"zorb drip set"_s, 3);
    m_person = std::make_unique<DeskPerson>(*m_company, u"admin"_s);
    m_desk = std::make_unique<AdministrationDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1392, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->activated();
}

void TestAdministrationLearnt::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_keeper.reset();
    m_company.reset();
}

void TestAdministrationLearnt::press(Qt::Key key)
{
    auto *focus = m_desk->focusWidget();
    QTest::keyClick(focus ? focus : m_desk.get(), key);
}

void TestAdministrationLearnt::teach(const QString &words, int times)
{
    (void)value(u"insert into public.decoding_confirmations (customer_id, words, inventory_id, "
                "confirmed_by) select (select id from public.customers order by hospital_name "
                "limit 1), $1, (select id from public.inventory where is_active order by sku limit "
                "1), u.id from public.users u, generate_series(1, $2) where u.email = "
                "'decoder@demo.example' returning 1"_s,
                {words, times});
}

int TestAdministrationLearnt::counted(const QString &words)
{
    return value(u"select count(*) from public.decoding_confirmations where words = $1 and "
                 "undone_at is null"_s,
                 {words})
        .toInt();
}

void TestAdministrationLearnt::showsWhatWasLearnt()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(kept::learnt), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(pane()->isVisible() && rows()->count() > 1, 20'000);
    QCOMPARE(rows()->record(rows()->index(0, 0))[u"words"].toString(), u"zorb drip set"_s);
    QCOMPARE(rows()->record(rows()->index(0, 0))[u"confirmed"].toInt(), 3);
    picture(m_desk.get(), u"administration-learnt-light"_s);
}

void TestAdministrationLearnt::findsByWords()
{
    const auto all = rows()->count();
    pane()->search()->setFocus();
    QTest::keyClicks(pane()->search(), u"drip zorb"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->count(), 1, 20'000);
    QVERIFY(all > 1);
    press(Qt::Key_Return); // to the rows
    QVERIFY(pane()->list()->hasFocus());
    QVERIFY(!pane()->list()->chosenId().isEmpty());
}

void TestAdministrationLearnt::forgets()
{
    press(Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(counted(u"zorb drip set"_s), 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->count(), 0, 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(pane()->notice()->sentence().contains(u"no longer known"_s),
                              qPrintable(pane()->notice()->sentence()), 20'000);
    QCOMPARE(value(u"select count(*) from public.audit_logs l join public.users u on u.id = "
                   "l.user_id where l.entity_type = 'decoding_confirmations' and l.new_values ? "
                   "'undone_at' and u.email = 'admin@demo.example'"_s)
                 .toInt(),
             3);
}

void TestAdministrationLearnt::refusesWhatChangedMeanwhile()
{
    teach(u"zorb drip set two"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->count(), 1, 20'000); // it comes by itself
    QTRY_VERIFY_WITH_TIMEOUT(!pane()->list()->chosenId().isEmpty(), 20'000);
    disconnect(m_person->database(), &Database::changed, m_desk.get(), nullptr);
    teach(u"zorb drip set two"_s, 1); // unheard
    pane()->list()->setFocus();
    press(Qt::Key_Delete);
    QTRY_VERIFY2_WITH_TIMEOUT(pane()->notice()->sentence().contains(u"meanwhile"_s),
                              qPrintable(pane()->notice()->sentence()), 20'000);
    QCOMPARE(counted(u"zorb drip set two"_s), 2);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->record(rows()->index(0, 0))[u"confirmed"].toInt(), 2, 20'000);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministrationLearnt)
#include "tst_administrationlearnt.moc"
