#include "records.h"

#include "rows.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <numeric>
#include <vector>

namespace desk {

namespace {

/// A JSON object keeps its keys sorted: put in that order, none has to move for another.
std::vector<qsizetype> sorted(const QStringList &columns)
{
    std::vector<qsizetype> order(static_cast<std::size_t>(columns.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return columns.at(a) < columns.at(b); });
    return order;
}

} // namespace

QJsonValue recordValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toString(Qt::ISODateWithMs);
    return QJsonValue::fromVariant(value);
}

Records recordsFrom(const Rows &rows)
{
    const auto order = sorted(rows.columns);
    Records records;
    records.reserve(rows.rows.size());
    for (const auto &row : rows.rows) {
        QJsonObject record;
        for (const auto i : order)
            record.insert(rows.columns.at(i), recordValue(row.at(i)));
        records.append(record);
    }
    return records;
}

Records recordsFrom(const QJsonArray &rows)
{
    Records records;
    records.reserve(rows.size());
    for (const auto &row : rows)
        records.append(row.toObject());
    return records;
}

} // namespace desk
