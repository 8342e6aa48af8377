#pragma once

#include "recordmodel.h"

namespace desk {

/// The group of what can be approved unseen.
inline const auto unflaggedGroup = QStringLiteral("plain");

/// The rows of api.inbox in the groups of the list: late and raised, flagged, nothing
/// flagged, handed to a colleague. Each row gets the id of its approval, and an icon of its kind.
QList<RecordGroup> inboxGroups(const QList<QJsonObject> &waiting, const QString &kind);
/// "orders" of api.inbox as "Decoding", and so on.
QString kindWords(const QString &kind);
QString kindIcon(const QString &kind);
/// Waiting longer than two days.
bool isLate(const QJsonObject &row);

} // namespace desk
