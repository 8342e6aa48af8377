#include "command.h"

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk::admin {

namespace {

/// One round; false when it failed.
bool tendOnce(Context &context)
{
    const auto connection = context.connect();
    if (!connection) {
        context.fail(connection.error());
        return false;
    }
    const auto rows = (*connection)->call(u"api.due"_s, {});
    if (!rows) {
        context.fail(rows.error());
        return false;
    }
    Context::print(QJsonDocument(rows->first().toJsonObject()));
    return true;
}

void tend(Context &context, bool once)
{
    while (tendOnce(context) && !once)
        std::this_thread::sleep_for(60s);
}

} // namespace

void addTend(CLI::App &app, Context &context)
{
    const auto once = std::make_shared<bool>(false);
    addCommand(app, "tend", "Do what time brings: due dates, expiry, partitions ahead",
               [&context, once] { tend(context, *once); })
        ->add_flag("--once", *once, "one round, then end");
}

} // namespace desk::admin
