#include "command.h"

#include <cstdio>

namespace desk::admin {

namespace {

struct Coming
{
    const char *name;
    const char *does;
};

constexpr Coming s_coming[] = {
    {"backup", "Backups"},
    {"restore", "Restore a backup into a new database"},
    {"export", "Files for others: e-invoice, GSTR-1, Tally"},
};

} // namespace

void addUnbuilt(CLI::App &app, Context &context)
{
    for (const auto &coming : s_coming)
        addCommand(app, coming.name, std::string(coming.does) + " (not built yet)",
                   [&context, coming] {
                       std::fprintf(stderr, "The command “%s” is not built yet.\n", coming.name);
                       context.result = 2;
                   })
            ->prefix_command()
            ->fallthrough(false);
}

} // namespace desk::admin
