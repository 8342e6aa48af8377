#pragma once

#include "result.h"

#include <QString>

namespace desk {

/// The words of a file that a hospital sent: text or mail as it is, CSV with tabs between its
/// cells. Reads at most 5 MB; safe on any thread. The error says why it cannot be read.
Result<QString> readIndentFile(const QString &fileName);

} // namespace desk
