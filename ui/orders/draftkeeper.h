#pragma once

#include "draftjournal.h"
#include "orderdraft.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace desk {

/// Keeps orders that are being typed in the journal: a moment after each change, on a thread of its
/// own, in the order of the changes.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(const DraftJournal &journal, QObject *parent);
    /// Writes what is not written yet.
    ~DraftKeeper() override;

    /// All that were kept, the last changed first; also what an earlier start of the program left.
    [[nodiscard]] const QList<OrderDraft> &drafts() const { return m_drafts; }
    /// The kept draft with this key, or of this order; null when there is none.
    [[nodiscard]] const OrderDraft *find(const QString &key) const;
    void keep(const OrderDraft &draft);
    void drop(const QString &key);
    [[nodiscard]] bool isKept() const { return m_problem.isEmpty(); }

Q_SIGNALS:
    /// A draft was added or taken away, or has another name in a list.
    void draftsChanged();
    /// Nothing can be kept on this machine, and why.
    void failed(const QString &sentence);

private:
    void write();

    DraftJournal m_journal;
    QList<OrderDraft> m_drafts;
    QHash<QString, OrderDraft> m_waiting;
    QTimer m_soon;
    QThreadPool m_writer;
    QString m_problem;
};

} // namespace desk
