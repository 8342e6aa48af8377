#pragma once

#include "result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace desk {

class Connection;

/// A column of a table of ours: both names as SQL writes them.
struct ColumnName
{
    QString table;
    QString column;
    friend bool operator==(const ColumnName &, const ColumnName &) = default;
    friend size_t qHash(const ColumnName &name, size_t seed = 0)
    {
        return qHashMulti(seed, name.table, name.column);
    }
};

/// Every column of every table in public and internal, the migrations' own history apart.
Result<QSet<ColumnName>> columnsOf(Connection &connection);

/// Those of the columns that hold anything, as table.column; a table of which all columns are
/// named, as the table.
Result<QStringList> filledColumns(Connection &connection, const QSet<ColumnName> &columns);

} // namespace desk
