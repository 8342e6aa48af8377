#include "openingfile.h"

#include "openedfile.h"
#include "whendone.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>
#include <QtConcurrentRun>

namespace desk {

void openCopy(const AttachedFile &file, QObject *context,
              const std::function<void(const QString &sentence)> &failed)
{
    whenDone(QtConcurrent::run(writeToOpen, file), context, [failed](const Result<QString> &path) {
        if (!path)
            return failed(path.error().message);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            failed(QCoreApplication::translate(
                "desk::FilesPane", "This machine has no program for this file. Save it instead."));
    });
}

} // namespace desk
