#include "bench.h"
#include "benchcompany.h"
#include "benchtimes.h"

#include <QElapsedTimer>

#include <algorithm>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_waiting = 2000;
constexpr int s_first = 60; // as the inbox begins
constexpr double s_bar = 10;

/// Orders of one line, submitted to the executives by the acts themselves, as many more as wait
/// for 2,000 to wait.
Result<Done> fill(const BenchCompany &company, qint64 waiting)
{
    const auto missing = std::max<qint64>(s_waiting - waiting, 20);
    const auto sales = company.as(u"sales"_s);
    const auto decoder = company.as(u"decoder"_s);
    if (!sales || !decoder)
        return sales ? decoder.error() : sales.error();
    const auto submit =
        u"select count(api.act('orders', o.id, 'submit', o.version, gen_random_uuid())) "
        "from public.orders o where o.notes = 'waits'"_s;
    const QList<std::pair<Connection *, QString>> steps{
        {sales->get(), u"select count(api.save_order(jsonb_build_object('customer_id', c.id, "
                       u"'notes', 'waits', 'lines', "
                       "jsonb_build_array(jsonb_build_object('item_description', 'gauze', "
                       "'asked_quantity', '1'))), "
                       "gen_random_uuid())) from (select x.id from public.customers x where "
                       "x.is_active order by x.id limit "
                       "20) c, generate_series(1, %1)"_s.arg(missing / 20)},
        {sales->get(), submit},
        {decoder->get(), u"select count(api.decode_lines(l.order_id, "
                         u"jsonb_build_array(jsonb_build_object('id', l.id, 'version', "
                         "l.version, 'inventory_id', (select i.id from public.inventory i where "
                         "i.is_active order by i.sku "
                         "limit 1), 'quantity', 1)), gen_random_uuid())) from public.order_items l "
                         "join public.orders o on o.id "
                         "= l.order_id where o.notes = 'waits'"_s},
        {decoder->get(), submit}};
    for (const auto &[connection, statement] : steps)
        if (const auto done = connection->query(statement); !done)
            return done.error();
    return Done{};
}

Result<Done> take(Connection &connection, const QString &statement, const QVariantList &binds,
                  Times &times)
{
    QElapsedTimer clock;
    clock.start();
    const auto rows = connection.query(statement, binds);
    times.add(clock.nsecsElapsed() / 1000);
    return rows ? Result<Done>(Done{}) : rows.error();
}

} // namespace

Result<Finding> benchInbox(const BenchCompany *company, const BenchOptions &options)
{
    const auto executive = company->as(u"executive"_s);
    const auto keeper = company->keeper();
    if (!executive || !keeper)
        return executive ? keeper.error() : executive.error();
    const auto waiting =
        (*keeper)->query(u"select count(*) from public.approvals where status = 'pending'"_s);
    if (!waiting)
        return waiting.error();
    if (const auto done = fill(*company, waiting->first().toLongLong()); !done)
        return done.error();
    const auto orders = (*keeper)->query(
        u"select id from public.orders where notes = 'waits' order by created_at"_s);
    if (!orders)
        return orders.error();
    const auto byHand =
        u"select a.*, o.order_number, o.priority, c.hospital_name from public.approvals a "
        "join public.orders o on o.id = a.order_id join public.customers c on c.id = "
        "o.customer_id where a.status = 'pending' order by a.created_at limit %1"_s.arg(s_first);
    Times first;
    Times floor;
    Times whole;
    Times detail;
    for (int round = 0; round < options.roundsOr(100); ++round) {
        const auto order = orders->rows.at(round % orders->rows.size()).first();
        auto done = take(**executive, u"select * from api.inbox(%1)"_s.arg(s_first), {}, first);
        if (done)
            done = take(**keeper, byHand, {}, floor);
        if (done)
            done = take(**executive, u"select api.order_detail($1), api.order_story($1)"_s, {order},
                        detail);
        if (done && round % 10 == 0)
            done = take(**executive, u"select * from api.inbox()"_s, {}, whole);
        if (!done)
            return done.error();
    }
    Finding finding{u"inbox"_s, u"ms"_s, first.percentile(95)};
    finding.floor = floor.percentile(95);
    finding.floorIs = u"the same rows by hand, without what is flagged"_s;
    finding.kind = Finding::Bar::Figure;
    finding.bar = s_bar;
    finding.details = {{u"waiting"_s, std::max<qint64>(waiting->first().toLongLong(), s_waiting)},
                       {u"first"_s, first.toJson()},
                       {u"floor"_s, floor.toJson()},
                       {u"all of them"_s, whole.toJson()},
                       {u"the next one's detail and story"_s, detail.toJson()}};
    return finding;
}

} // namespace desk::admin
