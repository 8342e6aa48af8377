#include "actionbar.h"
#include "columnsbar.h"
#include "deskcompany.h"
#include "draftkeeper.h"
#include "keybutton.h"
#include "linesgrid.h"
#include "linesmodel.h"
#include "messagepane.h"
#include "messagetext.h"
#include "notice.h"
#include "noticeboard.h"
#include "ordereditor.h"
#include "ordersdesk.h"
#include "orderslist.h"
#include "orderstory.h"
#include "pagedmodel.h"
#include "readingline.h"
#include "rowlist.h"
#include "testserver.h"
#include "theme.h"
#include "workbook.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Orders that come as sheets and files, at the rep's desk with real keys on the demo company.
class TestOrderSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void guessesColumns();
    void changesAndRemembersColumns();
    void takesAWorkbookThatIsDropped();
    void tellsWhatCannotBeRead_data();
    void tellsWhatCannotBeRead();
    void asksWhatACellOverSeveralItemsMeans();
    void showsFreeGoods();
    void keepsTheFileWithTheOrder();
    void readsFiftyThousandLines();
    void cancelsReading();

private:
    void makeDesk();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void pasteNew(const QString &words);
    void chooseHospital(const QString &words);
    void drop(const QString &file);
    void choose(OrderColumn what, const QString &head);
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    [[nodiscard]] LinesModel *lines() const { return m_desk->editor()->lines(); }
    [[nodiscard]] ColumnsBar *columns() const { return m_desk->findChild<ColumnsBar *>(); }
    [[nodiscard]] QString cell(int row, LineColumn column) const
    {
        return lines()->lines().value(row).cell(column);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<OrdersDesk> m_desk;
};

namespace {

const auto s_form = u"Shantivan City Hospital\tIndent form\t\t\t\n"
                    "Date\t20-11-2026\t\t\t\n"
                    "\t\t\t\t\n"
                    "Sr\tParticulars\tIn stock\tQty reqd\tUnit\n"
                    "1\tGauze swab 10x10\t4\t40\tpkt\n"
                    "2\tSuture silk 3-0\t2\t6\tbox\n"
                    "3\tCrepe bandage 6 inch\t7\t0\tnos\n"
                    "\tTotal\t13\t46\t"_s;

} // namespace

void TestOrderSheets::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"sales"_s);
    makeDesk();
}

void TestOrderSheets::makeDesk()
{
    m_desk = std::make_unique<OrdersDesk>(m_person->context(), nullptr);
    m_desk->resize(1264, 830);
    m_person->context().notices->hide();
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->orders()->isRead(), 20'000);
}

void TestOrderSheets::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestOrderSheets::cleanup()
{
    auto *keeper = m_desk->findChild<DraftKeeper *>();
    while (!keeper->drafts().isEmpty())
        keeper->drop(keeper->drafts().first().key);
}

void TestOrderSheets::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_desk.get(), key,
                    modifiers);
}

/// Pastes into the desk, which begins a new order.
void TestOrderSheets::pasteNew(const QString &words)
{
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QGuiApplication::clipboard()->setText(words);
    m_desk->list()->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->hasFocus(), 20'000);
    press(Qt::Key_V, Qt::ControlModifier);
}

void TestOrderSheets::chooseHospital(const QString &words)
{
    auto *field = m_desk->findChild<QLineEdit *>(u"hospital"_s);
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    field->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), 20'000);
    field->selectAll();
    QTest::keyClicks(field, words);
    auto *suggestions = m_desk->findChild<QFrame *>(u"suggestions"_s);
    QVERIFY(suggestions);
    QTRY_VERIFY_WITH_TIMEOUT(suggestions->isVisible(), 20'000);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->editor()->draft().customer.contains(u"addresses"_s), 20'000);
}

/// Chooses by keys, as one does who never touches the mouse.
void TestOrderSheets::choose(OrderColumn what, const QString &head)
{
    auto *field = columns()->field(what);
    field->setFocus();
    for (int at = field->currentIndex(); at > 0; --at)
        press(Qt::Key_Up);
    while (!field->currentText().contains(head)) {
        const int before = field->currentIndex();
        press(Qt::Key_Down);
        QVERIFY(field->currentIndex() != before);
    }
}

void TestOrderSheets::drop(const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent letGo({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk.get(), &letGo);
}

void TestOrderSheets::guessesColumns()
{
    pasteNew(s_form);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 2, 20'000);
    QVERIFY(columns()->isVisible());
    QCOMPARE(columns()->field(OrderColumn::Item)->currentText(), u"B  Particulars"_s);
    QCOMPARE(columns()->field(OrderColumn::Quantity)->currentText(), u"D  Qty reqd"_s);
    QCOMPARE(cell(0, LineColumn::Words), u"Gauze swab 10x10"_s);
    QCOMPARE(cell(0, LineColumn::Quantity), u"40"_s);
    QCOMPARE(cell(1, LineColumn::Unit), u"box"_s);
    QCOMPARE(lines()->lines().at(0).sourceLine, 5);
    QCOMPARE(m_desk->editor()->draft().source, u"sheet"_s);
    picture(m_desk.get(), u"orders-sheet-columns"_s);
    // a message is no sheet
    pasteNew(u"gauze 10 pkt\nspirit 5 can"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 2, 20'000);
    QVERIFY(!columns()->isVisible());
}

void TestOrderSheets::changesAndRemembersColumns()
{
    pasteNew(s_form);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 2, 20'000);
    choose(OrderColumn::Quantity, u"In stock"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, LineColumn::Quantity), u"4"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 3, 20'000); // crepe bandage has 7 of them
    chooseHospital(u"shantivan"_s);

    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select columns from internal.order_sheets"_s).toString(),
                              u"1 2 4 -1 -1"_s, 20'000);

    // the same form of the same hospital is read the same way next time
    pasteNew(s_form);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, LineColumn::Quantity), u"40"_s, 20'000);
    chooseHospital(u"shantivan"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, LineColumn::Quantity), u"4"_s, 20'000);
    QCOMPARE(lines()->lineCount(), 3);
    // another form is not
    pasteNew(u"Item\tQty\tUnit\nGauze\t3\tpkt\nSpirit\t4\tcan"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, LineColumn::Quantity), u"4"_s, 20'000);
    QCOMPARE(columns()->field(OrderColumn::Quantity)->currentText(), u"B  Qty"_s);
}

/// The head in row 7, merged cells, a day where a number should be, formulas worked out and not.
void TestOrderSheets::takesAWorkbookThatIsDropped()
{
    const auto words = [](const QString &cell, const QString &text) {
        return u"<c r='%1' t='inlineStr'><is><t>%2</t></is></c>"_s.arg(cell, text);
    };
    Workbook book;
    book.styles = u"<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"_s;
    book.rows = u"<row r='1'>"_s + words(u"A1"_s, u"INDENT FORM"_s) + u"</row><row r='7'>"_s +
                words(u"A7"_s, u"Sl"_s) + words(u"B7"_s, u"Description of goods"_s) +
                words(u"D7"_s, u"Quantity"_s) + words(u"E7"_s, u"UOM"_s) + u"</row>"_s;
    const QStringList quantities{
        u"<c r='D8'><v>25</v></c>"_s, u"<c r='D9'><f>5*6</f><v>30</v></c>"_s,
        u"<c r='D10' s='1'><v>46752</v></c>"_s, u"<c r='D11'><f>D8*2</f></c>"_s};
    for (int i = 0; i < quantities.size(); ++i)
        book.rows += u"<row r='%1'>"_s.arg(i + 8) +
                     words(u"B%1"_s.arg(i + 8), u"Splint size %1"_s.arg(i + 1)) + quantities.at(i) +
                     words(u"E%1"_s.arg(i + 8), u"Nos"_s) + u"</row>"_s;
    drop(book.save(m_folder.filePath(u"indent.xlsx"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 4, 20'000);
    QCOMPARE(cell(0, LineColumn::Quantity), u"25"_s);
    QCOMPARE(cell(1, LineColumn::Quantity), u"30"_s);
    // a day and a formula that was never worked out are no quantities: told, not guessed
    QVERIFY(!lines()->error(2, LineColumn::Quantity).isEmpty());
    QVERIFY(!lines()->error(3, LineColumn::Quantity).isEmpty());
    QVERIFY(m_desk->findChild<MessagePane *>()->message().contains(u"2027-12-31"));
    QCOMPARE(cell(2, LineColumn::Unit), u"pcs"_s);
}

void TestOrderSheets::tellsWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    Workbook locked;
    locked.rows = u"<row><c t='inlineStr'><is><t>Item</t></is></c></row>"_s;
    locked.password = "secret";
    QTest::newRow("password") << locked.save(m_folder.filePath(u"locked.xlsx"_s))
                              << u"locked with a password"_s;
    Workbook bomb;
    bomb.rows = u"<row><c t='inlineStr'><is><t>"_s + QString(300 * 1024 * 1024, u' ') +
                u"</t></is></c></row>"_s;
    QTest::newRow("zip bomb") << bomb.save(m_folder.filePath(u"bomb.xlsx"_s)) << u"unpacks"_s;
    const auto keep = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file cannot be kept");
        return file.fileName();
    };
    QTest::newRow("damaged") << keep(u"damaged.xlsx"_s, QByteArray("PK\3\4") + QByteArray(200, 'x'))
                             << u"damaged"_s;
    QTest::newRow("picture") << keep(u"photo.jpg"_s, QByteArray("\xff\xd8\xff\0\0\0", 6))
                             << u"neither text nor a sheet"_s;
}

void TestOrderSheets::tellsWhatCannotBeRead()
{
    QFETCH(const QString, file);
    QFETCH(const QString, sentence);
    drop(file);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->notice()->isVisible() && m_desk->notice()->sentence().contains(sentence), 60'000);
    QVERIFY(m_desk->findChild<DraftKeeper *>()->drafts().isEmpty());
}

/// A workbook as a spreadsheet program writes it, with words over several quantities and a quantity
/// over several items.
void TestOrderSheets::asksWhatACellOverSeveralItemsMeans()
{
    const auto file = m_folder.filePath(u"merged.xlsx"_s);
    auto *book = ::workbook_new(QFile::encodeName(file).constData());
    auto *sheet = ::workbook_add_worksheet(book, nullptr);
    auto *format = ::workbook_add_format(book);
    ::worksheet_merge_range(sheet, 0, 0, 1, 2, "Shantivan City Hospital", format);
    const auto write = [sheet](lxw_row_t row, const char *item, double quantity, const char *unit) {
        if (item)
            ::worksheet_write_string(sheet, row, 0, item, nullptr);
        if (quantity > 0)
            ::worksheet_write_number(sheet, row, 1, quantity, nullptr);
        ::worksheet_write_string(sheet, row, 2, unit, nullptr);
    };
    ::worksheet_write_string(sheet, 2, 1, "Qty", nullptr);
    write(2, "Item", 0, "Unit");
    ::worksheet_merge_range(sheet, 3, 0, 5, 0, "Gauze swab 10x10", format);
    write(3, nullptr, 40, "pkt");
    write(4, nullptr, 4, "box");
    write(5, nullptr, 1, "ctn");
    for (lxw_row_t row = 6; row < 9; ++row)
        write(row, row == 6 ? "Foley 14 Fr" : row == 7 ? "Foley 16 Fr" : "Foley 18 Fr", 0, "pcs");
    ::worksheet_merge_range(sheet, 6, 1, 8, 1, "", format);
    ::worksheet_write_number(sheet, 6, 1, 60, format);
    write(9, "Spirit", 2, "can");
    QVERIFY(::workbook_close(book) == LXW_NO_ERROR);

    drop(file);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 7, 20'000);
    QStringList read;
    for (int row = 0; row < 7; ++row)
        read << u"%1 %2 %3"_s.arg(cell(row, LineColumn::Words), cell(row, LineColumn::Quantity),
                                  cell(row, LineColumn::Unit));
    QCOMPARE(read.mid(0, 3), (QStringList{u"Gauze swab 10x10 40 pkt"_s, u"Gauze swab 10x10 4 box"_s,
                                          u"Gauze swab 10x10 1 carton"_s}));
    QCOMPARE(read.last(), u"Spirit 2 can"_s);
    QCOMPARE(lines()->wrongCount(), 3); // which is told, and nothing is made up
    for (int row = 3; row < 6; ++row) {
        QVERIFY(cell(row, LineColumn::Quantity).isEmpty());
        QVERIFY(!lines()->error(row, LineColumn::Quantity).isEmpty());
        QCOMPARE(cell(row, LineColumn::Note), u"60 for several items together?"_s);
        QCOMPARE(cell(row, LineColumn::Unit), u"pcs"_s);
    }
    picture(m_desk.get(), u"orders-merged-cells"_s);
}

void TestOrderSheets::showsFreeGoods()
{
    pasteNew(u"Pantop 40 tab - 100 strip +10 free\nGauze 5 pkt"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 2, 20'000);
    QCOMPARE(cell(0, LineColumn::Quantity), u"100"_s);
    QCOMPARE(cell(0, LineColumn::Free), u"10"_s);
    const auto *grid = m_desk->findChild<LinesGrid *>();
    QVERIFY(!grid->isColumnHidden(static_cast<int>(LineColumn::Free)));
    picture(m_desk.get(), u"orders-free-goods"_s);
    QVERIFY(cell(1, LineColumn::Free).isEmpty());
    chooseHospital(u"shantivan"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->editor()->draft().id.isEmpty(), 20'000);
    QCOMPARE(ask(u"select string_agg(coalesce(free_quantity::text, '-'), ',' order by line_number) "
                 "from public.order_items where order_id::text = $1"_s,
                 {m_desk->editor()->draft().id})
                 .toString(),
             u"10.000,-"_s);
}

void TestOrderSheets::keepsTheFileWithTheOrder()
{
    QFile file(m_folder.filePath(u"wanted.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Item,Qty,Unit\n\"Gauze, roll\",5,pkt\nSpirit,2,can\n");
    file.close();
    drop(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, LineColumn::Words), u"Gauze, roll"_s, 20'000);
    chooseHospital(u"shantivan"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->editor()->draft().id.isEmpty(), 20'000);
    const auto id = m_desk->editor()->draft().id;
    const auto attached =
        u"select count(*) from public.attachments where order_id::text = $1 and name = 'wanted.csv'"_s;
    QTRY_COMPARE_WITH_TIMEOUT(ask(attached, {id}).toInt(), 1, 20'000);
    QVERIFY(ask(u"select source_text from public.orders where id::text = $1"_s, {id})
                .toString()
                .contains(u"Gauze, roll\t5\tpkt"));
}

/// The window lives while they are read, and so does the journal.
void TestOrderSheets::readsFiftyThousandLines()
{
    QString message;
    for (int i = 1; i <= 50'000; ++i)
        message += u"item number %1 - %2 box\n"_s.arg(i).arg(1 + i % 50);
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    beat.start(5);
    pasteNew(message);
    since.start();
    QTRY_COMPARE_WITH_TIMEOUT(lines()->lineCount(), 50'000, 120'000);
    beat.stop();
    qInfo("longest gap of the window: %lld ms", longest);
    QVERIFY(m_desk->editor()->hindrance().contains(u"2,000"));
}

void TestOrderSheets::cancelsReading()
{
    QString message;
    for (int i = 1; i <= 200'000; ++i)
        message += u"thing %1 - %2 box\n"_s.arg(i).arg(1 + i % 50);
    pasteNew(message);
    auto *reading = m_desk->findChild<ReadingLine *>();
    QTRY_VERIFY_WITH_TIMEOUT(reading->isVisible(), 60'000);
    auto *cancel = reading->findChild<KeyButton *>();
    QVERIFY(cancel);
    QTest::keyClick(reading, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!reading->isVisible(), 20'000);
    QCOMPARE(lines()->lineCount(), 0);
    QVERIFY(m_desk->findChild<MessagePane *>()->message().startsWith(u"thing 1 - 2 box"));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestOrderSheets)
#include "tst_ordersheets.moc"
