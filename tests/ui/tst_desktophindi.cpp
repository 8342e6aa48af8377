#include "deskcompany.h"
#include "mainwindow.h"
#include "readable.h"
#include "seat.h"
#include "signinwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

bool isHindi(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Devanagari; });
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
    void dialogsOfQt_data();
    void dialogsOfQt();
    void signIn();
    void desks_data();
    void desks();

private:
    QTranslator m_ofQt;
    QTranslator m_hindi;
    std::unique_ptr<TestDatabase> m_company;
};

void TestDesktopHindi::initTestCase()
{
    useLook();
    QVERIFY(m_ofQt.load(u":/i18n/qtbase_hi"_s));
    QVERIFY(QApplication::installTranslator(&m_ofQt));
    QVERIFY(m_hindi.load(u":/i18n/indentdesk_hi"_s));
    QVERIFY(QApplication::installTranslator(&m_hindi));
    m_company = std::make_unique<TestDatabase>();
}

void TestDesktopHindi::theFontHasTheLetters()
{
    QVERIFY(QFontDatabase::writingSystems().contains(QFontDatabase::Devanagari));
}

void TestDesktopHindi::dialogsOfQt_data()
{
    QTest::addColumn<bool>("prints");
    QTest::newRow("file") << false;
    QTest::newRow("printer") << true;
}

/// Files and printers are chosen in Qt's own dialogs.
void TestDesktopHindi::dialogsOfQt()
{
    QFETCH(bool, prints);
    QPrinter printer;
    std::unique_ptr<QDialog> dialog;
    if (prints) {
        dialog = std::make_unique<QPrintDialog>(&printer);
    } else {
        auto files = std::make_unique<QFileDialog>();
        files->setOption(QFileDialog::DontUseNativeDialog);
        files->setAcceptMode(QFileDialog::AcceptSave);
        dialog = std::move(files);
    }
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QStringList english;
    int hindi = 0;
    for (const auto *widget : dialog->findChildren<QWidget *>()) {
        QString words;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words = button->text();
        hindi += isHindi(words) ? 1 : 0;
        if (widget->isVisible() && !isHindi(words) &&
            words.contains(QRegularExpression(u"[a-z]{2}"_s)))
            english << words;
    }
    QVERIFY(hindi >= 3);
    QCOMPARE(english, QStringList());
}

void TestDesktopHindi::signIn()
{
    Database database;
    SignInWindow window(&database);
    window.setProfiles({m_company->profile()}, 0);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    picture(&window, u"hindi-sign-in"_s);
    QCOMPARE(cutWords(&window, isHindi), QStringList());
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
        QVERIFY(quiet(seat.database()));
        picture(seat.window(),
                u"hindi-%1-%2-%3"_s.arg(person, desk.name, QString::number(size.width())));
        for (const auto &words : cutWords(seat.window(), isHindi))
            cut << desk.name + u": "_s + words;
    }
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDesktopHindi)
#include "tst_desktophindi.moc"
