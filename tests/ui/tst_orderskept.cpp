#include "actionbar.h"
#include "conflictrow.h"
#include "conflictview.h"
#include "deskcompany.h"
#include "draftkeeper.h"
#include "indianformat.h"
#include "keybutton.h"
#include "linesgrid.h"
#include "linesmodel.h"
#include "longorder.h"
#include "notice.h"
#include "noticeboard.h"
#include "ordereditor.h"
#include "ordersdesk.h"
#include "orderslist.h"
#include "poform.h"
#include "polines.h"
#include "rowlist.h"
#include "theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

using Choice = ThreeWayMerge::Choice;

/// What a rep types is never lost, never doubled, and never put over somebody else's words unseen.
class TestOrdersKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void makesAnOrderOnce();
    void keepsWhatIsTypedBesideTheSaving();
    void mergesWhatOnlyOneTouched();
    void decidesThirtyLinesByKeys_data();
    void decidesThirtyLinesByKeys();
    void comparesAfterACrash();
    void keepsThePoBeingTyped();
    void keepsTheHospitalBeingAdded();
    void keepsACommentUnseenAndUnsent();
    void pictures();

private:
    void makeDesk();
    void show(const QString &id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);
    void typeCell(int row, LineColumn column, const QString &words);
    void saveTheirs(const QString &id, const std::function<void(QJsonObject &)> &change);
    [[nodiscard]] QStringList saved(const QString &id, const QString &column) const;
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    [[nodiscard]] bool isKept(const QString &subject, const QByteArray &words);
    [[nodiscard]] LinesModel *lines() const { return m_desk->editor()->lines(); }
    [[nodiscard]] LinesGrid *grid() const { return m_desk->findChild<LinesGrid *>(); }
    [[nodiscard]] ConflictView *view() const { return m_desk->conflict(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<OrdersDesk> m_desk;
};

void TestOrdersKept::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"sales"_s);
}

void TestOrdersKept::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestOrdersKept::init()
{
    m_desk.reset();
    for (const auto &entry : m_person->drafts()->entries(u"orders"_s))
        m_person->drafts()->drop(entry.subject, entry.key);
    m_person->startAgain();
    makeDesk();
}

void TestOrdersKept::makeDesk()
{
    m_desk = std::make_unique<OrdersDesk>(m_person->context(), nullptr);
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_person->context().notices->hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY(m_desk->orders()->isRead());
}

QStringList TestOrdersKept::saved(const QString &id, const QString &column) const
{
    return ask(u"select string_agg(%1::text, '|' order by line_number) from public.order_items "
               "where order_id = $1::uuid"_s.arg(column),
               {id})
        .toString()
        .split(u'|');
}

void TestOrdersKept::show(const QString &id)
{
    QTRY_VERIFY(m_desk->list()->choose(id));
    QTRY_VERIFY(m_desk->editor()->draft().id == id && m_desk->editor()->isVisible());
}

/// Whether a draft of that subject is kept with these words.
bool TestOrdersKept::isKept(const QString &subject, const QByteArray &words)
{
    const auto entries = m_person->drafts()->entries(subject);
    return std::any_of(entries.begin(), entries.end(), [&words](const DraftJournal::Entry &entry) {
        return QJsonDocument(entry.draft).toJson().contains(words);
    });
}

void TestOrdersKept::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_desk.get(), key, modifiers);
}

void TestOrdersKept::type(const QString &words)
{
    for (const auto letter : words)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void TestOrdersKept::typeCell(int row, LineColumn column, const QString &words)
{
    grid()->setFocus();
    grid()->setCurrentIndex(lines()->index(row, static_cast<int>(column)));
    type(words);
    press(Qt::Key_Return);
}

/// A colleague saves the order as it is now, with changes of their own.
void TestOrdersKept::saveTheirs(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    const auto other = m_company->as(u"sales"_s);
    const auto read = other->query(
        u"select jsonb_build_object('id', o.id, 'version', o.version, 'customer_id', "
        "o.customer_id, 'notes', o.notes, 'priority', o.priority, 'source', o.source, 'lines', "
        "(select jsonb_agg(jsonb_build_object('id', l.id, 'item_description', l.item_description, "
        "'asked_quantity', l.asked_quantity::text, 'asked_unit', l.asked_unit) order by "
        "l.line_number) from public.order_items l where l.order_id = o.id)) "
        "from public.orders o where o.id = $1::uuid"_s,
        {id});
    QVERIFY(read.ok());
    auto document = read->first().toJsonObject();
    change(document);
    const auto done = other->query(u"select api.save_order($1::jsonb, gen_random_uuid())"_s,
                                   {QVariant(document)});
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
}

/// The answer of the first saving is lost; one types on and saves again.
void TestOrdersKept::makesAnOrderOnce()
{
    const auto customer = ask(u"select id::text from public.customers where is_active order by "
                              "hospital_name limit 1"_s)
                              .toString();
    auto draft = OrderDraft::create();
    draft.customer = {{u"id"_s, customer}, {u"hospital_name"_s, u"A hospital"_s}};
    OrderLine line;
    line.cell(LineColumn::Words) = u"made only once"_s;
    line.cell(LineColumn::Quantity) = u"5"_s;
    draft.lines = {line};
    m_desk->findChild<DraftKeeper *>()->keep(draft);
    // what the killed program had sent, and what came of it
    QJsonObject document = draft.head(indianToday());
    document.insert(u"lines"_s, QJsonArray{line.toJson(indianToday())});
    QVERIFY(m_company->as(u"sales"_s)
                ->query(u"select api.save_order($1::jsonb, $2::uuid)"_s,
                        {QVariant(document), draft.request()})
                .ok());
    m_desk.reset();
    m_person->startAgain();
    makeDesk();
    QTRY_VERIFY(m_desk->list()->choose(draft.key));
    QTRY_VERIFY(m_desk->editor()->isVisible());
    typeCell(0, LineColumn::Quantity, u"7"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->editor()->draft().id.isEmpty() && !m_desk->editor()->isDirty());
    QCOMPARE(ask(u"select count(*) || ' ' || sum(asked_quantity) from public.order_items where "
                 "item_description = 'made only once'"_s)
                 .toString(),
             u"1 7.000"_s);
    QCOMPARE(ask(u"select count(*) from public.requests where id = $1::uuid"_s, {draft.request()}),
             1);
}

/// What is typed while a save is under way belongs to the order, wherever one has gone meanwhile.
void TestOrdersKept::keepsWhatIsTypedBesideTheSaving()
{
    const auto id = LongOrder::draft(*m_company, 3);
    m_desk->refresh();
    show(id);
    typeCell(0, LineColumn::Quantity, u"11"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    typeCell(1, LineColumn::Quantity, u"12"_s);
    press(Qt::Key_N, Qt::ControlModifier); // to another draft, before the answer
    QTRY_COMPARE(saved(id, u"asked_quantity"_s).first(), u"11.000"_s);
    QVERIFY(quiet(m_person->database()));
    show(id);
    QCOMPARE(lines()->lines().at(1).cell(LineColumn::Quantity), u"12"_s);
    QVERIFY(m_desk->editor()->isDirty());
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved(id, u"asked_quantity"_s),
                 (QStringList{u"11.000"_s, u"12.000"_s, u"3.000"_s}));
    QTRY_VERIFY(!m_desk->editor()->isDirty());
}

void TestOrdersKept::mergesWhatOnlyOneTouched()
{
    const auto id = LongOrder::draft(*m_company, 6);
    m_desk->refresh();
    show(id);
    typeCell(0, LineColumn::Quantity, u"100"_s);
    saveTheirs(id, [](QJsonObject &document) {
        auto theirs = document.value(u"lines"_s).toArray();
        theirs.removeAt(2);
        theirs.append(
            QJsonObject{{u"item_description"_s, u"theirs alone"_s}, {u"asked_quantity"_s, u"9"_s}});
        document.insert(u"lines"_s, theirs);
    });
    QTRY_VERIFY(m_desk->notice()->sentence().contains(u"while you typed"));
    QCOMPARE(lines()->lineCount(), 6); // nothing moves under the fingers
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->editor()->isDirty());
    QVERIFY(!view()->isVisible());
    const auto words = saved(id, u"item_description"_s);
    QCOMPARE(words.size(), 6);
    QVERIFY(!words.contains(u"gauze no. 3"_s));
    QCOMPARE(words.last(), u"theirs alone"_s);
    QCOMPARE(saved(id, u"asked_quantity"_s).first(), u"100.000"_s);
}

void TestOrdersKept::decidesThirtyLinesByKeys_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("mine") << true;
    QTest::newRow("theirs") << false;
}

void TestOrdersKept::decidesThirtyLinesByKeys()
{
    QFETCH(bool, mine);
    const auto id = LongOrder::draft(*m_company, 32);
    m_desk->refresh();
    show(id);
    for (int row = 0; row < 28; ++row)
        typeCell(row, LineColumn::Quantity, u"500"_s);
    // I remove one that they change, and change one that they remove
    grid()->setCurrentIndex(lines()->index(28, 0));
    press(Qt::Key_Delete, Qt::ControlModifier);
    typeCell(28, LineColumn::Quantity, u"500"_s);
    typeCell(29, LineColumn::Unit, u"box"_s); // alone
    saveTheirs(id, [](QJsonObject &document) {
        auto theirs = document.value(u"lines"_s).toArray();
        for (int n = 0; n < 29; ++n) {
            auto line = theirs.at(n).toObject();
            line.insert(u"asked_quantity"_s, u"700"_s);
            theirs.replace(n, line);
        }
        theirs.removeAt(29);
        document.insert(u"lines"_s, theirs);
        document.insert(u"notes"_s, u"theirs alone"_s);
    });
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->merge().clashes().size(), 30);
    QVERIFY(!view()->saveButton()->isEnabled());
    for (int n = 0; n < 30; ++n) {
        QCOMPARE(view()->merge().open(), 30 - n);
        press(mine ? Qt::Key_1 : Qt::Key_2);
    }
    QCOMPARE(view()->merge().open(), 0);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->editor()->isVisible() && !m_desk->editor()->isDirty());
    const auto quantities = saved(id, u"asked_quantity"_s);
    QCOMPARE(quantities.size(), 31); // one of both was removed
    QCOMPARE(quantities.mid(0, 28), QStringList(28, mine ? u"500.000"_s : u"700.000"_s));
    QCOMPARE(quantities.at(28), mine ? u"500.000"_s : u"700.000"_s);
    const auto words = saved(id, u"item_description"_s);
    QCOMPARE(words.contains(u"gauze no. 29"_s), !mine);
    QCOMPARE(words.contains(u"gauze no. 30"_s), mine);
    QCOMPARE(saved(id, u"asked_unit"_s).at(29), u"box"_s);
    QCOMPARE(ask(u"select notes from public.orders where id = $1::uuid"_s, {id}),
             u"theirs alone"_s);
}

void TestOrdersKept::comparesAfterACrash()
{
    const auto id = LongOrder::draft(*m_company, 3);
    m_desk->refresh();
    show(id);
    typeCell(1, LineColumn::Words, u"mine"_s);
    QTRY_VERIFY(isKept(u"orders"_s, "mine"));
    m_desk.reset();
    m_person->startAgain();
    saveTheirs(id, [](QJsonObject &document) {
        auto theirs = document.value(u"lines"_s).toArray();
        auto line = theirs.at(1).toObject();
        line.insert(u"item_description"_s, u"theirs"_s);
        theirs.replace(1, line);
        document.insert(u"lines"_s, theirs);
    });
    makeDesk();
    show(id);
    QTRY_VERIFY(m_desk->notice()->sentence().contains(u"while you typed"));
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->merge().clashes().size(), 1);
    press(Qt::Key_2);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->editor()->isVisible() && !m_desk->editor()->isDirty());
    QCOMPARE(saved(id, u"item_description"_s).at(1), u"theirs"_s);
}

/// A start of the program later the words stand where they stood.
void TestOrdersKept::keepsThePoBeingTyped()
{
    QVERIFY(m_company->asKeeper()
                ->run(u"set session_replication_role = replica; update public.orders set "
                      "sales_rep_id = (select id from public.users where email = "
                      "'sales@demo.example') where workflow_stage = 'quotation_sent'"_s)
                .ok());
    m_desk->refresh();
    const auto id = ask(u"select id::text from public.orders where workflow_stage = "
                        "'quotation_sent' order by order_number limit 1"_s)
                        .toString();
    const auto openPo = [&] {
        QTRY_VERIFY(m_desk->list()->choose(id));
        QTRY_VERIFY(m_desk->bar()->button(u"record_po"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->po()->isVisible());
    };
    openPo();
    m_desk->findChild<QLineEdit *>(u"po-number"_s)->setFocus();
    type(u"SMH/4471"_s);
    auto *lines = m_desk->po()->lines();
    lines->setData(lines->index(0, PoLines::Quantity), u"3"_s, Qt::EditRole);
    QTRY_VERIFY(isKept(u"purchase orders"_s, "\"3\""));
    m_desk.reset();
    m_person->startAgain();
    QCOMPARE(m_person->drafts()->left().size(), 1);
    QVERIFY(m_person->drafts()->left().first().title.contains(u"the PO for ORD-"));
    makeDesk();
    openPo();
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"po-number"_s)->text(), u"SMH/4471"_s);
    lines = m_desk->po()->lines();
    QCOMPARE(lines->typed(0, PoLines::Quantity), u"3"_s);
    const auto left = m_person->drafts()->left();
    for (const auto &entry : left)
        m_person->drafts()->drop(entry.subject, entry.key);
}

void TestOrdersKept::keepsTheHospitalBeingAdded()
{
    const auto begin = [this] {
        press(Qt::Key_N, Qt::ControlModifier);
        auto *field = m_desk->findChild<QLineEdit *>(u"hospital"_s);
        field->setFocus();
        type(u"Vqxyzw Vqxy"_s);
        auto *suggestions = m_desk->findChild<QFrame *>(u"suggestions"_s);
        QTRY_VERIFY(suggestions && suggestions->isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->findChild<QLineEdit *>(u"customer-gstin"_s)->hasFocus());
    };
    begin();
    m_desk->findChild<QLineEdit *>(u"customer-city"_s)->setFocus();
    type(u"Nashik"_s);
    QTRY_VERIFY(isKept(u"customers"_s, "Nashik"));
    m_desk.reset();
    m_person->startAgain();
    makeDesk();
    begin();
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"customer-city"_s)->text(), u"Nashik"_s);
    for (const auto &entry : m_person->drafts()->entries(u"customers"_s))
        m_person->drafts()->drop(entry.subject, entry.key);
}

void TestOrdersKept::keepsACommentUnseenAndUnsent()
{
    QVERIFY(m_company->asKeeper()
                ->run(u"set session_replication_role = replica; update public.orders set "
                      "sales_rep_id = (select id from public.users where email = "
                      "'sales@demo.example') where workflow_stage = 'decoding'"_s)
                .ok());
    m_desk->refresh();
    const auto id = ask(u"select id::text from public.orders where workflow_stage = "
                        "'decoding' order by order_number limit 1"_s)
                        .toString();
    const auto askReason = [&] {
        QTRY_VERIFY(m_desk->list()->choose(id));
        QTRY_VERIFY(m_desk->bar()->button(u"cancel"_s));
        press(Qt::Key_X, Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    };
    askReason();
    type(u"They bought"_s);
    QTRY_VERIFY(isKept(u"comments"_s, "They bought"));
    m_desk.reset();
    m_person->startAgain();
    QCOMPARE(m_person->drafts()->left().value(0).draft.value(u"comment"_s).toString(),
             u"They bought"_s);
    makeDesk();
    askReason(); // the words are shown first, and not sent by the key alone
    QCOMPARE(ask(u"select workflow_stage from public.orders where id::text = $1"_s, {id}),
             u"decoding"_s);
    QCOMPARE(m_desk->bar()->comment(), u"They bought"_s);
    type(u" elsewhere."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(ask(u"select closing_reason from public.orders where id::text = $1"_s, {id}),
                 u"They bought elsewhere."_s);
    QVERIFY(m_person->drafts()->entries(u"comments"_s).isEmpty());
}

void TestOrdersKept::pictures()
{
    const auto id = LongOrder::draft(*m_company, 12);
    m_desk->refresh();
    show(id);
    typeCell(1, LineColumn::Quantity, u"24"_s);
    typeCell(4, LineColumn::Words, u"foleys catheter 16 Fr"_s);
    typeCell(7, LineColumn::Unit, u"box"_s);
    m_desk->findChild<QLineEdit *>(u"note"_s)->setFocus();
    type(u"PO comes tomorrow"_s);
    saveTheirs(id, [](QJsonObject &document) {
        auto theirs = document.value(u"lines"_s).toArray();
        auto line = theirs.at(1).toObject();
        line.insert(u"asked_quantity"_s, u"30"_s);
        line.insert(u"asked_unit"_s, u"dozen"_s);
        theirs.replace(1, line);
        line = theirs.at(7).toObject();
        line.insert(u"asked_quantity"_s, u"5"_s);
        theirs.replace(7, line);
        theirs.removeAt(4);
        theirs.append(QJsonObject{{u"item_description"_s, u"paraffin gauze"_s},
                                  {u"asked_quantity"_s, u"15"_s},
                                  {u"asked_unit"_s, u"box"_s}});
        document.insert(u"lines"_s, theirs);
        document.insert(u"notes"_s, u"old rates asked for"_s);
        document.insert(u"priority"_s, u"urgent"_s);
    });
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(view()->isVisible());
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::instance().choose(choice);
        QVERIFY(quiet(m_person->database()));
        picture(m_desk.get(), choice == ThemeChoice::Dark ? u"orders-conflict-dark"_s
                                                          : u"orders-conflict-light"_s);
    }
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestOrdersKept)
#include "tst_orderskept.moc"
