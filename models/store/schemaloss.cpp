#include "schemaloss.h"

#include "connection.h"

using namespace Qt::StringLiterals;

namespace desk {

Result<QSet<ColumnName>> columnsOf(Connection &connection)
{
    const auto rows = connection.query(uR"(
        select c.oid::regclass::text, quote_ident(a.attname)
        from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
          and c.relnamespace in ('public'::regnamespace, to_regnamespace('internal'))
          and c.oid <> 'public.schema_migrations'::regclass)"_s);
    if (!rows)
        return rows.error();
    QSet<ColumnName> columns;
    for (const auto &row : rows->rows)
        columns.insert({row[0].toString(), row[1].toString()});
    return columns;
}

Result<QStringList> filledColumns(Connection &connection, const QSet<ColumnName> &columns)
{
    const auto all = columnsOf(connection);
    if (!all)
        return all.error();
    QHash<QString, bool> whole;
    for (const auto &name : *all)
        whole[name.table] = whole.value(name.table, true) && columns.contains(name);

    QStringList filled;
    QSet<QString> asked;
    for (const auto &[table, column] : columns) {
        const bool isWhole = whole.value(table);
        if (isWhole && asked.contains(table))
            continue;
        asked.insert(table);
        const auto condition = isWhole ? u"true"_s : column + u" is not null"_s;
        const auto rows =
            connection.query(u"select exists (select from %1 where %2)"_s.arg(table, condition));
        if (!rows)
            return rows.error();
        if (rows->first().toBool())
            filled << (isWhole ? table : table + u'.' + column);
    }
    filled.sort();
    return filled;
}

} // namespace desk
