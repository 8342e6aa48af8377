#include "deskcompany.h"
#include "filterbar.h"
#include "filterpopup.h"
#include "filtertabs.h"
#include "listfilters.h"
#include "notice.h"
#include "noticeboard.h"
#include "pagedmodel.h"
#include "papers.h"
#include "quotationsdesk.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// All quotations, filtered and marked.
class TestQuotationsAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsAllThereAre();
    void filters();
    void marksAndSums();
    void printsWhatIsMarked();
    void pictures();

private:
    [[nodiscard]] int ask(const QString &sql);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void openField(const QString &field);
    [[nodiscard]] PagedModel *all() const { return qobject_cast<PagedModel *>(list()->model()); }
    [[nodiscard]] RowList *list() const { return m_desk->list(); }
    [[nodiscard]] ListFilters *filtersOfDesk() const { return m_desk->findChild<ListFilters *>(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<QuotationsDesk> m_desk;
};

void TestQuotationsAll::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"quoter"_s);
    m_desk = std::make_unique<QuotationsDesk>(m_person->context(), nullptr);
    m_person->context().notices->hide();
    m_desk->resize(1264, 676);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY(list()->model()->rowCount() > 0);
}

void TestQuotationsAll::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

int TestQuotationsAll::ask(const QString &sql)
{
    const auto rows = m_company->asKeeper()->query(u"select count(*) from "_s + sql);
    return rows.ok() ? rows->first().toInt() : -1;
}

void TestQuotationsAll::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void TestQuotationsAll::openField(const QString &field)
{
    list()->setFocus();
    press(Qt::Key_F);
    QVERIFY(filtersOfDesk()->popup()->isVisible());
    press(Qt::Key_Home);
    while (filtersOfDesk()->popup()->fields()->chosenId() != field)
        press(Qt::Key_J);
    press(Qt::Key_Right);
}

void TestQuotationsAll::showsAllThereAre()
{
    m_desk->findChild<FilterTabs *>()->choose(u"all"_s);
    QVERIFY(all());
    QAbstractItemModelTester tester(all());
    QTRY_COMPARE(all()->total(), ask(u"public.quotations"_s));
    list()->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Home);
    QTRY_COMPARE(list()->chosenId(), all()->idAt(0));
    m_desk->findChild<FilterTabs *>()->choose(u"open"_s);
    QVERIFY(!all());
}

void TestQuotationsAll::filters()
{
    openField(u"state"_s);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_J);
    press(Qt::Key_Space);
    QVERIFY(all()); // to filter is to ask for all
    const auto wanted = ask(u"public.quotations where status = 'accepted'"_s);
    QVERIFY(wanted > 0);
    QTRY_COMPARE(all()->total(), wanted);
    press(Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

void TestQuotationsAll::marksAndSums()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(list()->marking()->count(), all()->total());
    press(Qt::Key_Escape);
    QCOMPARE(list()->marking()->count(), 0);
}

/// Those that are filtered are all issued: each has its paper, in the order of the list.
void TestQuotationsAll::printsWhatIsMarked()
{
    const QTemporaryDir folder;
    const auto printed = folder.filePath(u"printed.pdf"_s);
    m_desk->papers()->setAsking(
        {}, [&](const std::shared_ptr<QPrinter> &printer, const std::function<void()> &chosen) {
            printer->setOutputFileName(printed);
            chosen();
        });
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(list()->marking()->count(), all()->total());
    const auto marked = list()->marking()->records();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->notice()->sentence(),
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
    press(Qt::Key_Escape);
}

void TestQuotationsAll::pictures()
{
    press(Qt::Key_X);
    press(Qt::Key_J, Qt::ShiftModifier);
    QTest::qWait(200);
    picture(m_desk.get(), u"quotations-all-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"quotations-all-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestQuotationsAll)
#include "tst_quotationsall.moc"
