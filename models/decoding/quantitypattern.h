#pragma once

#include "quantityfinder.h"

#include <QRegularExpression>

namespace desk {

/// A regular expression over {n} a number, {word} one in words, {u} any unit, {s} a strong one,
/// {sep} what separates words and quantity, {measure}, and {tail}: what may stand behind the
/// quantity without belonging to the words. It captures n and u.
QRegularExpression quantityPattern(QString pattern);
/// What a match of such a pattern says; `certain` as in FoundQuantity.
std::optional<FoundQuantity> foundQuantity(const QRegularExpressionMatch &match,
                                           qsizetype textStart, qsizetype textEnd, bool certain);

} // namespace desk
