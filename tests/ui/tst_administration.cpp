#include "administrationdesk.h"
#include "deskcompany.h"
#include "filtertabs.h"
#include "notice.h"
#include "rowlist.h"
#include "theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The administrator's desk with real keys on the demo company.
class TestAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void refusesABadAddress();
    void makesAPerson();
    void thePersonSignsInAndIsDisabled();
    void aRoleHoldsAtOnce();
    void pictures();

private:
    [[nodiscard]] QVariant ask(const QString &sql);
    void type(const QString &name, const QString &words);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
    QString m_email;
};

void TestAdministration::initTestCase()
{
    useLook();
    m_email = u"t%1@test.example"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(10));
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"admin"_s);
    m_desk = std::make_unique<AdministrationDesk>(m_person->context());
    m_desk->resize(1264, 800);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTRY_VERIFY(m_desk->findChild<QComboBox *>(u"role"_s)->count() >= 7);
}

void TestAdministration::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    // roles belong to the server that all tests share
    (void)m_company->asKeeper()->run(
        u"drop owned by %1; drop role if exists %1"_s.arg(Connection::identifier(m_email)));
    m_company.reset();
}

QVariant TestAdministration::ask(const QString &sql)
{
    const auto rows = m_company->asKeeper()->query(sql);
    return rows ? rows->first() : QVariant();
}

void TestAdministration::type(const QString &name, const QString &words)
{
    auto *field = m_desk->findChild<QLineEdit *>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
}

void TestAdministration::refusesABadAddress()
{
    QTest::keyClick(m_desk.get(), Qt::Key_N, Qt::ControlModifier);
    type(u"email"_s, u"not an address"_s);
    type(u"fullName"_s, u"Tara Test"_s);
    type(u"password"_s, u"long enough 1"_s);
    type(u"passwordAgain"_s, u"long enough 2"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"password"_s)->text(),
             u"long enough 1"_s); // told, nothing lost
    type(u"passwordAgain"_s, u"long enough 1"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->findChild<QLineEdit *>(u"email"_s)
                    ->hasFocus()); // the server's sentence stands there
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"email"_s)->text(), u"not an address"_s);
}

void TestAdministration::makesAPerson()
{
    type(u"email"_s, m_email);
    m_desk->findChild<QComboBox *>(u"role"_s)->setCurrentText(u"decoder"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(
        ask(u"select r.name from public.users u join public.roles r on r.id = u.role_id where u.email = '%1'"_s
                .arg(m_email))
            .toString(),
        u"decoder"_s);
    QTRY_VERIFY(m_desk->notice()->sentence().contains(u"Tara Test"_s));
}

void TestAdministration::thePersonSignsInAndIsDisabled()
{
    Database database;
    auto profile = m_company->profile();
    auto future = database.signIn(profile, m_email, u"long enough 1"_s);
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().ok(),
             future.result().ok() ? "" : qPrintable(future.result().error().message));
    const auto id =
        ask(u"select id::text from public.users where email = '%1'"_s.arg(m_email)).toString();
    QTRY_VERIFY(m_desk->list()->choose(id));
    QTest::keyClick(m_desk.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(ask(u"select is_active from public.users where id = '%1'"_s.arg(id)).toBool(),
                 false);
    auto after = database.call(u"desk_counts"_s);
    QTRY_VERIFY(after.isFinished());
    QVERIFY(!after.result().ok());
}

void TestAdministration::aRoleHoldsAtOnce()
{
    DeskPerson decoder(*m_company, u"decoder"_s);
    m_desk->findChild<FilterTabs *>()->choose(u"roles"_s);
    const auto id = ask(u"select id::text from public.roles where name = 'decoder'"_s).toString();
    QTRY_VERIFY(m_desk->list()->choose(id));
    auto *matrix = m_desk->findChild<QTreeView *>(QString(), Qt::FindChildrenRecursively);
    for (auto *tree : m_desk->findChildren<QTreeView *>()) {
        if (tree->accessibleName() == u"What the role may do"_s)
            matrix = tree;
    }
    const auto find = [matrix](const QString &resource, const QString &action) {
        for (int row = 0; row < matrix->model()->rowCount(); ++row) {
            const auto parent = matrix->model()->index(row, 0);
            if (parent.data().toString() != resource)
                continue;
            for (int i = 0; i < matrix->model()->rowCount(parent); ++i) {
                if (matrix->model()->index(i, 0, parent).data().toString() == action)
                    return matrix->model()->index(i, 0, parent);
            }
        }
        return QModelIndex();
    };
    const auto action = find(u"orders"_s, u"decode"_s);
    QVERIFY(action.isValid());
    matrix->setFocus();
    matrix->setCurrentIndex(action);
    QTest::keyClick(matrix, Qt::Key_Space);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(
        !ask(u"select permissions -> 'orders' ? 'decode' from public.roles where name = 'decoder'"_s)
             .toBool());
    auto refused = decoder.database()->call(
        u"decode_lines"_s,
        {{u"order_id"_s,
          ask(u"select id::text from public.orders where workflow_stage = 'decoding' limit 1"_s)
              .toString()},
         {u"lines"_s, QJsonArray()},
         {u"request"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result().ok());
    QCOMPARE(refused.result().error().kind, ErrorKind::Permission);
}

void TestAdministration::pictures()
{
    picture(m_desk.get(), u"administration-roles-light"_s);
    m_desk->findChild<FilterTabs *>()->choose(u"people"_s);
    m_desk->list()->chooseFirst();
    QTest::qWait(50);
    picture(m_desk.get(), u"administration-people-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"administration-people-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministration)
#include "tst_administration.moc"
