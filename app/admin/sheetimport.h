#pragma once

#include "importkind.h"
#include "importreport.h"
#include "result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace desk {

class Connection;

namespace admin {

/// Sends a sheet's rows to the database, block by block, inside the caller's transaction. What is
/// wrong with a row stands in the report; an error means that the sheet cannot be read or the
/// database is away.
Result<ImportReport> importSheet(Connection &connection, const QString &file,
                                 const ImportKind &kind);

constexpr int importBlock = 1000; ///< rows that are sent at a time

/// Hands a sheet's rows over block by block; what the reader refuses by itself goes into the
/// report.
Result<Done> eachBlock(const QString &file, const ImportKind &kind, ImportReport &report,
                       const std::function<Result<Done>(const QJsonArray &rows)> &take);
/// What became of one block of rows.
Result<QJsonObject> importBlockOf(Connection &connection, const ImportKind &kind,
                                  const QJsonArray &rows);
/// What the server said rather than what a person at a desk would be told.
Error saidByServer(const Connection &connection, const Error &error);
/// Says on stderr how far a sheet is, every now and then.
void tellProgress(const QString &file, int rows, bool last);

/// Begins a transaction that may take as long as a large sheet needs.
Result<Done> beginImport(Connection &connection);

/// The first rows that there is something to tell of, a line each, and how many more there are.
QStringList findingLines(const ImportReport &report, const ImportKind &kind);

} // namespace admin
} // namespace desk
