#include "bench.h"
#include "benchcompany.h"
#include "benchcycle.h"
#include "benchprograms.h"

#include <QJsonArray>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_lines = 1000; // of the grids
const auto s_floorIs = u"a plain widget of Qt that holds its rows"_s;

QJsonObject forPerson(const QString &name)
{
    return {{u"person"_s, BenchCompany::address(name)}};
}

Result<QJsonObject> measure(const BenchCompany &company, const QString &what, int rounds,
                            const QJsonObject &task = {})
{
    return runDesks(company, company.profile(),
                    {.arguments = {u"--measure"_s, what, u"--rounds"_s, QString::number(rounds)},
                     .seconds = 600,
                     .task = task});
}

Result<double> plain(const BenchCompany &company, const QString &what, const QString &figure)
{
    const auto all =
        runDesks(company, company.profile(), {.arguments = {u"--plain"_s, u"--rounds"_s, u"40"_s}});
    if (!all)
        return all.error();
    return all->value(what).toObject().value(figure).toDouble();
}

/// The worst of the figures of this name, however deep they stand.
double worst(const QJsonObject &figures, const QString &name)
{
    double most = figures.value(name).toDouble();
    for (const auto &value : figures)
        if (value.isObject())
            most = std::max(most, worst(value.toObject(), name));
    return most;
}

Result<Finding> finding(const BenchCompany &company, const QString &name, const QString &what,
                        double figure, double bar, const QJsonObject &details,
                        const QString &floorFigure = u"p95_ms"_s)
{
    const auto floor = plain(company, what, floorFigure);
    if (!floor)
        return floor.error();
    return Finding{.name = name,
                   .unit = u"ms"_s,
                   .figure = figure,
                   .floor = *floor,
                   .floorIs = s_floorIs,
                   .kind = Finding::Bar::Figure,
                   .bar = bar,
                   .details = details};
}

/// Words as people type them: hospitals, items, the end of a number.
Result<QJsonArray> wordsOf(const BenchCompany &company, int count)
{
    const auto keeper = company.keeper();
    if (!keeper)
        return keeper.error();
    const auto rows = (*keeper)->query(
        u"select x.word from ("
        "(select lower(left(c.hospital_name, 12)) as word, md5(c.id::text) as place "
        "from public.customers c order by 2 limit $1) union all "
        "(select lower(left(i.item_name, 10)), md5(i.id::text) from public.inventory i "
        "order by 2 limit $1) union all "
        "(select right(o.order_number, 4), md5(o.id::text) from public.orders o "
        "where o.created_at > now() - interval '3 days' order by 2 limit $1)) x order by x.place"_s,
        {count});
    if (!rows)
        return rows.error();
    QJsonArray words;
    for (const auto &row : rows->rows)
        words << row.first().toString();
    return words;
}

} // namespace

Result<Finding> benchLists(const BenchCompany *company, const BenchOptions &options)
{
    const auto figures = measure(*company, u"lists"_s, options.roundsOr(15));
    if (!figures)
        return figures.error();
    return finding(*company, u"list-click"_s, u"list"_s, worst(*figures, u"p95_ms"_s), 16,
                   *figures);
}

Result<Finding> benchSorts(const BenchCompany *company, const BenchOptions &options)
{
    const auto figures = measure(*company, u"sorts"_s, options.roundsOr(3));
    if (!figures)
        return figures.error();
    return Finding{.name = u"list-sort"_s,
                   .unit = u"ms"_s,
                   .figure = worst(*figures, u"p50_ms"_s),
                   .details = *figures};
}

Result<Finding> benchGrid(const BenchCompany *company, const BenchOptions &options)
{
    const auto cycle = Cycle::make(*company);
    if (!cycle)
        return cycle.error();
    const auto quotation = (*cycle)->runToQuotation(s_lines);
    if (!quotation)
        return quotation.error();
    const auto order = measure(*company, u"grid"_s, options.roundsOr(30), forPerson(u"sales"_s));
    if (!order)
        return order.error();
    auto task = forPerson(u"quoter"_s);
    task.insert(u"quotation"_s, *quotation);
    const auto offer = measure(*company, u"grid"_s, options.roundsOr(30), task);
    if (!offer)
        return offer.error();
    const QJsonObject figures{{u"order"_s, *order}, {u"quotation"_s, *offer}};
    const auto of = [](const QJsonObject &one) {
        return one.value(u"all"_s).toObject().value(u"p95_ms"_s).toDouble();
    };
    return finding(*company, u"grid-key"_s, u"grid"_s, std::max(of(*order), of(*offer)), 16,
                   figures);
}

Result<Finding> benchTheme(const BenchCompany *company, const BenchOptions &options)
{
    const auto figures = measure(*company, u"theme"_s, options.roundsOr(15));
    if (!figures)
        return figures.error();
    return finding(*company, u"theme"_s, u"theme"_s, worst(*figures, u"p95_ms"_s), 100, *figures);
}

Result<Finding> benchScroll(const BenchCompany *company, const BenchOptions &options)
{
    const auto figures = measure(*company, u"scroll"_s, std::min(options.seconds, 10));
    if (!figures)
        return figures.error();
    return finding(*company, u"scroll"_s, u"scroll"_s, worst(*figures, u"worst_ms"_s), 33, *figures,
                   u"worst_ms"_s);
}

Result<Finding> benchSwitch(const BenchCompany *company, const BenchOptions &options)
{
    const auto figures = measure(*company, u"switch"_s, options.roundsOr(10));
    if (!figures)
        return figures.error();
    return finding(*company, u"desk-switch"_s, u"switch"_s,
                   figures->value(u"all"_s).toObject().value(u"p95_ms"_s).toDouble(), 50, *figures);
}

Result<Finding> benchPaletteKey(const BenchCompany *company, const BenchOptions &options)
{
    const auto words = wordsOf(*company, options.roundsOr(8));
    if (!words)
        return words.error();
    QJsonObject figures;
    for (const auto &person : {u"executive"_s, u"sales"_s}) {
        auto task = forPerson(person);
        task.insert(u"words"_s, *words);
        const auto one = measure(*company, u"palette"_s, 1, task);
        if (!one)
            return one.error();
        figures.insert(person, *one);
    }
    return finding(*company, u"palette-key"_s, u"grid"_s, worst(figures, u"p95_ms"_s), 50, figures);
}

/// From one line to the next, and a letter of the search; the first line of another order has to be
/// read from the server, so it stands in the details.
Result<Finding> benchDecodingKey(const BenchCompany *company, const BenchOptions &options)
{
    const auto words = wordsOf(*company, options.roundsOr(8));
    if (!words)
        return words.error();
    auto task = forPerson(u"decoder"_s);
    task.insert(u"words"_s, *words);
    const auto figures = measure(*company, u"decoding"_s, options.roundsOr(8), task);
    if (!figures)
        return figures.error();
    const auto of = [&](const QString &name) {
        return figures->value(name).toObject().value(u"p95_ms"_s).toDouble();
    };
    return finding(*company, u"decoding-key"_s, u"grid"_s, std::max(of(u"line"_s), of(u"search"_s)),
                   16, *figures);
}

} // namespace desk::admin
