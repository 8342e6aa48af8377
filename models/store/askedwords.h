#pragma once

#include <QString>

class QJsonObject;

namespace desk {

/// What the hospital asked for on a line of api.order_detail or api.quotation_detail: "1,250 box".
QString askedWords(const QJsonObject &line);
/// The same with what it expects on top: "50 box + 10 free".
QString askedWithFree(const QJsonObject &line);
/// What it expects on top alone: "10 free asked"; empty for none. Nobody has granted it yet.
QString freeWords(const QJsonObject &line);
/// The same on a chip: "+10 free".
QString freeChip(const QJsonObject &line);

} // namespace desk
