#include "command.h"

#include "log.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are needed for paper, a display never
    desk::Log::open(desk::Log::defaultFile(QStringLiteral("indentdesk-admin")));
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("indentdesk-admin"));

    CLI::App app("Keeps IndentDesk's database: cluster, schema, data, people, papers.",
                 "indentdesk-admin");
    desk::admin::Context context;
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--database", context.database,
                   "connection string or URI (else INDENTDESK_DATABASE, else the private cluster)");
    desk::admin::addCluster(app, context);
    desk::admin::addMigrate(app, context);
    desk::admin::addLoad(app, context);
    desk::admin::addCompany(app, context);
    desk::admin::addValidate(app, context);
    desk::admin::addUser(app, context);
    desk::admin::addParse(app, context);
    desk::admin::addDecode(app, context);
    desk::admin::addPrint(app, context);
    desk::admin::addTend(app, context);
    desk::admin::addAudit(app, context);
    desk::admin::addBench(app, context);
    desk::admin::addUnbuilt(app, context);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // asking for help is right, everything else are wrong words
        return app.exit(error) == 0 ? 0 : 2;
    }
    desk::Log::close();
    return context.result;
}
