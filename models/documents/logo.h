#pragma once

#include "result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace desk {

/// Whether papers can show these bytes as their seller's logo: a PNG, a JPEG or an SVG by its
/// content, of at most 256 KB, that is a picture of at least 16 points. Validation, with field
/// "logo", otherwise.
Result<Done> checkLogo(const QByteArray &content);

/// The logo as large as it fits in, on white; null when it is none.
QImage logoPicture(const QByteArray &content, const QSize &room);

} // namespace desk
