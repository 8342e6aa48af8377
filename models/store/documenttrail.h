#pragma once

#include "result.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

namespace desk {

class Database;

/// Who changed a document last, and when; empty where that may not be seen.
struct LastChange
{
    QString by;
    QDateTime at;

    /// From the details of an Error of kind Conflict.
    static LastChange fromConflict(const Error &error);
};

/// From the trail of changes. `kind` is a table: orders, quotations, invoices.
QFuture<Result<LastChange>> lastChange(Database *database, const QString &kind, const QString &id);

} // namespace desk
