#include "bench.h"
#include "benchcycle.h"
#include "benchtimes.h"
#include "connection.h"
#include "trailverifier.h"

#include <QElapsedTimer>
#include <QFile>
#include <QUuid>

#include <atomic>
#include <thread>
#include <vector>

// The audit trail: what it costs a write, what sealing costs, how fast it is verified and searched.

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_lines = 10;
constexpr int s_writers = 2;
constexpr qint64 s_window = 4'000; // ms of writing
constexpr int s_rows = 1'000'000;

QString fresh()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<qint64> save(Connection &rep, const QJsonObject &document)
{
    QElapsedTimer timer;
    timer.start();
    const auto saved =
        rep.call(u"api.save_order"_s, {{u"document"_s, document}, {u"request"_s, fresh()}});
    if (!saved)
        return saved.error();
    return timer.nsecsElapsed() / 1000;
}

/// Orders a second that two reps save, while somebody seals again and again or nobody does.
Result<double> saving(const BenchCompany &company, const QJsonObject &document, bool sealing)
{
    std::atomic_bool ends = false;
    std::atomic_int saved = 0;
    std::vector<std::thread> hands;
    std::vector<std::unique_ptr<Connection>> connections;
    for (int i = 0; i < s_writers; ++i) {
        auto rep = company.as(u"sales"_s);
        if (!rep)
            return rep.error();
        connections.push_back(std::move(rep).value());
    }
    auto keeper = company.keeper();
    if (!keeper)
        return keeper.error();
    QElapsedTimer timer;
    timer.start();
    for (const auto &rep : connections)
        hands.emplace_back([&, rep = rep.get()] {
            while (!ends && save(*rep, document))
                ++saved;
        });
    if (sealing)
        hands.emplace_back([&] {
            while (!ends && (*keeper)->query(u"select internal.seal_trail()"_s))
                std::this_thread::sleep_for(std::chrono::milliseconds(250));
        });
    std::this_thread::sleep_for(std::chrono::milliseconds(s_window));
    ends = true;
    for (auto &hand : hands)
        hand.join();
    return saved * 1000.0 / static_cast<double>(timer.elapsed());
}

Result<Done> setAudited(Connection &keeper, bool audited)
{
    return keeper.run(uR"(do $$ declare t record; begin
        for t in select tgrelid::regclass as rel, tgname from pg_trigger
                 where tgname in ('audit_insert', 'audit_update', 'audit_delete') loop
            execute format('alter table %s %1 trigger %I', t.rel, t.tgname);
        end loop; end $$)"_s.replace(u"%1"_s, audited ? u"enable"_s : u"disable"_s));
}

/// A save with the trail's triggers and without, in turns.
Result<Done> timeSaves(const BenchCompany &company, Connection &keeper, const QJsonObject &document,
                       int rounds, Times &with, Times &without)
{
    auto rep = company.as(u"sales"_s);
    if (!rep)
        return rep.error();
    for (int turn = 0; turn < 6; ++turn) {
        const bool audited = turn % 2 == 0;
        if (const auto set = setAudited(keeper, audited); !set)
            return set.error();
        for (int round = -5; round < rounds; ++round) {
            const auto took = save(**rep, document);
            if (!took)
                return took.error();
            if (round >= 0)
                (audited ? with : without).add(*took);
        }
    }
    return setAudited(keeper, true);
}

Result<Done> fillTrail(Connection &keeper)
{
    QFile file(u":/large/benchaudit.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Internal, {}, u"benchaudit.sql is missing"_s, {}};
    auto sql = QString::fromUtf8(file.readAll());
    return keeper.run(sql.replace(u"$rows"_s, QString::number(s_rows)));
}

/// The first page of what the administrator's desk asks for, by what it is narrowed to.
Result<QJsonObject> timePages(const BenchCompany &company, Connection &keeper)
{
    const auto reader = company.as(u"executive"_s);
    if (!reader)
        return reader.error();
    const auto value = [&keeper](const QString &sql) {
        const auto rows = keeper.query(sql);
        return rows ? rows->first().toString() : QString();
    };
    const auto person =
        value(u"select id::text from public.users where email like 'decoder%' limit 1"_s);
    const auto number =
        value(u"select order_number from public.orders order by created_at desc limit 1"_s);
    const auto found = [](const QString &words) {
        return u"v.id = any (array(select s.id from api.search_trail('%1', 2000) s))"_s.arg(words);
    };
    const QList<std::pair<QString, QString>> kinds{
        {u"all"_s, u"true"_s},
        {u"person"_s, u"v.user_id = '%1'"_s.arg(person)},
        {u"kind"_s, u"v.kind = 'orders'"_s},
        {u"rare_kind"_s, u"v.kind = 'settings'"_s},
        {u"day"_s,
         u"v.created_at >= now() - interval '200 days' and v.created_at < now() - interval '199 days'"_s},
        {u"person_and_day"_s,
         u"v.user_id = '%1' and v.created_at < now() - interval '199 days'"_s.arg(person)},
        {u"number"_s, found(number)},
        {u"words_found"_s, found(u"hospital"_s)},
        {u"words_nowhere"_s, found(u"zzzzqqqq"_s)}};
    QJsonObject all;
    for (const auto &[name, condition] : kinds) {
        const auto sql =
            u"select v.* from api.trail_list v where %1 order by v.created_at desc, v.id "
            "desc limit 60"_s.arg(condition);
        Times times;
        for (int round = -2; round < (name.startsWith(u"words") ? 5 : 20); ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto rows = (*reader)->query(sql);
            if (!rows)
                return rows.error();
            if (round >= 0)
                times.add(timer.nsecsElapsed() / 1000);
        }
        all.insert(name, times.toJson());
    }
    return all;
}

} // namespace

Result<Finding> benchAudit(const BenchCompany *company, const BenchOptions &options)
{
    const auto cycle = Cycle::make(*company);
    if (!cycle)
        return cycle.error();
    auto &keeper = (*cycle)->keeper();
    const auto document = (*cycle)->indent(s_lines);
    if (!document)
        return document.error();
    Times with;
    Times without;
    if (const auto done =
            timeSaves(*company, keeper, *document, options.roundsOr(60), with, without);
        !done)
        return done.error();
    double plain = 0;
    double sealed = 0;
    for (int round = 0; round < 4; ++round) {
        const auto rate = saving(*company, *document, round % 2 == 1);
        if (!rate)
            return rate.error();
        (round % 2 == 1 ? sealed : plain) += *rate / 2;
    }
    if (const auto filled = fillTrail(keeper); !filled)
        return filled.error();
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    for (qint64 now = 1; now > 0; count += now) {
        const auto rows = keeper.query(u"select internal.seal_trail()"_s);
        if (!rows)
            return rows.error();
        now = rows->first().toLongLong();
    }
    const auto sealing = timer.restart();
    for (qint64 now = 1; now > 0;) {
        const auto seals = keeper.query(u"select internal.index_trail()"_s);
        if (!seals)
            return seals.error();
        now = seals->first().toLongLong();
    }
    const auto indexing = timer.elapsed();
    const auto bytes = keeper.query(u"select pg_total_relation_size('internal.audit_seals')"_s);
    TrailVerifier verifier(keeper);
    timer.restart();
    if (const auto verified = verifier.run(); !verified)
        return verified.error();
    const auto verifying = timer.elapsed();
    const auto pages = timePages(*company, keeper);
    if (!pages)
        return pages.error();
    const auto perSecond = [](qint64 rows, qint64 milliseconds) {
        return milliseconds > 0
                   ? static_cast<double>(rows) * 1000 / static_cast<double>(milliseconds)
                   : 0;
    };
    return Finding{
        .name = u"audit"_s,
        .unit = u"×"_s,
        .figure = sealed > 0 ? plain / sealed : 0,
        .kind = Finding::Bar::Figure,
        .bar = 1.2,
        .details = {
            {u"figure_is"_s, u"orders saved a second without the sealer, by those with it"_s},
            {u"orders_a_second"_s, plain},
            {u"orders_a_second_sealing"_s, sealed},
            {u"save_with_trail"_s, with.toJson()},
            {u"save_without_trail"_s, without.toJson()},
            {u"rows"_s, verifier.rows()},
            {u"whole"_s, verifier.findingCount() == 0},
            {u"sealed_rows_a_second"_s, perSecond(count, sealing)},
            {u"indexed_rows_a_second"_s, perSecond(count, indexing)},
            {u"verified_rows_a_second"_s, perSecond(verifier.rows(), verifying)},
            {u"seal_bytes_a_row"_s,
             bytes ? bytes->first().toDouble() / static_cast<double>(verifier.rows()) : 0},
            {u"first_page"_s, *pages}}};
}

} // namespace desk::admin
