#pragma once

#include "chip.h"
#include "factstrip.h"

#include <QJsonObject>

namespace desk::kept {

/// Beside the title of a row: disabled, invited, head, waits.
QList<Chip> chips(const QJsonObject &row);
/// "until 24 Nov 2026, 10:42" for somebody invited; empty for others.
QString invitedWords(const QJsonObject &whom);
/// That a proposal waits, and for whom; none for an empty one.
QList<Fact> waitingFacts(const QJsonObject &proposal);

} // namespace desk::kept
