#include "aboutcard.h"
#include "database.h"
#include "desktopnotice.h"
#include "finder.h"
#include "keyhelp.h"
#include "logcard.h"
#include "mainwindow.h"
#include "noticeboard.h"
#include "noticelist.h"
#include "passwordcard.h"
#include "personmenu.h"
#include "sidebar.h"
#include "topbar.h"
#include "whendone.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

// What the main window shows over the desks: the palette, notifications, cards.

namespace desk {

using namespace Qt::StringLiterals;

QList<Command> MainWindow::commands() const
{
    auto commands = currentDesk() ? currentDesk()->commands() : QList<Command>();
    for (int i = 0; i < m_desks.size(); ++i)
        commands.append({m_desks.at(i).title, m_desks.at(i).iconName,
                         i < 9 ? u"Ctrl+%1"_s.arg(i + 1) : QString(),
                         [sidebar = m_sidebar, i] { sidebar->choose(i); }});
    return commands + m_menu->commands();
}

void MainWindow::find()
{
    m_finder->openWith(commands());
}

void MainWindow::showKeys()
{
    const auto *desk = currentDesk();
    const QList<KeyHint> window = {
        {u"Ctrl+K"_s, tr("find")},           {u"Ctrl+1–%1"_s.arg(m_desks.size()), tr("desk")},
        {u"F6"_s, tr("next part")},          {u"F5"_s, tr("read again")},
        {tr("Esc"), tr("step back")},        {u"F1"_s, tr("keys here")},
        {u"Ctrl+Shift+Q"_s, tr("sign out")}, {u"Ctrl+Q"_s, tr("quit")}};
    m_help->show(desk ? desk->title() : QString(), desk ? desk->keys() : QList<KeyHint>(), window);
}

void MainWindow::noticesCounted(int unread)
{
    const auto isNew = m_unread >= 0 && unread > m_unread;
    m_unread = unread;
    m_top->setUnread(unread);
    if (isNew && !isActiveWindow())
        tellOutside();
}

void MainWindow::tellOutside()
{
    whenDone(m_store.notifications(), this, [this](const Result<QList<Notification>> &answer) {
        if (answer && !answer->isEmpty() && !answer->first().isRead)
            m_outside->tell(answer->first().title, answer->first().message, answer->first().link);
    });
}

void MainWindow::readNotices(const QPoint &below)
{
    auto *list = new NoticeList(m_database, this);
    connect(list, &NoticeList::linkAsked, this, &MainWindow::openLink);
    connect(list, &NoticeList::read, this, &MainWindow::readCounts);
    list->openBelow(below);
}

void MainWindow::changePassword()
{
    auto *card = new PasswordCard(m_database, m_context.session, this);
    connect(card, &PasswordCard::changed, this,
            [this] { m_notices->tell(Notice::Level::Done, tr("Your password is changed.")); });
    connect(card, &Overlay::closed, card, &QObject::deleteLater);
    card->open();
}

void MainWindow::showAbout()
{
    auto *card = new AboutCard(programFacts(*m_database), this);
    connect(card, &Overlay::closed, card, &QObject::deleteLater);
    card->open();
}

void MainWindow::showLog()
{
    auto *card = new LogCard(this);
    connect(card, &Overlay::closed, card, &QObject::deleteLater);
    card->open();
}

void MainWindow::report()
{
    const auto kept = keepProblemReport(problemReport(programFacts(*m_database)));
    if (!kept) {
        m_notices->tell(kept.error());
        return;
    }
    const auto path = *kept;
    m_notices->tell(
        Notice::Level::Done, tr("The report is in “%1”.").arg(path),
        tr("It has no names and no numbers of hospitals. Send it to whoever helps you."),
        {{tr("Show it"), {}, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
         {tr("Copy its place"), {}, [path] { QGuiApplication::clipboard()->setText(path); }}});
}

} // namespace desk
