#pragma once

#include <QJsonObject>
#include <QString>

namespace desk::samples {

/// What kind of paper a test wants; everything in it is invented.
struct Wish
{
    QString kind = QStringLiteral("invoice");
    int lines = 12;
    bool interState = false;
    bool unionTerritory = false; ///< UTGST
    bool nilOnly = false;        ///< a bill of supply
    bool withoutPayment = false; ///< SEZ under LUT: no tax at all
    bool reverseCharge = false;
    bool charges = false;
    int optionalLine = 0; ///< its number; none where 0
    int notQuoted = 0;
    int packages = 0; ///< boxes of a challan
};

/// A snapshot as api.snapshot() gives it, its sums exact.
QJsonObject snapshot(const Wish &wish);

/// An invoice whose texts do their worst: controls, direction marks, Arabic, Devanagari, piles of
/// accents, words without spaces, 2,000 letters, fifty batches, figures as large as the database
/// holds, and missing fields.
QJsonObject hostile();

} // namespace desk::samples
