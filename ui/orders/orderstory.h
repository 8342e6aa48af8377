#pragma once

#include "pane.h"
#include "rows.h"

#include <QJsonObject>

namespace desk {

class RecordModel;
class RowList;
class StageTrack;
class TextLabel;

/// A whole order as it stands: its way through the house, its lines, what happened, its documents.
class OrderStory : public Pane
{
    Q_OBJECT

public:
    explicit OrderStory(QWidget *parent = nullptr);

    /// From api.order_detail.
    void show(const QJsonObject &detail);
    /// From OrdersStore::stages().
    void showStages(const Rows &stages);

Q_SIGNALS:
    /// A document of it is to be opened: indentdesk://quotation/…
    void linkAsked(const QString &link);

private:
    [[nodiscard]] QWidget *buildLines();
    [[nodiscard]] QWidget *buildBelow();
    void showLines(const QJsonObject &detail);
    void showDocuments(const QJsonObject &detail);

    StageTrack *m_track;
    RecordModel *m_lines;
    RecordModel *m_history;
    RecordModel *m_documents;
    TextLabel *m_sum;
    TextLabel *m_historyCount;
    TextLabel *m_documentCount;
};

} // namespace desk
