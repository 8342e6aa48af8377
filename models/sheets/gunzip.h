#pragma once

#include "result.h"

#include <QByteArray>

namespace desk {

/// Unpacks a gzip file, also one of several parts. Error: Validation when it is broken, cut off, or
/// unpacks to more than `most` bytes.
Result<QByteArray> gunzip(const QByteArray &packed, qint64 most);

} // namespace desk
