#include "actionbar.h"
#include "candidatelist.h"
#include "candidatemodel.h"
#include "cataloguecopy.h"
#include "decodingseat.h"
#include "filtertabs.h"
#include "keybutton.h"
#include "linehead.h"
#include "linehelp.h"
#include "notice.h"
#include "quantityline.h"
#include "queuepane.h"
#include "rowlist.h"
#include "searchfield.h"
#include "suggestpane.h"
#include "testserver.h"
#include "theme.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

/// The server has said what it knows of it.
bool isKnown(const CandidateRow *row)
{
    return row && !row->item.id.isNull();
}

} // namespace

/// The decoders' desk, driven by real keys over the demo company.
class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void showsTheQueue();
    void saysWhatExpiresNext();
    void saysWhatWasConfirmedHere();
    void asksTheRepByName();
    void showsOnlyMine();
    void numbersTakeAndGoOn();
    void takesBack();
    void asksWhyNotSupplied();
    void asksForTheQuantityWhenUnsure();
    void searchesTheCatalogue();
    void saysWhoDecodedMeanwhile();
    void showsOthersWork();
    void splitsALine();
    void saysWhatIsMissing();
    void decodesAnOrderAndSubmits();
    void pictures();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_seat->press(key, modifiers);
    }
    void type(const QString &text) { m_seat->type(text); }
    [[nodiscard]] bool settle() { return m_seat->settle(); }
    [[nodiscard]] bool goToOpenLine() { return m_seat->goToOpenLine(); }
    [[nodiscard]] const DecodingLine *current() const { return m_seat->current(); }
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds)
    {
        return m_seat->value(sql, binds);
    }
    [[nodiscard]] QString statusOf(const QString &line) { return m_seat->statusOf(line); }
    [[nodiscard]] QString sentence() const { return m_seat->sentence(); }

    std::unique_ptr<DecodingSeat> m_seat;
    DeskPerson *m_person = nullptr;
    DecodingDesk *m_desk = nullptr;
};

void TestDecoding::initTestCase()
{
    useLook();
    m_seat = std::make_unique<DecodingSeat>();
    m_person = &m_seat->person();
    m_desk = m_seat->desk();
}

void TestDecoding::cleanupTestCase()
{
    m_seat.reset();
}

void TestDecoding::init()
{
    QVERIFY(settle());
    m_desk->suggest()->list()->setFocus();
}

void TestDecoding::showsTheQueue()
{
    const auto waiting =
        value(u"select count(*) from public.orders where workflow_stage = 'decoding'"_s, {});
    QCOMPARE(m_desk->queue()->count(), waiting.toInt());
    QVERIFY(!m_desk->queue()->list()->chosenId().isEmpty());
    QCOMPARE(m_desk->work().order(), m_desk->queue()->list()->chosenId());
    QVERIFY(current()->isOpen());
    picture(m_desk, u"decoding-first-light"_s);
}

void TestDecoding::saysWhatExpiresNext()
{
    const auto *list = m_desk->suggest()->list();
    const auto item = list->chosen()->item;
    const auto nearest = value(
        u"select min(expiry_date)::text from public.batches where inventory_id = $1::uuid and "
        "status = 'saleable' and quantity > reserved and expiry_date > "
        "(now() at time zone 'Asia/Kolkata')::date"_s,
        {item.id.toString()});
    QCOMPARE(item.expiry.toString(Qt::ISODate), nearest.toString());
    QVERIFY(item.expiry.isValid());
    QCOMPARE(item.hsn, value(u"select hsn_code from public.inventory where id = $1::uuid"_s,
                             {item.id.toString()})
                           .toString());
    const auto spoken = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"expires on"_s), qPrintable(spoken));
}

void TestDecoding::saysWhatWasConfirmedHere()
{
    const auto line = *current();
    const auto sku = m_desk->suggest()->list()->chosen()->item.id.toString();
    QSignalSpy learnt(m_desk->help()->copy(), &CatalogueCopy::changed);
    (void)value(
        u"insert into public.decoding_confirmations (order_item_id, customer_id, words, "
        "inventory_id, confirmed_by) select (select x.id from public.order_items x join "
        "public.orders y on y.id = x.order_id where x.order_id <> o.id limit 1), "
        "o.customer_id, lower(btrim(regexp_replace($1, '\\s+', ' ', 'g'))), $2::uuid, "
        "$3::uuid from public.orders o, generate_series(1, 3) where o.id = $4::uuid returning "
        "1"_s,
        {line.words, sku, m_person->session().userId.toString(), m_desk->work().order()});
    QVERIFY(learnt.wait(20'000));
    press(Qt::Key_J);
    press(Qt::Key_K);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->suggest()->about()->why(),
                              u"Confirmed 3× for this hospital"_s, 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->suggest()->about()->before().startsWith(u"last on "_s),
                              qPrintable(m_desk->suggest()->about()->before()), 20'000);
    QCOMPARE(m_desk->currentLine(), line.id);
    picture(m_desk, u"decoding-confirmed-light"_s);
}

void TestDecoding::asksTheRepByName()
{
    const auto name = m_desk->work().detail().value(u"rep"_s).toObject().value(u"full_name"_s);
    auto *back = m_desk->suggest()->bar()->button(u"ask"_s);
    QVERIFY(back);
    const auto rep = name.toString().section(u' ', 0, 0);
    QCOMPARE(back->text(), u"Return"_s);
    const auto buttons = m_desk->suggest()->bar()->findChildren<KeyButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [&](const KeyButton *button) {
        return button->text() == u"Ask %1"_s.arg(rep) && button->isVisible();
    }));
}

void TestDecoding::showsOnlyMine()
{
    const auto mine = value(u"select count(distinct o.id) from public.orders o join "
                            "public.order_items l on l.order_id = o.id where o.workflow_stage = "
                            "'decoding' and l.decoded_by = $1::uuid"_s,
                            {m_person->session().userId.toString()});
    const auto shown = [this] {
        int rows = 0;
        const auto *model = m_desk->queue()->list()->model();
        for (int group = 0; group < model->rowCount(); ++group)
            rows += model->rowCount(model->index(group, 0));
        return rows;
    };
    const auto all = shown();
    QVERIFY(mine.toInt() > 0 && mine.toInt() < all);
    m_desk->queue()->tabs()->findChild<QAbstractButton *>(u"open"_s)->setFocus();
    press(Qt::Key_Right);
    QCOMPARE(shown(), mine.toInt());
    QCOMPARE(m_desk->queue()->count(), all);
    press(Qt::Key_Left);
    QCOMPARE(shown(), all);
}

void TestDecoding::numbersTakeAndGoOn()
{
    const auto line = m_desk->currentLine();
    const auto sku = m_desk->suggest()->list()->chosen()->item.id.toString();
    press(Qt::Key_1);
    if (m_desk->currentLine() == line) // its quantity had to be looked at
        press(Qt::Key_Return);
    QVERIFY(m_desk->currentLine() != line);
    QVERIFY(current()->isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(line), u"decoded"_s, 20'000);
    QCOMPARE(
        value(u"select inventory_id::text from public.order_items where id = $1::uuid"_s, {line})
            .toString(),
        sku);
}

void TestDecoding::takesBack()
{
    const auto line = m_desk->work().lastDecided();
    QVERIFY(!line.isEmpty());
    press(Qt::Key_Z);
    QCOMPARE(m_desk->currentLine(), line);
    QVERIFY(current()->isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(line), u"pending"_s, 20'000);
}

void TestDecoding::asksWhyNotSupplied()
{
    QVERIFY(goToOpenLine());
    const auto line = m_desk->currentLine();
    press(Qt::Key_X);
    press(Qt::Key_Return); // without a reason it stays
    QCOMPARE(m_desk->currentLine(), line);
    type(u"Hospital X only"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(line), u"not_supplied"_s, 20'000);
    const auto reason =
        value(u"select not_supplied_reason from public.order_items where id = $1::uuid"_s, {line});
    QCOMPARE(reason.toString(), u"Hospital X only"_s);
    QVERIFY(settle());
    press(Qt::Key_Z);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(line), u"pending"_s, 20'000);
}

void TestDecoding::asksForTheQuantityWhenUnsure()
{
    QVERIFY(goToOpenLine());
    const auto line = m_desk->currentLine();
    (void)value(u"update public.order_items set asked_unit = 'drum', asked_quantity = 3 "
                "where id = $1::uuid returning 1"_s,
                {line});
    m_desk->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(current()->unit, u"drum"_s, 20'000);
    press(Qt::Key_J);
    press(Qt::Key_K);
    QVERIFY(settle());
    QCOMPARE(m_desk->currentLine(), line);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->suggest()->quantity()->mustLook(), 20'000);
    press(Qt::Key_1);
    QCOMPARE(m_desk->currentLine(), line); // nothing is converted silently
    QVERIFY(qobject_cast<QLineEdit *>(m_desk->focusWidget()));
    type(u"1,250"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(line), u"decoded"_s, 20'000);
    QCOMPARE(
        value(u"select quantity from public.order_items where id = $1::uuid"_s, {line}).toInt(),
        1250);
}

void TestDecoding::searchesTheCatalogue()
{
    QVERIFY(goToOpenLine());
    const auto line = m_desk->currentLine();
    press(Qt::Key_Slash);
    auto *field = qobject_cast<SearchField *>(m_desk->focusWidget());
    QVERIFY(field);
    type(u"polyglactin 910 90 cm"_s);
    const auto *list = m_desk->suggest()->list();
    QTRY_VERIFY_WITH_TIMEOUT(
        isKnown(list->chosen()) && list->chosen()->item.name.startsWith(u"Polyglactin"_s), 20'000);
    press(Qt::Key_Down);
    QVERIFY(list->hasFocus());
    press(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(isKnown(list->chosen()), 20'000);
    const auto sku = list->chosen()->item.id.toString();
    press(Qt::Key_Return);
    if (m_desk->currentLine() == line)
        press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(line), u"decoded"_s, 20'000);
    QCOMPARE(
        value(u"select inventory_id::text from public.order_items where id = $1::uuid"_s, {line})
            .toString(),
        sku);
    QVERIFY(m_desk->suggest()->searchedWords().isEmpty());
}

void TestDecoding::saysWhoDecodedMeanwhile()
{
    QVERIFY(goToOpenLine());
    const auto line = *current();
    const auto other = m_seat->company()->as(u"decoder2"_s);
    const QJsonArray theirs = {QJsonObject{{u"id"_s, line.id},
                                           {u"version"_s, line.version},
                                           {u"not_supplied_reason"_s, u"Not made any more."_s}}};
    // Unheard, as if the news came late.
    QObject::disconnect(m_person->database(), &Database::changed, m_desk, nullptr);
    expect(other->call(u"api.decode_lines"_s, {{u"order_id"_s, m_desk->work().order()},
                                               {u"lines"_s, theirs},
                                               {u"request"_s, RequestId::create().toString()}}),
           "decoding as another");
    press(Qt::Key_1);
    if (m_desk->currentLine() == line.id)
        press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(sentence().contains(u"changed this"_s), qPrintable(sentence()),
                              20'000);
    QTRY_COMPARE_WITH_TIMEOUT(current()->status, u"not_supplied"_s, 20'000);
    QCOMPARE(m_desk->currentLine(), line.id);
    connect(m_person->database(), &Database::changed, m_desk, &Desk::documentChanged);
}

void TestDecoding::showsOthersWork()
{
    QVERIFY(goToOpenLine());
    const auto here = m_desk->currentLine();
    const auto line = *m_desk->work().line(m_desk->work().nextOpen(here));
    QVERIFY(line.id != here);
    const auto other = m_seat->company()->as(u"decoder2"_s);
    const QJsonArray theirs = {QJsonObject{{u"id"_s, line.id},
                                           {u"version"_s, line.version},
                                           {u"not_supplied_reason"_s, u"Outside our range."_s}}};
    expect(other->call(u"api.decode_lines"_s, {{u"order_id"_s, m_desk->work().order()},
                                               {u"lines"_s, theirs},
                                               {u"request"_s, RequestId::create().toString()}}),
           "decoding as another");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->work().line(line.id)->status, u"not_supplied"_s, 20'000);
    QCOMPARE(m_desk->currentLine(), here); // the hands stay where they are
}

void TestDecoding::splitsALine()
{
    QVERIFY(goToOpenLine());
    const auto line = m_desk->currentLine();
    press(Qt::Key_S);
    for (const auto &quantity : {u"18"_s, u"30"_s}) {
        press(Qt::Key_E);
        type(quantity);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
    }
    QCOMPARE(m_desk->currentLine(), line);
    press(Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from public.order_items where parent_id = $1::uuid"_s, {line})
            .toInt(),
        2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->work().line(line)->parts.size(), 2, 20'000);
}

void TestDecoding::saysWhatIsMissing()
{
    const auto left = m_desk->work().openCount();
    QVERIFY(left > 0);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(sentence().contains(QString::number(left)), qPrintable(sentence()));
}

void TestDecoding::decodesAnOrderAndSubmits()
{
    QVERIFY(goToOpenLine());
    const auto order = m_desk->work().order();
    int presses = 0;
    while (m_desk->work().openCount() > 0 && ++presses < 80) {
        QVERIFY(goToOpenLine());
        const auto line = m_desk->currentLine();
        press(Qt::Key_1);
        if (m_desk->work().line(line)->isOpen())
            press(Qt::Key_Return);
    }
    QVERIFY(settle());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->work().isSaving(), 20'000);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select workflow_stage from public.orders where id = $1::uuid"_s, {order})
            .toString(),
        u"decoding_approval"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->work().order() != order, 20'000);
}

void TestDecoding::pictures()
{
    m_desk->refresh();
    m_desk->activateWindow();
    QVERIFY(settle());
    (void)goToOpenLine();
    picture(m_desk, u"decoding-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk, u"decoding-dark"_s);
    m_desk->resize(1232, 650);
    picture(m_desk, u"decoding-1280-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    picture(m_desk, u"decoding-1280-light"_s);
    Theme::instance().setTextSize(200);
    m_desk->resize(1760, 980);
    picture(m_desk, u"decoding-200-light"_s);
    Theme::instance().setTextSize(100);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDecoding)
#include "tst_decoding.moc"
