#pragma once

#include <QJsonObject>
#include <QList>
#include <QVariant>

namespace desk {

struct Rows;

/// Rows by the names of their columns, as lists and desks show them.
using Records = QList<QJsonObject>;

/// A value as records hold it: dates and times as ISO text, numbers as they came.
QJsonValue recordValue(const QVariant &value);
/// The rows of a query as records. Takes its time with thousands of rows: Database::records() does
/// it on the worker's thread.
Records recordsFrom(const Rows &rows);
Records recordsFrom(const QJsonArray &rows);

} // namespace desk
