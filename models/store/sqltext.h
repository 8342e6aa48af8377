#pragma once

#include <QList>
#include <QString>

namespace desk {

/// One statement of an SQL file.
struct SqlStatement
{
    QString text;    ///< without comments at its ends
    int line = 1;    ///< where it begins in the file
    QString outline; ///< lower case, one blank between words, comments left out, bodies and
                     ///< literals emptied
};

/// Splits SQL where the server would: quotes, dollar quotes and comments are understood.
QList<SqlStatement> splitSql(const QString &sql);

} // namespace desk
