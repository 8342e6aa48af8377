#include "actionbar.h"
#include "deliveryform.h"
#include "deskcompany.h"
#include "filtertabs.h"

#include "keybutton.h"
#include "noticeboard.h"
#include "pagedmodel.h"
#include "paperpreview.h"
#include "papers.h"
#include "rowlist.h"
#include "stockdesk.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// A stock keeper's day with real keys: another batch and why, boxes, a proof, what is expected,
/// and a program that ends in the middle of it.
class TestStockWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void skipsWhatIsTooShort();
    void anotherBatchNeedsAReason();
    void aChoiceSurvivesTheProgram();
    void reservesWhatWasChosen();
    void tellsWhatIsWrongWithABox();
    void boxesSurviveTheProgram();
    void sendsTheBoxes();
    void printsASlipForEachBox();
    void refusesWhatIsNoProof();
    void theDeliverySurvivesTheProgram();
    void deliversWithProof();
    void opensTheProof();
    void returnsWithReason();
    void expectsGoods();
    void goodsSurviveTheProgram();
    void receivesWhatWasExpected();
    void dropsWhatDoesNotCome();
    void pictures();

public Q_SLOTS:
    void onOpened(const QUrl &url) { m_opened = url.toLocalFile(); }

private:
    static constexpr int s_patience = 20'000;

    [[nodiscard]] QString ask(const QString &sql) const { return m_company->ask(sql).toString(); }
    void openDesk();
    void restart();
    [[nodiscard]] bool show(const QString &id);
    void type(QWidget *field, const QString &words);
    void typeCell(const QString &words);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A dispatch of two lines at least in this state.
    [[nodiscard]] QString dispatchIn(const QString &status);
    [[nodiscard]] QString cell(RowList *list, const QString &column, int row = 0);
    template <class W>
    [[nodiscard]] W *child(const QString &name)
    {
        return m_desk->findChild<W *>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<StockDesk> m_desk;
    QString m_order;
    QString m_dispatch;
    QString m_sku;
    QString m_opened;
};

void TestStockWork::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"inventory"_s);
    // an order whose first line has two batches at least that could go
    m_order = ask(
        u"select o.id::text from public.orders o join public.order_items l on l.order_id = o.id "
        "and l.line_number = 1 where o.workflow_stage = 'inventory_check' and l.inventory_id is "
        "not null and (select count(*) from public.batches b where b.inventory_id = "
        "l.inventory_id and b.status = 'saleable' and b.quantity - b.reserved > l.quantity and "
        "b.expiry_date > current_date + 40) >= 2 order by o.order_number limit 1"_s);
    QVERIFY(!m_order.isEmpty());
    QDesktopServices::setUrlHandler(u"file"_s, this, "onOpened");
    openDesk();
}

void TestStockWork::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestStockWork::openDesk()
{
    m_desk = std::make_unique<StockDesk>(m_person->context());
    m_person->context().notices->hide();
    m_desk->resize(1264, 800);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
}

/// The program ends and is started again.
void TestStockWork::restart()
{
    m_desk.reset();
    m_person->startAgain();
    openDesk();
}

/// Waits for the document's answer: a row that is chosen is not on show yet.
bool TestStockWork::show(const QString &id)
{
    const auto isThere = [this, &id] { return m_desk->list()->choose(id); };
    if (!QTest::qWaitFor(isThere, s_patience))
        return false;
    return QTest::qWaitFor([this] { return !m_desk->bar()->actions().isEmpty(); }, s_patience);
}

void TestStockWork::type(QWidget *field, const QString &words)
{
    field->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
    QTest::keyClicks(field, words);
}

/// Into a cell: the first letter opens its editor, which then has the keyboard.
void TestStockWork::typeCell(const QString &words)
{
    for (const auto letter : words)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void TestStockWork::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

QString TestStockWork::dispatchIn(const QString &status)
{
    return ask(u"select d.id::text from public.dispatches d where d.status = '%1' and (select "
               "count(*) from public.dispatch_items x where x.dispatch_id = d.id) >= 2 "
               "order by d.dispatch_number limit 1"_s.arg(status));
}

QString TestStockWork::cell(RowList *list, const QString &column, int row)
{
    const auto *model = qobject_cast<RecordModel *>(list->model());
    return model->index(row, model->column(column)).data().toString();
}

void TestStockWork::skipsWhatIsTooShort()
{
    QVERIFY(show(m_order));
    auto *field = child<QLineEdit>(u"shelfLife"_s);
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), s_patience);
    // so long that the first batch does not last and the second one does
    const auto months = ask(
        u"select (extract(year from age(min(b.expiry_date), min(o.promised_date))) * 12 + "
        "extract(month from age(min(b.expiry_date), min(o.promised_date))) + 1)::text from "
        "public.orders o join public.order_items l on l.order_id = o.id and l.line_number = 1 join "
        "public.batches b on b.inventory_id = l.inventory_id where o.id = '%1' and b.status = "
        "'saleable' and b.expiry_date > current_date"_s.arg(m_order));
    QVERIFY2(months.toInt() > 0, qPrintable(months));
    type(field, months);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select c.shelf_life_months::text from public.customers c join public.orders o on "
            "o.customer_id = c.id where o.id = '%1'"_s.arg(m_order)),
        months, s_patience);
    auto *batches = child<RowList>(u"checkBatches"_s);
    const auto verdict = [batches] {
        return batches->rows()->look(batches->model()->index(0, 0)).second;
    };
    QTRY_VERIFY_WITH_TIMEOUT(verdict().endsWith(u"they ask %1."_s.arg(months)), s_patience);
    QVERIFY(verdict().startsWith(u"Skipped"_s));
    QVERIFY(cell(child<RowList>(u"checkLines"_s), u"batch"_s) != cell(batches, u"batch"_s));
}

void TestStockWork::anotherBatchNeedsAReason()
{
    auto *lines = child<RowList>(u"checkLines"_s);
    const auto short_ = cell(child<RowList>(u"checkBatches"_s), u"batch"_s);
    lines->setFocus();
    press(Qt::Key_B);
    QCOMPARE(QApplication::focusWidget(), child<RowList>(u"checkBatches"_s));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(u"choicePieces"_s));
    type(QApplication::focusWidget(), u"999999"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // more than the batch holds: it says so and stays
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(u"choicePieces"_s));
    type(QApplication::focusWidget(), u"2"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(cell(lines, u"batch"_s), short_);
    QCOMPARE(cell(lines, u"planned"_s), u"2"_s);
    lines->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    // the server asks why, beside the batch
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), child<QLineEdit>(u"choiceReason"_s),
                              s_patience);
    QCOMPARE(ask(u"select workflow_stage from public.orders where id = '%1'"_s.arg(m_order)),
             u"inventory_check"_s);
    type(QApplication::focusWidget(), u"Dr. Rao takes it"_s);
    press(Qt::Key_Return);
    QCOMPARE(cell(lines, u"reason"_s).isEmpty(), true); // no column of its own, see the tip
    QCOMPARE(lines->rows()->look(lines->model()->index(0, 4)).tip, u"Chosen: Dr. Rao takes it"_s);
}

void TestStockWork::aChoiceSurvivesTheProgram()
{
    const auto batch = cell(child<RowList>(u"checkLines"_s), u"batch"_s);
    restart();
    QVERIFY(show(m_order));
    auto *lines = child<RowList>(u"checkLines"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(lines, u"batch"_s), batch, s_patience);
    QCOMPARE(lines->rows()->look(lines->model()->index(0, 4)).tip, u"Chosen: Dr. Rao takes it"_s);
    picture(m_desk.get(), u"stock-choice-light"_s);
}

void TestStockWork::reservesWhatWasChosen()
{
    child<RowList>(u"checkLines"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select string_agg(r.quantity || ' ' || r.batch_reason, ', ') from "
            "public.reservations r join public.order_items l on l.id = r.order_item_id where "
            "l.order_id = '%1' and l.line_number = 1 and r.batch_reason is not null"_s.arg(
                m_order)),
        u"2 Dr. Rao takes it"_s, s_patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->chosenId() != m_order, s_patience);
}

void TestStockWork::tellsWhatIsWrongWithABox()
{
    m_dispatch = dispatchIn(u"pending"_s);
    QVERIFY(!m_dispatch.isEmpty());
    QVERIFY(show(m_dispatch));
    auto *courier = child<QLineEdit>(u"courier"_s);
    QTRY_VERIFY_WITH_TIMEOUT(courier->isVisible() && !courier->isReadOnly(), s_patience);
    type(courier, u"VRL Logistics"_s);
    type(child<QLineEdit>(u"boxes"_s), u"2"_s);
    auto *grid = child<QTableView>(u"boxLines"_s);
    QCOMPARE(grid->model()->rowCount(), 2);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 1));
    typeCell(u"60 x 40 x 40"_s);
    press(Qt::Key_Tab);
    typeCell(u"14.2"_s);
    press(Qt::Key_Tab);
    typeCell(u"1"_s);
    press(Qt::Key_Return);
    courier->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier); // the second line's goods are in no box
    QCOMPARE(ask(u"select status from public.dispatches where id = '%1'"_s.arg(m_dispatch)),
             u"pending"_s);
    QVERIFY(m_desk->bar()->isEnabled());
}

void TestStockWork::boxesSurviveTheProgram()
{
    restart();
    QVERIFY(show(m_dispatch));
    auto *grid = child<QTableView>(u"boxLines"_s);
    QTRY_COMPARE_WITH_TIMEOUT(grid->model()->rowCount(), 2, s_patience);
    QTRY_COMPARE_WITH_TIMEOUT(grid->model()->index(0, 1).data().toString(), u"60 x 40 x 40"_s,
                              s_patience);
    QCOMPARE(grid->model()->index(0, 3).data().toString(), u"1"_s);
    QCOMPARE(child<QLineEdit>(u"courier"_s)->text(), u"VRL Logistics"_s);
}

void TestStockWork::sendsTheBoxes()
{
    auto *grid = child<QTableView>(u"boxLines"_s);
    const auto items =
        ask(u"select count(*) from public.dispatch_items where dispatch_id = '%1'"_s.arg(
                m_dispatch))
            .toInt();
    QStringList rest;
    for (int n = 2; n <= items; ++n)
        rest << QString::number(n);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(1, 3));
    typeCell(rest.join(u","_s));
    press(Qt::Key_Return);
    picture(m_desk.get(), u"stock-boxes-light"_s);
    child<QLineEdit>(u"courier"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select status || ' ' || boxes from public.dispatches where id = '%1'"_s.arg(
            m_dispatch)),
        u"in_transit 2"_s, s_patience);
    QCOMPARE(ask(u"select length_cm || ' ' || trim_scale(weight_kg) from public.dispatch_boxes "
                 "where dispatch_id = '%1' and box_number = 1"_s.arg(m_dispatch)),
             u"60 14.2"_s);
    QCOMPARE(ask(u"select sum(x.quantity) = sum(c.quantity) from public.dispatch_items x join "
                 "public.dispatch_box_items c on c.dispatch_item_id = x.id where x.dispatch_id = "
                 "'%1'"_s.arg(m_dispatch)),
             u"true"_s);
}

/// What lies in each box stands on its own page, and on no other.
void TestStockWork::printsASlipForEachBox()
{
    QVERIFY(show(m_dispatch));
    auto *slips = m_desk->findChild<KeyButton *>(u"packing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(slips->isVisible(), s_patience);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto preview = [this] { return m_desk->window()->findChild<PaperPreview *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(preview() && preview()->isVisible(), s_patience);
    QVERIFY2(preview()->title().contains(u"Packing slip"_s), qPrintable(preview()->title()));
    picture(m_desk.get(), u"stock-slips-light"_s);
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"slips.pdf"_s);
    m_desk->papers()->setAsking([file](const QString &, const auto &chosen) { chosen(file); }, {});
    QTest::keyClick(preview(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), s_patience);
    preview()->close();
    const auto page = [&](int number) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, QString::number(number), u"-l"_s,
                                      QString::number(number), file, u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput())
                                        : QString();
    };
    const auto first =
        ask(u"select i.sku from public.dispatch_items x join public.invoice_items l on l.id = "
            "x.invoice_item_id join public.inventory i on i.id = x.inventory_id where "
            "x.dispatch_id = '%1' order by l.line_number limit 1"_s.arg(m_dispatch));
    QTRY_VERIFY2_WITH_TIMEOUT(page(1).contains(u"1 of 2"_s), qPrintable(page(1)), s_patience);
    QVERIFY2(page(1).contains(u"60 × 40 × 40 cm, 14.2 kg"_s), qPrintable(page(1)));
    QVERIFY2(page(1).contains(u"Packed by"_s), qPrintable(page(1)));
    QVERIFY2(page(2).contains(u"2 of 2"_s), qPrintable(page(2)));
    QVERIFY2(!page(2).contains(u"14.2 kg"_s), qPrintable(page(2)));
    const auto kept = ask(u"select count(*) from public.papers where kind = 'packing' and "
                          "document_id = '%1'"_s.arg(m_dispatch));
    QCOMPARE(kept, u"1"_s); // and the same for ever
    QVERIFY(!first.isEmpty());
}

void TestStockWork::refusesWhatIsNoProof()
{
    auto *by = child<QLineEdit>(u"receivedBy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(by->isVisible(), s_patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->bar()->button(u"delivered"_s), s_patience);
    QFile words(m_folder.filePath(u"words.pdf"_s));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("they have it\n");
    words.close();
    type(by, u"Mr. Deshpande"_s);
    auto *form = m_desk->findChild<DeliveryForm *>();
    form->takeFile(words.fileName());
    by->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() == child<QWidget>(u"proofFile"_s),
                             s_patience);
    QCOMPARE(ask(u"select status from public.dispatches where id = '%1'"_s.arg(m_dispatch)),
             u"in_transit"_s);
    QCOMPARE(by->text(), u"Mr. Deshpande"_s);
}

/// Who took it, and the paper that proves it: typed and chosen, and the program is gone.
void TestStockWork::theDeliverySurvivesTheProgram()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_person->drafts()->entries(u"dispatches"_s).isEmpty(), s_patience);
    restart();
    QVERIFY(show(m_dispatch));
    auto *by = child<QLineEdit>(u"receivedBy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(by->text(), u"Mr. Deshpande"_s, s_patience);
    QVERIFY(by->isVisible());
    QCOMPARE(child<QAbstractButton>(u"proofFile"_s)->text(), u"words.pdf"_s);
    // a file that is not there any more is not offered; the words are
    QVERIFY(QFile::remove(m_folder.filePath(u"words.pdf"_s)));
    restart();
    QVERIFY(show(m_dispatch));
    by = child<QLineEdit>(u"receivedBy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(by->text(), u"Mr. Deshpande"_s, s_patience);
    QCOMPARE(child<QAbstractButton>(u"proofFile"_s)->text(), u"Choose a file"_s);
}

void TestStockWork::deliversWithProof()
{
    QFile proof(m_folder.filePath(u"signed challan.pdf"_s));
    QVERIFY(proof.open(QIODevice::WriteOnly));
    proof.write("%PDF-1.4\nsigned");
    proof.close();
    m_desk->findChild<DeliveryForm *>()->takeFile(proof.fileName());
    picture(m_desk.get(), u"stock-delivery-light"_s);
    child<QLineEdit>(u"receivedBy"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select status || ' ' || received_by from public.dispatches where id = '%1'"_s.arg(
            m_dispatch)),
        u"delivered Mr. Deshpande"_s, s_patience);
    QCOMPARE(ask(u"select a.name || ' ' || f.media_type from public.attachments a join "
                 "public.files f on f.id = a.file_id where a.document_id = '%1' and "
                 "a.proves_delivery"_s.arg(m_dispatch)),
             u"signed challan.pdf application/pdf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_person->drafts()->entries(u"dispatches"_s).isEmpty(), s_patience);
}

void TestStockWork::opensTheProof()
{
    auto *open = child<QWidget>(u"openProof"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), s_patience);
    QCOMPARE(m_desk->list()->chosenId(), m_dispatch); // it stands among those that arrived last
    open->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_opened.isEmpty(), s_patience);
    QFile copy(m_opened);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("%PDF-1.4\nsigned"));
    picture(m_desk.get(), u"stock-delivered-light"_s);
}

void TestStockWork::returnsWithReason()
{
    const auto id = dispatchIn(u"in_transit"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(show(id));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->bar()->button(u"returned"_s), s_patience);
    m_desk->list()->setFocus();
    press(Qt::Key_T);
    QTest::keyClicks(QApplication::focusWidget(), u"Two boxes wet"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select status || ' ' || return_reason from public.dispatches where id = '%1'"_s.arg(
            id)),
        u"returned Two boxes wet"_s, s_patience);
}

void TestStockWork::expectsGoods()
{
    m_sku = ask(u"select i.sku from public.inventory i where i.is_active and not exists (select "
                "from public.expected_goods e where e.inventory_id = i.id) order by i.sku limit "
                "1"_s);
    m_desk->open(u"indentdesk://sku/"_s + m_sku);
    auto *supplier = child<QLineEdit>(u"expect_supplier"_s);
    QTRY_VERIFY_WITH_TIMEOUT(supplier->isVisible(), s_patience);
    type(supplier, u"Kanam Gloves"_s);
    type(child<QLineEdit>(u"expect_on"_s), u"+4"_s);
    type(child<QLineEdit>(u"expect_reference"_s), u"PO 88"_s);
    type(child<QLineEdit>(u"expect_quantity"_s), u"600"_s);
    press(Qt::Key_Return);
    auto *expected = child<RowList>(u"expected"_s);
    QTRY_COMPARE_WITH_TIMEOUT(expected->model()->rowCount(), 1, s_patience);
    QTRY_VERIFY_WITH_TIMEOUT(supplier->text().isEmpty(), s_patience);
    QCOMPARE(ask(u"select quantity || ' ' || (expected_on - current_date) || ' ' || supplier from "
                 "public.expected_goods where reference = 'PO 88'"_s),
             u"600 4 Kanam Gloves"_s);
}

void TestStockWork::goodsSurviveTheProgram()
{
    type(child<QLineEdit>(u"receive_batch_number"_s), u"KG-77"_s);
    type(child<QLineEdit>(u"receive_mrp"_s), u"198"_s);
    restart();
    m_desk->open(u"indentdesk://sku/"_s + m_sku);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(u"receive_batch_number"_s)->text(), u"KG-77"_s,
                              s_patience);
    QCOMPARE(child<QLineEdit>(u"receive_mrp"_s)->text(), u"198"_s);
}

void TestStockWork::receivesWhatWasExpected()
{
    auto *expected = child<RowList>(u"expected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(expected->model()->index(0, 0).data().isValid(), s_patience);
    expected->setFocus();
    expected->chooseFirst();
    press(Qt::Key_Return);
    auto *quantity = child<QLineEdit>(u"receive_quantity"_s);
    QCOMPARE(quantity->text(), u"600"_s);
    picture(m_desk.get(), u"stock-expected-light"_s);
    type(child<QLineEdit>(u"receive_expiry_date"_s), u"31 5 2029"_s);
    type(quantity, u"200"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select received from public.expected_goods where reference = 'PO 88'"_s), u"200"_s,
        s_patience);
    QCOMPARE(ask(u"select quantity || ' ' || expiry_date from public.batches where batch_number = "
                 "'KG-77'"_s),
             u"200 2029-05-31"_s);
    QTRY_VERIFY_WITH_TIMEOUT(quantity->text().isEmpty(), s_patience);
}

void TestStockWork::dropsWhatDoesNotCome()
{
    auto *expected = child<RowList>(u"expected"_s);
    const auto open = [expected] {
        return expected->model()->index(0, 1).data().toString() == u"400";
    };
    QTRY_VERIFY_WITH_TIMEOUT(open(), s_patience); // read again since
    expected->setFocus();
    expected->chooseFirst();
    press(Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select status from public.expected_goods where reference = 'PO 88'"_s), u"dropped"_s,
        s_patience);
    QTRY_COMPARE_WITH_TIMEOUT(expected->model()->rowCount(), 0, s_patience);
}

void TestStockWork::pictures()
{
    m_desk->findChild<FilterTabs *>()->choose(u"orders"_s);
    const auto check = ask(
        u"select id::text from public.orders where workflow_stage = 'inventory_check' limit 1"_s);
    const auto pending = dispatchIn(u"pending"_s);
    for (const auto &[size, name] :
         {std::pair(QSize(1264, 820), u"1440"_s), std::pair(QSize(1104, 640), u"1280"_s)}) {
        m_desk->resize(size);
        for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            Theme::instance().choose(choice);
            const auto tail =
                u"-%1-%2"_s.arg(name, choice == ThemeChoice::Light ? u"light"_s : u"dark"_s);
            QVERIFY(show(check));
            QTRY_VERIFY(child<RowList>(u"checkLines"_s)->isVisible());
            picture(m_desk.get(), u"stock-check"_s + tail);
            QVERIFY(show(pending));
            QTRY_VERIFY(child<QLineEdit>(u"courier"_s)->isVisible());
            picture(m_desk.get(), u"stock-dispatch"_s + tail);
        }
    }
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestStockWork)
#include "tst_stockwork.moc"
