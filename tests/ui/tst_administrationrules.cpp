#include "administrationdesk.h"
#include "changesstrip.h"
#include "deskcompany.h"
#include "inboxdesk.h"
#include "keptrecords.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "proposalscard.h"
#include "proposalspane.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "ruleform.h"
#include "rulespane.h"
#include "testserver.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// A rule of approval, by keys in the windows of all who have to do with it: written at the
/// administrator's desk, published over the inbox of a second person, asked at the inboxes of two
/// executives, taken out of force and brought back.
class TestAdministrationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void beginsEmpty();
    void writesARule();
    void saysWhatNobodyCouldFulfil();
    void aSecondPersonPublishes();
    void twoPeopleAreAsked();
    void newRulesTakeItsPlace();
    void comesBack();

private:
    [[nodiscard]] RulesPane *pane() const { return m_desk->findChild<RulesPane *>(); }
    [[nodiscard]] RecordModel *rows() const
    {
        return qobject_cast<RecordModel *>(pane()->list()->model());
    }
    template <class Widget>
    [[nodiscard]] Widget *field(const QString &name) const
    {
        return pane()->findChild<Widget *>(name);
    }
    /// Replaces what stands in a field, key by key.
    void type(const QString &name, const QString &words);
    void press(const QString &words);
    void save()
    {
        QTest::keyClick(field<QLineEdit>(u"ruleName"_s), Qt::Key_S, Qt::ControlModifier);
    }
    void propose()
    {
        QTest::keyClick(field<QLineEdit>(u"ruleName"_s), Qt::Key_S,
                        Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {})
    {
        return expect(m_keeper->query(sql, binds), "asking").first();
    }
    [[nodiscard]] QVariant as(const QString &person, const QString &sql, const QVariantList &binds)
    {
        return expect(m_company->as(person)->query(sql, binds), "acting").first();
    }
    /// A second person reads what waits, which says these words, and agrees to it over their inbox.
    void publish(const QStringList &words);
    [[nodiscard]] QString stage()
    {
        return value(u"select workflow_stage from public.orders where id = $1"_s, {m_order})
            .toString();
    }
    void agree(const QString &person, const QString &then);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
    QString m_order;
};

void TestAdministrationRules::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    m_person = std::make_unique<DeskPerson>(*m_company, u"admin"_s);
    m_desk = std::make_unique<AdministrationDesk>(m_person->context());
    connect(m_person->database(), &Database::changed, m_desk.get(), &Desk::documentChanged);
    m_desk->resize(1392, 830);
    m_desk->show();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get(), 30'000));
    m_desk->activated();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(kept::rules), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(pane()->isVisible(), 20'000);
    QVERIFY(quiet(m_person->database()));
}

void TestAdministrationRules::cleanupTestCase()
{
    m_desk.reset();
    m_person.reset();
    m_keeper.reset();
    m_company.reset();
}

void TestAdministrationRules::type(const QString &name, const QString &words)
{
    auto *edit = field<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, words);
}

void TestAdministrationRules::press(const QString &words)
{
    for (auto *button : pane()->findChildren<KeyButton *>())
        if (button->isVisible() && button->text() == words)
            return QTest::keyClick(button, Qt::Key_Space);
    QFAIL(qPrintable(u"no button "_s + words));
}

void TestAdministrationRules::publish(const QStringList &words)
{
    DeskPerson executive(*m_company, u"executive"_s);
    QWidget window;
    window.resize(1280, 720);
    InboxDesk inbox(executive.context(), &window);
    inbox.resize(window.size());
    connect(executive.database(), &Database::changed, &inbox, &Desk::documentChanged);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, 30'000));
    QTRY_VERIFY_WITH_TIMEOUT(inbox.changes()->isVisible(), 20'000);
    QTest::keyClick(&inbox, Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(inbox.changes()->changesCard());
    auto *changes = inbox.changes()->changesCard()->pane();
    const auto waiting =
        value(u"select id::text from public.proposals where status = 'pending'"_s).toString();
    QTRY_COMPARE_WITH_TIMEOUT(changes->list()->chosenId(), waiting, 20'000);
    QStringList said;
    for (const auto *label : changes->findChildren<QLabel *>())
        if (label->isVisible())
            said << label->text();
    for (const auto &wanted : words)
        QVERIFY2(said.join(u'\n').contains(wanted), qPrintable(said.join(u'\n')));
    picture(&window, u"inbox-rules-to-publish-light"_s);
    QTest::keyClick(changes->list(), Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select status from public.proposals where id = $1"_s, {waiting}).toString(),
        u"approved"_s, 20'000);
    QVERIFY(quiet(executive.database()));
    window.hide();
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get(), 30'000));
}

void TestAdministrationRules::beginsEmpty()
{
    QCOMPARE(rows()->count(), 0);
    picture(m_desk.get(), u"administration-rules-empty-light"_s);
}

void TestAdministrationRules::writesARule()
{
    press(u"New version"_s);
    QCOMPARE(rows()->count(), 1);
    QVERIFY(field<QLineEdit>(u"ruleName"_s)->hasFocus());
    QTest::keyClicks(field<QLineEdit>(u"ruleName"_s), u"Two pairs of eyes"_s);
    auto *kind = field<QComboBox>(u"ruleKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    QCOMPARE(kind->currentData().toString(), u"orders"_s);
    field<QSpinBox>(u"levelNeeded0"_s)->setFocus();
    QTest::keyClick(field<QSpinBox>(u"levelNeeded0"_s), Qt::Key_Up);
    QCOMPARE(rows()->record(rows()->index(0, 0))[u"name"].toString(), u"Two pairs of eyes"_s);
    save();
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from public.approval_rule_levels l join public.approval_rules r on "
              "r.id = l.rule_id where l.needed = 2 and r.name = 'Two pairs of eyes'"_s)
            .toInt(),
        1, 20'000);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(!pane()->hasUnsaved());
    picture(m_desk.get(), u"administration-rules-draft-light"_s);
}

void TestAdministrationRules::saysWhatNobodyCouldFulfil()
{
    auto *needed = field<QSpinBox>(u"levelNeeded0"_s);
    needed->setFocus();
    QTest::keyClicks(needed, u"5"_s);
    needed->setValue(5);
    save();
    QVERIFY(quiet(m_person->database()));
    propose();
    QTRY_VERIFY_WITH_TIMEOUT(quiet(m_person->database()), 20'000);
    QCOMPARE(value(u"select count(*) from public.proposals"_s).toInt(), 0);
    needed = field<QSpinBox>(u"levelNeeded0"_s);
    needed->setFocus();
    QTest::keyClick(needed, Qt::Key_Down);
    QTest::keyClick(needed, Qt::Key_Down);
    QTest::keyClick(needed, Qt::Key_Down);
    QCOMPARE(needed->value(), 2);
    save();
    QVERIFY(quiet(m_person->database()));
}

void TestAdministrationRules::aSecondPersonPublishes()
{
    propose();
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from public.proposals where status = 'pending'"_s).toInt(), 1,
        20'000);
    publish({u"1. "_s + u"“Two pairs of eyes” for Decoded orders, always: 2 who may approve"_s +
             u" (new)"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        field<QComboBox>(u"ruleVersions"_s)->currentText().contains(u"in force"_s), 20'000);
    QVERIFY(!field<QLineEdit>(u"ruleName"_s)->isEnabled());
    picture(m_desk.get(), u"administration-rules-in-force-light"_s);
}

/// At their inbox, with A; the decision is held for a moment, then sent.
void TestAdministrationRules::agree(const QString &person, const QString &then)
{
    DeskPerson executive(*m_company, person);
    InboxDesk inbox(executive.context());
    inbox.setHoldTime(0);
    inbox.resize(1392, 830);
    inbox.show();
    inbox.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&inbox, 30'000));
    inbox.activated();
    const auto approval =
        value(u"select id from public.approvals where order_id = $1 and status = 'pending'"_s,
              {m_order})
            .toString();
    QTRY_VERIFY_WITH_TIMEOUT(inbox.list()->choose(approval), 20'000);
    QVERIFY(quiet(executive.database()));
    picture(&inbox, u"inbox-rule-%1-light"_s.arg(person));
    QTest::keyClick(inbox.list(), Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from public.approval_steps where approval_id = $1"_s, {approval})
            .toInt(),
        then.isEmpty() ? 1 : 2, 20'000);
    QVERIFY(quiet(executive.database()));
}

void TestAdministrationRules::twoPeopleAreAsked()
{
    m_order =
        value(u"select o.id from public.orders o join public.approvals a on a.order_id = o.id "
              "where a.status = 'pending' and a.stage = 'decoding_approval' and not exists "
              "(select from internal.document_writers w join public.users u on u.id = "
              "w.user_id where w.entity_id = o.id and u.email like 'executive%') limit 1"_s)
            .toString();
    const auto act =
        u"select api.act('orders', $1, $2, (select version from public.orders where id = "
        "$1), gen_random_uuid(), '{\"comment\": \"look again\"}')"_s;
    (void)as(u"executive"_s, act, {m_order, u"rework"_s});
    (void)as(u"decoder"_s, act, {m_order, u"submit"_s});
    agree(u"executive"_s, {});
    QCOMPARE(stage(), u"decoding_approval"_s);
    agree(u"executive2"_s, u"quotation"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage(), u"quotation"_s, 20'000);
    m_desk->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get(), 30'000));
}

void TestAdministrationRules::newRulesTakeItsPlace()
{
    press(u"New version"_s);
    pane()->list()->setFocus();
    QTest::keyClick(pane()->list(), Qt::Key_Delete);
    QCOMPARE(rows()->count(), 0);
    QTest::keyClick(pane()->list(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from public.approval_rule_sets where status = 'draft'"_s).toInt(),
        1, 20'000);
    QVERIFY(quiet(m_person->database()));
    QTest::keyClick(pane()->list(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from public.proposals where status = 'pending'"_s).toInt(), 1,
        20'000);
    publish({u"no rule holds"_s,
             u"No longer:\n"_s +
                 u"“Two pairs of eyes” for Decoded orders, always: 2 who may approve"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        field<QComboBox>(u"ruleVersions"_s)->currentText().contains(u"Version 2 · in force"_s),
        20'000);
    QVERIFY(
        value(u"select internal.rule_for('orders', o.id, o) is null from public.orders o limit 1"_s)
            .toBool());
}

void TestAdministrationRules::comesBack()
{
    auto *versions = field<QComboBox>(u"ruleVersions"_s);
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Down);
    QTRY_VERIFY(versions->currentText().contains(u"Version 1"_s));
    QCOMPARE(rows()->count(), 1);
    press(u"Bring back"_s);
    QTRY_VERIFY_WITH_TIMEOUT(versions->currentText().contains(u"Version 3 · draft"_s), 20'000);
    QVERIFY(quiet(m_person->database()));
    propose();
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"select count(*) from public.proposals where status = 'pending'"_s).toInt(), 1,
        20'000);
    publish({u"looked at in this order:\n1. "_s +
             u"“Two pairs of eyes” for Decoded orders, always: 2 who may approve"_s});
    QTRY_VERIFY_WITH_TIMEOUT(versions->currentText().contains(u"Version 3 · in force"_s), 20'000);
    QCOMPARE(value(u"select r.name from public.orders o join public.approval_rules r on r.id = "
                   "internal.rule_for('orders', o.id, o) limit 1"_s)
                 .toString(),
             u"Two pairs of eyes"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministrationRules)
#include "tst_administrationrules.moc"
