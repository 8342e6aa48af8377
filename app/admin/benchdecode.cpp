#include "bench.h"

#include "benchtimes.h"
#include "catalogue.h"
#include "command.h"
#include "csvwriter.h"
#include "decodetrial.h"
#include "decodewiden.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr int noiseSamples = 6000;
constexpr qsizetype wideCount = 250'000;
constexpr double barOfWideP95 = 15;

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

class DecodeBench
{
public:
    explicit DecodeBench(const BenchOptions &options) : m_options(options) {}

    Result<Finding> run(const QString &folder)
    {
        const auto set =
            DecodeSet::read(folder + u"/catalog.csv.gz"_s, folder + u"/decode-dev.csv"_s);
        if (!set)
            return set.error();
        if (!m_options.fit.empty())
            return fit(*set);
        if (!m_options.widen.empty())
            return writeWide(*set);
        judge(*set);
        for (const auto &name : {u"abt-buy"_s, u"amazon-google"_s})
            if (const auto done = judgeNames(folder + u"/benchmarks/"_s + name); !done)
                return done.error();
        measure(u"%1 SKUs"_s.arg(set->items.size()), set->items, set->rows);
        const auto wide =
            measure(u"%1 SKUs"_s.arg(wideCount), widened(set->items, wideCount), set->rows);
        if (m_options.ablation)
            ablate(*set);
        return Finding{.name = u"decode"_s,
                       .unit = u"ms"_s,
                       .figure = wide,
                       .kind = Finding::Bar::Figure,
                       .bar = barOfWideP95,
                       .details = m_details};
    }

private:
    void say(const QString &line) const
    {
        if (!m_options.json)
            Context::print(line);
    }
    void say(const QStringList &lines) const
    {
        for (const auto &line : lines)
            say(line);
    }

    /// Fits to all rows and to noise, and writes the table.
    Result<Finding> fit(const DecodeSet &set)
    {
        const auto segment = Segment::build(set.items);
        Trial trial(segment, set.rows);
        trial.addNoise(noiseSamples);
        QSaveFile file(QString::fromStdString(m_options.fit));
        const auto table = weightsTable(trial.fit()).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
            return Error{ErrorKind::Validation, {}, file.errorString(), {}};
        return Finding{.name = u"decode"_s, .unit = u"weights"_s, .figure = signCount};
    }

    Result<Finding> writeWide(const DecodeSet &set) const
    {
        auto writer = CsvWriter::open(QString::fromStdString(m_options.widen),
                                      {{u"sku"_s},
                                       {u"item_name"_s},
                                       {u"description"_s},
                                       {u"category"_s},
                                       {u"manufacturer"_s},
                                       {u"model_number"_s}},
                                      false);
        if (!writer)
            return writer.error();
        for (const auto &item : widened(set.items, wideCount))
            if (const auto done =
                    (*writer)->write({item.sku, item.name, item.description, item.category,
                                      item.manufacturer, item.modelNumber});
                !done)
                return done.error();
        if (const auto done = (*writer)->finish(); !done)
            return done.error();
        return Finding{.name = u"decode"_s, .unit = u"SKUs"_s, .figure = wideCount};
    }

    /// The product as it stands, through its front door.
    void judge(const DecodeSet &set)
    {
        const auto catalogue = Catalogue::build(set.items);
        QList<TrialOutcome> outcomes;
        for (const auto &row : set.rows) {
            TrialOutcome outcome;
            const auto suggestions = catalogue.suggest(row.text, {}, 10);
            for (qsizetype i = suggestions.size(); i-- > 0;)
                if (row.right.contains(suggestions.at(i).sku))
                    outcome.rank = static_cast<int>(i);
            outcome.confident = !suggestions.isEmpty() && suggestions.first().confident;
            outcomes.append(outcome);
        }
        const auto figures = TrialFigures::of(set.rows, outcomes);
        say(figures.lines());
        m_details.insert(u"dev"_s, figures.toJson());
    }

    Result<Done> judgeNames(const QString &folder)
    {
        const auto set = NamePairs::read(folder);
        if (!set)
            return set.error();
        const auto catalogue = Catalogue::build(set->items);
        TrialFigures::Share share;
        for (const auto &pair : set->pairs) {
            const auto suggestions = catalogue.suggest(pair.first, {}, 10);
            int rank = TrialOutcome::notFound;
            for (qsizetype i = suggestions.size(); i-- > 0;)
                if (suggestions.at(i).sku == pair.second)
                    rank = static_cast<int>(i);
            share.add(rank);
        }
        say(u"%1, name against name, %2 pairs: %3 @1, %4 @5, %5 @10"_s.arg(set->name)
                .arg(share.rows)
                .arg(share.percent(share.first), 0, 'f', 1)
                .arg(share.percent(share.five), 0, 'f', 1)
                .arg(share.percent(share.ten), 0, 'f', 1));
        m_details.insert(set->name, QJsonObject{{u"top1"_s, share.percent(share.first)},
                                                {u"top5"_s, share.percent(share.five)}});
        return Done{};
    }

    /// p95 of a line, in milliseconds.
    double measure(const QString &name, const QList<CatalogueItem> &items,
                   const QList<DecodeRow> &rows)
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"catalogue"_s);
        QElapsedTimer clock;
        clock.start();
        {
            const auto built = Catalogue::build(items);
            m_built = static_cast<double>(clock.elapsed()) / 1000;
            if (const auto saved = built.save(file, "bench"); !saved)
                return 0;
        }
        const auto before = residentMegabytes();
        clock.start();
        const auto catalogue = Catalogue::load(file, "bench");
        const auto loaded = static_cast<double>(clock.elapsed()) / 1000;
        if (!catalogue)
            return 0;
        Times times;
        for (const auto &row : rows) {
            clock.start();
            const auto suggestions = catalogue->suggest(row.text, {}, 5);
            times.add(clock.nsecsElapsed() / 1000);
        }
        const auto memory = residentMegabytes() - before;
        say(u"%1: built in %2 s, loaded in %3 s, %4 MB; a line takes %5 ms (p50), %6 ms (p95)"_s
                .arg(name)
                .arg(m_built, 0, 'f', 2)
                .arg(loaded, 0, 'f', 3)
                .arg(memory, 0, 'f', 0)
                .arg(times.median(), 0, 'f', 2)
                .arg(times.percentile(95), 0, 'f', 2));
        m_details.insert(name, QJsonObject{{u"built_s"_s, m_built},
                                           {u"loaded_s"_s, loaded},
                                           {u"memory_mb"_s, memory},
                                           {u"line"_s, times.toJson()}});
        return times.percentile(95);
    }

    void ablate(const DecodeSet &set)
    {
        const auto segment = Segment::build(set.items);
        say(u"%1 %2 %3 %4 %5 %6"_s.arg(u"cross-validated"_s, -38)
                .arg(u"@1"_s, 6)
                .arg(u"@5"_s, 6)
                .arg(u"hard"_s, 6)
                .arg(u"supply"_s, 6)
                .arg(u"macro"_s, 6));
        QJsonObject all;
        for (const auto &ablation : ablations()) {
            const Trial trial(segment, set.rows, ablation);
            add(ablation.name, TrialFigures::of(set.rows, trial.crossValidated()), &all);
        }
        Trial trial(segment, set.rows);
        trial.addNoise(noiseSamples);
        const auto figures = TrialFigures::of(set.rows, trial.crossValidated());
        add(u"all of it, fitted to bad writing too"_s, figures, &all);
        say(figures.lines());
        m_details.insert(u"ablation"_s, all);
    }
    void add(const QString &name, const TrialFigures &figures, QJsonObject *all)
    {
        const auto share = figures.groups.value(u"1 all"_s);
        const auto hard = figures.groups.value(u"3 hard"_s);
        const auto supply = figures.groups.value(u"4 real consumables and devices"_s);
        say(u"%1 %2 %3 %4 %5 %6"_s.arg(name, -38)
                .arg(share.percent(share.first), 6, 'f', 1)
                .arg(share.percent(share.five), 6, 'f', 1)
                .arg(hard.percent(hard.first), 6, 'f', 1)
                .arg(supply.percent(supply.first), 6, 'f', 1)
                .arg(figures.macro, 6, 'f', 1));
        all->insert(name, figures.toJson());
    }

    const BenchOptions &m_options;
    double m_built = 0;
    QJsonObject m_details;
};

} // namespace

Result<Finding> benchDecode(const BenchCompany *, const BenchOptions &options)
{
    const auto folder = testDataFolder();
    if (!folder)
        return folder.error();
    return DecodeBench(options).run(*folder);
}

} // namespace desk::admin
