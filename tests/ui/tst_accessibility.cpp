#include "deskcompany.h"
#include "deskpage.h"
#include "mainwindow.h"
#include "rowlist.h"
#include "seat.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTest>

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

/// The whole window on each desk, as somebody meets it who sees nothing or has no mouse: every
/// control has a name of its own, Tab comes to all of them, and one sees where it is.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_seat.reset(); }
    void cleanupTestCase() { m_company.reset(); }
    void controlsHaveNames_data() { desks(); }
    void controlsHaveNames();
    void tabComesEverywhere_data() { desks(); }
    void tabComesEverywhere();

private:
    static void desks();
    void sit();
    [[nodiscard]] MainWindow *window() const { return m_seat->window(); }

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Seat> m_seat;
};

void TestAccessibility::initTestCase()
{
    useLook();
    QAccessible::setActive(true);
    m_company = std::make_unique<TestDatabase>();
}

void TestAccessibility::desks()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("desk");
    const QList<std::pair<QString, QString>> all{
        {u"executive"_s, u"inbox"_s},   {u"executive"_s, u"dashboard"_s},
        {u"sales"_s, u"orders"_s},      {u"decoder"_s, u"decoding"_s},
        {u"quoter"_s, u"quotations"_s}, {u"inventory"_s, u"stock"_s},
        {u"accounts"_s, u"invoices"_s}, {u"admin"_s, u"administration"_s}};
    for (const auto &[person, desk] : all)
        QTest::newRow(qPrintable(desk)) << person << desk;
}

/// Opens the window on the desk, with what it shows at first.
void TestAccessibility::sit()
{
    QFETCH(QString, person);
    QFETCH(QString, desk);
    m_seat = std::make_unique<Seat>();
    bool isIn = false;
    m_seat->signIn(m_company->profile(), TestDatabase::address(person), TestDatabase::password(),
                   [&isIn](const Result<Session> &session) { isIn = session.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, 20'000);
    window()->resize(1440, 900);
    window()->show();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QVERIFY(window()->openDesk(desk));
    const auto *page = qobject_cast<DeskPage *>(window()->currentDesk());
    auto *list = page ? page->list() : nullptr;
    QVERIFY(QTest::qWaitFor([&] { return !list || list->model()->rowCount() > 0; }, 5'000));
    QTest::qWait(400);
    if (list && list->hasFocus())
        QTest::keyClick(list, Qt::Key_Home); // whatever came first
    QTest::qWait(900);                       // details and counts arrive
}

void TestAccessibility::controlsHaveNames()
{
    sit();
    TreeWalk walk;
    walk.visit(QAccessible::queryAccessibleInterface(window()));
    QVERIFY(walk.controls > 5);
    QVERIFY2(walk.problems.isEmpty(), qPrintable(u"\n  "_s + walk.problems.join(u"\n  "_s)));
}

void TestAccessibility::tabComesEverywhere()
{
    sit();
    QStringList problems;
    QStringList route;
    QSet<QWidget *> reached;
    auto *first = QApplication::focusWidget();
    QVERIFY(first);
    int stays = 0;
    for (int i = 0; i < s_mostTabs; ++i) {
        auto *before = QApplication::focusWidget();
        const auto with = seen(before);
        QTest::keyClick(before, Qt::Key_Tab);
        auto *now = QApplication::focusWidget();
        QVERIFY2(now, qPrintable(u"Tab went nowhere from "_s + placeOf(before)));
        stays = now == before ? stays + 1 : 0;
        QVERIFY2(stays < s_mostStays, qPrintable(u"Tab never leaves "_s + placeOf(now)));
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
    for (auto *widget : window()->findChildren<QWidget *>())
        if (widget->window() == window() && takesFocus(widget) && !reached.contains(widget))
            problems << u"Tab never comes to %1 “%2”"_s.arg(placeOf(widget), nameOf(widget));
    if (!problems.isEmpty())
        problems.prepend(u"Tab came to: "_s + route.join(u", then "_s));
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n  "_s + problems.join(u"\n  "_s)));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestAccessibility)
#include "tst_accessibility.moc"
