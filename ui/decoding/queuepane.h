#pragma once

#include "pane.h"
#include "recordmodel.h"

namespace desk {

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

    /// Records of api.decoding_queue.
    void setOrders(const QList<QJsonObject> &orders);
    void setFoot(const QString &words);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] int count() const { return m_model->count(); }

Q_SIGNALS:
    void unfoldAsked();

private:
    void dressRows();

    PageHead *m_head;
    RecordModel *m_model;
    RowList *m_list;
    TextLabel *m_foot;
    QueueStrip *m_strip;
    bool m_folded = false;
};

} // namespace desk
