#pragma once

#include <QStringList>

class QJsonObject;

namespace desk {

/// What permissions by resource let one do, in words: "approve invoices", "read all orders".
QStringList permissionWords(const QJsonObject &permissions);
/// What `after` lets one do and `before` did not.
QStringList addedPermissions(const QJsonObject &before, const QJsonObject &after);
/// Whether a right to approve is among what `after` adds.
bool addsApproval(const QJsonObject &before, const QJsonObject &after);

} // namespace desk
