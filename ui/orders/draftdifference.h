#pragma once

#include "orderdraft.h"

#include <QStringList>

namespace desk {

/// Where two states of an order differ, a sentence each: mine against what somebody else saved.
QStringList differences(const OrderDraft &mine, const OrderDraft &theirs);

} // namespace desk
