#pragma once

#include <QUuid>
#include <QVariantList>

namespace desk {

/// A document is asked for by its number or its id. The binds $1 and $2 of
///     where order_number = $1 or id = $2::uuid
/// so that each side has its index; what is no id is null.
inline QVariantList numberOrIdBinds(const QString &numberOrId)
{
    const auto id = QUuid::fromString(numberOrId);
    return {numberOrId, id.isNull() ? QVariant() : id.toString(QUuid::WithoutBraces)};
}

} // namespace desk
