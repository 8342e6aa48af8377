#pragma once

#include <QString>
#include <QStringList>

namespace desk {

/// The words of a table of words, which are written with blanks between them.
QStringList wordsOf(const char16_t *words);
/// Any of the words as a fraction of a regular expression: the longest first, so that "pcs" is not
/// read as "pc" and an s, and with no letter or digit behind.
QString wordAlternation(QStringList words);

} // namespace desk
