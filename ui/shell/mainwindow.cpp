#include "mainwindow.h"

#include "connectionstrip.h"
#include "database.h"
#include "desktopnotice.h"
#include "draftkeeping.h"
#include "finder.h"
#include "focusring.h"
#include "icons.h"
#include "keyhelp.h"
#include "leftbehind.h"
#include "link.h"
#include "noticeboard.h"
#include "outbox.h"
#include "personmenu.h"
#include "preferences.h"
#include "sidebar.h"
#include "statusstrip.h"
#include "topbar.h"
#include "whendone.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto countPause = std::chrono::milliseconds(400);
constexpr auto minute = std::chrono::minutes(1);
constexpr int foldBelow = 1340;
constexpr int foldAlways = 900;

bool mayAny(const Session &session, const QStringList &permissions)
{
    return std::any_of(permissions.begin(), permissions.end(), [&](const QString &permission) {
        return session.may(permission.section(u'.', 0, 0), permission.section(u'.', 1));
    });
}

QString placeOf(const Profile &profile)
{
    const auto database = profile.database.isEmpty() ? u"indentdesk"_s : profile.database;
    const auto local =
        profile.hosts.isEmpty() || profile.hosts.startsWith(u'/') || profile.hosts == u"localhost";
    return local ? MainWindow::tr("%1 on this computer").arg(database)
                 : MainWindow::tr("%1 on %2").arg(database, profile.hosts.section(u',', 0, 0));
}

/// One company's drafts are not another's, although the same person writes them.
DraftJournal journalOf(const Profile &profile, const QString &person)
{
    return DraftJournal(u"%1:%2/%3"_s.arg(profile.hosts).arg(profile.port).arg(profile.database),
                        person);
}

} // namespace

QList<DeskKind> desksFor(const Session &session, const QList<DeskKind> &all)
{
    QList<DeskKind> works;
    QList<DeskKind> reads;
    for (const auto &desk : all) {
        if (mayAny(session, desk.works))
            works.append(desk);
        else if (mayAny(session, desk.reads))
            reads.append(desk);
    }
    return works + reads;
}

MainWindow::MainWindow(Database *database, const Session &session, const QList<DeskKind> &desks,
                       QWidget *parent)
    : QMainWindow(parent),
      m_database(database),
      m_store(database),
      m_preferences(new Preferences(session.email, this)),
      m_drafts(new DraftKeeping(journalOf(database->profile(), session.email), this)),
      m_outbox(new Outbox(database, m_drafts, this)),
      m_outside(new DesktopNotice(this)),
      m_countDelay(new QTimer(this)),
      m_minute(new QTimer(this))
{
    Theme::instance().setTextSize(m_preferences->textSize());
    Theme::instance().choose(m_preferences->theme());
    m_context = {database, session, nullptr, m_preferences, m_drafts};
    setWindowTitle(tr("IndentDesk, %1").arg(session.company.value(u"name"_s).toString()));
    setMinimumSize(960, 600);
    resize(1440, 900);
    build(desks);
    new FocusRing(this);
    addKeys();
    connectServer();
    if (!m_preferences->windowGeometry().isEmpty())
        restoreGeometry(m_preferences->windowGeometry());
    if (!openDesk(m_preferences->lastDesk()))
        showDesk(0);
}

MainWindow::~MainWindow()
{
    const std::unique_ptr<QWidget> desks(takeCentralWidget()); // before what they keep words in
    m_preferences->setWindowGeometry(saveGeometry());
}

void MainWindow::build(const QList<DeskKind> &all)
{
    m_desks = desksFor(m_context.session, all);
    auto *middle = new QWidget(this);
    m_menu = new PersonMenu(m_preferences, this);
    m_top = new TopBar(m_context.session, m_menu, middle);
    m_lost = new ConnectionStrip(middle);
    m_sidebar = new Sidebar(middle);
    m_notices = new NoticeBoard(middle);
    m_stack = new QStackedWidget(middle);
    m_status = new StatusStrip(middle);
    m_context.notices = m_notices;
    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_notices);
    work->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(work, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_lost);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    m_sidebar->setDesks(m_desks);
    m_finder = new Finder(m_database, this);
    m_help = new KeyHelp(this);
    m_status->setPlace(placeOf(m_database->profile()));
    connectParts();
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::chosenChanged, this, &MainWindow::showDesk);
    connect(m_sidebar, &Sidebar::keysAsked, this, &MainWindow::showKeys);
    connect(m_top, &TopBar::searchAsked, this, &MainWindow::find);
    connect(m_top, &TopBar::noticesAsked, this, &MainWindow::readNotices);
    connect(m_menu, &PersonMenu::signOutAsked, this, &MainWindow::leave);
    connect(m_menu, &PersonMenu::passwordAsked, this, &MainWindow::changePassword);
    connect(m_menu, &PersonMenu::aboutAsked, this, &MainWindow::showAbout);
    connect(m_menu, &PersonMenu::logAsked, this, &MainWindow::showLog);
    connect(m_menu, &PersonMenu::reportAsked, this, &MainWindow::report);
    connect(m_menu, &PersonMenu::renewalAsked, this, &MainWindow::renewalAsked);
    connect(m_finder, &Finder::linkAsked, this, &MainWindow::openLink);
    connect(m_outside, &DesktopNotice::pressed, this, [this](const QString &link) {
        raise();
        activateWindow();
        if (!link.isEmpty())
            openLink(link);
    });
}

void MainWindow::addKey(const QKeySequence &key, const std::function<void()> &press)
{
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, press);
}

void MainWindow::addKeys()
{
    for (int i = 0; i < std::min<qsizetype>(m_desks.size(), 9); ++i)
        addKey(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
               [this, i] { m_sidebar->choose(i); });
    addKey(Qt::Key_F1, [this] { showKeys(); });
    addKey(Qt::CTRL | Qt::Key_K, [this] { find(); });
    addKey(Qt::Key_F6, [this] { walkParts(1); });
    addKey(Qt::SHIFT | Qt::Key_F6, [this] { walkParts(-1); });
    addKey(Qt::CTRL | Qt::Key_Q, [this] { close(); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Q, [this] { leave(); });
    addKey(Qt::Key_F5, [this] {
        m_database->reconnectNow();
        if (auto *desk = currentDesk())
            desk->refresh();
        readCounts();
    });
}

void MainWindow::connectServer()
{
    connect(m_database, &Database::changed, this, &MainWindow::heard);
    connect(m_database, &Database::stateChanged, this, &MainWindow::showState);
    connect(m_database, &Database::reconnected, this, [this] {
        for (auto *desk : std::as_const(m_made))
            desk->refresh();
        readCounts();
        askWhetherOut();
    });
    connect(m_outbox, &Outbox::waitingChanged, this, &MainWindow::tellWaiting);
    auto *left = new LeftBehind(m_drafts, m_outbox, m_notices, this);
    connect(left, &LeftBehind::linkAsked, this, &MainWindow::openLink);
    left->offer();
    connect(m_lost, &ConnectionStrip::tryNow, m_database, &Database::reconnectNow);
    m_countDelay->setSingleShot(true);
    m_countDelay->setInterval(countPause);
    connect(m_countDelay, &QTimer::timeout, this,
            [this] { m_newestCounts.isOut() ? m_countDelay->start() : readCounts(); });
    m_minute->setInterval(minute);
    connect(m_minute, &QTimer::timeout, this, [this] {
        m_store.due();
        measure();
    });
    m_minute->start();
    showState(m_database->state(), {}, 0);
    readCounts();
    measure();
}

Desk *MainWindow::currentDesk() const
{
    return m_made.value(m_sidebar->chosen());
}

Desk *MainWindow::make(int index)
{
    auto *desk = m_desks.at(index).make(m_context, m_stack);
    desk->setAccessibleName(m_desks.at(index).title);
    m_made.insert(index, desk);
    m_stack->addWidget(desk);
    const auto name = m_desks.at(index).name;
    connect(desk, &Desk::countChanged, m_sidebar,
            [this, name](int count) { m_sidebar->setCount(name, count); });
    connect(desk, &Desk::openLink, this, &MainWindow::openLink);
    connect(desk, &Desk::keysChanged, this, [this, desk] {
        if (desk == currentDesk())
            m_status->setKeys(desk->keys());
    });
    return desk;
}

void MainWindow::showDesk(int index)
{
    if (index < 0 || index >= m_desks.size())
        return;
    if (m_sidebar->chosen() != index)
        return m_sidebar->choose(index);
    auto *desk = m_made.contains(index) ? m_made.value(index) : make(index);
    m_stack->setCurrentWidget(desk);
    m_preferences->setLastDesk(m_desks.at(index).name);
    m_status->setKeys(desk->keys());
    foldSidebar();
    desk->activated();
}

bool MainWindow::openDesk(const QString &name)
{
    for (int i = 0; i < m_desks.size(); ++i) {
        if (m_desks.at(i).name != name)
            continue;
        showDesk(i);
        return true;
    }
    return false;
}

bool MainWindow::openLink(const QString &text)
{
    const auto link = Link::fromText(text);
    for (int i = 0; link.isValid() && i < m_desks.size(); ++i) {
        if (!m_desks.at(i).links.contains(link.kind))
            continue;
        showDesk(i);
        currentDesk()->open(link.toString());
        return true;
    }
    m_notices->tell(Notice::Level::Warning, tr("This cannot be opened here."),
                    tr("Your role has no desk for %1.").arg(link.isValid() ? link.name : text));
    return false;
}

void MainWindow::showState(ConnectionState state, const QString &sentence, int seconds)
{
    switch (state) {
    case ConnectionState::Online:
        m_lost->found();
        m_status->setConnection(tr("Connected, saved"), Tone::Green);
        return;
    case ConnectionState::Reconnecting:
        m_lost->lost(sentence, seconds);
        tellWaiting();
        m_status->setLatency(-1);
        return;
    case ConnectionState::SignedOut:
        m_status->setConnection(tr("Signed out"), Tone::Amber);
        m_drafts->interrupt();
        if (!sentence.isEmpty())
            beOut(sentence);
        return;
    }
}

/// While the server is away: how much waits for it.
void MainWindow::tellWaiting()
{
    if (m_database->state() != ConnectionState::Reconnecting)
        return;
    const auto acts = m_outbox->waiting();
    m_status->setConnection(acts == 0 ? tr("Not connected")
                                      : tr("Not connected, %n act(s) wait", nullptr, acts),
                            Tone::Amber);
}

/// Who is where changes no document and counts nothing: whoever is there too hears it by
/// themselves.
void MainWindow::heard(const Change &change)
{
    if (change.table == u"presence")
        return;
    if (!m_countDelay->isActive()) // news upon news must not put it off
        m_countDelay->start();
    if (change.table == u"sessions" && change.id == m_database->session().userId.toString())
        return askWhetherToLeave();
    if (change.table == u"users" && change.id == m_database->session().userId.toString())
        askWhetherOut();
    for (auto *desk : std::as_const(m_made))
        desk->documentChanged(change);
}

/// News has no rights: only the server knows whether an administrator said so.
void MainWindow::askWhetherToLeave()
{
    whenDone(m_store.isAskedToSignOut(), this, [this](const Result<bool> &asked) {
        if (!asked || !*asked)
            return;
        beOut(tr("An administrator ended your session. What you typed is kept and "
                 "offered when you sign in again."));
    });
}

/// Whoever is disabled loses the connection before it holds, and may be back for a moment.
void MainWindow::askWhetherOut()
{
    whenDone(m_store.whyOut(), this, [this](const Result<QString> &reason) {
        if (reason && !reason->isEmpty())
            beOut(*reason);
    });
}

/// The lost connection and the news of it both come here.
void MainWindow::beOut(const QString &sentence)
{
    if (std::exchange(m_isOut, true))
        return;
    m_drafts->interrupt();
    Q_EMIT signedOut(sentence);
}

void MainWindow::readCounts()
{
    m_newestCounts.whenDone(m_store.counts(), this,
                            [this](const Result<QHash<QString, int>> &counts) {
                                if (!counts)
                                    return; // the strip says what is wrong with the connection
                                for (auto it = counts->begin(); it != counts->end(); ++it)
                                    m_sidebar->setCount(it.key(), it.value());
                                noticesCounted(counts->value(u"notifications"_s));
                            });
}

void MainWindow::measure()
{
    whenDone(m_database->ping(), this,
             [this](const Result<qint64> &time) { m_status->setLatency(time ? *time : -1); });
}

void MainWindow::foldSidebar()
{
    const auto *desk = currentDesk();
    const auto crowded = desk && desk->panes() > 2 && width() < px(foldBelow);
    m_sidebar->setFolded(crowded || width() < px(foldAlways));
}

void MainWindow::walkParts(int direction)
{
    const QList<QWidget *> parts = {m_sidebar, m_stack->currentWidget(), m_top};
    auto *focus = focusWidget();
    qsizetype here = 0;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (focus && parts.at(i) && parts.at(i)->isAncestorOf(focus))
            here = i;
    auto *next = parts.at((here + direction + parts.size()) % parts.size());
    if (next == m_stack->currentWidget() && currentDesk())
        return currentDesk()->activated();
    for (auto *child : next->findChildren<QWidget *>())
        if (child->isVisible() && child->focusPolicy() & Qt::TabFocus)
            return child->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::mayClose()
{
    if (m_closingAnyway)
        return true;
    for (auto *desk : std::as_const(m_made)) {
        if (!desk->hasUnsaved())
            continue;
        m_notices->tell(
            Notice::Level::Warning, tr("Something in %1 is not saved yet.").arg(desk->title()),
            tr("It is kept on this computer and offered again."), {{tr("Close anyway"), {}, [this] {
                                                                        m_closingAnyway = true;
                                                                        close();
                                                                    }}});
        return false;
    }
    return true;
}

void MainWindow::leave()
{
    if (mayClose())
        Q_EMIT signOutAsked();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose())
        return event->ignore();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldSidebar();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentDesk())
        return currentDesk()->stepBack();
    QMainWindow::keyPressEvent(event);
}

} // namespace desk
