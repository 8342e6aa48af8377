#include "paperrenderer.h"

#include "paperpainter.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace desk {

namespace {

/// One paper at a time: several in a row come in the order they were asked for.
QThreadPool *pool()
{
    static QThreadPool one;
    one.setMaxThreadCount(1);
    return &one;
}

} // namespace

PapersStore::Render paperRenderer()
{
    return [](const QJsonObject &snapshot, const QStringList &copies) {
        return QtConcurrent::run(pool(),
                                 [snapshot, copies] { return renderPaper(snapshot, copies); });
    };
}

} // namespace desk
