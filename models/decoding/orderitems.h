#pragma once

#include <QStringList>

namespace desk {

/// Words without the blanks and signs around them.
QString trimmedWords(const QString &words);
bool hasLetters(const QString &text);

/// The items of a line that holds several, when each says its quantity plainly: "gloves 7.5 - 50
/// box, dispovan 5ml - 20 and RL x 40". What is only a size carries the words of the one before it.
/// With `alsoPlain` "NS 20 / RL 20 / DNS 10" counts too. No items: the line is one.
QStringList severalItems(const QString &line, bool alsoPlain);

} // namespace desk
