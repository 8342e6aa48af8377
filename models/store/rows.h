#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

namespace desk {

/// The answer of a query. Values: bool, int, qlonglong, QDate, QDateTime, QJsonObject or QJsonArray
/// (json), QByteArray (bytea), double for floats; everything else, numeric above all, as the text
/// PostgreSQL wrote. NULL is an invalid QVariant.
struct Rows
{
    QStringList columns;
    QList<QVariantList> rows;

    /// Where the column is, or -1.
    [[nodiscard]] qsizetype column(const QString &name) const { return columns.indexOf(name); }
    /// The value in a row by column name; invalid where there is no such column.
    [[nodiscard]] QVariant at(qsizetype row, const QString &name) const
    {
        const auto index = column(name);
        return index < 0 ? QVariant() : rows.at(row).at(index);
    }
    /// The first value of the first row, invalid when there is none.
    [[nodiscard]] QVariant first() const
    {
        return rows.isEmpty() || rows.first().isEmpty() ? QVariant() : rows.first().first();
    }
};

} // namespace desk
