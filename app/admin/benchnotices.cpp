#include "bench.h"
#include "benchcompany.h"
#include "benchtimes.h"
#include "change.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

// What a desk waits for the bell: from the commit of an act to its news at each of a hundred desks.

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_desks = 100;
constexpr auto s_patience = std::chrono::seconds(5);

/// A desk's listening connection, on a thread of its own as in the program.
class ListeningDesk
{
public:
    ListeningDesk(std::unique_ptr<Connection> connection, const QElapsedTimer &clock)
        : m_connection(std::move(connection)), m_clock(clock), m_thread([this] { live(); })
    {
    }
    ~ListeningDesk()
    {
        m_stopping = true;
        m_thread.join();
    }
    ListeningDesk(const ListeningDesk &) = delete;
    ListeningDesk &operator=(const ListeningDesk &) = delete;
    ListeningDesk(ListeningDesk &&) = delete;
    ListeningDesk &operator=(ListeningDesk &&) = delete;

    /// When news of a notification was last heard, by the clock in nanoseconds.
    [[nodiscard]] qint64 heardAt() const { return m_heardAt; }

private:
    void live()
    {
        while (!m_stopping) {
            const auto changes = m_connection->waitForChanges(std::chrono::milliseconds(200));
            if (!changes)
                return;
            for (const auto &change : *changes)
                if (change.table == u"notifications")
                    m_heardAt = m_clock.nsecsElapsed();
        }
    }

    std::unique_ptr<Connection> m_connection;
    const QElapsedTimer &m_clock;
    std::atomic<qint64> m_heardAt = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

using Desks = std::vector<std::unique_ptr<ListeningDesk>>;

/// The keeper's connections: a person has twelve.
Result<Desks> openDesks(const BenchCompany &company, const QElapsedTimer &clock)
{
    Desks desks;
    for (int i = 0; i < s_desks; ++i) {
        auto connection = company.keeper();
        if (!connection)
            return connection.error();
        if (const auto done = (*connection)->run(u"listen indentdesk"_s); !done)
            return done.error();
        desks.push_back(std::make_unique<ListeningDesk>(std::move(connection).value(), clock));
    }
    return desks;
}

/// The last of them has heard what was committed at `since`; when each did, or none of it.
Result<QList<qint64>> heard(const Desks &desks, qint64 since)
{
    QElapsedTimer patience;
    patience.start();
    for (const auto &desk : desks)
        while (desk->heardAt() < since) {
            if (patience.hasExpired(std::chrono::milliseconds(s_patience).count()))
                return Error{ErrorKind::Internal, {}, u"A desk heard nothing."_s, {}};
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
    QList<qint64> times;
    for (const auto &desk : desks)
        times << (desk->heardAt() - since) / 1000;
    return times;
}

} // namespace

Result<Finding> benchBell(const BenchCompany *company, const BenchOptions &options)
{
    QElapsedTimer clock;
    clock.start();
    const auto desks = openDesks(*company, clock);
    if (!desks)
        return desks.error();
    const auto keeper = company->keeper();
    if (!keeper)
        return keeper.error();
    Times last;
    Times each;
    Times commits;
    for (int round = -5; round < options.roundsOr(200); ++round) {
        const auto begun = clock.nsecsElapsed();
        const auto told = (*keeper)->query(
            u"select internal.tell(u.id, 'info', 'bell', 'words', null) from public.users u "
            "where u.email = $1"_s,
            {BenchCompany::address(u"executive"_s)});
        if (!told)
            return told.error();
        const auto committed = clock.nsecsElapsed();
        const auto times = heard(*desks, begun);
        if (!times)
            return times.error();
        if (round < 0)
            continue;
        commits.add((committed - begun) / 1000);
        last.add(*std::max_element(times->begin(), times->end()));
        for (const auto time : *times)
            each.add(time);
    }
    return Finding{.name = u"bell"_s,
                   .unit = u"ms"_s,
                   .figure = last.percentile(95),
                   .floor = commits.percentile(95),
                   .floorIs = u"the act's own commit; heard from its start on"_s,
                   .kind = Finding::Bar::Figure,
                   .bar = 200,
                   .details = {{u"desks"_s, s_desks},
                               {u"last"_s, last.toJson()},
                               {u"each"_s, each.toJson()},
                               {u"commit"_s, commits.toJson()}}};
}

} // namespace desk::admin
