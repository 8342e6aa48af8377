#include "command.h"

#include <cstdio>

namespace desk::admin {

void addBench(CLI::App &app, Context &context)
{
    addCommand(app, "bench", "Benchmarks (not built yet)",
               [&context] {
                   std::fputs("The command “bench” is not built yet.\n", stderr);
                   context.result = 2;
               })
        ->prefix_command()
        ->fallthrough(false);
}

void addPrint(CLI::App &app, Context &context)
{
    addCommand(app, "print", "A paper as PDF (not built yet)",
               [&context] {
                   std::fputs("The command “print” is not built yet.\n", stderr);
                   context.result = 2;
               })
        ->prefix_command()
        ->fallthrough(false);
}

} // namespace desk::admin
