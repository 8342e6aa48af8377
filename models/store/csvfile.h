#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

namespace desk {

/// A table of our own resources as text: commas, double quotes, the first line names the columns.
struct CsvFile
{
    QStringList columns;
    QList<QStringList> rows;

    /// Error: Validation with the line that does not fit the columns.
    static Result<CsvFile> parse(const QByteArray &content);
    /// The rows from `first` on, at most `count`, as objects of texts; an empty field is null.
    [[nodiscard]] QJsonArray objects(qsizetype first, qsizetype count) const;
};

} // namespace desk
