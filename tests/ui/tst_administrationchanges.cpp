#include "actionbar.h"
#include "administrationdesk.h"
#include "deskcompany.h"
#include "factstrip.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "proposalspane.h"
#include "rolechanges.h"
#include "rolematrix.h"
#include "rowlist.h"
#include "textlabel.h"
#include "theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What an administrator asks of a second person, at their desk: asked with a reason, seen waiting,
/// withdrawn, and made when somebody else approves.
class TestAdministrationChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aTickSaysWhatItChanges();
    void theRoleIsAskedFor();
    void isWithdrawn();
    void aNewExecutiveWaits();

private:
    [[nodiscard]] QVariant ask(const QString &sql) const { return m_company->ask(sql); }
    [[nodiscard]] QModelIndex find(const QString &resource, const QString &action) const;
    [[nodiscard]] QString words(const QWidget *page) const;
    void type(const QString &name, const QString &words);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
    RoleMatrix *m_matrix = nullptr;
    QString m_email;
};

void TestAdministrationChanges::initTestCase()
{
    useLook();
    m_email = u"t%1@test.example"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(10));
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"admin"_s);
    m_desk = std::make_unique<AdministrationDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(),
            &AdministrationDesk::documentChanged);
    m_desk->resize(1264, 800);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QVERIFY(quiet(m_person->database()));
    m_matrix = m_desk->findChild<RoleMatrix *>();
}

void TestAdministrationChanges::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    // roles belong to the server that all tests share
    (void)m_company->asKeeper()->run(
        u"drop owned by %1; drop role if exists %1"_s.arg(Connection::identifier(m_email)));
    m_company.reset();
}

QModelIndex TestAdministrationChanges::find(const QString &resource, const QString &action) const
{
    return m_matrix->rights()->find(resource, action);
}

QString TestAdministrationChanges::words(const QWidget *page) const
{
    QStringList all;
    for (const auto *label : page->findChildren<QLabel *>())
        if (label->isVisible())
            all << label->text();
    for (const auto *fact : page->findChildren<QWidget *>())
        if (fact->isVisible() && qobject_cast<FactStrip *>(fact->parentWidget()))
            all << fact->accessibleName();
    return all.join(u'\n');
}

void TestAdministrationChanges::type(const QString &name, const QString &words)
{
    auto *field = m_desk->findChild<QLineEdit *>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
}

/// Before anything is saved the page says what for whom.
void TestAdministrationChanges::aTickSaysWhatItChanges()
{
    const auto id = ask(u"select id::text from public.roles where name = 'accounts'"_s).toString();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id), 20'000);
    const auto *page = m_desk->findChild<RoleChanges *>();
    QVERIFY(find(u"customers"_s, u"update"_s).isValid()); // no role has it, a function asks for it
    const auto name =
        ask(u"select full_name from public.users where email = 'accounts@demo.example'"_s)
            .toString();
    m_matrix->setFocus();
    m_matrix->setCurrentIndex(find(u"payments"_s, u"create"_s));
    QTest::keyClick(m_matrix, Qt::Key_Space);
    QVERIFY(words(page).contains(u"May no longer: create payments"_s));
    QVERIFY(words(page).contains(u"It holds at once, on every desk, for: "_s + name));
    QCOMPARE(m_desk->bar()->button(u"save"_s)->text(), u"Save"_s);
    QTest::keyClick(m_matrix, Qt::Key_Space); // as it was
    m_matrix->setCurrentIndex(find(u"invoices"_s, u"approve"_s));
    QTest::keyClick(m_matrix, Qt::Key_Space);
    QVERIFY(words(page).contains(u"May then also: approve invoices"_s));
    QVERIFY(words(page).contains(u"a second person decides"_s));
    QVERIFY(words(page).contains(u"It will hold, on every desk, for: "_s + name));
    QCOMPARE(m_desk->bar()->button(u"save"_s)->text(), u"Ask for it"_s);
    picture(m_desk.get(), u"administration-role-asks-light"_s);
}

void TestAdministrationChanges::theRoleIsAskedFor()
{
    QTest::keyClick(m_matrix, Qt::Key_S, Qt::ControlModifier);
    auto *comment = m_desk->bar()->findChild<QLineEdit *>();
    QTRY_VERIFY(comment->hasFocus()); // the reason first
    QTest::keyClicks(comment, u"Month end"_s);
    QTest::keyClick(comment, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select reason from public.proposals where status = 'pending'"_s).toString(),
        u"Month end"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->notice()->sentence(), u"This waits for a second person."_s,
                              20'000);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(!m_matrix->rights()->isChanged()); // what holds now
    QCOMPARE(find(u"invoices"_s, u"approve"_s).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    // beside the role: that it waits, and for whom
    const auto executive =
        ask(u"select full_name from public.users where email = 'executive@demo.example'"_s)
            .toString();
    QTRY_VERIFY2_WITH_TIMEOUT(words(m_desk.get()).contains(executive),
                              qPrintable(words(m_desk.get())), 20'000);
    picture(m_desk.get(), u"administration-role-waits-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"administration-role-waits-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

void TestAdministrationChanges::isWithdrawn()
{
    const auto id = ask(u"select id::text from public.proposals where status = 'pending'"_s);
    m_desk->open(u"indentdesk://proposal/"_s + id.toString());
    auto *page = m_desk->findChild<ProposalsPane *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page->list()->chosenId(), id.toString(), 20'000);
    QVERIFY(!page->bar()->button(u"approve"_s)); // one's own
    picture(m_desk.get(), u"administration-changes-light"_s);
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_W);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select status from public.proposals where id = '%1'"_s.arg(id.toString())).toString(),
        u"withdrawn"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page->pendingOf(ask(u"select subject_id::text from public.proposals "
                                                 "where id = '%1'"_s.arg(id.toString()))
                                                 .toString())
                                 .isEmpty(),
                             20'000);
}

void TestAdministrationChanges::aNewExecutiveWaits()
{
    QVERIFY(quiet(m_person->database()));
    QTest::keyClick(m_desk.get(), Qt::Key_N, Qt::ControlModifier);
    type(u"email"_s, m_email);
    type(u"fullName"_s, u"Esha Test"_s);
    m_desk->findChild<QComboBox *>(u"role"_s)->setCurrentText(u"Executive"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    const auto known = u"select id::text from public.users where email = '%1'"_s.arg(m_email);
    QTRY_VERIFY_WITH_TIMEOUT(!ask(known).toString().isEmpty(), 20'000);
    const auto id = ask(known).toString();
    QVERIFY(quiet(m_person->database()));
    QCOMPARE(m_desk->notice()->sentence(), u"This waits for a second person."_s);
    auto *word = m_desk->findChild<QLineEdit *>(u"invitation-word"_s);
    QVERIFY(word && word->isVisible()); // to be handed over once they are let in
    const auto said = word->text();
    QTest::keyClick(word, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id), 20'000);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(words(m_desk.get()).contains(u"Waits for a second person"_s));
    QVERIFY(m_company->as(u"executive"_s)
                ->query(u"select api.decide_proposal(id, true, null, version, gen_random_uuid()) "
                        "from public.proposals where status = 'pending'"_s)
                .ok());
    // the desk hears of it: nothing waits, and they can sign in
    QTRY_VERIFY_WITH_TIMEOUT(!words(m_desk.get()).contains(u"Waits for a second person"_s), 20'000);
    Database database;
    auto future = database.signIn(m_company->profile(), m_email, said);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QVERIFY2(future.result().ok(),
             future.result().ok() ? "" : qPrintable(future.result().error().message));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministrationChanges)
#include "tst_administrationchanges.moc"
