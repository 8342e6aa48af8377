#include "command.h"

#include "dataloader.h"
#include "large.h"
#include "loadsheet.h"
#include "schemasource.h"

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

void load(Context &context, const QString &folder, const QString &what)
{
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    const auto base = folder.isEmpty() ? SchemaSource::resources() : folder;
    const auto loaded = DataLoader(**connection).load(base + u'/' + what);
    if (!loaded)
        return context.fail(loaded.error());
    for (const auto &file : *loaded)
        Context::print(file.rows > 0 ? u"%1: %2 rows"_s.arg(file.file).arg(file.rows) : file.file);
}

void makeLargeCompany(Context &context, const LargeSize &size)
{
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    if (const auto done = makeLarge(**connection, size); !done)
        return context.fail(done.error());
    Context::print(u"%1 orders, %2 hospitals, %3 items"_s.arg(size.orders)
                       .arg(size.customers)
                       .arg(size.items));
}

} // namespace

void addLoad(CLI::App &app, Context &context)
{
    const auto folder = std::make_shared<std::string>();
    const auto group = app.add_subcommand("load", "Data");
    group->require_subcommand(1);
    group->add_option("--folder", *folder,
                      "resources/database on disk instead of the program's own copy");
    for (const auto &what : {u"reference"_s, u"demo"_s})
        addCommand(
            *group, what.toStdString(), "The " + what.toStdString() + " data",
            [&context, folder, what] { load(context, QString::fromStdString(*folder), what); });
    const auto size = std::make_shared<LargeSize>();
    addLargeSize(*addCommand(*group, "large",
                             "A large company out of a small one in which nothing was ordered yet",
                             [&context, size] { makeLargeCompany(context, *size); }),
                 *size);
    addLoadSheet(*group, context, "catalogue", "Items and prices from a CSV or XLSX file",
                 ImportKind::items());
    addLoadSheet(*group, context, "customers", "Customers from a CSV or XLSX file",
                 ImportKind::customers());
    addLoadSheet(*group, context, "stock", "Opening stock by batch from a CSV or XLSX file",
                 ImportKind::stock());
    addLoadSheet(*group, context, "invoices",
                 "Open invoices of the earlier program from a CSV or XLSX file",
                 ImportKind::invoices());
}

} // namespace desk::admin
