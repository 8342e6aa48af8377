#pragma once

#include "desk.h"
#include "framestore.h"
#include "whendone.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;
class QTimer;

namespace desk {

class ConnectionStrip;
class DraftKeeping;
class DesktopNotice;
class Finder;
class KeyHelp;
class NoticeBoard;
class Outbox;
class PersonMenu;
class Sidebar;
class StatusStrip;
class TopBar;
enum class ConnectionState;

/// The one window: bars around the desks that this person's role has. Desks are built when they are
/// first opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `desks` are all there are; those that the role may not see are left out.
    MainWindow(Database *database, const Session &session, const QList<DeskKind> &desks,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows what a link names, in the desk that it belongs to; false when this person has no such
    /// desk.
    bool openLink(const QString &link);
    /// Switches to the desk of that name; false when this person has none.
    bool openDesk(const QString &name);
    [[nodiscard]] Desk *currentDesk() const;
    [[nodiscard]] NoticeBoard *notices() const { return m_notices; }
    [[nodiscard]] const QList<DeskKind> &desks() const { return m_desks; }

Q_SIGNALS:
    void signOutAsked();
    /// The server ended the session and will not have it back; `sentence` says why.
    void signedOut(const QString &sentence);
    /// Another language or size of words was chosen, which a window has for its whole life.
    void renewalAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QList<DeskKind> &all);
    void addKeys();
    void addKey(const QKeySequence &key, const std::function<void()> &press);
    void connectParts();
    void connectServer();
    void showDesk(int index);
    [[nodiscard]] Desk *make(int index);
    void showKeys();
    void showState(ConnectionState state, const QString &sentence, int seconds);
    void tellWaiting();
    void askWhetherToLeave();
    void askWhetherOut();
    void beOut(const QString &sentence);
    void heard(const Change &change);
    void readCounts();
    void noticesCounted(int unread);
    void tellOutside();
    void readNotices(const QPoint &below);
    [[nodiscard]] QList<Command> commands() const;
    void find();
    void showAbout();
    void showLog();
    void report();
    void measure();
    void foldSidebar();
    void walkParts(int direction);
    void changePassword();
    [[nodiscard]] bool mayClose();
    void leave();

    Database *m_database;
    FrameStore m_store;
    Newest m_newestCounts;
    Preferences *m_preferences;
    DraftKeeping *m_drafts;
    Outbox *m_outbox;
    DeskContext m_context;
    QList<DeskKind> m_desks;
    QHash<int, Desk *> m_made;
    PersonMenu *m_menu = nullptr;
    TopBar *m_top = nullptr;
    ConnectionStrip *m_lost = nullptr;
    Sidebar *m_sidebar = nullptr;
    NoticeBoard *m_notices = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusStrip *m_status = nullptr;
    Finder *m_finder = nullptr;
    KeyHelp *m_help = nullptr;
    DesktopNotice *m_outside;
    QTimer *m_countDelay;
    QTimer *m_minute;
    int m_unread = -1; ///< not counted yet
    bool m_closingAnyway = false;
    bool m_isOut = false; ///< said once
};

/// The desks that this session may see: those one works at first, then those one may only look
/// into.
QList<DeskKind> desksFor(const Session &session, const QList<DeskKind> &all);

} // namespace desk
