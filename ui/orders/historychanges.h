#pragma once

#include "historywords.h"

#include <QJsonArray>

namespace desk {

/// Puts the rows of api.order_changes behind the entries they belong to: those of the same person,
/// up to the instant of the entry. What nobody asks for, as ids and sums that follow, is left out;
/// an entry holds at most twelve lines and says how many more there are.
void addChanges(QList<HistoryEntry> &entries, const QJsonArray &changes);

} // namespace desk
