#include "longorder.h"

#include <QVariantList>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

QString ask(const TestDatabase &company, const QString &person, const QString &sql,
            const QVariantList &binds = {})
{
    const auto connection = person.isEmpty() ? company.asKeeper() : company.as(person);
    const auto rows = connection->query(sql, binds);
    if (!rows)
        qFatal("%s: %s", qPrintable(rows.error().message), qPrintable(rows.error().details));
    return rows->first().toString();
}

void act(const TestDatabase &company, const QString &person, const QString &order,
         const QString &action)
{
    ask(company, person,
        u"select api.act('orders', o.id, $2, o.version, gen_random_uuid())::text "
        "from public.orders o where o.id = $1::uuid"_s,
        {order, action});
}

} // namespace

QString LongOrder::draft(const TestDatabase &company, int lines)
{
    return ask(company, u"sales"_s,
               u"select api.save_order(jsonb_build_object('customer_id', (select c.id from "
               "public.customers c where c.is_active and c.state_code = '27' order by "
               "c.hospital_name limit 1), 'notes', 'a long one', 'lines', (select "
               "jsonb_agg(jsonb_build_object('item_description', 'gauze no. ' || n, "
               "'asked_quantity', n::text, 'asked_unit', 'pcs') order by n) from "
               "generate_series(1, $1::integer) n)), gen_random_uuid()) ->> 'id'"_s,
               {lines});
}

QString LongOrder::quotation(const TestDatabase &company, int lines)
{
    const auto order = draft(company, lines);
    act(company, u"sales"_s, order, u"submit"_s);
    ask(company, u"decoder"_s,
        u"select api.decode_lines($1::uuid, (select jsonb_agg(jsonb_build_object('id', l.id, "
        "'version', l.version, 'inventory_id', i.id, 'quantity', l.line_number * 10)) from "
        "public.order_items l join lateral (select s.id from public.inventory s where "
        "s.price_known and s.is_active order by s.sku offset l.line_number limit 1) i on true "
        "where l.order_id = $1::uuid), gen_random_uuid())::text"_s,
        {order});
    act(company, u"decoder"_s, order, u"submit"_s);
    act(company, u"executive"_s, order, u"approve"_s);
    return ask(company, {}, u"select id::text from public.quotations where order_id = $1::uuid"_s,
               {order});
}

} // namespace desk::test
