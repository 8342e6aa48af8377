#pragma once

#include "livesegments.h"

namespace desk {

/// What a person looks for while typing: every word must be in an item, the last ones perhaps only
/// begun; or the words begin a SKU.
std::vector<LiveSegments::Place> itemsWith(const LiveSegments &catalogue, const QString &words,
                                           size_t limit);

} // namespace desk
