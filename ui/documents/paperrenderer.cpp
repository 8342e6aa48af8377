#include "paperrenderer.h"

#include "paperpainter.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace desk {

QThreadPool *paperThread()
{
    static QThreadPool one;
    one.setMaxThreadCount(1);
    return &one;
}

PapersStore::Render paperRenderer()
{
    return [](const QJsonObject &snapshot, const QStringList &copies) {
        return QtConcurrent::run(paperThread(),
                                 [snapshot, copies] { return renderPaper(snapshot, copies); });
    };
}

} // namespace desk
