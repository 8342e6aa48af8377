#pragma once

#include "inboxstore.h"
#include "recordmodel.h"
#include "seenapprovals.h"
#include "whendone.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <utility>

namespace desk {

class FilterTabs;
class RowList;
struct DeskContext;

/// What waits for a decision, in its groups on the list: read again when something happened, one
/// row always chosen, and the next one as soon as the chosen one has been decided on.
class InboxQueue : public QObject
{
    Q_OBJECT

public:
    InboxQueue(const DeskContext &context, RowList *list, QObject *parent);

    /// Which kind is shown, to stand over the list.
    [[nodiscard]] FilterTabs *tabs() const { return m_tabs; }
    /// Rows whose decision waits to be sent are not here.
    void setHidden(std::function<bool(const QString &approval)> hidden)
    {
        m_hidden = std::move(hidden);
    }
    void read();
    [[nodiscard]] bool isReading() const { return m_newest.isOut(); }
    /// Chooses it when the list is here: the number of a document or its order, or an id.
    void want(const QString &numberOrId);
    /// The rows have been decided on: they go at once.
    void leave(const QStringList &approvals);

    /// One has looked at it: its row is bold no longer.
    void markSeen(const QString &approval);
    [[nodiscard]] bool isSeen(const QString &approval) const { return m_seen.contains(approval); }

    [[nodiscard]] QJsonObject row(const QString &approval) const;
    /// Nothing speaks against approving these unseen, of the kind that is shown.
    [[nodiscard]] QList<QJsonObject> unflagged() const;
    /// Somebody else has one of these open to decide on.
    [[nodiscard]] bool isInOtherHands() const;
    /// How many documents wait, own work counted too.
    [[nodiscard]] int count() const { return static_cast<int>(m_waiting.size()); }

Q_SIGNALS:
    /// Another row is on show; empty when there is none.
    void chosen(const QString &approval);
    void countChanged(int count);
    /// Everything that waits has been read and is shown.
    void shown();
    void failed(const desk::Error &error);

private:
    void build();
    void show(const Result<Records> &rows);
    void showGroups();
    void chooseAgain();
    void countTabs();
    void onChosen(const QString &approval);
    [[nodiscard]] QString shownKind() const;
    [[nodiscard]] QString neighbour(const QString &approval) const;

    InboxStore m_store;
    RowList *m_list;
    RecordModel *m_model;
    FilterTabs *m_tabs;
    std::function<bool(const QString &)> m_hidden;
    SeenApprovals m_seen;
    QList<QJsonObject> m_waiting;
    QString m_next;                    ///< to go to when the chosen one is gone
    QString m_wanted;                  ///< to be chosen when the list is here
    static constexpr int s_first = 60; ///< rows; more than any window shows
    bool m_hasRead = false;
    Newest m_newest;
};

} // namespace desk
