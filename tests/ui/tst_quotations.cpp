#include "actionbar.h"
#include "dayfield.h"
#include "deskcompany.h"
#include "linegrid.h"
#include "linemodel.h"
#include "notice.h"
#include "paperpreview.h"
#include "papers.h"
#include "quotationeditor.h"
#include "quotationlines.h"
#include "quotationsdesk.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "theme.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The quoter's desk with real keys on the demo company.
class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void showsWhatWaits();
    void totalsFollowTyping();
    void savesWhatIsTyped();
    void saysWhatIsWrongInTheCell();
    void walksLikeASpreadsheet();
    void lettersAreForTheCell();
    void pastesFillsAndTakesBack();
    void keepsWhatIsTypedWhileElsewhere();
    void hearsOfOthersWithinASecond();
    void takesTermsIntoTheTotals();
    void refusesADayInThePast();
    void readsDays_data();
    void readsDays();
    void takesTheirLastPrice();
    void previewsADraft();
    void submits();
    void keepsOnePaper();
    void pictures();

private:
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    [[nodiscard]] QString draftId(int which = 0);
    void show(const QString &id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);
    void goTo(int row, int column);
    [[nodiscard]] QLineEdit *field(const QString &name) const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString total() const;
    [[nodiscard]] LineGrid *grid() const { return m_desk->editor()->grid(); }
    [[nodiscard]] QString moneyOf(const QString &id);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<QuotationsDesk> m_desk;
};

void TestQuotations::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"quoter"_s);
    m_desk = std::make_unique<QuotationsDesk>(m_person->context(), nullptr);
    // the window does this for every desk
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY(!m_desk->list()->chosenId().isEmpty());
}

void TestQuotations::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

/// Nothing stays open or unsaved for the next test.
void TestQuotations::cleanup()
{
    if (auto *preview = m_desk->window()->findChild<PaperPreview *>())
        preview->close();
    while (m_desk->hasUnsaved() && grid()->model()) {
        const auto id = m_desk->editor()->draft()->id;
        if (!m_desk->editor()->draft()->isDirty())
            break;
        m_desk->editor()->draft()->settle(m_desk->editor()->draft()->version);
        Q_EMIT m_desk->editor()->edited();
    }
    m_desk->refresh();
    QVERIFY(quiet(m_person->database()));
}

QString TestQuotations::draftId(int which)
{
    return ask(u"select q.id::text from public.quotations q join public.orders o on o.id = "
               u"q.order_id "
               "where q.status = 'draft' and o.workflow_stage = 'quotation' "
               "order by q.quote_number offset $1::integer limit 1"_s,
               {which})
        .toString();
}

void TestQuotations::show(const QString &id)
{
    QVERIFY(m_desk->list()->choose(id));
    QTRY_VERIFY(m_desk->editor()->draft() && m_desk->editor()->draft()->id == id);
}

void TestQuotations::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_desk.get(), key, modifiers);
}

void TestQuotations::type(const QString &words)
{
    // the first letter opens the cell, the rest goes where the keyboard is then
    for (const auto letter : words)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void TestQuotations::goTo(int row, int column)
{
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(row, column));
}

QString TestQuotations::cell(int row, int column) const
{
    return grid()->model()->index(row, column).data().toString();
}

QString TestQuotations::total() const
{
    return m_desk->findChild<QLabel *>(u"quotation-total"_s)->text();
}

QString TestQuotations::moneyOf(const QString &id)
{
    const auto money = Money::fromNumeric(
        ask(u"select total_amount::text from public.quotations where id = $1::uuid"_s, {id})
            .toString());
    return money->display();
}

void TestQuotations::showsWhatWaits()
{
    const auto waiting = ask(u"select count(*)::integer from public.quotations "
                             "where status in ('draft', 'pending_approval', 'approved', 'sent')"_s)
                             .toInt();
    QVERIFY(waiting > 3);
    const auto *model = m_desk->list()->model();
    int shown = 0;
    for (int group = 0; group < model->rowCount(); ++group)
        shown += model->rowCount(model->index(group, 0));
    QCOMPARE(shown, waiting);
}

void TestQuotations::totalsFollowTyping()
{
    const auto id = draftId();
    show(id);
    QTRY_COMPARE(total(), moneyOf(id)); // as it was saved
    const auto before = total();
    goTo(0, QuotationLines::Price);
    type(u"123.4"_s); // the cell is still open
    QTRY_VERIFY(total() != before);
    const auto priced = ask(u"select (api.price_document($1::jsonb)) ->> 'total_amount'"_s,
                            {QVariant(m_desk->editor()->draft()->forPricing(false))});
    QTRY_COMPARE(total(), Money::fromNumeric(priced.toString())->display());
    QCOMPARE(moneyOf(id), before); // nothing is saved by looking
    press(Qt::Key_Escape);
    QTRY_COMPARE(total(), before);
    QVERIFY(!m_desk->hasUnsaved());
}

void TestQuotations::savesWhatIsTyped()
{
    const auto id = draftId();
    show(id);
    goTo(0, QuotationLines::Price);
    type(u"150.75"_s);
    press(Qt::Key_Tab);
    type(u"2.5"_s);
    press(Qt::Key_Enter);
    QVERIFY(m_desk->hasUnsaved());
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->hasUnsaved());
    QCOMPARE(
        ask(u"select unit_price::text || ' ' || discount_percentage from public.quotation_items "
            "where quotation_id = $1::uuid and line_number = 1"_s,
            {id})
            .toString(),
        u"150.75 2.50"_s);
    QTRY_COMPARE(total(), moneyOf(id));
}

void TestQuotations::saysWhatIsWrongInTheCell()
{
    const auto id = draftId();
    show(id);
    const auto was = cell(0, QuotationLines::Price);
    goTo(0, QuotationLines::Price);
    type(u"12.34567"_s);
    press(Qt::Key_Enter);
    const auto sentence =
        grid()->model()->index(0, QuotationLines::Price).data(LineModel::ErrorRole).toString();
    QCOMPARE(sentence, u"An amount can have at most two decimals."_s);
    QCOMPARE(cell(0, QuotationLines::Price), u"12.34567"_s); // what was typed stays
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_desk->notice()->sentence().contains(sentence));
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(0, QuotationLines::Price));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, QuotationLines::Price), was);
    QVERIFY(!m_desk->hasUnsaved());
}

void TestQuotations::walksLikeASpreadsheet()
{
    show(draftId());
    goTo(0, QuotationLines::Quantity);
    press(Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex().column(), int(QuotationLines::Price));
    press(Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex().column(), int(QuotationLines::Discount));
    press(Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(1, QuotationLines::Quantity));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(0, QuotationLines::Discount));
    press(Qt::Key_Return);
    QCOMPARE(grid()->currentIndex().row(), 1);
    press(Qt::Key_F2);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), grid());
}

/// J, K, F and X mean something to the page and to its list; in a cell they are letters.
void TestQuotations::lettersAreForTheCell()
{
    const auto id = draftId();
    show(id);
    const auto was = cell(0, QuotationLines::Price);
    const auto at = grid()->model()->index(0, QuotationLines::Price);
    goTo(0, QuotationLines::Price);
    type(u"jkfxc/"_s);
    press(Qt::Key_Enter);
    QCOMPARE(cell(0, QuotationLines::Price), u"jkfxc/"_s);
    QVERIFY(!at.data(LineModel::ErrorRole).toString().isEmpty());
    QCOMPARE(m_desk->editor()->draft()->id, id); // nobody walked on
    QCOMPARE(m_desk->list()->marking()->count(), 0);
    goTo(0, QuotationLines::Price);
    type(u"42"_s); // a first digit replaces what stood there
    press(Qt::Key_Enter);
    QCOMPARE(grid()->currentIndex().row(), 1);
    QCOMPARE(m_desk->editor()->draft()->lines.at(0).typed.price, u"42"_s);
    goTo(0, QuotationLines::Price);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, QuotationLines::Price), was);
    QVERIFY(!m_desk->hasUnsaved());
}

void TestQuotations::pastesFillsAndTakesBack()
{
    show(draftId());
    const auto first = cell(0, QuotationLines::Price);
    const auto second = cell(1, QuotationLines::Price);
    QGuiApplication::clipboard()->setText(u"11.00\t1\n12.50\t2\n"_s);
    goTo(0, QuotationLines::Price);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cell(0, QuotationLines::Price), u"11.00"_s);
    QCOMPARE(cell(1, QuotationLines::Discount), u"2"_s);
    goTo(1, QuotationLines::Price);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(cell(1, QuotationLines::Price), u"11.00"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(1, QuotationLines::Price), u"12.50"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, QuotationLines::Price), first);
    QCOMPARE(cell(1, QuotationLines::Price), second);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cell(0, QuotationLines::Price), u"11.00"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
}

void TestQuotations::keepsWhatIsTypedWhileElsewhere()
{
    const auto id = draftId();
    show(id);
    goTo(0, QuotationLines::Price);
    type(u"77.70"_s);
    press(Qt::Key_Enter);
    m_desk->stepBack(); // as Esc does: in the grid J is a letter
    press(Qt::Key_J);
    QTRY_VERIFY(m_desk->editor()->draft()->id != id);
    QVERIFY(m_desk->hasUnsaved());
    show(id);
    QTRY_COMPARE(cell(0, QuotationLines::Price), u"77.70"_s);
}

void TestQuotations::hearsOfOthersWithinASecond()
{
    const auto id = draftId();
    show(id);
    const auto draft = m_desk->editor()->draft();
    const QJsonObject theirs{
        {u"id"_s, id}, {u"version"_s, draft->version}, {u"payment_terms"_s, u"45 days"_s}};
    const auto saved = m_company->as(u"quoter"_s)
                           ->query(u"select api.save_quotation($1::jsonb, gen_random_uuid())"_s,
                                   {QVariant(theirs)});
    QVERIFY(saved.ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->editor()->draft()->typed.payment, u"45 days"_s, 20'000);
}

QLineEdit *TestQuotations::field(const QString &name) const
{
    for (auto *edit : m_desk->findChildren<QLineEdit *>())
        if (edit->accessibleName() == name && edit->isVisible())
            return edit;
    return nullptr;
}

void TestQuotations::takesTermsIntoTheTotals()
{
    const auto id = draftId();
    show(id);
    field(u"Charge for"_s)->setFocus();
    type(u"Freight"_s);
    press(Qt::Key_Tab);
    type(u"350"_s);
    field(u"Discount %"_s)->setFocus();
    type(u"2.5"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->hasUnsaved());
    QTRY_COMPARE(total(), moneyOf(id));
    QCOMPARE(ask(u"select q.discount_percentage || ' ' || c.amount from public.quotations q join "
                 "public.document_charges c on c.quotation_id = q.id where q.id = $1::uuid"_s,
                 {id})
                 .toString(),
             u"2.50 350.00"_s);
}

void TestQuotations::refusesADayInThePast()
{
    const auto id = draftId();
    show(id);
    auto *until = field(u"Valid until"_s);
    const auto before = until->text();
    until->setFocus();
    until->selectAll();
    type(u"1/1/2020"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(until->property("wrong").toBool());
    QVERIFY(until->toolTip().contains(u"not in the past"));
    QCOMPARE(ask(u"select status from public.quotations where id = $1::uuid"_s, {id}).toString(),
             u"draft"_s);
    until->setFocus();
    until->selectAll();
    for (const auto letter : before)
        QTest::keyClick(until, letter.toLatin1());
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->hasUnsaved());
}

void TestQuotations::readsDays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("day");
    const QDate december(2026, 12, 4);
    for (const auto &words : {u"4 Dec 2026"_s, u"4 dec"_s, u"4/12/26"_s, u"4-12-2026"_s,
                              u"04122026"_s, u"2026-12-04"_s, u"+14"_s, u" 4 december 2026 "_s})
        QTest::newRow(qPrintable(words)) << words << december;
    QTest::newRow("next year") << u"4 jan"_s << QDate(2027, 1, 4);
    for (const auto &words : {u""_s, u"31/2/2026"_s, u"soon"_s, u"12345"_s, u"4"_s})
        QTest::newRow(qPrintable(u"not "_s + words)) << words << QDate();
}

void TestQuotations::readsDays()
{
    QFETCH(QString, words);
    QFETCH(QDate, day);
    QCOMPARE(dayFromText(words, QDate(2026, 11, 20)), day);
}

void TestQuotations::takesTheirLastPrice()
{
    const auto id = draftId(1);
    // quotations that were sent to others, made into some to this hospital with this item
    const auto keeper = m_company->asKeeper();
    QVERIFY(keeper
                ->query(u"update public.orders o set customer_id = h.customer_id from "
                        "public.orders h join public.quotations d on d.order_id = h.id, "
                        "public.quotations q where d.id = $1::uuid and q.order_id = o.id and "
                        "q.status in ('sent', 'accepted')"_s,
                        {id})
                .ok());
    QVERIFY(keeper
                ->query(u"update public.quotation_items l set inventory_id = f.inventory_id, "
                        "unit_price = f.unit_price * (1 + (n.n % 4) * 0.05) from "
                        "public.quotation_items f, (select i.id, row_number() over () as n from "
                        "public.quotation_items i join public.quotations q on q.id = "
                        "i.quotation_id where q.status in ('sent', 'accepted') and i.line_number "
                        "= 1) n where f.quotation_id = $1::uuid and f.line_number = 1 and l.id = "
                        "n.id"_s,
                        {id})
                .ok());
    show(id);
    QTRY_VERIFY(m_desk->editor()->history().last(m_desk->editor()->draft()->lines.at(0).skuId));
    goTo(0, QuotationLines::Price);
    const auto last = m_desk->editor()
                          ->history()
                          .last(m_desk->editor()->draft()->lines.at(0).skuId)
                          ->price.toText();
    type(u"999"_s);
    press(Qt::Key_Enter);
    press(Qt::Key_Up);
    QVERIFY(m_desk->editor()->history().drifts(*m_desk->editor()->currentLine()));
    picture(m_desk.get(), u"quotations-drift"_s);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(cell(0, QuotationLines::Price), last);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_desk->hasUnsaved());
}

void TestQuotations::previewsADraft()
{
    show(draftId());
    m_desk->list()->setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->window()->findChild<PaperPreview *>());
    auto *preview = m_desk->window()->findChild<PaperPreview *>();
    QVERIFY(preview->title().contains(u"Draft"));
    picture(m_desk.get(), u"quotation-preview"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!preview->isVisible());
}

void TestQuotations::submits()
{
    const auto id = draftId();
    show(id);
    goTo(0, QuotationLines::Price);
    type(u"99.90"_s);
    press(Qt::Key_Return, Qt::ControlModifier); // saves first
    QTRY_COMPARE(
        ask(u"select status from public.quotations where id = $1::uuid"_s, {id}).toString(),
        u"pending_approval"_s);
    QTRY_COMPARE(total(), moneyOf(id));
    QCOMPARE(ask(u"select unit_price::text from public.quotation_items "
                 "where quotation_id = $1::uuid and line_number = 1"_s,
                 {id})
                 .toString(),
             u"99.90"_s);
    QTRY_VERIFY(!m_desk->editor()->draft()->isOpen());
    QVERIFY(!grid()->model()->index(0, QuotationLines::Price).flags().testFlag(Qt::ItemIsEditable));
}

void TestQuotations::keepsOnePaper()
{
    const auto id = ask(u"select id::text from public.quotations where status = 'pending_approval' "
                        "order by quote_number limit 1"_s)
                        .toString();
    show(id);
    const auto approve =
        u"select api.act('orders', o.id, 'approve', o.version, gen_random_uuid()) "
        "from public.orders o join public.quotations q on q.order_id = o.id where q.id = $1::uuid"_s;
    QVERIFY(m_company->as(u"executive"_s)->query(approve, {id}).ok());
    const auto kept = u"select count(*)::integer from public.papers where document_id = $1::uuid"_s;
    QTRY_COMPARE(ask(kept, {id}).toInt(), 1); // made right after, without being asked
    const QTemporaryDir folder;
    QStringList files;
    m_desk->papers()->setAsking(
        [&](const QString &, const std::function<void(const QString &)> &chosen) {
            files.append(folder.filePath(QString::number(files.size()) + u".pdf"_s));
            chosen(files.last());
        },
        {});
    const auto number = m_desk->editor()->draft()->number;
    for (int turn = 0; turn < 2; ++turn) {
        m_desk->papers()->save({u"quotation"_s, id, number});
        QTRY_VERIFY(files.size() == turn + 1 && QFile::exists(files.last()));
    }
    QFile one(files.at(0));
    QFile two(files.at(1));
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    const auto bytes = one.readAll();
    QCOMPARE(two.readAll(), bytes);
    QCOMPARE(
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
        ask(u"select sha256 from public.papers where document_id = $1::uuid"_s, {id}).toString());
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, files.first(), u"-"_s});
    QVERIFY(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(number));
    QVERIFY2(text.contains(moneyOf(id).mid(1)), qPrintable(text));
}

void TestQuotations::pictures()
{
    m_desk->refresh();
    show(draftId());
    goTo(1, QuotationLines::Price);
    type(u"98.5"_s);
    QVERIFY(quiet(m_person->database()));
    picture(m_desk.get(), u"quotations-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"quotations-dark"_s);
    m_desk->resize(1232, 650); // what the window leaves of 1280 × 720 with a folded sidebar
    picture(m_desk.get(), u"quotations-1280-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    picture(m_desk.get(), u"quotations-1280-light"_s);
    press(Qt::Key_Escape);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestQuotations)
#include "tst_quotations.moc"
