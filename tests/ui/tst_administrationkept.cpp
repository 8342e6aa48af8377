#include "administrationdesk.h"
#include "deskcompany.h"
#include "draftkeeping.h"
#include "keptrecords.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "recordmodel.h"
#include "rolematrix.h"
#include "rowlist.h"
#include "rulespane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What an administrator types is there again after a crash: rules, the ticks of a role, the fields
/// of a branch, somebody new. Each test begins where the program begins anew.
class TestAdministrationKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void rulesAreThereAgain();
    void rulesOfADraftThatIsGone();
    void ticksAreThereAgain();
    void fieldsOverWhatOthersSaved();
    void anotherRecordMayBeChosen();
    void somebodyNew();
    void nothingIsLeftOnceSaved();

private:
    /// As after a crash: what was typed is on the disk, and nothing else is left.
    void startAgain();
    [[nodiscard]] QVariant ask(const QString &sql) const { return m_company->ask(sql); }
    [[nodiscard]] bool choose(const QString &id);
    void type(const QString &name, const QString &words);
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return m_desk->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] RulesPane *rules() const { return m_desk->findChild<RulesPane *>(); }
    void press(const QString &words);
    [[nodiscard]] QList<DraftJournal::Entry> kept()
    {
        return m_person->drafts()->entries(u"administration"_s);
    }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
};

void TestAdministrationKept::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"admin"_s);
}

void TestAdministrationKept::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestAdministrationKept::init()
{
    startAgain();
}

void TestAdministrationKept::cleanup()
{
    for (const auto &entry : kept())
        m_person->drafts()->drop(entry.subject, entry.key);
}

void TestAdministrationKept::startAgain()
{
    m_person->drafts()->flush();
    m_desk.reset();
    m_person->startAgain();
    m_desk = std::make_unique<AdministrationDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1264, 800);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get(), 30'000));
    QVERIFY(quiet(m_person->database()));
}

bool TestAdministrationKept::choose(const QString &id)
{
    return m_desk->list()->choose(id) && quiet(m_person->database());
}

void TestAdministrationKept::type(const QString &name, const QString &words)
{
    auto *edit = field(name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, words);
}

void TestAdministrationKept::press(const QString &words)
{
    for (auto *button : m_desk->findChildren<KeyButton *>())
        if (button->isVisible() && button->text() == words)
            return QTest::keyClick(button, Qt::Key_Space);
    QFAIL(qPrintable(u"no button "_s + words));
}

void TestAdministrationKept::rulesAreThereAgain()
{
    QVERIFY(choose(kept::rules));
    press(u"New version"_s);
    QTest::keyClicks(field(u"ruleName"_s), u"Large quotations"_s);
    type(u"ruleAmount"_s, u"500000"_s);
    startAgain();
    QCOMPARE(kept().size(), 1);
    m_desk->open(kept().first().link); // as the window offers it
    QTRY_COMPARE_WITH_TIMEOUT(rules()->notice()->sentence(),
                              u"What you were writing is here again."_s, 20'000);
    QVERIFY(m_desk->hasUnsaved());
    QCOMPARE(field(u"ruleName"_s)->text(), u"Large quotations"_s);
    QCOMPARE(field(u"ruleAmount"_s)->text(), u"5,00,000.00"_s);
    picture(m_desk.get(), u"administration-rules-again-light"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier); // the list has the focus
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select amount_from::integer from public.approval_rules where name = 'Large quotations'"_s)
            .toInt(),
        500000, 20'000);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(kept().isEmpty());
}

/// Somebody dropped the draft meanwhile: what was typed becomes a new version.
void TestAdministrationKept::rulesOfADraftThatIsGone()
{
    QVERIFY(choose(kept::rules));
    type(u"ruleName"_s, u"Larger quotations"_s);
    m_person->drafts()->flush();
    m_desk.reset();
    QVERIFY(m_company->asKeeper()->run(u"delete from public.approval_rule_sets"_s).ok());
    startAgain();
    QVERIFY(choose(kept::rules));
    QTRY_COMPARE_WITH_TIMEOUT(field(u"ruleName"_s)->text(), u"Larger quotations"_s, 20'000);
    QVERIFY(m_desk->findChild<QComboBox *>(u"ruleVersions"_s)
                ->currentText()
                .startsWith(u"New version"_s));
    field(u"ruleName"_s)->setFocus();
    QTest::keyClick(field(u"ruleName"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select count(*) from public.approval_rules r join "
                                  "public.approval_rule_sets s on s.id = r.rule_set_id where "
                                  "s.status = 'draft' and r.name = 'Larger quotations'"_s)
                                  .toInt(),
                              1, 20'000);
    QVERIFY(quiet(m_person->database()));
    // what is there again can be given up for what is saved
    type(u"ruleName"_s, u"Another"_s);
    startAgain();
    QVERIFY(choose(kept::rules));
    QTRY_COMPARE_WITH_TIMEOUT(field(u"ruleName"_s)->text(), u"Another"_s, 20'000);
    press(u"Take what is saved"_s);
    QTRY_COMPARE_WITH_TIMEOUT(field(u"ruleName"_s)->text(), u"Larger quotations"_s, 20'000);
    QVERIFY(!m_desk->hasUnsaved());
    QVERIFY(kept().isEmpty());
}

void TestAdministrationKept::ticksAreThereAgain()
{
    const auto id = ask(u"select id::text from public.roles where name = 'accounts'"_s).toString();
    QVERIFY(choose(id));
    auto *matrix = m_desk->findChild<RoleMatrix *>();
    const auto before = matrix->rights()->permissions();
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->rights()->find(u"invoices"_s, u"void"_s));
    QTest::keyClick(matrix, Qt::Key_Space);
    const auto typed = matrix->rights()->permissions();
    QVERIFY(typed != before);
    startAgain();
    QVERIFY(choose(id));
    matrix = m_desk->findChild<RoleMatrix *>();
    QCOMPARE(matrix->rights()->permissions(), typed);
    QVERIFY(m_desk->hasUnsaved());
    // as it was by hand: nothing is left of it
    matrix->setCurrentIndex(matrix->rights()->find(u"invoices"_s, u"void"_s));
    QTest::keyClick(matrix, Qt::Key_Space);
    QVERIFY(!m_desk->hasUnsaved());
    QVERIFY(kept().isEmpty());
}

/// Only what was typed goes over the newest record.
void TestAdministrationKept::fieldsOverWhatOthersSaved()
{
    const auto id = ask(u"select id::text from public.branches where is_head"_s).toString();
    QVERIFY(choose(id));
    type(u"city"_s, u"Poona"_s);
    m_person->drafts()->flush();
    m_desk.reset();
    QVERIFY(m_company->asKeeper()
                ->run(u"update public.branches set phone = '020 12345' where is_head"_s)
                .ok());
    startAgain();
    QVERIFY(choose(id));
    QCOMPARE(field(u"city"_s)->text(), u"Poona"_s);
    QCOMPARE(field(u"phone"_s)->text(), u"020 12345"_s);
    QVERIFY(m_desk->hasUnsaved());
}

void TestAdministrationKept::anotherRecordMayBeChosen()
{
    const auto branch = ask(u"select id::text from public.branches where is_head"_s).toString();
    const auto setting =
        ask(u"select id::text from public.settings where name = 'quotation_days'"_s).toString();
    QVERIFY(choose(setting));
    type(u"value"_s, u"33"_s);
    QVERIFY(choose(branch));
    type(u"city"_s, u"Lonavala"_s);
    QVERIFY(choose(setting));
    QCOMPARE(field(u"value"_s)->text(), u"33"_s);
    QVERIFY(choose(branch));
    QCOMPARE(field(u"city"_s)->text(), u"Lonavala"_s);
    QCOMPARE(kept().size(), 2);
}

void TestAdministrationKept::somebodyNew()
{
    QTest::keyClick(m_desk.get(), Qt::Key_N, Qt::ControlModifier);
    type(u"email"_s, u"tara@test.example"_s);
    type(u"fullName"_s, u"Tara Test"_s);
    startAgain();
    QCOMPARE(kept().size(), 1);
    m_desk->open(kept().first().link);
    QCOMPARE(m_desk->head()->title(), u"A new person"_s);
    QCOMPARE(field(u"email"_s)->text(), u"tara@test.example"_s);
    QCOMPARE(field(u"fullName"_s)->text(), u"Tara Test"_s);
}

void TestAdministrationKept::nothingIsLeftOnceSaved()
{
    const auto setting =
        ask(u"select id::text from public.settings where name = 'quotation_days'"_s).toString();
    QVERIFY(choose(setting));
    type(u"value"_s, u"34"_s);
    QVERIFY(m_desk->hasUnsaved());
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select value::text from public.settings where name = 'quotation_days'"_s).toString(),
        u"34"_s, 20'000);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(!m_desk->hasUnsaved());
    QVERIFY(kept().isEmpty());
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministrationKept)
#include "tst_administrationkept.moc"
