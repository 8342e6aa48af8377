#pragma once

#include "command.h"
#include "result.h"

#include <QString>

namespace desk {
class Connection;
}

namespace desk::admin {

/// How much there is to be, counting what is there.
struct LargeSize
{
    int orders = 1000000;
    int customers = 20000;
    int items = 250000;
};

/// Makes a large company out of a small one in which nothing was ordered yet: a company with a head
/// branch, people, hospitals and items. For benchmarks and for whoever wants to see the desks with
/// a million orders. The rows are those that work would have left, so the checks of validate hold;
/// but they are data to read and to make room beside, not work that was done: without triggers, so
/// they leave no trail and no news. Nothing is random but the ids. largegoods.sql, largeorders.sql,
/// largepapers.sql and largeopen.sql say at their heads what they make. Needs the server's
/// superuser.
Result<Done> makeLarge(Connection &connection, const LargeSize &size);

/// The options that set it.
void addLargeSize(CLI::App &command, LargeSize &size);

/// Runs a file of the program's own.
Result<Done> runOwnFile(Connection &connection, const QString &name);

} // namespace desk::admin
