#include "conflictview.h"
#include "conflictwords.h"
#include "deskcompany.h"
#include "deskpage.h"
#include "emptydatabase.h"
#include "firstcompanywindow.h"
#include "mainwindow.h"
#include "overlay.h"
#include "rowlist.h"
#include "seat.h"
#include "signinwindow.h"
#include "threewaymerge.h"
#include "whendone.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

constexpr int s_mostTabs = 600;  // far more than any window has
constexpr int s_leastEdge = 8;   // px, below it nobody sees where the keyboard is
constexpr int s_mostStays = 250; // cells that a grid walks before it lets go

/// Where a widget stands, for the person who puts it right.
QString placeOf(const QWidget *widget)
{
    QStringList parts;
    for (const auto *at = widget; at && parts.size() < 4; at = at->parentWidget()) {
        auto part = QString::fromLatin1(at->metaObject()->className()).section(u"::"_s, -1);
        if (!at->objectName().isEmpty())
            part += u'#' + at->objectName();
        parts.prepend(part);
    }
    return parts.join(u'/');
}

QString nameOf(QWidget *widget)
{
    const auto *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTabList:
        return true;
    default:
        return false;
    }
}

/// Whether the keyboard has business with it. Words that the mouse can mark and the ground of a
/// page take a click, no more.
bool takesFocus(QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy())
        return false;
    if (widget->focusPolicy() & Qt::TabFocus)
        return true;
    const auto *face = QAccessible::queryAccessibleInterface(widget);
    return widget->focusPolicy() != Qt::NoFocus && face && isControl(face->role());
}

/// What Tab goes round in: the card that the widget stands on, or its window.
QWidget *wholeOf(QWidget *widget)
{
    for (auto *at = widget; at; at = at->parentWidget())
        if (qobject_cast<Overlay *>(at))
            return at;
    return widget->window();
}

/// What one sees of a widget and of the ring around it.
QImage seen(const QWidget *widget)
{
    constexpr int ring = 4;
    auto *window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-ring, -ring, ring, ring)).toImage();
}

/// What the walk over the tree finds wrong.
class TreeWalk
{
public:
    QStringList problems;
    int controls = 0;

    void visit(QAccessibleInterface *face)
    {
        if (!face || !face->isValid() || face->state().invisible)
            return;
        auto *widget = qobject_cast<QWidget *>(face->object());
        if (!widget || !widget->isVisible())
            return;
        check(face, widget);
        if (qobject_cast<QAbstractItemView *>(widget))
            return; // its rows are told by the model
        QHash<QString, QWidget *> seen;
        for (int i = 0; i < face->childCount(); ++i) {
            auto *child = face->child(i);
            compare(child, seen);
            visit(child);
        }
    }

private:
    void check(QAccessibleInterface *face, QWidget *widget)
    {
        const auto control = isControl(face->role());
        if (!control && !takesFocus(widget))
            return;
        ++controls;
        const auto name = face->text(QAccessible::Name).trimmed();
        if (name.isEmpty())
            problems << u"no name: "_s + placeOf(widget);
        if (takesFocus(widget) && (widget->width() < s_leastEdge || widget->height() < s_leastEdge))
            problems << u"too small to see the focus: "_s + placeOf(widget);
    }

    void compare(QAccessibleInterface *child, QHash<QString, QWidget *> &seen)
    {
        auto *widget = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
        if (!widget || !widget->isVisible() || !isControl(child->role()))
            return;
        const auto name = child->text(QAccessible::Name).trimmed();
        const auto key = QString::number(child->role()) + u'|' + name;
        if (!name.isEmpty() && seen.contains(key))
            problems << u"twice “%1” beside each other: %2"_s.arg(name, placeOf(widget));
        seen.insert(key, widget);
    }
};

} // namespace

/// Each window as somebody meets it who sees nothing or has no mouse, on each desk, in its editors
/// and cards, at sign-in and before there is a company: every control has a name of its own, Tab
/// and Shift+Tab come to all of them, and one sees where it is.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void controlsHaveNames_data() { places(); }
    void controlsHaveNames();
    void tabComesEverywhere_data() { places(); }
    void tabComesEverywhere();
    void shiftTabComesBack_data() { places(); }
    void shiftTabComesBack();

private:
    static void places();
    void enter();
    void sit(const QString &person, const QString &desk);
    void beginACompany();
    void compare();
    void signIn();
    void show(QWidget *window);
    QStringList walk(Qt::KeyboardModifiers modifiers);

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<EmptyDatabase> m_empty;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<QWidget> m_own; ///< a window that belongs to no seat
    QWidget *m_window = nullptr;
};

void TestAccessibility::initTestCase()
{
    useLook();
    QAccessible::setActive(true);
    m_company = std::make_unique<TestDatabase>();
}

void TestAccessibility::cleanup()
{
    m_own.reset();
    m_seat.reset();
    m_database.reset();
}

void TestAccessibility::cleanupTestCase()
{
    m_company.reset();
    m_empty.reset();
}

/// `keys` are pressed on the desk of that name, one after another.
void TestAccessibility::places()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("desk");
    QTest::addColumn<QString>("keys");
    for (const auto &[person, desk] : {std::pair{u"executive"_s, u"inbox"_s},
                                       {u"executive"_s, u"dashboard"_s},
                                       {u"sales"_s, u"orders"_s},
                                       {u"decoder"_s, u"decoding"_s},
                                       {u"quoter"_s, u"quotations"_s},
                                       {u"inventory"_s, u"stock"_s},
                                       {u"accounts"_s, u"invoices"_s},
                                       {u"admin"_s, u"administration"_s}})
        QTest::newRow(qPrintable(desk)) << person << desk << QString();
    QTest::newRow("new order") << u"sales"_s << u"orders"_s << u"Ctrl+N"_s;
    QTest::newRow("filters") << u"sales"_s << u"orders"_s << u"F"_s;
    QTest::newRow("new person") << u"admin"_s << u"administration"_s << u"Ctrl+N"_s;
    QTest::newRow("palette") << u"executive"_s << u"inbox"_s << u"Ctrl+K"_s;
    QTest::newRow("keys") << u"executive"_s << u"inbox"_s << u"F1"_s;
    QTest::newRow("away") << u"executive"_s << u"inbox"_s << u"Shift+D"_s;
    QTest::newRow("story") << u"accounts"_s << u"invoices"_s << u"Ctrl+H"_s;
    QTest::newRow("comparison") << QString() << u"comparison"_s << QString();
    QTest::newRow("sign-in") << QString() << QString() << QString();
    QTest::newRow("a new company") << u"kavita"_s << QString() << QString();
}

void TestAccessibility::enter()
{
    QFETCH(QString, person);
    QFETCH(QString, desk);
    QFETCH(QString, keys);
    if (desk == u"comparison")
        return compare();
    if (person.isEmpty())
        return signIn();
    if (desk.isEmpty())
        return beginACompany();
    sit(person, desk);
    if (keys.isEmpty())
        return;
    const auto combination = QKeySequence(keys)[0];
    QTest::keyClick(QApplication::focusWidget(), combination.key(),
                    combination.keyboardModifiers());
    QVERIFY(quiet(m_seat->database()));
}

void TestAccessibility::show(QWidget *window)
{
    m_window = window;
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

/// Opens the window on the desk, with what it shows at first.
void TestAccessibility::sit(const QString &person, const QString &desk)
{
    m_seat = std::make_unique<Seat>();
    bool isIn = false;
    m_seat->signIn(m_company->profile(), TestDatabase::address(person), TestDatabase::password(),
                   [&isIn](const Result<Session> &session) { isIn = session.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, 20'000);
    show(m_seat->window());
    QVERIFY(m_seat->window()->openDesk(desk));
    QVERIFY(quiet(m_seat->database()));
    const auto *page = qobject_cast<DeskPage *>(m_seat->window()->currentDesk());
    auto *list = page ? page->list() : nullptr;
    if (list && list->hasFocus())
        QTest::keyClick(list, Qt::Key_Home); // whatever came first
    QVERIFY(quiet(m_seat->database()));      // details and counts are there
}

void TestAccessibility::signIn()
{
    m_database = std::make_unique<Database>();
    auto window = std::make_unique<SignInWindow>(m_database.get());
    window->setProfiles({m_company->profile()}, 0);
    show(window.get());
    m_own = std::move(window);
}

/// Somebody saved over what one was writing: three lines that both touched, one field of the head,
/// and lines that went together by themselves.
void TestAccessibility::compare()
{
    const auto document = [](const QString &terms, const QStringList &prices) {
        QJsonArray lines;
        for (int n = 0; n < prices.size(); ++n)
            lines.append(QJsonObject{{u"id"_s, QString::number(n)}, {u"price"_s, prices.at(n)}});
        return QJsonObject{{u"terms"_s, terms}, {u"lines"_s, lines}};
    };
    const ThreeWayMerge merge(document(u"30 days"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}),
                              document(u"45 days"_s, {u"7"_s, u"8"_s, u"9"_s, u"4"_s, u"6"_s}),
                              document(u"60 days"_s, {u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"5"_s}),
                              {.head = {u"terms"_s}, .line = {u"price"_s}});
    ConflictWords words;
    words.document = u"this quotation"_s;
    words.head = u"Terms"_s;
    words.mine = u"Meera Nair"_s;
    words.theirs = u"Imran Qureshi"_s;
    words.mineAt = words.theirsAt = QDateTime::currentDateTimeUtc();
    words.name = [](const QString &field) { return field; };
    words.value = [](const QString &, const QJsonValue &value) { return value.toString(); };
    words.title = [](const QJsonObject &line) { return u"Goods "_s + line[u"id"].toString(); };
    words.subtitle = [](const QJsonObject &) { return u"24 pcs"_s; };
    auto view = std::make_unique<ConflictView>();
    view->show(merge, words);
    QCOMPARE(view->merge().open(), 4);
    show(view.get());
    view->goOn();
    QVERIFY(QApplication::focusWidget());
    m_own = std::move(view);
}

void TestAccessibility::beginACompany()
{
    QFETCH(QString, person);
    const auto password = u"a password of hers"_s;
    if (!m_empty) {
        m_empty = std::make_unique<EmptyDatabase>();
        m_empty->admit(EmptyDatabase::address(person), u"Kavita Rane"_s, u"administrator"_s,
                       password);
    }
    m_database = std::make_unique<Database>();
    std::optional<Result<Session>> answer;
    whenDone(m_database->signIn(m_empty->profile(), EmptyDatabase::address(person), password),
             m_database.get(), [&answer](const Result<Session> &session) { answer = session; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QVERIFY(answer->ok());
    m_own = std::make_unique<FirstCompanyWindow>(m_database.get(), **answer);
    show(m_own.get());
    QVERIFY(quiet(m_database.get()));
}

void TestAccessibility::controlsHaveNames()
{
    enter();
    TreeWalk walk;
    walk.visit(QAccessible::queryAccessibleInterface(m_window));
    QVERIFY(walk.controls >= 3);
    QVERIFY2(walk.problems.isEmpty(), qPrintable(u"\n  "_s + walk.problems.join(u"\n  "_s)));
}

void TestAccessibility::tabComesEverywhere()
{
    enter();
    const auto problems = walk(Qt::NoModifier);
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n  "_s + problems.join(u"\n  "_s)));
}

void TestAccessibility::shiftTabComesBack()
{
    enter();
    const auto problems = walk(Qt::ShiftModifier);
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n  "_s + problems.join(u"\n  "_s)));
}

/// Goes round with Tab, or with Shift+Tab, until it is back; gives what is wrong. A card over the
/// window keeps the keyboard to itself.
QStringList TestAccessibility::walk(Qt::KeyboardModifiers modifiers)
{
    QStringList problems;
    QStringList route;
    QSet<QWidget *> reached;
    auto *first = QApplication::focusWidget();
    if (!first)
        return {u"nothing has the focus"_s};
    int stays = 0;
    for (int i = 0; i < s_mostTabs; ++i) {
        auto *before = QApplication::focusWidget();
        const auto with = seen(before);
        QTest::keyClick(before, Qt::Key_Tab, modifiers);
        auto *now = QApplication::focusWidget();
        if (!now)
            return {u"Tab went nowhere from "_s + placeOf(before)};
        if (now == before && wholeOf(now) != m_window) { // a card with one field
            reached.insert(now);
            break;
        }
        stays = now == before ? stays + 1 : 0;
        if (stays >= s_mostStays)
            return {u"Tab never leaves "_s + placeOf(now)};
        if (now != before && !reached.contains(before) && before->isVisible() &&
            seen(before) == with)
            problems << u"one does not see the focus in %1 “%2”"_s.arg(placeOf(before),
                                                                       nameOf(before));
        if (!reached.contains(before))
            route << placeOf(before).section(u'/', -1);
        reached.insert(before);
        if (now == first && now != before)
            break;
    }
    for (auto *widget : wholeOf(first)->findChildren<QWidget *>())
        if (widget->window() == m_window && takesFocus(widget) && !reached.contains(widget))
            problems << u"Tab never comes to %1 “%2”"_s.arg(placeOf(widget), nameOf(widget));
    if (!problems.isEmpty())
        problems.prepend(u"Tab came to: "_s + route.join(u", then "_s));
    return problems;
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAccessibility)
#include "tst_accessibility.moc"
