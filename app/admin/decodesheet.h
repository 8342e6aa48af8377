#pragma once

#include "benchtimes.h"
#include "catalogue.h"
#include "result.h"

#include <QString>

namespace desk::admin {

/// How a sheet of lines is decoded.
struct DecodeOrder
{
    QString input;  ///< with a column customer_text
    QString output; ///< CSV or XLSX
    int top = 5;    ///< suggestions a line
    Asker asker;
};

struct DecodeReport
{
    int lines = 0;
    int confident = 0;
    int unanswered = 0;
    double seconds = 0; ///< reading and writing included
    Times times;        ///< of each line
};

/// Writes a row for each suggestion of each line. `progress` is told how many lines are done.
Result<DecodeReport> decodeSheet(const Catalogue &catalogue, const DecodeOrder &order,
                                 const std::function<void(int)> &progress);

/// The reasons of a suggestion in one cell.
QString reasonsText(const QList<Reason> &reasons);

} // namespace desk::admin
