#include "loadsheet.h"

#include "connection.h"
#include "sheetimport.h"
#include "sheetload.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

struct Options
{
    std::string file;
    std::string report;
    bool check = false;
    bool strict = false;
    bool json = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("desk::admin", text);
}

void answer(const ImportReport &report, const ImportKind &kind, const Options &options)
{
    const auto reportFile = QString::fromStdString(options.report);
    if (options.json) {
        auto object = report.toJson();
        object.insert(u"report"_s, reportFile.isEmpty() ? QJsonValue() : QJsonValue(reportFile));
        object.insert(u"checked_only"_s, options.check);
        return Context::print(QJsonDocument(object));
    }
    Context::print(options.check ? tr("Only checked: %1").arg(report.sentence())
                                 : report.sentence());
    if (!reportFile.isEmpty())
        return Context::print(tr("Row by row: %1").arg(reportFile));
    for (const auto &line : findingLines(report, kind))
        Context::print(line);
}

/// All rows in one transaction, which stays only where a strict load finds nothing wrong.
Result<ImportReport> tryOut(Connection &connection, const QString &file, const ImportKind &kind,
                            const Options &options)
{
    if (const auto begun = beginImport(connection); !begun)
        return begun.error();
    // two loaders at once would see each other's rows as their own, or wait for them half-way
    if (const auto held = connection.query(u"select internal.hold_load($1)"_s, {kind.name}); !held)
        return saidByServer(connection, held.error());
    const auto report = importSheet(connection, file, kind);
    if (!report)
        return report.error();
    const bool leaves = options.check || report->refused > 0;
    const auto ended = connection.run(leaves ? u"rollback"_s : u"commit"_s);
    return ended ? report : Result<ImportReport>(ended.error());
}

void loadSheet(Context &context, const Options &options, const ImportKind &kind)
{
    const auto file = QString::fromStdString(options.file);
    if (!options.report.empty() &&
        QFileInfo(QString::fromStdString(options.report)) == QFileInfo(file))
        return context.fail({ErrorKind::Validation,
                             u"report"_s,
                             tr("The report would take the place of the sheet itself."),
                             {}});
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    const auto report = options.check || options.strict ? tryOut(**connection, file, kind, options)
                                                        : loadWholeSheet(**connection, file, kind);
    if (!report)
        return context.fail(report.error());
    const bool leaves = report->refused > 0 && options.strict;
    if (!options.report.empty())
        if (const auto kept = report->write(QString::fromStdString(options.report), kind); !kept)
            return context.fail(kept.error());
    answer(*report, kind, options);
    if (leaves)
        return context.fail({ErrorKind::Validation,
                             {},
                             tr("Nothing was imported. Wrong rows: %1.").arg(report->refused),
                             {}});
    if (report->refused > 0 && (options.check || report->refused == report->rows()))
        context.fail({ErrorKind::Validation, {}, tr("Wrong rows: %1.").arg(report->refused), {}});
}

} // namespace

void addLoadSheet(CLI::App &group, Context &context, const std::string &name,
                  const std::string &does, const ImportKind &kind)
{
    const auto options = std::make_shared<Options>();
    const auto command = addCommand(
        group, name, does, [&context, options, &kind] { loadSheet(context, *options, kind); });
    command->add_option("file", options->file, "CSV (also gzipped) or XLSX")->required();
    command->add_flag("--check", options->check, "only tell what would become of each row");
    command->add_flag("--strict", options->strict, "import nothing when a row is wrong");
    command->add_option("--report", options->report,
                        "a CSV of every row that was left out or has something to tell");
    command->add_flag("--json", options->json, "answer as JSON");
    std::string columns;
    for (const auto &field : kind.fields)
        columns += (columns.empty() ? "" : ", ") + field.name.toStdString() +
                   (field.needed ? " (needed)" : "");
    command->footer(
        "The first rows hold the headings; these fields are known, by these names and "
        "usual others: " +
        columns +
        ".\nRows that are there already are updated; wrong rows are left out and told, all of "
        "them in the file that --report names.");
}

} // namespace desk::admin
