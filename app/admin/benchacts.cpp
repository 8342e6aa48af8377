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

/// Acts by name, and all of them together, each with its floor.
class Breakdown
{
public:
    void add(const QList<Cycle::Act> &acts, const QList<RawTime> &floors)
    {
        RawTime act;
        RawTime floor;
        for (qsizetype i = 0; i < acts.size(); ++i) {
            const auto &one = acts.at(i);
            const auto least = floors.value(i);
            if (!m_order.contains(one.name))
                m_order << one.name;
            m_acts[one.name].add({one.microseconds, one.processor}, least);
            act = {act.clock + one.microseconds, act.processor + one.processor};
            floor = {floor.clock + least.clock, floor.processor + least.processor};
        }
        m_all.add(act, floor);
    }
    [[nodiscard]] QJsonArray acts() const
    {
        QJsonArray list;
        for (const auto &name : m_order) {
            auto act = m_acts.value(name).toJson();
            act.insert(u"act"_s, name);
            list << act;
        }
        return list;
    }
    [[nodiscard]] QJsonObject all() const { return m_all.toJson(); }
    [[nodiscard]] double floor() const { return m_all.floor.median(); }

private:
    struct Both
    {
        Times act;
        Times actProcessor;
        Times floor;
        Times floorProcessor;

        void add(const RawTime &one, const RawTime &least)
        {
            act.add(one.clock);
            actProcessor.add(one.processor);
            floor.add(least.clock);
            floorProcessor.add(least.processor);
        }
        [[nodiscard]] QJsonObject toJson() const
        {
            return {{u"at_the_client_ms"_s, act.median()},
                    {u"at_the_client_p95_ms"_s, act.percentile(95)},
                    {u"server_processor_ms"_s, actProcessor.median()},
                    {u"floor_ms"_s, floor.median()},
                    {u"floor_processor_ms"_s, floorProcessor.median()}};
        }
    };
    QStringList m_order;
    QHash<QString, Both> m_acts;
    Both m_all;
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
    Times writtenProcessor;
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
        written.add(least->first().clock);
        writtenProcessor.add(least->first().processor);
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
                               {u"floor_processor_ms"_s, writtenProcessor.median()},
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
    Breakdown breakdown;
    for (int round = 0; round < rounds; ++round) {
        const auto acts = cycle.run(s_lines);
        if (!acts)
            return acts.error();
        const auto least = floor->replay->play();
        if (!least)
            return least.error();
        breakdown.add(*acts, *least);
    }
    const auto after = activeTime(cycle);
    if (!after)
        return after.error();
    return Finding{.name = u"cycle"_s,
                   .unit = u"ms"_s,
                   .figure = (*after - *before) / rounds,
                   .floor = breakdown.floor(),
                   .floorIs = s_floorIs,
                   .kind = Finding::Bar::Figure,
                   .bar = 30,
                   .details = {{u"lines"_s, s_lines},
                               {u"all"_s, breakdown.all()},
                               {u"acts"_s, breakdown.acts()},
                               {u"floor_statements"_s, floor->replay->statements()}}};
}

} // namespace desk::admin
