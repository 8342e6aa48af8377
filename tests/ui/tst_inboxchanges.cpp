#include "actionbar.h"
#include "changesstrip.h"
#include "deskcompany.h"
#include "inboxdesk.h"
#include "notice.h"
#include "proposalscard.h"
#include "proposalspane.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"
#include "theme.h"

#include <QLineEdit>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Changes of roles that wait for an executive, over the inbox: found, read as sentences, decided
/// by keys.
class TestInboxChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingWaits();
    void aChangeIsRejectedWithAReason();
    void anotherIsApproved();
    void whatMovedOnIsTold();
    void aLinkOpensIt();

private:
    [[nodiscard]] QVariant ask(const QString &sql) const { return m_company->ask(sql); }
    /// An administrator asks that a role may approve something; the proposal's id.
    QString propose(const QString &role, const QString &resource);
    [[nodiscard]] bool mayApprove(const QString &role, const QString &resource);
    [[nodiscard]] ProposalsPane *pane() const { return m_desk->changes()->changesCard()->pane(); }
    [[nodiscard]] bool says(const QString &words) const;

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<QWidget> m_window;
    InboxDesk *m_desk = nullptr;
};

void TestInboxChanges::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_person = std::make_unique<DeskPerson>(*m_company, u"executive"_s);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    m_desk = new InboxDesk(m_person->context(), m_window.get());
    m_desk->resize(m_window->size());
    connect(m_person->database(), &Database::changed, m_desk, &InboxDesk::documentChanged);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(quiet(m_person->database()));
}

void TestInboxChanges::cleanupTestCase()
{
    m_window.reset();
    m_person.reset();
    m_company.reset();
}

QString TestInboxChanges::propose(const QString &role, const QString &resource)
{
    const auto made =
        m_company->as(u"admin"_s)
            ->query(
                u"select api.save_role(jsonb_build_object('id', id, 'version', version, 'name', "
                u"name, "
                "'description', description, 'reason', 'Month end', 'permissions', permissions || "
                "jsonb_build_object('%2', coalesce(permissions -> '%2', '[]') || "
                "'[\"approve\"]')), "
                "gen_random_uuid()) ->> 'proposed' from public.roles where name = '%1'"_s.arg(
                    role, resource));
    return made ? made->first().toString() : QString();
}

bool TestInboxChanges::mayApprove(const QString &role, const QString &resource)
{
    return ask(u"select permissions -> '%2' ? 'approve' from public.roles where name = '%1'"_s.arg(
                   role, resource))
        .toBool();
}

bool TestInboxChanges::says(const QString &words) const
{
    for (const auto *label : pane()->findChildren<TextLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void TestInboxChanges::nothingWaits()
{
    QVERIFY(!m_desk->changes()->isVisible());
    QTest::keyClick(m_desk, Qt::Key_C, Qt::ShiftModifier); // a hidden button has no key
    QVERIFY(!m_desk->changes()->changesCard());
}

void TestInboxChanges::aChangeIsRejectedWithAReason()
{
    const auto id = propose(u"accounts"_s, u"invoices"_s);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->changes()->isVisible(), 20'000);
    picture(m_window.get(), u"inbox-changes-strip-light"_s);
    QTest::keyClick(m_desk, Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(m_desk->changes()->changesCard());
    QTRY_COMPARE_WITH_TIMEOUT(pane()->list()->chosenId(), id, 20'000);
    QVERIFY(says(u"Accounts may then also: approve invoices."_s));
    const auto person =
        ask(u"select full_name from public.users where email = 'accounts@demo.example'"_s)
            .toString();
    QVERIFY(says(u"It reaches %1."_s.arg(person)));
    QVERIFY(says(u"“Month end”"_s));
    picture(m_window.get(), u"inbox-changes-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_window.get(), u"inbox-changes-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    QTest::keyClick(pane()->list(), Qt::Key_R); // needs its reason first
    auto *comment = pane()->bar()->findChild<QLineEdit *>();
    QTRY_VERIFY(comment->hasFocus());
    QTest::keyClicks(comment, u"One of them is enough"_s);
    QTest::keyClick(comment, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select status || ': ' || comment from public.proposals where id = '%1'"_s.arg(id))
            .toString(),
        u"rejected: One of them is enough"_s, 20'000);
    QVERIFY(!mayApprove(u"accounts"_s, u"invoices"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->changes()->isVisible(), 20'000);
    QVERIFY(quiet(m_person->database()));
}

void TestInboxChanges::anotherIsApproved()
{
    const auto id = propose(u"quoter"_s, u"quotations"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->changes()->isVisible(), 20'000);
    pane()->open(id);
    QTRY_COMPARE_WITH_TIMEOUT(pane()->list()->chosenId(), id, 20'000);
    pane()->list()->setFocus();
    QTest::keyClick(pane()->list(), Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(mayApprove(u"quoter"_s, u"quotations"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(pane()->notice()->sentence().contains(u"is made"_s), 20'000);
    QVERIFY(quiet(m_person->database()));
    // what is decided offers nothing more
    QVERIFY(pane()->list()->choose(id));
    QVERIFY(!pane()->bar()->button(u"approve"_s));
    QVERIFY(says(u"approved it on"_s));
}

void TestInboxChanges::whatMovedOnIsTold()
{
    const auto id = propose(u"decoder"_s, u"orders"_s);
    pane()->open(id);
    QTRY_COMPARE_WITH_TIMEOUT(pane()->list()->chosenId(), id, 20'000);
    QVERIFY(quiet(m_person->database()));
    QVERIFY(m_company->asKeeper()
                ->run(u"update public.roles set description = 'Another' where name = 'decoder'"_s)
                .ok());
    QTest::keyClick(pane()->list(), Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(pane()->notice()->sentence().contains(u"asked for anew"_s), 20'000);
    QVERIFY(!mayApprove(u"decoder"_s, u"orders"_s));
    QTest::keyClick(pane()->list(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->changes()->changesCard()->isVisible());
}

void TestInboxChanges::aLinkOpensIt()
{
    const auto id = ask(u"select id::text from public.proposals where status = 'pending'"_s);
    m_desk->open(u"indentdesk://proposal/"_s + id.toString());
    QTRY_VERIFY(m_desk->changes()->changesCard()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(pane()->list()->chosenId(), id.toString(), 20'000);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestInboxChanges)
#include "tst_inboxchanges.moc"
