#include "command.h"

#include "privatecluster.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace desk::admin {

Result<ConnectionSettings> Context::settings() const
{
    const auto url = database.empty() ? qEnvironmentVariable("INDENTDESK_DATABASE")
                                      : QString::fromStdString(database);
    if (!url.isEmpty())
        return ConnectionSettings::fromUrl(url);
    const PrivateCluster cluster{ClusterOptions{}};
    if (!cluster.status().running)
        return Error{ErrorKind::State,
                     {},
                     QCoreApplication::translate(
                         "desk::admin", "No database was named, and the private cluster does not "
                                        "run. Start it with “indentdesk-admin cluster start”."),
                     {}};
    return cluster.superuser();
}

Result<std::unique_ptr<Connection>> Context::connect() const
{
    const auto found = settings();
    if (!found)
        return found.error();
    return Connection::open(*found);
}

void Context::fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    if (!error.details.isEmpty() && !error.details.contains(error.message))
        std::fprintf(stderr, "%s\n", qPrintable(error.details));
    result = 1;
}

void Context::print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
}

void Context::print(const QJsonDocument &document)
{
    std::printf("%s\n", document.toJson(QJsonDocument::Compact).constData());
}

CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &does,
                     std::function<void()> work)
{
    const auto command = parent.add_subcommand(name, does);
    command->callback(std::move(work));
    return command;
}

} // namespace desk::admin
