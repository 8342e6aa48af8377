#pragma once

#include <QString>

namespace desk::paper {

/// Makes text harmless for one line of paper: no controls, no direction marks, no piles of accents,
/// single spaces; at most `most` characters.
QString clean(const QString &text, qsizetype most = 4000);

/// The same text, letter by letter, with spaces and hyphens that hold where no line may end:
/// between a number and its unit, in short brackets, around ×, within a joined word. Only for
/// finding breaks, never to be shown.
QString glued(QString text);

} // namespace desk::paper
