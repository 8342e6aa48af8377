#include "actionbar.h"
#include "agebar.h"
#include "deskcompany.h"
#include "draftlines.h"
#include "draftpage.h"
#include "filtertabs.h"
#include "invoicepage.h"
#include "invoicesdesk.h"
#include "keybutton.h"
#include "linegrid.h"
#include "notice.h"
#include "pagehead.h"
#include "papers.h"
#include "paymentform.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "theme.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The accounts desk with real keys on the demo company.
class TestInvoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsWhatWaits();
    void tellsTheHistory();
    void refusesMoreThanIsReserved();
    void draftsAPart();
    void submitsADraft();
    void printsThreeCopiesOnce();
    void saysWhatIsWrongWithAPayment();
    void keepsAPaymentBeingTyped();
    void recordsAPayment();
    void asksToVoid();
    void printsAllThatAreMarked();
    void savesAllThatAreMarked();
    void namesWhatHasNoPaper();
    void stopsWhenAsked();
    void agesFilter();
    void pictures();

private:
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    void show(const QString &id);
    void makeDesk();
    void choosePart(const QString &name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);
    [[nodiscard]] static QString textOf(const QString &pdf);
    [[nodiscard]] static int pagesOf(const QString &pdf);
    [[nodiscard]] QStringList markIssued();
    [[nodiscard]] QString numberOf(const QString &id);
    [[nodiscard]] QString told() const
    {
        return m_desk->notice()->isVisible() ? m_desk->notice()->sentence() : QString();
    }
    void answerWith(const QString &file, const QString &folder);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<InvoicesDesk> m_desk;
    QString m_drafted;
};

void TestInvoices::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"accounts"_s);
    makeDesk();
    QTRY_VERIFY(!m_desk->list()->chosenId().isEmpty());
}

void TestInvoices::makeDesk()
{
    m_desk.reset();
    m_person->startAgain();
    m_desk = std::make_unique<InvoicesDesk>(m_person->context(), nullptr);
    // the window does this for every desk
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
}

void TestInvoices::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestInvoices::show(const QString &id)
{
    QTRY_VERIFY(m_desk->list()->choose(id));
    QTRY_VERIFY(m_desk->list()->chosenId() == id);
    const auto hospital =
        ask(u"select c.hospital_name from public.orders o join public.customers c on c.id = "
            u"o.customer_id "
            "where o.id = coalesce((select i.order_id from public.invoices i where i.id = $1::uuid), $1::uuid)"_s,
            {id})
            .toString();
    QTRY_VERIFY(m_desk->head()->title().startsWith(hospital));
    QVERIFY(quiet(m_person->database())); // the same hospital may have been on show before
}

void TestInvoices::choosePart(const QString &name)
{
    m_desk->list()->parentWidget()->findChild<FilterTabs *>()->choose(name);
}

void TestInvoices::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_desk.get(), key, modifiers);
}

void TestInvoices::type(const QString &words)
{
    for (const auto letter : words)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

QString TestInvoices::textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

void TestInvoices::showsWhatWaits()
{
    const auto waiting =
        ask(u"select ((select count(distinct l.order_id) from public.reservations r join "
            "public.order_items l on l.id = r.order_item_id where r.status = 'active' and "
            "r.invoice_item_id is null) + (select count(*) from public.invoices where "
            "status = 'draft'))::integer"_s)
            .toInt();
    QVERIFY(waiting > 0);
    const auto *model = m_desk->list()->model();
    int shown = 0;
    for (int group = 0; group < model->rowCount(); ++group)
        shown += model->rowCount(model->index(group, 0));
    QCOMPARE(shown, waiting);
}

void TestInvoices::tellsTheHistory()
{
    const auto issued = ask(u"select id::text from public.invoices where status = 'approved' "
                            "order by invoice_number limit 1"_s)
                            .toString();
    choosePart(u"issued"_s);
    show(issued);
    const auto said = [this](const QString &words) {
        const auto labels = m_desk->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const auto *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(u"reserved"_s) && said(u"You drafted an invoice."_s), 20'000);
    choosePart(u"draft"_s);
}

void TestInvoices::refusesMoreThanIsReserved()
{
    const auto order = ask(u"select id::text from public.orders where workflow_stage = "
                           "'invoice_request' order by order_number limit 1"_s)
                           .toString();
    show(order);
    auto *grid = m_desk->draftPage()->grid();
    QTRY_VERIFY(grid->model()->rowCount() > 0);
    grid->enter();
    type(u"9999999"_s);
    press(Qt::Key_Enter);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->notice()->sentence().startsWith(u"Only "));
    QCOMPARE(
        ask(u"select count(*)::integer from public.invoices where order_id = $1::uuid"_s, {order})
            .toInt(),
        0);
    press(Qt::Key_Z, Qt::ControlModifier);
}

void TestInvoices::draftsAPart()
{
    const auto order = m_desk->list()->chosenId();
    auto *grid = m_desk->draftPage()->grid();
    grid->enter();
    picture(m_desk.get(), u"invoices-to-draft"_s);
    const auto lines = grid->model()->rowCount();
    type(u"1"_s);
    press(Qt::Key_Enter);
    for (int row = 1; row < lines; ++row) {
        type(u"0"_s);
        press(Qt::Key_Enter);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto drafted = u"select id::text from public.invoices where order_id = $1::uuid and "
                         "status = 'draft'"_s;
    QTRY_VERIFY(!ask(drafted, {order}).toString().isEmpty());
    m_drafted = ask(drafted, {order}).toString();
    QCOMPARE(ask(u"select string_agg(quantity::text, ',') from public.invoice_items where "
                 "invoice_id = $1::uuid"_s,
                 {m_drafted})
                 .toString(),
             u"1"_s);
    QTRY_COMPARE(m_desk->list()->chosenId(), m_drafted);
}

void TestInvoices::submitsADraft()
{
    QTRY_VERIFY(m_desk->bar()->button(u"submit"_s));
    m_desk->list()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto status = u"select status from public.invoices where id = $1::uuid"_s;
    QTRY_COMPARE(ask(status, {m_drafted}).toString(), u"pending_approval"_s);
    const auto approve = u"select api.act('invoices', i.id, 'approve', i.version, "
                         "gen_random_uuid()) from public.invoices i where i.id = $1::uuid"_s;
    QVERIFY(m_company->as(u"executive"_s)->query(approve, {m_drafted}).ok());
    // the desk hears of it, follows it to the issued ones and has its paper kept
    QTRY_COMPARE(ask(u"select count(*)::integer from public.papers where document_id = $1::uuid"_s,
                     {m_drafted})
                     .toInt(),
                 1);
    QTRY_COMPARE(m_desk->list()->parentWidget()->findChild<FilterTabs *>()->chosen(), u"issued"_s);
}

void TestInvoices::printsThreeCopiesOnce()
{
    const QTemporaryDir folder;
    QStringList files;
    const auto printed = folder.filePath(u"printed.pdf"_s);
    m_desk->papers()->setAsking(
        [&](const QString &, const std::function<void(const QString &)> &chosen) {
            files.append(folder.filePath(QString::number(files.size()) + u".pdf"_s));
            chosen(files.last());
        },
        [&](const std::shared_ptr<QPrinter> &printer, const std::function<void()> &chosen) {
            printer->setOutputFileName(printed);
            chosen();
        });
    for (int turn = 0; turn < 2; ++turn) {
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(files.size() == turn + 1 && QFile::exists(files.last()));
    }
    QFile one(files.at(0));
    QFile two(files.at(1));
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    const auto bytes = one.readAll();
    QCOMPARE(two.readAll(), bytes);
    QCOMPARE(
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
        ask(u"select sha256 from public.papers where document_id = $1::uuid and copy = ''"_s,
            {m_drafted})
            .toString());
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(printed) && textOf(printed).contains(u"TRIPLICATE"));
    const auto number =
        ask(u"select invoice_number from public.invoices where id = $1::uuid"_s, {m_drafted})
            .toString();
    const auto amount = Money::fromNumeric(
        ask(u"select total_amount::text from public.invoices where id = $1::uuid"_s, {m_drafted})
            .toString());
    for (const auto &file : {files.first(), printed}) {
        const auto text = textOf(file);
        QVERIFY(text.contains(number));
        QVERIFY2(text.contains(amount->displayPlain()), qPrintable(text));
        for (const auto &mark : {u"ORIGINAL FOR RECIPIENT"_s, u"DUPLICATE FOR TRANSPORTER"_s,
                                 u"TRIPLICATE FOR SUPPLIER"_s})
            QVERIFY(text.contains(mark));
    }
}

void TestInvoices::saysWhatIsWrongWithAPayment()
{
    press(Qt::Key_R, Qt::ControlModifier);
    auto *amount = m_desk->findChild<QLineEdit *>(u"payment-amount"_s);
    QTRY_VERIFY(amount->hasFocus());
    amount->selectAll();
    type(u"99999999"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(amount->property("wrong").toBool());
    QVERIFY(amount->accessibleDescription().startsWith(u"Only "));
    QCOMPARE(amount->text(), u"99999999"_s); // what was typed stays
}

/// The program ends without a word; another start has what was typed.
void TestInvoices::keepsAPaymentBeingTyped()
{
    QTRY_COMPARE(m_person->drafts()->entries(u"payments"_s).size(), 1);
    makeDesk();
    choosePart(u"issued"_s);
    show(m_drafted);
    QTRY_VERIFY(m_desk->page()->form()->isVisible());
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"payment-amount"_s)->text(), u"99999999"_s);
}

void TestInvoices::recordsAPayment()
{
    auto *amount = m_desk->findChild<QLineEdit *>(u"payment-amount"_s);
    amount->setFocus();
    amount->selectAll();
    type(u"1.25"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(
        ask(u"select paid_amount::text || ' ' || payment_status from public.invoices where "
            "id = $1::uuid"_s,
            {m_drafted})
            .toString(),
        u"1.25 partial"_s);
    QTRY_VERIFY(!m_desk->page()->form()->isVisible());
    QTRY_COMPARE(m_desk->notice()->sentence(), u"The payment is recorded."_s);
    QVERIFY(m_person->drafts()->entries(u"payments"_s).isEmpty());
}

void TestInvoices::asksToVoid()
{
    const auto id = ask(u"select i.id::text from public.invoices i where i.status = 'approved' and "
                        "i.paid_amount = 0 and not exists (select from public.dispatches d where "
                        "d.invoice_id = i.id and d.status <> 'pending') limit 1"_s)
                        .toString();
    QVERIFY(!id.isEmpty());
    show(id);
    QTRY_VERIFY(m_desk->bar()->button(u"void"_s));
    m_desk->list()->setFocus();
    press(Qt::Key_V, Qt::ShiftModifier);
    type(u"wrong buyer"_s); // the reason is asked for in the bar
    press(Qt::Key_Return);
    QTRY_COMPARE(
        ask(u"select count(*)::integer from public.approvals where entity_id = $1::uuid and "
            "stage = 'void' and status = 'pending'"_s,
            {id})
            .toInt(),
        1);
}

int TestInvoices::pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdfinfo"_s, {pdf});
    reader.waitForFinished();
    for (const auto &line : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n'))
        if (line.startsWith(u"Pages:"))
            return line.section(u':', 1).trimmed().toInt();
    return 0;
}

QString TestInvoices::numberOf(const QString &id)
{
    return ask(u"select invoice_number from public.invoices where id = $1::uuid"_s, {id})
        .toString();
}

void TestInvoices::answerWith(const QString &file, const QString &folder)
{
    m_desk->papers()->setAsking(
        {},
        [file](const std::shared_ptr<QPrinter> &printer, const std::function<void()> &chosen) {
            printer->setOutputFileName(file);
            chosen();
        },
        [folder](const std::function<void(const QString &)> &chosen) { chosen(folder); });
}

/// Marks three issued invoices by keys, from the first one on.
QStringList TestInvoices::markIssued()
{
    choosePart(u"issued"_s);
    m_desk->notice()->dismiss();
    m_desk->list()->setFocus();
    press(Qt::Key_Escape);
    press(Qt::Key_Home);
    press(Qt::Key_X);
    press(Qt::Key_J, Qt::ShiftModifier);
    press(Qt::Key_J, Qt::ShiftModifier);
    return m_desk->list()->marking()->ids();
}

void TestInvoices::printsAllThatAreMarked()
{
    const QTemporaryDir folder;
    const auto printed = folder.filePath(u"printed.pdf"_s);
    answerWith(printed, {});
    const auto ids = markIssued();
    QCOMPARE(ids.size(), 3);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(told(), u"3 invoice(s) printed."_s);
    int pages = 0;
    for (const auto &id : ids) {
        QFile kept(folder.filePath(id + u".pdf"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(
            ask(u"select content from public.papers where document_id = $1::uuid and copy = ''"_s,
                {id})
                .toByteArray());
        kept.close();
        pages += pagesOf(kept.fileName());
    }
    QVERIFY(pages >= 9); // three copies each
    QCOMPARE(pagesOf(printed), pages);
    const auto text = textOf(printed);
    qsizetype from = 0;
    for (const auto &id : ids) { // in the order of the list
        from = text.indexOf(numberOf(id), from);
        QVERIFY2(from >= 0, qPrintable(numberOf(id)));
    }
    QCOMPARE(text.count(u"TRIPLICATE FOR SUPPLIER"_s) % 3, 0);
}

void TestInvoices::savesAllThatAreMarked()
{
    const QTemporaryDir folder;
    answerWith({}, folder.path());
    const auto ids = markIssued();
    QFile other(folder.filePath(numberOf(ids.at(1)) + u".pdf"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("somebody else's");
    other.close();
    for (int turn = 0; turn < 2; ++turn) { // the second time everything is there already
        m_desk->notice()->dismiss();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(told(), u"3 PDF(s) saved in %1."_s.arg(folder.path()));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("somebody else's"));
    for (int i = 0; i < ids.size(); ++i) {
        QFile file(folder.filePath(numberOf(ids.at(i)) + (i == 1 ? u" (2).pdf"_s : u".pdf"_s)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const auto hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        QCOMPARE(QString::fromLatin1(hash.toHex()),
                 ask(u"select sha256 from public.papers where document_id = $1::uuid and "
                     "copy = ''"_s,
                     {ids.at(i)})
                     .toString());
    }
}

void TestInvoices::namesWhatHasNoPaper()
{
    const QTemporaryDir folder;
    answerWith({}, folder.path());
    choosePart(u"draft"_s);
    m_desk->list()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    const auto marked = m_desk->list()->marking()->records();
    QVERIFY(!marked.isEmpty());
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const auto words = u"0 PDF(s) saved in %1, %2 could not be: "_s.arg(
        folder.path(), QString::number(marked.size()));
    QTRY_VERIFY2(told().startsWith(words), qPrintable(told() + u" | "_s + words));
    QVERIFY2(told().contains(marked.first().value(u"order_number"_s).toString()),
             qPrintable(told()));
    QVERIFY(QDir(folder.path()).isEmpty());
    press(Qt::Key_Escape);
}

void TestInvoices::stopsWhenAsked()
{
    const QTemporaryDir folder;
    answerWith(folder.filePath(u"printed.pdf"_s), {});
    QCOMPARE(markIssued().size(), 3);
    press(Qt::Key_P, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier); // goes to Cancel
    QCOMPARE(QApplication::focusWidget()->accessibleName().isEmpty()
                 ? qobject_cast<QPushButton *>(QApplication::focusWidget())->text()
                 : QString(),
             u"Cancel"_s);
    picture(m_desk.get(), u"invoices-printing"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY2(told().contains(u" before it was cancelled"_s), qPrintable(told()));
    QVERIFY(m_desk->list()->hasFocus());
    press(Qt::Key_Escape);
}

void TestInvoices::agesFilter()
{
    QVERIFY(m_company->asKeeper()
                ->run(u"update public.invoices set invoice_date = invoice_date - 60, due_date = "
                      u"due_date - 60 "
                      "where id = (select id from public.invoices where status = 'approved' and "
                      "balance > 0 "
                      "order by invoice_number limit 1)"_s)
                .ok());
    m_desk->refresh();
    choosePart(u"issued"_s);
    auto *ages = m_desk->findChild<AgeBar *>();
    QTRY_VERIFY(ages->isVisible());
    QVERIFY(quiet(m_person->database()));
    const auto owed =
        ask(u"select sum(balance)::text from public.invoices where status = 'approved'"_s);
    QTRY_COMPARE(ages->total().display(), Money::fromNumeric(owed.toString())->display());
    ages->choose(1);
    const auto *model = m_desk->list()->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    ages->choose(-1);
}

void TestInvoices::pictures()
{
    choosePart(u"issued"_s);
    show(m_drafted);
    QVERIFY(quiet(m_person->database()));
    picture(m_desk.get(), u"invoices-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"invoices-dark"_s);
    m_desk->resize(1232, 650);
    picture(m_desk.get(), u"invoices-1280-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    press(Qt::Key_R, Qt::ControlModifier);
    picture(m_desk.get(), u"invoices-1280-payment"_s);
    press(Qt::Key_Escape);
    m_desk->resize(1264, 830);
    choosePart(u"draft"_s);
    QVERIFY(quiet(m_person->database()));
    picture(m_desk.get(), u"invoices-draft"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestInvoices)
#include "tst_invoices.moc"
