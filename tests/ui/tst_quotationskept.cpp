#include "chargesedit.h"
#include "conflictrow.h"
#include "conflictview.h"
#include "deskcompany.h"
#include "keybutton.h"
#include "linegrid.h"
#include "longorder.h"
#include "notice.h"
#include "quotationeditor.h"
#include "quotationlines.h"
#include "quotationmerge.h"
#include "quotationsdesk.h"
#include "rowlist.h"
#include "theme.h"

#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

using Choice = ThreeWayMerge::Choice;

/// What a quoter types is never lost: not by a crash, and not by somebody who saved first.
class TestQuotationsKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void isThereAfterACrash();
    void isDroppedOnceSaved();
    void keepsWhatIsTypedWhileSaving();
    void passesOverForeignDrafts();
    void mergesWhatOnlyOneTouched();
    void offersTheComparisonWhileTyping();
    void decidesThirtyLinesByKeys_data();
    void decidesThirtyLinesByKeys();
    void keepsAllMineOrTakesAllTheirs();
    void keepsChoicesWhenTheySaveAgain();
    void pictures();

private:
    void makeDesk();
    void show(const QString &id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);
    void typePrice(int row, const QString &price);
    void saveTheirs(const QString &id, const QJsonObject &changes);
    [[nodiscard]] QJsonArray theirLines(const QString &id, int count, const QString &field,
                                        const QString &value) const;
    [[nodiscard]] QStringList column(const QString &id, const QString &name) const;
    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds);
    }
    [[nodiscard]] LineGrid *grid() const { return m_desk->editor()->grid(); }
    [[nodiscard]] ConflictView *view() const { return m_desk->conflict(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<QuotationsDesk> m_desk;
    QString m_long; ///< a quotation of thirty lines
};

void TestQuotationsKept::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_long = LongOrder::quotation(*m_company, 30);
    m_person = std::make_unique<DeskPerson>(*m_company, u"quoter"_s);
    makeDesk();
}

void TestQuotationsKept::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestQuotationsKept::makeDesk()
{
    m_desk = std::make_unique<QuotationsDesk>(m_person->context(), nullptr);
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY(!m_desk->list()->chosenId().isEmpty());
}

/// Every test begins with a desk that holds nothing unsaved.
void TestQuotationsKept::cleanup()
{
    m_desk.reset();
    for (const auto &entry : m_person->drafts()->entries(u"quotations"_s))
        m_person->drafts()->drop(entry.subject, entry.key);
    m_person->startAgain();
    makeDesk();
}

void TestQuotationsKept::show(const QString &id)
{
    QTRY_VERIFY(m_desk->list()->choose(id));
    QTRY_VERIFY(m_desk->editor()->draft() && m_desk->editor()->draft()->id == id);
}

void TestQuotationsKept::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_desk.get(), key, modifiers);
}

void TestQuotationsKept::type(const QString &words)
{
    for (const auto letter : words)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void TestQuotationsKept::typePrice(int row, const QString &price)
{
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(row, QuotationLines::Price));
    type(price);
    press(Qt::Key_Return);
}

/// Another window of the same person, or a colleague, saves over the version that both had read.
void TestQuotationsKept::saveTheirs(const QString &id, const QJsonObject &changes)
{
    auto document = changes;
    document.insert(u"id"_s, id);
    document.insert(
        u"version"_s,
        ask(u"select version from public.quotations where id = $1::uuid"_s, {id}).toInt());
    const auto saved = m_company->as(u"quoter"_s)
                           ->query(u"select api.save_quotation($1::jsonb, gen_random_uuid())"_s,
                                   {QVariant(document)});
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().message));
}

QJsonArray TestQuotationsKept::theirLines(const QString &id, int count, const QString &field,
                                          const QString &value) const
{
    QJsonArray lines;
    const auto rows = m_company->asKeeper()->query(
        u"select id::text from public.quotation_items where quotation_id = $1::uuid "
        "order by line_number limit $2::integer"_s,
        {id, count});
    for (int row = 0; row < rows->rows.size(); ++row)
        lines.append(QJsonObject{{u"id"_s, rows->at(row, u"id"_s).toString()}, {field, value}});
    return lines;
}

QStringList TestQuotationsKept::column(const QString &id, const QString &name) const
{
    return ask(u"select string_agg(%1::text, ' ' order by line_number) from "
               "public.quotation_items where quotation_id = $1::uuid"_s.arg(name),
               {id})
        .toString()
        .split(u' ');
}

void TestQuotationsKept::isThereAfterACrash()
{
    show(m_long);
    typePrice(3, u"123.40"_s);
    grid()->setCurrentIndex(grid()->model()->index(4, QuotationLines::Discount));
    type(u"7"_s); // the cell is still open
    // nothing is closed in order: another start reads what is on the disk now
    const DraftJournal journal(m_company->name(), m_person->session().email);
    QTRY_VERIFY(journal.find(u"quotations"_s, m_long));
    const auto entry = journal.find(u"quotations"_s, m_long);
    QVERIFY(entry->title.contains(u"QUO-"));
    m_desk.reset();
    m_person->startAgain();
    QCOMPARE(m_person->drafts()->left().size(), 1);
    makeDesk();
    show(m_long);
    QTRY_COMPARE(m_desk->editor()->draft()->lines.at(3).typed.price, u"123.40"_s);
    QCOMPARE(m_desk->editor()->draft()->lines.at(4).typed.discount, u"7"_s);
    QVERIFY(m_desk->hasUnsaved());
    QVERIFY(!view()->isVisible());
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->hasUnsaved());
    QCOMPARE(column(m_long, u"unit_price"_s).at(3), u"123.40"_s);
}

void TestQuotationsKept::isDroppedOnceSaved()
{
    show(m_long);
    typePrice(0, u"55.50"_s);
    QTRY_COMPARE(m_person->drafts()->entries(u"quotations"_s).size(), 1);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->hasUnsaved());
    QVERIFY(m_person->drafts()->entries(u"quotations"_s).isEmpty());
    typePrice(0, u"56"_s);
    press(Qt::Key_Z, Qt::ControlModifier); // taken back is not unsaved
    QVERIFY(m_person->drafts()->entries(u"quotations"_s).isEmpty());
}

void TestQuotationsKept::keepsWhatIsTypedWhileSaving()
{
    show(m_long);
    typePrice(0, u"71.10"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    typePrice(1, u"72.20"_s); // before the answer
    QTRY_COMPARE(column(m_long, u"unit_price"_s).at(0), u"71.10"_s);
    QTRY_VERIFY(m_desk->editor()->draft()->lines.at(0).saved.price == u"71.10");
    QVERIFY(m_desk->hasUnsaved());
    QCOMPARE(m_desk->editor()->draft()->lines.at(1).typed.price, u"72.20"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(column(m_long, u"unit_price"_s).at(1), u"72.20"_s);
    QTRY_VERIFY(!m_desk->hasUnsaved());
}

void TestQuotationsKept::passesOverForeignDrafts()
{
    m_desk.reset();
    const QList<QJsonObject> hostile{
        {},
        {{u"id"_s, u"another"_s}, {u"mine"_s, QJsonObject()}, {u"was"_s, QJsonObject()}},
        {{u"id"_s, m_long}, {u"mine"_s, 7}, {u"was"_s, QJsonArray{1}}},
        {{u"id"_s, m_long},
         {u"version"_s, -5},
         {u"was"_s, QJsonObject()},
         {u"mine"_s,
          QJsonObject{{u"lines"_s, QJsonArray{u"x"_s, QJsonObject{{u"id"_s, u"no line"_s}}}},
                      {u"charges"_s, u"none"_s}}}}};
    for (const auto &draft : hostile) {
        m_person->drafts()->keep({u"quotations"_s, m_long, u"hostile"_s},
                                 [draft] { return draft; });
        makeDesk();
        show(m_long);
        QVERIFY(quiet(m_person->database()));
        QCOMPARE(m_desk->editor()->draft()->lines.size(), 30);
        m_desk.reset();
    }
}

void TestQuotationsKept::mergesWhatOnlyOneTouched()
{
    show(m_long);
    const auto before = column(m_long, u"unit_price"_s);
    typePrice(0, u"66.60"_s);
    saveTheirs(
        m_long,
        {{u"delivery_terms"_s, u"by our van"_s},
         {u"lines"_s, QJsonArray{QJsonObject{{u"id"_s, m_desk->editor()->draft()->lines.at(5).id},
                                             {u"unit_price"_s, u"44.40"_s}}}}});
    QTRY_VERIFY(m_desk->notice()->sentence().contains(u"meanwhile"));
    QVERIFY(!view()->isVisible());
    const auto draft = m_desk->editor()->draft();
    QCOMPARE(draft->lines.at(0).typed.price, u"66.60"_s);
    QCOMPARE(draft->lines.at(5).typed.price, u"44.40"_s);
    QCOMPARE(draft->typed.delivery, u"by our van"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->hasUnsaved());
    const auto after = column(m_long, u"unit_price"_s);
    for (int row = 0; row < 30; ++row)
        QCOMPARE(after.at(row), row == 0 ? u"66.60"_s : row == 5 ? u"44.40"_s : before.at(row));
}

void TestQuotationsKept::offersTheComparisonWhileTyping()
{
    show(m_long);
    typePrice(0, u"61.00"_s);
    saveTheirs(m_long, {{u"lines"_s, theirLines(m_long, 1, u"unit_price"_s, u"62.00"_s)}});
    QTRY_VERIFY(m_desk->notice()->sentence().contains(u"while you typed"));
    QVERIFY(!view()->isVisible()); // nothing happens under the fingers
    typePrice(1, u"63.00"_s);
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->merge().clashes().size(), 1);
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->hasUnsaved());
    QCOMPARE(column(m_long, u"unit_price"_s).at(0), u"61.00"_s);
    QCOMPARE(column(m_long, u"unit_price"_s).at(1), u"63.00"_s);
}

void TestQuotationsKept::decidesThirtyLinesByKeys_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("mine") << true;
    QTest::newRow("theirs") << false;
}

void TestQuotationsKept::decidesThirtyLinesByKeys()
{
    QFETCH(bool, mine);
    show(m_long);
    const auto myPrice = mine ? u"81.50"_s : u"83.50"_s;
    const auto theirPrice = mine ? u"82.25"_s : u"84.25"_s;
    for (int row = 0; row < 30; ++row)
        typePrice(row, myPrice);
    saveTheirs(m_long, {{u"lines"_s, theirLines(m_long, 30, u"unit_price"_s, theirPrice)},
                        {u"payment_terms"_s, mine ? u"at once"_s : u"45 days"_s}});
    press(Qt::Key_S, Qt::ControlModifier); // refused: it opens the comparison
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->merge().clashes().size(), 30);
    QCOMPARE(view()->merge().merged().size(), 1); // the terms
    QVERIFY(!view()->saveButton()->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier); // not yet
    QVERIFY(view()->isVisible());
    press(Qt::Key_Z); // nothing to take back
    for (int line = 0; line < 30; ++line) {
        QCOMPARE(view()->merge().open(), 30 - line);
        if (line % 3 == 0) {
            press(mine ? Qt::Key_1 : Qt::Key_2);
        } else if (line % 3 == 1) { // the button that has the keyboard
            if (!mine)
                press(Qt::Key_Tab);
            press(Qt::Key_Return);
        } else { // wrongly first, then taken back
            press(mine ? Qt::Key_2 : Qt::Key_1);
            press(Qt::Key_Z);
            QCOMPARE(view()->merge().open(), 30 - line);
            press(mine ? Qt::Key_1 : Qt::Key_2);
        }
    }
    QCOMPARE(view()->merge().open(), 0);
    QVERIFY(view()->saveButton()->hasFocus());
    QCOMPARE(column(m_long, u"unit_price"_s), QStringList(30, theirPrice)); // nothing yet
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!view()->isVisible());
    QTRY_VERIFY(!m_desk->hasUnsaved());
    QCOMPARE(column(m_long, u"unit_price"_s), QStringList(30, mine ? myPrice : theirPrice));
    QCOMPARE(ask(u"select payment_terms from public.quotations where id = $1::uuid"_s, {m_long}),
             mine ? u"at once"_s : u"45 days"_s);
    QVERIFY(m_person->drafts()->entries(u"quotations"_s).isEmpty());
}

void TestQuotationsKept::keepsAllMineOrTakesAllTheirs()
{
    for (const auto mine : {true, false}) {
        show(m_long);
        typePrice(0, mine ? u"31.00"_s : u"33.00"_s);
        typePrice(1, mine ? u"31.00"_s : u"33.00"_s);
        saveTheirs(m_long, {{u"lines"_s, theirLines(m_long, 2, u"unit_price"_s,
                                                    mine ? u"32.00"_s : u"34.00"_s)}});
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(view()->isVisible());
        const auto words = mine ? u"Keep all mine"_s : u"Take all"_s;
        for (auto *button : view()->findChildren<KeyButton *>())
            if (button->text().startsWith(words))
                button->click();
        QCOMPARE(view()->merge().open(), 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->hasUnsaved());
        QTRY_COMPARE(column(m_long, u"unit_price"_s).at(1), mine ? u"31.00"_s : u"34.00"_s);
    }
}

void TestQuotationsKept::keepsChoicesWhenTheySaveAgain()
{
    show(m_long);
    for (int row = 0; row < 3; ++row)
        typePrice(row, u"21.00"_s);
    saveTheirs(m_long, {{u"lines"_s, theirLines(m_long, 3, u"unit_price"_s, u"22.00"_s)}});
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(view()->isVisible());
    press(Qt::Key_1);
    press(Qt::Key_2);
    QCOMPARE(view()->merge().open(), 1);
    saveTheirs(m_long, {{u"lines"_s, theirLines(m_long, 1, u"unit_price"_s, u"23.00"_s)}});
    // the first line is another one now and waits again; the second stays decided
    QTRY_COMPARE(view()->merge().clashes().at(0).theirs.value(u"unit_price"_s).toString(),
                 u"23.00"_s);
    QCOMPARE(view()->merge().clashes().at(0).choice, Choice::Open);
    QCOMPARE(view()->merge().clashes().at(1).choice, Choice::Theirs);
    press(Qt::Key_1);
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->hasUnsaved());
    QCOMPARE(column(m_long, u"unit_price"_s).mid(0, 3),
             (QStringList{u"21.00"_s, u"22.00"_s, u"21.00"_s}));
}

void TestQuotationsKept::pictures()
{
    show(m_long);
    typePrice(3, u"363"_s);
    typePrice(7, u"342"_s);
    typePrice(13, u"61.50"_s);
    grid()->setCurrentIndex(grid()->model()->index(9, QuotationLines::Quantity));
    type(u"240"_s);
    press(Qt::Key_Return);
    grid()->setCurrentIndex(grid()->model()->index(5, QuotationLines::Discount));
    type(u"2.5"_s);
    press(Qt::Key_Return);
    const auto line = [this](int row) { return m_desk->editor()->draft()->lines.at(row).id; };
    saveTheirs(m_long,
               {{u"valid_until"_s, u"2027-12-04"_s},
                {u"lines"_s,
                 QJsonArray{QJsonObject{{u"id"_s, line(3)}, {u"unit_price"_s, u"372.00"_s}},
                            QJsonObject{{u"id"_s, line(9)}, {u"discount_percentage"_s, u"4"_s}},
                            QJsonObject{{u"id"_s, line(13)}, {u"unit_price"_s, u"60.00"_s}},
                            QJsonObject{{u"id"_s, line(11)}, {u"quantity"_s, 300}}}}});
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(quiet(m_person->database()));
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const auto theme = choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        Theme::instance().choose(choice);
        m_desk->resize(1264, 830);
        picture(m_desk.get(), u"quotations-conflict-"_s + theme);
        m_desk->resize(1104, 650);
        picture(m_desk.get(), u"quotations-conflict-1280-"_s + theme);
    }
    Theme::instance().choose(ThemeChoice::Light);
    m_desk->resize(1264, 830);
    press(Qt::Key_1);
    press(Qt::Key_3);
    QVERIFY(quiet(m_person->database()));
    picture(m_desk.get(), u"quotations-conflict-decided"_s);
    Theme::instance().setTextSize(150);
    picture(m_desk.get(), u"quotations-conflict-150"_s);
    Theme::instance().setTextSize(100);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestQuotationsKept)
#include "tst_quotationskept.moc"
