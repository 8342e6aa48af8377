#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace desk {

/// The line without bullets and "1.", "(2)", "[3]", "iv)" in front.
QString withoutNumbering(const QString &line);
/// The line without the marks that chats make bold and italic words with.
QString withoutEmphasis(const QString &line);

/// Which lines begin with a bare number that only counts them: "1 Gloves 10 box", "2 - Mask 5 box",
/// and so on upwards. Alone such a number could as well be a quantity.
QSet<qsizetype> countedLines(const QStringList &lines);
/// One of them without its number.
QString withoutCount(const QString &line);

} // namespace desk
