#include "command.h"

#include "catalogueitems.h"
#include "decodesheet.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

struct Options
{
    std::string input;
    std::string output;
    std::string catalogue;
    std::string customer;
    int top = 5;
    bool json = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("desk::admin", text);
}

Result<Asker> customerNamed(Connection &connection, const QString &name)
{
    const auto rows =
        connection.query(u"select c.id::text as id, c.hospital_group from public.customers c "
                         "where lower(c.hospital_name) = lower($1)"_s,
                         {name});
    if (!rows)
        return rows.error();
    if (rows->rows.size() != 1)
        return Error{ErrorKind::NotFound,
                     u"customer"_s,
                     tr("There is no customer “%1”, or more than one.").arg(name),
                     {}};
    return Asker{rows->at(0, u"id"_s).toString(), rows->at(0, u"hospital_group"_s).toString()};
}

/// The catalogue of the database with what was learnt in it, and who asks.
Result<Catalogue> ofDatabase(const Context &context, const Options &options, Asker *asker)
{
    const auto connection = context.connect();
    if (!connection)
        return connection.error();
    if (!options.customer.empty()) {
        const auto customer = customerNamed(**connection, QString::fromStdString(options.customer));
        if (!customer)
            return customer.error();
        *asker = *customer;
    }
    const auto items = catalogueOfDatabase(**connection);
    if (!items)
        return items.error();
    const auto confirmations = confirmationsOfDatabase(**connection);
    if (!confirmations)
        return confirmations.error();
    auto catalogue = Catalogue::build(*items);
    for (const auto &confirmation : *confirmations)
        catalogue.learn(confirmation);
    return catalogue;
}

Result<Catalogue> ofSheet(const std::string &file)
{
    const auto items = catalogueOfSheet(QString::fromStdString(file));
    if (!items)
        return items.error();
    return Catalogue::build(*items);
}

void answer(const DecodeReport &report, int skus, double building, const Options &options)
{
    const auto rate = report.lines / std::max(report.seconds, 0.001);
    if (options.json)
        return Context::print(QJsonDocument(QJsonObject{{u"lines"_s, report.lines},
                                                        {u"skus"_s, skus},
                                                        {u"catalogue_seconds"_s, building},
                                                        {u"confident"_s, report.confident},
                                                        {u"unanswered"_s, report.unanswered},
                                                        {u"lines_per_second"_s, rate},
                                                        {u"line"_s, report.times.toJson()}}));
    Context::print(tr("SKUs: %1, ready after %2 s.").arg(skus).arg(building, 0, 'f', 2));
    Context::print(tr("Lines: %1, %2 a second; of each 100, %3 confident and %4 without a "
                      "suggestion.")
                       .arg(report.lines)
                       .arg(rate, 0, 'f', 0)
                       .arg(100.0 * report.confident / std::max(report.lines, 1), 0, 'f', 1)
                       .arg(100.0 * report.unanswered / std::max(report.lines, 1), 0, 'f', 1));
    Context::print(tr("A line takes %1 ms (p50), %2 ms (p95).")
                       .arg(report.times.median(), 0, 'f', 2)
                       .arg(report.times.percentile(95), 0, 'f', 2));
}

void decode(Context &context, const Options &options)
{
    if (!options.catalogue.empty() && !options.customer.empty()) {
        context.fail({ErrorKind::Validation,
                      {},
                      tr("With a catalogue file nothing is known of a customer."),
                      {}});
        context.result = 2;
        return;
    }
    QElapsedTimer clock;
    clock.start();
    DecodeOrder order{QString::fromStdString(options.input),
                      QString::fromStdString(options.output),
                      options.top,
                      {}};
    const auto catalogue = options.catalogue.empty() ? ofDatabase(context, options, &order.asker)
                                                     : ofSheet(options.catalogue);
    if (!catalogue)
        return context.fail(catalogue.error());
    const auto building = static_cast<double>(clock.elapsed()) / 1000;
    const auto report = decodeSheet(*catalogue, order, [](int lines) {
        std::fprintf(stderr, "%s\n", qPrintable(tr("Lines decoded: %1").arg(lines)));
    });
    if (!report)
        return context.fail(report.error());
    answer(*report, catalogue->size(), building, options);
}

} // namespace

void addDecode(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    const auto command = addCommand(app, "decode", "Decode a sheet of lines to SKUs",
                                    [&context, options] { decode(context, *options); });
    command
        ->add_option("--input", options->input,
                     "CSV (also gzipped) or XLSX with a column customer_text")
        ->required();
    command->add_option("--output", options->output, "CSV or XLSX: a row per suggestion")
        ->required();
    command->add_option("--top", options->top, "suggestions a line")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command->add_option("--customer", options->customer, "the hospital whose lines they are");
    command->add_option("--catalogue", options->catalogue,
                        "decode against this sheet (at least sku and item_name), not the database");
    command->add_flag("--json", options->json, "answer as JSON");
}

} // namespace desk::admin
