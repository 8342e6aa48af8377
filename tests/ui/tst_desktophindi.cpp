#include "deskcompany.h"
#include "mainwindow.h"
#include "seat.h"
#include "signinwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

constexpr int side = 5; ///< what a heading keeps free at its ends, at least

bool isHindi(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Devanagari; });
}

bool isLabelCut(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    return label->minimumSizeHint().width() > label->width() + 1;
}

bool isButtonCut(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false; // its words are for the ear
    // one that shows its icon alone asks for no more
    const auto words =
        button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&'));
    return button->sizeHint().width() > button->width() + 1 && words + 2 * side > button->width();
}

QStringList cutHeadings(const QHeaderView *header)
{
    QStringList cut;
    for (int i = 0; i < header->count(); ++i) {
        const auto text = header->model()->headerData(i, Qt::Horizontal).toString();
        if (isHindi(text) && !header->isSectionHidden(i) &&
            header->fontMetrics().horizontalAdvance(text) + 2 * side > header->sectionSize(i))
            cut << text;
    }
    return cut;
}

/// Hindi words on show that have less room than they need.
QStringList cutWords(const QWidget *window)
{
    QStringList cut;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && isHindi(label->text()) && isLabelCut(label))
            cut << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && isHindi(button->text()) && isButtonCut(button))
            cut << button->text();
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal)
            cut << cutHeadings(header);
    }
    return cut;
}

} // namespace

/// The windows in Hindi: every desk opens, speaks it, and has room for its words.
class TestDesktopHindi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_company.reset(); }
    void theFontHasTheLetters();
    void signIn();
    void desks_data();
    void desks();

private:
    QTranslator m_hindi;
    std::unique_ptr<TestDatabase> m_company;
};

void TestDesktopHindi::initTestCase()
{
    useLook();
    QVERIFY(m_hindi.load(u":/i18n/indentdesk_hi"_s));
    QVERIFY(QApplication::installTranslator(&m_hindi));
    m_company = std::make_unique<TestDatabase>();
}

void TestDesktopHindi::theFontHasTheLetters()
{
    QVERIFY(QFontDatabase::writingSystems().contains(QFontDatabase::Devanagari));
}

void TestDesktopHindi::signIn()
{
    Database database;
    SignInWindow window(&database);
    window.setProfiles({m_company->profile()}, 0);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    picture(&window, u"hindi-sign-in"_s);
    QCOMPARE(cutWords(&window), QStringList());
}

void TestDesktopHindi::desks_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QSize>("size");
    for (const auto *person :
         {"sales", "decoder", "quoter", "executive", "inventory", "accounts", "admin"}) {
        QTest::addRow("%s", person) << QString::fromLatin1(person) << QSize(1440, 900);
        QTest::addRow("%s, small", person) << QString::fromLatin1(person) << QSize(1280, 720);
    }
}

void TestDesktopHindi::desks()
{
    QFETCH(QString, person);
    QFETCH(QSize, size);
    Seat seat;
    bool isIn = false;
    seat.signIn(m_company->profile(), TestDatabase::address(person), TestDatabase::password(),
                [&isIn](const Result<Session> &session) { isIn = session.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, 20'000);
    seat.window()->resize(size);
    seat.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(seat.window()));
    QStringList cut;
    for (const auto &desk : seat.window()->desks()) {
        QVERIFY(seat.window()->openDesk(desk.name));
        QTest::qWait(600); // lists and details are read
        picture(seat.window(),
                u"hindi-%1-%2-%3"_s.arg(person, desk.name, QString::number(size.width())));
        for (const auto &words : cutWords(seat.window()))
            cut << desk.name + u": "_s + words;
    }
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDesktopHindi)
#include "tst_desktophindi.moc"
