#pragma once

#include "result.h"

#include <QString>

namespace desk {

/// What the server said when it refused, field by field.
struct SqlFailure
{
    QString state; ///< SQLSTATE
    QString message;
    QString detail;
    QString column;
    QString constraint;
    QString table;
    QString source;   ///< the server's function that raised it
    QString context;  ///< where, for the log
    int position = 0; ///< character in the statement, from 1; 0 when unknown

    /// The server or the way to it is gone, or it takes nobody at the moment.
    [[nodiscard]] bool isConnectionLoss() const;
    /// The transaction lost against another one and would have succeeded alone.
    [[nodiscard]] bool isSerialization() const;
};

/// The failure as the person may read it; raw text goes into `details` only.
Error toError(const SqlFailure &failure);

} // namespace desk
