#pragma once

#include "deskcontext.h"
#include "pane.h"
#include "rows.h"
#include "stageclock.h"
#include "storystore.h"

#include <QJsonObject>
#include <QTimer>

class QShortcut;

namespace desk {

class CommentsPane;
class FilesPane;
class HistoryPane;
class RecordModel;
class StageTrack;
class StoryLines;
class TextLabel;

/// A whole order as it stands: its way through the house, its lines, what happened, what people say
/// and attach, its documents. Files are dropped anywhere on it.
class OrderStory : public Pane
{
    Q_OBJECT

public:
    /// The keys C, H, O and Ctrl+Shift+A work anywhere in `scope` (the page) while it is on show.
    OrderStory(const DeskContext &context, QWidget *scope);

    /// From api.order_detail; reads what stands beside the order.
    void show(const QJsonObject &detail);
    /// From OrdersStore::stages().
    void showStages(const Rows &stages);
    /// Somebody wrote a comment or attached a file: reads again what stands beside the order.
    void refresh();
    /// Attaches the files or the picture on the clipboard; false when it holds neither.
    bool paste();

    [[nodiscard]] HistoryPane *history() const { return m_history; }
    [[nodiscard]] CommentsPane *comments() const { return m_comments; }
    [[nodiscard]] FilesPane *files() const { return m_files; }
    [[nodiscard]] StoryLines *lines() const { return m_lines; }

Q_SIGNALS:
    /// A document of it is to be opened: indentdesk://quotation/…
    void linkAsked(const QString &link);
    /// How the stage stands against its hours; said again every minute.
    void clockChanged(const desk::StageClock &clock);
    /// "Invoiced, with IGST" and the amount; empty where prices are hidden.
    void totalChanged(const QString &words, const QString &amount);
    /// Something to say beside the work.
    void told(const QString &sentence, bool isWrong);
    /// A file that the person attached and wants back; takeBack() does it.
    void takeBackAsked(const QString &id, const QString &name);

public:
    void takeBack(const QString &attachmentId);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBelow();
    [[nodiscard]] QWidget *buildDocuments();
    void buildKeys(QWidget *scope);
    void connectPanes();
    void showDocuments(const QJsonObject &detail);
    void showStory(const QJsonObject &story);
    void showTotal(const QJsonObject &amounts);
    void readChanges();
    void readReaders();
    void sendComment(const QString &orderId, const QString &words);
    void sayClock();

    StoryStore m_store;
    QString m_me;
    QString m_id; ///< of the order on show
    QJsonObject m_detail;
    QJsonObject m_story;
    QTimer m_minute;
    QList<QShortcut *> m_keys;
    StageTrack *m_track;
    StoryLines *m_lines;
    HistoryPane *m_history;
    CommentsPane *m_comments;
    FilesPane *m_files;
    RecordModel *m_documents;
    TextLabel *m_documentCount;
    QWidget *m_documentList = nullptr;
    QWidget *m_dropHint;
};

} // namespace desk
