#include "jsonnumber.h"

namespace desk {

QString decimalText(const QJsonValue &value, int decimals)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toDouble(), 'f', decimals) : QString();
}

} // namespace desk
