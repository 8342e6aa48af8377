#include "deskcompany.h"
#include "deskpage.h"
#include "filterbar.h"
#include "filterpopup.h"
#include "filtertabs.h"
#include "listfilters.h"
#include "mainwindow.h"
#include "notice.h"
#include "pagedmodel.h"
#include "pagehead.h"
#include "papers.h"
#include "quotationsdesk.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "seat.h"
#include "testserver.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The lists of everything that there is of a kind, at the desks that have one beside their queue:
/// filtered, marked, summed and printed.
class TestDesktopAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_company.reset(); }
    void list_data();
    void list();
    void batchesByExpiry();
    void printsWhatIsMarked();

private:
    void sit(const QString &person, const QString &desk);
    [[nodiscard]] int count(const QString &rows) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void filter(const QString &field, int downs) const;
    [[nodiscard]] DeskPage *page() const;
    [[nodiscard]] RowList *rows() const { return page()->list(); }
    [[nodiscard]] PagedModel *all() const { return qobject_cast<PagedModel *>(rows()->model()); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Seat> m_seat;
};

void TestDesktopAll::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
}

/// The next one does not begin with the filters of this one.
void TestDesktopAll::cleanup()
{
    m_seat.reset();
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"IndentDesk"_s, u"people"_s).clear();
}

void TestDesktopAll::sit(const QString &person, const QString &desk)
{
    m_seat = std::make_unique<Seat>();
    bool isIn = false;
    m_seat->signIn(m_company->profile(), TestDatabase::address(person), TestDatabase::password(),
                   [&isIn](const Result<Session> &session) { isIn = session.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, 20'000);
    auto *window = m_seat->window();
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(window->openDesk(desk));
    QTRY_VERIFY_WITH_TIMEOUT(rows()->model()->rowCount() > 0, 20'000);
    QVERIFY(quiet(m_seat->database()));
}

DeskPage *TestDesktopAll::page() const
{
    return qobject_cast<DeskPage *>(m_seat->window()->currentDesk());
}

int TestDesktopAll::count(const QString &rows) const
{
    return expect(m_company->asKeeper()->query(u"select count(*) from public."_s + rows),
                  "counting")
        .first()
        .toInt();
}

void TestDesktopAll::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

/// Chooses the value that so many rows down stands in a field of the filter.
void TestDesktopAll::filter(const QString &field, int downs) const
{
    rows()->setFocus();
    press(Qt::Key_F);
    auto *popup = page()->findChild<ListFilters *>()->popup();
    QVERIFY(popup->isVisible());
    press(Qt::Key_Home);
    while (popup->fields()->chosenId() != field)
        press(Qt::Key_J);
    press(Qt::Key_Right);
    for (int i = 0; i < downs; ++i)
        press(Qt::Key_J);
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    QVERIFY(rows()->hasFocus());
}

void TestDesktopAll::list_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("downs");
    QTest::addColumn<QString>("condition");
    QTest::newRow("quotations") << u"quoter"_s << u"all"_s << u"open"_s << u"quotations"_s
                                << u"state"_s << 4 << u"status = 'accepted'"_s;
    QTest::newRow("invoices") << u"accounts"_s << u"all"_s << u"issued"_s << u"invoices"_s
                              << u"state"_s << 2 << u"status = 'approved'"_s;
    QTest::newRow("stock") << u"inventory"_s << u"items"_s << u"orders"_s << u"inventory"_s
                           << u"low"_s << 0 << u"available_quantity <= reorder_level"_s;
}

void TestDesktopAll::list()
{
    QFETCH(QString, person);
    QFETCH(QString, part);
    QFETCH(QString, other);
    QFETCH(QString, table);
    QFETCH(QString, field);
    QFETCH(int, downs);
    QFETCH(QString, condition);
    const auto desk = QString::fromLatin1(QTest::currentDataTag());
    sit(person, desk);

    page()->list()->parentWidget()->findChild<FilterTabs *>()->choose(part);
    QVERIFY(all());
    const QAbstractItemModelTester tester(all());
    QTRY_COMPARE_WITH_TIMEOUT(all()->total(), count(table), 20'000);
    rows()->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Home);
    QTRY_COMPARE(rows()->chosenId(), all()->idAt(0));
    page()->list()->parentWidget()->findChild<FilterTabs *>()->choose(other);
    QVERIFY(!all());

    filter(field, downs);
    QVERIFY(all()); // to filter is to ask for all
    const auto wanted = count(table + u" where "_s + condition);
    QVERIFY(wanted > 0);
    QTRY_COMPARE_WITH_TIMEOUT(all()->total(), wanted, 20'000);

    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->marking()->count(), wanted, 20'000);
    press(Qt::Key_Escape);
    QCOMPARE(rows()->marking()->count(), 0);
    press(Qt::Key_X);
    press(Qt::Key_J, Qt::ShiftModifier);
    QVERIFY(quiet(m_seat->database()));
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::instance().choose(choice);
        picture(m_seat->window(),
                u"all-%1-%2"_s.arg(desk, choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s));
    }
    Theme::instance().choose(ThemeChoice::Light);
}

/// What expires first stands first, and its item is on show.
void TestDesktopAll::batchesByExpiry()
{
    sit(u"inventory"_s, u"stock"_s);
    page()->list()->parentWidget()->findChild<FilterTabs *>()->choose(u"batches"_s);
    QVERIFY(all());
    QTRY_COMPARE(all()->total(), count(u"batches"_s));
    rows()->setFocus();
    rows()->chooseFirst();
    const auto sku = all()->record(0)[u"sku"].toString();
    QVERIFY(!sku.isEmpty());
    QCOMPARE(count(u"batches where expiry_date < '%1'"_s.arg(
                 all()->record(0)[u"expiry_date"].toString())),
             0);
    const auto isShown = [this, &sku] {
        const auto labels = page()->head()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&sku](const QLabel *label) { return label->text() == sku; });
    };
    QTRY_VERIFY(isShown());
    picture(m_seat->window(), u"all-batches-light"_s);
}

/// Quotations that were accepted are all issued: each has its paper, in the order of the list.
void TestDesktopAll::printsWhatIsMarked()
{
    sit(u"quoter"_s, u"quotations"_s);
    filter(u"state"_s, 4);
    const auto accepted = count(u"quotations where status = 'accepted'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(all()->total(), accepted, 20'000);
    const QTemporaryDir folder;
    const auto printed = folder.filePath(u"printed.pdf"_s);
    qobject_cast<QuotationsDesk *>(page())->papers()->setAsking(
        {}, [&](const std::shared_ptr<QPrinter> &printer, const std::function<void()> &chosen) {
            printer->setOutputFileName(printed);
            chosen();
        });
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->marking()->count(), accepted, 20'000);
    const auto marked = rows()->marking()->records();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page()->notice()->sentence(),
                              u"%1 quotation(s) printed."_s.arg(marked.size()), 20'000);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, printed, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    qsizetype from = 0;
    for (const auto &record : marked) {
        const auto number = record.value(u"quote_number"_s).toString();
        from = text.indexOf(number, from);
        QVERIFY2(from >= 0, qPrintable(number));
    }
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDesktopAll)
#include "tst_desktopall.moc"
