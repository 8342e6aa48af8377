#pragma once

#include "catalogueitem.h"
#include "sheetreader.h"

#include <QFile>
#include <QHash>
#include <QStringList>

namespace desk {

/// A line as a hospital writes it, with the SKUs that are right.
struct LabelledLine
{
    QStringList right; ///< empty: nothing in the catalogue is
    QString kind;
    QString text;
};

/// The rows of a sheet by the titles of its columns; none where it cannot be read.
inline QList<QHash<QString, QString>> sheetRows(const QString &file)
{
    QList<QHash<QString, QString>> rows;
    auto reader = SheetReader::open(file);
    QStringList titles;
    while (reader) {
        const auto row = (*reader)->next();
        if (!row || !row->has_value())
            break;
        const auto &cells = (*row)->cells;
        QHash<QString, QString> named;
        for (qsizetype i = 0; i < titles.size(); ++i)
            named.insert(titles.at(i), cells.value(i));
        if (titles.isEmpty())
            titles = cells;
        else
            rows.append(named);
    }
    return rows;
}

/// "box of 12", as the desks and indentdesk-admin pass it.
inline QString packOf(const QHash<QString, QString> &row)
{
    const auto size = row.value(QStringLiteral("pack_size"));
    return size.toInt() > 1
               ? row.value(QStringLiteral("pack_name")) + QStringLiteral(" of ") + size
               : QString();
}

inline QList<CatalogueItem> catalogueRows(const QString &file)
{
    QList<CatalogueItem> items;
    for (const auto &row : sheetRows(file))
        items.append(
            {row.value(QStringLiteral("sku")), row.value(QStringLiteral("item_name")),
             row.value(QStringLiteral("description")), row.value(QStringLiteral("category")),
             row.value(QStringLiteral("manufacturer")), row.value(QStringLiteral("model_number")),
             row.value(QStringLiteral("unit_of_measure")), packOf(row)});
    return items;
}

inline QList<CatalogueItem> demoCatalogue()
{
    return catalogueRows(QStringLiteral(DESK_SOURCE "/resources/database/demo/30_inventory.csv"));
}

/// The lines that were labelled for the demo catalogue.
inline QList<LabelledLine> demoLines()
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/decoding/demo-lines.tsv"));
    QList<LabelledLine> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const auto rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &row : rows) {
        const auto cells = row.split(u'\t');
        if (row.startsWith(u'#') || cells.size() != 3)
            continue;
        const bool none = cells.at(0) == QStringLiteral("-");
        lines.append({none ? QStringList() : cells.at(0).split(u'|'), cells.at(1), cells.at(2)});
    }
    return lines;
}

} // namespace desk
