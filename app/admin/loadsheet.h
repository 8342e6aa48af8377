#pragma once

#include "command.h"
#include "importkind.h"

namespace desk::admin {

/// A command below `load` that takes a sheet of this kind.
void addLoadSheet(CLI::App &group, Context &context, const std::string &name,
                  const std::string &does, const ImportKind &kind);

} // namespace desk::admin
