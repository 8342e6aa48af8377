#include "filequeue.h"

#include "whendone.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QUuid>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

FileQueue::FileQueue(const StoryStore &store, QObject *parent) : QObject(parent), m_store(store) {}

bool FileQueue::holdsFiles(const QMimeData *data)
{
    if (!data)
        return false;
    for (const auto &url : data->urls())
        if (url.isLocalFile())
            return true;
    return data->hasImage();
}

bool FileQueue::take(const StoryDocument &document, const QMimeData *data)
{
    if (!holdsFiles(data))
        return false;
    bool isFile = false;
    for (const auto &url : data->urls()) {
        isFile = isFile || url.isLocalFile();
        if (url.isLocalFile())
            takeFile(document, url.toLocalFile());
    }
    if (isFile)
        return true;
    const auto at = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    Item item{document, tr("Picture %1.png").arg(at),
              {},       pngOf(qvariant_cast<QImage>(data->imageData())),
              0,        {}};
    item.size = item.bytes.size();
    if (item.bytes.isEmpty())
        Q_EMIT failed(tr("The picture on the clipboard cannot be read."));
    else
        add(item);
    return true;
}

void FileQueue::takeFile(const StoryDocument &document, const QString &path)
{
    const QFileInfo info(path);
    const auto name = info.fileName();
    if (info.isDir())
        return Q_EMIT failed(tr("%1 is a folder. Attach its files, or a ZIP of it.").arg(name));
    if (!info.isFile() || !info.isReadable())
        return Q_EMIT failed(tr("%1 cannot be read.").arg(name));
    if (info.size() == 0)
        return Q_EMIT failed(tr("%1 is empty.").arg(name));
    if (info.size() > StoryStore::mostBytes)
        return Q_EMIT failed(
            tr("%1 is larger than 20 MB, the most that a file may have.").arg(name));
    add({document, name, info.absoluteFilePath(), {}, info.size(), {}});
}

void FileQueue::add(Item item)
{
    item.request = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_items << item;
    Q_EMIT changed();
    next();
}

void FileQueue::next()
{
    if (m_isBusy || m_items.isEmpty())
        return;
    m_isBusy = true;
    if (m_items.first().path.isEmpty())
        return send();
    whenDone(QtConcurrent::run(readAll, m_items.first().path), this,
             [this](const QByteArray &bytes) {
                 m_items.first().bytes = bytes;
                 send();
             });
}

void FileQueue::send()
{
    const auto &item = m_items.first();
    if (item.bytes.isEmpty() || item.bytes.size() > StoryStore::mostBytes)
        return settle(
            Error{ErrorKind::Validation, {}, tr("The file changed while it was read."), {}});
    whenDone(m_store.attach(item.document, item.name, item.bytes, item.request), this,
             [this](const Result<QJsonObject> &answer) { settle(answer); });
}

void FileQueue::settle(const Result<QJsonObject> &answer)
{
    const auto item = m_items.takeFirst();
    m_isBusy = false;
    Q_EMIT changed();
    if (answer)
        Q_EMIT attached(item.document, *answer);
    else
        Q_EMIT failed(tr("%1: %2").arg(item.name, answer.error().message));
    next();
}

} // namespace desk
