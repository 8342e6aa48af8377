#pragma once

#include "result.h"

#include <QString>

namespace desk {

/// Why libpq got no connection, told from its words.
Error refusalFrom(const QString &words);

/// The server did not answer in time.
Error serverAway(const QString &details);

/// An interrupt came first.
Error wasCalledOff();

} // namespace desk
