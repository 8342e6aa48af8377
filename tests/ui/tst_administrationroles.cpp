#include "actionbar.h"
#include "administrationdesk.h"
#include "deskcompany.h"
#include "fielderror.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "rolechanges.h"
#include "rolematrix.h"
#include "rowlist.h"
#include "theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// A role that the company makes for itself, by keys: named, begun with the rights of another one
/// or none, refused where it may nothing, decided by a second person where it may approve.
class TestAdministrationRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void mayNotDoNothing();
    void aCellGoesFromNoneToAll();
    void hasANameOfItsOwn();
    void beginsWithAnothersRights();
    void isGivenToSomebody();
    void mayApproveOnlyWithASecondPerson();
    void isTakenUpAgain();

private:
    [[nodiscard]] QVariant ask(const QString &sql) const { return m_company->ask(sql); }
    void start();
    void type(const QString &name, const QString &words);
    void startWith(const QString &role);
    void tick(const QString &resource, const QString &action);
    void save() { QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier); }
    [[nodiscard]] QString changes() const;

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
    RoleMatrix *m_matrix = nullptr;
};

void TestAdministrationRoles::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"admin"_s);
    m_desk = std::make_unique<AdministrationDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1280, 720);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get(), 30'000));
    QVERIFY(quiet(m_person->database()));
    m_matrix = m_desk->findChild<RoleMatrix *>();
}

void TestAdministrationRoles::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_company.reset();
}

void TestAdministrationRoles::start()
{
    m_desk->list()->setFocus();
    QTest::keyClick(m_desk->list(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->head()->title(), u"A new role"_s);
    QVERIFY(m_desk->findChild<QLineEdit *>(u"roleName"_s)->hasFocus());
}

void TestAdministrationRoles::type(const QString &name, const QString &words)
{
    auto *field = m_desk->findChild<QLineEdit *>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
}

void TestAdministrationRoles::startWith(const QString &role)
{
    auto *choice = m_desk->findChild<QComboBox *>(u"roleStart"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < choice->count() && choice->currentData().toString() != role; ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentData().toString(), role);
}

void TestAdministrationRoles::tick(const QString &resource, const QString &action)
{
    const auto cell = m_matrix->rights()->find(resource, action);
    QVERIFY2(cell.isValid(), qPrintable(resource + u' ' + action));
    m_matrix->setFocus();
    m_matrix->setCurrentIndex(cell);
    QTest::keyClick(m_matrix, Qt::Key_Space);
}

QString TestAdministrationRoles::changes() const
{
    QStringList all;
    for (const auto *label : m_desk->findChild<RoleChanges *>()->findChildren<QLabel *>())
        if (label->isVisible())
            all << label->text();
    return all.join(u'\n');
}

void TestAdministrationRoles::mayNotDoNothing()
{
    start();
    QTest::keyClicks(m_desk->findChild<QLineEdit *>(u"roleName"_s), u"Night desk"_s);
    save();
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->notice()->sentence().contains(u"of no use"_s),
                              qPrintable(m_desk->notice()->sentence()), 20'000);
    QCOMPARE(ask(u"select count(*) from public.roles where name = 'night_desk'"_s).toInt(), 0);
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"roleName"_s)->text(), u"Night desk"_s);
}

void TestAdministrationRoles::aCellGoesFromNoneToAll()
{
    const auto *rights = m_matrix->rights();
    const auto cell = rights->find(u"audit"_s, u"read_own"_s);
    m_matrix->setFocus();
    m_matrix->setCurrentIndex(cell);
    QStringList said;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_matrix, Qt::Key_Space);
        said << rights->value(cell);
    }
    QCOMPARE(said, (QStringList{u"own"_s, u"seen"_s, u"own, all"_s, u"all"_s, QString()}));
    QVERIFY(!rights->isChanged());
    for (const auto key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left}) {
        QTest::keyClick(m_matrix, key);
        QVERIFY(!rights->cell(m_matrix->currentIndex()).given.isEmpty());
    }
    QTest::mouseClick(m_matrix->viewport(), Qt::LeftButton, {},
                      m_matrix->visualRect(cell).center());
    QCOMPARE(rights->value(cell), u"own"_s);
    QTest::mouseDClick(m_matrix->viewport(), Qt::LeftButton, {},
                       m_matrix->visualRect(cell).center()); // the second of two quick clicks
    QCOMPARE(rights->value(cell), u"seen"_s);
    for (const auto &next : {u"own, all"_s, u"all"_s}) {
        QTest::keyClick(m_matrix, Qt::Key_Space);
        QCOMPARE(rights->value(cell), next);
    }
    QCOMPARE(rights->data(cell, Qt::AccessibleTextRole).toString(), u"Audit, read: all"_s);
    QTest::keyClick(m_matrix, Qt::Key_Space);
    // who changes every hospital changes their own by the other right
    m_matrix->setCurrentIndex(rights->find(u"customers"_s, u"update"_s));
    QTest::keyClick(m_matrix, Qt::Key_Space);
    QTest::keyClick(m_matrix, Qt::Key_Space);
    QCOMPARE(rights->permissions()[u"customers"].toArray(),
             (QJsonArray{u"update"_s, u"update_own"_s}));
    QTest::keyClick(m_matrix, Qt::Key_Space);
    QTest::keyClick(m_matrix, Qt::Key_Space);
    QVERIFY(!rights->isChanged());
}

void TestAdministrationRoles::hasANameOfItsOwn()
{
    tick(u"orders"_s, u"decode"_s);
    type(u"roleName"_s, u"Decoder"_s);
    save();
    const auto *beside =
        qobject_cast<FieldError *>(m_desk->findChild<QLineEdit *>(u"roleName"_s)->parentWidget());
    QTRY_COMPARE_WITH_TIMEOUT(beside->sentence(), u"There is a role decoder already."_s, 20'000);
    type(u"roleName"_s, u"Night/desk"_s);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(beside->sentence().contains(u"small letters"_s), 20'000);
}

void TestAdministrationRoles::beginsWithAnothersRights()
{
    type(u"roleName"_s, u"Night desk"_s);
    type(u"roleDescription"_s, u"Decodes what comes after ten"_s);
    startWith(u"quoter"_s);
    startWith(u"decoder"_s); // in place of the quoter's
    QVERIFY(m_matrix->rights()->find(u"orders"_s, u"decode"_s).data(Qt::CheckStateRole).toInt() ==
            Qt::Checked);
    QVERIFY(!m_matrix->rights()->permissions().contains(u"quotations"_s));
    QVERIFY2(changes().contains(u"decode orders"_s), qPrintable(changes()));
    QVERIFY(changes().contains(u"Nobody has this role."_s));
    picture(m_desk.get(), u"administration-role-new-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"administration-role-new-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    tick(u"orders"_s, u"submit_decoding"_s); // taken away
    save();
    const auto made =
        u"from public.roles n, public.roles d where n.name = 'night_desk' and d.name = "
        "'decoder'"_s;
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select n.description "_s + made).toString(),
                              u"Decodes what comes after ten"_s, 20'000);
    QVERIFY(ask(u"select n.permissions - 'orders' = d.permissions - 'orders' "_s + made).toBool());
    QCOMPARE(ask(u"select n.permissions ->> 'orders' "_s + made).toString(),
             uR"(["decode", "read_from_decoding"])"_s);
    const auto id = ask(u"select id::text from public.roles where name = 'night_desk'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->list()->chosenId(), id.toString(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->head()->title(), u"Night desk"_s, 20'000);
    QVERIFY(!m_desk->findChild<QLineEdit *>(u"roleName"_s)->isVisible());
}

void TestAdministrationRoles::isGivenToSomebody()
{
    QVERIFY(quiet(m_person->database()));
    const auto id =
        ask(u"select id::text from public.users where email = 'decoder2@demo.example'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id.toString()), 20'000);
    auto *role = m_desk->findChild<QComboBox *>(u"role"_s);
    role->setFocus();
    QTest::keyClicks(role, u"Night"_s);
    QCOMPARE(role->currentData().toString(), u"night_desk"_s);
    save();
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select r.name from public.users u join public.roles r on r.id "
                                  "= u.role_id where u.email = 'decoder2@demo.example'"_s)
                                  .toString(),
                              u"night_desk"_s, 20'000);
    QVERIFY(quiet(m_person->database()));
    DeskPerson decoder(*m_company, u"decoder2"_s);
    QVERIFY(decoder.session().may(u"orders"_s, u"decode"_s));
    QVERIFY(!decoder.session().may(u"orders"_s, u"submit_decoding"_s));
}

void TestAdministrationRoles::mayApproveOnlyWithASecondPerson()
{
    start();
    QTest::keyClicks(m_desk->findChild<QLineEdit *>(u"roleName"_s), u"Director"_s);
    startWith(u"executive"_s);
    QVERIFY2(changes().contains(u"a second person decides"_s), qPrintable(changes()));
    QCOMPARE(m_desk->bar()->button(u"save"_s)->text(), u"Ask for it"_s);
    save();
    auto *comment = m_desk->bar()->findChild<QLineEdit *>();
    QTRY_VERIFY(comment->hasFocus()); // the reason first
    QTest::keyClicks(comment, u"A board is elected"_s);
    QTest::keyClick(comment, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->notice()->sentence(), u"This waits for a second person."_s,
                              20'000);
    QVERIFY(quiet(m_person->database()));
    QCOMPARE(ask(u"select title || ', ' || reason from public.proposals where status = 'pending'"_s)
                 .toString(),
             u"A new role: director, A board is elected"_s);
    QCOMPARE(ask(u"select count(*) from public.roles where name = 'director'"_s).toInt(), 0);
    QVERIFY(m_desk->findChild<QLineEdit *>(u"roleName"_s)->text().isEmpty()); // for the next one
    QVERIFY(!m_desk->hasUnsaved());
    QVERIFY(m_company->as(u"executive"_s)
                ->query(u"select api.decide_proposal(id, true, null, version, gen_random_uuid()) "
                        "from public.proposals where status = 'pending'"_s)
                .ok());
    const auto id = ask(u"select id::text from public.roles where name = 'director'"_s).toString();
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id), 20'000); // the desk hears of it
}

/// Left half written and come back to.
void TestAdministrationRoles::isTakenUpAgain()
{
    QVERIFY(quiet(m_person->database()));
    start();
    QTest::keyClicks(m_desk->findChild<QLineEdit *>(u"roleName"_s), u"Porter"_s);
    tick(u"dispatches"_s, u"dispatch"_s);
    const auto typed = m_matrix->rights()->permissions();
    const auto id = ask(u"select id::text from public.roles where name = 'decoder'"_s).toString();
    QVERIFY(m_desk->list()->choose(id));
    QCOMPARE(m_desk->head()->title(), u"Decoder"_s);
    start();
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"roleName"_s)->text(), u"Porter"_s);
    QCOMPARE(m_matrix->rights()->permissions(), typed);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministrationRoles)
#include "tst_administrationroles.moc"
