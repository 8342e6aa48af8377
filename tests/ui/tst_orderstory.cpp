#include "actionbar.h"
#include "commentspane.h"
#include "deskcompany.h"
#include "filespane.h"
#include "filtertabs.h"
#include "historychanges.h"
#include "historypane.h"
#include "notice.h"
#include "noticeboard.h"
#include "openedfile.h"
#include "ordersdesk.h"
#include "orderslist.h"
#include "orderstory.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "story.h"
#include "storylines.h"
#include "sumline.h"
#include "testserver.h"
#include "theme.h"
#include "wrappedlist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// An order's story with real keys and real drops on the demo company.
class TestOrderStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void tellsWhatHappened();
    void showsLinesWithBatchesAndSums();
    void showsDifferences();
    void tellsOfLinesThatCameAndWent();
    void takesADrop();
    void refusesWhatIsNotKept_data();
    void refusesWhatIsNotKept();
    void pastesPicturesAndFiles();
    void opensASafeCopy();
    void namesAreSafe_data();
    void namesAreSafe();
    void takesBackItsOwn();
    void commentsByKeys();
    void namesAColleague();
    void keepsWordsThatWereNotSent();
    void hearsAColleague();
    void saysHowLateItIs();
    void readersOnlyRead();
    void pictures();

public Q_SLOTS:
    void onOpened(const QUrl &url) { m_opened = url.toLocalFile(); }

private:
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    [[nodiscard]] QString orderAt(const QString &stage);
    [[nodiscard]] QString fileWith(const QString &name, const QByteArray &bytes);
    std::unique_ptr<OrdersDesk> makeDesk(DeskPerson &person);
    bool show(const QString &id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);
    bool drop(const QStringList &paths);
    [[nodiscard]] QStringList rowsOf(const char *list) const;
    [[nodiscard]] QStringList history() const;
    [[nodiscard]] int attached() const;
    [[nodiscard]] OrderStory *story() const { return m_desk->story(); }
    [[nodiscard]] Story *beside() const { return story()->story(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<OrdersDesk> m_desk;
    QTemporaryDir m_folder;
    QString m_order; ///< of sales, on its way to the hospital
    QString m_opened;
};

namespace {

const auto s_pdf = QByteArray("%PDF-1.4\nan indent");

} // namespace

void TestOrderStory::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    QVERIFY(m_company->asKeeper()
                ->run(u"set session_replication_role = replica; update public.orders set "
                      "sales_rep_id = (select id from public.users where email = "
                      "'sales@demo.example')"_s)
                .ok());
    m_person = std::make_unique<DeskPerson>(*m_company, u"sales"_s);
    m_desk = makeDesk(*m_person);
    m_order = orderAt(u"completed"_s);
    if (m_order.isEmpty())
        m_order = orderAt(u"dispatched"_s);
    QVERIFY(!m_order.isEmpty());
    QDesktopServices::setUrlHandler(u"file"_s, this, "onOpened");
}

void TestOrderStory::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestOrderStory::init()
{
    m_person->context().notices->hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->notice()->dismiss();
    QVERIFY(show(m_order));
    m_desk->list()->setFocus();
}

std::unique_ptr<OrdersDesk> TestOrderStory::makeDesk(DeskPerson &person)
{
    auto desk = std::make_unique<OrdersDesk>(person.context(), nullptr);
    connect(person.database(), &Database::changed, desk.get(), &Desk::documentChanged);
    desk->resize(1264, 830);
    desk->show();
    if (!QTest::qWaitFor([&] { return desk->list()->model()->rowCount() > 0; }, 10'000))
        qFatal("the orders were not read");
    return desk;
}

QString TestOrderStory::orderAt(const QString &stage)
{
    return ask(u"select id::text from public.orders where workflow_stage = $1 order by (select "
               "count(*) from public.order_items l where l.order_id = orders.id) desc, "
               "order_number limit 1"_s,
               {stage})
        .toString();
}

QString TestOrderStory::fileWith(const QString &name, const QByteArray &bytes)
{
    const auto path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file could not be made");
    return path;
}

bool TestOrderStory::show(const QString &id)
{
    m_desk->open(u"indentdesk://order/"_s + id);
    const auto title =
        ask(u"select hospital_name from public.customers c join public.orders o on o.customer_id = "
            "c.id where o.id = $1::uuid"_s,
            {id})
            .toString();
    return QTest::qWaitFor([&] {
        return story()->isVisible() && m_desk->head()->title() == title && !history().isEmpty();
    });
}

void TestOrderStory::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_desk.get(), key,
                    modifiers);
}

void TestOrderStory::type(const QString &words)
{
    for (const auto c : words)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

/// What a file manager sends: the files are held over the lines, then let go.
bool TestOrderStory::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({80, 80}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(story(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent let({80, 80}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(story(), &let);
    return let.isAccepted();
}

QStringList TestOrderStory::rowsOf(const char *list) const
{
    QStringList rows;
    for (const auto *view : story()->findChildren<QAbstractItemView *>())
        if (view->accessibleName() == QLatin1String(list) && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                rows << view->model()->index(row, 0).data().toString();
    return rows;
}

QStringList TestOrderStory::history() const
{
    return rowsOf("History");
}

int TestOrderStory::attached() const
{
    const auto *model = beside()->files()->list()->model();
    int count = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        count += !model->index(row, 0)
                      .data(RecordModel::RecordRole)
                      .toJsonObject()
                      .value(u"is_sending"_s)
                      .toBool();
    return count;
}

// --- What is told ---------------------------------------------------------------------------

void TestOrderStory::tellsWhatHappened()
{
    const auto said = history();
    QVERIFY2(said.size() >= 12, qPrintable(said.join(u'\n')));
    QVERIFY2(said.last().contains(u"entered it") || said.last().contains(u"ordered the same"),
             qPrintable(said.last()));
    const auto all = said.join(u'\n');
    QVERIFY2(!all.contains(u"moved it"), qPrintable(all));
    QVERIFY2(!all.contains(u"Somebody"), qPrintable(all));
    for (const auto &words : {u"sent it to the decoders."_s, u"decoded"_s, u"approved the PO."_s,
                              u"recorded their PO "_s, u"reserved "_s, u"approved the invoice: "_s})
        QVERIFY2(all.contains(words), qPrintable(words + u" in\n"_s + all));
    QVERIFY2(all.contains(u"You "), qPrintable(all));
    picture(m_desk.get(), u"orders-story-light"_s);
}

void TestOrderStory::showsLinesWithBatchesAndSums()
{
    QTRY_VERIFY2(story()->lines()->sum()->words().contains(u"Taxable"),
                 qPrintable(story()->lines()->sum()->words()));
    auto *lines = story()->lines()->findChild<RowList *>();
    const auto *model = lines->model();
    int batches = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        batches += !model->index(row, 5).data().toString().isEmpty();
    QVERIFY(batches > 0);
    QVERIFY(!m_desk->findChildren<QLabel *>().isEmpty());
}

void TestOrderStory::showsDifferences()
{
    QVERIFY(!beside()->history()->showsChanges());
    const auto *view = beside()->history()->findChild<WrappedList *>();
    const auto changes = [&] {
        QString all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            all += view->model()->index(row, 0).data(Qt::AccessibleDescriptionRole).toString();
        return all;
    };
    QVERIFY(changes().isEmpty());
    press(Qt::Key_H);
    QTRY_VERIFY(changes().contains(u"→"));
    picture(m_desk.get(), u"orders-story-differences"_s);
    press(Qt::Key_H);
    QTRY_VERIFY(changes().isEmpty());
}

// --- Files ----------------------------------------------------------------------------------

void TestOrderStory::tellsOfLinesThatCameAndWent()
{
    const auto id =
        ask(u"select o.id::text from public.orders o where o.workflow_stage = 'order_request' and "
            "(select count(*) from public.order_items l where l.order_id = o.id and "
            "l.parent_id is null) > 1 order by o.id limit 1"_s)
            .toString();
    (void)ask(
        u"update public.orders set created_at = now() - interval '1 hour' where id = $1::uuid returning 1"_s,
        {id});
    (void)ask(u"insert into public.order_items (order_id, line_number, item_description, "
              u"asked_quantity, quantity) values "
              "($1::uuid, 91, 'zorb swabs', 5, 5) returning 1"_s,
              {id});
    const auto gone =
        ask(u"delete from public.order_items where id = (select l.id from public.order_items l "
            u"where "
            "l.order_id = $1::uuid and l.line_number = 1 and l.parent_id is null) returning "
            "item_description"_s,
            {id})
            .toString();
    QVERIFY(!gone.isEmpty());
    const auto changes =
        expect(m_company->as(u"executive"_s)->query(u"select api.order_changes('%1')"_s.arg(id)),
               "changes")
            .first()
            .toJsonArray();
    HistoryEntry entry;
    entry.at = QDateTime::currentDateTimeUtc().addSecs(60);
    QList<HistoryEntry> entries{entry};
    addChanges(entries, changes);
    const auto told = entries.first().changes.join(u'\n');
    QVERIFY2(told.contains(u"Line 91 added: “zorb swabs”"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Line 1 removed: “"_s + gone.simplified().left(40)), qPrintable(told));
    const auto rep = m_company->as(u"sales"_s);
    QVERIFY(rep->query(u"select api.order_changes('%1')"_s.arg(id)));
}

void TestOrderStory::takesADrop()
{
    const auto before = attached();
    QVERIFY(drop({fileWith(u"indent 9 Nov.pdf"_s, s_pdf), fileWith(u"list.txt"_s, "gloves 50\n")}));
    QTRY_COMPARE(attached(), before + 2);
    QTRY_COMPARE(
        ask(u"select count(*) from public.attachments where order_id = $1::uuid"_s, {m_order})
            .toInt(),
        before + 2);
    QTRY_VERIFY(history().first().contains(u"You attached"));
    // the same once more says so
    QVERIFY(drop({fileWith(u"again.pdf"_s, s_pdf)}));
    QTRY_VERIFY(m_desk->notice()->sentence().contains(u"there already"));
    QCOMPARE(attached(), before + 2);
    // words are no file
    QMimeData words;
    words.setText(u"gloves"_s);
    QDragEnterEvent enter({80, 80}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(story(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestOrderStory::refusesWhatIsNotKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("program") << QByteArray("MZ\x90\0\3", 5) << u"is a program"_s;
    QTest::newRow("noise") << QByteArray("\1\2\3\4\5") << u"not kept"_s;
    QTest::newRow("20 MB and a byte") << QByteArray(20 * 1024 * 1024 + 1, 'x') << u"20 MB"_s;
}

void TestOrderStory::refusesWhatIsNotKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto before = attached();
    QVERIFY(drop({fileWith(u"order.pdf"_s, bytes)}));
    QTRY_VERIFY2(m_desk->notice()->sentence().contains(says),
                 qPrintable(m_desk->notice()->sentence()));
    QVERIFY(m_desk->notice()->sentence().contains(u"order.pdf"));
    QTRY_COMPARE(attached(), before);
}

void TestOrderStory::pastesPicturesAndFiles()
{
    const auto before = attached();
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QApplication::clipboard()->setImage(image);
    press(Qt::Key_V, Qt::ControlModifier); // the list has the focus
    QTRY_COMPARE(attached(), before + 1);
    QVERIFY(story()->isVisible()); // no order was begun
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(fileWith(u"pasted.pdf"_s, "%PDF-1.4 pasted"))});
    QApplication::clipboard()->setMimeData(data);
    beside()->files()->list()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(attached(), before + 2);
    QApplication::clipboard()->clear();
}

void TestOrderStory::opensASafeCopy()
{
    const auto before = attached();
    QVERIFY(drop({fileWith(u"invoice.desktop"_s, "[Desktop Entry]\nExec=rm -r ~\n")}));
    QTRY_COMPARE(attached(), before + 1);
    auto *list = beside()->files()->list();
    list->setFocus();
    list->chooseFirst();
    QTRY_VERIFY(!list->chosenId().isEmpty());
    m_opened.clear();
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Return);
    QTRY_VERIFY2(!m_opened.isEmpty(), qPrintable(m_desk->notice()->sentence()));
    QVERIFY2(m_opened.endsWith(u"/invoice.desktop.txt"), qPrintable(m_opened));
    const QFileInfo file(m_opened);
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    const QFileInfo folder(file.path());
    QVERIFY(!(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    QFile copy(m_opened);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("[Desktop Entry]\nExec=rm -r ~\n"));
    QVERIFY(!beside()->files()->list()->chosenId().isEmpty()); // the place stays
}

void TestOrderStory::namesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("safe");
    const auto pdf = u"application/pdf"_s;
    const auto text = u"text/plain"_s;
    QTest::newRow("plain") << u"a b.pdf"_s << pdf << u"a b.pdf"_s;
    QTest::newRow("program") << u"a.exe"_s << pdf << u"a.exe.pdf"_s;
    QTest::newRow("page") << u"a.html"_s << text << u"a.html.txt"_s;
    QTest::newRow("csv") << u"a.CSV"_s << text << u"a.CSV"_s;
    QTest::newRow("folders") << u"../../.config/a.txt"_s << text << u"a.txt"_s;
    QTest::newRow("hidden") << u"..bashrc"_s << text << u"bashrc.txt"_s;
    QTest::newRow("option") << u"--help.txt"_s << text << u"help.txt"_s;
    QTest::newRow("turned round") << u"a\u202Efdp.exe"_s << text << u"afdp.exe.txt"_s;
    QTest::newRow("nothing") << u"///"_s << text << u"file.txt"_s;
}

void TestOrderStory::namesAreSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name, type), safe);
}

void TestOrderStory::takesBackItsOwn()
{
    const auto before = attached() + 1;
    QVERIFY(drop({fileWith(u"wrong.pdf"_s, "%PDF-1.4 the wrong one")}));
    auto *list = beside()->files()->list();
    QTRY_COMPARE(attached(), before);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"wrong.pdf"_s);
    list->setFocus();
    list->chooseFirst();
    press(Qt::Key_Delete);
    QVERIFY(m_desk->notice()->sentence().contains(u"wrong.pdf"));
    QCOMPARE(attached(), before);
    for (auto *button : m_desk->notice()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Take back")
            button->click();
    QTRY_COMPARE(attached(), before - 1);
    QTRY_VERIFY(history().first().contains(u"You took back wrong.pdf."));
}

// --- Comments -------------------------------------------------------------------------------

void TestOrderStory::commentsByKeys()
{
    const auto before = rowsOf("Comments").size();
    press(Qt::Key_C);
    auto *field = story()->findChild<QPlainTextEdit *>(u"comment-field"_s);
    QVERIFY(field->hasFocus());
    type(u"Store closes at 16:00,"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"call before."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(rowsOf("Comments").size(), before + 1);
    QCOMPARE(rowsOf("Comments").last(), u"Store closes at 16:00,\ncall before."_s);
    QVERIFY(!field->isVisible());
    press(Qt::Key_C);
    press(Qt::Key_Return); // nothing is said
    QVERIFY(field->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(rowsOf("Comments").size(), before + 1);
}

void TestOrderStory::namesAColleague()
{
    const auto name =
        ask(u"select full_name from public.users where email = 'decoder@demo.example'"_s)
            .toString();
    const auto count = [this] {
        return ask(u"select count(*) from public.notifications n join public.users u on u.id = "
                   "n.user_id where u.email = 'decoder@demo.example' and n.title like '%mentions "
                   "you%'"_s)
            .toInt();
    };
    const auto before = count();
    press(Qt::Key_C);
    auto *field = story()->findChild<QPlainTextEdit *>(u"comment-field"_s);
    type(u"@"_s + name.left(2));
    auto *popup = QApplication::activePopupWidget();
    QTRY_VERIFY((popup = QApplication::activePopupWidget()));
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(field->toPlainText(), u'@' + name + u' ');
    type(u"look at line 2"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(count(), before + 1);
}

void TestOrderStory::keepsWordsThatWereNotSent()
{
    auto *field = story()->findChild<QPlainTextEdit *>(u"comment-field"_s);
    press(Qt::Key_C);
    type(u"half a thought"_s);
    press(Qt::Key_Escape);
    QVERIFY(show(orderAt(u"invoiced"_s)));
    QTRY_VERIFY(field->toPlainText().isEmpty());
    QVERIFY(show(m_order));
    QTRY_COMPARE(field->toPlainText(), u"half a thought"_s);
    m_desk->list()->setFocus();
    press(Qt::Key_C);
    field->selectAll();
    press(Qt::Key_Delete);
    // one letter too many is not sent
    field->setPlainText(QString(CommentsPane::mostCharacters + 1, u'x'));
    const auto before = rowsOf("Comments").size();
    press(Qt::Key_Return);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(field->isVisible());
    QCOMPARE(rowsOf("Comments").size(), before);
    field->clear();
    press(Qt::Key_Escape);
}

void TestOrderStory::hearsAColleague()
{
    auto colleague = m_company->as(u"executive"_s);
    const auto before = rowsOf("Comments").size();
    QVERIFY(colleague
                ->query(u"select api.comment('orders', $1::uuid, 'Good.', gen_random_uuid())"_s,
                        {m_order})
                .ok());
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf("Comments").size(), before + 1, 1'000);
    QCOMPARE(rowsOf("Comments").last(), u"Good."_s);
}

void TestOrderStory::saysHowLateItIs()
{
    const auto id = orderAt(u"decoding"_s);
    QVERIFY(!id.isEmpty());
    const auto waited = [&](const QString &time) {
        (void)m_company->asKeeper()->run(
            u"set session_replication_role = replica; update public.orders set priority = "
            "'medium', stage_since = now() - interval '%1' where id = '%2'"_s.arg(time, id));
        m_desk->refresh();
        beside()->refresh();
        if (!quiet(m_person->database()))
            return QString();
        QString said;
        for (const auto *label : m_desk->bar()->findChildren<QLabel *>())
            said += label->text();
        return said;
    };
    QVERIFY(show(id));
    QTRY_COMPARE(waited(u"3 hours"_s), u"With the decoders for 3 h, allowed 4 h."_s);
    QTRY_COMPARE(waited(u"5 hours"_s), u"With the decoders for 5 h, allowed 4 h."_s);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto tone = [&](int hours) {
        return stageClock({{u"stage"_s, u"decoding"_s},
                           {u"works"_s, u"decoder"_s},
                           {u"since"_s, now.addSecs(-3600 * hours).toString(Qt::ISODateWithMs)},
                           {u"allowed_hours"_s, 4.0}},
                          {}, now)
            .tone;
    };
    QCOMPARE(tone(4), Tone::Plain);
    QCOMPARE(tone(5), Tone::Amber);
    QCOMPARE(tone(9), Tone::Red);
    picture(m_desk.get(), u"orders-story-late"_s);
    // an urgent one has half the time
    (void)m_company->asKeeper()->run(
        u"set session_replication_role = replica; update public.orders set priority = 'urgent' "
        "where id = '%1'"_s.arg(id));
    beside()->refresh();
    QTRY_VERIFY([&] {
        for (const auto *label : m_desk->bar()->findChildren<QLabel *>())
            if (label->text().endsWith(u"allowed 2 h."))
                return true;
        return false;
    }());
}

void TestOrderStory::readersOnlyRead()
{
    QVERIFY(m_company->asKeeper()
                ->run(u"update public.roles set permissions = '{\"orders\": [\"read_all\"], "
                      "\"users\": [\"names\"], \"customers\": [\"names\"]}' where name = "
                      "'quoter'"_s)
                .ok());
    DeskPerson reader(*m_company, u"quoter"_s);
    auto mine = std::move(m_desk);
    m_desk = makeDesk(reader);
    QVERIFY(show(m_order));
    QTRY_VERIFY(!rowsOf("Comments").isEmpty());
    QVERIFY(!drop({fileWith(u"a.pdf"_s, s_pdf)}));
    QVERIFY(!story()->findChild<QWidget *>(u"comment"_s)->isVisible());
    QVERIFY(!story()->findChild<QWidget *>(u"attach"_s)->isVisible());
    m_desk = std::move(mine);
}

void TestOrderStory::pictures()
{
    picture(m_desk.get(), u"orders-story-full-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"orders-story-full-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    m_desk->resize(1104, 650);
    picture(m_desk.get(), u"orders-story-full-1280x720"_s);
    QVERIFY(show(orderAt(u"quotation_sent"_s)));
    picture(m_desk.get(), u"orders-story-sent-1280x720"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestOrderStory)
#include "tst_orderstory.moc"
