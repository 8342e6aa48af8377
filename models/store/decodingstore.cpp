#include "decodingstore.h"

#include "database.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto readQueue = u"select id::text, order_number, hospital_name, city, priority, "
                       "priority_rank, stage_since, created_at, version, line_count, lines_left, "
                       "is_mine "
                       "from api.decoding_queue order by priority_rank desc, stage_since, id "
                       "limit 500"_s;

// Only what was confirmed stands there, so a price is that of the line at the time.
const auto readEarlier =
    u"select d.created_at, l.item_description, trim_scale(l.asked_quantity)::text as asked, "
    "l.asked_unit, i.sku, l.unit_price, count(*) over ()::integer as times "
    "from public.decoding_confirmations d "
    "join public.order_items l on l.id = d.order_item_id "
    "join public.inventory i on i.id = d.inventory_id "
    "where d.customer_id = $1::uuid and not d.is_rejected and d.undone_at is null and l.order_id "
    "<> $2::uuid "
    "and (d.words = lower(btrim(regexp_replace($3, '\\s+', ' ', 'g'))) "
    "or i.sku = $4) "
    "order by d.created_at desc limit 20"_s;

const auto readToday =
    u"select count(*) filter (where status <> 'not_supplied')::integer as lines, "
    "count(*) filter (where status = 'not_supplied')::integer as not_supplied "
    "from public.order_items where decoded_by = $1::uuid and parent_id is null "
    "and decoded_at >= date_trunc('day', now() at time zone 'Asia/Kolkata') "
    "at time zone 'Asia/Kolkata'"_s;

Money moneyOf(const QVariant &value)
{
    const auto money = Money::fromNumeric(value.toString());
    return money ? *money : Money();
}

Candidate candidateAt(const Rows &rows, qsizetype row)
{
    Candidate item;
    item.id = SkuId(rows.at(row, u"id"_s).toString());
    item.sku = rows.at(row, u"sku"_s).toString();
    item.name = rows.at(row, u"item_name"_s).toString();
    item.make = rows.at(row, u"manufacturer"_s).toString();
    item.price = moneyOf(rows.at(row, u"unit_price"_s));
    item.priceKnown = rows.at(row, u"price_known"_s).toBool();
    item.free = rows.at(row, u"available_quantity"_s).toLongLong();
    item.unit = rows.at(row, u"unit_of_measure"_s).toString();
    item.packName = rows.at(row, u"pack_name"_s).toString();
    item.packSize = std::max(1, rows.at(row, u"pack_size"_s).toInt());
    item.hsn = rows.at(row, u"hsn_code"_s).toString();
    item.expiry = rows.at(row, u"nearest_expiry"_s).toDate();
    item.replaces = rows.at(row, u"replaces"_s).toString();
    return item;
}

Result<QList<Candidate>> toCandidates(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    QList<Candidate> list;
    for (qsizetype i = 0; i < rows->rows.size(); ++i)
        list.append(candidateAt(*rows, i));
    return list;
}

Result<QList<EarlierRequest>> toEarlier(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    QList<EarlierRequest> list;
    for (qsizetype i = 0; i < rows->rows.size(); ++i) {
        const auto asked =
            rows->at(i, u"asked"_s).toString() + u' ' + rows->at(i, u"asked_unit"_s).toString();
        list.append({rows->at(i, u"created_at"_s).toDateTime(),
                     rows->at(i, u"item_description"_s).toString(), asked.trimmed(),
                     rows->at(i, u"sku"_s).toString(), moneyOf(rows->at(i, u"unit_price"_s)),
                     rows->at(i, u"times"_s).toInt()});
    }
    return list;
}

Result<DecodedToday> toToday(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    return DecodedToday{rows->at(0, u"lines"_s).toInt(), rows->at(0, u"not_supplied"_s).toInt()};
}

} // namespace

DecodingStore::DecodingStore(Database *database) : m_database(database) {}

QFuture<Result<Rows>> DecodingStore::queue()
{
    return m_database->query(readQueue);
}

QFuture<Result<QJsonObject>> DecodingStore::order(const OrderId &order)
{
    return m_database->call(u"order_detail"_s, {{u"id"_s, order.toString()}});
}

QFuture<Result<QList<Candidate>>> DecodingStore::items(const QStringList &skus)
{
    return m_database->query(u"select * from api.items_now($1::text[])"_s, {skus})
        .then(toCandidates);
}

QFuture<Result<QList<EarlierRequest>>> DecodingStore::earlier(const OrderId &order,
                                                              const CustomerId &customer,
                                                              const QString &words,
                                                              const QString &sku)
{
    return m_database->query(readEarlier, {customer.toString(), order.toString(), words, sku})
        .then(toEarlier);
}

QFuture<Result<DecodedToday>> DecodingStore::today(const UserId &person)
{
    return m_database->query(readToday, {person.toString()}).then(toToday);
}

QFuture<Result<QJsonObject>> DecodingStore::decode(const OrderId &order, const QJsonArray &lines,
                                                   const RequestId &request)
{
    return m_database->call(u"decode_lines"_s, {{u"order_id"_s, order.toString()},
                                                {u"lines"_s, lines},
                                                {u"request"_s, request.toString()}});
}

QFuture<Result<QJsonObject>> DecodingStore::askForSku(const OrderId &order, const QString &line,
                                                      int version, const QString &wish,
                                                      const RequestId &request)
{
    const QJsonObject document{{u"order_id"_s, order.toString()},
                               {u"line_id"_s, line},
                               {u"version"_s, version},
                               {u"wish"_s, wish}};
    return m_database->call(u"ask_for_sku"_s,
                            {{u"document"_s, document}, {u"request"_s, request.toString()}});
}

QFuture<Result<QJsonObject>> DecodingStore::askAboutLine(const OrderId &order, const QString &line,
                                                         int version, const QString &question,
                                                         const RequestId &request)
{
    const QJsonObject document{{u"order_id"_s, order.toString()},
                               {u"line_id"_s, line},
                               {u"version"_s, version},
                               {u"question"_s, question}};
    return m_database->call(u"ask_about_line"_s,
                            {{u"document"_s, document}, {u"request"_s, request.toString()}});
}

QFuture<Result<QJsonObject>> DecodingStore::act(const OrderId &order, const QString &action,
                                                Version version, const QString &comment,
                                                const RequestId &request)
{
    QJsonObject arguments;
    if (!comment.isEmpty())
        arguments.insert(u"comment"_s, comment);
    return m_database->call(u"act"_s, {{u"kind"_s, u"orders"_s},
                                       {u"document_id"_s, order.toString()},
                                       {u"action"_s, action},
                                       {u"version"_s, version.number},
                                       {u"request"_s, request.toString()},
                                       {u"arguments"_s, arguments}});
}

} // namespace desk
