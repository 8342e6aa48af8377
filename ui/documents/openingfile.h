#pragma once

#include "storystore.h"

#include <functional>

class QObject;

namespace desk {

/// Writes a safe copy of a kept file and opens it with the desktop's program for it. `failed` gets
/// the sentence when that is not possible; nothing comes once `context` is gone.
void openCopy(const AttachedFile &file, QObject *context,
              const std::function<void(const QString &sentence)> &failed);

} // namespace desk
