#pragma once

#include "papersnapshot.h"
#include "sheet.h"

namespace desk::paper {

/// From this many HSN codes on the summary goes below the totals, in two columns.
inline constexpr qsizetype kMostHsnBeside = 12;

/// What stands below the table and is never parted: totals, beside them tax by HSN or by rate and
/// notes, and the amount in words. Gives where it ends.
double setSummary(Sheet &sheet, double y, const Snapshot &paper);

} // namespace desk::paper
