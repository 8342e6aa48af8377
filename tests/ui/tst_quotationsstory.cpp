#include "deskcompany.h"
#include "filespane.h"
#include "filtertabs.h"
#include "historypane.h"
#include "invoicesdesk.h"
#include "linegrid.h"
#include "notice.h"
#include "pagehead.h"
#include "quotationdraft.h"
#include "quotationeditor.h"
#include "quotationlines.h"
#include "quotationsdesk.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "story.h"
#include "storyside.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The story beside a quotation and beside an invoice, with real keys on the demo company: what is
/// said and attached there belongs to that document, and the order shows it too.
class TestQuotationsStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsTheOrdersHistory_data() { documents(); }
    void tellsTheOrdersHistory();
    void commentsByKeys_data() { documents(); }
    void commentsByKeys();
    void attachesToTheDocument_data() { documents(); }
    void attachesToTheDocument();
    void hearsAColleague_data() { documents(); }
    void hearsAColleague();
    void lettersAreForTheCells();
    void keepsWordsWithTheirDocument();
    void hidesFromWhoMayNotRead();
    void pictures();

private:
    static void documents();
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    bool showDocument(const QString &kind);
    bool openStory();
    [[nodiscard]] DeskPage *page(const QString &kind) const;
    [[nodiscard]] StorySide *side() const;
    [[nodiscard]] QStringList rowsOf(const char *list) const;
    [[nodiscard]] QPlainTextEdit *field() const;
    [[nodiscard]] int kept(const char *table, const QString &kind);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_quoter;
    std::unique_ptr<DeskPerson> m_accountant;
    std::unique_ptr<QuotationsDesk> m_quotations;
    std::unique_ptr<InvoicesDesk> m_invoices;
    QHash<QString, QString> m_documents; ///< ids by kind
    DeskPage *m_desk = nullptr;
    QString m_id;
    QTemporaryDir m_folder;
};

void TestQuotationsStory::documents()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("quotation") << u"quotations"_s;
    QTest::newRow("invoice") << u"invoices"_s;
}

void TestQuotationsStory::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_quoter = std::make_unique<DeskPerson>(*m_company, u"quoter"_s);
    m_accountant = std::make_unique<DeskPerson>(*m_company, u"accounts"_s);
    m_quotations = std::make_unique<QuotationsDesk>(m_quoter->context(), nullptr);
    m_invoices = std::make_unique<InvoicesDesk>(m_accountant->context(), nullptr);
    const QList<QPair<DeskPerson *, Desk *>> desks{{m_quoter.get(), m_quotations.get()},
                                                   {m_accountant.get(), m_invoices.get()}};
    for (const auto &[person, desk] : desks) {
        connect(person->database(), &Database::changed, desk, &Desk::documentChanged);
        desk->resize(1264, 830);
    }
    m_documents = {
        {u"quotations"_s,
         ask(u"select q.id::text from public.quotations q join public.orders o on o.id = "
             "q.order_id where q.status = 'draft' and o.workflow_stage = 'quotation' order by "
             "q.quote_number limit 1"_s)
             .toString()},
        {u"invoices"_s, ask(u"select id::text from public.invoices where status = 'approved' "
                            "order by invoice_number limit 1"_s)
                            .toString()}};
    for (const auto &id : std::as_const(m_documents))
        QVERIFY(!id.isEmpty());
}

void TestQuotationsStory::cleanupTestCase()
{
    m_quotations.reset();
    m_invoices.reset();
    m_quoter.reset();
    m_accountant.reset();
    m_company.reset();
}

DeskPage *TestQuotationsStory::page(const QString &kind) const
{
    if (kind == u"quotations")
        return m_quotations.get();
    return m_invoices.get();
}

StorySide *TestQuotationsStory::side() const
{
    return m_desk == m_quotations.get() ? m_quotations->side() : m_invoices->side();
}

/// Brings the desk to the front with its document and the keyboard in the list.
bool TestQuotationsStory::showDocument(const QString &kind)
{
    m_desk = page(kind);
    m_id = m_documents.value(kind);
    m_desk->show();
    m_desk->activateWindow();
    if (!QTest::qWaitForWindowActive(m_desk))
        return false;
    m_desk->notice()->dismiss();
    m_desk->open(u"indentdesk://"_s + (kind == u"quotations" ? u"quotation/"_s : u"invoice/"_s) +
                 m_id);
    const auto entered = QTest::qWaitFor(
        [&] { return rowsOf("History").size() > 1 && side()->isVisible(); }, 20'000);
    m_desk->list()->setFocus();
    auto *person = kind == u"quotations" ? m_quoter.get() : m_accountant.get();
    return entered && quiet(person->database());
}

bool TestQuotationsStory::openStory()
{
    press(Qt::Key_H, Qt::ControlModifier);
    return side()->showsStory() &&
           side()->story()->history()->isAncestorOf(QApplication::focusWidget());
}

QStringList TestQuotationsStory::rowsOf(const char *list) const
{
    QStringList rows;
    for (const auto *view : side()->findChildren<QAbstractItemView *>())
        if (view->accessibleName() == QLatin1String(list) && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                rows << view->model()->index(row, 0).data().toString();
    return rows;
}

QPlainTextEdit *TestQuotationsStory::field() const
{
    return side()->findChild<QPlainTextEdit *>(u"comment-field"_s);
}

int TestQuotationsStory::kept(const char *table, const QString &kind)
{
    return ask(u"select count(*)::integer from public.%1 where kind = $1 and document_id = $2::uuid"_s
                   .arg(QLatin1String(table)),
               {kind, m_id})
        .toInt();
}

void TestQuotationsStory::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_desk, key, modifiers);
}

void TestQuotationsStory::type(const QString &words)
{
    for (const auto letter : words)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void TestQuotationsStory::tellsTheOrdersHistory()
{
    QFETCH(QString, kind);
    QVERIFY(showDocument(kind));
    QVERIFY(!side()->showsStory()); // the desk's own comes first
    QVERIFY(openStory());
    const auto said = rowsOf("History").join(u'\n');
    QVERIFY2(said.contains(u"decoded"), qPrintable(said));
    QVERIFY2(!said.contains(u"Somebody"), qPrintable(said));
    auto *history = side()->story()->history();
    QVERIFY(history->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_H); // what each changed
    QVERIFY(history->showsChanges());
    press(Qt::Key_H);
    press(Qt::Key_H, Qt::ControlModifier); // and back to the work
    QVERIFY(!side()->showsStory());
    QCOMPARE(QApplication::focusWidget(), m_desk->list());
    press(Qt::Key_C); // the story's keys sleep with it
    QVERIFY(!field()->isVisible());
}

void TestQuotationsStory::commentsByKeys()
{
    QFETCH(QString, kind);
    QVERIFY(showDocument(kind));
    QVERIFY(openStory());
    const auto before = rowsOf("Comments").size();
    press(Qt::Key_C);
    QTRY_VERIFY(field()->hasFocus());
    type(u"Their rate, last year."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf("Comments").size(), before + 1, 20'000);
    QCOMPARE(rowsOf("Comments").last(), u"Their rate, last year."_s);
    QCOMPARE(kept("comments", kind), 1);
    const auto whole =
        ask(u"select api.comments('orders', (select c.order_id from public.comments c where "
            "c.document_id = $1::uuid limit 1))::text"_s,
            {m_id});
    QVERIFY2(whole.toString().contains(u"Their rate"), qPrintable(whole.toString()));
}

void TestQuotationsStory::attachesToTheDocument()
{
    QFETCH(QString, kind);
    QVERIFY(showDocument(kind));
    const auto before = rowsOf("Attachments").size();
    QFile file(m_folder.filePath(kind + u".pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("%PDF-1.4\n" + kind.toUtf8()) > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    // dropped while the desk's own is in front
    QDragEnterEvent enter({80, 80}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(side(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent let({80, 80}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(side(), &let);
    QTRY_COMPARE_WITH_TIMEOUT(kept("attachments", kind), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf("Attachments").size(), before + 1, 20'000);
    // pasted while the story is
    QVERIFY(openStory());
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(kind == u"quotations" ? Qt::darkCyan : Qt::darkRed);
    QApplication::clipboard()->setImage(image);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(kept("attachments", kind), 2, 20'000);
    QApplication::clipboard()->clear();
}

void TestQuotationsStory::hearsAColleague()
{
    QFETCH(QString, kind);
    QVERIFY(showDocument(kind));
    const auto before = rowsOf("Comments").size();
    auto colleague = m_company->as(u"executive"_s);
    QVERIFY(colleague
                ->query(u"select api.comment($1, $2::uuid, 'Agreed.', gen_random_uuid())"_s,
                        {kind, m_id})
                .ok());
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf("Comments").size(), before + 1, 20'000);
    QCOMPARE(rowsOf("Comments").last(), u"Agreed."_s);
}

/// Nobody begins a comment while they type a price.
void TestQuotationsStory::lettersAreForTheCells()
{
    QVERIFY(showDocument(u"quotations"_s));
    QVERIFY(openStory());
    auto *grid = m_quotations->editor()->grid();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, QuotationLines::Price));
    const auto was = grid->currentIndex().data().toString();
    type(u"ch"_s);
    press(Qt::Key_Enter);
    QCOMPARE(grid->model()->index(0, QuotationLines::Price).data().toString(), u"ch"_s);
    QVERIFY(!field()->isVisible());
    QVERIFY(!side()->story()->history()->showsChanges());
    grid->setCurrentIndex(grid->model()->index(0, QuotationLines::Price));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(grid->model()->index(0, QuotationLines::Price).data().toString(), was);
}

void TestQuotationsStory::keepsWordsWithTheirDocument()
{
    QVERIFY(showDocument(u"quotations"_s));
    QVERIFY(openStory());
    press(Qt::Key_C);
    QTRY_VERIFY(field()->hasFocus());
    type(u"half a thought"_s);
    press(Qt::Key_Escape);
    const auto first = m_id;
    const auto other = ask(u"select q.id::text from public.quotations q where q.status = 'sent' "
                           "order by q.quote_number limit 1"_s)
                           .toString();
    QVERIFY(!other.isEmpty());
    m_desk->open(u"indentdesk://quotation/"_s + other);
    QTRY_VERIFY_WITH_TIMEOUT(field()->toPlainText().isEmpty(), 20'000);
    m_desk->open(u"indentdesk://quotation/"_s + first);
    QTRY_COMPARE_WITH_TIMEOUT(field()->toPlainText(), u"half a thought"_s, 20'000);
    field()->clear();
}

/// A decoder sees the order from decoding on, and no quotation: nor what is said at one.
void TestQuotationsStory::hidesFromWhoMayNotRead()
{
    QVERIFY(showDocument(u"quotations"_s));
    const auto order = m_quotations->editor()->draft()->orderId;
    auto decoder = m_company->as(u"decoder"_s);
    const auto rows = decoder->query(u"select api.comments('orders', $1::uuid)::text"_s, {order});
    QVERIFY(rows.ok());
    QVERIFY2(!rows->first().toString().contains(u"Their rate"),
             qPrintable(rows->first().toString()));
    QVERIFY(!decoder
                 ->query(u"select api.comment('quotations', $1::uuid, 'No.', gen_random_uuid())"_s,
                         {m_id})
                 .ok());
}

void TestQuotationsStory::pictures()
{
    for (const auto &kind : {u"quotations"_s, u"invoices"_s}) {
        QVERIFY(showDocument(kind));
        QVERIFY(openStory());
        picture(m_desk, kind + u"-story-light"_s);
        Theme::instance().choose(ThemeChoice::Dark);
        picture(m_desk, kind + u"-story-dark"_s);
        m_desk->resize(1232, 650);
        picture(m_desk, kind + u"-story-1280-dark"_s);
        Theme::instance().choose(ThemeChoice::Light);
        m_desk->resize(1264, 830);
    }
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestQuotationsStory)
#include "tst_quotationsstory.moc"
