#pragma once

#include "historywords.h"

#include <QJsonArray>

namespace desk {

/// Puts the rows of api.order_changes behind the entries they belong to: those of the same person,
/// up to the instant of the entry. What nobody asks for, as ids and sums that follow, is left out;
/// an entry holds at most twelve lines and says how many more there are.
void addChanges(QList<HistoryEntry> &entries, const QJsonArray &changes);

/// A value that is another one now.
struct Difference
{
    QString place;  ///< "Line 3", "QUO-2026-0012"; empty for the order itself
    QString key;    ///< of the column
    QString column; ///< in words
    QString was;
    QString now;
};

/// What the rows of api.order_changes changed after an instant: each value once, as it was then and
/// as it is now; what the work itself moves is left out.
QList<Difference> differencesSince(const QJsonArray &changes, const QDateTime &since);

} // namespace desk
