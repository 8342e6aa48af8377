#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace desk {

/// Whether smallPicture() can be asked for a file of this type and size.
bool isPicture(const QString &mediaType, qint64 bytes);

/// A picture that somebody sent, as wide as said, of a tall one its upper part. Null when it is
/// damaged or larger than any photograph of a page: nobody knows who made it. Takes long; not on
/// the GUI thread.
QImage smallPicture(const QByteArray &bytes, const QString &mediaType, int width, int mostHeight);

} // namespace desk
