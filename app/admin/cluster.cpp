#include "command.h"

#include "company.h"
#include "privatecluster.h"

namespace desk::admin {

namespace {

struct Options
{
    std::string directory;
    int port = 0;
    bool demo = false;
    bool json = true;

    [[nodiscard]] ClusterOptions cluster() const
    {
        auto folder = QString::fromStdString(directory);
        if (folder.isEmpty() && demo)
            folder = PrivateCluster::defaultDirectory(QStringLiteral("demo-cluster"));
        return {.directory = folder, .tcpPort = port, .durable = true};
    }
};

void start(Context &context, const Options &options)
{
    Company company(options.cluster());
    const auto status = options.demo ? company.startDemo() : company.start();
    if (!status)
        return context.fail(status.error());
    Context::print(QJsonDocument(status->toJson()));
}

void stop(Context &context, const Options &options)
{
    if (const auto done = PrivateCluster(options.cluster()).stop(); !done)
        context.fail(done.error());
}

void status(const Options &options)
{
    Context::print(QJsonDocument(PrivateCluster(options.cluster()).status().toJson()));
}

void addOptions(CLI::App *command, Options &options)
{
    command->add_option("--dir", options.directory, "folder of the cluster");
    command->add_option("--tcp", options.port, "also listen on this port of 127.0.0.1")
        ->check(CLI::Range(1, 65535));
    command->add_flag("--demo", options.demo, "the cluster of the demo company");
    command->add_flag("--json", options.json, "the answer is JSON in any case");
}

} // namespace

void addCluster(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    const auto group = app.add_subcommand("cluster", "The private PostgreSQL cluster");
    group->require_subcommand(1);
    addOptions(addCommand(*group, "start", "Make it when there is none, and start it",
                          [&context, options] { start(context, *options); }),
               *options);
    addOptions(
        addCommand(*group, "stop", "Stop it", [&context, options] { stop(context, *options); }),
        *options);
    addOptions(addCommand(*group, "status", "Say where it is and whether it runs",
                          [options] { status(*options); }),
               *options);
}

} // namespace desk::admin
