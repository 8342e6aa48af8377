#pragma once

#include "decodingstore.h"
#include "pane.h"
#include "recordmodel.h"
#include "whendone.h"

namespace desk {

class FilterTabs;
class PageHead;
class QueueStrip;
class RowList;
class TextLabel;
struct DeskContext;

/// The orders with the decoders by priority and age; folded it is a strip of 40 px with the counts.
class QueuePane : public Pane
{
    Q_OBJECT

public:
    explicit QueuePane(const DeskContext &context, QWidget *parent = nullptr);

    void read();
    /// How much the person has decoded today, at the foot.
    void readToday();
    /// Chooses an order by its number or id when the queue is here.
    void want(const QString &numberOrId) { m_wanted = numberOrId; }
    [[nodiscard]] bool isReading() const { return m_newest.isOut(); }
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] RowList *list() const { return m_list; }
    /// All that are with the decoders, whichever are shown.
    [[nodiscard]] int count() const { return static_cast<int>(m_orders.size()); }
    [[nodiscard]] FilterTabs *tabs() const { return m_tabs; }

Q_SIGNALS:
    void unfoldAsked();
    void countChanged(int count);
    /// The queue was read; `order` is chosen in it, none when nothing is with the decoders.
    void arrived(const QString &order);
    /// What was wanted is not here.
    void missed(const QString &numberOrId);
    void failed(const desk::Error &error);

private:
    void build();
    void dressRows();
    void show(const Result<Rows> &rows);
    void showOrders();
    void chooseWanted();
    void setFoot(const QString &words);

    DecodingStore m_store;
    UserId m_me;
    QList<QJsonObject> m_orders;
    QString m_wanted;
    Newest m_newest;
    PageHead *m_head;
    FilterTabs *m_tabs;
    RecordModel *m_model;
    RowList *m_list;
    QWidget *m_footLine;
    TextLabel *m_foot;
    QueueStrip *m_strip;
    bool m_folded = false;
};

} // namespace desk
