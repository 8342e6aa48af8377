#include "bench.h"
#include "benchcycle.h"
#include "benchgui.h"
#include "benchreplay.h"
#include "benchtimes.h"
#include "database.h"

#include <QJsonArray>
#include <QUuid>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_lines = 10;
constexpr int s_warm = 5; // rounds that are not counted

const auto s_floorIs =
    u"the same rows, trail, request and news, by prepared statements of libpq, no act"_s;

struct Floor
{
    std::unique_ptr<Cycle> cycle;
    std::unique_ptr<RawConnection> raw;
    std::unique_ptr<Replay> replay;

    /// What watches the acts that the floor repeats.
    [[nodiscard]] Cycle::Watch recorder() const
    {
        auto *writer = replay.get();
        return {.before = [writer] { return writer->begin(); },
                .after =
                    [writer](const Cycle::Act &act) { return writer->end(act.name, act.request); }};
    }
};

Result<Floor> openFloor(const BenchCompany &company)
{
    Floor floor;
    auto cycle = Cycle::make(company);
    if (!cycle)
        return cycle.error();
    floor.cycle = std::move(cycle).value();
    auto raw = RawConnection::open(company.keeperSettings());
    if (!raw)
        return raw.error();
    floor.raw = std::move(raw).value();
    floor.replay = std::make_unique<Replay>(floor.cycle->keeper(), *floor.raw);
    return floor;
}

Result<double> activeTime(Cycle &cycle)
{
    if (const auto done = cycle.flushCounts(); !done)
        return done.error();
    const auto rows = cycle.keeper().query(
        u"select active_time::text from pg_stat_database where datname = current_database()"_s);
    if (!rows)
        return rows.error();
    return rows->first().toString().toDouble();
}

double sum(const QList<qint64> &times)
{
    qint64 all = 0;
    for (const auto time : times)
        all += time;
    return static_cast<double>(all) / 1000;
}

/// Acts by name, with their floors.
class Breakdown
{
public:
    void add(const QList<Cycle::Act> &acts, const QList<qint64> &floors)
    {
        for (qsizetype i = 0; i < acts.size(); ++i) {
            if (!m_order.contains(acts.at(i).name))
                m_order << acts.at(i).name;
            m_acts[acts.at(i).name].add(acts.at(i).microseconds);
            m_floors[acts.at(i).name].add(floors.value(i));
        }
    }
    [[nodiscard]] QJsonArray toJson() const
    {
        QJsonArray list;
        for (const auto &name : m_order)
            list << QJsonObject{{u"act"_s, name},
                                {u"p50_ms"_s, m_acts.value(name).median()},
                                {u"p95_ms"_s, m_acts.value(name).percentile(95)},
                                {u"floor_p50_ms"_s, m_floors.value(name).median()}};
        return list;
    }

private:
    QStringList m_order;
    QHash<QString, Times> m_acts;
    QHash<QString, Times> m_floors;
};

} // namespace

Result<Finding> benchSaveOrder(const BenchCompany *company, const BenchOptions &options)
{
    const auto floor = openFloor(*company);
    if (!floor)
        return floor.error();
    if (const auto done = floor->cycle->runFirst(s_lines, floor->recorder()); !done)
        return done.error();
    const auto document = floor->cycle->indent(s_lines);
    if (!document)
        return document.error();
    const auto database = makeOnGuiThread<Database>();
    const auto session = timed<Session>([&] {
        return database->signIn(company->profile(), BenchCompany::address(u"sales"_s),
                                company->password());
    });
    if (!session.answer)
        return session.answer.error();
    Times saved;
    Times written;
    for (int round = -s_warm; round < options.roundsOr(300); ++round) {
        const QJsonObject arguments{
            {u"document"_s, *document},
            {u"request"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
        const auto save =
            timed<QJsonObject>([&] { return database->call(u"save_order"_s, arguments); });
        if (!save.answer)
            return save.answer.error();
        const auto least = floor->replay->play();
        if (!least)
            return least.error();
        if (round < 0)
            continue;
        saved.add(save.microseconds);
        written.add(least->first());
    }
    return Finding{.name = u"save-order"_s,
                   .unit = u"ms"_s,
                   .figure = saved.median(),
                   .floor = written.median(),
                   .floorIs = s_floorIs,
                   .kind = Finding::Bar::Ratio,
                   .bar = 3,
                   .details = {{u"lines"_s, s_lines},
                               {u"save"_s, saved.toJson()},
                               {u"floor"_s, written.toJson()},
                               {u"floor_statements"_s, floor->replay->statements()}}};
}

Result<Finding> benchCycle(const BenchCompany *company, const BenchOptions &options)
{
    const auto floor = openFloor(*company);
    if (!floor)
        return floor.error();
    auto &cycle = *floor->cycle;
    if (const auto done = cycle.run(s_lines, floor->recorder()); !done)
        return done.error();
    for (int round = 0; round < s_warm; ++round) {
        if (const auto done = cycle.run(s_lines); !done)
            return done.error();
        if (const auto done = floor->replay->play(); !done)
            return done.error();
    }
    const auto before = activeTime(cycle);
    if (!before)
        return before.error();
    const int rounds = options.roundsOr(60);
    Times walls;
    Times written;
    Breakdown breakdown;
    for (int round = 0; round < rounds; ++round) {
        const auto acts = cycle.run(s_lines);
        if (!acts)
            return acts.error();
        const auto least = floor->replay->play();
        if (!least)
            return least.error();
        breakdown.add(*acts, *least);
        QList<qint64> wall;
        for (const auto &act : *acts)
            wall << act.microseconds;
        walls.add(static_cast<qint64>(sum(wall) * 1000));
        written.add(static_cast<qint64>(sum(*least) * 1000));
    }
    const auto after = activeTime(cycle);
    if (!after)
        return after.error();
    return Finding{.name = u"cycle"_s,
                   .unit = u"ms"_s,
                   .figure = (*after - *before) / rounds,
                   .floor = written.median(),
                   .floorIs = s_floorIs,
                   .kind = Finding::Bar::Figure,
                   .bar = 30,
                   .details = {{u"lines"_s, s_lines},
                               {u"acts"_s, breakdown.toJson()},
                               {u"at_the_client"_s, walls.toJson()},
                               {u"floor"_s, written.toJson()},
                               {u"floor_statements"_s, floor->replay->statements()}}};
}

} // namespace desk::admin
