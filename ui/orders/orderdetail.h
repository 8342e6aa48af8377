#pragma once

#include <QJsonObject>
#include <QString>

namespace desk {

/// The order itself in an answer of api.order_detail.
inline QJsonObject orderOf(const QJsonObject &detail)
{
    return detail.value(QStringLiteral("order")).toObject();
}

} // namespace desk
