#pragma once

#include "catalogueitem.h"

#include <QList>

namespace desk::admin {

/// A catalogue of `count` items, made from a smaller one: each further row is one of the real ones
/// with its first word's letters shifted (another brand that sounds like one) and its numbers taken
/// from another row of the same count of numbers (another strength or size). Same items in, same
/// items out.
QList<CatalogueItem> widened(const QList<CatalogueItem> &items, qsizetype count);

} // namespace desk::admin
