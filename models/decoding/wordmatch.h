#pragma once

#include "wordspan.h"
#include <QList>
#include <QString>

namespace desk {

/// The stretches of an item's name that the hospital's words name too, in order and joined where
/// only a space lies between. A word counts from three letters when one is the beginning of the
/// other.
QList<WordSpan> matchingSpans(const QString &words, const QString &name);

/// One size of the hospital's words held against an item's name.
struct SizeMatch
{
    enum class Agreement { Agrees, Contradicts, Unsaid };

    Agreement agreement = Agreement::Unsaid;
    QString asked; ///< "5 ml"
    QString said;  ///< what the name says in that unit: "10 ml"; empty when it says nothing

    friend bool operator==(const SizeMatch &, const SizeMatch &) = default;
};

/// Every size with a unit in the words (5 ml, 16 Fr, 10 cm) against those in the name.
QList<SizeMatch> compareSizes(const QString &words, const QString &name);

} // namespace desk
