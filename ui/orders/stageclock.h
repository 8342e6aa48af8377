#pragma once

#include "token.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace desk {

/// How an order's stage stands against its hours.
struct StageClock
{
    QString words; ///< "With the decoders for 3 h, allowed 4 h."; empty when nobody is waited for
    QString late;  ///< "5 h, allowed 4 h"; empty while there is time
    Tone tone = Tone::Plain; ///< amber over the hours, red over twice
};

/// From `clock` of api.order_story; `rep` is how one says the rep: "you", "Asha".
StageClock stageClock(const QJsonObject &clock, const QString &rep, const QDateTime &now);

} // namespace desk
