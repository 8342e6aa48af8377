#include "actionbar.h"
#include "administrationdesk.h"
#include "deskcompany.h"
#include "fielderror.h"
#include "filtertabs.h"
#include "importcard.h"
#include "importpane.h"
#include "keybutton.h"
#include "logofield.h"
#include "notice.h"
#include "pagehead.h"
#include "rolematrix.h"
#include "rowlist.h"
#include "signedin.h"
#include "theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <algorithm>

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
    void correctsABranch();
    void fixesAUsedSeries();
    void changesARateByDay();
    void checksASetting();
    void allowsTimeByStage();
    void findsARow();
    void takesASheetIn();
    void changesTheLogo();
    void unlocksSigning();
    void endsASession();
    void pictures();
    void opensWithSomebodyChosen(); // last: its windows take the focus

private:
    [[nodiscard]] QVariant ask(const QString &sql) const { return m_company->ask(sql); }
    void type(const QString &name, const QString &words);
    [[nodiscard]] QString branchId();
    [[nodiscard]] FieldError *around(const QString &name) const;

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<AdministrationDesk> m_desk;
    QString m_email;
    QString m_word; ///< of the invitation
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
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->findChild<QComboBox *>(u"role"_s)->count() >= 7, 20'000);
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

void TestAdministration::type(const QString &name, const QString &words)
{
    auto *field = m_desk->findChild<QLineEdit *>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
}

QString TestAdministration::branchId()
{
    return ask(u"select id::text from public.branches where is_head"_s).toString();
}

FieldError *TestAdministration::around(const QString &name) const
{
    return qobject_cast<FieldError *>(m_desk->findChild<QWidget *>(name)->parentWidget());
}

/// Whichever answer comes first: roles and what the company has wait here, people do not.
void TestAdministration::opensWithSomebodyChosen()
{
    const auto first = ask(u"select full_name from public.users where is_active "
                           "order by full_name limit 1"_s)
                           .toString();
    for (const auto &table : {QString(), u"number_series"_s}) {
        const auto keeper = m_company->asKeeper();
        if (!table.isEmpty())
            QVERIFY(keeper->run(u"begin; lock table public.%1"_s.arg(table)).ok());
        AdministrationDesk desk(m_person->context());
        desk.resize(1264, 800);
        desk.show();
        QTRY_COMPARE_WITH_TIMEOUT(desk.head()->title(), first, 20'000);
        QVERIFY(!desk.list()->chosenId().isEmpty());
        if (!table.isEmpty())
            QVERIFY(keeper->run(u"rollback"_s).ok());
        desk.refresh(); // what waited too long was given up
        const auto rows = [model = desk.list()->model()] {
            int count = 0;
            for (int group = 0; group < model->rowCount(); ++group)
                count += model->rowCount(model->index(group, 0));
            return count;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 40, 20'000); // what the company has is there, too
        QCOMPARE(desk.head()->title(), first);
    }
}

void TestAdministration::refusesABadAddress()
{
    m_desk->activateWindow(); // another desk was open before
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    QTest::keyClick(m_desk.get(), Qt::Key_N, Qt::ControlModifier);
    type(u"email"_s, u"not an address"_s);
    type(u"fullName"_s, u"Tara Test"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->findChild<QLineEdit *>(u"email"_s)->hasFocus(),
                             20'000); // the server's sentence stands there
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"email"_s)->text(), u"not an address"_s);
}

void TestAdministration::makesAPerson()
{
    type(u"email"_s, m_email);
    m_desk->findChild<QComboBox *>(u"role"_s)->setCurrentText(u"Decoder"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select r.name from public.users u join public.roles r on r.id = u.role_id where u.email = '%1'"_s
                .arg(m_email))
            .toString(),
        u"decoder"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->notice()->sentence().contains(u"Tara Test"_s), 20'000);
    // the word is there to be copied, and nowhere any more afterwards
    auto *word = m_desk->findChild<QLineEdit *>(u"invitation-word"_s);
    QTRY_VERIFY(word && word->isVisible());
    m_word = word->text();
    QCOMPARE(m_word.size(), 19);
    picture(m_desk.get(), u"administration-invitation-light"_s);
    QTest::keyClick(word, Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_word);
    QTest::keyClick(word, Qt::Key_Escape);
    QTRY_VERIFY(!word->isVisible());
    QVERIFY(word->text().isEmpty());
}

void TestAdministration::thePersonSignsInAndIsDisabled()
{
    Database database;
    auto profile = m_company->profile();
    auto future = database.signIn(profile, m_email, m_word);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QVERIFY2(future.result().ok(),
             future.result().ok() ? "" : qPrintable(future.result().error().message));
    const auto id =
        ask(u"select id::text from public.users where email = '%1'"_s.arg(m_email)).toString();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id), 20'000);
    QTest::keyClick(m_desk.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select is_active from public.users where id = '%1'"_s.arg(id)).toBool(), false,
        20'000);
    auto after = database.call(u"desk_counts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), 20'000);
    QVERIFY(!after.result().ok());
}

void TestAdministration::aRoleHoldsAtOnce()
{
    DeskPerson decoder(*m_company, u"decoder"_s);
    const auto id = ask(u"select id::text from public.roles where name = 'decoder'"_s).toString();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id), 20'000);
    auto *matrix = m_desk->findChild<RoleMatrix *>();
    const auto action = matrix->rights()->find(u"orders"_s, u"decode"_s);
    QVERIFY(action.isValid());
    matrix->setFocus();
    matrix->setCurrentIndex(action);
    QTest::keyClick(matrix, Qt::Key_Space);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        !ask(u"select permissions -> 'orders' ? 'decode' from public.roles where name = 'decoder'"_s)
             .toBool(),
        20'000);
    auto refused = decoder.database()->call(
        u"decode_lines"_s,
        {{u"order_id"_s,
          ask(u"select id::text from public.orders where workflow_stage = 'decoding' limit 1"_s)
              .toString()},
         {u"lines"_s, QJsonArray()},
         {u"request"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
    QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), 20'000);
    QVERIFY(!refused.result().ok());
    QCOMPARE(refused.result().error().kind, ErrorKind::Permission);
}

void TestAdministration::correctsABranch()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(branchId()), 20'000);
    type(u"pincode"_s, u"682012"_s); // of Kerala; the GSTIN says Maharashtra
    type(u"city"_s, u"Poona"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(around(u"pincode"_s)->sentence().contains(u"Kerala"_s), 20'000);
    QCOMPARE(m_desk->findChild<QLineEdit *>(u"city"_s)->text(), u"Poona"_s); // nothing is lost
    type(u"pincode"_s, u"411013"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select city from public.branches where is_head"_s).toString(),
                              u"Poona"_s, 20'000);
}

void TestAdministration::fixesAUsedSeries()
{
    const auto series = [this](const QString &document) {
        return ask(u"select n.id::text from public.number_series n join public.branches b "
                   "on b.id = n.branch_id where b.is_head and n.document = '%1'"_s.arg(document))
            .toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(series(u"invoices"_s)), 20'000);
    QVERIFY(m_desk->findChild<QLineEdit *>(u"prefix"_s)->isReadOnly());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(series(u"credit_notes"_s)), 20'000);
    type(u"prefix"_s, u"INV"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(around(u"prefix"_s)->sentence().contains(u"INV"_s), 20'000);
    type(u"prefix"_s, u"cn"_s);
    type(u"next"_s, u"41"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select prefix from public.number_series where id = '%1'"_s.arg(
                                      series(u"credit_notes"_s)))
                                  .toString(),
                              u"CN"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select last_number from internal.number_counters where series_id = '%1'"_s.arg(
                series(u"credit_notes"_s)))
            .toInt(),
        40, 20'000);
}

void TestAdministration::changesARateByDay()
{
    const auto id = ask(u"select id::text from public.gst_rates where valid_to is null "
                        "order by goods limit 1"_s)
                        .toString();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id), 20'000);
    type(u"rate"_s, u"7.5"_s);
    type(u"valid_from"_s, u"1 Apr 2030"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(!around(u"source"_s)->sentence().isEmpty(),
                 qPrintable(m_desk->notice()->sentence()));
    type(u"source"_s, u"Notification 1/2030"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select valid_to::text from public.gst_rates where id = '%1'"_s.arg(id)).toString(),
        u"2030-03-31"_s, 20'000);
    QCOMPARE(ask(u"select count(*) from public.gst_rates where rate = 7.5 "
                 "and valid_from = '2030-04-01'"_s)
                 .toInt(),
             1);
}

void TestAdministration::checksASetting()
{
    const auto id =
        ask(u"select id::text from public.settings where name = 'quotation_days'"_s).toString();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id), 20'000);
    type(u"value"_s, u"0"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(around(u"value"_s)->sentence().contains(u"1"_s), 20'000);
    type(u"value"_s, u"21"_s);
    QTest::keyClick(m_desk.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select value::text from public.settings where name = 'quotation_days'"_s).toString(),
        u"21"_s, 20'000);
}

void TestAdministration::allowsTimeByStage()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(u"stage_hours"_s), 20'000);
    QTRY_VERIFY(m_desk->findChild<QLineEdit *>(u"hours.decoding"_s));
    type(u"factors.urgent"_s, u"0.5"_s);
    type(u"hours.decoding"_s, u"7"_s);
    // what it comes to stands below before it is saved
    QCOMPARE(ask(u"select allowed_hours::float8 = 7 from public.stages where name = 'decoding'"_s)
                 .toBool(),
             false);
    const auto hints = [this] {
        QStringList words;
        for (const auto *label : around(u"hours.decoding"_s)->findChildren<QLabel *>())
            words << label->text();
        return words.join(u'|');
    };
    QTRY_VERIFY2(hints().contains(u"3.5 h"_s), qPrintable(hints()));
    picture(m_desk.get(), u"administration-hours-light"_s);
    QTest::keyClick(m_desk->findChild<QLineEdit *>(u"hours.decoding"_s), Qt::Key_S,
                    Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(u"select allowed_hours::float8 from public.stages where name = 'decoding'"_s)
            .toDouble(),
        7.0, 20'000);
    QCOMPARE(
        ask(u"select allowed_hours::float8 from api.stage_allowances where stage = 'decoding' and "
            "priority = 'urgent'"_s)
            .toDouble(),
        3.5);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->hasUnsaved(), 20'000);
    type(u"hours.decoding"_s, u"0"_s);
    QTest::keyClick(m_desk->findChild<QLineEdit *>(u"hours.decoding"_s), Qt::Key_S,
                    Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(around(u"hours.decoding"_s)->sentence().contains(u"at least 0.25"_s),
                             20'000);
    type(u"hours.decoding"_s, u"7"_s);
}

void TestAdministration::findsARow()
{
    QTest::keyClick(m_desk->list(), Qt::Key_Slash);
    auto *field = qobject_cast<QLineEdit *>(m_desk->focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"vikram"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->list()->model()->rowCount(), 1, 20'000);
    field->clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->model()->rowCount() >= 7, 20'000);
}

void TestAdministration::takesASheetIn()
{
    QTemporaryDir folder;
    QFile sheet(folder.filePath(u"more.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("SKU,Item,Price\nIMP-1,Brought in later,12\n,without a SKU,1\n");
    sheet.close();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(u"imports"_s), 20'000);
    auto *card = m_desk->findChild<ImportCard *>(u"import-items"_s);
    QVERIFY(card && card->isVisible());
    QVERIFY(m_desk->findChild<ImportCard *>(u"import-invoices"_s));
    card->take(sheet.fileName());
    auto *take = m_desk->findChild<KeyButton *>(u"take-items"_s);
    QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 20'000);
    QCOMPARE(card->report().refused, 1);
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(card->isImported(), 20'000);
    QCOMPARE(ask(u"select item_name from public.inventory where sku = 'IMP-1'"_s).toString(),
             u"Brought in later"_s);
    picture(m_desk.get(), u"administration-import-light"_s);
    // and one that is stopped leaves what is there as it is
    card->take(sheet.fileName());
    auto *stop = m_desk->findChild<KeyButton *>(u"stop-items"_s);
    QVERIFY(stop->isVisible());
    QTest::keyClick(stop, Qt::Key_Space);
    const auto *told = m_desk->findChild<ImportPane *>()->findChild<Notice *>();
    QTRY_COMPARE_WITH_TIMEOUT(told->sentence(), u"The import was stopped."_s, 20'000);
    QVERIFY(!stop->isVisible() && !card->isBusy() && !take->isVisible());
}

/// What was issued keeps its logo; new papers have this one.
void TestAdministration::changesTheLogo()
{
    const auto kept = [this] {
        return ask(u"select count(*)::integer from public.branches b join public.files f on f.id = "
                   "b.logo_id where f.media_type = 'image/svg+xml' and position('8a2f6b'::bytea in "
                   "f.content) > 0"_s)
            .toInt();
    };
    const QTemporaryDir folder;
    const auto file = [&](const QString &name, const QByteArray &content) {
        QFile out(folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size()
                   ? out.fileName()
                   : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(u"logo"_s), 20'000);
    auto *logo = m_desk->findChild<LogoField *>();
    QTRY_VERIFY_WITH_TIMEOUT(logo->isVisible(), 20'000);
    QVERIFY(quiet(m_person->database()));
    logo->take(file(u"words.png"_s, "not a picture"));
    QVERIFY2(logo->sentence().contains(u"A logo is a PNG"_s), qPrintable(logo->sentence()));
    QVERIFY(!m_desk->hasUnsaved());
    logo->take(file(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='40' "
                                   "height='40'><rect width='40' height='40' "
                                   "fill='#8a2f6b'/></svg>"));
    QVERIFY(m_desk->hasUnsaved());
    picture(m_desk.get(), u"administration-logo-light"_s);
    QTest::keyClick(logo, Qt::Key_S, Qt::ControlModifier);
    const auto branches = ask(u"select count(*)::integer from public.branches"_s).toInt();
    QTRY_COMPARE_WITH_TIMEOUT(kept(), branches, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->hasUnsaved(), 20'000);
    auto *away = m_desk->findChild<QAbstractButton *>(u"remove-logo"_s);
    away->setFocus();
    QTest::keyClick(away, Qt::Key_Space);
    QTest::keyClick(logo, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"select count(logo_id)::integer from public.branches"_s).toInt(),
                              0, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->hasUnsaved(), 20'000);
}

/// Who is signed in, since when and from where; their sessions end by one key.
/// Five wrong passwords of a quoter who signs; the administrator opens it by key.
void TestAdministration::unlocksSigning()
{
    const auto locked = u"select internal.signing_locked(id) from public.users where email = "
                        "'quoter@demo.example'"_s;
    (void)ask(u"select setval(internal.misses_of(id), 5) from public.users where email = "
              "'quoter@demo.example'"_s);
    QVERIFY(ask(locked).toBool());
    m_desk->refresh();
    const auto id =
        ask(u"select id::text from public.users where email = 'quoter@demo.example'"_s).toString();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(id), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->bar()->button(u"unlock_signature"_s), 20'000);
    picture(m_desk.get(), u"administration-signing-locked-light"_s);
    m_desk->list()->setFocus();
    QTest::keyClick(m_desk->list(), Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!ask(locked).toBool(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->bar()->button(u"unlock_signature"_s), 20'000);
    QCOMPARE(ask(u"select count(*) from public.notifications n join public.users u on u.id = "
                 "n.user_id where u.email = 'quoter@demo.example' and n.title = 'You can sign "
                 "again'"_s)
                 .toInt(),
             1);
}

void TestAdministration::endsASession()
{
    const auto decoder = m_company->as(u"decoder"_s);
    QVERIFY(decoder->query(u"select 1"_s).ok());
    DeskPerson seat(*m_company, u"decoder"_s);
    QList<Change> heard;
    connect(seat.database(), &Database::changed, this,
            [&heard](const Change &change) { heard << change; });
    m_desk->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->list()->choose(u"sessions"_s), 20'000);
    auto *page = m_desk->findChild<SignedIn *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), 20'000);
    QCOMPARE(page->tabs()->chosen(), u"here"_s);
    const auto id =
        ask(u"select id::text from public.users where email = 'decoder@demo.example'"_s).toString();
    QTRY_VERIFY_WITH_TIMEOUT(page->list()->choose(id), 20'000);
    QVERIFY2(page->chosen()[u"sessions"_s].toString().contains(u"since "_s),
             qPrintable(page->chosen()[u"sessions"_s].toString()));
    picture(m_desk.get(), u"administration-sessions-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"administration-sessions-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!decoder->query(u"select 1"_s).ok(), 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->notice()->sentence().contains(u"have ended"_s),
                              qPrintable(m_desk->notice()->sentence()), 20'000);
    // their desk hears of it before the line is cut, or asks when it is back
    const auto told = [&] {
        return std::any_of(heard.begin(), heard.end(), [&](const Change &change) {
            return change.table == u"sessions" && change.id == id;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), 20'000);
    const auto again = m_company->as(u"decoder"_s); // the login itself stays open
    QCOMPARE(again->query(u"select api.is_asked_to_sign_out()::text"_s)->first().toString(),
             u"true"_s);
    // nobody else sees or ends sessions
    for (const auto &statement :
         {u"select * from api.people_sessions()"_s,
          u"select api.end_sessions('admin@demo.example')"_s,
          u"select api.ask_to_sign_out('admin@demo.example', gen_random_uuid())"_s})
        QCOMPARE(again->query(statement).error().kind, ErrorKind::Permission);
    page->tabs()->choose(u"all"_s);
    QCOMPARE(page->list()->model()->rowCount(),
             ask(u"select count(*)::integer from public.users"_s).toInt());
}

void TestAdministration::pictures()
{
    picture(m_desk.get(), u"administration-roles-light"_s);
    QVERIFY(m_desk->list()->choose(branchId()));
    picture(m_desk.get(), u"administration-branch-light"_s);
    m_desk->list()->chooseFirst();
    picture(m_desk.get(), u"administration-people-light"_s);
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_desk.get(), u"administration-people-dark"_s);
    Theme::instance().choose(ThemeChoice::Light);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAdministration)
#include "tst_administration.moc"
