#pragma once

#include "result.h"
#include "storystore.h"

#include <QList>
#include <QObject>

class QMimeData;

namespace desk {

/// Files on their way to a document, one after the other. Each keeps its request id until it is
/// answered, so that a file sent again after a lost connection is attached once.
class FileQueue : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        StoryDocument document;
        QString name;
        QString path; ///< read when its turn comes; empty when the bytes are here
        QByteArray bytes;
        qint64 size = 0;
        QString request;
    };

    FileQueue(const StoryStore &store, QObject *parent);

    /// Whether there is a file or a picture in it.
    static bool holdsFiles(const QMimeData *data);
    /// Takes the files or the picture in it; false when there is neither.
    bool take(const StoryDocument &document, const QMimeData *data);
    /// Takes a file of this machine; what cannot be kept is refused by failed().
    void takeFile(const StoryDocument &document, const QString &path);
    /// Those that wait for their turn and the one being sent.
    [[nodiscard]] const QList<Item> &items() const { return m_items; }

Q_SIGNALS:
    void changed();
    /// The document has one file more, or had it already.
    void attached(const desk::StoryDocument &document, const QJsonObject &answer);
    /// A sentence that names the file.
    void failed(const QString &sentence);

private:
    void add(Item item);
    void next();
    void send();
    void settle(const Result<QJsonObject> &answer);

    StoryStore m_store;
    QList<Item> m_items;
    bool m_isBusy = false;
};

} // namespace desk
