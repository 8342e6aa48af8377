#include "deskcompany.h"
#include "filtertabs.h"
#include "indianformat.h"
#include "manyorders.h"
#include "marksline.h"
#include "money.h"
#include "noticeboard.h"
#include "ordersdesk.h"
#include "orderslist.h"
#include "pagedmodel.h"
#include "rowcolumns.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

constexpr int s_orders = 12000;

} // namespace

/// The list of all orders with real keys on a company with many of them.
class TestOrdersList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void showsAPageAtOnce();
    void walksAsAMailProgram();
    void marksApartFromTheChosenRow();
    void drawsARangeAndTakesItBack();
    void marksBeyondWhatIsRead();
    void marksAllButNotMoreThanItCan();
    void sumsWhatIsMarked();
    void keepsMarksOverARefresh();
    void letsGoWhenOthersAreAskedFor();
    void copiesATable();
    void copiesNothingThatCalculates();
    void sortsByAnyHead();
    void remembersColumns();
    void showsWhereSomethingChanged();
    void pictures();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    void change(const QString &sql);
    void makeDesk();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] RowList *list() const { return m_desk->list(); }
    [[nodiscard]] RowMarking *marks() const { return list()->marking(); }
    [[nodiscard]] PagedModel *all() const { return m_desk->orders()->all(); }
    [[nodiscard]] QString words() const { return m_desk->findChild<MarksLine *>()->words(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<OrdersDesk> m_desk;
};

void TestOrdersList::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    useLook();
    m_company = std::make_unique<TestDatabase>();
    makeOrders(*m_company, s_orders);
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    makeDesk();
}

void TestOrdersList::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestOrdersList::makeDesk()
{
    m_desk = std::make_unique<OrdersDesk>(m_person->context(), nullptr);
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY_WITH_TIMEOUT(all()->total() > s_orders, 20000);
}

void TestOrdersList::init()
{
    // a board without a window is a window, and would keep the keyboard
    m_person->context().notices->hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    list()->setFocus();
    marks()->clear();
    if (all()->sortColumn() >= 0) {
        all()->sort(-1);
        QTRY_VERIFY(!all()->isLoading());
    }
    press(Qt::Key_Home);
    QTRY_COMPARE(list()->currentIndex().row(), 0);
    QTRY_VERIFY(all()->isHere(0));
}

void TestOrdersList::change(const QString &sql)
{
    const auto done =
        m_company->asKeeper()->run(u"set session_replication_role = replica; "_s + sql);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().details));
}

void TestOrdersList::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

/// From the wish to the rows: what a click on a head or a filter costs.
void TestOrdersList::showsAPageAtOnce()
{
    QList<qint64> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer clock;
        clock.start();
        all()->sort(-1);
        QSignalSpy arrived(all(), &PagedModel::rowsArrived);
        QVERIFY(arrived.wait(20000)); // polling would count itself
        list()->viewport()->repaint();
        times << clock.elapsed();
        QTRY_VERIFY(all()->total() >= 0);
    }
    std::sort(times.begin(), times.end());
    qInfo("a page of %d orders: median %lld ms", all()->total(), times.at(4));
    QVERIFY(times.at(4) < 400); // generous: the tests share two cores
}

void TestOrdersList::walksAsAMailProgram()
{
    press(Qt::Key_J);
    press(Qt::Key_J);
    QCOMPARE(list()->currentIndex().row(), 2);
    press(Qt::Key_K);
    QCOMPARE(list()->currentIndex().row(), 1);
    press(Qt::Key_PageDown);
    QVERIFY(list()->currentIndex().row() > 10);
    press(Qt::Key_PageUp);
    press(Qt::Key_End);
    QCOMPARE(list()->currentIndex().row(), all()->rowCount() - 1);
    QTRY_VERIFY(all()->isHere(all()->rowCount() - 1));
    press(Qt::Key_Home);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestOrdersList::marksApartFromTheChosenRow()
{
    press(Qt::Key_X);
    press(Qt::Key_J);
    press(Qt::Key_J);
    press(Qt::Key_Space);
    press(Qt::Key_J);
    QCOMPARE(marks()->ids(), (QStringList{all()->idAt(0), all()->idAt(2)}));
    QCOMPARE(list()->chosenId(), all()->idAt(3));
    press(Qt::Key_K);
    press(Qt::Key_X);
    QCOMPARE(marks()->ids(), QStringList{all()->idAt(0)});
    QVERIFY(words().startsWith(u"1 marked"));
    press(Qt::Key_Escape);
    QCOMPARE(marks()->count(), 0);
    QVERIFY(!m_desk->findChild<MarksLine *>()->isVisible());
    QCOMPARE(list()->chosenId(), all()->idAt(2));
}

void TestOrdersList::drawsARangeAndTakesItBack()
{
    press(Qt::Key_X);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_J);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(marks()->count(), 4); // the first, and three from the fifth on
    press(Qt::Key_K, Qt::ShiftModifier);
    QCOMPARE(marks()->count(), 3);
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(marks()->count(), 5);
    QCOMPARE(marks()->ids().first(), all()->idAt(0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list()->visualRect(all()->index(8, 1)).center());
    QCOMPARE(marks()->count(), 6);
}

void TestOrdersList::marksBeyondWhatIsRead()
{
    QAbstractItemModelTester tester(all());
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_PageDown, Qt::ShiftModifier);
    const auto last = list()->currentIndex().row();
    QVERIFY(last > 500);
    QTRY_COMPARE(marks()->count(), last + 1);
    const auto number = ask(u"select order_number from public.orders order by created_at desc, id "
                            "desc offset %1 limit 1"_s.arg(last));
    QCOMPARE(marks()->records().last().value(u"order_number"_s).toString(), number);
}

void TestOrdersList::marksAllButNotMoreThanItCan()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(marks()->count(), RowMarking::most, 20000);
    QVERIFY(words().startsWith(u"10,000 marked, more cannot be"));
}

void TestOrdersList::sumsWhatIsMarked()
{
    all()->setFilters({{u"total_amount"_s, ListFilter::Op::IsNotNull}});
    QTRY_VERIFY(all()->total() > 2 && all()->total() < 200);
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(marks()->count(), all()->total());
    const auto amount = ask(
        u"select sum(coalesce(o.po_amount, (select q.total_amount from public.quotations q where "
        "q.order_id = o.id and q.status not in ('superseded', 'rejected') order by q.revision "
        "desc limit 1)))::text from public.orders o"_s);
    const auto pieces = ask(u"select sum(l.quantity)::text from public.order_items l join "
                            "api.order_list o on o.id = l.order_id where l.parent_id is null and "
                            "o.total_amount is not null"_s);
    const auto sum = Money::fromNumeric(amount);
    QVERIFY(sum.ok());
    QVERIFY2(words().contains(sum->display()), qPrintable(words() + u" <> "_s + sum->display()));
    QVERIFY2(words().contains(groupDigits(pieces) + u" pieces"_s), qPrintable(words()));
    all()->setFilters({});
    QTRY_VERIFY(all()->total() > s_orders);
}

void TestOrdersList::keepsMarksOverARefresh()
{
    press(Qt::Key_X);
    press(Qt::Key_J);
    press(Qt::Key_X);
    const auto before = marks()->ids();
    m_desk->refresh();
    QVERIFY(quiet(m_person->database()));
    QTRY_VERIFY(all()->isHere(0));
    QCOMPARE(marks()->ids(), before);
    list()->header()->setFocus();
    all()->sort(0, Qt::AscendingOrder); // the rows are the same ones
    QTRY_VERIFY(!all()->isLoading());
    QCOMPARE(marks()->count(), 2);
}

void TestOrdersList::letsGoWhenOthersAreAskedFor()
{
    press(Qt::Key_X);
    QCOMPARE(marks()->count(), 1);
    all()->setFilters({{u"priority"_s, ListFilter::Op::Equal, u"high"_s}});
    QCOMPARE(marks()->count(), 0);
    all()->setFilters({});
    QTRY_VERIFY(all()->total() > s_orders);
}

void TestOrdersList::copiesATable()
{
    press(Qt::Key_C, Qt::ControlModifier);
    auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first(), u"Order\tHospital\tStage\tAge"_s);
    press(Qt::Key_J, Qt::ShiftModifier);
    press(Qt::Key_J, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(2).section(u'\t', 0, 0),
             all()->record(1).value(u"order_number"_s).toString());
    const auto html = QGuiApplication::clipboard()->mimeData()->html();
    QCOMPARE(html.count(u"<tr>"_s), 4);
}

void TestOrdersList::copiesNothingThatCalculates()
{
    const auto id = all()->idAt(0);
    const auto before = ask(u"select c.hospital_name from public.customers c join public.orders o "
                            "on o.customer_id = c.id where o.id = '%1'"_s.arg(id));
    const auto name = [&](const QString &words) {
        change(u"update public.customers set hospital_name = $$%1$$ where id = (select customer_id "
               "from public.orders where id = '%2')"_s.arg(words, id));
        change(u"update public.orders set hospital_sort = $$%1$$ where id = '%2'"_s.arg(words, id));
        all()->refreshRow(id);
        QTRY_COMPARE(all()->record(0).value(u"hospital_name"_s).toString(), words);
        press(Qt::Key_C, Qt::ControlModifier);
    };
    for (const auto &words : {u"=HYPERLINK(\"http://x\",\"y\")"_s, u"+1"_s, u"-2+3"_s,
                              u"@SUM(A1)"_s, u"  =1"_s, u"\uFF1D1"_s}) {
        name(words);
        const auto cell =
            QGuiApplication::clipboard()->text().section(u'\n', 1).section(u'\t', 1, 1);
        QVERIFY2(cell.startsWith(u'\'') || cell.startsWith(u"\"'"_s), qPrintable(cell));
    }
    name(u"<b>A\tB</b>"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"<b>A\tB</b>\""_s));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"&lt;b&gt;A"_s));
    name(before);
}

void TestOrdersList::sortsByAnyHead()
{
    const auto click = [this](int column) {
        auto *head = list()->header();
        const QPoint at(head->sectionViewportPosition(column) + head->sectionSize(column) / 2,
                        head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QTRY_VERIFY(!all()->isLoading());
    };
    click(0);
    QCOMPARE(all()->record(0).value(u"order_number"_s).toString(),
             ask(u"select min(order_number collate \"default\") from public.orders"_s));
    click(0);
    QCOMPARE(all()->record(0).value(u"order_number"_s).toString(),
             ask(u"select max(order_number collate \"default\") from public.orders"_s));
    makeDesk(); // tomorrow
    QCOMPARE(all()->sortColumn(), 0);
    QCOMPARE(all()->sortOrder(), Qt::DescendingOrder);
    click(0);
    QCOMPARE(all()->sortColumn(), -1);
    makeDesk();
    QCOMPARE(all()->sortColumn(), -1);
}

void TestOrdersList::remembersColumns()
{
    auto *columns = list()->columns();
    QCOMPARE(columns->wanted(), (QList<int>{0, 1, 2, 3}));
    columns->setWanted(4, true);
    columns->setWanted(2, false);
    list()->header()->moveSection(list()->header()->visualIndex(3), 0);
    makeDesk();
    QCOMPARE(list()->columns()->wanted(), (QList<int>{3, 0, 1, 4}));
    QVERIFY(list()->header()->isSectionHidden(2));
    list()->columns()->reset();
    QCOMPARE(list()->columns()->wanted(), (QList<int>{0, 1, 2, 3}));
    makeDesk();
    QCOMPARE(list()->columns()->wanted(), (QList<int>{0, 1, 2, 3}));
}

void TestOrdersList::showsWhereSomethingChanged()
{
    press(Qt::Key_X);
    const auto id = all()->idAt(0);
    const auto still = list()->viewport()->grab().toImage();
    change(
        u"update public.orders set priority = 'high' where id = '%1'; select "
        "pg_notify('indentdesk', '{\"table\":\"orders\",\"id\":\"%1\",\"version\":9}')"_s.arg(id));
    const QPoint place(list()->viewport()->width() - 3,
                       list()->visualRect(all()->index(0, 0)).center().y());
    const auto shade = [&] { return list()->viewport()->grab().toImage().pixelColor(place); };
    QTRY_VERIFY(shade() != still.pixelColor(place)); // looked for at once: it fades
    QCOMPARE(all()->record(0).value(u"priority"_s).toString(), u"high"_s);
    QCOMPARE(marks()->records().first().value(u"priority"_s).toString(), u"high"_s);
    QTRY_COMPARE(shade(), still.pixelColor(place));
}

void TestOrdersList::pictures()
{
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_J);
    press(Qt::Key_X);
    press(Qt::Key_J);
    press(Qt::Key_J);
    press(Qt::Key_J, Qt::ShiftModifier);
    press(Qt::Key_J, Qt::ShiftModifier);
    press(Qt::Key_J);
    picture(m_desk.get(), u"orders-marked-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"orders-marked-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestOrdersList)
#include "tst_orderslist.moc"
