#pragma once

#include "desk.h"

namespace desk {

/// Every desk there is, in the order of the sidebar, with who works there and who may look in.
QList<DeskKind> allDesks();

} // namespace desk
