#include "command.h"

#include "migrationreview.h"
#include "migrator.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

struct Options
{
    std::string folder;
    std::string name;
    int to = -1;
    bool loseData = false;
    bool json = false;

    [[nodiscard]] Result<SchemaSource> source() const
    {
        return SchemaSource::read(folder.empty() ? SchemaSource::resources()
                                                 : QString::fromStdString(folder));
    }
};

/// Connects, and lets `work` do something with a migrator.
template <class Work>
void withMigrator(Context &context, const Options &options, Work work)
{
    const auto source = options.source();
    if (!source)
        return context.fail(source.error());
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    Migrator migrator(**connection, *source);
    work(migrator, *source);
}

QString line(const SchemaStatus::Step &step)
{
    const auto state = !step.applied ? u"pending"_s : step.altered ? u"altered"_s : u"applied"_s;
    const auto when = step.applied
                          ? step.appliedAt.toString(u" yyyy-MM-dd HH:mm 'by' "_s) + step.appliedBy
                          : QString();
    return u"%1  %2  %3%4"_s.arg(step.version, 4, 10, QChar(u'0')).arg(state, step.name, when);
}

QJsonObject json(const SchemaStatus &status)
{
    QJsonArray steps;
    for (const auto &step : status.steps)
        steps << QJsonObject{{u"version"_s, step.version},
                             {u"name"_s, step.name},
                             {u"applied"_s, step.applied},
                             {u"altered"_s, step.altered},
                             {u"applied_at"_s, step.appliedAt.toString(Qt::ISODate)}};
    return {{u"version"_s, status.current},
            {u"newest"_s, status.newest},
            {u"current"_s, status.isCurrent()},
            {u"migrations"_s, steps}};
}

void status(Context &context, const Options &options)
{
    withMigrator(context, options, [&](Migrator &migrator, const SchemaSource &) {
        const auto found = migrator.status();
        if (!found)
            return context.fail(found.error());
        if (options.json)
            return Context::print(QJsonDocument(json(*found)));
        for (const auto &step : found->steps)
            Context::print(line(step));
        Context::print(found->reloaded ? u"api   current"_s : u"api   to be loaded"_s);
    });
}

void say(Context &context, const Result<QStringList> &done)
{
    if (!done)
        return context.fail(done.error());
    for (const auto &name : *done)
        Context::print(name);
    if (done->isEmpty())
        Context::print(u"Nothing to do."_s);
}

void up(Context &context, const Options &options)
{
    withMigrator(context, options, [&](Migrator &migrator, const SchemaSource &) {
        say(context, migrator.up(std::max(0, options.to)));
    });
}

void down(Context &context, const Options &options)
{
    withMigrator(context, options, [&](Migrator &migrator, const SchemaSource &) {
        const auto now = migrator.status();
        if (!now)
            return context.fail(now.error());
        say(context,
            migrator.down(options.to >= 0 ? options.to : now->current - 1, options.loseData));
    });
}

void create(Context &context, const Options &options)
{
    const auto folder =
        options.folder.empty() ? u"resources/database"_s : QString::fromStdString(options.folder);
    const auto made = createMigration(folder, QString::fromStdString(options.name));
    say(context, made);
}

void review(Context &context, const Options &options)
{
    withMigrator(context, options, [&](Migrator &migrator, const SchemaSource &source) {
        const auto now = migrator.status();
        if (!now)
            return context.fail(now.error());
        const auto findings = reviewMigrations(source, now->current);
        for (const auto &finding : findings)
            Context::print(finding.toText());
        if (findings.isEmpty())
            Context::print(u"Nothing is pending."_s);
    });
}

} // namespace

void addMigrate(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    const auto group = app.add_subcommand("migrate", "Versions of the schema");
    group->require_subcommand(1);
    group->add_option("--folder", options->folder,
                      "resources/database on disk instead of the program's own copy");
    addCommand(*group, "status", "What is applied and what is pending", [&context, options] {
        status(context, *options);
    })->add_flag("--json", options->json, "answer as JSON");
    addCommand(*group, "up", "Apply what is pending and load the functions anew",
               [&context, options] { up(context, *options); })
        ->add_option("--to", options->to, "stop after this number");
    const auto back = addCommand(*group, "down", "Take back the last, or all above a number",
                                 [&context, options] { down(context, *options); });
    back->add_option("--to", options->to, "the number to return to");
    back->add_flag("--lose-data", options->loseData, "even where rows are lost");
    addCommand(*group, "create", "Begin a new migration",
               [&context, options] { create(context, *options); })
        ->add_option("name", options->name, "such as add_due_date")
        ->required();
    addCommand(*group, "review", "What pending migrations change and lock",
               [&context, options] { review(context, *options); });
}

} // namespace desk::admin
