#pragma once

#include "chip.h"

namespace desk {

/// A stage's code ("decoding_approval") as a chip with its short name; the full name is in the tip.
Chip stageChip(const QString &stage);
/// Any other status of the database (draft, sent, paid, in_transit, …) as a chip.
Chip statusChip(const QString &status);
/// urgent with its flag, high amber; no text for normal, so that no chip is drawn.
Chip priorityChip(const QString &priority);
/// The words of a status or a priority, translated: "part paid".
QString statusWords(const QString &status);

} // namespace desk
