#include "command.h"

#include "datachecks.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

QJsonObject json(const CheckResult &check)
{
    QJsonArray findings;
    for (const auto &finding : check.findings)
        findings << finding;
    return {{u"check"_s, check.name},
            {u"says"_s, check.sentence},
            {u"ok"_s, check.isHealthy()},
            {u"findings"_s, findings}};
}

void sayPlainly(const CheckResult &check)
{
    Context::print((check.isHealthy() ? u"ok    "_s : u"FAIL  "_s) + check.sentence);
    for (const auto &finding : check.findings)
        Context::print(u"      "_s + finding);
}

void validate(Context &context, const std::string &folder, bool asJson)
{
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    const auto checks =
        runChecks(**connection, folder.empty() ? QString() : QString::fromStdString(folder));
    if (!checks)
        return context.fail(checks.error());
    QJsonArray list;
    qsizetype bad = 0;
    for (const auto &check : *checks) {
        bad += check.isHealthy() ? 0 : 1;
        asJson ? list.append(json(check)) : sayPlainly(check);
    }
    if (asJson)
        Context::print(QJsonDocument(QJsonObject{{u"ok"_s, bad == 0}, {u"checks"_s, list}}));
    else
        Context::print(u"%1 checks, %2 found something."_s.arg(checks->size()).arg(bad));
    context.result = bad > 0 ? 1 : 0;
}

} // namespace

void addValidate(CLI::App &app, Context &context)
{
    const auto folder = std::make_shared<std::string>();
    const auto json = std::make_shared<bool>(false);
    const auto command =
        addCommand(app, "validate", "Check schema and data",
                   [&context, folder, json] { validate(context, *folder, *json); });
    command->add_flag("--json", *json, "answer as JSON");
    command->add_option("--folder", *folder,
                        "resources/database on disk instead of the program's own copy");
}

} // namespace desk::admin
