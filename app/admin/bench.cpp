#include "bench.h"

#include "benchcompany.h"
#include "command.h"
#include "privatecluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QThread>

#include <array>
#include <thread>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array s_benchmarks{
    BenchKind{"save-order", "an order of 10 lines is saved", benchSaveOrder, true},
    BenchKind{"cycle", "from the indent to completed, all acts of it", benchCycle, true},
    BenchKind{"page-first", "the first page of all orders", benchPageFirst, true},
    BenchKind{"page-last", "the last page of all orders", benchPageLast, true},
    BenchKind{"page-filtered", "a page of the orders of one stage", benchPageFiltered, true},
    BenchKind{"model-memory", "what 300 pages more leave in memory", benchModelMemory, true},
    BenchKind{"search-hit", "orders by a part of the hospital's name", benchSearchHit, true},
    BenchKind{"search-miss", "orders by words that no hospital has", benchSearchMiss, true},
    BenchKind{"palette", "what Ctrl+K finds after each second key", benchPalette, true},
    BenchKind{"inbox", "the first page of 2,000 decisions that wait", benchInbox, true},
    BenchKind{"gui-gap", "the longest the windows stand still", benchGuiGap, true},
    BenchKind{"list-click", "a click on a list of all until its rows are painted", benchLists,
              true},
    BenchKind{"list-sort", "the same after a click on any head, the slowest of them", benchSorts,
              true},
    BenchKind{"palette-key", "a key in the palette until what it finds is painted", benchPaletteKey,
              true},
    BenchKind{"decoding-key", "a key at the decoders' desk until its suggestions are painted",
              benchDecodingKey, true},
    BenchKind{"grid-key", "a key in 1,000 lines of an order, of a quotation", benchGrid, true},
    BenchKind{"scroll", "the longest between two frames of a list that moves", benchScroll, true},
    BenchKind{"desk-switch", "from one desk to another, all open", benchSwitch, true},
    BenchKind{"theme", "light to dark and back, all desks open", benchTheme, true},
    BenchKind{"start", "from starting the program to its first paint", benchStart, false},
    BenchKind{"memory", "the desktop at its largest, all desks open", benchMemory, true},
    BenchKind{"parse", "lines of orders that are read wrongly, of 100", benchParse, false},
    BenchKind{"audit", "what the trail and its seals cost, and a million rows of it", benchAudit,
              true},
    BenchKind{"invoice-pdf", "an invoice of 40 lines as PDF", benchInvoicePdf, true},
    BenchKind{"decode", "lines decoded to SKUs, with the sets that INDENTDESK_TEST_DATA names",
              benchDecode, false},
};

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

/// The server to measure on: the one named, else the private cluster, else one for this run alone.
class Server
{
public:
    static Result<std::unique_ptr<Server>> find(const Context &context)
    {
        std::unique_ptr<Server> server(new Server);
        const PrivateCluster company{ClusterOptions{}};
        const bool named =
            !context.database.empty() || qEnvironmentVariableIsSet("INDENTDESK_DATABASE");
        if (named || company.status().running) {
            const auto settings = context.settings();
            if (!settings)
                return settings.error();
            server->m_settings = *settings;
            return server;
        }
        say(u"No private cluster runs, so benchmarks start one of their own."_s);
        server->m_own = std::make_unique<PrivateCluster>(
            ClusterOptions{.directory = PrivateCluster::defaultDirectory(u"bench-cluster"_s)});
        if (const auto status = server->m_own->start(); !status)
            return status.error();
        server->m_settings = server->m_own->superuser(u"postgres"_s);
        return server;
    }
    ~Server()
    {
        if (!m_own)
            return;
        const auto folder = m_own->status().directory;
        if (const auto done = m_own->stop(); done)
            QDir(folder).removeRecursively();
        else
            say(done.error().message);
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] const ConnectionSettings &settings() const { return m_settings; }

private:
    Server() = default;

    ConnectionSettings m_settings;
    std::unique_ptr<PrivateCluster> m_own;
};

QString loadAverage()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).section(u' ', 0, 2)
                                          : QString();
}

class Script
{
public:
    Script(Context &context, const BenchOptions &options, bool asJson)
        : m_context(context), m_options(options), m_asJson(asJson)
    {
    }

    void run(const QList<const BenchKind *> &kinds)
    {
        const auto load = loadAverage();
        for (const auto *kind : kinds)
            runOne(*kind);
        m_company.reset();
        m_server.reset();
        if (m_asJson)
            Context::print(QJsonDocument(QJsonObject{{u"orders"_s, m_options.size.orders},
                                                     {u"customers"_s, m_options.size.customers},
                                                     {u"items"_s, m_options.size.items},
                                                     {u"processors"_s, QThread::idealThreadCount()},
                                                     {u"load_before"_s, load},
                                                     {u"load_after"_s, loadAverage()},
                                                     {u"benchmarks"_s, m_findings}}));
    }

private:
    void runOne(const BenchKind &kind)
    {
        if (kind.inCompany && !m_company)
            if (const auto done = makeCompany(); !done)
                return fail(kind, done.error());
        const auto finding = kind.run(m_company.get(), m_options);
        if (!finding)
            return fail(kind, finding.error());
        m_findings << finding->toJson();
        if (m_asJson)
            return;
        if (!std::exchange(m_headed, true))
            Context::print(findingsHead());
        Context::print(finding->toText());
    }
    Result<Done> makeCompany()
    {
        if (!m_server) {
            auto server = Server::find(m_context);
            if (!server)
                return server.error();
            m_server = std::move(server).value();
        }
        auto company = BenchCompany::make(m_server->settings(), m_options, say);
        if (!company)
            return company.error();
        m_company = std::move(company).value();
        return Done{};
    }
    void fail(const BenchKind &kind, const Error &error)
    {
        const auto name = QString::fromLatin1(kind.name);
        m_findings << QJsonObject{{u"name"_s, name}, {u"error"_s, error.message}};
        m_context.fail({error.kind, {}, name + u": "_s + error.message, error.details});
    }

    Context &m_context;
    const BenchOptions m_options;
    const bool m_asJson;
    bool m_headed = false;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<BenchCompany> m_company;
    QJsonArray m_findings;
};

Result<QList<const BenchKind *>> chosen(const std::vector<std::string> &names)
{
    QList<const BenchKind *> kinds;
    for (const auto &kind : s_benchmarks)
        if (names.empty() || std::find(names.begin(), names.end(), kind.name) != names.end())
            kinds << &kind;
    for (const auto &name : names)
        if (std::none_of(kinds.begin(), kinds.end(),
                         [&name](const auto *kind) { return kind->name == name; }))
            return Error{ErrorKind::Validation,
                         {},
                         u"There is no benchmark “%1”."_s.arg(QString::fromStdString(name)),
                         {}};
    return kinds;
}

/// The benchmarks run on a thread of their own, so that this one is what it is in the desktop: the
/// GUI thread with its event loop.
void bench(Context &context, const BenchOptions &options, const std::vector<std::string> &names,
           bool asJson)
{
    const auto kinds = chosen(names);
    if (!kinds) {
        context.fail(kinds.error());
        context.result = 2;
        return;
    }
    std::thread script([&] {
        Script(context, options, asJson).run(*kinds);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    script.join();
}

} // namespace

std::optional<double> Finding::ratio() const
{
    if (!floor || *floor <= 0)
        return std::nullopt;
    return figure / *floor;
}

std::optional<bool> Finding::holds() const
{
    if (kind == Bar::None || (kind == Bar::Ratio && !ratio()))
        return std::nullopt;
    return (kind == Bar::Ratio ? *ratio() : figure) <= bar;
}

QJsonObject Finding::toJson() const
{
    QJsonObject json{{u"name"_s, name}, {u"figure"_s, figure}, {u"unit"_s, unit}};
    if (floor)
        json.insert(u"floor"_s, *floor);
    if (!floorIs.isEmpty())
        json.insert(u"floor_is"_s, floorIs);
    if (ratio())
        json.insert(u"ratio"_s, *ratio());
    if (kind != Bar::None) {
        json.insert(u"bar"_s, bar);
        json.insert(u"bar_on"_s, kind == Bar::Ratio ? u"ratio"_s : u"figure"_s);
        json.insert(u"holds"_s, holds().value_or(false));
    }
    json.insert(u"details"_s, details);
    return json;
}

QString findingsHead()
{
    return u"%1 %2 %3 %4 %5  %6"_s.arg(u"benchmark"_s, -14)
        .arg(u"figure"_s, 12)
        .arg(u"floor"_s, 12)
        .arg(u"ratio"_s, 7)
        .arg(u"bar"_s, 11)
        .arg(u"holds"_s);
}

QString Finding::toText() const
{
    const auto limit = kind == Bar::None    ? QString()
                       : kind == Bar::Ratio ? u"≤ %1 ×"_s.arg(number(bar))
                                            : u"≤ %1 %2"_s.arg(number(bar), unit);
    const auto kept = holds();
    return u"%1 %2 %3 %4 %5  %6"_s.arg(name, -14)
        .arg(number(figure) + u' ' + unit, 12)
        .arg(floor ? number(*floor) + u' ' + unit : u"–"_s, 12)
        .arg(ratio() ? number(*ratio()) : u"–"_s, 7)
        .arg(limit, 11)
        .arg(!kept   ? u"–"_s
             : *kept ? u"yes"_s
                     : u"no"_s);
}

void addBench(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<BenchOptions>();
    const auto names = std::make_shared<std::vector<std::string>>();
    const auto command =
        addCommand(app, "bench", "Benchmarks, in a database of their own",
                   [&context, options, names] { bench(context, *options, *names, options->json); });
    std::string all = "which; all when none is named:";
    for (const auto &kind : s_benchmarks)
        all += std::string("\n  ") + kind.name + ": " + kind.does;
    command->add_option("name", *names, all);
    command->add_flag("--json", options->json, "answer as JSON, with details");
    addLargeSize(*command, options->size);
    command->add_option("--rounds", options->rounds, "how often each is measured")
        ->check(CLI::Range(1, 100000));
    command->add_option("--seconds", options->seconds, "how long the windows are watched")
        ->check(CLI::Range(2, 3600))
        ->capture_default_str();
    command->add_flag("--ablation", options->ablation,
                      "decode: what each idea is worth, cross-validated; takes minutes");
    command->add_option(
        "--widen", options->widen,
        "decode: only write the catalogue widened to 250,000 SKUs to this CSV file");
    command->add_option("--fit", options->fit,
                        "decode: only fit the weights anew and write them to this file");
    command->add_option("--folder", options->folder,
                        "resources/database on disk instead of the program's own copy");
}

} // namespace desk::admin
