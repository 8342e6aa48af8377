#pragma once

#include "deskcontext.h"
#include "storystore.h"
#include "whendone.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>

class QShortcut;

namespace desk {

struct Change;
class CommentsPane;
class FilesPane;
class HistoryPane;
class Notice;

/// What stands beside an order, a quotation or an invoice: the order's history, its comments and
/// its files, each a pane that the desk puts where it has room. Reads, sends and takes back; what
/// one wrote or attached elsewhere comes with refresh().
class Story : public QObject
{
    Q_OBJECT

public:
    /// The keys C, H and Ctrl+Shift+A work anywhere in `page` while setKeysOn(); `page` owns it.
    Story(const DeskContext &context, QWidget *page);

    /// The document on show; one without an order for none. The same one again reads it again.
    void show(const StoryDocument &document);
    /// Somebody wrote a comment or attached a file.
    void refresh();
    /// Reads again when it tells of a comment or a file beside what is on show; false when not.
    bool hear(const Change &change);
    void setKeysOn(bool on);
    /// Files may be dropped and pasted anywhere on it; `words` say so while they hover.
    void takeFilesOn(QWidget *where, const QString &words);
    /// Attaches the files or the picture on the clipboard; false when it holds neither.
    bool paste();
    /// What went wrong is told here, and whether one wants one's file back is asked here.
    void tellIn(Notice *notice);
    /// Asks what the order's rows changed; changesRead() follows.
    void readChanges();
    /// How one says a person: "You", "Asha".
    [[nodiscard]] QString person(const QString &id) const;
    /// The last answer of api.order_story.
    [[nodiscard]] const QJsonObject &values() const { return m_story; }

    [[nodiscard]] HistoryPane *history() const { return m_history; }
    [[nodiscard]] CommentsPane *comments() const { return m_comments; }
    [[nodiscard]] FilesPane *files() const { return m_files; }

Q_SIGNALS:
    /// values() are other ones now.
    void read();
    /// Rows of api.order_changes, the oldest first.
    void changesRead(const QJsonArray &changes);
    /// Something to say beside the work.
    void told(const QString &sentence, bool isWrong);

private:
    void addKeys(QWidget *page);
    void connectPanes();
    void take(const QJsonObject &story);
    void readReaders();
    void sendComment(const StoryDocument &document, const QString &words);
    void takeBack(const QString &attachmentId);

    StoryStore m_store;
    Newest m_newest;
    QString m_me;
    StoryDocument m_document;
    QJsonObject m_story;
    QList<QShortcut *> m_keys;
    HistoryPane *m_history;
    CommentsPane *m_comments;
    FilesPane *m_files;
};

} // namespace desk
