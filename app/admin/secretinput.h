#pragma once

#include <QString>

namespace desk::admin {

/// Reads one line from stdin; on a terminal it asks first and does not show what is typed.
QString readSecret(const QString &prompt);

} // namespace desk::admin
