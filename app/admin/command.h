#pragma once

#include "connection.h"
#include "result.h"

#include <QJsonDocument>
#include <QString>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace desk::admin {

/// What every command shares: where the database is, how to answer, what to exit with.
struct Context
{
    std::string database; ///< --database, else INDENTDESK_DATABASE, else the private cluster
    bool json = false;
    int result = 0;

    /// The settings of the database that is meant. Error: State when none is given and no private
    /// cluster runs.
    [[nodiscard]] Result<ConnectionSettings> settings() const;
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect() const;

    /// Says the sentence on stderr and exits 1.
    void fail(const Error &error);
    static void print(const QString &line);
    static void print(const QJsonDocument &document);
};

void addCluster(CLI::App &app, Context &context);
void addMigrate(CLI::App &app, Context &context);
void addLoad(CLI::App &app, Context &context);
void addCompany(CLI::App &app, Context &context);
void addValidate(CLI::App &app, Context &context);
void addUser(CLI::App &app, Context &context);
void addDecode(CLI::App &app, Context &context);
void addParse(CLI::App &app, Context &context);
void addTend(CLI::App &app, Context &context);
void addAudit(CLI::App &app, Context &context);
void addBench(CLI::App &app, Context &context);
void addPrint(CLI::App &app, Context &context);
/// The commands that are to come: they say so and exit 2.
void addUnbuilt(CLI::App &app, Context &context);

/// A command that does something: `work` runs when it is chosen.
CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &does,
                     std::function<void()> work);

} // namespace desk::admin
