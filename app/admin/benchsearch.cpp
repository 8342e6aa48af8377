#include "bench.h"
#include "benchcompany.h"
#include "benchfloor.h"
#include "benchgui.h"
#include "benchtimes.h"
#include "database.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <functional>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

/// What is asked, of whom, and how long it may take.
struct SearchKind
{
    QString name;
    double bar; ///< ms
    std::function<QFuture<Result<QJsonObject>>(Database *, const QString &words)> ask;
};

/// The hospitals by their trigrams, then the newest orders of each by index.
const QByteArray s_byHand =
    "select x.id, x.order_number, c.hospital_name, c.city, x.workflow_stage, x.priority, "
    "x.created_at from (select t.id, t.hospital_name, t.city from public.customers t where "
    "lower(t.hospital_name || ' ' || t.name || ' ' || coalesce(t.city, '') || ' ' || "
    "coalesce(t.gst_number, '') || ' ' || coalesce(t.phone, '')) like '%' || $1 || '%' "
    "limit 500) c cross join lateral (select o.* from public.orders o where o.customer_id = c.id "
    "order by o.created_at desc limit 50) x order by x.created_at desc, x.id desc limit 50";

/// Parts of names that hospitals have, from the rare to those that nearly all of them have.
Result<QStringList> partsOfNames(const BenchCompany &company, int count)
{
    const auto keeper = company.keeper();
    if (!keeper)
        return keeper.error();
    const auto rows =
        (*keeper)->query(u"select lower(c.hospital_name), lower(c.city) from public.customers c "
                         "order by md5(c.hospital_name || c.city || c.id::text) limit $1"_s,
                         {count});
    if (!rows)
        return rows.error();
    QStringList parts{u"hospital"_s, u"trust"_s};
    QRandomGenerator random(7);
    for (const auto &row : rows->rows) {
        const auto name = row.at(0).toString();
        const auto words = name.split(u' ');
        const auto &word = words.at(random.bounded(static_cast<int>(words.size())));
        const auto part = word.left(4 + random.bounded(4));
        const auto place = row.at(1).toString().left(5);
        parts << (random.bounded(3) == 0 ? part + u' ' + place : part);
    }
    return parts;
}

/// Words that no hospital has: some look like nothing here, some are a slip of the finger.
QStringList strangers(int count)
{
    QRandomGenerator random(11);
    QStringList words{u"hospitla"_s, u"nursingg"_s, u"xqzjv"_s};
    while (words.size() < count) {
        QString word;
        for (int i = 0; i < 6; ++i)
            word += QChar(u'a' + random.bounded(26));
        words << word + u'q';
    }
    return words;
}

/// As the palette asks while one types: the first two letters of a name, three, and so on.
QStringList asTyped(const QStringList &words)
{
    QStringList typed;
    for (const auto &word : words)
        for (qsizetype letters = 2; letters <= word.size(); letters += 2)
            typed << word.left(letters);
    return typed;
}

SearchKind ordersSearch(const QString &name)
{
    return {name, 30, [](Database *database, const QString &words) {
                return database->list(u"search_orders"_s, {{u"words"_s, words}, {u"maximum"_s, 50}})
                    .then([](const Result<Rows> &rows) -> Result<QJsonObject> {
                        if (!rows)
                            return rows.error();
                        return QJsonObject{{u"found"_s, rows->rows.size()}};
                    });
            }};
}

SearchKind palette()
{
    return {
        u"palette"_s, 50, [](Database *database, const QString &words) {
            return database->call(u"find"_s, {{u"words"_s, words}, {u"maximum"_s, 6}})
                .then([](const Result<QJsonObject> &answer) -> Result<QJsonObject> {
                    if (!answer)
                        return answer;
                    return QJsonObject{{u"found"_s, answer->value(u"value"_s).toArray().size()}};
                });
        }};
}

Result<Finding> search(const BenchCompany &company, const SearchKind &kind,
                       const QStringList &words)
{
    auto raw = RawConnection::open(company.keeperSettings());
    if (!raw)
        return raw.error();
    Finding finding{.name = kind.name,
                    .unit = u"ms"_s,
                    .floor = 0,
                    .floorIs = u"the same search by a prepared statement of libpq, no rights"_s,
                    .kind = Finding::Bar::Figure,
                    .bar = kind.bar};
    for (const auto &person : {u"executive"_s, u"sales"_s}) {
        const auto database = makeOnGuiThread<Database>();
        const auto session = timed<Session>([&] {
            return database->signIn(company.profile(), BenchCompany::address(person),
                                    company.password());
        });
        if (!session.answer)
            return session.answer.error();
        Times times;
        Times floors;
        QString slowest;
        qint64 worst = 0;
        qsizetype found = 0;
        for (qsizetype i = -3; i < words.size(); ++i) {
            const auto &word = words.at(std::max<qsizetype>(0, i));
            const auto took = timed<QJsonObject>([&] { return kind.ask(database.get(), word); });
            if (!took.answer)
                return took.answer.error();
            const RawStatement least{s_byHand, {word.toUtf8()}};
            if (const auto done = (*raw)->prepare({least}); !done)
                return done.error();
            const auto floor = (*raw)->read(least);
            if (!floor)
                return floor.error();
            if (i < 0)
                continue;
            times.add(took.microseconds);
            floors.add(*floor);
            found += took.answer->value(u"found"_s).toInt();
            if (took.microseconds > worst) {
                worst = took.microseconds;
                slowest = word;
            }
        }
        finding.details.insert(person, QJsonObject{{u"search"_s, times.toJson()},
                                                   {u"floor"_s, floors.toJson()},
                                                   {u"found"_s, found},
                                                   {u"slowest_word"_s, slowest}});
        if (times.percentile(95) < finding.figure)
            continue;
        finding.figure = times.percentile(95);
        finding.floor = floors.percentile(95);
    }
    return finding;
}

} // namespace

Result<Finding> benchSearchHit(const BenchCompany *company, const BenchOptions &options)
{
    const auto words = partsOfNames(*company, options.roundsOr(150));
    if (!words)
        return words.error();
    return search(*company, ordersSearch(u"search-hit"_s), *words);
}

Result<Finding> benchPalette(const BenchCompany *company, const BenchOptions &options)
{
    const auto words = partsOfNames(*company, options.roundsOr(60));
    if (!words)
        return words.error();
    return search(*company, palette(), asTyped(*words) + strangers(options.roundsOr(60)));
}

Result<Finding> benchSearchMiss(const BenchCompany *company, const BenchOptions &options)
{
    return search(*company, ordersSearch(u"search-miss"_s), strangers(options.roundsOr(150)));
}

} // namespace desk::admin
