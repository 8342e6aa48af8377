#pragma once

#include "orderdraft.h"

#include <QObject>

namespace desk {

class DraftKeeping;

/// Orders that are being typed: at hand for the desk's list, and kept on disk as they change.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// Without `keeping` drafts live as long as the desk.
    DraftKeeper(DraftKeeping *keeping, QObject *parent);

    /// All that were kept, the last changed first; also what an earlier start of the program left.
    [[nodiscard]] const QList<OrderDraft> &drafts() const { return m_drafts; }
    /// The kept draft with this key, or of this order; null when there is none.
    [[nodiscard]] const OrderDraft *find(const QString &key) const;
    void keep(const OrderDraft &draft);
    void drop(const QString &key);
    [[nodiscard]] bool isKept() const;

Q_SIGNALS:
    /// A draft was added or taken away, or has another name in a list.
    void draftsChanged();
    /// Nothing can be kept on this machine, and why.
    void failed(const QString &sentence);

private:
    DraftKeeping *m_keeping;
    QList<OrderDraft> m_drafts;
};

} // namespace desk
