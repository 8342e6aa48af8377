#pragma once

#include "change.h"
#include "command.h"
#include "deskcontext.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace desk {

class Presence;

/// A key and what it does on this page; the first ones that ask for it stand in the status strip
/// too.
struct KeyHint
{
    QString key = {};   ///< "J", "Ctrl+Enter", "1–9"
    QString words = {}; ///< "next", "take"
    bool onStrip = true;
};

/// One desk of the main window. To make one:
///
///  1. ui/orders/ordersdesk.h: class OrdersDesk : public DeskPage (deskpage.h: list | detail
///     [| panel]; or Desk itself for another shape) with the constructor
///     explicit OrdersDesk(const DeskContext &context, QWidget *parent = nullptr).
///     It is built when it is opened for the first time: read from the server there, through the
///     stores over context.database, and go on with whendone.h (not QFuture::then).
///  2. title(), iconName() and keys(); open() for links; documentChanged() and refresh() for what
///     changed on the server; activated() to put the focus where work goes on.
///  3. ui/orders/CMakeLists.txt:
///       desk_layer(desk_ui_orders PUBLIC desk_ui_shared PRIVATE desk_tables desk_documents
///                  MAY desk_ui_shared desk_store desk_domain desk_tables desk_documents)
///     app/desktop/desks.cpp lists all eight by these names with their rights; a desk is there as
///     soon as its folder is.
///
/// Say what happened with DeskPage::notice() beside the work, or with context().notices when the
/// page may be gone.
class Desk : public QWidget
{
    Q_OBJECT

public:
    explicit Desk(const DeskContext &context, QWidget *parent = nullptr);
    ~Desk() override;

    /// The name in the sidebar: "Orders".
    [[nodiscard]] virtual QString title() const = 0;
    /// One of icons.h.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The keys of the page as it is now, most used first; emit keysChanged() when they differ.
    [[nodiscard]] virtual QList<KeyHint> keys() const { return {}; }

    /// What can be done here now, for the palette: every button that has words and can be pressed,
    /// and the page's own actions (QWidget::addAction; the icon's name is their data).
    [[nodiscard]] virtual QList<Command> commands() const;

    /// Shows what the link names: indentdesk://order/ORD-2026-0001, or an id in place of the
    /// number.
    virtual void open(const QString &link);
    /// Somebody changed a document: replace its row, read the detail again if it is the one on
    /// show. Called for every change in the database but of who is where (presence.h); look at
    /// change.table first.
    virtual void documentChanged(const Change &change);
    /// The connection is back after a loss, or F5: read again without losing the place.
    virtual void refresh() {}
    /// The desk was switched to: put the focus where work goes on.
    virtual void activated();
    /// Esc, when nothing in the desk has used it: step back without losing anything.
    virtual void stepBack() {}
    /// Words typed and not yet kept by the server; the window asks before it closes or signs out.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }

    /// How many panes stand side by side; with three the sidebar folds in a narrow window.
    [[nodiscard]] virtual int panes() const { return 2; }

    [[nodiscard]] const DeskContext &context() const { return m_context; }
    /// Who else is at the document on show: a desk follows it with where it is, and stirs it when
    /// that may be another place. DeskPage stirs it in about(), showDetail() and showNothing().
    [[nodiscard]] Presence *presence() const { return m_presence; }

Q_SIGNALS:
    /// How many documents wait here; the sidebar shows it until the server's own count comes.
    void countChanged(int count);
    /// Asks the window to show something that belongs to another desk.
    void openLink(const QString &link);
    void keysChanged();

private:
    DeskContext m_context;
    Presence *m_presence;
};

/// How the shell knows a desk before it is built; app/desktop/desks.cpp has them all.
struct DeskKind
{
    QString name = {};  ///< as in api.desk_counts and in links of the sidebar: "orders"
    QString title = {}; ///< translated
    QString iconName = {};
    QStringList links = {}; ///< kinds of documents that open here: "order", "customer"
    /// Permissions as "resource.action". Who has one of `works` has the desk among the first in the
    /// sidebar; who has one of `reads` sees it below. Nobody else sees it.
    QStringList works = {};
    QStringList reads = {};
    std::function<Desk *(const DeskContext &, QWidget *parent)> make = {};
};

} // namespace desk
