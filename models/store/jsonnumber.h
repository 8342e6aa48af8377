#pragma once

#include <QJsonValue>
#include <QString>

namespace desk {

/// A number of the database's JSON as text with that many decimals, "17.10"; what came as text
/// stays as it is, null is empty. Qt reads JSON numbers as doubles: a decimal of up to fifteen
/// digits, the widest column there is, comes back from one unchanged.
QString decimalText(const QJsonValue &value, int decimals = 2);

} // namespace desk
