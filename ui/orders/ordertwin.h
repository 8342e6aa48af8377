#pragma once

#include "orderline.h"
#include "rows.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace desk {

/// An order of the same hospital that says nearly the same: perhaps the message came twice.
struct OrderTwin
{
    QString id;
    QString number;
    QString stage;
    QDateTime at;
    int equal = 0; ///< lines with the same words and quantity
    int lines = 0; ///< of the order being typed

    [[nodiscard]] bool isValid() const { return !id.isEmpty(); }
    /// The likest of OrdersStore::recentOf(), when at least two thirds of the lines are equal.
    static OrderTwin find(const Rows &recent, const QList<OrderLine> &lines);
};

} // namespace desk
