#pragma once

#include "deskcontext.h"
#include "pane.h"
#include "rows.h"
#include "stageclock.h"

#include <QJsonObject>
#include <QTimer>

class QShortcut;

namespace desk {

class Notice;
class RecordModel;
class StageTrack;
class Story;
class StoryLines;
class TextLabel;

/// A whole order as it stands: its way through the house, its lines, what happened, what people say
/// and attach, its documents. Files are dropped anywhere on it.
class OrderStory : public Pane
{
    Q_OBJECT

public:
    /// The keys of a story and O work anywhere in `scope` (the page) while it is on show; what went
    /// wrong is told in `notice`.
    OrderStory(const DeskContext &context, QWidget *scope, Notice *notice);

    /// From api.order_detail; reads what stands beside the order.
    void show(const QJsonObject &detail);
    /// From OrdersStore::stages().
    void showStages(const Rows &stages);

    [[nodiscard]] Story *story() const { return m_story; }
    [[nodiscard]] StoryLines *lines() const { return m_lines; }

Q_SIGNALS:
    /// A document of it is to be opened: indentdesk://quotation/…
    void linkAsked(const QString &link);
    /// How the stage stands against its hours; said again every minute.
    void clockChanged(const desk::StageClock &clock);
    /// "Invoiced, with IGST" and the amount; empty where prices are hidden.
    void totalChanged(const QString &words, const QString &amount);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBelow();
    [[nodiscard]] QWidget *buildDocuments();
    void buildKeys(QWidget *scope);
    void showDocuments(const QJsonObject &detail);
    void showStory();
    void showTotal(const QJsonObject &amounts);
    void sayClock();

    QString m_me;
    QString m_id; ///< of the order on show
    QJsonObject m_detail;
    QTimer m_minute;
    QShortcut *m_toDocuments = nullptr;
    Story *m_story;
    StageTrack *m_track;
    StoryLines *m_lines;
    RecordModel *m_documents;
    TextLabel *m_documentCount;
    QWidget *m_documentList = nullptr;
};

} // namespace desk
