#pragma once

#include "conflictwords.h"
#include "orderdraft.h"

namespace desk {

/// A draft order as a document that can be compared and merged.
namespace orderMerge {

QJsonObject documentOf(const OrderDraft &draft);
/// The draft that a document makes: mine but for what the document says, and over their version.
OrderDraft draftFrom(const QJsonObject &document, const OrderDraft &mine, const OrderDraft &theirs);
/// Mine against what somebody else saved, both over what mine was typed over.
ThreeWayMerge compare(const OrderDraft &mine, const OrderDraft &theirs);
ConflictWords words();

} // namespace orderMerge

} // namespace desk
