#include "branchespage.h"
#include "deskcompany.h"
#include "emptydatabase.h"
#include "fielderror.h"
#include "firstcompanywindow.h"
#include "importcard.h"
#include "itemspage.h"
#include "keybutton.h"
#include "notice.h"
#include "peoplepage.h"
#include "steplist.h"
#include "testserver.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

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
    void whatIsMissingIsShown();
    void branchIsTyped();
    void pinCodeOfAnotherStateIsTold();
    void typedWordsAreKept();
    void numbersGoOn();
    void peopleAreAdmitted();
    void sheetsAreTakenIn();
    void desksAreOpened();
    void anOrderIsSubmitted();

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
    [[nodiscard]] ImportCard *card(const QString &kind) const;

    std::unique_ptr<EmptyDatabase> m_data;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<FirstCompanyWindow> m_window;
    Session m_session;
    QTemporaryDir m_folder;
    QString m_repPassword;
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
    pictures(u"company"_s);
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
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->sentence(), u"411012 is in Maharashtra. The GSTIN says Kerala."_s);
    QVERIFY(sentence(u"pincode"_s).contains(u"begin with 67, 68"_s));
    pictures(u"branches"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::BranchesStep));
}

/// The window goes without a word, as in a crash, and another one has what was typed.
void TestFirstCompany::typedWordsAreKept()
{
    QTRY_VERIFY(says(u"kept here at every key, last"_s));
    QTest::qWait(1000); // what was typed is on disk within a second
    open();
    QCOMPARE(m_window->step(), int(FirstCompanyWindow::BranchesStep));
    QCOMPARE(field(u"name"_s)->text(), u"Pune"_s);
    // The PIN codes are checked once the states have been read from the database.
    QTRY_VERIFY_WITH_TIMEOUT(step(FirstCompanyWindow::BranchesStep).contains(u"1 of 2 complete"_s),
                             20'000);
    for (int i = 0; i < 12 && !field(u"pincode"_s)->hasFocus(); ++i)
        press(Qt::Key_F8); // over what is wrong to the other branch's PIN code
    QTRY_COMPARE(field(u"pincode"_s)->text(), u"411012"_s);
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
    QCOMPARE(rows.rows.first().at(1).toInt(), 427);
}

void TestFirstCompany::peopleAreAdmitted()
{
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Name"_s);
    type(u"Asha Kulkarni"_s);
    tab();
    type(EmptyDatabase::address(u"asha"_s));
    press(Qt::Key_Return);
    const auto *notice = m_window->findChild<PeoplePage *>()->findChild<Notice *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20'000);
    QVERIFY2(notice->sentence().contains(u" signs in with "_s), qPrintable(notice->sentence()));
    m_repPassword = notice->sentence().section(u' ', -1);
    QTRY_VERIFY(step(FirstCompanyWindow::PeopleStep).contains(u"2 "_s));
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
    QTRY_VERIFY(take->hasFocus());
    QCOMPARE(card(u"items"_s)->report().refused, 2);
    QCOMPARE(expect(m_data->asKeeper()->query(u"select count(*) from public.inventory"_s), "count")
                 .first()
                 .toInt(),
             0);
    pictures(u"items"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(card(u"items"_s)->isImported(), 20'000);
    card(u"customers"_s)
        ->take(keepSheet(u"c.csv"_s, "Hospital,State,City\nHill Clinic,Kerala,Kochi\n"));
    take = m_window->findChild<KeyButton *>(u"take-customers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 20'000);
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(card(u"customers"_s)->isImported(), 20'000);
    card(u"stock"_s)->take(keepSheet(u"broken.xlsx"_s, QByteArray("PK\x03\x04 nothing", 12)));
    const auto *notice = m_window->findChild<ItemsPage *>()->findChild<Notice *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20'000);
    QVERIFY(notice->sentence().contains(u"damaged"_s));
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

void TestFirstCompany::anOrderIsSubmitted()
{
    const auto rep = m_data->as(EmptyDatabase::address(u"asha"_s), m_repPassword);
    const auto number = submitFirstOrder(*rep, u"Hill Clinic"_s, u"cotton roll"_s);
    QVERIFY2(number.startsWith(u"ORDK-"_s), qPrintable(number));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestFirstCompany)
#include "tst_firstcompany.moc"
