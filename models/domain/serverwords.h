#pragma once

#include <QString>

namespace desk {

/// What the server said in English, in the language of the program. Values in a sentence stay;
/// words that are not known stay as they are. For any thread.
QString serverWords(const QString &english);

} // namespace desk
