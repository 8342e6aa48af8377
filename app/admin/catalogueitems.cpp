#include "catalogueitems.h"

#include "cataloguerows.h"
#include "connection.h"
#include "importcolumns.h"
#include "quantity.h"
#include "sheetreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

/// "100" and "100.00" of a sheet; 1 for what says nothing.
int wholeOf(const QString &cell)
{
    const auto number = Quantity::fromText(cell);
    const auto whole = number ? number->whole() : std::nullopt;
    return whole && *whole < 1'000'000 ? static_cast<int>(*whole) : 1;
}

CatalogueItem itemOf(const std::function<QString(const QString &)> &cell)
{
    return {cell(u"sku"_s),
            cell(u"item_name"_s),
            cell(u"description"_s),
            cell(u"category"_s),
            cell(u"manufacturer"_s),
            cell(u"model_number"_s),
            cell(u"unit_of_measure"_s),
            packText(cell(u"pack_name"_s), wholeOf(cell(u"pack_size"_s)))};
}

} // namespace

Result<QList<CatalogueItem>> catalogueOfSheet(const QString &file)
{
    auto reader = SheetReader::open(file);
    if (!reader)
        return reader.error();
    std::optional<ImportColumns> columns;
    QList<CatalogueItem> items;
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return row.error();
        if (!row->has_value())
            return items;
        const auto &cells = (*row)->cells;
        if (columns) {
            items.append(itemOf([&](const QString &field) {
                const auto at = columns->column(field);
                return at < 0 ? QString() : cells.value(at).trimmed();
            }));
            if (items.last().sku.isEmpty() || items.last().name.isEmpty())
                items.removeLast();
            continue;
        }
        columns = ImportColumns::guess(ImportKind::items(), cells);
        if (!columns->has(u"sku"_s) || !columns->has(u"item_name"_s))
            return sheetError(QCoreApplication::translate(
                "desk::admin", "The catalogue needs the columns sku and item_name."));
    }
}

Result<QList<CatalogueItem>> catalogueOfDatabase(Connection &connection)
{
    const auto rows = connection.query(
        u"select i.sku, i.item_name, i.description, i.category, i.manufacturer, i.model_number, "
        "i.unit_of_measure, i.pack_name, i.pack_size::text as pack_size, i.is_active, "
        "s.sku as successor "
        "from public.inventory i left join public.inventory s on s.id = i.successor_id"_s);
    if (!rows)
        return rows.error();
    QList<CatalogueItem> items;
    for (qsizetype row = 0; row < rows->rows.size(); ++row) {
        auto item = itemOf([&](const QString &field) { return rows->at(row, field).toString(); });
        item.active = rows->at(row, u"is_active"_s).toBool();
        item.successor = rows->at(row, u"successor"_s).toString();
        items.append(item);
    }
    return items;
}

Result<QList<Confirmation>> confirmationsOfDatabase(Connection &connection)
{
    // what was taken back counts no more
    const auto rows = connection.query(
        u"select d.words, i.sku, d.customer_id::text as customer, c.hospital_group, "
        "count(*) filter (where not d.is_rejected) as confirmed, "
        "count(*) filter (where d.is_rejected) as sent_back, max(d.created_at) as last "
        "from public.decoding_confirmations d join public.inventory i on i.id = d.inventory_id "
        "join public.customers c on c.id = d.customer_id "
        "where d.undone_at is null group by 1, 2, 3, 4"_s);
    if (!rows)
        return rows.error();
    QList<Confirmation> confirmations;
    for (qsizetype row = 0; row < rows->rows.size(); ++row)
        confirmations.append(
            {rows->at(row, u"words"_s).toString(), rows->at(row, u"sku"_s).toString(),
             rows->at(row, u"customer"_s).toString(), rows->at(row, u"hospital_group"_s).toString(),
             rows->at(row, u"confirmed"_s).toInt(), rows->at(row, u"sent_back"_s).toInt(),
             rows->at(row, u"last"_s).toDateTime()});
    return confirmations;
}

} // namespace desk::admin
