#pragma once

#include "wordspan.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace desk {

/// One thing that speaks for or against a SKU.
struct Reason
{
    enum class Kind {
        WordsMatch,       ///< `asked` are the words of the line that the SKU's name has too
        Agrees,           ///< `asked` ("10cc") is what the name says as `said` ("10 ml")
        Contradicts,      ///< `asked` ("16 Fr") against `said` ("18 Fr")
        Missing,          ///< the name says nothing of `asked`
        ConfirmedHere,    ///< `times`, at `last`, for this hospital
        ConfirmedByGroup, ///< the same for others of its group
        ConfirmedByOthers,
        SentBack, ///< `times`, at `last`, by anybody
    };

    Kind kind = Kind::WordsMatch;
    QString asked = {};
    QString said = {};
    int times = 0;
    QDateTime last = {};

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// A SKU that a line may mean.
struct Suggestion
{
    QString sku;
    double probability = 0; ///< calibrated: of lines shown with 0.9, nine of ten are right
    bool confident = false; ///< so sure that it may be accepted after a glance; the first one only
    QList<Reason> reasons = {};
    QList<WordSpan> askedSpans = {}; ///< the stretches of the line that the name has too
    QList<WordSpan> nameSpans = {};  ///< and those of the name
};

} // namespace desk
