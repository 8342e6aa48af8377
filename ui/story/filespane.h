#pragma once

#include "pane.h"
#include "storystore.h"

#include <QJsonObject>

class QMimeData;

namespace desk {

class FileQueue;
class KeyButton;
class RecordModel;
class RowList;
class TextLabel;

/// "23 kB"
QString sizeWords(qint64 size);

/// What is attached to a document and what belongs to it: dropped, pasted or chosen; Enter opens,
/// Ctrl+S saves, Delete takes back one's own.
class FilesPane : public Pane
{
    Q_OBJECT

public:
    FilesPane(const StoryStore &store, QWidget *parent = nullptr);

    /// `story` of api.order_story; `me` is the id of who reads; new files go to `document`.
    void show(const StoryDocument &document, const QJsonObject &story, const QString &me);
    using Pane::show;
    void setWritable(bool writable);
    [[nodiscard]] bool isWritable() const { return m_isWritable; }
    /// Asks for a file of this machine.
    void choose();
    /// Takes the files or the picture in it; false when there is neither.
    bool take(const QMimeData *files);
    /// Opens a safe copy with the desktop's program for it.
    void open(const QString &id);
    void saveAs(const QString &id);
    [[nodiscard]] RowList *list() const { return m_list; }

Q_SIGNALS:
    /// The document's files are other ones now.
    void filesChanged();
    /// Something to say beside the work.
    void told(const QString &sentence, bool isWrong);
    /// The person wants their file back; ask first.
    void takeBackAsked(const QString &id, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void onAttached(const StoryDocument &document, const QJsonObject &answer);
    void fetch(const QString &id, std::function<void(const AttachedFile &)> then);
    bool key(int key, Qt::KeyboardModifiers modifiers);

    StoryStore m_store;
    FileQueue *m_queue;
    StoryDocument m_document;
    QList<QJsonObject> m_kept;
    bool m_isWritable = false;
    TextLabel *m_count;
    KeyButton *m_add;
    RecordModel *m_model;
    RowList *m_list;
    TextLabel *m_hint; ///< while nothing is attached
};

} // namespace desk
