#include "branchespage.h"
#include "datachecks.h"
#include "deskcompany.h"
#include "emptydatabase.h"
#include "entrylist.h"
#include "fielderror.h"
#include "firstcompanywindow.h"
#include "importcard.h"
#include "importpane.h"
#include "keybutton.h"
#include "logofield.h"
#include "notice.h"
#include "numberspage.h"
#include "peoplepage.h"
#include "signinwindow.h"
#include "steplist.h"
#include "testserver.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"
#include "wholeorder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk::test {

/// A company made from nothing by keys alone, in the window that an administrator meets on an empty
/// database; then an order of its rep.
class TestFirstCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isWantedOnlyWhereThereIsNone();
    void companyIsTyped();
    void logoIsChosen();
    void whatIsMissingIsShown();
    void branchIsTyped();
    void pinCodeOfAnotherStateIsTold();
    void typedWordsAreKept();
    void numbersGoOn();
    void peopleAreAdmitted();
    void everyRoleHasSomebody();
    void sheetsAreTakenIn();
    void openingStockIsTakenIn();
    void openInvoicesAreTakenIn();
    void desksAreOpened();
    void nothingIsOpenBeforeThePasswordIsOnesOwn();
    void ownPasswordIsChosen();
    void anOrderIsSubmitted();
    void orderIsQuoted();
    void orderIsInvoicedWithTheNextNumber();
    void goodsAreDeliveredAndPaid();
    void papersAreThisCompanys();
    void nothingOfTheDemoIsInIt();
    void licencesThatRunOutAreTold();
    void checksFindNothing();

private:
    void open();
    void type(const QString &words) const;
    void tab(int times = 1) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    [[nodiscard]] QLineEdit *field(const QString &name) const;
    [[nodiscard]] bool says(const QString &words) const;
    /// What the list of steps says about one.
    [[nodiscard]] QString step(int at) const;
    [[nodiscard]] QString sentence(const QString &name) const;
    void pictures(const QString &name) const;
    QString keepSheet(const QString &name, const QByteArray &content) const;
    /// Admits somebody by keys; the password for their first sign-in.
    QString admit(const QString &name, const QString &address, const QString &role) const;
    void takeSheet(const QString &kind, const QString &file) const;
    [[nodiscard]] QString ask(const QString &sql) const { return m_data->ask(sql).toString(); }
    [[nodiscard]] ImportCard *card(const QString &kind) const;

    std::unique_ptr<EmptyDatabase> m_data;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<FirstCompanyWindow> m_window;
    Session m_session;
    QTemporaryDir m_folder;
    QHash<QString, WholeOrder::Person> m_people;
    std::unique_ptr<WholeOrder> m_order;
};

void TestFirstCompany::initTestCase()
{
    useLook();
    m_data = std::make_unique<EmptyDatabase>();
    m_data->admit(EmptyDatabase::address(u"kavita"_s), u"Kavita Rane"_s, u"administrator"_s,
                  u"a password of hers"_s);
    m_database = std::make_unique<Database>();
    std::optional<Result<Session>> answer;
    whenDone(m_database->signIn(m_data->profile(), EmptyDatabase::address(u"kavita"_s),
                                u"a password of hers"_s),
             m_database.get(), [&answer](const Result<Session> &session) { answer = session; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QVERIFY2(answer->ok(), qPrintable(answer->ok() ? QString() : answer->error().message));
    m_session = **answer;
}

void TestFirstCompany::cleanupTestCase()
{
    m_order.reset();
    m_window.reset();
    m_database.reset();
    m_data.reset();
}

void TestFirstCompany::open()
{
    m_window.reset();
    m_window = std::make_unique<FirstCompanyWindow>(m_database.get(), m_session);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFirstCompany::type(const QString &words) const
{
    auto *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QTest::keyClick(focused, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focused, words);
}

void TestFirstCompany::tab(int times) const
{
    for (int i = 0; i < times; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

void TestFirstCompany::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// The field of the page on show.
QLineEdit *TestFirstCompany::field(const QString &name) const
{
    for (auto *edit : m_window->findChildren<QLineEdit *>(name))
        if (edit->isVisible())
            return edit;
    qFatal("there is no field %s", qPrintable(name));
}

bool TestFirstCompany::says(const QString &words) const
{
    for (const auto *label : m_window->findChildren<TextLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QString TestFirstCompany::step(int at) const
{
    return m_window->findChild<StepList *>()
        ->model()
        ->index(at, 0)
        .data(Qt::AccessibleTextRole)
        .toString();
}

QString TestFirstCompany::sentence(const QString &name) const
{
    return qobject_cast<FieldError *>(field(name)->parentWidget())->sentence();
}

/// Light, dark, and where there is little room.
void TestFirstCompany::pictures(const QString &name) const
{
    picture(m_window.get(), u"first-company-%1-light"_s.arg(name));
    Theme::instance().choose(ThemeChoice::Dark);
    picture(m_window.get(), u"first-company-%1-dark"_s.arg(name));
    Theme::instance().choose(ThemeChoice::Light);
    m_window->resize(1280, 720);
    picture(m_window.get(), u"first-company-%1-1280"_s.arg(name));
    m_window->resize(1440, 900);
}

QString TestFirstCompany::keepSheet(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the sheet cannot be kept");
    return file.fileName();
}

ImportCard *TestFirstCompany::card(const QString &kind) const
{
    return m_window->findChild<ImportCard *>(u"import-"_s + kind);
}

void TestFirstCompany::isWantedOnlyWhereThereIsNone()
{
    QVERIFY(FirstCompanyWindow::isNeeded(*m_database, m_session));
    auto rep = m_session;
    rep.permissions.remove(u"branches"_s);
    QVERIFY(!FirstCompanyWindow::isNeeded(*m_database, rep));
    auto made = m_session;
    made.company.insert(u"legal_name"_s, u"X"_s);
    QVERIFY(!FirstCompanyWindow::isNeeded(*m_database, made));
}

void TestFirstCompany::companyIsTyped()
{
    open();
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::CompanyStep));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Legal name"_s);
    pictures(u"empty"_s);
    type(u"Sharma Surgicals Private Limited"_s);
    tab();
    type(u"Sharma Surgicals"_s);
    tab();
    type(u"AAKCS4821"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(sentence(u"pan"_s).contains(u"five letters"_s), qPrintable(sentence(u"pan"_s)));
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::CompanyStep));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field(u"pan"_s)));
    type(u"aakcs4821m"_s);
    QVERIFY(sentence(u"pan"_s).isEmpty());
    QVERIFY(says(u"ten characters, a company"_s));
    tab();
    press(Qt::Key_Down);
    tab();
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Days of credit"_s);
    type(u"45"_s); // in place of the 30 that stand there
    tab();
    type(u"400"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sentence(u"quotation_days"_s).contains(u"1 to 365"_s), 20'000);
    field(u"quotation_days"_s)->selectAll();
    type(u"21"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sentence(u"quotation_days"_s).isEmpty(), 20'000);
}

void TestFirstCompany::logoIsChosen()
{
    auto *logo = m_window->findChild<LogoField *>();
    QVERIFY(logo && logo->isVisible());
    logo->take(keepSheet(u"words.png"_s, "not a picture"));
    QVERIFY2(logo->sentence().contains(u"A logo is a PNG"_s), qPrintable(logo->sentence()));
    QVERIFY(logo->logo().isEmpty());
    logo->take(keepSheet(u"logo.bin"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='40' "
                                        "height='40'><circle cx='20' cy='20' r='18' "
                                        "fill='#0b6b6b'/></svg>"));
    QVERIFY2(!logo->logo().isEmpty(), qPrintable(logo->sentence()));
    pictures(u"company"_s);
    field(u"pan"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::BranchesStep));
}

void TestFirstCompany::whatIsMissingIsShown()
{
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Branch name"_s);
    QVERIFY(sentence(u"name"_s).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::BranchesStep));
    QCOMPARE(sentence(u"name"_s), u"The branch has no name."_s);
    press(Qt::Key_F8);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"GSTIN"_s);
}

void TestFirstCompany::branchIsTyped()
{
    field(u"name"_s)->setFocus();
    type(u"Pune"_s);
    tab();
    type(u"27AAKCS4821M1ZX"_s);
    QVERIFY(!sentence(u"gstin"_s).isEmpty());
    type(u"27AAKCS4821M1ZW"_s);
    QVERIFY2(sentence(u"gstin"_s).isEmpty(), qPrintable(sentence(u"gstin"_s)));
    QVERIFY(says(u"check digit agrees"_s));
    tab();
    type(u"1/4/2019"_s);
    tab();
    type(u"PUN"_s);
    tab(2); // its letter stays empty: the head
    type(u"Plot 12, Industrial Estate"_s);
    tab();
    type(u"Bhosari"_s);
    tab();
    type(u"Pune"_s);
    tab();
    type(u"411026"_s);
    tab();
    type(u"020 2712 0000"_s);
    tab();
    type(u"MH-PZ5-20B-118204"_s);
    tab();
    type(u"MH-PZ5-21B-118205"_s);
    tab();
    type(u"14/3/2029"_s);
    tab();
    type(u"Bank of Maharashtra"_s);
    tab(2);
    type(u"60218840175"_s);
    tab();
    type(u"MAHB0000241"_s);
    QVERIFY2(step(FirstCompanyWindow::BranchesStep).contains(u"1 of 1 complete"_s),
             qPrintable(step(FirstCompanyWindow::BranchesStep)));
}

void TestFirstCompany::pinCodeOfAnotherStateIsTold()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Branch name"_s);
    QVERIFY(field(u"gstin"_s)->text().isEmpty());
    type(u"Kochi"_s);
    tab();
    type(u"32AAKCS4821M1Z5"_s);
    tab();
    tab(2);
    type(u"K"_s);
    QVERIFY(says(u"INVK-"_s));
    tab();
    type(u"41/1822, Chittoor Road"_s);
    tab();
    type(u"Pachalam"_s);
    tab();
    type(u"Kochi"_s);
    tab();
    type(u"411012"_s);
    const auto *notice = m_window->findChild<BranchesPage *>()->findChild<Notice *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20'000);
    QCOMPARE(notice->sentence(), u"411012 is in Maharashtra. The GSTIN says Kerala."_s);
    QVERIFY(sentence(u"pincode"_s).contains(u"begin with 67, 68"_s));
    pictures(u"branches"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::BranchesStep));
}

/// The window goes without a word, as in a crash, and another one has what was typed.
void TestFirstCompany::typedWordsAreKept()
{
    QTRY_VERIFY_WITH_TIMEOUT(says(u"kept here at every key, last"_s), 20'000);
    open();
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::BranchesStep));
    QCOMPARE(field(u"name"_s)->text(), u"Pune"_s);
    // The PIN codes are checked once the states have been read from the database.
    QTRY_VERIFY_WITH_TIMEOUT(step(FirstCompanyWindow::BranchesStep).contains(u"1 of 2 complete"_s),
                             20'000);
    for (int i = 0; i < 12 && !field(u"pincode"_s)->hasFocus(); ++i)
        press(Qt::Key_F8); // over what is wrong to the other branch's PIN code
    QTRY_COMPARE_WITH_TIMEOUT(field(u"pincode"_s)->text(), u"411012"_s, 20'000);
    field(u"pincode"_s)->setFocus();
    type(u"682012"_s);
    QVERIFY2(sentence(u"pincode"_s).isEmpty(), qPrintable(sentence(u"pincode"_s)));
    QVERIFY2(step(FirstCompanyWindow::BranchesStep).contains(u"2 of 2 complete"_s),
             qPrintable(step(FirstCompanyWindow::BranchesStep)));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::NumbersStep));
}

void TestFirstCompany::numbersGoOn()
{
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::BranchesStep));
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *branches = m_window->findChild<NumbersPage *>()->findChild<EntryList *>();
    branches->setFocus();
    press(Qt::Key_Home);
    QCOMPARE(branches->chosen(), 0);
    field(u"invoices_next"_s)->setFocus();
    type(u"0"_s);
    QVERIFY(!sentence(u"invoices_next"_s).isEmpty());
    type(u"428"_s);
    QVERIFY(sentence(u"invoices_next"_s).isEmpty());
    pictures(u"numbers"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->step(), int(FirstCompanyWindow::PeopleStep), 20'000);
    const auto rows = expect(
        m_data->asKeeper()->query(u"select s.prefix, c.last_number from internal.number_counters c "
                                  "join public.number_series s on s.id = c.series_id"_s),
        "reading");
    QCOMPARE(rows.rows.size(), 1);
    QCOMPARE(rows.rows.first().at(0).toString(), u"INV"_s);
    QCOMPARE(rows.rows.first().at(1).toInt(), 427);
}

void TestFirstCompany::peopleAreAdmitted()
{
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->accessibleName(), u"Name"_s, 20'000);
    type(u"Asha Kulkarni"_s);
    tab();
    type(EmptyDatabase::address(u"asha"_s));
    press(Qt::Key_Return);
    const auto *notice = m_window->findChild<PeoplePage *>()->findChild<Notice *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20'000);
    QVERIFY2(notice->sentence().contains(u" signs in with "_s), qPrintable(notice->sentence()));
    m_people.insert(u"sales_rep"_s,
                    {EmptyDatabase::address(u"asha"_s), notice->sentence().section(u' ', -1)});
    QTRY_VERIFY_WITH_TIMEOUT(step(FirstCompanyWindow::PeopleStep).contains(u"2 "_s), 20'000);
    pictures(u"people"_s);

    type(u"Vikram Sharma"_s);
    tab();
    type(EmptyDatabase::address(u"vikram"_s));
    tab();
    auto *role = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(role);
    QTest::keyClick(role, Qt::Key_E);
    QCOMPARE(role->currentText(), u"Executive"_s);
    QTest::keyClick(field(u"email"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(notice->sentence().contains(u"keeper of the server"_s), 20'000);
}

QString TestFirstCompany::admit(const QString &name, const QString &address,
                                const QString &role) const
{
    field(u"full_name"_s)->setFocus();
    type(name);
    tab();
    type(address);
    tab();
    auto *roles = qobject_cast<QComboBox *>(QApplication::focusWidget());
    if (!roles)
        return {};
    QTest::keyClick(roles, Qt::Key_Home);
    for (int i = 0; i < roles->count() && roles->currentData().toString() != role; ++i)
        QTest::keyClick(roles, Qt::Key_Down);
    QTest::keyClick(field(u"email"_s), Qt::Key_Return);
    const auto *notice = m_window->findChild<PeoplePage *>()->findChild<Notice *>();
    const auto told = address + u" signs in with "_s;
    if (!QTest::qWaitFor([&] { return notice->sentence().startsWith(told); }, 20'000))
        return {};
    return notice->sentence().section(u' ', -1);
}

/// All but the executive, whom the keeper of the server admits as the notice says.
void TestFirstCompany::everyRoleHasSomebody()
{
    const QList<std::tuple<QString, QString, QString>> people{
        {u"Ravi Deshmukh"_s, u"ravi"_s, u"decoder"_s},
        {u"Meera Nair"_s, u"meera"_s, u"quoter"_s},
        {u"Leela Iyer"_s, u"leela"_s, u"accounts"_s},
        {u"Sunil Pawar"_s, u"sunil"_s, u"inventory_admin"_s}};
    for (const auto &[name, login, role] : people) {
        const auto address = EmptyDatabase::address(login);
        const auto password = admit(name, address, role);
        QVERIFY2(!password.isEmpty(), qPrintable(name));
        m_people.insert(role, {address, password});
    }
    m_people.insert(u"executive"_s, {EmptyDatabase::address(u"vikram"_s), u"a password of his"_s});
    m_data->admit(m_people.value(u"executive"_s).email, u"Vikram Sharma"_s, u"executive"_s,
                  m_people.value(u"executive"_s).password);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::ItemsStep));
}

void TestFirstCompany::sheetsAreTakenIn()
{
    card(u"items"_s)
        ->take(keepSheet(u"items.csv"_s,
                         "SKU,Item,HSN,GST %,Price,Unit\nGZ-1,Gauze swab,30059040,5,120,Pkt\n"
                         "GZ-2,Cotton roll,30059040,12,80,Roll\n,nameless,,,,\nGZ-4,x,12,,1,\n"));
    auto *take = m_window->findChild<KeyButton *>(u"take-items"_s);
    QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(take->hasFocus(), 20'000);
    QCOMPARE(card(u"items"_s)->report().refused, 2);
    QCOMPARE(expect(m_data->asKeeper()->query(u"select count(*) from public.inventory"_s), "count")
                 .first()
                 .toInt(),
             0);
    pictures(u"items"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(card(u"items"_s)->isImported(), 20'000);
    takeSheet(u"customers"_s, keepSheet(u"c.csv"_s, "Hospital,GSTIN,State,City,PIN\n"
                                                    "Hill Clinic,,Kerala,Kochi,682001\n"
                                                    "Lotus Hospital,27AABCS7788A1Z6,"
                                                    "Maharashtra,Pune,411004\n"));
    card(u"stock"_s)->take(keepSheet(u"broken.xlsx"_s, QByteArray("PK\x03\x04 nothing", 12)));
    const auto *notice = m_window->findChild<ImportPane *>()->findChild<Notice *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20'000);
    QVERIFY(notice->sentence().contains(u"damaged"_s));
}

/// Chosen, looked at, taken in.
void TestFirstCompany::takeSheet(const QString &kind, const QString &file) const
{
    card(kind)->take(file);
    auto *take = m_window->findChild<KeyButton *>(u"take-"_s + kind);
    QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 20'000);
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(card(kind)->isImported(), 20'000);
}

void TestFirstCompany::openingStockIsTakenIn()
{
    takeSheet(u"stock"_s, keepSheet(u"stock.csv"_s, "SKU,Batch,Expiry,Qty,MRP\n"
                                                    "GZ-1,B77,31/3/2099,500,150\n"
                                                    "GZ-2,C12,31/3/2099,80,110\n"));
    QCOMPARE(card(u"stock"_s)->report().imported, 2);
}

void TestFirstCompany::openInvoicesAreTakenIn()
{
    takeSheet(u"invoices"_s,
              keepSheet(u"open.csv"_s, "Bill No,Party,Bill Date,Due Date,Amount,Pending\n"
                                       "SS/118,Lotus Hospital,1/9/2024,1/10/2024,118000,18000\n"
                                       "SS/119,Nobody,1/9/2024,1/10/2024,1,1\n"));
    QCOMPARE(card(u"invoices"_s)->report().imported, 1);
    QCOMPARE(card(u"invoices"_s)->report().refused, 1);
    pictures(u"items-all"_s);
}

void TestFirstCompany::desksAreOpened()
{
    QVERIFY(FirstCompanyWindow::isNeeded(*m_database, m_session));
    const QSignalSpy finished(m_window.get(), &FirstCompanyWindow::finished);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    const auto session = finished.first().first().value<Session>();
    QCOMPARE(session.company.value(u"name"_s).toString(), u"Sharma Surgicals"_s);
    QVERIFY(!FirstCompanyWindow::isNeeded(*m_database, session));
}

/// The one-time password lets in, and no further.
void TestFirstCompany::nothingIsOpenBeforeThePasswordIsOnesOwn()
{
    const auto person = m_people.value(u"sales_rep"_s);
    const auto rep = m_data->as(person.email, person.password);
    const auto session = rep->query(u"select api.session() ->> 'must_change_password'"_s);
    QVERIFY(session.ok());
    QCOMPARE(session->first().toString(), u"true"_s);
    for (const auto &sql : {u"select api.save_order('{}', gen_random_uuid())"_s,
                            u"select * from api.search_inventory('gauze')"_s, u"select api.due()"_s,
                            u"select api.people()"_s}) {
        const auto refused = rep->query(sql);
        QVERIFY2(!refused, qPrintable(sql));
        QCOMPARE(refused.error().kind, ErrorKind::Permission);
        QVERIFY2(refused.error().message.startsWith(u"Choose a password of your own first."_s),
                 qPrintable(refused.error().message));
    }
    for (const auto &table : {u"customers"_s, u"inventory"_s, u"orders"_s}) {
        const auto rows = rep->query(u"select count(*) from public."_s + table);
        QVERIFY2(rows && rows->first().toInt() == 0, qPrintable(table));
    }
}

void TestFirstCompany::ownPasswordIsChosen()
{
    auto &person = m_people[u"sales_rep"_s];
    Database database;
    SignInWindow window(&database);
    window.setProfiles({m_data->profile()}, 0);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy in(&window, &SignInWindow::signedIn);
    const auto edit = [&window](const QString &name) {
        for (auto *one : window.findChildren<QLineEdit *>())
            if (one->accessibleName() == name)
                return one;
        qFatal("there is no field %s", qPrintable(name));
    };
    edit(u"E-mail"_s)->setFocus();
    type(person.email);
    tab();
    type(person.password);
    press(Qt::Key_Return);
    auto *own = edit(u"New password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(own->hasFocus(), 20'000);
    QCOMPARE(in.size(), 0);
    const auto refused = [&](const QString &first, const QString &second, const QString &field) {
        own->setFocus();
        type(first);
        tab();
        type(second);
        press(Qt::Key_Return);
        auto *wrong = qobject_cast<FieldError *>(edit(field)->parentWidget());
        return QTest::qWaitFor([wrong] { return !wrong->sentence().isEmpty(); }, 20'000)
                   ? wrong->sentence()
                   : QString();
    };
    QCOMPARE(refused(u"monsoon over Pune"_s, u"monsoon over Puna"_s, u"The same again"_s),
             u"The two are not the same."_s);
    QCOMPARE(refused(u"short"_s, u"short"_s, u"New password"_s),
             u"The password needs at least 8 characters."_s);
    const auto common = refused(u"W3lcome@123"_s, u"W3lcome@123"_s, u"New password"_s);
    QVERIFY2(common.contains(u"everybody tries first"_s), qPrintable(common));
    const auto same = refused(person.password, person.password, u"New password"_s);
    QVERIFY2(same.contains(u"that you have now"_s), qPrintable(same));
    picture(&window, u"signin-own-password-light"_s);
    QCOMPARE(in.size(), 0);
    own->setFocus();
    type(u"monsoon over Pune"_s);
    tab();
    type(u"monsoon over Pune"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(in.size(), 1, 20'000);
    QVERIFY(!in.first().first().value<Session>().mustChangePassword);
    person.password = u"monsoon over Pune"_s;
    // connections that are made later have it, too
    expect(m_data->asKeeper()->query(
               u"select pg_terminate_backend(a.pid) from pg_stat_activity a where a.usename = $1"_s,
               {person.email}),
           "ending the connections");
    const auto names = database.query(u"select id from api.people_names"_s);
    QTRY_VERIFY_WITH_TIMEOUT(names.isFinished(), 30'000);
    QVERIFY2(names.result().ok(),
             names.result().ok() ? "" : qPrintable(names.result().error().message));
    QTRY_COMPARE_WITH_TIMEOUT(database.state(), ConnectionState::Online, 30'000);
}

void TestFirstCompany::anOrderIsSubmitted()
{
    const auto person = m_people.value(u"sales_rep"_s);
    const auto rep = m_data->as(person.email, person.password);
    const auto number = submitFirstOrder(*rep, u"Hill Clinic"_s, u"cotton roll"_s);
    QVERIFY2(number.startsWith(u"ORDK-"_s), qPrintable(number));
}

void TestFirstCompany::orderIsQuoted()
{
    m_order = std::make_unique<WholeOrder>(m_data->profile(), m_people);
    auto &order = *m_order;
    QVERIFY2(order.enter(u"Lotus Hospital"_s, u"gauze swabs"_s, 40), qPrintable(order.failure()));
    QVERIFY2(order.decode(u"GZ-1"_s), qPrintable(order.failure()));
    QVERIFY2(order.approve(), qPrintable(order.failure()));
    QVERIFY2(order.quote(u"112.50"_s), qPrintable(order.failure()));
    QVERIFY2(order.approve(), qPrintable(order.failure()));
    QVERIFY2(order.send(), qPrintable(order.failure()));
    QCOMPARE(order.stage(), u"quotation_sent"_s);
}

/// The assistant was told that the next invoice is 428.
void TestFirstCompany::orderIsInvoicedWithTheNextNumber()
{
    auto &order = *m_order;
    QVERIFY2(order.recordPo(u"LOTUS/77"_s), qPrintable(order.failure()));
    QVERIFY2(order.approve(), qPrintable(order.failure()));
    QVERIFY2(order.reserve(), qPrintable(order.failure()));
    QVERIFY2(order.draftInvoice(), qPrintable(order.failure()));
    QVERIFY2(order.approve(), qPrintable(order.failure()));
    QCOMPARE(order.stage(), u"invoiced"_s);
    QVERIFY2(order.invoiceNumber().startsWith(u"INV-"_s), qPrintable(order.invoiceNumber()));
    QVERIFY2(order.invoiceNumber().endsWith(u"-0428"_s), qPrintable(order.invoiceNumber()));
}

void TestFirstCompany::goodsAreDeliveredAndPaid()
{
    auto &order = *m_order;
    QVERIFY2(order.dispatch(), qPrintable(order.failure()));
    QVERIFY2(order.deliver(), qPrintable(order.failure()));
    QCOMPARE(order.stage(), u"completed"_s);
    QCOMPARE(ask(u"select stock_quantity from public.inventory where sku = 'GZ-1'"_s), u"460"_s);
    QVERIFY(!order.outstanding().isEmpty() && order.outstanding() != u"0.00"_s);
    QVERIFY2(order.pay(), qPrintable(order.failure()));
    QCOMPARE(order.outstanding(), u"0.00"_s);
}

void TestFirstCompany::papersAreThisCompanys()
{
    const QHash<QString, QString> readers{{u"quotation"_s, u"sales_rep"_s},
                                          {u"invoice"_s, u"accounts"_s},
                                          {u"challan"_s, u"inventory_admin"_s}};
    for (const auto &[kind, reader] : readers.asKeyValueRange()) {
        const auto paper = m_order->paper(kind, reader);
        QVERIFY2(!paper.isEmpty(), qPrintable(kind + m_order->failure()));
        for (const auto &words :
             {u"Sharma Surgicals Private Limited"_s, u"27AAKCS4821M1ZW"_s, u"MH-PZ5-20B-118204"_s,
              u"MH-PZ5-21B-118205"_s, u"Bhosari"_s, u"Lotus Hospital"_s, u"Gauze swab"_s})
            QVERIFY2(paper.contains(words), qPrintable(kind + u": "_s + words));
        for (const auto &words : {u"Bharat"_s, u"demo"_s, u"DEXB"_s})
            QVERIFY2(!paper.contains(words, Qt::CaseInsensitive), qPrintable(kind + words));
    }
    QVERIFY(m_order->paper(u"invoice"_s, u"accounts"_s).contains(m_order->invoiceNumber()));
    // the logo, as the snapshot names it
    QCOMPARE(ask(u"select string_agg(value::text, ', ' order by name) from public.settings where "
                 "name in ('payment_days', 'quotation_days')"_s),
             u"45, 21"_s);
    QCOMPARE(ask(u"select count(distinct f.id) from public.files f join public.invoices i on "
                 "i.snapshot #>> '{seller,logo,file}' = f.id::text "
                 "where f.media_type = 'image/svg+xml'"_s),
             u"1"_s);
    QVERIFY(m_order->bytes().contains("/Subtype /Image"));
}

/// Every row of every table that people's work fills, as text.
void TestFirstCompany::nothingOfTheDemoIsInIt()
{
    const auto tables = expect(
        m_data->asKeeper()->query(u"select quote_ident(t.relname) from pg_class t join "
                                  "pg_namespace n on n.oid = t.relnamespace where n.nspname = "
                                  "'public' and t.relkind = 'r' and not t.relispartition"_s),
        "tables");
    QVERIFY(tables.rows.size() > 20);
    for (const auto &row : tables.rows) {
        const auto table = row.first().toString();
        QCOMPARE(
            ask(u"select coalesce(string_agg(left(t::text, 200), ' '), '') from public.%1 t "
                "where t::text ~* 'demo[.]example|is_demo|bharat surgical|deccan example'"_s.arg(
                    table)),
            QString());
    }
}

/// To who renews and who decides, once for each step of the way; to nobody else.
void TestFirstCompany::licencesThatRunOutAreTold()
{
    const auto keeper = m_data->asKeeper();
    const auto told = [&](int days) {
        expect(keeper->query(u"update public.branches set licences_valid_until = internal.today() "
                             "+ $1::integer where is_head"_s,
                             {days}),
               "a date");
        for (int turn = 0; turn < 2; ++turn)
            expect(keeper->query(u"select api.due()"_s), "what is due");
        const auto words =
            ask(u"select coalesce(string_agg(u.full_name || ': ' || n.title, ', ' order by "
                "u.full_name), '') from public.notifications n join public.users u on "
                "u.id = n.user_id where n.title like 'The drug licences%'"_s);
        expect(keeper->query(u"delete from public.notifications"_s), "reading them");
        return words;
    };
    QCOMPARE(told(61), QString());
    QCOMPARE(told(60), u"Kavita Rane: The drug licences of Pune expire soon, "
                       "Vikram Sharma: The drug licences of Pune expire soon"_s);
    QCOMPARE(told(60), QString());
    QVERIFY(!told(7).isEmpty());
    QVERIFY(told(-1).contains(u"have expired"_s));
    QCOMPARE(told(-1), QString());
}

void TestFirstCompany::checksFindNothing()
{
    const auto results =
        runChecks(*m_data->asKeeper(), QStringLiteral(DESK_SOURCE "/resources/database"));
    QVERIFY(results.ok());
    QVERIFY(results->size() > 10);
    for (const auto &result : *results)
        QVERIFY2(result.findings.isEmpty(), qPrintable(result.findings.join(u'\n')));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestFirstCompany)
#include "tst_firstcompany.moc"
