#include "administrationdesk.h"
#include "deskcompany.h"
#include "exportline.h"
#include "keptrecords.h"
#include "keybutton.h"
#include "listfilters.h"
#include "notice.h"
#include "pagedmodel.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "searchfield.h"
#include "testserver.h"
#include "textlabel.h"
#include "trailpane.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The trail at the administrator's desk: read, searched, filtered and put into a file, by keys.
class TestAdministrationTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsTheNewestFirst();
    void showsWhatItWasAndIs();
    void findsByNumber();
    void findsByWords();
    void filters();
    void goesIntoAFile();
    void isForWhoeverMayReadIt();

private:
    [[nodiscard]] TrailPane *pane() const { return m_desk->findChild<TrailPane *>(); }
    [[nodiscard]] PagedModel *rows() const { return pane()->model(); }
    [[nodiscard]] QString sentence(int row) const
    {
        return pane()->list()->rows()->look(rows()->index(row, 1)).text;
    }
    void search(const QString &words);
    void filter(const QString &field, const QString &id);
    [[nodiscard]] QVariant value(const QString &sql)
    {
        return expect(m_keeper->query(sql), qPrintable(sql)).first();
    }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
    int m_row = 0;    ///< that tells of it
    QString m_number; ///< of an order whose line was changed
};

void TestAdministrationTrail::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    m_number =
        value(u"with l as (select l.id, o.order_number, l.line_number from public.order_items "
              "l join public.orders o on o.id = l.order_id where l.line_number = 2 and "
              "l.parent_id is null and o.status = 'draft' order by l.id limit 1), u as (update "
              "public.order_items t set quantity = 57 from l where t.id = l.id returning "
              "l.order_number) select order_number from u"_s)
            .toString();
    QVERIFY(!m_number.isEmpty());
    m_person = std::make_unique<DeskPerson>(*m_company, u"admin"_s);
    m_desk = std::make_unique<AdministrationDesk>(m_person->context());
    m_desk->resize(1280, 720);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->activated();
}

void TestAdministrationTrail::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_keeper.reset();
    m_company.reset();
}

void TestAdministrationTrail::search(const QString &words)
{
    pane()->search()->setFocus();
    pane()->search()->selectAll();
    QTest::keyClick(pane()->search(), Qt::Key_Delete);
    QTest::keyClicks(pane()->search(), words);
    QTest::keyClick(pane()->search(), Qt::Key_Return);
}

void TestAdministrationTrail::filter(const QString &field, const QString &id)
{
    auto set = pane()->filters()->set();
    set.clear();
    if (!field.isEmpty())
        set.toggle(*pane()->filters()->field(field), {id, id});
    pane()->filters()->apply(set);
}

void TestAdministrationTrail::tellsTheNewestFirst()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(kept::trail), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(pane()->isVisible() && rows()->rowCount() > 50, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(),
                              value(u"select count(*) from public.audit_logs"_s).toInt(), 20'000);
    QCOMPARE(m_desk->head()->title(), u"Trail"_s);
    // after it the administrator signed in
    m_row = 0;
    while (m_row < 5 && !sentence(m_row).endsWith(u" to 57."_s))
        ++m_row;
    const auto words = u"Maintenance changed pieces of line 2 of %1 from "_s.arg(m_number);
    QVERIFY2(sentence(m_row).startsWith(words), qPrintable(sentence(0)));
}

void TestAdministrationTrail::showsWhatItWasAndIs()
{
    pane()->list()->setFocus();
    pane()->list()->choose(rows()->idAt(m_row));
    auto *values = qobject_cast<RecordModel *>(pane()->values()->model());
    const auto now = [values] {
        return values->record(values->find(u"quantity"_s))[u"now"].toString();
    };
    QTRY_COMPARE(now(), u"57"_s);
    QCOMPARE(values->record(values->find(u"quantity"_s))[u"field"].toString(), u"pieces"_s);
    picture(m_desk.get(), u"administration-trail-light"_s);
    pane()->list()->next();
    QTRY_VERIFY(values->count() > 0 && now() != u"57");
}

void TestAdministrationTrail::findsByNumber()
{
    search(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(!rows()->isLoading() && rows()->total() > 1 && rows()->total() < 200,
                             20'000);
    for (int row = 0; row < rows()->total(); ++row)
        QVERIFY2(sentence(row).contains(m_number) || sentence(row).contains(u"decision"_s) ||
                     rows()->record(row)[u"kind"].toString() != u"orders",
                 qPrintable(sentence(row)));
    search(u"ORD-1999-0001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(), 0, 20'000);
}

void TestAdministrationTrail::findsByWords()
{
    (void)value(
        u"update public.settings set description = 'zorbification of quotations' where name = "
        "'quotation_days' returning 1"_s);
    search(u"zorbif"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(sentence(0).contains(u"setting quotation_days"_s), 20'000);
    // far from the newest rows, by what is noted of the seals
    (void)value(u"select api.due('seals')"_s);
    (void)value(u"select api.due('words')"_s);
    (void)value(
        u"with n as (update public.inventory set description = coalesce(description, '') || ' x' "
        "returning 1) select count(*) from n"_s);
    search(u"zorbification of quot"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rows()->isLoading() && rows()->total() == 1, 20'000);
    search(u"zorbificationx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(), 0, 20'000);
    search({});
    QTRY_VERIFY_WITH_TIMEOUT(rows()->total() > 1000, 20'000);
}

void TestAdministrationTrail::filters()
{
    const auto counts = [this](const QString &condition) {
        return value(u"select count(*) from public.audit_logs where "_s + condition).toInt();
    };
    const auto rep =
        value(u"select id::text from public.users where email = 'sales@demo.example'"_s);
    const auto who = counts(u"user_id = '%1'"_s.arg(rep.toString()));
    QVERIFY(who > 0);
    filter(u"who"_s, rep.toString());
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(), who, 20'000);
    filter(u"kind"_s, u"quotations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(), counts(u"entity_type = 'quotations'"_s), 20'000);
    filter(u"action"_s, u"approve"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(), counts(u"action = 'approve'"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(sentence(0).contains(u" approved: decision "_s), 20'000);
    filter(u"day"_s, daysBetween(QDate(1999, 1, 1), QDate(1999, 1, 2)).id);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(), 0, 20'000);
    filter({}, {});
    QTRY_VERIFY_WITH_TIMEOUT(rows()->total() > 1000, 20'000);
}

void TestAdministrationTrail::goesIntoAFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"trail.csv"_s);
    pane()->exporting()->setAsking(
        [path](const QString &, const ExportLine::Chosen &chosen) { chosen(path); });
    filter(u"kind"_s, u"orders"_s);
    const auto count =
        value(u"select count(*) from public.audit_logs where entity_type = 'orders'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->total(), count.toInt(), 20'000);
    pane()->list()->setFocus();
    QTest::keyClick(pane()->list(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = QString::fromUtf8(file.readAll());
    QVERIFY2(content.contains(u"What happened"_s), qPrintable(content.left(300)));
    QVERIFY(content.count(u'\n') > count.toInt());
    QVERIFY(content.contains(m_number));
    filter({}, {});
}

void TestAdministrationTrail::isForWhoeverMayReadIt()
{
    QVERIFY(m_company->as(u"executive"_s)->query(u"select * from api.search_trail('INV')"_s));
    const auto rep = m_company->as(u"sales"_s);
    QVERIFY(!rep->query(u"select * from api.search_trail('INV')"_s));
    QCOMPARE(rep->lastFailure().state, u"42501"_s);
    QCOMPARE(
        expect(rep->query(u"select count(*) from api.trail_list"_s), "the list").first().toInt(),
        0);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministrationTrail)
#include "tst_administrationtrail.moc"
