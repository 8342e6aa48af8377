#include "deskcompany.h"
#include "deskpage.h"
#include "emptydatabase.h"
#include "emptystate.h"
#include "mainwindow.h"
#include "overlay.h"
#include "preferences.h"
#include "readable.h"
#include "rowlist.h"
#include "seat.h"
#include "signinwindow.h"
#include "testserver.h"
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

struct View
{
    const char *name;
    ThemeChoice choice;
    int width;
    int height;
};

constexpr std::array s_views{View{"light-1440", ThemeChoice::Light, 1440, 900},
                             View{"light-1280", ThemeChoice::Light, 1280, 720},
                             View{"dark-1440", ThemeChoice::Dark, 1440, 900},
                             View{"dark-1280", ThemeChoice::Dark, 1280, 720}};
/// With words of twice the size.
constexpr std::array s_largeViews{View{"light-200", ThemeChoice::Light, 1920, 1080},
                                  View{"dark-4k", ThemeChoice::Dark, 3840, 2160}};

/// The card that lies over a window, or the window.
QWidget *topOf(QWidget *window)
{
    for (auto *card : window->findChildren<Overlay *>())
        if (card->isVisible())
            return card;
    return window;
}

} // namespace

/// Every desk as somebody first meets it, in a company at work and in one that has nothing yet,
/// light and dark, with much room and with little: a picture of each, in which no word is cut or
/// too faint.
class TestDesktopScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_seat.reset(); }
    void cleanupTestCase();
    void desks_data();
    void desks();
    void administrationPages_data();
    void administrationPages();
    void emptyDesksSayWhatComesNext_data();
    void emptyDesksSayWhatComesNext();
    void cards_data();
    void cards();
    void newOrder();
    void signInWindow();

private:
    void makeEmptyCompany();
    void sit(const QString &person, const QString &desk, bool isEmpty);
    void openDesk(const QString &desk);
    void openPage(const QString &page);
    void writeRules();
    static QString problemsIn(const QStringList &problems)
    {
        return u"\n  "_s + problems.join(u"\n  "_s);
    }
    static QStringList look(QWidget *window, const QString &name, std::span<const View> views);
    [[nodiscard]] MainWindow *window() const { return m_seat->window(); }
    static QString emptyPassword() { return u"a password of theirs"_s; }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<EmptyDatabase> m_empty;
    std::unique_ptr<Seat> m_seat;
};

void TestDesktopScreens::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
    m_empty = std::make_unique<EmptyDatabase>();
    makeEmptyCompany();
}

void TestDesktopScreens::cleanupTestCase()
{
    m_company.reset();
    m_empty.reset();
}

/// Founded, with a person for each role, and nothing else.
void TestDesktopScreens::makeEmptyCompany()
{
    for (const auto &[name, role] : {std::pair{u"sales"_s, u"sales_rep"_s},
                                     {u"decoder"_s, u"decoder"_s},
                                     {u"quoter"_s, u"quoter"_s},
                                     {u"executive"_s, u"executive"_s},
                                     {u"inventory"_s, u"inventory_admin"_s},
                                     {u"accounts"_s, u"accounts"_s},
                                     {u"admin"_s, u"administrator"_s}})
        m_empty->admit(EmptyDatabase::address(name), name, role, emptyPassword());
    QFile example(QStringLiteral(DESK_SOURCE "/resources/company/example.json"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    auto company = QJsonDocument::fromJson(example.readAll()).object();
    for (const auto &key : {u"administrator"_s, u"people"_s, u"sheets"_s, u"logo"_s})
        company.remove(key);
    expect(m_empty->as(EmptyDatabase::address(u"admin"_s), emptyPassword())
               ->query(u"select api.found_company($1, $2)"_s,
                       {company, QUuid::createUuid().toString(QUuid::WithoutBraces)}),
           "founding the company");
}

/// Opens the window on the desk, with what it shows at first.
void TestDesktopScreens::sit(const QString &person, const QString &desk, bool isEmpty)
{
    m_seat = std::make_unique<Seat>();
    bool isIn = false;
    m_seat->signIn(isEmpty ? m_empty->profile() : m_company->profile(),
                   isEmpty ? EmptyDatabase::address(person) : TestDatabase::address(person),
                   isEmpty ? emptyPassword() : TestDatabase::password(),
                   [&isIn](const Result<Session> &session) { isIn = session.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, 20'000);
    openDesk(desk);
}

void TestDesktopScreens::openDesk(const QString &desk)
{
    window()->resize(1440, 900);
    window()->show();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QVERIFY(window()->openDesk(desk));
    QVERIFY(quiet(m_seat->database()));
    const auto *page = qobject_cast<DeskPage *>(window()->currentDesk());
    if (page && page->list() && page->list()->hasFocus())
        QTest::keyClick(page->list(), Qt::Key_Home);
    QVERIFY(quiet(m_seat->database()));
}

/// Keeps the pictures; gives what is wrong in them.
QStringList TestDesktopScreens::look(QWidget *window, const QString &name,
                                     std::span<const View> views)
{
    QStringList problems;
    for (const auto &view : views) {
        Theme::instance().choose(view.choice);
        window->resize(view.width, view.height);
        QTest::qWait(0); // the window is laid out
        const auto full = u"%1-%2"_s.arg(name, QString::fromLatin1(view.name));
        picture(window, full);
        if (window->size() != QSize(view.width, view.height))
            problems << u"%1 asks for more room"_s.arg(full);
        for (const auto &words : cutWords(topOf(window)))
            problems << u"%1 cuts “%2”"_s.arg(full, words);
        for (const auto &words : faintWords(topOf(window)))
            problems << u"%1 is faint: “%2”"_s.arg(full, words);
    }
    Theme::instance().choose(ThemeChoice::Light);
    return problems;
}

void TestDesktopScreens::desks_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("desk");
    QTest::addColumn<bool>("isEmpty");
    for (const auto &[person, desk] : {std::pair{u"executive"_s, u"inbox"_s},
                                       {u"executive"_s, u"dashboard"_s},
                                       {u"sales"_s, u"orders"_s},
                                       {u"decoder"_s, u"decoding"_s},
                                       {u"quoter"_s, u"quotations"_s},
                                       {u"inventory"_s, u"stock"_s},
                                       {u"accounts"_s, u"invoices"_s},
                                       {u"admin"_s, u"administration"_s}}) {
        QTest::addRow("%s, at work", qPrintable(desk)) << person << desk << false;
        QTest::addRow("%s, empty", qPrintable(desk)) << person << desk << true;
    }
}

void TestDesktopScreens::desks()
{
    QFETCH(QString, person);
    QFETCH(QString, desk);
    QFETCH(bool, isEmpty);
    sit(person, desk, isEmpty);
    const auto name = u"screen-%1-%2"_s.arg(desk, isEmpty ? u"empty"_s : u"full"_s);
    auto problems = look(window(), name, s_views);
    Preferences preferences(m_seat->database()->session().email);
    preferences.setTextSize(200);
    m_seat->reopen();
    preferences.setTextSize(100);
    openDesk(desk);
    problems += look(window(), name, s_largeViews);
    QVERIFY2(problems.isEmpty(), qPrintable(problemsIn(problems)));
}

/// A draft with rules of every kind.
void TestDesktopScreens::writeRules()
{
    expect(m_company->as(u"admin"_s)
               ->query(uR"(select api.save_rule_set(jsonb_build_object('starts_on',
           (now() at time zone 'Asia/Kolkata')::date, 'rules', '[
             {"name": "Large quotations of hospitals in Pune", "kind": "quotations", "amount_from": "500000",
              "margin_below": "12.5", "levels": [{"role": "executive", "needed": 2}, {"needed": 1, "escalate_after_hours": "8"}]},
             {"name": "Discounts", "kind": "quotations", "discount_from": "10", "levels": [{"role": "executive"}]},
             {"name": "Every purchase order", "kind": "po", "levels": [{}]}]'::jsonb), gen_random_uuid()))"_s),
           "writing rules");
}

/// A page of the administrator's desk: of this kind of record, or of something new.
void TestDesktopScreens::openPage(const QString &page)
{
    auto *desk = qobject_cast<DeskPage *>(window()->currentDesk());
    if (page == u"new role")
        QTest::keyClick(desk->list(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    else if (page == u"role")
        QVERIFY(desk->list()->choose(
            expect(m_company->asKeeper()->query(
                       u"select id::text from public.roles where name = 'accounts'"_s),
                   "the role")
                .first()
                .toString()));
    else
        QVERIFY(desk->list()->choose(page));
    QVERIFY(quiet(m_seat->database()));
}

void TestDesktopScreens::administrationPages_data()
{
    QTest::addColumn<QString>("page");
    for (const auto *page :
         {"role", "new role", "rules", "stage_hours", "trail", "sessions", "changes", "database"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestDesktopScreens::administrationPages()
{
    QFETCH(QString, page);
    if (page == u"rules")
        writeRules();
    const auto name = u"screen-administration-%1"_s.arg(QString(page).replace(u' ', u'-'));
    sit(u"admin"_s, u"administration"_s, false);
    openPage(page);
    auto problems = look(window(), name, s_views);
    Preferences preferences(m_seat->database()->session().email);
    preferences.setTextSize(200);
    m_seat->reopen();
    preferences.setTextSize(100);
    openDesk(u"administration"_s);
    openPage(page);
    problems += look(window(), name, s_largeViews);
    window()->resize(1280, 720); // words are cut here, and stay reachable
    picture(window(), name + u"-1280-200"_s);
    QVERIFY2(problems.isEmpty(), qPrintable(problemsIn(problems)));
}

void TestDesktopScreens::emptyDesksSayWhatComesNext_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("desk");
    for (const auto &[person, desk] : {std::pair{u"executive"_s, u"inbox"_s},
                                       {u"sales"_s, u"orders"_s},
                                       {u"decoder"_s, u"decoding"_s},
                                       {u"quoter"_s, u"quotations"_s},
                                       {u"inventory"_s, u"stock"_s},
                                       {u"accounts"_s, u"invoices"_s}})
        QTest::addRow("%s", qPrintable(desk)) << person << desk;
}

void TestDesktopScreens::emptyDesksSayWhatComesNext()
{
    QFETCH(QString, person);
    QFETCH(QString, desk);
    sit(person, desk, true);
    const auto states = window()->currentDesk()->findChildren<EmptyState *>();
    QVERIFY(std::any_of(states.begin(), states.end(),
                        [](const EmptyState *state) { return state->isVisible(); }));
}

void TestDesktopScreens::cards_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("palette") << QKeySequence(Qt::CTRL | Qt::Key_K);
    QTest::newRow("keys") << QKeySequence(Qt::Key_F1);
}

void TestDesktopScreens::cards()
{
    QFETCH(QKeySequence, key);
    sit(u"executive"_s, u"inbox"_s, false);
    const auto combination = key[0];
    QTest::keyClick(window(), combination.key(), combination.keyboardModifiers());
    if (combination.key() == Qt::Key_K)
        QTest::keyClicks(QApplication::focusWidget(), u"sut"_s);
    QVERIFY(quiet(m_seat->database()));
    const auto problems =
        look(window(), u"screen-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())), s_views);
    QVERIFY2(problems.isEmpty(), qPrintable(problemsIn(problems)));
}

void TestDesktopScreens::newOrder()
{
    sit(u"sales"_s, u"orders"_s, false);
    QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(quiet(m_seat->database()));
    const auto problems = look(window(), u"screen-new-order"_s, s_views);
    QVERIFY2(problems.isEmpty(), qPrintable(problemsIn(problems)));
}

void TestDesktopScreens::signInWindow()
{
    Database database;
    SignInWindow window(&database);
    window.setProfiles({m_company->profile()}, 0);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto problems = look(&window, u"screen-sign-in"_s, s_views);
    QVERIFY2(problems.isEmpty(), qPrintable(problemsIn(problems)));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDesktopScreens)
#include "tst_desktopscreens.moc"
