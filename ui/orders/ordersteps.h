#pragma once

#include "rows.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace desk {

/// One of the eight steps of an order's way, as it was taken.
struct OrderStep
{
    enum class State { Ahead, Now, Done };

    QString name;
    State state = State::Ahead;
    QDateTime since;       ///< entered for the first time
    qint64 seconds = 0;    ///< spent in it, all visits together
    bool wentBack = false; ///< it was left backwards, or entered again
};

/// The eight steps from the entries of OrdersStore::stages(). A cancelled order stays where it
/// was.
QList<OrderStep> orderSteps(const Rows &stages, const QDateTime &now);
/// "8 min", "4 h", "1 d 20 h".
QString spentText(qint64 seconds);

} // namespace desk
