#include "filepicture.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 s_mostBytes = 8 * 1024 * 1024;
constexpr qint64 s_mostPixels =
    30'000'000; // a page photographed by a good telephone has 12 to 25 million

/// The reader is told what the database found in the first bytes; it guesses nothing.
QByteArray formatOf(const QString &mediaType)
{
    static const QHash<QString, QByteArray> formats{{u"image/png"_s, "png"},
                                                    {u"image/jpeg"_s, "jpeg"}};
    return formats.value(mediaType);
}

} // namespace

bool isPicture(const QString &mediaType, qint64 bytes)
{
    return !formatOf(mediaType).isEmpty() && bytes > 0 && bytes <= s_mostBytes;
}

QImage smallPicture(const QByteArray &bytes, const QString &mediaType, int width, int mostHeight)
{
    if (!isPicture(mediaType, bytes.size()) || width <= 0)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, formatOf(mediaType));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > s_mostPixels)
        return {};
    // turned by the camera, its width may be its height
    const auto side = std::max(width, mostHeight);
    if (std::min(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    auto picture = reader.read();
    if (picture.isNull())
        return {};
    picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    return picture.copy(0, 0, picture.width(), std::min(picture.height(), mostHeight));
}

} // namespace desk
