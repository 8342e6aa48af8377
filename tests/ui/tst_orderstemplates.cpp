#include "deskcompany.h"
#include "emptystate.h"
#include "filtertabs.h"
#include "keeptemplatecard.h"
#include "keybutton.h"
#include "linesgrid.h"
#include "linesmodel.h"
#include "notice.h"
#include "noticeboard.h"
#include "ordereditor.h"
#include "ordersdesk.h"
#include "orderslist.h"
#include "orderstory.h"
#include "rowlist.h"
#include "templatecard.h"
#include "testserver.h"
#include "theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Orders kept under a name and begun from one, by keys.
class TestOrdersTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void saysHowToBegin();
    void keepsWhatIsTyped();
    void keepsOnceForTwoPresses();
    void aNameThatIsTakenStaysInItsField();
    void beginsAnOrder();
    void fillsADraftThatHasNoLines();
    void keepsAnOrderForAllHospitals();
    void isRenamed();
    void isDeletedAndTakenBack();
    void pictures();

private:
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);
    void pasteNew(const QString &words);
    void chooseHospital(const QString &words);
    void dropDraft();
    /// Opens the card by its key and finds templates by words.
    TemplateCard *find(const QString &words);
    [[nodiscard]] LinesModel *lines() const { return m_desk->editor()->lines(); }
    [[nodiscard]] QString cell(int row, LineColumn column) const
    {
        return lines()->lines().value(row).cell(column);
    }
    [[nodiscard]] int kept(const QString &name)
    {
        return ask(u"select count(*) from public.order_templates where name = $1"_s, {name})
            .toInt();
    }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<OrdersDesk> m_desk;
};

namespace {

const auto s_message = u"gloves 7.5 latex ster. - 50 box\ndispovan 5ml 20 box\n"
                       "cotton roll 500g 50+10 FREE"_s;

} // namespace

void TestOrdersTemplates::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"sales"_s);
    m_desk = std::make_unique<OrdersDesk>(m_person->context(), nullptr);
    m_desk->resize(1264, 830);
    m_desk->show();
    QTRY_VERIFY(m_desk->orders()->isRead());
}

void TestOrdersTemplates::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestOrdersTemplates::init()
{
    m_person->context().notices->hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->findChild<FilterTabs *>()->choose(u"mine"_s);
    m_desk->list()->setFocus();
}

void TestOrdersTemplates::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_desk.get(), key, modifiers);
}

void TestOrdersTemplates::type(const QString &words)
{
    for (const auto c : words)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

void TestOrdersTemplates::pasteNew(const QString &words)
{
    QGuiApplication::clipboard()->setText(words);
    m_person->context().notices->hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->list()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
}

void TestOrdersTemplates::chooseHospital(const QString &words)
{
    auto *field = m_desk->findChild<QLineEdit *>(u"hospital"_s);
    field->setFocus();
    field->selectAll();
    type(words);
    auto *suggestions = m_desk->findChild<QFrame *>(u"suggestions"_s);
    QVERIFY(suggestions);
    QTRY_VERIFY(suggestions->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->editor()->draft().customer.contains(u"addresses"_s));
}

void TestOrdersTemplates::dropDraft()
{
    m_desk->findChild<KeyButton *>(u"drop-draft"_s)->click();
}

TemplateCard *TestOrdersTemplates::find(const QString &words)
{
    // a board without a window is a window, and would keep the keyboard
    m_person->context().notices->hide();
    m_desk->activateWindow();
    if (!QTest::qWaitForWindowActive(m_desk.get()))
        return nullptr;
    press(Qt::Key_T, Qt::ControlModifier);
    auto *card = m_desk->findChild<TemplateCard *>();
    if (!card || !card->isVisible())
        return nullptr;
    type(words);
    return quiet(m_person->database()) ? card : nullptr;
}

// --- Keeping --------------------------------------------------------------------------------

void TestOrdersTemplates::saysHowToBegin()
{
    auto *card = find({});
    QVERIFY(card);
    QCOMPARE(card->list()->model()->rowCount(), 0);
    QVERIFY(card->list()->empty()->isVisible());
    picture(m_desk.get(), u"orders-templates-none"_s);
    press(Qt::Key_Return); // nothing to begin with
    QVERIFY(card->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->findChild<TemplateCard *>());
    QVERIFY(m_desk->list()->hasFocus());
    // the palette has it too
    const auto commands = m_desk->commands();
    const auto at = std::find_if(commands.begin(), commands.end(), [](const Command &command) {
        return command.title == u"New order from a template";
    });
    QVERIFY(at != commands.end());
    QCOMPARE(at->key, u"Ctrl+T"_s);
    at->run();
    QTRY_VERIFY(m_desk->findChild<TemplateCard *>());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->findChild<TemplateCard *>());
}

void TestOrdersTemplates::keepsWhatIsTyped()
{
    pasteNew(s_message);
    QTRY_COMPARE(lines()->lineCount(), 3);
    QCOMPARE(cell(2, LineColumn::Free), u"10"_s);
    chooseHospital(u"shantivan"_s);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->findChild<KeepTemplateCard *>());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"template-name"_s);
    press(Qt::Key_Return); // without a name
    QTRY_VERIFY(QApplication::focusWidget()->property("wrong").toBool());
    type(u"Monthly consumables"_s);
    picture(m_desk.get(), u"orders-template-keep"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->findChild<KeepTemplateCard *>());
    QCOMPARE(ask(u"select string_agg(l.asked_quantity::float || '/' || "
                 "coalesce(l.free_quantity::float::text, '-') || ' ' || l.asked_unit, ', ' order "
                 "by l.line_number) from public.order_template_lines l join public.order_templates "
                 "t on t.id = l.template_id where t.name = 'Monthly consumables'"_s),
             u"50/- box, 20/- box, 50/10 "_s);
    QCOMPARE(ask(u"select c.hospital_name from public.order_templates t join public.customers c on "
                 "c.id = t.customer_id where t.name = 'Monthly consumables'"_s),
             u"Shantivan City Hospital"_s);
    QVERIFY(m_desk->editor()->isVisible()); // one goes on typing
    QCOMPARE(lines()->lineCount(), 3);
    dropDraft();
}

void TestOrdersTemplates::keepsOnceForTwoPresses()
{
    pasteNew(s_message);
    QTRY_COMPARE(lines()->lineCount(), 3);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Pressed twice"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(quiet(m_person->database()));
    QTRY_VERIFY(!m_desk->findChild<KeepTemplateCard *>());
    QCOMPARE(kept(u"Pressed twice"_s), 1);
    dropDraft();
}

void TestOrdersTemplates::aNameThatIsTakenStaysInItsField()
{
    pasteNew(s_message);
    QTRY_COMPARE(lines()->lineCount(), 3);
    chooseHospital(u"shantivan"_s);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"monthly consumables"_s);
    press(Qt::Key_Return);
    auto *name = m_desk->findChild<QLineEdit *>(u"template-name"_s);
    QVERIFY(name);
    QTRY_VERIFY(name->property("wrong").toBool());
    QCOMPARE(name->text(), u"monthly consumables"_s);
    QVERIFY(name->hasFocus());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->findChild<KeepTemplateCard *>());
    dropDraft();
}

// --- Beginning ------------------------------------------------------------------------------

void TestOrdersTemplates::beginsAnOrder()
{
    auto *card = find(u"shanti monthly"_s);
    QVERIFY(card);
    QCOMPARE(card->list()->model()->rowCount(), 1);
    press(Qt::Key_Return);
    QTRY_COMPARE(lines()->lineCount(), 3);
    QTRY_COMPARE(m_desk->editor()->draft().hospital(), u"Shantivan City Hospital"_s);
    QVERIFY(m_desk->editor()->isVisible());
    QVERIFY(cell(0, LineColumn::Words).startsWith(u"gloves"));
    QCOMPARE(cell(0, LineColumn::Quantity), u"50"_s);
    QCOMPARE(cell(0, LineColumn::Unit), u"box"_s);
    QCOMPARE(cell(2, LineColumn::Free), u"10"_s);
    QVERIFY(ask(u"select u.used_at from internal.order_template_uses u join "
                "public.order_templates t on t.id = u.template_id where t.name = 'Monthly "
                "consumables'"_s)
                .isValid());
    // edited as usual, and on its way
    auto *grid = m_desk->findChild<LinesGrid *>();
    grid->setFocus();
    grid->setCurrentIndex(lines()->index(0, static_cast<int>(LineColumn::Quantity)));
    type(u"75"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->story()->isVisible());
    const auto newest =
        u"(select id from public.orders order by created_at desc, order_number desc limit 1)"_s;
    QCOMPARE(
        ask(u"select workflow_stage || ' ' || source from public.orders where id = "_s + newest),
        u"decoding repeat"_s);
    QCOMPARE(ask(u"select string_agg(asked_quantity::float || '/' || "
                 "coalesce(free_quantity::float::text, '-'), ', ' order by line_number) from "
                 "public.order_items where order_id = "_s +
                 newest),
             u"75/-, 20/-, 50/10"_s);
    // the template is as it was
    QCOMPARE(ask(u"select asked_quantity::int from public.order_template_lines l join "
                 "public.order_templates t on t.id = l.template_id where t.name = 'Monthly "
                 "consumables' and line_number = 1"_s),
             50);
}

void TestOrdersTemplates::fillsADraftThatHasNoLines()
{
    press(Qt::Key_N, Qt::ControlModifier);
    chooseHospital(u"shantivan"_s);
    const auto key = m_desk->editor()->draft().key;
    auto *card = find(u"monthly"_s);
    QVERIFY(card);
    press(Qt::Key_Return);
    QTRY_COMPARE(lines()->lineCount(), 3);
    QCOMPARE(m_desk->editor()->draft().key, key);
    // with lines in it, it stays and another begins
    card = find(u"monthly"_s);
    QVERIFY(card);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->editor()->draft().key != key);
    QTRY_COMPARE(lines()->lineCount(), 3);
    dropDraft();
    QVERIFY(m_desk->list()->choose(key));
    QTRY_VERIFY(m_desk->editor()->draft().key == key);
    QCOMPARE(lines()->lineCount(), 3);
    dropDraft();
}

void TestOrdersTemplates::keepsAnOrderForAllHospitals()
{
    const auto id = ask(u"select o.id::text from public.orders o join public.users u on u.id = "
                        "o.sales_rep_id where u.email = 'sales@demo.example' and o.workflow_stage "
                        "= 'decoding' order by o.created_at desc limit 1"_s)
                        .toString();
    m_desk->orders()->refresh();
    QTRY_VERIFY(m_desk->list()->choose(id));
    QTRY_VERIFY(m_desk->story()->isVisible());
    QVERIFY(quiet(m_person->database()));
    m_desk->list()->setFocus();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Ward list"_s);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"template-whose"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->findChild<KeepTemplateCard *>());
    QCOMPARE(ask(u"select count(*) from public.order_templates where name = 'Ward list' and "
                 "customer_id is null"_s),
             1);
    auto *card = find(u"ward"_s);
    QVERIFY(card);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->editor()->isVisible());
    QVERIFY(lines()->lineCount() > 0);
    QVERIFY(m_desk->editor()->draft().customer.isEmpty());
    dropDraft();
}

// --- Other names, and none ------------------------------------------------------------------

void TestOrdersTemplates::isRenamed()
{
    auto *card = find(u"ward"_s);
    QVERIFY(card);
    press(Qt::Key_F2);
    auto *name = m_desk->findChild<QLineEdit *>(u"template-new-name"_s);
    QVERIFY(name && name->hasFocus());
    QCOMPARE(name->text(), u"Ward list"_s);
    type(u"Pressed twice"_s); // the name of another one
    press(Qt::Key_Return);
    QTRY_VERIFY(name->property("wrong").toBool());
    name->selectAll();
    type(u"Ward list of Monday"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!name->isVisible());
    QTRY_COMPARE(kept(u"Ward list of Monday"_s), 1);
    // Esc leaves the name first, then the card
    press(Qt::Key_F2);
    press(Qt::Key_Escape);
    QVERIFY(card->isVisible());
    press(Qt::Key_Escape); // the words
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->findChild<TemplateCard *>());
}

void TestOrdersTemplates::isDeletedAndTakenBack()
{
    auto *card = find(u"ward"_s);
    QVERIFY(card);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(kept(u"Ward list of Monday"_s), 0);
    QTRY_COMPARE(card->list()->model()->rowCount(), 0);
    auto *notice = card->findChild<Notice *>();
    QTRY_VERIFY(notice->isVisible());
    const auto buttons = notice->findChildren<KeyButton *>();
    const auto back = std::find_if(buttons.begin(), buttons.end(), [](const auto *button) {
        return button->text() == u"Take it back";
    });
    QVERIFY(back != buttons.end());
    (*back)->click();
    QTRY_COMPARE(kept(u"Ward list of Monday"_s), 1);
    QTRY_COMPARE(card->list()->model()->rowCount(), 1);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->findChild<TemplateCard *>());
}

void TestOrdersTemplates::pictures()
{
    m_desk->activateWindow();
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const auto theme = choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        Theme::instance().choose(choice);
        m_desk->resize(1104, 650);
        m_desk->list()->setFocus();
        QVERIFY(find({}));
        picture(m_desk.get(), u"orders-templates-"_s + theme);
        press(Qt::Key_F2);
        picture(m_desk.get(), u"orders-templates-rename-"_s + theme);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->findChild<TemplateCard *>());
        pasteNew(s_message);
        QTRY_COMPARE(lines()->lineCount(), 3);
        picture(m_desk.get(), u"orders-templates-entry-"_s + theme);
        dropDraft();
    }
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestOrdersTemplates)
#include "tst_orderstemplates.moc"
