#include "actionbar.h"
#include "deskcompany.h"
#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"
#include "link.h"
#include "notice.h"
#include "noticeboard.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "searchfield.h"
#include "statuschip.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The parts that every desk is made of.
class TestSharedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLook(); }
    void themeSwitchesWhileRunning();
    void wordsAreReadable_data();
    void wordsAreReadable();
    void figuresAreTabular();
    void everyNamedIconIsThere_data();
    void everyNamedIconIsThere();
    void actionsHaveTheirKeys();
    void aReasonIsAskedFor();
    void wordsStayWhenTheBarIsNarrow();
    void keysDoNotFireWhileTyping();
    void noticeShowsDetailsOnRequest();
    void errorGoesToItsField();
    void rowsKeepPlaceWhenReadAgain();
    void headingsFoldAndAct();
    void columnsGoWhenItGetsNarrow();
    void chipsSpeakInWords();
    void cellsAreSpoken();
    void searchWaitsForAPause();
    void linksAreOnlyOurs();

private:
    struct Page
    {
        Page();
        QWidget window;
        ActionBar *bar;
        QLineEdit *field;
    };
    static QJsonArray threeActions();
};

TestSharedParts::Page::Page() : bar(new ActionBar(&window)), field(new QLineEdit(&window))
{
    auto *column = new QVBoxLayout(&window);
    column->addWidget(field);
    column->addWidget(bar);
    window.setFocusPolicy(Qt::StrongFocus);
    window.resize(900, 200);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not become active");
    window.setFocus();
}

QJsonArray TestSharedParts::threeActions()
{
    const auto act = [](const QString &action, const QString &label, bool comment) {
        return QJsonObject{
            {u"action"_s, action}, {u"label"_s, label}, {u"needs_comment"_s, comment}};
    };
    return {act(u"approve"_s, u"Approve"_s, false), act(u"rework"_s, u"Send back"_s, true),
            act(u"reject"_s, u"Refuse"_s, true)};
}

void TestSharedParts::themeSwitchesWhileRunning()
{
    auto &theme = Theme::instance();
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.choose(ThemeChoice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), color(Token::Surface));
    theme.choose(ThemeChoice::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(changed.count(), 2);
}

void TestSharedParts::wordsAreReadable_data()
{
    QTest::addColumn<Token>("words");
    QTest::addColumn<Token>("ground");
    const QList<std::pair<Token, Token>> pairs = {
        {Token::Text, Token::Surface},      {Token::Text2, Token::Surface},
        {Token::Text2, Token::Sidebar},     {Token::Text3, Token::Surface},
        {Token::Text2, Token::Select},      {Token::Accent, Token::Surface},
        {Token::Accent, Token::AccentSoft}, {Token::OnAccent, Token::Accent},
        {Token::Green, Token::GreenSoft},   {Token::Amber, Token::AmberSoft},
        {Token::Red, Token::RedSoft},       {Token::Violet, Token::VioletSoft},
        {Token::Text2, Token::NeutralSoft}, {Token::Text, Token::Mark}};
    for (const auto &[words, ground] : pairs)
        QTest::addRow("%s on %s", tokenNames.at(static_cast<std::size_t>(words)),
                      tokenNames.at(static_cast<std::size_t>(ground)))
            << words << ground;
}

void TestSharedParts::wordsAreReadable()
{
    QFETCH(Token, words);
    QFETCH(Token, ground);
    const auto luminance = [](const QColor &c) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        Theme::instance().choose(choice);
        const auto a = luminance(color(words)) + 0.05;
        const auto b = luminance(color(ground)) + 0.05;
        QVERIFY2(std::max(a, b) / std::min(a, b) >= 4.5,
                 choice == ThemeChoice::Dark ? "in the dark" : "in the light");
    }
}

void TestSharedParts::figuresAreTabular()
{
    const QFontMetricsF metrics(typeFont(Type::Body));
    for (const auto digit : u"123456789"_s)
        QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
}

void TestSharedParts::everyNamedIconIsThere_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name :
         {icons::approve,    icons::reject,         icons::rework,        icons::submit,
          icons::comment,    icons::open,           icons::create,        icons::paste,
          icons::import,     icons::exportTo,       icons::lastOrder,     icons::again,
          icons::search,     icons::filter,         icons::split,         icons::substitute,
          icons::ask,        icons::preview,        icons::print,         icons::email,
          icons::creditNote, icons::remove,         icons::attachment,    icons::history,
          icons::notices,    icons::warning,        icons::information,   icons::hospital,
          icons::qr,         icons::date,           icons::theme,         icons::keys,
          icons::offline,    icons::fixed,          icons::secondPerson,  icons::unfold,
          icons::unfolded,   icons::folded,         icons::waiting,       icons::flag,
          icons::agrees,     icons::close,          icons::orders,        icons::decoding,
          icons::quotations, icons::inbox,          icons::stock,         icons::invoices,
          icons::dashboard,  icons::administration, icons::purchaseOrder, icons::mark,
          icons::truck,      icons::empty})
        QTest::newRow(qPrintable(name)) << name;
}

void TestSharedParts::everyNamedIconIsThere()
{
    QFETCH(QString, name);
    const auto image = themeIcon(name).pixmap(16, 16).toImage();
    QVERIFY(!image.isNull());
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            drawn += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    QVERIFY(drawn > 0);
}

void TestSharedParts::actionsHaveTheirKeys()
{
    Page page;
    page.bar->setActions(actionsFrom(threeActions()));
    QCOMPARE(page.bar->actions().last().action, u"approve"_s); // the primary one stands last
    QVERIFY(page.bar->actions().last().primary);
    QSignalSpy done(page.bar, &ActionBar::triggered);
    QTest::keyClick(&page.window, Qt::Key_A);
    QCOMPARE(done.count(), 1);
    QCOMPARE(done.first().first().value<Action>().action, u"approve"_s);
    page.bar->setActions({}); // nothing is open: the key is nobody's
    QTest::keyClick(&page.window, Qt::Key_A);
    QCOMPARE(done.count(), 1);
}

void TestSharedParts::aReasonIsAskedFor()
{
    Page page;
    page.bar->setActions(actionsFrom(threeActions()));
    QSignalSpy done(page.bar, &ActionBar::triggered);
    QTest::keyClick(&page.window, Qt::Key_W);
    auto *comment = page.bar->findChild<QLineEdit *>();
    QVERIFY(comment->isVisible() && comment->hasFocus());
    QTest::keyClick(comment, Qt::Key_Return);
    QCOMPARE(done.count(), 0); // not without a reason
    QTest::keyClicks(comment, u"the cannula rate"_s);
    QTest::keyClick(comment, Qt::Key_Escape); // a step back loses nothing
    QVERIFY(!comment->isVisible());
    QTest::keyClick(&page.window, Qt::Key_R);
    QCOMPARE(done.count(), 0); // what is not seen is not sent
    QVERIFY(comment->isVisible() && comment->hasFocus());
    QTest::keyClick(comment, Qt::Key_Return);
    QCOMPARE(done.count(), 1); // the words were still there
    QCOMPARE(done.first().at(1).toString(), u"the cannula rate"_s);
}

void TestSharedParts::wordsStayWhenTheBarIsNarrow()
{
    Page page;
    page.bar->setActions(actionsFrom(threeActions()));
    auto *button = page.bar->button(u"rework"_s);
    const auto wide = button->sizeHint().width();
    page.window.resize(330, 200);
    QTRY_VERIFY(button->sizeHint().width() < wide); // icon and cap give way to the words
    button->setText(u"Send it back to the quoter"_s);
    QTRY_VERIFY(button->width() >= button->sizeHint().width());
    page.window.resize(1200, 200);
    QTRY_COMPARE(button->sizeHint().width(), button->fullWidth());
}

void TestSharedParts::keysDoNotFireWhileTyping()
{
    Page page;
    page.bar->setActions(actionsFrom(threeActions()));
    const QSignalSpy done(page.bar, &ActionBar::triggered);
    page.field->setFocus();
    QTest::keyClicks(page.field, u"arw"_s);
    QCOMPARE(page.field->text(), u"arw"_s);
    QCOMPARE(done.count(), 0);
}

void TestSharedParts::noticeShowsDetailsOnRequest()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    NoticeBoard board;
    column->addWidget(&board);
    window.resize(800, 200);
    window.show();
    auto *notice =
        board.tell({ErrorKind::Internal, {}, u"This could not be saved."_s, u"XX000 at 7"_s});
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->sentence(), u"This could not be saved."_s);
    const auto buttons = notice->findChildren<KeyButton *>();
    auto *details = *std::find_if(buttons.begin(), buttons.end(),
                                  [](const KeyButton *b) { return b->text() == u"Show details"; });
    details->setFocus();
    QTest::keyClick(details, Qt::Key_Space);
    QCOMPARE(details->text(), u"Hide details"_s);
    board.setParent(nullptr);
}

void TestSharedParts::errorGoesToItsField()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new FieldError(u"GSTIN"_s, new QLineEdit, &window);
    column->addWidget(field);
    window.show();
    FieldErrors errors(&window);
    errors.add(u"gst_number"_s, field);
    QVERIFY(!errors.tell({ErrorKind::Validation, u"elsewhere"_s, u"No."_s, {}}));
    QVERIFY(
        errors.tell({ErrorKind::Validation, u"gst_number"_s, u"The check digit is wrong."_s, {}}));
    QCOMPARE(field->sentence(), u"The check digit is wrong."_s);
    errors.clear();
    QVERIFY(field->sentence().isEmpty());
}

static QList<QJsonObject> numbered(int count)
{
    QList<QJsonObject> rows;
    for (int i = 0; i < count; ++i)
        rows.append({{u"id"_s, QString::number(i)}, {u"name"_s, u"Row %1"_s.arg(i)}});
    return rows;
}

void TestSharedParts::rowsKeepPlaceWhenReadAgain()
{
    RecordModel model({{u"name"_s, u"Name"_s, ColumnKind::Text, 0, true}});
    RowList list;
    list.setRecords(&model);
    model.setRows(numbered(50));
    list.resize(300, 200);
    list.show();
    QVERIFY(list.choose(u"40"_s));
    const QSignalSpy chosen(&list, &RowList::chosen);
    auto fewer = numbered(50);
    fewer.removeFirst();
    model.setRows(fewer); // another shape: the list is reset and finds its place again
    QCOMPARE(list.chosenId(), u"40"_s);
    fewer[39] = {{u"id"_s, u"40"_s}, {u"name"_s, u"changed"_s}};
    model.setRows(fewer); // the same rows: cells change in place
    QCOMPARE(list.chosenId(), u"40"_s);
    QCOMPARE(chosen.count(), 0);
    fewer.removeAt(39);
    model.setRows(fewer);
    QCOMPARE(chosen.count(), 1); // it is gone, and the page hears of it
    QVERIFY(chosen.first().first().toString().isEmpty());
}

void TestSharedParts::headingsFoldAndAct()
{
    RecordModel model({{u"name"_s, u"Name"_s, ColumnKind::Text, 0, true}});
    RowList list;
    list.setRecords(&model);
    model.setGroups({{u"late"_s, u"Late"_s, Tone::Red, {}, {}, numbered(3)},
                     {u"rest"_s, u"Rest"_s, Tone::Secondary, u"Approve all"_s, {}, {}}});
    QCOMPARE(model.rowCount(), 1); // groups without rows are left out
    list.resize(300, 200);
    list.show();
    const auto heading = model.index(0, 0);
    QVERIFY(list.isExpanded(heading));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(heading).center());
    QVERIFY(!list.isExpanded(heading));
    model.setGroups({{u"late"_s, u"Late"_s, Tone::Red, {}, {}, numbered(4)}});
    QVERIFY(!list.isExpanded(model.index(0, 0))); // folded stays folded
}

void TestSharedParts::columnsGoWhenItGetsNarrow()
{
    RecordModel model({{u"name"_s, u"Name"_s, ColumnKind::Text, 0, true},
                       {u"city"_s, u"City"_s, ColumnKind::Text, 120, false, 2},
                       {u"amount"_s, u"Amount"_s, ColumnKind::Money, 120, false, 1},
                       {u"age"_s, u"Age"_s, ColumnKind::Age, 60}});
    RowList list;
    list.setRecords(&model);
    list.resize(600, 200);
    list.show();
    QVERIFY(!list.isColumnHidden(1) && !list.isColumnHidden(2));
    list.resize(340, 200);
    QTRY_VERIFY(list.isColumnHidden(1));
    QVERIFY(!list.isColumnHidden(2) && !list.isColumnHidden(3));
    list.resize(200, 200);
    QTRY_VERIFY(list.isColumnHidden(2));
    QVERIFY(!list.isColumnHidden(3));
}

void TestSharedParts::chipsSpeakInWords()
{
    QCOMPARE(stageChip(u"decoding_approval"_s).tone, Tone::Amber);
    QVERIFY(!stageChip(u"decoding_approval"_s).tip.isEmpty());
    QCOMPARE(statusChip(u"partial"_s).text, u"part paid"_s);
    QCOMPARE(statusChip(u"a_new_one"_s).text, u"a new one"_s); // unknown ones are still words
    QVERIFY(priorityChip(u"normal"_s).text.isEmpty());
}

void TestSharedParts::cellsAreSpoken()
{
    RecordModel model({{u"stage"_s, u"Stage"_s, ColumnKind::Stage},
                       {u"amount"_s, u"Amount"_s, ColumnKind::MoneySign},
                       {u"day"_s, u"Day"_s, ColumnKind::Date}});
    model.setRows(QJsonArray{QJsonObject{{u"id"_s, 1},
                                         {u"stage"_s, u"decoding"_s},
                                         {u"amount"_s, u"-1234567.50"_s},
                                         {u"day"_s, u"2026-11-20"_s}}});
    const auto says = [&](int column) {
        return model.index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(says(0).contains(u"Decoding"_s));
    QCOMPARE(says(1), u"(₹12,34,567.50)"_s);
    QCOMPARE(says(2), u"20 Nov 2026"_s);
}

void TestSharedParts::searchWaitsForAPause()
{
    SearchField field(u"Find"_s);
    field.show();
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"glove"_s);
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.first().first().toString(), u"glove"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.last().first().toString(), QString());
}

void TestSharedParts::linksAreOnlyOurs()
{
    QCOMPARE(Link::fromText(u"indentdesk://order/ORD-2026-0001"_s),
             (Link{u"order"_s, u"ORD-2026-0001"_s}));
    QVERIFY(!Link::fromText(u"https://order/ORD-2026-0001"_s).isValid());
    QVERIFY(!Link::fromText(u"indentdesk://order/"_s).isValid());
    QCOMPARE(Link::fromText(u"indentdesk://invoice/INV-2026-0287"_s).toString(),
             u"indentdesk://invoice/INV-2026-0287"_s);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestSharedParts)
#include "tst_sharedparts.moc"
